import { say } from '../../said.ts'
import { phrases, rule } from '../rule.ts'

export default rule({
  id: 'presumed-goodwill',
  code: 'F22',
  kind: 'phrase',
  summary: 'Forgiveness asked for, patience thanked for, trust hoped for: goodwill that the client has not given.',
  why: 'Asking for forgiveness is the least useful part of an apology, and thanks for patience that nobody offered reads as pressure. An ombudsman allows it "if appropriate", so this is only a warning (rubric F22, §0.6: S1, S11, S55).',
  better: 'Leave it out, or thank for something the client did: "Thank you for telling us on Monday."',
  severity: 'warning',
  examples: {
    bad: [
      'I hope you can bring yourself to trust us again.',
      'Do not hold this against our young team.',
      'I hope you can find it in you to forgive the slip.',
      'Thanks so much for your patience and support while we sort this out.',
      'Your understanding means a great deal to us.',
      'We hope that you will understand the spot we were in.',
      'We kindly ask for a little more patience.',
      'Please bear with us until the new part is here.',
      'I trust that this one slip will not spoil our work together.',
      'We would love to win back your confidence.',
      'We look forward to serving you for many years.',
      'Let us put this episode behind us.',
      'Thank you in advance for being so understanding.',
      'Please give us another chance.',
    ],
    good: [
      'Thank you for telling us on Monday.',
      'Thanks for the two screenshots.',
      'I understand that you lost a morning.',
      'I hope the new file opens.',
      'Your understanding of the contract is right, and ours was wrong.',
      'You were patient for 40 minutes, and nobody picked up.',
      'Your support contract covers the visit.',
      'I look forward to our call on Thursday 5 March at 10:00.',
      'You trusted us with the keys, and I left the door open.',
      'You do not have to forgive this.',
      'I appreciate that you rang before you paid.',
      'We put the old list behind a password.',
    ],
  },
  check: phrases(
    'presumed-goodwill',
    (found) => say`"${found}" asks the client for goodwill or takes it for granted. Leave it out, or thank for one thing the client did.`,
  ),
})
