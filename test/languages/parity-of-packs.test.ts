import { describe, expect, it } from 'vitest'
import { PHRASES } from '../../src/languages/phrases.ts'

const english = Object.keys(PHRASES.en!)

/** What only widens a rule where there is a mistake, or tells what a text is about: each language has those that it needs. */
const OPTIONAL = /\.hinted$|^(?:disclosure|letter)\./

describe.each(Object.keys(PHRASES).filter((language) => language !== 'en'))('the words of the rules in %s', (language) => {
  it('are there for every name that has English words, or a reason says why not', async () => {
    const { without } = (await import(`../../src/languages/${language}/phrases/without.ts`)) as { without: Record<string, string> }
    expect(english.filter((name) => !OPTIONAL.test(name) && !(name in PHRASES[language]!) && !without[name])).toEqual([])
  })

  it('have no name that no rule reads', () => {
    expect(Object.keys(PHRASES[language]!).filter((name) => !english.includes(name))).toEqual([])
  })
})
