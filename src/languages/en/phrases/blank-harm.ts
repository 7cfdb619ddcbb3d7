import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const BLANK = piece`(?:disruptions?|frustrations?|troubles?|hassles?|bother|annoyances?|upset|disturbances?|difficult(?:y|ies)|headaches?|stress|
  worry|anxiety|distress|disappointments?|aggravation|nuisance|upheaval|unpleasantness|inconvenience|discomfort|irritation|hardship)`
const SORRY = piece`\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret(?:s|ted)?)\b`
const AWARE = piece`\b(?:understand|appreciate|recogni[sz]e|reali[sz]e|acknowledge|know|aware|imagine|see|sense|conscious|mindful)\b`
const BLANK_ADJECTIVE = piece`(?:frustrating|disappointing|upsetting|annoying|inconvenient|stressful|challenging|distressing|unsettling|irritating|
  maddening|infuriating|unpleasant|disheartening|(?:less than|far from|not) ideal|a nuisance|an annoyance|a hassle|a pain)`
const SERVICE = piece`(?:experience|service|standard|level|outcome|impression|start|quality|performance|treatment|support)s?`

export default {
  'blank-harm': [
    p`\binconvenienc(?:e|es|ed|ing)\b`,
    p`\binconvenient\b(?<!\b(?:if|whether|when|less|more|most|is [a-z]+day|the) [a-z0-9' ]{0,30}inconvenient)(?! (?:for you|part)\b)`,
    p`${SORRY}(?! if\b)[^;:]{0,60}\b${BLANK}\b(?![^;]{0,60}\d)`,
    p`${AWARE}[^;:]{0,60}\b(?:your|the|any|how much|some|of)(?: [a-z]+)? ${BLANK}\b(?![^;]{0,60}\d)`,
    p`\b(?:caus|brought|put you (?:through|to))[a-z]*(?: (?!no\b|by\b|little\b|least\b|as\b|less\b)[a-z']+){0,4} ${BLANK}\b(?![^;]{0,40}\d)`,
    p`\b${BLANK}(?: and [a-z]+)?(?: that| which)? (?:(?:this|it|that|we|i|our [a-z]+(?: [a-z]+)?|the [a-z]+)(?: has| have| had| will| may| must)?
      (?: [a-z]+)? (?:caus|creat|brought|bring|led|put|given)|(?:was |were |has been )?(?:caused|experienced|suffered)\b|to (?:you|your)\b)`,
    p`\bhow (?:very |extremely |incredibly |so |truly |deeply )?(?:${BLANK_ADJECTIVE}|difficult|worrying|concerning) (?:this|that|it|the|
      such|these|a|must)\b`,
    p`\b(?:this|it|that|situation|matter|delay|wait|which|they)(?: has| have| must| can| will| may)?(?: have)?(?: is|'s| was| be| been)
      (?: [a-z]+){0,2}? (?:very |extremely |most |really |so |deeply |incredibly )?${BLANK_ADJECTIVE}\b`,
    p`${AWARE}[^;:]{0,30}\b(?:you(?:'re| are| were| may be| must be| feel)?|your) (?:[a-z]+ )?(?:frustrat|disappoint|upset|annoy|angry|anger|
      dissatisf|unhappy|displeasure)`,
    p`\b(?:poor|bad|negative|disappointing|unsatisfactory|unpleasant|frustrating|sub-?standard|sub-?par|difficult|upsetting|less than
      (?: [a-z]+)?|terrible|unhappy|not so great) (?:[a-z]+ )?(?:customer )?(?:experience|service)s?\b`,
    p`${SORRY}[^;:]{0,40} (?:for|about|that) (?:your|the|this) (?:[a-z]+ )?experience\b`,
    p`\byour (?:recent |overall |last |latest )?experience(?: [a-z]+){0,4}? (?:was|were|has|have|did|fell|is|do|does|wasn't|didn't|hasn't)\b`,
    p`\bnot (?:at all |quite |really )?(?:the|a|an?) (?:[a-z]+ ){0,2}${SERVICE}\b(?: of [a-z]+| and [a-z]+| [a-z]+)?(?: that| which)? (?:you|we|our|anyone|any)\b`,
    p`n't (?:the|an?) (?:[a-z]+ ){0,2}${SERVICE}\b(?: of [a-z]+| and [a-z]+| [a-z]+)?(?: that| which)? (?:you|we|our|anyone|any)\b`,
    p`\b(?:service|experience|standard|level|quality|support)\b[^;:]{0,40} (?:you|customers|clients) (?:should|would|(?:have (?:a right|every right|
      come) to )|rightly |normally )?(?:expect|deserve)\b`,
    p`${SORRY}[^;:]{0,40} (?:for|about|over|to be in|with) (?:the|this|your) (?:[a-z]+ )?(?:situation|matter|affair|state of affairs|circumstances)\b`,
    p`\b(?:fell|fall|falls|falling|fallen) (?:well |far |a (?:little|bit) |somewhat |so )?short\b(?![^;]{0,60}\d)`,
    p`(?:\b(?:below|beneath|short of)|(?:\b(?:not|never|fail(?:ed|ing|s)? to|failure to|unable to|without|short of)|n't)(?: [a-z]+){0,3} (?:meet|meeting|met|match(?:ing)?|
      reach(?:ing)?|liv(?:e|ed|ing) up to|come up to))(?: [a-z]+)? (?:(?:the|our|your|my|those|any|customer|an?)(?: [a-z']+){0,3} )?(?:standards?|expectations?|levels? of)\b(?![^;]{0,60}\d)`,
    p`(?:\bnot|n't)(?: quite| been)? (?:up to|to) (?:scratch|par|the mark|our usual|our normal|standard|snuff)\b|\bsub-?par\b|
      \b(?:less than|far from|not exactly) (?:ideal|satisfactory|perfect|stellar|optimal|acceptable|smooth)\b|\bmissed the mark\b`,
    p`(?:${SORRY}|\b(?:understand|appreciate|recogni[sz]e|reali[sz]e|acknowledge|aware|conscious)\b)[^;:]{0,60}\b(?:the|an?|any|what|this) (?:[a-z]+ ){0,2}(?:impact|effect)s?\b(?! on \d)(?![^;]{0,60}\d)`,
    p`\bhow (?:much |badly |greatly |deeply |severely )?(?:this|it|that|our [a-z]+|the [a-z]+)(?: has| have| may have| must have)?(?: [a-z]+)? (?:
      affected|impacted|disrupted)(?: you\b| your\b|[.,!;]|$)`,
    p`\b(?:mess(?:ing|ed)? you (?:around|about)|disrupt(?:ed|ing) (?:you\b|your))`,
    p`\b(?:disappoint|frustrat|upset|annoy)(?:ed|ing) you\b`,
    p`\b(?:falls?|fell|fallen|falling|was|were|is|are|been) (?:well |far |some way |somewhat |a long way )?(?:below|short of|beneath) (?:what|the (?:level|service|standards?|quality)(?: of [a-z]+)?|anything) (?:that |which )?you(?:'ve| have| would| should| could)?(?: [a-z]+ly)?(?: come to)? expect`,
  ],
  // What happened stands in the same sentence.
  'blank-harm.named': [
    p`\b(?:had to|could not|couldn't|cost you|lost|waited|stood|paid|were unable|for (?:\d|[a-z]+ (?:hours|days|minutes))|:.{0,80}\b(?:you|your)\b)`,
  ],
  // Sorry for a day, or for "it": enough beside the deed, and nothing without.
  'blank-harm.nothing': [
    p`${SORRY}(?: again| once more| indeed)?(?:,? (?:to|from) [a-z ]{1,25})? (?:about|for|over|regarding) (?:all |how )?(?:yesterday|today|last (?:night|week|time|month|[a-z]+day)|this (?:morning|week|afternoon|evening|time)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the other day|this|that|it|everything|all of (?:it|this|that)|the (?:whole )?(?:thing|business|affair|episode|event|events|week|weekend|start|rough start|mix-?up|mess|trouble|error|mistake|problem|issue|oversight|incident)|(?:recent|these|those|the recent|last week's|yesterday's|today's) (?:events|happenings|troubles?|problems?|issues?|things?)|
      what (?:has )?(?:happened|occurred|took place|you (?:had to go|went|have been|had|have gone|experienced)[a-z ]{0,20})|(?:things|it|this|that|[a-z]+day|your [a-z]+|the [a-z]+)(?: [a-z]+)? (?:went|turned out|ended|worked out|was handled|has gone|unfolded|panned out)|(?:our|my) part in (?:it|this|that))(?: (?:last|this|on|yesterday|today|in|at|over|all|too|both|once)[a-z0-9' ]{0,25}|'s [a-z]+)?(?=[.!;]|$|, (?:and|we|i|sorry|it|truly|really|this|that|but)\b)`,
    p`\b(?:this|that|it)(?: one)?(?:'s| is| was)(?: all| entirely| totally| completely)? (?:on|down to) (?:me|us)\b|\b(?:i|we)(?:'ve| have)? (?:really |badly |totally |clearly )?(?:messed up|screwed up|dropped the ball|got (?:it|this|that|things) (?:all )?wrong|fell short|let you down|blew it|slipped up|failed you|goofed|botched (?:it|this|that|things)|(?:could|should) have done (?:so much |much |a lot )?better)(?=[.,;!]|$| (?:there|here|this time|last|and|on this|big time|yesterday|today))`,
    p`\bapolog(?:y|ies)\b[^;:.]{0,20} for how (?:[a-z']+ ){1,4}(?:went|turned out|ended|worked out|was handled|panned out|unfolded|came across|has gone)\b|\bmy bad\b|\bour bad\b`,
    p`${SORRY}(?: again)? (?:about|for|over|by) (?:what|everything that|whatever|the events?|all that|the incident|(?:my|our|this|that|the) (?:own )?(?:mistake|error|oversight|failure|failings?|slip|lapse|blunder|mix-?up|part|behaviou?r|conduct|performance|service)s?|any (?:trouble|bother|problems?|inconvenience|issues?))(?: (?:happened|occurred|went wrong|took place|transpired|went on))?(?: (?:with|at|on|in|of|during|over|to|from) (?:your|the|our|my|last|this) (?:[a-z]+ ?){1,3})?(?: the other (?:day|week|night))?(?=[.!;]|$|, (?:and|we|i|it|truly|really)\b)`,
    p`\b(?:it|this|that) (?:was|is) (?:all |entirely |completely |clearly |simply )?(?:our|my)(?: own)? (?:error|mistake|fault|oversight|doing|bad)(?:,| and)? (?:and )?(?:for that |so )?(?:we|i) (?:are |am |do |truly |sincerely )*(?:sorry|apologi[sz]e)\b|\b(?:i|we)(?:'ve| have)? (?:got|had) (?:it|this|that) wrong\b|\bregrets? (?:the|this|that|any) (?:incident|event|occurrence|episode|situation|matter|affair|error|mistake)s?\b(?: (?:at|on|in|of|with) (?:your|the|our|last) [a-z]+)?(?=[.!,;]|$)`,
  ],
  // Speaks only beside a mistake: other texts may say it, too.
  'blank-harm.hinted': [
    // Not as it should have been, and no word of how it was.
    p`(?:\bnot|n't|\bnever|\bfar from|\bless than|\bhardly|\bfell short of|\bother than|\bwithout being)(?: quite| exactly| entirely| really| always| fully| altogether| at all| the least| land| turn out| go| work out| come out| pan out| come off| run| been| be){0,4}
      (?: (?:the|a|an)(?: [a-z]+){0,3}?)?(?: (?:one|what|all|everything|way|how|as|that|which|[a-z]+))? (?:that |which )?(?:you|we|i|everyone|everybody|any of us|either of us|your [a-z]+)(?:'d|'ve| had| have| would| were| was| might| may| all| both| rightly)* (?:pictured|hoped|hope|imagined|envisaged|wished|wish|looked forward|looking forward|bargained|had in mind|dreamed|dreamt|been looking|liked|like|deserved?|in mind)\b`,
    p`(?:\bnot|n't|\bnever|\bhardly|\bfar from)(?: quite| exactly| really)? (?:at )?(?:our|my|the) (?:very )?(?:finest|best|proudest|usual|normal|brightest|sharpest|greatest|smoothest) ?(?:hour|day|moment|work|week|self|selves|effort|performance|service|form)?\b|\b(?:could|should|might) have (?:gone|been|run|worked|turned out|handled [a-z]+|come out) (?:a (?:lot|little|bit|good deal|great deal) |much |far |rather |somewhat )?(?:better|smoother|more smoothly|differently|smoothly|clearer|quicker|nicer|happier)\b`,
    p`\b(?:sub-?optimal|less-than-(?:ideal|perfect|stellar|optimal)|imperfect(?:ions?)?|non-?ideal|non-?conforming|(?:out of|off) spec|off-?target|misalign(?:ed|ment)s?|mis-?step(?:s|ped)?|shortfalls? in (?:service|quality|care|communication)|sub-?standard|underwhelming|lacklustre|patchy)\b`,
    p`\b(?:rocky|bumpy|rough|shaky|wobbly|choppy|turbulent|eventful|colou?rful|hairy|tricky|unsettled|up-and-down) (?:few |couple of |old )?(?:ride|patch|road|start|days?|weeks?|time|month|spell|journey|landing|launch|night|evening|morning|flight|period|weekend|crossing|waters|begin[a-z]*)\b`,
    p`\b(?:data|service|security|system|systems|weather|network|safety|quality|billing|expiry|access|product|process|payment|power|traffic|software|supply|thermal|water|care|delivery|scheduling|baggage|processing|operational|administrative|handling|pricing|inventory|stock|temperature)(?: [a-z]+)? (?:events?|situations?|anomal(?:y|ies)|irregularit(?:y|ies)|occurrences?|excursions?|exposures?|variances?|deviations?|episodes?|challenges?|discrepanc(?:y|ies)|matters?|mismatch(?:es)?|shortcomings?|adjustments?)\b
      (?<!\b(?:if|no|any|new|our|the|your|upcoming|next|social|hosted?|attend(?:ed)?|charity) (?:[a-z]+ )?[a-z]+ (?:events?|situations?|challenges?|matters?|adjustments?|episodes?))`,
    p`\b(?:we|you|there|some|team|crew|system|project|rollout|launch)(?:'ve| have| has| had| were| was)?(?: [a-z]+)? (?:had|faced|experienced|encountered|saw|seen|met|hit|ran into|run into|been|with)(?: with)? (?:an? |some |a few |certain |several |a number of |a couple of |one or two )(?:[a-z]+ )?(?:challenges?|turbulence|headwinds?|hurdles?|growing pains|bumps?|irregularit(?:y|ies)|obstacles?|hitch(?:es)?|wrinkles?|gremlins?|constraints?|complications?|learning curve|communication gap|disconnect|anomal(?:y|ies)|mismatch|slippage|variance)\b`,
    p`\b(?:harmoni[sz](?:ed|ation)|re-?calibrat(?:ed|ion)|re-?align(?:ed|ment)|right-?siz(?:ed|ing)|rationali[sz](?:ed|ation)|re-?imagin(?:ed|ing)|transition(?:ed|ing) (?:out|away|you)|sunset(?:ted)?|de-?scoped|re-?based|re-?profiled|re-?phased|re-?stated)\b`,
    p`\b(?:communication|information|expectations?|perception|knowledge|alignment|service|delivery|process|handover|coordination) (?:gaps?|breakdowns?|mismatch(?:es)?|disconnects?|failures?|misalignments?|shortfalls?|lapses?)\b(?! in the)|\b(?:crossed|mixed|garbled) (?:wires|signals|messages|lines)\b|\b(?:disconnect|misalignment) between\b`,
    p`${SORRY}[^;:]{0,40} (?:it's been|it has been|things (?:have been|were|are)|it was|that it was) (?:such |quite |rather |a bit |so |a little |somewhat )*(?:an? )?(?:[a-z]+ )?(?:challenging|difficult|tricky|hard|tough|confusing|complicated|busy|slow|messy|bumpy|rocky|trying|long|strange|odd|untidy|rough|hectic|chaotic|frustrating)\b`,
    p`${SORRY}[^;:]{0,20} (?:for|about) (?:the|your|that|this|a|our) (?:[a-z]+ )?(?:detour|adventure|journey|odyssey|scenic route|excitement|surprise|runaround|rigmarole|saga|palaver|episode|hiccup|hassle|wobble|kerfuffle|drama|merry-go-round|roller ?coaster|back and forth|to-?ing and fro-?ing|mystery|suspense|entertainment)\b`,
    p`\b(?:was|were|is|are|been) subject to (?:an? |some |certain |minor |slight )?(?:[a-z]+ )?(?:adjustments?|revisions?|amendments?|changes?|variations?|alterations?|movements?|delays?|reviews?|corrections?)\b|\b(?:some|a little|a bit of|slight|certain|a degree of|an element of) (?:movement|slippage|drift|turbulence|variance|fluidity|unevenness|inconsistenc(?:y|ies)|untidiness|friction|variation|leakage|spillage|deviation|creep)\b`,
    p`\b(?:took|taken|takes|had) an? (?:[a-z]+ )?(?:slightly |rather |somewhat |quite |little |very )?(?:different|unexpected|unplanned|unscheduled|wrong|unfortunate|unforeseen|surprising|little) (?:turn|direction|route|path|excursion|journey|detour|course|trip|form|shape|moment|holiday|bath|tumble)\b|\bhad (?:a bit of )?an? (?:bit of a )?(?:moment|wobble|mishap|episode|off (?:day|night|moment)|blip|senior moment|fall|tumble|funny turn)\b(?= (?:with|on|in|at|during|over)|[.,])`,
    p`\b(?:got|was|were|been|is|are|went|became) (?:a (?:little|bit|touch|tad)(?: bit)?|slightly|somewhat|rather|perhaps|maybe|possibly|just a little) (?:[a-z]+ )?(?:untidy|messy|muddled|confused|confusing|optimistic|ambitious|generous|enthusiastic|hasty|rushed|premature|uneven|awkward|tangled|complicated|lopsided|creative|economical|rough|tired|unclear|overzealous|keen|eager|loose|relaxed|off (?:the mark|key|target)|disappointing|imprecise|hectic|chaotic|bumpy|flat|out of hand|ahead of (?:ourselves|itself))\b`,
    p`\b(?:performed|perform|came in|landed|finished|fell|ran|was|were) (?:well |somewhat |slightly |a little |a bit )?(?:below|short of|under|behind|outside|wide of) (?:our|the|what|my|your|its|even)(?: own| usual| high)? (?:hopes?|expectations?|target|best|mark|usual|plan|ambitions?|standards?|brief|ideal|promise|potential|schedule)\b|\bdid not (?:quite |really |fully )?(?:come together|gel|click|shine|deliver|land|hit the (?:mark|spot)|live up|do (?:itself|us|you|justice)|go off|come off)\b|\b(?:didn't|did not|hasn't|wasn't) (?:quite |really |fully )?(?:come together|gel|click|shine|live up|hit the (?:mark|spot))\b`,
    p`\b(?:experienced|encountered|suffered|underwent|sustained|exhibited|displayed|showed|had|saw|met with) (?:an? |some |certain |several |minor |slight )(?:[a-z]+ )?(?:irregularit(?:y|ies)|anomal(?:y|ies)|challenges?|deviations?|variances?|events?|episodes?|excursions?|fluctuations?|inconsistenc(?:y|ies)|imperfections?|complications?|adjustments?|interruptions?|discrepanc(?:y|ies)|hiccups?|mishaps?|shortcomings?)\b`,
    p`${SORRY}[^;:]{0,20} (?:for|about|if|that) (?:the |a |some |our |this )?(?:mix|mixture|range) of (?:feelings|emotions|messages|signals)|${SORRY}[^;:]{0,20}(?: that)? (?:things|it|this|your [a-z]+|the [a-z]+)(?: [a-z]+)? (?:got|went|were|was|took|turned|became|has been|have been|felt|ended|came)\b(?! (?:late|wrong|lost|missing|down|to the wrong|without)\b)[^;:\d]{0,60}[.!]?$`,
  ],
} satisfies Phrases
