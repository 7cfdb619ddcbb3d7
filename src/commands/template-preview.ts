import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { casesIn } from '../check/template-files.ts'
import { shownFrom } from '../check/targets.ts'
import { libraryOf, settingsFor } from '../config/layers.ts'
import { lintOptionsOf } from '../config/lint-options.ts'
import { languagesFor } from '../config/user-language.ts'
import { writeText } from '../disclosure/storage.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { committed } from '../preview/committed.ts'
import { gather } from '../preview/gather.ts'
import { GENERATOR, previewPage } from '../preview/page.ts'
import { counted, found } from '../preview/words.ts'
import { listed, type Folder, type Library, type Listed } from '../template/library.ts'
import { todayOf } from './today.ts'

export interface TemplatePreviewOptions {
  output: string
}

/**
 * `ownup template preview [template or language…]`: the page that a lead reads. It is written also where something is found in the templates, so
 * that somebody can look at it: what fails a check is `ownup lint`.
 */
export async function templatePreview(names: string[], { output }: TemplatePreviewOptions, io: Io): Promise<ExitCode> {
  const path = resolve(io.cwd, output)
  refuseToReplace(path, output)
  const settings = await settingsFor(io)
  const library = withoutMachine(libraryOf(settings, io), io)
  const all = await listed(library)
  const unknown = names.find((name) => !all.some(({ id }) => id === name || languageOf(id) === name))
  if (unknown !== undefined) throw new UserError(`There is no template "${unknown}".`, `There are: ${all.map(({ id }) => id).join(', ')}.`)
  const asked = names.length > 0 ? names : languagesRead(all, settings.language, (await languagesFor(io)).messageLanguage)
  const chosen = all.filter(({ id }) => asked.includes(id) || asked.includes(languageOf(id)))
  const today = todayOf(io)
  const preview = await gather({
    library,
    all: all.filter(({ id }) => chosen.some((each) => languageOf(each.id) === languageOf(id))),
    chosen: [...chosen].sort(inReadingOrder),
    further: await casesIn(settings.cases, io.cwd, today),
    options: await lintOptionsOf(settings),
    today,
    committed: (paths) => committed(paths, io.cwd, io.env),
    ...(io.stderr.isTTY && {
      progress: (id, at, of) => io.stderr.write(`\r\x1b[KRendering ${id} (${at} of ${of})`),
    }),
  })
  if (io.stderr.isTTY) io.stderr.write('\r\x1b[K')
  await writeText(path, previewPage(preview), { isShared: true })
  const findings = [...preview.templates.flatMap((each) => [...each.findings, ...each.unreached]), ...preview.findings]
  io.stderr.write(
    `Written: ${shownFrom(io.cwd, path)} (${counted(preview.templates.length, 'template')}, ${counted(preview.rendered, 'case')}: ${found(findings)}). Open it in a browser.\n`,
  )
  const others = [...new Set(all.map(({ id }) => languageOf(id)))].filter((language) => !asked.includes(language))
  if (names.length === 0 && others.length > 0)
    io.stderr.write(
      `It shows ${asked.join(', ')}. To see ownup's templates in ${others.join(', ')}: ownup template preview ${others.join(' ')}\n`,
    )
  return EXIT.clean
}

/**
 * The languages that whoever reads the page has clients in: those of the team's own templates, and that of new messages. Where neither
 * says anything, ownup's templates are shown in the language that a message begun here would be in.
 * @param begun that language
 */
export function languagesRead(all: readonly Pick<Listed, 'id' | 'folder'>[], configured: string | undefined, begun: string): string[] {
  const own = all.filter(({ folder }) => folder.layer !== 'shipped').map(({ id }) => languageOf(id))
  const read = new Set([...own, ...(configured === undefined ? [] : [configured])])
  return read.size > 0 ? [...read].sort() : [begun]
}

function languageOf(id: string): string {
  return id.split('/')[0]!
}

/** What the team wrote is what it has to read first; and beside each template its variants in other channels. */
function inReadingOrder(one: Listed, other: Listed): number {
  const place = ({ id }: Listed) => id.replace('.', ' ')
  return LAYERS.indexOf(one.folder.layer) - LAYERS.indexOf(other.folder.layer) || (place(one) < place(other) ? -1 : 1)
}

const LAYERS: readonly Folder['layer'][] = ['team', 'user', 'shipped']

/** A page may take the place of an earlier one, and of nothing else. @throws UserError */
function refuseToReplace(path: string, shown: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8').slice(0, 2_000).includes(GENERATOR)) return
  throw new UserError(`${shown} is there already, and it is no preview.`, 'Write it to another file: ownup template preview --output FILE')
}

/** The page may be published: it names folders from the current one or from the home, and never from the root of this machine's disk. */
function withoutMachine(library: Library, { cwd, env }: Io): Library {
  return library.map((folder) => {
    if (folder.layer === 'shipped') return folder
    const from = (base: string) => relative(base, folder.path).split(sep).join('/')
    const isBelow = (path: string) => !path.startsWith('..') && !/^(?:[a-z]:|\/)/i.test(path)
    const home = env['HOME'] ?? env['USERPROFILE']
    if (isBelow(from(cwd)) || folder.layer === 'team') return { ...folder, shown: from(cwd) }
    return { ...folder, shown: home !== undefined && isBelow(from(home)) ? `~/${from(home)}` : 'your-own' }
  })
}
