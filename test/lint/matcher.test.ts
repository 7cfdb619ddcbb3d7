import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packOf } from '../../src/languages/index.ts'
import { keysOf } from '../../src/languages/keys.ts'
import { packTable, tableOf, unpackTable } from '../../src/languages/phrase-table.ts'
import { PHRASES } from '../../src/languages/phrases.ts'
import { fold } from '../../src/lint/document.ts'
import { Matcher } from '../../src/lint/matcher.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { SEED } from '../support.ts'

describe('the keys of a pattern', () => {
  it.each([
    [/\bsorry\b/, [['sorry']]],
    [/\bapologi[sz]e[sd]?\b/, [['apologise', 'apologises', 'apologised', 'apologize', 'apologizes', 'apologized']]],
    [/\bapolog[a-z]+/, [['apolog*']]],
    [/\bmis[a-z]{3,12}ed\b/, [['mis*']]],
    [/\bbecause of (?:me|us)\b/, [['because of']]],
    [/\b(?:on|down to) (?:me|us)\b/, [['on me', 'on us', 'down to']]],
    [/\bwe .{0,60}\bwrong\b/, [['wrong'], ['we']]],
    [/\b(?:very |so ){0,2}sorry\b/, [['sorry']]],
    [/(?<!\p{L})простите(?!\p{L})/u, [['простите']]],
    [/(?:\w+ )?(?:late|lost)\b/, []],
    [/\?/, []],
  ])('%s', (pattern, keys) => {
    expect(keysOf(pattern)).toEqual(keys)
  })
})

describe.each(Object.entries(PHRASES))('the words of %s', (language, phrases) => {
  const matcher = new Matcher(unpackTable(packTable(tableOf(phrases))))
  const texts = RULES.flatMap(({ examples }) =>
    [...examples.bad, ...examples.good].map((each) => (typeof each === 'string' ? each : each.body)),
  )
  const sentences = texts.flatMap((text) => packOf(language).sentences(text)).map(({ text }) => fold(text))

  /** A sentence that is tried by every pattern has the same matches as one that is tried by those its words lead to. */
  function expectAll(folded: string): void {
    const hits = matcher.hits(folded)
    for (const [id, patterns] of Object.entries(phrases)) {
      const all = patterns.flatMap((pattern) => {
        const found = pattern.exec(folded)
        return found ? [{ start: found.index, end: found.index + found[0].length }] : []
      })
      expect(
        hits.get(id).map(({ start, end }) => ({ start, end })),
        `${id} in: ${folded}`,
      ).toEqual(all)
    }
  }

  it('lead to every pattern that matches, in every example of every rule', () => {
    for (const sentence of sentences) expectAll(sentence)
  })

  it(`and in every mixture of them (seed ${SEED})`, () => {
    const pieces = fc.constantFrom(...sentences.flatMap((sentence) => sentence.match(/\S+(?: \S+){0,4}/g) ?? []))
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (some) => expectAll(some.join(' '))),
      { seed: SEED, numRuns: 300 },
    )
  })
})
