import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { parseRuleOption } from '../../src/lint/severities.ts'

describe('--rule', () => {
  it.each(['error', 'warning', 'hint', 'off'])('sets a rule to %s', (level) => {
    expect(parseRuleOption(`thanks:${level}`)).toEqual({ thanks: level })
  })

  it('may say of a broken template what holds anyway', () => {
    expect(parseRuleOption('template-contract:error')).toEqual({ 'template-contract': 'error' })
  })

  it.each([
    [
      'conditional-apologie:off',
      '--rule conditional-apologie:off: there is no rule "conditional-apologie"; did you mean conditional-apology?',
    ],
    ['', '--rule : there is no rule ""'],
    ['toString:off', '--rule toString:off: there is no rule "toString"; did you mean shouting?'],
    ['thanks', '--rule thanks: says no severity.'],
    ['thanks:', '--rule thanks:: "" is no severity; write error, warning, hint or off'],
    ['thanks:none', '--rule thanks:none: "none" is no severity; write error, warning, hint or off'],
    [
      'template-contract:off',
      '--rule template-contract:off: template-contract is always an error: a template that breaks its contract is never rendered, so nothing in it is checked',
    ],
    [
      'template-contract:hint',
      '--rule template-contract:hint: template-contract is always an error: a template that breaks its contract is never rendered, so nothing in it is checked',
    ],
    ['thanks:off:error', '--rule thanks:off:error: "off:error" is no severity; write error, warning, hint or off'],
  ])('refuses %j', (typed, message) => {
    expect(() => parseRuleOption(typed)).toThrow(expect.objectContaining({ message, exitCode: 2 }) as UserError)
  })
})
