import * as z from 'zod/mini'
import { noneToText, unknownToText } from '../disclosure/answer.ts'
import { contradictions } from '../disclosure/contradictions.ts'
import { extraTree, isAsked, withExtra, YES_NO, type ExtraField } from '../disclosure/extra.ts'
import { FIELDS, type FieldTree } from '../disclosure/fields.ts'
import { addDays, parseMoment } from '../disclosure/moment.ts'
import { split } from '../disclosure/yaml.ts'
import type { Kind } from '../disclosure/choices.ts'
import { schema, type Disclosure, type Raw } from '../disclosure/schema.ts'
import type { Samples } from '../languages/samples.ts'

/** A disclosure that a template is tried with. */
export interface Case {
  name: string
  disclosure: Disclosure
  /** Nothing is answered but what no message can do without. */
  isLeast?: boolean
  /** The file it was read from, and where its answers stand there; a case that is made here has none. */
  file?: { shown: string; positionOf(path: string): { line: number; column: number } }
}

/** One answer that can be this way or that, and how to make it so. */
interface Factor {
  path: string
  levels: Level[]
}

interface Level {
  /** `open`, `unknown`, `none`, `one`, a word of a choice; `full` is as the samples have it. */
  name: string
  /** Answers in a list are the same in every entry. */
  value?: unknown
}

/**
 * Cases for one kind of mistake, made from the schema and the sample answers of one language: the least and the most that can
 * be known, each answer in each of its states, every two of those together in some case, and the answers that trip templates
 * up. What would contradict itself is left out.
 * @param extra questions that only the template asks
 */
export function casesFor(kind: Kind, language: string, samples: Samples, extra: readonly ExtraField[] = []): Case[] {
  const answers = Object.fromEntries(extra.map((field) => [field.name, sampleFor(field, samples)]))
  const full = { ...fullOf(kind, language, samples), ...(extra.length > 0 && { extra: answers }) }
  const tree: FieldTree = { ...FIELDS, fields: { ...FIELDS.fields, extra: extraTree(extra) } }
  const factors = factorsOf(tree, full, '', samples).map((factor) => withinReach(factor, extra))
  const made: [name: string, raw: Raw][] = [
    [LEAST, leastOf(kind, language, samples)],
    ['full', full],
    ...factors.flatMap(({ path, levels }) =>
      levels.slice(1).map((level): [string, Raw] => [`${path}-${level.name}`, withLevel(full, path, level)]),
    ),
    ...Object.entries(samples.further).map(([name, answers]): [string, Raw] => [name, merged(full, answers)]),
    ...pairs(factors.map(({ levels }) => Math.min(levels.length, MOST_LEVELS))).map((row, index): [string, Raw] => [
      `mix-${index + 1}`,
      row.reduce((raw, level, at) => withLevel(raw, factors[at]!.path, factors[at]!.levels[level]!), full),
    ]),
  ]
  return made.map(([name, raw]) => ({
    name,
    disclosure: settled(complete(raw, extra, answers)).disclosure,
    ...(name === LEAST && { isLeast: true }),
  }))
}

/** An answer to a question that only a template asks: its own example, or else one of the samples of the language. */
function sampleFor({ type, options, example }: ExtraField, samples: Samples): string {
  if (type === 'choice' || type === 'yes/no') return (options ?? YES_NO)[0]!
  return example !== undefined && (type === 'text' || type === 'sentence') ? example : samples.extra[type]
}

/** "Not known yet" only where the template has words for it, and a required answer is always there. */
function withinReach({ path, levels }: Factor, extra: readonly ExtraField[]): Factor {
  const field = extra.find(({ name }) => path === `extra.${name}`)
  if (!field) return { path, levels }
  return {
    path,
    levels: levels.filter(({ name }) => {
      if (name === 'open' || name === 'none') return !field.required
      return !name.startsWith('unknown') || (field.mayBeOpen && !field.required)
    }),
  }
}

