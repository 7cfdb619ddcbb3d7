import { say } from '../../said.ts'
import { placeOf, rule } from '../rule.ts'

const MOST = 4

const PROMISE = 'I will ring you on Friday 6 March. '

export default rule({
  id: 'promise-count',
  code: 'L',
  kind: 'limit',
  counts: 'promises',
  isTotal: true,
  summary: 'More than four promises in one message.',
  why: 'A promise helps, and raises the bar for what comes after; broken ones cost more than none made (rubric §3: S6, S10).',
  better: 'Promise what matters most and what you can keep. Report the rest when it is done.',
  severity: 'warning',
  examples: {
    bad: [
      PROMISE.repeat(5),
      PROMISE.repeat(7),
      'I will send the file today. You will have the list by noon. We will ring your auditor. It will be right this time. I will ring you on Friday.',
      'We will check it. We will send it. We will ring you. We will pay the fee. We will come on Friday.',
      'I’ll send it. I’ll ring you. I’ll ask Dana. I’ll pay for it. You’ll hear from me.',
    ],
    good: [
      PROMISE.repeat(4),
      'I will send the file today and ring you on Friday.',
      'You will not be charged. You will not be asked again. We will not call. It will not cost you a thing. I will not forget it.',
      'I sent the file. I rang your auditor. I paid the fee.',
      'You do not need to do anything.',
      `${PROMISE.repeat(3)}You will have it by noon. If it does not open, I will come to your office. I do not know yet what we will change.`,
    ],
  },
  check({ saying }, team) {
    const most = team?.most?.['promise-count'] ?? MOST
    const promises = saying('promise-count').filter(({ isProse }) => isProse)
    if (promises.length <= most) return []
    const message = say`The message makes ${promises.length} promises, and the client will count the ones you break. Keep the ${most} that matter most.`
    return [{ message, place: placeOf(promises[most]!) }]
  },
})
