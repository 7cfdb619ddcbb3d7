import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { schema, type Disclosure, type Raw } from '../../src/disclosure/schema.ts'
import { packOf } from '../../src/languages/index.ts'
import { documentOf, type Document } from '../../src/lint/document.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { untraced } from '../../src/message/message.ts'

/**
 * A message can be pasted from anywhere. Whatever it is, each rule comes to an end: a pattern that goes back over its text
 * again and again does not, and this test then runs into its time limit.
 */
const LENGTH = 200_000

/** A piece again and again, up to the length. */
function longRun(piece: string): string {
  return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
}

/** What the rule looks for, over and over, without a full stop and each time cut off before it is complete. */
function nearMatches(rule: Rule): string[] {
  const pieces = rule.examples.bad.flatMap((example) => {
    const body = typeof example === 'string' ? example : example.body
    const words = body
      .toLowerCase()
      .replace(/[.!?\n]+/g, ' ')
      .split(/ +/)
    return [words.slice(0, Math.ceil(words.length / 2)), words.slice(0, 3), words.slice(-3)].map((cut) => `${cut.join(' ')} `)
  })
  return [...new Set(pieces)].slice(0, 12).map(longRun)
}

const PIECES = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '-',
    "'",
    '[',
    '{{',
    '<',
    '"',
    '1 ',
    'a.',
    'a. ',
    'A-1',
    '1:',
    '\n',
    '\n\n',
    '£',
    '(',
    '%',
    ':) ',
    'Dr. ',
    '@',
    '*|',
  ],
  ...[
    'sorry ',
    'if ',
    'sorry if we had ',
    'any ',
    'no ',
    'there was ',
    'the ',
    'will ',
    'was ',
    'on ',
    'the error ',
    'may have ',
    'we ',
    'you ',
  ],
]

const FACTS: Raw = {
  client: { name: 'Priya Shah', address: 'Priya' },
  sender: { name: 'Tom Adeyemi', phone: '555 0134' },
  what: 'We sent the wrong file.',
  impact: 'Your board met without it.',
  cause: 'I took the old list.',
  fixes: [{ text: 'The right file went out.', status: 'done', by: '2026-03-04' }],
  compensation: [{ form: 'refund', amount: '£240' }],
  worksheet: { notes: 'The desk is two people short and nobody at Hartwell knows it yet.' },
}

function documentFor(text: string, facts: Raw): Document {
  const disclosure = z.parse(schema, { ownup: 1, ...facts }) as Disclosure
  return documentOf({ subject: untraced(text), body: untraced(text) }, disclosure, packOf('en'), { date: '2026-03-04' })
}

it.each(PIECES)('every rule comes to an end on a long run of "%s"', (piece) => {
  const document = documentFor(longRun(piece), FACTS)
  for (const rule of RULES) expect(rule.check(document)).toBeInstanceOf(Array)
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
  it('comes to an end on long runs of what it nearly looks for', () => {
    const facts = rule.examples.bad.flatMap((example) => (typeof example === 'object' && example.facts ? [example.facts] : []))[0]
    for (const text of nearMatches(rule)) expect(rule.check(documentFor(text, facts ?? FACTS))).toBeInstanceOf(Array)
  })
})
