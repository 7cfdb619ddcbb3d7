import { join } from 'node:path'
import { disagreeing } from '../check/template-files.ts'
import { clauseDates, reviewFindings } from '../check/keeping.ts'
import { checkTemplate, keyOf, unreachedIn, type SeenCase } from '../check/templates.ts'
import { disagreements } from '../check/variants.ts'
import { withExtra } from '../disclosure/extra.ts'
import type { Moment } from '../disclosure/moment.ts'
import { UserError } from '../errors.ts'
import { packOf } from '../languages/index.ts'
import { applyIgnores, ignoresIn, type Ignore } from '../lint/ignores.ts'
import type { LintOptions } from '../lint/lint.ts'
import { compareReported, leveled, type Reported } from '../lint/report.ts'
import { HOUSE } from '../lint/rule.ts'
import { CHANNELS, limitOf, tooLong, type Channel, type Limit } from '../message/channels.ts'
import type { Message } from '../message/message.ts'
import { branchesOf, partialsOf, type Branch } from '../template/branches.ts'
import type { Case } from '../template/cases.ts'
import { variantIds } from '../template/choose.ts'
import { breachesOf } from '../template/contract.ts'
import { plain } from '../template/front-matter.ts'
import { loadPartials, loadTemplate, readSource, type Folder, type Library, type Listed } from '../template/library.ts'
import { Renderer } from '../template/render.ts'
import { clauseOf, partialOf, readTemplate, TemplateError, type Clause, type PartialFile, type Template } from '../template/template.ts'
import { chooseCases, type ChosenCase } from './choose-cases.ts'
import type { Committed } from './committed.ts'
import { compareLines, type Change } from './compare.ts'

/** All that the page tells. */
export interface Preview {
  templates: TemplatePreview[]
  /** Found in files that no template on the page is made of: one that cannot be read, a piece that nobody uses. */
  findings: Reported[]
  clauses: ClausePreview[]
  families: Family[]
  /** Why nothing is compared with the last commit; `undefined` where it is. */
  uncompared: Uncompared | undefined
  rendered: number
}

export type Uncompared = Extract<Committed, { because: string }>['because']

export interface TemplatePreview {
  template: Template
  layer: Folder['layer']
  /** Whose template of that name it takes the place of. */
  inPlaceOf: Folder['layer'] | undefined
  /** Pieces in it that are not ownup's own, by file. */
  pieces: string[]
  clauses: ClausePreview[]
  findings: Reported[]
  /** Branches of its own file that no case reaches. */
  unreached: Reported[]
  cases: ShownCase[]
  /** Cases that were rendered and are not shown, and how many of those something was found in. */
  others: { count: number; found: number }
  since: Since
}

export interface ShownCase extends Pick<ChosenCase, 'why'> {
  name: string
  /** The team's own file that it comes from. */
  file: string | undefined
  message: Message
  /** How much its channel holds here. */
  limit: Limit | undefined
  found: SeenCase['found']
}

export interface ClausePreview {
  name: string
  file: string
  clause: Clause
  text: string
  /** The templates on the page that have it. */
  usedBy: string[]
}

/** The same mistake in each channel. */
export interface Family {
  id: string
  title: string
  caseName: string
  cards: Card[]
}

export interface Card {
  id: string
  channel: Channel
  message: Message
  limit: Limit | undefined
  /** Why ownup would refuse it: it does not fit. */
  over: string | undefined
  /** What it says otherwise than the first card. */
  disagrees: string[]
}

/** What changed in a template since the last commit. */
export type Since =
  | { is: 'not-compared' | 'shipped' | 'same' | 'new' | 'outside' }
  | { is: 'changed'; files: { file: string; changes: Change[] }[]; messages: ChangedMessage[]; unreadable: boolean }

/** What reads differently now than with the templates of the last commit, and the cases in which it does. */
export interface ChangedMessage {
  names: string[]
  changes: Change[]
}

