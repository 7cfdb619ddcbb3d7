import { say } from '../../said.ts'
import { valuesOf, type Value } from '../../disclosure/fields.ts'
import type { Moment } from '../../disclosure/moment.ts'
import type { Money } from '../../disclosure/money.ts'
import type { Document } from '../document.ts'
import { isLeftOut, isSaid, nameOf } from '../presence.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'lost-answer',
  code: 'I2',
  kind: 'fact',
  summary: 'An answer that is known and public is not in the message.',
  why: 'A template can drop an answer in silence, and so can a change by hand; then the client never hears of the refund or the new date. Comparing answers with the message finds what no list of phrases can (rubric §0.12, "provenance check").',
  better: 'Put the answer back, or take it out of the disclosure.',
  severity: 'error',
  examples: {
    bad: [
      {
        body: 'We sent the wrong file, and we are sorry.',
        facts: { what: 'We sent the wrong file.', impact: 'Your auditor worked with last year’s numbers.' },
      },
      { body: 'We billed you twice, and we are sorry.', facts: { compensation: [{ form: 'refund', amount: '£240' }] } },
      {
        body: 'The survey will be there on Friday 6 March.\n\nPaul Weber',
        facts: { sender: { name: 'Paul Weber' }, fixes: [{ text: 'The survey will be there.', by: '2026-03-09', owner: 'Petra Kühn' }] },
      },
      { body: 'We billed you twice.', facts: { details: { charged: '£2,520', correct: '£1,260' } } },
    ],
    good: [
      {
        body: 'We billed you twice, and we are sorry. We are refunding you £240.',
        facts: { compensation: [{ form: 'refund', amount: '£240' }] },
      },
      {
        body: 'Your auditor worked with last year’s numbers because of it.',
        facts: { impact: "Your auditor worked with last year's numbers." },
      },
      {
        body: 'I restarted it at 09:05. You will hear from me by Monday 9 March.\n\nPaul',
        facts: {
          sender: { name: 'Paul' },
          fixes: [{ text: 'I restarted it at 09:05.', status: 'done', by: '2026-03-04 09:05', owner: 'Paul' }],
          next: '2026-03-09',
        },
      },
      {
        body: 'We were too late again. I noticed on 2 March, as I did in November, on 3 November 2025.',
        facts: { found: { on: '2026-03-02 08:50' }, repeat: { earlier: '2025-11-03' } },
      },
      {
        body: 'You were charged £2,520. The right amount is £1,260.',
        facts: { details: { charged: '£2,520', correct: '£1,260' }, worksheet: { why: 'Two people are ill.' } },
      },
      {
        body: 'Your portal is down.',
        facts: { what: 'Your portal is down.', fixes: [{ text: 'We will restart it.', status: 'planned', by: '2026-03-05' }] },
        holding: true,
      },
    ],
  },
  check(document) {
    const { disclosure } = document
    if (!disclosure) return []
    return valuesOf(disclosure)
      .values.filter(({ visibility, path }) => visibility === 'public' && !isLeftOut(path, document) && !isHeldBack(path, document))
      .filter((value) => !isSaid(value, document))
      .map((value) => ({
        message: say`The message leaves out ${nameOf(value.path)}: ${shown(value, document)} Put it back, or take it out of the answers.`,
        fields: [value.path],
      }))
  },
})

/** A holding note says what is done, and promises no more than its next word. */
function isHeldBack(path: string, { holding, disclosure }: Document): boolean {
  const fix = /^fixes\[(\d+)\]/.exec(path)
  return holding && fix !== null && disclosure?.fixes?.[Number(fix[1])]?.status !== 'done'
}

function shown({ type, value }: Value, { pack, written }: Document): string {
  if (type === 'moment') return `${pack.date(value as Moment, 'plain', written)}.`
  if (type === 'money') return `${pack.money(value as Money)}.`
  const text = String(value)
  return type === 'sentence' ? `"${text}"` : `"${text}".`
}
