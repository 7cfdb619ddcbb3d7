import { valuesOf } from '../../disclosure/fields.ts'
import { SMALL_START } from '../../disclosure/text.ts'
import { say } from '../../said.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'small-letter',
  code: 'I',
  kind: 'fact',
  summary: 'An answer that begins a sentence of the message with a small letter.',
  why: 'What stands in a file goes into the message as it was typed. An answer that was typed in a hurry shows it, and the client reads that nobody looked at the message again before it went out (judgement).',
  better: 'Begin with a capital letter. Where a name is written with a small one, put another word in front of it.',
  severity: 'warning',
  examples: {
    bad: [
      { body: 'Dear Marcus,\n\ni sent the wrong file, and I am sorry.', facts: { what: 'i sent the wrong file, and I am sorry.' } },
      { body: 'I sent the wrong file. your team had to wait.', facts: { impact: 'your team had to wait.' } },
      {
        body: 'You told us at the start.\n\nthe board meets on Monday.',
        facts: { impact: 'You told us at the start.\n\nthe board meets on Monday.' },
      },
      { body: 'файл был не тот.', facts: { what: 'файл был не тот.' }, language: 'ru' },
    ],
    good: [
      { body: 'I sent the wrong file.', facts: { what: 'I sent the wrong file.' } },
      { body: 'eBay has the wrong file.', facts: { what: 'eBay has the wrong file.' } },
      { body: 'shop.example has the wrong file.', facts: { what: 'shop.example has the wrong file.' } },
      { body: 'What it meant for you: your team had to wait.', facts: { impact: 'your team had to wait.' } },
      {
        body: 'I sent it in two parts, e.g. the first today. It is the one that you asked for.',
        facts: { what: 'I sent it in two parts, e.g. the first today.' },
      },
      'i sent the wrong file.',
    ],
  },
  check({ body, disclosure }) {
    if (!disclosure) return []
    return valuesOf(disclosure)
      .values.filter(({ type, visibility }) => type === 'sentence' && visibility === 'public')
      .flatMap(({ path, value }) =>
        String(value)
          .split('\n\n')
          .flatMap((paragraph) => {
            const word = SMALL_START.exec(paragraph)?.[0]
            const start = word === undefined ? -1 : body.indexOf(paragraph)
            if (start === -1 || !BEGINNING.test(body.slice(Math.max(start - 4, 0), start))) return []
            return [
              {
                message: say`"${word!}" begins a sentence with a small letter. Write it with a capital.`,
                place: { part: 'body' as const, start, end: start + word!.length },
                fields: [path],
              },
            ]
          }),
      )
  },
})

/** What stands in front of a sentence: nothing, another line, or the end of another sentence. */
const BEGINNING = /(?:^|\n|[.!?…]["'”’»)]{0,2}\s)$/u
