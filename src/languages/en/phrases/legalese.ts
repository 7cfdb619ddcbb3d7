import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const PROMISED = piece`(?:contract|agreement|warrant(?:y|ies)|covenants?|obligations?|terms|duty|duties|statute|statutory [a-z]+|undertakings?)`
const PARTY = piece`(?:supplier|company|customer|client|provider|contractor|undersigned|part(?:y|ies)|vendor|licensor|licensee|firm|bank|insurer|
  consultant|agency|carrier|seller|buyer|lessor|lessee|landlord|tenant)`

export default {
  legalese: [
    // What a judge would have to decide.
    p`\b(?:grossly |gross |wilfully )?negligen(?:t|ce|tly)\b`,
    // Insurance and balance sheets have liabilities of their own; "no admission of liability" belongs to another rule.
    p`\bliable\b|\bliabilit(?:y|ies)\b(?<!\b(?:no|not|n't|never|without|an|any)(?: [a-z]+)? admi(?:ssion|tting|t) (?:of )?(?:[a-z]+ ){0,2}liability)
      (?<!\b(?:public|tax|vat|employers?'?|product|contingent|deferred|professional|current|total|net|your) liabilit(?:y|ies))
      (?! (?:insur|cover|certificate|polic|form|column|side|section|account))(?!" in (?:your|the))`,
    p`\b(?:in |material |fundamental |serious |constitutes? a )breach of\b|\bbreach of (?:[a-z]+ ){0,2}?${PROMISED}\b|
      \bbreach(?:ed|es|ing) (?:our|the|your|its|their|this|that|any) (?:[a-z]+ ){0,2}?${PROMISED}\b`,
    p`\b(?:compensat|reimburs|indemnif|recompens)[a-z]*[^.;:]{0,40} (?:all|any|every|direct|indirect|consequential) (?:[a-z]+ ){0,4}?(?:loss(?:es)?|damages)\b|
      \b(?:all|any) and (?:all|any)\b|\b(?:claim|entitled to|liquidated|punitive|consequential|indirect|seek|sue for|payment of|in) damages\b|
      \bconsequential loss(?:es)?\b|\b(?:any|all) (?:in)?direct (?:[a-z]+ ){0,2}loss(?:es)?\b`,
    p`\bduty of care\b|\bstatutory (?:duty|rights?|obligations?|duties)\b|\breasonable care and skill\b|
      \blegal(?:ly)? (?:obligations?|responsible|entitled|bound|redress|recourse|remed(?:y|ies)|responsibilit(?:y|ies)|position|rights?|binding|obliged|accountable)\b`,
    p`\bindemnif(?:y|ies|ied|ication|ying)\b|\bhold (?:you |us |[a-z]+ )?harmless\b|\bmak(?:e|ing) you whole\b|\bmade whole\b`,
    p`\bwithout prejudice\b|\breserv(?:e|es|ing) (?:all |the |our |its |any )?(?:[a-z]+ )?rights?\b|\brights reserved\b|\bnot (?:to )?be (?:construed|deemed)\b|
      \b(?:constitute|constitutes|construed as|deemed) (?:an? |any )?(?:admission|acceptance|waiver|breach|acknowledg[a-z]+|agreement)\b`,
    // Words that nobody says aloud.
    p`\bpursuant to\b|\bafore(?:mentioned|said|stated)\b|\b(?:above|under|below)-?(?:mentioned|referenced|captioned|named|stated)\b|\bcaptioned\b`,
    p`\bhere(?:by|in|with|of|to|under|inafter|inbefore|inabove|upon)\b|\bthere(?:of|to|in|under|upon|with)\b|\bwhere(?:of|upon|in)\b|\bhence-?forth\b|
      \bheretofore\b|\bhitherto\b|\bforthwith\b|\bnotwithstanding\b|\binter alia\b|\bmutatis mutandis\b|\bprima facie\b|\bipso facto\b`,
    p`\bthe (?:[a-z]+ )?${PARTY} (?:shall|hereby|undertakes|agrees?|acknowledges|reserves|accepts no|apologi[sz]es)\b|\bthe undersigned\b`,
    p`\bshall (?:not )?(?:[a-z]+ )?(?:indemnify|compensate|reimburse|be (?:[a-z]+ )?(?:liable|deemed|entitled|responsible|bound|obliged|construed|made|credited|effected|adjusted|
      checked|issued|refunded)|bear|endeavou?r|procure|ensure|undertake)\b`,
    p`\b(?:in accordance with|as per|in terms of|under the provisions of|as stipulated|as set out in|as set forth|by virtue of) (?:of |in )?(?:the |our |your )?
      (?:terms of )?(?:clause|sub-?clause|section|article|paragraph|schedule|provision|annex)s?\b|\bset forth\b|\bstipulat(?:ed|ion|es)\b|\bby virtue of\b`,
    p`\b(?:kindly|please|hereby|you are|wish to) (?:to )?(?:be |stand )?(?:hereby )?(?:advised|informed|notified)\b|\bkindly (?:be|note that|acknowledge|take note|find)\b|
      \bplease take notice\b|\btake cogni[sz]ance\b|\b(?:unable|not able|not in a position) to accommodate\b|\bbeg to (?:inform|advise|state|remain)\b|\bfor your (?:kind )?perusal\b|\bdo the needful\b|\byour good ?sel(?:f|ves)\b`,
    p`\bthe said (?:invoice|error|matter|payment|order|shipment|goods|amount|account|date|document|service|agreement|incident|issue|item|transaction|charge|
      letter|delivery|property|contract|sum|policy|claim)s?\b|^said [a-z]+ (?:has|have|was|were|is|will|shall)\b|
      \bin (?:the )?event of (?:any |a )?(?:claim|breach|dispute|default)\b|\bin respect of (?:the above|any)\b`,
    p`\b(?:sole|absolute) discretion\b|\bsole and exclusive\b|\bfull force and effect\b|\bduly (?:noted|authori[sz]ed|rectified|processed|informed|notified)\b`,
    p`\b(?:infringement|contravention|violation|non-?observance|non-?performance|breach) of (?:clauses?|sections?|articles?|paragraphs?|(?:the|our|your|its) (?:[a-z]+ )?(?:terms|obligations?|agreement|contract|covenants?|undertakings?))\b`,
    p`\b(?:terms of (?:service|use)|terms and conditions|t&cs?),? (?:section|clause|paragraph|article)\b|\b(?:pursue|bring|make|raise|waive|no|any)(?: [a-z]+)? (?:further|future|other|additional) claims?\b|\b(?:cannot|can't|can not|unable to|not able to) comment (?:further |publicly )?(?:due to|because of|on (?:an? |the )?(?:ongoing|pending|current)|while)\b`,
    p`\b(?:lawyers|legal (?:team|counsel|department|advis[eo]rs?)|counsel|solicitors?) (?:has |have )?(?:advised|told|instructed|asked) (?:us|me)\b`,
  ],
} satisfies Phrases
