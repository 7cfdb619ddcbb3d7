import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, moment, momentToText, type Moment } from '../../../src/disclosure/moment.ts'
import { date, findDates, readDate } from '../../../src/languages/en/dates.ts'
import { SEED } from '../../support.ts'

/** A Wednesday. */
const NOW: Moment = { date: '2026-11-18', time: '10:00' }

const read = (typed: string, lean?: 'past' | 'ahead') => {
  const found = readDate(typed, NOW, lean)
  return found && momentToText(found)
}

describe('a date as it is typed', () => {
  it.each([
    ['today', '2026-11-18'],
    ['now', '2026-11-18'],
    ['this evening', '2026-11-18'],
    ['tomorrow', '2026-11-19'],
    ['tommorow', '2026-11-19'],
    ['tomorow 10am', '2026-11-19 10:00'],
    ['weds', '2026-11-18'],
    ['Thur 15:00', '2026-11-19 15:00'],
    ['yesterday', '2026-11-17'],
    ['the day before yesterday', '2026-11-16'],
    ['Fri', '2026-11-20'],
    ['friday', '2026-11-20'],
    ['on Friday.', '2026-11-20'],
    ['by Friday', '2026-11-20'],
    ['this Wed', '2026-11-18'],
    ['next Wed', '2026-11-25'],
    ['last Monday', '2026-11-16'],
    ['last Wednesday', '2026-11-11'],
    ['24 Nov', '2026-11-24'],
    ['Nov 24', '2026-11-24'],
    ['the 24th of November', '2026-11-24'],
    ['Tuesday, 24 November', '2026-11-24'],
    ['24 November 2027', '2027-11-24'],
    ['November 24th, 2027', '2027-11-24'],
    ['5 Jan', '2027-01-05'],
    ['20 June', '2026-06-20'],
    ['in 3 days', '2026-11-21'],
    ['in two weeks', '2026-12-02'],
    ['in a week', '2026-11-25'],
    ['two days ago', '2026-11-16'],
    ['in 3 working days', '2026-11-23'],
    ['in a month', '2026-12-18'],
    ['in 3 months', '2027-02-18'],
    ['2026-11-27', '2026-11-27'],
    ['2026-11-27T15:00', '2026-11-27 15:00'],
    ['2026-11-27 15:00', '2026-11-27 15:00'],
    ['Fri 15:00', '2026-11-20 15:00'],
    ['15:00 on Friday', '2026-11-20 15:00'],
    ['3pm Friday', '2026-11-20 15:00'],
    ['Friday at 3 p.m.', '2026-11-20 15:00'],
    ['15:00 on Nov 24', '2026-11-24 15:00'],
    ['Nov 24 at 9am', '2026-11-24 09:00'],
    ['24 Nov, 9.30', '2026-11-24 09:30'],
    ['tomorrow at 4pm', '2026-11-19 16:00'],
    ['12am tomorrow', '2026-11-19 00:00'],
    ['16:30', '2026-11-18 16:30'],
    ['noon', '2026-11-18 12:00'],
    ['at noon', '2026-11-18 12:00'],
    ['noon tomorrow', '2026-11-19 12:00'],
    ['Friday noon', '2026-11-20 12:00'],
    ['tomorrow at noon', '2026-11-19 12:00'],
    ['eod', '2026-11-18'],
    ['end of day', '2026-11-18'],
    ['by close of business', '2026-11-18'],
    ['Friday eod', '2026-11-20'],
    ['by end of Friday', '2026-11-20'],
    ['tomorrow, end of the day', '2026-11-19'],
    ['the 24th', '2026-11-24'],
    ['the 3rd', '2026-12-03'],
    ['24/11/2026', '2026-11-24'],
    ['24.11.26', '2026-11-24'],
    ['24-11', '2026-11-24'],
    ['11/24/2026', '2026-11-24'],
    ['5/5/2027', '2027-05-05'],
    ['2026/11/24', '2026-11-24'],
    ['24 Nov 26', '2026-11-24'],
  ])('"%s" is %s', (typed, wanted) => {
    expect(read(typed)).toBe(wanted)
  })

  it.each([
    ['Mon', '2026-11-16'],
    ['Wednesday', '2026-11-18'],
    ['this Wednesday', '2026-11-18'],
    ['next Friday', '2026-11-20'],
    ['Friday 09:10', '2026-11-13 09:10'],
    ['12 March', '2026-03-12'],
    ['25 November', '2026-11-25'],
    ['the 24th', '2026-10-24'],
    ['the 31st', '2026-10-31'],
    ['24/11', '2026-11-24'],
  ])('"%s" is %s where the question is about the past', (typed, wanted) => {
    expect(read(typed, 'past')).toBe(wanted)
  })

  it.each([
    '',
    'soon',
    'asap',
    'end of the week',
    'next week',
    'end of the month',
    '31 Nov',
    'the 32nd',
    '1/12',
    '1/12/2026',
    '31/11/2026',
    '30 February 2027',
    '2026-13-01',
    '2026-02-30',
    '12.11',
    '25:00',
    'today 15:75',
    '15:75',
    '13pm',
    'in lots of days',
    'Fri Fri',
    '3 days',
    '1260',
    'not known yet',
    'Monday 24 November 2026',
    'Mon 24 Nov',
  ])('"%s" is no date', (typed) => {
    expect(read(typed)).toBeUndefined()
  })

  it('goes to the end of a shorter month', () => {
    expect(readDate('in a month', { date: '2027-01-31' })?.date).toBe('2027-02-28')
  })
})

