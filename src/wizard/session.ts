import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parse as parseYaml, stringify } from 'yaml'
import { editText, examine, problemsError } from '../disclosure/file.ts'
import type { ExtraField } from '../disclosure/extra.ts'
import type { FileProblem } from '../disclosure/yaml.ts'
import type { Earlier } from '../clients/earlier.ts'
import { VERSION, type Disclosure, type Raw } from '../disclosure/schema.ts'
import { readText } from '../disclosure/read.ts'
import { isOpenElsewhere, StoredFile, writeText } from '../disclosure/storage.ts'
import { UserError } from '../errors.ts'
import { say } from '../said.ts'
import type { Io } from '../io.ts'
import { draftsFolder, senderFile } from './places.ts'
import type { Change } from './answers.ts'
import type { Standing } from './questions.ts'

/** One draft: the disclosure file that fills up, on disk after each answer. */
export class Session implements Standing {
  raw: Raw = {}
  disclosure: Disclosure = { ownup: VERSION }
  /** What was being typed when the wizard stopped, by question. */
  typed: Record<string, string> = {}
  earlier: Earlier | undefined
  /** The questions that only the template for some answers asks. */
  extraOf: (disclosure: Disclosure) => readonly ExtraField[] = () => []
  private queue: Promise<void> = Promise.resolve()

  private readonly isNew: boolean

  private constructor(private readonly file: StoredFile) {
    this.isNew = file.text === ''
    this.read(file.text)
  }

  /** @throws UserError if the file cannot be read, is broken, or is open in another wizard */
  static async open(path: string, name: string): Promise<Session> {
    const file = await StoredFile.open(path)
    const { problems } = examine(file.text.trim() === '' ? `ownup: ${VERSION}\n` : file.text)
    if (problems.length > 0) {
      await file.close()
      throw problemsError(name, problems)
    }
    return new Session(file)
  }

  get path(): string {
    return this.file.path
  }

  /** The file as it stands on disk. */
  get text(): string {
    return this.file.text
  }

  get extra(): readonly ExtraField[] {
    return this.extraOf(this.disclosure)
  }

  get passed(): readonly string[] {
    return this.disclosure.wizard?.passed ?? []
  }

  /** What the file's own reader would say against these changes: an answer that cannot be read back is not taken. */
  problemWith(changes: Change[]): FileProblem | undefined {
    return examine(editText(this.file.text, changes)).problems[0]
  }

  /** Takes a reply in: on disk first, then in memory. Saves wait for each other, so that none overtakes. */
  async change(changes: Change[], pass: readonly string[] = []): Promise<void> {
    const isOpenAgain = (id: string) => changes.some(({ path, value }) => value === undefined && id.startsWith(path))
    const all = [...this.passed.filter((id) => !pass.includes(id) && !isOpenAgain(id)), ...pass]
    await this.save([...changes, { path: 'wizard.passed', value: all.length > 0 ? all : undefined }])
  }

  /** Keeps what is on the line without taking it as an answer. */
  async keepTyped(id: string, text: string): Promise<void> {
    if ((this.typed[id] ?? '') === text) return
    if (text === '') delete this.typed[id]
    else this.typed[id] = text
    await this.save([{ path: 'wizard.typed', value: Object.keys(this.typed).length > 0 ? { ...this.typed } : undefined }])
  }

  /** The record is complete: what only the wizard needed goes. */
  async finish(): Promise<void> {
    await this.save([{ path: 'wizard', value: undefined }])
  }

  /** Leaves the draft for the next time; one in which nothing was answered is not worth keeping. */
  async close(): Promise<void> {
    await this.queue.catch(() => undefined)
    if (this.raw['gate'] === undefined && this.raw['kind'] === undefined && this.isNew) await this.file.remove()
    else await this.file.close()
  }

  async remove(): Promise<void> {
    await this.queue.catch(() => undefined)
    await this.file.remove()
  }

  private save(changes: Change[]): Promise<void> {
    const next = this.queue.then(async () => {
      const text = editText(this.file.text, changes)
      const { problems } = examine(text)
      if (problems.length > 0) throw problemsError(this.path, problems)
      await this.file.save(text)
      this.read(text)
    })
    this.queue = next.catch(() => undefined)
    return next
  }

  private read(text: string): void {
    if (text.trim() === '') return
    const { raw, disclosure, problems } = examine(text)
    if (!disclosure)
      throw new Error(
        `an answer was saved that cannot be read back: ${problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
      )
    this.raw = raw
    this.disclosure = disclosure
    this.typed = { ...disclosure.wizard?.typed }
  }
}

/** A draft that was not finished. */
export interface Unfinished {
  path: string
  disclosure: Disclosure
  changed: Date
}

/** Drafts that were not finished and are not open in another window, the latest first; and the paths of those that cannot be read. */
export async function unfinished(io: Io): Promise<{ drafts: Unfinished[]; broken: string[] }> {
  const folder = draftsFolder(io)
  const names = await readdir(folder).catch(() => [] as string[])
  const drafts: Unfinished[] = []
  const broken: string[] = []
  for (const name of names.filter((each) => each.endsWith('.yaml'))) {
    const path = join(folder, name)
    if (await isOpenElsewhere(path)) continue
    const { disclosure, problems } = examine(await readText(path).catch(() => ''))
    if (!disclosure || problems.length > 0) broken.push(path)
    else if (disclosure.gate) drafts.push({ path, disclosure, changed: (await stat(path)).mtime })
  }
  return { drafts: drafts.sort((a, b) => b.changed.getTime() - a.changed.getTime()), broken }
}

/** A place for a new draft. Where one was begun in the very moment, it is another: a new draft never goes on with that. */
export function newDraftPath(io: Io): string {
  const stem = join(draftsFolder(io), io.now().toISOString().replace(/[:.]/g, '-'))
  let path = `${stem}.yaml`
  for (let number = 2; existsSync(path); number++) path = `${stem}-${number}.yaml`
  return path
}

/** The sender as it was answered the first time, or nothing. A broken file counts as nothing: it is asked again. */
export async function rememberedSender(io: Io): Promise<Raw | undefined> {
  const text = await readText(senderFile(io)).catch(() => '')
  if (/^<{7}(?: |$)/m.test(text))
    throw new UserError(say`${senderFile(io)}: a merge conflict stands here.`, say`Keep one of the two versions, then run ownup again.`)
  try {
    const raw = parseYaml(text) as unknown
    const { disclosure } = examine(stringify({ ownup: VERSION, sender: raw }))
    return disclosure?.sender?.name === undefined ? undefined : (raw as Raw)
  } catch {
    return undefined
  }
}

export async function rememberSender(io: Io, sender: Raw): Promise<void> {
  await writeText(senderFile(io), `# Who sends. ownup fills this in for you; change it here.\n${stringify(sender)}`)
}
