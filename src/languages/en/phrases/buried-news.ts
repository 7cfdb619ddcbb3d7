import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const NOTE = piece`(?:update|note|word|line|message|e-?mail|heads[- ]?up|check-?in|reminder|follow-?up)`
const TELL = piece`(?:inform|let you know|let everyone know|notify|advise|tell|update|make you aware|alert|bring to your attention|share|announce|give you|provide you|
  follow[ -]up|communicate|address|apprise|explain|discuss|draw your attention)`
const RUN_UP = piece`(?:inform you|let you know|notify you|advise you|make you aware|update you|give you (?:an?|some)|share (?:an?|some|with)|touch base|reach out|check in|
  follow up|bring you up|keep you (?:informed|updated|posted)|provide (?:you with )?(?:an?|some))`

// Read in the first two sentences only: what stands here stands before the news.
export default {
  'buried-news': [
    p`\b(?:hope|hoping|trust)(?: that)? (?:(?:this|the|my) (?:[a-z-]+ ){0,2}(?:finds|reaches)|(?:all|everything|things)(?: [a-z]+){0,4} (?:is|are|well|good)|
      you(?: and [a-z ]{1,25})?(?:'re| are|'ve| have| had| enjoyed| enjoy)(?: been| having| doing| keeping| all| both| enjoying| an?| your| some| well)|
      (?:you|your) [a-z ]{0,25}(?:week|day|month|year|weekend|summer|christmas|holidays?)\b)`,
    p`\b(?:finds|reaches) you (?:and [a-z ]{1,20} )?(?:well|in good|safe|happy|all)\b|\bhow are you\b|\bhappy (?:new year|monday|friday)\b|\bgreetings from\b|\bwarm(?:est)? greetings\b`,
    p`\b(?:just )?(?:an? |one |another )?(?:quick|brief|short|small|little|friendly) ${NOTE}\b(?! (?:was|is|did|had|on \d|of \d|from \d))|\bquick one\b|\bjust an? (?:[a-z]+ )?${NOTE}\b|
      \bdrop(?:ping)? you an? (?:[a-z]+ )?(?:line|note|e-?mail)\b|\bjust (?:wanted|writing|checking|dropping|popping|following|reaching|thought)\b|\bchecking in\b|\bcheck in (?:with|on|and)\b`,
    p`\b(?:i'm|we're|i am|we are|i|we)(?: just| also| now| hereby)? (?:writing|contacting|e-?mailing|reaching out|getting in touch|messaging|making contact|following up|write)\b
      (?:(?: to)?(?: you)?(?: today)?(?: again)?(?: with regards? to| regarding| in regards?| about| concerning| with (?:an?|some|the|this) (?:[a-z]+ )?${NOTE}| in (?:relation|connection|reference|respect)| on behalf| further to| following)\b|
      (?: [a-z]+){0,2}? to (?:you |[a-z]+ly )?${TELL}\b)`,
    p`\b(?:this|our|my|the purpose of this|the aim of this|the reason for this) (?:[a-z]+ )?(?:e-?mail|letter|message|note|notice|communication|notification)(?: today)? (?:is|serves|comes|aims)
      (?: being sent| written| intended| meant)? (?:to|in|as|about|regarding|with)\b|\bthis is to (?:inform|let|notify|advise|tell|bring|update)\b|
      \bthis is an? (?:important |courtesy |brief |quick |short |service )?(?:message|notice|notification|update|reminder|e-?mail|letter|announcement|note)\b`,
    p`\b(?:i|we)(?:'d| would| just)? (?:like|want|wanted|wish|need|feel|have|am|are)(?: obliged)? to (?:take (?:a|this) (?:moment|minute|opportunity) to )?(?:[a-z]+ly |just |also |reach out and ){0,2}${RUN_UP}\b`,
    p`\b(?:regret|sorry|pleased|happy|delighted|excited|saddened|disappointed|glad) to (?:have to )?(?:inform|notify|advise|report|let you know)\b|\b(?:excited|thrilled|delighted|happy) to share\b`,
    p`\bas (?:you|many of you|some of you|most of you)(?: all)?(?: may| might| will| are| probably| already| no doubt| can| could| would| have| be| well){0,4}
      (?: aware| know| heard| noticed| seen| read| recall| remember| gathered| imagine)\b(?<!\bas (?:you|some of you) (?:saw|heard|noticed|read)\b)`,
    p`\b(?:thank you|thanks|grateful|appreciate)(?: [a-z]+){0,4}? (?:for|you) (?:being|choosing|your (?:continued|ongoing|loyal|valued|long|interest|business|support|custom|trust|loyalty|partnership|
      membership|recent)|shopping|banking|flying|travelling|staying|trusting|doing business|working with|partnering|using|subscribing|joining|all (?:your|that you|you)|the (?:opportunity|trust)|placing|
      entrusting|investing|contacting (?:us|our|the|[a-z]+ (?:customer|support|care|services)))\b(?![^.;:]{0,60}(?:\d| about (?:the|your|my|our)))`,
    p`\b(?:we|i)(?: really| truly| greatly| very much| deeply| do| always)? (?:value|treasure|cherish|enjoy|love|appreciate)(?: having| working| being)?(?: with)?
      (?: you\b| your\b(?! (?:reply|call|note|list|photos))| the (?:trust|relationship|opportunity|partnership)| our (?:[a-z]+ )?(?:relationship|partnership|customers|clients|members))`,
    p`\b(?:first of all|first and foremost|first things first|firstly|to begin with|before (?:anything|i|we) [a-z]+|let me (?:begin|start)|allow me to (?:begin|start|say)|
      like to (?:begin|start)|may i (?:begin|start))\b[^.;:]{0,40} (?:thank|appreciat|grateful|saying|by|value|express|hope|acknowledg)`,
    p`\b(?:exciting|excited|thrilled)\b(?= (?:news|update|changes|announcement|times|about))|\b(?:some|have|with|got) (?:[a-z ]{0,20})?(?:good|great|wonderful|important|big|bad|not so great|mixed) (?:and [a-z ]{0,15})?news\b|
      \b(?:important|urgent) (?:information|notice|message|update|announcement)s? (?:about|regarding|concerning|for|on|from|relating)\b`,
    p`\b(?:it has been|it is|it's|it was|what) (?:always )?(?:been )?an? (?:real |great |absolute |true )?(?:pleasure|honou?r|privilege|joy|delight) (?:to|working|serving|having|doing)\b`,
    p`^(?:here )?at (?!this|that|the|our|your|my|present|first|last|least|about|around|some|any|one|no|noon|midnight|an?\b|approx)[a-z& ]{2,30}, (?:we|our|your|nothing|customer|it)\b|
      \b(?:for|over) (?:over |more than |nearly |almost |the (?:last|past) )?(?:\d+|[a-z]+) (?:years|decades)\b[^.;:]{0,30} (?:we|has|have|proud|been|our)\b|\bour (?:customers|clients|members) (?:are|come|mean)\b`,
    p`\byou (?:are receiving|have received|received) this (?:e-?mail|message|letter|notice|because)\b|\bplease (?:be aware|note|see|find|read) (?:of )?(?:the (?:following|below)|below|this (?:important|information))|
      \bplease read this carefully\b`,
    p`\b(?:reference|further|referring|regards?|relation) to (?:the (?:above|recent|subject|captioned)|your recent|our recent|a recent|our (?:phone|telephone|previous|earlier|last) [a-z]+)\b`,
    p`\b(?:it's been|has been|have been|had|these are|in these) (?:an? |quite |such |very |some )*(?:busy|hectic|exciting|challenging|unprecedented|difficult|interesting|eventful|record) (?:time|times|week|month|year|period|season|quarter|few [a-z]+)\b`,
    p`\b(?:we|i) thought you (?:might|would|should|may|'d) (?:like|want|wish|care|need)? ?(?:to )?(?:know|hear|see|be)\b`,
    p`\bkeep you in the loop\b|\bkeep you in the picture\b`,
    p`\bwith (?:great |much |real )?pleasure (?:that|to)\b|\blook back on (?:an?|the|our) (?:[a-z]+ )?(?:year|season|months?|time)\b`,
  ],
} satisfies Phrases
