import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// From the beginning of a sentence to its verb. "The address we sent it to." begins otherwise and is whole.
const MAIN = piece`^(?:[a-z0-9:' ]{1,30}, |(?:since|on|by|from) [a-z0-9]{1,12} |today |and |but )?
  (?:i|we|you|it|they|this|that|(?:the|your|our|every|each|all) [a-z-]+(?: (?!(?:i|we|you|they|it|he|she|the|an?|your|our|my)\b)[a-z-]+)?)
  (?:'ll|'ve|'m|'re|'s)?(?: (?:will|shall|can|must|have|has|had|am|is|are|was|were|be|been|not|now|then|also|always|never)){0,3}`
const IT = piece`(?:it|them|this|that|(?:the|your|our) [a-z-]+(?: (?!(?:i|we|you|they|it|he|she)\b)[a-z-]+)?)`

export default {
  // Words that a value should stand beside, with nothing there.
  residue: [
    p`^dear ?[,.:!]?$`,
    p`\b(?:on|by|at|from|of|for|to|until|since|before|after|than|is|was|are|were|with|in|a|or|dear|hi|hello|costs?|paid) [.,;](?= |$)`,
    p`\b(?:the|an|our|your|my|and) ?[.,;](?= |$)`,
    p`\b(?:refund|credit|sum|amount|total|hear|fee|discount|cost|date) (?:from|of|at|for|with|to|than|is)
      (?=(?: by| on| will| has| have| is| was) )`,
    // "Checked by {{owner}}." without an owner.
    p`${MAIN} (?:[a-z]{2,20}ed|read|sent|made|done|written|seen|kept|held|given|taken|paid|run|led|put|found|shown|told)
      (?: (?:twice|again|now|then|only|[a-z]{2,12}ly))? by\.$(?<!\b(?:pass|dropp|stopp|popp|walk|pull)ed(?: [a-z]+)? by\.)`,
    p`${MAIN} (?:send|sent|goes|go|went|gave|give|paid|pay|write|wrote|report(?:ed)?|refund(?:ed)?|return(?:ed)?|credit(?:ed)?|
      transfer(?:red)?|forward(?:ed)?|deliver(?:ed)?|ship(?:ped)?|hand(?:ed)?|moved?|post(?:ed)?|belongs?|addressed)(?: ${IT})?(?: back| over| on)? to\.$`,
    p`${MAIN} (?:hear|heard|come|comes|came|got|get|received?|took|take|copied)(?: back| ${IT})? from\.$`,
    p`${MAIN} (?:(?:ring|rang|call|called|visit|visited|meet|met|reach|write to|wrote to|tell|told) (?:you|them|him|her)|
      (?:receive|received|send|sent) ${IT}|happened|arrives?|arrived|begins?|began|starts?|started|ends?|ended|due|took place|expires?) on\.$`,
    p`\b(?:will|'ll|shall) have (?:it|them|this|that) on\.$(?<!\b(?:which|what|that)\b.{0,60})`,
    p`${MAIN}(?: (?:very|so|truly|deeply|really))? (?:sorry|apologi[sz]e) for\.$|\b(?:until|than)\.$`,
    p`(?<!\b(?:in|the|a|per|or|and) )[£€$¥₹](?= (?:[a-z]|$)| ?[.,;:]|$)`,
    p`(?<!\b(?:in|the|an?|per|or|and) )\b(?:eur|usd|gbp|chf) (?=(?:by|on|to|for|from|is|was|will|has|today|tomorrow)\b)`,
  ],
} satisfies Phrases
