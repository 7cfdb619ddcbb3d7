import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  contact: [
    // A time at which the writer gets in touch: needs a date beside it.
    p`\b(?:i|we)(?:'ll| will| am going to| shall) (?:personally )?(?:call|ring|phone|write|e-?mail|update|be in touch|be back|tell|
      send you|let you know|come back|report)\b`,
    p`\byou (?:will|'ll) (?:hear|have|get)\b|\bnext (?:update|word|message|call)\b|\b(?:call|ring|phone|write to|reach|e-?mail) (?:you|me|
      us)\b`,
  ],
  // A way to reach somebody that is neither a whole number nor an address.
  'contact.route': [/\b(?:ext|extension)\.? ?\d{2,5}\b/],
} satisfies Phrases
