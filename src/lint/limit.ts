import { wordsOf, type Document, type Sentence } from './document.ts'
import type { Place, Severity } from './finding.ts'
import { patternsOf } from './rule.ts'

/** From where on a figure is reported: more than `warning`, more than `error`. */
export interface Limit {
  warning: number
  error: number
}

export function above(figure: number, { warning, error }: Limit): Severity | undefined {
  return figure > error ? 'error' : figure > warning ? 'warning' : undefined
}

export function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
}

/** From the first sentence to the last. */
export function placeOfAll(sentences: readonly Sentence[]): Place {
  return { part: 'body', start: sentences[0]!.start, end: sentences.at(-1)!.end }
}

/** Every place between greeting and signature where the words of a rule stand. */
export function placesOf({ prose, pack }: Document, id: string): Place[] {
  return prose.flatMap((sentence) => {
    // Most sentences hold none.
    if (!sentence.hits.has(id)) return []
    return patternsOf(pack, id).flatMap((pattern) =>
      [...sentence.folded.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: found }) => {
        const start = sentence.start + index
        return { part: 'body' as const, start, end: start + found.length }
      }),
    )
  })
}
