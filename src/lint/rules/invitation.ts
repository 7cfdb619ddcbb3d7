import { say } from '../../said.ts'
import { isInWords } from '../presence.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'invitation',
  code: 'C11',
  kind: 'presence',
  summary: 'The client is asked to answer: a question, "tell me", "if I have missed something".',
  why: 'Apologies do more once people feel heard, and one to three questions raised replies by half (rubric C11: S15, S22, S50).',
  better: '"If this cost you anything that I have missed, tell me."',
  severity: { minor: 'off', moderate: 'warning', serious: 'warning' },
  examples: {
    bad: [
      { body: 'We sent the wrong file on 2 March, and we are sorry. The right one is attached.', facts: { effects: ['redo-or-delay'] } },
      {
        body: 'Dear Ines,\n\nI missed the deadline of 2 March. The report will be with you on Friday.\n\nPaul Weber',
        facts: { effects: ['redo-or-delay'] },
      },
      { body: 'We sent the wrong file.', facts: { effects: ['redo-or-delay'] } },
    ],
    good: [
      'We sent the wrong file on 2 March. Have we missed any cost that this caused you?',
      'I missed the deadline of 2 March. If Friday does not suit you, call me.',
      'We sent the wrong file. Please reply to this message if the new one does not open.',
      { body: 'We sent the wrong file.', facts: { what: 'We sent the wrong file.' } },
      { body: 'Your drivers cannot see their orders since 09:00.', holding: true },
    ],
  },
  check(document) {
    if (document.holding || isInWords('invitation', document) !== false) return []
    return [{ message: say`Nothing asks the client to answer. Ask what you have missed, or write "tell me".` }]
  },
})
