import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'unfinished-fix': [
    p`(?<!\b(?:rates?|prices?|fees?|dates?|terms?) )\b(?:is|are|was|were|has|have|'s|'ve) (?:been )?(?:now |all |fully |completely |
      already |since |both )?(?:been )?(?:fixed|resolved|solved|repaired|put right|sorted(?: out)?|restored|remedied|finished|dealt with|
      back to normal|back up|up and running|running again|working again|back online|working (?:normally|as it should))\b`,
    p`\b(?:i|we|our \w+|they)(?:'ve| have)? (?:now |already |since |fully |completely )?(?:fixed(?! (?:a|the) (?:date|day|time|price|rate|
      appointment|meeting))|resolved|solved|repaired|sorted(?: out)?|put (?:it|this|that|everything|things) right)\b`,
    p`\b(?:works|(?<!\b(?:the|i|we|you|they) )work|runs|running|working) (?:again|normally|as (?:it|they) should)\b|\bback to normal\b|
      \beverything is (?:fine|in order|well)\b`,
    /\b(?:it|this|that|outage|incident|fault|problem|disruption|failure) (?:is|was|has been) (?:now |all )?over\b/,
  ],
  'unfinished-fix.open': [
    p`\b(?:not|n't|never|until|till|unless|once|when|whether|if|before|as soon as|will|'ll|to be|being|should|after|hope|think|check|
      make sure|see that|by the time)\b.{0,60}\b(?:fixed|resolved|solved|repaired|put right|sorted|restored|remedied|over|finished|
      dealt with|back|running|working|works?|runs|fine|in order)\b`,
  ],
  // A fix that its own sentence tells as done. "We had" and "we have a" are no deed.
  'unfinished-fix.told': [
    p`\b(?:i|we)(?:'ve| have| had)? (?:(?:already|then|also|both|all|just|now) )?(?:sent|went|made|gave|put|told|paid|wrote|rang|met|
      brought|bought|built|came|did|done|drew|drove|found|got|held|laid|left|ran|rebuilt|redid|reset|sold|spoke|took|(?!(?:proc|exc|succ)eed)[a-z]{3,}ed)\b`,
  ],
} satisfies Phrases
