import { addDays, daysBetween, moment, weekday, type Moment } from '../../disclosure/moment.ts'
import { keeping } from '../keeping.ts'
import type { DateRole, FoundDate } from '../pack.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Half a year; a day and month without a year is then the nearest one, for a reader and for `readDate`. */
const NEAR = 182

/** `Tuesday 17 November`, `at 09:10 on Tuesday 17 November`; with the year where it is another one, or half a year away. */
export function date(moment: Moment, role: DateRole, written?: Moment): string {
  const [year, month, day] = moment.date.split('-').map(Number) as [number, number, number]
  const plainYear = written?.date.slice(0, 4) === moment.date.slice(0, 4) && Math.abs(daysBetween(written, moment)) <= NEAR
  const withYear = plainYear ? '' : ` ${year}`
  const plain = `${WEEKDAYS[weekday(moment)]} ${day} ${MONTHS[month - 1]}${withYear}`
  const timed = moment.time === undefined ? plain : `${moment.time} on ${plain}`
  if (role === 'plain') return timed
  if (role === 'on') return moment.time === undefined ? `on ${plain}` : `at ${timed}`
  return `${role} ${timed}`
}

const MONTH_NAMES =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAY_NAMES = '(sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?)'
const TIME =
  '(?:(?<hour>\\d{1,2})(?=[:.]\\d| ?[ap]\\.?m)(?:(?<point>[:.])(?<minute>\\d{2}))?(?: ?(?<half>[ap]m|[ap]\\.m\\.))?|(?<noon>noon|midday))'
const TIME_LAST = new RegExp(`(?:^|(?:,? |t(?=\\d\\d:))(?:at |by )?)${TIME}$`)
const TIME_FIRST = new RegExp(`^${TIME},? (?:on )?`)

const monthOf = (name: string) => MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1
const weekdayOf = (name: string) => WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()))

const DAY_MONTH = new RegExp(
  `\\b(?:${WEEKDAY_NAMES},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH_NAMES}\\b(?:\\.?,? (\\d{4})\\b)?`,
  'gi',
)
const MONTH_DAY = new RegExp(
  `\\b(?:${WEEKDAY_NAMES},? )?${MONTH_NAMES}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|[:.]\\d)(?:, (\\d{4})\\b)?`,
  'gi',
)
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g
// Capitals only: "sat" and "wed" are words.
const WEEKDAY = /\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)s?\b/g
// Not the pence of an amount: "£3.50" is no half past three.
const CLOCK =
  /(?<![£$€¥₹\d.,]|[A-Z]{3}[ \u00A0]?|RM[ \u00A0]?|Rp[ \u00A0]?)\b([01]?\d|2[0-3])[:.]([0-5]\d)(?! ?%|\.\d|\d)(?: ?(am|pm|a\.m\.|p\.m\.))?|\b(1[0-2]|[1-9]) ?(am|pm|a\.m\.|p\.m\.)(?![a-z])/g

const RELATIVE = /\b(today|tonight|this (?:morning|afternoon|evening)|yesterday|tomorrow)\b/gi
const OFFSETS: Record<string, number> = { yesterday: -1, tomorrow: 1 }

/** Dates and times of day in running text. A month with its day, an ISO date, a weekday, a clock time. */
export const findDates = keeping(datesIn)

function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = []
  const taken = (start: number, end: number) => found.some((other) => start < other.end && end > other.start)
  const add: Add = (match, parts) => {
    const start = match.index!
    const end = start + match[0].length
    if (!taken(start, end)) found.push({ start, end, ...parts })
  }
  const hasDigit = /\d/.test(text)
  if (hasDigit) findWritten(text, add)
  for (const match of text.matchAll(WEEKDAY)) add(match, { weekday: weekdayOf(match[1]!) })
  for (const match of text.matchAll(RELATIVE)) add(match, { fromWritten: OFFSETS[match[1]!.toLowerCase()] ?? 0 })
  if (hasDigit) findTimes(text, add)
  return found.sort((a, b) => a.start - b.start)
}

type Add = (match: RegExpMatchArray, parts: Omit<FoundDate, 'start' | 'end'>) => void

