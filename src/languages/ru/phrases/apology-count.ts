import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'apology-count': [
    p`\b(?:извини(?:те|ть)?|извинени[а-я]+|извиня[а-я]+|прощени[ея]|прости(?:те|ть)?|жаль)\b(?<!\b(?:письмо с|без|кроме|вместо|чем) [а-я]+)`,
  ],
} satisfies Phrases
