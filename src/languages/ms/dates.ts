import { addDays, moment, weekday, withZone, type Moment } from '../../disclosure/moment.ts'
import { addSpan, clock, DatesFound, isDay, isPlainYear, nearestWeekday, nearestYear, partsOf } from '../calendar.ts'
import { keeping } from '../keeping.ts'
import type { DateRole, FoundDate } from '../pack.ts'

const MONTHS = ['Januari', 'Februari', 'Mac', 'April', 'Mei', 'Jun', 'Julai', 'Ogos', 'September', 'Oktober', 'November', 'Disember']
const WEEKDAYS = ['Ahad', 'Isnin', 'Selasa', 'Rabu', 'Khamis', 'Jumaat', 'Sabtu']

const ROLES: Record<DateRole, string> = { plain: '', on: 'pada ', by: 'paling lewat ', from: 'mulai ' }

/** `Selasa, 17 November`, `pada Selasa, 17 November, pukul 9.10 pagi`; with the year where it is another one, or half a year away. */
export function date(moment: Moment, role: DateRole, written?: Moment): string {
  const [year, month, day] = partsOf(moment)
  const plain = `${WEEKDAYS[weekday(moment)]}, ${day} ${MONTHS[month - 1]}${isPlainYear(moment, written) ? '' : ` ${year}`}`
  return `${ROLES[role]}${plain}${moment.time === undefined ? '' : `, pukul ${withZone(clockText(moment.time), moment)}`}`
}

/** `14:30` is `2.30 petang`: twelve hours, and the part of the day. */
function clockText(time: string): string {
  const [hour, minute] = time.split(':') as [string, string]
  return `${Number(hour) % 12 || 12}.${minute} ${partOfDay(Number(hour))}`
}

function partOfDay(hour: number): string {
  if (hour === 0) return 'tengah malam'
  if (hour < 12) return 'pagi'
  if (hour < 14) return 'tengah hari'
  return hour < 19 ? 'petang' : 'malam'
}

// People type the English names as well, and in one text with the Malay ones.
const MONTH_NAMES =
  '(jan(?:uari|uary)?|feb(?:ruari|ruary)?|mac|mar(?:ch)?|apr(?:il)?|mei|may|june?|jul(?:ai|y)?|ogos?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dis(?:ember)?|dec(?:ember)?)'
const MONTH_STARTS = ['jan', 'feb', 'mac|mar', 'apr', 'mei|may', 'jun', 'jul', 'ogo|aug', 'sep', 'okt|oct', 'nov', 'dis|dec']
const WEEKDAY_NAMES =
  '(ahad|ahd|isnin|isn|selasa|sel|rabu|rab|khamis|kham|kha|juma?at|jum|sabtu|sab|sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?)'
const WEEKDAY_STARTS = ['ah|su', 'is|mo', 'se|tu', 'ra|we', 'kh|th', 'ju|fr', 'sab|sat']
const PART = '(pagi|tengah ?hari|petang|malam|tengah malam|[ap]m|[AP]M|a\\.m\\.|p\\.m\\.|pg|tgh|ptg|mlm|PG|PTG|MLM)'

const startsLike = (starts: readonly string[], name: string) =>
  starts.findIndex((start) => new RegExp(`^(?:${start})`).test(name.toLowerCase()))
const monthOf = (name: string) => startsLike(MONTH_STARTS, name) + 1
const weekdayOf = (name: string) => startsLike(WEEKDAY_STARTS, name)

