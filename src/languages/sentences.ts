import type { Stretch } from './pack.ts'

export type Sentence = Stretch & { text: string }

/**
 * Sentences, each without the white space around it. A line break ends one too, but for those of mail that is wrapped by hand.
 * @param goesOn does the sentence from `start` go on after the full stop at `dot`? `end` is behind it and its quotation marks
 */
export function sentencesOf(text: string, goesOn: (text: string, start: number, dot: number, end: number) => boolean): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  const push = (end: number) => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const words = raw.trim()
    if (words !== '') found.push({ start: start + lead, end: start + lead + words.length, text: words })
    start = end
  }
  for (const match of text.matchAll(/[.!?…]+["'”’»)\]]*(?=\s|$)|\n+/g)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('\n') ? isWrapped(text, match.index, end) : isNoEnd(text, start, match.index, end, goesOn)) continue
    push(end)
  }
  push(text.length)
  return found
}

function isNoEnd(text: string, start: number, dot: number, end: number, goesOn: Parameters<typeof sentencesOf>[1]): boolean {
  if (text[dot] !== '.') return false
  // The number of an item in a list.
  if (/^\s*\d{1,3}$/.test(text.slice(start, dot)) && text[end] !== '\n') return true
  return goesOn(text, start, dot, end)
}

/** In characters: lines of an address or a list are shorter, lines that a mail program broke are longer. */
const WRAPPED = 50

/** Does the sentence go on in the next line? */
function isWrapped(text: string, lineEnd: number, next: number): boolean {
  if (next - lineEnd > 1 || text[lineEnd - 1] === ':') return false
  return lineEnd - (text.lastIndexOf('\n', lineEnd - 1) + 1) >= WRAPPED && !LIST_ITEM.test(text.slice(next, next + 8))
}

const LIST_ITEM = /^[ \t]*(?:[-*•–—>|#]|\d{1,3}[.)])|^[ \t]*\n/

/** The next word in the same line. */
export function wordAfter(text: string, end: number): string | undefined {
  return text.slice(end, end + 20).match(/^[ \u00A0]+(\S+)/)?.[1]
}