export interface World {
  library: Library
  /** Every template that holds, and the ones to be shown. */
  all: readonly Listed[]
  chosen: readonly Listed[]
  /** The team's own cases. */
  further: readonly Case[]
  options: LintOptions
  today: Moment
  /** What the last commit has of these files. */
  committed(paths: readonly string[]): Promise<Committed>
  /** Told before each template. */
  progress?(id: string, at: number, of: number): void
}

/** A template of the page while the rest is still being made. */
interface Made {
  listed: Listed
  template: Template
  partials: PartialFile[]
  used: PartialFile[]
  cases: SeenCase[]
  findings: Reported[]
  reached: Set<hbs.AST.Program>
}

/** Renders and checks what is to be shown, as `ownup lint` does, and keeps what a reader needs. */
export async function gather(world: World): Promise<Preview> {
  const { chosen, library, options } = world
  const broken: Reported[] = []
  const made: Made[] = []
  // Once for all: a branch of a piece is the same branch in every template that has it.
  const partials = new Map<string, PartialFile[]>()
  const partialsFor = async (language: string) => {
    const known = partials.get(language) ?? (await loadPartials(library, language))
    partials.set(language, known)
    return known
  }
  for (const [at, listed] of chosen.entries()) {
    world.progress?.(listed.id, at + 1, chosen.length)
    try {
      made.push(await makeOne(listed, await partialsFor(listed.id.split('/')[0]!), world))
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      broken.push({ rule: 'template-contract', severity: 'error', message: `${error.what} ${error.hint}`, ...error.at, fields: [] })
    }
  }
  const isWhole = chosen.length === world.all.length && broken.length === 0 && made.every(({ cases }) => cases.length > 0)
  const reached = new Set(made.flatMap(({ reached: some }) => [...some]))
  const pieces = uniqueBy(
    made.flatMap(({ used }) => used),
    ({ file }) => file,
  )
  const unreached = made.map(({ template, cases }) => (cases.length === 0 ? [] : unreachedIn([template], reached)))
  // A piece that several share is judged by all of them; where only some are shown, by nobody.
  const further = isWhole
    ? [
        ...unreachedIn(
          pieces.filter(({ file }) => !isShipped(file, library)).map(({ file, body }) => ({ file, body: body() })),
          reached,
        ),
        ...(await unused(pieces, world)),
      ]
    : []
  const everything = leveled(
    [...broken, ...further, ...made.flatMap(({ findings }) => findings), ...unreached.flat()],
    options.severities ?? {},
  )
  const house = options.rules?.filter(({ code }) => code === HOUSE)
  const left = applyIgnores(everything, await ignores(made, pieces, library), options.severities, house)
  const levels = new Map(left.map((finding) => [keyOf(finding), finding.severity]))
  const still = (some: readonly Reported[]) =>
    some
      .flatMap((finding) => {
        const severity = levels.get(keyOf(finding))
        return severity ? [{ ...finding, severity }] : []
      })
      .sort(compareReported)
  const told = new Set([...made.flatMap(({ findings }) => findings), ...unreached.flat()].map(keyOf))
  const names = new Set(made.map(({ template }) => template.file))
  const others = left.filter((finding) => !told.has(keyOf(finding)))

  const shownBranches = new Map(pieces.flatMap((piece) => branchesOf({ file: piece.file, body: piece.body() })).map(byProgram))
  const clauses = clausesOf(made)
  const before = await committedFiles(made, world)
  const templates: TemplatePreview[] = []
  for (const [at, one] of made.entries()) {
    const { listed, template, used, cases } = one
    const findings = [...still(one.findings), ...others.filter(({ file }) => file === template.file)]
    const branches = new Map([...shownBranches, ...branchesOf(template).map(byProgram)])
    const picked = chooseCases(cases, findings, branches)
    for (const program of shownBranches.keys()) if (!branches.has(program)) shownBranches.delete(program)
    const keys = new Set(findings.map(keyOf))
    const shown = picked.map(({ seen, why }): ShownCase => ({
      name: seen.case.name,
      file: seen.case.file?.shown,
      why,
      message: seen.message,
      limit: limitOf(template.channel, options.team?.channels),
      found: seen.found
        .filter(({ reported }) => keys.has(keyOf(reported)))
        .map(({ reported, place }) => ({
          reported: { ...reported, severity: levels.get(keyOf(reported))! },
          ...(place && { place }),
        })),
    }))
    const rest = cases.filter((each) => !picked.some(({ seen }) => seen === each))
    templates.push({
      template,
      layer: listed.folder.layer,
      inPlaceOf: listed.hides[0]?.layer,
      pieces: used.filter(({ file, clause }) => !clause && !isShipped(file, library)).map(({ file }) => file),
      clauses: clauses.filter(({ usedBy }) => usedBy.includes(template.id)),
      findings,
      unreached: still(unreached[at]!),
      cases: shown,
      others: { count: rest.length, found: rest.filter(({ found }) => found.some(({ reported }) => keys.has(keyOf(reported)))).length },
      since: await since(one, picked, before, library),
    })
  }
  return {
    templates,
    findings: others.filter(({ file }) => !names.has(file)).sort(compareReported),
    clauses,
    families: await families(made, world),
    uncompared: 'because' in before ? before.because : undefined,
    rendered: made.reduce((sum, { cases }) => sum + cases.length, 0),
  }
}

