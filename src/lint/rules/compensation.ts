import { say } from '../../said.ts'
import type { Document } from '../document.ts'
import { isInWords, missing } from '../presence.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'compensation',
  code: 'C7',
  kind: 'presence',
  summary: 'What the client gets for it, and when; or a decision, on record, that there is nothing to make up for.',
  why: 'Money makes up for lost money, and words do not; at once works better than later, and a decision that nobody took looks like a refusal (rubric C7: S6, S40, S42, S43).',
  better: '"We will pay the £320 by Friday 13 March." Or, on record: "does not apply, because nothing was lost".',
  severity: { minor: 'off', moderate: 'warning', serious: 'error' },
  examples: {
    bad: [
      { body: 'We sent the wrong file on 2 March, and your auditor lost a day. We are sorry.', facts: { effects: ['lost-money'] } },
      { body: 'We sent the wrong file.', facts: { effects: ['lost-money'], what: 'We sent the wrong file.' } },
      {
        body: 'We sent the wrong file.',
        facts: { effects: ['lost-money'], compensation: [{ form: 'refund', amount: '£240', by: '2026-03-06' }] },
      },
      { body: 'We sent the wrong file.', facts: { effects: ['lost-money'], compensation: 'not known yet, more by 2026-03-06' } },
    ],
    good: [
      'We sent the wrong file. We are taking £240 off your March invoice.',
      'We billed you twice and refunded £240 on 3 March.',
      'Your visit of 2 March was not done as agreed, and you will not be charged for it.',
      {
        body: 'We will pay you back £240 by Friday 6 March.',
        facts: { effects: ['lost-money'], compensation: [{ form: 'refund', amount: '£240', by: '2026-03-06' }] },
      },
      { body: 'We sent the wrong file.', facts: { effects: ['lost-money'], compensation: 'does not apply, because nothing was lost' } },
      {
        body: 'We do not know yet what we owe you for it. You will hear from me by Friday 6 March.',
        facts: { effects: ['lost-money'], compensation: 'not known yet, more by 2026-03-06' },
      },
      { body: 'We sent the wrong file.', facts: { what: 'We sent the wrong file.' } },
    ],
  },
  check: (document) =>
    missing(
      {
        answer: 'compensation',
        about: say`what the client gets for it`,
        todo: say`Write what they get and when, or "does not apply" with the reason.`,
        inText: (each: Document) => isInWords('compensation', each),
      },
      document,
    ),
})