/** A question that these answers lead to, and that has to be answered, is; and one that they do not lead to is not. */
function complete(raw: Raw, extra: readonly ExtraField[], answers: Raw): Raw {
  if (extra.length === 0) return raw
  const before = (raw['extra'] as Raw | undefined) ?? {}
  const all = withExtra(z.parse(schema, { ...raw, extra: { ...answers, ...before } }) as Disclosure, extra).facts
  let given: Raw = before
  // One question may lead to another, so often as there are questions.
  for (let turn = 0; turn <= extra.length; turn++) {
    const facts = { ...all, extra: Object.fromEntries(Object.entries(all.extra ?? {}).filter(([name]) => given[name] !== undefined)) }
    const next = extra.flatMap((field): [string, unknown][] => {
      if (!isAsked(field, facts)) return []
      const answer = before[field.name] ?? (field.required ? answers[field.name] : undefined)
      return answer === undefined ? [] : [[field.name, answer]]
    })
    if (next.map(([name]) => name).join() === Object.keys(given).join()) break
    given = Object.fromEntries(next)
  }
  const { extra: _before, ...others } = raw
  return Object.keys(given).length === 0 ? others : { ...others, extra: given }
}

const LEAST = 'least'

/** Only what no message can do without. */
export function leastOf(kind: Kind, language: string, { written, least, what }: Samples): Raw {
  const [matter, sentence] = what[kind]
  return { ownup: 1, written, language, kind, ...least, matter, what: sentence }
}

/** Everything. */
export function fullOf(kind: Kind, language: string, samples: Samples): Raw {
  const { everything, details } = samples
  const full = { ...leastOf(kind, language, samples), ...everything, details: details[kind] }
  // An outage is told by the hour.
  return kind === 'outage' ? { ...full, when: `${String(everything['when'])} 08:10` } : full
}

/** Not asked, never printed, or always there. */
const FIXED =
  /^(?:ownup|written|language|kind|message|wizard|worksheet|questions|ignore|matter|what|client\.address|sender\.name|fixes\.text)(?:\.|$)/

/** No message can do without what these hold. */
const HOLDS_FIXED = new Set(['', 'client', 'sender', 'extra'])

/** Days until more is said of what is not known yet. */
const SOON = 5

/** Every answer that a template can find in more than one state. */
function factorsOf(tree: FieldTree, full: unknown, path: string, samples: Samples): Factor[] {
  if (FIXED.test(path) || full === undefined) return []
  const levels = HOLDS_FIXED.has(path) ? [] : levelsOf(tree, full, samples)
  const factors = levels.length > 1 ? [{ path, levels }] : []
  const inner = tree.is === 'list' ? tree.of : tree
  if (inner.is !== 'group') return factors
  const entries = (Array.isArray(full) ? full : [full]) as Raw[]
  const found = (name: string) => entries.map((entry) => entry[name]).find((value) => value !== undefined)
  return [
    ...factors,
    ...Object.entries(inner.fields).flatMap(([name, child]) =>
      factorsOf(child, found(name), path === '' ? name : `${path}.${name}`, samples),
    ),
  ]
}

/** The samples' own first, then the states; what only repeats one of those in other words comes last. */
function levelsOf(tree: FieldTree, full: unknown, { written }: Samples): Level[] {
  const soon = addDays(parseMoment(written)!, SOON)
  const isPrivate = tree.is === 'leaf' && tree.visibility === 'private'
  const isRecord = tree.is === 'leaf' && tree.visibility === 'record' && tree.type !== 'choice'
  if (isPrivate || isRecord) return []
  return [
    { name: 'full', value: full },
    { name: 'open' },
    ...(tree.states
      ? [
          { name: 'unknown', value: unknownToText(soon) },
          { name: 'none', value: noneToText() },
          { name: 'unknown-undated', value: unknownToText() },
        ]
      : []),
    ...(tree.is === 'list' && (full as unknown[]).length > 1 ? [{ name: 'one', value: (full as unknown[]).slice(0, 1) }] : []),
    ...(tree.is === 'list' && tree.of.is === 'leaf' ? (tree.of.options ?? []).map((name) => ({ name, value: [name] })) : []),
    ...(tree.is === 'leaf' ? (tree.options ?? []).map((name) => ({ name, value: name })) : []),
    ...(tree.is === 'leaf' && tree.type === 'count' ? [{ name: '1', value: 1 }] : []),
  ]
}