async function makeOne(listed: Listed, partials: PartialFile[], { library, further, options, today }: World): Promise<Made> {
  const template = await loadTemplate(library, listed.id)
  const used = partialsOf(template, partials)
  const cases: SeenCase[] = []
  const check = checkTemplate(template, partials, further, options, (each) => cases.push(each))
  const findings = [
    ...reviewFindings(template, today),
    ...used.flatMap((piece) => clauseDates(piece, today)),
    ...check.findings,
    ...(check.cases > 0 && cases.length > 0 ? await disagreeing(template, partials, further, library, today) : []),
  ]
  return { listed, template, partials, used, cases, findings, reached: check.reached }
}

const byProgram = (branch: Branch) => [branch.program, branch] as const

function isShipped(file: string, library: Library): boolean {
  const shipped = library.find(({ layer }) => layer === 'shipped')
  return shipped !== undefined && file.startsWith(`${shipped.shown}/`)
}

/** Pieces of the team's own that no template uses: nobody reads their words, on this page or anywhere. */
async function unused(pieces: readonly PartialFile[], { library, all }: World): Promise<Reported[]> {
  const languages = [...new Set(all.map(({ id }) => id.split('/')[0]!))]
  const partials = (await Promise.all(languages.map((language) => loadPartials(library, language)))).flat()
  return partials
    .filter(({ file }) => !isShipped(file, library) && !pieces.some((piece) => piece.file === file))
    .map(({ file }) => ({
      rule: 'unreached-branch',
      severity: 'warning',
      message: 'No template uses this piece, so nobody has checked its words. Use it, or take it out.',
      file,
      line: 1,
      column: 1,
      fields: [],
    }))
}

/** The notes of these files that silence a rule. */
async function ignores(made: readonly Made[], pieces: readonly PartialFile[], library: Library): Promise<Ignore[]> {
  const languages = [...new Set(made.map(({ template }) => template.language))]
  const ids = [
    ...made.map(({ template }) => template.id),
    ...languages.flatMap((language) => pieces.map(({ name }) => pieceId(language, name))),
  ]
  const sources = await Promise.all(ids.map((id) => readSource(library, id)))
  return sources.flatMap((source) => (source ? ignoresIn(source.text, source.file) : []))
}

function pieceId(language: string, name: string): string {
  return `${language}/${name.includes('/') ? name : `partials/${name}`}`
}

