import { say } from '../../said.ts'
import { fold, wordsOf, type Document } from '../document.ts'
import { isInWords, missing } from '../presence.ts'
import { patternsOf, rule, type Problem } from '../rule.ts'

/** A blank word in a longer sentence has something else beside it. */
const BLANK_WORDS = 14

export default rule({
  id: 'impact',
  code: 'C4',
  kind: 'presence',
  summary: 'What the mistake meant for this client, in the client’s own terms: who had to do what, wait, pay or go without.',
  why: 'Empathy did most for satisfaction among three things tested, and an ombudsman judged "sorry for the inconvenience" too little for the harm done (rubric C4: S14, S22, S32, S35).',
  better: '"Your accounts team had to stop the payment and ask us why."',
  severity: { minor: 'warning', moderate: 'error', serious: 'error' },
  examples: {
    bad: [
      'We sent the wrong file on 2 March. That was our mistake, and we are sorry. The right one is attached.',
      'We sent the wrong file on 2 March and are sorry for the inconvenience.',
      'We sent the wrong file on 2 March, as you told us today. You had asked for the new one. We sent it to you at 09:30, and I am sorry.',
      { body: 'I sent the wrong file on 2 March.', facts: { what: 'I sent the wrong file on 2 March.' } },
      { body: 'This caused some inconvenience.', facts: { impact: 'This caused some inconvenience.' } },
      { body: 'I sent the wrong file.', facts: { impact: 'not known yet, more by 2026-03-06' } },
      {
        body: 'I sent the wrong file. I do not know yet what this has cost you.',
        facts: { impact: 'not known yet' },
      },
    ],
    good: [
      'We sent the wrong chapter on 2 March. Your publisher moved the date to May.',
      'We quoted the wrong fee on 2 March. Your yearly bill is £90 higher than you budgeted.',
      'We lost the order on 2 March. You may have to open without a sign.',
      'We ran the wrong script on 2 March. All that your writers had typed was gone.',
      'We sent the wrong file on 2 March. Your auditor worked with last year’s numbers.',
      'I know that your finance team had already approved the second invoice.',
      'The late report cost you a day.',
      'We sent the wrong keys on 2 March. Nine of your tenants slept in the stairwell.',
      'We sent the wrong keys on 2 March. You drove to the depot and back for nothing.',
      'We sent the wrong keys on 2 March. Your new wing stood empty for a night.',
      'We sent the wrong keys on 2 March. You have to change the locks again.',
      { body: 'Eleven guests stood in the lobby.', facts: { impact: 'Eleven guests stood in the lobby.' } },
      {
        body: 'I sent the wrong file. I do not know yet what this has cost you. You will hear from me by Friday 6 March.',
        facts: { impact: 'not known yet, more by 2026-03-06' },
      },
      { body: 'I sent the wrong file.', facts: { impact: 'does not apply' } },
      { body: 'Your drivers cannot see their orders since 09:00.', holding: true },
      'We left eight lunches off your order on Tuesday, and I am sorry. You have been to the shop for nothing.',
      'I wrote the wrong day on the slip on 2 March. I am sorry: she missed her exam.',
      'I sent the crane to the wrong yard on 2 March, and I am sorry. Five men stood there waiting.',
    ],
  },
  check(document) {
    const { disclosure } = document
    if (disclosure?.impact?.state === 'known') {
      const blank = blankWords(disclosure.impact.value, document)
      if (blank.length > 0) return blank
    }
    const asked = {
      answer: 'impact',
      about: say`what this meant for the client`,
      todo: say`Say who had to do what, wait, pay or go without.`,
      inText: (each: Document) => isInWords('impact', each),
    } as const
    return missing(asked, document)
  },
})

function blankWords(impact: string, { pack, holding }: Document): Problem[] {
  const folded = fold(impact)
  const matches = (id: string) => patternsOf(pack, id).some((pattern) => pattern.test(folded))
  const isBlank = matches('impact.blank') && !matches('impact') && !/\d/.test(impact) && wordsOf(impact).length <= BLANK_WORDS
  if (!isBlank || holding) return []
  return [
    {
      message: say`"${impact}" does not say what happened to the client. Say who had to do what, wait, pay or go without.`,
      fields: ['impact'],
    },
  ]
}
