import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Done by saying so: no date is missing from "we are not charging you for the visit".
  'promise-undated': [
    /\b(?:not|never|n't) (?:be )?(?:charg(?:e|ed|ing)|pay(?:ing)?|bill(?:ed|ing)?|invoic(?:e|ed|ing))\b/,
    p`\b(?:am|are|have|'ve|'re) (?:also |now |already )?(?:waiv(?:ing|ed)|cancell?(?:ing|ed)|(?:writing|written) (?:it |that )?off|
      refunded|credited|paid|sent|taken|replaced|redone|reversed)\b|\b(?:i|we) (?:also |already )?(?:waived?|refunded|credited|paid|sent|
      took|replaced|cancel(?:led)?)\b`,
    /\b(?:free of charge|no charge|at no (?:extra |additional )?cost|pay nothing|keep (?:it|them|the)|is yours|are yours)\b/,
  ],
} satisfies Phrases
