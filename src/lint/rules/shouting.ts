import { valuesOf } from '../../disclosure/fields.ts'
import { fold, type Document } from '../document.ts'
import type { Place } from '../finding.ts'
import { patternsOf, rule } from '../rule.ts'

const CAPITALS = /(?<![\p{L}\p{N}_`[{%-])\p{Lu}{2,40}(?:['’]\p{Lu}{1,4})?(?: \p{Lu}{2,40}(?:['’]\p{Lu}{1,4})?){0,20}(?![\p{L}\p{N}_-])/gu
/** Without its sign there is nothing of the kind, and to see that is fast. */
const KINDS = [
  { sign: /!/, pattern: /!/g, message: () => 'An exclamation mark raises the voice. Write a full stop.' },
  {
    sign: /:[-'(D)]|[©®]|[^\0-\xFF]/,
    pattern: /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|(?<=^|\s):[-']?[()D](?=$|[\s.,])/gu,
    message: () => 'A smiley makes light of it. Leave it out.',
  },
  {
    sign: /[A-Z]{2}|[^\0-\x7F]/,
    pattern: CAPITALS,
    message: (found: string) => `"${found}" in capitals reads as a shout. Write it in small letters.`,
  },
]
/** Longer words in capitals are no abbreviation, and a row of words even less. */
const LONG = 7
const MANY = 3

interface Stretch {
  text: string
  start: number
  part?: Place['part']
}

export default rule({
  id: 'shouting',
  code: 'L',
  kind: 'limit',
  summary: 'Exclamation marks, smileys and words in CAPITALS.',
  why: 'They raise the voice in a message that should be calm (rubric §3, judgement).',
  better: 'Let the words do it: a full stop, small letters.',
  severity: 'error',
  examples: {
    bad: [
      'We are sorry!',
      'Your file is on its way 🙂',
      'We are so sorry :(',
      'Do NOT pay the second invoice.',
      'IMMEDIATELY after that we stopped the run.',
      'PLEASE READ THIS FIRST.',
      { subject: 'URGENT: your invoice', body: 'We sent the wrong file.' },
    ],
    good: [
      'Credit note CN-311 is attached for your VAT records.',
      'You paid EUR 320 and USD 95 to HMRC and the IRS.',
      'The PDF and the CSV file are in your SFTP folder.',
      'We sent the wrong file.',
      'Our NATO and UNESCO clients have the new file.',
      { body: 'Your order for BRIGHTWATER went out today.', facts: { client: { company: 'BRIGHTWATER' } } },
      'Our plan A and your option B are the same.',
    ],
  },
  check(document, team) {
    const kinds = KINDS.filter(({ sign }) => sign.test(document.body) || sign.test(document.subject ?? ''))
    if (kinds.length === 0) return []
    const parts: Stretch[] = [...document.prose, ...(document.subject ? [subjectOf(document.subject)] : [])]
    return parts.flatMap(({ text, start, part }) =>
      kinds.flatMap(({ sign, pattern, message }) => {
        if (!sign.test(text)) return []
        const found = [...text.matchAll(pattern)].find(([words]) => pattern !== CAPITALS || isShouted(words, document, team?.glossary))
        if (!found) return []
        const from = start + found.index
        return [{ message: message(found[0]), place: { part: part ?? 'body', start: from, end: from + found[0].length } }]
      }),
    )
  },
})

function subjectOf(subject: string): Stretch {
  return { text: subject, start: 0, part: 'subject' }
}

function isShouted(found: string, { pack, disclosure }: Document, glossary: readonly string[] = []): boolean {
  const words = found.split(' ')
  if (words.some((word) => patternsOf(pack, 'shouting').some((pattern) => pattern.test(fold(word))))) return true
  const names = [...glossary, ...(disclosure ? [namesIn(disclosure)] : [])].join(' ')
  return words.length >= MANY || words.some((word) => word.length >= LONG && !names.includes(word))
}

/** Names that are written in capitals by those who bear them. */
function namesIn(disclosure: NonNullable<Document['disclosure']>): string {
  return valuesOf(disclosure)
    .values.filter(({ type }) => type === 'text')
    .map(({ value }) => value)
    .join(' ')
}
