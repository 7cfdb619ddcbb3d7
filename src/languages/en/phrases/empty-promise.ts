import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { MISHAP } from './pieces.ts'

const WE = piece`\b(?:i|we|our [a-z]+(?: [a-z]+)?|(?:the|my) (?:[a-z]+ )?(?:team|department|engineers|developers|staff|office|company|management))`
const LOOSE = piece`(?:additional|extra|further|new|newer|stricter|stronger|tighter|better|appropriate|necessary|needed|required|corrective|preventi(?:ve|ative)|robust|
  rigorous|enhanced|improved|various|several|comprehensive|immediate|some|all|every|more|enough|internal|remedial|decisive|proper|concrete|proactive|
  swift|prompt|urgent|important|significant|reasonable|active|effective|suitable|adequate|relevant|disciplinary|precautionary|numerous|strict|strengthened|
  right|similar|these|a (?:number|series|range|variety|set) of|a few|key|positive|big|other|certain|those|good|quality|security|safety)`
const STEPS = piece`(?:steps|measures|safeguards|precautions|improvements|protections|actions)`
const NEW = piece`(?:additional|extra|further|new|newer|stricter|stronger|tighter|better|appropriate|necessary|corrective|preventi(?:ve|ative)|robust|rigorous|enhanced|
  improved|various|comprehensive|more|internal|remedial|proper|strict|strengthened|significant|a (?:number|series|range|variety) of|several|some|positive)`
const THINGS = piece`(?:controls|checks|procedures|protocols|processes|systems|mechanisms|arrangements|changes|policies|safety nets?|reviews|oversight)`
const SYSTEMS = piece`(?:process(?:es)?|procedures?|controls?|monitoring|communications?|security|checks|checking|quality|systems?|protocols?|practices?|measures?|safeguards?|
  services?|training|oversight|alerting|testing|infrastructure|workflows?|polic(?:y|ies)|operations?|handling|planning|defen[cs]es|response|assurance|reliability|
  performance|standards|accuracy|approach|methods|programmes?|programs?|resilience|efforts|vigilance|scheduling|offering)`
const BETTER = piece`(?:strengthen(?:ed|ing)?|improv(?:e|ed|ing)|enhanc(?:e|ed|ing)|tighten(?:ed|ing)?|reinforc(?:e|ed|ing)|beef(?:ed|ing)?|step(?:ped|ping)? up|shor(?:e|ed|ing)|
  bolster(?:ed|ing)?|boost(?:ed|ing)?|refin(?:e|ed|ing)|streamlin(?:e|ed|ing)|overhaul(?:ed|ing)?|revis(?:e|ed|ing)|optimi[sz](?:e|ed|ing)|harden(?:ed|ing)?|
  review(?:ed|ing)?|re-?examin(?:e|ed|ing)|re-?evaluat(?:e|ed|ing)|re-?assess(?:ed|ing)?|re-?visit(?:ed|ing)?|sharpen(?:ed|ing)?|ramp(?:ed|ing)?|updat(?:e|ed|ing)|
  upgrad(?:e|ed|ing)|fine-tun(?:e|ed|ing)|increas(?:e|ed|ing))`
const STAFF = piece`(?:staff|teams?|drivers?|employees|colleagues|agents?|engineers?|technicians?|operators?|everyone|everybody|crews?|personnel|members?|people|
  officers?|advisers?|advisors?|managers?|department|nurses|warehouse|all (?:those|concerned|involved)|
  (?!(?:customer|supplier|partner|server|printer|computer|letter|order|number|other|user|subscriber)s\b)
  [a-z]{2,}(?:ers|ors|ists|ants|ians)(?<=\b(?:our|all|my) (?:[a-z]+ )?[a-z]+))`
const AGAIN = piece`(?:(?:not|never|n't)(?: [a-z]+){0,2} (?:happen|occur|re-?occur|recur|repeat|be (?:repeated|allowed)|arise|come up|take place|go wrong)|no(?:t)?
  (?: further| more)? (?:repeat|recurrence|repetition))`
