import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isMap, stringify, type Document } from 'yaml'
import * as z from 'zod/mini'
import { LANGUAGE_IDS, type LanguageId } from '../disclosure/choices.ts'
import { moneyToText, type Money } from '../disclosure/money.ts'
import { readText } from '../disclosure/read.ts'
import { inOrder, join as joinPath, nearest, problemLines, readYaml, shown, type FileProblem } from '../disclosure/yaml.ts'
import { UserError } from '../errors.ts'
import type { Severities } from '../lint/lint.ts'
import { RULES } from '../lint/rules/index.ts'
import { worded } from '../said.ts'
import { levelsOf, noSuchLevel, noSuchRule, type Level } from '../lint/severities.ts'
import type { Team } from '../lint/team.ts'
import { CHANNELS, limitOf, type Limits } from '../message/channels.ts'
import { houseFields, readHouseRules, wrongHouseField, wrongHouseRule, type WrittenRule } from './house-rules.ts'
import { isOfLimits, policyOf, wrongLimit, wrongLimitField } from './limits.ts'
import { configSchema } from './schema.ts'
import type { Policy } from '../approval/policy.ts'

/** The name of a team's configuration. */
export const CONFIG_FILE = 'ownup.yaml'

type Key = keyof z.infer<typeof configSchema>

const KEYS = Object.keys(configSchema.shape) as Key[]

/** What goes behind each key. */
const WORDS: Record<Key, string> = {
  templates: 'a folder goes here, such as templates',
  cases: 'a folder goes here, such as cases',
  clients: 'a folder goes here, such as clients',
  disclosures: 'a folder goes here, such as disclosures',
  lang: `one of these goes here: ${LANGUAGE_IDS.join(', ')}`,
  language: `one of these goes here: ${LANGUAGE_IDS.join(', ')}`,
  rules: 'rules go here, one a line, such as "thanks: off"',
  'house-rules': 'house rules go here, each under a name of its own, such as "no-glitch:"',
  channels: 'channels go here, each with what fits, such as "sms: { characters: 160 }"',
  glossary: 'a list of words goes here, such as [SLA, sprint]',
  staff: 'a list of names goes here, such as [Dana Reyes, Tom Baker]',
  domains: 'a list of domains goes here, such as [kestrel.example]',
  limits: 'limits go here, each like this: - { role: account manager, message: £250 }',
  approvers: 'approvers go here, each like this: - { role: team lead, money: any }',
  'max-warnings': 'a whole number goes here: so many warnings are let through',
  baseline: 'a file goes here, such as ownup-baseline.json',
}

const SETTINGS = `settings go here, one a line: ${KEYS.join(', ')}`

