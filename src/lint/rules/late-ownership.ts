import { say } from '../../said.ts'
import { deeds, owning } from '../presence.ts'
import { above, type Limit } from '../limit.ts'
import { placeOf, rule } from '../rule.ts'

const LIMIT: Limit = { warning: 3, error: 5 }

const PREFACE = 'The file was due on Monday. '

export default rule({
  id: 'late-ownership',
  code: 'L',
  kind: 'limit',
  summary: '"I am sorry" or "that was our mistake" comes after the third sentence.',
  why: 'Bad news that is buried hurts more, and cushions in front of it did not help readers (rubric §3: S26, S27; the cut-offs are judgement).',
  better: 'Say in the first three sentences what went wrong, whose mistake it was, and that you are sorry.',
  severity: 'warning',
  examples: {
    bad: [
      `${PREFACE.repeat(3)}We sent the wrong file, and we are sorry.`,
      `${PREFACE.repeat(4)}That was my mistake.`,
      `${PREFACE.repeat(5)}I apologise.`,
      `${PREFACE.repeat(9)}We missed your deadline.`,
      'Spring is here. We have enjoyed the work with you. Much has happened since. We lost your answers. I am sorry.',
      'Thank you for your message. We value our work with you. The file was due on Monday. It came on Friday. I am sorry.',
    ],
    good: [
      'We sent the wrong file, and we are sorry.',
      `${PREFACE.repeat(2)}We sent the wrong file, and we are sorry.`,
      'We missed your deadline. It was Monday 2 March. The file came on Friday. It was not complete. I am sorry.',
      'We set the tables for 80 people. You had ordered 110. Thirty of them stood. I am sorry.',
      'The file was due on Monday. It came on Friday. You had to wait. Your board met without it.',
      { body: `${PREFACE.repeat(4)}We missed your deadline.`, holding: true },
    ],
  },
  check(document) {
    const { prose, holding } = document
    if (holding) return []
    const owned = [...document.saying('apology-count'), ...owning(document), ...deeds(document)]
    const index = prose.findIndex((sentence) => owned.includes(sentence))
    const severity = above(index + 1, LIMIT)
    if (!severity) return []
    const message = say`The client reads ${index} sentences before anybody owns up. Say what went wrong, and that you are sorry, in the first three.`
    return [{ message, severity, place: placeOf(prose[index]!) }]
  },
})
