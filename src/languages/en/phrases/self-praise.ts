import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// "You acted quickly when we had not" praises somebody else.
const NOT_YOU = piece`(?<!(?:\b(?:you|your [a-z]+|he|she|they|not|did not|have to|please|could have|should have|must|if we|to)|n't) [a-z]{2,12})`
const FAST = piece`(?:swiftly|quickly|fast|immediately|promptly|decisively|rapidly|speedily|at once|right away|without (?:hesitation|delay)|
  proactively|urgently|in record time|within minutes)`
const QUICK = piece`(?:swift|quick|rapid|prompt|fast|decisive|immediate|speedy|timely|quick-thinking|outstanding|excellent|great)`
const TEAM = piece`(?:teams?|engineers?|staff|technicians?|specialists?|experts?|developers?|colleagues|people|crews?|professionals|support|
  operators?|consultants?|drivers?|agents?|analysts?|department|employees|workforce|members)`

export default {
  'self-praise': [
    p`\b(?:pleased|happy|proud|delighted|glad|thrilled|excited|pleasure|relieved)(?<!(?:\b(?:not|are you|if you are|you will be|you would be|less)|n't) [a-z]+) to (?:be able to )?
      (?:report|say|confirm|inform|let you know|tell|share|advise|note|see|have (?:been|served|re)|be (?:back|able)|offer|provide)\b`,
    p`\b(?:proud|proudly)(?<!(?:\b(?:not|nothing to be|least|hardly|no reason to be|far from|less)|n't) [a-z]+) (?:of|that|serv|to (?!know))`,
    p`\b(?:work|toil|labou?r|slav|team|engineer|staff|we'?ve been|were)[a-z]*${NOT_YOU}\b[^;]{0,40} (?:(?:a?round|'?round) the clock|day and night|night and day|
      through(?:out)? the (?:night|weekend|holidays?)|long hours|late into the night|into the (?:small|early) hours|24\/7|tirelessly)\b`,
    p`\b(?:acted|act|moved|responded|reacted|jumped|sprang|intervened|mobili[sz]ed|worked|came together|rallied|dealt with|addressed|handled|stepped in)${NOT_YOU}
      (?: [a-z]+){0,3}? (?:very |extremely |so |incredibly )?(?:${FAST}|into action|to the occasion)\b(?! (?:enough|as)\b)`,
    p`\b(?:swiftly|quickly|promptly|rapidly|decisively|speedily|immediately)${NOT_YOU} (?:and [a-z]+ )?(?:identified|acted|responded|moved|took (?:action|steps|
      measures|control)|isolated|contained|resolved|launched|initiated|engaged|sprang|mobili[sz]ed|addressed|secured|got to|remedied|rectified|
      pinpointed|diagnosed|implemented|investigated|detected|began (?:an|our|to)|activated|escalated|assembled)\b`,
    p`\b(?:wasted|lost) no time\b|\bquick[- ]thinking\b|\b(?:sprang|leapt|jumped|swung|went)(?: [a-z]+)? into action\b|\bdropped everything\b|\ball hands on deck\b|\bin record time\b`,
    p`\b(?:our|team's|teams'|engineers?'s?|colleagues?'s?|staff's|thanks to (?:the|a|our)|due to (?:the|our)) (?:[a-z' ]{0,24} )?${QUICK}(?: and [a-z]+)? (?:
      response|action|thinking|reaction|work|intervention|detection|efforts|handling)\b(?! times?\b)`,
    p`\bproactively\b|\b(?:took|taken|been|being|our) (?:an? )?proactive\b`,
    p`\b(?:abundance|excess) of caution\b|\bin the (?:interests?|spirit|name|sake) of (?:full |complete |total |openness and )?(?:transparency|openness|honesty|
      candou?r|fairness|clarity)\b|\bfor the sake of (?:full )?(?:transparency|openness|honesty)\b|\b(?:in|with) (?:full|complete|total|all) (?:transparency|honesty|
      openness|candou?r)\b|\bto be (?:fully |completely |totally )?(?:transparent|open|upfront) (?:with|about)\b|\b(?:fully|completely|totally) transparent\b`,
    p`\btrack record\b|\b(?:excellent|great|proven|strong|outstanding|unblemished|impeccable|enviable|unrivalled|exemplary|spotless|flawless|near-perfect|hard-won|
      hard-earned|well-earned)(?: [a-z]+)? (?:record|reputation|history)\b(?! of your)|\breputation (?:for|as|of being)\b`,
    p`\babove and beyond\b|\bextra mile\b|\b(?:great|considerable|extraordinary) lengths\b|\bspared no\b|\bno effort(?: was| has been)? spared\b|
      \bno stone unturned\b|\bpull(?:ed|ing) out all the stops\b|\bheroic\b|\bherculean\b`,
    p`\b(?:industry|market|world|class|sector|globally)[- ]leading\b|\bworld[- ]class\b|\bbest[- ](?:in|of)[- ](?:class|breed)\b|\bstate[- ]of[- ]the[- ]art\b|
      \bcutting[- ]edge\b|\baward[- ]winning\b|\btop[- ]notch\b|\bsecond to none\b|\bunrivall?ed\b|\bunparallell?ed\b|\bunmatched (?:service|quality|record|support|experience|security)\b|\bgold[- ]standard\b|
      \b(?:enterprise|military|bank)[- ]grade\b|\bleading[- ]edge\b|\brenowned\b|\b(?:industry|market|sector|world|global|category|national) leaders?\b`,
    p`\bour (?:very |highly |most )?(?:dedicated|expert|hard-?working|talented|experienced|skilled|amazing|fantastic|brilliant|incredible|excellent|professional|
      committed|best|wonderful|great|top|outstanding|trained|qualified|friendly|passionate|superb|capable|world|knowledgeable|crack|specialist)(?:,? (?:and )?[a-z-]+){0,2} ${TEAM}\b`,
    p`\bour (?:[a-z]+ )?(?:experts|specialists)\b|\b(?:leading|top|renowned|world-leading) (?:[a-z-]+ ){0,3}(?:experts|specialists|consultants|advisers|
      advisors|forensics?)\b`,
    p`\bas (?:an?|the|one of) (?:[a-z'-]+ ){0,4}(?:leading|leader|leaders|largest|premier|foremost|award[a-z-]*) |\bas an? (?:trusted|responsible|reliable|caring) (?:provider|supplier|partner|company|firm|agency|business|bank|organi[sz]ation|operator|employer|carrier)|\bleaders? in (?:the|our|its)\b|
      \bone of the (?:[a-z]+ )?(?:best|leading|largest|safest|most (?:reliable|trusted|secure|respected))\b`,
    p`\b(?:trusted by|(?:proudly |been )?serv(?:ed|ing) (?:you|our|clients|customers|the|thousands)[^;]{0,30}(?:for|since)|in business) (?:for |since |over |more |\d|thousands|
      hundreds|[a-z]+ (?:years|decades))|\binvest(?:ed|ing)? (?:heavily|significantly|substantially|millions|considerabl[ey])\b`,
    p`\bour (?:[a-z]+ and )?(?:robust|rigorous|strict|stringent|comprehensive|sophisticated|advanced|extensive|world|thorough)(?:,? (?:and )?[a-z-]+){0,2} (?:systems?|procedures?|processes|
      controls?|security|safeguards?|testing|checks?|monitoring|programmes?|programs?|protections?|measures|defen[cs]es)\b|\balready (?:robust|strong|high|excellent)\b`,
    p`\b(?:thoroughly|rigorously|carefully|meticulously|extensively) (?:[a-z-]+ )?(?:test|check|review|vet|inspect|screen|audit)s? (?:every|all|each|our)\b`,
    p`\b(?:we|i)(?:'re| are|'m| am) known for\b|\b(?:did|done|doing) an? (?:fantastic|great|amazing|brilliant|excellent|superb|tremendous|wonderful|incredible|heroic|outstanding) job\b`,
    p`\bour (?:response|reaction|handling|team|action)s? (?:was|were) (?:[a-z]+ and )?(?:swift|professional|exemplary|prompt|excellent|decisive|flawless|quick and)\b`,
    p`\b(?:went|gone|go|going) (?:well |far |quite )?out of (?:our|my|its|their|his|her) way\b(?<!\byou [a-z ]{1,30})`,
    p`\b(?:our|with) (?:[^.;]{1,24} )?(?:years|decades) of (?:service|experience|excellence|trust)\b`,
  ],
} satisfies Phrases
