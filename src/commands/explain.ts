import { closest } from 'fastest-levenshtein'
import { settingsFor } from '../config/layers.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { exampleLines } from '../lint/example-text.ts'
import type { Example, Rule } from '../lint/rule.ts'
import { RULES, rulesOf } from '../lint/rules/index.ts'

/** `ownup explain [rule]`: everything a rule says, or the list of all rules. Those of the team's own are among them. */
export async function explain(id: string | undefined, options: { markdown?: boolean }, io: Io): Promise<ExitCode> {
  if (id === undefined) {
    const rules = [...RULES, ...(await houseRules(io))]
    io.stdout.write(options.markdown ? rulesTable(rules) : rulesList(rules))
    return EXIT.clean
  }
  let rules = rulesOf(id)
  if (rules.length === 0) {
    const house = await houseRules(io)
    rules = rulesOf(id, house)
    const near = closest(
      id,
      [...RULES, ...house].map((each) => each.id),
    )
    if (rules.length === 0) throw new UserError(`There is no rule "${id}".`, `Did you mean "${near}"? All of them: ownup explain`)
  }
  io.stdout.write(rules.map(page).join(`\n${'-'.repeat(40)}\n\n`))
  return EXIT.clean
}

async function houseRules(io: Io): Promise<Rule[]> {
  const settings = await settingsFor(io)
  if (settings.file === undefined && settings.userFile === undefined) return []
  return (await import('../config/lint-options.ts')).rulesIn(settings)
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

function rulesList(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return `${rules.map(({ id, summary }) => `${id.padEnd(width)}  ${summary}`).join('\n')}\n\nMore on one of them: ownup explain ${RULES[0]!.id}\n`
}

/** The table of the README. */
export function rulesTable(rules: readonly Rule[] = RULES): string {
  const rows = rules.map(({ id, code, summary, severity }) => {
    const levels = typeof severity === 'string' ? severity : [severity.minor, severity.moderate, severity.serious].join(' / ')
    const level = levels.replace(/^(\w+) \/ \1 \/ \1$/, '$1')
    return `| \`${id}\` | ${code} | ${summary.replace(/\|/g, '\\|')} | ${level} |`
  })
  return `| rule | rubric | finds | severity (minor / moderate / serious harm) |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}
