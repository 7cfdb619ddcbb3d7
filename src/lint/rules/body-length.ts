import { say } from '../../said.ts'
import type { Harm } from '../../disclosure/harm.ts'
import { above, countWords, placeOfAll, type Limit } from '../limit.ts'
import { rule } from '../rule.ts'

const LONGEST: Record<Harm, Limit> = {
  minor: { warning: 125, error: 200 },
  moderate: { warning: 200, error: 300 },
  serious: { warning: 300, error: 400 },
}
const SHORTEST: Limit = { warning: 60, error: 40 }

const MORE = 'You will find one more short sentence here. '

export default rule({
  id: 'body-length',
  code: 'L',
  kind: 'limit',
  counts: 'words in a message',
  isTotal: true,
  summary: 'A message that is too long or too short for the harm it is about.',
  why: 'Mail of 50 to 125 words gets the most replies; longer apologies help more as harm grows, and a very short one has no room for what the client needs. Notices of a data breach have contents set by law and are free of this limit (rubric §3: S32, S50; the higher cut-offs are judgement).',
  better: 'Keep what happened, what you do about it and what the client gets. Leave the rest for the talk.',
  severity: 'warning',
  examples: {
    bad: [
      { body: 'We sent the wrong file, and we are sorry. The right one is attached.', facts: { effects: ['lost-money'] } },
      { body: 'We sent the wrong file, and we are sorry.', facts: { effects: ['their-people'] } },
      { body: MORE.repeat(19), facts: {} },
      { body: MORE.repeat(30), facts: {} },
      { body: MORE.repeat(30), facts: { effects: ['redo-or-delay'] } },
      { body: MORE.repeat(60), facts: { effects: ['their-people'] } },
    ],
    good: [
      'We sent the wrong file, and we are sorry.',
      { body: 'We sent the wrong file, and we are sorry. The right one is attached.', facts: {} },
      { body: MORE.repeat(10), facts: { effects: ['lost-money'] } },
      { body: MORE.repeat(25), facts: { effects: ['lost-money'] } },
      { body: MORE.repeat(36), facts: { effects: ['their-people'] } },
      { body: MORE.repeat(70), facts: { kind: 'data-breach' } },
      { body: 'We cannot see your orders since 09:00.', facts: { effects: ['their-people'] }, holding: true },
    ],
  },
  check({ prose, harm, holding, disclosure }, team) {
    if (disclosure?.kind === 'data-breach' || prose.length === 0) return []
    const words = countWords(prose)
    const longest = LONGEST[disclosure ? harm : 'moderate']
    const most = team?.most?.['body-length'] ?? longest.warning
    const severity = above(words, longest, most)
    if (severity) {
      const message = say`The message has ${words} words, and people stop reading after ${most}. Leave out what the client can ask about later.`
      return [{ message, severity, place: placeOfAll(prose) }]
    }
    // A text that comes alone tells nothing about the harm, so that it cannot be too short for it.
    if (holding || !disclosure || harm === 'minor' || words >= SHORTEST.warning) return []
    const message = say`The message has only ${words} words, which looks careless after so much harm. Say what it meant for the client and what you do about it.`
    return [{ message, severity: words < SHORTEST.error ? 'error' : 'warning', place: placeOfAll(prose) }]
  },
})
