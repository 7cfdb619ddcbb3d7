import { say } from '../../said.ts'
import { datesIn, type Document, type Sentence } from '../document.ts'
import { phraseIn, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'speculation',
  code: 'F27',
  kind: 'phrase',
  summary:
    'A guess about the cause or about how far it reaches ("probably", "we suspect", "seems to have been", "may have been accessed").',
  why: 'Hospitals and councils are told not to speculate: say what is known, what is not yet known and when more comes. A guess that turns out wrong has to be taken back (rubric F27: S36, S37, S38).',
  better: 'Say that you do not know, and when you will: "We do not know yet why. I will tell you by 17:00 on Thursday."',
  severity: 'warning',
  examples: {
    bad: [
      'It may well be that the hinge was bent.',
      'The letter probably went to the old address.',
      'We suspect that a cable was cut.',
      'It looks as if somebody deleted the folder.',
      'The most likely cause is the move to the new till.',
      'The backup seems to have failed on Friday.',
      'As far as we can tell, only one file was touched.',
      'Our best guess is a full disk.',
      'It must have been a printing error.',
      'Your address may have been seen by other guests.',
      'Some of your orders might be affected.',
      'Early findings suggest a fault in the meter.',
      { body: 'We think the disk was full.', facts: { cause: 'not known yet' } },
    ],
    good: [
      'We do not know yet why. I will tell you by 17:00 on Thursday 5 March.',
      'We read the log from 1 to 4 March: nobody opened the file.',
      'Your address may have been seen by other guests. We do not know yet, and I will tell you by Friday 6 March.',
      'The move takes about 40 minutes, going by the log of the last one.',
      'We may need a second attempt on Sunday.',
      'You may need to log in again.',
      'I think that Thursday suits your team better than Friday.',
      'I assumed that the list was complete, and did not check it.',
      'It appears on your statement as "Hartwell".',
      'You probably want to see the log, so it is attached.',
      'It could have cost you the contract.',
      'We will not guess.',
    ],
  },
  check(document) {
    const guesses = document.saying('speculation')
    const extents = document.saying('speculation.extent').filter((sentence) => !guesses.includes(sentence) && !isOpen(sentence, document))
    return [...guesses, ...extents].flatMap((sentence) =>
      find(guesses.includes(sentence) ? 'speculation' : 'speculation.extent', sentence)
        .slice(0, 1)
        .map((problem) => ({ ...problem, severity: severityIn(sentence, document) })),
    )
  },
})

/** "I do not know yet; I will by Friday" stands beside it. */
function isOpen(sentence: Sentence, { sentences, pack }: Document): boolean {
  const at = sentences.indexOf(sentence)
  const near = sentences.slice(Math.max(0, at - 1), at + 2)
  return near.some((other) => says(other, pack, 'cause.not-known')) && near.some((other) => datesIn(other, pack).length > 0)
}

function find(id: string, sentence: Sentence): Problem[] {
  const message = (found: string) =>
    say`"${found}" is a guess. Say what you know, what you do not know yet, and on which day you will say more.`
  return phraseIn(sentence, id, message)
}

/** Where the answers say that nobody knows the cause, a guess at it contradicts them. */
function severityIn({ text }: Sentence, { disclosure, pack }: Document) {
  return disclosure?.cause?.state === 'unknown' && pack.findDates(text).length === 0 ? ('error' as const) : ('warning' as const)
}
