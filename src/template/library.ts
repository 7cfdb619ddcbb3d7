import { readdir, readFile, realpath } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { LANGUAGE_IDS } from '../disclosure/choices.ts'
import { codeOf, storageError } from '../disclosure/read.ts'
import { UserError } from '../errors.ts'
import { clauseOf, partialOf, readTemplate, type PartialFile, type Template } from './template.ts'

/**
 * A folder that holds `<language>/<name>.hbs`, what they share in `<language>/partials/<name>.hbs`, and wording that some messages
 * must have in `<language>/clauses/<name>.hbs`.
 */
export interface Folder {
  path: string
  /** How findings and errors name it: `templates`. */
  shown: string
  layer: 'team' | 'user' | 'shipped'
}

/** Folders of templates, the nearest first: what stands in a nearer one takes the place of what has the same name further away. */
export type Library = readonly Folder[]

/** A template by its place: which folder it is taken from, and which others have one of that name. */
export interface Listed {
  id: string
  folder: Folder
  hides: Folder[]
}

/** The templates that come with the program. */
export function shipped(root: string): Library {
  return [{ path: join(root, 'templates'), shown: 'templates', layer: 'shipped' }]
}

/** What a template can be called: `en/outage`, or `en/outage.chat` for its variant in a channel. */
export const TEMPLATE_ID = /^[a-z]{2}\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?$/

/** Reads one template. @throws UserError with file, line and column, or with the names that there are */
export async function loadTemplate(library: Library, id: string): Promise<Template> {
  const found = TEMPLATE_ID.test(id) ? await readSource(library, id) : undefined
  if (found) return readTemplate(found.text, id, found.file)
  const language = LANGUAGE_IDS.find((each) => id.startsWith(`${each}/`))
  throw new UserError(`There is no template "${id}".`, `There are: ${(await listTemplates(library, language)).join(', ')}.`)
}

/** The text of a template as it stands in the nearest folder that has it; with `partials/`, of a partial. */
export async function readSource(library: Library, id: string): Promise<{ text: string; file: string; folder: Folder } | undefined> {
  const [language = '', ...rest] = id.split('/')
  const isPartial = rest.length === 2 && SHARED.includes(rest[0]!)
  if (!TEMPLATE_ID.test(isPartial ? `${language}/${rest[1]}` : id)) return undefined
  for (const folder of library) {
    const text = await readWithin(folder, `${id}.hbs`)
    if (text !== undefined) return { text, file: below(folder.shown, `${id}.hbs`), folder }
  }
  return undefined
}

const SHARED = ['partials', 'clauses']

/** The shared pieces of one language, clauses among them. */
export async function loadPartials(library: Library, language: string): Promise<PartialFile[]> {
  const partials = new Map<string, PartialFile>()
  for (const folder of library) {
    for (const kind of SHARED) {
      for (const name of await templatesIn(join(folder.path, language, kind))) {
        const called = `${kind === 'partials' ? '' : `${kind}/`}${basename(name, '.hbs')}`
        if (partials.has(called)) continue
        const path = `${language}/${kind}/${name}`
        const text = (await readWithin(folder, path)) ?? ''
        partials.set(called, (kind === 'clauses' ? clauseOf : partialOf)(called, below(folder.shown, path), text))
      }
    }
  }
  return [...partials.values()]
}

/** Names of all templates, or of those in one language: `en/outage`. */
export async function listTemplates(library: Library, language?: string): Promise<string[]> {
  return (await listed(library, language)).map(({ id }) => id)
}

/** All templates, or those of one language, each with the folder that it is taken from. */
export async function listed(library: Library, language?: string): Promise<Listed[]> {
  const languages = language === undefined ? LANGUAGE_IDS : [language]
  return (await Promise.all(languages.map((each) => listedIn(library, each)))).flat()
}

async function listedIn(library: Library, language: string): Promise<Listed[]> {
  const found = new Map<string, Listed>()
  for (const folder of library) {
    for (const file of await templatesIn(join(folder.path, language))) {
      const id = `${language}/${basename(file, '.hbs')}`
      const nearer = found.get(id)
      if (nearer) nearer.hides.push(folder)
      else found.set(id, { id, folder, hides: [] })
    }
  }
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function below(shown: string, path: string): string {
  return shown === '' ? path : `${shown}/${path}`
}

async function templatesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => file.endsWith('.hbs')).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw storageError(folder, error)
  }
}

/** The text of a file of this folder. A link that leads out of it is refused: it could show any file of this machine to a client. */
async function readWithin({ path, shown }: Folder, name: string): Promise<string | undefined> {
  const file = join(path, name)
  try {
    const [real, root] = await Promise.all([realpath(file), realpath(path)])
    if (!real.startsWith(root + sep))
      throw new UserError(`${below(shown, name)}: this is a link that leads out of the folder of templates.`, 'Put the file itself there.')
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw storageError(below(shown, name), error)
  }
}
