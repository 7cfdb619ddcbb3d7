import { moneyToText, type Money } from '../../disclosure/money.ts'
import { keeping } from '../keeping.ts'
import { findMoney as findSigned } from '../money.ts'
import type { FoundMoney } from '../pack.ts'
import { sentencesOf, wordAfter, type Sentence } from '../sentences.ts'

const ABBREVIATIONS =
  /(?<![\p{L}.])(?:Yth|Sdri?|Y\.Bhg|YBhg|Y\.B|YB|YM|En|Pn|Tn|Dr|Prof|Ir|Ts|Ar|Sr|Hj|Hjh|Mohd|Md|Muhd|Sdn|Bhd|Sdn\.Bhd|Ent|Bil|BIL|No|NO|Ruj|RUJ|Tel|TEL|Samb|Cth|dll|dsb|dsbnya|pg|ptg|mlm|hb|Jan|Feb|Ogo|Sept?|Okt|Nov|Dis|u\.p|b\.p|s\.k|Jln|Kg|Tmn|Lrg|Bdr|a\.m|p\.m|\p{Lu})\.$|\dhb\.$/u
/** "Maju Sdn. Bhd. menerimanya" goes on, and "daripada Maju Sdn. Bhd. Kami" does not. */
const MAY_END = /(?:Bhd|Ent|dll|dsb|dsbnya|pg|ptg|mlm|a\.m|p\.m)\.$/
/** "S. Rajagopal" goes on, "pelan B. Kami" does not. */
const STARTERS =
  /^["“'(]?(?:Saya|Kami|Kita|Anda|Tuan|Puan|Encik|Cik|Dia|Mereka|Beliau|Itu|Ini|Yang|Pada|Di|Dalam|Untuk|Bagi|Jika|Kalau|Sekiranya|Mulai|Sejak|Sila|Mohon|Tiada|Ada|Ya|Tidak|Sudah|Dan|Tetapi)\b/

export function sentences(text: string): Sentence[] {
  return sentencesOf(text, goesOn)
}

function goesOn(text: string, start: number, dot: number, end: number): boolean {
  const before = text.slice(Math.max(start, dot - 12), dot + 1)
  if (!ABBREVIATIONS.test(before)) return false
  const next = wordAfter(text, end)
  if (next === undefined) return false
  if (/(?<!\p{L})\p{Lu}\.$/u.test(before)) return !STARTERS.test(next)
  return !MAY_END.test(before) || !/^[\p{Lu}"“]/u.test(next)
}

/** `RM1,500.00`: closed up, and the sen are written even where there are none. Other currencies as in a file. */
export function money(money: Money): string {
  if (money.currency !== 'MYR') return moneyToText(money)
  const text = moneyToText({ ...money, symbol: 'RM' })
  return text.includes('.') ? text : `${text}.00`
}

/** "RM1.5 juta", "RM20 ribu". */
const SCALE = /^ (ribu|juta|bilion)\b/
const SCALES: Record<string, number> = { ribu: 1e3, juta: 1e6, bilion: 1e9 }
const RINGGIT = /(?<![\d.,]|[A-Za-z])(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{2})? ringgit\b/g

export const findMoney = keeping((text: string): FoundMoney[] =>
  [...findSigned(text).map((found) => scaled(found, text)), ...ringgitIn(text)].sort((one, other) => one.start - other.start),
)

function scaled(found: FoundMoney, text: string): FoundMoney {
  const scale = SCALE.exec(text.slice(found.end, found.end + 8))
  if (!scale) return found
  const { start, end, money } = found
  return { start, end: end + scale[0].length, money: { ...money, minor: Math.round(money.minor * SCALES[scale[1]!]!) } }
}

/** "2,400 ringgit", without a sign. */
function ringgitIn(text: string): FoundMoney[] {
  return [...text.matchAll(RINGGIT)].map(({ index: start, 0: words, 1: whole, 2: sen = '.00' }) => ({
    start,
    end: start + words.length,
    money: { minor: Number(whole!.replaceAll(',', '')) * 100 + Number(sen.slice(1)), currency: 'MYR' },
  }))
}
