import { closest, distance } from 'fastest-levenshtein'
import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml'
import type { Said } from '../said.ts'
import { oneLine } from './text.ts'

/** A problem in a YAML file, at its place: `acme.yaml:14:9 fixes[0].by: "soon" is no date; …` */
export interface FileProblem {
  path: string
  message: string
  /** The same for a reader who has another language, where it can be told to one. */
  said?: Said
  line: number
  column: number
}

/** A YAML text with the place of everything in it. */
export interface Yaml {
  document: Document
  /** What YAML cannot read, and what it would read as something else than the person meant. Nothing else counts while there is any. */
  problems: FileProblem[]
  /** Where the value at a path stands, or the key: line and column from 1; of its nearest parent where it is not there. */
  at(path: readonly (string | number)[], part?: 'value' | 'key'): { line: number; column: number }
}

/** Reads YAML as a person means it: no aliases, no tags, no key twice. */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter()
  const document = parse(text, lines)
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  return {
    document,
    problems: inOrder(notRead(document, text).map(({ offset, message }) => ({ path: '', message, ...place(offset) }))),
    at: (path, part = 'value') => place(offsetOf(document, path, part === 'key')),
  }
}

/** More lines of errors than this help nobody. */
const MOST_PROBLEMS = 20

/** One line a problem, each at its place in the file. */
export function problemLines(name: string, problems: readonly FileProblem[]): string {
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ line, column, path, message }) => `${name}:${line}:${column} ${path ? `${path}: ` : ''}${message}`)
  if (problems.length > MOST_PROBLEMS) lines.push(`… and ${problems.length - MOST_PROBLEMS} more`)
  return lines.join('\n')
}

/** The name that was probably meant, if any is near enough. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const near = names.length > 0 ? closest(name, names) : undefined
  return near === undefined || distance(name, near) > Math.max(name.length, near.length) / 2 ? undefined : near
}

/** In the order of the file. */
export function inOrder(problems: FileProblem[]): FileProblem[] {
  return problems.sort((a, b) => a.line - b.line || a.column - b.column)
}

/** A name as an error shows it: on one line, and not endless. */
export function shown(key: string): string {
  const line = oneLine(key)
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

/** The text as a YAML document in which every number stands as it was typed: 020 7946 is no sum, and 1.10 is no 1.1. */
export function parse(text: string, lineCounter = new LineCounter()): Document {
  const document: Document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false, stringKeys: true })
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value)) node.value = node.source
    },
  })
  return document
}

/** What YAML cannot read, and what it would read as something else than the person meant. */
function notRead(document: Document, text: string): { offset: number; message: string }[] {
  // Everything that YAML says of such a file follows from it.
  const conflict = /^<{7}(?: |$)/m.exec(text)
  if (conflict) return [{ offset: conflict.index, message: 'a merge conflict stands here; keep one of the two versions' }]
  const found: { offset: number; message: string }[] = []
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  // After the first error of any other kind the rest mostly follows from it.
  const first = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'TAG_RESOLVE_FAILED')
  for (const error of first ? [...twice, first] : twice) found.push({ offset: error.pos[0], message: yamlWords(error) })
  if (first) return found
  // None of these is there without its sign, and most files have none.
  if (!/[&*!#]/.test(text)) return found
  visit(document, {
    Node(_key, node: Node) {
      const [start = 0, end = 0] = node.range ?? []
      // An alias can make a small file huge, a tag can make anything; nobody means either here.
      if (isAlias(node)) found.push({ offset: start, message: 'a text that starts with "*" goes in quotes; YAML aliases are not read' })
      else if (node.tag !== undefined)
        found.push({ offset: tagAt(text, start), message: 'a text that starts with "!" goes in quotes; YAML tags are not read' })
      else if (isScalar(node) && node.type === 'PLAIN' && /^[ \t]+#[^\s#]/.test(text.slice(end, end + 80)))
        found.push({ offset: start, message: 'what comes after the "#" would be left out as a comment; put the text in quotes' })
    },
  })
  return found
}

function tagAt(text: string, value: number): number {
  const sign = text.lastIndexOf('!', value)
  return text[sign - 1] === '!' ? sign - 1 : sign
}

const YAML_WORDS: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'this field is there already, further up; keep one of the two',
  BLOCK_AS_IMPLICIT_KEY: 'this text has a colon in it; put it in quotes',
  TAB_AS_INDENT: 'a tab indents this line; use spaces',
  MULTIPLE_DOCS: 'a second document starts here; this file is one',
  NON_STRING_KEY: 'a text with braces in it goes in quotes',
  RESOURCE_EXHAUSTION: 'this is nested too deeply',
}

function yamlWords({ code, message }: YAMLError): string {
  return YAML_WORDS[code] ?? `this is not valid YAML: ${oneLine(message.replace(/\n[^]*$/, ''))}`
}

/** Words for a value of the wrong shape. */
export function typeWords(expected: string): string {
  if (expected === 'object') return 'a group of fields goes here, one a line'
  if (expected === 'array') return 'a list goes here, each entry after a "-"'
  return 'this cannot be read here'
}

// `{ amount: £1,260 }` is an amount of £1 and a field "260" without a value.
export function isCutOff(document: Document, parent: readonly (string | number)[], key: string): boolean {
  const group = parent.length === 0 ? document.contents : document.getIn(parent, true)
  return isMap(group) && group.flow === true && document.getIn([...parent, key]) === undefined
}

/** `['fixes', 0, 'by']` as `fixes[0].by`. */
export function join(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`), '')
}

/** `fixes[0].by` as `['fixes', 0, 'by']`. */
export function split(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function offsetOf(document: Document, path: readonly (string | number)[], ofKey: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path[length - 1])
      const node = ofKey ? pair?.key : (pair?.value ?? pair?.key)
      if (isScalar(node) || isCollection(node)) return node.range?.[0] ?? 0
    } else {
      const node = document.getIn(path.slice(0, length), true)
      if (isScalar(node) || isCollection(node)) return node.range?.[0] ?? 0
    }
  }
  return 0
}