const DAY_MONTH = new RegExp(`\\b(?:${WEEKDAY_NAMES},? )?(\\d{1,2})(?: ?hb\\.?)? ${MONTH_NAMES}\\b(?:\\.?,? (\\d{4})\\b)?`, 'gi')
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g
// The day comes first, always. Without its year it could be a fraction.
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g
const WEEKDAY = /\b(Ahad|Isnin|Selasa|Rabu|Khamis|Jumaat|Sabtu|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/g
// "2.30" alone may be a number: a time has its "pukul", its part of the day, or a colon.
const CLOCK = new RegExp(
  `(?<![£$€¥₹\\d.,:]|[A-Z]{3}[ \\u00A0]?|RM[ \\u00A0]?)\\b(?:(?<named>[Pp]ukul|[Jj]am) )?(?<hour>[01]?\\d|2[0-3])(?:(?<point>[.:])(?<minute>[0-5]\\d))?(?![.,:]?\\d| ?%)(?: ?${PART.replace('(', '(?<part>')}(?![a-z]))?`,
  'g',
)

const OFFSETS: Record<string, number> = { semalam: -1, kelmarin: -2, esok: 1, besok: 1, lusa: 2, yesterday: -1, tomorrow: 1 }
const RELATIVE =
  /\b(?:(semalam|kelmarin|esok|besok|lusa|yesterday|tomorrow)|malam tadi|hari ini|(?:mulai|sejak) sekarang|(?:pagi|tengah hari|petang|malam) ini|(?:pagi|petang) tadi|today|tonight|this (?:morning|afternoon|evening))\b/gi

/** Dates and times of day in running text. A month with its day, an ISO date, a weekday, a clock time. */
export const findDates = keeping(datesIn)

function datesIn(text: string): FoundDate[] {
  const found = new DatesFound()
  if (/\d/.test(text)) {
    for (const match of text.matchAll(ISO)) found.add(match, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
    for (const match of text.matchAll(SLASHED)) {
      const [day, month, year] = match.slice(1).map(Number) as [number, number, number]
      if (moment(year, month, day)) found.add(match, { year, month, day })
    }
    for (const match of text.matchAll(DAY_MONTH)) {
      const [, name, day, month, year] = match
      if (!isDay(day)) continue
      found.add(match, {
        day: Number(day),
        month: monthOf(month!),
        ...(year !== undefined && { year: Number(year) }),
        ...(name !== undefined && { weekday: weekdayOf(name) }),
      })
    }
    for (const match of text.matchAll(CLOCK)) {
      const time = clockIn(match)
      if (time !== undefined) found.add(match, { time })
    }
  }
  for (const match of text.matchAll(WEEKDAY)) found.add(match, { weekday: weekdayOf(match[1]!) })
  for (const match of text.matchAll(RELATIVE)) {
    found.add(match, { fromWritten: match[0].toLowerCase() === 'malam tadi' ? -1 : (OFFSETS[match[1]?.toLowerCase() ?? ''] ?? 0) })
  }
  return found.inOrder()
}

/** A time as `CLOCK` finds it. "pukul 9" says no half of the day, and "3 petang" does. */
function clockIn({ groups }: RegExpExecArray): string | undefined {
  const { named, hour, point, minute, part } = groups!
  if (part === undefined && (minute === undefined || (point === '.' && named === undefined))) return undefined
  return clockOf(hour!, minute, part)
}

/** @param part of the day: "petang", or "pm"; with twenty-four hours it says nothing more */
function clockOf(hour: string, minute: string | undefined, part: string | undefined): string | undefined {
  if (part === undefined || Number(hour) > 12) return clock(hour, minute)
  return Number(hour) === 0 ? undefined : clock(hourOfDay(Number(hour), part.toLowerCase()), minute)
}

function hourOfDay(hour: number, part: string): number {
  if (/^(?:pagi|pg|a)/.test(part)) return hour % 12
  // From eleven before noon until two after it; "12.30 tengah malam" and "12 malam" open the day.
  if (/^(?:tengah ?hari|tgh)/.test(part)) return hour === 11 || hour === 12 ? hour : hour + 12
  if (part === 'tengah malam') return hour === 11 ? 23 : hour % 12
  if (/^(?:malam|mlm)/.test(part)) return hour === 12 ? 0 : hour + 12
  return (hour % 12) + 12
}

const NUMBER_WORDS = ['sifar', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'lapan', 'sembilan', 'sepuluh']

const TIME = `(?:(?<hour>\\d{1,2})(?=[:.]\\d| ?${PART.replace('(', '(?:')}(?![a-z]))(?:(?<point>[:.])(?<minute>\\d{2}))?(?: ?${PART.replace('(', '(?<part>')}(?![a-z]))?|(?<noon>tengah ?hari))`
const TIME_LAST = new RegExp(`(?:^|,? |t(?=\\d\\d:))(?:pada )?(?:(?<named>pukul|jam|pkl\\.?) )?${TIME}$`)
const TIME_FIRST = new RegExp(`^(?:(?<named>pukul|jam|pkl\\.?) )?${TIME},? `)

/**
 * A date as a person types it. A weekday is the nearest one: past where `lean` is `past`, ahead otherwise; a day and month
 * without a year is the one nearest to now, and where `lean` is `past` the last one. A weekday that is not that day's is a mistake, and no date.
 */
export function readDate(typed: string, now: Moment, lean: 'past' | 'ahead' = 'ahead'): Moment | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<![ap]\.m)[,.]$/, '')
    .replace(/^(?:selewat-lewatnya |paling lewat )?(?:pada |sebelum |mulai |sejak |menjelang )?(?:hari (?!ini|ni))?(?=.)/, '')
  const whole = readDay(text, now, lean)
  if (whole) return whole
  const found = TIME_LAST.exec(text) ?? TIME_FIRST.exec(text)
  if (!found) return undefined
  const { hour, minute, point, part, noon, named } = found.groups!
  const time = noon ? '12:00' : clockOf(hour!, minute, part)
  const rest = text.replace(found[0], '').trim()
  // "12.11" alone is as likely the twelfth of November.
  if (time === undefined || (rest === '' && point === '.' && part === undefined && named === undefined)) return undefined
  const day = rest === '' ? { date: now.date } : readDay(rest.replace(/^(?:pada )?(?:hari (?!ini|ni))?/, ''), now, lean)
  return day && { date: day.date, time }
}

