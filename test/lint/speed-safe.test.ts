import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { schema, type Disclosure } from '../../src/disclosure/schema.ts'
import { packOf } from '../../src/languages/index.ts'
import { documentOf } from '../../src/lint/document.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { untraced } from '../../src/message/message.ts'

/**
 * A message can be pasted from anywhere. Whatever it is, each rule comes to an end: a pattern that goes back over its text
 * again and again does not, and this test then runs into its time limit.
 */
const LENGTH = 200_000

/** Repeats a piece up to the length, without a full stop: one sentence that goes on and on. */
function longRun(piece: string): string {
  return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
}

/** What the rule looks for, over and over, each time cut off before it is complete. */
function nearMatches(rule: Rule): string[] {
  const words = rule.examples.bad.flatMap((example) => {
    const all = (typeof example === 'string' ? example : example.body).toLowerCase().replace(/[.!?\n]+/g, ' ').split(/ +/)
    return [all.slice(0, Math.ceil(all.length / 2)), all.slice(0, 3), all.slice(-3)]
  })
  return [...new Set(words.map((each) => longRun(`${each.join(' ')} `)))].slice(0, 12)
}

const ANY_RULE = [
  ...['a', 'A', '1', ' ', '-', "'", '[', '{{', '<', '"', '1 ', 'a.', 'a. ', 'A-1', '1:', '\n', '\n\n', '£', '(', '%', ':) ', 'Dr. '],
  ...['sorry ', 'if ', 'sorry if we had ', 'any ', 'no ', 'there was ', 'the ', 'will ', 'was ', 'on ', 'the error ', 'may have '],
].map(longRun)

function documentFor(body: string, rule: Rule) {
  const facts = rule.examples.bad.flatMap((example) => (typeof example === 'object' && example.facts ? [example.facts] : []))[0] ?? {}
  const disclosure = z.parse(schema, { ownup: 1, ...facts }) as Disclosure
  return documentOf({ subject: untraced(body), body: untraced(body) }, disclosure, packOf('en'), { date: '2026-03-04' })
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
  it('comes to an end on long runs of what it nearly looks for', () => {
    for (const text of nearMatches(rule)) expect(rule.check(documentFor(text, rule))).toBeInstanceOf(Array)
  })

  it('comes to an end on long runs of anything', () => {
    for (const text of ANY_RULE) expect(rule.check(documentFor(text, rule))).toBeInstanceOf(Array)
  })
})
