import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { schema, type Disclosure } from '../../src/disclosure/schema.ts'
import { packOf } from '../../src/languages/index.ts'
import { documentOf } from '../../src/lint/document.ts'
import { lint } from '../../src/lint/lint.ts'
import { rulesOf } from '../../src/lint/rules/index.ts'
import type { Team } from '../../src/lint/team.ts'
import { messageOf } from '../../src/message/message.ts'

function foundBy(rule: string, text: string, team: Team, facts?: object): string[] {
  const disclosure = facts && (z.parse(schema, { ownup: 1, ...facts }) as Disclosure)
  const document = documentOf(messageOf(text), disclosure, packOf('en'), { date: '2026-03-04' })
  return lint(document, { rules: rulesOf(rule), team }).map(
    ({ place, severity }) => `${severity}: ${document.body.slice(place!.start, place!.end)}`,
  )
}

describe('words that the clients know', () => {
  it('are no jargon, however they are written, and others still are', () => {
    const text = 'I am sorry. The RCA says that our Hotfix raised the latency of your SLA timer.'
    expect(foundBy('jargon', text, {})).toEqual(['warning: RCA', 'warning: Hotfix', 'warning: latency', 'warning: SLA'])
    expect(foundBy('jargon', text, { glossary: ['rca', 'latency', 'SLA timer'] })).toEqual(['warning: Hotfix'])
  })

  it('have to be there as the finding has them', () => {
    expect(foundBy('jargon', 'I am sorry that your support tickets were lost.', { glossary: ['tickets'] })).toEqual([
      'warning: support tickets',
    ])
    expect(foundBy('jargon', 'I am sorry that your support tickets were lost.', { glossary: ['support tickets'] })).toEqual([])
  })

  it('may be written in capitals, and are names that nobody made up', () => {
    const facts = { what: 'We sent the wrong file.' }
    const text = 'We sent the wrong file from BRIGHTWATER and from the Shiftboard.'
    expect(foundBy('shouting', text, {}, facts)).toEqual(['error: BRIGHTWATER'])
    expect(foundBy('invented-fact', text, {}, facts)).toEqual(['error: Shiftboard'])
    for (const rule of ['shouting', 'invented-fact'])
      expect(foundBy(rule, text, { glossary: ['BRIGHTWATER', 'Shiftboard'] }, facts)).toEqual([])
  })
})

describe('a limit that a team sets', () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`
  const levels = (rule: string, text: string, most?: number) =>
    lint(documentOf(messageOf(text), z.parse(schema, { ownup: 1 }) as Disclosure, packOf('en'), { date: '2026-03-04' }), {
      rules: rulesOf(rule),
      ...(most !== undefined && { team: { most: { [rule]: most } } }),
    }).map(({ severity }) => severity)

  it.each([
    ['sentence-length', words(14), 12, ['warning']],
    ['sentence-length', words(12), 12, []],
    ['sentence-length', words(26), 12, ['error']],
    ['sentence-length', words(30), 30, []],
    ['sentence-length', words(31), 30, ['error']],
    ['body-length', words(91), 90, ['warning']],
    ['body-length', words(150), 150, []],
    ['mean-sentence-length', `${words(12)} ${words(12)} ${words(12)}`, 11, ['warning']],
    ['paragraph-length', Array.from({ length: 3 }, () => words(16)).join(' '), 2, ['warning']],
    ['promise-count', 'I will ring you on Friday. I will send it on Friday.', 1, ['warning']],
    ['questions', 'Can you ring? Can you write?', 1, ['warning']],
    ['subject-length', 'Subject: Wrong file sent to you\n\nWe sent it.', 4, ['warning']],
    ['subject-length', `Subject: ${words(11)}\n\nWe sent it.`, 12, []],
    [
      'reading-grade',
      'Insufficient verification procedures occasioned considerable irregularities in your quarterly documentation. '.repeat(7),
      40,
      [],
    ],
  ])('%s: %s, most %d', (rule, text, most, expected) => {
    expect(levels(rule, text, most)).toEqual(expected)
  })
})
