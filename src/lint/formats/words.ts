import { inWords, listed, say, worded, type Said, type Sayings } from '../../said.ts'
import type { Severity } from '../finding.ts'
import type { Report, Reported } from '../report.ts'

const LONGEST = 300

export const SEVERITY_WORDS: Record<Severity, Said> = { error: say`error`, warning: say`warning`, hint: say`hint` }

/** What a finding's own words leave out: in which cases of the template it is, and what the client would read there. */
export function detailsOf({ cases, sentence }: Reported, sayings: Sayings | undefined): string[] {
  if (!cases) return []
  const { count, of, first } = cases
  const where = count > 1 ? say`in ${count} of ${of} {1:case|cases}, first: ${first}` : say`in ${count} of ${of} {1:case|cases}: ${first}`
  return [worded(where, sayings), ...(sentence === undefined ? [] : [`"${cut(sentence)}"`])]
}

/** The words of a finding, and which template wrote what it is about where the file itself does not have it. */
export function wordsOf({ message, writtenBy }: Reported, sayings: Sayings | undefined): string {
  return writtenBy ? `${message} ${worded(say`(written by ${`${writtenBy.file}:${writtenBy.line}`})`, sayings)}` : message
}

/** A text without full stops is one sentence, however long. */
function cut(sentence: string): string {
  const points = [...sentence]
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')} …` : sentence
}

/** The last lines of a report. They never say more than was checked. */
export function summaryOf(report: Report): string {
  const { findings, checked, notShown = 0, sayings } = report
  const numbers = numberOf(findings)
  const found = some([
    [numbers.error, say`${numbers.error} {0:error|errors}`],
    [numbers.warning, say`${numbers.warning} {0:warning|warnings}`],
    [numbers.hint, say`${numbers.hint} {0:hint|hints}`],
  ])
  const { templates, cases, disclosures, messages, rules = 0, examples = 0 } = checked
  const inWhat = some([
    [templates, say`${templates} {0:template|templates}`],
    [cases, say`${cases} {0:case|cases}`],
    [disclosures, say`${disclosures} {0:disclosure|disclosures}`],
    [messages, say`${messages} {0:message|messages}`],
    [rules, say`${rules} {0:house rule|house rules}`],
    [examples, say`${examples} {0:example|examples}`],
  ])
  const others = notShown > 0 ? [say`${notShown} {0:finding|findings} of less weight not shown.`] : []
  return [...(found ? [inWhat ? say`${found} in ${inWhat}.` : say`${found}.`] : clean(report, inWhat)), ...others]
    .map((line) => inWords(line, sayings))
    .join('\n')
}

function clean({ checked: { rules = 0, examples = 0 }, notShown = 0 }: Report, inWhat: Said | undefined): Said[] {
  if (notShown > 0) return [say`No errors in ${inWhat ?? ''}.`]
  if (rules > 0) return [say`${rules} {0:house rule does what its|house rules do what their} ${examples} {1:example says|examples say}.`]
  if (!inWhat) return [say`Nothing was checked.`]
  return [say`Nothing found in ${inWhat}.`, say`The checks cannot tell if it is true: read it once more.`]
}

/** How many findings there are of each severity. */
export function numberOf(findings: readonly Reported[]): Record<Severity, number> {
  const numbers = { error: 0, warning: 0, hint: 0 }
  for (const { severity } of findings) numbers[severity]++
  return numbers
}

/** Those of which there are any. */
function some(counted: readonly (readonly [count: number, words: Said])[]): Said | undefined {
  const there = counted.filter(([count]) => count > 0).map(([, words]) => words)
  return there.length > 0 ? listed(there) : undefined
}
