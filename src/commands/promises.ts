import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { eachDisclosure } from '../disclosure/filed.ts'
import { compareMoments, momentToText, type Moment } from '../disclosure/moment.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io, Output } from '../io.ts'
import { packOf } from '../languages/index.ts'
import { inOrder, promisesIn, PROMISE_STATES, type ListedPromise, type PromiseState } from '../promises/list.ts'
import { hanging } from '../wizard/columns.ts'
import { disclosuresFolder } from '../wizard/places.ts'
import { todayOf } from './today.ts'

export interface PromisesOptions {
  due?: boolean
  json?: boolean
  ics?: string
}

const TITLES: Record<PromiseState, string> = {
  overdue: 'Overdue',
  due: 'Due today',
  ahead: 'Still ahead',
  undated: 'Without a date',
  kept: 'Kept',
}

/** `ownup promises [folder]`: exit 1 with `--due` if anything is, 2 if a disclosure could not be read. */
export async function promises(folder: string | undefined, options: PromisesOptions, io: Io): Promise<ExitCode> {
  const { at, shown, isDeep } = await folderOf(folder, io)
  const now = todayOf(io)
  const found: ListedPromise[] = []
  let drafts = 0
  const broken = eachDisclosure(at, shown, isDeep, (filed) => {
    // What is still being drafted promises nothing yet.
    if (filed.disclosure.wizard !== undefined) drafts++
    else found.push(...promisesIn(filed, now))
  })
  const all = inOrder(found)
  const listed = options.due ? all.filter(({ state }) => state === 'overdue' || state === 'due') : all
  if (options.json) io.stdout.write(`${JSON.stringify(listed.map(jsonOf), null, 2)}\n`)
  else if (options.ics !== undefined) await writeCalendar(listed, options.ics, at, io)
  else printList(listed, now, io)
  if (!options.json && options.ics === undefined) io.stderr.write(`${summaryOf(listed, options)}\n`)
  if (drafts > 0) io.stderr.write(`${drafts === 1 ? 'One draft' : `${drafts} drafts`} not handed over yet: left out.\n`)
  if (broken.length > 0) {
    sayBroken(broken, io.stderr)
    return EXIT.usage
  }
  return options.due && listed.length > 0 ? EXIT.findings : EXIT.clean
}

/** `ownup promises kept <id>`: writes it into the disclosure, and nothing else in it changes. */
export async function promiseKept(
  id: string,
  folder: string | undefined,
  options: { on?: string; by?: string },
  io: Io,
): Promise<ExitCode> {
  const { at, shown } = await folderOf(folder, io)
  const now = todayOf(io)
  const on = options.on === undefined ? { date: now.date } : keptOn(options.on, now)
  const [file, key] = splitId(id)
  const path = ['yaml', 'yml'].map((ending) => join(at, `${file}.${ending}`)).find((each) => existsSync(each))
  const name = path && relative(at, path).split(sep).join('/')
  // A name like `../other` is none of this folder's.
  if (name === undefined || name.startsWith('..')) throw await noSuchPromise(id, at, shown)
  const { StoredFile } = await import('../disclosure/storage.ts')
  const { markKept, readDisclosure } = await import('../disclosure/file.ts')
  const stored = await StoredFile.open(path!)
  try {
    const shownFile = shown === '' ? name : `${shown}/${name}`
    const { disclosure } = readDisclosure(stored.text, shownFile)
    const promise = promisesIn({ name, disclosure }, now).find((each) => each.id === `${file}:${key}`)
    if (!promise) throw await noSuchPromise(id, at, shown)
    if (promise.kept) {
      io.stderr.write(`${shownFile}: that it was kept${keptWords(promise)} stands there already. Nothing was changed.\n`)
      return EXIT.clean
    }
    await stored.save(markKept(stored.text, { promise: key, on: momentToText(on), ...(options.by !== undefined && { by: options.by }) }), {
      isShared: true,
      onChange: new UserError(
        `${shownFile} was changed by another program meanwhile. Nothing was written.`,
        `Look at what stands there now, and run it again: ownup promises kept ${id}`,
        EXIT.findings,
      ),
    })
    io.stderr.write(`Kept: ${promise.what}\nWritten: ${shownFile}\n`)
    return EXIT.clean
  } finally {
    await stored.close()
  }
}

/** The folder that was named, or the team's, or the one that the command runs in. */
async function folderOf(named: string | undefined, io: Io): Promise<{ at: string; shown: string; isDeep: boolean }> {
  if (named !== undefined) return { at: resolve(io.cwd, named), shown: named.replace(/[/\\]+$/, ''), isDeep: true }
  const { path, isDeep } = await disclosuresFolder(io)
  return { at: path, shown: relative(io.cwd, path).split(sep).join('/'), isDeep }
}

function splitId(id: string): [file: string, key: string] {
  const colon = id.lastIndexOf(':')
  if (colon < 1)
    throw new UserError(`"${id}" names no promise.`, 'A promise is named like ferrum:next. All of them are listed by: ownup promises')
  return [id.slice(0, colon), id.slice(colon + 1)]
}

async function noSuchPromise(id: string, at: string, shown: string): Promise<UserError> {
  const { nearest } = await import('../disclosure/yaml.ts')
  const ids: string[] = []
  eachDisclosure(at, shown, true, (filed) => ids.push(...promisesIn(filed, { date: '2000-01-01' }).map((promise) => promise.id)))
  const near = nearest(id, ids)
  return new UserError(
    `There is no promise "${id}"${shown === '' ? '' : ` in ${shown}`}.`,
    `${near === undefined ? '' : `Did you mean ${near}? `}All of them are listed by: ownup promises`,
  )
}

