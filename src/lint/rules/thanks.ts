import { say } from '../../said.ts'
import { placesOf } from '../limit.ts'
import { rule } from '../rule.ts'

const MOST = 1

export default rule({
  id: 'thanks',
  code: 'L',
  kind: 'limit',
  summary: 'More than one "thank you".',
  why: 'Thanks for something the client really did can help; thanks for patience that nobody offered is read as pressure (rubric §0.6, §3: S11).',
  better: 'Thank once, for one thing the client did: "Thank you for telling us on Monday."',
  severity: 'warning',
  examples: {
    bad: [
      'Thank you for your message. Thank you for your patience.',
      'Thanks for ringing. I am sorry. Thanks again.',
      'We appreciate your call and thank you for the photos.',
      'Many thanks for the list. We are grateful for your help.',
      'Thank you for waiting, and thank you for understanding.',
    ],
    good: [
      'Thank you for telling us on Monday.',
      'Thanks for the photos.',
      'I am sorry.',
      'Dear Priya,\n\nThank you for telling us on Monday. I am sorry.\n\nMany thanks,\nTom Adeyemi',
      'I appreciate that you rang.',
    ],
  },
  check(document) {
    const places = placesOf(document, 'thanks')
    if (places.length <= MOST) return []
    const message = say`The message says thank you ${places.length} times, which sounds like a form letter. Thank once, for one thing the client did.`
    return [{ message, place: places[MOST]! }]
  },
})
