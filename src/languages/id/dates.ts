import { addDays, moment, weekday, withZone, type Moment } from '../../disclosure/moment.ts'
import { addSpan, clock, DatesFound, isDay, isPlainYear, nearestWeekday, nearestYear, partsOf } from '../calendar.ts'
import { keeping } from '../keeping.ts'
import type { DateRole, FoundDate } from '../pack.ts'

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']

/** `Jumat, 20 November`, `pada Jumat, 20 November pukul 15.00`; with the year where it is another one, or half a year away. */
export function date(moment: Moment, role: DateRole, written?: Moment): string {
  const [year, month, day] = partsOf(moment)
  const withYear = isPlainYear(moment, written) ? '' : ` ${year}`
  const withTime = moment.time === undefined ? '' : ` pukul ${withZone(moment.time.replace(':', '.'), moment)}`
  const plain = `${WEEKDAYS[weekday(moment)]}, ${day} ${MONTHS[month - 1]}${withYear}${withTime}`
  switch (role) {
    case 'plain':
      return plain
    case 'on':
      return `pada ${plain}`
    case 'by':
      return `paling lambat ${plain}`
    case 'from':
      // What has begun already began "sejak"; "mulai" is for what is still to come.
      return `${written !== undefined && moment.date < written.date ? 'sejak' : 'mulai'} ${plain}`
  }
}

const MONTH_NAMES =
  '(jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|ag(?:ustus|ust|u|t|s)|sept?(?:ember)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)'
const WEEKDAY_NAMES = "(minggu|ahad|senin|sen|selasa|sel|rabu|rab|kamis|kam|jum['’]?at|jum|sabtu|sab)"

const monthOf = (name: string) => {
  const start = name.slice(0, 3).toLowerCase()
  if (start.startsWith('ag')) return 8
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(start.replace('peb', 'feb').replace('nop', 'nov'))) + 1
}
const weekdayOf = (name: string) => {
  const start = name.slice(0, 3).toLowerCase()
  return start === 'aha' ? 0 : WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(start))
}

const DAY_MONTH = new RegExp(
  `\\b(?:${WEEKDAY_NAMES},? )?(?:(?:tanggal|tgl\\.?) )?(\\d{1,2}) ${MONTH_NAMES}\\b(?:\\.?,? (\\d{4})\\b(?!\\.\\d))?`,
  'gi',
)
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g
/** Day first: nobody in this country writes the month first. */
const NUMERIC = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)/g
const SLASHED = /(?<![\d./-])(\d{1,2})\/(\d{1,2})(?![\d/])/g
// Capitals only: "minggu" is a week. "Minggu depan" is next week at the start of a sentence, "Minggu ini" this one.
const WEEKDAY =
  /\b(Minggu(?! (?:ini|depan|lalu|kemarin|yang|pertama|kedua|ketiga|keempat|terakhir)\b)|Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu)\b/g
const CLOCK =
  /(?<![Rr]p\.? ?|[£$€¥₹\d.,]|[A-Z]{3}[ \u00A0]?)(?:\b(?:[Pp]ukul|[Jj]am|[Pp]kl\.?) )?\b([01]?\d|2[0-3])[.:]([0-5]\d)(?! ?%|[.,]\d|\d)(?! (?:ribu|rb|juta|jt|miliar)\b)(?: (pagi|siang|sore|malam|petang|dini hari)\b)?|\b(?:[Pp]ukul|[Jj]am|[Pp]kl\.?) ([01]?\d|2[0-3])\b(?![.:]\d)(?: (pagi|siang|sore|malam|petang|dini hari)\b)?|\b(1[0-2]|[1-9]) (pagi|siang|sore|dini hari)\b/g

const RELATIVE =
  /\b(kemarin dulu|kemarin|semalam|tadi malam|hari ini|(?:mulai|sejak) sekarang|(?:pagi|siang|sore|petang|malam) ini|(?:tadi|nanti) (?:pagi|siang|sore|petang|malam)|nanti malam|besok|lusa)\b/gi
const OFFSETS: Record<string, number> = { 'kemarin dulu': -2, kemarin: -1, semalam: -1, 'tadi malam': -1, besok: 1, lusa: 2 }

/** Dates and times of day in running text. */
export const findDates = keeping(datesIn)

