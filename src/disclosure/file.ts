import { closest } from 'fastest-levenshtein'
import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import * as z from 'zod/mini'
import { EXIT, UserError } from '../errors.ts'
import { FIELDS, fieldAt } from './fields.ts'
import { schema, VERSION, type Disclosure, type Raw } from './schema.ts'

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
  /** Where a field stands: line and column from 1; of its nearest parent where it is not there. */
  positionOf(path: string): { line: number; column: number }
}

/** The largest file that is read: a disclosure with every field at its limit is far smaller. */
const LARGEST = 1_000_000

/**
 * Reads the text of a disclosure file.
 * @param name what to call the file in errors
 * @throws UserError that lists every problem with line and column
 */
export function readDisclosure(text: string, name: string): DisclosureText {
  const { disclosure, problems, positionOf } = examine(text)
  if (problems.length > 0 || !disclosure) throw problemsError(name, problems)
  return { disclosure, positionOf }
}

/** The same as an error with all problems, for whoever has found more of them. */
export function problemsError(name: string, problems: FileProblem[], exitCode: 1 | 2 = EXIT.usage): UserError {
  const lines = problems.map(({ line, column, path, message }) => `${name}:${line}:${column} ${path ? `${path}: ` : ''}${message}`)
  const many = problems.length > 1
  return new UserError(
    lines.join('\n'),
    `Put ${many ? 'these lines' : 'this line'} right in ${name}, or answer again with: ownup draft ${name}`,
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
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', customTags: [], prettyErrors: false, stringKeys: true })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const positionOf = (path: string) => at(offsetOf(document, split(path)))
  const problems: FileProblem[] = document.errors.map((error) => ({ path: '', message: yamlWords(error.message), ...at(error.pos[0]) }))
  refuseAliases(document, at, problems)
  if (problems.length > 0) return { raw: {}, problems, positionOf }

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
        problems.push({ path: join([...path, key]), message: unknownKey(path, key), ...at(offsetOf(document, [...path, key], true)) })
    } else if (path.length === 1 && path[0] === 'ownup' && !('ownup' in raw)) {
      problems.push({ path: 'ownup', message: `is missing; the file starts with "ownup: ${VERSION}"`, line: 1, column: 1 })
    } else {
      const words = issue.code === 'custom' ? issue.message : typeWords(issue.code === 'invalid_type' ? issue.expected : '')
      problems.push({ path: join(path), message: words, ...at(offsetOf(document, path)) })
    }
  }
  return { raw: raw as Raw, problems, positionOf }
}

// An alias can make a small file huge, and nobody writes one in a disclosure.
function refuseAliases(document: Document, at: (offset: number) => { line: number; column: number }, problems: FileProblem[]): void {
  visit(document, (_key, node) => {
    if (isAlias(node))
      problems.push({ path: '', message: 'write the answer out; a YAML alias is not read here', ...at(node.range?.[0] ?? 0) })
  })
}

function yamlWords(message: string): string {
  return `this is not valid YAML: ${message.replace(/ at line \d+, column \d+:?[^]*$/, '').replace(/\n[^]*$/, '')}`
}

function typeWords(expected: string): string {
  if (expected === 'object') return 'a group of fields goes here, one a line'
  if (expected === 'array') return 'a list goes here, each entry after a "-"'
  return 'this cannot be read here'
}

function unknownKey(parent: (string | number)[], key: string): string {
  const tree = parent.length === 0 ? FIELDS : fieldAt(join(parent))
  const group = tree?.is === 'list' ? tree.of : tree
  const names = group?.is === 'group' ? Object.keys(group.fields) : []
  const near = names.length > 0 ? closest(key, names) : undefined
  return near === undefined ? 'there is no such field' : `there is no such field; did you mean "${near}"?`
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
  const document = text.trim() === '' ? parseDocument(`ownup: ${VERSION}\n`) : parseDocument(text, { stringKeys: true })
  for (const { path, value } of changes) {
    const keys = split(path)
    if (value === undefined) {
      if (document.hasIn(keys)) document.deleteIn(keys)
      pruneEmpty(document, keys)
      continue
    }
    openWay(document, keys)
    document.setIn(keys, document.createNode(value))
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
