import { say } from '../../said.ts'
import type { Sentence } from '../document.ts'
import { countWords, placeOfAll } from '../limit.ts'
import { rule } from '../rule.ts'

const MOST_SENTENCES = 4
const WORDS_A_SENTENCE = 15

const LINE = 'We sent the wrong file to one of your three accountants on Monday. '

export default rule({
  id: 'paragraph-length',
  code: 'L',
  kind: 'limit',
  counts: 'sentences in a paragraph',
  isTotal: true,
  summary: 'A paragraph of more than four sentences.',
  why: 'Councils that write for everyone stop a paragraph after four sentences; on a telephone a longer one is a wall (rubric §3: S76). Four sentences of 15 words are 60 words, so that five very short ones are let through.',
  better: 'Start a new paragraph where the subject changes: what happened, how it is put right, what comes next.',
  severity: 'warning',
  examples: {
    bad: [
      LINE.repeat(5),
      LINE.repeat(8),
      `Dear Priya,\n\nI am sorry.\n\n${LINE.repeat(6)}\n\nKind regards,\nTom Adeyemi`,
      `${LINE.repeat(2)}\n\n${LINE.repeat(7)}`,
      'We billed you twice for the same February work. That was my mistake, and I am very sorry for it. Your finance team had already approved the second invoice for Friday. I have sent the money back this morning, with a credit note. Your bank should show it by the end of this week. A second person now checks each invoice before it goes out to you.',
    ],
    good: [
      LINE.repeat(4),
      `${LINE.repeat(4)}\n\n${LINE.repeat(4)}`,
      'I am sorry. You waited. We were late. You rang twice. Nobody answered. I have read all of it.',
      `What happened:\n${'- We sent the wrong file to one of your three accountants on Monday.\n'.repeat(6)}`,
      'We sent the wrong file.',
    ],
  },
  check({ prose, body }, team) {
    const most = team?.most?.['paragraph-length'] ?? MOST_SENTENCES
    return blocksOf(prose, body)
      .filter((block) => block.length > most && countWords(block) > most * WORDS_A_SENTENCE)
      .map((block) => ({
        message: say`This paragraph has ${block.length} sentences and reads like a wall. Start a new one where the subject changes.`,
        place: placeOfAll(block),
      }))
  },
})

/** Sentences that run on without a line break: the lines of a list are no paragraph. */
function blocksOf(prose: readonly Sentence[], body: string): Sentence[][] {
  const blocks: Sentence[][] = []
  let end = 0
  for (const sentence of prose) {
    if (blocks.length === 0 || body.slice(end, sentence.start).includes('\n')) blocks.push([])
    blocks.at(-1)!.push(sentence)
    end = sentence.end
  }
  return blocks
}
