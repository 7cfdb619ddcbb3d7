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
import * as z from 'zod/mini'
import { EXIT, UserError } from '../errors.ts'
import { FIELDS, fieldAt } from './fields.ts'
import { schema, VERSION, type Disclosure, type Raw } from './schema.ts'
import { oneLine } from './text.ts'

/** A problem in a disclosure file, at its place: `acme.yaml:14:9 fixes[0].by: "soon" is no date; …` */
export interface FileProblem {
  path: string
  message: string
  line: number
  column: number
}

/** A disclosure together with the YAML it came from, so that comments and order survive a change. */
export interface DisclosureText {
  disclosure: Disclosure
  /** The facts as they stand in the file. */
  raw: Raw
  /** Where a field stands: line and column from 1; of its nearest parent where it is not there. */
  positionOf(path: string): { line: number; column: number }
}

/** The largest file that is read: a disclosure with every field at its limit is far smaller. */
const LARGEST = 1_000_000

/** More lines of errors than this help nobody. */
const MOST_PROBLEMS = 20

/** What a disclosure that is piped in is called in errors. */
export const STANDARD_INPUT = 'standard input'

/**
 * Reads the text of a disclosure file.
 * @param name what to call the file in errors
 * @throws UserError that lists every problem with line and column
 */
export function readDisclosure(text: string, name: string): DisclosureText {
  const { disclosure, raw, problems, positionOf } = examine(text)
  if (problems.length > 0 || !disclosure) throw problemsError(name, problems)
  return { disclosure, raw, positionOf }
}

/** The same as an error with all problems, for whoever has found more of them. */
export function problemsError(name: string, problems: FileProblem[], exitCode: 1 | 2 = EXIT.usage): UserError {
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ line, column, path, message }) => `${name}:${line}:${column} ${path ? `${path}: ` : ''}${message}`)
  if (problems.length > MOST_PROBLEMS) lines.push(`… and ${problems.length - MOST_PROBLEMS} more`)
  const right = `Put ${problems.length > 1 ? 'these lines' : 'this line'} right`
  // The wizard can ask again for an answer; it cannot read a file that is no YAML.
  const again = problems.every(({ path }) => path !== '') ? `, or answer again with: ownup draft ${name}` : '.'
  return new UserError(
    lines.join('\n'),
    name === STANDARD_INPUT ? `${right} and pipe it in again.` : `${right} in ${name}${again}`,
    exitCode,
  )
}

/** Reads without throwing: what could be read, and what is wrong with the rest. */
export function examine(text: string): {
  disclosure?: Disclosure
  raw: Raw
  problems: FileProblem[]
  positionOf: DisclosureText['positionOf']
} {
  const nowhere = () => ({ line: 1, column: 1 })
  if (text.length > LARGEST) {
    const message = `the file has ${text.length} characters; a disclosure has at most ${LARGEST}`
    return { raw: {}, problems: [{ path: '', message, line: 1, column: 1 }], positionOf: nowhere }
  }
  const lines = new LineCounter()
  const document = parse(text, lines)
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const positionOf = (path: string) => at(offsetOf(document, split(path)))
  const problems: FileProblem[] = notRead(document, text).map(({ offset, message }) => ({ path: '', message, ...at(offset) }))
  if (problems.length > 0) return { raw: {}, problems: inOrder(problems), positionOf }

  const raw = document.toJS({ maxAliasCount: 0 }) as unknown
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return {
      raw: {},
      problems: [{ path: '', message: 'this is no disclosure; it starts with "ownup: 1"', line: 1, column: 1 }],
      positionOf,
    }
  }
  const result = z.safeParse(schema, raw)
  if (result.success) return { disclosure: result.data, raw: raw as Raw, problems, positionOf }
  for (const issue of result.error.issues) {
    const path = issue.path.filter((part) => typeof part !== 'symbol')
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        problems.push({
          path: join([...path, shown(key)]),
          message: isCutOff(document, path, key) ? 'a text with a comma in it goes in quotes' : unknownKey(path, key),
          ...at(offsetOf(document, [...path, key], true)),
        })
    } else if (path.length === 1 && path[0] === 'ownup' && !('ownup' in raw)) {
      problems.push({ path: 'ownup', message: `is missing; the file starts with "ownup: ${VERSION}"`, line: 1, column: 1 })
    } else {
      const words = issue.code === 'custom' ? issue.message : typeWords(issue.code === 'invalid_type' ? issue.expected : '')
      problems.push({ path: join(path), message: words, ...at(offsetOf(document, path)) })
    }
  }
  return { raw: raw as Raw, problems: inOrder(problems), positionOf }
}

