import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'apology-count': [p`\b(?:maaf(?:kan)?|kemaafan|memaafkan|ampun|kesal|menyesal|sorry)\b`],
} satisfies Phrases
