import { phrases as en } from './en/phrases/index.ts'

/** The words of a rule by its id, or by its id and a name of their own: `ownership`, `ownership.hedged`. */
export type Phrases = Record<string, readonly RegExp[]>

/** The words of the rules, by language. Apart from the packs: rendering has no use for them. */
const PHRASES: Record<string, Phrases> = { en }

export function phrasesOf(language: string, rule: string): readonly RegExp[] {
  return PHRASES[language]?.[rule] ?? []
}
