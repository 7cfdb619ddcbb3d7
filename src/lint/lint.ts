import type { Span } from '../template/trace.ts'
import type { Document } from './document.ts'
import { compareFindings, isSame, type Finding, type Place, type Severity } from './finding.ts'
import { ownsUp } from './presence.ts'
import type { Problem, Rule } from './rule.ts'
import { RULES } from './rules/index.ts'
import type { Team } from './team.ts'

/** How a run of the rules differs from what the rules themselves say. */
export interface LintOptions {
  rules?: readonly Rule[]
  /** Severities that a team or a command line sets, by rule. */
  severities?: Severities
  /** What the rules are told of a team and its clients. */
  team?: Team
  /** Told how long each rule took, in milliseconds. */
  clock?: (rule: string, milliseconds: number) => void
}

export type Severities = Readonly<Record<string, Severity | 'off'>>

type Found = Finding & { kind: Rule['kind'] }

/** Runs the rules over one message: worst findings first, each once, each with its template line and its answers. */
export function lint(document: Document, { rules = RULES, severities = {}, team, clock }: LintOptions = {}): Finding[] {
  const findings: Found[] = []
  for (const rule of rules) {
    const set = severities[rule.id]
    const level = set ?? (typeof rule.severity === 'string' ? rule.severity : rule.severity[document.harm])
    if (level === 'off' || !isFor(rule, document)) continue
    const start = clock ? performance.now() : 0
    const first = findings.length
    for (const problem of rule.check(document, team)) {
      const finding = {
        kind: rule.kind,
        rule: rule.id,
        severity: set !== undefined ? level : levelIn(document, rule, problem.severity ?? level),
        message: problem.message,
        ...(problem.isOpen && { isOpen: true }),
        ...traceOf(problem, document),
      }
      const same = findings.findIndex((other, at) => at >= first && isSame(other, finding))
      findings[same < 0 ? findings.length : same] = finding
    }
    clock?.(rule.id, performance.now() - start)
  }
  return withoutEchoes(findings)
    .map(({ kind: _kind, ...finding }) => finding)
    .sort(compareFindings)
}

/**
 * An error says that a message must not go out like that. Of a text that comes alone too little is known to say so about length
 * and tone, or about words that stand beside an owned mistake; and a newsletter may use words that a disclosure must not.
 */
function levelIn(document: Document, { kind, isRegister, isAnywhere }: Rule, severity: Severity): Severity {
  if (document.disclosure || isAnywhere) return severity
  if (!document.isDisclosure) return 'hint'
  return severity === 'error' && (kind === 'limit' || (isRegister && ownsUp(document))) ? 'warning' : severity
}

/** A newsletter or a status report owes nobody an apology: only words that are wrong anywhere are looked for in it. */
function isFor({ id, kind, readsMore }: Rule, { isDisclosure, speaks }: Document): boolean {
  return kind === 'phrase' ? readsMore === true || speaks(id) : isDisclosure
}

// A refund that a template dropped is missing both as a part of the message and as an answer. Said once is enough: the
// presence rule says it in words that help more.
function withoutEchoes(findings: Found[]): Found[] {
  if (!findings.some(({ rule }) => rule === 'lost-answer')) return findings
  const named = new Set(
    findings
      .filter(({ kind, place, severity }) => kind === 'presence' && !place && severity === 'error')
      .flatMap(({ fields }) => fields.map(rootOf)),
  )
  return findings.filter(
    ({ rule, fields, place }) =>
      !(rule === 'lost-answer' && !place && fields.length > 0 && fields.every((field) => named.has(rootOf(field)))),
  )
}

function rootOf(field: string): string {
  return field.split(/[.[]/)[0]!
}

function traceOf({ place, fields = [] }: Problem, document: Document): Pick<Finding, 'place' | 'origin' | 'fields'> {
  if (!place) return { fields }
  const spans = spansAt(place, document)
  const traced = spans.flatMap((span) => span.prints)
  const origin = spans.find((span) => span.literal) ?? spans[0]
  return {
    place,
    fields: [...new Set([...fields, ...traced])],
    ...(origin && {
      origin: {
        file: origin.file,
        line: origin.line,
        column: origin.column + (origin.literal ? Math.max(0, place.start - origin.start) : 0),
      },
    }),
  }
}

function spansAt({ part, start, end }: Place, document: Document): Span[] {
  return document.spans[part].filter((span) => span.start < end && span.end > start)
}
