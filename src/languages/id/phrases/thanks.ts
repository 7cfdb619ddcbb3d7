import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  thanks: [p`\b(?:terima ?kasih|berterima kasih|makasih|trims|thank you|thanks)\b(?! kepada tim)`],
} satisfies Phrases
