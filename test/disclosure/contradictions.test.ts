import { worded } from '../../src/said.ts'
import { describe, expect, it } from 'vitest'
import { contradictions } from '../../src/disclosure/contradictions.ts'
import { KINDS } from '../../src/disclosure/choices.ts'
import { DETAILS } from '../../src/disclosure/schema.ts'
import { disclosureOf, sparse } from '../support.ts'

const TODAY = { date: '2026-11-20' }

const clashes = (lines: string) =>
  contradictions(disclosureOf(sparse(lines)), TODAY).map(({ path, message }) => `${path}: ${worded(message)}`)

/** Written on 20 November 2026. */
describe('answers that cannot all be true', () => {
  it.each([
    ['when: 2026-11-21', 'when: 2026-11-21 is still ahead; write the day it happened'],
    [
      'when: 2026-11-18\nfound: { on: 2026-11-17 }',
      'found.on: it was found on 2026-11-17, before it happened (2026-11-18); one of the two dates is wrong',
    ],
    ['agreed: not known yet', 'agreed: no message says "not known yet" about this; answer it, or write "does not apply"'],
    ['senior: not known yet', 'senior: no message says "not known yet" about this; answer it, or write "does not apply"'],
    ['found: { on: 2026-11-21 }', 'found.on: 2026-11-21 is still ahead; write the day it was found'],
    [
      'when: 2026-11-18\nrepeat: { earlier: 2026-11-18 }',
      'repeat.earlier: the earlier time (2026-11-18) has to come before this one (2026-11-18)',
    ],
    ['repeat: { earlier: 2026-12-01 }', 'repeat.earlier: 2026-12-01 is still ahead; write the day it happened before'],
    [
      'fixes: [{ text: We did it., status: done, by: 2026-11-23 }]',
      'fixes[0].by: this fix is "done", but 2026-11-23 is still ahead; write the day it was done, or make it "planned"',
    ],
    [
      'fixes: [{ text: We will., status: planned, by: 2026-11-19 }]',
      'fixes[0].by: this fix is "planned", but 2026-11-19 has passed; make it "done", or write a new date',
    ],
    [
      'fixes: [{ text: We are at it., status: doing, by: 2026-11-19 }]',
      'fixes[0].by: this fix is "doing", but 2026-11-19 has passed; make it "done", or write a new date',
    ],
    [
      'fixes: [{ text: One. }, { text: Two., by: 2026-11-23 }]',
      'fixes[1].status: say whether this is done, doing or planned; a date alone does not tell',
    ],
    ['compensation: []', 'compensation: the list is empty; write "does not apply, because …" if there is none'],
    ['compensation: [{ form: refund }]', 'compensation[0].amount: a refund needs an amount; write one like £1,260 or 1260 GBP'],
    [
      'compensation: [{ form: redo }, { form: credit, text: A. }]',
      'compensation[1].amount: a credit needs an amount; write one like £1,260 or 1260 GBP',
    ],
    [
      'compensation: [{ form: refund, amount: £0 }]',
      'compensation[0].amount: an amount of nothing is no compensation; write "does not apply, because …"',
    ],
    [
      'compensation: [{ amount: £5 }]',
      'compensation[0].form: say what the client gets: refund, credit, discount, replacement, redo or other',
    ],
    ['compensation: [{ form: other }]', 'compensation[0].text: say in a sentence what the client gets'],
    [
      'compensation: [{ form: refund, amount: £5, by: 2026-11-19 }]',
      'compensation[0].by: 2026-11-19 has passed; leave it out and say in "text" that they have it, or write a day that is still ahead',
    ],
    [
      'prevention: { owner: the desk lead, by: 2026-12-01 }',
      'prevention.text: say what will be different; a name and a date alone promise nothing',
    ],
    ['next: 2026-11-19', 'next: the next contact (2026-11-19) is in the past; write a day that is still ahead'],
    [
      'cause: not known yet, more by 2026-11-19',
      'cause: more was to be said by 2026-11-19, which has passed; answer it now, or write a new date',
    ],
    [
      'prevention: not known yet, more by 2026-11-19',
      'prevention: more was to be said by 2026-11-19, which has passed; answer it now, or write a new date',
    ],
    [
      'kind: billing-error\ndetails: { charged: £5, correct: £5.00 }',
      'details.correct: the wrong amount and the right amount are the same',
    ],
    [
      'kind: outage\nwhen: 2026-11-18 09:00\ndetails: { end: 2026-11-18 08:00 }',
      'details.end: it ended (2026-11-18 08:00) before it began (2026-11-18 09:00)',
    ],
    ['kind: outage\ndetails: { end: 2026-11-21 }', 'details.end: 2026-11-21 is still ahead; write when it ended, or "not known yet"'],
    [
      'kind: outage\ndetails: { people: 43 }',
      'details.people: belongs to the kind data-breach, and this is "outage"; take it out, or change the kind',
    ],
    [
      'kind: billing-error\ndetails: { data: All of it }',
      'details.data: belongs to the kind outage or data-breach, and this is "billing-error"; take it out, or change the kind',
    ],
  ])('%s', (lines, words) => {
    expect(clashes(lines)).toEqual([words])
  })

  it('are all listed, not only the first', () => {
    expect(clashes('when: 2026-11-21\nnext: 2026-11-01\ncompensation: [{ form: refund }, { form: other }]')).toHaveLength(4)
  })
})

describe('answers that only look as if', () => {
  it.each([
    ['a deadline that is still ahead', 'kind: missed-deadline\nwhen: 2026-11-25\nfound: { on: 2026-11-20 }'],
    ['found within the same day', 'when: 2026-11-18 09:00\nfound: { on: 2026-11-18 }'],
    [
      'done, planned and heard of today',
      'fixes: [{ text: A., status: done, by: 2026-11-20 }, { text: B., status: planned, by: 2026-11-20 }]\nnext: 2026-11-20',
    ],
    ['a fix without a date', 'fixes: [{ text: A. }, { text: B., status: planned }]'],
    ['money that lands today', 'compensation: [{ form: refund, amount: £5, by: 2026-11-20 }]'],
    ['the same number in two currencies', 'kind: billing-error\ndetails: { charged: $5, correct: £5 }'],
    ['one amount only', 'kind: billing-error\ndetails: { charged: £5 }'],
    ['an outage of one minute', 'kind: outage\nwhen: 2026-11-18\ndetails: { end: 2026-11-18 08:00 }'],
    ['not known when it ended', 'kind: outage\nwhen: 2026-11-18\ndetails: { end: not known yet }'],
    ['a detail while the kind is open', 'details: { people: 43 }'],
    ['nothing at all', ''],
  ])('%s', (_what, lines) => {
    expect(clashes(lines)).toEqual([])
  })

  it('every detail belongs to its own kind', () => {
    for (const kind of KINDS) {
      const lines = Object.keys(DETAILS[kind]).map(
        (name) => `${name}: ${{ charged: '£5', correct: '£4', people: '3', end: '2026-11-20' }[name] ?? 'A'}`,
      )
      expect(clashes(`kind: ${kind}\ndetails: { ${lines.join(', ')} }`)).toEqual([])
    }
  })
})

it('takes the day the file was written, and today where that is not said', () => {
  const disclosure = disclosureOf('ownup: 1\nnext: 2026-11-10')
  expect(contradictions(disclosure, { date: '2026-11-09', time: '23:00' })).toEqual([])
  expect(contradictions(disclosure, { date: '2026-11-11' })).toHaveLength(1)
  expect(contradictions({ ...disclosure, written: { date: '2026-11-01' } }, { date: '2026-11-11' })).toEqual([])
})
