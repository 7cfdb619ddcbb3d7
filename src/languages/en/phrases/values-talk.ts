import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const TO_US = piece`to (?:us|me|our [a-z]+|everyone|everybody|all of us|the whole|the entire|this (?:company|firm|team|practice|business))`
const VERY = piece`(?: (?:very|so|most|extremely|truly|deeply|really|incredibly|always|also|especially|absolutely|hugely|vitally|critically|
  of course|just|still|more than|a top|the)){0,2}`
const GOODS = piece`(?:business|trust|custom|customers?|clients?|loyalty|relationships?|partnership|feedback|support|opinions?|time|safety|privacy|
  security|patronage|input|cooperation|confidence|membership|friendship|guests?|members?|people|comments|views|goodwill|satisfaction|honesty|
  transparency|quality|accuracy|work)`
const AIMS = piece`(?:provid|deliver|offer|giv|mak|ensur|serv|exceed|always|creat|keep|help|be\b|build|treat|meet|bring|put|do\b|get|maintain|
  protect|uphold|continu|improv)`
const CREED = piece`(?:believe|put|pride|value|strive|hold|aim|care|understand|know|recogni[sz]e|appreciate|always|never|try|endeavou?r|treat|want|
  expect|are (?:committed|dedicated|passionate|proud|all about|determined|here|devoted)|work (?:hard|every)|go (?:above|the extra)|
  do (?:everything|things|our)|live by|stand (?:for|by|behind)|love|exist|respect|place|your)`

