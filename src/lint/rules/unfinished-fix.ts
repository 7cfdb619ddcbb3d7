import { say, type Said } from '../../said.ts'
import { valuesOf } from '../../disclosure/fields.ts'
import type { Disclosure } from '../../disclosure/schema.ts'
import { bare } from '../../message/mentions.ts'
import type { Document } from '../document.ts'
import { firstMatch, stateOf } from '../presence.ts'
import { rule, says } from '../rule.ts'

export default rule({
  id: 'unfinished-fix',
  code: 'F01',
  kind: 'fact',
  summary: '"Fixed", "resolved", "working again", while a fix is not done or nobody knows that it is over.',
  why: 'An untrue claim is what trust does not recover from, and a claim that has to be taken back costs more than one that waits (rubric F01: S10, S37).',
  better: 'Say what is done and what is not: "We restarted it at 09:05. We do not know yet whether it is over."',
  severity: 'error',
  examples: {
    bad: [
      { body: 'The mistake has been fixed.', facts: { fixes: [{ text: 'You get a new invoice.', status: 'planned', by: '2026-03-06' }] } },
      { body: 'Your portal is working again.', facts: { kind: 'outage', details: { end: 'not known yet' } } },
      {
        body: 'We have resolved it.',
        facts: {
          fixes: [
            { text: 'I sent it.', status: 'done' },
            { text: 'I will call.', status: 'doing' },
          ],
        },
      },
      { body: 'The outage is over, and we are sorry.', facts: { kind: 'outage', what: 'Your portal was down.' } },
    ],
    good: [
      { body: 'The mistake has been fixed.', facts: { fixes: [{ text: 'You have a new invoice.', status: 'done', by: '2026-03-03' }] } },
      { body: 'We do not know yet whether it is over.', facts: { kind: 'outage', details: { end: 'not known yet' } } },
      {
        body: 'It will be fixed by Friday 6 March.',
        facts: { fixes: [{ text: 'It will be fixed.', status: 'planned', by: '2026-03-06' }] },
      },
      {
        body: 'We fixed row 14. The other rows follow on Friday.',
        facts: {
          fixes: [
            { text: 'We fixed row 14.', status: 'done', by: '2026-03-03' },
            { text: 'The other rows follow.', status: 'planned', by: '2026-03-06' },
          ],
        },
      },
      { body: 'It was over at 10:20.', facts: { kind: 'outage', details: { end: '2026-03-04 10:20' } } },
      'We have fixed the totals, and the new file is attached.',
    ],
  },
  check(document) {
    const { disclosure, saying, pack, spans } = document
    const open = disclosure && openField(disclosure)
    if (!open) return []
    return saying('unfinished-fix').flatMap((sentence) => {
      const found = firstMatch(sentence, pack, 'unfinished-fix')
      if (!found || says(sentence, pack, 'unfinished-fix.open') || isAnswer(sentence.text, document)) return []
      if (spans.body.some((span) => span.prints.length > 0 && span.start < found.end && span.end > found.start)) return []
      const words = document.body.slice(found.start, found.end)
      return [
        {
          message: say`"${words}" is more than the answers say. ${open.because}`,
          place: { part: 'body' as const, ...found },
          fields: [open.field],
        },
      ]
    })
  },
})

function openField({ fixes = [], kind, details }: Disclosure): { field: string; because: Said } | undefined {
  const index = fixes.findIndex(({ status }) => status === 'doing' || status === 'planned')
  if (index >= 0) return { field: `fixes[${index}].status`, because: say`One fix is not done yet: say which is done and which is not.` }
  if (kind === 'outage' && stateOf(details?.end) !== 'known') {
    return { field: 'details.end', because: say`Nobody has said when it was over: say only what you know.` }
  }
  return undefined
}

/** What an answer says in these very words was somebody's to say. */
function isAnswer(sentence: string, { disclosure, pack }: Document): boolean {
  return valuesOf(disclosure!).values.some(
    ({ type, visibility, value }) =>
      type === 'sentence' && visibility === 'public' && pack.sentences(String(value)).some(({ text }) => bare(text) === bare(sentence)),
  )
}
