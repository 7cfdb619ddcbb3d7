import { say } from '../../said.ts'
import { above, placesOf, type Limit } from '../limit.ts'
import { rule } from '../rule.ts'

const LIMIT: Limit = { warning: 2, error: 3 }

export default rule({
  id: 'apology-count',
  code: 'L',
  kind: 'limit',
  summary: 'More than two apologies in one message.',
  why: 'One is needed; advice from practice is "once" or "no more than two". From the third on the message is about the writer and no longer about the client (rubric §3 and F23: S22, S78).',
  better: 'Say it once, beside what you did. Use the room for the repair.',
  severity: 'warning',
  examples: {
    bad: [
      'I am sorry. We were late, and I am sorry for that. Again, sorry.',
      'Sorry, sorry, sorry for the late file.',
      'We apologise for the late file. We are sorry that you had to ring us. Our apologies to your team.',
      'I am sorry. I apologise. I am truly sorry. Please take this as my apology.',
      'I apologise for Monday, I apologise for Tuesday, and I apologise for today.',
    ],
    good: [
      'We were late, and I am sorry.',
      'I am sorry that we were late. Once more, I am sorry.',
      'We were late on Monday.',
      'Sorry, and sorry again.',
      'Dear Priya,\n\nWe were late, and I am sorry. I am sorry about the second file, too.\n\nSorry again,\nTom Adeyemi',
    ],
  },
  check(document) {
    const places = placesOf(document, 'apology-count')
    const severity = above(places.length, LIMIT)
    if (!severity) return []
    const message = say`The message says sorry ${places.length} times, and each time counts for less. Say it once, beside what you did.`
    return [{ message, severity, place: places[LIMIT.warning]! }]
  },
})
