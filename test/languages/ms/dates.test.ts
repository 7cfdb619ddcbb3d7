import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, moment, momentToText, type Moment } from '../../../src/disclosure/moment.ts'
import { date, findDates, readDate } from '../../../src/languages/ms/dates.ts'
import { SEED } from '../../support.ts'

/** A Wednesday. */
const NOW: Moment = { date: '2026-11-18', time: '10:00' }

const read = (typed: string, lean?: 'past' | 'ahead') => {
  const found = readDate(typed, NOW, lean)
  return found && momentToText(found)
}

describe('a date as it is typed', () => {
  it.each([
    ['hari ini', '2026-11-18'],
    ['hari ni', '2026-11-18'],
    ['sekarang', '2026-11-18'],
    ['pagi tadi', '2026-11-18'],
    ['petang ini', '2026-11-18'],
    ['malam tadi', '2026-11-17'],
    ['semalam', '2026-11-17'],
    ['petang semalam', '2026-11-17'],
    ['kelmarin', '2026-11-16'],
    ['esok', '2026-11-19'],
    ['esok pagi', '2026-11-19'],
    ['lusa', '2026-11-20'],
    ['tulat', '2026-11-21'],
    ['Jumaat', '2026-11-20'],
    ['jum', '2026-11-20'],
    ['hari Jumaat', '2026-11-20'],
    ['pada hari Jumaat.', '2026-11-20'],
    ['sebelum Jumaat', '2026-11-20'],
    ['Rabu ini', '2026-11-18'],
    ['Rabu depan', '2026-11-25'],
    ['Isnin lepas', '2026-11-16'],
    ['Rabu lepas', '2026-11-11'],
    ['Isnin minggu depan', '2026-11-23'],
    ['Ahad minggu depan', '2026-11-29'],
    ['Jumaat minggu lepas', '2026-11-13'],
    ['Friday', '2026-11-20'],
    ['24 Nov', '2026-11-24'],
    ['24hb November', '2026-11-24'],
    ['24 hb. Nov', '2026-11-24'],
    ['Nov 24', '2026-11-24'],
    ['Selasa, 24 November', '2026-11-24'],
    ['24 November 2027', '2027-11-24'],
    ['5 Jan', '2027-01-05'],
    ['20 Jun', '2026-06-20'],
    ['1 Ogos', '2026-08-01'],
    ['1 Aug', '2026-08-01'],
    ['5 Mac 2027', '2027-03-05'],
    ['5 March 2027', '2027-03-05'],
    ['3 Dis', '2026-12-03'],
    ['24/11', '2026-11-24'],
    ['24/11/2026', '2026-11-24'],
    ['24/11/26', '2026-11-24'],
    ['3 hari lagi', '2026-11-21'],
    ['dalam 3 hari', '2026-11-21'],
    ['dalam masa dua minggu', '2026-12-02'],
    ['dalam tempoh sepuluh hari', '2026-11-28'],
    ['seminggu lagi', '2026-11-25'],
    ['minggu depan', '2026-11-25'],
    ['dua hari lepas', '2026-11-16'],
    ['2 hari yang lalu', '2026-11-16'],
    ['dalam 3 hari bekerja', '2026-11-23'],
    ['3 hari bekerja lagi', '2026-11-23'],
    ['sebulan lagi', '2026-12-18'],
    ['bulan depan', '2026-12-18'],
    ['3 bulan lagi', '2027-02-18'],
    ['2026-11-27', '2026-11-27'],
    ['2026-11-27T15:00', '2026-11-27 15:00'],
    ['2026-11-27 15:00', '2026-11-27 15:00'],
    ['Jumaat 15:00', '2026-11-20 15:00'],
    ['Jumaat pukul 3 petang', '2026-11-20 15:00'],
    ['Jumaat, jam 3.30 ptg', '2026-11-20 15:30'],
    ['pukul 3 petang Jumaat', '2026-11-20 15:00'],
    ['3 petang hari Jumaat', '2026-11-20 15:00'],
    ['3pm Jumaat', '2026-11-20 15:00'],
    ['24 Nov 15.00', '2026-11-24 15:00'],
    ['24 Nov pukul 9 pagi', '2026-11-24 09:00'],
    ['esok pukul 4 petang', '2026-11-19 16:00'],
    ['esok 4 petang', '2026-11-19 16:00'],
    ['12 tengah malam esok', '2026-11-19 00:00'],
    ['16:30', '2026-11-18 16:30'],
    ['pukul 2.30', '2026-11-18 02:30'],
    ['8 malam', '2026-11-18 20:00'],
    ['12.30 tengah hari', '2026-11-18 12:30'],
    ['1 tengah hari', '2026-11-18 13:00'],
    ['tengah hari', '2026-11-18 12:00'],
    ['tengah hari esok', '2026-11-19 12:00'],
    ['esok tengah hari', '2026-11-19 12:00'],
    ['Jumaat tengah hari', '2026-11-20 12:00'],
  ])('"%s" is %s', (typed, wanted) => {
    expect(read(typed)).toBe(wanted)
  })

  it.each([
    ['Isnin', '2026-11-16'],
    ['Rabu', '2026-11-18'],
    ['Rabu ini', '2026-11-18'],
    ['Jumaat depan', '2026-11-20'],
    ['Jumaat 9.10 pagi', '2026-11-13 09:10'],
    ['12 Mac', '2026-03-12'],
    ['25 November', '2026-11-25'],
  ])('"%s" is %s where the question is about the past', (typed, wanted) => {
    expect(read(typed, 'past')).toBe(wanted)
  })

  it.each([
    '',
    'nanti',
    'segera',
    'hujung minggu',
    '31 Nov',
    '30 Februari 2027',
    '2026-13-01',
    '31/11/2026',
    '24.11.2026',
    '12.11',
    '24 Nov 26',
    '25:00',
    'hari ini 15:75',
    '15:75',
    'pukul 3',
    'Jumaat Jumaat',
    '3 hari',
    '1260',
    'belum tahu',
    'Isnin 24 November 2026',
    'Isn 24 Nov',
  ])('"%s" is no date', (typed) => {
    expect(read(typed)).toBeUndefined()
  })

  it('goes to the end of a shorter month', () => {
    expect(readDate('sebulan lagi', { date: '2027-01-31' })?.date).toBe('2027-02-28')
  })
})

