import type { Report, Reported } from '../report.ts'
import { worded, type Sayings } from '../../said.ts'
import { detailsOf, SEVERITY_WORDS, summaryOf, wordsOf } from './words.ts'

/** For people: one line a finding that editors and terminals can follow, with what the client would read below it. */
export function text(report: Report): string {
  const lines = report.findings.flatMap((finding) => [
    lineOf(finding, report.sayings),
    ...detailsOf(finding, report.sayings).flatMap(indented),
  ])
  return [...lines, ...(lines.length > 0 ? [''] : []), summaryOf(report)].join('\n')
}

function lineOf(finding: Reported, sayings: Sayings | undefined): string {
  const { file, line, column, severity, rule } = finding
  // In the log of a CI run, a line that begins with `::` is a command, also behind blanks.
  const where = /^\s*::/.test(file) ? `./${file}` : file
  return `${where}:${line}:${column} ${worded(SEVERITY_WORDS[severity], sayings)} ${wordsOf(finding, sayings)} [${rule}]`
}

const WIDTH = 60

/** Broken for a narrow window, the further lines under the first word and not under its quotation mark. */
function indented(detail: string): string[] {
  const further = detail.startsWith('"') ? '   ' : '  '
  const lines = ['']
  for (const word of detail.split(' ')) {
    const line = lines.at(-1)!
    const isFull = further.length + line.length + 1 + word.length > WIDTH
    if (line !== '' && isFull && !word.startsWith('::')) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line, index) => `${index === 0 ? '  ' : further}${line}`)
}
