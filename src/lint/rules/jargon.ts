import { say } from '../../said.ts'
import { fold, type Sentence } from '../document.ts'
import type { Hit } from '../matcher.ts'
import { placeIn, rule, type Problem } from '../rule.ts'
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
      'The escalator in the hall stood still.',
    ],
  },
  check(document, team) {
    const seen = new Set<string>()
    return document
      .saying('jargon')
      .flatMap((sentence) =>
        wordsIn(sentence, team?.glossary).filter(({ message: { values } }) => !seen.has(String(values[0])) && seen.add(String(values[0]))),
      )
  },
})

/** Every word, and not the first of a sentence: a team may allow one of them and not the other. */
function wordsIn(sentence: Sentence, glossary: readonly string[] = []): Problem[] {
  const hits = sentence.hits.every('jargon')
  if (hits.length === 0) return []
  const known = [...sentence.folded.matchAll(wholeWords(glossary.map(fold)))].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  )
  const isKnown = ({ start, end }: Hit) => known.some(([from, to]) => from <= start && end <= to)
  return hits
    .filter((hit) => !isKnown(hit))
    .map((hit) => ({
      message: say`"${sentence.text.slice(hit.start, hit.end)}" is a word of your trade or your office. Say it as you would to a friend who does something else.`,
      place: placeIn(sentence, hit),
    }))
}
