import { libraryOf, settingsFor } from '../config/layers.ts'
import { LANGUAGE_IDS } from '../disclosure/choices.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { CHANNEL_NAMES } from '../message/channels.ts'
import { partialsOf } from '../template/branches.ts'
import { listed, listTemplates, loadPartials, loadTemplate, readSource, type Folder, type Library } from '../template/library.ts'
import { TemplateError } from '../template/template-error.ts'

const WHOSE: Record<Folder['layer'], string> = { team: "your team's", user: 'your own', shipped: "ownup's own" }

/** `ownup template list`: what holds here, and what takes the place of what. */
export async function templateList(io: Io): Promise<ExitCode> {
  const settings = await settingsFor(io)
  const library = libraryOf(settings, io)
  const all = await listed(library)
  const idWidth = Math.max(...all.map(({ id }) => id.length))
  const channelWidth = Math.max(...Object.values(CHANNEL_NAMES).map((name) => name.length))
  let broken = 0
  for (const { id, folder, hides } of all) {
    let about: string
    try {
      const { channel, title } = await loadTemplate(library, id)
      about = `${CHANNEL_NAMES[channel].padEnd(channelWidth)}  ${title}`
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      broken++
      about = `${error.message}`
    }
    io.stdout.write(`${id.padEnd(idWidth)}  ${about}\n`)
    if (folder.layer !== 'shipped') io.stdout.write(`${' '.repeat(idWidth)}  ${whence(id, folder, hides)}\n`)
  }
  const counts = library.map((folder) => `${all.filter((each) => each.folder === folder).length} ${WHOSE[folder.layer]} (${folder.shown})`)
  io.stderr.write(`${all.length} templates: ${counts.join(', ')}.\n`)
  io.stderr.write(
    settings.file === undefined
      ? 'There is no ownup.yaml here or above; your team makes one with: ownup init\n'
      : `Configuration: ${settings.file}\n`,
  )
  return broken > 0 ? EXIT.findings : EXIT.clean
}

function whence(id: string, { shown, layer }: Folder, hides: readonly Folder[]): string {
  const file = `${shown === '' ? '' : `${shown}/`}${id}.hbs`
  const [next] = hides
  return `${file} (${WHOSE[layer]}${next ? `, in place of ${WHOSE[next.layer]}` : ''})`
}

/** `ownup template show <name>`: its text, and where it and its pieces come from. */
export async function templateShow(name: string, io: Io): Promise<ExitCode> {
  const library = libraryOf(await settingsFor(io), io)
  const source = await sourceOf(library, name)
  io.stdout.write(source.text.endsWith('\n') ? source.text : `${source.text}\n`)
  const hides = library.slice(library.indexOf(source.folder) + 1)
  const found = (await listed(library)).find(({ id }) => id === name)
  io.stderr.write(`From ${found ? whence(name, found.folder, found.hides) : whence(name, source.folder, await sharing(name, hides))}.\n`)
  if (!found) return EXIT.clean
  const template = await loadTemplate(library, name)
  const used = partialsOf(template, await loadPartials(library, template.language))
  const others = used.filter(({ file }) => !file.startsWith(`${library.at(-1)!.shown}/`))
  if (others.length > 0)
    io.stderr.write(`Pieces of your own in it: ${others.map(({ name: piece, file }) => `${piece} (${file})`).join(', ')}.\n`)
  for (const { name: field, type, required, private: isPrivate, ask } of template.extra)
    io.stderr.write(
      `Asks: ${ask} (extra.${field}, ${[type, ...(required ? ['required'] : []), ...(isPrivate ? ['private'] : [])].join(', ')})\n`,
    )
  return EXIT.clean
}

async function sharing(name: string, folders: Library): Promise<Folder[]> {
  const found = await Promise.all(folders.map(async (folder) => ((await readSource([folder], name)) ? [folder] : [])))
  return found.flat()
}

/** The text of a template or a shared piece. @throws UserError with the names that there are */
export async function sourceOf(library: Library, name: string): Promise<{ text: string; file: string; folder: Folder }> {
  const source = await readSource(library, name)
  if (source) return source
  const language = LANGUAGE_IDS.find((each) => name.startsWith(`${each}/`))
  const kind = name.split('/')[1]
  const pieces = kind === 'partials' || kind === 'clauses'
  const names = pieces
    ? (await loadPartials(library, language ?? 'en')).map(
        ({ name: piece }) => `${language ?? 'en'}/${piece.includes('/') ? piece : `partials/${piece}`}`,
      )
    : await listTemplates(library, language)
  const inFull = LANGUAGE_IDS.map((each) => `${each}/${name}`).find((each) => names.includes(each))
  throw new UserError(
    `There is no ${pieces ? 'piece' : 'template'} "${name}".`,
    inFull === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${inFull}?`,
  )
}
