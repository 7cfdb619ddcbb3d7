import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { readState } from './answer.ts'
import { FIELDS, type FieldTree } from './fields.ts'
import { readDisclosure } from './file.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { MAY_BE_OPEN } from './promises.ts'
import { codeOf, decode, listedError, storageError } from './read.ts'
import { readLeaf, type Disclosure } from './schema.ts'
import { oneLine } from './text.ts'

/** A disclosure of a folder. */
export interface Filed {
  /** From the folder, with `/` between folders on every system: `2026/ferrum.yaml`. */
  name: string
  path: string
  /** Only the fields of `FILED`: what a list of many disclosures is made from. */
  disclosure: Disclosure
}

/** What is read of each disclosure in a folder: who, what kind, when, what was promised and what was offered. */
const FILED: ReadonlySet<string> = new Set([
  'written',
  'language',
  'kind',
  'gate',
  'client',
  'sender',
  'matter',
  'when',
  'repeat',
  'details',
  'fixes',
  'compensation',
  'prevention',
  'next',
  'kept',
  'message',
  'wizard',
])

/** Where an answer may be "not known yet", all that may be so is read as well. */
const FILED_OPEN: ReadonlySet<string> = new Set([...FILED, ...MAY_BE_OPEN.map((path) => path.split('.')[0]!)])

/** The disclosures in a folder, by name; see `eachDisclosure`. */
export function disclosuresIn(folder: string, shown = folder, isDeep = true): { filed: Filed[]; broken: UserError[] } {
  const filed: Filed[] = []
  const broken = eachDisclosure(folder, shown, isDeep, (each) => filed.push(each))
  return { filed, broken }
}

/**
 * Hands over the disclosures in a folder one by one, by name. Other YAML is passed over.
 * @param shown what to call the folder in errors
 * @param isDeep with those in the folders below it
 * @returns what is wrong with those that cannot be read, in the words of `readDisclosure`
 * @throws UserError if there is no such folder
 */
export function eachDisclosure(folder: string, shown: string, isDeep: boolean, take: (filed: Filed) => void): UserError[] {
  const broken: UserError[] = []
  for (const name of yamlIn(folder, shown, isDeep)) {
    const path = join(folder, name)
    const label = shown === '' ? name : `${shown}/${name}`
    try {
      const text = textOf(path, label)
      // In a folder there is other YAML, too.
      if (!text.startsWith('ownup:') && !/^[ {]*ownup:/m.test(text)) continue
      take({ name, path, disclosure: quickDisclosure(text) ?? readDisclosure(decode(label, readFileSync(path)), label).disclosure })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      broken.push(error)
    }
  }
  return broken
}

function textOf(path: string, label: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw listedError(label, error)
  }
}

/** The names of the YAML files in a folder, sorted. */
function yamlIn(folder: string, shown: string, isDeep: boolean, under = ''): string[] {
  try {
    return readdirSync(join(folder, under), { withFileTypes: true })
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
        const name = under === '' ? entry.name : `${under}/${entry.name}`
        if (entry.isDirectory()) return isDeep ? yamlIn(folder, shown, isDeep, name) : []
        return /\.ya?ml$/i.test(entry.name) && (entry.isFile() || mayBeFile(join(folder, name))) ? [name] : []
      })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new UserError(`${shown}: there is no such folder.`, 'Check the name and the folder you are in.')
    if (codeOf(error) === 'ENOTDIR') throw new UserError(`${shown}: this is a file, not a folder.`, 'Name the folder that it is in.')
    throw storageError(shown, error)
  }
}

/** Of a link: a file, or nothing at all, which is said when it is read. */
function mayBeFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return true
  }
}

/**
 * The fields of `FILED`, read in a twentieth of the time that `readDisclosure` takes; it reads them the same.
 * @returns `undefined` for what is not plain, or not right
 */
export function quickDisclosure(text: string): Disclosure | undefined {
  const isOpen = /known yet/i.test(text)
  // An open answer to a question of the team's own is a promise, too.
  if (isOpen && /^extra:/m.test(text)) return undefined
  const raw = readPlainYaml(text, isOpen ? FILED_OPEN : FILED)
  if (!raw) return undefined
  const { wizard, message, ...answers } = raw
  const read = groupOf(FIELDS, answers)
  const template = (message as Disclosure['message'])?.template
  const others = { ...(wizard !== undefined && { wizard: {} }), ...(template !== undefined && { message: { template } }) }
  return read === REFUSED ? undefined : ({ ...(read as object), ...others } as Disclosure)
}

const REFUSED = Symbol('refused')

function groupOf({ fields }: Extract<FieldTree, { is: 'group' }>, raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return REFUSED
  const group: Record<string, unknown> = {}
  for (const name in raw) {
    const tree = fields[name]
    const value = tree === undefined ? REFUSED : valueOf(tree, (raw as Record<string, unknown>)[name])
    if (value === REFUSED) return REFUSED
    group[name] = value
  }
  return group
}

function valueOf(tree: FieldTree, raw: unknown): unknown {
  if (!tree.states) return knownOf(tree, raw)
  const state = typeof raw === 'string' ? readState(raw) : undefined
  if (state === undefined) {
    const value = knownOf(tree, raw)
    return value === REFUSED ? REFUSED : { state: 'known', value }
  }
  if ('badDate' in state) return REFUSED
  return state.state === 'none' && state.because !== undefined ? { state: 'none', because: oneLine(state.because) } : state
}

function knownOf(tree: FieldTree, raw: unknown): unknown {
  if (tree.is === 'group') return groupOf(tree, raw)
  if (tree.is === 'list') {
    if (!Array.isArray(raw)) return REFUSED
    const list = raw.map((entry) => valueOf(tree.of, entry))
    return list.includes(REFUSED) ? REFUSED : list
  }
  return (typeof raw === 'string' ? readLeaf(tree, raw) : undefined) ?? REFUSED
}
