import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // All that `findDates` may read as a date or a time of day, and more: without one of these it need not look.
  date: [
    p`\d[:.]\d\d|\d-\d\d-\d|\d ?[ap]\.?m\b|\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|today|tonight|yesterday|tomorrow|
      this (?:morning|afternoon|evening))\b`,
    p`\b(?:on|by|until|till|since|last|next|this) (?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b`,
    p`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d`,
  ],
} satisfies Phrases
