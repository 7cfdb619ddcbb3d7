import type { Moment } from '../disclosure/moment.ts'
import { UserError } from '../errors.ts'
import { forChannel } from '../lint/channel-rules.ts'
import type { Document } from '../lint/document.ts'
import type { Finding } from '../lint/finding.ts'
import { lint, type LintOptions } from '../lint/lint.ts'
import type { Library } from '../template/library.ts'
import { casesIn, caseNames, loadedFrom } from './template-files.ts'
import { casesOf, renderCase } from './templates.ts'
import type { Target } from './targets.ts'

/** One case of each template as the client would read it, with the findings under their lines. @throws UserError if there is no such case */
export async function showCase(
  targets: readonly Target[],
  name: string,
  cases: string,
  library: Library,
  cwd: string,
  today: Moment,
  options: LintOptions,
): Promise<{ text: string; errors: number }> {
  const further = await casesIn(cases, cwd, today)
  const loaded = await loadedFrom(targets, library, cwd)
  let errors = 0
  const texts = loaded.flatMap(({ template, partials }) => {
    const found = casesOf(template, further).find((each) => each.name === name)
    if (!found) return []
    const { document } = renderCase(template, partials, found)
    const findings = lint(document, forChannel(options, template.channel))
    errors += findings.filter(({ severity }) => severity === 'error').length
    return [`${template.file}, case ${name}\n\n${withFindings(document, findings)}\n`]
  })
  if (texts.length === 0) {
    const names = [...new Set(loaded.flatMap(({ template }) => caseNames(template, further)))]
    throw new UserError(`There is no case "${name}".`, `There are: ${names.join(', ')}.`)
  }
  return { text: texts.join('\n'), errors }
}

function withFindings({ subject, body }: Document, findings: readonly Finding[]): string {
  const lines: string[] = []
  const put = (text: string, some: readonly Finding[]) => {
    lines.push(text, ...some.map(({ severity, message, rule }) => `    ${severity}: ${message} [${rule}]`))
  }
  put(
    `Subject: ${subject ?? ''}`,
    findings.filter(({ place }) => place?.part === 'subject'),
  )
  let at = 0
  lines.push('')
  for (const line of body.split('\n')) {
    const end = at + line.length
    const here = findings.filter(({ place }) => place?.part === 'body' && place.start >= at && place.start <= end)
    put(line, here)
    at = end + 1
  }
  const missing = findings.filter(({ place }) => !place)
  if (missing.length > 0) lines.push('', ...missing.map(({ severity, message, rule }) => `${severity}: ${message} [${rule}]`))
  return lines.join('\n')
}
