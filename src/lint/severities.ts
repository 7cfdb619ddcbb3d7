import { nearest, shown } from '../disclosure/yaml.ts'
import { UserError } from '../errors.ts'
import { isRule, ruleIds } from './checks.ts'
import type { Severities } from './lint.ts'

/** What a rule can be set to. */
export const LEVELS = ['error', 'warning', 'hint', 'off'] as const
export type Level = (typeof LEVELS)[number]

/** "there is no rule …", with the one that was probably meant. */
export function noSuchRule(typed: string): string {
  const near = nearest(typed, ruleIds())
  return `there is no rule "${shown(typed)}"${near === undefined ? '' : `; did you mean ${near}?`}`
}

/** Words for what is no severity. */
export function noSuchLevel(typed: unknown): string {
  const found = typeof typed === 'object' ? 'this' : `"${shown(String(typed))}"`
  return `${found} is no severity; write ${LEVELS.slice(0, -1).join(', ')} or ${LEVELS.at(-1)!}`
}

/**
 * Reads what is typed behind `--rule`: `thanks:off`.
 * @throws UserError if there is no such rule or severity
 */
export function parseRuleOption(typed: string): Severities {
  const [, id = typed, level] = /^([^:]*):(.*)$/s.exec(typed) ?? []
  if (!isRule(id)) throw new UserError(`--rule ${shown(typed)}: ${noSuchRule(id)}`, 'All rules are listed by: ownup explain')
  if (level === undefined)
    throw new UserError(`--rule ${shown(typed)}: says no severity.`, `Write the rule, a colon and a severity: --rule ${id}:off`)
  if (!isLevel(level)) throw new UserError(`--rule ${shown(typed)}: ${noSuchLevel(level)}`, `Write it like this: --rule ${id}:off`)
  return { [id]: level }
}

function isLevel(typed: string): typed is Level {
  return (LEVELS as readonly string[]).includes(typed)
}
