import type { LanguageId } from '../disclosure/choices.ts'
import { packOf } from './index.ts'
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

/** A greeting and two or three sentences, in characters: enough to see what language a text is in. */
const HEAD = 600

/** Words of every text in English, and in Indonesian or Malay. */
const ENGLISH = /\b(?:the|and|you|your|our|we|is|are|was|for|of)\b/gi
const MALAY = /\b(?:yang|dan|kami|saya|untuk|dengan|pada|kepada|tidak|ini|itu|atas|akan)\b/gi

/** The language of a text that comes alone; English where nothing shows another. Indonesian and Malay are told apart by words of their own. */
export function languageOf(text: string): LanguageId {
  const head = text.slice(0, HEAD)
  if ((head.match(CYRILLIC)?.length ?? 0) > (head.match(LATIN)?.length ?? 0)) return 'ru'
  if ((head.match(MALAY)?.length ?? 0) <= (head.match(ENGLISH)?.length ?? 0)) return 'en'
  return packOf('id').belongsTo['ms']!.test(text) && !packOf('ms').belongsTo['id']!.test(text) ? 'ms' : 'id'
}
