import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  thanks: [p`\b(?<!\bsekian,? )(?:terima ?kasih|berterima kasih|tq|trims|thank you|thanks)\b(?! kepada (?:pasukan|tim))`],
} satisfies Phrases
