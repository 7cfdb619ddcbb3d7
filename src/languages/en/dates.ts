import { addDays, moment, weekday, withZone, type Moment } from '../../disclosure/moment.ts'
import { addSpan, clock as clockTime, DatesFound, isDay, isPlainYear, nearestWeekday, nearestYear, partsOf } from '../calendar.ts'
import { keeping } from '../keeping.ts'
import type { DateRole, FoundDate } from '../pack.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** `Tuesday 17 November`, `at 09:10 on Tuesday 17 November`; with the year where it is another one, or half a year away. */
export function date(moment: Moment, role: DateRole, written?: Moment): string {
  const [year, month, day] = partsOf(moment)
  const withYear = isPlainYear(moment, written) ? '' : ` ${year}`
  const plain = `${WEEKDAYS[weekday(moment)]} ${day} ${MONTHS[month - 1]}${withYear}`
  const timed = moment.time === undefined ? plain : `${withZone(moment.time, moment)} on ${plain}`
  if (role === 'plain') return timed
  if (role === 'on') return moment.time === undefined ? `on ${plain}` : `at ${timed}`
  return `${role} ${timed}`
}

const MONTH_NAMES =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAY_NAMES = '(sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)'
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
// "sat" and "wed" are words, unless something in front of them says that they are days.
const WEEKDAY = /\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)s?\b/gi
// Looked for behind the word: so most of a text is passed over fast.
const AS_A_DAY = '(?<=\\b(?:on|by|until|till|since|last|next|this) \\w{3,5})'
const SHORT_WEEKDAYS = [
  new RegExp(`\\b(mon|tues?|weds?|thu(?:rs?)?|fri)\\b${AS_A_DAY}`, 'gi'),
  new RegExp(`\\b(Sat|Sun)\\b${AS_A_DAY}`, 'g'),
]
// Not the pence of an amount: "£3.50" is no half past three.
const CLOCK =
  /(?<![£$€¥₹\d.,]|[A-Z]{3}[ \u00A0]?|RM[ \u00A0]?|Rp[ \u00A0]?)\b([01]?\d|2[0-3])[:.]([0-5]\d)(?! ?%|\.\d|\d)(?: ?(am|pm|a\.m\.|p\.m\.))?|\b(1[0-2]|[1-9]) ?(am|pm|a\.m\.|p\.m\.)(?![a-z])/g

const RELATIVE = /\b(today|tonight|this (?:morning|afternoon|evening)|yesterday|tomorrow)\b/gi
const OFFSETS: Record<string, number> = { yesterday: -1, tomorrow: 1 }

/** Dates and times of day in running text. A month with its day, an ISO date, a weekday, a clock time. */
export const findDates = keeping(datesIn)

function datesIn(text: string): FoundDate[] {
  const found = new DatesFound()
  const hasDigit = /\d/.test(text)
  if (hasDigit) findWritten(text, found)
  for (const pattern of [WEEKDAY, ...SHORT_WEEKDAYS])
    for (const match of text.matchAll(pattern)) found.add(match, { weekday: weekdayOf(match[1]!) })
  for (const match of text.matchAll(RELATIVE)) found.add(match, { fromWritten: OFFSETS[match[1]!.toLowerCase()] ?? 0 })
  if (hasDigit) findTimes(text, found)
  return found.inOrder()
}

