import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import {
  clientOf,
  clientText,
  folded,
  freePath,
  namedIn,
  priorityOf,
  readBook,
  readClient,
  titleOf,
  type Book,
  type Client,
} from '../clients/book.ts'
import type { ClientFile, Priority } from '../clients/schema.ts'
import { editText } from '../disclosure/file.ts'
import { moveNew, StoredFile, writeNew, writeText } from '../disclosure/storage.ts'
import { fileNameFor } from '../disclosure/text.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import { isInteractive, type Io } from '../io.ts'
import { packOf } from '../languages/index.ts'
import { clientsFolder } from '../wizard/places.ts'
import { todayOf } from './today.ts'

export interface ClientOptions {
  address?: string
  company?: string
  language?: NonNullable<ClientFile['language']>
  gender?: NonNullable<ClientFile['gender']>
  register?: NonNullable<ClientFile['register']>
  you?: string
  phone?: string
  email?: string
  matters?: string
  heardBy?: string
  on?: string
}

/** `ownup client list`: everybody in the book, and what matters most to them. */
export async function listClients(io: Io): Promise<ExitCode> {
  const book = await bookFor(io)
  for (const client of book.clients) {
    const priority = priorityOf(client)
    io.stdout.write(`${titleOf(client)}${priority === undefined ? '' : `\n  ${priority.text}`}\n`)
  }
  if (book.clients.length === 0 && book.broken.length === 0)
    io.stderr.write(
      `The client book is empty: ${shownIn(book.folder, io)}\nAdd somebody with: ownup client add "Adaeze Obi" --company Northwind\n`,
    )
  return broken(book, io)
}

/** `ownup client show <client>`: the file as it stands. */
export async function showClient(name: string, io: Io): Promise<ExitCode> {
  const book = await bookFor(io)
  const { path } = clientIn(book, name)
  io.stdout.write(readFileSync(path, 'utf8'))
  io.stderr.write(`${shownIn(path, io)}\n`)
  return EXIT.clean
}

/** `ownup client add <name>`: a file of their own. @throws UserError if there is one with this name and company */
export async function addClient(name: string, options: ClientOptions, io: Io): Promise<ExitCode> {
  const heard = priorityFrom(options, io)
  const client: ClientFile = { name, ...fieldsFrom(options), ...(heard && { matters: [heard] }) }
  const text = checked(clientText(client))
  for (;;) {
    // Before the book is read: what is added from here on takes this name, and is in the book next time round.
    const path = freePath(await clientsFolder(io), name)
    const book = await bookFor(io)
    const twin = namedIn(book, name).find(({ company }) => folded(company ?? '') === folded(options.company ?? ''))
    if (twin)
      throw new UserError(
        `${titleOf(twin)} is in the client book already: ${shownIn(twin.path, io)}`,
        'Change it with: ownup client edit; a namesake elsewhere needs a --company.',
      )
    // Whoever took the name meanwhile may have added the same client.
    if (!(await writeNew(path, text, { isShared: true }))) continue
    io.stderr.write(`Written: ${shownIn(path, io)}\n`)
    return EXIT.clean
  }
}

/** `ownup client edit <client>`: writes what the options say, or opens the file in the editor. */
export async function editClient(name: string, options: ClientOptions, io: Io): Promise<ExitCode> {
  const book = await bookFor(io)
  const client = clientIn(book, name)
  const heard = priorityFrom(options, io)
  const { contact = {}, ...fields } = fieldsFrom(options)
  const said = [
    ...Object.entries(fields).map(([path, value]) => ({ path, value })),
    ...Object.entries(contact).map(([way, value]) => ({ path: `contact.${way}`, value })),
  ]
  const isTyped = said.length === 0 && heard === undefined
  const changed = (text: string, { matters = [] }: ClientFile) =>
    checked(editText(text, [...said, ...(heard ? [{ path: `matters[${matters.length}]`, value: heard }] : [])]))
  await change(client, (text, before) => (isTyped ? inEditor(text, client, io) : changed(text, before)), io)
  return EXIT.clean
}

/** `ownup client rename <client> <name>`: the name before stays known, so that earlier disclosures are still theirs. */
export async function renameClient(name: string, next: string, io: Io): Promise<ExitCode> {
  const book = await bookFor(io)
  const client = clientIn(book, name)
  const keepsFile = fileNameFor(next) === client.file
  let path = client.path
  const { stored, before } = await opened(client, io)
  try {
    const formerly = [...new Set([...(before.formerly ?? []), before.name])].filter((each) => each !== next)
    const changes = [
      { path: 'name', value: next },
      { path: 'formerly', value: formerly.length > 0 ? formerly : undefined },
    ]
    // What somebody else wrote there meanwhile does not go with the old name.
    await stored.save(checked(editText(stored.text, changes)), { isShared: true, onChange: changedMeanwhile(client.path, io) })
    if (!keepsFile)
      do path = freePath(book.folder, next)
      while (!(await moveNew(client.path, path)))
  } finally {
    await stored.close()
  }
  io.stderr.write(
    `${client.name} is now ${next}: ${shownIn(path, io)}\nNo disclosure was changed: each holds the name that it was written to.\n`,
  )
  if (client.address !== undefined && !folded(next).includes(folded(client.address)))
    io.stderr.write(
      `They are still addressed "Dear ${client.address}". If that is another now: ownup client edit ${JSON.stringify(next)} --address …\n`,
    )
  return EXIT.clean
}

