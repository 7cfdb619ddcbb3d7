import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { documentFor, nameOf } from './example.ts'

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
  it.each(rule.examples.bad.map((example) => [nameOf(example), example] as const))('finds %s', (_name, example) => {
    expect(lint(documentFor(example), { rules: [rule] })).not.toEqual([])
  })

  it.each(rule.examples.good.map((example) => [nameOf(example), example] as const))('is silent at %s', (_name, example) => {
    expect(lint(documentFor(example), { rules: [rule] })).toEqual([])
  })

  it('says what, why and what to write instead', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0)
    expect(rule.examples.good.length).toBeGreaterThan(0)
    for (const words of [rule.summary, rule.why, rule.better]) expect(words.length).toBeGreaterThan(20)
  })
})

it('lists every rule file, and nothing else', () => {
  const files = readdirSync(new URL('../../src/lint/rules', import.meta.url)).map((file) => basename(file, '.ts'))
  expect(RULES.map((rule) => rule.id).sort()).toEqual(files.filter((file) => file !== 'index').sort())
})

it('gives every rule its own id', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
})
