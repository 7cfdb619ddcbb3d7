import { say } from '../../said.ts'
import { workingDaysBetween } from '../../disclosure/moment.ts'
import { mentions } from '../../message/mentions.ts'
import { isLeftOut, isPrinted, textSaying } from '../presence.ts'
import { knows, rule } from '../rule.ts'

export default rule({
  id: 'when-found',
  code: 'C14',
  kind: 'presence',
  summary: 'A message that comes more than one working day after the mistake was found says when it was found.',
  why: 'Late word lowers satisfaction, and telling it yourself raises trust: the first question is "when did you know?" (rubric C14: S14, S36, S52).',
  better: '"We noticed on Monday 2 March."',
  severity: { minor: 'off', moderate: 'warning', serious: 'warning' },
  examples: {
    bad: [
      { body: 'I sent the wrong file.', facts: { effects: ['lost-money'], found: { on: '2026-03-02', by: 'us' } } },
      { body: 'I sent the wrong file on 27 February.', facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'us' } } },
      { body: 'We recently discovered the wrong file.', facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'us' } } },
    ],
    good: [
      { body: 'I noticed on Monday 2 March.', facts: { effects: ['lost-money'], found: { on: '2026-03-02', by: 'us' } } },
      { body: 'Thank you for telling us on 27 February.', facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'client' } } },
      { body: 'I sent the wrong file.', facts: { effects: ['lost-money'], found: { on: '2026-03-03', by: 'us' } } },
      { body: 'I sent the wrong file.', facts: { effects: ['lost-money'], written: '2026-03-09', found: { on: '2026-03-06', by: 'us' } } },
      { body: 'I sent the wrong file.', facts: { found: { on: '2026-03-02', by: 'us' } } },
      'I sent the wrong file, and I am sorry.',
    ],
  },
  check(document) {
    const { disclosure, holding, written, pack } = document
    const on = disclosure?.found?.on
    if (!on || holding || isLeftOut('found', document) || workingDaysBetween(on, written) <= 1) return []
    if (isPrinted('found.on', document) || !knows(pack, 'when-found')) return []
    const day = { type: 'moment', value: { date: on.date } }
    if (textSaying('when-found', document).some((sentence) => mentions(sentence.text, day, pack, written))) return []
    return [
      {
        message: say`You have known for more than a day, and the message does not say since when. Write on which day it was found.`,
        fields: ['found.on'],
      },
    ]
  },
})
