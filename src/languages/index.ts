import type { LanguageId } from '../disclosure/choices.ts'
import { en } from './en/index.ts'
import { id } from './id/index.ts'
import { ms } from './ms/index.ts'
import { ru } from './ru/index.ts'
import type { LanguagePack } from './pack.ts'

/** Every language ownup writes. CONTRIBUTING.md says what one more takes ("Add a language"). */
const PACKS: Record<string, LanguagePack> = { en, id, ms, ru } satisfies Record<LanguageId, LanguagePack>

/** Their codes. */
export const LANGUAGES: ReadonlySet<string> = new Set(Object.keys(PACKS))

export function packOf(language = 'en'): LanguagePack {
  const pack = PACKS[language]
  if (!pack) throw new Error(`no language pack "${language}"`)
  return pack
}
