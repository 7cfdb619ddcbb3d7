import { say } from '../../said.ts'
import type { Document } from '../document.ts'
import { deeds, firstMatch, ownedAt, textOf, textSaying } from '../presence.ts'
import { knows, rule } from '../rule.ts'

export default rule({
  id: 'wrong-order',
  code: 'C5',
  kind: 'presence',
  summary: 'A cause stands before anybody has taken the mistake on.',
  why: 'An explanation that comes first reads as an excuse; both tests of the order put it late (rubric "Order to enforce": S22, S30, S53).',
  better: 'First whose mistake it was, then why: "We sent it two days late. The printer had broken down."',
  severity: 'error',
  examples: {
    bad: [
      'Due to a fault at our printer, your brochures are late. That was our mistake, and we are sorry.',
      'Following a change of servers, your portal was down on 2 March. We are sorry.',
      'Your brochures are late. The reason was a broken press. We should have told you, and we are sorry.',
      'Because of a broken press we missed your deadline of 2 March.',
      {
        body: 'The press broke on Monday. We missed your deadline, and we are sorry.',
        facts: { cause: 'The press broke on Monday.' },
      },
    ],
    good: [
      'We missed your deadline of 2 March, and we are sorry. The reason was a broken press.',
      'Because I misread the brief, we printed the wrong page, and I am sorry.',
      'We missed your deadline because of a broken press.',
      'Because of us your auditor lost a day, and we are sorry. We sent the wrong file.',
      {
        body: 'We missed your deadline, and we are sorry. The press broke on Monday.',
        facts: { cause: 'The press broke on Monday.' },
      },
      { body: 'Your portal is down. We do not know why.', holding: true },
    ],
  },
  check(document) {
    const { pack } = document
    const cause = causeAt(document)
    if (!cause || !knows(pack, 'ownership')) return []
    const owned = [
      ...textOf(document).flatMap((sentence) => ownedAt(sentence, pack) ?? firstMatch(sentence, pack, 'apology')?.start ?? []),
      ...deeds(document).flatMap((sentence) => firstMatch(sentence, pack, 'ownership.deed')?.start ?? []),
    ]
    if (owned.length === 0 || Math.min(...owned) < cause.start) return []
    return [
      {
        message: say`This gives a reason before anybody has taken the mistake on. Say first what you did and that you are sorry.`,
        place: { part: 'body', ...cause },
        // Order is for the writer; without facts nobody knows that this reason is the cause.
        ...(!document.disclosure && { severity: 'warning' as const }),
        fields: document.disclosure?.cause?.state === 'known' ? ['cause'] : [],
      },
    ]
  },
})

function causeAt(document: Document): { start: number; end: number } | undefined {
  const { pack, spans, body, disclosure } = document
  const worded = textSaying('wrong-order', document).flatMap((sentence) => firstMatch(sentence, pack, 'wrong-order') ?? [])
  const printed = spans.body.filter((span) => span.prints.includes('cause')).map(({ start, end }) => ({ start, end }))
  const cause = disclosure?.cause?.state === 'known' ? disclosure.cause.value : undefined
  const start = cause === undefined ? -1 : body.indexOf(cause)
  const typed = start < 0 ? [] : [{ start, end: start + cause!.length }]
  return [...worded, ...printed, ...typed].sort((a, b) => a.start - b.start)[0]
}
