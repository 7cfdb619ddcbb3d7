import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// By their endings, without the things that end the same way.
const PERSON = piece`(?!(?:order|number|letter|offer|folder|printer|server|computer|router|browser|filter|paper|error|monitor|transfer|voucher|register|counter|answer|
  matter|newsletter|banner|visitor|customer|user|member|other|door|floor|sensor|motor|heater|boiler|water|poster|flyer|trailer|charger|scanner|supplier|courier|carrier|
  consumer|subscriber|reader|guest)s?\b)[a-z]{2,}(?:er|or|ist|ant|ian)s?`
const THEIRS = piece`your (?:[a-z&'-]{1,15} ){0,2}(?:team|crew|foreman|board|lead|admin|rep|boss|clerk|intern|secretary|pa|people|${PERSON}|staff|office|department|colleagues?|people|employees?|accountants?|administrators?|
  engineers?|developers?|managers?|assistants?|bookkeepers?|buyers?|side|company|contact|receptionist)`
// "If you did not save it" and "I see why you did not reply" accuse nobody.
const YOU = piece`\b(?:you|${THEIRS})(?<!\b(?:if|whether|why|unless|once|when|where) (?:you|your [a-z&' -]{3,40}))(?: [a-z]{1,12}ly| also| just| then)?`
// "You did not reply because we wrote to the old address" blames us.
const NOT_OURS = piece`(?![^;:]{0,80}\bbecause (?:of us\b|of (?:my|our) |we |i |our |my ))`
// What a client is accused of not doing. What only a client may decide (order, agree, renew, ask for) is no failing.
const DO = piece`(?:tell|inform|mention|confirm|reply|respond|answer|notify|alert|warn|flag|raise|report|state|specify|explain|disclose|contact us|
  call us|ask us|let (?:us|me)|(?:come|get|write|ring|call) back|provide|supply|return|submit|attach|upload|include|read|check|notice|spot|review|
  verify|test|look|double-check|pay attention|follow|understand|reali[sz]e|think (?:to|of)|act|complete|update|allow|attend|turn up|show up|co-?operate|
  communicate|bother|object|complain|prepare|plan|back up|make (?:sure|it clear|any effort)|take (?:the time|care|into|our|any)|meet (?:the|our|your)|
  keep (?:to|us|your)|(?:give|send)(?! (?:us |me )?(?:your |any |the )?(?:permission|consent)))\b`
const DONE = piece`(?:told|reminded (?:me|us)|informed|mentioned|confirmed|replied|responded|answered|notified|alerted|warned|flagged|raised|reported|stated|specified|
  explained|disclosed|contacted|called|asked (?:us|me|first|earlier|sooner|about|before)|let (?:us|me)|(?:come|came|got|gotten|written|rung) back|rung|
  written|said (?:so|something|anything)|provided|supplied|returned|submitted|attached|uploaded|included|read|checked|noticed|spotted|reviewed|
  verified|tested|looked|double-checked|paid (?:more )?attention|followed|understood|reali[sz]ed|thought|acted|completed|updated|allowed|attended|
  turned up|shown up|co-?operated|communicated|bothered|objected|complained|prepared|planned|backed up|picked up|made (?:sure|it clear)|
  taken (?:the time|care|more|into|our)|met (?:the|our|your)|kept (?:to|us|your)|stuck to|(?:given|gave|sent) (?:us|me)|avoided|prevented|whitelisted|
  signed|approved|been (?:more|clear|quick|careful|aware|honest|prepared)[a-z]*)\b`
const ERRED = piece`(?:misread|misunderstood|misinterpreted|overlooked|forgot(?:ten)? (?:to|about|that|the|your|our)|confused|mistyped|misplaced|mislaid|
  misheard|misused|misconfigured|ignored|disregarded|bypassed|
  missed (?:our (?!calls?\b|visits?\b)|the (?:e-?mail|message|noti|reminder|warning|instruction|cut-?off|announcement|letter|point|line|note|fact|section))|
  (?:deleted|changed|entered|typed|clicked|selected|switched off|removed|overwritten|moved|disabled)\b[^;:]{0,40}
  \b(?:by (?:mistake|accident)|in error|wrong|incorrect|accidentally|without (?:telling|asking|reading|checking)|yourself|yourselves))`
