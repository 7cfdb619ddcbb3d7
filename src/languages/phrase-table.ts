import type { AST } from '@eslint-community/regexpp'
import { AutomatonBuilder, isExact, parse, type Automaton } from './automaton.ts'
import type { Phrases } from './phrases.ts'

/**
 * All patterns of one language, and the automaton that finds them. A pattern is tried in parts: one alternative of it, with one
 * choice of the largest group in it. A part is small, so that it is compiled fast, and only those that may match ever are.
 */
export interface PhraseTable extends Automaton {
  /** Names of patterns: `ownership.hedged`. */
  ids: string[]
  /** The patterns of a name are those from `ofName[name]` to the next; so are the parts of an alternative. */
  ofName: Int32Array
  ofAlternative: Int32Array
  /** Of each alternative, the name and the pattern that it belongs to. */
  names: Uint16Array
  patterns: Uint16Array
  /** Four places of each alternative in `sources`: where it begins, where its group does, where that ends, and where it ends itself. */
  cuts: Int32Array
  /** Two places of each part: where its choice begins and ends. */
  choices: Int32Array
  /** Of each alternative, whether it matches wherever the automaton says that it may. */
  exact: Uint8Array
  /** All patterns in one text of plain ASCII, each from `starts[pattern]` to the next. */
  sources: Buffer
  starts: Int32Array
}

/** A group with fewer letters is not worth taking apart. */
const SMALL = 60

/** @returns the table of one language's patterns */
export function tableOf(phrases: Phrases): PhraseTable {
  const all = Object.values(phrases).flatMap((patterns, name) =>
    patterns.map(({ source, flags }) => ({ name, pattern: new RegExp(source.replace(/[^\0-\x7F]/g, escaped), flags) })),
  )
  const parsed = all.map(({ pattern }) => parse(pattern))
  const builder = new AutomatonBuilder(parsed.flat())
  const starts = offsets(all.map(({ pattern }) => pattern.source.length))
  const names: number[] = []
  const patterns: number[] = []
  const cuts: number[] = []
  const choices: number[] = []
  const parts: number[] = []
  parsed.forEach((alternatives, pattern) => {
    for (const alternative of alternatives) {
      const from = starts[pattern]!
      const { start, end } = alternative
      const group = largestGroup(alternative)
      builder.add(alternative, parts.length, group, choices.length / 2)
      names.push(all[pattern]!.name)
      patterns.push(pattern)
      cuts.push(from + start, from + (group?.start ?? end), from + (group?.end ?? end), from + end)
      for (const choice of group?.alternatives ?? [{ start: end, end }]) choices.push(from + choice.start, from + choice.end)
      parts.push(group?.alternatives.length ?? 1)
    }
  })
  return {
    ids: Object.keys(phrases),
    ofName: offsets(Object.values(phrases).map(({ length }) => length)),
    ofAlternative: offsets(parts),
    names: Uint16Array.from(names),
    patterns: Uint16Array.from(patterns),
    cuts: Int32Array.from(cuts),
    choices: Int32Array.from(choices),
    exact: Uint8Array.from(parsed.flat(), (alternative) => Number(isExact(alternative))),
    sources: Buffer.from(all.map(({ pattern }) => pattern.source).join(''), 'latin1'),
    starts,
    ...builder.finish(),
  }
}

function largestGroup({ elements }: AST.Alternative): AST.Group | undefined {
  const groups = elements.filter(
    (element): element is AST.Group => element.type === 'Group' && element.alternatives.length > 1 && element.raw.length >= SMALL,
  )
  return groups.sort((a, b) => b.raw.length - a.raw.length)[0]
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Where each begins of things that stand in a row, and where the last ends. */
function offsets(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  lengths.forEach((length, index) => (starts[index + 1] = starts[index]! + length))
  return starts
}

// The widest numbers come first, so that each list begins at a multiple of its width.
const LISTS = ['ofName', 'ofAlternative', 'cuts', 'choices', 'starts', 'nodes', 'targets'] as const
const SHORT_LISTS = ['names', 'patterns', 'letters', 'asks'] as const
const BYTES = ['sets', 'exact', 'sources'] as const

/** As the build keeps it: how long each list is, the lists, and the names. Nothing of it has to be parsed. */
export function packTable(table: PhraseTable): Buffer {
  const lists = [...LISTS, ...SHORT_LISTS, ...BYTES].map((name) => table[name])
  const head = Uint32Array.from(lists, ({ length }) => length)
  return Buffer.concat([
    ...[head, ...lists].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    Buffer.from(table.ids.join('\n'), 'latin1'),
  ])
}

export function unpackTable(packed: Buffer): PhraseTable {
  // A list of numbers has to begin at a multiple of four, and a small file may be read to anywhere.
  const { buffer, byteOffset, byteLength } = packed.byteOffset % 4 === 0 ? packed : Uint8Array.from(packed)
  const lengths = new Uint32Array(buffer, byteOffset, LISTS.length + SHORT_LISTS.length + BYTES.length)
  let list = 0
  let at = byteOffset + lengths.byteLength
  const next = <T>(of: new (buffer: ArrayBufferLike, at: number, length: number) => T, width: number): T => {
    const numbers = new of(buffer, at, lengths[list]!)
    at += lengths[list++]! * width
    return numbers
  }
  const all = <N extends string, T>(
    names: readonly N[],
    of: new (buffer: ArrayBufferLike, at: number, length: number) => T,
    width: number,
  ) => Object.fromEntries(names.map((name) => [name, next(of, width)])) as Record<N, T>
  const table = { ...all(LISTS, Int32Array, 4), ...all(SHORT_LISTS, Uint16Array, 2), ...all(BYTES, Uint8Array, 1) }
  return {
    ...table,
    sources: Buffer.from(buffer, table.sources.byteOffset, table.sources.length),
    ids: Buffer.from(buffer, at, byteOffset + byteLength - at)
      .toString('latin1')
      .split('\n'),
  }
}
