import type { Filed } from '../disclosure/filed.ts'
import type { Moment } from '../disclosure/moment.ts'
import type { Kind } from '../disclosure/choices.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { identityOf, isSameClient, type Book } from './book.ts'

/** An earlier failure of the same kind towards the same client. */
export interface Earlier {
  /** The file of its disclosure, from the folder. */
  name: string
  path: string
  /** When it happened; or, where that is not known, when the message was written. */
  on: Moment
  kind: Kind
  client?: string
  matter?: string
}

/**
 * The latest failure of the same kind towards the same client in the 12 months before this one (rubric, "Repeat failures").
 * What happened on the same day is the same mistake: a holding note and the message after it, or one mistake with several readers.
 * @param path of this disclosure, which is not its own predecessor
 */
export function earlierFailure(
  disclosure: Disclosure,
  filed: readonly Filed[],
  book: Book,
  today: Moment,
  path?: string,
): Earlier | undefined {
  const { kind } = disclosure
  const on = dayOf(disclosure) ?? today
  const client = identityOf(disclosure, book)
  if (kind === undefined || client === undefined) return undefined
  let latest: Earlier | undefined
  for (const { name, path: itsPath, disclosure: other } of filed) {
    if (other.kind !== kind || itsPath === path) continue
    const day = dayOf(other)
    if (day === undefined || day.date >= on.date || day.date < yearBefore(on) || (latest && day.date <= latest.on.date)) continue
    if (isSameMatter(disclosure, other)) continue
    const theirs = identityOf(other, book)
    if (!theirs || !isSameClient(client, theirs)) continue
    latest = {
      name,
      path: itsPath,
      on: { date: day.date },
      kind,
      ...(other.client?.name !== undefined && { client: other.client.name }),
      ...(other.matter !== undefined && { matter: other.matter }),
    }
  }
  return latest
}

function dayOf({ when, written }: Disclosure): Moment | undefined {
  return when ?? written
}

/** Without the day of both, what it is about has to tell. */
function isSameMatter({ when, matter }: Disclosure, other: Disclosure): boolean {
  return (when === undefined || other.when === undefined) && matter !== undefined && matter === other.matter
}

function yearBefore({ date }: Moment): string {
  return `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`
}

/** Does this disclosure say of itself whether it is the second time? */
export function saysWhichTime({ repeat, gate }: Disclosure): boolean {
  return repeat !== undefined || gate?.again !== undefined || (gate?.stops?.includes('repeated') ?? false)
}