function clausesOf(made: readonly Made[]): ClausePreview[] {
  const found = new Map<string, ClausePreview>()
  for (const { template, used } of made) {
    for (const { name, file, clause, body } of used) {
      if (!clause) continue
      const known = found.get(file) ?? { name, file, clause, text: textOf(body()), usedBy: [] }
      known.usedBy.push(template.id)
      found.set(file, known)
    }
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** A clause is plain wording. */
function textOf({ body }: hbs.AST.Program): string {
  return body
    .map((statement) => (statement.type === 'ContentStatement' ? (statement as hbs.AST.ContentStatement).original : ''))
    .join('')
    .trim()
}

/** What the last commit has of all files that these templates are made of, where they are not ownup's own. */
async function committedFiles(made: readonly Made[], world: World): Promise<Committed> {
  const paths = made.flatMap((one) => ownFiles(one, world.library).map(({ path }) => path))
  return paths.length === 0 ? { texts: new Map(), outside: new Set() } : world.committed([...new Set(paths)])
}

/** The template and its pieces, as far as they are not ownup's own, with their places on the disk. */
function ownFiles({ listed, template, used }: Made, library: Library): { path: string; file: string; id: string }[] {
  const ids = [{ id: listed.id, file: template.file }, ...used.map(({ name, file }) => ({ id: pieceId(template.language, name), file }))]
  return ids.flatMap(({ id, file }) => {
    const folder = library.find(({ shown, layer }) => layer !== 'shipped' && file === (shown === '' ? `${id}.hbs` : `${shown}/${id}.hbs`))
    return folder ? [{ path: join(folder.path, `${id}.hbs`), file, id }] : []
  })
}

/** The template against the last commit: its files, and what the client would have read. */
async function since(one: Made, picked: readonly ChosenCase[], before: Committed, library: Library): Promise<Since> {
  const { listed, template, partials } = one
  if ('because' in before) return { is: 'not-compared' }
  const own = ownFiles(one, library)
  if (own.length === 0) return { is: 'shipped' }
  if (own.every(({ path }) => before.outside.has(path))) return { is: 'outside' }
  const now = new Map(await Promise.all(own.map(async ({ id }) => [id, plain((await readSource(library, id))?.text ?? '')] as const)))
  const was = new Map(own.map(({ id, path }) => [id, before.texts.has(path) ? plain(before.texts.get(path)!) : undefined]))
  if (own.some(({ id }) => id === listed.id) && was.get(listed.id) === undefined) return { is: 'new' }
  const changed = own.filter(({ id, path }) => !before.outside.has(path) && was.get(id) !== now.get(id))
  if (changed.length === 0) return { is: 'same' }
  const files = changed.map(({ id, file }) => ({ file, changes: compareLines(was.get(id) ?? '', now.get(id)!) }))
  const renderer = await earlierRenderer(template, partials, was, library)
  const messages = renderer === undefined ? [] : changedMessages(renderer, picked)
  return { is: 'changed', files, messages: messages ?? [], unreadable: renderer === undefined || messages === undefined }
}

/** The template with its pieces as the last commit has them, or `undefined` if nothing can be rendered with that. */
async function earlierRenderer(
  template: Template,
  partials: readonly PartialFile[],
  was: ReadonlyMap<string, string | undefined>,
  library: Library,
): Promise<Renderer | undefined> {
  try {
    const { id, file, language } = template
    const text = was.get(id)
    const earlier = text === undefined ? template : readTemplate(text, id, file)
    const shipped = await loadPartials(
      library.filter(({ layer }) => layer === 'shipped'),
      language,
    )
    const pieces = partials.flatMap((piece): PartialFile[] => {
      const pieceText = was.get(pieceId(language, piece.name))
      if (!was.has(pieceId(language, piece.name))) return [piece]
      // A piece that is new took the place of ownup's own.
      if (pieceText === undefined) return shipped.filter(({ name }) => name === piece.name)
      return [(piece.clause ? clauseOf : partialOf)(piece.name, piece.file, pieceText)]
    })
    return breachesOf(earlier, pieces).length > 0 ? undefined : Renderer.ofChecked(earlier, pieces)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** What changes alike in several messages is told once. */
function changedMessages(earlier: Renderer, picked: readonly ChosenCase[]): ChangedMessage[] | undefined {
  const found = new Map<string, ChangedMessage>()
  try {
    for (const { seen } of picked) {
      const [before, now] = [earlier.render(seen.case.disclosure), seen.message].map(wholeText)
      if (before === now) continue
      const changes = compareLines(before!, now!)
      const words = JSON.stringify(
        changes.map(({ before: was, now: is }) => [was, is].map((parts) => parts.filter(({ changed }) => changed))),
      )
      const known = found.get(words)
      if (known) known.names.push(seen.case.name)
      else found.set(words, { names: [seen.case.name], changes })
    }
  } catch (error) {
    // It asked for an answer that the cases of today do not have.
    if (error instanceof UserError) return undefined
    throw error
  }
  return [...found.values()]
}

function wholeText({ subject, body }: Message): string {
  return subject.text === '' ? body.text : `${subject.text}\n\n${body.text}`
}

/** Each mistake once, as it is told in every channel. */
async function families(made: readonly Made[], { library, all, today, options }: World): Promise<Family[]> {
  const known = new Set(all.map(({ id }) => id))
  const limits = options.team?.channels
  const found: Family[] = []
  for (const one of made) {
    const { template, partials } = one
    const { id, channel, language, extra } = template
    if (CHANNELS.some((each) => id === `${language}/${each}` || id.endsWith(`.${each}`))) continue
    const variants = await Promise.all(
      CHANNELS.filter((other) => other !== channel).map(async (other) => {
        const variant = variantIds(template, other).find((each) => known.has(each))
        return variant === undefined ? [] : variantOf(variant, made, partials, library)
      }),
    )
    const tell = (seen: SeenCase): Card[] => [
      { id, channel, message: seen.message, limit: limitOf(channel, limits), over: tooLong(seen.message, limits), disagrees: [] },
      ...variants.flat().flatMap((variant): Card[] => {
        const message = messageIn(variant, seen.case, template, partials)
        return message
          ? [
              {
                id: variant.id,
                channel: variant.channel,
                message,
                limit: limitOf(variant.channel, limits),
                over: tooLong(message, limits),
                disagrees: [],
              },
            ]
          : []
      }),
    ]
    const told = toldInFull(one.cases, tell)
    if (!told || told.cards.length < 2) continue
    const { facts } = withExtra(told.seen.case.disclosure, extra)
    const cards = told.cards.map((card, at) => ({
      ...card,
      disagrees: at === 0 ? [] : disagreements(told.seen.message, card.message, facts, packOf(language), today).map((each) => each.message),
    }))
    found.push({ id, title: template.title, caseName: told.seen.case.name, cards })
  }
  return found
}

/**
 * The case that shows best what each channel makes of a mistake: the team's own sample; otherwise the one with the longest message that
 * still fits everywhere, since everything answered at once is for no text message.
 */
function toldInFull(cases: readonly SeenCase[], tell: (seen: SeenCase) => Card[]): { seen: SeenCase; cards: Card[] } | undefined {
  const sample = cases.find((each) => each.case.file)
  if (sample) return { seen: sample, cards: tell(sample) }
  const longestFirst = [...cases].sort((one, other) => other.message.body.text.length - one.message.body.text.length)
  for (const seen of longestFirst) {
    const cards = tell(seen)
    if (cards.every(({ over }) => over === undefined)) return { seen, cards }
  }
  return undefined
}

/** The template that says in another channel what one says, ready to be rendered. What is wrong with it is told where it is checked itself. */
async function variantOf(id: string, made: readonly Made[], partials: readonly PartialFile[], library: Library): Promise<Template[]> {
  const known = made.find(({ template }) => template.id === id)?.template
  try {
    const template = known ?? (await loadTemplate(library, id))
    return breachesOf(template, partials).length > 0 ? [] : [template]
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

/** These facts as another template tells them, or `undefined` where it cannot. */
function messageIn(template: Template, { disclosure }: Case, main: Template, partials: readonly PartialFile[]): Message | undefined {
  if (template.purpose !== main.purpose || !template.kinds.includes(disclosure.kind ?? main.kinds[0]!)) return undefined
  const asked = [...template.extra, ...main.extra.filter(({ name }) => !template.extra.some((field) => field.name === name))]
  try {
    return Renderer.ofChecked(template, partials).render(disclosure, undefined, asked)
  } catch (error) {
    // It asks for an answer that these facts do not have.
    if (error instanceof UserError) return undefined
    throw error
  }
}

function uniqueBy<T>(all: readonly T[], key: (each: T) => string): T[] {
  return [...new Map(all.map((each) => [key(each), each])).values()]
}
