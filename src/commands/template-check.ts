import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { clauseDates, inForce, reviewFindings } from '../check/keeping.ts'
import { casesIn } from '../check/template-files.ts'
import { libraryOf, settingsFor } from '../config/layers.ts'
import { LANGUAGE_IDS } from '../disclosure/choices.ts'
import { readText } from '../disclosure/read.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { leveled, type Reported } from '../lint/report.ts'
import { breachesOf } from '../template/contract.ts'
import { listed, listTemplates, loadPartials, loadTemplate, readSource, type Folder, type Library } from '../template/library.ts'
import { TemplateError } from '../template/template-error.ts'
import type { PartialFile } from '../template/template.ts'
import { changesBetween, EJECTED, ejectedVersion } from '../template/upstream.ts'
import { partialsOf } from '../template/branches.ts'
import { todayOf } from './today.ts'

declare const __VERSION__: string

/**
 * `ownup template check [name…]`: do the templates of the team keep their contract, are they and their clauses still in date, and what
 * changed in ownup's own since they were copied? Quick: what the rules say of their words is for `ownup lint`.
 */
export async function templateCheck(names: string[], options: { parity?: boolean }, io: Io): Promise<ExitCode> {
  if (options.parity) return checkParity(names, io)
  const settings = await settingsFor(io)
  const library = libraryOf(settings, io)
  const own = library.filter(({ layer }) => layer !== 'shipped')
  const everything = await namesIn(own)
  const unknown = names.filter((name) => !everything.some(({ name: known }) => known === name))
  if (unknown.length > 0)
    throw new UserError(
      `There is no template "${unknown[0]}" of your own.`,
      everything.length === 0 ? NOTHING : `There are: ${everything.map(({ name }) => name).join(', ')}.`,
    )
  if (everything.length === 0) throw new UserError('There are no templates of your own here.', NOTHING)
  const chosen = names.length === 0 ? everything : everything.filter(({ name }) => names.includes(name))
  const findings: Reported[] = []
  const changes: string[] = []
  for (const { name, folder } of chosen) {
    findings.push(...(await findingsOf(name, library, io)))
    const change = await upstreamOf(name, folder, library)
    if (change !== undefined) changes.push(change)
  }
  const levelled = leveled(unique(findings), settings.severities)
  for (const { file, line, column, severity, message, rule } of levelled)
    io.stdout.write(`${file}:${line}:${column} ${severity} ${message} [${rule}]\n`)
  for (const change of changes) io.stdout.write(`${change}\n`)
  const errors = levelled.filter(({ severity }) => severity === 'error').length
  const parts = [
    `${chosen.length} checked`,
    levelled.length === 0 ? 'nothing found' : `${levelled.length} found`,
    ...(changes.length === 0 ? [] : [`${changes.length} changed in ownup since`]),
  ]
  io.stderr.write(`${parts.join(', ')}. What the rules say of their words: ownup lint\n`)
  return errors > 0 ? EXIT.findings : EXIT.clean
}

/** `ownup template check --parity`: do the languages of a template say the same of the same mistake? */
async function checkParity(names: string[], io: Io): Promise<ExitCode> {
  const settings = await settingsFor(io)
  const library = libraryOf(settings, io)
  const all = await listTemplates(library)
  const unknown = names.find((name) => !all.includes(name))
  if (unknown !== undefined) throw new UserError(`There is no template "${unknown}".`, `There are: ${all.join(', ')}.`)
  const { parityFindings } = await import('../check/parity.ts')
  const further = await casesIn(settings.cases, io.cwd, todayOf(io))
  const { findings, compared } = await parityFindings(names.length === 0 ? all : names, all, further, library)
  const levelled = leveled(findings, settings.severities)
  for (const { file, line, column, severity, message, rule, cases } of levelled)
    io.stdout.write(
      `${file}:${line}:${column} ${severity} ${message} [${rule}] in ${cases!.count} of ${cases!.of} cases, first: ${cases!.first}\n`,
    )
  io.stderr.write(`${compared} compared with another language, ${levelled.length === 0 ? 'nothing found' : `${levelled.length} found`}.\n`)
  return levelled.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean
}

