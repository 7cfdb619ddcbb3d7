import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, moment, momentToText, type Moment } from '../../../src/disclosure/moment.ts'
import { date, findDates, readDate } from '../../../src/languages/id/dates.ts'
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
    ['Hari ini juga', '2026-11-18'],
    ['sekarang', '2026-11-18'],
    ['tadi pagi', '2026-11-18'],
    ['nanti sore', '2026-11-18'],
    ['besok', '2026-11-19'],
    ['besok pagi', '2026-11-19'],
    ['lusa', '2026-11-20'],
    ['kemarin', '2026-11-17'],
    ['kemarin sore', '2026-11-17'],
    ['tadi malam', '2026-11-17'],
    ['kemarin dulu', '2026-11-16'],
    ['Jumat', '2026-11-20'],
    ["Jum'at", '2026-11-20'],
    ['Jum’at', '2026-11-20'],
    ['hari Jumat', '2026-11-20'],
    ['pada hari Jumat.', '2026-11-20'],
    ['paling lambat Jumat', '2026-11-20'],
    ['Rabu ini', '2026-11-18'],
    ['Rabu depan', '2026-11-25'],
    ['Senin lalu', '2026-11-16'],
    ['Rabu yang lalu', '2026-11-11'],
    ['Jumat kemarin', '2026-11-13'],
    ['Sabtu', '2026-11-21'],
    ['Minggu', '2026-11-22'],
    ['minggu depan', '2026-11-25'],
    ['bulan depan', '2026-12-18'],
    ['24 Nov', '2026-11-24'],
    ['24 Nop', '2026-11-24'],
    ['tgl 24 November', '2026-11-24'],
    ['tanggal 24 November', '2026-11-24'],
    ['Selasa, 24 November', '2026-11-24'],
    ['Selasa 24 November 2026', '2026-11-24'],
    ['24 November 2027', '2027-11-24'],
    ['17 Agustus', '2026-08-17'],
    ['17 Agt', '2026-08-17'],
    ['5 Jan', '2027-01-05'],
    ['1 Mei 2027', '2027-05-01'],
    ['24/11/2026', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['24/11', '2026-11-24'],
    ['Selasa (24/11)', '2026-11-24'],
    ['3 hari lagi', '2026-11-21'],
    ['dalam 3 hari', '2026-11-21'],
    ['dua minggu lagi', '2026-12-02'],
    ['seminggu lagi', '2026-11-25'],
    ['dua hari yang lalu', '2026-11-16'],
    ['2 hari lalu', '2026-11-16'],
    ['sehari lagi', '2026-11-19'],
    ['3 hari kerja lagi', '2026-11-23'],
    ['sebulan lagi', '2026-12-18'],
    ['2026-11-27', '2026-11-27'],
    ['2026-11-27T15:00', '2026-11-27 15:00'],
    ['2026-11-27 15:00', '2026-11-27 15:00'],
    ['Jumat 15.00', '2026-11-20 15:00'],
    ['Jumat pukul 15.00', '2026-11-20 15:00'],
    ['Jumat, pukul 15.00 WIB', '2026-11-20 15:00'],
    ['Jumat jam 3 sore', '2026-11-20 15:00'],
    ['pukul 15.00 pada hari Jumat', '2026-11-20 15:00'],
    ['jam 3 sore besok', '2026-11-19 15:00'],
    ['besok jam 4 sore', '2026-11-19 16:00'],
    ['besok jam setengah 3 sore', '2026-11-19 14:30'],
    ['besok jam 9', '2026-11-19 09:00'],
    ['besok pukul 15', '2026-11-19 15:00'],
    ['24 Nov, 9.30', '2026-11-24 09:30'],
    ['24 Nov 15.00', '2026-11-24 15:00'],
    ['16.30 hari ini', '2026-11-18 16:30'],
    ['16:30', '2026-11-18 16:30'],
    ['pukul 16.30', '2026-11-18 16:30'],
    ['jam 12 siang', '2026-11-18 12:00'],
    ['jam 1 siang', '2026-11-18 13:00'],
    ['jam 11 siang', '2026-11-18 11:00'],
    ['jam 7 malam', '2026-11-18 19:00'],
    ['jam 12 malam', '2026-11-18 00:00'],
    ['jam tiga sore', '2026-11-18 15:00'],
  ])('"%s" is %s', (typed, wanted) => {
    expect(read(typed)).toBe(wanted)
  })

  it.each([
    ['Senin', '2026-11-16'],
    ['Rabu', '2026-11-18'],
    ['Jumat depan', '2026-11-20'],
    ['Jumat 09.10', '2026-11-13 09:10'],
    ['12 Maret', '2026-03-12'],
    ['25 November', '2026-11-25'],
  ])('"%s" is %s where the question is about the past', (typed, wanted) => {
    expect(read(typed, 'past')).toBe(wanted)
  })

  it.each([
    '',
    'segera',
    'secepatnya',
    'akhir minggu',
    'tanggal 24',
    '31 Nov',
    '30 Februari 2027',
    '2026-13-01',
    '2026-02-30',
    '12.11',
    '24 Nov 26',
    '25.00',
    'hari ini 15.75',
    '15:75',
    'jam 3',
    'beberapa hari lagi',
    'Jumat Jumat',
    '3 hari',
    '1260',
    'belum diketahui',
    'Senin, 24 November 2026',
    'Sen 24 Nov',
    '11/24/2026',
  ])('"%s" is no date', (typed) => {
    expect(read(typed)).toBeUndefined()
  })
})

