import { ruleOf } from '../lint/house-rule.ts'
import type { LintOptions } from '../lint/lint.ts'
import type { Rule } from '../lint/rule.ts'
import { RULES } from '../lint/rules/index.ts'
import type { Config } from './config.ts'
import { houseRulesOf } from './house-rules.ts'

/** The rules of a team's own, to be run beside the others. @throws UserError if one has a pattern that cannot be read */
export async function rulesIn({ houseRules = [] }: Config): Promise<Rule[]> {
  return (await houseRulesOf(houseRules)).map(ruleOf)
}

/** What the rules are run with where this configuration holds. @throws UserError if a house rule has a pattern that cannot be read */
export async function lintOptionsOf(config: Config): Promise<LintOptions> {
  const house = await rulesIn(config)
  return {
    severities: config.severities,
    ...(house.length > 0 && { rules: [...RULES, ...house] }),
    ...(config.team && { team: config.team }),
  }
}
