import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readDisclosure } from '../disclosure/file.ts'
import { withExtra } from '../disclosure/extra.ts'
import type { Moment } from '../disclosure/moment.ts'
import { codeOf, readText } from '../disclosure/read.ts'
import { UserError } from '../errors.ts'
import { LANGUAGES, packOf } from '../languages/index.ts'
import { ignoresIn, type Ignore } from '../lint/ignores.ts'
import type { LintOptions } from '../lint/lint.ts'
import type { Reported } from '../lint/report.ts'
import { inWords, say, type Sayings } from '../said.ts'
import { branchesOf, partialsOf } from '../template/branches.ts'
import type { Case } from '../template/cases.ts'
import { listTemplates, loadPartials, loadTemplate, type Library } from '../template/library.ts'
import { breachesOf } from '../template/contract.ts'
import { missingFor, Renderer } from '../template/render.ts'
import { TemplateError, type PartialFile, type Template } from '../template/template.ts'
import { disagreements } from './variants.ts'
import { clauseDates, inForce, isAhead, reviewFindings } from './keeping.ts'
import { casesOf, checkTemplate, unreachedIn } from './templates.ts'
import { shownFrom, type Target } from './targets.ts'

/** How much of one template file the cases reached. */
export interface Coverage {
  file: string
  reached: number
  branches: number
}

export interface TemplateReport {
  findings: Reported[]
  ignores: Ignore[]
  coverage: Coverage[]
  templates: number
  cases: number
}

/** A template with all that it needs to be rendered. */
export interface Loaded {
  template: Template
  partials: PartialFile[]
}

/** Templates and partials of one folder and language, from the files that were named. */
interface Group {
  library: Library
  language: string
  named: Target[]
}

/**
 * Checks template files. A partial is checked in the templates that use it, the shipped ones among them: a team's partial
 * takes the place of a shipped one of its name.
 * @param library what holds in the current folder; a file that lies elsewhere is checked with what lies beside it, first
 */
export async function checkTemplateFiles(
  targets: readonly Target[],
  further: readonly Case[],
  library: Library,
  cwd: string,
  options: LintOptions,
  today: Moment,
): Promise<TemplateReport> {
  const report: TemplateReport = { findings: [], ignores: [], coverage: [], templates: 0, cases: 0 }
  for (const group of groupsOf(targets, library, cwd)) {
    const { loaded, broken } = await load(group)
    report.findings.push(...broken)
    const reached = new Set<hbs.AST.Program>()
    const named = new Set(group.named.map(({ shown }) => shown))
    for (const { template } of loaded)
      if (named.has(template.file)) report.findings.push(...reviewFindings(template, today, options.sayings))
    const used = new Set(loaded.flatMap(({ template, partials }) => partialsOf(template, partials)).map(({ file }) => file))
    for (const clause of loaded[0]?.partials ?? [])
      if (named.has(clause.file)) report.findings.push(...clauseDates(clause, today, options.sayings, used.has(clause.file)))
    for (const { template, partials } of loaded) {
      const check = checkTemplate(template, inForce(partials, today), further, options)
      report.templates++
      report.cases += check.cases
      report.findings.push(...check.findings)
      for (const program of check.reached) reached.add(program)
      if (check.cases > 0) report.findings.push(...(await disagreeing(template, partials, further, group.library, today, options.sayings)))
    }
    // What was not rendered, because it breaks its contract, reaches nothing, and has been told about that.
    const isRendered = !report.findings.some(({ rule }) => rule === 'template-contract')
    const files = filesOf(group, loaded)
    const waiting = (loaded[0]?.partials ?? []).filter((each) => isAhead(each, today))
    for (const file of files) {
      const branches = branchesOf(file)
      report.coverage.push({
        file: file.file,
        branches: branches.length,
        reached: branches.filter(({ program }) => reached.has(program)).length,
      })
    }
    if (isRendered)
      report.findings.push(...unreachedIn(files, reached, options.sayings), ...unusedIn(group, files, waiting, options.sayings))
    for (const { path, shown } of group.named) report.ignores.push(...ignoresIn(readFileSync(path, 'utf8'), shown))
  }
  // Two templates that share a partial say the same about it.
  report.findings = unique(report.findings)
  return report
}

