import type { Money } from '../../disclosure/money.ts'
import { keeping } from '../keeping.ts'
import { findMoney as findWritten, numberOf } from '../money.ts'
import type { FoundMoney } from '../pack.ts'
import { sentencesOf, wordAfter, type Sentence } from '../sentences.ts'

/** Never the end of a sentence: something goes with them. */
const TITLES =
  /(?:^|[^\p{L}\p{N}])(?:Yth|Bpk|Sdr|Sdri|Tn|Ny|Nn|Dr|dr|Dra|Drs|Drg|drg|Ir|H|Hj|K\.H|KH|R|Prof|Rp|PT|CV|UD|Jl|Jln|Gg|No|Tgl|tgl|Hlm|hlm|pkl|Kec|Kab|Kel|a\.n|u\.p|d\.a|c\.q|s\.d)\.$/u
/** At the end of a sentence as well as within it. */
const OFTEN_LAST =
  /(?:^|[^\p{L}\p{N}])(?:Tbk|dll|dsb|dst|dkk|tsb|Ltd|Inc|Co|a\.m|p\.m|S\.E|S\.H|S\.T|M\.M|M\.T|S\.Kom|S\.Pd|M\.Si|Ph\.D|\p{Lu})\.$/u

export function sentences(text: string): Sentence[] {
  return sentencesOf(text, goesOn)
}

function goesOn(text: string, start: number, dot: number, end: number): boolean {
  const before = text.slice(Math.max(start, dot - 12), dot + 1)
  const next = wordAfter(text, end)
  if (next === undefined) return false
  if (TITLES.test(before)) return true
  if (!OFTEN_LAST.test(before)) return false
  // "M. Rizki menelepon" goes on, "rencana B. Kami mulai" does not.
  return /(?:^|[^\p{L}])\p{Lu}\.$/u.test(before) ? !STARTERS.test(next) : !/^["“(]?\p{Lu}/u.test(next)
}

const STARTERS =
  /^["“'(]?(?:Saya|Kami|Kita|Anda|Bapak|Ibu|Dia|Mereka|Ini|Itu|Hal|Yang|Jika|Kalau|Bila|Pada|Di|Ke|Dari|Mulai|Sejak|Sampai|Dan|Tetapi|Karena|Untuk|Tidak|Ya|Mohon|Silakan|Semua|Setiap|Faktur|Tagihan)\b/

/** `Rp1.500.000`, `USD 1.500,50`: a point between the thousands, and no space after Rp. */
export function money(money: Money): string {
  const number = numberOf(money, '.', ',')
  const sign = money.symbol ?? (money.currency === 'IDR' ? 'Rp' : undefined)
  if (sign === undefined) return `${money.currency} ${number}`
  return sign === '₽' ? `${number} ₽` : `${sign}${number}`
}

const SCALES: Record<string, number> = { ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 }
/** `Rp4,5 juta`, `500 ribu rupiah` */
const SCALED =
  /(?:(?<![A-Za-z])Rp\.? ?(\d{1,6}(?:[.,]\d{1,3})?) ?(ribu|rb|juta|jt|miliar|milyar|triliun)\b(?: rupiah\b)?)|(?<![\d.,])(\d{1,6}(?:[.,]\d{1,3})?) ?(ribu|rb|juta|jt|miliar|milyar|triliun) rupiah\b/gi
/** `1.500.000 rupiah`, `Rp. 1.500.000`, `Rp1.500.000,00`, `Rp1.500.000,-` */
const RUPIAH =
  /(?<![A-Za-z])Rp\.? ?(\d{1,3}(?:[.,]\d{3})+|\d{1,15})(?:,(?:00|-))?(?![\d,.]*\d)|(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,00)? rupiah\b/g

/** Amounts in running text, with those that are written in words as well. */
export const findMoney = keeping(moneyIn)

function moneyIn(text: string): FoundMoney[] {
  const found: FoundMoney[] = []
  const add = (match: RegExpMatchArray, rupiah: number) => {
    const start = match.index!
    const end = start + match[0].length
    if (!Number.isSafeInteger(rupiah) || found.some((other) => start < other.end && end > other.start)) return
    found.push({ start, end, money: { minor: rupiah, currency: 'IDR', symbol: 'Rp' } })
  }
  for (const match of text.matchAll(SCALED)) {
    const number = Number((match[1] ?? match[3])!.replace(',', '.'))
    add(match, Math.round(number * SCALES[(match[2] ?? match[4])!.toLowerCase()]!))
  }
  for (const match of text.matchAll(RUPIAH)) add(match, Number((match[1] ?? match[2])!.replace(/\D/g, '')))
  const others = findWritten(text).filter(({ start, end }) => !found.some((other) => start < other.end && end > other.start))
  return [...found, ...others].sort((a, b) => a.start - b.start)
}
