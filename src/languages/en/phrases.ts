/** A pattern written over several lines: line breaks and the white space around them are no part of it. */
function p(strings: TemplateStringsArray, ...pieces: string[]): RegExp {
  return new RegExp(piece(strings, ...pieces))
}

function piece(strings: TemplateStringsArray, ...pieces: string[]): string {
  return String.raw(strings, ...pieces).replace(/\s*\n\s*/g, '')
}

// Pieces that several patterns are put together from.
const SORRY = piece`\b(?:sorry|apologi[sz](?:e[sd]?|ing)|apolog(?:y|ies)|regret(?:s|ted)?)\b`
const SAY_SORRY = piece`\b(?:sorry|apologi[sz]e|apolog(?:y|ies))`
// "Sorry we did not check if …" asks whether, "I am sorry; tell me if …" invites: neither is a condition.
const ASKS = piece`\b(?:check|ask|know|knew|see\b|seeing|saw|confirm|test|tell|told|say|said|sure|clear|wonder|find out|look|verif|
  call|ring|reply|write|e-?mail|contact|let (?:me|us))`
const ON_CONDITION = piece`(?:if|in case|to the extent|in ?so ?far as|in the event)\b`
const THIS_SHOULD = piece`should (?:this|it|that|these|there|anyone|(?:any|the|our|your) [a-z]+|
  you (?:feel|find|have (?:been|felt|had|found|lost|experienced|suffered|received|noticed)))\b`
const ANY = piece`(?:any|whatever|anything|whichever|(?:all |the )?(?:possible|potential|perceived|alleged))\b(?! reason)`
const TROUBLE = piece`(?:inconvenience|trouble|confusion|disruption|delay|upset|distress|offen[cs]e|concern|problem|issue|error|mistake|
  difficult(?:y|ie)|misunderstanding|frustration|hardship|harm|impact)s?`
const FEELINGS = piece`(?:inconvenience|trouble|confusion|disruption|upset|distress|offen[cs]e|concern|frustration|hardship|stress|worry|
  anxiety|disappointment|difficult(?:y|ie)|annoyance)s?`
const NOT_IN_PERSON = piece`(?![^;:]{0,50}\b(?:in person|face to face|by phone|on the phone|when we)\b)`
const MISHAP = piece`\b(?:mistake|error|oversight|mix-?up|miscommunication|misunderstanding|glitch|issue|problem|delay|hiccup|slip-?up|
  failure|fault|incident|discrepanc(?:y|ie)|omission|disruption|interruption|inaccurac(?:y|ie)|irregularit(?:y|ie)|breakdown|lapse|
  malfunction|setback|snag|complication|confusion|difficult(?:y|ie)|shortcoming|miscalculation|mishap|blunder|breach|
  unauthori[sz]ed access|suspicious activity)(?:e?s)?`
// Stands after the word it speaks of: what begins with a letter is found faster than what begins with a look back.
const NOT_KNOWN = piece`\b
  (?<!\b(?:the|this|that|these|those|our|my|your|its|his|her|their|no|any|if|whether) (?:[a-z-]{1,15} )?[a-z-]{1,22})`
const WAS = piece`(?:was|were|is|are|has been|have been|had been|is being|are being)`
const BY_NOBODY = piece`(?!(?: [a-z]{1,15}){0,3} by (?!mistake|accident|error|chance|then|today|tomorrow|noon|\d|
  (?:mon|tues|wednes|thurs|fri|satur|sun)day))`
const WRONGLY = piece`(?:wrongly|incorrectly|mistakenly|accidentally|inadvertently|erroneously|improperly|unintentionally|inappropriately)`
const DOUBLED = piece`(?:over-?|under-?|double-?)(?:charged|booked|billed|invoiced|paid|sold)`
const MORE = piece`(?:more|news|further|something|any(?:thing)?|an? |updates?|information|details|facts|new )`
const MORE_COMES = piece`(?:(?:we|i)(?:'ve| have| know| hear| learn| get| find out| have got|'ve got) ${MORE}|
  there(?:'s| is) ${MORE}|(?:more|further|new) (?:information|details|news|facts)|
  (?:it|they|information|details|updates?) (?:becomes?|comes?) |
  (?:the|our) (?:[a-z]+ )?(?:investigation|review|work|situation|matter|en?quiry|inquiry) (?:progress|continu|unfold|develop|move|proceed)[a-z]*|
  things (?:progress|develop|move)[a-z]*)`
// "If it happens again, I will come" may never fall due, and "I do not know what we will change" promises nothing.
const NO_OFFER = piece`^(?!if\b|should you\b|.{0,30}\bknow\b).{0,300}?`
const SPAN = piece`(?:minutes?|hours?|days?|weeks?|months?)\b`
const CUSTOMER = piece`(?:sir|madam|ma'am|client|customer|user|member|subscriber|partner|patron|patient|guest|colleague|friend|
  (?:account|card|policy|ticket|share) ?holder|team member|buyer|reader|supplier|parent|home ?owner|resident|tenant|passenger|consumer|shopper|recipient|
  merchant|vendor|student|applicant)s?`

