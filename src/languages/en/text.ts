import { fromMatch, MONEY_PATTERN, MoneyProblem } from '../../disclosure/money.ts'
import { keeping } from '../keeping.ts'
import type { FoundMoney, Stretch } from '../pack.ts'

const ABBREVIATIONS =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|etc|approx|incl|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|a\.m|p\.m)|\b[A-Z])\.$/

/** Sentences, each without the white space around it. A line break ends one too, but for those of mail that is wrapped by hand. */
export function sentences(text: string): (Stretch & { text: string })[] {
  const found: (Stretch & { text: string })[] = []
  let start = 0
  const push = (end: number) => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const words = raw.trim()
    if (words !== '') found.push({ start: start + lead, end: start + lead + words.length, text: words })
    start = end
  }
  for (const match of text.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)|\n+/g)) {
    const end = match.index + match[0].length
    const goesOn = match[0].startsWith('\n') ? isWrapped(text, match.index, end) : endsInAbbreviation(text, start, match.index + 1, end)
    if (!goesOn) push(end)
  }
  push(text.length)
  return found
}

/** In characters: lines of an address or a list are shorter, lines that a mail program broke are longer. */
const WRAPPED = 50

/** Does the sentence go on in the next line? */
function isWrapped(text: string, lineEnd: number, next: number): boolean {
  if (next - lineEnd > 1 || text[lineEnd - 1] === ':') return false
  return lineEnd - (text.lastIndexOf('\n', lineEnd - 1) + 1) >= WRAPPED && !LIST_ITEM.test(text.slice(next, next + 8))
}

const LIST_ITEM = /^[ \t]*(?:[-*•–—>|#]|\d{1,3}[.)])|^[ \t]*\n/

function endsInAbbreviation(text: string, start: number, dot: number, end: number): boolean {
  if (text[dot - 1] === '.' && /^\s*\d{1,3}\.$/.test(text.slice(start, dot)) && text[end] !== '\n') return true
  if (text[dot - 1] !== '.' || !ABBREVIATIONS.test(text.slice(Math.max(start, dot - 12), dot))) return false
  const next = text.slice(end, end + 20).match(/^[ \u00A0]+(\S+)/)?.[1]
  if (next === undefined) return false
  // "J. Smith" goes on, "So did I. We are sorry" and "plan B. It works" do not.
  if (/(?<![A-Za-z])[A-Z]\.$/.test(text.slice(Math.max(start, dot - 3), dot))) return !STARTERS.test(next)
  // "at 3 p.m. We" ends a sentence, "at 3 p.m. today" does not; "Dr. Okafor" never does.
  return /(?:a\.m|p\.m|etc|Inc|Ltd|Co|Corp)\.$/.test(text.slice(Math.max(start, dot - 12), dot)) ? !/^[A-Z"“]/.test(next) : true
}

const STARTERS =
  /^["“'(]?(?:I|It|He|She|We|You|They|This|That|These|Those|The|An?|My|Our|Your|Their|If|In|On|At|By|From|Since|So|But|And|As|No|Yes|Please)\b/

export const findMoney = keeping(moneyIn)

function moneyIn(text: string): FoundMoney[] {
  const found: FoundMoney[] = []
  for (const match of text.matchAll(MONEY_PATTERN)) {
    try {
      found.push({ start: match.index, end: match.index + match[0].length, money: fromMatch(match) })
    } catch (error) {
      if (!(error instanceof MoneyProblem)) throw error
    }
  }
  return found
}