describe(`a date as it is printed (seed ${SEED})`, () => {
  it.each([
    ['plain', 'Friday 20 November', '15:00 on Friday 20 November'],
    ['on', 'on Friday 20 November', 'at 15:00 on Friday 20 November'],
    ['by', 'by Friday 20 November', 'by 15:00 on Friday 20 November'],
    ['from', 'from Friday 20 November', 'from 15:00 on Friday 20 November'],
  ] as const)('%s: %s', (role, day, timed) => {
    expect(date({ date: '2026-11-20' }, role, NOW)).toBe(day)
    expect(date({ date: '2026-11-20', time: '15:00' }, role, NOW)).toBe(timed)
  })

  it('names the year where a reader could take it for another one', () => {
    expect(date({ date: '2027-01-05' }, 'on', NOW)).toBe('on Tuesday 5 January 2027')
    expect(date({ date: '2026-12-20' }, 'on', { date: '2026-01-05' })).toBe('on Sunday 20 December 2026')
    expect(date({ date: '2026-11-20' }, 'on')).toBe('on Friday 20 November 2026')
  })

  const days = fc.integer({ min: -1500, max: 1500 })
  const times = fc.option(
    fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hour, minute]) => ({ hour, minute })),
  )
  const moments = (from: Moment) =>
    fc.tuple(days, times).map(([offset, time]) => {
      const [year, month, day] = addDays(from, offset).date.split('-').map(Number) as [number, number, number]
      return moment(year, month, day, time?.hour, time?.minute)!
    })
  const writtenDays = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays({ date: '2024-01-01' }, offset))
  const cases = writtenDays.chain((written) => fc.record({ written: fc.constant(written), when: moments(written) }))
  const roles = fc.constantFrom('plain', 'on', 'by', 'from') as fc.Arbitrary<'plain' | 'on' | 'by' | 'from'>

  it('is read back as the same moment', () => {
    fc.assert(
      fc.property(cases, roles, ({ written, when }, role) => {
        expect(readDate(date(when, role, written), written)).toEqual(when)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('is read back from a file as the same moment', () => {
    fc.assert(
      fc.property(cases, ({ written, when }) => {
        expect(readDate(momentToText(when), written)).toEqual(when)
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('is found in a sentence, day, month and time', () => {
    fc.assert(
      fc.property(cases, roles, ({ written, when }, role) => {
        const found = findDates(`We will do it ${date(when, role, written)}, and not later.`)
        const [year, month, day] = when.date.split('-').map(Number)
        expect(found.find((each) => each.day !== undefined)).toMatchObject({ month, day })
        for (const each of found) if (each.year !== undefined) expect(each.year).toBe(year)
        expect(found.find((each) => each.time !== undefined)?.time).toBe(when.time)
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})

describe('dates in running text', () => {
  const found = (text: string) => findDates(text).map(({ start, end, ...parts }) => [text.slice(start, end), parts])

  it('finds days, weekdays, times and words for days, each with its place', () => {
    expect(found('On Monday 16 November at 09:10 we sent it; by Friday, or tomorrow at 4 pm, you get 3.')).toEqual([
      ['Monday 16 November', { weekday: 1, day: 16, month: 11 }],
      ['09:10', { time: '09:10' }],
      ['Friday', { weekday: 5 }],
      ['tomorrow', { fromWritten: 1 }],
      ['4 pm', { time: '16:00' }],
    ])
  })

  it('finds a weekday in small letters or cut short, and no word that only looks like one', () => {
    expect(found('You had it on Tues, and you have the right one by Fri. Or on Mon 16 November.')).toEqual([
      ['Tues', { weekday: 2 }],
      ['Fri', { weekday: 5 }],
      ['Mon 16 November', { weekday: 1, day: 16, month: 11 }],
    ])
    expect(found('it came on weds, and again on Sun')).toEqual([
      ['weds', { weekday: 3 }],
      ['Sun', { weekday: 0 }],
    ])
    expect(found('The cat on which you sat was hurt by sun; a thu in the log, and Sat Ltd.')).toEqual([])
    expect(found('i will send it till monday eod.')).toEqual([['monday', { weekday: 1 }]])
  })

  it.each([
    'You paid £3.50 and EUR 12.30.',
    'Version 2.10.4 is out.',
    'It failed for 7.45 % of you.',
    'She sat down and wed him.',
    'RM12.50',
  ])('finds none in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})
