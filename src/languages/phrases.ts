import { openSync, readSync } from 'node:fs'
import type { LanguageId } from '../disclosure/choices.ts'
import * as en from './en/phrases/index.ts'
import * as id from './id/phrases/index.ts'
import * as ms from './ms/phrases/index.ts'
import * as ru from './ru/phrases/index.ts'
import { tableOf, unpackTable, type PhraseTable } from './phrase-table.ts'

/** The words of a rule by its id, or by its id and a name of their own: `ownership`, `ownership.hedged`. */
export type Phrases = Record<string, readonly RegExp[]>

declare const __BUILT__: boolean

/** The words of one language: a file for each that English has. */
type Files = Record<keyof typeof en, Phrases>

/** The words of the rules, by language. Apart from the packs: rendering has no use for them. */
export const PHRASES: Record<string, Phrases> = __BUILT__ ? {} : together({ en, id, ms, ru })

function together(languages: Record<LanguageId, Files>): Record<string, Phrases> {
  return Object.fromEntries(Object.entries(languages).map(([language, files]) => [language, Object.assign({}, ...Object.values(files))]))
}

const tables = new Map<string, PhraseTable>()

/** All patterns of one language, ready to be looked up by the words of a text. Worked out in the build and read back here. */
export function phraseTable(language: string): PhraseTable {
  let table = tables.get(language)
  if (!table) tables.set(language, (table = __BUILT__ ? readTable(language) : tableOf(PHRASES[language] ?? {})))
  return table
}

/** The file stays open: the text of a pattern is read when it is first tried. */
function readTable(language: string): PhraseTable {
  const file = openSync(new URL(`phrases/${language}.bin`, import.meta.url), 'r')
  return unpackTable((from, length) => {
    // In memory of its own: a list of numbers has to begin at a multiple of four.
    const bytes = Buffer.from(new ArrayBuffer(length))
    readSync(file, bytes, 0, length, from)
    return bytes
  })
}
