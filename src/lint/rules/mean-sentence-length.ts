import { say } from '../../said.ts'
import { above, countWords, placeOfAll, type Limit } from '../limit.ts'
import { rule } from '../rule.ts'

const LIMIT: Limit = { warning: 15, error: 18 }
// One long sentence is for the limit on sentences.
const FEWEST = 3

const LONG = 'We went on to send the same wrong file to your second accountant on Wednesday of that week. '

export default rule({
  id: 'mean-sentence-length',
  code: 'L',
  kind: 'limit',
  counts: 'words in a sentence on average',
  isTotal: true,
  summary: 'Sentences that are long on the whole: more than 15 words on average.',
  why: 'Councils aim for 15 to 20 words on average, and texts with an average of 14 were understood by more than nine in ten (rubric §3: S75, S76).',
  better: 'Put a full stop where an "and" or a "which" is.',
  severity: 'warning',
  examples: {
    bad: [
      'We sent the wrong file to your accountant on Monday, and we are sorry for it and for the delay. She had opened it by the time we saw what we had done with it. The right file went out to her this morning, with a note on what was wrong in it.',
      'The portal was down for your drivers from seven until nine on Monday, which was our mistake, and we are sorry. They had to stand at the gate in the rain until somebody let them in by hand. We have told the gate to let them in by hand whenever the portal does not answer.',
      LONG.repeat(3),
      LONG.repeat(4),
      `${LONG}${LONG}We sent the wrong file to both of your accountants again on Friday, and we are sorry.`,
    ],
    good: [
      'We sent the wrong file on Monday, and we are sorry. Your accountant had opened it. The right file went out this morning.',
      'We sent the wrong file to your accountant on Monday, and we are sorry for it and for the delay.',
      'I am sorry. We sent the wrong file to your accountant on Monday, and she had opened it by the time we saw what we had done.',
      `${LONG}I am sorry. It was my mistake.`,
      `I am sorry. You waited for us. ${LONG}${LONG}`,
    ],
  },
  check({ prose }, team) {
    if (prose.length < FEWEST) return []
    const mean = countWords(prose) / prose.length
    const severity = above(mean, LIMIT, team?.most?.['mean-sentence-length'])
    if (!severity) return []
    const message = say`The sentences have ${mean.toFixed(0)} words on average, and that is hard to follow. Cut the longest ones in two.`
    return [{ message, severity, place: placeOfAll(prose) }]
  },
})
