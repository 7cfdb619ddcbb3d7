import { GENDERS, LANGUAGE_IDS, REGISTERS } from '../disclosure/choices.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import * as z from 'zod/mini'
import { readPlainYaml } from '../disclosure/plain-yaml.ts'
import { codeOf, decode, storageError } from '../disclosure/read.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { fileNameFor, oneLine } from '../disclosure/text.ts'
import { inOrder, join as joinPath, nearest, problemLines, readYaml, shown, type FileProblem } from '../disclosure/yaml.ts'
import { UserError } from '../errors.ts'
import { clientSchema, type ClientFile, type Priority } from './schema.ts'

/** A client as the book has them. */
export interface Client extends ClientFile {
  /** The name of the file, without its ending. */
  file: string
  path: string
}

export interface Book {
  folder: string
  /** By name. */
  clients: readonly Client[]
  /** By names and former names, as `folded` has them. */
  byName: ReadonlyMap<string, readonly Client[]>
  /** What is wrong with files that cannot be read; the others can. */
  broken: readonly UserError[]
}

/**
 * Reads every client of a folder. A folder that is not there is an empty book.
 * @param shown what to call the folder in errors
 */
export function readBook(folder: string, shown = folder): Book {
  const clients: Client[] = []
  const broken: UserError[] = []
  for (const name of filesIn(folder, shown)) {
    const path = join(folder, name)
    const label = shown === '' ? name : `${shown}/${name}`
    try {
      clients.push({ file: name.replace(/\.ya?ml$/i, ''), path, ...readClient(decode(label, readFileSync(path)), label) })
    } catch (error) {
      // Somebody took it away or renamed it since the folder was listed.
      if (codeOf(error) === 'ENOENT') continue
      if (!(error instanceof UserError)) throw error
      broken.push(error)
    }
  }
  clients.sort((one, other) => (folded(one.name) < folded(other.name) ? -1 : 1))
  return { folder, clients, byName: indexOf(clients), broken }
}

function indexOf(clients: readonly Client[]): Map<string, Client[]> {
  const index = new Map<string, Client[]>()
  for (const client of clients)
    for (const name of new Set(namesOf(client).map(folded))) index.set(name, [...(index.get(name) ?? []), client])
  return index
}

function filesIn(folder: string, shown: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/i.test(entry.name))
      .map(({ name }) => name)
      .sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw storageError(shown, error)
  }
}

const KEYS = Object.keys(clientSchema.shape)

/** What goes behind each key. */
const WORDS: Record<string, string> = {
  name: 'the name of the client goes here, as they write it',
  address: 'how to address them goes here, after "Dear"',
  company: 'the name of a company goes here',
  language: `one of these goes here: ${LANGUAGE_IDS.join(', ')}`,
  gender: `one of these goes here, or nothing: ${GENDERS.join(', ')}`,
  register: `one of these goes here: ${REGISTERS.join(', ')}`,
  you: 'what to call them within a sentence goes here, such as Bapak',
  contact: '"phone" and "email" go here, one a line',
  'contact.phone': 'a phone number goes here',
  'contact.email': 'an e-mail address goes here, such as adaeze@example.com',
  matters: 'a list goes here, each entry after a "-" with text, on and heardBy',
  'matters.text': 'what they said goes here, in their words; at most 2,000 characters',
  'matters.on': 'a date goes here, such as 2026-03-04',
  'matters.heardBy': 'the name of a colleague goes here',
  formerly: 'a list of names goes here, each after a "-"',
}

/**
 * Reads a client from the text of their file.
 * @param name what to call the file in errors
 * @throws UserError with every problem at its line
 */
export function readClient(text: string, name: string): ClientFile {
  const plain = readPlainYaml(text)
  const quick = plain && z.safeParse(clientSchema, plain)
  if (quick?.success) return cleaned(quick.data)
  const { document, problems, at } = readYaml(text)
  const refuse = (all: FileProblem[]): UserError =>
    new UserError(problemLines(name, inOrder(all)), `Put ${all.length > 1 ? 'these lines' : 'this line'} right in ${name}.`)
  if (problems.length > 0) throw refuse(problems)
  const raw = withTexts(document.toJS({ maxAliasCount: 0 }))
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw refuse([{ path: '', message: `this is no client; it starts with "name: …"`, line: 1, column: 1 }])
  const result = z.safeParse(clientSchema, raw)
  if (result.success) return cleaned(result.data)
  throw refuse(
    result.error.issues.flatMap((issue, index, issues): FileProblem[] => {
      const path = issue.path as (string | number)[]
      // A list where a text goes is the wrong kind and too short as well.
      if (issues.findIndex((other) => other.path.join('.') === path.join('.')) < index) return []
      if (issue.code !== 'unrecognized_keys') {
        if (path.length === 1 && path[0] === 'name' && !('name' in raw))
          return [{ path: 'name', message: 'is missing; the file starts with the name of the client', line: 1, column: 1 }]
        const words = WORDS[path.filter((part) => typeof part === 'string').join('.')] ?? 'this cannot be read here'
        return [{ path: joinPath(path), message: words, ...at(path) }]
      }
      return issue.keys.map((key) => ({
        path: joinPath([...path, shown(key)]),
        message: noSuchField(path, key),
        ...at([...path, key], 'key'),
      }))
    }),
  )
}

