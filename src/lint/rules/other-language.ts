import { readsLikeAnother } from '../../languages/other-language.ts'
import { say } from '../../said.ts'
import { keptWith } from '../document.ts'
import { placeOf, rule } from '../rule.ts'

export default rule({
  id: 'other-language',
  code: 'I',
  kind: 'fact',
  summary: 'A sentence in another language than the message, or a word with letters of two alphabets.',
  why: 'Whoever writes in two languages a day mixes them, and Indonesian and Malay share words that mean different things: "semalam" is last night in the one and yesterday in the other. A Latin letter in a Russian word looks right, and is found by no search and by no rule.',
  better: 'Write the sentence in the language of the message, and type the word again.',
  severity: 'warning',
  examples: {
    bad: [
      { body: 'Здравствуйте!\n\nМы отправили не тот файл. The right one is attached here.\n\nИгорь', language: 'ru' },
      'We are sorry. Это была наша ошибка.',
      'We sent the wrоng file.',
      'The invoice is on its way. Счёт придёт завтра утром.',
      'Правильный счёт уже у вас, and we are sorry.\nИзвините нас, пожалуйста.',
    ],
    good: [
      'We sent the wrong file.',
      'The order for Казань leaves today.',
      'We sent «Северный мыс» the wrong invoice.',
      'I am sorry, Мария Петрова.',
      'Our café in Zürich sent the naïve résumé.',
    ],
  },
  check: ({ prose }) =>
    prose.flatMap((sentence) => {
      const found = mixed(sentence)
      if (found === 'another')
        return [
          { message: say`This reads like another language than that of the message. Write it in that one.`, place: placeOf(sentence) },
        ]
      if (found === 'none') return []
      const start = sentence.start + found.index
      return [
        {
          message: say`"${found.word}" has letters of two alphabets. Type it again.`,
          place: { part: 'body', start, end: start + found.word.length },
        },
      ]
    }),
})

/** Latin and Cyrillic letters in one word. A hyphen parts words: "PDF-файл" is none. */
const TWO_ALPHABETS = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}+/u

const mixed = keptWith(({ text, pack }): 'another' | 'none' | { index: number; word: string } => {
  if (readsLikeAnother(text, pack)) return 'another'
  if (!/[\u0400-\u04FF]/.test(text) || !/[a-z]/i.test(text)) return 'none'
  const found = TWO_ALPHABETS.exec(text)
  return found ? { index: found.index, word: found[0] } : 'none'
})
