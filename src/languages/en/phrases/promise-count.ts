import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// "If it happens again, I will come" may never fall due, and "I do not know what we will change" promises nothing.
const NO_OFFER = piece`^(?!if\b|should you\b|.{0,30}\bknow\b).{0,300}?`

export default {
  'promise-count': [
    p`${NO_OFFER}\b(?:i|we|you|it|this|they|he|she|everything|(?:your|our|my|the) [a-z]+)(?:'ll| will| shall)\b(?! (?:not|never)\b)`,
    p`${NO_OFFER}\b(?:i|we)(?:(?:'m|'re| am| are) going| promise| undertake| guarantee| commit) to\b`,
  ],
} satisfies Phrases
