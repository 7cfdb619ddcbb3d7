import type { DisclosureText } from '../disclosure/file.ts'
import type { Moment } from '../disclosure/moment.ts'
import { packOf } from '../languages/index.ts'
import { forChannel } from '../lint/channel-rules.ts'
import { documentOf } from '../lint/document.ts'
import type { Ignore } from '../lint/ignores.ts'
import { lint, type LintOptions } from '../lint/lint.ts'
import type { Reported } from '../lint/report.ts'
import type { Message } from '../message/message.ts'
import { inWords, type Sayings } from '../said.ts'
import { missingClauses, runOutClauses } from './keeping.ts'
import { disagreements } from './variants.ts'

/** Checks the message of one disclosure. A finding stands at the answer that it leads back to, or else says which template wrote it. */
export function checkDisclosure(
  { disclosure, positionOf }: DisclosureText,
  message: Message,
  file: string,
  today: Moment,
  options: LintOptions,
): Reported[] {
  const document = documentOf(message, disclosure, packOf(disclosure.language), today)
  const day = disclosure.written ?? today
  const clauses = [...missingClauses(message, day), ...runOutClauses(message, day)].map((words): Reported => ({
    rule: 'clause',
    severity: 'error',
    message: inWords(words, options.sayings),
    file,
    line: 1,
    column: 1,
    fields: [],
  }))
  const found = lint(document, forChannel(options, message.template?.channel)).map(
    ({ rule, severity, message: words, place, origin, fields }) => {
      const [field] = fields
      const writtenBy = field === undefined && origin ? { file: origin.file, line: origin.line, column: origin.column } : undefined
      const sentence =
        place?.part === 'body'
          ? document.sentences.find(({ start, end }) => start < place.end && end > place.start)?.text
          : document.subject
      return {
        rule,
        severity,
        message: words,
        file,
        ...positionOf(field ?? ''),
        ...(place && sentence !== undefined && { sentence }),
        fields,
        ...(writtenBy && { writtenBy }),
      }
    },
  )
  return [...found, ...clauses]
}

/** Compares the message of one disclosure with the same facts in other channels. */
export function checkChannels(
  { disclosure, positionOf }: DisclosureText,
  message: Message,
  others: readonly Message[],
  file: string,
  today: Moment,
  sayings?: Sayings,
): Reported[] {
  const pack = packOf(disclosure.language)
  return others.flatMap((other) =>
    disagreements(message, other, disclosure, pack, today).map(({ message: words, fields }): Reported => ({
      rule: 'channels',
      severity: 'error',
      message: inWords(words, sayings),
      file,
      ...positionOf(fields[0] ?? ''),
      fields,
    })),
  )
}

/** The notes in a disclosure that silence rules for its message. */
export function disclosureIgnores({ disclosure, positionOf }: DisclosureText, file: string): Ignore[] {
  return (disclosure.ignore ?? []).map(({ rule, because }, index) => ({
    rules: rule === undefined ? [] : [rule],
    because: because ?? '',
    file,
    ...positionOf(`ignore[${index}]`),
  }))
}
