import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { DEED } from './pieces.ts'

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
    p`\b(?:the|your|all) (?:[a-z-]+ ){1,4}?now (?:rests?|lies?|hangs?|works?|runs?|opens?|plays?|stands?)\b`,
    p`\b(?:received|got|have|has|hold|holds) (?:a|the|their|your|his|her) (?:right|correct|corrected|replacement|missing) [a-z]+\b`,
  ],
  // Any deed after the apology, with its day, time or sum: there are more ways to put a thing right than any list holds.
  'repair.deed': [
    p`${DEED}`,
    p`\b(?:i|we)(?:'ve| have) (?:now |already |also |since |just |both |all )?(?!(?:been|spoken|learn(?:ed|t)|looked|reviewed|noted|passed|raised|
      discussed|attached|asked|had|become|begun|started|reminded|told|written to (?:all|everyone|our))\b)(?:[a-z][a-z]+ed|taken [^;:.]{0,60}\boff|written
      [^;:.]{0,30}\boff|put|set|got|found|sent|given|brought|built|bought|made|paid|drawn|laid|rebuilt|redrawn|written|rewritten|rerun|redone)\b`,
    p`\b(?:right|correct|corrected|new|missing|replacement) [^;:.]{1,40}\b(?:came|went|was|were|has been|have been|is|are|has|have|
      left|stands?|lies?|hangs?|plays?|runs?|works?|began|reached|started|got)\b`,
    p`\b(?:works?|runs?|stands?|hangs?|plays?|goes|opens?|prints?|rings?|loads?|sells?|is|are|was|were|has been|have been|been|has run|have run)
      (?: [a-z-]+){0,3}? (?:again|back|whole|complete)\b|\bback (?:in (?:place|service|use|stock|order)|online|up|on)\b`,
    p`\b(?:was|were|has been|have been|been) (?:live|up|in place|on (?:your|the|its)|with you|open|ready|in order)\b`,
    p`\b(?:is|are) now (?:on|at|in|set|booked|due|planned|with)\b|\b(?:is|are|has been|have been) (?:re-?)?(?:booked|arranged|scheduled|moved)\b|\b(?:the|your) (?:money|wages|sum|refund|amount|difference) (?:was|is|went|came|left|reached)\b`,
    p`\b(?:is|are) (?:all )?(?:new|whole|dry|clean|correct|right|complete|up|open|safe) (?:since|again|now)\b`,
    p`\b(?:was|were|has been|have been) (?:all |both |now )?(?:removed|collected|picked up|taken away|cleared|cleaned|released|reprinted|redrawn|rebuilt|refilled|returned|delivered|exchanged|swapped|redone|reopened|unlocked|withdrawn|paid|waived|reduced)\b`,
  ],
  'repair.lasting': [/\b(?:since|from|now|every|each|any|before|second|always|whenever|two|both)\b/],
  // These need a date beside them.
  'repair.planned': [
    p`\b(?:will|'ll|shall|going to)\b.{0,50}\b(?:fix|correct|restore|repair|refund|re-?send|send|replace|re-?issue|issue|reverse|credit|
      rebuild|redo|deliver|re-?deliver|ship|collect|put (?:it|this|that|them) right|release|bring|have (?:it|that|this)|be (?:fixed|
      corrected|restored|with you|back|ready|there|done|delivered|replaced|refunded)|finish|complete|come|reach you)\b`,
    p`\b(?:i|we|[a-z]+ and i) (?:also |now |then |both |all |therefore )?(?:pay|send|bring|print|deliver|collect|fetch|repair|replace|refund|credit|correct|
      rebuild|redo|repeat|re-?run|re-?film|re-?shoot|re-?print|re-?paint|re-?draw|translate|write|fit|fix|install|plant|clean|paint|move|change|swap|post|
      file|transfer|return|take|give|put|lay|hand|cover|settle|restore|make|build|bake|cook|sew|do (?:it|this|that|the)|hold)\b`,
    p`\b(?:leave|reach(?:es)?|go(?:es)? (?:out|to|back|live|into)|ships?|sails?|lands?|begins?|starts?|opens|works|takes? (?:the|their|its) place|delivers|
      collects|fits|repairs|repeats|mends|brings|brought|redoes|rebuilds|reprints|decides)\b`,
    /\b(?:arrives?|comes|leaves|is due|are due|reaches you|will have (?:it|that|this|the))\b/,
    p`\b(?:will|'ll) be (?:in|at|on|inside) (?:your|the|all|both)\b(?<!\b(?:i|we)(?:'ll| will) be [a-z]+ [a-z]+)`,
  ],
} satisfies Phrases
