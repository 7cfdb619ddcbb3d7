import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  intensifiers: [
    p`\b(?:sangat|amat|sungguh(?:-sungguh)?|(?:betul|benar)-(?:betul|benar)|teramat|begitu(?= (?:(?:kesal|menyesal)|malu|(?:kecewa|terkilan)))|betul-betul|sedalam|setulus hati|dengan ikhlas|ikhlas|sekali(?= (?:maaf|lagi (?:mohon|sila)))|sangat|dari hati)\b`,
  ],
} satisfies Phrases
