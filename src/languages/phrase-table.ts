import { keysOf, partsOf } from './keys.ts'
import type { Phrases } from './phrases.ts'
import { BUCKETS, ENTRY_BITS, hashOf, roll } from './words.ts'

/**
 * Patterns, and the words that lead to them. Each pattern is taken apart into its alternatives, which stand together in their
 * order: a part is small, so that it is compiled fast, and seldom, since it needs words of its own.
 */
export interface PhraseTable {
  /** Names of patterns: `ownership.hedged`. */
  ids: string[]
  /** The parts of the patterns of a name are those from `firsts[name]` to the next. */
  firsts: Uint32Array
  /** Which pattern a part belongs to. */
  of: Uint32Array
  /** All parts in one text of plain ASCII, each from `starts[part]` to the next. */
  sources: Buffer
  starts: Uint32Array
  /** Which groups of keys a part needs, a bit each; 0 where it is tried on every sentence. */
  needs: Uint32Array
  /** The keys of a bucket are the `entries` from `offsets[bucket]` to the next: `part * 4 + group`, with the higher bits of the hash above. */
  offsets: Uint32Array
  entries: Uint32Array
}

/** @returns the table of one language's patterns */
export function tableOf(phrases: Phrases): PhraseTable {
  const ids = Object.keys(phrases)
  const firsts: number[] = []
  const of: number[] = []
  const starts = [0]
  const needs: number[] = []
  const buckets: number[][] = Array.from({ length: BUCKETS }, () => [])
  let sources = ''
  let patterns = 0
  for (const id of ids) {
    firsts.push(of.length)
    for (const pattern of phrases[id]!) {
      for (const part of partsOf(pattern)) {
        const number = of.push(patterns) - 1
        sources += part.replace(/[^\0-\x7F]/g, escaped)
        starts.push(sources.length)
        const groups = keysOf(new RegExp(part, pattern.flags))
        needs.push((1 << groups.length) - 1)
        groups.forEach((keys, group) => {
          const entry = number * 4 + group
          if (entry >> ENTRY_BITS !== 0) throw new Error('there are more patterns than the entries of the table can count')
          for (const hash of new Set(keys.map(hashOfKey))) {
            const above = (hash >>> ENTRY_BITS) << ENTRY_BITS
            buckets[hash & (BUCKETS - 1)]!.push((above | entry) >>> 0)
          }
        })
      }
      patterns++
    }
  }
  const offsets = new Uint32Array(BUCKETS + 1)
  buckets.forEach((entries, bucket) => (offsets[bucket + 1] = offsets[bucket]! + entries.length))
  return {
    ids,
    firsts: Uint32Array.from([...firsts, of.length]),
    of: Uint32Array.from(of),
    sources: Buffer.from(sources, 'latin1'),
    starts: Uint32Array.from(starts),
    needs: Uint32Array.from(needs),
    offsets,
    entries: Uint32Array.from(buckets.flat()),
  }
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function hashOfKey(key: string): number {
  const [before, word] = key.includes(' ') ? (key.split(' ') as [string, string]) : ['', key]
  const letters = word.replace('*', '')
  return hashOf(rolled(letters), letters === word ? 0 : letters.length, rolled(before))
}

function rolled(word: string): number {
  return [...word].reduce((sum, letter) => roll(sum, letter.charCodeAt(0)), 0)
}

const LISTS = ['firsts', 'of', 'starts', 'needs', 'offsets', 'entries'] as const

/** As the build keeps it: how long each list is, the lists, the names, and the texts. Nothing of it has to be parsed. */
export function packTable(table: PhraseTable): Buffer {
  const ids = Buffer.from(table.ids.join('\n'), 'latin1')
  const lists = LISTS.map((name) => table[name])
  const head = Uint32Array.from([...lists.map(({ length }) => length), ids.length])
  return Buffer.concat([...[head, ...lists].map(({ buffer }) => Buffer.from(buffer)), ids, table.sources])
}

export function unpackTable(packed: Buffer): PhraseTable {
  // A list of numbers has to begin at a multiple of four, and a small file may be read to anywhere.
  const bytes = packed.byteOffset % 4 === 0 ? packed : Buffer.from(Uint8Array.from(packed).buffer)
  let at = bytes.byteOffset
  const next = (length: number) => {
    const list = new Uint32Array(bytes.buffer, at, length)
    at += list.byteLength
    return list
  }
  const lengths = next(LISTS.length + 1)
  const lists = Object.fromEntries(LISTS.map((name, index) => [name, next(lengths[index]!)])) as Record<(typeof LISTS)[number], Uint32Array>
  const start = at - bytes.byteOffset
  const end = start + lengths[LISTS.length]!
  return { ...lists, ids: bytes.toString('latin1', start, end).split('\n'), sources: bytes.subarray(end) }
}