function datesIn(text: string): FoundDate[] {
  const found = new DatesFound()
  const hasDigit = /\d/.test(text)
  if (hasDigit) findWritten(text, found)
  for (const match of text.matchAll(WEEKDAY)) found.add(match, { weekday: weekdayOf(match[1]!) })
  for (const match of text.matchAll(RELATIVE)) found.add(match, { fromWritten: OFFSETS[match[1]!.toLowerCase()] ?? 0 })
  if (hasDigit) findTimes(text, found)
  return found.inOrder()
}

function findWritten(text: string, found: DatesFound): void {
  for (const match of text.matchAll(ISO)) found.add(match, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
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
  for (const match of text.matchAll(NUMERIC)) {
    if (isDay(match[1]) && Number(match[3]) <= 12)
      found.add(match, { day: Number(match[1]), month: Number(match[3]), year: Number(match[4]) })
  }
  // Beside a weekday or "tanggal" it is a date; alone it may be a fraction, or half of "24/7".
  for (const match of text.matchAll(SLASHED)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const isDated = new RegExp(`(?:${WEEKDAY_NAMES},? \\(?|(?:tanggal|tgl\\.?) )$`, 'i').test(before)
    if (isDated && isDay(match[1]) && Number(match[2]) <= 12) found.add(match, { day: Number(match[1]), month: Number(match[2]) })
  }
}

function findTimes(text: string, found: DatesFound): void {
  for (const match of text.matchAll(CLOCK)) {
    const time = timeOf(match[1] ?? match[4] ?? match[6]!, match[2], match[3] ?? match[5] ?? match[7])
    if (time !== undefined) found.add(match, { time })
  }
}

/** "3 sore" is 15:00, "11 siang" is 11:00, "1 siang" is 13:00, "12 malam" is midnight. */
function timeOf(hour: string | number, minute: string | number = 0, partOfDay?: string): string | undefined {
  const hours = Number(hour)
  if (partOfDay === undefined || hours > 12) return clock(hours, minute)
  switch (partOfDay.toLowerCase()) {
    case 'pagi':
    case 'dini hari':
      return clock(hours % 12, minute)
    case 'siang':
      return clock(hours < 10 ? hours + 12 : hours, minute)
    case 'sore':
    case 'petang':
      return hours === 12 ? undefined : clock(hours + 12, minute)
    default:
      return clock(hours === 12 ? 0 : hours < 5 ? hours : hours + 12, minute)
  }
}

const NUMBER_WORDS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas']
const countOf = (word: string) => (/^\d/.test(word) ? Number(word) : NUMBER_WORDS.indexOf(word))

const PART = '(?<part>pagi|siang|sore|malam|petang|dini hari)'
const ZONE = '(?: wi(?:b|ta|t))?'
const HOUR = `(?<hour>\\d{1,2}|${NUMBER_WORDS.slice(1).join('|')}|dua belas)`
/** `pukul 15.00`, `jam 3 sore`, `15:00 WIB`, `setengah 3 sore`, `3 sore`: with a word before it, minutes, or a part of the day. */
const TIME = `(?:(?<word>pukul|jam|pkl\\.?) )?(?<halfTo>setengah )?${HOUR}(?:(?<point>[.:])(?<minute>\\d{2}))?(?: ${PART})?${ZONE}`
const TIME_LAST = new RegExp(`(?:^|(?:,? |t(?=\\d\\d:)))${TIME}$`)
const TIME_FIRST = new RegExp(`^${TIME},? (?:pada )?(?:hari (?!ini))?`)

/**
 * A date as a person types it. A weekday is the nearest one: past where `lean` is `past`, ahead otherwise; a day and month
 * without a year is the one nearest to now, and where `lean` is `past` the last one. A weekday that is not that day's is a mistake, and no date.
 */
export function readDate(typed: string, now: Moment, lean: 'past' | 'ahead' = 'ahead'): Moment | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<!pkl)[,.]$/, '')
    .replace(/^(?:paling lambat|selambat-lambatnya|pada|mulai|sejak|dari|per) /, '')
    .replace(/^(?:pada )?hari (?=[a-z])(?!ini)/, '')
  const found = timeIn(TIME_LAST.exec(text)) ?? timeIn(TIME_FIRST.exec(text))
  if (!found) return readDay(text, now, lean)
  const rest = text
    .replace(found.words, '')
    .trim()
    .replace(/,$/, '')
    .replace(/ pada$/, '')
  const day = rest === '' ? { date: now.date } : readDay(rest, now, lean)
  return day && found.time !== undefined ? { date: day.date, time: found.time } : undefined
}

