import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { LONGEST, SHORTEST } from './words.ts'

/**
 * Words without which a pattern cannot match, worked out from the pattern itself. A sentence that does not hold them need not
 * be tried, and most sentences do not: that is what makes hundreds of patterns cheap.
 *
 * A key is a whole word (`missed`), the beginning of one (`apolog*`, three to six letters), or two words in a row (`on me`,
 * `because of`). A group is a set of keys of which one has to be there. A pattern has up to four groups.
 */
export type Groups = string[][]

/** A place where a word begins or ends, in a text that stands for what a part of a pattern can match. */
const EDGE = '\u0001'

/** More texts than these a part of a pattern is not spelt out into. */
const MOST_TEXTS = 400

const MOST_GROUPS = 4

/** Words of four letters that stand in every other sentence tell nothing apart. */
const COMMON =
  /^(?:that|this|with|have|from|your|been|were|will|they|what|when|which|there|their|would|could|about|more|also|only|some|then|them)$/

/** The keys of one pattern, the group that tells most first; none where it has to be tried on every sentence. */
export function keysOf(pattern: RegExp): Groups {
  const { alternatives } = parse(pattern)
  const part = partOf(alternatives, false)
  const groups = part.texts ? [...part.groups, ...group(part.texts)] : part.groups
  const chosen: Groups = []
  for (const keys of groups.sort((a, b) => strength(b) - strength(a))) {
    // A group that holds all of another is there whenever that one is.
    if (chosen.length < MOST_GROUPS && !chosen.some((other) => other.every((key) => keys.includes(key)))) chosen.push(keys)
  }
  return chosen
}

function parse({ source, unicode }: RegExp): AST.Pattern {
  return new RegExpParser().parsePattern(source, undefined, undefined, { unicode })
}

/**
 * The alternatives of a pattern as patterns of their own, in their order. The pattern matches where the first of its parts
 * matches, and what the earliest part there matches: each is small, and needs words of its own.
 */
