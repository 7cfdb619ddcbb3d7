import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  thanks: [
    p`\b(?:thank(?:s| you)|(?:we|i)(?:'re| are|'m| am)?(?: really| truly| very| so| do)?
      (?: appreciate(?! (?:that|how|why|what|you may))| grateful))\b`,
  ],
} satisfies Phrases
