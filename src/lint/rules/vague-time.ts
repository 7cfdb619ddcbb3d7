import { say } from '../../said.ts'
import { datesIn, type Document, type Sentence } from '../document.ts'
import type { Place } from '../finding.ts'
import { patternsOf, phraseIn, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'vague-time',
  code: 'F15',
  kind: 'phrase',
  summary: 'A time that nobody can hold you to ("soon", "shortly", "as soon as possible", "in the coming days").',
  why: 'A client who waits wants to know until when. Guides for live incidents ask for the time of the next update in every message; a time that nobody believes costs trust (rubric F15: S48).',
  better: 'Give a day and an hour you can keep: "I will call you by 16:00 on Friday."',
  severity: 'warning',
  examples: {
    bad: [
      'You will get the keys within a short while.',
      'You will hear from us soon.',
      'The new file will follow shortly.',
      'I will look at it as soon as I can.',
      'We will repair it within a few days.',
      'We will write again once we know more.',
      'I will refund you right away.',
      'We hope to have it back in the coming weeks.',
      'The new date is still to be confirmed.',
      'Our search is still ongoing.',
      'We will return the sum you paid on 2 March as soon as possible.',
      'I will keep you in the loop.',
      'We will follow up later today.',
    ],
    good: [
      'As soon as I saw the two invoices, I stopped the payment.',
      'You will have it by 16:00 on Friday 6 March, or sooner.',
      'I will send it as soon as possible, and by noon on Thursday 5 March at the latest.',
      'Ring me as soon as you like.',
      'We stopped the import as quickly as we could.',
      'We stopped the import immediately and went back to the old file.',
      'If it happens again, I will tell you at once.',
      'Shortly after 09:00 the portal went down.',
      'I will write again on Friday 6 March, once we know more.',
      'If anything changes, I will let you know.',
      'You told us too soon for us to have an answer.',
    ],
  },
  check(document) {
    const said = NAMES.flatMap((name) => document.saying(name))
    if (said.length === 0) return []
    return document.sentences.flatMap((sentence) => {
      if (!said.includes(sentence)) return []
      const [always] = vagueIn('vague-time', sentence, document)
      const [found] = always ? [always] : vagueIn('vague-time.promised', sentence, document)
      if (found && says(sentence, document.pack, 'vague-time.promise')) return [{ ...found, severity: 'error' as const }]
      return always ? [always] : vagueIn('vague-time.contact', sentence, document)
    })
  },
})

const NAMES = ['vague-time', 'vague-time.promised', 'vague-time.contact']

function vagueIn(id: string, sentence: Sentence, document: Document): Problem[] {
  // Most sentences hold none.
  if (!says(sentence, document.pack, id)) return []
  const message = (found: string) => say`"${found}" names no time that the client can count on. Give a day and an hour that you can keep.`
  return phraseIn(sentence, id, message).filter(({ place }) => !hasDeadline(sentence, place!, document))
}

/** Far enough to see the verb that a date belongs to. */
const BEFORE = 30

/** A day or an hour beside the vague words, other than one of the past: "soon, on Friday" against "what you paid on Friday, soon". */
function hasDeadline(sentence: Sentence, vague: Place, { pack }: Document): boolean {
  if (says(sentence, pack, 'vague-time.anchor')) return true
  const start = vague.start - sentence.start
  const end = vague.end - sentence.start
  return datesIn(sentence, pack)
    .filter((date) => date.end <= start || date.start >= end)
    .some((date) => {
      const before = sentence.folded.slice(Math.max(0, date.start - BEFORE), date.start)
      return patternsOf(pack, 'vague-time.deadline').some((pattern) => pattern.test(before)) || !pack.alreadyDone.test(before)
    })
}