/** Sets the field to a level, in every entry where it stands in a list; what stands above it and is not there stays so. */
function withLevel(raw: Raw, path: string, level: Level): Raw {
  if (level.name === 'full') return raw
  const set = (value: unknown, [name, ...rest]: string[]): unknown => {
    if (Array.isArray(value)) return value.map((entry) => set(entry, [name!, ...rest]))
    if (typeof value !== 'object' || value === null) return value
    const { [name!]: inner, ...others } = value as Raw
    if (rest.length > 0) return inner === undefined ? value : { ...others, [name!]: set(inner, rest) }
    return level.value === undefined ? others : { ...others, [name!]: level.value }
  }
  return set(raw, path.split('.')) as Raw
}

function merged(full: Raw, answers: Raw): Raw {
  const isGroup = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
  const entries = Object.entries(answers).map(([name, value]) => {
    const before = full[name]
    return [name, isGroup(before) && isGroup(value) ? merged(before, value) : value] as const
  })
  return Object.fromEntries(Object.entries({ ...full, ...Object.fromEntries(entries) }).filter(([, value]) => value !== null))
}

/** Of a choice with more words than this, the rest are tried one at a time only. */
const MOST_LEVELS = 5

/**
 * Rows in which every two levels of every two factors stand together once: two answers at a time is what trips templates up,
 * and all of them together would be millions. Greedy, and the same every time.
 * @param counts how many levels each factor has
 */
function pairs(counts: readonly number[]): number[][] {
  const key = (a: number, i: number, b: number, j: number) => (a < b ? [a, i, b, j] : [b, j, a, i]).reduce((sum, part) => sum * 128 + part)
  const open = new Set<number>()
  counts.forEach((levels, a) =>
    counts.slice(a + 1).forEach((others, offset) => {
      for (let i = 0; i < levels; i++) for (let j = 0; j < others; j++) open.add(key(a, i, a + 1 + offset, j))
    }),
  )
  const rows: number[][] = []
  for (const first of open) {
    // A pair that is still open, so that every row gets on; then the level that closes most.
    const row: (number | undefined)[] = counts.map(() => undefined)
    row[Math.floor(first / 128 ** 3)] = Math.floor(first / 128 ** 2) % 128
    row[Math.floor(first / 128) % 128] = first % 128
    counts.forEach((levels, at) => {
      if (row[at] !== undefined) return
      const gains = Array.from({ length: levels }, (_, level) =>
        row.reduce<number>((sum, set, other) => sum + Number(set !== undefined && open.has(key(at, level, other, set))), 0),
      )
      row[at] = gains.indexOf(Math.max(...gains))
    })
    row.forEach((level, one) => row.slice(one + 1).forEach((other, offset) => open.delete(key(one, level!, one + 1 + offset, other!))))
    rows.push(row as number[])
  }
  return rows
}

/** The answers without those that contradict others: nothing is rendered from those. */
export function settled(raw: Raw): { raw: Raw; disclosure: Disclosure } {
  for (;;) {
    const disclosure = z.parse(schema, raw) as Disclosure
    const [clash] = contradictions(disclosure, disclosure.written!)
    if (!clash) return { raw, disclosure }
    const path = clash.path.startsWith('compensation') ? 'compensation' : clash.path.replace(/\.status$/, '.by')
    raw = without(raw, split(path === 'prevention.text' ? 'prevention' : path)) as Raw
  }
}

function without(value: unknown, [key, ...rest]: (string | number)[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? without(item, rest) : item))
  const { [key!]: inner, ...others } = value as Raw
  return rest.length === 0 ? others : { ...others, [key!]: without(inner, rest) }
}
