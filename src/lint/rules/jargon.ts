import { say } from '../../said.ts'
import { fold, type Document, type Sentence } from '../document.ts'
import type { Hit } from '../matcher.ts'
import { knows, patternsOf, placeIn, rule, type Problem } from '../rule.ts'
import { wholeWords } from '../whole-words.ts'

export default rule({
  id: 'jargon',
  code: 'F25',
  kind: 'phrase',
  summary: 'Words of the trade or of the office that a client does not use ("RCA", "hotfix", "leverage", "reach out", "going forward").',
  why: 'Advice for status pages is to use everyday words. A reader who has to look a word up cannot see what you did (rubric F25: S29, S58).',
  better: 'Say it as you would on the phone: "We undid Tuesday’s change" for "we rolled back the deployment".',
  severity: 'warning',
  examples: {
    bad: [
      'The deploy dropped the idempotency keys.',
      'The parcel is on the next available trunk.',
      'The costs sit in a suspense account.',
      'The worker was OOM-killed at 09:00.',
      'The RCA will follow on Friday 6 March.',
      'We pushed a hotfix at 15:00.',
      'Going forward, two people check every list.',
      'Please reach out to Dana with any question.',
      'I have escalated this to our second line.',
      'Your support ticket was closed by mistake.',
      'We saw higher latency from 09:00.',
      'We mitigated the fault on Monday.',
      'I will circle back with our stakeholders by EOD.',
      'We are putting more robust controls in place.',
      'Nobody had the bandwidth to read it twice.',
      'We breached our SLA on Monday.',
      'The TLC shows a QRF and no BKV.',
    ],
    good: [
      'The site was slow from 09:00 to 10:30.',
      'We undid Tuesday’s change at 14:10.',
      'Your SLA credit of £240 is on the April invoice.',
      'The train ticket that I booked for you was for the wrong day.',
      'We sold two of your theatre tickets twice.',
      'The new line has a bandwidth of 200 Mbit, as you ordered.',
      'I reached the driver at 10:00.',
      'The lever on the press was set wrong.',
      'Going forward two metres, the driver hit the gate.',
      'The robust chair is the one you ordered.',
      'Your PDF went to the NHS, and your VAT return to HMRC.',
      'The escalator in the hall stood still.',
    ],
  },
  readsMore: true,
  check(document, team) {
    const seen = new Set<string>()
    const isNew = ({ message: { values } }: Problem) => !seen.has(String(values[0])) && seen.add(String(values[0]))
    const words = document.saying('jargon').flatMap((sentence) => wordsIn(sentence, team?.glossary).filter(isNew))
    if (!knows(document.pack, 'jargon.everyday')) return words
    return [...words, ...document.prose.flatMap((sentence) => abbreviationsIn(sentence, document, team?.glossary).filter(isNew))]
  },
})

/** In capitals, and no part of a number, of a name with a hyphen or of a headline. */
const ABBREVIATION = /(?<![\w&/.-])(?<![A-Z]{2,} )[A-Z]{2,5}s?(?![\w&/-])(?! [A-Z]{2,})/g

/** One may be the name of a firm; two that nobody knows are how a trade talks to itself. */
function abbreviationsIn(sentence: Sentence, { pack }: Document, glossary: readonly string[] = []): Problem[] {
  const known = new Set(glossary.map(fold))
  const everyday = patternsOf(pack, 'jargon.everyday')
  const found = [...sentence.text.matchAll(ABBREVIATION)].filter(({ 0: letters }) => {
    const word = fold(letters.replace(/s$/, ''))
    return !known.has(word) && !everyday.some((pattern) => pattern.test(word))
  })
  if (new Set(found.map(({ 0: letters }) => letters)).size < 2) return []
  return found.slice(0, 2).map(({ index, 0: letters }) => problem(sentence, { start: index, end: index + letters.length }))
}

/** Every word, and not the first of a sentence: a team may allow one of them and not the other. */
function wordsIn(sentence: Sentence, glossary: readonly string[] = []): Problem[] {
  const hits = sentence.hits.every('jargon')
  if (hits.length === 0) return []
  const known = [...sentence.folded.matchAll(wholeWords(glossary.map(fold)))].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  )
  const isKnown = ({ start, end }: Hit) => known.some(([from, to]) => from <= start && end <= to)
  return hits.filter((hit) => !isKnown(hit)).map((hit) => problem(sentence, hit))
}

function problem(sentence: Sentence, hit: Hit): Problem {
  return {
    message: say`"${sentence.text.slice(hit.start, hit.end)}" is a word of your trade or your office. Say it as you would to a friend who does something else.`,
    place: placeIn(sentence, hit),
  }
}
