import { daysBetween, parseMoment, theDay, type Moment } from '../disclosure/moment.ts'
import type { Severity } from '../lint/finding.ts'
import type { Reported } from '../lint/report.ts'
import { clausesLeftOut, clausesRunOut } from '../message/clauses.ts'
import type { Message } from '../message/message.ts'
import { inWords, quoted, say, type Said, type Sayings, type Shown } from '../said.ts'
import type { PartialFile, Template } from '../template/template.ts'

/** So many days before a date somebody has to be told. */
const NOTICE = 30

/** Is it time to read this template again? */
export function reviewFindings({ file, reviewBy, owner, lines = {} }: Template, today: Moment, sayings?: Sayings): Reported[] {
  if (reviewBy === undefined) return []
  const left = daysLeft(reviewBy, today)
  if (left > NOTICE) return []
  const who = owner === undefined ? say`somebody` : quoted(owner)
  const day = dayOf(reviewBy)
  const message =
    left < 0
      ? say`This was to be read again by ${day}, ${-left} {1:day|days} ago. Let ${who} read it, then set the next date.`
      : left === 0
        ? say`This is to be read again by ${day}, today. Let ${who} read it, then set the next date.`
        : say`This is to be read again by ${day}, in ${left} {1:day|days}. Let ${who} read it, then set the next date.`
  const at = lines['review-by'] ?? { line: 1, column: 1 }
  return [{ rule: 'review-by', severity: 'warning', message: inWords(message, sayings), file, ...at, fields: [] }]
}

/**
 * Is this clause in force, and for how long? Nobody may use it before its time or after.
 * @param isUsed by a template; one that no template has yet may wait for its day
 */
export function clauseDates({ file, clause }: PartialFile, today: Moment, sayings?: Sayings, isUsed = true): Reported[] {
  if (!clause) return []
  const { title, owner, validFrom, reviewBy, lines } = clause
  const finding = (severity: Severity, message: Said, key: string): Reported[] => [
    { rule: 'clause', severity, message: inWords(message, sayings), file, ...(lines[key] ?? { line: 1, column: 1 }), fields: [] },
  ]
  const [before, left] = [daysLeft(validFrom, today), daysLeft(reviewBy, today)]
  const [from, until] = [dayOf(validFrom), dayOf(reviewBy)]
  if (before > 0) {
    if (!isUsed) return []
    const message = say`"${title}" holds from ${from} on, in ${before} {2:day|days}. Until then no message may have it.`
    return finding('error', message, 'valid-from')
  }
  if (left < 0) {
    const message = say`"${title}" ran out on ${until}, ${-left} {2:day|days} ago. Ask ${owner} for the wording that holds now.`
    return finding('error', message, 'review-by')
  }
  if (left > NOTICE) return []
  const message =
    left === 0
      ? say`"${title}" runs out on ${until}, today. Ask ${owner} to read it before that.`
      : say`"${title}" runs out on ${until}, in ${left} {2:day|days}. Ask ${owner} to read it before that.`
  return finding('warning', message, 'review-by')
}

/** What is said of the clauses that this message must have and has not. @param day on which it is written */
export function missingClauses(message: Message, day?: Moment): Said[] {
  return clausesLeftOut(message, day).map(
    ({ name, title }) => say`The message must have the clause "${title}" as it stands. Put ${`{{> ${name}}}`} back.`,
  )
}

/** What is said of the clauses of this message that had run out on the day on which it is written. */
export function runOutClauses(message: Message, day: Moment): Said[] {
  return clausesRunOut(message, day).map(
    ({ title, reviewBy, owner }) => say`"${title}" ran out on ${dayOf(reviewBy)}. Ask ${owner} for the wording that holds now.`,
  )
}

/** Shared pieces for trying templates on this day: what is not in force yet is wording that no message must have. */
export function inForce(partials: readonly PartialFile[], today: Moment): PartialFile[] {
  return partials.map((partial) => {
    const { clause: _waits, ...piece } = partial
    return isAhead(partial, today) ? piece : partial
  })
}

/** A clause that waits for its day. */
export function isAhead({ clause }: PartialFile, today: Moment): boolean {
  return clause !== undefined && daysLeft(clause.validFrom, today) > 0
}

function dayOf(day: string): Shown {
  return theDay(parseMoment(day)!)
}

function daysLeft(day: string, today: Moment): number {
  return daysBetween(today, parseMoment(day)!)
}
