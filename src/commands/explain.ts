import { closest } from 'fastest-levenshtein'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { exampleLines } from '../lint/example-text.ts'
import type { Example, Rule } from '../lint/rule.ts'
import { RULES, rulesOf } from '../lint/rules/index.ts'

/** `ownup explain [rule]`: everything a rule file says, or the list of all rules. */
export async function explain(id: string | undefined, options: { markdown?: boolean }, io: Io): Promise<ExitCode> {
  if (id === undefined) {
    io.stdout.write(options.markdown ? rulesTable() : rulesList())
    return EXIT.clean
  }
  const rules = rulesOf(id)
  if (rules.length === 0) {
    const near = closest(
      id,
      RULES.map((each) => each.id),
    )
    throw new UserError(`There is no rule "${id}".`, `Did you mean "${near}"? All of them: ownup explain`)
  }
  io.stdout.write(rules.map(page).join(`\n${'-'.repeat(40)}\n\n`))
  return EXIT.clean
}

function page({ id, code, summary, why, better, severity, examples }: Rule): string {
  const list = (some: readonly Example[]) => some.map((example) => `  - ${exampleLines(example).join('\n    ')}`).join('\n')
  return `${id} (${code})
${summary}

Why: ${why}

Instead: ${better}

Severity: ${severityText(severity)}

Found in:
${list(examples.bad)}

Not found in:
${list(examples.good)}
`
}

function severityText(severity: Rule['severity']): string {
  if (typeof severity === 'string') return severity
  const { minor, moderate, serious } = severity
  return minor === moderate && moderate === serious ? minor : `${minor} for minor harm, ${moderate} for moderate, ${serious} for serious`
}

function rulesList(): string {
  const width = Math.max(...RULES.map(({ id }) => id.length))
  return `${RULES.map(({ id, summary }) => `${id.padEnd(width)}  ${summary}`).join('\n')}\n\nMore on one of them: ownup explain ${RULES[0]!.id}\n`
}

/** The table of the README. */
export function rulesTable(): string {
  const rows = RULES.map(({ id, code, summary, severity }) => {
    const levels = typeof severity === 'string' ? severity : [severity.minor, severity.moderate, severity.serious].join(' / ')
    const level = levels.replace(/^(\w+) \/ \1 \/ \1$/, '$1')
    return `| \`${id}\` | ${code} | ${summary.replace(/\|/g, '\\|')} | ${level} |`
  })
  return `| rule | rubric | finds | severity (minor / moderate / serious harm) |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}
