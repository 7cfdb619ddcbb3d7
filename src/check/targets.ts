import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { codeOf, listedError, storageError } from '../disclosure/read.ts'
import { UserError } from '../errors.ts'

/** A file to check, and what it is. */
export interface Target {
  is: 'template' | 'disclosure' | 'text'
  path: string
  /** As findings name it: from the folder that the command runs in, with `/` between folders on every system. */
  shown: string
}

const KINDS: [ending: RegExp, is: Target['is']][] = [
  [/\.hbs$/i, 'template'],
  [/\.ya?ml$/i, 'disclosure'],
  [/\.(?:txt|md|markdown|eml)$/i, 'text'],
]

/** What a file is, by the ending of its name. */
export function kindOf(name: string): Target['is'] | undefined {
  return KINDS.find(([ending]) => ending.test(name))?.[1]
}

/** Is there a disclosure or a template at this path? Whoever named two files by mistake keeps it: no output takes its place. */
export function isSource(path: string): boolean {
  return ['disclosure', 'template'].includes(kindOf(path) ?? '') && existsSync(path)
}

/**
 * The files that these paths name, and those in the folders among them. In a folder, what no message comes from is passed over.
 * @param isDisclosure tells a disclosure from other YAML in a folder
 * @throws UserError that names every path that is not there, or if there is nothing to check
 */
export function targetsAt(paths: readonly string[], cwd: string, isDisclosure: (path: string) => boolean): Target[] {
  const targets: Target[] = []
  const missing: string[] = []
  for (const name of paths) {
    const path = resolve(cwd, name)
    const stats = statOf(path, name)
    if (!stats) missing.push(name)
    else if (stats.isDirectory()) targets.push(...targetsIn(path, cwd, isDisclosure))
    else {
      const is = kindOf(name)
      if (!is) throw new UserError(`${name}: ownup does not know what this is.`, `It checks ${CHECKED}.`)
      targets.push({ is, path, shown: shownFrom(cwd, path) })
    }
  }
  if (missing.length > 0) {
    const what = missing.length === 1 ? 'there is no such file or folder' : 'there are no such files or folders'
    throw new UserError(`${missing.join(', ')}: ${what}.`, 'Check the names and the folder you are in.')
  }
  if (targets.length === 0) throw new UserError(`There is nothing to check in ${paths.join(', ')}.`, `ownup checks ${CHECKED}.`)
  return targets
}

const CHECKED = 'templates (.hbs), disclosures (.yaml) and messages (.txt, .md, .eml)'

function targetsIn(folder: string, cwd: string, isDisclosure: (path: string) => boolean): Target[] {
  return entriesOf(folder, cwd)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      if (entry.isDirectory()) return targetsIn(path, cwd, isDisclosure)
      const is = kindOf(entry.name)
      if (!is) return []
      const shown = shownFrom(cwd, path)
      try {
        const isToCheck = (entry.isFile() || statSync(path).isFile()) && (is !== 'disclosure' || isDisclosure(path))
        return isToCheck ? [{ is, path, shown }] : []
      } catch (error) {
        throw listedError(shown, error)
      }
    })
}

function entriesOf(folder: string, cwd: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    throw storageError(shownFrom(cwd, folder), error)
  }
}

function statOf(path: string, name: string) {
  try {
    return statSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw storageError(name, error)
  }
}

export function shownFrom(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  return (shown === '' ? basename(path) : shown).split(sep).join('/')
}
