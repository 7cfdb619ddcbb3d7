import type { Severity } from '../finding.ts'
import type { Report, Reported } from '../report.ts'

const LONGEST = 300

/** What a finding's own words leave out: in which cases of the template it is, and what the client would read there. */
export function detailsOf({ cases, sentence }: Reported): string[] {
  if (!cases) return []
  const { count, of, first } = cases
  const where = `in ${count} of ${counted(of, 'case')}${count > 1 ? ', first' : ''}: ${first}`
  return [where, ...(sentence === undefined ? [] : [`"${cut(sentence)}"`])]
}

/** The words of a finding, and which template wrote what it is about where the file itself does not have it. */
export function wordsOf({ message, writtenBy }: Reported): string {
  return writtenBy ? `${message} (written by ${writtenBy.file}:${writtenBy.line})` : message
}

/** A text without full stops is one sentence, however long. */
function cut(sentence: string): string {
  const points = [...sentence]
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')} …` : sentence
}

/** The last lines of a report. They never say more than was checked. */
export function summaryOf({ findings, checked, notShown = 0 }: Report): string {
  const numbers = numberOf(findings)
  const found = listed([
    [numbers.error, 'error'],
    [numbers.warning, 'warning'],
    [numbers.hint, 'hint'],
  ])
  const inWhat = listed([
    [checked.templates, 'template'],
    [checked.cases, 'case'],
    [checked.disclosures, 'disclosure'],
    [checked.messages, 'message'],
    [checked.rules ?? 0, 'house rule'],
    [checked.examples ?? 0, 'example'],
  ])
  const others = notShown > 0 ? `\n${counted(notShown, 'finding')} of less weight not shown.` : ''
  if (found) return `${inWhat ? `${found} in ${inWhat}.` : `${found}.`}${others}`
  if (others !== '') return `No errors in ${inWhat}.${others}`
  if (checked.rules) {
    const does = checked.rules === 1 ? 'does what its' : 'do what their'
    return `${counted(checked.rules, 'house rule')} ${does} ${counted(checked.examples ?? 0, 'example')} say.`
  }
  return inWhat ? `Nothing found in ${inWhat}.\nThe checks cannot tell if it is true: read it once more.` : 'Nothing was checked.'
}

/** How many findings there are of each severity. */
export function numberOf(findings: readonly Reported[]): Record<Severity, number> {
  const numbers = { error: 0, warning: 0, hint: 0 }
  for (const { severity } of findings) numbers[severity]++
  return numbers
}

function listed(numbers: readonly (readonly [number: number, one: string])[]): string {
  return numbers.flatMap(([number, one]) => (number > 0 ? [counted(number, one)] : [])).join(', ')
}

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`
}
