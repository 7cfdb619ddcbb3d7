import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'apology-count': [p`\b(?:maaf(?:kan|in)?|maap|memaafkan|permohonan maaf|permintaan maaf|menyesal)\b`],
} satisfies Phrases
