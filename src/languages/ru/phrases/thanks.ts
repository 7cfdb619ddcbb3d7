import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  thanks: [p`\b(?:спасибо|благодар(?:им|ю|ны|ен|на|ности|ность)|признател(?:ен|ьна|ьны))\b`],
} satisfies Phrases
