import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { stringify, type Document } from 'yaml'
import * as z from 'zod/mini'
import { readText } from '../disclosure/read.ts'
import { inOrder, join as joinPath, nearest, problemLines, readYaml, shown, type FileProblem } from '../disclosure/yaml.ts'
import { UserError } from '../errors.ts'
import type { Severities } from '../lint/lint.ts'
import { RULES } from '../lint/rules/index.ts'
import { noSuchLevel, noSuchRule } from '../lint/severities.ts'
import { configSchema } from './schema.ts'

/** The name of a team's configuration. */
export const CONFIG_FILE = 'ownup.yaml'

type Key = keyof z.infer<typeof configSchema>

const KEYS = Object.keys(configSchema.shape) as Key[]

/** What goes behind each key. */
const WORDS: Record<Key, string> = {
  templates: 'a folder goes here, such as templates',
  cases: 'a folder goes here, such as cases',
  rules: 'rules go here, one a line, such as "thanks: off"',
  'max-warnings': 'a whole number goes here: so many warnings are let through',
  baseline: 'a file goes here, such as ownup-baseline.json',
}

const SETTINGS = `settings go here, one a line: ${KEYS.join(', ')}`

/** A team's configuration, with every path from the root of the disk. */
export interface Config {
  /** The file; none where there is no configuration. */
  file?: string
  /** The folder with `<language>/<name>.hbs`. */
  templates: string
  /** The folder with disclosures to try templates with. */
  cases: string
  severities: Severities
  /** More warnings than this and the run fails; `undefined` is any number. */
  maxWarnings?: number
  baseline?: string
  /** The line of each setting that the file holds: `{ 'rules.thanks': 5 }`. */
  lines?: Readonly<Record<string, number>>
}

/** What holds where no configuration says otherwise. */
export function defaultConfig(folder: string): Config {
  return { templates: join(folder, 'templates'), cases: join(folder, 'cases'), severities: {} }
}

/**
 * The nearest configuration in a folder or above it. It is looked for up to the root of the repository and no further: what lies
 * above is not under review with the templates, and is not there in CI.
 */
export function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, CONFIG_FILE)
    if (existsSync(file)) return file
    if (existsSync(join(at, 'ownup.yml')))
      throw new UserError(`${join(at, 'ownup.yml')}: this name is not read, so nothing in it would hold.`, `Call the file ${CONFIG_FILE}.`)
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined
  }
}

/**
 * The configuration that holds for a folder.
 * @throws UserError with every problem at its line
 */
export async function configFor(folder: string): Promise<Config> {
  const file = findConfig(folder)
  if (file === undefined) return defaultConfig(folder)
  const name = relative(folder, file).split(sep).join('/')
  return readConfig(await readText(file, name), file, name)
}

/**
 * Reads a configuration from its text.
 * @param file its path: paths in it start from its folder
 * @param name what to call it in errors
 * @throws UserError with every problem at its line
 */
export function readConfig(text: string, file: string, name = file): Config {
  const { document, problems, at } = readYaml(text)
  const refuse = (all: FileProblem[]): UserError =>
    new UserError(
      problemLines(name, inOrder(all)),
      `Put ${all.length > 1 ? 'these lines' : 'this line'} right; until then nothing is checked.`,
    )
  if (problems.length > 0) throw refuse(problems)
  const raw: unknown = document.toJS({ maxAliasCount: 0 })
  const [whole] = faultOfAll(text, raw)
  if (whole !== undefined) throw refuse([{ path: '', message: whole, line: 1, column: 1 }])
  const result = z.safeParse(configSchema, raw ?? {})
  if (!result.success) {
    throw refuse(
      result.error.issues.flatMap((issue, index, issues): FileProblem[] => {
        const path = issue.path.map(String)
        // A list where a text goes is the wrong kind and too short as well.
        if (issues.findIndex((other) => other.path.join('.') === issue.path.join('.')) < index) return []
        if (issue.code !== 'unrecognized_keys') return [{ path: joinPath(path), message: wrongValue(path, document), ...at(path) }]
        return issue.keys.map((key) => ({ path: '', message: wrongKey(path, key), ...at([...path, key], 'key') }))
      }),
    )
  }
  const { templates, cases, rules = {}, baseline, 'max-warnings': maxWarnings } = result.data
  const folder = dirname(file)
  return {
    ...defaultConfig(folder),
    file,
    ...(templates !== undefined && { templates: resolve(folder, templates) }),
    ...(cases !== undefined && { cases: resolve(folder, cases) }),
    severities: rules as Severities,
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(baseline !== undefined && { baseline: resolve(folder, baseline) }),
    lines: Object.fromEntries(
      [...Object.keys(result.data).map((key) => [key]), ...Object.keys(rules).map((id) => ['rules', id])].map((path) => [
        path.join('.'),
        at(path, 'key').line,
      ]),
    ),
  }
}

