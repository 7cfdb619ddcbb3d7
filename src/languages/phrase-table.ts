import { ASCII_EDGE, AutomatonBuilder, CYRILLIC_EDGE, isExact, largeGroups, parse, type Edge } from './automaton-builder.ts'
import type { Automaton } from './automaton.ts'
import type { Phrases } from './phrases.ts'

/**
 * All patterns of one language, and the automaton that finds them. A pattern is tried in parts: one alternative of it, with one
 * choice in each of its largest groups. A part is small, so that it is compiled fast, and only those that may match ever are.
 */
export interface PhraseTable extends Automaton {
  /** Names of patterns: `ownership.hedged`. */
  ids: string[]
  /** The patterns of a name are those from `ofName[name]` to the next; so are the groups of an alternative. */
  ofName: Int32Array
  ofAlternative: Int32Array
  /** Of each alternative, the name and the pattern that it belongs to. */
  names: Uint16Array
  patterns: Uint16Array
  /** Where each alternative begins and ends in `sources`. */
  alternatives: Int32Array
  /** Where each group does, and its choices: the first, and the one behind the last. */
  groups: Int32Array
  /** Where each choice begins and ends in `sources`. */
  choices: Int32Array
  /** Of each alternative, whether it matches wherever the automaton says that it may. */
  exact: Uint8Array
  /** All patterns in one text of plain ASCII, each from `starts[pattern]` to the next, and behind them the choices. */
  sources: Buffer
  starts: Int32Array
}

/** So many groups of an alternative are taken apart. */
const MOST_GROUPS = 2

/** The patterns as they are matched: in plain ASCII, and with edges of words that know the letters of the language. */
export function writtenOut(phrases: Phrases): Phrases {
  const edge = edgeOf(phrases)
  const whole = ({ source, flags }: RegExp) => new RegExp(source.replace(/[^\0-\x7F]/g, escaped).replaceAll('\\b', edge.source), flags)
  return Object.fromEntries(Object.entries(phrases).map(([name, patterns]) => [name, patterns.map(whole)]))
}

function edgeOf(phrases: Phrases): Edge {
  const isCyrillic = Object.values(phrases).some((patterns) => patterns.some(({ source }) => /[\u0400-\u04FF]/.test(source)))
  return isCyrillic ? CYRILLIC_EDGE : ASCII_EDGE
}

/** @returns the table of one language's patterns */
export function tableOf(phrases: Phrases): PhraseTable {
  const all = Object.values(writtenOut(phrases)).flatMap((patterns, name) => patterns.map((pattern) => ({ name, pattern })))
  const parsed = all.map(({ pattern }) => parse(pattern))
  const builder = new AutomatonBuilder(parsed.flat(), edgeOf(phrases))
  const starts = offsets(all.map(({ pattern }) => pattern.source.length))
  const names: number[] = []
  const patterns: number[] = []
  const alternatives: number[] = []
  const perAlternative: number[] = []
  const groups: number[] = []
  const choices: number[] = []
  let sources = all.map(({ pattern }) => pattern.source).join('')
  parsed.forEach((them, pattern) => {
    const from = starts[pattern]!
    for (const alternative of them) {
      const large = largeGroups(alternative.elements, MOST_GROUPS)
      const numbers = large.map((): number[] => [])
      builder.add(alternative, names.length, large, (group, choice) => {
        choices.push(sources.length, sources.length + choice.length)
        sources += choice
        const number = choices.length / 2 - 1
        numbers[group]!.push(number)
        return number
      })
      large.forEach(({ start, end }, group) => groups.push(from + start, from + end, numbers[group]![0]!, numbers[group]!.at(-1)! + 1))
      perAlternative.push(large.length)
      alternatives.push(from + alternative.start, from + alternative.end)
      names.push(all[pattern]!.name)
      patterns.push(pattern)
    }
  })
  return {
    ids: Object.keys(phrases),
    ofName: offsets(Object.values(phrases).map(({ length }) => length)),
    ofAlternative: offsets(perAlternative),
    names: Uint16Array.from(names),
    patterns: Uint16Array.from(patterns),
    alternatives: Int32Array.from(alternatives),
    groups: Int32Array.from(groups),
    choices: Int32Array.from(choices),
    exact: Uint8Array.from(parsed.flat(), (alternative) => Number(isExact(alternative))),
    sources: Buffer.from(sources, 'latin1'),
    starts,
    ...builder.finish(),
  }
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
const LISTS = ['ofName', 'ofAlternative', 'alternatives', 'groups', 'choices', 'starts', 'nodes', 'targets'] as const
const SHORT_LISTS = ['names', 'patterns', 'letters', 'asks'] as const
const BYTES = ['words', 'sets', 'exact', 'sources'] as const

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
