import type { Span } from '../template/trace.ts'
import type { Document } from './document.ts'
import { compareFindings, sameFinding, type Finding, type Place } from './finding.ts'
import type { Problem, Rule } from './rule.ts'
import { RULES } from './rules/index.ts'

/** Runs the rules over one message: worst findings first, each once, each with its template line and its answers. */
export function lint(document: Document, rules: readonly Rule[] = RULES): Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    const level = typeof rule.severity === 'string' ? rule.severity : rule.severity[document.harm]
    if (level === 'off') continue
    for (const problem of rule.check(document)) {
      const finding: Finding = {
        rule: rule.id,
        severity: problem.severity ?? level,
        message: problem.message,
        ...traceOf(problem, document),
      }
      if (!findings.some((other) => sameFinding(other, finding))) findings.push(finding)
    }
  }
  return findings.sort(compareFindings)
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