function readDay(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  if (/^(?:hari (?:ini|ni)|harini|ini|sekarang|kini|tadi|(?:pagi|petang|malam) (?:ini|ni)|(?:pagi|petang) tadi)$/.test(text))
    return { date: now.date }
  if (text === 'malam tadi' || text === 'today' || text === 'tomorrow' || text === 'yesterday')
    return addDays(now, text === 'today' ? 0 : text === 'tomorrow' ? 1 : -1)
  const near = /^(?:(?:pagi|petang|malam) )?(semalam|kelmarin|esok|besok|lusa|tulat)(?: (?:pagi|petang|malam))?$/.exec(text)
  if (near) return addDays(now, near[1] === 'tulat' ? 3 : OFFSETS[near[1]!]!)
  return readSpan(text, now) ?? readWeekday(text, now, lean) ?? readWritten(text, now, lean)
}

/** "3 hari lagi", "dalam masa dua minggu", "seminggu lalu". */
function readSpan(text: string, now: Moment): Moment | undefined {
  const next = /^(minggu|bulan) (depan|hadapan|lepas|lalu)$/.exec(text)
  const span =
    /^(dalam (?:masa |tempoh )?)?(?:(\d{1,3}|[a-z]+) |(?=se))(se)?(hari|minggu|bulan)( (?:waktu )?bekerja)?( lagi| akan datang)?( (?:yang )?(?:lepas|lalu|sudah))?$/.exec(
      text,
    )
  if (next) return addSpan(now, /depan|hadapan/.test(next[2]!) ? 1 : -1, next[1] === 'bulan' ? 'month' : 'week')
  if (!span || (!span[1] && !span[6] && !span[7])) return undefined
  const [, , number, one, unit, working, , ago] = span
  const count = one ? 1 : /^\d/.test(number!) ? Number(number) : NUMBER_WORDS.indexOf(number!)
  if (count < 0) return undefined
  return addSpan(now, ago ? -count : count, working ? 'working day' : UNITS[unit!]!)
}

const UNITS: Record<string, 'day' | 'week' | 'month'> = { hari: 'day', minggu: 'week', bulan: 'month' }

/** "Jumaat", "Jumaat depan", "Isnin lepas", "Rabu minggu depan": of next week, which begins on Monday. */
function readWeekday(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  const found = new RegExp(`^${WEEKDAY_NAMES}(?:,? (minggu )?(ini|ni|depan|hadapan|lepas|lalu|sudah))?$`).exec(text)
  if (!found) return undefined
  const [, name, week, which = ''] = found
  const day = weekdayOf(name!)
  const turn = /depan|hadapan/.test(which) ? 'next' : /lepas|lalu|sudah/.test(which) ? 'last' : undefined
  if (!week) return nearestWeekday(day, now, turn, which === '' ? lean : 'ahead')
  const fromMonday = (each: number) => (each + 6) % 7
  return addDays(now, fromMonday(day) - fromMonday(weekday(now)) + (turn === 'next' ? 7 : turn === 'last' ? -7 : 0))
}

const TYPED = new RegExp(`^(?:${WEEKDAY_NAMES},? )?(\\d{1,2})(?: ?hb\\.?)? ${MONTH_NAMES}\\.?(?:,? (\\d{4}))?$`)
const TYPED_MONTH_FIRST = new RegExp(`^(?:${WEEKDAY_NAMES},? )?${MONTH_NAMES}\\.? (\\d{1,2})(?:,? (\\d{4}))?$`)

function readWritten(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return moment(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/.exec(text)
  if (slashed) {
    const [, day, month, year] = slashed
    if (year === undefined) return nearestYear(Number(day), Number(month), now, lean)
    return moment(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day))
  }
  const dayFirst = TYPED.exec(text)
  const monthFirst = TYPED_MONTH_FIRST.exec(text)
  const [name, day, month, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[1], monthFirst[3], monthFirst[2], monthFirst[4]]
      : []
  if (day === undefined || month === undefined) return undefined
  const found = year === undefined ? nearestYear(Number(day), monthOf(month), now, lean) : moment(Number(year), monthOf(month), Number(day))
  return found && name !== undefined && weekday(found) !== weekdayOf(name) ? undefined : found
}
