import { say } from '../../said.ts'
import { valuesOf } from '../../disclosure/fields.ts'
import { fold, keptWith, type Document } from '../document.ts'
import type { Place } from '../finding.ts'
import { patternsOf, rule } from '../rule.ts'

const CAPITALS = /(?<![\p{L}\p{N}_`[{%-])\p{Lu}{2,40}(?:['’]\p{Lu}{1,4})?(?: \p{Lu}{2,40}(?:['’]\p{Lu}{1,4})?){0,20}(?![\p{L}\p{N}_-])/gu
/** Without its sign there is nothing of the kind, and to see that is fast. */
const KINDS = [
  { sign: /!/, pattern: /!/g, message: () => say`An exclamation mark raises the voice. Write a full stop.` },
  {
    // All that may be an emoji, and no sign of a currency, no № and no Cyrillic letter.
    sign: /:[-'(D)]|[©®‼⁉™ℹ\u2190-\u2BFF\u3030-\u303D\u3297\u3299\uD800-\uDBFF]/,
    pattern: /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|(?<=^|\s):[-']?[()D](?=$|[\s.,])/gu,
    message: () => say`A smiley makes light of it. Leave it out.`,
  },
  {
    // Two letters that may both be capitals, in any script.
    sign: /[A-Z\xC0-\xDE\u0100-\u042F\u0460-\u1FFF\u2100-\uFFFF]{2}/,
    pattern: CAPITALS,
    message: (found: string) => say`"${found}" in capitals reads as a shout. Write it in small letters.`,
  },
]
/** Longer words in capitals are no abbreviation, and a row of words even less. */
const LONG = 7
const MANY = 3

interface Stretch {
  text: string
  start: number
  signs: number
  part: Place['part']
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
    const { prose, subject = '' } = document
    const parts = prose.flatMap((sentence): Stretch[] => {
      const signs = signsOf(sentence)
      return signs === 0 ? [] : [{ text: sentence.text, start: sentence.start, signs, part: 'body' }]
    })
    if (subject !== '') parts.push({ text: subject, start: 0, signs: signsIn(subject), part: 'subject' })
    return parts.flatMap(({ text, start, signs, part }) =>
      KINDS.flatMap(({ pattern, message }, kind) => {
        if ((signs & (1 << kind)) === 0) return []
        const found = [...text.matchAll(pattern)].find(([words]) => pattern !== CAPITALS || isShouted(words, document, team?.glossary))
        if (!found) return []
        const from = start + found.index
        return [{ message: message(found[0]), place: { part, start: from, end: from + found[0].length } }]
      }),
    )
  },
})

const signsOf = keptWith(({ text }) => signsIn(text))

/** Which kinds there may be, as bits in their order. */
function signsIn(text: string): number {
  return KINDS.reduce((found, { sign }, kind) => (sign.test(text) ? found | (1 << kind) : found), 0)
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