export function partsOf(pattern: RegExp): string[] {
  const { alternatives } = parse(pattern)
  // What is captured would be counted anew in each part.
  if (/\((?!\?)|\(\?<(?![=!])/.test(pattern.source.replace(/\\.|\[[^\]]*\]/g, ''))) return [pattern.source]
  return alternatives.flatMap((alternative) => spread(alternative, pattern.flags))
}

/** A part may become this much longer when it is taken apart: what follows its choices is written once for each. */
const MOST_GROWTH = 3

/** `\b(?:a|b) c` as `\ba c` and `\bb c`, where the words of both tell more than those of the whole. */
function spread({ raw, elements }: AST.Alternative, flags: string): string[] {
  const at = elements.findIndex((element) => !matchesOneWay(element))
  const choices = elements[at] && choicesOf(elements[at])
  if (!choices) return [raw]
  const before = elements.slice(0, at).map((element) => element.raw)
  const after = elements.slice(at + 1).map((element) => element.raw)
  const parts = choices.map((choice) => [...before, choice, ...after].join(''))
  if (parts.join('').length > MOST_GROWTH * raw.length) return [raw]
  const tells = (source: string) => Math.max(0, ...keysOf(new RegExp(source, flags)).map(strength))
  return Math.min(...parts.map(tells)) > tells(raw) ? parts : [raw]
}

/** Only where everything in front matches in one way do the choices keep their order. */
function matchesOneWay({ type }: AST.Element): boolean {
  return type === 'Character' || type === 'CharacterClass' || type === 'CharacterSet' || type === 'Assertion'
}

function choicesOf(element: AST.Element): string[] | undefined {
  if (element.type === 'Group' && !element.modifiers) return element.alternatives.map(({ raw }) => raw)
  const isOptional = element.type === 'Quantifier' && element.min === 0 && element.max === 1 && element.greedy
  return isOptional ? [element.element.raw, ''] : undefined
}

/** What is known of a part of a pattern. */
interface Part {
  /** All texts it can match, where these are few. */
  texts?: string[]
  /** Of each of these one key has to be there. */
  groups: string[][]
  /** Whether a word can begin right behind it, provided that one could in front of it. Read where the texts are not known. */
  atEdge: boolean
}

/** @param atEdge whether a word begins where this part begins */
function partOf(alternatives: readonly AST.Alternative[], atEdge: boolean): Part {
  const parts = alternatives.map(({ elements }) => sequence(elements, atEdge))
  if (parts.length === 1) return parts[0]!
  const texts = parts.every((part) => part.texts) ? parts.flatMap((part) => part.texts!) : undefined
  const best = parts.map((part) => bestOf(part.texts ? group(part.texts.map((text) => (atEdge ? EDGE + text : text))) : part.groups))
  const groups = best.every((keys) => keys !== undefined) ? [[...new Set(best.flat() as string[])]] : []
  const edge = parts.every((part) => (part.texts ? part.texts.every((text) => endsAtEdge(text, atEdge)) : part.atEdge))
  return texts && texts.length <= MOST_TEXTS ? { texts, groups: [], atEdge: edge } : { groups, atEdge: edge }
}

function sequence(elements: readonly AST.Element[], begins: boolean): Part {
  const groups: string[][] = []
  // What the elements so far can match, since the last one of which nothing is known.
  let run = [begins ? EDGE : '']
  let isWhole = true
  const atEdge = () => run.every((text) => endsAtEdge(text, false))
  const restart = (edge: boolean) => {
    groups.push(...group(run))
    run = [edge ? EDGE : '']
    isWhole = false
  }
  for (const element of elements) {
    const part = elementOf(element, atEdge())
    if (!part.texts) {
      restart(part.atEdge)
      groups.push(...part.groups)
      continue
    }
    if (run.length * part.texts.length > MOST_TEXTS) restart(atEdge())
    run = run.flatMap((before) => part.texts!.map((text) => before + text))
  }
  if (isWhole) return { texts: begins ? run.map((text) => text.slice(1)) : run, groups: [], atEdge: atEdge() }
  return { groups: [...groups, ...group(run)], atEdge: atEdge() }
}

function endsAtEdge(text: string, before: boolean): boolean {
  return text === '' ? before : text.endsWith(EDGE) || /[^\p{L}\p{N}_]$/u.test(text)
}

const nothing = (atEdge: boolean): Part => ({ texts: [''], groups: [], atEdge })

function elementOf(element: AST.Element, atEdge: boolean): Part {
  switch (element.type) {
    case 'Character':
      return { texts: [String.fromCodePoint(element.value)], groups: [], atEdge: false }
    case 'CharacterClass': {
      const letters = element.elements.flatMap((each) => (each.type === 'Character' ? [String.fromCodePoint(each.value)] : []))
      const isFew = !element.negate && letters.length === element.elements.length && letters.length <= 6
      return { ...(isFew && { texts: letters }), groups: [], atEdge: false }
    }
    case 'Group':
    case 'CapturingGroup':
      return partOf(element.alternatives, atEdge)
    case 'Quantifier':
      return quantified(element, atEdge)
    case 'Assertion':
      return isEdge(element) ? { texts: [EDGE], groups: [], atEdge: true } : nothing(atEdge)
    default:
      return { groups: [], atEdge: false }
  }
}

function quantified({ min, max, element }: AST.Quantifier, atEdge: boolean): Part {
  const part = elementOf(element, atEdge)
  if (min === 1 && max === 1) return part
  const edge = part.texts ? part.texts.every((text) => endsAtEdge(text, atEdge)) : part.atEdge
  // Of what comes once or more, one time is needed; what may be left out is not.
  if (min > 0) return { groups: part.texts ? group(part.texts.map((text) => (atEdge ? EDGE + text : text))) : part.groups, atEdge: edge }
  return max === 1 && part.texts ? { texts: ['', ...part.texts], groups: [], atEdge: edge } : { groups: [], atEdge: edge && atEdge }
}

function isEdge(element: AST.Assertion): boolean {
  if (element.kind === 'start' || element.kind === 'end') return true
  if (element.kind === 'word') return !element.negate
  // "No letter before this" is where a word begins in scripts that `\b` does not know.
  return 'negate' in element && element.negate && /^\(\?<?!(?:\[?\\p\{L\}|\[[^\]]*\\p\{L\})/u.test(element.raw)
}

/** One group from the texts of which one has to be there, if each of them holds a key. */
function group(texts: readonly string[]): string[][] {
  const keys = texts.map(keyIn)
  return keys.every((key) => key !== undefined) ? [[...new Set(keys as string[])]] : []
}

/** Runs of ASCII word characters, and of other letters: a change from one to the other is an edge for `\b`. */
const WORDS = /[a-z0-9_]+|[^\0-\u00BF\u2000-\u206F]+/g

/** The word, or the two words in a row, that tell most. */
function keyIn(text: string): string | undefined {
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index }) => {
    const end = index + word.length
    return { word, index, key: index === 0 ? undefined : keyOf(word, end < text.length) }
  })
  const keys = words.flatMap(({ key }, at) => {
    if (key === undefined) return []
    const before = words[at - 1]
    return before && before.index > 0 ? [key, `${before.word} ${key}`] : [key]
  })
  return keys.sort((a, b) => weight(b) - weight(a))[0]
}

function keyOf(word: string, ends: boolean): string | undefined {
  if (ends) return word
  return word.length >= SHORTEST ? `${word.slice(0, LONGEST)}*` : undefined
}

function weight(key: string): number {
  return key.split(' ').reduce((sum, word) => {
    const letters = word.replace('*', '')
    const length = COMMON.test(letters) ? 2 : Math.min(letters.length, 7)
    return sum + (word === letters ? length : length - 0.5)
  }, 0)
}

function strength(keys: readonly string[]): number {
  return Math.min(...keys.map(weight)) - keys.length / 1000
}

function bestOf(groups: string[][]): string[] | undefined {
  return [...groups].sort((a, b) => strength(b) - strength(a))[0]
}
