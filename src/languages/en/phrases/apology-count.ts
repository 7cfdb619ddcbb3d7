import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'apology-count': [p`\b(?:sorry|apologi[sz](?:e[sd]?|ing)|apolog(?:y|ies))\b`],
} satisfies Phrases
