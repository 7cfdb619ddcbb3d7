import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  intensifiers: [
    p`\b(?:sangat|amat|sungguh(?:-sungguh)?|benar-benar|teramat|begitu(?= (?:kesal|menyesal|malu|kecewa|terkilan))|betul-betul|setulus hati|dengan (?:seikhlas hati|ikhlas)|ikhlas|sekali(?= lagi (?:mohon|memohon))|dari hati)\b`,
  ],
} satisfies Phrases
