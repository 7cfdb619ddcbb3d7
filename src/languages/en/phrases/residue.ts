import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words that a value should stand beside, with nothing there.
  residue: [
    p`^dear ?[,.:!]?$`,
    p`\b(?:on|by|at|from|of|for|to|until|since|before|after|than|is|was|are|were|with|in|a|or|dear|hi|hello|costs?|paid) [.,;](?= |$)`,
    p`\b(?:the|an|our|your|my|and) ?[.,;](?= |$)`,
    p`\b(?:refund|credit|sum|amount|total|hear|fee|discount|cost|date) (?:from|of|at|for|with|to|than|is)
      (?=(?: by| on| will| has| have| is| was) )`,
    p`(?<!\b(?:in|the|a|per|or|and) )[£€$¥₹](?= (?:[a-z]|$)| ?[.,;:]|$)`,
    p`(?<!\b(?:in|the|an?|per|or|and) )\b(?:eur|usd|gbp|chf) (?=(?:by|on|to|for|from|is|was|will|has|today|tomorrow)\b)`,
  ],
} satisfies Phrases
