import { say } from '../../said.ts'
import { textSaying } from '../presence.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'apology',
  code: 'C3',
  kind: 'presence',
  summary: 'The words "I am sorry", "we are sorry" or "I/we apologise" are in the message.',
  why: 'Regret comes third of six components, and "sorry" is what people listen for: not "regret", not "would like to apologise" (rubric C3: S1, S14, S22, S30, S31).',
  better: '"That was my mistake, and I am sorry."',
  severity: { minor: 'error', moderate: 'error', serious: 'error' },
  examples: {
    bad: [
      'Dear Ines,\n\nWe sent the wrong file on 4 March. The right one is attached.\n\nPaul Weber',
      'We regret the late report and will send it on Friday 6 March.',
      { body: 'I would like to apologise for the late report.', facts: {} },
      'We sent the wrong file. The right one is attached, with regrets from all of us.',
      { body: 'Please accept our understanding that this was a long wait.', facts: {} },
    ],
    good: [
      'We sent the wrong file on 4 March, and we are sorry.',
      'I apologise for the late report.',
      'We sincerely apologise for charging you twice.',
      'I am really sorry that you had to chase us.',
      'My apologies: I sent the wrong file on 4 March.',
      'We sent the wrong file on 4 March.\n\nThe right one is attached.\n\nWe are sorry for that',
      { body: 'We cannot see your orders since 09:00.', holding: true },
    ],
  },
  check(document) {
    const { holding, disclosure } = document
    if (holding) return []
    // In a text that comes alone "my apologies" will do, and `non-apology` says what is wrong with "I would like to apologise".
    const words = disclosure ? ['apology'] : ['apology', 'apology-count']
    const found = words.some((id) => textSaying(id, document).length > 0)
    return found ? [] : [{ message: say`Nobody says sorry in this message. Write "I am sorry" or "we are sorry", for what was done.` }]
  },
})
