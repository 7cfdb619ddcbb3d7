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
// Whatever came in the way.
const ADVERSITY = piece`(?:flu|covid|off sick|off ill|off with|ill|illness|sickness|poorly|bug going|in hospital|hospital|funeral|bereavement|on leave|on holiday|on maternity|holidays?|holiday season|short-?staffed|short-?handed|understaffed|staff(?:ing)? shortages?|busy|busiest|hectic|frantic|manic|mayhem|chaos|chaotic|bonkers|crazy|mad|madness|
  rush|swamped|snowed under|overrun|inundated|flat out|stretched|rushed off|peak|high season|season|festival|christmas|heat(?:wave)?|snow|storm|gales?|floods?|strikes?|roadworks|works|traffic|moved|moving|move|renovations?|refurbish[a-z]*|new (?:system|machine|software|till|printer|oven|boss|manager|owners?|premises|kitchen|database|website|process|equipment|layout|rota)|
  changed (?:over|hands|system|systems)|change-?over|switch-?over|switched (?:over|systems)|updated|update|upgraded|upgrade|migrat(?:ed|ing|ion)|restructur[a-z]*|reorgani[sz][a-z]*|merger|audit|stock-?take|inventory|year[- ]end|month[- ]end|booked solid|fully booked|backlog|queues?|pressing|deadlines?|workload|volumes?|demand|pressure|power (?:cut|outage)|internet|wi-?fi|laptop|phone|printer|server|van|car|
  broke down|died|packed up|crashed|on the blink|playing up|on strike|overworked|overtime|long (?:day|week|shift|hours)|night shift|school run|kids|children|baby|newborn|wedding season|tax season|half[- ]term|back-to-back|double shifts?|train(?:s|ing)?|jet ?lag|divorce|migraine|toothache|hangover|exams?|wedding|rain(?:ing|ed)?|ice|fog|frost|too (?:soft|wet|hot|cold|dark|windy|icy)|murder|nightmare|gridlock(?:ed)?|shut|ran out|out of (?:ink|paper|stock|fuel|order)|off (?:that|this|at)|of us off|people off|abroad|
  on (?:my|our|his|her|their) plate|in (?:italian|chinese|german|french|japanese|swedish|korean|spanish|another language)|short of [a-z]+|small team|tiny team|just (?:me|the two|two of us)|not concentrating|wasn't (?:concentrating|myself|well|feeling)|a mind of (?:its|their) own|stand-in|tired|exhausted|stress(?:ed)?|panic(?:ked)?|grief|break-?up|move)`
