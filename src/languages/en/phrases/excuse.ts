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
  (?:the|our|my) (?:busiest|worst|craziest|maddest|hardest|toughest) )(?! late| after| to))`

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
    p`\b(?:it(?:'s| is| was| has been|'s been)|we(?:'ve| have)?(?: been)? ha(?:d|ve|ving)|i(?:'ve| have)? had|been|due to|because of) (?:actually |really |just |quite |such |been |an? |very |extremely |incredibly )*(?:difficult|hard|tough|busy|hectic|crazy|mad|stressful|chaotic|rough) (?:old )?(?:week|month|time|period|season|year|few (?:weeks|days|months))\b(?! (?:for|with|at) your?\b)`,
    p`\b(?:running|behind|delayed|late)(?: [^.;,]{1,20})?(?: behind)? (?:due to|because of|owing to) (?:the |our |an? |very |all the )?(?:holidays?|sales?|volumes?|backlog|demand|season|rush|orders|staff(?:ing)? shortages?|high|unusually|unprecedented|increased)\b`,
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
} satisfies Phrases