/** `ownup client remove <client>`: prints what the file held, so that it can be put back. */
export async function removeClient(name: string, io: Io): Promise<ExitCode> {
  const book = await bookFor(io)
  const client = clientIn(book, name)
  const { stored } = await opened(client, io)
  io.stdout.write(stored.text)
  await stored.remove()
  io.stderr.write(
    `Removed ${client.name}: ${shownIn(client.path, io)}\nNo disclosure was changed: each holds all that its message needs.\n`,
  )
  return EXIT.clean
}

async function bookFor(io: Io): Promise<Book> {
  const folder = await clientsFolder(io)
  return readBook(folder, shownIn(folder, io))
}

/** A book with a broken file may lack the very client: then that file is what to look at first. */
function clientIn(book: Book, name: string): Client {
  try {
    return clientOf(book, name)
  } catch (error) {
    throw book.broken[0] ?? error
  }
}

function broken({ broken }: Book, io: Io): ExitCode {
  for (const { message, hint } of broken) io.stderr.write(`${message}\n${hint}\n`)
  return broken.length > 0 ? EXIT.usage : EXIT.clean
}

/** From the folder that the command runs in; the whole path where it lies elsewhere. */
function shownIn(path: string, io: Io): string {
  const shown = relative(io.cwd, path).split(sep).join('/')
  return shown.startsWith('../..') ? path : shown
}

function fieldsFrom({ address, company, language, gender, register, you, phone, email }: ClientOptions): Partial<ClientFile> {
  const contact = { ...(phone !== undefined && { phone }), ...(email !== undefined && { email }) }
  return {
    ...(address !== undefined && { address }),
    ...(company !== undefined && { company }),
    ...(language !== undefined && { language }),
    ...(gender !== undefined && { gender }),
    ...(register !== undefined && { register }),
    ...(you !== undefined && { you }),
    ...(Object.keys(contact).length > 0 && { contact }),
  }
}

function priorityFrom({ matters, heardBy, on }: ClientOptions, io: Io): Priority | undefined {
  if (matters === undefined) {
    if (heardBy === undefined && on === undefined) return undefined
    throw new UserError('--heard-by and --on say who heard what matters to the client, and when.', 'Add what they said: --matters "…"')
  }
  const today = todayOf(io)
  const day = on === undefined ? today : packOf('en').readDate(on, today, 'past')
  if (!day) throw new UserError(`--on ${on}: this is no date.`, 'Write one like 2026-11-24, or today, or Fri.')
  return { text: matters, on: day.date, ...(heardBy !== undefined && { heardBy }) }
}

/** What the options say has no lines yet that could be put right. @throws UserError */
function checked(text: string): string {
  try {
    readClient(text, '')
    return text
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(error.message.replace(/^:\d+:\d+ /gm, ''), 'Nothing was written.')
  }
}

function changedMeanwhile(path: string, io: Io): UserError {
  return new UserError(
    `${shownIn(path, io)} was changed by another program meanwhile. Nothing was written.`,
    'Look at what stands there now, and run the same command again.',
    EXIT.findings,
  )
}

/** The file of a client, and what stands in it by now. @throws UserError if it is gone, or somebody else has it open */
async function opened({ path }: Client, io: Io): Promise<{ stored: StoredFile; before: ClientFile }> {
  const shown = shownIn(path, io)
  const stored = await StoredFile.open(path)
  try {
    if (stored.text === '')
      throw new UserError(
        `${shown} is gone: somebody renamed or removed it meanwhile. Nothing was written.`,
        'All of them: ownup client list',
        EXIT.findings,
      )
    return { stored, before: readClient(stored.text, shown) }
  } catch (error) {
    await stored.close()
    throw error
  }
}

/** Writes what can be read back, and leaves the file as it was otherwise. */
async function change(client: Client, next: (text: string, before: ClientFile) => string | Promise<string>, io: Io): Promise<void> {
  const shown = shownIn(client.path, io)
  const { stored, before } = await opened(client, io)
  try {
    const text = await next(stored.text, before)
    if (text === stored.text) {
      io.stderr.write(`${shown}: nothing was changed.\n`)
      return
    }
    await stored.save(text, { isShared: true, then: 'and put into the first what is missing there.' })
    io.stderr.write(`Written: ${shown}\n`)
  } finally {
    await stored.close()
  }
}

async function inEditor(text: string, { path }: Client, io: Io): Promise<string> {
  const shown = shownIn(path, io)
  const { editInEditor, hasEditor, stopSignal } = await import('../wizard/ask.ts')
  if (!isInteractive(io) || !hasEditor(io))
    throw new UserError(
      `There is ${isInteractive(io) ? 'no EDITOR set' : 'no terminal'} to edit ${shown} in.`,
      'Open the file yourself, or say what to change: ownup client edit … --matters "…"; see ownup client edit --help',
    )
  const typed = await editInEditor(text, io, stopSignal(io))
  if (typed === undefined)
    throw new UserError('Your editor did not start, and nothing was changed.', 'EDITOR or VISUAL names the program to start.')
  const edited = `${typed.trimEnd()}\n`
  try {
    readClient(edited, `${shown}.mine`)
    return edited
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // What was typed is not lost.
    await writeText(`${path}.mine`, edited)
    throw new UserError(
      error.message,
      `${shown} is as it was, and what you typed is in ${shown}.mine. Put it right there, and copy it over.`,
    )
  }
}
