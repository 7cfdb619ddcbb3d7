import { packTable, unpackTable, type PhraseTable } from '../../src/languages/phrase-table.ts'

/** The table as it comes back from the file that the build writes. */
export function packed(table: PhraseTable): PhraseTable {
  const bytes = packTable(table)
  return unpackTable((from, length) => Buffer.from(Uint8Array.from(bytes.subarray(from, from + length)).buffer))
}
