import { say } from '../../said.ts'
import { bare } from '../../message/mentions.ts'
import type { Document, Sentence } from '../document.ts'
import { above, countWords, placeOfAll, type Limit } from '../limit.ts'
import { isTraced } from '../presence.ts'
import { rule } from '../rule.ts'

const SHARE: Limit = { warning: 0.25, error: 0.4 }
const MOST_SENTENCES = 2
const FEWEST_SENTENCES = 3

const CAUSE = 'We keep files in two folders. The old one has the same name. I took it from there. Nobody looked at it again. '
const OTHER = 'You had to tell your board that the figures were late. '

export default rule({
  id: 'cause-share',
  code: 'L',
  kind: 'limit',
  isTotal: true,
  summary: 'The cause takes up too much of the message: over a quarter of it, or more than two sentences.',
  why: 'An explanation ranks behind owning up and repair, and a long one reads as an excuse (rubric §3 and F29: S1, S12).',
  better: 'Give the cause in two sentences at most. Have the rest ready for the talk.',
  severity: 'warning',
  examples: {
    bad: [
      { body: `We sent the wrong file. ${CAUSE}I am sorry.`, facts: { cause: CAUSE } },
      { body: `I am sorry. ${CAUSE}You have the right one now. It came at 10:00. Ring me if it does not open.`, facts: { cause: CAUSE } },
      { body: `${OTHER.repeat(10)}${CAUSE}`, facts: { cause: CAUSE } },
      { body: `${CAUSE}${OTHER.repeat(10)}`, facts: { cause: CAUSE } },
      {
        body: 'We billed you twice. We keep hours in two systems that know nothing of each other. I am sorry.',
        facts: { cause: 'We keep hours in two systems that know nothing of each other.' },
      },
    ],
    good: [
      { body: `${OTHER.repeat(6)}I misread your list.`, facts: { cause: 'I misread your list.' } },
      { body: `${OTHER.repeat(9)}We keep two lists. Nobody compared them.`, facts: { cause: 'We keep two lists. Nobody compared them.' } },
      { body: `We sent the wrong file. ${CAUSE}I am sorry.`, facts: {} },
      { body: 'We sent the wrong file. I am sorry.', facts: { cause: 'not known yet, more by 2026-03-06' } },
      `We sent the wrong file. ${CAUSE}I am sorry.`,
    ],
  },
  check(document) {
    const { prose, disclosure } = document
    if (disclosure?.cause?.state !== 'known' || prose.length < FEWEST_SENTENCES) return []
    const cause = bare(disclosure.cause.value)
    const sentences = prose.filter((sentence) => isCause(sentence, cause, document))
    const share = countWords(sentences) / countWords(prose)
    const severity = above(share, SHARE) ?? (sentences.length > MOST_SENTENCES ? 'warning' : undefined)
    if (!severity) return []
    const message = say`The cause takes ${Math.round(share * 100)} in 100 words, and reads like an excuse. Keep two sentences, and the rest for the talk.`
    return [{ message, severity, place: placeOfAll(sentences), fields: ['cause'] }]
  },
})

/** By its origin where there is a trace, and else by its words. */
function isCause(sentence: Sentence, cause: string, document: Document): boolean {
  if (isTraced(document)) {
    return document.spans.body.some(({ start, end, prints }) => start < sentence.end && end > sentence.start && prints.includes('cause'))
  }
  return cause.includes(bare(sentence.text).replace(/[.!?…]+$/, ''))
}
