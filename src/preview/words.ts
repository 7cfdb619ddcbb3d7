import type { ExtraField } from '../disclosure/extra.ts'
import type { Severity } from '../lint/finding.ts'
import { CHANNEL_NAMES, limitOf, type Channel, type Limit } from '../message/channels.ts'
import type { Folder } from '../template/library.ts'
import type { Why } from './choose-cases.ts'
import type { Uncompared } from './gather.ts'
import type { Since } from './since.ts'

/** All that the page says, in one place. */

export const SEVERITY: Record<Severity, string> = { error: 'Error', warning: 'Warning', hint: 'Hint' }

export const LAYER: Record<Folder['layer'], string> = { team: "your team's", user: 'your own', shipped: "ownup's own" }

/** The same as a heading; the program's name stays small. */
export const LAYER_TITLE: Record<Folder['layer'], string> = { ...LAYER, team: "Your team's", user: 'Your own' }

export const CHANNEL: Record<Channel, string> = Object.fromEntries(
  Object.entries(CHANNEL_NAMES).map(([channel, name]) => [channel, capital(name)]),
) as Record<Channel, string>

export const WORDS = {
  title: 'Templates, as the client reads them',
  toContent: 'Skip to the templates',
  templates: 'Templates',
  caution: 'The checks cannot tell whether a message is true. Read it once more before it goes out.',
  find: 'Find',
  search: 'Words in a template or its messages',
  template: 'Template',
  language: 'Language',
  channel: 'Channel',
  all: 'All',
  errorsOnly: 'With errors only',
  clear: 'Clear',
  findings: 'What the checks found',
  nothingFound: 'The checks found nothing in it.',
  further: 'Found elsewhere',
  facts: 'About this template',
  whose: 'Whose',
  file: 'File',
  kinds: 'For',
  owner: 'Owner',
  noOwner: 'nobody is named',
  reviewBy: 'Read again by',
  noReview: 'no day is set',
  pieces: 'Pieces of your own in it',
  clauses: 'Clauses',
  clausesIn: 'Clauses in it',
  asks: 'Questions of its own',
  leavesOut: 'Leaves out',
  holding: 'A holding note: it admits nothing and offers nothing.',
  reads: 'What the client reads',
  subject: 'Subject',
  preview: 'Preview line',
  missing: 'About the message as a whole',
  unreached: 'Branches that no case reaches',
  families: 'The same mistake in each channel',
  agree: 'Amounts, dates and promises are the same in all of them.',
  since: 'Since the last commit',
  inCase: 'case',
  openAll: 'Open all',
  closeAll: 'Close all',
  messagesChanged: 'What the client reads',
  sourceChanged: 'The files',
  before: 'Last commit',
  now: 'Now',
  line: 'line',
  source: 'Source',
  validFrom: 'Valid from',
  runsOut: 'Runs out after',
  usedBy: 'In these templates',
  wording: 'Wording',
  noTemplate: 'No template here could be read.',
} as const

