import { sentencesOf, wordAfter, type Sentence } from '../sentences.ts'

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
