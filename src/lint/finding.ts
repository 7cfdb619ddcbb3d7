import type { Position } from '../template/trace.ts'

/** `error` fails CI, `warning` is reported, `hint` is a thought. */
export type Severity = 'error' | 'warning' | 'hint'

/** What one rule found in one message. Data only: words and colours are the reader's business. */
export interface Finding {
  rule: string
  severity: Severity
  /** What is wrong and what to do, in one or two short sentences. */
  message: string
  /** Where in the message, in UTF-16 units; not there when something is missing from it. */
  place?: Place
  /** The template line that wrote the words. */
  origin?: Position
  /** The answers it leads back to: `['impact']`. */
  fields: string[]
  /** Nobody has answered yet what is missing: no template could have said it. */
  isOpen?: boolean
}

export interface Place {
  part: 'subject' | 'body'
  start: number
  end: number
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, hint: 2 }

export function isWorse(one: Severity, other: Severity): boolean {
  return RANK[one] < RANK[other]
}

/** Worst first, then in the order of the message, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    (a.place?.start ?? -1) - (b.place?.start ?? -1) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

/** Do two findings of one rule say the same of the same place? */
export function isSame(one: Finding, other: Finding): boolean {
  return (
    one.message === other.message &&
    one.place?.part === other.place?.part &&
    one.place?.start === other.place?.start &&
    one.fields.join() === other.fields.join()
  )
}
