import { say } from '../../said.ts'
import { above, wordCount } from '../limit.ts'
import { placeOf, rule } from '../rule.ts'

export default rule({
  id: 'sentence-length',
  code: 'L',
  kind: 'limit',
  counts: 'words in a sentence',
  summary: 'A sentence of more than 20 words, in Russian of more than 18.',
  why: 'Readers understand nearly all of a sentence of 14 words and little of a very long one; 25 words is the limit that GOV.UK sets (rubric §3: S75).',
  better: 'Make two sentences of it. One says what happened, the next what follows.',
  severity: 'warning',
  examples: {
    bad: [
      'We sent the wrong file to your accountant on Monday 2 March, and by the time we saw it, she had sent it on to the tax office.',
      'The second invoice that you got from us in February was for the same work as the first one, which you had already paid.',
      'Because we keep the hours in two systems that do not know of each other, the same hours ended up on two invoices.',
      'I will ring you on Friday 6 March at 10:00 to hear whether the money has arrived and whether there was any other cost.',
      'Your drivers stood at the gate from seven until nine because our portal did not let them in, and nobody told them why.',
    ],
    good: [
      'We sent the wrong file to your accountant on Monday 2 March.',
      'I will ring you on Friday 6 March at 10:00.',
      'Your drivers stood at the gate from seven until nine, because our portal did not let them in.',
      'The second invoice was for the same work as the first one, which you had already paid.',
      'We keep hours in two systems. Nobody compared them. The same hours ended up on two invoices. You paid both of them.',
    ],
  },
  check({ prose, pack }, team) {
    return prose.flatMap((sentence) => {
      const words = wordCount(sentence)
      const severity = above(words, pack.sentenceWords, team?.most?.['sentence-length'])
      if (!severity) return []
      return [
        {
          message: say`This sentence has ${words} words, and a reader loses the thread. Make two of it.`,
          severity,
          place: placeOf(sentence),
        },
      ]
    })
  },
})
