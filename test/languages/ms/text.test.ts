import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMoney } from '../../../src/disclosure/money.ts'
import { findMoney, money, sentences } from '../../../src/languages/ms/text.ts'
import { SEED } from '../../support.ts'

describe('sentences', () => {
  it.each([
    ['Kami tersilap. Kami memohon maaf!', ['Kami tersilap.', 'Kami memohon maaf!']],
    ['Betulkah? Ya.', ['Betulkah?', 'Ya.']],
    ['Puan membayar RM3.50. Sepatutnya RM2.50.', ['Puan membayar RM3.50.', 'Sepatutnya RM2.50.']],
    ['En. Tan dan Pn. Siti datang. Mereka pulang.', ['En. Tan dan Pn. Siti datang.', 'Mereka pulang.']],
    ['YBhg. Dato’ Ahmad menelefon. Beliau betul.', ['YBhg. Dato’ Ahmad menelefon.', 'Beliau betul.']],
    ["Y.Bhg. Dato' Ahmad menelefon.", ["Y.Bhg. Dato' Ahmad menelefon."]],
    ['Ir. Ts. Dr. Faiz menyemaknya. Semuanya betul.', ['Ir. Ts. Dr. Faiz menyemaknya.', 'Semuanya betul.']],
    ['Maju Jaya Sdn. Bhd. menerimanya. Baik.', ['Maju Jaya Sdn. Bhd. menerimanya.', 'Baik.']],
    ['Kotak itu sampai ke Maju Jaya Sdn. Bhd. Kami menyemaknya.', ['Kotak itu sampai ke Maju Jaya Sdn. Bhd.', 'Kami menyemaknya.']],
    ['Invois No. 12 salah. Ini yang betul.', ['Invois No. 12 salah.', 'Ini yang betul.']],
    ['Ruj. Kami: Bil. 3. Itu sahaja.', ['Ruj. Kami: Bil. 3.', 'Itu sahaja.']],
    ['S. Rajagopal menelefon. Beliau betul.', ['S. Rajagopal menelefon.', 'Beliau betul.']],
    ['Kita guna pelan B. Kami sudah mencubanya.', ['Kita guna pelan B.', 'Kami sudah mencubanya.']],
    ['Kami menghantarnya pukul 9.10 pagi. Kotak itu sampai.', ['Kami menghantarnya pukul 9.10 pagi.', 'Kotak itu sampai.']],
    ['Mesyuarat pukul 3 ptg. hari ini dibatalkan. Maaf.', ['Mesyuarat pukul 3 ptg. hari ini dibatalkan.', 'Maaf.']],
    ['Surat bertarikh 30hb. Ogos 2003. Ya.', ['Surat bertarikh 30hb. Ogos 2003.', 'Ya.']],
    ['Gelas, pinggan dll. rosak. Kami ganti.', ['Gelas, pinggan dll. rosak.', 'Kami ganti.']],
    ['Puan Siti,\n\nKami tersilap.', ['Puan Siti,', 'Kami tersilap.']],
    ['Salam hormat,\nFarah\n03-2712', ['Salam hormat,', 'Farah', '03-2712']],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(wanted)
  })

  it(`stand where they say, in order, and leave out nothing but white space (seed ${SEED})`, () => {
    const pieces = fc.constantFrom(
      'Kami tersilap',
      '. ',
      '! ',
      '\n',
      '\n\n',
      'En. Tan ',
      'RM3.50',
      'Sdn. Bhd. ',
      'No. 7',
      'dll. ',
      "Dato' ",
      '…',
      '.',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        let rest = ''
        let end = 0
        for (const sentence of sentences(text)) {
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
    ['RM2400', 'RM2,400.00'],
    ['rm 2,400.5', 'RM2,400.50'],
    ['MYR 1500', 'RM1,500.00'],
    ['RM0.05', 'RM0.05'],
    ['RM12,480,000', 'RM12,480,000.00'],
    ['SGD 320', 'SGD 320'],
    ['USD 12.50', 'USD 12.50'],
    ['Rp1.500.000', 'Rp1,500,000'],
  ])('%s is written %s', (typed, wanted) => {
    expect(money(parseMoney(typed))).toBe(wanted)
  })

  const found = (text: string) =>
    findMoney(text).map(({ start, end, money: { minor, currency } }) => [text.slice(start, end), minor, currency])

  it('is found in running text, and so is what stands in words', () => {
    expect(found('Kami memulangkan RM2,400.00 dan 150 ringgit; kos semuanya RM1.5 juta, bukan SGD 20.')).toEqual([
      ['RM2,400.00', 240_000, 'MYR'],
      ['150 ringgit', 15_000, 'MYR'],
      ['RM1.5 juta', 150_000_000, 'MYR'],
      ['SGD 20', 2_000, 'SGD'],
    ])
  })

  it(`is found again as it was written (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (minor) => {
        const [only, ...more] = findMoney(`Kami memulangkan ${money({ minor, currency: 'MYR' })} kepada tuan.`)
        expect(more).toEqual([])
        expect(only?.money).toMatchObject({ minor, currency: 'MYR' })
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})
