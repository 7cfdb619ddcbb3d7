import { addDays, daysBetween, moment, weekday, withZone, type Moment } from '../../disclosure/moment.ts'
import { addSpan, clock, DatesFound, isDay, isPlainYear, nearestWeekday, nearestYear, partsOf } from '../calendar.ts'
import { keeping } from '../keeping.ts'
import type { DateRole, FoundDate } from '../pack.ts'

/** As they stand beside a day: the month is bent once and for all, whatever stands before the date. */
const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']

/** Each day of the week as it stands alone, after "в" and after "с" or "не позднее"; with the "в" and the "с" that it takes. */
const WEEKDAYS = [
  { plain: 'воскресенье', on: 'в воскресенье', of: 'воскресенья', from: 'с' },
  { plain: 'понедельник', on: 'в понедельник', of: 'понедельника', from: 'с' },
  { plain: 'вторник', on: 'во вторник', of: 'вторника', from: 'со' },
  { plain: 'среда', on: 'в среду', of: 'среды', from: 'со' },
  { plain: 'четверг', on: 'в четверг', of: 'четверга', from: 'с' },
  { plain: 'пятница', on: 'в пятницу', of: 'пятницы', from: 'с' },
  { plain: 'суббота', on: 'в субботу', of: 'субботы', from: 'с' },
] as const

/**
 * `во вторник, 17 ноября, в 9:10`; `не позднее пятницы, 27 ноября`, because "до 27 ноября" leaves open whether that day still
 * counts; beside an hour it leaves nothing open: `в пятницу, 27 ноября, до 15:00`. What follows in a sentence needs a comma, so
 * these stand at its end.
 * @param written without it the date stands alone, at the head of a letter: `20 ноября 2026 года`
 */
export function date(moment: Moment, role: DateRole, written?: Moment): string {
  const [year, month, day] = partsOf(moment)
  const numbered = `${day} ${MONTHS[month - 1]}${isPlainYear(moment, written) ? '' : ` ${year} года`}`
  const time = moment.time === undefined ? undefined : withZone(moment.time.replace(/^0/, ''), moment)
  const { plain, on, of, from } = WEEKDAYS[weekday(moment)]!
  switch (role) {
    case 'plain':
      return `${written ? `${plain}, ` : ''}${numbered}${time === undefined ? '' : `, ${time}`}`
    case 'on':
      return `${on}, ${numbered}${time === undefined ? '' : `, в ${time}`}`
    case 'by':
      return time === undefined ? `не позднее ${of}, ${numbered}` : `${on}, ${numbered}, до ${time}`
    case 'from':
      return `${from} ${of}, ${numbered}${time === undefined ? '' : `, с ${time}`}`
  }
}

// Written with `е` only, for text in which `ё` is folded; no word of these has one.
const MONTH_NAMES =
  '(янв(?:ар[яьюе])?|фев(?:р|рал[яьюе])?|март?[аеу]?|апр(?:ел[яьюе])?|ма[яйюе]|июн[яьюе]?|июл[яьюе]?|авг(?:уст[аеу]?)?|сент?(?:ябр[яьюе])?|окт(?:ябр[яьюе])?|ноя(?:б|бр[яьюе])?|дек(?:абр[яьюе])?)'
const FULL_WEEKDAYS =
  'понедельник(?:ам|а|у|ом|е|и)?|вторник(?:ам|а|у|ом|е|и)?|сред(?:ам|а|у|ы|е|ой)|четверг(?:ам|а|у|ом|е|и)?|пятниц(?:ам|а|у|ы|е|ей)|суббот(?:ам|а|у|ы|е|ой)|воскресень(?:ям|е|я|ю|ем|и)'