function noSuchField(parent: readonly (string | number)[], key: string): string {
  const names = parent[0] === 'contact' ? ['phone', 'email'] : parent[0] === 'matters' ? ['text', 'on', 'heardBy'] : KEYS
  const near = nearest(key, names)
  return `there is no such field; ${near === undefined ? `there are: ${names.join(', ')}` : `did you mean "${near}"?`}`
}

/** A phone number without a space is a number to YAML, and none to anybody else. */
function withTexts(raw: unknown): unknown {
  if (typeof raw === 'number') return String(raw)
  if (Array.isArray(raw)) return raw.map(withTexts)
  if (typeof raw !== 'object' || raw === null) return raw
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, withTexts(value)]))
}

/** Harmless in every output. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return oneLine(value) as T
  if (Array.isArray(value)) return value.map(cleaned) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)])) as T
}

/** For comparing names: small letters without accents, single spaces. */
export function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim()
}

/** The clients who are called, or were called, exactly that. */
export function namedIn({ byName }: Book, name: string): readonly Client[] {
  return byName.get(folded(name)) ?? []
}

/** The clients of whose name or company these are the beginnings: "ad ob" finds Adaeze Obi. */
export function findIn(book: Book, typed: string): Client[] {
  const sought = folded(typed).split(' ')
  return book.clients.filter((client) => {
    const words = folded([...namesOf(client), client.company ?? ''].join(' ')).split(/[ '-]/)
    return sought.every((part) => words.some((word) => word.startsWith(part)))
  })
}

function namesOf({ name, formerly = [] }: ClientFile): string[] {
  return [name, ...formerly]
}

/**
 * The client that a person named: by the name, a former one, that of the file, or a part of one that only one client has.
 * @throws UserError if there is none, or more than one
 */
export function clientOf(book: Book, typed: string): Client {
  const byFile = book.clients.filter(({ file }) => file === typed)
  const found = [byFile, namedIn(book, typed), findIn(book, typed)].find((some) => some.length > 0) ?? []
  if (found.length === 1) return found[0]!
  if (found.length > 1)
    throw new UserError(
      `"${typed}" may be ${found.map((client) => titleOf(client)).join(', or ')}.`,
      `Name the file: ${found.map(({ file }) => file).join(', or ')}`,
    )
  const near = nearest(
    typed,
    book.clients.map(({ name }) => name),
  )
  throw new UserError(
    `There is no client "${typed}" in the client book.`,
    near === undefined ? 'All of them: ownup client list' : `Did you mean "${near}"? All of them: ownup client list`,
  )
}

/** `Adaeze Obi, Northwind` */
export function titleOf({ name, company }: Pick<ClientFile, 'name' | 'company'>): string {
  return company === undefined ? name : `${name}, ${company}`
}

/** What matters most to a client now: what they said last. */
export function priorityOf({ matters = [] }: ClientFile): Priority | undefined {
  return matters.reduce<Priority | undefined>(
    (last, each) => (last === undefined || (each.on ?? '') >= (last.on ?? '') ? each : last),
    undefined,
  )
}

/** The text of a new client's file. */
export function clientText(client: ClientFile): string {
  return stringify(Object.fromEntries(Object.entries(client).filter(([, value]) => value !== undefined)), { lineWidth: 100 })
}

/** A path in the folder of a book that nobody has yet: `adaeze-obi.yaml`, `adaeze-obi-2.yaml`. */
export function freePath(folder: string, name: string): string {
  const stem = fileNameFor(name) || 'client'
  for (let number = 1; ; number++) {
    const path = join(folder, `${number === 1 ? stem : `${stem}-${number}`}.yaml`)
    if (!existsSync(path)) return path
  }
}

/** Whom a disclosure is to, as far as it and the book can tell. */
export interface Identity {
  names: ReadonlySet<string>
  company?: string
}

/** @returns `undefined` where the disclosure names nobody */
export function identityOf({ client }: Pick<Disclosure, 'client'>, book: Book): Identity | undefined {
  if (client?.name === undefined && client?.company === undefined) return undefined
  const company = client.company === undefined ? undefined : folded(client.company)
  const named = client.name === undefined ? [] : namedIn(book, client.name)
  const entry = named.filter((each) => company === undefined || each.company === undefined || folded(each.company) === company)
  // Of two with the same name nothing can be said.
  const known = entry.length === 1 ? entry[0] : undefined
  const theirs = company ?? (known?.company === undefined ? undefined : folded(known.company))
  const names = [...(client.name === undefined ? [] : [client.name]), ...(known ? namesOf(known) : [])]
  return { names: new Set(names.map(folded)), ...(theirs !== undefined && { company: theirs }) }
}

/** The same company; or, where one of the two is not known to be with any, the same person. */
export function isSameClient(one: Identity, other: Identity): boolean {
  if (one.company !== undefined && other.company !== undefined) return one.company === other.company
  return [...one.names].some((name) => other.names.has(name))
}
