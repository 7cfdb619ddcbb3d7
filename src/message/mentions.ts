import { addDays, daysBetween, weekday, type Moment } from '../disclosure/moment.ts'
import { sameMoney, type Money } from '../disclosure/money.ts'
import type { FoundDate, LanguagePack } from '../languages/pack.ts'

/** A value to look for in a text. */
export interface Sought {
  type?: string
  value?: unknown
}

/**
 * Does this text say this value, in whatever form people write it? A date counts when day and month are there, or a
 * weekday alone that falls on it within a fortnight of the message; a value with a time also needs the time.
 */
export function mentions(text: string, { type, value }: Sought, pack: LanguagePack, written?: Moment): boolean {
  if (value === undefined) return false
  if (type === 'moment') {
    const moment = value as Moment
    const dates = pack.findDates(text)
    if (moment.time === undefined) return dates.some((found) => isDay(found, moment, written))
    const days = dates.filter((found) => found.time === undefined)
    const timed = dates.some((found) => found.time === moment.time)
    // "We restarted it at 09:05" says when, as long as it names no other day.
    return timed && (days.length === 0 || days.some((found) => isDay(found, moment, written)))
  }
  if (type === 'money') return pack.findMoney(text).some((found) => sameMoney(found.money, value as Money))
  if (type === 'count') {
    const digits = String(value).replace(/\B(?=(?:\d{3})+$)/g, '[,.]?')
    const found = [...text.matchAll(new RegExp(`(?<!\\d|\\d[.,])${digits}(?!\\d|[.,]\\d)`, 'g'))]
    if (found.length === 0) return false
    // The 12 of "12 March" and of "£12" counts nothing.
    const others = [...pack.findDates(text), ...pack.findMoney(text)]
    return found.some(({ index }) => !others.some(({ start, end }) => start <= index && index < end))
  }
  return includesWords(bare(text), bare(String(value)).replace(LEADING_WORD, ''))
}

/** "Al" is not named in "also"; scripts that write no spaces have no such words. */
function includesWords(text: string, words: string): boolean {
  if (words === '') return false
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const cutsIn = [at, at + words.length].some((edge) => SPACED.test(text.slice(Math.max(edge - 1, 0), edge + 1)))
    if (!cutsIn) return true
  }
  return false
}

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]{2}$/u

// "the desk lead" is named in "our desk lead releases every transfer".
const LEADING_WORD = /^(?:the|our|my|an?) /

const HALF_A_YEAR = 183

/** Does a date found in a text mean this day? */
export function isDay(found: FoundDate, moment: Moment, written?: Moment): boolean {
  const [year, month, day] = moment.date.split('-').map(Number)
  if (found.day !== undefined) {
    if (found.day !== day || found.month !== month) return false
    // Without its year, a day is the nearest one.
    return found.year === undefined ? written === undefined || Math.abs(daysBetween(written, moment)) <= HALF_A_YEAR : found.year === year
  }
  if (found.fromWritten !== undefined) return written !== undefined && addDays(written, found.fromWritten).date === moment.date
  if (found.weekday === undefined || found.weekday !== weekday(moment)) return false
  return written === undefined || Math.abs(Date.parse(moment.date) - Date.parse(written.date)) <= 14 * 86_400_000
}

/** For comparing words: small letters, straight apostrophes, single spaces. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}
