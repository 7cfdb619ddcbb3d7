import { readFileSync } from 'node:fs'
import { decode, storageError } from '../disclosure/read.ts'
import type { Moment } from '../disclosure/moment.ts'
import { UserError } from '../errors.ts'
import { lintText, tooLong, type PlacedFinding } from '../lint/free-text.ts'
import type { LintOptions } from '../lint/lint.ts'
import type { Reported } from '../lint/report.ts'

/** Checks one message file: plain text, Markdown, or a mail as mail programs save it. @throws UserError if it cannot be read */
export async function checkTextFile(path: string, shown: string, written: Moment, options: LintOptions): Promise<Reported[]> {
  let bytes: Buffer
  try {
    // Synchronous: a thousand small files are read in less time this way than the promises for them take.
    bytes = readFileSync(path)
  } catch (error) {
    throw storageError(shown, error)
  }
  return checkText(bytes, shown, written, options)
}

/** The same from its bytes; the ending of the name says what they are. */
export async function checkText(bytes: Buffer, shown: string, written: Moment, options: LintOptions): Promise<Reported[]> {
  if (/\.eml$/i.test(shown)) return (await import('./mail.ts')).checkMail(bytes, shown, written, options)
  const text = decode(shown, bytes)
  refuseTooLong(text, shown)
  const masked = /\.(?:md|markdown)$/i.test(shown) ? (await import('./markdown.ts')).proseOf(text) : text
  return placedIn(text, shown, lintText({ text: masked }, written, options))
}

/** @throws UserError */
export function refuseTooLong(text: string, shown: string): void {
  const problem = tooLong(text)
  if (problem !== undefined) throw new UserError(`${shown}: ${problem}.`, 'Check the message alone, in a file of its own.')
}

/** Findings at line and column of a text. */
export function placedIn(text: string, file: string, findings: readonly PlacedFinding[]): Reported[] {
  const lineOf = lines(text)
  return findings.map(({ rule, severity, message, fields, start, end, sentence }) => {
    const [line, column] = lineOf(start)
    const [endLine, endColumn] = lineOf(end)
    const reported: Reported = { rule, severity, message, file, line, column, fields }
    if (end > start) Object.assign(reported, { endLine, endColumn })
    if (sentence !== undefined) reported.sentence = sentence
    return reported
  })
}

function lines(text: string): (place: number) => [line: number, column: number] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (place) => {
    let line = starts.findLastIndex((start) => start <= place)
    if (line < 0) line = 0
    return [line + 1, place - starts[line]! + 1]
  }
}
