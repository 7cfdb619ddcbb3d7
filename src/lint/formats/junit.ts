import type { Report, Reported } from '../report.ts'
import { worded, type Sayings } from '../../said.ts'
import { detailsOf, numberOf, SEVERITY_WORDS, summaryOf, wordsOf } from './words.ts'

/**
 * JUnit XML, as GitLab, Jenkins and the reporters for GitHub read it: a suite a file, a case a finding.
 *
 * Only errors are failures: they alone make `ownup lint` fail, and a red test in a green run would be switched off. Warnings and
 * hints are skipped cases, which every reader shows with their words. A run that finds nothing is one case that passes, since
 * readers take a file without any for a broken one.
 */
export function junit(report: Report): string {
  const suites = new Map<string, Reported[]>()
  for (const finding of report.findings) suites.set(finding.file, [...(suites.get(finding.file) ?? []), finding])
  const lines = [...suites].flatMap(([file, findings]) => suite(file, findings, casesOf(file, findings, report.sayings)))
  if (lines.length === 0) {
    const output = element('system-out', {}, summaryOf(report))
    lines.push(...suite('ownup lint', [], [`    ${element('testcase', { name: 'lint', classname: 'ownup', time: 0 }, output, 'xml')}`]))
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(totals('ownup lint', report.findings))}>`,
    ...lines,
    '</testsuites>',
  ].join('\n')
}

function suite(name: string, findings: readonly Reported[], cases: readonly string[]): string[] {
  return [`  <testsuite${attributes(totals(name, findings))}>`, ...cases, '  </testsuite>']
}

function totals(name: string, findings: readonly Reported[]): Attributes {
  const failures = numberOf(findings).error
  return { name, tests: Math.max(1, findings.length), failures, errors: 0, skipped: findings.length - failures, time: 0 }
}

/** GitLab keeps one case of a name, and tells by it whether a failure is new: no line number, and a count where a rule comes again. */
function casesOf(file: string, findings: readonly Reported[], sayings: Sayings | undefined): string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { rule, severity, message, line } = finding
    const level = worded(SEVERITY_WORDS[severity], sayings)
    const count = (seen.get(rule) ?? 0) + 1
    seen.set(rule, count)
    const body = [`${file}:${line}:${finding.column} ${level} ${wordsOf(finding, sayings)}`, ...detailsOf(finding, sayings)].join('\n')
    const outcome =
      severity === 'error'
        ? element('failure', { message, type: severity }, body)
        : element('skipped', { message: `${level}: ${message}` }, body)
    const name = count === 1 ? rule : `${rule} (${count})`
    return `    ${element('testcase', { name, classname: classOf(file), file, line, time: 0 }, outcome, 'xml')}`
  })
}

/** Jenkins would take an ending for the name of a class. */
function classOf(file: string): string {
  return file.replace(/\.[^./]+$/, '')
}

type Attributes = Record<string, string | number>

function element(name: string, given: Attributes, content: string, kind: 'text' | 'xml' = 'text'): string {
  return `<${name}${attributes(given)}>${kind === 'text' ? escaped(content) : content}</${name}>`
}

function attributes(given: Attributes): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

/** Control characters, which XML has no way to write, are gone already: see `harmless.ts`. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (found) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[found] ?? '&quot;')
}
