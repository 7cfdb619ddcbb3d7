import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  cause: [
    /\bbecause\b(?! of (?:it|this|that|us)\b)|\bdue to\b|\bcaused by\b|\bas a result of\b|\bowing to\b|\bcame from\b|\bdown to\b/,
    /\b(?:the|one|a|its|real|root|main) (?:cause|reason)s?\b|\bthe (?:error|mistake|fault|problem) (?:was|lay|is) (?:in|that)\b/,
    p`\b(?:this|that|it|which) happened (?:when|because|as|while|after|since)\b|\bwhat happened (?:was|is)\b|
      \bhere(?:'s| is) (?:what happened|why)\b`,
    /\bno excuse\b/,
  ],
  'cause.not-known': [
    p`\b(?:do|does|did) not (?:yet )?know\b|\b(?:don't|doesn't) (?:yet )?know\b|\bnot known yet\b|\b(?:have|has) not (?:yet )?(?:decided|
      found out|worked out)\b|\bstill (?:finding out|working out|checking|looking for)\b|\bnot (?:yet )?(?:clear|certain|sure) (?:why|
      what|how|whether|who)\b`,
  ],
} satisfies Phrases
