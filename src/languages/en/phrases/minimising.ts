import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { MISHAP } from './pieces.ts'

const TROUBLE = piece`(?:${MISHAP}|\b(?:outage|downtime|bug|blip|hitch|bump|typo|misprint|slip|trouble|bother|inconvenience|misstep|overrun|mess|
  discrepancy|leak|loss|effect|impact|damage|harm|degradation|slowdown)s?)\b(?! (?:messages?|codes?|logs?|rates?|pages?|reports?|handling|margins?|tickets?|lists?|tracker|reporting)\b)`
// "It was more than a small delay" says the opposite.
const NOT_DENIED = piece`(?<!(?:\b(?:no|not|than|never|hardly|from|nor|as|(?<!\b(?:we|i|have|has|been|'ve) )fix(?:es|ed)?(?: for)?(?: some)?)|n't) (?:just |only |merely )?(?:an? |the |one |some )?(?:[a-z]+ly )?[a-z-]{3,16})`
const SMALL = piece`\b(?:minor|small|slight|tiny|little|wee|brief|momentary|short|minimal|trivial|negligible|modest|insignificant|cosmetic|
  isolated|rare|fleeting|passing|short-lived|one-off|minuscule|inconsequential|superficial|silly|honest|simple|innocent|
  limited|minute|petty|harmless|understandable)\b`
const LOW = piece`(?:minimal|limited|small|minor|slight|negligible|contained|localised|localized|short-lived|short|brief|modest|trivial|
  insignificant|low|marginal|cosmetic|superficial|purely cosmetic)`
const VERY = piece`(?: (?:very|only|quite|fairly|relatively|rather|extremely|really|just|well|comparatively|largely|mostly|thankfully|pretty))?`
const FEW = piece`(?:(?:small|tiny|limited|low|minimal|minute|very few|relatively few|tiny little)(?: and [a-z]+)?
  (?: number| percentage| proportion| fraction| minority| group| subset| portion| part| share| selection| sample| handful)|
  handful|fraction|minority)`
const HIT = piece`(?:affect|impact|experienc|lost|bounc|fail|expos|touch|hit\b|involv|wrong|delay|miss|concern|access|disrupt|saw\b|see\b|
  went\b|receiv|unable|could not|couldn't|had\b|notic|limited|report|duplicat|charg|leak|compromis|disclos|delet|suffer)`
const PEOPLE = piece`(?:users?|customers?|clients?|accounts?|people|patients?|members?|residents?|passengers?|guests?|orders?|records?|e-?mails?|
  messages?|invoices?|payments?|cases|calls|branches|files|requests?|subscribers?|households?|parcels?)`