/** `1 template`, `3 templates`, `5,137 cases`. */
export function counted(number: number, one: string, more = `${one}s`): string {
  return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${number === 1 ? one : more}`
}

/** `2 errors, 1 warning`, or `nothing found`. */
export function found(findings: readonly { severity: Severity }[]): string {
  const parts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const number = findings.filter((each) => each.severity === severity).length
    return number === 0 ? [] : [counted(number, severity)]
  })
  return parts.length === 0 ? 'nothing found' : parts.join(', ')
}

/** A clause of a sentence as a sentence's beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `billing-error` as a person says it. */
export function kindName(kind: string): string {
  return kind.replace(/-/g, ' ')
}

const STATES: Record<string, string> = {
  open: 'not answered',
  unknown: 'not known yet',
  'unknown-undated': 'not known yet, and no day is named',
  none: 'does not apply',
  one: 'one only',
}

/** A case as a person would call it. `ownup lint --case` takes the name that stands beside it. */
export function caseTitle(name: string, file: string | undefined): string {
  if (file !== undefined) return `Sample: ${name}`
  const mix = /^(?:([a-z-]+)-)?mix-(\d+)$/.exec(name)
  if (mix) return `${mix[1] === undefined ? '' : `${capital(kindName(mix[1]))}: `}mixed answers ${mix[2]}`.replace(/^m/, 'M')
  if (name === 'least') return 'Only what no message can do without'
  if (name === 'full') return 'Everything answered'
  const state = /^(.+?)-(open|unknown-undated|unknown|none|one)$/.exec(name)
  if (state) return capital(`${spoken(state[1]!)}: ${STATES[state[2]!]}`)
  const level = /^([\w.-]*\.\w+)-(.+)$/.exec(name)
  return capital(level ? `${spoken(level[1]!)}: ${level[2]!.replace(/-/g, ' ')}` : name.replace(/-/g, ' '))
}

/** `repeat.whyDifferent` → `repeat why different` */
function spoken(path: string): string {
  return path
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[.-]/g, ' ')
}

/** What this case is called in a command, and why it is shown. */
export function whyShown(name: string, why: Why, file: string | undefined): string {
  const called = `Case ${name}`
  if (why.is === 'sample') return `${called}, from ${file ?? ''}.`
  if (why.is === 'finding') return `${called}, the first in which ${why.finding.rule} finds something.`
  if (why.is === 'branch') return `${called}, for ${why.branch.shown} in ${why.branch.file}, line ${why.branch.line}.`
  return `${called}.`
}

/** How many of the messages changed, where some change alike. */
export function changedIn(names: readonly string[]): string {
  return names.length === 1 ? `In case ${names[0]!}.` : `In ${names.length} of the messages above: ${listOf(names)}.`
}

const MOST_NAMES = 6

function listOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  return more <= 0 ? names.join(', ') : `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more`
}

export function othersRendered({ count, found: some }: { count: number; found: number }): string {
  if (count === 0) return 'These are all of its cases.'
  const what = some === 0 ? 'Nothing was found in them.' : `In ${some} of them the checks found what is listed above, and nothing else.`
  return `${capital(counted(count, 'more case was', 'more cases were'))} rendered and checked, and ${count === 1 ? 'is' : 'are'} not shown. ${what}`
}

export const UNCOMPARED: Record<Uncompared, string> = {
  'no-git': 'Nothing is compared with the last commit: the git command is not here.',
  'no-repository': 'Nothing is compared with the last commit: this folder is in no git repository.',
  'no-commit': 'Nothing is compared with the last commit: there is none yet.',
}

export const SINCE: Record<Exclude<Since['is'], 'changed' | 'not-compared' | 'shipped'>, string> = {
  same: 'Nothing changed in it, nor in the pieces of your own that it uses.',
  new: 'It is new: the last commit does not have it.',
  outside: 'It lies outside the repository, so there is nothing to compare it with.',
}

export const SAME_MESSAGES = 'None of the messages above reads differently.'
export const UNREADABLE = 'The last commit cannot render these cases, so only the files are compared.'

/** Silent reading of prose: Brysbaert 2019, a mean over 190 studies. Speech: what the call script is limited by (`channels.ts`). */
const WORDS_A_MINUTE = { read: 238, say: 150 }

/** `64 words, about 15 seconds to read`; where the channel has a limit, how much of it is used. */
export function length(text: string, channel: Channel, limit: Limit | undefined = limitOf(channel)): string {
  const words = text.split(/\s+/).filter((word) => word !== '').length
  const how = channel === 'call' ? 'say' : 'read'
  const seconds = Math.max(5, Math.round(((words / WORDS_A_MINUTE[how]) * 60) / 5) * 5)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  const time = [...(minutes > 0 ? [counted(minutes, 'minute')] : []), ...(rest > 0 ? [counted(rest, 'second')] : [])].join(' ')
  const used =
    limit?.characters !== undefined
      ? `, ${text.length} of ${limit.characters} characters`
      : limit?.words !== undefined
        ? `, of ${limit.words} at most`
        : ''
  return `${counted(words, 'word')}${used}, about ${time} to ${how}`
}

export function asked({ ask, type, required, private: isPrivate }: ExtraField): string {
  return `${ask} (${[type, ...(required ? ['required'] : []), ...(isPrivate ? ['never in a message'] : [])].join(', ')})`
}

export function tooLongFor(over: string): string {
  return `${capital(over)}. ownup refuses it, and never cuts.`
}

export function inCases({ count, of, first }: { count: number; of: number; first: string }): string {
  return `in ${count} of ${counted(of, 'case')}${count > 1 ? ', first' : ''}: ${first}`
}
