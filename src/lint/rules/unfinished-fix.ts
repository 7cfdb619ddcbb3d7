import { say, type Said } from '../../said.ts'
import { momentToText } from '../../disclosure/moment.ts'
import { valuesOf } from '../../disclosure/fields.ts'
import type { Disclosure } from '../../disclosure/schema.ts'
import { bare } from '../../message/mentions.ts'
import { fold, type Document } from '../document.ts'
import { firstMatch, stateOf } from '../presence.ts'
import { patternsOf, rule, says, type Problem } from '../rule.ts'

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
      {
        body: 'I brought them at 17:10. I will see to that by Saturday 7 March.',
        facts: { written: '2026-03-02', fixes: [{ text: 'I brought them at 17:10.', status: 'planned', by: '2026-03-07' }] },
      },
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
      {
        body: 'I will bring the ones that you ordered by Saturday 7 March.',
        facts: {
          written: '2026-03-02',
          fixes: [{ text: 'I will bring the ones that you ordered.', status: 'planned', by: '2026-03-07' }],
        },
      },
      {
        body: 'I brought them at 17:10.',
        facts: { written: '2026-03-02', fixes: [{ text: 'I brought them at 17:10.', status: 'done', by: '2026-02-28' }] },
      },
      {
        body: 'We booked the engineer for Saturday 7 March.',
        facts: {
          written: '2026-03-02',
          fixes: [{ text: 'We booked the engineer for Saturday 7 March.', status: 'planned', by: '2026-03-07' }],
        },
      },
      { body: 'It was over at 10:20.', facts: { kind: 'outage', details: { end: '2026-03-04 10:20' } } },
      'We have fixed the totals, and the new file is attached.',
    ],
  },
  check(document) {
    const { disclosure, saying, pack, spans } = document
    if (!disclosure) return []
    const told = toldAsDone(disclosure, document)
    const open = openField(disclosure)
    if (!open) return told
    const claimed = saying('unfinished-fix').flatMap((sentence) => {
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
    return [...told, ...claimed]
  },
})

/** "I brought them at 17:10", planned by Saturday: the client would read a promise of what is done, or a deed that is none. */
function toldAsDone({ fixes = [], written }: Disclosure, { pack }: Document): Problem[] {
  return fixes.flatMap(({ text, status, by }, index) => {
    if (status !== 'planned' || !by || text === undefined || (written && by.date <= written.date)) return []
    if (pack.stillToCome.test(text) || !patternsOf(pack, 'unfinished-fix.told').some((pattern) => pattern.test(fold(text)))) return []
    // "We booked the engineer for Saturday": what is done is the booking, and Saturday is still to come.
    if (pack.findDates(text).some(({ time }) => time === undefined)) return []
    const message = say`"${text}" is told as done, and the answers promise it for ${momentToText(by)}. If it is done, write "done" and the day it was; if it is not, write what will be done.`
    return [{ message, fields: [`fixes[${index}].status`, `fixes[${index}].by`] }]
  })
}

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
