// eslint-disable-next-line no-control-regex
const ANSI = /\u001B\[[0-9;]*m/g

// Letters of East Asia and emoji take two columns; accents and joiners none.
const WIDE = /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303F\uFF01-\uFF60]/u
const NARROW = /\p{M}|\p{Cf}/u

/** How many columns of a terminal a text takes; colours take none. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let columns = 0
  for (const letter of text.replace(ANSI, '')) columns += NARROW.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1
  return columns
}

/** The beginning of a text, as far as it fits. */
export function cut(text: string, columns: number): string {
  let short = ''
  for (const letter of text) {
    if (columnsOf(short + letter) > columns) break
    short += letter
  }
  return short
}

/** Breaks at spaces, so that no line is wider than `width` columns; a single longer word stays whole. */
export function wrap(text: string, width: number): string {
  if (width === Infinity) return text
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = []
      let line = ''
      for (const word of paragraph.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`
        if (line !== '' && columnsOf(longer) > width) {
          lines.push(line)
          line = word
        } else line = longer
      }
      return [...lines, line].join('\n')
    })
    .join('\n')
}

/** A text behind a mark or a number, its further lines under the first word. */
export function hanging(head: string, text: string, width: number): string {
  const columns = columnsOf(head)
  return head + wrap(text, width - columns).replace(/\n/g, `\n${' '.repeat(columns)}`)
}
