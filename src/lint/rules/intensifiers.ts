import { say } from '../../said.ts'
import { above, placesOf, type Limit } from '../limit.ts'
import { rule } from '../rule.ts'

const LIMIT: Limit = { warning: 1, error: 2 }

export default rule({
  id: 'intensifiers',
  code: 'L',
  kind: 'limit',
  summary: 'More than one word that only makes another one louder ("very", "truly", "deeply").',
  why: 'Some strength in an apology helps; piled up it sounds like a part that is played (rubric §3 and F23: S14, S22).',
  better: 'Keep one, or none: "I am very sorry."',
  severity: 'warning',
  examples: {
    bad: [
      'I am truly, deeply sorry.',
      'I am so, so sorry and very ashamed.',
      'We sincerely apologise for this extremely late file.',
      'It was a terribly long wait, and we are really sorry.',
      'We are absolutely aware of it and genuinely sorry.',
    ],
    good: [
      'I am very sorry.',
      'We are deeply sorry that we lost your file.',
      'I am sorry that I was so late.',
      'The very same file went out twice, and I am very sorry.',
      'We lost your file.\n\nYours sincerely,\nTom Adeyemi',
    ],
  },
  check(document) {
    const places = placesOf(document, 'intensifiers')
    const severity = above(places.length, LIMIT)
    if (!severity) return []
    const { start, end } = places[LIMIT.warning]!
    const message = say`"${document.body.slice(start, end)}" is one of ${places.length} words here that only turn up the volume. Keep one at most.`
    return [{ message, severity, place: places[LIMIT.warning]! }]
  },
})
