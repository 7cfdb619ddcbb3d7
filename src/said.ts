import type { Moment } from './disclosure/moment.ts'
import type { Money } from './disclosure/money.ts'

/**
 * Something that the program says to its user: the text in English, and what fills the places in it. English is the key by which
 * another language has its own words, so that a rule reads as what it says, and knows of no language.
 */
export interface Said {
  /** `"{0}" names no time that the client can count on.` */
  readonly key: string
  readonly values: readonly (string | number | Said | Shown)[]
}

/** A date or a sum, which each language writes in its own way. `text` is how a file has it: `theDay`, `theSum`. */
export interface Shown {
  readonly text: string
  readonly moment?: Moment
  readonly money?: Money
}

/** A text with its values: say`"${found}" names no time.` */
export function say(strings: TemplateStringsArray, ...values: Said['values']): Said {
  return { key: strings.reduce((key, part, index) => `${key}{${index - 1}}${part}`), values }
}

/** `one, two and three` */
export function enumerated(all: readonly Said[]): Said {
  return joined(all, (so, last, isLast) => (isLast ? say`${so} and ${last}` : say`${so}, ${last}`))
}

/** `one or two or three` */
export function either(all: readonly Said[]): Said {
  return joined(all, (so, last) => say`${so} or ${last}`)
}

/** `one, two, three` */
export function listed(all: readonly Said[]): Said {
  return joined(all, (so, last) => say`${so}, ${last}`)
}

/** `one; two; three` */
export function apart(all: readonly Said[]): Said {
  return joined(all, (so, last) => say`${so}; ${last}`)
}

/** Without those that say the same as one before. */
export function once(all: readonly Said[]): Said[] {
  return [...new Map(all.map((each) => [worded(each), each])).values()]
}

function joined([first = quoted(''), ...rest]: readonly Said[], join: (so: Said, last: Said, isLast: boolean) => Said): Said {
  return rest.reduce((so, each, index) => join(so, each, index === rest.length - 1), first)
}

/** Words of somebody else, which no language has others for; or a date or a sum by itself. */
export function quoted(text: string | Shown): Said {
  return { key: '{0}', values: [text] }
}

/**
 * What is said in a language, by what it is in English. `{0}` is the first value; `{0:слово|слова|слов}` the form of a word beside
 * that number, in the order one, few, many.
 */
export interface Sayings {
  texts: Readonly<Record<string, string>>
  plural(count: number): 'one' | 'few' | 'many' | 'other'
  date(moment: Moment): string
  money(money: Money): string
}

/**
 * The text in the words of a reader; in English without any. It begins with a capital letter, unless it begins with what somebody else
 * wrote: a file keeps its name.
 */
export function inWords(said: Said, sayings?: Sayings): string {
  const text = worded(said, sayings)
  return beginsWithValue(said, sayings) ? text : capital(text)
}

function beginsWithValue({ key, values }: Said, sayings: Sayings | undefined): boolean {
  const [, number] = /^\{(\d+)\}/.exec(sayings?.texts[key] ?? key) ?? []
  const value = number === undefined ? undefined : values[Number(number)]
  return typeof value === 'object' && 'key' in value ? beginsWithValue(value, sayings) : value !== undefined
}

// The name of a file stays as it is: "ownup.yaml sets no limit".
const LOWER = /^(?!\w{1,40}\.\p{Ll})\p{Ll}/u

/** The same text with a capital in front. */
export function capital(text: string): string {
  return LOWER.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text
}

const PLACES = /\{(\d+)(?::([^{}]*))?\}/g

/** The same as it stands, for the middle of a line. */
export function worded({ key, values }: Said, sayings?: Sayings): string {
  const text = sayings?.texts[key] ?? key
  return text.replace(PLACES, (_place, number: string, forms: string | undefined) => {
    const value = values[Number(number)]!
    if (forms !== undefined) return formOf(Number(value), forms.split('|'), sayings)
    if (typeof value !== 'object') return String(value)
    return 'key' in value ? worded(value, sayings) : shownIn(value, sayings)
  })
}

function shownIn({ text, moment, money }: Shown, sayings: Sayings | undefined): string {
  if (!sayings) return text
  return moment ? sayings.date(moment) : money ? sayings.money(money) : text
}

function formOf(count: number, forms: readonly string[], sayings: Sayings | undefined): string {
  const form = sayings?.plural(count) ?? (count === 1 ? 'one' : 'other')
  return forms[form === 'one' ? 0 : form === 'few' ? 1 : forms.length - 1]!
}
