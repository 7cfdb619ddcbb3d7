import type { LanguagePack } from './pack.ts'

/** Whole sentences in another script, and no name or product: so many words of it, and none of the own. */
const WORDS = 3

const LATIN = /\p{Script=Latin}{2,}/gu
const CYRILLIC = /\p{Script=Cyrillic}{2,}/gu

/** Does a text read like another language than this one: in the other script, or by words that only the other has? */
export function readsLikeAnother(text: string, { script, belongsTo }: LanguagePack): boolean {
  const latin = text.match(LATIN)?.length ?? 0
  const cyrillic = text.match(CYRILLIC)?.length ?? 0
  const [own, other] = script === 'Cyrillic' ? [cyrillic, latin] : [latin, cyrillic]
  return (own === 0 && other >= WORDS) || Object.values(belongsTo).some((words) => words.test(text))
}
