import { capital } from '../said.ts'

/**
 * Makes what a person typed or pasted harmless in every output: terminal, mail, HTML and the trace.
 *
 * Removed: terminal escape sequences, control characters, bidi marks, overrides and isolates (they can make a
 * line read differently from what it says), byte order marks, code points that are no characters, and the
 * private-use range that the trace uses for its markers. A lone surrogate becomes U+FFFD. Line breaks become `\n`, tabs a space. The rest
 * is brought to Unicode NFC, so that two spellings of one letter compare as one.
 */
export function clean(typed: string): string {
  if (PLAIN.test(typed)) return typed
  return (
    typed
      // First of all: two halves with a control character between them would become a whole when that is gone.
      .replace(LONE_SURROGATE, '\uFFFD')
      .replace(ESCAPE_SEQUENCES, '')
      .replace(/\r\n?|\u0085|[\u2028\u2029]/g, '\n')
      .replace(/[\t\v\f]/g, ' ')
      .replace(HARMFUL, '')
      .normalize('NFC')
  )
}

// Letters of western Europe, common punctuation and currency signs: nothing to remove, and NFC already. Most answers are
// that, and the patterns below take a while to make ready.
const PLAIN = /^[\n -~¡-¬®-ɏ‐-‧₠-₿]*$/

// CSI (ESC [ … letter), OSC (ESC ] … BEL or ESC \) and the two-character sequences of ECMA-48.
// eslint-disable-next-line no-control-regex
const ESCAPE_SEQUENCES =
  /\u001B(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001B]{0,4096}(?:\u0007|\u001B\\)|[@-Z\\^_a-z])|\u009B[0-?]{0,64}[ -/]{0,8}[@-~]/g
// eslint-disable-next-line no-control-regex
const HARMFUL =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u206A-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Bidi_Control}|\p{Co}|\p{Noncharacter_Code_Point}/gu
/** What no text of ours holds either: control characters but tab and line break, and the rest of the above. */
export const NOT_TEXT = new RegExp(`(?![\\t\\r])(?:${HARMFUL.source})`, 'gu')
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** One line: line breaks and runs of white space become one space. A no-break space stays what it is. */
export function oneLine(typed: string): string {
  // Most texts are one line already.
  if (PLAIN.test(typed) && !typed.includes('\n') && !typed.includes('  ')) return typed.trim()
  return clean(typed)
    .replace(/[ \n]+/g, ' ')
    .trim()
}

// The plain cases first: the classes of Unicode take a while to make ready.
const ENDED_PLAIN = /[.!?]["')]?$/
const ENDED = /[\p{Sentence_Terminal}…:;][\p{Pe}\p{Pf}"']*$/u

function isEnded(paragraph: string): boolean {
  return ENDED_PLAIN.test(paragraph) || ENDED.test(paragraph)
}

/** Is there anything to see? A text of spaces and invisible characters is no answer. */
export function isBlank(text: string): boolean {
  return !/[a-z0-9]/i.test(text) && /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u.test(text)
}

/**
 * Whole sentences: paragraphs are kept (a blank line between them), other line breaks become spaces, and a
 * full stop is added where the last one was left out. Words are never changed.
 */
export function sentences(typed: string): string {
  const paragraphs = clean(typed)
    .split(/\n[ \n]*\n/)
    .map((paragraph) => paragraph.replace(/[ \n]+/g, ' ').trim())
    .filter((paragraph) => !isBlank(paragraph))
    .map((paragraph) => (isEnded(paragraph) ? paragraph : `${paragraph.replace(/,$/, '')}.`))
  return paragraphs.join('\n\n')
}

/** The word that begins a paragraph with a small letter. "eBay" and "shop.example" are names. */
export const SMALL_START = /^\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}]|[.@/]\p{L})/u

/** The English "I", which people in a hurry write small: no other language of ours has such a word. */
const SMALL_I = /(?<=\s)i(?=\s|['’](?:m|ve|ll|d)\s)/g

/** Paragraphs as somebody with more time would have typed them: each begins with a capital letter. No other word changes. */
export function withCapitals(paragraphs: string): string {
  const begun = paragraphs.split('\n\n').map((text) => (SMALL_START.test(text) ? capital(text) : text))
  return begun.join('\n\n').replace(SMALL_I, 'I')
}

/** Notes: kept line by line. */
export function notes(typed: string): string {
  return clean(typed).replace(/ +$/gm, '').trim()
}

/** Windows keeps these names for devices, and cannot even take such a file out of a repository. */
const FOR_DEVICES = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/

export function isForDevices(name: string): boolean {
  return FOR_DEVICES.test(name)
}

/** A name of a file from the words of a name: `ferrum-castings`. Empty where it has no letters and digits. */
export function fileNameFor(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const all = [...words.join('-')].slice(0, 60).join('').replace(/-$/, '')
  return isForDevices(all) ? `${all}-1` : all
}
