import { say } from '../../said.ts'
import { datesIn, type Document } from '../document.ts'
import { isInWords, missing, textOf, textSaying } from '../presence.ts'
import { rule } from '../rule.ts'

/** "I do not know yet" and the date at which more is said belong together. */
const SOON = 2

export default rule({
  id: 'cause',
  code: 'C5',
  kind: 'presence',
  summary: 'Why it happened, in a sentence or two; or that it is not known yet, and when it will be.',
  why: 'People who were harmed ask why; a guess or a claim that has to be taken back costs trust, so what is known and what is not are kept apart (rubric C5: S1, S25, S36, S37, S38, S39).',
  better:
    '"I entered the hours in two systems and did not compare them." Or: "We do not know yet why. You will hear from me by 16:00 on Friday."',
  severity: { minor: 'off', moderate: 'warning', serious: 'error' },
  examples: {
    bad: [
      { body: 'We sent the wrong file on 2 March, and we are sorry.', facts: { effects: ['lost-money'] } },
      {
        body: 'Your portal was down on 2 March. We do not know yet why. We are sorry. The team is on it. Call me on Friday.',
        facts: { effects: ['lost-money'] },
      },
      { body: 'I sent the wrong file.', facts: { effects: ['lost-money'], what: 'I sent the wrong file.' } },
      { body: 'I sent the wrong file.', facts: { effects: ['lost-money'], cause: 'not known yet, more by 2026-03-06' } },
      { body: 'We do not know yet why it happened.', facts: { effects: ['lost-money'], cause: 'not known yet' } },
      { body: 'I sent the wrong file.', facts: { effects: ['lost-money'], cause: 'Both files had the same name.' } },
    ],
    good: [
      'We sent the wrong file on 2 March, because both had the same name.',
      'We billed you twice for February. I entered the hours in two systems and did not compare them.',
      'Your portal was down on 2 March. We do not know yet why. You will hear from me by 16:00 on Friday.',
      { body: 'Both files had the same name.', facts: { effects: ['lost-money'], cause: 'Both files had the same name.' } },
      {
        body: 'We do not know yet why it happened. You will hear from me by Friday 6 March.',
        facts: { effects: ['lost-money'], cause: 'not known yet', next: '2026-03-06' },
      },
      { body: 'I sent the wrong file.', facts: { effects: ['lost-money'], cause: 'does not apply, because there is no excuse for it' } },
      { body: 'I sent the wrong file.', facts: { what: 'I sent the wrong file.' } },
    ],
  },
  check: (document) =>
    missing(
      {
        answer: 'cause',
        about: say`why it happened`,
        todo: say`Say it in a sentence or two, or write "not known yet" with the date when you will.`,
        inText,
      },
      document,
    ),
})

/** A word for a cause, or a second thing that we did: the first is the mistake itself. */
function inText(document: Document): boolean | undefined {
  const { pack } = document
  const isGiven = isInWords('cause', document)
  if (isGiven !== false) return isGiven
  if (textSaying('ownership.act', document).length > 1) return true
  const text = textOf(document)
  return textSaying('cause.not-known', document).some((sentence) => {
    const at = text.indexOf(sentence)
    return text.slice(at, at + 1 + SOON).some((near) => datesIn(near, pack).length > 0)
  })
}