const WEEKDAY_NAMES = `(${FULL_WEEKDAYS}|пн|вт|ср|чт|пт|сб|вс)`
const YEAR = '(?:\\.?,? (\\d{4})(?: ?(?:года|году|год|г\\.?)(?![а-яё]))?)?'
const SPACE = '[ \\u00A0\\u202F]'
/** Where a word begins and ends: `\b` knows no Cyrillic letters. */
const BEGIN = '(?<![а-яёa-z\\d])'
const END = '(?![а-яёa-z])'

const monthOf = (name: string) => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase().replace('май', 'мая'))) + 1
const WEEKDAY_STARTS = ['вс во', 'пн по', 'вт', 'ср', 'чт че', 'пт пя', 'сб су']
const weekdayOf = (name: string) => WEEKDAY_STARTS.findIndex((starts) => starts.includes(name.slice(0, 2).toLowerCase()))

const spaced = (source: string) => source.replace(/ /g, SPACE)

const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g
const DAY_MONTH = new RegExp(
  spaced(`${BEGIN}(?:${WEEKDAY_NAMES}\\.?,? )?(\\d{1,2})(?:-?(?:го|ого|е|му))? ${MONTH_NAMES}${END}${YEAR}`),
  'gi',
)
/** The first day of "с 17 по 19 ноября" and of "17–19 ноября". */
const RANGE = new RegExp(spaced(`${BEGIN}(\\d{1,2})(?: ?[-–—] ?| по | и | до )(?=\\d{1,2} ${MONTH_NAMES}${END})`), 'gi')
const NUMBERED = /(?<![\d.,])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d]|\.\d)/g
/** Without a year only after a word that wants a day: "2.10" may be a version, and "10.12" an amount. */
const SHORT_NUMBERED = new RegExp(
  `(?<=${BEGIN}(?:до|к|со?|от|по|на)${SPACE})(\\d{1,2})\\.(0[1-9]|1[0-2])(?![\\d%]|\\.\\d|${SPACE}?(?:₽|руб|%))`,
  'gi',
)
// "Среда" is an environment as well: that one never stands after "в среду" and the like.
const WEEKDAY = new RegExp(
  spaced(
    `${BEGIN}(?:(?<=${BEGIN}(?:в|до|со?|ко?|по|эту|прошлую|следующую|прошлой|следующей) )сред(?:у|ы|е|ам)|(?!сред)(?:${FULL_WEEKDAYS}))${END}`,
  ),
  'gi',
)
const RELATIVE = new RegExp(`${BEGIN}(сегодня|вчера|завтра|позавчера|послезавтра|этим утром|этой ночью)${END}`, 'gi')
const OFFSETS: Record<string, number> = { позавчера: -2, вчера: -1, завтра: 1, послезавтра: 2 }
const CLOCK = /(?<![\d.,:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:]|\.\d)/g
const CLOCK_POINT = new RegExp(`(?<=${BEGIN}во?${SPACE})([01]?\\d|2[0-3])\\.([0-5]\\d)(?!\\d|\\.\\d|${SPACE}?(?:₽|руб|%))`, 'gi')
const CLOCK_WORDS = new RegExp(
  spaced(
    `(?<=${BEGIN}(?:в|до|к|с|после) )(\\d{1,2}) ?(?:(?:час(?:а|ов|ам)?|ч\\.?)(?: (утра|дня|вечера|ночи))?|(утра|дня|вечера|ночи))${END}`,
  ),
  'gi',
)
const NOON = new RegExp(`${BEGIN}(?:полдень|полудня|полудню|полночь|полуночи)${END}`, 'gi')

/** Dates and times of day in running text: a day with its month, `24.11.2026`, an ISO date, a weekday, a time. */
export const findDates = keeping(datesIn)

