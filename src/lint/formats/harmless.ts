import { posix } from 'node:path'
import { NOT_TEXT, oneLine } from '../../disclosure/text.ts'
import { keeping } from '../../languages/keeping.ts'
import type { Report } from '../report.ts'

/**
 * The report with nothing in it that a terminal, a log or a parser could take for more than words: no control or bidi
 * characters, no escape sequences, no line breaks, no halves of a character. Every format is given this one, so that each has
 * only its own syntax to look after.
 */
export function harmless(report: Report): Report {
  const findings = report.findings.map(({ message, file, sentence, fields, cases, writtenBy, ...rest }) => ({
    ...rest,
    message: words(message),
    file: path(file),
    ...(sentence !== undefined && { sentence: words(sentence) }),
    fields: fields.map(words),
    ...(writtenBy && { writtenBy: { ...writtenBy, file: path(writtenBy.file) } }),
    ...(cases && { cases: { ...cases, first: words(cases.first) } }),
  }))
  const house = report.house?.map((rule) => ({ ...rule, summary: words(rule.summary), why: words(rule.why), better: words(rule.better) }))
  return { ...report, findings, ...(house && { house }) }
}

// A report says the same of many files, and much of one.
const words = keeping((text) => noLogCommand(oneLine(text)))

// A path keeps its letters as they are, composed or not: CI compares it with those of the repository. `./` it would not know.
const path = keeping((file) => noLogCommand(posix.normalize(file).replace(NOT_IN_PATH, '\uFFFD')))

const NOT_IN_PATH = new RegExp(`[\\t\\n\\r\\u2028\\u2029\\uD800-\\uDFFF]|${NOT_TEXT.source}`, 'gu')

/** CI systems read `##[…]`, `##vso[…]` and `##teamcity[…]` as commands, wherever they stand in a line. */
function noLogCommand(text: string): string {
  return text.replace(/##(?=\w*\[)/g, '# #')
}
