/**
 * Makes what a person typed or pasted harmless in every output: terminal, mail, HTML and the trace.
 *
 * Removed: terminal escape sequences, control characters, bidi overrides and isolates (they can make a
 * line read differently from what it says), byte order marks, and the private-use range that the trace
 * uses for its markers. A lone surrogate becomes U+FFFD. Line breaks become `\n`, tabs a space. The rest
 * is brought to Unicode NFC, so that two spellings of one letter compare as one.
 */
export function clean(typed: string): string {
  return typed
    .replace(ESCAPE_SEQUENCES, '')
    .replace(/\r\n?|\u0085|[\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(HARMFUL, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .normalize('NFC')
}

// CSI (ESC [ … letter), OSC (ESC ] … BEL or ESC \) and the two-character sequences of ECMA-48.
// eslint-disable-next-line no-control-regex
const ESCAPE_SEQUENCES =
  /\u001B(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001B]{0,4096}(?:\u0007|\u001B\\)|[@-Z\\^_a-z])|\u009B[0-?]{0,64}[ -/]{0,8}[@-~]/g
// eslint-disable-next-line no-control-regex
const HARMFUL =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/gu
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** One line: line breaks and runs of white space become one space. A no-break space stays what it is. */
export function oneLine(typed: string): string {
  return clean(typed)
    .replace(/[ \n]+/g, ' ')
    .trim()
}

/**
 * Whole sentences: paragraphs are kept (a blank line between them), other line breaks become spaces, and a
 * full stop is added where the last one was left out. Words are never changed.
 */
export function sentences(typed: string): string {
  const paragraphs = clean(typed)
    .split(/\n[ \n]*\n/)
    .map((paragraph) => paragraph.replace(/[ \n]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => (/[.!?…:;][)\]"'”’»]*$/.test(paragraph) ? paragraph : `${paragraph}.`))
  return paragraphs.join('\n\n')
}

/** Notes: kept line by line. */
export function notes(typed: string): string {
  return clean(typed).replace(/ +$/gm, '').trim()
}
