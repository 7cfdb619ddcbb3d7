import { nearest, shown } from '../disclosure/yaml.ts'
import { UserError } from '../errors.ts'
import { say, worded, type Said } from '../said.ts'
import { ALWAYS_ERRORS, isRule, ruleIds, type Named } from './checks.ts'
import type { Severities } from './lint.ts'

/** What a rule can be set to. */
export const LEVELS = ['error', 'warning', 'hint', 'off'] as const
export type Level = (typeof LEVELS)[number]

/** "there is no rule …", with the one that was probably meant. */
export function noSuchRule(typed: string, house: readonly Named[] = []): Said {
  const near = nearest(typed, ruleIds(house))
  return near === undefined ? say`there is no rule "${shown(typed)}"` : say`there is no rule "${shown(typed)}"; did you mean ${near}?`
}

/** What this rule can be set to. */
export function levelsOf(id: string): readonly Level[] {
  return ALWAYS_ERRORS.includes(id) ? ['error'] : LEVELS
}

/** Words for what is no severity, or none of this rule. */
export function noSuchLevel(typed: unknown, id: string): string {
  if (id === 'approval' && LEVELS.some((level) => level === typed))
    return `${id} is always an error: what needs approval goes out once it is approved, and not before`
  if (id === 'template-contract' && LEVELS.some((level) => level === typed))
    return `${id} is always an error: a template that breaks its contract is never rendered, so nothing in it is checked`
  const found = typeof typed === 'object' ? 'this' : `"${shown(String(typed))}"`
  return `${found} is no severity; write ${LEVELS.slice(0, -1).join(', ')} or ${LEVELS.at(-1)!}`
}

/**
 * Reads what is typed behind `--rule`: `thanks:off`.
 * @param house the rules of the team's own
 * @throws UserError if there is no such rule or severity
 */
export function parseRuleOption(typed: string, house: readonly Named[] = []): Severities {
  const [, id = typed, level] = /^([^:]*):(.*)$/s.exec(typed) ?? []
  if (!isRule(id, house))
    throw new UserError(`--rule ${shown(typed)}: ${worded(noSuchRule(id, house))}`, 'All rules are listed by: ownup explain')
  if (level === undefined)
    throw new UserError(`--rule ${shown(typed)}: says no severity.`, `Write the rule, a colon and a severity: --rule ${id}:off`)
  const set = levelsOf(id).find((each) => each === level)
  if (!set) {
    const hint = levelsOf(id).includes('off')
      ? `Write it like this: --rule ${id}:off`
      : id === 'approval'
        ? 'Who approves what stands in ownup.yaml.'
        : 'Put the template right instead.'
    throw new UserError(`--rule ${shown(typed)}: ${noSuchLevel(level, id)}`, hint)
  }
  return { [id]: set }
}
