import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMoney } from '../../../src/disclosure/money.ts'
import { id } from '../../../src/languages/id/index.ts'
import { SEED } from '../../support.ts'

describe('sentences', () => {
  it.each([
    ['Kami yang salah. Kami minta maaf!', ['Kami yang salah.', 'Kami minta maaf!']],
    ['Bapak membayar Rp1.500.000. Seharusnya Rp1.250.000.', ['Bapak membayar Rp1.500.000.', 'Seharusnya Rp1.250.000.']],
    ['Yth. Bpk. Budi Santoso dari PT. Melati datang. Beliau benar.', ['Yth. Bpk. Budi Santoso dari PT. Melati datang.', 'Beliau benar.']],
    ['Kirim ke Jl. Sudirman No. 12. Barang sampai.', ['Kirim ke Jl. Sudirman No. 12.', 'Barang sampai.']],
    ['Pukul 14.30 WIB faktur terkirim. Sudah.', ['Pukul 14.30 WIB faktur terkirim.', 'Sudah.']],
    ['PT Melati Tbk. menerima faktur itu. Terima kasih.', ['PT Melati Tbk. menerima faktur itu.', 'Terima kasih.']],
    ['Meja, kursi, dll. Semua kami ganti.', ['Meja, kursi, dll.', 'Semua kami ganti.']],
    ['Meja, kursi, dll. sudah kami ganti.', ['Meja, kursi, dll. sudah kami ganti.']],
    ['M. Rizki menelepon. Dia benar.', ['M. Rizki menelepon.', 'Dia benar.']],
    ['Kita pakai rencana B. Kami mulai besok.', ['Kita pakai rencana B.', 'Kami mulai besok.']],
    ['Ibu Sri Wahyuni, S.E. sudah menerima. Baik.', ['Ibu Sri Wahyuni, S.E. sudah menerima.', 'Baik.']],
    ['Periode 1 s.d. 5 Maret salah. Maaf.', ['Periode 1 s.d. 5 Maret salah.', 'Maaf.']],
    ['Yth. Pak Budi,\n\nSaya salah tagih.', ['Yth. Pak Budi,', 'Saya salah tagih.']],
    ['Hormat saya,\nWulan\n0812', ['Hormat saya,', 'Wulan', '0812']],
    ['Dia bilang: "Berhenti." Kami berhenti.', ['Dia bilang: "Berhenti."', 'Kami berhenti.']],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(id.sentences(text).map((sentence) => sentence.text)).toEqual(wanted)
  })

  it(`stand where they say, in order, and leave out nothing but white space (seed ${SEED})`, () => {
    const pieces = fc.constantFrom(
      'Kami salah',
      '. ',
      '! ',
      '\n',
      '\n\n',
      'Bpk. Lee ',
      '3.50',
      ' "',
      '" ',
      'dll. ',
      '…',
      ' ',
      '(',
      ')',
      '.',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        let rest = ''
        let end = 0
        for (const sentence of id.sentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          rest += text.slice(end, sentence.start)
          end = sentence.end
        }
        expect((rest + text.slice(end)).trim()).toBe('')
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})

describe('money', () => {
  it.each([
    ['Rp1500000', 'Rp1.500.000'],
    ['IDR 1500000', 'Rp1.500.000'],
    ['rp 5.000', 'Rp5.000'],
    ['Rp0', 'Rp0'],
    ['USD 1,500.50', 'USD 1.500,50'],
    ['EUR 0.05', 'EUR 0,05'],
    ['S$20', 'S$20'],
    ['KWD 1.234', 'KWD 1.234'],
  ])('%s is printed as %s', (typed, printed) => {
    expect(id.money(parseMoney(typed))).toBe(printed)
  })

  it(`is read back as the same amount (seed ${SEED})`, () => {
    const amounts = fc.record({
      minor: fc.integer({ min: 0, max: 1e12 }),
      currency: fc.constantFrom('IDR', 'USD', 'EUR', 'JPY', 'KWD', 'MYR'),
    })
    fc.assert(
      fc.property(amounts, (amount) => {
        const printed = id.money(amount)
        expect(parseMoney(printed)).toMatchObject(amount)
        expect(id.findMoney(`Kami mengembalikan ${printed} kepada Bapak.`).map(({ money }) => money)).toMatchObject([amount])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it.each([
    ['Selisihnya Rp1.000.000, dan kami potong Rp 250.000.', ['Rp1.000.000', 1000000, 'Rp 250.000', 250000]],
    ['Biayanya Rp4,5 juta dan 500 ribu rupiah.', ['Rp4,5 juta', 4500000, '500 ribu rupiah', 500000]],
    ['Total Rp. 1.500.000,00 atau 1.500.000 rupiah.', ['Rp. 1.500.000,00', 1500000, '1.500.000 rupiah', 1500000]],
    ['Sebesar Rp2 miliar', ['Rp2 miliar', 2000000000]],
    ['Dua juta orang, 5 ribu lembar', []],
  ])('%s', (text, wanted) => {
    expect(id.findMoney(text).flatMap(({ start, end, money }) => [text.slice(start, end), money.minor])).toEqual(wanted)
  })
})

describe('whose deed a sentence tells', () => {
  it.each([
    ['Saya menagih Bapak dengan tarif lama.', 'I'],
    ['Faktur itu sudah saya kirim.', 'I'],
    ['Kami mengirim pesanan Ibu ke cabang Bandung.', 'we'],
    ['Laporan Ibu kami kirim ke alamat lain.', 'we'],
    ['Toko Bapak menerima faktur yang salah.', undefined],
  ])('%s', (sentence, wanted) => {
    expect(id.deedBy(sentence)).toBe(wanted)
  })
})

describe('what the client is called', () => {
  const you = (client: object) => id.you({ client } as Parameters<typeof id.you>[0])
  it.each([
    [{ you: 'Bapak' }, 'Bapak'],
    [{ you: 'Anda', gender: 'man' }, 'Anda'],
    [{ gender: 'man' }, 'Bapak'],
    [{ gender: 'woman' }, 'Ibu'],
    [{ address: 'Pak Budi' }, 'Bapak'],
    [{ address: 'Ibu Sri Wahyuni' }, 'Ibu'],
    [{ address: 'Mbak Rini' }, 'Mbak'],
    [{ address: 'Budi' }, 'Anda'],
    [{ address: 'Pakuwon' }, 'Anda'],
    [{}, 'Anda'],
  ])('%j: %s', (client, wanted) => {
    expect(you(client)).toBe(wanted)
  })
})

describe('where a sentence looks', () => {
  it.each([
    'Faktur yang benar sudah saya kirim.',
    'Kotak itu sampai di gudang kemarin.',
    'Gangguan mulai pukul 07.30.',
    'Saya lupa menutup pintunya.',
  ])('back: %s', (sentence) => {
    expect(id.stillToCome.test(sentence) && !id.alreadyDone.test(sentence)).toBe(false)
    expect(id.stillToCome.test(sentence)).toBe(false)
  })

  it.each([
    'Kami akan mengambil kotaknya.',
    'Dana masuk paling lambat Jumat.',
    'Mulai besok dua orang memeriksa.',
    'Saya memeriksa sendiri sampai akhir Januari.',
  ])('ahead: %s', (sentence) => {
    expect(id.stillToCome.test(sentence)).toBe(true)
  })
})
