import { describe, expect, it } from 'vitest'
import { LANGUAGE_IDS } from '../../src/disclosure/choices.ts'
import { sayingsIn } from '../../src/languages/findings.ts'
import { theDay } from '../../src/disclosure/moment.ts'
import { theSum } from '../../src/disclosure/money.ts'
import { inWords, say, worded } from '../../src/said.ts'
import { keys } from './keys.ts'

const PLACE = /\{(\d+)(?::[^{}]*)?\}/g
const placesIn = (text: string) => [...new Set([...text.matchAll(PLACE)].map(([, number]) => number))].sort()

describe('what is said', () => {
  const said = say`the message has ${3} words, and "${'soon'}" is one`

  it('is English where nobody asks for another language', () => {
    expect(inWords(said)).toBe('The message has 3 words, and "soon" is one')
    expect(worded(said)).toBe('the message has 3 words, and "soon" is one')
  })

  it('is in the words of the reader, in their order, with the form that goes with a number', () => {
    const reader = {
      plural: (count: number) => (count === 1 ? ('one' as const) : count < 5 ? ('few' as const) : ('many' as const)),
      date: ({ date }: { date: string }) => date.split('-').reverse().join('.'),
      money: ({ minor }: { minor: number }) => `${minor / 100} руб.`,
    }
    const texts = {
      'the message has {0} words, and "{1}" is one': '«{1}», в письме {0} {0:слово|слова|слов}',
      'the fix': 'исправление',
      'no date: {0}': 'нет даты: {0}',
    }
    expect(inWords(said, { ...reader, texts })).toBe('«soon», в письме 3 слова')
    expect(inWords(say`no date: ${say`the fix`}`, { ...reader, texts })).toBe('Нет даты: исправление')
    expect(
      inWords(say`no date: ${theDay({ date: '2026-11-20' })}, ${theSum({ minor: 32_000, currency: 'RUB' })}`, { ...reader, texts }),
    ).toBe('No date: 20.11.2026, 320 руб.')
    expect(inWords(say`nobody translated this`, { ...reader, texts })).toBe('Nobody translated this')
  })
})

const languages = await Promise.all(LANGUAGE_IDS.map(async (language) => [language, await sayingsIn(language)] as const))

describe.each(languages.filter(([language]) => language !== 'en'))('what rules say in "%s"', (_language, { texts }) => {
  it('is all there, and nothing else is', () => {
    const all = keys()
    expect([...all].filter((key) => texts[key] === undefined)).toEqual([])
    expect(Object.keys(texts).filter((key) => !all.has(key))).toEqual([])
  })

  it('has the values of the English', () => {
    expect(Object.entries(texts).filter(([key, text]) => placesIn(key).join() !== placesIn(text).join())).toEqual([])
  })
})
