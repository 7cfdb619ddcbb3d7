import { join } from 'node:path'
import { UserError } from '../errors.ts'
import type { Message } from '../message/message.ts'
import { breachesOf } from '../template/contract.ts'
import { plain } from '../template/front-matter.ts'
import { loadPartials, readSource, type Library } from '../template/library.ts'
import { Renderer } from '../template/render.ts'
import { clauseOf, partialOf, readTemplate, type PartialFile, type Template } from '../template/template.ts'
import type { ChosenCase } from './choose-cases.ts'
import type { Committed } from './committed.ts'
import { compareLines, type Change } from './compare.ts'
import type { Made, World } from './gather.ts'

/** What changed in a template since the last commit. */
export type Since =
  | { is: 'not-compared' | 'shipped' | 'same' | 'new' | 'outside' }
  | { is: 'changed'; files: { file: string; changes: Change[] }[]; messages: ChangedMessage[]; unreadable: boolean }

/** What reads differently now than with the templates of the last commit, and the cases in which it does. */
export interface ChangedMessage {
  names: string[]
  changes: Change[]
}

export function pieceId(language: string, name: string): string {
  return `${language}/${name.includes('/') ? name : `partials/${name}`}`
}

export async function committedFiles(made: readonly Made[], world: World): Promise<Committed> {
  const paths = made.flatMap((one) => ownFiles(one, world.library).map(({ path }) => path))
  return paths.length === 0 ? { texts: new Map(), outside: new Set() } : world.committed([...new Set(paths)])
}

/** The template and its pieces, as far as they are not ownup's own, with their places on the disk. */
function ownFiles({ listed, template, used }: Made, library: Library): { path: string; file: string; id: string }[] {
  const ids = [{ id: listed.id, file: template.file }, ...used.map(({ name, file }) => ({ id: pieceId(template.language, name), file }))]
  return ids.flatMap(({ id, file }) => {
    const folder = library.find(({ shown, layer }) => layer !== 'shipped' && file === (shown === '' ? `${id}.hbs` : `${shown}/${id}.hbs`))
    return folder ? [{ path: join(folder.path, `${id}.hbs`), file, id }] : []
  })
}

/** The template against the last commit: its files, and what the client would have read. */
export async function since(one: Made, picked: readonly ChosenCase[], before: Committed, library: Library): Promise<Since> {
  const { listed, template, partials } = one
  if ('because' in before) return { is: 'not-compared' }
  const own = ownFiles(one, library)
  if (own.length === 0) return { is: 'shipped' }
  if (own.every(({ path }) => before.outside.has(path))) return { is: 'outside' }
  const now = new Map(await Promise.all(own.map(async ({ id }) => [id, plain((await readSource(library, id))?.text ?? '')] as const)))
  const was = new Map(own.map(({ id, path }) => [id, before.texts.has(path) ? plain(before.texts.get(path)!) : undefined]))
  if (own.some(({ id }) => id === listed.id) && was.get(listed.id) === undefined) return { is: 'new' }
  const changed = own.filter(({ id, path }) => !before.outside.has(path) && was.get(id) !== now.get(id))
  if (changed.length === 0) return { is: 'same' }
  const files = changed.map(({ id, file }) => ({ file, changes: compareLines(was.get(id) ?? '', now.get(id)!) }))
  const renderer = await earlierRenderer(template, partials, was, library)
  const messages = renderer === undefined ? [] : changedMessages(renderer, picked)
  return { is: 'changed', files, messages: messages ?? [], unreadable: renderer === undefined || messages === undefined }
}

/** The template with its pieces as the last commit has them, or `undefined` if nothing can be rendered with that. */
async function earlierRenderer(
  template: Template,
  partials: readonly PartialFile[],
  was: ReadonlyMap<string, string | undefined>,
  library: Library,
): Promise<Renderer | undefined> {
  try {
    const { id, file, language } = template
    const text = was.get(id)
    const earlier = text === undefined ? template : readTemplate(text, id, file)
    const shipped = await loadPartials(
      library.filter(({ layer }) => layer === 'shipped'),
      language,
    )
    const pieces = partials.flatMap((piece): PartialFile[] => {
      const pieceText = was.get(pieceId(language, piece.name))
      if (!was.has(pieceId(language, piece.name))) return [piece]
      // A piece that is new took the place of ownup's own.
      if (pieceText === undefined) return shipped.filter(({ name }) => name === piece.name)
      return [(piece.clause ? clauseOf : partialOf)(piece.name, piece.file, pieceText)]
    })
    return breachesOf(earlier, pieces).length > 0 ? undefined : Renderer.ofChecked(earlier, pieces)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** What changes alike in several messages is told once. */
function changedMessages(earlier: Renderer, picked: readonly ChosenCase[]): ChangedMessage[] | undefined {
  const found = new Map<string, ChangedMessage>()
  try {
    for (const { seen } of picked) {
      const [before, now] = [earlier.render(seen.case.disclosure), seen.message].map(wholeText)
      if (before === now) continue
      const changes = compareLines(before!, now!)
      const words = JSON.stringify(
        changes.map(({ before: was, now: is }) => [was, is].map((parts) => parts.filter(({ changed }) => changed))),
      )
      const known = found.get(words)
      if (known) known.names.push(seen.case.name)
      else found.set(words, { names: [seen.case.name], changes })
    }
  } catch (error) {
    // It asked for an answer that the cases of today do not have.
    if (error instanceof UserError) return undefined
    throw error
  }
  return [...found.values()]
}

function wholeText({ subject, body }: Message): string {
  return subject.text === '' ? body.text : `${subject.text}\n\n${body.text}`
}