function keptOn(typed: string, now: Moment): Moment {
  const day = packOf('en').readDate(typed, now, 'past')
  if (!day) throw new UserError(`--on ${typed}: this is no date.`, 'Write one like 2026-11-24, or today, or Fri.')
  if (compareMoments({ date: day.date }, { date: now.date }) > 0)
    throw new UserError(
      `--on ${typed}: this day is still ahead. Nothing was written.`,
      'A promise is kept on the day that it is done, or later.',
    )
  return { date: day.date }
}

function printList(listed: readonly ListedPromise[], now: Moment, io: Io): void {
  // Many fall on one day.
  const days = new Map<string, string>()
  const dayOf = (by: Moment) => {
    const key = momentToText(by)
    const known = days.get(key) ?? packOf('en').date(by, 'by', now)
    days.set(key, known)
    return known
  }
  const width = io.stdout.isTTY ? Math.max(io.screen.columns ?? 80, 40) : Infinity
  const parts = PROMISE_STATES.flatMap((state) => {
    const some = listed.filter((promise) => promise.state === state)
    return some.length === 0 ? [] : [`${TITLES[state]}\n${some.map((promise) => entryOf(promise, dayOf, width)).join('')}`]
  })
  io.stdout.write(parts.join('\n'))
}

function entryOf(promise: ListedPromise, dayOf: (by: Moment) => string, width: number): string {
  const { id, what, owner, client, company } = promise
  const to = [client, company].filter((part) => part !== undefined).join(', ')
  const people = [owner ?? 'nobody yet', ...(to === '' ? [] : [`to ${to}`])].join(', ')
  const when = whenOf(promise, dayOf)
  return [hanging('- ', when === '' ? what : `${when}: ${what}`, width), hanging('  ', people, width), `  ${id}`, ''].join('\n')
}

function whenOf(promise: ListedPromise, dayOf: (by: Moment) => string): string {
  const { by, daysOverdue, state } = promise
  if (state === 'kept') return `kept${keptWords(promise)}`
  if (!by) return ''
  const day = dayOf(by)
  if (daysOverdue === undefined) return day
  return `${day}, ${daysOverdue === 0 ? 'earlier today' : daysOverdue === 1 ? '1 day ago' : `${daysOverdue} days ago`}`
}

function keptWords({ kept }: ListedPromise): string {
  return `${kept?.on ? ` on ${momentToText(kept.on)}` : ''}${kept?.by === undefined ? '' : ` by ${kept.by}`}`
}

function summaryOf(listed: readonly ListedPromise[], { due }: PromisesOptions): string {
  if (listed.length === 0) return due ? 'Nothing is due.' : 'There is no promise in these disclosures.'
  const words: Record<PromiseState, string> = {
    overdue: 'overdue',
    due: 'due today',
    ahead: 'still ahead',
    undated: 'without a date',
    kept: 'kept',
  }
  const counts = PROMISE_STATES.flatMap((state) => {
    const count = listed.filter((promise) => promise.state === state).length
    return count === 0 ? [] : [`${count} ${words[state]}`]
  })
  const open = listed.find(({ state }) => state !== 'kept')
  return `${counts.join(', ')}.${open ? ` When one is kept: ownup promises kept ${open.id}` : ''}`
}

/** Dates as they stand in files. */
function jsonOf({ by, kept, ...rest }: ListedPromise): object {
  return {
    ...rest,
    ...(by && { by: momentToText(by) }),
    ...(kept && { kept: { ...(kept.on && { on: momentToText(kept.on) }), ...(kept.by !== undefined && { by: kept.by }) } }),
  }
}

async function writeCalendar(listed: readonly ListedPromise[], target: string, folder: string, io: Io): Promise<void> {
  const { toCalendar } = await import('../promises/calendar.ts')
  if (target !== '-') refuseOther(resolve(io.cwd, target), target)
  const text = toCalendar(listed, (file) => statSync(join(folder, file)).mtime)
  const dated = listed.filter(({ by }) => by).length
  if (target === '-') io.stdout.write(text)
  else {
    await (await import('../disclosure/storage.ts')).writeText(resolve(io.cwd, target), text)
    io.stderr.write(`Written: ${target} (${dated} ${dated === 1 ? 'promise' : 'promises'})\n`)
  }
  const undated = listed.length - dated
  if (undated > 0)
    io.stderr.write(undated === 1 ? 'One promise has no date and is not in it.\n' : `${undated} promises have no date and are not in it.\n`)
}

/** Whoever takes `--ics <file>` for the file to read would lose a disclosure. */
function refuseOther(path: string, shown: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) return
  const text = readFileSync(path, 'utf8').trim()
  if (text === '' || text.startsWith('BEGIN:VCALENDAR')) return
  throw new UserError(`${shown}: this is no calendar file, and it stays as it is.`, 'Name the file to write, such as: --ics promises.ics')
}

function sayBroken(broken: readonly UserError[], stderr: Output): void {
  for (const { message } of broken) stderr.write(`${message}\n`)
  stderr.write(
    broken.length === 1
      ? 'What this one promises is not in the list. Put it right.\n'
      : 'What these promise is not in the list. Put them right.\n',
  )
}
