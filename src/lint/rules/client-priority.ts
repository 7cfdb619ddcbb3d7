import { say } from '../../said.ts'
import { isLeftOut, isSentenceSaid, isTraced, stateOf } from '../presence.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'client-priority',
  code: 'C4',
  kind: 'presence',
  summary: 'The mistake touched what matters most to the client, and the message answers to it.',
  why: 'A client who said what matters most to them, and then reads an apology that knows nothing of it, learns that nobody listened. Empathy with what it meant for this client counts for more than any other part (rubric C4: S14, S15).',
  better: '"You told us at the start that your board meets on the third Thursday and that everything hangs on that day."',
  severity: 'warning',
  examples: {
    bad: [
      {
        body: 'We sent the survey a day late, and we are sorry.',
        facts: { client: { priority: 'Everything hangs on our board meeting.', touched: 'yes' } },
      },
      {
        body: 'We sent the survey a day late, and we are sorry.',
        facts: { client: { priority: 'Everything hangs on our board meeting.', touched: 'yes', matters: 'does not apply' } },
      },
      { body: 'We sent you a third technician, and we are sorry.', facts: { client: { touched: 'yes' } } },
    ],
    good: [
      {
        body: 'You told us that everything hangs on your board meeting. We sent the survey a day late.',
        facts: {
          client: {
            priority: 'Everything hangs on our board meeting.',
            touched: 'yes',
            matters: 'You told us that everything hangs on your board meeting.',
          },
        },
      },
      {
        body: 'Everything hangs on your board meeting, as you told me, and we sent the survey a day late.',
        facts: { client: { priority: 'Everything hangs on our board meeting.', touched: 'yes' } },
      },
      {
        body: 'We charged you twice.',
        facts: { client: { priority: 'Everything hangs on our board meeting.', touched: 'no' } },
      },
      { body: 'We charged you twice.', facts: { client: { priority: 'Everything hangs on our board meeting.' } } },
      {
        body: 'The survey is late. You will hear from me by Friday.',
        facts: { client: { priority: 'Everything hangs on our board meeting.', touched: 'yes' } },
        holding: true,
      },
      'We sent the survey a day late.',
    ],
  },
  check(document) {
    const { disclosure, holding, body } = document
    const { priority, touched, matters } = disclosure?.client ?? {}
    if (touched !== 'yes' || holding || isLeftOut('client.matters', document)) return []
    // A sentence that is there and was dropped is a lost answer.
    if (stateOf(matters) === 'known') return []
    if (priority !== undefined && !isTraced(document) && isSentenceSaid(priority, body, false)) return []
    const what = priority === undefined ? say`what matters most to the client` : say`what matters most to the client ("${priority}")`
    return [
      {
        message: say`This mistake touched ${what}, and the message does not say so. Answer to it in a sentence.`,
        fields: ['client.matters'],
      },
    ]
  },
})
