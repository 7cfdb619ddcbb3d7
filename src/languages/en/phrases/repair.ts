import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  repair: [
    p`\b(?:i|we|they|(?:my|our) [\w -]{0,20}(?:team|engineers|office|desk|warehouse|colleagues?))(?:'ve| have| had)? (?:now |already |
      since |just |also |both |all )?(?:fixed|corrected|restored|repaired|refunded|resent|re-sent|replaced|reissued|re-issued|rolled back|
      reversed|credited|recovered|removed|rebuilt|rerun|re-ran|reopened|re-opened|unblocked|redone|redid|rebooked|restarted|released|
      dispatched|shipped|recalled|undone|reset|disabled|switched off|taken down|took down|deleted the (?:wrong|duplicate|second)|
      cancelled the (?:wrong|duplicate|second)|put (?:it|this|that|them) right|sent (?:you |out )?(?:the|a) (?:right|correct|corrected|
      new|full|missing|refund|replacement)|isolated)\b`,
    p`\b(?:has|have|was|were) (?:now |already |since |both |all |successfully )?(?:been )?(?:fixed|corrected|restored|repaired|refunded|
      replaced|reissued|rolled back|reversed|credited|recovered|rebuilt|redelivered|re-?sent|dispatched|put right|switched (?:off|back))\b`,
    p`\b(?:right|correct|corrected|new|missing|full|replacement) .{0,40}\b(?:is attached|are attached|is enclosed|went out|was sent|
      were sent|has been sent|have been sent|is on its way|are on their way|arrived|is with you)\b|\battached\b.{0,30}\b(?:right|correct|
      corrected|new|full)\b`,
    /^(?:[-•*] ?|\d{1,2}[.)] ?)(?:rolling back|refunding|crediting|replacing|re-?sending|restoring|correcting|reversing|repairing)\b/,
    /\bwent out\b|\b(?:is|are) (?:back (?:up|online|in place)|working again|live again)\b/,
    p`\b(?:i am|i'm|we are|we're) (?:now )?(?:refunding|crediting|replacing|re-?sending|reissuing|redoing|repaying|reversing|rolling back|
      restoring)\b|\bwe(?:'re| are) doing the work again\b`,
    p`\b(?:i|we)(?:'ve| have| had)? (?:now |already |just )?(?:repaid|(?:paid|sent|gave|put) .{0,30}\bback)\b|\bsent the (?:refund|money|
      credit)\b`,
  ],
  // These need a date beside them.
  'repair.planned': [
    p`\b(?:will|'ll|shall|going to)\b.{0,50}\b(?:fix|correct|restore|repair|refund|re-?send|send|replace|re-?issue|issue|reverse|credit|
      rebuild|redo|deliver|re-?deliver|ship|collect|put (?:it|this|that|them) right|release|bring|have (?:it|that|this)|be (?:fixed|
      corrected|restored|with you|back|ready|there|done|delivered|replaced|refunded)|finish|complete|come|reach you)\b`,
    /\b(?:arrives?|comes|leaves|is due|are due|reaches you|will have (?:it|that|this|the))\b/,
  ],
} satisfies Phrases
