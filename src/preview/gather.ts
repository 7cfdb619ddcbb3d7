import { disagreeing } from '../check/template-files.ts'
import { clauseDates, inForce, isAhead, reviewFindings } from '../check/keeping.ts'
import { checkTemplate, keyOf, unreachedIn, type SeenCase } from '../check/templates.ts'
import type { Moment } from '../disclosure/moment.ts'
import { applyIgnores, ignoresIn, type Ignore } from '../lint/ignores.ts'
import type { LintOptions } from '../lint/lint.ts'
import { compareReported, leveled, type Reported } from '../lint/report.ts'
import { HOUSE } from '../lint/rule.ts'
import { limitOf, type Limit } from '../message/channels.ts'
import type { Message } from '../message/message.ts'
import { branchesOf, partialsOf, type Branch } from '../template/branches.ts'
import type { Case } from '../template/cases.ts'
import { loadPartials, loadTemplate, readSource, type Folder, type Library, type Listed } from '../template/library.ts'
import { TemplateError, type Clause, type PartialFile, type Template } from '../template/template.ts'
import { chooseCases, type ChosenCase } from './choose-cases.ts'
import type { Committed } from './committed.ts'
import { families, type Family } from './families.ts'
import { committedFiles, pieceId, since, type Since } from './since.ts'

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
  language: string
  file: string
  clause: Clause
  text: string
  /** The templates on the page that have it. */
  usedBy: string[]
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
export interface Made {
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
  const check = checkTemplate(template, inForce(partials, today), further, options, (each) => cases.push(each))
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
async function unused(pieces: readonly PartialFile[], { library, all, today }: World): Promise<Reported[]> {
  const languages = [...new Set(all.map(({ id }) => id.split('/')[0]!))]
  const partials = (await Promise.all(languages.map((language) => loadPartials(library, language)))).flat()
  return partials
    .filter((each) => !isShipped(each.file, library) && !pieces.some(({ file }) => file === each.file) && !isAhead(each, today))
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

function clausesOf(made: readonly Made[]): ClausePreview[] {
  const found = new Map<string, ClausePreview>()
  for (const { template, used } of made) {
    for (const { name, file, clause, body } of used) {
      if (!clause) continue
      const known = found.get(file) ?? { name, language: template.language, file, clause, text: textOf(body()), usedBy: [] }
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
function uniqueBy<T>(all: readonly T[], key: (each: T) => string): T[] {
  return [...new Map(all.map((each) => [key(each), each])).values()]
}
