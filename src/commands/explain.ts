import { closest } from 'fastest-levenshtein'
import { settingsFor } from '../config/layers.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { userLanguage } from '../config/user-language.ts'
import { sayingsIn } from '../languages/findings.ts'
import { inWords, say, type Said } from '../said.ts'
import { exampleLines } from '../lint/example-text.ts'
import type { Example, Rule } from '../lint/rule.ts'
import { RULES, rulesOf } from '../lint/rules/index.ts'

type ReaderWords = Awaited<ReturnType<typeof sayingsIn>>

/** `ownup explain [rule]`: everything a rule says, or the list of all rules. Those of the team's own are among them. */
export async function explain(id: string | undefined, options: { markdown?: boolean }, io: Io): Promise<ExitCode> {
  const sayings = await sayingsIn(await userLanguage(io))
  if (id === undefined) {
    const rules = [...RULES, ...(await houseRules(io))]
    io.stdout.write(options.markdown ? rulesTable(rules) : rulesList(rules, sayings))
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
  io.stdout.write(rules.map((each) => page(each, sayings)).join(`\n${'-'.repeat(40)}\n\n`))
  return EXIT.clean
}

async function houseRules(io: Io): Promise<Rule[]> {
  const settings = await settingsFor(io)
  if (settings.file === undefined && settings.userFile === undefined) return []
  return (await import('../config/lint-options.ts')).rulesIn(settings)
}

function page({ id, code, summary, why, better, severity, examples }: Rule, sayings: ReaderWords): string {
  const list = (some: readonly Example[]) => some.map((example) => `  - ${exampleLines(example).join('\n    ')}`).join('\n')
  const own = sayings?.examples[id] ?? examples
  const inOwn = (text: string) => sayings?.texts[text] ?? text
  const line = (said: Said) => inWords(said, sayings)
  return `${id} (${code})
${inOwn(summary)}

${line(say`Why: ${inOwn(why)}`)}

${line(say`Instead: ${inOwn(better)}`)}

${line(say`Severity: ${severityText(severity)}`)}

${line(say`Found in:`)}
${list(own.bad)}

${line(say`Not found in:`)}
${list(own.good)}
`
}

function severityText(severity: Rule['severity']): string | Said {
  if (typeof severity === 'string') return severity
  const { minor, moderate, serious } = severity
  return minor === moderate && moderate === serious ? minor : say`${minor} for minor harm, ${moderate} for moderate, ${serious} for serious`
}

function rulesList(rules: readonly Rule[], sayings: ReaderWords): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.map(({ id, summary }) => `${id.padEnd(width)}  ${sayings?.texts[summary] ?? summary}`)
  return `${lines.join('\n')}\n\n${inWords(say`More on one of them: ownup explain ${RULES[0]!.id}`, sayings)}\n`
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
