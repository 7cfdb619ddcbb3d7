import { en } from './en/index.ts'
import { id } from './id/index.ts'
import { ms } from './ms/index.ts'
import { ru } from './ru/index.ts'
import type { LanguagePack } from './pack.ts'

/** Every language ownup writes. Add yours here: one folder beside `en`, one line in this list. */
const PACKS: Record<string, LanguagePack> = { en, id, ms, ru }

/** Their codes. */
export const LANGUAGES: ReadonlySet<string> = new Set(Object.keys(PACKS))

export function packOf(language = 'en'): LanguagePack {
  const pack = PACKS[language]
  if (!pack) throw new Error(`no language pack "${language}"`)
  return pack
}
