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
  // Speaks only beside a mistake: other texts may say it, too.
  'blank-harm.hinted': [
    // Not as it should have been, and no word of how it was.
    p`\bnot (?:our|my) (?:very )?(?:finest|best|proudest) (?:hour|day|moment|work|week)\b`,
    p`\b(?:sub-?optimal|less[- ]than[- ](?:ideal|perfect|stellar|optimal|satisfactory)|non-?conforming|underwhelming|shortcomings?|shortfalls? in)\b`,
    p`\b(?:rocky|bumpy|rough|shaky|wobbly|turbulent) (?:ride|patch|start|week|launch|landing)\b`,
    p`\b(?:data|service|security|system|network|billing|payment|staffing|technical|fulfil?lment|stock|inventory|shipping|capacity|operational|processing|delivery|scheduling|pricing) (?:situations?|anomal(?:y|ies)|irregularit(?:y|ies)|occurrences?|excursions?|variances?|deviations?|discrepanc(?:y|ies)|mismatch(?:es)?|shortcomings?|challenges?|issues?|hiccups?|imbalances?)\b`,
    p`\b(?:we|you|there|team)(?: have|'ve)? (?:had|faced|experienced|encountered|hit|ran into|met with) (?:an? |some |a few |certain |several |a number of )(?:[a-z]+ )?(?:challenges?|turbulence|headwinds?|hurdles?|bumps?|irregularit(?:y|ies)|obstacles?|hitch(?:es)?|complications?|disconnect|anomal(?:y|ies)|hiccups?|issues?|problems?)\b`,
    p`\b(?:communication|information|coordination|handover) (?:gaps?|breakdowns?|mismatch(?:es)?|disconnects?|failures?|misalignments?|lapses?)\b`,
    p`\b(?:fell|fall|fallen|came) (?:well |far |somewhat |a little |a bit )?(?:short of|below) (?:our|the|what|my|your)(?: own| usual| high)* (?:hopes?|expectations?|target|best|mark|standards?|promise|you)\b`,
    p`${SORRY}(?: that)? (?:things|it|this|your [a-z]+|the [a-z]+) (?:got|went|were|was|felt|ended|came)\b(?! (?:late|wrong|lost|missing|down|to the wrong|without)\b)(?: [a-z]+){0,6}[.!]?$`,
    p`${SORRY}[^;:]{0,20} (?:for|about) (?:the|this|that|your|our|a|any) (?:[a-z]+ )?(?:hiccup|blip|glitch|hitch|snag|bump|slip-?up|mishap|wobble|snafu|muddle|hassle|kerfuffle|upset|fuss|bother)s?\b`,
    p`\bnot (?:quite |at all )?(?:the (?:experience|service|standard|evening|day|stay|level of service)|what) (?:that |which )?(?:you|we|anyone) (?:had |have |would )?(?:pictured|hoped|imagined|deserved?|envisaged|want(?:ed)?|aim(?:ed)?|strive)\b(?! (?:it|the) )`,
    p`\b(?:did not|didn't|does not|doesn't|failed to) (?:meet|satisfy|match|live up to) (?:your|our|the) (?:[a-z]+ )?(?:expectations?|standards?|needs)\b`,
    p`\bthe (?:[a-z]+ )?(?:problems?|issues?|trouble|situation|difficult(?:y|ies)) (?:that )?you(?:'ve| have)? (?:experience|experienced|encountered|faced|went through|gone through)\b`,
    p`\b(?:address|resolve|rectify|remedy|correct) (?:the|this) (?:situation|matter)\b`,
  ],
} satisfies Phrases
