import type { LanguageId } from '../disclosure/choices.ts'
import { packOf } from './index.ts'
import type { LanguagePack } from './pack.ts'

/** Whole sentences in another script, and no name or product: so many words of it, and none of the own. */
const WORDS = 3

const LATIN = /\p{Script=Latin}{2,}/u
const CYRILLIC = /\p{Script=Cyrillic}{2,}/u

function countOf(text: string, words: RegExp): number {
  return text.match(new RegExp(words, `g${words.flags}`))?.length ?? 0
}

/** Does a text read like another language than this one: in the other script, or by words that only the other has? */
export function readsLikeAnother(text: string, { script, belongsTo }: LanguagePack): boolean {
  const [own, other] = script === 'Cyrillic' ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC]
  return (!own.test(text) && countOf(text, other) >= WORDS) || Object.values(belongsTo).some((words) => words.test(text))
}

/** A greeting and two or three sentences, in characters: enough to see what language a text is in. */
const HEAD = 600

/** Words of every text in English, and in Indonesian or Malay. */
const ENGLISH = /\b(?:the|and|you|your|our|we|is|are|was|for|of)\b/
const MALAY = /\b(?:yang|dan|kami|saya|untuk|dengan|pada|kepada|tidak|ini|itu|atas|akan)\b/

/** The language of a text that comes alone; English where nothing shows another. Indonesian and Malay are told apart by words of their own. */
export function languageOf(text: string): LanguageId {
  const head = text.slice(0, HEAD).toLowerCase()
  // Nothing is counted of what is not there: most texts are English.
  if (CYRILLIC.test(head) && countOf(head, CYRILLIC) > countOf(head, LATIN)) return 'ru'
  if (!MALAY.test(head) || countOf(head, MALAY) <= countOf(head, ENGLISH)) return 'en'
  return packOf('id').belongsTo['ms']!.test(text) && !packOf('ms').belongsTo['id']!.test(text) ? 'ms' : 'id'
}
