import { addDays, daysBetween, moment, weekday, type Moment } from '../disclosure/moment.ts'
import type { FoundDate } from './pack.ts'

// What every language does with days, whatever it calls them.

/** Half a year; a day and month without a year is then the nearest one, for a reader. */
const NEAR = 182

/** Is it the year that a reader takes for granted: the one in which the message is written, and less than half a year away? */
export function isPlainYear(moment: Moment, written: Moment | undefined): boolean {
  return written?.date.slice(0, 4) === moment.date.slice(0, 4) && Math.abs(daysBetween(written, moment)) <= NEAR
}

/** The year, month and day of a moment, as numbers. */
export function partsOf({ date }: Moment): [year: number, month: number, day: number] {
  return date.split('-').map(Number) as [number, number, number]
}

/** In days. What is typed as past and lies closer ahead is a slip, and not a day of last year. */
const SLIP = 31

/** A day and month without a year: the one nearest to now. What is past and further ahead than a month was last year. */
export function nearestYear(day: number, month: number, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  const year = Number(now.date.slice(0, 4))
  const furthest = lean === 'past' ? SLIP : Infinity
  const distance = (each: Moment) => Math.abs(daysBetween(now, each))
  return [year - 1, year, year + 1]
    .map((each) => moment(each, month, day))
    .filter((each) => each !== undefined)
    .filter((each) => daysBetween(now, each) <= furthest)
    .sort((a, b) => distance(a) - distance(b))[0]
}

/**
 * A weekday without a date. Alone it is the nearest one, past or ahead; on that very day it is today.
 * @param turn "last" or "next", where the person typed that
 */
export function nearestWeekday(day: number, now: Moment, turn: 'last' | 'next' | undefined, lean: 'past' | 'ahead'): Moment {
  const ahead = (day - weekday(now) + 7) % 7
  if (ahead === 0) return addDays(now, turn === 'last' ? -7 : turn === 'next' ? 7 : 0)
  return addDays(now, turn === 'last' || (lean === 'past' && turn !== 'next') ? ahead - 7 : ahead)
}

/** So many days, weeks or months on, or back where the count is negative. */
export function addSpan(now: Moment, count: number, unit: 'day' | 'working day' | 'week' | 'month'): Moment | undefined {
  if (unit === 'month') return addMonths(now, count)
  if (unit === 'working day') return addWorkingDays(now, count)
  return addDays(now, count * (unit === 'week' ? 7 : 1))
}

function addMonths(now: Moment, months: number): Moment | undefined {
  const [year, month, day] = partsOf(now)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return moment(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(day, last))
}

function addWorkingDays(now: Moment, days: number): Moment {
  let day: Moment = { date: now.date }
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, Math.sign(days))
    if (weekday(day) % 6 !== 0) left--
  }
  return day
}

/** A time of day as files have it, or `undefined` where there is none such. @param half of the day, on a clock of twelve hours */
export function clock(hour: string | number, minute: string | number = 0, half?: 'am' | 'pm'): string | undefined {
  let hours = Number(hour)
  if (Number(minute) > 59) return undefined
  if (half) {
    if (hours > 12 || hours === 0) return undefined
    hours = (hours % 12) + (half === 'pm' ? 12 : 0)
  }
  return hours > 23 ? undefined : `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

export function isDay(day: string | number | undefined): boolean {
  return Number(day) >= 1 && Number(day) <= 31
}

/** Dates found in one text. Where two overlap, the one that was added first stays. */
export class DatesFound {
  private readonly found: FoundDate[] = []

  add(match: RegExpMatchArray, parts: Omit<FoundDate, 'start' | 'end'>): void {
    const start = match.index!
    const end = start + match[0].length
    if (!this.found.some((other) => start < other.end && end > other.start)) this.found.push({ start, end, ...parts })
  }

  inOrder(): FoundDate[] {
    return this.found.sort((a, b) => a.start - b.start)
  }
}
