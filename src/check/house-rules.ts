import type { WrittenRule } from '../config/house-rules.ts'
import type { Moment } from '../disclosure/moment.ts'
import { packOf } from '../languages/index.ts'
import { documentOf } from '../lint/document.ts'
import { checkOf, type HouseRule } from '../lint/house-rule.ts'
import type { Reported } from '../lint/report.ts'
import { inWords, say, type Said, type Sayings } from '../said.ts'
import { messageOf } from '../message/message.ts'

/**
 * Tries house rules on their examples: each bad one has to be found by its rule, and no good one.
 * An example is a text that comes alone, with a subject if its first line is one, and is taken for one that the rule is meant for.
 */
export function checkHouseRules(
  written: readonly WrittenRule[],
  rules: readonly HouseRule[],
  today: Moment,
  sayings?: Sayings,
): { findings: Reported[]; examples: number } {
  const findings: Reported[] = []
  let examples = 0
  written.forEach(({ file, examples: { bad, good } }, index) => {
    const rule = rules[index]!
    const check = checkOf(rule)
    const problemsIn = (text: string) => check(documentOf(messageOf(text), undefined, packOf(undefined), today))
    const finding = (message: Said, { line, column }: { line: number; column: number }) =>
      findings.push({ rule: rule.id, severity: 'error', message: inWords(message, sayings), file, line, column, fields: [] })
    for (const example of bad) {
      examples++
      if (problemsIn(example.text).length > 0) continue
      finding(say`${NOT_FOUND[rule.finds]} Mend the rule, or move the example to "good".`, example)
    }
    for (const example of good) {
      examples++
      for (const { message } of problemsIn(example.text).slice(0, 1))
        finding(say`The rule finds something in this good example: ${message} Mend the rule, or move the example to "bad".`, example)
    }
  })
  return { findings, examples }
}

const NOT_FOUND: Record<HouseRule['finds'], Said> = {
  forbid: say`The rule finds nothing in this bad example: none of its words stand in it as whole words.`,
  prefer: say`The rule finds nothing in this bad example: none of its words stand in it as whole words.`,
  require: say`The rule finds nothing in this bad example: what it requires stands in it.`,
}
