import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packOf } from '../../src/languages/index.ts'
import { tableOf, writtenOut } from '../../src/languages/phrase-table.ts'
import { PHRASES } from '../../src/languages/phrases.ts'
import { fold } from '../../src/lint/document.ts'
import { Matcher } from '../../src/lint/matcher.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { SEED } from '../support.ts'
import { packed } from './packed.ts'

describe('a scan', () => {
  it('finds the same when it has forgotten what it knew', () => {
    // Each word with a gap behind it is remembered to the end of the sentence, so that each sentence leads to new states.
    // 1,500 of them are more states than are kept, and more turns than are counted.
    const words = Array.from({ length: 40 }, (_, index) => `w${String.fromCharCode(97 + (index % 26))}${index}`)
    const matcher = new Matcher(tableOf({ gaps: words.map((word) => new RegExp(`\\b${word}\\b.{0,300}\\bend\\b`)) }))
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 4 }), (some) => {
        expect(matcher.hits(`${some.join(' ')} end`).get('gaps')).toHaveLength(some.length)
      }),
      { seed: SEED, numRuns: 1500 },
    )
  })
})

describe('a language in Cyrillic letters', () => {
  const phrases = {
    skoro: [/\bскоро\b/],
    error: [/\bпроизош(?:ел|ла|ло) (?:сбой|ошибк[аи])\b/, /\bhuman error\b/],
    long: [
      /\b(?:извините|простите|прошу прощения|приношу извинения|приносим извинения|сожалею|сожалеем|виноваты|виноват|виновата),? (?:но|однако|хотя)\b/,
    ],
  }
  const matcher = new Matcher(packed(tableOf(phrases)))
  const names = (text: string) => Object.keys(phrases).filter((id) => matcher.hits(fold(text)).has(id))

  it('has words with edges', () => {
    expect(names('Ответим скоро.')).toEqual(['skoro'])
    expect(names('Нескоро.')).toEqual([])
    expect(names('Скорость не изменилась.')).toEqual([])
    expect(names('Объём скорой помощи, скоро')).toEqual(['skoro'])
  })

  it('takes ё for е, and a word in Latin letters for a word', () => {
    expect(names('Произошёл сбой.')).toEqual(['error'])
    expect(names('Это human error, и всё.')).toEqual(['error'])
    expect(names('ЭтоHuman error')).toEqual([])
  })

  it('takes large groups apart', () => {
    expect(matcher.hits(fold('Приношу извинения, но письмо ушло')).get('long')).toEqual([{ start: 0, end: 21 }])
    expect(names('Приношу извинения, ночь')).toEqual([])
  })
})

describe.each(Object.entries(PHRASES))('the patterns of %s', (language, given) => {
  const matcher = new Matcher(packed(tableOf(given)))
  const phrases = writtenOut(given)
  const texts = RULES.flatMap(({ examples }) =>
    [...examples.bad, ...examples.good].map((each) => (typeof each === 'string' ? each : each.body)),
  )
  const sentences = texts.flatMap((text) => packOf(language).sentences(text)).map(({ text }) => fold(text))

  /** What a scan leads to is what every pattern would find if it were tried. Where two choices begin together, they may end apart. */
  function expectAll(folded: string): void {
    const hits = matcher.hits(folded)
    for (const [id, patterns] of Object.entries(phrases)) {
      const all = patterns.flatMap((pattern) => pattern.exec(folded)?.index ?? [])
      expect(hits.has(id), `${id} in: ${folded}`).toBe(all.length > 0)
      expect(
        hits.get(id).map(({ start }) => start),
        `${id} in: ${folded}`,
      ).toEqual(all)
      expect(hits.has(id)).toBe(all.length > 0)
    }
  }

  it('are found wherever they match, in every example of every rule', () => {
    for (const sentence of sentences) expectAll(sentence)
  }, 300_000)

  it(`and in every mixture of them (seed ${SEED})`, () => {
    const pieces = fc.constantFrom(...sentences.flatMap((sentence) => sentence.match(/\S+(?: \S+){0,4}/g) ?? []))
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (some) => expectAll(some.join(' '))),
      { seed: SEED, numRuns: 300 },
    )
  })
})
