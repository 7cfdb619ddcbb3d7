import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Moment } from '../disclosure/moment.ts'
import type { Output } from '../io.ts'
import { lintText, tooLong, type FreeText } from '../lint/free-text.ts'
import type { LintOptions } from '../lint/lint.ts'

/** What came through, and what was found in it. */
export interface StreamCount {
  messages: number
  errors: number
  warnings: number
  /** Lines that are no message. */
  broken: number
}

/**
 * Checks messages one at a time, however many there are: a line in is `{"id", "text", "subject"?, "language"?}`, a line out
 * `{"id", "findings": [{"rule", "severity", "message", "start", "end"}]}`, with places in UTF-16 units of `text`. What is about
 * the whole message stands at 0, 0. A finding about a `subject` of its own says so and has its places in there.
 * A line that is no message is named, and the rest goes on.
 */
export async function checkStream(
  input: Readable,
  output: Output,
  complaints: Output,
  languages: ReadonlySet<string>,
  written: Moment,
  options: LintOptions,
): Promise<StreamCount> {
  const count = { messages: 0, errors: 0, warnings: 0, broken: 0 }
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const read = messageIn(line, languages)
    if (typeof read === 'string') {
      count.broken++
      complaints.write(`line ${number}: ${read}\n`)
      continue
    }
    count.messages++
    const findings = lintText(read, written, options).map(({ rule, severity, message, start, end, place }) => {
      if (severity === 'error') count.errors++
      if (severity === 'warning') count.warnings++
      const isApart = place?.part === 'subject' && read.subject !== undefined
      return { rule, severity, message, ...(isApart ? { part: 'subject', start: place.start, end: place.end } : { start, end }) }
    })
    output.write(`${JSON.stringify({ id: read.id, findings })}\n`)
  }
  return count
}

/** The message on a line, or what is wrong with the line. */
function messageIn(line: string, languages: ReadonlySet<string>): (FreeText & { id: unknown }) | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'this is no JSON. A message is one line: {"id": "1", "text": "…"}'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'this is no JSON object: {"id": "1", "text": "…"}'
  const { id, text, subject, language } = value as Record<string, unknown>
  if (typeof text !== 'string') return '"text" is missing, or is no text'
  const problem = tooLong(text)
  if (problem !== undefined) return `"text": ${problem}`
  if (subject !== undefined && typeof subject !== 'string') return '"subject" is no text'
  if (language !== undefined && (typeof language !== 'string' || !languages.has(language)))
    return `"language" is one of: ${[...languages].join(', ')}`
  return { id: id ?? null, text, ...(subject !== undefined && { subject }), ...(language !== undefined && { language }) }
}
