import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  intensifiers: [
    p`\b(?:very(?! (?:same|next|first|last|day|little|few)\b)|truly|deeply|sincerely|extremely|terribly|incredibly|profoundly|awfully|
      genuinely|utterly|wholeheartedly|unreservedly|absolutely|hugely|immensely|enormously|so,? so|(?:so|really) sorry)\b`,
  ],
} satisfies Phrases
