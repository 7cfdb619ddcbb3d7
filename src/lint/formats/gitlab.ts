import type { Severity } from '../finding.ts'
import type { Sayings } from '../../said.ts'
import type { Report, Reported } from '../report.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { detailsOf, wordsOf } from './words.ts'

const SEVERITY: Record<Severity, string> = { error: 'major', warning: 'minor', hint: 'info' }

/** GitLab Code Quality: the part of the Code Climate format that GitLab reads. */
export function gitlab({ findings, sayings }: Report): string {
  const fingerprints = fingerprintsOf(findings)
  const issues = findings.map((finding, index) => ({
    description: inOneLine(finding, sayings),
    check_name: finding.rule,
    fingerprint: fingerprints[index],
    severity: SEVERITY[finding.severity],
    location: { path: finding.file, lines: { begin: finding.line } },
  }))
  return JSON.stringify(issues, null, 2)
}

function inOneLine(finding: Reported, sayings: Sayings | undefined): string {
  const [cases] = detailsOf(finding, sayings)
  return cases === undefined ? wordsOf(finding, sayings) : `${wordsOf(finding, sayings)} (${cases})`
}
