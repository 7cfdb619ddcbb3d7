import { keysOf } from './keys.ts'
import type { Phrases } from './phrases.ts'
import { BUCKETS, bucketOf, roll } from './words.ts'

/** Patterns, and the words that lead to them. */
export interface PhraseTable {
  /** Names of patterns: `ownership.hedged`. */
  ids: string[]
  /** Each pattern, and the name it goes by (an index of `ids`). Patterns of one name stand together. */
  sources: string[]
  of: number[]
  /** Which groups of keys a pattern needs, a bit each; 0 where it is tried on every sentence. */
  needs: number[]
  /** The keys of a bucket are the `entries` from `offsets[bucket]` to the next: `pattern * 4 + group`. */
  offsets: Uint32Array
  entries: Uint16Array
}

/** @returns the table of one language's patterns */
export function tableOf(phrases: Phrases): PhraseTable {
  const ids = Object.keys(phrases)
  const sources: string[] = []
  const of: number[] = []
  const needs: number[] = []
  const buckets: number[][] = Array.from({ length: BUCKETS }, () => [])
  ids.forEach((id, index) => {
    for (const pattern of phrases[id]!) {
      const number = sources.push(pattern.source) - 1
      of.push(index)
      const groups = keysOf(pattern)
      needs.push((1 << groups.length) - 1)
      groups.forEach((keys, group) => {
        for (const bucket of new Set(keys.map(bucketOfKey))) buckets[bucket]!.push(number * 4 + group)
      })
    }
  })
  const offsets = new Uint32Array(BUCKETS + 1)
  buckets.forEach((entries, bucket) => (offsets[bucket + 1] = offsets[bucket]! + entries.length))
  return { ids, sources, of, needs, offsets, entries: Uint16Array.from(buckets.flat()) }
}

function bucketOfKey(key: string): number {
  const [before, word] = key.includes(' ') ? (key.split(' ') as [string, string]) : ['', key]
  const letters = word.replace('*', '')
  return bucketOf(rolled(letters), letters === word ? 0 : letters.length, rolled(before))
}

function rolled(word: string): number {
  return [...word].reduce((sum, letter) => roll(sum, letter.charCodeAt(0)), 0)
}

/** As the build keeps it: the texts as JSON, the numbers as bytes. */
export function packTable({ offsets, entries, ...texts }: PhraseTable): { json: string; bytes: Uint8Array } {
  const bytes = new Uint8Array(offsets.byteLength + entries.byteLength)
  bytes.set(new Uint8Array(offsets.buffer))
  bytes.set(new Uint8Array(entries.buffer), offsets.byteLength)
  return { json: JSON.stringify(texts), bytes }
}

export function unpackTable(json: string, bytes: Uint8Array): PhraseTable {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const length = (BUCKETS + 1) * Uint32Array.BYTES_PER_ELEMENT
  return {
    ...(JSON.parse(json) as Omit<PhraseTable, 'offsets' | 'entries'>),
    offsets: new Uint32Array(buffer, 0, BUCKETS + 1),
    entries: new Uint16Array(buffer, length),
  }
}