/** What I did or we did, or did not do: the half of `ownership` that tells of a deed. */
const ACTS: readonly RegExp[] = [
  p`\b(?:i|we)(?:'ve| have| had)? (?:been |also |then |just |simply |again |badly |accidentally |wrongly )?(?:missed|failed|forgot|
    forgotten|overlooked|lost|deleted|erased|broke|broken|misread|misunderstood|misinterpreted|misplaced|misjudged|mishandled|misquoted|
    misdirected|miscalculated|miscounted|mislaid|misinformed|mistyped|mixed up|messed up|neglected|ignored|overcharged|overbilled|
    undercharged|double-?charged|double-?billed|double-?booked|let you|damaged|leaked|exposed|delayed|omitted|skipped|confused|screwed up|
    fell short|left out|kept you waiting|failing|forgetting|kept you|mis[a-z]{3,12}(?:ed|aid|ook))\b(?! (?:no|nothing|none)\b)`,
  /\b(?:i|we)(?:'ve| have| had)? (?:got .{0,40}\bwrong|made .{0,40}\b(?:mistakes?|errors?|mess)|did .{0,20}\bwrong|had .{0,20}\bwrong)\b/,
  p`\b(?:i|we)(?:'ve| have| had)? (?:\w+ly )?(?:sent|gave|given|told|charged|billed|invoiced|quoted|delivered|shipped|used|published|
    e-?mailed|attached|entered|put|built|booked|installed|posted|shared|uploaded|released|printed|copied|wrote|written|applied|packed|
    picked|loaded|labelled|typed|filed|printed|read|counted|recorded|saved|stored|paid|moved|switched|turned|removed|closed|cancelled|
    blocked|keyed)\b.{0,80}\b(?:wrong|late|too (?:late|early|much|little|many|few|low|high)|incorrect|incorrectly|the old|an old|outdated|
    out of date|by mistake|in error|mistakenly|instead of|rather than|outside (?:your|our|the)|on an open|publicly|somebody else|
    someone else|another (?:client|customer|company)|duplicate|without (?:telling|asking|checking|warning|explaining))\b`,
  /\b(?:i|we) (?:mistakenly|wrongly|incorrectly|erroneously|accidentally) \w+/,
  p`\b(?:i|we) (?:did not|didn't|had not|hadn't)\b(?! (?:\w+ )?(?:lose|find|know|mean|intend|expect|see any|receive|received|get|hear|
    heard|charge|write|want|need|have to)\b)`,
  p`\b(?:i|we) \w+(?:ed|ept|ut|old|ent|ade|ead|ook) [^.;:]{0,60}\b(?:and|but) (?:did not|didn't|never|forgot|missed|failed|was too|
    were too)\b`,
  p`\b(?:i|we) never (?:told|wrote|asked|checked|passed|sent|kept|answered|called|saw|read|booked|made|gave|put|set|looked|compared|said|
    did|noticed)\b`,
  /\b(?:i|we) (?:was|were) (?:[\w ]{0,20} )?(?:late|slow|wrong|careless|unprepared)\b/,
  p`\b(?:i|we) (?:should|ought to|could)(?:n't)?(?: not| never)?(?: have|'ve) (?:\w+ly )?(?:\w+ed|been|told|sent|done|made|known|seen|
    caught|put|kept|given|had|got|gone|written|read|said|rung|left|let|taken|paid|brought|built|met|held|found|thought)\b`,
  p`\b(?:sent|made|caused|done|deleted|charged|lost|missed|introduced) by (?:us|me|our [\w -]{0,30}(?:team|staff|office|company|
    department|side))\b`,
  p`\bour [\w -]{0,30}(?:team|office|department|desk|warehouse|branch|company|side) (?:\w+ )?(?:missed|failed|forgot|overlooked|lost|
    deleted|misread|mixed up|dropped|overcharged|did not|didn't|never|sent|charged|told|gave|packed|shipped|used|printed)\b`,
  p`\b(?:i|we)(?:'ve| have| had)? (?:charged|billed|invoiced|paid|sent|booked|keyed|entered|ordered)\b.{0,60}\b(?:twice|two times|
    again by mistake)\b`,
]

/**
 * English patterns by rule id. They are matched against one sentence at a time, in small letters with straight apostrophes
 * and plain spaces (`fold` in `src/lint/document.ts`). Keep gaps bounded: `.{0,60}`, never `.*`.
 */
export const phrases: Record<string, readonly RegExp[]> = {
  // Bad news that needs no "we": "you were charged twice", "the portal has been down since 07:30".
  'what-went-wrong': [
    p`\byou(?:r \w+)? (?:were|was|have been|has been|got) (?:over|double-?|under)?(?:charged|billed|sent|given|told|invoiced|quoted|
      locked out|cut off|booked)\b`,
    p`\b(?:is|are|was|were|has been|have been|had been|arrived|came|went out|went|reached you) (?:\w+ )?(?:late|wrong|missing|incomplete|
      incorrect|down|unavailable|offline|unreachable|failing|broken|damaged|lost|deleted|duplicated|delayed|exposed|mislabelled|faulty|
      defective|inaccurate|slow|out of date|too late)\b`,
    p`\b(?:did not|didn't|does not|doesn't|cannot|can't|could not|couldn't|stopped|never) (?:work|load|open|arrive|reach|run|print|sync|
      working|loading|answering|arrived|reached|came)\b`,
    /\b(?:cannot|can't|could not|couldn't|unable to) (?:see|use|open|reach|log|send|read|place|book|pay|get|access|download)\b/,
    p`\b(?:has|have) (?:failed|stopped|crashed|expired|broken)\b|\b(?:failed|crashed|expired)\b.{0,60}\b(?:at|on|since|from|between|for|
      of)\b`,
    /\b(?:by mistake|in error|mistakenly|erroneously|wrongly|incorrectly)\b/,
    /\bshould (?:have (?:been|reached|arrived|had|gone|got)|not have|never have)\b|\bshouldn't have (?:been|gone|reached)\b/,
    p`\bexperienced (?:\w+ )?(?:errors?|outages?|latency|downtime|failures?|timeouts?)\b|\b(?:was|were) (?:not|un)[ -]?(?:reachable|
      available|usable|readable|sent|delivered|paid|answered)\b`,
    // The mistake as what somebody is sorry for.
    p`\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b[^.;:]{0,30}\bfor [^.;:]{0,40}\b(?:delays?|cancellation|absence|outage|late \w+|
      incorrect|wrong|inaccurate|missed|lost|broken|damaged?|misinformation|mislabell?ing|mix-?up|double|duplicate|errors? in|
      mistakes? in|silence|behaviou?r)\b`,
    p`\bwrong (?:\w+ )?(?:file|report|invoice|figures?|amount|address|person|order|version|date|price|goods|parts?|parcel|list|number|
      data|document|attachment|size|colour|room|product)s?\b`,
    // A plain act, said at the top: "we sent your order to the Bristol office".
    p`\b(?:i|we)(?:'ve| have| had)? (?:\w+ly )?(?:sent|told|charged|billed|quoted|published|delivered|shipped|gave|invoiced|printed|
      promised|booked)\b.{0,40}\b(?:you|your|the)\b`,
    /\b(?:refused|rejected|crashed|lapsed|stalled|overwrote|timed out)\b|\b(?:came|arrived|went out|was|were) [\w ]{0,20}\blate\b/,
  ],
  // Said of anything, so said of nothing.
  'what-went-wrong.vague': [
    p`^(?:there (?:was|were|has been|have been|is|are)|(?:we|you|i) (?:had|have had|have|experienced|encountered|are having|
      may have (?:had|seen|experienced)|ran into)|(?:we are|we're|i am|i'm) (?:aware of|having)|this is about|regarding|
      it is about) (?:an? |some |the |a few |your )?(?:\w+ )?(?:issues?|incidents?|problems?|situations?|errors?|glitch(?:es)?|
      difficult(?:y|ies)|disruptions?|matters?|mistakes?|mix-?up|hiccups?)(?: (?:with|on|in|to|regarding|concerning|around) (?:our|your|
      the|an?) (?:\w+ )?(?:services?|systems?|side|end|accounts?|orders?|experience|project|request|platform|work))?(?: (?:recently|today|
      yesterday|earlier|last week|this week))?[.!]?$`,
    /^(?:something|things|it) (?:has |have )?(?:went|gone|go) (?:a bit |badly )?wrong(?: (?:with|on|in) (?:our|your|the) \w+)?[.!]?$/,
    p`^(?:an?|the|this) (?:\w+ )?(?:issue|incident|problem|situation|error|glitch|mistake|mix-?up)(?: (?:has |was |
      had )?(?:been )?(?:occurred|happened|arose|made|identified|noticed|found|discovered))?[.!]?$`,
    /^(?:issue|incident|problem|situation|mistake|error)s?[.!]?$/,
  ],
  // A thing that can be pointed at, besides dates, amounts, numbers and names.
  'what-went-wrong.anchor': [
    p`\b(?:your|the|my|our|this|a|an)\b (?!(?:[\w-]+ )?(?:issue|problem|incident|situation|inconvenience|delay|error|mistake|confusion|
      matter|trouble|disruption|difficult(?:y|ies)|frustration|experience|service|expectation|standard|business|customer|client|trust|
      support|patience|understanding|time|way|week|day|month|year|moment|apology|responsibility|fault|oversight|mark|upset|quality)(?:s|
      es)?\b)[\w-]{3,}`,
  ],
  // Whose it was, said outright; or what I did or we did, or did not do.
  ownership: [
    // "I apologise for missing the meeting", "sorry for not calling back".
    p`\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b[^.;:]{0,40}\b(?:for|by) (?:not (?:\w+ly )?\w+ing|missing|overlooking|failing|
      forgetting|sending|making|misreading|losing|deleting|charging|billing|cancelling|canceling|keeping|giving|telling|getting|letting|
      leaving|breaking|ignoring|neglecting|delivering|publishing|sharing|taking|being (?:late|slow))\b`,
    p`\b(?:my|our) (?:[\w -]{0,24}[ -])?(?:delay|absence|cancellation|silence|lateness|slowness|carelessness|inattention|negligence|
      late (?:reply|answer|delivery)|lack of \w+)\b`,
    p`\b(?:my|our)(?: own)? (?:mistakes?|fault|errors?|failures?|oversights?|omissions?|doing|blunder)\b(?! (?:log|rate|page|message|code|
      handling|report|margin)s?\b)`,
    p`\b(?:mistake|error|fault|failure|blame|omission|oversight|responsibility) (?:was|is|were|are) (?:all |entirely |wholly )?(?:mine|
      ours)\b`,
    p`\b(?:i|we)(?:'m| am|'re| are|'ve| have| do)? (?:fully |entirely |completely )?(?:take|took|taking|taken|accept|accepted|own|
      bear) (?:full |complete |all |the |entire |sole )?(?:responsibility|blame|this mistake|that mistake)\b`,
    p`\b(?:i am|i'm|we are|we're) (?:fully |entirely |solely )?(?:to blame|responsible)\b(?! for (?:your|our|my|all|the (?!(?:mistake|
      error|delay|loss|mix-?up|fault|failure)))|\w)`,
    /\b(?:that|this|it)(?: is|'s| was) (?:all )?(?:on|down to) (?:me|us)\b|\b(?:i|we) own (?:this|that|it)\b|\bbecause of (?:me|us)\b/,
    ...ACTS,
  ],
  'ownership.act': ACTS,
  'ownership.hedged': [
    /(?<!\b(?:check|checked|ask|asked|know|see|confirm|tell|told|wonder) )\bif (?:we|our|my|i|this|that|it|there|any|the)\b/,
    /\b(?:i|we) (?:may|might) (?:have|be)\b/,
    /\b(?:may|might|could) (?:have been|be|well be|well have been|possibly be)\b.{0,30}\b(?:our|my) (?:mistake|fault|error)/,
    /\b(?:our|my) (?:mistakes?|fault|errors?|failures?) (?:may|might|could)\b/,
    /\bto the extent\b/,
    p`\b(?:partly|partially|in part) (?:our|my|ours|mine)\b|\bnot (?:entirely|wholly|solely|only|completely|all|really|strictly|
      just) (?:our|my|ours|mine)\b`,
    /\b(?:not|isn't|wasn't|nor|never|no) (?:our|my) (?:mistake|fault|error)\b|\bno fault of\b/,
    /\bwhether\b.{0,40}\b(?:our|my) (?:mistake|fault|error)/,
    /\bwithout (?:any )?admi(?:ssion|tting)\b/,
  ],
  apology: [
    /\b(?:i am|we are|i'm|we're) (?:(?:very|so|truly|deeply|really|genuinely|sincerely|extremely) ){0,2}sorry\b/,
    /\b(?:i|we) (?:do |both )?(?:\w{3,12}ly )?apologi[sz]e\b/,
  ],
  // You or yours, and what it cost: had to, could not, lost, waited, paid.
  impact: [
    p`\byour?s?\b[^.;:?]{0,40}\b(?:had to|have had to|has had to|has to|have to redo|could not|couldn't|cannot|can't|were unable|
      was unable|were not able|were left|was left|lost|waited|were waiting|was waiting|missed|had already|spent|went without|went into|
      worked with|worked from|was charged|were charged|has charged|have charged|paid|were told|did not get|didn't get|did not receive|
      queued|were queueing|were queuing|stood|started again|start again|lapsed|is short|was short|saw|acted on|bought|made slides|rang|
      chased|will have to|now have to|gave|handed out|took bookings)\b`,
    p`\b(?:cost|costs|left|leaves|kept|made|forced|delayed|stopped|meant (?:that )?|means (?:that )?|held up|blocked|put) (?:you|
      your)\b(?! know)`,
    p`\byour \w+(?: \w+)? (?:was|were|is|are|has been|have been) (?:delayed|without|cut off|blocked|down|held up|offline|at risk|
      out of stock|short of)\b`,
    /\b(?:because of (?:it|this|that|us)|as a result|so) (?:,? ?)you(?:r \w+)?\b/,
  ],
  // Words for harm that name none.
  'impact.blank': [
    p`\b(?:inconvenien(?:ce|t|ced)|disruptions?|frustrat(?:ion|ing|ed)|confusion|troubles?|upset|annoy(?:ance|ing)|disappoint(?:ment|ing|
      ed)|difficult(?:y|ies)|impact(?:ed)?|affected)\b`,
  ],
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
  compensation: [
    /(?<!to (?:your|their|his|her) )\b(?:refund|credit|waiv|compensat|reimburs|repay|discount|voucher|rebate)\w*\b/,
    p`\b(?:free of charge|no charge|at no (?:extra |additional )?cost|at our (?:own )?(?:cost|expense)|bear the costs?|cover the costs?|
      for free)\b`,
    /\b(?:not|never|n't) (?:be )?(?:charg(?:e|ed|ing)|pay(?:ing)?|bill(?:ed|ing)?)\b/,
    /\b(?:pay|paying|take|taking|taken|knock(?:ed|ing)?|deduct\w*)\b.{0,40}(?:[£€$₽¥]|\b[a-z]{3} ?\d|\d ?%|\boff\b)/,
    /\bpay(?:s|ing)? nothing\b|\b(?:owe|owing) you\b.{0,30}[£€$₽¥\d]/,
  ],
  prevention: [
    p`\b(?:since|from|as of|starting|after|before)\b.{0,80}\b(?:checks?|reviews?|signs?|tests?|compares?|confirms?|releases?|alerts?|
      blocks?|stops?|warns?|asks?|refuses?|approves?|looks? at|will (?:check|review|sign|test|compare|confirm|release|refuse|warn))\b`,
    p`\b(?:checks?|reviews?|signs?|tests?|compares?|confirms?|releases?|alerts?|blocks?|stops?|warns?|asks?|refuses?|
      approves?)\b.{0,80}\b(?:since|from|as of|before (?:it|they|anything)|from now on)\b`,
    p`\b(?:i|we)(?:'ve| have) (?:now |also |already |since )?(?:added|changed|introduced|put in|set up|moved|switched|removed|built|made|
      written|replaced|automated|named)\b`,
    p`\b(?:now|from now on|these days)\b.{0,20}\b(?:checks?|needs? a|requires?|compares?|reviews?|refuses?|stops?|goes through|runs?|
      asks?|signs?)\b|\b(?:a|one) second (?:person|pair|check|signature|look)\b`,
  ],
  'client-action': [
    p`\bplease (?!(?:accept|forgive|bear|rest|know|understand|be assured|note|appreciate|do not hesitate|don't hesitate|feel free|excuse|
      believe|see\b))\w+`,
    p`\b(?:you|your \w+) (?:do not|don't|will not|won't|did not|didn't) (?:need|have) to\b|\bnothing (?:for you|you need|you have|
      that you|more for you) (?:to |need )`,
    p`\bno (?:further )?action (?:is |was )?(?:needed|required|necessary)\b|\bnothing (?:is )?(?:needed|required|to do)\b|
      \bneed(?: to)? do nothing\b`,
    p`\b(?:you (?:will |'ll |now |also )?(?:need|have) to|what you (?:need to|should|can|have to) do|if you (?:still |would |want|can |
      prefer|paid|already|have (?:already|paid|opened|used|kept|sent|not)))\b`,
    p`^(?:\d+[.)] |[-•*] |first, |then |next, )?(?:check|change|reset|delete|destroy|confirm|disregard|ignore|use|update|sign|log|keep|
      return|stop|do not|don't|re-?enter|mark|verify)\b`,
  ],
  contact: [
    // A time at which the writer gets in touch: needs a date beside it.
    p`\b(?:i|we)(?:'ll| will| am going to| shall) (?:personally )?(?:call|ring|phone|write|e-?mail|update|be in touch|be back|tell|
      send you|let you know|come back|report)\b`,
    p`\byou (?:will|'ll) (?:hear|have|get)\b|\bnext (?:update|word|message|call)\b|\b(?:call|ring|phone|write to|reach|e-?mail) (?:you|me|
      us)\b`,
  ],
  invitation: [
    /\?/,
    /\b(?:tell|ask|call|ring|phone|e-?mail|reach|contact|write to|talk to|let|show|answer|message|text) (?:me|us)\b/,
    /\b(?:reply|respond|answer|write back|get back to (?:me|us)|get in touch|reach out|come back to (?:me|us))\b/,
    /\bif (?:i|we)(?:'ve| have) (?:missed|left out|overlooked|forgotten)\b|\b(?:any|your) questions\b/,
  ],
  'named-people.greeting': [/^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings)\b/],
  // Words that name nobody in a greeting or under a message.
  'named-people.nobody': [
    p`^(?:dear|hi|hello|hey|good|morning|afternoon|evening|day|greetings|to|whom|it|may|concern|all|and|or|the|our|my|a|an|of|at|from|
      your|mr|mrs|ms|dr|prof|sir|sirs|madam|valued|customer|customers|client|clients|user|users|member|members|there|everyone|everybody|
      team|teams|friend|friends|guest|guests|partner|partners|subscriber|subscribers|folks|colleague|colleagues|reader|readers|community|
      support|service|services|help|desk|department|care|office|company|ltd|limited|inc|gmbh|plc|llc|group|kind|best|warm|warmest|regards|
      sincerely|yours|faithfully|truly|wishes|respectfully|cheers|thanks|thank|you|with|many|cordially|warmly|apologies)$`,
  ],
  'named-people.singular': [/\b(?:i|i'm|i'll|i've|i'd|me|my|mine|myself)\b/],
  // Subjects that name nothing.
  subject: [
    p`^(?:(?:an?|the|our|your|my|quick|brief|short|important|urgent|service|account|order|project|customer|client|general|security|
      sincere|sincerest|deepest) ){0,3}(?:updates?|notes?|information|info|notices?|messages?|announcements?|news|follow[- ]?ups?|
      heads[- ]?up|hello|hi|apolog(?:y|ies)|sorry|issues?|incidents?(?: report)?|problems?|communication|alert|matter|situation|
      status(?: update)?|(?:something|a word|a message|an apology|news) (?:from|for|to) \w+)[.!]?$`,
  ],
  // Says how the mistake came to be known.
  'when-found': [
    p`\b(?:noticed|found|discovered|saw|spotted|learn(?:ed|t)|reali[sz]ed|pointed (?:it|this|that) out|told (?:us|me)|telling (?:us|me)|
      heard|(?:was|were) told|rang|called|reported|alerted|came to light|became aware|have known|knew|known|flagged|brought it to)\b`,
  ],
  // What comes before the blame is taken reads as an excuse; "because I misread it" takes the blame.
  'wrong-order': [
    p`\bbecause\b(?! (?:of (?:it|this|that|me|us|my|our)|i|we|my|our)\b)|\bdue to\b(?! (?:my|our)\b)|\bowing to\b(?! (?:my|our)\b)|
      \bcaused by\b(?! (?:me|us|my|our)\b)|\bas a (?:result|consequence) of\b(?! (?:my|our)\b)|\bon account of\b`,
    /^following\b.{0,60},|^given\b.{0,60},|\bthe (?:root |main |real )?(?:cause|reason)\b (?:was|is|for|of|lies)\b/,
  ],
  // Done by saying so: no date is missing from "we are not charging you for the visit".
  'promise-undated': [
    /\b(?:not|never|n't) (?:be )?(?:charg(?:e|ed|ing)|pay(?:ing)?|bill(?:ed|ing)?|invoic(?:e|ed|ing))\b/,
    p`\b(?:am|are|have|'ve|'re) (?:also |now |already )?(?:waiv(?:ing|ed)|cancell?(?:ing|ed)|(?:writing|written) (?:it |that )?off|
      refunded|credited|paid|sent|taken|replaced|redone|reversed)\b|\b(?:i|we) (?:also |already )?(?:waived?|refunded|credited|paid|sent|
      took|replaced|cancel(?:led)?)\b`,
    /\b(?:free of charge|no charge|at no (?:extra |additional )?cost|pay nothing|keep (?:it|them|the)|is yours|are yours)\b/,
  ],
  // Words with a capital that are nobody's name.
  'invented-fact': [
    p`^(?:i|i'm|i'll|i've|i'd|dear|kind|best|warm|yours|regards|sincerely|faithfully|wishes|mr|mrs|ms|dr|prof|internet|english|excel|pdf|
      vat|ps|ok|christmas|easter)$`,
  ],
  // Number words; the place in the list is the number. "One" is hardly ever a count.
  'invented-fact.numbers': [
    /(?!)/,
    /(?!)/,
    /\btwo\b(?! of (?:you|us)\b)/,
    /\bthree\b/,
    /\bfour\b/,
    /\bfive\b/,
    /\bsix\b/,
    /\bseven\b/,
    /\beight\b/,
    /\bnine\b/,
    /\bten\b/,
    /\beleven\b/,
    /\btwelve\b/,
  ],
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
  // An offer, or a cause, in a note that must hold neither.
  'holding-note.offer': [
    p`\b(?:refund|compensat|reimburs|discount|voucher|rebate|waiv)\w*\b|\bcredit(?:ing|ed)? (?:you|your|to your|of)\b|\bcredit note\b|
      \b(?:free of charge|no charge|at no (?:extra )?cost)\b|\bmake (?:it|this) up to you\b`,
  ],
  'holding-note.cause': [
    /\bbecause\b(?! of (?:it|this|that)\b)|\bdue to\b|\bcaused by\b|\bowing to\b|\bas a result of\b/,
    p`\b(?:the|its) (?:root |main |real )?(?:cause|reason) (?:was|is|lies|appears|seems)\b|\b(?:probably|likely|apparently|we (?:think|
      suspect|believe)|it (?:seems|appears|looks))\b`,
  ],
  'conditional-apology': [
    p`${SORRY}(?:(?!${ASKS})[^;:]){0,80}?
      (?:(?<!\b(?:and|but|or|so|as|even)),? if\b(?! (?:(?:we|i) had|only|needed|necessary|you (?:want|wish|like|prefer|need|would))\b)|
      \bin case\b|\bto the extent\b|\bin ?so ?far as\b|\bin the event\b)`,
    p`(?:^|[,.] |\b(?:and|but|so|that) )${ON_CONDITION}(?! (?:we|i) had\b)
      (?:(?!${ASKS}|\b(?:we|i|you)(?:'ll| will| can)\b)[^;:]){0,100}?${SORRY}`,
    p`(?:^|[,.] |\b(?:and|but) )${THIS_SHOULD}(?:(?!${ASKS})[^;:]){0,100}?${SORRY}`,
    p`${SORRY}[^;:]{0,60}(?<!\band),? ${THIS_SHOULD}`,
    p`${SORRY}[a-z' ]{0,30} (?:for|about|over) ${ANY}`,
    p`${SORRY}[^;:]{0,120} for any (?:[a-z]+ ){0,2}${TROUBLE}\b`,
    p`\bregret(?:s|ted)? (?:that )?${ANY}`,
    p`\bany (?:[a-z]+ ){0,2}${TROUBLE}\b(?:(?!${ASKS})[^;:]){0,50}${SORRY}`,
    p`${SORRY}[a-z' ]{0,30} (?:to|that|with) (?:anyone|anybody|any [a-z]+ (?:who|that)|those (?:of you )?who|some of you)\b`,
    p`\bto (?:those|all|everyone|anyone|anybody)(?: of you)? who\b[^;:]{0,60}${SORRY}`,
    p`${SORRY}[^;:]{0,80}\b(?:may|might)(?: [a-z]+)? (?:have (?:[a-z]+(?:ed|en|et)|been|had|felt|put|cost|led|meant|made|left|brought)|
      cause|create|feel|be causing|bring)\b`,
    p`\b(?:may|might)(?: [a-z]+)? have(?: [a-z]+)? (?:caused|inconvenienced|upset|offended|confused|disappointed|frustrated|affected|
      disrupted|hurt)\b[^;:]{0,60}${SORRY}`,
    // Without "sorry" it is still a doubt about what the client felt; "may have lost two records" is honest doubt about facts.
    p`\b(?:may|might|could)(?: [a-z]+)? have(?: [a-z]+)? (?:caused|created|led to|resulted in|brought|given)(?: you| your [a-z]+)?
      (?: any| some| an?)?(?: [a-z]+)? ${FEELINGS}\b`,
    p`\b${FEELINGS}(?: that| which)? (?:this|it|that|we|i|[a-z]+ [a-z]+) (?:may|might)(?: [a-z]+)? (?:have|cause|be)\b`,
    p`^if [^;:]{0,60}\b(?:that|this|it)(?:'s| is| was) (?:our|my) (?:mistake|fault|error)\b`,
  ],
  // Sorry for what the reader feels or thinks, or for a word that stands for nothing.
  'non-apology': [
    p`\bsorry(?: to (?:hear|learn|see|read))?(?: that| how| about how| for how)? you(?:'ve| have|'re| are|'d| had| may| might| still)?
      (?: [a-z]+)? (?:feel(?:ing)?|felt|think|thought|believed?|perceived?|interpret(?:ed)?|consider(?:ed)?|disagree|
      (?:took|take) (?:it|this|that|offen[cs]e)|(?:got |under )the impression|
      (?:find|found) (?:it|this|that|us|(?:our|the) [a-z]+)(?: so| too| very)? (?:necessary|un[a-z]+|upsetting|difficult|confusing|
      frustrating|offensive|disappointing))\b`,
    p`\b(?:sorry|regret|apologi[sz]e)(?: to (?:hear|learn|see|read))?(?: that)? you(?:'re| are|'ve been| have been| were| feel| felt)
      (?: [a-z]+){0,2} (?:unhappy|disappointed|upset|(?:dis|un)satisfied|offended|frustrated|annoyed|angry|displeased|confused|
      concerned|distressed|hurt|bothered|(?:not|less than)(?: [a-z]+)? (?:happy|satisfied|pleased|content))\b`,
    p`${SAY_SORRY} (?:that )?you (?:(?:see|saw) (?:it|this|that|things) (?:like|as|so|that)|(?:did not|didn't) (?:enjoy|like))\b`,
    p`${SAY_SORRY}[a-z ]{0,20} you(?:'ve)? (?:had|have had|have) (?:an?|such an?) [a-z ]{0,20}experience\b`,
    p`${SAY_SORRY} (?:that )?(?:our|my|the) [a-z]+(?: [a-z]+)? (?:was|were|has been|have been) (?:so )?(?:misinterpreted|misunderstood|
      misread|misconstrued|perceived|received|seen|read|heard|taken (?:in )?(?:as|so|the wrong|badly|out))\b`,
    p`${SAY_SORRY}[a-z ]{0,20} (?:for|about) (?:how|the (?:way|manner))(?: in which)? (?:this|that|it|things|we|you|(?:our|my|the) [a-z]+)
      (?: [a-z]+){0,3}? (?:(?:c[ao]me|coming) (?:across|over|off)|sounded|received|perceived|taken|interpreted|landed|looked|seen|feel|
      felt|feeling|unfolded|turned out|made to feel)\b`,
    // "The confusion our two invoices caused" names the act; "any confusion" does not.
    p`${SAY_SORRY}[a-z ]{0,20} (?:for|about) (?:(?:any|the|this|that|all the|all this|some|a|your) )?(?:[a-z]+ )?
      (?:misunderstandings?|confusion|miscommunication|misperception|upset|frustrations?|disappointment|dissatisfaction|unpleasantness|
      impression|concerns?)\b(?![^;:]{0,20}\b(?:i|we|this|it|caused|created|(?:my|our) [a-z]+ (?:caused|created))\b)`,
    p`${SAY_SORRY}[a-z ]{0,20} (?:for|about) (?:the|this|your|these|any) (?:[a-z]+ )?
      (?:situation|circumstances|feelings?|experience|matter|state of affairs)\b`,
    p`\b(?:is|was|are|were|'s|seems|remains)(?: [a-z]+)? (?:regrettable|unfortunate|a (?:great |real )?(?:shame|pity))\b`,
    p`\b(?:regrettable|unfortunate) (?:[a-z]+ )?(?:${MISHAP}|events?|situation|circumstances?|occurrence|outcome|timing|turn|chain)\b`,
    p`(?<!\b(?:if|when|whenever|where|how|before) )\b(?:mistakes|errors|accidents|mix-ups|(?:these|such) things|things like (?:this|that))
      (?: do| can| will)?(?: sometimes| always| just| occasionally)? happen\b`,
    p`\b(?:we|people) (?:all|can all|do|sometimes) make mistakes\b|\b(?:everybody|everyone|anyone) (?:can )?makes? mistakes\b|
      \bnobody(?:'s| is) perfect\b`,
  ],
  // Says that an apology is wished for, owed or being sent, and does not make it.
  'non-apology.stand-in': [
    p`(?:\bwould|'d)(?: [a-z]+)? (?:like|love|wish) to [a-z ,]{0,40}\b(?:apologi[sz]e|apolog(?:y|ies)|regrets?|sorry)\b${NOT_IN_PERSON}`,
    p`\b(?:want(?:ed)?|wish|need|have|ought|beg|feel (?:i|we) (?:should|must)) to [a-z ,]{0,40}\bapologi[sz]e\b${NOT_IN_PERSON}`,
    p`\b(?:want(?:ed)?|wish|need|have) to say (?:how |that )?(?:very |so )?sorry\b|\bapologies (?:also )?go (?:out )?to\b`,
    p`\b(?:can only|must|may (?:i|we)|allow (?:me|us) to|let (?:me|us)|should)(?: [a-z]+){0,2} apologi[sz]e\b`,
    p`\baccept (?:my|our|this|the|these|a)\b[a-z, ]{0,30} (?:apolog(?:y|ies)|regrets?)\b`,
    p`\b(?:express|extend|offer|convey|send|tender|giv|mak)(?:e|es|ing)?(?: you)? (?:(?:my|our|an?|the)\b|to [a-z ]{1,20} (?:my|our|an?)\b)
      [a-z, ]{0,30} (?:apolog(?:y|ies)|regrets?)\b`,
  ],
  'non-apology.regret': [
    p`(?<!\b(?:not|never|you|may|might|no|won't|will) )\bregrets?\b`,
    p`\b(?:regretfully|regrettably|with (?:deep |great |much )?regret)\b`,
  ],
  // Sorrow that something happened, by whomever: enough only where the message says who did it.
  'non-apology.sympathy': [
    p`\bsorry to (?:hear|learn|read|see)\b`,
    p`\bsorry (?:that )?(?:this|it|such a thing|something like this|the [a-z]+)(?: [a-z]+)?(?: has| had)?(?: ever)? (?:happened|occurred|
      took place|taken place|arose|came about)\b`,
    p`\bsorry (?:for|about) (?:what (?:has )?(?:happened|occurred)|what went wrong|what you(?:'ve| have)? (?:went|been|gone) through)\b`,
    p`\bsadden(?:s|ed)\b|\bsorry (?:that )?things (?:turned|worked|went|have|did)\b`,
  ],
  agentless: [
    p`${MISHAP}${NOT_KNOWN} (?:[a-z ]{0,25} )?${WAS}(?: [a-z]+ly| also| since| now)? (?:made|introduced|committed|identified|discovered|
      found|noticed|detected|spotted|experienced|encountered|observed|reported|caused|uncovered|flagged|recorded)\b${BY_NOBODY}`,
    p`${MISHAP}${NOT_KNOWN}(?: with [a-z ]{1,25})?(?: has| have| had)?(?: [a-z]+ly| also| since)? (?:occurred|happened|arose|arisen|
      crept in(?:to)?|came up|surfaced|emerged|took place|taken place|slipped in(?:to)?|came to light)\b`,
    p`\bthere(?<!\b(?:if|whether) there)
      (?: (?:was|were)|(?:'s| has| have| had| (?:appears?|appeared|seems?|seemed|must|may|might)(?: to)? have)
      (?: [a-z]+ly| also)? been)(?: [a-z]+ly| also)? (?!no\b|not\b|never\b|nothing\b)[a-z' -]{0,40}?${MISHAP}\b`,
    p`\b(?:come|came|(?:was|were|been|being) (?:brought|drawn)) to (?:our|my|the [a-z]+'s?) (?:attention|notice)\b`,
    p`\b(?:slip|slips|slipped|slipping|fell|fall|fallen|falling) (?:through|between|down)(?: [a-z]+)? (?:cracks?|net|gaps?|stools)\b`,
    p`\bballs? (?:was|were|got|has been|had been|have been) dropped\b`,
    p`\b(?:wires|lines|signals) (?:were|got|have been|must have been)(?: [a-z]+)? crossed\b`,
    p`\b(?:something|things|it all|everything|a lot|a few things)(?: has| have| had)?(?: [a-z]+ly)? (?:went|gone) (?:wrong|awry|amiss)\b`,
    p`\b(?:got|gets|getting|ended up(?: being| getting)?)(?<!\b(?:we|i) (?:[a-z]{1,15} )?[a-z ]{3,16})(?: [a-z]+)? (?:deleted|lost|missed|
      dropped|mixed up|overlooked|forgotten|overwritten|duplicated|delayed|misplaced|left (?:out|off|behind)|held up|mangled|corrupted|wiped|
      removed|cancell?ed|switched|swapped|jumbled|muddled|sent|charged|billed|stuck|buried|garbled|misfiled|misrouted|${DOUBLED})\b`,
    p`\b(?:went|gone) (?:astray|missing|amiss)\b`,
    p`\b(?:human|system|technical|clerical|administrative|computer|software|process|processing|communication|server)(?: [a-z]+)?
      (?: error| glitch| failure| breakdown| issue| problem| fault| oversight)(?: (?:in|with|on|at) [a-z' ]{1,30})?(?: that| has| have)?
      (?: led| meant| resulted| caused| prevented| affected)\b`,
  ],
  // Damage in the passive with nobody who did it: read only where nobody in the message says "I did" or "we did".
  'agentless.damage': [
    p`\b(?:we|i)(?:'ve| have|'re| are| were| was)?(?: [a-z]+ly| just| been){0,2} (?:become|became|been made|made|becoming) aware\b`,
    p`\b(?:was|were|been|being)(?<!\b(?:if|whether|no|none|nothing)\b[a-z0-9' ]{0,50})(?: [a-z]+ly| then| also| later)? (?:overlooked|
      missed|lost|deleted|misplaced|mislaid|${DOUBLED}|mis[a-z]+(?:ed|sent|read|laid|told|led|understood)|forgotten|dropped|delayed|
      omitted|duplicated|exposed|disclosed|leaked|corrupted|overwritten|wiped|damaged|mixed up|held up|neglected|ignored|compromised|
      cut off|left (?:out|off|open|unlocked|unanswered))\b${BY_NOBODY}`,
    p`\b(?:was|were|been|being) ${WRONGLY} [a-z]+\b${BY_NOBODY}`,
    p`\b(?:was|were|been|being) [a-z]+(?: [a-z]+){0,3} (?:twice|in error|by mistake|by accident|to the wrong|with the wrong|(?:too )?late|
      ${WRONGLY})\b${BY_NOBODY}`,
    p`\b(?:was|were) (?:not|never)(?<!\b(?:if|whether)\b[a-z0-9' ]{0,50}) (?:sent|delivered|processed|released|passed on|applied|renewed|
      saved|backed up|informed|told|included|completed|cancell?ed|shipped|posted|followed|handled|answered|recorded|booked|updated|run|
      dealt with|actioned|paid|returned|checked|picked up|forwarded|scheduled|read)\b${BY_NOBODY}`,
    p`\b(?:wrong|incorrect) (?:[a-z]+ )?[a-z]+ (?:was|were|has been|have been)(?: [a-z]+ly)? (?!mine|ours|our|my)[a-z]+\b${BY_NOBODY}`,
    p`\b(?:sent|shown|shared|given|disclosed|visible|available|delivered|forwarded) (?:to|with) (?:another|someone else|somebody else|
      the wrong)\b${BY_NOBODY}`,
    p`(?<!\b(?:i|we) )\b(?:did not|didn't|failed to|never) (?:go|went) (?:through|out|as planned|to plan)\b`,
    p`\b(?:the|this|that|these|those) (?:[a-z-]+ )?${MISHAP} (?:[a-z ]{0,25} )?(?:occurred|happened|arose|
      ${WAS} (?:made|introduced|committed|caused))\b${BY_NOBODY}`,
    p`${MISHAP}${NOT_KNOWN} (?:led to|resulted in|meant that|caused|prevented)\b`,
    p`\b(?:old|outdated|out-of-date|previous) (?:[a-z]+ )?[a-z]+ (?:was|were) (?:used|sent|printed|applied|attached)\b${BY_NOBODY}`,
    p`\bthe (?:system|software|computer|server) (?:has |had )?(?:failed|refused|did not|didn't|decided|lost|deleted|sent|crashed)\b`,
    p`\b(?:caused by|due to|because of|following|owing to) (?:an? |some )?(?:[a-z]+ ){0,2}${MISHAP}\b`,
    p`\b(?:inform|notify|advise|alert|tell|make) you (?:aware )?(?:of|about) (?:an? |some |the |this )?(?:[a-z]+ ){0,2}${MISHAP}\b`,
    p`\b(?:we|you|users|customers|clients)(?: [a-z]+){0,2} (?:experienced|encountered|suffered|ran into) (?:an? |some )?(?:[a-z]+ ){0,2}
      ${MISHAP}\b`,
  ],
  // Who did it, in ways that `ownership` does not list: any act of ours, in the sentence that tells of the damage.
  'agentless.owner': [
    p`\b(?:i|we)(?:'d|'ve| have| had)?(?: also| then| both| simply| [a-z]+ly)? (?:sent|charged|billed|invoiced|entered|keyed|typed|mixed|
      attached|gave|told|put|left|made|ran|changed|shipped|copied|used|did|took|let|got|overwrote|promised|quoted|booked|shared|switched|
      turned|removed|delivered|printed|e-?mailed|posted|published|announced|released|applied|set|wrote|violated|fell|trained|tested|
      raised|chose|picked|kept|started|moved|mis[a-z]+|under[a-z]+|${DOUBLED})\b`,
    p`\b(?:i|we)(?:'ve| have| had)? (?:do not|don't|never|should have|shouldn't have)\b`,
    p`\b(?:my|our) (?:[a-z]+ )?(?:mistake|error|fault|failure|oversight|doing|slip|responsibility)\b|\band it (?:is|was) (?:mine|ours)\b`,
    p`\bour (?:[a-z]+ ){1,3}(?:missed|sent|charged|billed|deleted|lost|forgot|failed|overlooked|entered|put|left|broke|dropped|made|gave|
      has been failing|was down|were down|did not|didn't|${DOUBLED})\b`,
    p`\bby (?:me|us|my|our|one of our|one of us|a colleague|somebody here|someone here)\b`,
  ],
  // No time in it that anybody could hold you to.
  'vague-time': [
    p`(?<!\b(?:as|too|how) )\bsoon\b(?! (?:after|afterwards|as|enough|became|found|saw|turned|reali[sz]ed|noticed|followed)\b)`,
    p`\bsoonest\b|\bsooner rather than later\b`,
    p`\bas (?:soon|quickly|fast|promptly|swiftly|early|speedily) as (?:
      (?:is |it is |it's )?(?:humanly |reasonably |practically |ever )?(?:possible|practicable|feasible|practical)|
      (?:we|i|they|he|she)(?: possibly| reasonably)? (?:can|know|hear)|(?:we|i)(?:'m|'re| am| are) able|
      ${MORE_COMES}|[a-z' ]{1,40} (?:is|are|becomes?) (?:available|known|clear|ready|confirmed))`,
    p`\bthe (?:minute|moment|second|instant) (?:we|i|they) (?:hear|know|have|get|learn|find)\b`,
    p`\bshortly\b(?! (?:after|before|thereafter|afterwards)\b)`,
    p`\b(?:asap|a\.s\.a\.p)\b`,
    p`\bin due (?:course|time)\b|\bin the fullness of time\b`,
    p`\bat (?:the|our|my) (?:very )?(?:earliest|first|soonest)(?: [a-z]+)? (?:opportunity|convenience|moment|date|time|chance)\b|
      \bat the (?:very )?earliest[.!]?$`,
    p`\bin the (?:near|nearest|foreseeable|not too distant|immediate) (?:future|term)\b`,
    p`\b(?:tbc|tba|tbd|to be (?:confirmed|announced|advised|determined|decided|agreed))\b|\buntil further notice\b`,
    p`\bwhen(?:ever)? (?:(?:we|i) (?:can\b|get (?:a chance|to it|round))|time (?:allows|permits)|${MORE_COMES})`,
    p`\b(?:once|as and when|as) ${MORE_COMES}`,
    p`\bbefore (?:too |very )?long\b|\bin (?:next to )?no time\b|\bany (?:day|minute|moment|time|second) now\b`,
    p`\bat some (?:point|stage|time)\b|\bsome ?time (?:soon|this|next|in)\b|\bat a later (?:date|time|stage|point)\b|
      \bone of these days\b|\bdown the (?:line|road|track)\b`,
    p`\b(?:momentarily|imminently|presently)\b|\btime permitting\b|\bin a (?:bit|while|little while|moment|jiffy)\b`,
    p`\b(?:is|are|remains?|still) (?:[a-z]+ )?ongoing\b|\bon an ongoing basis\b`,
  ],
  // These are vague only where something is promised: "I stopped it immediately" says what happened.
  'vague-time.promised': [
    p`\b(?:in|over|within|during) the (?:coming|next few|next couple of|next several|next|following)(?: [a-z]+)? ${SPAN}`,
    p`\b(?:in|over|within) the (?:minutes|hours|days|weeks|months) (?:to come|ahead)\b`,
    p`\b(?:a few|a couple of|several|some|a number of) (?:more |further |short |working |business )?(?:hours|days|weeks|months)\b`,
    p`\b(?:(?:day|week|hour|month)s?|weekend) or (?:so|two|three)\b|\b(?:a while|some time|a reasonable (?:time|period))\b`,
    p`\bin an? (?:timely|prompt|speedy|swift|expeditious) (?:manner|fashion|way)\b`,
    p`\b(?:immediately|straight ?away|right away|at once|promptly|urgently|instantly|forthwith|quickly|swiftly|speedily|expeditiously|
      without (?:further |any |undue )?delay|as a (?:matter of )?(?:urgency|priority))\b
      (?<!\b(?:if|when|whenever)\b.{0,80})(?!.{0,60}\b(?:if|when|whenever)\b)`,
    p`\beventually\b|\blater (?:today|on|this (?:week|month|morning|afternoon|year)|in the (?:day|week|month|year))\b|\bfrom time to time\b|
      \bat your (?:earliest|first) [a-z]+\b|\bover time\b|\b(?:going|moving) (?:forward|ahead)\b|\bwhen possible\b|
      \b(?:regularly|periodically)\b`,
  ],
  'vague-time.promise': [
    p`(?:'ll|\b(?:will|shall|(?:am|are|is) going to|(?:hope|plan|aim|aiming|intend|expect|promise|try|trying|want) to))\b`,
    p`'(?:m|re|s) going to\b|\b(?:may|might|can|could) take\b|\b(?:am|are|'m|'re) (?:[a-z]+ )?committed to\b|
      \bshould (?:be|have (?:it|this|that|your|the)|reach|arrive|get|see|hear|receive|land|come)\b`,
    p`\b(?:expect|look out for|watch for)\b`,
  ],
  // Gets in touch, or finds out, at no time at all.
  'vague-time.contact': [
    p`\b(?:[a-z]{1,20}'ll|will|shall)\b(?<!\b(?:if|when|whenever|once|should)\b.{0,80})(?: [a-z]+ly| also| then)? (?:
      (?:get|come|revert|report) back(?: to you)?|be (?:back )?in (?:touch|contact)|follow up|look into (?:it|this|that|the [a-z]+)|
      let you know|(?:update|inform|notify|advise|contact) you|reach out|
      keep you (?:posted|informed|updated|in the loop|abreast|up to date|in the picture))\b(?!.{0,60}\b(?:if|when|whenever|how)\b)`,
    p`\b(?:details|information|news|updates?|dates?|answers?|reports?|more|instructions)(?: [a-z]+){0,2} (?:will follow|to follow|
      will be (?:announced|communicated|shared|provided|advised|confirmed|published|issued))\b`,
  ],
  // A date after one of these is a deadline, whatever happened before.
  'vague-time.deadline': [p`\b(?:by|before|until|no later than|not later than|at the latest|latest by|and) (?:the )?$`],
  'vague-time.anchor': [
    p`\bby (?:noon|midnight|midday|(?:the )?end of (?:the )?(?:day|business|today|tomorrow|week|this week|month)|close of business)\b`,
    p`\b(?:in|within|under) (?:the next |at most |less than )?
      (?:\d{1,3}|an?(?! few| couple)|one|two|three|four|five|six|ten|half an) (?:[a-z]+ )?${SPAN}`,
  ],
  'impersonal.greeting': [
    p`^to whom(?:so)?(?:ever)? (?:it|this) (?:may|might) concern`,
    p`^(?:dear|hi|hello|hey|greetings|attention|good (?:morning|afternoon|evening|day))(?: to)?[,:]?(?: our| my| the)?
      (?:(?: most)? (?:valued|loyal|esteemed|respected|dear|beloved|honou?red))? (?:${CUSTOMER}|everyone|everybody|all|there|folks|you)
      (?:(?: or | and |, | ?/ ?)(?:${CUSTOMER}|all))? ?(?:[,:!.]|$)`,
    // An account number is no name.
    p`^(?:dear|hi|hello)(?: [a-z]+){0,3} (?:no\.? |number |# ?|id )?[a-z]{0,4}[-/]?\d[\d/ -]{2,20}`,
  ],
  impersonal: [
    p`(?<!\b(?:you|if|to|who) )\b(?:do not|don't|cannot|can not|can't|no need to) (?:reply|respond|answer|write back)(?: [a-z]+)? to this
      (?: e-?mail| message| address| mailbox| letter| notice)\b`,
    p`\breplies (?:to this (?:e-?mail|message|address) )?(?:are|will) not(?: be)? (?:read|monitored|answered)\b`,
    p`\b(?:mailbox|inbox|address|account) (?:is|are) (?:not monitored|unmonitored|not checked)\b|\bunmonitored [a-z]+|\bno-?reply\b`,
    p`\bthis (?:is|was) an? (?:automated|automatic|auto-generated|system-generated|computer-generated)\b|
      \b(?:automatically|computer|system|auto)[- ]generated (?:e-?mail|message|letter|notice|response|reply)\b`,
    p`\b(?:valued|loyal|esteemed|cherished) ${CUSTOMER}\b`,
    p`\b(?:we|i)(?: truly| really| greatly| do)? (?:value|appreciate) you as an? (?:[a-z]+ )?${CUSTOMER}\b`,
  ],
  // A department in the place of a name, alone under the message.
  'impersonal.signature': [
    p`^(?:the |your |our )?(?:[a-z&.'-]+ ){0,4}(?:team|department|dept\.?|desk|support|customer (?:services?|care|success|relations)|
      help ?desk|management|administration|accounts|billing)$`,
  ],
  'impersonal.closing': [
    p`^(?:(?:kind(?:est)?|best|warm(?:est)?|many|with (?:kind|best|warm))? ?(?:regards|wishes|thanks)|
      (?:yours )?(?:sincerely|faithfully|truly)|sincerely yours|yours|cheers|best|thank you|respectfully)[,.]?$`,
  ],
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
  intensifiers: [
    p`\b(?:very(?! (?:same|next|first|last|day|little|few)\b)|truly|deeply|sincerely|extremely|terribly|incredibly|profoundly|awfully|
      genuinely|utterly|wholeheartedly|unreservedly|absolutely|hugely|immensely|enormously|so,? so|(?:so|really) sorry)\b`,
  ],
  thanks: [
    p`\b(?:thank(?:s| you)|(?:we|i)(?:'re| are|'m| am)?(?: really| truly| very| so| do)?
      (?: appreciate(?! (?:that|how|why|what|you may))| grateful))\b`,
  ],
  'apology-count': [p`\b(?:sorry|apologi[sz](?:e[sd]?|ing)|apolog(?:y|ies))\b`],
  'promise-count': [
    p`${NO_OFFER}\b(?:i|we|you|it|this|they|he|she|everything|(?:your|our|my|the) [a-z]+)(?:'ll| will| shall)\b(?! (?:not|never)\b)`,
    p`${NO_OFFER}\b(?:i|we)(?:(?:'m|'re| am| are) going| promise| undertake| guarantee| commit) to\b`,
  ],
  // Words that are shouted when they stand in capitals; other short words in capitals are taken for abbreviations.
  shouting: [
    p`^(?:all|always|and|any|are|asap|attention|be|but|call|can|cannot|do|done|error|fault|fix|fixed|fully|has|have|help|here|immediate|
      immediately|important|is|just|late|lost|major|mistake|must|need|never|new|no|none|not|nothing|now|only|our|own|please|read|really|
      refund|serious|so|soon|sorry|stop|thank|thanks|that|the|this|today|total|twice|update|urgent|urgently|very|was|we|were|will|wrong|
      yes|you|your)$`,
  ],
}