/** Where a variant (`en/outage.chat`) says in some case what the template that it is a variant of does not say, or the other way round. */
export async function disagreeing(
  template: Template,
  partials: readonly PartialFile[],
  further: readonly Case[],
  library: Library,
  today: Moment,
  sayings?: Sayings,
): Promise<Reported[]> {
  const { id, file, language } = template
  const mainId = id.replace(/\.[a-z]+$/, '')
  if (mainId === id || !(await listTemplates(library, language)).includes(mainId)) return []
  const main = await loadTemplate(library, mainId).catch((error: unknown) => {
    // It is told of where it is checked itself.
    if (error instanceof TemplateError) return undefined
    throw error
  })
  if (!main || breachesOf(main, partials).length > 0) return []
  const found = new Map<string, { words: string; in: string[] }>()
  const cases = casesOf({ ...main, kinds: template.kinds.filter((kind) => main.kinds.includes(kind)) }, further)
  const asked = [...template.extra, ...main.extra.filter(({ name }) => !template.extra.some((field) => field.name === name))]
  for (const { name, disclosure } of cases) {
    const [one, other] = [main, template].map((each) => Renderer.ofChecked(each, partials).render(disclosure, undefined, asked))
    const { facts } = withExtra(disclosure, asked)
    for (const { message, fields } of disagreements(one!, other!, facts, packOf(language), today)) {
      const words = inWords(message, sayings)
      const key = fields[0] ?? words
      const before = found.get(key)
      if (before) before.in.push(name)
      else found.set(key, { words, in: [name] })
    }
  }
  return [...found.values()].map(({ words, in: names }): Reported => ({
    rule: 'channels',
    severity: 'error',
    message: words,
    file,
    line: 1,
    column: 1,
    fields: [],
    cases: { count: new Set(names).size, of: cases.length, first: names[0]! },
  }))
}

/** The templates that these files are, or are a part of. @throws UserError if one cannot be read */
export async function loadedFrom(targets: readonly Target[], library: Library, cwd: string): Promise<Loaded[]> {
  const loaded = await Promise.all(groupsOf(targets, library, cwd).map((group) => load(group)))
  return loaded.flatMap((each) => each.loaded)
}

/** The names of the cases of a template. */
export function caseNames(template: Template, further: readonly Case[]): string[] {
  return casesOf(template, further).map(({ name }) => name)
}