const THUS = piece`(?:,? so (?!that\b|sorry|i am|i'm|we are|we're|i (?:have|apologi)|we (?:have|apologi|will|'ll)|please|you (?:can|will|need))|,? which (?:is|was|explains|would explain|might explain|meant|made|left|has meant)\b(?: [a-z]+){0,6}?(?: why| how| that| it| us| me| things)?\b|,? (?:and )?(?:that|this)(?:'s| is| was) (?:[a-z]+ ){0,3}?(?:why|how|what)\b|,? hence\b|,? and (?:so|as a result|in (?:all )?(?:the|that)|inevitably|naturally|unfortunately|somewhere|somehow)\b|,? meaning (?:that )?)`

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
    p`^(?:and |but |yes,? |well,? |so,? |now,? |honestly,? |obviously,? )?(?:what with|with|given|seeing (?:that|as|how)|considering|in view of|in light of|owing to|due to|because of|thanks to|between|amid|after|during|on top of|at the height of|in the (?:thick|middle|midst|run-up) (?:of|to))(?: [a-z0-9'-]+){0,9}? ${ADVERSITY}\b[^;:.]{0,60}(?:, (?:and [^;:.,]{1,50}, )?| )(?:it(?:'s| is| was| can| could| took| got| seems)|we (?:don't|do not|didn't|did not|can't|cannot|couldn't|could not|were|are|had|have|struggled|just|simply)|not every|things|mistakes|some(?:thing|body|one)|there(?:'s| is| was| were)|my (?:head|mind|attention)|your [a-z]+|the (?:odd|desk|team|kitchen|crew|staff))\b(?!.{0,120}\b(?:my|our) (?:mistake|fault|error)\b)`,
    p`\b(?:don't|do not|didn't|did not|haven't|have not|never) (?:really |always |quite )?(?:have|had|got|get) the (?:luxury|time|staff|resources|manpower|people|capacity|hands|budget|bandwidth|hours) (?:of|to|for)\b`,
    p`\byou know (?:how|what) (?:it|they|things|these things|this|that)(?:'s| is| are| gets?| goes?| can| get| go)(?: (?:like|be|with|in|at|when|on|these|to))\b|\b(?:you|we) (?:all )?know what [a-z' ]{2,30} (?:is|are) like\b|\b(?:materials|people|candidates|suppliers|drivers|staff|customers|builders|couriers|banks|systems|machines|computers|things|kids|tenants|contractors|workers|phones|products|parts|[a-z]{3,}s) (?:these days|nowadays)\b`,
    p`\b(?:laptop|phone|computer|printer|car|van|boiler|oven|server|internet|router|dishwasher|till|machine|system|hard drive|dog|cat|software)(?: [a-z]+){0,2} (?:decided to|chose (?:that|this|the)|gave up the ghost|conked out|packed (?:it )?(?:up|in)|died on|had other ideas|ate (?:my|the)|threw a (?:tantrum|wobbly))\b|\b(?:life|things|events|work|other (?:work|jobs|clients)|christmas|the holidays) (?:got in the way|got on top of|ran away with|caught up with|overtook|took over|intervened)\b|\bone thing after another\b|\bit never rains\b`,
    p`\b(?:my|our) (?:head|mind|attention|eyes?|thoughts?) (?:was|were|wasn't|weren't|simply|just)(?: simply| just| not| really)* (?:not (?:where|on|in)|elsewhere|somewhere else|all over|spinning|in pieces|on (?:other|my|our)|in another|where it)\b|\b(?:not|n't) (?:thinking straight|myself|been myself|firing on all)\b|\b(?:wears?|wearing|juggling|spinning) (?:so |too )?many (?:hats|balls|plates)\b|\bspread (?:too |so )?thin\b|\bup against it\b|\bup to (?:my|our) (?:eyes|ears|neck|eyeballs)\b`,
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
    p`\b(?:we|i|it|half|our|my|the|things|everyone|everybody|this|[a-z]+ (?:weekend|season|week|day|month|time)|christmas|december|summer|january)(?:'d|'ve|'s|'re|'m)?\b[^;:.]{0,60} ${ADVERSITY}\b[^;:.]{0,70}${THUS}`,
    p`\b(?:always|usually|often|tends? to|can|does|invariably|notoriously)(?: be| get| gets| become| becomes)? (?:so |very |a bit |rather |incredibly |pretty )?(?:hectic|busy|chaotic|frantic|crazy|mad|manic|bonkers|stressful|wild|like this|a (?:nightmare|madhouse|zoo|scramble|squeeze))\b`,
    p`\bin (?:all )?(?:the|that|this|our|my) (?:general |ensuing |usual )?(?:rush|chaos|confusion|heat|hurry|commotion|bustle|excitement|flurry|mayhem|hubbub|scramble|pandemonium|haste|stress|panic|turmoil|kerfuffle|melee|to-do)\b`,
    p`\b(?:it|which|that|this)(?:'s| is| was| would be| can be| had been| made it)(?: [a-z]+)? (?:hard|difficult|impossible|tricky|not easy|easy|all too easy|tough|only natural|inevitable|unavoidable|to be expected|understandable|no (?:wonder|surprise))(?: (?:for|in|at|with|on) [a-z' ]{1,30}?)?(?: to (?:notice|see|spot|tell|know|keep|miss|overlook|catch|read|find|hear|confuse|mix|forget|slip|get|hold|manage|cope)| that)\b`,
    p`\b(?:was|were|is|are|'re|'s|you're|you are) (?:almost |always |only |pretty much |nearly )?(?:bound to|sure to|inevitably|going to (?:be|happen|slip)|liable to|likely to) (?:happen|be|slip|creep|occur|get|go|see|come|fall|crop|find|have|miss)\b|\b(?:it|this|that) (?:can|does|may|will|could) (?:sometimes |well |occasionally |always |still |easily )?(?:happen|occur)(?: that| with| to| when| in| from)\b|\b(?:only natural|inevitable|unavoidable|no (?:wonder|surprise)) (?:that|then|really|in)\b`,
    p`\b(?:at|in|during|over) (?:the )?(?:height|peak|busiest (?:time|part|week|month|days?)|middle|thick|run-up)(?: of| to| in)? (?:the |our |its |a )?(?:[a-z]+ )?(?:season|summer|winter|christmas|holidays?|rush|sale|festival|harvest|tax|year|week|weekend|wedding|exam|day)s?\b|\b(?:saturdays?|fridays?|mondays?|weekends?|december|november|july|august|this|that|it|june|january|easter|christmas|sundays?|evenings?)(?: [a-z]+){0,3} (?:is|are|was|were) (?:always )?(?:our|the|my|their) (?:[a-z]+ )?(?:busiest|busy|peak|worst|craziest|maddest|most hectic)\b`,
    p`\b(?:had|have|has|with|were|was|being|been)(?: [a-z0-9]+){0,4} (?:(?:people|staff|drivers|colleagues|nurses|cooks|chefs|fitters|engineers|teachers|of us|of them|of the team|down|off|out|away)) (?:with|off|sick|ill|down|away|out|on|short|missing|in quarantine)\b[^;:.]{0,40}${THUS}`,
    p`\b(?:handles?|processes|serves?|carr(?:y|ies)|moves?|turns? away|deals? with|gets?|receives?|sees?) (?:upwards of |over |more than |some |around |well over |nearly |about |up to )?(?:\d[\d,.]*|hundreds?|thousands?|dozens?|[a-z]+ (?:hundred|thousand|million)|millions?|an? (?:hundred|thousand|million))(?: (?:of )?[a-z]+){1,3} (?:daily|a day|every day|each day|a week|per day|a month|an hour|every week|a year|each week|a night|each night|at (?:a|any) (?:time|one time))\b`,
    p`\b(?:long and (?:the )?short of (?:it|why)|and there you have it|that'?s (?:really )?(?:all|the (?:whole )?(?:story|reason))(?: there is)?|hence the|the reason being|blame it on|put it down to|chalk it up to|down to the (?:weather|heat|holidays?|season|time of year))\b`,
    p`\b(?:with|for|on) (?:something|anything|a|an|any) (?:[a-z]+ )?(?:that|so|this|as|project|job|launch|event|stack|system|building|house|update|patch|move|order)(?: [a-z]+){0,4}? (?:huge|big|large|complex|old|size|scale|age|ambitious|long|complicated|busy)\b[^;:.]{0,30}\b(?:bound|can|will|are|is|you|there|some|a few|it)\b`,
    p`\b(?:i|we|she|he)(?:'d|'ve)? (?:had|have|has|did have) (?:so |a |an |far too |too |such a |quite a )?(?:lot|much|great deal|hell of a lot|million things|thousand things|full|heavy|long|rough|hard|bad|tough|terrible|difficult|stressful)(?: [a-z]+){0,2} (?:on (?:my|our|her|his) (?:plate|mind|hands?)|going on|to (?:do|deal|juggle|cope)|on|week|month|day|year|time|night|shift|spell|patch)\b(?! (?:of|with) (?:you|your))`,
    p`\b(?:something|things|somebody|anything|corners?) (?:had|has|have|was|were|is|are)(?: going)? (?:to give|to suffer|bound to|to slip|to go|cut)\b|\b(?:has|have|had|with) a mind of (?:its|their) own\b|\b(?:temperamental|capricious|finicky|moody|old and|on its last legs|has seen better days|past its best)\b`,
    p`^(?:being|as|since|because) (?:we(?:'re| are)|i(?:'m| am)|an?|only|just|such)?(?: only| just)?(?: an?)?(?: [a-z-]+){0,2} ?(?:small|tiny|young|new|little|one-man|two-man|family|volunteer|one-woman|busy|local|understaffed|short of|few)[a-z -]{0,30}, (?:we|i|our|it|there|things|you|not|mistakes|the)\b`,
    p`\b(?:we|i)(?:'re|'m| are| am| were| was)(?: all| both| just| only| rather| very| so| simply| still| always)* (?:short of|low on|down to|out of|struggling (?:for|with|to)|desperate for|crying out for|up against|run ragged|worn out|dead on (?:my|our) feet|exhausted|shattered|burnt out|learning|finding our feet|getting used|new to|still new|human)\b(?![^;:.]{0,40}\b(?:and|so) (?:i|we) (?:should|did not tell|didn't tell|never told))`,
    p`\b(?:my|our|his|her) (?:mother|father|mum|dad|wife|husband|son|daughter|baby|kids|children|partner|dog|cat|boss|manager|usual [a-z]+|regular [a-z]+|best [a-z]+|back|knee|flight|train|bus|car|van|laptop|phone|computer|printer|internet|landlord|childminder|babysitter|au pair|nanny|brother|sister|gran|grandmother)(?: [a-z]+)? (?:was|were|is|are|had|has|got|fell|broke|died|went|came|passed|needed|left|quit|called in|walked|didn't|did not|cancelled|let)\b[^;:.]{0,60}(?:${THUS}|, and (?:i|we|the|so|things|it|my|our|your)\b| and (?:i|we) (?:wasn't|was not|weren't|couldn't|could not|had to|was|were|didn't|just|forgot|lost)\b)`,
    p`\b(?:it|there)(?:'d|'s| had| has)? (?:been |was |were )?(?:rain(?:ed|ing)|snow(?:ed|ing)|pour(?:ed|ing)|blow(?:ing)|freez(?:ing)|boiling|pitch dark|foggy|icy|windy|hot|dark|slippery|late|so (?:hot|cold|wet|windy|dark|loud|busy|full|crowded|noisy))\b[^;:.]{0,50}(?:${THUS}| and (?:the|our|we|it|nobody|your|there)\b| that (?:the|we|our|it|nobody)\b)`,
    p`\b(?:instructions?|manual|form|label|labels|handwriting|map|menu|drawing|plan|names?|numbers?|codes?|colours?|boxes|bottles|files|folders|streets?)(?: [a-z]+){0,2} (?:came in|was in|were in|is in|are in|look(?:s|ed)? (?:very |so |almost |exactly |much |all )?(?:alike|similar|the same|identical)|(?:is|are|was|were) (?:very |so |almost |all |notoriously |practically |virtually )?(?:similar|alike|identical|easy to (?:confuse|mix|miss)|next to each other|hard to (?:read|tell)|confusing|unclear|tiny|misleading|in [a-z]+ only))\b(?<!\byour (?:[a-z]+ )?[a-z]+ [a-z ]{1,60})`,
    p`\b(?:like (?:everybody|everyone|every [a-z]+|all [a-z]+|most [a-z]+|many [a-z]+|the rest of) ?(?:else)?(?: (?:these days|right now|in the (?:trade|industry|sector)))?),? (?:we|i|our|it|and)\b|\blike everybody else\b|\blike everyone else\b`,
  ],
} satisfies Phrases
