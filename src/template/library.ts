import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { codeOf, storageError } from '../disclosure/read.ts'
import { UserError } from '../errors.ts'
import { partialOf, readTemplate, type PartialFile, type Template } from './template.ts'

/** A folder that holds `<language>/<name>.hbs`, and what they share in `<language>/partials/<name>.hbs`. */
export interface Folder {
  path: string
  /** How findings and errors name it: `templates`. */
  shown: string
}

/** Folders of templates, the nearest first: what stands in a nearer one takes the place of what has the same name further away. */
export type Library = readonly Folder[]

/** The templates that come with the program. */
export function shipped(root: string): Library {
  return [{ path: join(root, 'templates'), shown: 'templates' }]
}

/** Reads one template. @throws UserError with file, line and column, or with the names that there are */
export async function loadTemplate(library: Library, id: string): Promise<Template> {
  if (/^[a-z]{2}\/[a-z0-9-]+$/.test(id)) {
    for (const { path, shown } of library) {
      const text = await readIfThere(join(path, `${id}.hbs`))
      if (text !== undefined) return readTemplate(text, id, below(shown, `${id}.hbs`))
    }
  }
  throw new UserError(`There is no template "${id}".`, `There are: ${(await listTemplates(library)).join(', ')}.`)
}

/** The shared pieces of one language. */
export async function loadPartials(library: Library, language: string): Promise<PartialFile[]> {
  const partials = new Map<string, PartialFile>()
  for (const { path, shown } of library) {
    const folder = join(path, language, 'partials')
    for (const file of await templatesIn(folder)) {
      const name = basename(file, '.hbs')
      const text = await readFile(join(folder, file), 'utf8')
      if (!partials.has(name)) partials.set(name, partialOf(name, below(shown, `${language}/partials/${file}`), text))
    }
  }
  return [...partials.values()]
}

/** Names of all templates in one language: `en/outage`. */
export async function listTemplates(library: Library, language = 'en'): Promise<string[]> {
  const files = await Promise.all(library.map(({ path }) => templatesIn(join(path, language))))
  return [...new Set(files.flat())].map((file) => `${language}/${basename(file, '.hbs')}`).sort()
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

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw storageError(path, error)
  }
}
