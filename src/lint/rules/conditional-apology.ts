import { say } from '../../said.ts'
import { phrases, rule } from '../rule.ts'

export default rule({
  id: 'conditional-apology',
  code: 'F04',
  kind: 'phrase',
  summary: 'An apology that depends on whether anything happened ("sorry if …", "any inconvenience this may have caused").',
  why: 'It asks the client to prove the harm that the message is about. Lazare counts the vague and the conditional among the commonest failed apologies, and the Commonwealth Ombudsman lists "conditional" among the forms to avoid (rubric F04: S21, S30, S54, S55).',
  better: 'Say what you did and that you are sorry for it: "We sent the report two days late, and we are sorry."',
  severity: 'error',
  examples: {
    bad: [
      'We apologise if the wrong figures reached your board.',
      'I am sorry for any delay this may have meant for your team.',
      'Should the outage have affected your drivers, we apologise.',
      'Sorry in case the second invoice caused extra work.',
      'I am sorry for whatever happened with your order.',
      'If our letter gave the wrong impression, then I apologise.',
      'We are sorry about the gap in your records and the worry it might have caused.',
      'My apologies to anybody who was turned away at the gate.',
      'Any trouble this gave your auditors is deeply regretted.',
      'If our reply sounded rude, we will look at it.',
    ],
    good: [
      'I am sorry we did not check if the file had arrived.',
      'I am sorry. If Tuesday does not work, call me.',
      'I am sorry, and if Tuesday does not work we can meet on Thursday 5 March.',
      'If you have already paid the second invoice, we will refund it by Friday 6 March.',
      'We are sorry we sent the wrong figures; tell us if the new ones do not open.',
      'We do not yet know if other records are affected.',
      'I am sorry that you got no warning and did not have any time to react.',
      'You should have heard this on Monday, and I am sorry.',
      'If we had read the log on Monday, you would have lost nothing, and I am sorry.',
      'If the tap still drips, ring me.',
    ],
  },
  check: phrases(
    'conditional-apology',
    (found) => say`"${found}" leaves it open whether anything happened to the client. Say what you did, and that you are sorry for it.`,
  ),
})
