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
// What a fault is likened to, to make it nothing.
const TRIFLE = piece`(?:loose change|pocket change|chump change|small beer|small potatoes|peanuts|rounding error|drop in the (?:ocean|bucket)|pinprick|storm in a teacup|mountain out of a molehill|
  neither here nor there|much ado|no great (?:shakes|loss|drama|harm)|nothing (?:much|at all) to (?:speak of|worry about)|nothing a [a-z]+|next to nothing|no biggie|small fry|trifle|trivialit(?:y|ies)|detail or two|fly in the ointment|bagatelle)`
const GRAVE = piece`(?:disasters?|crisis|catastroph[a-z]+|traged[a-z]+|hardship|emergenc(?:y|ies)|scandal|crime|calamity|ruin|life[- ](?:threatening|and[- ]death|or[- ]death)|matter of life|earth-?shattering|ground-?breaking|dramatic|fatal|terminal|drama|ordeal|hell|siberia|
  arctic|the (?:arctic|sahara|titanic|north pole|apocalypse|end)|world war|rocket science|a big ask|unbearable|unusable|worth (?:mentioning|making|writing|a|the|all|getting))`

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
    p`\bfor a (?:bit|little while|short while|moment|tick|sec|second or two|minute or two)\b|\b(?:little|small) (?:detour|wobble|stumble|adventure|mishap|snafu|curveball|kerfuffle|faux pas|misadventure|hurdle|wrinkle|gremlin|ripple|tumble|dip|quirk|oddity|anomaly|variance|mismatch|scare|setback|swap|surprise|extra|accident|delay|slip-?up|mess|rip|hole|leak|knock|bump)s?\b(?<!\b(?:no|not an?|than an?) (?:little|small) [a-z -]+)`,
    p`\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|a couple|a few) (?:[a-z]+ )?out of (?:more than |over |nearly |some |almost |about )?(?:\d+|a (?:hundred|thousand|few)|hundreds|thousands|dozens|[a-z]+ (?:hundred|thousand)|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b(?! (?:are|is|were|was|have|has|did|could|had|went))`,
    p`\b(?:people|customers|clients|guests|patients|users|diners|you|one|everyone|they) (?:adapt|adjust|get used|soon forget|will get used|won't mind|don't mind|didn't mind|rarely mind)\b`,
    p`\b${TRIFLE}\b${NOT_DENIED}`,
    p`\b(?:hardly|scarcely|not exactly|no|isn't|wasn't|not quite|not)(?: (?:an?|the|some|any|such))?(?: [a-z]+)? ${GRAVE}\b(?<!\b(?:would|was|is) not (?:an?|the) [a-z]+)`,
    p`(?:^|[,;:.] ?|\b(?:it|that|this|they|we|there)(?:'s|'re| is| was| were| are)(?: only| just)?,? )after all,?(?! (?:that|this|my|our|your|we|i|the (?:work|wait|time)|you)\b)(?= (?:an? |only|just|one|two|three|four|five|six|seven|eight|nine|ten|\d|it|nobody|no ))`,
    p`\b(?:it|that|this|they)(?:'s|'re| is| was| were| are) (?:only|just),? after all\b|\bonly,? after all\b`,
    p`\b(?:nobody|no one|no (?:animals|bytes|babies|feelings|customers|guests|limbs|bones))(?:'s|'ve| has| have| was| were| is| got)? (?:died|dead|dying|hurt|harmed|injured|killed|broken|going to die|lost a limb)\b`,
    p`\b(?:magnifying glass|microscope|eagle eyes?|trained eye|naked eye)\b|\b(?:unless|if) you (?:squint|know where|look (?:very|really|closely|hard))|\b(?:hard|difficult|impossible) to (?:even )?(?:spot|notice|make out)\b|\b(?:have to|need to|must) look (?:very |really |pretty )?(?:hard|closely|twice)\b|\bhard(?:-| )pressed to (?:see|find|notice|spot|tell)\b`,
    p`\ba (?:drop|dab|lick|touch|splash|spot|dash|stroke|bit|quick (?:wipe|polish|rinse|scrub|rub|call|clean|fix)) of [a-z' -]{2,30} (?:will|would|should|can|could|'ll|and|does)\b`,
    p`\b(?:is|are|gets?|can be|be|easily|quickly)(?: [a-z]+ly| soon)? (?:sorted|fixed|mended|solved|put right|dealt with|remedied|corrected|rectified|cleared up|resolved|undone|repaired)(?: out)? (?:with|in|by) (?:an?|one|two|a couple of|a few)(?: [a-z-]+)? (?:phone call|call|e-?mail|clicks?|minutes?|seconds?|moments?|strokes?|jiffy|flash|wipe|signature|keystrokes?)\b`,
    p`\b(?:happens?|occurs?|crops? up|comes? up|arises?)(?<!\b(?:if|when|whenever|should) (?:it|this|that) [a-z]+(?: up)?)[^;:.]{0,30} (?:all the time|every day|everywhere|in (?:every|any|all|most) [a-z]+|to (?:everyone|everybody|all of us|the best)|daily|a lot|now and (?:then|again)|once in a while|every so often|sooner or later)\b`,
    p`\b(?:most|plenty of|many|few|hardly any|some|not a single)(?: of)? (?!(?:us|our)\b)[a-z' ]{2,40}? (?:barely|hardly|scarcely|never|don't|do not|didn't|won't|wouldn't|would not|will not|without(?: ever)?|even|probably|will|would)(?: even| ever)? notic(?:e|ed|ing)\b`,
    p`\b(?:doubt|sure|bet|expect|imagine)(?: that| if| whether)? (?:anyone|anybody|many|most|your [a-z]+|a soul|you|nobody|no one|they)(?:'ll| will| would| even| has| have| really| ever| ever even)* (?:notic|seen|see|mind|spot|care|tell|remember)[a-z]*\b`,
    p`\b(?:in practical terms|for all practical purposes|to all intents and purposes|in real terms)\b|\bmakes? (?:no|little|hardly any|precious little|not much|very little) (?:real |practical |odds|great )?(?:difference|odds)\b|\bnothing (?:really |much |actually )?(?:changes|has changed) for you\b`,
    p`\bno (?:loss|harm|damage|detriment|prejudice|disadvantage|injury) (?:is|was|has been|can be|would be|appears to have|seems to have)(?: [a-z]+)? (?:considered|deemed|thought|understood|believed|seen|been|arisen|caused|suffered|resulted|occurred|incurred)`,
    p`(?:^|[,;:.] )at (?:the very )?worst,?(?= )|\bthe worst (?:that|it|of it|you|anyone)(?: [a-z]+){0,3} (?:is|was|did|could|had)\b`,
    p`\b(?:footprint|reach|impact|number|share|fallout|overspend|difference|error|shortfall|extent|delay|effect|damage|cost)s?(?: of [a-z ]{1,20})? (?:is|was|are|were) (?:believed|thought|said|likely|estimated|understood|expected|felt|considered) to (?:be|have been) (?:[a-z]+ )?(?:${LOW}|tiny|nil|nothing|zero)\b`,
    p`\b(?:a touch|a tad|a smidge|a shade|a hair|a whisker|a fraction|fractionally|marginally|slightly|a wee bit|a little)(?<!\bmore than [a-z ]+) (?:outside|short|under|above|below|hot|high|low|warm|cool|cold|stale|thin|small|tight|rough|tired|dry|salty|loose|crooked|uneven|faded|blurred|soft|loud|slow|too [a-z]+|over)\b`,
    p`\b(?:a )?bit of an? (?:[a-z-]+)\b${NOT_DENIED}|\bsomething of an? (?:[a-z-]+ )?(?:muddle|mix-?up|mess|hiccup|slip|blunder|own goal|shame)\b`,
    p`\b(?:funny side|funnily enough|have a (?:good )?(?:laugh|chuckle|giggle)|(?:laugh|smile|chuckle) (?:about|at) (?:it|this|that)|no hard feelings|see the humou?r|made (?:us|me) (?:smile|laugh|chuckle)|comedy of errors|facepalm|silly mistake|blooper|boo-?boo|cock-?up|brain ?fart|senior moment|blonde moment)\b`,
    p`\bas (?:mistakes|errors|delays|these things|slips|failures|disasters|mix-ups|[a-z]+ (?:errors|mistakes)) go\b|\bworse things (?:have )?happen(?:ed)?\b|\bthere are worse\b|\bseen (?:much |far )?worse\b|\ball'?s well that ends well\b|\bwater under the bridge\b|\bno (?:use|point) crying\b`,
    p`(?:n't|\bnot|\bcannot|\bhardly)(?: have)?(?: been)?(?: really| actually)? (?:all )?(?:that|so|as) (?:bad|serious|awful|important|urgent|noticeable|terrible|dramatic|tragic|horrible|dire)\b(?! (?:as|that)\b)`,
    p`\bnot (?:an?|such an?)(?: actually| really)? (?:bad|terrible|awful|poor) [a-z]+(?: [a-z]+)?(?=[.,;!]|$| (?:for|when|considering|given|at|after|all))|\b(?:isn't|wasn't|'s not|is not|was not)(?: [a-z]+)? (?:a bad|bad going)\b`,
    p`\b(?:let's|let us|suggest (?:that )?we|propose (?:that )?we|time (?:for us )?to|can we|shall we|we can|we should|best)(?: just| now| all| please| both)* (?:move on|forget (?:about )?(?:it|this|that)|leave it (?:there|at that|behind)|not dwell|look ahead|look forward not|shake hands|call it quits|laugh)\b`,
    p`\b(?:perfectly|entirely|quite) (?:usable|readable|legible|edible|drinkable|serviceable|wearable|safe|adequate|acceptable|presentable|functional)\b|\botherwise (?:perfect|flawless|fine|faultless|excellent|successful|lovely|spotless|smooth|splendid|great|impeccable|uneventful|perfectly|beautifully)(?:ly)?\b|\bstill (?:perfectly |quite |very )?(?:usable|readable|legible|edible|does the job|did the job|tasted?|looks? (?:good|great|lovely|fine|nice))\b`,
    p`\b(?:it|that|this)(?:'s| is| was) (?:only|just|merely|simply) (?:an? |the |some |one |two |three |\d+ )?(?:letter|word|digit|typo|comma|name|day|days|hour|hours|minute|minutes|pound|pounds|penny|pence|dollars?|euros?|few|couple|page|detail|number|paint|money|plant|cake|game|website|form|formality|photo|photos|e-?mail)\b(?![^;:.]{0,40}\bbut\b)`,
    p`\b(?:came|come|back|turned) (?:up|back|out) (?:empty|clean|fine|just fine|all right|okay|ok|smiling)\b(?<=\b(?:plates?|bowls?|guests?|everyone|everybody|all|it|things)\b[^;:.]{0,40})|\bby the looks of it\b|\bdon't (?:think|see) (?:that )?(?:anyone|anybody|it|there) [^;:.]{0,40}\b(?:harm|suffer|hurt|matter|lost)`,
    p`\b(?:in the (?:grand|great|overall|bigger|wider) scheme|big picture|when you (?:consider|think about|look at) (?:the|how|what|all)|compared (?:to|with) (?:what|the (?:whole|rest|alternatives?)|other))\b`,
    p`\bno more than (?:an? |one |two )?(?:few|couple|matter|handful|hour|day|minute|moment|nuisance|annoyance|blip|hiccup|line|word|smudge|scratch|typo)\b`,
    p`\b(?:it|that|this)(?:'s| is| was)(?: after all| really| actually)? (?:only|just|merely|simply) (?:an? |the |some |one |two )?(?:[a-z]+ )?(?:scratch|dent|mark|smudge|stain|chip|crack|scuff|scrape|spot|splash|tear|hole|puddle|drip|digit|letter|word|typo|line|page|slip|detail|inch|centimetres?|millimetres?|percent|question of|matter of|hiccup|blip|pair|copy|spare|sample|draft|toy|plant|tree|hedge|haircut|cake|soup|sandwich|sofa|rug|shirt|sock)\b`,
    p`\b(?:never|hardly ever|doesn't|don't|won't|didn't|wouldn't|can't) (?:really |exactly |actually )?(?:hurt|harm|kill|killed|hurts|matter|bother|bite|bitten|spoil)(?:s|ed)? (?:anyone|anybody|any|a soul|you|much|that much|in the long run|one bit|the taste|the (?:overall|general|whole)|very much)\b`,
    p`\b(?:we(?:'re| are)|you(?:'re| are)) (?:only |just )?(?:talking about|speaking of|dealing with|looking at) (?:just |only |all of |a |an |some |perhaps |maybe |barely )*(?:[£$€] ?\d|\d|one|two|three|four|five|ten|few|couple|handful|matter|single|tiny|small|minutes?|pennies|cents)\b|\b(?:no|not) (?:longer|more|further|later|bigger|larger|worse|less) than (?:an? |one |two |the |\d+ )?(?:weekend|few|couple|lunch|coffee|hour|night|minute|minutes|day|morning|moment|evening|handful|fingernail|coin|stamp|week|thumb)\b`,
    p`\bwhere (?:hardly |nobody|no one|few(?: people)?|not many|scarcely |almost no one|hardly (?:anyone|anybody))(?: [a-z]+)? (?:will|would|ever|goes|go|looks?|reads?|sees?|notice|cares?|sits?|uses?|visits?|walks?|minds?)\b|\b(?:nobody|no one|hardly anyone|hardly anybody|few people|few) (?:will|would|is going to|'ll|'d|ever|even)(?: ever| even| probably)* (?:read|see|look|notice|mind|care|know|tell|remember|spot|miss)s?\b(?<!\bso that (?:nobody|no one)[a-z ]{1,40})`,
    p`\b(?:on|taken as|all in) (?:the|a)? ?(?:whole|all),? [^;:.]{0,40}\b(?:well|fine|good|success|smoothly|nice|happy|pleasant|great|satisfied|enjoyed)\b|\b(?:hung|worked|wound) up (?:on|about|over)\b|\b(?:get|getting|make|making|kick|kicking) (?:too )?(?:upset|excited|a fuss|such a fuss|a song|a meal|a drama|worked up|a scene|bogged down)\b(?<=\b(?:no (?:need|point|reason|use)|let's not|let us not|not|don't|why|rather than|silly to|pointless to)\b[^;:.]{0,40})`,
    p`\b(?:have to|need to|would have to|must|got to|'d have to) be (?:an? |very |really |quite )?(?:expert|connoisseur|specialist|professional|pedant|picky|fussy|eagle-eyed|hawk|trained|jeweller|purist)\b|\b(?:only|just) (?:an? |the )?(?:expert|connoisseur|specialist|trained|professional|purist|pedant|jeweller|musician)s?\b[^;:.]{0,30}\b(?:would|could|will|can|might|notice|tell|see)`,
    p`\b(?:most|half|many|all|some) of (?:the|your) (?:[a-z]+ ){1,3}(?:had|was|were|have|is|are) (?:already |long |largely )?(?:gone|left|finished|over|eaten|asleep|unaffected|fine|dry|intact|home|happy|there|done|out)\b[^;:.]{0,30}\b(?:anyway|by then|already|in any case|regardless)\b|\b(?:nothing more|nothing worse|no more)[.!]?$|\b(?:no|without) (?:lasting|permanent|real|great|big|serious|long-term) [a-z]+\b`,
    p`\b(?:will|should|would|'ll|can) (?:soon |easily |quickly |simply |all )?(?:polish|wash|buff|rub|come|iron|brush|scrub|sand|fade|dry|grow|wear|blow|sort itself|settle|heal|wipe|right itself|resolve itself)(?: itself)? (?:out|off|back|over|away|down)\b(?=[^;:.]{0,30}\b(?:no time|easily|soon|anyway|a (?:day|week|jiffy|moment|minute|trice)|by itself|in time|quickly|with|overnight|$)|[.!]?$)`,
    p`\b(?:small|little|tiny|slight|minor|brief|momentary) (?:wobble|moment|flutter|stumble|mishap|misstep|muddle|mess|upset|oddity|surprise|quirk|lapse|snag|irregularity|departure|difference of|shortfall|bruise|bump|scrape|scratch|leak|spill)\b${NOT_DENIED}`,
    p`\b(?:cost|costs|cost you|off by|short by|out by|difference of|loss of|worth|total(?:led|s)?|came to|amounts? to|comes to)(?: you| us)?(?: [a-z]+ly)? (?:all of |only |just |a mere |about |some |barely )?(?:[a-z]+|\d+) (?:cents?|pence|pennies|p|coppers|seconds|millimetres|millimeters|grams)\b|\b(?:all of|a whole|a grand total of) (?:[£$€] ?)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b`,
    p`\b(?:hardly|barely|scarcely|doesn't|does not|don't|won't|will not|didn't)(?: even| really| actually)? (?:shows?|seen|visible|registers?|rates?|worth|matters?|mattered|counts?|counted|stands? out|stood out|catch(?:es)? the eye|be (?:seen|noticed))\b(?<!\b(?:payment|booking|invoice|order|price|name|sum|balance) (?:hardly|barely|doesn't|does not|don't|won't|will not|didn't)[a-z ]{1,20})`,
    p`\b(?:one|a single|two|a couple of|just one) (?:[a-z]+ )?[a-z]+ (?:among|amongst|in|from) (?:more than |over |nearly |some |about |a )?(?:\d+|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:[a-z]+ )?hundreds?|(?:[a-z]+ )?thousands?|dozens?)\b(?=[^;:.]{0,20}(?:,? (?:then|after all|mind you|only|so)|[.!]?$))`,
    p`\b(?:it|that|this)(?:'s| is| was) (?:only|just|merely) (?:the|an?|some|our|your) (?:[a-z]+ ){0,2}?[a-z]+ (?:that|which|who) (?:got|was|were|had|has|is)\b|\b(?:no|hardly a|not a) (?:tragedy|drama|disaster|crisis|catastrophe|great loss|big loss|calamity)\b|\bspoil(?:s|ed|t|ing)? (?:an? |the |such a )?(?:otherwise |lovely |great |perfect |wonderful |good |beautiful )`,
    p`\bat the end of the day,? (?:it|that|this|we|nobody|no one|everyone|the)\b|\bjust an? (?:website|party|cake|haircut|game|hotel|dinner|photo|e-?mail|parcel|form|logo|dress|wall|fence|lawn|song|letter)\b`,
  ],
} satisfies Phrases
