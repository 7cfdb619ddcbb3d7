import { say } from '../../said.ts'
import { phrases, rule } from '../rule.ts'

export default rule({
  id: 'legalese',
  code: 'F24',
  kind: 'phrase',
  summary: 'Words of a contract or a court ("negligent", "liable", "breach of contract", "pursuant to", "please be advised").',
  why: 'Seven in ten clients are annoyed by legal terms, and the legal word for what you did is not yours to choose: an admission or an offer in such words can cost you your insurance cover (rubric F24: S58, S73).',
  better: 'Say what you did: "We missed the date that we agreed with you." Leave the rest to whoever advises you on law.',
  severity: 'error',
  examples: {
    bad: [
      'That is a contravention of section 3.',
      'Our warehouse was negligent in this case.',
      'We accept full liability for the missing boxes.',
      'We admit full liability.',
      'We are in material breach of our agreement with you.',
      'We will compensate you for any and all losses.',
      'Pursuant to clause 14, you will be credited.',
      'The aforementioned shipment was sent to Leeds.',
      'Please be advised that your policy has lapsed.',
      'The Company shall reimburse the Client for the second visit.',
      'You are hereby notified of an error in your statement.',
      'As per section 5 of the terms, you get a refund.',
      'Our letter is without prejudice.',
      'We failed in our duty of care.',
      'Under our terms of service, section 7, no fee is paid back.',
      'You waive any further claims by taking the voucher.',
      'We cannot comment on an ongoing investigation.',
      'Our lawyers have told us to say no more.',
    ],
    good: [
      'We told you about the data breach on 4 March.',
      'Your contract gives you a 10% credit, and we have applied it.',
      'We missed the date that we agreed with you.',
      'This was our mistake.',
      'I shall be at your office on Monday 9 March at 09:00.',
      'Our public liability insurance had run out.',
      'I advised you to wait, and that was wrong.',
      'Please note the new room: B12.',
      'The damages to your van are a dent and a broken mirror.',
      'The Supplier Day is on 12 March.',
      'I broke our agreement that nobody enters the lab alone.',
      'He said that it was free.',
      'Your claim for the taxi is paid.',
    ],
  },
  check: phrases(
    'legalese',
    (found) =>
      say`"${found}" belongs in a contract or a court. Say in plain words what you did or what the client gets, and ask your legal adviser about the rest.`,
  ),
})
