import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Says how the mistake came to be known.
  'when-found': [
    p`\b(?:noticed|found|discovered|saw|spotted|learn(?:ed|t)|reali[sz]ed|pointed (?:it|this|that) out|told (?:us|me)|telling (?:us|me)|
      heard|(?:was|were) told|rang|called|reported|alerted|came to light|became aware|have known|knew|known|flagged|brought it to)\b`,
  ],
} satisfies Phrases