/** `time` is `undefined` where these words are a time of day, and none that there is. */
function timeIn(match: RegExpExecArray | null): { words: string; time: string | undefined } | undefined {
  if (!match) return undefined
  const { word, halfTo, hour, point, minute, part } = match.groups!
  if (word === undefined && part === undefined && minute === undefined) return undefined
  // "12.11" alone is as likely the twelfth of November.
  if (word === undefined && part === undefined && point === '.' && match[0] === match.input) return { words: match[0], time: undefined }
  const hours = hour === 'dua belas' ? 12 : countOf(hour!)
  // "jam 3" is three in the afternoon to most who type it, and three at night to a computer.
  if (minute === undefined && part === undefined && hours < 7 && word !== undefined) return { words: match[0], time: undefined }
  if (halfTo === undefined) return { words: match[0], time: timeOf(hours, minute, part) }
  return { words: match[0], time: minute === undefined && hours > 1 ? timeOf(hours - 1, 30, part) : undefined }
}

const UNITS: Record<string, 'day' | 'working day' | 'week' | 'month'> = {
  hari: 'day',
  'hari kerja': 'working day',
  minggu: 'week',
  pekan: 'week',
  bulan: 'month',
}

function readDay(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  if (
    /^(?:hari ini(?: juga)?|sekarang(?: juga)?|(?:tadi|nanti)|(?:(?:tadi|nanti) )?(?:pagi|siang|sore|petang)(?: ini| tadi| nanti)?|malam ini|nanti malam)$/.test(
      text,
    )
  )
    return { date: now.date }
  const named = /^(kemarin dulu|kemarin lusa|kemarin|semalam|tadi malam|besok|bsk|lusa)(?: (?:pagi|siang|sore|petang|malam))?$/.exec(text)
  if (named) return addDays(now, { 'kemarin lusa': -2, bsk: 1, ...OFFSETS }[named[1]!]!)
  return readSpan(text, now) ?? readWeekday(text, now, lean) ?? readWritten(text, now, lean)
}

/** `3 hari lagi`, `dalam dua minggu`, `seminggu yang lalu`, `minggu depan`. */
function readSpan(text: string, now: Moment): Moment | undefined {
  const turned = /^(minggu|pekan|bulan) (depan|lalu)$/.exec(text)
  if (turned) return addSpan(now, turned[2] === 'depan' ? 1 : -1, UNITS[turned[1]!]!)
  const span =
    /^(dalam )?(?:(\d{1,3}|[a-z]+) |(se))(hari kerja|hari|minggu|pekan|bulan)(?: (lagi|ke depan|kemudian)| (?:yang )?(lalu))?$/.exec(text)
  if (!span || !(span[1] || span[5] || span[6])) return undefined
  const count = span[3] ? 1 : countOf(span[2]!)
  return count < 0 ? undefined : addSpan(now, span[6] ? -count : count, UNITS[span[4]!]!)
}

function readWeekday(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  const named = new RegExp(
    `^${WEEKDAY_NAMES}(?: (ini|(?:yang )?lalu|kemarin|depan|(?:yang akan )?datang))?(?: (?:pagi|siang|sore|petang|malam))?$`,
  ).exec(text)
  if (!named) return undefined
  const turn = named[2] === undefined || named[2] === 'ini' ? undefined : /lalu|kemarin/.test(named[2]) ? 'last' : 'next'
  return nearestWeekday(weekdayOf(named[1]!), now, turn, lean)
}

function readWritten(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return moment(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const written = new RegExp(`^(?:${WEEKDAY_NAMES},? )?(?:(?:tanggal|tgl\\.?) )?(\\d{1,2}) ${MONTH_NAMES}\\.?(?:,? (\\d{4}))?$`).exec(text)
  const numeric = new RegExp(`^(?:${WEEKDAY_NAMES},? )?\\(?(?:(?:tanggal|tgl\\.?) )?(\\d{1,2})([/.-])(\\d{1,2})(?:\\3(\\d{4}))?\\)?$`).exec(
    text,
  )
  // "12.11" is as likely a time of day.
  if (!written && (!numeric || (numeric[3] === '.' && numeric[5] === undefined))) return undefined
  const [name, day, month, year] = written
    ? [written[1], written[2]!, monthOf(written[3]!), written[4]]
    : [numeric![1], numeric![2]!, Number(numeric![4]), numeric![5]]
  const found = year === undefined ? nearestYear(Number(day), month, now, lean) : moment(Number(year), month, Number(day))
  return found && name !== undefined && weekday(found) !== weekdayOf(name) ? undefined : found
}
