import type { Severity } from '../finding.ts'
import type { Sayings } from '../../said.ts'
import type { Report, Reported } from '../report.ts'
import { detailsOf, wordsOf } from './words.ts'

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' }

/** Workflow commands of GitHub Actions: each becomes a note in the changed files. Nothing else, not even where nothing is found. */
export function github({ findings, sayings }: Report): string {
  return findings.map((finding) => commandOf(finding, sayings)).join('\n')
}

function commandOf(finding: Reported, sayings: Sayings | undefined): string {
  const { rule, severity, file, line, column, endLine, endColumn } = finding
  // GitHub takes columns only where the place is within one line.
  const columns = (endLine ?? line) === line
  const properties = Object.entries({
    file,
    line,
    ...(columns && { col: column }),
    endLine,
    ...(columns && { endColumn }),
    title: `ownup: ${rule}`,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${COMMAND[severity]} ${properties.join(',')}::${data([wordsOf(finding, sayings), ...detailsOf(finding, sayings)].join('\n'))}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
