import { phrases as en } from './en/phrases.ts'

/** The words of the rules, by language and rule id. Apart from the packs: rendering has no use for them. */
const PHRASES: Record<string, Record<string, readonly RegExp[]>> = { en }

export function phrasesOf(language: string, rule: string): readonly RegExp[] {
  return PHRASES[language]?.[rule] ?? []
}
