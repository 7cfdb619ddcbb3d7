import type { Config } from '../config/config.ts'
import { houseRulesOf } from '../config/house-rules.ts'
import { ruleOf } from '../lint/house-rule.ts'
import type { Rule } from '../lint/rule.ts'

/** The rules of a team's own, to be run beside the others. @throws UserError if one has a pattern that cannot be read */
export async function rulesIn({ houseRules = [] }: Config): Promise<Rule[]> {
  return (await houseRulesOf(houseRules)).map(ruleOf)
}