/** A team's own cases: the disclosures in a folder. @throws UserError if one of them cannot be rendered */
export async function casesIn(folder: string, cwd: string, today: Moment): Promise<Case[]> {
  let files: string[]
  try {
    files = readdirSync(folder)
      .filter((file) => /\.ya?ml$/i.test(file))
      .sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
  return Promise.all(
    files.map(async (file): Promise<Case> => {
      const path = join(folder, file)
      const shown = shownFrom(cwd, path)
      const { disclosure, positionOf } = readDisclosure(await readText(path, shown), shown)
      const missing = [...(disclosure.kind === undefined ? ['kind'] : []), ...missingFor(disclosure)]
      if (missing.length > 0)
        throw new UserError(
          `${shown}: these answers are missing: ${missing.join(', ')}.`,
          'A case has all that a message cannot do without.',
        )
      return {
        name: basename(file).replace(/\.ya?ml$/i, ''),
        disclosure: { ...disclosure, written: disclosure.written ?? today },
        file: { shown, positionOf },
      }
    }),
  )
}

function isPartial({ path }: Target): boolean {
  return ['partials', 'clauses'].includes(basename(dirname(path)))
}

function groupsOf(targets: readonly Target[], library: Library, cwd: string): Group[] {
  const groups = new Map<string, Group>()
  for (const target of targets) {
    const folder = dirname(isPartial(target) ? dirname(target.path) : target.path)
    const path = dirname(folder)
    const language = basename(folder)
    const group = groups.get(folder)
    if (!LANGUAGES.has(language))
      throw new UserError(
        `${target.shown}: the folder of a template is its language, and "${language}" is none that ownup writes.`,
        `Put it into a folder that is called ${[...LANGUAGES].join(' or ')}.`,
      )
    if (group) group.named.push(target)
    else {
      const known = library.find((each) => each.path === path)
      const own = { path, shown: path === cwd ? '' : shownFrom(cwd, path), layer: known?.layer ?? ('team' as const) }
      const others = library
        .filter((each) => each.path !== path)
        .map((each) => ({ ...each, ...(each.layer === 'shipped' && { shown: 'ownup/templates' }) }))
      groups.set(folder, { library: [own, ...others], language, named: [target] })
    }
  }
  return [...groups.values()]
}

async function load({ library, language, named }: Group): Promise<{ loaded: Loaded[]; broken: Reported[] }> {
  const loaded: Loaded[] = []
  const broken = new Map<string, Reported>()
  const report = ({ message, what, hint, at }: TemplateError) =>
    broken.set(message, { rule: 'template-contract', severity: 'error', message: `${what} ${hint}`, ...at, fields: [] })
  let partials: PartialFile[]
  try {
    partials = await loadPartials(library, language)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    report(error)
    return { loaded, broken: [...broken.values()] }
  }
  const own = new Set(named.filter((target) => !isPartial(target)).map(({ path }) => `${language}/${basename(path, '.hbs')}`))
  const shownPartials = new Set(named.filter(isPartial).map(({ shown }) => shown))
  const ids = shownPartials.size > 0 ? [...new Set([...own, ...(await listTemplates(library, language))])].sort() : [...own]
  for (const id of ids) {
    try {
      const template = await loadTemplate(library, id)
      const used = partialsOf(template, partials)
      if (own.has(id) || used.some(({ file }) => shownPartials.has(file))) loaded.push({ template, partials })
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      report(error)
    }
  }
  return { loaded, broken: [...broken.values()] }
}

/** The files of this group whose branches are counted: those that were named. */
function filesOf({ named }: Group, loaded: readonly Loaded[]): Pick<Template, 'file' | 'body'>[] {
  const shown = new Set(named.map((target) => target.shown))
  const files = new Map<string, Pick<Template, 'file' | 'body'>>()
  for (const { template, partials } of loaded) {
    if (shown.has(template.file)) files.set(template.file, template)
    for (const { file, body } of partialsOf(template, partials)) if (shown.has(file)) files.set(file, { file, body: body() })
  }
  return [...files.values()]
}

/** Partials that no template calls. @param waiting clauses whose day is still ahead */
function unusedIn(
  { named }: Group,
  files: readonly Pick<Template, 'file'>[],
  waiting: readonly PartialFile[],
  sayings: Sayings | undefined,
): Reported[] {
  const used = new Set([...files, ...waiting].map(({ file }) => file))
  const message = inWords(say`No template uses this partial, so nobody has checked its words. Use it, or take it out.`, sayings)
  return named
    .filter((target) => isPartial(target) && !used.has(target.shown))
    .map(({ shown }) => ({ rule: 'unreached-branch', severity: 'warning', message, file: shown, line: 1, column: 1, fields: [] }))
}

function unique(findings: readonly Reported[]): Reported[] {
  const seen = new Map<string, Reported>()
  for (const finding of findings) {
    const key = [finding.rule, finding.file, finding.line, finding.column, finding.line === 1 ? finding.message : ''].join(' ')
    const before = seen.get(key)
    if (!before) seen.set(key, finding)
    else if (before.cases && finding.cases)
      seen.set(key, {
        ...before,
        cases: { ...before.cases, count: before.cases.count + finding.cases.count, of: before.cases.of + finding.cases.of },
      })
  }
  return [...seen.values()]
}
