import { describe, expect, it } from 'vitest'
import { apartFromZone, compareMoments, daysBetween, momentOf, parseMoment, workingDaysBetween } from '../../src/disclosure/moment.ts'

describe('a moment in a file', () => {
  it.each([
    ['2026-11-27', { date: '2026-11-27' }],
    [' 2026-11-27 15:00 ', { date: '2026-11-27', time: '15:00' }],
    ['2026-11-27T09:05:30', { date: '2026-11-27', time: '09:05' }],
    ['2026-11-27 9:05', { date: '2026-11-27', time: '09:05' }],
    ['2028-02-29', { date: '2028-02-29' }],
    ['2026-11-27 15:00 WIB', { date: '2026-11-27', time: '15:00', zone: 'WIB' }],
    ['2026-11-27 15:00 UTC+5:30', { date: '2026-11-27', time: '15:00', zone: 'UTC+5:30' }],
  ])('%s', (text, moment) => {
    expect(parseMoment(text)).toEqual(moment)
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-27 24:00',
    '2026-11-27 10:60',
    '0026-11-27',
    '2026-1-1',
    'soon',
    '',
    '2026-11-27 GMT',
    '2026-11-27 15:00 XYZ',
  ])('"%s" is none', (text) => {
    expect(parseMoment(text)).toBeUndefined()
  })
})

describe('a typed time', () => {
  it.each([
    ['tomorrow 10:00 GMT', 'tomorrow 10:00', 'GMT'],
    ['10 am et on Friday', '10 am on Friday', 'ET'],
    ['besok pukul 10.00 WITA', 'besok pukul 10.00', 'WITA'],
    ['завтра в 10:00 (мск)', 'завтра в 10:00', 'МСК'],
    ['24 Nov 15:00 UTC+3', '24 Nov 15:00', 'UTC+3'],
    ['next Wed 15:00', 'next Wed 15:00', undefined],
  ])('%s comes apart from its zone', (typed, text, zone) => {
    expect(apartFromZone(typed)).toEqual({ text, zone })
  })
})

describe('comparing', () => {
  it('counts only the day where one side has no time', () => {
    expect(compareMoments({ date: '2026-11-20' }, { date: '2026-11-20', time: '16:00' })).toBe(0)
    expect(compareMoments({ date: '2026-11-20', time: '09:00' }, { date: '2026-11-20', time: '16:00' })).toBeLessThan(0)
    expect(compareMoments({ date: '2026-11-21' }, { date: '2026-11-20', time: '16:00' })).toBeGreaterThan(0)
  })

  it('converts no zones: between two, only the day counts', () => {
    const at = (time: string, zone?: string) => ({ date: '2026-11-20', time, ...(zone && { zone }) })
    expect(compareMoments(at('09:00', 'GMT'), at('16:00', 'GMT'))).toBeLessThan(0)
    expect(compareMoments(at('09:00', 'GMT'), at('16:00'))).toBe(0)
    expect(compareMoments(at('09:00', 'WIB'), at('16:00', 'WIT'))).toBe(0)
  })

  it('counts days over the change of the clocks and over new year', () => {
    expect(daysBetween({ date: '2026-10-24' }, { date: '2026-10-26' })).toBe(2)
    expect(daysBetween({ date: '2027-01-01' }, { date: '2026-12-31' })).toBe(-1)
  })

  it('counts Monday to Friday', () => {
    expect(workingDaysBetween({ date: '2026-11-20' }, { date: '2026-11-23' })).toBe(1)
    expect(workingDaysBetween({ date: '2026-11-16' }, { date: '2026-11-20' })).toBe(4)
    expect(workingDaysBetween({ date: '2026-11-20' }, { date: '2026-11-20' })).toBe(0)
  })
})

it('takes the local day of a clock', () => {
  expect(momentOf(new Date(2026, 0, 5, 7, 3))).toEqual({ date: '2026-01-05', time: '07:03' })
})
