import { inWords, type Sayings } from '../said.ts'
import type { Span } from '../template/trace.ts'
import type { Document } from './document.ts'
import { compareFindings, isSame, isWorse, type Finding, type Place, type Severity } from './finding.ts'
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
  /** The words in which findings are told; English without any. */
  sayings?: Sayings | undefined
  /** Told how long each rule took, in milliseconds. */
  clock?: (rule: string, milliseconds: number) => void
}

export type Severities = Readonly<Record<string, Severity | 'off'>>

/** A rule with what decides whether it runs, in one shape for all of them: a loop over rules as they are written takes three times as long. */
interface Step {
  rule: Rule
  check: Rule['check']
  id: string
  severity: Rule['severity']
  /** Runs where words of its own may stand. */
  asksForWords: boolean
  /** Runs in a message about a mistake. */
  asksForMistake: boolean
}

const steps = new WeakMap<readonly Rule[], readonly Step[]>()

function stepsOf(rules: readonly Rule[]): readonly Step[] {
  let them = steps.get(rules)
  if (!them) {
    them = rules.map((rule) => {
      const { check, id, severity, kind, readsMore = false } = rule
      return { rule, check, id, severity, asksForWords: kind === 'phrase' && !readsMore, asksForMistake: kind !== 'phrase' }
    })
    steps.set(rules, them)
  }
  return them
}

interface Found {
  kind: Rule['kind']
  finding: Finding
}

/** Runs the rules over one message: worst findings first, each once, each with its template line and its answers. */
export function lint(document: Document, { rules = RULES, severities = {}, team, sayings, clock }: LintOptions = {}): Finding[] {
  const findings: Found[] = []
  const isSet = Object.keys(severities).length > 0
  for (const { rule, check, id, severity, asksForWords, asksForMistake } of stepsOf(rules)) {
    // A newsletter or a status report owes nobody an apology: only words that are wrong anywhere are looked for in it.
    if ((asksForWords && !document.speaks(id)) || (asksForMistake && !document.isDisclosure)) continue
    const set = isSet ? severities[id] : undefined
    const level = set ?? (typeof severity === 'string' ? severity : severity[document.harm])
    if (level === 'off') continue
    const start = clock ? performance.now() : 0
    const first = findings.length
    for (const problem of check(document, team)) {
      const its = set !== undefined ? level : mildened(levelIn(document, rule, problem.severity ?? level), document.pack.atMost[id])
      const finding = traced(
        { rule: id, severity: its, message: inWords(problem.message, sayings), fields: problem.fields ?? [] },
        problem,
        document,
      )
      const same = findings.findIndex((other, at) => at >= first && isSame(other.finding, finding))
      findings[same < 0 ? findings.length : same] = { kind: rule.kind, finding }
    }
    clock?.(id, performance.now() - start)
  }
  return withoutEchoes(findings)
    .map(({ finding }) => finding)
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

function mildened(severity: Severity, atMost: Severity | undefined): Severity {
  return atMost !== undefined && isWorse(severity, atMost) ? atMost : severity
}

// A refund that a template dropped is missing both as a part of the message and as an answer. Said once is enough: the
// presence rule says it in words that help more.
function withoutEchoes(findings: Found[]): Found[] {
  if (!findings.some(({ finding }) => finding.rule === 'lost-answer')) return findings
  const named = new Set(
    findings
      .filter(({ kind, finding: { place, severity } }) => kind === 'presence' && !place && severity === 'error')
      .flatMap(({ finding }) => finding.fields.map(rootOf)),
  )
  return findings.filter(
    ({ finding: { rule, fields, place } }) =>
      !(rule === 'lost-answer' && !place && fields.length > 0 && fields.every((field) => named.has(rootOf(field)))),
  )
}

function rootOf(field: string): string {
  return field.split(/[.[]/)[0]!
}

/** Completes a finding, with its place and what the template says about that. */
function traced(finding: Finding, { place, isOpen }: Problem, document: Document): Finding {
  if (isOpen) finding.isOpen = true
  if (!place) return finding
  finding.place = place
  const spans = spansAt(place, document)
  const origin = spans.find((span) => span.literal) ?? spans[0]
  if (!origin) return finding
  finding.fields = [...new Set([...finding.fields, ...spans.flatMap((span) => span.prints)])]
  finding.origin = {
    file: origin.file,
    line: origin.line,
    column: origin.column + (origin.literal ? Math.max(0, place.start - origin.start) : 0),
  }
  return finding
}

function spansAt({ part, start, end }: Place, document: Document): Span[] {
  return document.spans[part].filter((span) => span.start < end && span.end > start)
}
