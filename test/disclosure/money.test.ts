import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyToText, parseMoney } from '../../src/disclosure/money.ts'
import { findMoney } from '../../src/languages/money.ts'
import { SEED } from '../support.ts'

describe('an amount as it is typed', () => {
  it.each([
    ['£1,260', 126_000, 'GBP', '£1,260'],
    ['£1,260.50', 126_050, 'GBP', '£1,260.50'],
    ['£1,260.5', 126_050, 'GBP', '£1,260.50'],
    ['1260 GBP', 126_000, 'GBP', 'GBP 1,260'],
    ['gbp 1260', 126_000, 'GBP', 'GBP 1,260'],
    ['GBP1260', 126_000, 'GBP', 'GBP 1,260'],
    ['Rp3.500.000', 3_500_000, 'IDR', 'Rp3,500,000'],
    ['Rp 3.500.000,00', 3_500_000, 'IDR', 'Rp3,500,000'],
    ['rp3.500.000', 3_500_000, 'IDR', 'Rp3,500,000'],
    ['1 500 ₽', 150_000, 'RUB', '1,500 ₽'],
    ['30 000 рублей', 3_000_000, 'RUB', '30,000 ₽'],
    ['1500,50 руб.', 150_050, 'RUB', '1,500.50 ₽'],
    ['1\u202F500\u00A0₽', 150_000, 'RUB', '1,500 ₽'],
    ['RM2,400.00', 240_000, 'MYR', 'RM2,400'],
    ['rm 2400', 240_000, 'MYR', 'RM2,400'],
    ['EUR 320.50', 32_050, 'EUR', 'EUR 320.50'],
    ['320,50 €', 32_050, 'EUR', '€320.50'],
    ['1.260,50 EUR', 126_050, 'EUR', 'EUR 1,260.50'],
    ["CHF 1'260.50", 126_050, 'CHF', 'CHF 1,260.50'],
    ['$95', 9_500, 'USD', '$95'],
    ['C$95', 9_500, 'CAD', 'C$95'],
    ['₹12,60,000', 126_000_000, 'INR', '₹1,260,000'],
    ['¥1,000', 1_000, 'JPY', '¥1,000'],
    ['JPY 1000.00', 1_000, 'JPY', 'JPY 1,000'],
    ['BHD 1.500', 1_500, 'BHD', 'BHD 1.500'],
    ['BHD 1,500', 1_500_000, 'BHD', 'BHD 1,500'],
    ['£0.05', 5, 'GBP', '£0.05'],
    ['  £5  ', 500, 'GBP', '£5'],
  ])('%s', (typed, minor, currency, text) => {
    const money = parseMoney(typed)
    expect(money).toMatchObject({ minor, currency })
    expect(moneyToText(money)).toBe(text)
  })

  it.each([
    ['1,260', '"1,260" has no currency; write £1,260 or 1,260 GBP'],
    ['1260', '"1260" has no currency; write £1260 or 1260 GBP'],
    ['-£5', 'write the amount without a minus'],
    ['£-5', 'write the amount without a minus'],
    ['−5 EUR', 'write the amount without a minus'],
    ['a lot', '"a lot" is no amount; write one like £1,260 or 1260 GBP'],
    ['', '"" is no amount; write one like £1,260 or 1260 GBP'],
    ['£20k', '"£20k" is no amount; write one like £1,260 or 1260 GBP'],
    ['about £20', '"about £20" is no amount; write one like £1,260 or 1260 GBP'],
    ['£20 and £30', '"£20 and £30" is no amount; write one like £1,260 or 1260 GBP'],
    ['EUR 1.2345', '"EUR 1.2345" is no amount; write one like £1,260 or 1260 GBP'],
    ['1260 XXX', '"1260 XXX" is no amount; write one like £1,260 or 1260 GBP'],
    ['£99,999,999,999,999,999', '"99,999,999,999,999,999" is more than any invoice holds'],
  ])('"%s": %s', (typed, words) => {
    expect(() => parseMoney(typed)).toThrow(words)
  })
})

describe(`an amount as it is printed (seed ${SEED})`, () => {
  const symbols = ['£', '€', '$', 'US$', 'A$', 'C$', 'S$', 'HK$', 'NZ$', 'RM', 'Rp', '¥', '₽', '₹']
  const codes = ['GBP', 'EUR', 'JPY', 'IDR', 'BHD', 'KWD', 'MYR', 'RUB', 'TRY', 'VND', 'CHF']
  const written = fc.constantFrom(...symbols, ...codes).map((sign) => parseMoney(sign === '₽' ? `1 ${sign}` : `${sign} 1`))
  const minor = fc.oneof(fc.nat(), fc.integer({ min: 0, max: 2000 }), fc.maxSafeNat())
  const money = fc.tuple(written, minor).map(([sample, amount]) => ({ ...sample, minor: amount }))

  it('is read back as the same amount', () => {
    fc.assert(
      fc.property(money, (amount) => {
        expect(parseMoney(moneyToText(amount))).toEqual(amount)
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })

  it('is found in a sentence, and nothing else is', () => {
    fc.assert(
      fc.property(money, (amount) => {
        expect(findMoney(`On 3 March 2026 ${moneyToText(amount)} went out, for invoice 1042.`).map((found) => found.money)).toEqual([
          amount,
        ])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})

describe('amounts in running text', () => {
  const found = (text: string) => findMoney(text).map(({ start, end, money }) => [text.slice(start, end), moneyToText(money)])

  it('takes a sign before or after the number', () => {
    expect(found('The £1,260 went out, EUR 320.50 and 1 500 ₽ follow, and 95 USD. Total: $1,000.')).toEqual([
      ['£1,260', '£1,260'],
      ['EUR 320.50', 'EUR 320.50'],
      ['1 500 ₽', '1,500 ₽'],
      ['95 USD', 'USD 95'],
      ['$1,000', '$1,000'],
    ])
  })

  it('finds the first one, whatever was read before', () => {
    parseMoney('£1,234,567.89')
    expect(found('£5 went out.')).toEqual([['£5', '£5']])
  })

  it('leaves a number beside an amount alone', () => {
    expect(found('In 2026 £50 was paid, and on invoice 1042 EUR 30.')).toEqual([
      ['£50', '£50'],
      ['EUR 30', 'EUR 30'],
    ])
  })

  it.each(['all 20 of you', 'try 5 times', 'R$5', 'CAD$5', 'EUR 1.23456', 'FARM20', 'the pounds', 'TRY5X'])(
    'finds none in "%s"',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})
