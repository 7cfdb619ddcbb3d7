import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { checkText, checkTextFile } from '../check/texts.ts'
import { isSource, kindOf, shownFrom, targetsAt, type Target } from '../check/targets.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import type { Records } from '../clients/records.ts'
import type { DisclosureText } from '../disclosure/file.ts'
import type { Config } from '../config/config.ts'
import { libraryOf, settingsFor } from '../config/layers.ts'
import { userFolder } from '../config/user-folder.ts'
import type { Scope } from '../lint/baseline.ts'
import type { Severity } from '../lint/finding.ts'
import { FORMATS } from '../lint/formats/index.ts'
import type { LintOptions, Severities } from '../lint/lint.ts'
import { HOUSE } from '../lint/rule.ts'
import { compareReported, leveled, type Report, type Reported } from '../lint/report.ts'
import type { Ignore } from '../lint/ignores.ts'
import { sayingsFor } from './sayings.ts'
import { inWords, say, worded, type Said } from '../said.ts'
import { todayOf } from './today.ts'

export interface LintCommandOptions {
  format: string
  output?: string
  maxWarnings?: number
  quiet?: boolean
  rule?: string[]
  baseline?: string
  updateBaseline?: boolean
  stdinFilename?: string
  jsonl?: boolean
  case?: string
  rules?: boolean
  coverage?: boolean
  timing?: boolean
  printConfig?: boolean
}

/** `ownup lint [path…]`: exit 1 if there is an error, or more warnings than are let through. */
export async function lint(paths: string[], options: LintCommandOptions, io: Io): Promise<ExitCode> {
  const config = await configOf(options, io)
  if (options.printConfig) {
    const { configFor, printConfig } = await import('../config/config.ts')
    io.stdout.write(printConfig(config, await configFor(io.cwd, userFolder(io))))
    return EXIT.clean
  }
  const timing = new Map<string, number>()
  const sayings = await sayingsFor(io)
  const lintOptions: LintOptions = {
    ...(config.file === undefined && config.userFile === undefined
      ? { severities: config.severities }
      : await (await import('../config/lint-options.ts')).lintOptionsOf(config)),
    ...(sayings && { sayings }),
    ...(options.timing && { clock: (rule, milliseconds) => timing.set(rule, (timing.get(rule) ?? 0) + milliseconds) }),
  }
  const code = options.jsonl ? await lintStream(paths, lintOptions, io) : await lintFiles(paths, options, config, lintOptions, io)
  if (options.timing) io.stderr.write(timingTable(timing))
  return code
}

async function lintFiles(
  paths: string[],
  options: LintCommandOptions,
  config: Config,
  lintOptions: LintOptions,
  io: Io,
): Promise<ExitCode> {
  const run: Run = {
    report: {
      findings: [],
      checked: { templates: 0, cases: 0, disclosures: 0, messages: 0 },
      house: lintOptions.rules?.filter(({ code }) => code === HOUSE) ?? [],
      ...(lintOptions.sayings && { sayings: lintOptions.sayings }),
    },
    ignores: [],
    files: new Set(),
    options,
    config,
    lintOptions,
    io,
  }
  if (options.rules) {
    await tryHouseRules(paths, run)
    return finish(run)
  }
  const isInput = (path: string) => path === '-'
  if (paths.some(isInput)) await checkInput(run)
  const files = paths.filter((path) => !isInput(path))
  const targets = files.length > 0 || paths.length === 0 ? await targetsOf(files, config, io) : []
  if (options.case !== undefined) return showCase(targets, options.case, run)
  if (options.output !== undefined) refuseOutput(options.output, targets, io)
  if (targets.length > MANY) await goLightly()
  for (const target of targets) {
    run.files.add(target.shown)
    if (target.is === 'text') {
      run.report.findings.push(...(await checkTextFile(target.path, target.shown, todayOf(io), await toClients(run))))
      run.report.checked.messages++
    } else if (target.is === 'disclosure') await checkDisclosureFile(target.path, target.shown, run)
  }
  const templates = targets.filter(({ is }) => is === 'template')
  if (templates.length > 0) await checkTemplates(templates, run)
  return finish(run)
}