describe(`a date as it is printed (seed ${SEED})`, () => {
  it.each([
    ['plain', 'Jumaat, 20 November', 'Jumaat, 20 November, pukul 3.00 petang'],
    ['on', 'pada Jumaat, 20 November', 'pada Jumaat, 20 November, pukul 3.00 petang'],
    ['by', 'paling lewat Jumaat, 20 November', 'paling lewat Jumaat, 20 November, pukul 3.00 petang'],
    ['from', 'mulai Jumaat, 20 November', 'mulai Jumaat, 20 November, pukul 3.00 petang'],
  ] as const)('%s: %s', (role, day, timed) => {
    expect(date({ date: '2026-11-20' }, role, NOW)).toBe(day)
    expect(date({ date: '2026-11-20', time: '15:00' }, role, NOW)).toBe(timed)
  })

  it.each([
    ['00:00', '12.00 tengah malam'],
    ['07:05', '7.05 pagi'],
    ['12:00', '12.00 tengah hari'],
    ['13:30', '1.30 tengah hari'],
    ['14:30', '2.30 petang'],
    ['18:59', '6.59 petang'],
    ['21:00', '9.00 malam'],
  ])('%s is pukul %s', (time, wanted) => {
    expect(date({ date: '2026-11-20', time }, 'plain', NOW)).toBe(`Jumaat, 20 November, pukul ${wanted}`)
  })

  it('names the year where a reader could take it for another one', () => {
    expect(date({ date: '2027-01-05' }, 'on', NOW)).toBe('pada Selasa, 5 Januari 2027')
    expect(date({ date: '2026-12-20' }, 'on', { date: '2026-01-05' })).toBe('pada Ahad, 20 Disember 2026')
    expect(date({ date: '2025-03-05' }, 'plain')).toBe('Rabu, 5 Mac 2025')
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
        const found = findDates(`Kami akan menyiapkannya ${date(when, role, written)}, dan tidak lewat.`)
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
    expect(
      found('Pada Isnin, 16 November, pukul 9.10 pagi kami menghantarnya; paling lewat Jumaat, atau esok 4 petang, ada 3 lagi.'),
    ).toEqual([
      ['Isnin, 16 November', { weekday: 1, day: 16, month: 11 }],
      ['pukul 9.10 pagi', { time: '09:10' }],
      ['Jumaat', { weekday: 5 }],
      ['esok', { fromWritten: 1 }],
      ['4 petang', { time: '16:00' }],
    ])
  })

  it.each([
    ['30hb. Ogos 2003', { day: 30, month: 8, year: 2003 }],
    ['5 Mac 2025', { day: 5, month: 3, year: 2025 }],
    ['24/11/2026', { day: 24, month: 11, year: 2026 }],
    ['semalam', { fromWritten: -1 }],
    ['malam tadi', { fromWritten: -1 }],
    ['pagi tadi', { fromWritten: 0 }],
    ['jam 14.30', { time: '14:30' }],
    ['8.00 malam', { time: '20:00' }],
  ])('finds %s', (words, parts) => {
    expect(found(`Kami menghantarnya ${words} kepada tuan.`)).toEqual([[words, parts]])
  })

  it.each([
    'Tuan membayar RM3.50 dan EUR 12.30.',
    'Versi 2.10.4 sudah keluar.',
    'Gagal bagi 7.45 % daripada pelanggan.',
    'Borang 12/3 dan bilik 3/4 sahaja.',
    'Kami lewat 2 jam, dan 14 daripada 20 kotak rosak.',
    'RM12.50',
  ])('finds none in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})
