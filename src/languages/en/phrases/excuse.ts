import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const SORRY = piece`\b(?:sorry|apologi[sz](?:e[sd]?|ing)|apolog(?:y|ies)|regret(?:s|ted)?|(?:my|our) (?:own )?(?:mistake|fault|error|failure|oversight)s?|
  (?:i|we) (?:was|were) (?:[a-z]+ )?(?:wrong|late|slow|at fault|to blame)|fell short|(?:my|our) bad|
  (?:take|accept)(?: [a-z]+)? (?:responsibility|blame)|(?:got|did) (?:this|it|that) wrong|let you down|
  (?:accept|acknowledge|admit|recogni[sz]e|concede|appreciate|understand)(?: that| the| your| this| it| how))\b`
// What may follow "but": more of the same fault, the repair, or news. It takes nothing back.
const ADDS = piece`(?: (?:also|not|rather|never|nobody|no one|then|did|didn't|sent|gave|told|charged|billed|forgot|failed|ended|kept|left|got|had|without|for|
  to|from|by|here|now|since|until|if|today|tomorrow|about|with|came|went|took|made|put|wrote|brought|paid|lost|found|heard|rang|spoke|were (?:told|given|sent|left|charged|promised)|slept|stood|sat|drove|flew|bought|sold|woke|met|ate|
  arrived|said|built|[a-z]+ed)\b|
  (?: i| we)(?:'ll|'ve|'d|'re|'m)?(?: now| also| still| only)? (?:did not|didn't|never|failed|forgot|missed|could have|ought|cannot|can't|will|want|hope|know|owe|
  promised?|knew|said|saw|waited|do not|don't|(?:am|are) going|should(?! (?:add|say|point|note|stress|mention|explain|like))|
  had (?:not|promised|said|told|agreed|known)|(?:have )?(?:now |since |already |just )?(?:fixed|corrected|repaired|refunded|sent|restored|found|changed|credited|
  no excuse))\b| you (?:had|told|asked|have now|will|can|do not|don't|should|deserve|were (?:told|promised|sent|given|charged|left))\b|
  (?: that| this| it| sorry| words| an apology| no apology| nothing| saying so)[a-z' ]{0,20} (?:enough|undo|undoes|repairs?|puts?|gives?|brings?|changes?|makes? (?:up|good))\b|
  [a-z' ]{0,30} (?:is|are) (?:now|back|fixed|ready|restored|on (?:its|the|their) way|with you|attached)\b| please (?:ring|call|write|tell|send|keep|use|reply)\b)`
const TURN = piece`(?:but|(?<=, )only(?= (?:we|i|it|the|our|there) )|(?<=, )however(?= (?:we|i) (?:did|do|had|have|was|were)\b)|however,?(?! (?:you|busy|long|late|much|small|it|they|many|hard|good|well|often|i |we )\b)|(?:even )?though|although|even if|albeit|
  yet(?= (?:i|we|it|the|our|your|you|this|there)\b)|still(?=,)|even so|nevertheless|nonetheless|that (?:being )?said|having said (?:that|this)|
  in (?:all )?fairness|to be fair|then again|mind you|at the same time|on the other hand|regardless|in (?:my|our) defen[cs]e|all the same|in any (?:case|event))`
const WHILE = piece`^(?:while|whilst|although|though|even though|even if|much as|as much as)(?: of course)?,? (?:we|i)(?: [a-z]+){0,2}?`
const NOT_OWNED = piece`(?! (?:we|i) (?:should|did not|didn't|failed|know|will|owe)\b)`
const UPSET = piece`(?:errors?|delays?|mistakes?|late|frustrat[a-z]+|concerns?|disappoint[a-z]+|inconvenien[a-z]+|fell short|wrong|upset|distress|faults?|
  problems?|issues?|annoy[a-z]+|anger|angry|unhappy|unacceptable|difficult[a-z]*|not ideal)`
// How full the week was, or how few people there were.
const BUSY = piece`(?:(?:i|we|it|things|(?:our|the|my) [a-z]+)(?:'ve|'re|'s|'m|'d| was| were| is| are| have| has| had)(?: been)?(?: [a-z]+){0,4}? (?:swamped|busy|inundated|
  overwhelmed|overloaded|short-?(?:staffed|handed)|under-?staffed|off sick|on (?:leave|holiday|vacation)|snowed under|rushed|stretched|hectic|chaotic|manic|frantic|mad|
  crazy|bonkers|flat out|overflowing|non-?stop|under (?:[a-z ]{1,15})?pressure|
  (?:one of those|an? (?:[a-z]+ )?(?:busy|mad|hectic|crazy|difficult|tough|trying)) (?:days?|weeks?|months?|time|period|season|quarter))\b|
  (?:i|we|(?:our|the|my) [a-z]+) (?:had|have|has)(?: [a-z0-9]+){0,3} (?:people|staff|colleagues|drivers|of us|of them|[a-z]+) (?:off (?:sick|ill)|out sick|away|on leave|on holiday)\b)`

