/**
 * Something that the program says to its user: the text in English, and what fills the places in it. English is the key by which
 * another language has its own words, so that a rule reads as what it says, and knows of no language.
 */
export interface Said {
  /** `"{0}" names no time that the client can count on.` */
  readonly key: string
  readonly values: readonly (string | number | Said)[]
}

/** A text with its values: say`"${found}" names no time.` */
export function say(strings: TemplateStringsArray, ...values: Said['values']): Said {
  return { key: strings.reduce((key, part, index) => `${key}{${index - 1}}${part}`), values }
}

/** Words of somebody else, which no language has others for. */
export function quoted(text: string): Said {
  return { key: '{0}', values: [text] }
}

/**
 * What is said in a language, by what it is in English. `{0}` is the first value; `{0:слово|слова|слов}` the form of a word beside
 * that number, in the order one, few, many.
 */
export interface Sayings {
  texts: Readonly<Record<string, string>>
  plural(count: number): 'one' | 'few' | 'many' | 'other'
}

/** The text in the words of a reader; in English without any. It begins with a capital letter. */
export function inWords(said: Said, sayings?: Sayings): string {
  return capital(worded(said, sayings))
}

const LOWER = /^\p{Ll}/u

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
    return typeof value === 'object' ? worded(value, sayings) : String(value)
  })
}

function formOf(count: number, forms: readonly string[], sayings: Sayings | undefined): string {
  const form = sayings?.plural(count) ?? (count === 1 ? 'one' : 'other')
  return forms[form === 'one' ? 0 : form === 'few' ? 1 : forms.length - 1]!
}
