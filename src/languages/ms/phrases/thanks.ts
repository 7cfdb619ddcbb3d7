import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  thanks: [p`\b(?:terima ?kasih|berterima kasih|tq|thank you|thanks)\b(?! kepada pasukan)(?<!\bsekian,? terima ?kasih)`],
} satisfies Phrases
