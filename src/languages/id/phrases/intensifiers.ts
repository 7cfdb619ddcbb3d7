import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  intensifiers: [
    p`\b(?:sangat|amat|sungguh(?:-sungguh)?|benar-benar|teramat|begitu(?= (?:menyesal|malu|kecewa))|betul-betul|sedalam|setulus hati|dengan tulus|tulus|sekali(?= (?:maaf|lagi mohon))|banget|dari hati)\b`,
  ],
} satisfies Phrases
