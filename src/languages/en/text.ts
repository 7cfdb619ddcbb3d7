import { parseMoney } from '../../disclosure/money.ts'
import { keeping } from '../keeping.ts'
import { findMoney as findSigned } from '../money.ts'
import type { FoundMoney } from '../pack.ts'
import { sentencesOf, wordAfter, type Sentence } from '../sentences.ts'

/** "£5k", "€1.2 million", "900 pounds", "5 grand": a number with a sign in front or a word behind it. */
const IN_WORDS =
  /(?:(?<![A-Za-z])((?:US|A|C|S|HK|NZ)?\$|£|€)[ \u00A0]?)?(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,3})?(?:[ \u00A0-]?(k|m|bn|thousand|million|billion|grand))?(?:[ \u00A0-]?(pounds?|quid|euros?|dollars?))?(?![A-Za-z\d])/gi

const TIMES: Record<string, number> = { k: 1e3, thousand: 1e3, grand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }

export const findMoney = keeping((text: string): FoundMoney[] => {
  const inWords = [...text.matchAll(IN_WORDS)].flatMap(
    ({ index: start, 0: words, 1: sign, 2: whole, 3: rest = '', 4: times = '', 5: unit }) => {
      const symbol = sign?.toUpperCase() ?? symbolOf(unit ?? times)
      if (symbol === undefined || (unit === undefined && times === '')) return []
      const number = Number(`${whole!.replaceAll(',', '')}${rest}`) * (TIMES[times.toLowerCase()] ?? 1)
      return Number.isSafeInteger(Math.round(number * 100))
        ? [{ start, end: start + words.length, money: parseMoney(`${symbol}${number.toFixed(2)}`) }]
        : []
    },
  )
  const isOver = ({ start, end }: FoundMoney) => inWords.some((each) => start < each.end && end > each.start)
  return [...inWords, ...findSigned(text).filter((found) => !isOver(found))].sort((one, other) => one.start - other.start)
})

function symbolOf(unit: string): string | undefined {
  if (/^(?:pound|quid|grand)/i.test(unit)) return '£'
  if (/^euro/i.test(unit)) return '€'
  return /^dollar/i.test(unit) ? '$' : undefined
}

const ABBREVIATIONS =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|etc|approx|incl|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|a\.m|p\.m)|\b[A-Z])\.$/

export function sentences(text: string): Sentence[] {
  return sentencesOf(text, endsInAbbreviation)
}

function endsInAbbreviation(text: string, start: number, point: number, end: number): boolean {
  const dot = point + 1
  if (!ABBREVIATIONS.test(text.slice(Math.max(start, dot - 12), dot))) return false
  const next = wordAfter(text, end)
  if (next === undefined) return false
  // "J. Smith" goes on, "So did I. We are sorry" and "plan B. It works" do not.
  if (/(?<![A-Za-z])[A-Z]\.$/.test(text.slice(Math.max(start, dot - 3), dot))) return !STARTERS.test(next)
  // "at 3 p.m. We" ends a sentence, "at 3 p.m. today" does not; "Dr. Okafor" never does.
  return /(?:a\.m|p\.m|etc|Inc|Ltd|Co|Corp)\.$/.test(text.slice(Math.max(start, dot - 12), dot)) ? !/^[A-Z"“]/.test(next) : true
}

const STARTERS =
  /^["“'(]?(?:I|It|He|She|We|You|They|This|That|These|Those|The|An?|My|Our|Your|Their|If|In|On|At|By|From|Since|So|But|And|As|No|Yes|Please)\b/
