import { createHash } from 'node:crypto'
import ical, { ICalEventTransparency } from 'ical-generator'
import { withZone, type Moment } from '../disclosure/moment.ts'
import type { ListedPromise } from './list.ts'

/**
 * A calendar file (RFC 5545) with every promise that has a date.
 *
 * A promise is the same event in every file that is made: opening two of them makes no doubles, and the later one replaces what the
 * earlier one said. Days and times are local to whoever opens it ("floating"), as they are in a disclosure.
 * @param changedAt when the disclosure of a promise was last changed; makes the event's SEQUENCE
 */
export function toCalendar(promises: readonly ListedPromise[], changedAt: (file: string) => Date): string {
  const calendar = ical({ name: 'Promises to clients', prodId: { company: 'ownup', product: 'promises', language: 'EN' } })
  for (const { id, file, what, client = '', company, owner, by, kept } of promises) {
    if (!by) continue
    const changed = changedAt(file)
    calendar.createEvent({
      id: `${createHash('sha256').update(`${id}\n${client}`).digest('hex').slice(0, 32)}@ownup`,
      sequence: Math.max(0, Math.floor((changed.getTime() - FIRST) / 60_000)),
      stamp: changed,
      lastModified: changed,
      start: wallClock(by),
      ...(isWholeDay(by) ? { allDay: true } : { floating: true, end: wallClock(by) }),
      summary: `${kept ? 'Kept: ' : ''}${client === '' ? '' : `${client}: `}${what}${by.zone === undefined ? '' : ` (${withZone(by.time!, by)})`}`,
      description: [
        ...(company === undefined ? [] : [`Client: ${[client, company].filter((part) => part !== '').join(', ')}`]),
        ...(owner === undefined ? [] : [`Promised by: ${owner}`]),
        `Disclosure: ${file}`,
        `When it is kept: ownup promises kept ${id}`,
      ].join('\n'),
      // A promise takes no time of the day away from anything else.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

/** A time in another zone is no time of this calendar: the day has it, and the title says when. */
function isWholeDay({ time, zone }: Moment): boolean {
  return time === undefined || zone !== undefined
}

/** The library writes the UTC side of a date: given that, an hour stays the hour that was promised, on every machine. */
function wallClock({ date, time = '00:00' }: Moment): Date {
  return new Date(`${date}T${time}:00Z`)
}

/** SEQUENCE counts minutes from here, so that it fits into 32 bits until the year 6000. */
const FIRST = Date.UTC(2020, 0, 1)
