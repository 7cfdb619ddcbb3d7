import type { Moment } from '../disclosure/moment.ts'
import { packOf } from '../languages/index.ts'
import { messageOf, untraced } from '../message/message.ts'
import { documentOf, type Document } from './document.ts'
import type { Finding } from './finding.ts'
import { lint, type LintOptions } from './lint.ts'

/** A message of which only the text is there. A first line "Subject: …" is its subject, where it does not come apart. */
export interface FreeText {
  text: string
  subject?: string
  language?: string
}

/** A finding with its place in the text, in UTF-16 units; `0, 0` for one about the whole, or about a subject that came apart. */
export type PlacedFinding = Finding & { start: number; end: number; sentence?: string }

/** Runs the rules over a text that comes alone. Windows' line ends and a subject line shift no place. */
export function lintText({ text, subject, language }: FreeText, written: Moment, options: LintOptions): PlacedFinding[] {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const message = subject === undefined ? messageOf(plain) : { subject: untraced(subject), body: untraced(plain) }
  const bodyAt = plain.length - message.body.text.length
  const subjectAt = bodyAt > 0 ? plain.indexOf(message.subject.text, 'subject:'.length) : undefined
  const document = documentOf(message, undefined, packOf(language), written)
  const original = originalPlaces(text, plain)
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

/** From places in the text with plain line ends to those in the text as it came. */
function originalPlaces(text: string, plain: string): (place: number) => number {
  if (text.length === plain.length) return (place) => place
  const breaks = [...text.matchAll(/\r\n/g)].map(({ index }, before) => index - before)
  return (place) => place + breaks.filter((at) => at < place).length
}
