import type { Sayings } from '../said.ts'
import type { Severity } from './finding.ts'
import type { Severities } from './lint.ts'
import type { Rule } from './rule.ts'

/** A finding with its place in a file, as CI reads it. The same for templates, disclosures and message files. */
export interface Reported {
  /** The id of a rule, or of one of the checks in `checks.ts`. */
  rule: string
  severity: Severity
  /** What is wrong and what to do, in one or two short sentences. */
  message: string
  /** As it was named on the command line, or found below a folder that was; `/` between folders on every system. */
  file: string
  /** From 1. Columns count UTF-16 units, and the end is behind the last one. Without an end: the place is a point. */
  line: number
  column: number
  endLine?: number
  endColumn?: number
  /** The sentence of the message that it is about. */
  sentence?: string
  /** The answers that it leads back to: `['impact']`. */
  fields: string[]
  /** In a disclosure: the line of the template, or of a shared piece, that says it where no answer does. */
  writtenBy?: { file: string; line: number; column: number }
  /** For a template: in how many of its cases, and the name of the first. */
  cases?: { count: number; of: number; first: string }
}

/** What one run of `ownup lint` looked at, and what it found. */
export interface Report {
  /** Worst first within a file, files in the order in which they were checked. */
  findings: Reported[]
  /** Findings that are no errors, where only errors are shown. */
  notShown?: number
  checked: Checked
  /** The rules of the team's own that were run, for formats that describe rules. */
  house?: readonly Rule[]
  /** The words of the reader, for what stands around the findings; English without any. */
  sayings?: Sayings
}

/** How much was looked at. House rules are counted where their examples were. */
export interface Checked {
  templates: number
  cases: number
  disclosures: number
  messages: number
  rules?: number
  examples?: number
}

/** Worst first, then by place, then by rule. */
export function compareReported(a: Reported, b: Reported): number {
  const rank = { error: 0, warning: 1, hint: 2 }
  return rank[a.severity] - rank[b.severity] || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}

/** With the severities that are set. The rules have set theirs; this is for what is checked besides them. */
export function leveled(findings: readonly Reported[], severities: Severities): Reported[] {
  return findings.flatMap((finding) => {
    const level = severities[finding.rule]
    return level === 'off' ? [] : level === undefined ? [finding] : [{ ...finding, severity: level }]
  })
}