// What comes over people, and what a week was like.
const MISFORTUNE = piece`(?:flu|on silent|battery|trains?|alarm|ill|illness|sick|a cold|covid|traffic|snow(?:ed)?|storm|strike|roadworks|jet ?lag(?:ged)?|moved (?:house|offices?)|moving (?:house|offices?)|on (?:holiday|leave|vacation)|
  funeral|wedding|power cut|wi-?fi|internet|broke down|crashed|always (?:like this|busy|chaos|a nightmare)|quarter is|christmas is|bank holiday|short of (?:staff|people|hands)|
  rushed off|up to (?:my|our) (?:eyes|ears|neck)|(?:long|bad|tough|rough|hard|terrible|awful|hellish) (?:day|week|month|night))\b`
const LONG_WEEK = piece`(?:(?:(?:i|we|it|this|things)(?:'ve|'s| has| have| had| was| were| is|'d)(?: been| had)?) (?:an? (?:[a-z]+ ){1,3}(?:day|week|month|quarter|season|year|time)|
  (?:the|our|my) (?:busiest|worst|craziest|maddest|hardest|toughest) (?![a-z]+ (?:of|in|for) your?\b))(?! late| after| to))`

export default {
  excuse: [
    p`${SORRY}[^;:!?]{0,120}?(?:[,;:!(]| [–—-]+)? ?(?:and )?\b${TURN}(?<!\b(?:nothing|all|none|no one|anything|everything|nobody) but)\b,?(?!${ADDS})`,
    p`${WHILE} (?:accept|acknowledge|admit|regret|apologi[sz]e|(?:are|am)(?: [a-z]+)? sorry|concede|take (?:full )?responsibility)\b[^,]{0,120},${NOT_OWNED}`,
    p`${WHILE} (?:understand|appreciate|recogni[sz]e|sympathi[sz]e|reali[sz]e|can see|share)\b[^,]{0,60}\b${UPSET}\b[^,]{0,60},${NOT_OWNED}`,
    p`${SORRY}[^!?]{0,100}[;:,–—-] ?${BUSY}`,
    // A reason straight after the apology: "sorry it is late, the children were ill".
    p`${SORRY}[^!?]{0,80}[,;:–—-] ?(?:but )?(?:it's|it is|it was) (?:just|only|simply) (?:that|because)\b`,
    p`${SORRY}[^!?]{0,80}[,;:–—-] ?(?:the|my|our|we|i|we've|i've|it|it's|there|everyone|everybody|half|end)\b[^!?,;]{0,50}\b${MISFORTUNE}`,
    p`${SORRY}[^!?]{0,80}[,;:–—-] ?${LONG_WEEK}`,
    p`^(?:because of|due to|owing to|on account of|given|as a result of|with) (?:[a-z]+ ){0,3}?(?:sickness|illness|absences?|shortages?|holidays?|workloads?|volumes?|demand|pressures?|relocation|reorgani[sz]ation|restructuring|changeover|turnover|backlogs?|migration|traffic|colleagues away|people (?:away|off))\b[^;:]{0,20}, (?:we|i|your|the|our)\b`,
    // What it was up against comes first: "with the lab moving, …", "seeing that the till had been changed, …".
  ],
  // The sentence after the apology.
  'excuse.after': [
    p`^(?:and )?${TURN}\b,?(?!${ADDS})`,
    p`^(?:the (?:thing|fact|truth|trouble|reality) (?:is|was|remains)|it (?:must|should|has to|bears) (?:also )?(?:be )?(?:said|noted|remembered|repeating|added)|
      you (?:have|need) to (?:remember|understand)|please (?:remember|bear in mind|understand)|(?:i|we) (?:should|must|would like to) (?:add|say|point out|stress|
      note)|to put (?:this|it|that) in(?:to)? (?:context|perspective)|in context|as you (?:know|are aware|will appreciate))\b`,
    p`^[^;:]{0,30}, (?:however|though|mind you),? [^;:]{0,30}\b(?:point out|remember|bear in mind|note|add|stress|say)\b`,
    // No turn, the same excuse.
    p`^${BUSY}`,
    p`^(?:${LONG_WEEK}|(?:we|i|the [a-z]+|half [a-z ]{1,20}|everyone|everybody|my [a-z]+) [^;:,]{0,30}\b${MISFORTUNE}(?![^;:]{0,60}\b(?:wrong|forgot|twice)\b))`,
    p`^(?:to be (?:honest|frank|fair)|honestly|frankly|in truth|truth be told|if (?:i'm|i am|we're|we are) (?:honest|frank)),? (?!(?:i|we) (?:should|did not|didn't|forgot|missed|have no excuse|got)\b)`,
  ],
  'excuse.sorry': [p`${SORRY}`],
  // A reason that stands where somebody should stand: no excuse beside "I should have".
  'excuse.reason': [
    p`\b(?:short-?(?:staffed|handed)|understaffed|run off (?:my|our) feet|rushed off (?:my|our) feet|snowed under|swamped|overstretched)\b(?<!\byou[a-z']*\b[^;:.]{0,40})(?![^;:.]{0,60}\b(?:i|we) (?:should|did not|didn't|never|had not)\b)|
      \b(?:our|the) (?:busiest|peak|high) (?:time|week|day|season|month|period)\b(?! (?:of|in|for) your?\b)(?<!\b(?:your|in the middle of) [^;:.]{0,40})|\b(?:it was|it is|it's) (?:month|year|quarter)[- ]end\b|\b(?:peak|high) season\b(?<!\byour [a-z ]{1,20})|\b(?:down|off|out) (?:with (?:the )?(?:flu|covid|a bug)|sick|ill)\b`,
    p`\bin (?:all )?(?:the|that) (?:general |ensuing |usual )?(?:rush|chaos|confusion|commotion|hustle and bustle|heat of the moment)\b`,
    p`\b(?:half|most|two|three|several) (?:of )?(?:the|our|my) (?:team|staff|office|crew|drivers|kitchen|people|nurses|fitters)\b[^;:.]{0,20} (?:off|out|ill|sick|away|on leave|on holiday)\b`,
    p`\b(?:put it down to|blame it on|chalk it up to)\b`,
    p`\byou know how (?:it|they|things|these things) (?:is|are|goes|go|gets|get)\b|\b(?:builders|couriers|suppliers|drivers|couples|candidates|staff|contractors) these days\b`,
    p`\bmy (?:head|mind) was (?:simply |just )?(?:elsewhere|somewhere else|all over|not)\b|\bup to (?:my|our) (?:eyes|ears|neck|eyeballs)\b|\bspread (?:too |so )?thin\b`,
    p`\b(?:still|only) (?:learning|finding our feet|new to this)\b|\bwe(?:'re| are) (?:all )?(?:still )?learning\b`,
    p`\b(?:my|our) (?:mother|father|mum|dad|wife|husband|son|daughter|baby|dog|car) (?:was|is|has|had|has been|had been) (?:(?:taken |rushed )?(?:ill|sick|to hospital|in hospital)|been (?:ill|unwell)|an? accident)\b`,
    p`\bthe (?:traffic|weather|snow|fog|storm|strike)(?: [a-z]+)?(?: on the [a-z0-9]+)? (?:was|were|is|has been|made|meant|held)\b(?! (?:light|over|fine|good)\b)`,
    p`\b(?:names?|labels?|boxes|numbers?|codes?|dates) (?:look|looked|are|were) (?:so |very |almost |nearly )?(?:alike|similar|identical)\b(?![^;:.]{0,60}\b(?:i|we)\b)`,
    p`\b(?:i|we)(?:'d| had|'m|'re| am| are) (?:only )?just (?:started|begun|joined|moved|taken over|switched|changed|opened)\b(?![^;:.]{0,60}\b(?:and|but) (?:i |we )?(?:sent|did|forgot|never|should|left|gave|had)\b)`,
    p`\b(?:van|laptop|printer|boiler|oven|computer|phone|machine|lorry|truck) (?:broke down|had died|died|packed up|played up|gave up|let us down)\b(?<!\byour [a-z ]{1,40})`,
    p`\b(?:due to|because of|with) (?:all )?(?:the |our )(?:[a-z]+ (?:and|&) )?(?:sales?|holidays?|orders|demand|volume|rush|christmas|season)\b(?<!\byour? [^;:.]{0,60})`,
    p`\ban? (?:very |really |quite |pretty |rather )?(?:busy|difficult|hectic|tough|crazy|rough|stressful|challenging) (?:week|day|month|time|year|period|season|few [a-z]+)(?: for (?:us|me|the team|everyone))?\b(?![^;:.]{0,20} for you)(?<!\byou[a-z']* [^;:.]{0,60})(?<!\b(?:on|in|during) an? [a-z ]{1,30})`,
    p`\btend to make mistakes\b`,
  ],
} satisfies Phrases