const WRONG = piece`(?:wrong|incorrect|incomplete|invalid|inaccurate|outdated|out[- ]of[- ]date|old|unclear|ambiguous|faulty|insufficient|contradictory|
  illegible|misleading|corrupt|too late|not (?:complete|correct|clear|accurate|up to date|valid|sufficient|in the))`
const SENT = piece`(?:gave|given|sent|shared|exported|e-?mailed|handed over|passed on|confirmed|booked|ordered|supplied|provided|uploaded|submitted|entered|filled in|completed|typed|chose|chosen|selected|quoted|attached|ticked)`
const THEIR_THINGS = piece`your (?:own )?(?:[a-z-]+ ){0,2}(?:firewall|browser|filters?|settings?|network|router|servers?|systems?|software|configuration|
  devices?|computers?|internet|connection|antivirus|equipment|hardware|plug-?ins?|extensions?|wiring|set-?up|integration|dns)`
const LATE = piece`(?:late|delayed|slow|belated|last-minute|unclear|incomplete|missing|incorrect|wrong|inaccurate|ambiguous|repeated|constant|frequent|
  sudden|lack of|absence of)`
const SAID = piece`(?:explained|mentioned|stated|said|advised|warned|informed|indicated|outlined|told|written|wrote|communicated|pointed out|made clear|noted)`
const ALREADY = piece`(?:already|previously|repeatedly|clearly|twice|specifically|expressly|several times|many times)`