function findWritten(text: string, found: DatesFound): void {
  for (const match of text.matchAll(ISO)) found.add(match, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
  for (const match of text.matchAll(DAY_MONTH)) {
    if (isDay(match[2])) found.add(match, parts(match[1], match[2]!, match[3]!, match[4]))
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    if (isDay(match[3])) found.add(match, parts(match[1], match[3]!, match[2]!, match[4]))
  }
}

function findTimes(text: string, found: DatesFound): void {
  for (const match of text.matchAll(CLOCK)) {
    const time = clock(match[1] ?? match[4]!, match[2], match[3] ?? match[5])
    if (time !== undefined) found.add(match, { time })
  }
}

function parts(dayName: string | undefined, day: string, month: string, year: string | undefined): Omit<FoundDate, 'start' | 'end'> {
  return {
    day: Number(day),
    month: monthOf(month),
    ...(year !== undefined && { year: Number(year) }),
    ...(dayName !== undefined && { weekday: weekdayOf(dayName) }),
  }
}

function clock(hour: string, minute?: string, half?: string): string | undefined {
  return clockTime(hour, minute, half === undefined ? undefined : /^p/i.test(half) ? 'pm' : 'am')
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/**
 * A date as a person types it. A weekday is the nearest one: past where `lean` is `past`, ahead otherwise; a day and month
 * without a year is the one nearest to now, and where `lean` is `past` the last one. A weekday that is not that day's is a mistake, and no date.
 */
export function readDate(typed: string, now: Moment, lean: 'past' | 'ahead' = 'ahead'): Moment | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/(?<![ap]\.m)[,.]$/, '')
    .replace(/^(?:on|by|from|since|due|at) /, '')
    .replace(END_OF_DAY, '')
  if (text === '') return /[a-z]/i.test(typed) ? { date: now.date } : undefined
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

/** "Friday eod", "end of Friday": the day is what counts. Alone it is today's. */
const END_OF_DAY =
  /^end of (?=to|sun|mon|tue|wed|thu|fri|sat)|(?:^|,? )(?:eod|cob|(?:by )?(?:the )?(?:end of (?:the )?day|close of (?:business|play)))$/

function readDay(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  if (/^(?:today|now|tonight|this (?:morning|afternoon|evening))$/.test(text)) return { date: now.date }
  // Nobody is sure of its double letters, and what it was taken for is shown.
  if (/^tom+or+ow$/.test(text) || text === 'tmrw') return addDays(now, 1)
  if (text === 'yesterday') return addDays(now, -1)
  if (text === 'the day before yesterday') return addDays(now, -2)
  if (text === 'the day after tomorrow') return addDays(now, 2)
  const span = /^(in )?(a|an|\d{1,3}|[a-z]+) (working )?(day|week|month)s?( ago)?$/.exec(text)
  if (span && (span[1] || span[5])) {
    const count = /^an?$/.test(span[2]!) ? 1 : /^\d/.test(span[2]!) ? Number(span[2]) : NUMBER_WORDS.indexOf(span[2]!)
    if (count < 0) return undefined
    const sign = span[5] ? -1 : 1
    return addSpan(now, sign * count, span[3] ? 'working day' : (span[4] as 'day' | 'week' | 'month'))
  }
  const named = new RegExp(`^(last |next |this )?${WEEKDAY_NAMES}$`).exec(text)
  if (named) {
    const turn = named[1] === 'last ' ? 'last' : named[1] === 'next ' ? 'next' : undefined
    return nearestWeekday(weekdayOf(named[2]!), now, turn, lean)
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return moment(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbered = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text)
  if (numbered) return readNumbered(Number(numbered[1]), Number(numbered[3]), numbered[4], now, lean)
  const ordinal = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(text)
  if (ordinal) return nearestDay(Number(ordinal[1]), now, lean)
  const written = new RegExp(
    `^(?:${WEEKDAY_NAMES},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH_NAMES}\\.?(?:,? (\\d{4}|\\d{2}))?$`,
  ).exec(text)
  const american = new RegExp(`^(?:${WEEKDAY_NAMES},? )?${MONTH_NAMES}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`).exec(text)
  const [name, day, month, year] = written ? written.slice(1) : american ? [american[1], american[3], american[2], american[4]] : []
  if (day === undefined || month === undefined) return undefined
  const found = year === undefined ? nearestYear(Number(day), monthOf(month), now, lean) : moment(yearOf(year), monthOf(month), Number(day))
  return found && name !== undefined && weekday(found) !== weekdayOf(name) ? undefined : found
}

/** "24/11" and "11/24" are one day; "1/12" is another one on each side of the Atlantic, and none here. */
function readNumbered(first: number, second: number, year: string | undefined, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  if (first <= 12 && second <= 12 && first !== second) return undefined
  const [day, month] = second > 12 ? [second, first] : [first, second]
  return year === undefined ? nearestYear(day, month, now, lean) : moment(yearOf(year), month, day)
}

/** "the 24th": this month's, or where the question leans away from it, that of the month before or after. */
function nearestDay(day: number, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  const [year, month] = partsOf(now)
  const days = [-1, 0, 1, 2].flatMap((by) => {
    const first = new Date(Date.UTC(year, month - 1 + by, 1))
    return moment(first.getUTCFullYear(), first.getUTCMonth() + 1, day) ?? []
  })
  return lean === 'past' ? days.findLast(({ date }) => date <= now.date) : days.find(({ date }) => date >= now.date)
}

function yearOf(written: string): number {
  return Number(written) + (written.length === 2 ? 2000 : 0)
}
