import { EXIT, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { packOf } from '../languages/index.ts'
import { documentOf } from '../lint/document.ts'
import type { Finding } from '../lint/finding.ts'
import { lint as check } from '../lint/lint.ts'
import { finalMessage } from '../message/message.ts'
import { leftOutNotes, loadDisclosure, renderMessage, todayOf } from './render.ts'

/** `ownup lint <file…>`: one line a finding, at the answer or the template line that caused it. Exit 1 if one is an error. */
export async function lint(files: string[], io: Io): Promise<ExitCode> {
  let errors = 0
  for (const file of files) {
    const { disclosure, positionOf } = await loadDisclosure(file, io)
    const message = finalMessage(await renderMessage(disclosure, io), disclosure)
    const findings = check(documentOf(message, disclosure, packOf(disclosure.language), todayOf(io)))
    for (const finding of findings) io.stdout.write(`${line(finding, file, positionOf)}\n`)
    errors += findings.filter(({ severity }) => severity === 'error').length
    for (const note of leftOutNotes(message, disclosure)) io.stderr.write(`${file}: ${note}\n`)
    io.stderr.write(`${file}: ${summary(findings)}\n`)
  }
  return errors > 0 ? EXIT.findings : EXIT.clean
}

function line(finding: Finding, file: string, positionOf: (path: string) => { line: number; column: number }): string {
  const [field] = finding.fields
  const { origin } = finding
  const at = field !== undefined ? positionOf(field) : undefined
  const where = at ? `${file}:${at.line}:${at.column}` : origin ? `${origin.file}:${origin.line}:${origin.column}` : file
  return `${where} ${finding.severity} ${finding.message} [${finding.rule}]`
}

/** Never says more than was checked. */
function summary(findings: Finding[]): string {
  if (findings.length === 0) return 'the checks found nothing. They cannot tell whether it is true; read it once more.'
  const count = (severity: Finding['severity'], one: string) => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return number === 0 ? [] : [`${number} ${one}${number === 1 ? '' : 's'}`]
  }
  return [...count('error', 'error'), ...count('warning', 'warning'), ...count('hint', 'hint')].join(', ')
}