describe(`a date as it is printed (seed ${SEED})`, () => {
  it.each([
    ['plain', 'Jumat, 20 November', 'Jumat, 20 November pukul 15.00'],
    ['on', 'pada Jumat, 20 November', 'pada Jumat, 20 November pukul 15.00'],
    ['by', 'paling lambat Jumat, 20 November', 'paling lambat Jumat, 20 November pukul 15.00'],
    ['from', 'mulai Jumat, 20 November', 'mulai Jumat, 20 November pukul 15.00'],
  ] as const)('%s: %s', (role, day, timed) => {
    expect(date({ date: '2026-11-20' }, role, NOW)).toBe(day)
    expect(date({ date: '2026-11-20', time: '15:00' }, role, NOW)).toBe(timed)
  })

  it('says "sejak" of what has begun', () => {
    expect(date({ date: '2026-11-16' }, 'from', NOW)).toBe('sejak Senin, 16 November')
  })

  it('names the year where a reader could take it for another one', () => {
    expect(date({ date: '2027-01-05' }, 'on', NOW)).toBe('pada Selasa, 5 Januari 2027')
    expect(date({ date: '2026-11-20' }, 'on')).toBe('pada Jumat, 20 November 2026')
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
        const found = findDates(`Kami menyelesaikannya ${date(when, role, written)}, tidak lebih.`)
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
    expect(found('Senin, 16 November pukul 09.10 sudah kami kirim; hari Jumat, atau besok jam 4 sore, Bapak menerima 3 kotak.')).toEqual([
      ['Senin, 16 November', { weekday: 1, day: 16, month: 11 }],
      ['pukul 09.10', { time: '09:10' }],
      ['Jumat', { weekday: 5 }],
      ['besok', { fromWritten: 1 }],
      ['jam 4 sore', { time: '16:00' }],
    ])
    expect(found('Tadi pagi saya kirim, kemarin dulu belum.')).toEqual([
      ['Tadi pagi', { fromWritten: 0 }],
      ['kemarin dulu', { fromWritten: -2 }],
    ])
    expect(found('Senin (16/11) dan 20/11/2026')).toEqual([
      ['Senin', { weekday: 1 }],
      ['16/11', { day: 16, month: 11 }],
      ['20/11/2026', { day: 20, month: 11, year: 2026 }],
    ])
  })

  it.each([
    'Bapak membayar Rp1.500.000 dan Rp 12.30.',
    'Versi 2.10.4 sudah keluar.',
    'Gagal pada 7.45 % pesanan.',
    'Dalam satu minggu tiga orang datang.',
    'Minggu depan kami mulai.',
    'Layanan 24/7 untuk 2.500 pelanggan.',
    'jumlah 1.500.000 lembar',
  ])('finds none in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})