function findWritten(text: string, add: Add): void {
  for (const match of text.matchAll(ISO)) add(match, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
  for (const match of text.matchAll(DAY_MONTH)) {
    if (isDay(match[2])) add(match, parts(match[1], match[2]!, match[3]!, match[4]))
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    if (isDay(match[3])) add(match, parts(match[1], match[3]!, match[2]!, match[4]))
  }
}

function findTimes(text: string, add: Add): void {
  for (const match of text.matchAll(CLOCK)) {
    const time = clock(match[1] ?? match[4]!, match[2], match[3] ?? match[5])
    if (time !== undefined) add(match, { time })
  }
}

function isDay(day: string | undefined): boolean {
  return Number(day) >= 1 && Number(day) <= 31
}

function parts(dayName: string | undefined, day: string, month: string, year: string | undefined): Omit<FoundDate, 'start' | 'end'> {
  return {
    day: Number(day),
    month: monthOf(month),
    ...(year !== undefined && { year: Number(year) }),
    ...(dayName !== undefined && { weekday: weekdayOf(dayName) }),
  }
}

function clock(hour: string, minute = '00', half?: string): string | undefined {
  let hours = Number(hour)
  if (Number(minute) > 59) return undefined
  if (half) {
    if (hours > 12 || hours === 0) return undefined
    hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0)
  }
  return hours > 23 ? undefined : `${String(hours).padStart(2, '0')}:${minute}`
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/**
 * A date as a person types it. A weekday is the nearest one: past where `lean` is `past`, ahead otherwise; a day and month
 * without a year is the one nearest to now. A weekday that is not that day's is a mistake, and no date.
 */
export function readDate(typed: string, now: Moment, lean: 'past' | 'ahead' = 'ahead'): Moment | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/(?<![ap]\.m)[,.]$/, '')
    .replace(/^(?:on|by|from|since|due|at) /, '')
  const found = TIME_LAST.exec(text) ?? TIME_FIRST.exec(text)
  if (!found) return readDay(text, now, lean)
  const { hour, minute, point, half, noon } = found.groups!
  const time = noon ? '12:00' : clock(hour!, minute, half)
  const rest = text.replace(found[0], '').trim()
  // "12.11" alone is as likely the twelfth of November.
  if (time === undefined || (rest === '' && point === '.' && half === undefined)) return undefined
  const day = rest === '' ? { date: now.date } : readDay(rest, now, lean)
  return day && { date: day.date, time }
}

function readDay(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  if (/^(?:today|now|tonight|this (?:morning|afternoon|evening))$/.test(text)) return { date: now.date }
  if (text === 'tomorrow' || text === 'tmrw') return addDays(now, 1)
  if (text === 'yesterday') return addDays(now, -1)
  if (text === 'the day before yesterday') return addDays(now, -2)
  if (text === 'the day after tomorrow') return addDays(now, 2)
  const span = /^(in )?(a|an|\d{1,3}|[a-z]+) (working )?(day|week|month)s?( ago)?$/.exec(text)
  if (span && (span[1] || span[5])) {
    const count = /^an?$/.test(span[2]!) ? 1 : /^\d/.test(span[2]!) ? Number(span[2]) : NUMBER_WORDS.indexOf(span[2]!)
    if (count < 0) return undefined
    const sign = span[5] ? -1 : 1
    if (span[4] === 'month') return addMonths(now, sign * count)
    if (span[3]) return addWorkingDays(now, sign * count)
    return addDays(now, sign * count * (span[4] === 'week' ? 7 : 1))
  }
  const named = new RegExp(`^(last |next |this )?${WEEKDAY_NAMES}$`).exec(text)
  if (named) {
    const ahead = (weekdayOf(named[2]!) - weekday(now) + 7) % 7
    if (ahead === 0) return addDays(now, named[1] === 'last ' ? -7 : named[1] === 'next ' ? 7 : 0)
    return addDays(now, named[1] === 'last ' || (lean === 'past' && named[1] !== 'next ') ? ahead - 7 : ahead)
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return moment(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const written = new RegExp(
    `^(?:${WEEKDAY_NAMES},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH_NAMES}\\.?(?:,? (\\d{4}))?$`,
  ).exec(text)
  const american = new RegExp(`^(?:${WEEKDAY_NAMES},? )?${MONTH_NAMES}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`).exec(text)
  const [name, day, month, year] = written ? written.slice(1) : american ? [american[1], american[3], american[2], american[4]] : []
  if (day === undefined || month === undefined) return undefined
  const found = year === undefined ? nearestYear(Number(day), monthOf(month), now) : moment(Number(year), monthOf(month), Number(day))
  return found && name !== undefined && weekday(found) !== weekdayOf(name) ? undefined : found
}

function nearestYear(day: number, month: number, now: Moment): Moment | undefined {
  const year = Number(now.date.slice(0, 4))
  const candidates = [year - 1, year, year + 1].map((each) => moment(each, month, day)).filter((each) => each !== undefined)
  const distance = (each: Moment) => Math.abs(Date.parse(each.date) - Date.parse(now.date))
  return candidates.sort((a, b) => distance(a) - distance(b))[0]
}

function addMonths(now: Moment, months: number): Moment | undefined {
  const [year, month, day] = now.date.split('-').map(Number) as [number, number, number]
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
