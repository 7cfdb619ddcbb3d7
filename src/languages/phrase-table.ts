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
  /** Where each alternative begins and ends in the text of the patterns. */
  alternatives: Int32Array
  /** Where each group does, and its choices: the first, and the one behind the last. */
  groups: Int32Array
  /** Where each choice begins and ends there. */
  choices: Int32Array
  /** Of each alternative, whether it matches wherever the automaton says that it may. */
  exact: Uint8Array
  /** Where each pattern does: from `starts[pattern]` to the next. Behind the patterns come the choices. */
  starts: Int32Array
  /** A part of that text, which is plain ASCII. Most of it is never asked for. */
  textAt(start: number, end: number): string
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
    starts,
    textAt: (start, end) => sources.slice(start, end),
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
const BYTES = ['words', 'sets', 'exact'] as const

/** How long the lists are, the names, and the text, in this order: four bytes each. */
const HEAD = (LISTS.length + SHORT_LISTS.length + BYTES.length + 2) * 4

/** As the build keeps it: a head, the lists, the names, and the text of the patterns. Nothing of it has to be parsed. */
export function packTable(table: PhraseTable): Buffer {
  const lists = [...LISTS, ...SHORT_LISTS, ...BYTES].map((name) => table[name])
  const names = Buffer.from(table.ids.join('\n'), 'latin1')
  const end = Math.max(table.starts.at(-1)!, ...table.choices)
  const head = Uint32Array.from([...lists.map(({ length }) => length), names.length, end])
  return Buffer.concat([
    ...[head, ...lists].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    names,
    Buffer.from(table.textAt(0, end), 'latin1'),
  ])
}

/** @param read so many bytes of what `packTable` made, from a place on */
export function unpackTable(read: (from: number, length: number) => Buffer): PhraseTable {
  const head = new Uint32Array(Uint8Array.from(read(0, HEAD)).buffer)
  const namesLength = head.at(-2)!
  const width = (list: number) => (list < LISTS.length ? 4 : list < LISTS.length + SHORT_LISTS.length ? 2 : 1)
  const listsLength = head.subarray(0, -2).reduce((sum, length, list) => sum + length * width(list), 0)
  const { buffer, byteOffset } = read(HEAD, listsLength + namesLength)
  let list = 0
  let at = byteOffset
  const all = <N extends string, T extends { byteLength: number }>(
    names: readonly N[],
    of: new (buffer: ArrayBufferLike, at: number, length: number) => T,
  ) =>
    Object.fromEntries(
      names.map((name) => {
        const numbers = new of(buffer, at, head[list++]!)
        at += numbers.byteLength
        return [name, numbers]
      }),
    ) as Record<N, T>
  return {
    ...all(LISTS, Int32Array),
    ...all(SHORT_LISTS, Uint16Array),
    ...all(BYTES, Uint8Array),
    ids: Buffer.from(buffer, at, namesLength).toString('latin1').split('\n'),
    textAt: (start, end) => read(HEAD + listsLength + namesLength + start, end - start).toString('latin1'),
  }
}