function inOrder(problems: FileProblem[]): FileProblem[] {
  return problems.sort((a, b) => a.line - b.line || a.column - b.column)
}

function shown(key: string): string {
  const line = oneLine(key)
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

/** The text as a YAML document in which every number stands as it was typed: 020 7946 is no sum, and 1.10 is no 1.1. */
function parse(text: string, lineCounter = new LineCounter()): Document {
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
      // An alias can make a small file huge, a tag can make anything; nobody means either in a disclosure.
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
  MULTIPLE_DOCS: 'a second document starts here; a disclosure is one',
  RESOURCE_EXHAUSTION: 'this is nested too deeply',
}

function yamlWords({ code, message }: YAMLError): string {
  return YAML_WORDS[code] ?? `this is not valid YAML: ${oneLine(message.replace(/\n[^]*$/, ''))}`
}

function typeWords(expected: string): string {
  if (expected === 'object') return 'a group of fields goes here, one a line'
  if (expected === 'array') return 'a list goes here, each entry after a "-"'
  return 'this cannot be read here'
}

// `{ amount: £1,260 }` is an amount of £1 and a field "260" without a value.
function isCutOff(document: Document, parent: (string | number)[], key: string): boolean {
  const group = parent.length === 0 ? document.contents : document.getIn(parent, true)
  return isMap(group) && group.flow === true && document.getIn([...parent, key]) === undefined
}

function unknownKey(parent: (string | number)[], key: string): string {
  const tree = parent.length === 0 ? FIELDS : fieldAt(join(parent))
  const group = tree?.is === 'list' ? tree.of : tree
  const names = group?.is === 'group' ? Object.keys(group.fields) : []
  const near = names.length > 0 ? closest(key, names) : undefined
  if (near === undefined || distance(key, near) > Math.max(key.length, near.length) / 2) return 'there is no such field'
  return `there is no such field; did you mean "${near}"?`
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

function offsetOf(document: Document, path: (string | number)[], ofKey = false): number {
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

/**
 * Puts values into the text of a disclosure file, keeping its comments and order. `undefined` takes a field out.
 * Values are written as they stand in a file (`Raw`), not as they are read.
 */
export function editText(text: string, changes: { path: string; value: unknown }[]): string {
  const document = parse(text)
  if (document.errors.length > 0)
    throw new UserError('The disclosure is no longer valid YAML.', 'Put the file right in your editor; `ownup render` names the line.')
  if (document.contents === null) document.contents = document.createNode({ ownup: VERSION })
  for (const { path, value } of changes) {
    const keys = split(path)
    if (value === undefined) {
      if (document.hasIn(keys)) document.deleteIn(keys)
      pruneEmpty(document, keys)
      continue
    }
    openWay(document, keys)
    const node = document.createNode(value, { aliasDuplicateObjects: false })
    // A person reads and edits this file: a text of several lines stands there as it is. Spaces that begin or fill a line are
    // no indentation, and only quotes keep them.
    if (typeof value === 'string' && value.includes('\n') && isScalar(node))
      node.type = /^[^\S\n]/m.test(value) ? 'QUOTE_DOUBLE' : 'BLOCK_LITERAL'
    document.setIn(keys, node)
  }
  return document.toString({ lineWidth: 100 })
}

// A group that was a single word ("does not apply") has to become a group before something can stand in it.
function openWay(document: Document, keys: (string | number)[]): void {
  for (let length = 1; length < keys.length; length++) {
    const way = keys.slice(0, length)
    if (!isCollection(document.getIn(way, true))) document.setIn(way, document.createNode(typeof keys[length] === 'number' ? [] : {}))
  }
}

function pruneEmpty(document: Document, keys: (string | number)[]): void {
  for (let length = keys.length - 1; length > 0; length--) {
    const parent = document.getIn(keys.slice(0, length), true)
    if (isCollection(parent) && parent.items.length === 0) document.deleteIn(keys.slice(0, length))
  }
}
