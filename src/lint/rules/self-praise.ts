import { say } from '../../said.ts'
import { phrases, rule } from '../rule.ts'

export default rule({
  id: 'self-praise',
  code: 'F19',
  kind: 'phrase',
  summary: 'Praise for oneself ("we acted swiftly", "worked around the clock", "our dedicated team", "pleased to report").',
  why: 'The client is asked to admire the repair of something that should not have broken. In an experiment, polite words that looked like a manoeuvre made an unfair result worse than no words at all (rubric F19: S67).',
  better: 'Give the times and let them speak: "We found it at 09:10 and switched it off at 09:14."',
  severity: 'warning',
  examples: {
    bad: [
      'The team went far out of its way for you.',
      'Our crew jumped straight into action.',
      'Our engineers worked through the night to get you back online.',
      'We acted immediately to close the folder.',
      'I am pleased to tell you that all is well.',
      'We proactively reset your keys.',
      'Out of an abundance of caution we closed the account.',
      'In the interest of full transparency, here is the timeline.',
      'We have an outstanding track record.',
      'We went above and beyond to find your parcel.',
      'Our dedicated team is at your side.',
      'As a leading provider of payroll we know what is at stake.',
      'We quickly identified the cause.',
      'Our industry-leading platform caught it.',
    ],
    good: [
      'I am happy to talk today.',
      'We found it at 09:10 and switched the import off at 09:14.',
      'You worked around our outage all morning.',
      'You acted quickly when we had not.',
      'We are not proud of the four days it took us to tell you.',
      'The lead engineer is Ken Ito, 555 0144.',
      'We reset your password because the old one was in the file.',
      'The transparency report is due on 1 May.',
      'Are you happy with the new date?',
      'Two people worked on Saturday; you are not charged for it.',
      'The dedicated line for your account is 555 0177.',
    ],
  },
  check: phrases(
    'self-praise',
    (found) => say`"${found}" praises you, and the client has no reason to. Say what you did and when, without the praise.`,
  ),
})
