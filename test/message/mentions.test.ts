import { describe, expect, it } from 'vitest'
import { parseMoment } from '../../src/disclosure/moment.ts'
import { parseMoney } from '../../src/disclosure/money.ts'
import { packOf } from '../../src/languages/index.ts'
import { mentions } from '../../src/message/mentions.ts'

const WRITTEN = { date: '2026-11-20' }
const says = (text: string, type: string, value: unknown) => mentions(text, { type, value }, packOf('en'), WRITTEN)

/** Written on Friday 20 November 2026. */
describe('does a text say a date', () => {
  const saysDate = (text: string, date: string) => says(text, 'moment', parseMoment(date))

  it.each([
    ['We sent it on Tuesday 17 November.', '2026-11-17'],
    ['We sent it on 17 Nov.', '2026-11-17'],
    ['We sent it on November 17th, 2026.', '2026-11-17'],
    ['We sent it on 2026-11-17.', '2026-11-17'],
    ['We sent it on Tuesday.', '2026-11-17'],
    ['We sent it this morning.', '2026-11-20'],
    ['You have it tomorrow.', '2026-11-21'],
    ['It broke at 09:10 on Tuesday 17 November.', '2026-11-17 09:10'],
    ['It broke at 9:10 am on Tuesday.', '2026-11-17 09:10'],
    ['It broke at 09:10.', '2026-11-20 09:10'],
    ['You have it by 5 January.', '2027-01-05'],
    ['It happened on 20 June.', '2026-06-20'],
  ])('%s: %s', (text, date) => {
    expect(saysDate(text, date)).toBe(true)
  })

  it.each([
    ['We sent it on Tuesday 17 November.', '2026-11-18'],
    ['We sent it on Tuesday 17 November.', '2026-11-17 09:10'],
    ['It broke at 09:10 on Tuesday 17 November.', '2026-11-18 09:10'],
    ['We sent it on Tuesday.', '2026-12-15'],
    ['It happened on 17 November.', '2025-11-17'],
    ['It happened on 20 December.', '2025-12-20'],
    ['It will be done by 17 November.', '2027-11-17'],
    ['It happened on 17 November 2025.', '2026-11-17'],
    ['We sent 17 files in November.', '2026-11-17'],
    ['You paid £9.10.', '2026-11-20 09:10'],
    ['Nothing of the kind.', '2026-11-17'],
  ])('%s: not %s', (text, date) => {
    expect(saysDate(text, date)).toBe(false)
  })
})

describe('does a text say an amount or a number', () => {
  it.each([
    ['We refund £1,260 today.', '£1,260'],
    ['We refund £1260.00 today.', '£1,260'],
    ['We refund GBP 1,260 today.', '£1,260'],
    ['We refund 1.260,00 EUR today.', 'EUR 1260'],
  ])('%s: %s', (text, amount) => {
    expect(says(text, 'money', parseMoney(amount))).toBe(true)
  })

  it.each([
    ['We refund £1,260 today.', '€1,260'],
    ['We refund £1,260.50 today.', '£1,260'],
    ['We refund £11,260 today.', '£1,260'],
    ['We refund 1,260 today.', '£1,260'],
  ])('%s: not %s', (text, amount) => {
    expect(says(text, 'money', parseMoney(amount))).toBe(false)
  })

  it.each([
    ['It concerns 43 people.', 43, true],
    ['It concerns 1,200 people.', 1200, true],
    ['It concerns 1200 people.', 1200, true],
    ['It concerns 1,043 people.', 43, false],
    ['It concerns 430 people.', 43, false],
    ['It cost 43.50.', 43, false],
    ['It concerns 43, and no more.', 43, true],
    ['It concerns 12 people, 43.', 43, true],
    ['The first was on Thursday 12 March.', 12, false],
    ['We refund £12.', 12, false],
  ])('%s: %s is %s', (text, count, wanted) => {
    expect(says(text, 'count', count)).toBe(wanted)
  })
})

describe('does a text say a name or a sentence', () => {
  it.each([
    ['Dana Reyes will call you.', 'dana reyes'],
    ['Dana’s team will call you.', 'Dana'],
    ['our desk lead releases every transfer.', 'the desk lead'],
    ['Ask O’Brien & Sons.', "O'Brien & Sons"],
    ['Call 020 7946 0112.', '020 7946 0112'],
    ['Позвоните Ольге Петровой.', 'Ольге Петровой'],
    ['請聯絡王小明。', '王小明'],
  ])('%s: %s', (text, name) => {
    expect(says(text, 'text', name)).toBe(true)
  })

  it.each([
    ['We will also look at it.', 'Al'],
    ['We repaired it.', 'Pa'],
    ['Call 020 7946 01123.', '020 7946 0112'],
    ['Dana will call you.', 'Dana Reyes'],
    ['Nothing.', ''],
  ])('%s: not %s', (text, name) => {
    expect(says(text, 'text', name)).toBe(false)
  })

  it('looks for nothing where there is nothing to look for', () => {
    expect(mentions('Anything.', { type: 'text' }, packOf('en'))).toBe(false)
  })
})
