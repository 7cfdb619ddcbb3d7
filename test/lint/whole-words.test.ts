import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/lint/document.ts'
import { wholeWords } from '../../src/lint/whole-words.ts'
import { SEED } from '../support.ts'

const hits = (phrases: string[], text: string) => [...fold(text).matchAll(wholeWords(phrases.map(fold)))].map(([words]) => words)

describe('words as wholes', () => {
  it.each([
    [['client'], "The client's client, Client and clients.", ['client', 'client', 'client']],
    [['can'], 'We can. We can’t.', ['can']],
    [['don’t'], "You don't.", ["don't"]],
    [['sorry if', 'sorry'], 'Sorry  if, and sorry.', ['sorry  if', 'sorry']],
    [['£50'], 'A £50 voucher for £500.', ['£50']],
    [['24/7'], 'Open 24/7 and 124/7.', ['24/7']],
    [['c++'], 'In C++, not c+++d.', ['c++', 'c++']],
    [['клиент'], 'Клиенту и клиент.', ['клиент']],
    [['naïve'], 'Naïve, naïveté.', ['naïve']],
    [[], 'Anything.', []],
    [['.*'], 'Anything.', []],
  ] as [string[], string, string[]][])('%j in %j', (phrases, text, expected) => {
    expect(hits(phrases, text)).toEqual(expected)
  })

  const word = fc.stringMatching(/^[a-zé0-9]{1,4}$/)
  it(`stand between other words and in none (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(word, { maxLength: 12 }), (phrase, words) => {
        const text = words.join(' ')
        const found = hits([phrase.join(' ')], text)
        const expected = words.some((_, at) => phrase.every((each, index) => words[at + index] === each))
        expect(found.length > 0).toBe(expected)
        expect(hits([phrase.join(' ')], `${text}, ${phrase.join('  ')}.`).length).toBeGreaterThan(0)
      }),
      { seed: SEED },
    )
  })

  it(`may hold any sign (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (phrase) => {
        fc.pre(phrase.trim() !== '')
        expect(hits([phrase], `( ${phrase.trim()} )`).length).toBeGreaterThan(0)
      }),
      { seed: SEED },
    )
  })
})
