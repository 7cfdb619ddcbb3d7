import { daysBetween, parseMoment, type Moment } from '../disclosure/moment.ts'
import type { Reported } from '../lint/report.ts'
import { clausesLeftOut, clausesRunOut } from '../message/clauses.ts'
import type { Message } from '../message/message.ts'
import type { PartialFile, Template } from '../template/template.ts'

/** So many days before a date somebody has to be told. */
const NOTICE = 30

/** Is it time to read this template again? */
export function reviewFindings({ file, reviewBy, owner, lines = {} }: Template, today: Moment): Reported[] {
  if (reviewBy === undefined) return []
  const left = daysLeft(reviewBy, today)
  if (left > NOTICE) return []
  const who = owner ?? 'somebody'
  const message =
    left < 0
      ? `This was to be read again by ${reviewBy}, ${inDays(-left)} ago. Let ${who} read it, then set the next date.`
      : `This is to be read again by ${reviewBy}, ${left === 0 ? 'today' : `in ${inDays(left)}`}. Let ${who} read it, then set the next date.`
  return [{ rule: 'review-by', severity: 'warning', message, file, ...(lines['review-by'] ?? { line: 1, column: 1 }), fields: [] }]
}

/**
 * Is this clause in force, and for how long? Nobody may use it before its time or after.
 * @param isUsed by a template; one that no template has yet may wait for its day
 */
export function clauseDates({ file, clause }: PartialFile, today: Moment, isUsed = true): Reported[] {
  if (!clause) return []
  const { title, owner, validFrom, reviewBy, lines } = clause
  const at = (key: string) => ({ file, ...(lines[key] ?? { line: 1, column: 1 }), fields: [] })
  const [before, left] = [daysLeft(validFrom, today), daysLeft(reviewBy, today)]
  if (before > 0) {
    if (!isUsed) return []
    const message = `"${title}" holds from ${validFrom} on, in ${inDays(before)}. Until then no message may have it.`
    return [{ rule: 'clause', severity: 'error', message, ...at('valid-from') }]
  }
  if (left < 0) {
    const message = `"${title}" ran out on ${reviewBy}, ${inDays(-left)} ago. Ask ${owner} for the wording that holds now.`
    return [{ rule: 'clause', severity: 'error', message, ...at('review-by') }]
  }
  if (left > NOTICE) return []
  const message = `"${title}" runs out on ${reviewBy}, ${left === 0 ? 'today' : `in ${inDays(left)}`}. Ask ${owner} to read it before that.`
  return [{ rule: 'clause', severity: 'warning', message, ...at('review-by') }]
}

/** What is said of the clauses that this message must have and has not. @param day on which it is written */
export function missingClauses(message: Message, day?: Moment): string[] {
  return clausesLeftOut(message, day).map(
    ({ name, title }) => `The message must have the clause "${title}" as it stands. Put {{> ${name}}} back.`,
  )
}

/** What is said of the clauses of this message that had run out on the day on which it is written. */
export function runOutClauses(message: Message, day: Moment): string[] {
  return clausesRunOut(message, day).map(
    ({ title, reviewBy, owner }) => `"${title}" ran out on ${reviewBy}. Ask ${owner} for the wording that holds now.`,
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

function daysLeft(day: string, today: Moment): number {
  return daysBetween(today, parseMoment(day)!)
}

function inDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
