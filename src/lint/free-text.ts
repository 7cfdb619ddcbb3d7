import type { Moment } from '../disclosure/moment.ts'
import { packOf } from '../languages/index.ts'
import { languageOf } from '../languages/other-language.ts'
import { messageOf, untraced } from '../message/message.ts'
import { documentOf, type Document } from './document.ts'
import type { Finding } from './finding.ts'
import { lint, type LintOptions } from './lint.ts'

/** A message of which only the text is there. A first line "Subject: …" is its subject, where it does not come apart. */
export interface FreeText {
  text: string
  subject?: string
  /** Where it is not said, the text shows it. */
  language?: string
}

/** No message is longer, and what takes more time with each sentence would take minutes. */
const LONGEST = 1_000_000

/** Why a text is no message, or `undefined`. */
export function tooLong(text: string): string | undefined {
  return text.length > LONGEST ? `this has ${text.length} characters; a message has at most ${LONGEST}` : undefined
}

/** A finding with its place in the text, in UTF-16 units; `0, 0` for one about the whole, or about a subject that came apart. */
export type PlacedFinding = Finding & { start: number; end: number; sentence?: string }

/** Runs the rules over a text that comes alone. Line ends, hidden characters and a subject line shift no place. */
export function lintText({ text, subject, language = languageOf(text) }: FreeText, written: Moment, options: LintOptions): PlacedFinding[] {
  const { plain, original } = plainOf(text)
  const message = subject === undefined ? messageOf(plain) : { subject: untraced(subject), body: untraced(plain) }
  const bodyAt = plain.length - message.body.text.length
  const subjectAt = bodyAt > 0 ? plain.indexOf(message.subject.text, plain.indexOf(':') + 1) : undefined
  const document = documentOf(message, undefined, packOf(language), written)
  return lint(document, options).map((finding) => {
    const { place } = finding
    const from = place && (place.part === 'body' ? bodyAt : subjectAt)
    const placed: PlacedFinding = Object.assign(finding, { start: 0, end: 0 })
    if (!place || from === undefined) return placed
    placed.start = original(place.start + from)
    placed.end = original(place.end + from)
    const sentence = sentenceAt(place.part, place.start, document)
    if (sentence !== undefined) placed.sentence = sentence
    return placed
  })
}

function sentenceAt(part: 'subject' | 'body', at: number, { subject, sentences }: Document): string | undefined {
  return part === 'subject' ? subject : sentences.find(({ start, end }) => start <= at && at < end)?.text
}

/** Windows' line ends; soft hyphens and other characters of no width; letters with their marks apart, as macOS pastes an `й`. */
const UNEVEN = /\r\n?|[\u00AD\u200B\u2060]|[^\u0300-\u036F][\u0300-\u036F]+/g

/** The text as the patterns read it, and the way from places in it to those in the text as it came. */
function plainOf(text: string): { plain: string; original(place: number): number } {
  if (!/[\r\u00AD\u200B\u2060\u0300-\u036F]/.test(text)) return { plain: text, original: (place) => place }
  const shifts: { after: number; by: number }[] = []
  let shifted = 0
  const plain = text.replace(UNEVEN, (found, at: number) => {
    const piece = found.startsWith('\r') ? '\n' : found.replace(/[\u00AD\u200B\u2060]/g, '').normalize('NFC')
    const by = found.length - piece.length
    if (by > 0) shifts.push({ after: at - shifted + piece.length, by })
    shifted += by
    return piece
  })
  return { plain, original: (place) => shifts.reduce((sum, { after, by }) => (after <= place ? sum + by : sum), place) }
}