const NOTHING = 'Make one with: ownup template new, or copy one with: ownup template eject en/outage'

/** Templates, shared pieces and clauses of these folders, each from the nearest. */
async function namesIn(own: Library): Promise<{ name: string; folder: Folder }[]> {
  const templates = (await listed(own)).map(({ id, folder }) => ({ name: id, folder }))
  const pieces: { name: string; folder: Folder }[] = []
  for (const [folder, language] of own.flatMap((each) => LANGUAGE_IDS.map((language) => [each, language] as const))) {
    for (const { name } of await loadPartials([folder], language).catch(() => [] as PartialFile[])) {
      const full = `${language}/${name.includes('/') ? name : `partials/${name}`}`
      if (!pieces.some((each) => each.name === full)) pieces.push({ name: full, folder })
    }
  }
  return [...templates, ...pieces]
}

async function findingsOf(name: string, library: Library, io: Io): Promise<Reported[]> {
  const today = todayOf(io)
  const [language = 'en', kind] = name.split('/')
  try {
    const partials = await loadPartials(library, language)
    if (kind === 'clauses')
      return clauseDates(
        partials.find((each) => `${language}/${each.name}` === name)!,
        today,
        undefined,
        // Each template that has it says so itself.
        false,
      )
    if (kind === 'partials') return []
    const template = await loadTemplate(library, name)
    const breaches = breachesOf(template, partials).map(({ message, ...at }): Reported => ({
      rule: 'template-contract',
      severity: 'error',
      message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
      ...at,
      fields: [],
    }))
    const used = partialsOf(template, partials)
    const missing = inForce(partials, today).filter(
      ({ clause }) =>
        clause &&
        template.purpose === 'disclosure' &&
        clause.channels.includes(template.channel) &&
        clause.kinds.some((each) => template.kinds.includes(each)),
    )
    return [
      ...breaches,
      ...reviewFindings(template, today),
      ...used.flatMap((each) => clauseDates(each, today)),
      ...missing
        .filter(({ file }) => !used.some((each) => each.file === file))
        .map(({ name: piece, clause }): Reported => ({
          rule: 'clause',
          severity: 'error',
          message: `The message must have the clause "${clause!.title}" as it stands. Put {{> ${piece}}} in.`,
          file: template.file,
          line: 1,
          column: 1,
          fields: [],
        })),
    ]
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const { at, what, hint } = error
    return [{ rule: 'template-contract', severity: 'error', message: `${what} ${hint}`, ...at, fields: [] }]
  }
}

/** What changed in the shipped text since a copy of it was made, or `undefined` if nothing did. */
async function upstreamOf(name: string, folder: Folder, library: Library): Promise<string | undefined> {
  const shown = `${folder.shown === '' ? '' : `${folder.shown}/`}${name}.hbs`
  const version = ejectedVersion(await readText(join(folder.path, `${name}.hbs`), shown))
  if (version === undefined) return undefined
  const now = await readSource(
    library.filter(({ layer }) => layer === 'shipped'),
    name,
  )
  if (!now) return `${shown} was copied from ownup ${version}, and ownup ${__VERSION__} has none of that name any more.\n`
  const base = join(folder.path, EJECTED, `${name}.hbs`)
  if (!existsSync(base))
    return `${shown} was copied from ownup ${version}, and ${EJECTED}/${name}.hbs, which holds what it was then, is gone. Note the present one: ownup template eject ${name} --keep\n`
  const changed = changesBetween(await readText(base, `${EJECTED}/${name}.hbs`), now.text, `ownup ${version}`, `ownup ${__VERSION__}`)
  if (changed === '') return undefined
  return `What changed in ownup since ${shown} was copied:\n${changed}When you have taken over what you want of it: ownup template eject ${name} --keep\n`
}

function unique(findings: readonly Reported[]): Reported[] {
  return [
    ...new Map(
      findings.map((finding) => [`${finding.rule} ${finding.file} ${finding.line} ${finding.column} ${finding.message}`, finding]),
    ).values(),
  ]
}
