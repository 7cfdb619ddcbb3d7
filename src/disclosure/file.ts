import { Document, isCollection, isMap, isScalar, isSeq } from 'yaml'
import * as z from 'zod/mini'
import { say, worded, type Said } from '../said.ts'
import { EXIT, UserError } from '../errors.ts'
import { FIELDS, fieldAt } from './fields.ts'
import { schema, VERSION, type Disclosure, type Raw } from './schema.ts'
import { inOrder, isCutOff, join, nearest, parse, problemLines, readYaml, shown, split, typeWords, type FileProblem } from './yaml.ts'

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
  const right = `Put ${problems.length > 1 ? 'these lines' : 'this line'} right`
  // The wizard can ask again for an answer; it cannot read a file that is no YAML.
  const again = problems.every(({ path }) => path !== '') ? `, or answer again with: ownup draft ${name}` : '.'
  return new UserError(
    problemLines(name, problems),
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
    const said = say`the file has ${text.length} {0:character|characters}; a disclosure has at most ${LARGEST}`
    return { raw: {}, problems: [{ path: '', message: worded(said), said, line: 1, column: 1 }], positionOf: nowhere }
  }
  const { document, problems, at } = readYaml(text)
  const positionOf = (path: string) => at(split(path))
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
        problems.push({
          path: join([...path, shown(key)]),
          message: isCutOff(document, path, key) ? 'a text with a comma in it goes in quotes' : unknownKey(path, key),
          ...at([...path, key], 'key'),
        })
    } else if (path.length === 1 && path[0] === 'ownup' && !('ownup' in raw)) {
      problems.push({ path: 'ownup', message: `is missing; the file starts with "ownup: ${VERSION}"`, line: 1, column: 1 })
    } else {
      const words = issue.code === 'custom' ? issue.message : typeWords(issue.code === 'invalid_type' ? issue.expected : '')
      const said = issue.code === 'custom' ? (issue.params?.['said'] as Said | undefined) : undefined
      problems.push({ path: join(path), message: words, ...(said && { said }), ...at(path) })
    }
  }
  return { raw: raw as Raw, problems: inOrder(problems), positionOf }
}

function unknownKey(parent: (string | number)[], key: string): string {
  const tree = parent.length === 0 ? FIELDS : fieldAt(join(parent))
  const group = tree?.is === 'list' ? tree.of : tree
  const names = group?.is === 'group' ? Object.keys(group.fields) : []
  const near = nearest(key, names)
  return near === undefined ? 'there is no such field' : `there is no such field; did you mean "${near}"?`
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

/**
 * Writes down that a promise was kept.
 * @param kept as it stands in a file
 */
export function markKept(text: string, kept: { promise: string; on: string; by?: string }): string {
  return addEntry(text, 'kept', kept)
}

/**
 * Puts an entry behind those of a list. The lines that are there stay as they are: what is added is all that a review of it shows.
 * @param entry as it stands in a file
 */
export function addEntry(text: string, name: 'kept' | 'approvals', entry: object): string {
  const { document } = readYaml(text)
  const list = document.get(name, true)
  const edited = editText(text, [{ path: `${name}[${isSeq(list) ? list.items.length : 0}]`, value: entry }])
  // An editor of YAML lays all of it out anew, so the new lines are taken over from there, if that is all that is new.
  const added = document.createNode(isSeq(list) ? [entry] : { [name]: [entry] })
  const lines = new Document(added).toString({ lineWidth: 100 })
  const isBlock = isMap(document.contents) && document.contents.flow !== true && (list === undefined || (isSeq(list) && list.flow !== true))
  if (!isBlock) return edited
  const [end, indent] = isSeq(list) ? [list.range![1], columnOf(text, list.range![0])] : [text.length, 0]
  const before = text.slice(0, end).trimEnd()
  const after = text.slice(before.length).replace(/^ *\n/, '')
  const next = `${before}\n${lines.replace(/^(?=.)/gm, ' '.repeat(indent))}${after}`
  return isSameAs(next, edited) ? next : edited
}

/** Takes entries out of a list, and leaves all other lines as they are. */
export function withoutEntries(text: string, name: 'approvals', indexes: readonly number[]): string {
  return [...indexes]
    .sort((one, other) => other - one)
    .reduce((left, index) => {
      const edited = editText(left, [{ path: `${name}[${index}]`, value: undefined }])
      const list = readYaml(left).document.get(name, true)
      if (!isSeq(list) || list.flow === true || list.items.length === 1) return edited
      const lineOf = (item: unknown) => (isCollection(item) ? left.lastIndexOf('\n', item.range![0]) + 1 : 0)
      const [from, to] = [lineOf(list.items[index]), index + 1 < list.items.length ? lineOf(list.items[index + 1]) : list.range![1]]
      const next = left.slice(0, from) + left.slice(to)
      return isSameAs(next, edited) ? next : edited
    }, text)
}

/** Do two texts hold the same facts? */
function isSameAs(text: string, other: string): boolean {
  return JSON.stringify(examine(text).raw) === JSON.stringify(examine(other).raw)
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
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
