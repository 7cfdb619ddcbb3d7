import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyToText } from '../../../src/disclosure/money.ts'
import { en } from '../../../src/languages/en/index.ts'
import { findMoney, sentences } from '../../../src/languages/en/text.ts'
import { SEED } from '../../support.ts'

describe('amounts', () => {
  it.each([
    ['You get £900 and 250 EUR.', ['£900', 'EUR 250']],
    ['You get 900 pounds.', ['£900']],
    ['You get 1,250.50 euros, and 1 dollar more.', ['€1,250.50', '$1']],
    ['A 500-pound voucher.', ['£500']],
    ['You get 900 quid.', ['£900']],
    ['It cost you £5k, or £0.9K.', ['£5,000', '£900']],
    ['It cost you £1.2m, or US$3 million, or €2bn.', ['£1,200,000', 'US$3,000,000', '€2,000,000,000']],
    ['It cost you 3 thousand pounds, or 5 grand.', ['£3,000', '£5,000']],
    // Neither a sum nor part of one.
    ['The file has 5k lines and 3 million rows; 900 poundsworth; 12 m of cable.', []],
    ['Invoice 900, pounds of paper.', []],
  ])('%s', (text, expected) => {
    expect(findMoney(text).map(({ money }) => moneyToText(money))).toEqual(expected)
    for (const { start, end } of findMoney(text)) expect(text.slice(start, end)).toMatch(/^\S.*\S$/)
  })
})

describe('whose deed a sentence tells', () => {
  it.each([
    ['I sent the wrong file.', 'I'],
    ['My invoice held the old rate.', 'I'],
    ['i sent the wrong file, and i’m on it.', 'I'],
    ["yesterday i've sent the wrong file.", 'I'],
    ['We sent the wrong file.', 'we'],
    ['Our list, i.e. the one of May, was wrong.', 'we'],
    ['The invoice held the old rate.', undefined],
  ])('%s', (sentence, wanted) => {
    expect(en.deedBy(sentence)).toBe(wanted)
  })
})

describe('sentences', () => {
  it.each([
    ['We did it. We are sorry!', ['We did it.', 'We are sorry!']],
    ['Did we? Yes.', ['Did we?', 'Yes.']],
    ['You paid £3.50. It was £2.50.', ['You paid £3.50.', 'It was £2.50.']],
    ['Dr. Okafor and Mr. Lee came. They left.', ['Dr. Okafor and Mr. Lee came.', 'They left.']],
    ['It was sent at 3 p.m. today. It came.', ['It was sent at 3 p.m. today.', 'It came.']],
    ['It was sent at 3 p.m. We waited.', ['It was sent at 3 p.m.', 'We waited.']],
    ['Smith & Sons Ltd. has it. Good.', ['Smith & Sons Ltd. has it.', 'Good.']],
    ['J. Smith called. She was right.', ['J. Smith called.', 'She was right.']],
    ['He said: "Stop." We did.', ['He said: "Stop."', 'We did.']],
    ['(We sent it.) You have it.', ['(We sent it.)', 'You have it.']],
    ['Wait… Now.', ['Wait…', 'Now.']],
    ['Dear Marcus,\n\nWe did it.', ['Dear Marcus,', 'We did it.']],
    ['Kind regards,\nPriya\n020 7946', ['Kind regards,', 'Priya', '020 7946']],
    ['See www.example.com. Bye.', ['See www.example.com.', 'Bye.']],
    ['Invoices Nos. 12 and 13 are wrong. Sorry.', ['Invoices Nos. 12 and 13 are wrong.', 'Sorry.']],
    ['It was on 3 Nov. 2026. Yes.', ['It was on 3 Nov. 2026.', 'Yes.']],
    ['So did I. We are sorry.', ['So did I.', 'We are sorry.']],
    ['We go with plan B. It works.', ['We go with plan B.', 'It works.']],
    ['Ask for Al. He has the list.', ['Ask for Al.', 'He has the list.']],
    [
      'We sent your accountant the file of last year, and she had\nopened it by the time that we saw it. We are sorry.',
      ['We sent your accountant the file of last year, and she had\nopened it by the time that we saw it.', 'We are sorry.'],
    ],
    [
      'We have checked all of your invoices of the last year:\n1. March was too high\n2. May was too low',
      ['We have checked all of your invoices of the last year:', '1. March was too high', '2. May was too low'],
    ],
    [
      '- the invoice of March, which we sent to your old address\n- the invoice of May',
      ['- the invoice of March, which we sent to your old address', '- the invoice of May'],
    ],
    ['', []],
    [' \n ', []],
  ])('%j', (text, wanted) => {
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(wanted)
  })

  it(`stand where they say, in order, and leave out nothing but white space (seed ${SEED})`, () => {
    const pieces = fc.constantFrom(
      'We did it',
      '. ',
      '! ',
      '\n',
      '\n\n',
      'Mr. Lee ',
      '3.50',
      ' "',
      '" ',
      'e.g. ',
      '…',
      ' ',
      '👨‍👩‍👧',
      'Ltd. ',
      '(',
      ')',
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