const MANY = 50

/**
 * How V8 works through many messages. What is thrown away may not pile up to 16 MiB at a time, in three spaces. Only what runs for
 * long is compiled a second time, to be faster, and with little of what it calls copied into it: over 1,000 mails, compiling more
 * costs more than it brings. Measured with 250,000 to 16,000,000, on one core and on two.
 */
async function goLightly(): Promise<void> {
  const [{ setFlagsFromString }, { versions }] = await Promise.all([import('node:v8'), import('node:process')])
  setFlagsFromString('--semi-space-growth-factor=1')
  // Later versions count calls, and wait long enough by themselves.
  if (Number.parseInt(versions.v8) < 12) setFlagsFromString('--interrupt-budget=500000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
}

/** Whoever takes `--output <file>` for the file to check would lose a disclosure or a template. */
function refuseOutput(output: string, targets: readonly Target[], io: Io): void {
  const path = resolve(io.cwd, output)
  if (!isSource(path) && !targets.some((target) => target.path === path)) return
  throw new UserError(
    `--output ${output}: this file is there already, and it is no report.`,
    'Name a file to write, such as: --output report.txt',
  )
}

/** What one run has found so far. */
interface Run {
  report: Report
  ignores: Ignore[]
  /** The files that were checked, as findings name them. */
  files: Set<string>
  options: LintCommandOptions
  config: Config
  lintOptions: LintOptions
  io: Io
  /** Read when the first disclosure is checked. */
  records?: Records
  /** Made when the first message is checked. */
  toClients?: LintOptions
}

async function configOf(options: LintCommandOptions, io: Io): Promise<Config> {
  const config = await settingsFor(io)
  if (!options.rule) return { ...config, ...flags(options, io) }
  const { parseRuleOption } = await import('../lint/severities.ts')
  const house = config.houseRules?.map(({ rule }) => rule)
  const typed = Object.assign({}, ...options.rule.map((each) => parseRuleOption(each, house))) as Severities
  return { ...config, severities: { ...config.severities, ...typed }, ...flags(options, io) }
}

async function tryHouseRules(paths: readonly string[], { config, report, files, io }: Run): Promise<void> {
  if (paths.length > 0)
    throw new UserError(
      '--rules tries the house rules on their own examples, and takes no path.',
      'Leave the path out, or leave --rules out.',
    )
  if (!config.houseRules) throw new UserError('There are no house rules to try.', `They stand in ownup.yaml, under "house-rules".`)
  const [{ houseRulesOf }, { checkHouseRules }] = await Promise.all([import('../config/house-rules.ts'), import('../check/house-rules.ts')])
  const { findings, examples } = checkHouseRules(config.houseRules, await houseRulesOf(config.houseRules), todayOf(io), report.sayings)
  report.findings.push(...findings)
  report.checked.rules = config.houseRules.length
  report.checked.examples = examples
  for (const { file } of config.houseRules) files.add(file)
}

function flags({ maxWarnings, baseline }: LintCommandOptions, io: Io): Partial<Config> {
  return { ...(maxWarnings !== undefined && { maxWarnings }), ...(baseline !== undefined && { baseline: resolve(io.cwd, baseline) }) }
}

async function targetsOf(files: string[], config: Config, io: Io): Promise<Target[]> {
  if (files.length === 0) {
    if (!existsSync(config.templates))
      throw new UserError(
        'There is nothing to check: no path was named, and there is no folder "templates" here.',
        'Name templates, disclosures or messages: ownup lint acme.yaml',
      )
    return targetsAt([config.templates], io.cwd, isDisclosure).filter(({ is }) => is === 'template')
  }
  return targetsAt(files, io.cwd, isDisclosure)
}

/** In a folder there may be other YAML. */
function isDisclosure(path: string): boolean {
  return /^ownup:/m.test(readFileSync(path, 'utf8'))
}

async function checkInput(run: Run): Promise<void> {
  const { io, options, report } = run
  const name = options.stdinFilename
  if (name !== undefined) run.files.add(name)
  const is = name === undefined ? 'disclosure' : kindOf(name)
  if (name !== undefined && is !== 'disclosure') {
    if (is !== 'text')
      throw new UserError(
        `--stdin-filename ${name}: from standard input ownup reads a disclosure (.yaml) or a message (.txt, .md, .eml).`,
        'Name a template by its path.',
      )
    const { readInput } = await import('./input.ts')
    report.findings.push(...(await checkText(await readInput(io), name, todayOf(io), await toClients(run))))
    report.checked.messages++
    return
  }
  await checkDisclosureFile('-', name ?? 'standard input', run)
}

async function checkDisclosureFile(path: string, shown: string, run: Run): Promise<void> {
  const [
    { loadDisclosure, renderRead, otherChannels, leftOutNotes },
    { checkDisclosure, checkChannels, disclosureIgnores },
    { finalMessage },
    { approvalsOf },
  ] = await Promise.all([
    import('./render.ts'),
    import('../check/disclosures.ts'),
    import('../message/message.ts'),
    import('../wizard/approvals.ts'),
  ])
  const { io, report, lintOptions } = run
  const read = await loadDisclosure(path, io, shown)
  const { message: rendered, facts } = await renderRead(read, shown, io)
  const message = finalMessage(rendered, facts)
  const { applyIgnores } = await import('../lint/ignores.ts')
  const typed = { ...read, disclosure: facts }
  const others = await otherChannels(read.disclosure, io)
  // A case has a made-up client, and its message goes to nobody.
  const isCase = path !== '-' && !relative(run.config.cases, path).startsWith('..')
  const approvals = isCase ? undefined : await approvalsOf(facts, read.raw, message, io, shown, lintOptions.sayings)
  const findings = [
    ...(await secondFailure(read, path, shown, run)),
    ...checkDisclosure(typed, message, shown, todayOf(io), await toClients(run)),
    ...checkChannels(typed, message, others, shown, todayOf(io), lintOptions.sayings),
    ...(approvals ? (await import('../check/approvals.ts')).approvalFindings(typed, approvals, shown, lintOptions.sayings) : []),
  ]
  report.findings.push(...applyIgnores(findings, disclosureIgnores(read, shown), lintOptions.severities, report.house, lintOptions.sayings))
  report.checked.disclosures++
  for (const note of leftOutNotes(message, facts, lintOptions.sayings)) io.stderr.write(`${shown}: ${note}\n`)
}

/** For messages to real people: the rules are told who else is in the client book. Where there is none, nothing is read. */
async function toClients(run: Run): Promise<LintOptions> {
  if (run.toClients) return run.toClients
  const { clientsFolder, recordsOf } = await import('../wizard/places.ts')
  if (!existsSync(await clientsFolder(run.io))) return (run.toClients = run.lintOptions)
  run.records ??= await recordsOf(run.io)
  return (run.toClients = { ...run.lintOptions, team: { ...run.lintOptions.team, clients: run.records.known } })
}

/** Whether this is the second time cannot be seen in the disclosure alone: the team's other ones tell. */
async function secondFailure({ disclosure, positionOf }: DisclosureText, path: string, shown: string, run: Run): Promise<Reported[]> {
  const { io } = run
  // Known from the file itself in most cases, and then nothing else is read.
  if (disclosure.kind === undefined || disclosure.client === undefined) return []
  run.records ??= await (await import('../wizard/places.ts')).recordsOf(io)
  const { findingOfSecond } = await import('../check/second-failure.ts')
  const earlier = run.records.unsaidEarlier(disclosure, todayOf(io), path === '-' ? undefined : resolve(io.cwd, path))
  return earlier
    ? [
        findingOfSecond(
          earlier,
          disclosure,
          { file: shown, ...positionOf('kind') },
          shownFrom(io.cwd, earlier.path),
          run.lintOptions.sayings,
        ),
      ]
    : []
}

async function checkTemplates(targets: Target[], run: Run): Promise<void> {
  const { checkTemplateFiles, casesIn } = await import('../check/template-files.ts')
  const { io, report, lintOptions, options, config } = run
  const cases = await casesIn(config.cases, io.cwd, todayOf(io))
  const found = await checkTemplateFiles(targets, cases, libraryOf(config, io), io.cwd, lintOptions, todayOf(io))
  report.findings.push(...found.findings)
  report.checked.templates += found.templates
  report.checked.cases += found.cases
  run.ignores.push(...found.ignores)
  if (!options.coverage) return
  for (const { file, reached, branches } of found.coverage) io.stderr.write(`${file}: ${reached} of ${branches} branches reached\n`)
}

async function showCase(targets: Target[], name: string, { io, config, lintOptions }: Run): Promise<ExitCode> {
  const { showCase: show } = await import('../check/show-case.ts')
  const { text, errors } = await show(targets, name, config.cases, libraryOf(config, io), io.cwd, todayOf(io), lintOptions)
  io.stdout.write(text)
  return errors > 0 ? EXIT.findings : EXIT.clean
}

async function lintStream(paths: string[], lintOptions: LintOptions, io: Io): Promise<ExitCode> {
  const [{ checkStream }, { LANGUAGES }, { createReadStream }] = await Promise.all([
    import('../check/stream.ts'),
    import('../languages/index.ts'),
    import('node:fs'),
  ])
  await goLightly()
  const totals = { messages: 0, errors: 0, broken: 0 }
  for (const path of paths.length === 0 ? ['-'] : paths) {
    const { path: file } = path === '-' ? { path: undefined } : targetFile(path, io)
    if (file === undefined && io.stdin.isTTY)
      throw new UserError('Nothing comes in on standard input.', 'Name a file, or pipe one in: ownup lint --jsonl < messages.jsonl')
    const input = file === undefined ? io.stdin : createReadStream(file)
    const count = await checkStream(input, io.stdout, io.stderr, LANGUAGES, todayOf(io), lintOptions)
    totals.messages += count.messages
    totals.errors += count.errors
    totals.broken += count.broken
  }
  if (totals.messages === 0) throw new UserError('There was no message to check.', 'A message is one line: {"id": "1", "text": "…"}')
  if (totals.broken > 0) return EXIT.usage
  return totals.errors > 0 ? EXIT.findings : EXIT.clean
}

function targetFile(name: string, io: Io): { path: string } {
  const path = resolve(io.cwd, name)
  if (!existsSync(path)) throw new UserError(`${name}: there is no such file.`, 'Check the name and the folder you are in.')
  if (statSync(path).isDirectory()) throw new UserError(`${name}: this is a folder, not a file.`, 'Name a file in it.')
  return { path }
}

async function finish(run: Run): Promise<ExitCode> {
  const { report, ignores, options, config, io } = run
  if (ignores.length > 0)
    report.findings = (await import('../lint/ignores.ts')).applyIgnores(
      report.findings,
      ignores,
      config.severities,
      report.house,
      report.sayings,
    )
  report.findings = leveled(report.findings, config.severities)
  if (config.baseline !== undefined || options.updateBaseline) await throughBaseline(run)
  report.findings = inFiles(report.findings)
  const count = (severity: Severity) => report.findings.filter((finding) => finding.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const shown = options.quiet ? onlyErrors(report) : report
  const text = (await FORMATS[options.format]!())(shown)
  if (options.output === undefined) io.stdout.write(text === '' ? '' : `${text}\n`)
  else await (await import('../disclosure/storage.ts')).writeText(resolve(io.cwd, options.output), `${text}\n`)
  const isTooMany = config.maxWarnings !== undefined && warnings > config.maxWarnings
  if (isTooMany) io.stderr.write(`${inWords(say`Warnings: ${warnings}, and ${config.maxWarnings!} are let through.`, report.sayings)}\n`)
  return errors > 0 || isTooMany ? EXIT.findings : EXIT.clean
}

function onlyErrors(report: Report): Report {
  const findings = report.findings.filter(({ severity }) => severity === 'error')
  return { ...report, findings, notShown: report.findings.length - findings.length }
}

/** File by file in the order in which they came, and worst first in each. */
function inFiles(findings: readonly Reported[]): Reported[] {
  const files = new Map<string, Reported[]>()
  for (const finding of findings) {
    const its = files.get(finding.file)
    if (its) its.push(finding)
    else files.set(finding.file, [finding])
  }
  return [...files.values()].flatMap((some) => some.sort(compareReported))
}

async function throughBaseline({ report, files, options, config, io }: Run): Promise<void> {
  const path = config.baseline ?? resolve(io.cwd, 'ownup-baseline.json')
  const shown = shownFrom(io.cwd, path)
  const [{ applyBaseline, baselineOf, countOf, readBaseline, shrunk, writeBaseline }, { readText }, { writeText }] = await Promise.all([
    import('../lint/baseline.ts'),
    import('../disclosure/read.ts'),
    import('../disclosure/storage.ts'),
  ])
  const known = existsSync(path) ? readBaseline(await readText(path, shown), shown) : undefined
  const scope = scopeOf(dirname(path), files, io.cwd)
  const told = (said: Said) => io.stderr.write(`${worded(said, report.sayings)}\n`)
  if (options.updateBaseline) {
    const next = known ? shrunk(known, report.findings, scope) : baselineOf(report.findings, scope)
    await writeText(path, writeBaseline(next), { isShared: true })
    report.findings = applyBaseline(report.findings, next, scope).findings
    const [left, gone] = [countOf(next.findings), countOf(known?.findings ?? []) - countOf(next.findings)]
    told(known ? say`${shown}: ${gone} taken out, ${left} left` : say`${shown}: written, with ${left} known {1:finding|findings}`)
    return
  }
  if (!known) throw new UserError(`${shown}: there is no such baseline.`, 'Write one with: ownup lint --update-baseline')
  const { findings, silenced, gone } = applyBaseline(report.findings, known, scope)
  report.findings = findings
  if (silenced > 0) told(say`${silenced} {0:finding in the baseline is|findings in the baseline are} silenced: ${shown}`)
  const count = countOf(gone)
  if (count > 0) told(say`${count} {0:finding in the baseline is|findings in the baseline are} gone: run with --update-baseline`)
}

/** The baseline names files from its own folder. A shipped template is in none, and keeps its name. */
function scopeOf(folder: string, files: ReadonlySet<string>, cwd: string): Scope {
  const names = new Map<string, string>()
  const nameOf = (file: string): string => {
    const path = resolve(cwd, file)
    const name = names.get(file) ?? (existsSync(path) ? shownFrom(folder, path) : file)
    names.set(file, name)
    return name
  }
  const checked = new Set([...files].map(nameOf))
  return { nameOf, isChecked: (name) => checked.has(name) || !existsSync(resolve(folder, name)) }
}

function timingTable(timing: ReadonlyMap<string, number>): string {
  const rows = [...timing].sort((one, other) => other[1] - one[1])
  const total = rows.reduce((sum, [, milliseconds]) => sum + milliseconds, 0)
  return [...rows, ['all rules', total] as const]
    .map(([rule, milliseconds]) => `${milliseconds.toFixed(1).padStart(9)} ms  ${rule}\n`)
    .join('')
}
