import { say, type Said } from '../../said.ts'
import { firstMatch, isPrinted, textSaying } from '../presence.ts'
import { rule, type Problem } from '../rule.ts'

export default rule({
  id: 'holding-note',
  code: 'I3',
  kind: 'fact',
  summary: 'A holding note gives a cause or makes an offer.',
  why: 'A holding note goes out while it is not yet clear what happened or what may be said: a guess has to be taken back later, and an offer can cost the insurance cover (rubric §4 and C5: S36, S37, S73).',
  better: 'Say what can be seen, what is being done and when more comes. Keep the cause and the offer for the message that follows.',
  severity: 'error',
  examples: {
    bad: [
      { body: 'Your portal is down because a disk broke. You will hear from me by 16:00.', holding: true },
      { body: 'Your portal is down. We will refund you the day.', holding: true },
      { body: 'Your portal is down. It was probably the update of last night.', holding: true },
      {
        body: 'Your portal is down. A disk broke at noon.',
        facts: { cause: 'A disk broke at noon.' },
        holding: true,
      },
    ],
    good: [
      { body: 'Your portal is down. We are still finding out how it happened, and will not guess.', holding: true },
      { body: 'Your drivers cannot log in since 09:00; 14 lorries wait because of it.', holding: true },
      {
        body: 'Your portal is down.',
        facts: { cause: 'A disk broke at noon.', compensation: [{ form: 'refund', amount: '£90' }] },
        holding: true,
      },
      'Your portal was down because a disk broke. We will refund you the day.',
    ],
  },
  check(document) {
    const { holding, pack, disclosure, body } = document
    if (!holding) return []
    const found = (id: string, message: Said, field: string): Problem[] =>
      textSaying(id, document).flatMap((sentence) => {
        const place = firstMatch(sentence, pack, id)
        return place ? [{ message, place: { part: 'body', ...place }, fields: disclosure ? [field] : [] }] : []
      })
    const cause = disclosure?.cause?.state === 'known' ? disclosure.cause.value : undefined
    const isGiven = cause !== undefined && (isPrinted('cause', document) || body.includes(cause))
    return [
      ...(isGiven ? [{ message: CAUSE, fields: ['cause'] }] : found('holding-note.cause', CAUSE, 'cause')),
      ...found('holding-note.offer', OFFER, 'compensation'),
    ]
  },
})

const CAUSE = say`This first note gives a reason, and nobody is sure of it yet. Take it out, and say when more comes.`
const OFFER = say`This first note makes an offer, and nobody has agreed to it yet. Take it out, and say when more comes.`