function datesIn(text: string): FoundDate[] {
  const found = new DatesFound()
  const hasDigit = /\d/.test(text)
  if (hasDigit) findWritten(text, found)
  for (const match of text.matchAll(WEEKDAY)) found.add(match, { weekday: weekdayOf(match[0]) })
  for (const match of text.matchAll(RELATIVE)) found.add(match, { fromWritten: OFFSETS[match[1]!.toLowerCase()] ?? 0 })
  if (hasDigit) findTimes(text, found)
  for (const match of text.matchAll(NOON)) found.add(match, { time: /^пол(?:день|у?дн)/i.test(match[0]) ? '12:00' : '00:00' })
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
  for (const match of text.matchAll(RANGE)) if (isDay(match[1])) found.add(match, { day: Number(match[1]), month: monthOf(match[2]!) })
  for (const match of text.matchAll(NUMBERED)) {
    const [, day, month, year] = match
    if (isDay(day) && Number(month) <= 12) found.add(match, { day: Number(day), month: Number(month), year: fullYear(year!) })
  }
  for (const match of text.matchAll(SHORT_NUMBERED)) {
    if (isDay(match[1])) found.add(match, { day: Number(match[1]), month: Number(match[2]) })
  }
}

function findTimes(text: string, found: DatesFound): void {
  for (const match of [...text.matchAll(CLOCK), ...text.matchAll(CLOCK_POINT)]) found.add(match, { time: clock(match[1]!, match[2])! })
  for (const match of text.matchAll(CLOCK_WORDS)) {
    const time = clock(match[1]!, 0, halfOf(match[2] ?? match[3]))
    if (time !== undefined) found.add(match, { time })
  }
}

/** "12 ночи" is midnight, "12 дня" is noon. */
function halfOf(part: string | undefined): 'am' | 'pm' | undefined {
  return part === undefined ? undefined : /^[ун]/i.test(part) ? 'am' : 'pm'
}

function fullYear(year: string): number {
  return Number(year) + (year.length === 2 ? 2000 : 0)
}

const NUMBER_WORDS: Record<string, number> = {
  один: 1, одну: 1, одна: 1, два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, восемь: 8, девять: 9, десять: 10,
} // prettier-ignore

const TIME =
  '(?<at>(?:в|во|к|до|с) )?(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?<unit> ?(?:час(?:а|ов)?|ч\\.?))?(?: ?(?<half>утра|дня|вечера|ночи))?|(?<noon>полдень|полудня|полудню))'
const TIME_LAST = new RegExp(`(?:^|,? |t(?=\\d\\d:))${TIME}$`)
const TIME_FIRST = new RegExp(`^${TIME},? `)
const PREPOSITION = /^(?:во?|до|ко?|со?|от|на|по|не позднее|не позже|начиная со?) /

/**
 * A date as a person types it. A weekday is the nearest one: past where `lean` is `past`, ahead otherwise; a day and month
 * without a year is the one nearest to now, and where `lean` is `past` the last one. A weekday that is not that day's is a mistake, and no date.
 */
export function readDate(typed: string, now: Moment, lean: 'past' | 'ahead' = 'ahead'): Moment | undefined {
  const text = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .replace(/[,.!]$/, '')
  // "12.11" is the twelfth of November, "через 3 дня" no three in the afternoon.
  const whole = readDay(text, now, lean)
  if (whole) return whole
  const found = TIME_LAST.exec(text) ?? TIME_FIRST.exec(text)
  if (!found) return undefined
  const { at, hour, minute, unit, half, noon } = found.groups!
  const rest = text.replace(found[0], '').trim()
  // A bare "5" is no time, and "до 5" alone no more so.
  const isTime =
    noon !== undefined || minute !== undefined || unit !== undefined || (half !== undefined && half !== 'дня') || at !== undefined
  const isAlone =
    rest === '' && minute === undefined && unit === undefined && half === undefined && noon === undefined && !/^во? /.test(at ?? '')
  const time = noon !== undefined ? '12:00' : clock(hour!, minute, halfOf(half))
  if (!isTime || isAlone || time === undefined) return undefined
  const day = rest === '' ? { date: now.date } : readDay(rest, now, lean)
  return day && { date: day.date, time }
}

