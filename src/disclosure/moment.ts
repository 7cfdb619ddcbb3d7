import type { Shown } from '../said.ts'

/** A day, with or without a time of day. Local to whoever wrote it, or in the zone that is named: ownup converts none. */
export interface Moment {
  /** `2026-11-16` */
  date: string
  /** `15:00`, 24 hours */
  time?: string
  /** `GMT`, `WIB`, `UTC+3`: as the client reads it behind the time. */
  zone?: string
}

/** Zones of time, as people write them behind a time of day. A zone that is not here is an error and never left out. */
const ZONES =
  '(?:GMT|UTC)(?:[+-]\\d{1,2}(?::\\d{2})?)?|WIB|WITA|WIT|MYT|SGT|HKT|JST|IST|BST|WES?T|CES?T|EES?T|MSK|МСК|TRT|GST|SAST|AE[SD]T|AWST|NZ[SD]T|[ECMP][SD]?T'
const ZONE = new RegExp(`(?<=[^ (])[ \\u00A0]*[([]?(?<!\\p{L})(${ZONES})(?![\\p{L}\\d])[)\\]]?`, 'iu')

/** A typed time without the zone behind it, and the zone. */
export function apartFromZone(typed: string): { text: string; zone: string | undefined } {
  const found = ZONE.exec(typed)
  if (!found) return { text: typed, zone: undefined }
  return { text: typed.slice(0, found.index) + typed.slice(found.index + found[0].length), zone: found[1]!.toUpperCase() }
}

const DAY = 86_400_000

/** `2026-11-16`, `2026-11-16 15:00` (a `T` between them is fine) or `2026-11-16 15:00 WIB`; anything else is `undefined`. */
export function parseMoment(text: string): Moment | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{1,2}):(\d{2})(?::\d{2})?(?: (\S+))?)?$/.exec(text.trim())
  if (!found) return undefined
  const [, year, month, day, hour, minute, zone] = found
  if (zone !== undefined && !IS_ZONE.test(zone)) return undefined
  const parsed = moment(Number(year), Number(month), Number(day), hour, minute)
  return parsed && zone !== undefined ? { ...parsed, zone } : parsed
}

const IS_ZONE = new RegExp(`^(?:${ZONES})$`)

/** A moment from its parts, or `undefined` where there is no such day or time (30 February, 25:00). */
export function moment(year: number, month: number, day: number, hour?: string | number, minute: string | number = 0): Moment | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  const date = `${year}-${two(month)}-${two(day)}`
  if (hour === undefined) return { date }
  if (Number(hour) > 23 || Number(minute) > 59) return undefined
  return { date, time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

/** Without `Date`, which takes longer than all the rest, and a folder of disclosures holds many dates. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** `2026-11-16 15:00`: the form in files. `parseMoment` reads it back. */
export function momentToText(moment: Moment): string {
  return moment.time === undefined ? moment.date : `${moment.date} ${withZone(moment.time, moment)}`
}

/** A time of day in any words, and behind it the zone where there is one. */
export function withZone(time: string, { zone }: Moment): string {
  return zone === undefined ? time : `${time} ${zone}`
}

/** For `say`: as the language of the reader writes it. */
export function theDay(moment: Moment): Shown {
  return { text: momentToText(moment), moment }
}

/** The local day and minute of a `Date`. */
export function momentOf(date: Date): Moment {
  return {
    date: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  }
}

/** Negative when `a` is earlier. Without a time on both sides, or where the zones differ, only the days count. */
export function compareMoments(a: Moment, b: Moment): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  if (a.zone !== b.zone || a.time === undefined || b.time === undefined || a.time === b.time) return 0
  return a.time < b.time ? -1 : 1
}

export function sameMoment(a: Moment, b: Moment): boolean {
  return a.date === b.date && a.time === b.time && a.zone === b.zone
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Moment, b: Moment): number {
  return Math.round((Date.parse(b.date) - Date.parse(a.date)) / DAY)
}

export function addDays(from: Moment, days: number): Moment {
  return { date: new Date(Date.parse(from.date) + days * DAY).toISOString().slice(0, 10) }
}

/** 0 is Sunday. */
export function weekday(moment: Moment): number {
  return new Date(Date.parse(moment.date)).getUTCDay()
}

/** Monday to Friday after `a`, up to and with `b`. Public holidays are not known here. */
export function workingDaysBetween(a: Moment, b: Moment): number {
  let count = 0
  for (let day = addDays(a, 1); day.date <= b.date; day = addDays(day, 1)) {
    if (weekday(day) % 6 !== 0) count++
    if (count > 1000) break
  }
  return count
}
