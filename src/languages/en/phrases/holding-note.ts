import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // An offer, or a cause, in a note that must hold neither.
  'holding-note.offer': [
    p`\b(?:refund|compensat|reimburs|discount|voucher|rebate|waiv)\w*\b|\bcredit(?:ing|ed)? (?:you|your|to your|of)\b|\bcredit note\b|
      \b(?:free of charge|no charge|at no (?:extra )?cost)\b|\bmake (?:it|this) up to you\b`,
  ],
  'holding-note.cause': [
    /\bbecause\b(?! of (?:it|this|that)\b)|\bdue to\b|\bcaused by\b|\bowing to\b|\bas a result of\b/,
    p`\b(?:the|its) (?:root |main |real )?(?:cause|reason) (?:was|is|lies|appears|seems)\b|\b(?:probably|likely|apparently|we (?:think|
      suspect|believe)|it (?:seems|appears|looks))\b`,
  ],
} satisfies Phrases