function readDay(typed: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  const text = typed.replace(PREPOSITION, '')
  const near =
    /^(сегодня|сейчас|вчера|завтра|позавчера|послезавтра|этим утром|этой ночью)(?: (?:утром|днем|вечером|ночью|в течение дня))?$/.exec(text)
  if (near) return addDays(now, OFFSETS[near[1]!] ?? 0)
  return readSpan(text, now) ?? readNamed(text, now, lean) ?? readNumbered(text, now, lean) ?? readWritten(text, now, lean)
}

/** `через 3 дня`, `неделю назад`, `через два рабочих дня` */
function readSpan(text: string, now: Moment): Moment | undefined {
  const span =
    /^(через )?(?:(\d{1,3}|[а-я]+) )?(рабоч(?:ий|их|его) )?(день|дня|дней|неделю|недели|недель|неделя|месяц|месяца|месяцев)( назад)?$/.exec(
      text,
    )
  if (!span || (span[1] === undefined) === (span[5] === undefined)) return undefined
  const count = span[2] === undefined ? 1 : /^\d/.test(span[2]) ? Number(span[2]) : NUMBER_WORDS[span[2]]
  if (count === undefined) return undefined
  const unit = span[4]!.startsWith('месяц')
    ? 'month'
    : span[4]!.startsWith('недел')
      ? 'week'
      : span[3] === undefined
        ? 'day'
        : 'working day'
  return addSpan(now, span[5] === undefined ? count : -count, unit)
}

/** `пт`, `прошлую среду`, `следующий вторник` */
function readNamed(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  const named = new RegExp(`^(?:(прошл|минувш|следующ|будущ|ближайш|эт)[а-я]* )?${WEEKDAY_NAMES}$`).exec(text)
  if (!named) return undefined
  const turn = /^(?:прошл|минувш)/.test(named[1] ?? '') ? 'last' : /^(?:следующ|будущ)/.test(named[1] ?? '') ? 'next' : undefined
  return nearestWeekday(weekdayOf(named[2]!), now, turn, lean)
}

/** `2026-11-24`, `24.11`, `24.11.26`, `24/11/2026`, `24-го`, `24 числа` */
function readNumbered(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return moment(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbered = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?(?: ?г(?:ода)?)?$/.exec(text)
  if (numbered) {
    const [, day, month, year] = numbered
    return year === undefined ? nearestYear(Number(day), Number(month), now, lean) : moment(fullYear(year), Number(month), Number(day))
  }
  const alone = /^(\d{1,2})(?:-?(?:го|ого|е)|(?:-?(?:го|ого|е))? числа)$/.exec(text)
  if (!alone) return undefined
  const [year, month] = partsOf(now)
  const candidates = [-1, 0, 1].map((months) => {
    const other = new Date(Date.UTC(year, month - 1 + months, 1))
    return moment(other.getUTCFullYear(), other.getUTCMonth() + 1, Number(alone[1]))
  })
  const distance = (each: Moment) => Math.abs(daysBetween(now, each))
  return candidates.filter((each) => each !== undefined).sort((a, b) => distance(a) - distance(b))[0]
}

/** `24 ноября`, `вторник, 24 нояб. 2026 года` */
function readWritten(text: string, now: Moment, lean: 'past' | 'ahead'): Moment | undefined {
  const written = new RegExp(`^(?:${WEEKDAY_NAMES}\\.?,? )?(\\d{1,2})(?:-?(?:го|ого|е))? ${MONTH_NAMES}${YEAR}\\.?$`).exec(text)
  if (!written) return undefined
  const [, name, day, month, year] = written
  const found =
    year === undefined ? nearestYear(Number(day), monthOf(month!), now, lean) : moment(Number(year), monthOf(month!), Number(day))
  return found && name !== undefined && weekday(found) !== weekdayOf(name) ? undefined : found
}
