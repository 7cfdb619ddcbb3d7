import { describe, expect, it } from 'vitest'
import { LANGUAGE_IDS } from '../../src/disclosure/choices.ts'
import { sayingsIn } from '../../src/languages/findings.ts'
import { lint } from '../../src/lint/lint.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { documentFor, nameOf } from '../lint/example.ts'

const all = await Promise.all(
  LANGUAGE_IDS.map(async (language) =>
    Object.entries((await sayingsIn(language))?.examples ?? {}).map((entry) => [language, ...entry] as const),
  ),
)

describe.each(all.flat())('in "%s", rule %s', (language, id, { bad, good }) => {
  const rules = RULES.filter((rule) => rule.id === id)

  it('is a rule', () => {
    expect(rules).toHaveLength(1)
  })

  it.each(bad.map((example) => [nameOf(example), example] as const))('finds %s', (_name, example) => {
    expect(lint(documentFor(example, language), { rules })).not.toEqual([])
  })

  it.each(good.map((example) => [nameOf(example), example] as const))('is silent at %s', (_name, example) => {
    expect(lint(documentFor(example, language), { rules })).toEqual([])
  })
})