/** What is wrong with a file that holds no settings at all. A file of comments is a fine one: nothing in it differs from the defaults. */
function faultOfAll(text: string, raw: unknown): string[] {
  if (text.trim() === '') return [`the file is empty; ${SETTINGS}`]
  if (raw === null) return []
  if (Array.isArray(raw)) return [`this is a list; ${SETTINGS}`]
  if (typeof raw !== 'object') return [`this is a text; ${SETTINGS}`]
  return 'ownup' in raw ? [`this is a disclosure; ${CONFIG_FILE} is the name of the configuration, so call it something else`] : []
}

function wrongKey(parent: readonly string[], key: string): string {
  if (parent.length > 0) return noSuchRule(key)
  const near = nearest(key, KEYS)
  return `there is no setting "${shown(key)}"; ${near === undefined ? `there are: ${KEYS.join(', ')}` : `did you mean ${near}?`}`
}

function wrongValue(path: readonly string[], document: Document): string {
  return path.length > 1 ? noSuchLevel(document.getIn(path), path[1]!) : WORDS[path[0] as Key]
}

/**
 * What holds, as it could stand in a file beside the one it comes from, with where each value comes from: for `--print-config`.
 * @param base the configuration before the command line changed it
 */
export function printConfig(config: Config, base: Config): string {
  const { file, templates, cases, severities, maxWarnings, baseline } = config
  const folder = dirname(file ?? base.templates)
  const path = (found: string) => stringify(relative(folder, found).split(sep).join('/') || '.').trimEnd()
  const from = (key: string, isTyped: boolean) => {
    const line = base.lines?.[key]
    return isTyped ? 'from the command line' : line === undefined ? 'the default' : `line ${line}`
  }
  const row = (key: string, value: string, isTyped = false, path = key) => `${key}: ${value} # ${from(path, isTyped)}\n`
  // A severity that is set holds for all that a rule finds; without its line a rule may grade that. So the defaults are comments.
  const rules = RULES.filter(({ id }) => severities[id] === undefined).map(({ id, severity }) => {
    if (typeof severity === 'string') return `  # ${id}: ${severity}\n`
    const { minor, moderate, serious } = severity
    const isOne = minor === moderate && moderate === serious
    return `  # ${id}: ${isOne ? minor : `${minor}, ${moderate} or ${serious} by harm`}\n`
  })
  const set = Object.entries(severities).map(([id, level]) => `  ${row(id, level, level !== base.severities[id], `rules.${id}`)}`)
  return [
    `# ${file ?? `There is no ${CONFIG_FILE} in this folder or above it`}; what is commented out is the default\n`,
    row('templates', path(templates)),
    row('cases', path(cases)),
    set.length > 0 ? 'rules:\n' : '# rules:\n',
    ...set,
    ...rules,
    maxWarnings === undefined ? '# max-warnings: any number\n' : row('max-warnings', String(maxWarnings), maxWarnings !== base.maxWarnings),
    baseline === undefined ? '# baseline: none\n' : row('baseline', path(baseline), baseline !== base.baseline),
  ].join('')
}