export default {
  // The reader as the subject of a failing.
  'blame-client': [
    p`${YOU} (?:did not|didn't|never)(?: [a-z]{1,12}ly| even| then)? (?:${DO}|(?<=never )${DONE})${NOT_OURS}`,
    p`${YOU} (?:failed|neglected|omitted|refused|forgot|(?:chose|decided|opted|preferred) not|(?:chose|decided|opted)(?= to (?:ignore|skip|go ahead|proceed|disregard|override|dismiss|wait))|(?:was|were) (?:slow|late)|waited too long) to
      (?! (?:get|receive|hear|load)\b)${NOT_OURS}`,
    p`${YOU} (?:did not|didn't) (?!(?:get|receive|have|hear|see|arrive|reach)\b)[^;:]{0,50}\b(?:in time|on time|soon enough|
      until(?! (?:we|i)\b)|by the (?:deadline|agreed))\b${NOT_OURS}`,
    p`${YOU} (?:had not|hadn't) ${DONE}${NOT_OURS}`,
    p`${YOU} (?:have|has)(?: still)?(?: not|n't)(?: yet)? (?:replied|responded|answered|come back|got back|complied|followed|let (?:us|me)|kept|
      honou?red|co-?operated|been (?:clear|honest|helpful|responsive))\b${NOT_OURS}`,
    p`${YOU} (?:should|ought to)(?: [a-z]{1,12}ly| at least)? have(?: [a-z]{1,12}ly)? (?!(?:received|needed|waited|experienced|suffered|earned|owed|
      expected|missed|started|joined|moved|landed|boarded|switched|obtained|reached|arrived)\b)(?:[a-z]+ed|${DONE}|sent|known better)\b`,
    p`${YOU} (?:should not|shouldn't|ought not to) have (?:changed|used|opened|signed|clicked|deleted|shared|sent|given|left|touched|tried|relied|
      assumed|ignored|cancelled|posted|altered|switched|removed|installed|gone ahead)\b`,
    p`${YOU} (?:could|might|may)(?: [a-z]{1,12}ly| at least| perhaps)? have ${DONE}`,
    p`${YOU}(?: (?:have|has|had|must have|may have|might have|seems? to have|appears? to have)| clearly| evidently)? ${ERRED}${NOT_OURS}`,
    p`${YOU} (?:was|were|is|are) (?:[a-z]+ly )?(?:not (?:familiar|trained|available|responsive|prepared|reachable)|unfamiliar|unaware of (?:the|our)|
      unprepared|unreachable|unresponsive|uncooperative|mistaken|careless|late (?:in|with)|at fault|to blame|negligent)\b${NOT_OURS}`,
    p`(?:^|, |\b(?:and|but|that|as) )had (?:you|${THEIRS})(?: only| just)? (?!down\b|not (?:rung|told|asked|called|written|noticed|spotted|raised|
      warned|chased|pointed|found|checked|come)\b)[^;:]{1,80}\b(?:would|could|might)\b`,
    p`\bif (?:only )?(?:you|${THEIRS}) (?:had|'d)(?: only| just)? ${DONE}(?<!followed|acted)(?![^;:]{0,80}\byou would have (?:lost|had to|paid|waited|got|received|bought|owed|missed)\b)[^;:]{0,80}(?:\b(?:would|could|might)\b|'d have\b)`,
    p`\b(?:would|could|might)\b[^;:]{0,60}\b(?:if|had) (?:only )?(?:you|${THEIRS})(?: had)? (?:${DONE}|[a-z]+ed)(?<!received)\b`,
    p`\b(?:if (?:we|i) had(?: only| just)?|had (?:we|i)(?: only| just)?) been (?:told|informed|asked|given|sent|looped in|consulted|made aware|notified|warned|
      alerted|included|involved|briefed|brought in)(?! by (?:my|our))\b[^;:]{0,80}\b(?:would|could|might)\b`,
    p`\bif (?:you|${THEIRS}) had not (?:changed|cancelled|waited|delayed|moved|altered|deleted|requested|insisted|switched|ignored)\b`,
    p`\bbecause (?:you|${THEIRS})(?: [a-z]{1,12}ly| only)? (?:did not|didn't|failed|changed|insisted|cancelled|waited|delayed|moved|forgot|altered|took too|
      kept|ignored|refused|left it|were late|was late|entered|supplied|uploaded|selected|ticked|clicked|typed)\b${NOT_OURS}`,
    p`\b(?:only|simply|largely|mainly|partly|entirely|mostly) because (?:you|${THEIRS})\b`,
    p`${YOU}(?: had| have)? ${SENT}(?: us| me| in| (?:the|our) [a-z]+)? (?:the |an? |your )?(?:[a-z]+ )?${WRONG}\b(?! (?:one|file) we\b)`,
    p`(?:${YOU}(?: had| have| has)? ${SENT}|(?:we|i) (?:received|got|had|were given) from ${YOU})(?: [a-z]+){0,2}
      (?: (?:was|were)(?: [a-z]+)? (?:${WRONG}|missing)| (?:contained|lacked|omitted|did not|didn't)\b|
      (?: (?:had|has|came with)(?: [a-z]+){0,2}? (?:duplicates?|duplicate [a-z]+|errors?|mistakes?|gaps|typos?|missing|blanks?|wrong|no)\b))`,
    p`\b${WRONG} (?:[a-z]+ ){0,2}(?:was|were|had been) ${SENT}(?: to us)? by (?:you\b|${THEIRS})`,
    p`\b(?:mis[a-z]+ed|misread|mislaid|(?:wrongly|incorrectly) [a-z]+|deleted|removed|changed|overwritten|disabled|blocked|caused|triggered|held up|
      delayed|rejected)(?<!\b(?:not|errors?) (?:[a-z]+ )?[a-z]+) by (?:you\b|${THEIRS}|${THEIR_THINGS}|
      (?:an?|one|some|somebody|someone)(?: [a-z]+){0,3} (?:in|at|on|from|of|within) your [a-z]+)`,
    // "You approved the right proof, and I printed the other" tells what we did.
    p`\b(?:was|were|had been|has been) (?:[a-z]+ )?(?:approved|signed off|authori[sz]ed|accepted|checked) by (?:you\b|${THEIRS})(?!.{0,120}\b(?:we|i) )`,
    p`\b(?:we|i) (?:was|were) (?:not (?:given|sent|told|shown|supplied with|provided with)|(?:given|sent|supplied with|provided with)
      (?=(?: the| an?)? ${WRONG}))(?: [a-z]+){0,4} (?:information|details|facts|instructions|figures|picture|story|data|documents|address)\b`,
    p`\b(?:we|i) can only (?:work|act|go|rely|base|respond|process|answer)\b[^;:]{0,60}\b(?:you|your|given|told|provided|supplied|receive)\b`,
    p`\b(?:we|i) (?:did not|didn't|never|had not|hadn't|only) (?:[a-z]+ )?(?:get|got|receive|received|have|had|hear|heard)\b[^;:]{0,60}
      \bfrom (?:you\b|${THEIRS})`,
    p`\b(?:we|i) only (?:received|got|heard)\b[^;:]{0,20}\byour\b|\b(?:because|since|as|while) (?:we|i) (?:was|were|had been) (?:still )?(?:waiting|chasing)
      (?: for| on)? (?:you|your)\b`,
    p`\byour (?:[a-z]+ )?${LATE}(?: [a-z]+)? (?:approval|reply|response|payment|confirmation|feedback|requests?|changes?|answers?|notice|order|submission|
      instructions?|data|files?|sign-?off|copy|booking|cancellation|details|information|address|brief|application|entry|input|upload|communication|
      documents?|paperwork|co-?operation|clarity|decision|form)\b`,
    p`\byour (?:own )?(?:failure|refusal|inability|reluctance) (?:to|in)\b|\byour own (?:[a-z]+ ){0,2}(?:mistake|error|fault|negligence|oversight|doing|
      making|actions|decision)\b`,
    p`\b(?:is|was|were|be|been|to|by)(?<!\b(?:not|n't|never|nor) (?:be |been )?(?:[a-z]+ )?[a-z]+) (?:[a-z]+ly )?your (?:mistake|error|fault|oversight|
      misunderstanding|negligence)\b(?! (?:log|message|report|code|rate|page)s?\b)`,
    p`\b(?:user|customer|client)(?:'s)? error\b(?<!\b(?:no|not|not a|avoid) [a-z']+ error)(?! (?:message|report|handling|page|code|log|rate|text)s?\b)`,
    p`\b(?:error|mistake|fault|oversight|misconfiguration|issue|problem|misunderstanding|delay|breakdown|cause)
      (?<!\b(?:no|any|not an?|led to|causes?|caused|creates?|created|meant|resulted in)\b[^;:]{0,50})
      (?: [a-z]+)?(?: (?:is|was|lies|lay|rests|be|have been|to be|lie|occurred|arose|originated|came))?(?: [a-z]+ly)? (?:on|at|from) your (?:side|end|part)\b`,
    p`\b(?:issue|problem|fault|error|cause|trouble|responsibility|blame)(?<!\bno [a-z]+) (?:[a-z]+ )?(?:lies|lay|lie|rests|sits|originates|originated|comes?|
      came|stems|stemmed|is caused|was caused) (?:with|in|within|at|from|by) (?:you\b|${THEIRS}|${THEIR_THINGS})`,
    p`\b(?:somebody|someone|one|a colleague|a member) (?:on|at|in|from|of) your [a-z]+ (?:[a-z]+ )?(?:had |has |must have |may have |appears to have )?
      (?:deleted|changed|removed|overwrote|overwritten|disabled|forgot|forgotten|entered|switched off|turned off|mis[a-z]+|cancelled)\b`,
    p`\b(?:nobody|no one|none) (?:on|at|in|from|of) your [a-z]+ (?:(?:had|has|ever|actually) )?(?:(?!(?:received|affected|harmed|needed|missed|lost|suffered|
      used|opened|touched)\b)[a-z]{2,}ed|told|read|came back|got back|picked up|let us|sent|wrote|rang|gave|said|knew|thought|took)\b`,
    p`\b(?:customer|client|user|account[- ]holder|buyer|tenant|policyholder|subscriber)(?:s?'s?)? (?:own )?(?:responsibility|obligation|job|duty)\b|
      \b(?:responsibility|duty|job) of the (?:customer|client|user|account[- ]holder|buyer|tenant)\b|
      \b(?:is|was|remains)(?<!\bnot (?:[a-z]+ )?[a-z]+) your (?:own |sole |full )?(?:responsibility|obligation|duty)\b|
      \byou (?:are|were|remain) (?:solely |fully |also )?responsible for (?:keeping|checking|ensuring|making|providing|updating|your own|the accuracy)\b`,
    p`\b${THEIR_THINGS} (?:is|was|were|are) (?:[a-z]+ )?(?:out of date|outdated|too old|unsupported|incompatible|misconfigured|not (?:supported|compatible|
      configured|set up))\b${NOT_OURS}`,
    p`\byour (?:[a-z]+ )?(?:order|form|file|data|list|spreadsheet|drawings?|plans?|address|layout|measurements|quantities|sketch|figures)
      (?: (?:is|was|were|are)(?: [a-z]+)?) (?:unclear|ambiguous|vague|illegible|contradictory|imprecise|misleading|hard to read)\b${NOT_OURS}`,
    // "Because of your call we found it" thanks the client.
    p`\b(?:caused by|because of|owing to|down to|stem(?:s|med)? from|ar(?:ose|ises) from|resulted from|(?:was|were) (?:[a-z]+ly )?due to)(?<!\bnot .{0,30}) your
      (?! (?:[a-z]+ )?(?:call|message|note|e-?mail|report|tip|questions?|help|screenshots?|complaint|feedback|letter|warning|review|patience|visit|card|account|
      bank|office|deadline|trust)\b)`,
    p`\b(?:mistake|error|typo|fault|slip|oversight)(?<!\b(?:no|not an?) [a-z]+) (?:is|was) yours\b|${YOU}(?: had| have)? (?:signed|approved|accepted|confirmed|agreed)\b[^;:]{0,40}, so
      (?: (?:the|it|this|that|any|we)\b)|${YOU}(?: had| have)? left\b[^;:]{0,40} (?:blank|empty|unlocked|unattended|incomplete)\b${NOT_OURS}`,
    p`${YOU} (?:went ahead|proceeded|carried on|pressed on|moved|acted|started)\b[^;:]{0,30}\b(?:without (?:waiting|asking|checking|telling|our)|anyway|regardless)\b|
      ${YOU}(?: had| have)? ${SENT}\b[^;:]{0,40} (?:that|which) (?:does not|doesn't|did not|didn't|is not|was not|isn't|wasn't) (?:work|exist|match|open|add up|valid|right|ours)\b${NOT_OURS}|
      \b(?:is|was)(?: entirely| really| always)? up to you to (?!decide|choose|say|judge)`,
    // "I asked you twice for the same form" is our own muddle.
    p`\b(?:we|i) (?:kept|had to keep|were forever) (?:asking|chasing|reminding|requesting|calling|writing)\b|
      \b(?:we|i) (?:asked|chased|requested|reminded)(?![^;:]{0,40}\bfor the same)(?: [a-z]+){0,6} (?:twice|repeatedly|several times|again and again|more than once|for weeks)\b`,
    p`\b(?:nobody|no one|no-one)(?: had| has| ever)? (?:mentioned|told|informed|warned|raised|flagged|pointed out|explained)\b[^;:]{0,30}\bus\b`,
    p`${YOU} (?:agreed to|accepted|signed up to) (?:our|the|these|those) (?:[a-z]+ )?(?:terms|conditions|policy|t&cs)\b|${YOU} (?:chose|opted for|picked|selected|went for|
      insisted on) (?:the|an?|this|that) (?:cheap|cheaper|cheapest|basic|lower|economy|tight|short)[a-z]*\b`,
    p`\b${THEIR_THINGS} (?:has |had |have )?(?:caused|triggered|blocked|prevented|rejected|deleted|quarantined|filtered)\b`,
    p`${YOU} (?:insisted|kept (?:changing|asking|adding|moving|postponing)|changed (?:your|the) (?:mind|order|brief|scope|requirements|plan|booking)|
      left it (?:too late|until|so)|waited (?:until|so|too|[^;:]{1,30} (?:before|to (?:tell|report|raise|contact|let|inform))))\b${NOT_OURS}`,
    p`${YOU} (?:asked for|made|requested|demanded|wanted) (?:an? )?(?:[a-z]+ )?(?:number of|several|so many|many|too many|numerous|last-minute|late|further|
      repeated|constant|additional|more|extra)(?: [a-z]+)? (?:changes|alterations|amendments|revisions|corrections)\b`,
    p`${YOU}(?: had| have)? (?:told|informed|notified|contacted|asked|alerted|gave|sent|replied|confirmed|answered|signed(?: [a-z]+)? off|signed|approved|returned|booked|ordered|paid|cancelled|released|supplied|passed)\b[^;:]{0,40}\b(?:too late|so late|
      at (?:the last minute|(?:very )?short notice)|at the eleventh hour|after the (?:deadline|cut-?off))\b`,
    p`${YOU} (?:only|simply|merely) (?:had|needed|have|need) to (?:click|check|read|reply|ask|call|tell|confirm|press|open|follow|enter|look)\b`,
    p`${YOU}(?: had| have)? (?:signed off|approved|accepted|agreed to|confirmed|authori[sz]ed)\b[^;:]{0,60}\b(?:without (?!(?:being|our|knowing)\b)|
      yourself|yourselves|anyway|despite)\b`,
    p`\b(?:as|like) (?:we|i|our team|my colleague)(?:'ve| have| had)?(?: just| once)?(?: ${ALREADY})+(?: [a-z]+){0,2}? ${SAID}\b|
      \b(?:as|like) (?:we|i)(?:'ve| have| had)? (?:warned|pointed out|made (?:[a-z]+ )?clear)\b`,
    p`\bas ${ALREADY} (?:explained|stated|advised|communicated|told|pointed out|indicated|informed)\b|
      \bper (?:my|our) (?:last|previous|earlier|prior|original|first|recent|numerous|many)\b`,
    p`\bas(?: (?:we|i)(?: have)?)? ${SAID}(?: [a-z]+)? (?:in|on) (?:my|our|the) (?:(?:previous|earlier|last|original|first|many|numerous|several)\b|
      (?:[a-z]+ )?(?:terms|contract|agreement|policy|confirmation|small print|guidelines|quote)\b)`,
    p`(?:^|, |\band )as (?:was|were|has been|had been) (?:[a-z]+ )?(?:made (?:[a-z]+ )?clear|explained|stated|communicated|set out|outlined|mentioned|advised|
      pointed out|confirmed|noted)\b`,
    p`\b(?:i|we|our team)(?: had| have|'d|'ve)? (?:[a-z]+ )?(?:flagged|highlighted|signalled|pointed out|escalated)(?: [a-z]+){1,3}? (?:to|with|for) (?:you\b|${THEIRS})
      (?! (?:only|late|too late|an hour|a day|days|hours))`,
    p`${YOU} (?:was|were|had been|has been) (?:sent|given|issued) (?![a-z ]{0,20}\b(?:wrong|false|second|late|no)\b)(?:[a-z0-9]+ ){0,3}?(?:reminders?|warnings?|notices?|
      chasers?|(?:every|ample|plenty of|several|enough) (?:opportunit(?:y|ies)|chances?|time|notice|warning))\b(?! (?:that|of yours|about|by mistake|in error))|
      \b(?:i|we)(?: had| have)? (?:sent|gave|issued) (?:you|${THEIRS}) (?:two|three|four|five|several|many|numerous|repeated|multiple|\d+) (?:[a-z]+ )?(?:reminders|
      warnings|notices|chasers|e-?mails|messages)\b(?! (?:by mistake|in error|that|with the wrong))`,
    p`\b(?:recall|remember)(?: that)? (?:we|i) (?:had )?(?:warned|advised|told|informed|asked|explained|mentioned|recommended|reminded|sent)\b`,
    p`\b(?:we|i|our team)(?:'ve| have| had)? (?:[a-z]+ )?(?:warned|reminded|cautioned) (?:you|${THEIRS})\b(?! (?:too )?late\b)|\b(?:we|i) did (?:tell|advise|warn|inform|
      notify|remind|ask|mention|explain|say|point|recommend|let you)\b|\b(?:despite|against|contrary to) (?:our|my) (?:[a-z]+ )?(?:advice|warning|
      reminder|recommendation|request|e-?mail|instruction|guidance)s?\b`,
    p`\b(?:we|i|our team)(?:'ve| have| had) ${ALREADY} (?:told|advised|informed|asked|explained|notified|mentioned)\b`,
    p`${YOU} (?:was|were|had been|have been|has been) (?:[a-z]+ )?(?:told|informed|advised|warned|notified|reminded|made aware) (?:about|of|twice|
      on (?:several|two|more|numerous)|in (?:advance|good time|plenty|writing)|beforehand|repeatedly|clearly|at the (?:time|outset|start)|several)\b`,
    p`${YOU} (?:was|were|had been) (?:[a-z]+ )?(?:asked|required|expected|supposed|meant|obliged|requested) to ${DO}|
      ${YOU} (?:was|were) (?:well |fully |already |perfectly )?aware (?:of|that)\b|\byou (?:already|full well|perfectly well|must have|will have) kn(?:ew|own)\b`,
    p`\b(?:in line with|in accordance with|according to) your (?:own )?(?:instructions?|specifications?|brief|sign-?off)\b(?<!\bnot\b[^;:]{0,40})
      (?!,? (?:we|i)(?:'ll|'ve| have| will)\b)|\baccording to our records,? ${YOU} (?:was|were|had been|did|received|have been)\b`,
    p`\b(?:i|we) (?:would|'d|would've|had) (?:have )?(?:thought|expected|hoped|assumed|appreciated|preferred)(?: it if| that)? (?:you|${THEIRS})\b|
      \bwould have (?:helped|been [a-z]+)(?: [a-z]+)? if (?:you|${THEIRS})\b|
      \bwould have (?:helped|been (?:helpful|useful|nice|good|better)) to (?:know|hear|be told|have (?:known|had|heard|received|been told))\b`,
    p`\b(?:surprised|disappointed|puzzled|a shame|a pity|unfortunate|regrettable)(?: to see)?(?: that)? (?:you|${THEIRS})(?: have| had| has)? (?:chosen|chose|
      not|only|felt|feel|decided|left|waited|ignored|did not|didn't)\b`,
    p`\b(?:contrary to|despite|unlike) what (?:you|${THEIRS}) (?:say|said|claim|claimed|think|wrote|suggest|suggested|believe)\b|
      \byour (?:assumption|claim|allegation|version|impression|recollection) (?:is|was|that)\b`,
    p`\byour (?:[a-z]+ )?(?:brief|instructions?|requests?|handwriting|description|expectations?|deadline|requirements|specification|feedback|e-?mail|
      messages?|notes?|application|submission|paperwork) (?:is|was|were|are|had been|could have been) (?:[a-z]+ ){0,2}(?:unclear|clear|ambiguous|vague|
      illegible|confusing|contradictory|unrealistic|realistic|incomplete|imprecise|hard to|difficult to|late|too)\b(?<!\b(?:was|were|is) clear)${NOT_OURS}`,
    p`\b(?:next time|in (?:the )?future)\b[^;:]{0,30}\b(?:please|kindly|(?:you|ask|urge|advise) (?:you|should|need|must|may want))\b[^;:]{0,20}\b(?:ensure|
      make sure|check|read|remember|allow|give us|let us|tell us|inform|follow|be |double-check|verify|provide|confirm|avoid|refrain)`,
    p`\b(?:please|kindly|should|need to|must)\b[^;:]{0,15}\b(?:ensure|make sure|check|read|remember|allow|give|let|tell|inform|follow|be (?:more )?careful|
      double-check|verify|provide|confirm|plan)\b[^;:]{0,60}\b(?:next time|in (?:the )?future|more (?:carefully|closely)|before (?:contacting|complaining|
      you (?:contact|write|complain|call)))\b(?<!\b(?:we|i)\b[^;:]{0,100})`,
    p`\b(?:as|like) (?:we|i)(?:'ve| have| had)? ${SAID}\b[^;:,]{0,40}\b(?:twice|before|several times|more than once|repeatedly|again and again|at the time|at the outset|from the start)\b`,
    p`${YOU} (?:could|might|would|should|ought to) (?:have )?(?:easily|simply|just|perfectly well|at least|surely|quite easily|well) (?:have )?(?:seen|known|found|caught|stopped|asked|guessed|spoken|${DONE})\b${NOT_OURS}`,
    p`\bhad (?:any|some)(?:one|body) (?:at|in|on|from|of|among) your [a-z]+ (?!been\b)`,
    p`\bif (?:only )?(?:you|${THEIRS})(?:'d| had)(?: only| just)? (?!been\b|known\b|received\b|not (?:been|known|noticed|rung|told|called|written|spotted|asked|come|come back|stepped)\b)[a-z]+[^;:]{0,60}, [^;:]{0,60}\b(?:would|could|might)(?:n't| not)? have\b(?! (?:lost|had to|paid|waited|found nothing|got|received|seen the wrong|stood|met)\b)`,
    p`${YOU} (?:signed|approved|chose|asked for|ordered|confirmed|agreed|accepted|wanted|picked)\b[^;:]{0,40},? after all[.!]?$`,
    p`\b(?:confusion|trouble|problems?|delays?|mix-?up|misunderstanding)(?: all)? (?:began|started|arose|came about) (?:with|from|when|because of|out of) (?:you\b|your (?!(?:call|message|note|e-?mail|report)\b))`,
    p`${YOU}(?: had| have)? (?:sent|gave|given|supplied|provided|handed|passed|uploaded|e-?mailed|filled in|entered|typed|quoted)(?! (?:us |it |them |me )?back\b) [^;:]{0,40}\b(?:wrong|incorrect|outdated|incomplete|illegible|unsigned)\b(?! (?:one|item|thing|goods|parcel)s? back)${NOT_OURS}`,
    p`\byou (?:did|have done|must have done|may have done|might have done) something wrong\b|\b(?:due to|because of) (?:an? |your )?(?:poor|bad|slow|unstable) (?:internet|network|connection)\b`,
  ],
  // Points at the client only beside a mistake: any letter may wait for papers or remind of a date.
  'blame-client.hinted': [
    // What the client might have done, said without "if"; and what the client did give, and what was wrong with it.
    p`\bfrom (?:you|your (?:side|end|team|office))\b[^;:]{0,40}\bwould have\b|\b(?:more|little|bit of|some|any|earlier|better|clearer) (?:notice|time|information|warning|help|guidance|co-?operation|input|detail) from (?:you|your)\b`,
    p`\b(?!the )[a-z]+ (?:that |which )?you (?:gave|sent|supplied|provided|wrote|uploaded|chose|picked)(?: us| me| to us)? (?:left out|lacked|omitted|had (?:an? |the )?(?:expired|no|old|wrong)|said|was (?:not|out)|were (?:not|out)|did(?: not|n't))`,
    p`\b(?:were|was|are|am|'re|'m|been) (?:still |also )?(?:waiting|chasing)(?: on| for) (?:you\b|your )`,
    p`\b(?:went|gone|landed|ended up|sitting|sat|was|were|filtered)(?: straight)? (?:to|in|into) your (?:spam|junk|trash)\b|\b(?:our|the|my) [a-z]+ (?:was|were|went|remained) (?:never |not |un)(?:opened|read|answered|acted on)\b`,
    p`\bby (?:one|somebody|someone|a member|a colleague|an? [a-z]+) (?:of|from|on|in|at) your (?:own )?[a-z]+`,
    p`\byou did (?:sign|approve|agree|confirm|accept|say|tell|see|receive|ask for|choose|tick|leave|know|have)\b|\byou (?:signed|approved|confirmed)\b[^;:]{0,30}\bso (?:we|i)\b`,
    p`\b(?:would|must|may|should|have to|want to|like to|wish to|let me|permit me to|allow me to|can only)(?: also| only)?(?: gently| respectfully| politely| kindly| just)? (?:remind you (?:that|of)|point out|draw your attention)\b`,
    p`\b(?:agreement|contract|form|terms|conditions|document|proof|quote|quotation|estimate|policy) (?:that |which )?you (?:signed|accepted|agreed|approved|ticked)\b`,
    p`\bhad (?:the|your) [a-z]+(?: [a-z]+)? been [^;:]{1,40}, [^;:]{0,60}\bwould have\b|\bas (?:my|our|one of (?:my|our)) (?:colleagues?|team|office|staff|[a-z]+) (?:told|advised|explained|informed|said|mentioned)\b|\bunless you (?:tell|told|inform|let|ask)\b`,
    p`\byou (?:kept|keep) (?:[a-z]+ing)\b|\b(?:not|n't|never|wrongly|incorrectly|badly|only half)(?: [a-z]+){0,4} (?:at|on|by|from) your (?:end|side|people|team|staff)\b|\bput (?:down )?the phone (?:down )?on\b`,
    p`\byou (?:were|had been) (?:warned|reminded|made aware)\b`,
  ],
} satisfies Phrases
