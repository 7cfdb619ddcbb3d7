import { keptWith, wordsOf, type Document, type Sentence } from './document.ts'
import type { Place, Severity } from './finding.ts'
import { placeIn } from './rule.ts'

/** From where on a figure is reported: more than `warning`, more than `error`. */
export interface Limit {
  warning: number
  error: number
}

/** @param most what a team lets through in place of `warning`; an error starts where it did, or there if that is later */
export function above(figure: number, { warning, error }: Limit, most = warning): Severity | undefined {
  return figure <= most ? undefined : figure > error ? 'error' : 'warning'
}

export function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0)
}

/** How many there are in one sentence. */
export const wordCount = keptWith(({ text }) => wordsIn(text))

const LETTER = 1
const JOINT = 2
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /[A-Za-z0-9]/.test(sign) ? LETTER : "'.,:-".includes(sign) ? JOINT : 0
})

/** As many as `wordsOf` finds, without making them. */
function wordsIn(text: string): number {
  let words = 0
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // U+2019 joins as well.
    if (code > 127 && code !== 0x2019) return wordsOf(text).length
    const kind = code > 127 ? JOINT : KINDS[code]!
    if (kind === LETTER && !isInside) {
      words++
      isInside = true
    } else if (kind === 0) isInside = false
  }
  return words
}

/** From the first sentence to the last. */
export function placeOfAll(sentences: readonly Sentence[]): Place {
  return { part: 'body', start: sentences[0]!.start, end: sentences.at(-1)!.end }
}

/** Every place between greeting and signature where the words of a rule stand. */
export function placesOf({ saying }: Document, id: string): Place[] {
  return saying(id).flatMap((sentence) => (sentence.isProse ? sentence.hits.every(id).map((hit) => placeIn(sentence, hit)) : []))
}