const WILL = piece`(?:'ll|(?: will| shall)|(?: am|'m| are|'re| is) (?:[a-z]+ly )?(?:going|determined|aiming|planning|hoping|looking|trying|working|seeking|resolved|set) to|
   (?:[a-z]+ly )?(?:plan|intend|hope|aim|want|promise|try|pledge|vow|need|continue|undertake|resolve|mean|expect|strive|endeavou?r|seek) to| must)`

export default {
  // Nothing in it that anybody could look at: a date does not help.
  'empty-promise': [
    p`\b(?:the|these|those|all the|any|our) (?:[a-z]+ )?${STEPS} (?:that )?(?:we|i)(?:'re|'ve| are| have| will)?(?: [a-z]+ly| now| also| been)? (?:taking|taken|take|took|implementing|implemented)\b(?![^;:]{0,60}[\d:])`,
    p`\b(?:steps|measures|precautions|safeguards|(?:appropriate|immediate|corrective|necessary|disciplinary|further|prompt|swift|remedial) action)(?<!\b(?:no|these|the following|two|three|four|five|\d|you|other) [a-z]+) (?:have|has|had|are|were|will|is|was)
      (?: [a-z]+){0,3}? (?:taken|made|put in|introduced|implemented|adopted|initiated|set up)\b(?! by you\b)`,
    p`\b(?:tak(?:e|en|ing)|took|implement(?:ed|ing)?|introduc(?:e|ed|ing)|put(?:ting)?|adopt(?:ed|ing)?|initiat(?:e|ed|ing)|institut(?:e|ed|ing)|add(?:ed|ing)?|made?|making|
      deploy(?:ed|ing)?|establish(?:ed|ing)?|develop(?:ed|ing)?)(?<!\b(?:you|please|to|should|must|can) (?:[a-z]+ )?[a-z]+)(?: in(?: place)?| up)?
      (?: (?:${LOOSE})(?:,? (?:and )?[a-z-]+){0,3}? ${STEPS}| (?:${NEW})(?:,? (?:and )?[a-z-]+){0,3}? ${THINGS})\b(?! (?:below|above|on page|in the (?:table|list))\b)`,
    p`${WE}(?:'ve|'re| have| are| am|'m| has| is|'ll| will| had)?(?: [a-z]+){0,2}? (?:tak(?:e|en|ing)|took) (?:the )?(?:[a-z]+ )?(?:steps|measures|precautions|
      (?:swift|appropriate|corrective|immediate|necessary|remedial|prompt|decisive|quick|urgent|further|disciplinary|internal|preventive) action)\b`,
    p`\b(?:${LOOSE} ${STEPS}|${NEW}(?: [a-z]+)? ${THINGS}) (?:have|has|had|are|were|will|is)(?: [a-z]+){0,3}? (?:put|introduced|implemented|made|in place|taken|adopted|added|underway)\b|^(?:rigorous |strict )?(?:${STEPS}|controls|procedures|processes|checks) have
      (?: [a-z]+){0,2} (?:put|introduced|implemented|made|improved|strengthened|tightened|reviewed|changed|updated)\b`,
    p`\b(?:our|the|these|internal|all) (?:[a-z]+ ){0,2}${SYSTEMS} (?:have|has|are|is|were|will)(?: [a-z]+){0,2}? (?:been |being |be )(?:[a-z]+ly )?(?:improved|strengthened|tightened|reviewed|
      enhanced|updated|upgraded|revised|reinforced|overhauled|refined)\b`,
    p`\blessons?\b[^;]{0,30}\b(?:learn(?:ed|t|ing)?|taken|drawn)\b|\b(?:learn(?:ed|t|ing)?|grow(?:n|ing)?|taken)(?<!\b(?:you|we|they) (?:first )?learn(?:ed|t)) (?:a |an |our |some |many |so )?
      (?:[a-z]+ ){0,3}?(?:lessons?|deal|lot|much)\b(?= |[.!]|$)|\blearn(?:ed|t|ing)?(?: [a-z]+){0,2} from (?:this|it\b|that|our|the|these|what)\b|\blearning (?:experience|
      opportunity|curve|point)\b`,
    p`${WE}(?:'re|'m| are| am| is|'ve| have been| has been|'ve been|'ll| will| continue to|'ll be| will be| were| was)(?: [a-z]+){0,2}? work(?:ing)? (?:very |extremely |incredibly |really |so |
      as )?(?:hard|tirelessly|diligently|flat out|(?:a?round) the clock|relentlessly|feverishly|actively|closely|urgently|non-?stop|fast|quickly|intensively|overtime|
      day and night|with (?:our|the|them|all))\b`,
    p`\b(?:is|are|'re|be|hard) (?:hard )?at work (?:on|to)\b|\bworking (?:hard|tirelessly|diligently|flat out|relentlessly|actively|around the clock)\b`,
    p`\b(?:do|doing|done|did)(?<!\b(?:you|can) (?:[a-z]+ )?do) (?:absolutely |literally )?(?:everything|all|anything|whatever)(?: that)?(?: (?:we|i|they)(?: possibly| reasonably)? (?:can|could|are able)| possible| in (?:our|my|their) power|
       within (?:our|my)| it takes| is necessary)\b|\beverything (?:in|within) (?:our|my|its) (?:power|control)\b|\bleav(?:e|ing) no stone\b`,
    p`\b(?:every|maximum|all possible|our) (?:possible |reasonable |best )?efforts? (?:is|are|to|has|have|will)\b|\b(?:mak(?:e|ing)|made) every (?:possible |reasonable )?effort\b|\bredoubl(?:e|ed|ing)\b|
      \b(?:do|doing|try|trying|tried|done) (?:our|my) (?:very |level |absolute )?(?:best|utmost|hardest)\b|\bdouble down\b`,
    p`(?:'ll|\b(?:will|to|shall|must)(?: [a-z]+ly)?) (?:do|be|perform|handle (?:it|this|things)|get) (?:much |even |a lot |far |so much )?better\b(?=[.!,;]|$| (?:in f|next|from|at|and|going|moving|than this|about|with (?:this|our)))|\b(?:do|doing)(?<!\b(?:can|could|you) do) better\b|
      \b(?:handled|dealt with|managed|done|communicated) (?:much |a lot |far )?better\b`,
    p`(?:'ll|\b(?:will|shall|to|must|have|of|by|on|are|am|promise)(?: [a-z]+ly| also| always)?) be(?:ing|en|come)? (?:more|extra|much more|far more|even more|ever more|a lot more|better|doubly|especially|particularly) (?:careful|vigilant|attentive|diligent|mindful|thorough|proactive|
      transparent|responsive|cautious|rigorous|prepared|organi[sz]ed|alert|aware|conscious|considerate|communicative|accountable|
      punctual)\b|\b(?:try|work|trying|working) (?:much |even |a bit )?harder\b|(?:'ll|\b(?:will|shall|to|must|are|am|be)(?: [a-z]+ly| also| always)?) (?:take|taking|exercise|pay|paying) (?:more|greater|better|extra|
      much more|closer|additional|particular|special|full)(?: [a-z]+)? (?:care|attention|caution|vigilance|diligence)\b`,
    p`${WE}${WILL}(?: (?:[a-z]+ly|also|always|continue to|try (?:very hard |hard )?to|do (?:our|my|everything) [a-z ]{0,20}to|be able to)){0,2} (?:make (?:(?:absolutely |doubly |very )?sure|certain|it (?:our|my|a) [a-z]+)|ensure|see to it|
      see(?: to it)? that|guarantee|take care)\b[^;]{0,60}${AGAIN}`,
    p`\b(?:ensur(?:e|es|ed|ing)|(?:make|making|made) (?:absolutely |doubly |quite |very )?(?:sure|certain)|see to it|seeing to it|determined|committed)\b
      [^;]{0,40} ${AGAIN}\b(?<!^(?:to|so|in order)\b.{0,120})`,
    p`${WE}(?:'re|'m| are| am| is)?(?: (?:[a-z]+ly|also|all|now))*? (?:on (?:it|the case)|all over (?:it|this))[.!]?$|\bleave (?:it|this|that) with (?:us|me)\b`,
    p`\b(?:the |our |your |to )?(?:relevant|appropriate|responsible|concerned|respective|right|correct) (?:teams?|departments?|parties|people|colleagues|staff|managers?|personnel|channels|
      person|individuals?|manager|specialists?)\b(?<=\b(?:pass|forward|escalat|rais|shar|inform|work|notif|flag|brief|referr|rais|direct|alert|consult|address|discuss|spoken|liais)[a-z]*\b[^;]{0,80})|
      \b(?:teams?|departments?|colleagues|those|people|staff) concerned\b`,
    p`\b(?:taken|take|taking|took) (?:it|this|that|your [a-z]+|these|all of this|the feedback|everything)(?: [a-z ]{1,20})? (?:on board|to heart)\b|\btaking (?:this|it|your [a-z]+) on board\b|
      \bnoted your (?:comments?|feedback|concerns?|points?|remarks)\b|\b(?:note|notice) of your (?:comments?|feedback|concerns?|complaint)\b|\byour (?:comments?|feedback|concerns?|remarks|complaint|input) (?:
      have|has|will)(?: now| also)? (?:been |be )(?:noted|passed|taken|forwarded|shared|escalated|logged|heard|recorded)\b`,
    p`\b(?:use|using|see|treat|view|take|taking|treating)(?: all of)? (?:this|it|that|the [a-z]+)(?: [a-z]+){0,2} as (?:an? |the )?(?:[a-z]+ )?(?:opportunit|learning|lesson|chance|wake-?up|starting)|\bwake-?up call\b|
      \bopportunity to (?:learn|improve|strengthen|grow|do better|get better|reflect)\b`,
    p`\bemerge (?:from this |from it )?(?:even )?(?:stronger|better)\b|\bcontinuous(?:ly improv| improvement\b)|\b(?:we|our [a-z]+)(?: are|'re)? constantly (?:improv|review|look|work)|\balways looking (?:to|for|at) (?:ways|improv)|\bcontinual(?:ly)? (?:improv|review)`,
    p`\b(?:put(?:ting)?|mak(?:e|ing)) (?:it|this|that|things|matters|everything) right\b(?= for you[.!]?$|[.!]?$)(?<=\b(?:committed|determined|promise|want|wish|hope|working|work|do everything|best|here)\b[^;]{0,60})`,
    p`\b(?:management|the board|head office|the team|the manager|the department)(?: [a-z]+)? (?:has|have) been (?:informed|told|notified|alerted|made aware)\b`,
  ],
  // Work with nothing to show yet: fine once it has a day.
  'empty-promise.undated': [
    p`\b(?:additional|further|extra|refresher|more|re-?|appropriate|extensive|new|ongoing|better|proper|targeted|enhanced|compulsory|mandatory|necessary|full)(?: and [a-z]+)?(?:[a-z -]{1,20})?[ -]?training\b
      (?! (?:room|day|course|session|data|set|manual)\b)|\b(?:re-?)?train(?:ed|ing)? (?:all |all of |every )?(?:our|the|my|these|those) (?:[a-z]+ ){0,2}${STAFF}\b`,
    p`\b${STAFF}(?<!\b(?:your|you) (?:[a-z]+ )?[a-z]+)(?: [a-z]+){0,3} (?:has|have|had|was|were|is|are|will)(?: [a-z]+){0,2}? (?:been |being |be |receive |undergo |get )?(?:reminded|re-?trained|spoken to|briefed|coached|trained|
      instructed|made aware|re-?educated|told|receiving|undergoing|refreshed|disciplined|counsell?ed|(?:[a-z]+ )?training)\b`,
    p`\b(?:remind(?:ed|ing)?|brief(?:ed|ing)?|spoken? (?:to|with)|speak(?:ing)? (?:to|with)|address(?:ed|ing)? (?:this|it|the [a-z]+|that)(?: [a-z]+)? with|discuss(?:ed|ing)? (?:this|it|the [a-z]+|that)(?: [a-z]+)? with|
      reinforc(?:ed|ing) (?:this |it )?(?:to|with)|rais(?:ed|ing) (?:this|it|the [a-z]+|that) with|emphasi[sz](?:ed|ing)? to|impress(?:ed|ing)? (?:up)?on|coach(?:ed|ing)?|(?:had|having) (?:a )?words? with|
      fed (?:this|it|that) back to|feed (?:this|it|that) back to|taken (?:this|it|that) up with)(?<!\byou (?:[a-z]+ )?[a-z]+) (?:all |all of |each of |every member of )?(?:our|the|my|every|their|his|her|those)
      (?: [a-z]+){0,3}? ?${STAFF}\b`,
    p`\b(?:are|is|am|'re|'m|be|started|begun|began|continue|continuing)(?<!\b(?:you|they|not)(?:'re| are| have| will)? [a-z']+) (?:to )?(?:[a-z]+ly |also |still |already |now |in the process of |all ){0,2}
      (?:look(?:ing)? (?:in)?to|examin(?:e|ing)|investigat(?:e|ing)|analy[sz](?:e|ing)|assess(?:ing)?|address(?:ing)?|fix(?:ing)?|resolv(?:e|ing)|rectify(?:ing)?|tackl(?:e|ing)|handl(?:e|ing)|review(?:ing)?|evaluat(?:e|ing)|
      deal(?:ing)? with|work(?:ing)? (?:on|to (?:fix|resolve|restore|address|correct|rectify|solve|identify|understand|find|determine|get|put|bring|improve|ensure|prevent)|through|with)|monitor(?:ing)?|
      follow(?:ing)? up on|get(?:ting)? to the bottom of) (?:[a-z]+ ){0,2}?(?:it\b|this\b|that\b|these|what|why|how|ways|options|all (?:of )?(?:our|this|these)|everything|matters|things|service|access|
      (?:the|your|our|any|some|all|an?(?= (?:[a-z]+ ){0,2}(?:fix|solution|resolution|workaround|patch|remedy)))(?: [a-z-]+){0,3}? (?:${MISHAP}|(?:fix|solution|cause|causes|matter|situation|complaint|case|account|bug|outage|request|claim|concern|root|feedback|resolution|workaround|
      patch|remedy|circumstances|facts|details|logs?|${SYSTEMS})s?)\b)(?!.{0,60}\b\d)`,
    p`\b(?:are|is|am|'re|'m|been|currently|now|still)(?<!\b(?:you|they)(?:'re| are)? [a-z']+)(?: (?:[a-z]+ly|also|still|already|now))? investigating\b(?![^;]{0,60}\d)|\binvestigations? (?:is|are|has|have|was|were|into|continues?|remains?|will)\b
      [^;]{0,30}(?:under ?way|ongoing|launched|started|begun|opened|initiated|progress|continu|conducted|carried out|pending)|\b(?:launch|start|open|initiat|conduct|commenc|begun|began|carry|carrying|undertak|continu)[a-z]*
      (?: out)?(?: [a-z-]+){0,3}? (?:investigations?|en?quir(?:y|ies)|inquir(?:y|ies))\b|\bunder (?:investigation|review)\b|^investigation (?:is )?(?:under ?way|ongoing)|\binvestigation under ?way\b`,
    p`\b(?:conduct(?:ed|ing)?|carr(?:y|ied|ying) out|undertak(?:e|en|ing)|undertook|perform(?:ed|ing)?|launch(?:ed|ing)?|initiat(?:ed|ing)|start(?:ed|ing)?|begun|began|commission(?:ed|ing)?|ordered)
      (?<!\b(?:you|please|to) [a-z ]{2,16}) (?:an? |our )(?:[a-z-]+,? (?:and )?){0,3}?(?:review|audit|root cause analysis|assessment|evaluation|post-?mortem|overhaul)\b(?![^;]{0,40}\d)`,
    p`\b${BETTER}(?<!\b(?:you|please|to be|was|were|your|will be) (?:[a-z]+ )?[a-z-]+)(?: up)?(?: (?:further|even further))? (?:on )?(?:(?:our|its|internal|existing|all|these)(?: [a-z-]+){0,3}? ${SYSTEMS}|
      (?:how|the way) (?:we|i)|communications?|quality control|security|monitoring|training|procedures|processes|controls)\b(?![^;]{0,80}[:(])(?!.{0,60}\bby [a-z]{3,}ing\b)`,
    // "I do not know yet how we will prevent it" promises nothing.
    p`(?<!\b(?:how|what|whether|when|why) )${WE}${WILL}(?: (?:[a-z]+ly|also|always|never|continue to|be able to|do (?:our|my) best to)){0,2} (?:be )?(?:improv(?:e|ing)|strengthen(?:ing)?|enhanc(?:e|ing)|tighten(?:ing)?|do (?:more|better)|learn from|ensure|make (?:sure|certain|it (?:our|my|a) [a-z]+)|see (?:to it|that)|
      prevent|avoid|minimi[sz]e|address(?:ing)? (?:this|the|these|it)|investigat(?:e|ing)|monitor(?:ing)?|look(?:ing)? (?:in)?to|look(?:ing)? (?:closely )?at (?:how|what|ways|this|our|the (?:process|system))|reflect|listen|strive|prioriti[sz]e|reinforc(?:e|ing)|rectify|resolve|
      keep(?:ing)? (?:a (?:close|closer|very close) )?(?:eye|watch|working|monitoring|improving|looking)|keep(?:ing)? a (?:close|closer|sharp|very close) (?:eye|watch)|get (?:to the bottom|it right|this right|things right|this (?:fixed|sorted|resolved))|work (?:on|to|with you|hard)|
      review (?:our|the (?:situation|matter|incident|case|process|procedure)|this|these|what|how|why|all|internal)|better [a-z]+|find (?:a|the) (?:solution|way)|stay on top|follow (?:this|it) (?:up|through)|(?:personally )?oversee|fix (?:this|it|that)|
      put (?:this|it|things) right|make (?:this|it|things) right|be (?:implementing|introducing|taking|making|putting|reviewing|working|looking|monitoring|adding)|implement|introduce|put (?:in place|measures|systems|procedures))\b(?! (?:you|your|if)\b)`,
    p`\b(?:explor(?:e|ing)|find(?:ing)?|look(?:ing)? (?:at|for|into)|consider(?:ing)?|identify(?:ing)?|seek(?:ing)?|evaluat(?:e|ing)) (?:[a-z]+ )?(?:ways|options|what (?:can|could|we can|we could|might)|how (?:we|to|this)|opportunities|areas) (?:[a-z]+ ){0,2}(?:to|can|could|for|of|that|be|do|make|avoid|prevent)\b`,
    p`\b(?:escalated|passed|forwarded|handed|raised)(?<!\b(?:you|should have|should have been|have been|not|never) [a-z]+)(?: (?:it|this|that|the [a-z]+|your [a-z]+))?(?: [a-z]+)? (?:up |on |over |along )?(?:to|with|internally)\b(?: (?:our|the|my|a|senior|higher|upper)(?: [a-z-]+){0,3} (?:
      teams?|departments?|managers?|management|leadership|engineers?|developers?|colleagues|supervisors?|office|staff|level|directors?)\b)|\bescalated (?:it |this |that |the [a-z]+ )?(?:internally|further|accordingly)\b|\bescalated (?:it|this|that)[.!]?$`,
    p`\b(?:watch|monitor|follow)(?:ing)? (?:it|this|the [a-z]+|things|everything|your [a-z]+)(?: [a-z]+){0,2} (?:closely|carefully)\b|\bclose(?:r|ly)? (?:eye|watch|tabs) on\b|\bclosely (?:monitor|watch)(?:ing)?\b`,
    p`\b(?:teams?|staff|colleagues|everyone|everybody|engineers|drivers|people|department|office|we|i|they)(?:'re|'ve|'m| are| is| am| has| have| will)?(?: all| now| currently| been)? (?:do|does|doing|done|be doing) (?:its|our|my|their)(?: very| level)? (?:utmost|best|damnedest|hardest|level best)\b`,
    p`\b(?:our|the|these|internal|all|relevant) (?:[a-z]+ ){0,2}?${SYSTEMS} (?:have|has|had|are|were|was|will)(?: [a-z]+){0,2}? (?:been |being |be )?(?:[a-z]+ly )?(?:amended|adjusted|adapted|modified|altered|refreshed|realigned)(?: accordingly)?[.!]?$|\b(?:amended|adjusted|adapted|changed|updated|revised) accordingly\b`,
    p`\b(?:has|have|was|were|is being|are being)(?: been)?(?: [a-z]+ly)? (?:raised|escalated|flagged|discussed|taken up|addressed|shared|reported) (?:with|to|at|by) (?:our |the |senior |my )?(?:[a-z]+ )?(?:management|leadership|board|directors?|senior staff|head office|department heads?)\b`,
    p`${WE}${WILL} (?:do|make) (?:an? )?(?:much |far |even )?better (?:job|effort|work)\b`,
    p`\b(?:pass(?:ed|ing)?|forward(?:ed|ing)?|fe(?:ed|d)|rais(?:e|ed|ing)) (?:this|it|that|these|your [a-z]+|everything)(?: all)?(?: on| along| over| back| up)?(?: internally| directly)? (?:to|with) (?:the|our|my) (?:[a-z]+ ){0,2}(?:team|department|engineers?|developers?|management|manager|staff|colleagues)\b(?![^;]{0,60}\d)`,
    p`\b(?:action|work|help|improvements?) (?:is|are) (?:already |now |well )?under ?way\b(?![^;]{0,40}\d)`,
    p`\b(?:get|getting|got|have|having) (?:this|that|it) (?:escalated|looked (?:at|into)|prioriti[sz]ed)\b(?![^;]{0,40}\d)|\bwill be (?:prioriti[sz]ed|given priority|treated as a priority)\b(?![^;]{0,40}\d)`,
  ],
  // "The changes we made:" goes on to name them, and "here is what we do to make sure" does so at once.
  'empty-promise.named': [
    p`:$|\?$|\b(?:the following|as follows|listed|here(?:'s| is| are) (?:what|how|the)|below|these (?:two|three|four|five|\d))\b|:.{12,}|\b(?:explain|describe|outline|summari[sz]e|tell you|ask(?:ed)? (?:us|me) to)\b[^;]{0,80}\b(?:lessons|steps|measures|changes|what we)\b`,
    p`\b(?:did not|didn't|had not|hadn't|failed to|should have|could have|ought to have|instead of|rather than|without|not enough)\b[^;]{0,24}\b(?:steps|measures|lessons?|action|train|remind|brief|coach|instruct|speak|spoken|review|investigat|monitor|improv|learn|better|
      careful|everything|best|look(?:ed|ing)? into|ensure|make sure|working|escalat|passed|enough)`,
  ],
} satisfies Phrases