export default {
  'values-talk': [
    p`\b(?:stronger|better|(?:more )?(?:committed|determined|dedicated|focused|resolved)(?: to [a-z ]{1,40})?) than ever\b`,
    // "We did not take your first call seriously" owns up.
    p`\b(?:tak|took|treat)[a-z]*\b(?<!(?:\b(?:not|never|should|should have|failed to|without|to have|didn't|if we)|n't) [a-z]{4,8})
      (?! place)[^;:]{0,60} (?:very |so |most |extremely |incredibly |really )?(?:seriously|(?:the )?(?:utmost|greatest|great) seriousness)\b
      (?!,? enough)`,
    p`\b(?:is|are|remains?|be|being|was|were|means?|matters?)(?<!\bwhat(?:ever)? [a-z]+)${VERY} (?:important|valuable|vital|crucial|paramount|
      essential|central|precious|sacrosanct|priceless|everything|a (?:great deal|lot)|so much|the world|dear)(?: and [a-z]+)? ${TO_US}\b`,
    p`\b(?:quality|trust|accuracy|reliability|transparency|privacy|security|satisfaction|safety|confidentiality|business|time|happiness|integrity|
      honesty|loyalty|punctuality|feedback|you|detail|details|service|relationship|words?)(?: and (?:your )?[a-z]+)?(?: really| truly| deeply| always)?
      (?:(?: is| are| means?| matters?)(?: so| very) much| matters?(?: a (?:lot|great deal)| deeply| greatly)?) to (?:us|me)\b`,
    p`\bof (?:the )?(?:very )?(?:utmost|paramount|highest|greatest|prime|supreme)(?: possible)? (?:importance|concern|
      priority)\b|\bparamount\b|\bsacrosanct\b|\bnothing(?:'s| is|(?: that)? matters)? more (?:important )?(?:to (?:us|me|our)|than)\b`,
    p`\b(?:top|number one|number-one|no\.? ?1|#1|first|highest|main|chief|foremost|overriding|absolute|utmost|greatest|primary|
      number-1)(?: and [a-z]+)?(?: [a-z]+)? (?:priority|concern)\b(?! (?:today|now|right now|this [a-z]+|tonight|first|ticket|queue|level|case|list|class|mail|item|task|job)\b)
      (?! (?:is|was) (?:to )?(?!${AIMS}|you\b|the (?:safety|security)|customer|quality|resol|restor)[a-z])`,
    p`\b(?:is|are|remains?|been|as)(?: always| still| now| and remains?| and will [a-z]+)? (?:our|my|a|the) (?:[a-z]+ ){0,2}priority\b
      (?! (?:\d|one|two|today|now|right|this|until|date|list|order|queue|ticket|case|for (?:today|the next|tomorrow))\b)`,
    p`\bpriority (?:is|remains|has always been|will always be) (?:always )?(?:you\b|your (?!(?:drivers|payroll))[a-z]+(?: and [a-z]+)?[.!]?$|our customers|
      customer|the (?:safety|security|wellbeing|satisfaction))`,
    p`\b(?:we|i|company|team|firm|organi[sz]ation|business|staff|people|management|colleagues|everyone|[a-z]+ly|remains?)(?:'m|'re| am| are| is| remains?| stay| stands?)?
      (?: [a-z]+){0,2} (?:committed|dedicated|devoted) to\b(?<!\b(?:have|has|had|already|transaction|process) (?:[a-z]+ )?committed to)
      (?! (?:the (?:repository|branch|main)|memory|your account)\b)`,
    p`\b(?:our|my|firm|strong|deep|continued|ongoing|unwavering|full|total|company's) (?:[a-z]+ )?(?:commitment|dedication|devotion) to\b
      (?! (?:pay|you (?:was|is|were))\b)|\b(?:reaffirm|renew|reinforce|demonstrate|strengthen|restate|reiterate|honou?r|underline)[a-z]*
      (?: of)? (?:our|my) (?:[a-z]+ )?(?:commitments?|values)\b`,
    p`\bpride (?:ourselves|myself|itself|themselves)\b|\b(?:tak(?:e|es|ing)|took) (?:[a-z]+ )?pride in\b|\b(?:we|team|staff|company|i|people|who)(?:'re|'m| are| is| am)?(?: all| so| truly)* passionate about\b|\b(?:our|a) passion for\b`,
    p`\b(?:we|i|team|company|who)(?: all)?(?: really| truly| deeply| genuinely| do| very much| always)? cares?(?: (?:deeply|passionately|greatly|
      a lot|very much|so much|a great deal|immensely)|(?: very much| so much)? about (?:you|our|your|getting|the|what|quality|doing|every|each|people|
      security|privacy))\b`,
    p`\b(?:we|i|who|and|also|[a-z]+ly|much|do|company|team|firm|us|always)(?: all)? values?d? (?:(?:your|our|the|this|every|each|all|you as|having you as) (?:[a-z-]+ ){0,2}?${GOODS}|you\b|(?:honesty|transparency|quality|
      openness)\b)`,
    p`\b(?:appreciate|cherish|treasure|grateful for) (?:and [a-z]+ )?(?:your|the) (?:[a-z]+ )?(?:business|custom|loyalty|trust|relationship|
      partnership|patronage|continued [a-z]+)\b|\byour (?:business|custom|loyalty|trust) (?:is|means)\b`,
    p`\b(?:highest|exacting|rigorous|very high|such high|high|higher|usual|own|normal|same|strict) (?:[a-z]+ )?standards?\b
      (?= (?:that |which )?(?:we|you|our|i\b|of|set|expected|and|to which|at)|[.,;!]|$)|\b(?:highest|best|usual)(?: possible)? levels? of\b`,
    p`\bstandards? (?:that |which )?(?:we|you|our [a-z]+|i)(?:'ve| have| would| rightly| always| normally| should)*(?: come to| been)? (?:set\b|expect|
      hold|aim|strive|pride|deserve|uphold|want|demand|maintain|aspire)`,
    p`\b(?:hold|holds|held|holding) (?:ourselves|myself|itself) to\b|\b(?:expect|demand|ask) (?:more|better|much more) (?:of|from) (?:ourselves|
      myself)\b`,
    p`\bstriv(?:e|es|ing)\b(?!-)|\bstrove\b|\b(?:we|i|always|our [a-z]+) (?:always |do |constantly )?endeavou?rs? to\b|\b(?:we|i|our [a-z]+)
      (?:'re| are)?(?: always| constantly| continually) (?:aim|try|work (?:hard|to)|seek|do our|put)\b`,
    p`\b(?:our|my) (?:[a-z]+ )?(?:goal|mission|aim|promise|philosophy|ethos|purpose|vision|ambition|motto|policy|objective|intention|duty)
      (?:(?: is| has| was)(?: and)?(?: always)?(?: been| will be| remains?)?|'s|,? as always,? is)(?: simply| always| simple:?)?
      (?: to)? ${AIMS}|\bour (?:core )?(?:mission|values|ethos|philosophy|guiding principles?)\b(?! to [a-z]+ is)`,
    p`^as (?:an? |the |your )[a-z0-9&'.-]+(?: [a-z0-9&'.-]+){0,4}, (?:we|our [a-z]+)(?:'re)? ${CREED}\b`,
    p`^(?:here at |at (?!(?:this|the|that|first|present|least|last|no|a|about|around|noon|what|your|\d+)\b)|at the [a-z]+,? we put\b)[a-z0-9&'.-]*(?: [a-z0-9&'.-]+){0,3},? (?:we|our (?:clients|customers|priority|goal|mission|values|promise|people))(?:'re)? ${CREED}\b`,
    p`\b(?:customers?|clients?|patients?|guests?|residents?|users?|members?|passengers?|people|quality|safety)[ -](?:first|centric|focused|
      obsessed|centred|centered)\b(?<!\b(?:the|our) [a-z]+ first)(?= (?:company|business|organi[sz]ation|team|approach|culture|firm|and)|[,.]|$)`,
    p`\b(?:put|puts|putting|place|places) (?:our |the |your )?(?:customers?|clients?|patients?|guests?|people|residents?|you|safety|quality|members?|
      needs|passengers?|users?|interests|students?|tenants?|families)(?: [a-z]+)? first\b|\b(?:customers?|clients?|patients?|guests?|safety|you)
      (?:'s [a-z]+)? (?:always )?comes? first\b`,
    p`\bheart of (?:everything|all|what|our|who|how)\b|\bcore (?:values?|to (?:our|who|what|everything))\b|\b(?:the core|the centre|the center|
      the foundation|the cornerstone|a cornerstone) of (?:our|everything|what|all|who)\b|\bcornerstones? of\b|\bin our dna\b`,
    p`(?:\b(?:not|reflects?|represents?|representative|typical|embod(?:y|ies)|betray[a-z]*|contrary to|compromise|true to)|n't) (?:of )?(?:who we|what we stand|how we (?:do|operate|work|
      treat|like|want|conduct|run)|our (?:values|commitment|standards|culture|ethos|principles|usual|normal|high|company|character|brand|
      philosophy))\b|(?:\bnot|n't) (?:the way|how) (?:we|i) (?:do|operate|work|treat|like|want|conduct|run|intend|mean)\b`,
    p`\b(?:customer|client|guest|patient|user|passenger|tenant|your|complete|total|full|utmost|100 ?%) satisfaction\b
      (?! (?:survey|score|form|rating|questionnaire|results?|index|team|report|was|of \d|with the)\b)`,
    p`(?:\b(?:not|never)|n't) (?:something|a (?:responsibility|matter|thing|decision)|an? [a-z]+|one)?(?: that| which)?(?:(?:we|i)(?: do| would| ever)?
      (?: not)? )?(?:take|taken|treat) (?:[a-z ]{0,20} )?lightly\b|(?:\b(?:not|never)|n't) (?:ever )?take[a-z]* (?:[a-z]+ ){0,4}lightly\b`,
    p`\bbuilt (?:on|around|upon) (?:the [a-z]+ of )?(?:trust|reliability|integrity|honesty|quality|service|transparency|relationships|your)\b|
      \b(?:what|which) drives us\b|\b(?:honesty and integrity|integrity and (?:honesty|excellence|transparency|quality))\b|\b(?:commitment to|culture of|standard of|standards of|pursuit of|level of) (?:
      excellence|quality|service|care|integrity|transparency|honesty|professionalism|safety)\b|\b(?:excellence|quality|honesty|trust|transparency) (?:
      is|are) (?:our|what (?:we|drives|defines|matters)|not just|at the|in our)\b`,
    p`\b(?:take|takes|taking|took) (?:great|the utmost|utmost|particular|extreme|every possible|the greatest|enormous|special) care\b|\bwe stand (?:by|
      behind) (?:our|the (?:quality|work|service))\b|\b(?:first|world|best)[- ](?:class|rate|possible) (?:customer )?(?:service|experience|care)\b|\b(?:the|a) (?:best|excellent|exceptional|outstanding|superior|exemplary|quality|great|finest)(?: possible)? (?:customer )?
      (?:service|experience|care)s?\b`,
    p`\b(?:means|mean) (?:everything|the world|so much|a (?:great deal|lot)) to (?:us|me)\b`,
    p`\b(?:we|i|company|firm|team|who)(?: all| always| do)? (?:attach|place|put|lay|set)(?:es|s)? (?:(?:a )?(?:great|much|particular|huge|enormous|special|high|real|considerable|so much|immense)|the (?:utmost|highest|greatest)|a lot of|a great deal of)(?: [a-z]+)? (?:importance|value|weight|emphasis|stress|store|premium|priority) (?:to|on|in|by)\b`,
    p`\b(?:safety|security|quality|clients?|customers?|patients?|guests?|wellbeing|health|privacy|care|service|people|trust|needs?|comfort|honesty|accuracy|you)\b[^;:]{0,40}\b(?:comes?|always (?:come|came)|coming|puts?|putting) (?:first|before (?:everything|anything|all)|above (?:everything|anything|all))\b(?! (?:on|at|in|to|through|by) (?!(?:our|this|everything)\b))`,
    p`\b(?:we|i)(?: always| do)? treat (?:every|each|all|our) (?:[a-z]+ ){1,3}(?:like|as) (?:family|(?:our|a) (?:own|friends?|partners?)|if|though|they|an? (?:friend|neighbour|partner))\b`,
    p`\b(?:hold|set|holding|setting)(?: ourselves)?(?: to)? (?:an? |the |our )?(?:very |extremely )?(?:high(?:er|est)?|exacting|rigorous) (?:standards?|bar)\b(?= for (?:ourselves|our)|[.,;!]|$| and| but)|\bwe (?:deeply |truly |always |fully )?(?:respect|cherish|honou?r) (?:your|our [a-z]+(?:'s|s'|')|customers?'s?'?|everyone's|the) (?:[a-z]+ )?(?:privacy|trust|time|rights|safety|security)\b`,
  ],
  // Kind words that cost nothing: they can stand, and say nothing.
  'values-talk.kind': [
    p`\b(?:understand|know|recogni[sz]e|appreciate|reali[sz]e|acknowledge)\b(?: (?:just|fully|only too well|very well|completely))?
      (?: how (?:very |really |so )?(?:important|vital|crucial|critical|essential|valuable|much)|(?: of)? the (?:importance|value|significance|trust)
      |[^;:]{0,20} the trust)\b(?![^;]{0,60}\d)`,
    p`\b(?:you|customers|clients|guests|patients|everyone|nobody)(?: all)? deserves? (?:better|more|the (?:very )?best|nothing less|so much)\b`,
    p`\bzero[- ]tolerance\b|\b(?:unacceptable|not acceptable) (?:to us|by our|by any standard)\b`,
    p`\b(?:earn|regain|rebuild|restore|win back|deserve|honou?r|retain|maintain|keep|repair|earning|rebuilding|regaining|restoring|winning back)
      (?: back)? (?:and [a-z]+ )?(?:your|the|that|our)(?: [a-z' ]{1,20})? (?:trust|confidence|faith|loyalty)\b`,
    p`\b(?:accuracy|quality|reliability|punctuality|trust|transparency|honesty|privacy|security|safety|confidentiality|detail|you) (?:really |truly |deeply )?
      matters?\b(?: to (?:us|me))?[.!]?$`,
    p`\b(?:trust|confidence|faith) (?:that )?(?:you|our [a-z]+)(?:'ve| have)? (?:place|placed|put|show|shown) in (?:us|me|our)\b`,
  ],
} satisfies Phrases