export default {
  minimising: [
    p`\b(?:isolated|rare|one-off|freak|exceptional)${NOT_DENIED} (?:occurrences?|events?|instances?|exceptions?)\b|\bisolated${NOT_DENIED} cases?\b|
      \btemporary (?:[a-z]+ )?(?:issue|glitch|disruption|interruption|problem|setback|inconvenience|difficult(?:y|ie))s?\b`,
    p`${SMALL}${NOT_DENIED}(?:, [a-z-]+)?(?: (?!and\b|or\b|in\b|to\b|of\b|on\b|until\b|the\b|an?\b|this\b|that\b|our\b|your\b)[a-z'-]+){0,2}? ${TROUBLE}`,
    p`\b(?:just|only|merely|simply|purely|nothing (?:more|other) than|nothing but|no more than|little more than)(?<!\bnot [a-z]+)
      (?: really| been)? (?:an?|some|down to an?) (?:[a-z-]+ ){0,2}(?:${TROUBLE}|\b(?:matter of|formality|technicality|few (?:cents|pence|pounds)))`,
    // "Only 2 of your 40 records" informs.
    p`\b(?:only|just|merely|barely|mere) (?:an? |some |a (?:very )?)?(?:${FEW}|few|couple|very few|small)(?: of)?\b(?![^;]{0,80}\d)
      (?! (?:minutes?|hours?|days?|clicks?|steps?)\b)(?=[^;]{0,40}\b${PEOPLE}|[^;]{0,60}${HIT})`,
    p`\b(?:a|an|some) (?:very |relatively |extremely |fairly )?${FEW} of\b(?![^;]{0,80}\d)(?=[^;]{0,80}${HIT})`,
    p`\b(?:affect|impact|hit|touch|involv|limit|confin|expos|concern|restrict)[a-z]*(?: [a-z]+){0,2} (?:a|some) (?:very |relatively |fairly )?
      ${FEW}\b(?![^;]{0,60}\d)`,
    p`\bsome (?:of (?:you|our [a-z]+)|${PEOPLE}) (?:may|might|could)(?: [a-z]+)? (?:have|be having|see|notice|experience|encounter|find|run into) (?:[a-z]+ ){0,2}
      (?:${MISHAP}|\b(?:outage|downtime|latency|degradation|slowness|trouble))`,
    p`\b(?:relatively|very|comparatively|thankfully|fortunately) few\b(?=[^;]{0,60}${HIT})`,
    p`\b(?:impact|effect|disruption|delay|damage|exposure|downtime|outage|leak|incident|loss|problem|issue|error|harm|interruption|breach|risk|
      consequences?|fallout|scope|shortfall)s?(?: on you| of (?:this|it)| to you| here)?
      (?: (?:was|were|is|are|has been|have been|remained|stayed|should be|appears?|seems?))${VERY} ${LOW}\b(?! (?:to|by|in)\b)`,
    p`\b(?:briefly|momentarily)(?: [a-z]+)? (?:interrupted|unavailable|down|offline|affected|lost|visible|inaccessible|disrupted|
      exposed|accessible|impacted|degraded|out of)\b`,
    p`\b(?:was|were|went|had|lost|could not|couldn't|experienced|affected|unable|visible|exposed)\b[^;]{0,80}
      \bfor (?:only |just )?a (?:very |relatively |fairly )?(?:brief|short|limited) (?:period|time|while|spell|moment|window)\b(?![^;]{0,30}\d)`,
    p`\b(?:bit|spot|touch) of (?:an? |some )?(?:[a-z-]+ )?(?:${TROUBLE}|\b(?:nuisance|hassle|slip))`,
    p`\b(?:slightly|marginally|somewhat|(?<!more than )a (?:little|bit|touch|tad|smidge)(?: bit)?) (?:late|delayed|off\b|wrong|behind|
      incorrect|inaccurate|mistaken|over (?:the|your)|out of (?:date|sync|line)|(?:longer|later|slower|more) than (?:expected|planned|usual|we|i|
      normal|intended|hoped|anticipated))\b`,
    p`\bcould(?:'ve| have)(?: easily| so easily)? been(?: [a-z]+){0,2} (?:worse|more serious)\b|\bnot as bad as\b|\bnot(?: all)? (?:that|so) bad\b`,
    p`(?:^|[;:] |\b(?:but|and|so) )at least (?:no\b|not|nobody|nothing|the |it\b|it's|this|that|we\b|i\b|you\b|your|he |she |they |
      there|some|most|our|everyone|everybody|all\b)`,
    p`(?:^|[,;:(.] ?|\b(?:and|but|that|is|was|were|so) )(?:luckily|fortunately|thankfully|mercifully|happily)\b`,
    p`\b(?:luck was on our side|(?:we|you)(?:'re| are| were| got| have been) (?:just )?lucky|small mercies|silver lining|blessing in disguise|
      on the bright side|on the plus side|the (?:good|better) news(?: here)? is|it's good news that)\b`,
    p`\bone-off\b${NOT_DENIED}(?! (?:payments?|credit|fee|charge|cost|invoice|refund|sum|amount|discount|visit|gesture|code|pass[a-z]+|link|order|
      job|bonus|deal|purchase|project|report|test)\b)`,
    p`\bisolated to (?:an?|one|the|two|your|our|this)\b|\b(?:incident|issue|problem|case|event|error|fault) (?:is|was|appears|seems)[a-z ]{0,14} isolated\b(?! to)|\bfreak (?:accident|occurrence|event|incident|one-off)\b|\bonce[- ]in[- ]a[- ](?:lifetime|blue moon|decade)\b`,
    p`\bno (?:real|lasting|serious|major|significant|great|material|permanent|actual|meaningful|genuine|substantial) (?:harm|damage|loss|impact|
      consequences?|effects?|problems?|disruption|issues?)\b|\bno harm(?: was| has been)? done\b|\bnot (?:a|such a) (?:big|huge|major) (?:deal|problem|
      issue|thing|disaster)\b|\bno big deal\b|\bnothing (?:too )?(?:serious|major|dramatic|significant|to write home)\b`,
    p`\b(?:oops|whoops|oopsie|whoopsie|uh-oh|silly (?:us|me|old)|my bad|our bad|d'oh|butterfingers|fat[- ]fingers?)\b`,
    p`\bteething\b|\b(?:bumps?|bumpy) (?:in the |along the )?(?:road|ride|start|patch)\b|\brough (?:edges|patch|start)\b`,
    p`\bnot the end of the world\b|\bstorm in a teacup\b|\bin the (?:grand|bigger|greater|larger) (?:scheme|picture)\b|
      \bin the scheme of things\b|\ball things considered\b|\bcould be worse\b`,
    p`\ba mere (?!glance|look|mention)[a-z]+`,
    p`\bonly (?:by|for) an? (?:couple|few|matter|handful)\b`,
    p`\b(?:trifling|piffling|paltry|negligible|inconsequential) (?:[a-z]+ )?(?:errors?|mistakes?|slips?|delays?|matters?|issues?|amounts?|sums?|differences?|faults?)\b|\bthank (?:goodness|god|heavens|the lord)\b(?!.{0,20}\byou\b)`,
    p`\b(?:it's|it is|this is|that's|that is) (?:probably|likely|surely) (?:nothing|fine|harmless)\b|\b(?:others|other (?:people|companies|customers|firms|clients)|some people|many) have (?:it|had it) (?:much |far |a lot )?worse\b|\bno (?:reason|need|cause)(?: for you)? to (?:be|get|feel) (?:this |so |that |too )?(?:upset|angry|alarmed|annoyed|cross)\b|\bsometimes (?:we|our [a-z]+) (?:just |simply )?miss(?:es)? the mark\b`,
  ],
  // True now and then, and still no comfort to the client.
  'minimising.soothing': [
    p`\bsome (?:of (?:you|our|the|your) )?(?:(?:[a-z]+ )?${PEOPLE} )?(?:may|might|could)(?:'ve| (?:[a-z]+ )?(?:have|be|see|notice|experience|encounter|face))\b(?![^;]{0,80}\d)`,
    p`\b(?:nothing|no (?:need|cause|reason)(?: at all)?(?: for you)?|(?:do not|don't|should not|shouldn't|need not|needn't)(?: need to| have to)?)
      (?: to| for)?(?: be)? (?:worry|worried|panic|alarm(?:ed)?|concern(?:ed)?|fret)\b(?! (?:me|us|about (?:the (?:cost|price|fee)))\b)`,
    p`\blos(?:e|ing) (?:any |much )?sleep\b`,
    p`\b(?:hiccup|hiccough|glitch|blip|hitch|gremlin|snafu|niggle)(?:e?s)?\b(?<!\b(?:no|without(?: a)?|any) [a-z]{4,10})`,
    p`\bthe (?:very )?first (?:time|incident|occasion|such [a-z]+)(?: in [a-z0-9 ]{1,20})?(?: that)? (?:(?:this|that|it|anything|something|such)
      (?: [a-z]+){0,5}? (?:has|had|have|happen|occur)[a-z]*|we(?:'ve| have) ever|in (?:our|over|more|nearly|almost|[a-z0-9]+ (?:years|months)))\b`,
    p`\b(?:not|un)(?: ?at all)? ?(?:typical|characteristic|usual) (?:of|for) (?:us|our|the way)\b|\b(?:this|it|these|such [a-z]+|errors?|incidents?|
      failures?|mistakes?|delays?|problems?|outages?)(?:'s| is| are) (?:[a-z]+ly |very |quite |so )?(?:rare|uncommon|infrequent)\b|\b(?:rarely|seldom|hardly ever|almost never) happens?\b`,
    p`\b(?:vast|overwhelming|great|large) majority of (?:our |your |the )?(?:[a-z-]+ ){0,3}(?:were|was|are|is|have|has|had|did|continue|remain)[a-z]*
      (?: been)?(?: completely| entirely)? (?:not|never|un[a-z]+|on time|fine|intact|safe|normal|as (?:usual|normal|expected)|without)\b`,
    p`\b(?:most|the majority) of (?:your|our|the)\b[^;]{0,40} (?:not affected|unaffected|untouched|intact|fine|safe|on time|as normal)\b(?![^;]{0,40}\d)`,
    p`\b(?:relatively|fairly|comparatively|reasonably) (?:minor|small|short|mild|contained|limited|harmless)\b`,
    p`\b(?:as|these|such) (?:things|delays|errors|mistakes|issues) (?:are|is) (?:normal|common|to be expected|part of)\b`,
  ],
  // Makes little of it only beside a mistake: of a survey it is news.
  'minimising.hinted': [
    p`\bhardly the end of\b|\b(?:that's|that is) all\b[.!]?$|\bbarely (?:see|visible|noticeable|noticed|notice|felt)\b|\b(?:hardly|scarcely) (?:noticeable|visible|anyone|anybody|anything|see)\b|\b(?:the )?main thing (?:is|was)\b|\b(?:is|was) the main thing\b|\b(?:nobody|no one) (?:was|got|has been) (?:hurt|harmed|injured|affected)\b`,
    p`\bonly (?:off|down|out|late|closed|open|visible|wrong|there|unavailable|offline) (?:by|for|a|an|since)\b(?![^;]{0,20}\d)|\bfor (?:only |just )?a (?:few|couple of) (?:minutes|seconds|moments|hours|days)\b|\bonly (?:took|lasted|meant|affects?|affected|concerns?|concerned)\b`,
    p`\b(?:vast|overwhelming|great|large) majority\b|\bmost (?:people|customers|clients|users|guests|of you) (?:noticed|saw|felt|had|were|did|will|would|won't|are|probably)\b(?![^;]{0,60}\d)`,
    p`\b(?:small|tiny|little|slight|minor) (?:scratch|dent|mark|stain|gap|chip|scuff|crack|tear|difference|deviation|variation|amount|sum)\b`,
  ],
} satisfies Phrases
