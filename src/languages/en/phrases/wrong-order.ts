import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // What comes before the blame is taken reads as an excuse; "because I misread it" takes the blame.
  'wrong-order': [
    p`\bbecause\b(?! (?:of (?:it|this|that|me|us|my|our)|i|we|my|our)\b)|\bdue to\b(?! (?:my|our)\b)|\bowing to\b(?! (?:my|our)\b)|
      \bcaused by\b(?! (?:me|us|my|our)\b)|\bas a (?:result|consequence) of\b(?! (?:my|our)\b)|\bon account of\b`,
    /^following\b.{0,60},|^given\b.{0,60},|\bthe (?:root |main |real )?(?:cause|reason)\b (?:was|is|for|of|lies)\b/,
  ],
} satisfies Phrases