/** A team's configuration, with every path from the root of the disk. */
export interface Config {
  /** The file; none where there is no configuration. */
  file?: string
  /** The user's own file, which holds where the team's says nothing. */
  userFile?: string
  /** The folder with `<language>/<name>.hbs`. */
  templates: string
  /** The user's own templates, which hold where the team has none of a name. */
  userTemplates?: string
  /** The folder with disclosures to try templates with. */
  cases: string
  /** The folder with the client book, a file a client; none where there is no configuration. */
  clients?: string
  /** The folder with the disclosures that were handed over; none where there is no configuration. */
  disclosures?: string
  /** The language that ownup speaks to the user, and that of new messages. */
  lang?: LanguageId
  language?: LanguageId
  severities: Severities
  /** Rules of its own, each as it stands there. */
  houseRules?: readonly WrittenRule[]
  /** What the rules are told. */
  team?: Team
  /** Who may offer how much, and who says yes to more. */
  policy?: Policy
  /** More warnings than this and the run fails; `undefined` is any number. */
  maxWarnings?: number
  baseline?: string
  /** The line of each setting that the file holds: `{ 'rules.thanks': 5 }`. */
  lines?: Readonly<Record<string, number>>
  /** The same of those that the user's file holds and the team's does not. */
  userLines?: Readonly<Record<string, number>>
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
 * The configuration that holds for a folder: what the team's file says, and where it says nothing, the user's.
 * @param user the user's configuration folder
 * @throws UserError with every problem at its line
 */
export async function configFor(folder: string, user?: string): Promise<Config> {
  const file = findConfig(folder)
  const team = file === undefined ? undefined : await configAt(file, relative(folder, file).split(sep).join('/'))
  const userFile = user === undefined ? undefined : join(user, CONFIG_FILE)
  if (userFile === undefined || userFile === file || !existsSync(userFile)) return team ?? defaultConfig(folder)
  return layered(await configAt(userFile, userFile), team ?? defaultConfig(folder))
}

async function configAt(file: string, name: string): Promise<Config> {
  return readConfig(await readText(file, name), file, name)
}

/** Setting by setting, and rule by rule. Templates are not replaced as a whole: both folders are looked through. */
function layered(user: Config, team: Config): Config {
  const { lines = {} } = team
  const userLines = Object.fromEntries(Object.entries(user.lines ?? {}).filter(([key]) => !(key in lines) && key !== 'templates'))
  const set = (key: Key) => key in userLines
  return {
    ...team,
    userFile: user.file!,
    userTemplates: user.templates,
    userLines,
    severities: { ...user.severities, ...team.severities },
    ...(set('cases') && { cases: user.cases }),
    // How one is spoken to is one's own affair.
    ...(user.lang && { lang: user.lang }),
    ...(set('language') && { language: user.language! }),
    // Of a team's clients nobody keeps a book of their own.
    ...(team.file === undefined && set('clients') && { clients: user.clients! }),
    ...(team.file === undefined && set('disclosures') && { disclosures: user.disclosures! }),
    ...houseRulesOf(user, team),
    ...teamOf(user.team, team.team),
    // One whole: nobody makes themselves an approver of their team's limits.
    ...(!team.policy && user.policy && { policy: user.policy }),
    ...(set('max-warnings') && { maxWarnings: user.maxWarnings! }),
    ...(set('baseline') && { baseline: user.baseline! }),
  }
}

function houseRulesOf({ houseRules: user = [] }: Config, { houseRules: team = [] }: Config): Pick<Config, 'houseRules'> {
  const own = user.filter(({ rule }) => !team.some((each) => each.rule.id === rule.id))
  return own.length + team.length === 0 ? {} : { houseRules: [...team, ...own] }
}

function teamOf(user: Team | undefined, team: Team | undefined): Pick<Config, 'team'> {
  if (!user) return {}
  const most = { ...user.most, ...team?.most }
  const channels = { ...user.channels, ...team?.channels }
  return {
    team: { ...user, ...team, ...(Object.keys(most).length > 0 && { most }), ...(Object.keys(channels).length > 0 && { channels }) },
  }
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
        const path = placeOf(issue)
        // A list where a text goes is the wrong kind and too short as well.
        if (issues.findIndex((other) => placeOf(other).join('.') === path.join('.')) < index) return []
        if (issue.code === 'unrecognized_keys' && !(path[0] === 'rules' && path.length > 1))
          return issue.keys.map((key) => ({ path: '', message: wrongKey(path, key, document), ...at([...path, key], 'key') }))
        const { message, within = [], ofKey } = wrongValue(path, document)
        if (ofKey) return [{ path: '', message, ...at([...path.slice(0, 2), ...within], 'key') }]
        return [{ path: joinPath([...path, ...within]), message, ...at([...path, ...within]) }]
      }),
    )
  }
  const {
    templates,
    cases,
    clients,
    disclosures,
    lang,
    language,
    rules = {},
    'house-rules': written = {},
    channels,
    glossary,
    staff,
    domains,
    limits,
    approvers,
    baseline,
    'max-warnings': maxWarnings,
  } = result.data
  const house = readHouseRules(written, name, at)
  if (house.problems.length > 0) throw refuse(house.problems)
  const folder = dirname(file)
  const set = Object.entries(rules as Record<string, Setting>)
  const most = Object.fromEntries(set.flatMap(([id, setting]) => (typeof setting === 'object' && setting.most ? [[id, setting.most]] : [])))
  const team: Team = {
    ...(glossary && { glossary }),
    ...(staff && { staff }),
    ...(domains && { domains }),
    ...(Object.keys(most).length > 0 && { most }),
    ...(channels && { channels: channels as Limits }),
  }
  const policy = policyOf({ limits, approvers })
  return {
    ...defaultConfig(folder),
    file,
    ...(templates !== undefined && { templates: resolve(folder, templates) }),
    ...(cases !== undefined && { cases: resolve(folder, cases) }),
    clients: resolve(folder, clients ?? 'clients'),
    disclosures: resolve(folder, disclosures ?? 'disclosures'),
    ...(lang && { lang }),
    ...(language && { language }),
    severities: Object.fromEntries(
      set.flatMap(([id, setting]) => {
        const level = typeof setting === 'object' ? setting.severity : setting
        return level === undefined ? [] : [[id, level]]
      }),
    ),
    ...(house.rules.length > 0 && { houseRules: house.rules }),
    ...(Object.keys(team).length > 0 && { team }),
    ...(policy && { policy }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(baseline !== undefined && { baseline: resolve(folder, baseline) }),
    lines: Object.fromEntries(
      [
        ...Object.keys(result.data).map((key) => [key]),
        ...Object.keys(rules).map((id) => ['rules', id]),
        ...Object.keys(written).map((id) => ['house-rules', id]),
      ].map((path) => [path.join('.'), at(path, 'key').line]),
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

/** What may stand behind a rule. */
type Setting = Level | { severity?: Level | undefined; most?: number | undefined }

/** Where the fault is: all that is behind one rule is looked at as a whole. */
function placeOf({ path }: { path: PropertyKey[] }): (string | number)[] {
  return (path[0] === 'rules' ? path.slice(0, 2) : path) as (string | number)[]
}

function wrongKey(parent: readonly (string | number)[], key: string, document: Document): string {
  if (isOfLimits(parent[0])) return wrongLimitField(parent, key, document)
  if (parent[0] === 'channels') return wrongChannelKey(parent.length, key)
  if (parent[0] === 'house-rules') return wrongHouseField(key, nearest(key, houseFields()))
  if (parent.length > 0) {
    return document.hasIn(['house-rules', key]) ? `${key} is a house rule: its severity goes where it stands` : worded(noSuchRule(key))
  }
  const near = nearest(key, KEYS)
  return `there is no setting "${shown(key)}"; ${near === undefined ? `there are: ${KEYS.join(', ')}` : `did you mean ${near}?`}`
}

function wrongChannelKey(depth: number, key: string): string {
  const [what, names] = depth === 1 ? (['channel', CHANNELS] as const) : (['measure', ['characters', 'words']] as const)
  const near = nearest(key, names)
  return `there is no ${what} "${shown(key)}"; ${near === undefined ? `there are: ${names.join(', ')}` : `did you mean ${near}?`}`
}

/** Words for a value that does not belong there; `within` is where in it the fault is, and `ofKey` says that it is its name. */
interface Wrong {
  message: string
  within?: string[]
  ofKey?: boolean
}

function wrongValue(path: readonly (string | number)[], document: Document): Wrong {
  const [key, id, ...rest] = path
  if (key === 'house-rules') return wrongHouseRule(path, document)
  if (isOfLimits(key)) return wrongLimit(path, document)
  if (key === 'channels' && id !== undefined)
    return { message: rest.length > 0 ? 'a whole number above 0 goes here' : 'what fits goes here: { characters: 160 }, or { words: 150 }' }
  if (key === 'rules' && id !== undefined) return wrongSetting(String(id), document.getIn(path))
  return { message: id !== undefined && rest.length === 0 ? `${WORDS[key as Key]}; a number goes in quotes` : WORDS[key as Key] }
}

/** Of what stands behind a rule: a severity, or, behind a limit, how much is let through. */
function wrongSetting(id: string, setting: unknown): Wrong {
  const counts = RULES.find((rule) => rule.id === id)?.counts
  if (!isMap(setting)) return { message: noSuchLevel(setting, id) }
  const { severity, most, ...others } = setting.toJSON() as Record<string, unknown>
  if (counts === undefined) return { message: `${id} takes a severity and nothing else, such as "${id}: off"` }
  const [other] = Object.keys(others)
  if (other !== undefined)
    return { message: `there is no option "${shown(other)}"; there are: severity, most`, within: [other], ofKey: true }
  if (severity !== undefined && !levelsOf(id).some((level) => level === severity))
    return { message: noSuchLevel(severity, id), within: ['severity'] }
  if (most === undefined) return { message: 'a severity goes here, or "most" with a number' }
  return { message: `a whole number goes here: ${counts}`, within: ['most'] }
}

/**
 * What holds, as it could stand in a file beside the one it comes from, with where each value comes from: for `--print-config`.
 * @param base the configuration before the command line changed it
 */
export function printConfig(config: Config, base: Config): string {
  const {
    file,
    userFile,
    templates,
    userTemplates,
    cases,
    clients,
    disclosures,
    lang,
    language,
    severities,
    houseRules = [],
    team = {},
    maxWarnings,
    baseline,
  } = config
  const folder = dirname(file ?? base.templates)
  const path = (found: string) => stringify(relative(folder, found).split(sep).join('/') || '.').trimEnd()
  const from = (key: string, isTyped: boolean) => {
    const line = base.lines?.[key]
    const userLine = base.userLines?.[key]
    if (isTyped) return 'from the command line'
    return line !== undefined ? `line ${line}` : userLine !== undefined ? `line ${userLine} of your own file` : 'the default'
  }
  const row = (key: string, value: string, isTyped = false, path = key) => `${key}: ${value} # ${from(path, isTyped)}\n`
  const words = (key: 'glossary' | 'staff' | 'domains') => (team[key] ? row(key, flow(team[key])) : `# ${key}: none\n`)
  // A severity that is set holds for all that a rule finds; without its line a rule may grade that. So the defaults are comments.
  const rules = RULES.filter(({ id }) => severities[id] === undefined && team.most?.[id] === undefined).map(({ id, severity }) => {
    if (typeof severity === 'string') return `  # ${id}: ${severity}\n`
    const { minor, moderate, serious } = severity
    const isOne = minor === moderate && moderate === serious
    return `  # ${id}: ${isOne ? minor : `${minor}, ${moderate} or ${serious} by harm`}\n`
  })
  const own = new Set(houseRules.map(({ rule }) => rule.id))
  const set = [...new Set([...Object.keys(severities), ...Object.keys(team.most ?? {})])].filter((id) => !own.has(id))
  const settings = set.map((id) => {
    const [level, most] = [severities[id], team.most?.[id]]
    const value = most === undefined ? level! : `{ ${level === undefined ? '' : `severity: ${level}, `}most: ${most} }`
    return `  ${row(id, value, level !== base.severities[id], `rules.${id}`)}`
  })
  const house = houseRules.map(({ rule, written }) => {
    const level = severities[rule.id]
    const note = from(`house-rules.${rule.id}`, false) + (level === undefined ? '' : `, and ${level} from the command line`)
    return `  ${rule.id}: # ${note}\n${stringify(written, { lineWidth: 0 }).replace(/^(?=.)/gm, '    ')}`
  })
  return [
    `# ${file ?? `There is no ${CONFIG_FILE} in this folder or above it`}; what is commented out is the default\n`,
    ...(userFile === undefined ? [] : [`# Your own file: ${userFile}; it holds where the team's says nothing\n`]),
    row('templates', path(templates)),
    ...(userTemplates === undefined ? [] : [`# Templates of your own: ${userTemplates}\n`]),
    row('cases', path(cases)),
    clients === undefined ? '# clients: your own\n' : row('clients', path(clients)),
    disclosures === undefined ? '# disclosures: none\n' : row('disclosures', path(disclosures)),
    lang === undefined ? '# lang: as LANG says\n' : row('lang', lang),
    language === undefined ? '# language: your own\n' : row('language', language),
    set.length > 0 ? 'rules:\n' : '# rules:\n',
    ...settings,
    ...rules,
    house.length > 0 ? 'house-rules:\n' : '# house-rules: none\n',
    ...house,
    ...channelRows(team.channels, from('channels', false)),
    words('glossary'),
    words('staff'),
    words('domains'),
    ...(['limits', 'approvers'] as const).map((key) => policyRows(key, config, (note) => from(note, false))),
    maxWarnings === undefined ? '# max-warnings: any number\n' : row('max-warnings', String(maxWarnings), maxWarnings !== base.maxWarnings),
    baseline === undefined ? '# baseline: none\n' : row('baseline', path(baseline), baseline !== base.baseline),
  ].join('')
}

/** What fits into each channel; what comes with the program is a comment. */
function channelRows(set: Limits | undefined, from: string): string[] {
  const rows = CHANNELS.flatMap((channel) => {
    const limit = limitOf(channel, set)
    if (!limit) return []
    return [`  ${set?.[channel] ? '' : '# '}${channel}: ${stringify(limit, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()}\n`]
  })
  return [set ? `channels: # ${from}\n` : '# channels:\n', ...rows]
}

/** Limits or approvers, an entry a line. */
function policyRows(key: 'limits' | 'approvers', { policy }: Config, from: (key: string) => string): string {
  const entries = policy?.[key] ?? []
  if (entries.length === 0) return `# ${key}: none\n`
  const lines = entries.map((entry) => {
    const typed = Object.entries(entry).map(([name, value]) => [name, isMoney(value) ? moneyToText(value) : value] as const)
    return `  - ${stringify(Object.fromEntries(typed), { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()}\n`
  })
  return `${key}: # ${from(key)}\n${lines.join('')}`
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minor' in value
}

/** A list of words on one line. */
function flow(words: readonly string[]): string {
  return stringify(words, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()
}
