import { say } from '../../said.ts'
import { bare } from '../../message/mentions.ts'
import { datesIn, fold, type Document, type Sentence } from '../document.ts'
import { isSentenceSaid, isTraced, opening, textOf } from '../presence.ts'
import { knows, patternsOf, placeOf, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'what-went-wrong',
  code: 'C1',
  kind: 'presence',
  summary: 'The first three sentences say what went wrong: what was done, to which thing, and when or how much.',
  why: 'A vague acknowledgement is the commonest fault of apologies; people who were harmed want to be told plainly that there was an error and what it was, and cushions in front of bad news did not help readers (rubric C1: S21, S22, S25, S26, S27).',
  better: '"We billed you twice for February, on invoices 1042 and 1051."',
  severity: { minor: 'error', moderate: 'error', serious: 'error' },
  examples: {
    bad: [
      'Dear Ines,\n\nThere was an issue with your order. We are sorry and will do better.\n\nPaul Weber',
      'Dear Ines,\n\nI hope your week began well. Thank you for the workshop. Your team asked good questions. I sent the wrong survey on 2 March.\n\nPaul Weber',
      { body: 'Something went wrong. That was our mistake, and we are sorry.', facts: { what: 'Something went wrong.' } },
      {
        body: 'I have some news about the survey. It was a busy week. We moved offices on Monday. I sent your survey to the wrong printer on 2 March.',
        facts: { what: 'I sent your survey to the wrong printer on 2 March.' },
      },
      { body: 'I am sorry. The new file is attached.', facts: { kind: 'quality-defect' } },
      { body: 'We are looking into something. You will hear from me by Friday 6 March.', holding: true },
    ],
    good: [
      'Dear Ines,\n\nI sent you the wrong survey on 2 March, and I am sorry.\n\nPaul Weber',
      'Thank you for calling this morning about invoice 1042. You were charged twice for it. That was our mistake.',
      'You were charged £240 instead of £120. I keyed the invoice in twice.',
      {
        body: 'That was my mistake, and I am sorry: your survey went to the wrong printer on 2 March, sent by me.',
        facts: { what: 'I sent your survey to the wrong printer on 2 March.' },
      },
      {
        body: 'There was an error in row 14 of the March survey, and every total below it is wrong.',
        facts: { what: 'There was an error in row 14 of the March survey, and every total below it is wrong.' },
      },
      { body: 'Your drivers cannot see their orders since 09:00.', holding: true },
    ],
  },
  check(document) {
    const { disclosure } = document
    if (!disclosure) return inText(document)
    const { what } = disclosure
    if (what === undefined)
      return [{ message: say`Nobody has said what went wrong. Say in one sentence who did what, and when.`, fields: ['what'] }]
    return [...vague(what, document), ...late(what, document)]
  },
})

/** The first sentence of the answer has to begin within the first three of the message; the rest may follow. */
function late(what: string, document: Document): Problem[] {
  const { spans, pack } = document
  const early = opening(document)
  const first = pack.sentences(what)[0]?.text ?? what
  const printed = spans.body.find((span) => span.prints.includes('what'))
  if (printed && printed.start < (early.at(-1)?.end ?? 0)) return []
  if (isSentenceSaid(first, early.map(({ text }) => text).join(' '), isTraced(document))) return []
  const there = textOf(document).find((sentence) => (printed ? sentence.end > printed.start : bare(sentence.text).includes(bare(first))))
  if (!there) return [{ message: say`The message does not say what went wrong. Put your sentence about it at the top.`, fields: ['what'] }]
  return [{ message: say`What went wrong comes too late. Say it in the first three sentences.`, place: placeOf(there), fields: ['what'] }]
}

function vague(what: string, { pack }: Document): Problem[] {
  const isVague = pack
    .sentences(what)
    .every(({ text }) => patternsOf(pack, 'what-went-wrong.vague').some((pattern) => pattern.test(fold(text))))
  return isVague ? [{ message: say`"${what}" could be about anything. Say who did what to which thing, and when.`, fields: ['what'] }] : []
}

function inText(document: Document): Problem[] {
  const early = opening(document)
  const { pack, holding } = document
  if (!EVENT.some((id) => knows(pack, id))) return []
  // There are more deeds than any list holds: where there may be one, nobody can say that none is named.
  const isEvent = (sentence: Sentence) => [...EVENT, 'what-went-wrong.deed'].some((id) => says(sentence, pack, id))
  const events = early.filter(isEvent)
  if (events.length === 0 && !holding) {
    const late = textOf(document).find(isEvent)
    return late
      ? [{ message: say`What went wrong comes too late. Say it in the first three sentences.`, place: placeOf(late), severity: 'warning' }]
      : [
          {
            message: say`Nobody says what went wrong. Say in the first three sentences what you did, to which thing, and when.`,
            // There are more ways to name a deed than any list holds: beside a date, an amount or a name, it may be one of them.
            ...(early.some((sentence) => isPointedAt(sentence, document) && !isStock(sentence)) && { severity: 'warning' as const }),
          },
        ]
  }
  // "You will hear from me by Friday" says nothing about the mistake.
  const isPointed = early.some((sentence) => !says(sentence, pack, 'contact') && isPointedAt(sentence, document))
  if (isPointed || events.some((sentence) => says(sentence, pack, 'what-went-wrong.anchor'))) return []
  return [
    {
      message: say`The first three sentences name nothing that can be pointed at. Add the date, the amount or the thing it was about.`,
      severity: 'warning',
    },
  ]
}

/** "We are sorry for your experience at Leeds North" names a place, and nothing that happened there. */
function isStock({ hits }: Sentence): boolean {
  return STOCK.some((id) => hits.has(id)) && !hits.has('blank-harm.named')
}

const STOCK = [
  'non-apology',
  'non-apology.blank',
  'blank-harm',
  'presumed-goodwill',
  'values-talk',
  'values-talk.kind',
  // What the reader is asked to do is nothing that we did.
  'client-action',
  'invitation',
]
const EVENT = ['what-went-wrong', 'ownership', 'agentless.owner']

/** A date, an amount, a number or a name: something of this case and no other. For "[date]" another rule speaks. */
function isPointedAt(sentence: Sentence, { pack }: Document): boolean {
  const { text } = sentence
  return /[\d[{]/.test(text) || datesIn(sentence, pack).length > 0 || /[\p{Ll}\d,;] \p{Lu}[\p{Ll}\p{Lu}]/u.test(text)
}
