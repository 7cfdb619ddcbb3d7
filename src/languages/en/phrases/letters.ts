import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// A letter about a mistake in which nobody says sorry and nothing is called by its name: "The results were filed under another
// name. The matter has been addressed." None of its sentences tells by itself. What tells is an event in the past that was not as
// it should be, beside what people say only about such an event: that it came out, that it is a pity, that it is nothing much,
// that it is dealt with, or what they will do for it. Read only where somebody is greeted: reports and notes tell of events, too.

const WAS = piece`\b(?:was|were|been|being|got)(?: [a-z]{1,12}ly| also| then| still| just| only)?`
const SHOULD = piece`(?:expected|anticipated|planned|agreed|quoted|communicated|foreseen|hoped|promised|discussed|intended|budgeted|advised|stated|estimated|
  announced|scheduled|requested|ordered|(?:we|i|you)(?:'d| had)? (?:[a-z]+ )?(?:said|hoped|expected|thought|told|talked|agreed|quoted|promised|wanted|planned))\b`
const NOT_HARM = piece`(?!(?:receive|received|get|hear|have) (?:any|your|a|an) (?:[a-z]+ )?(?:payment|reply|answer|documents?|forms?|response)\b)(?!(?:be |been )?(?:sure|want|need|know|mean|like|think|see|find|worn|affected|asked|necessary|required|urgent|home|mind|hear|wait|get a chance|
  cost|charge|take long|go far|too|only|just|bad|a problem|possible to (?:say|tell)|have to|help (?:noticing|but))\b)`
const FAULT = piece`(?:scratch|gap|leak|crack|stain|dent|hole|typo|lapse|shortfall|discrepancy|mistake|error|mix-?up|confusion|problem|delay|issue|hiccup|hitch|
  misunderstanding|miscommunication|oversight|slip|glitch|bug|fault|defect|failure|interruption|outage|incident|snag|complication)s?\b`
const THEY = piece`(?:drivers?|couriers?|translator|printers?|cleaner|typesetter|technicians?|engineers?|agents?|supplier|agency|bureau|intern|temp|colleagues?|assistant|designer|developer|
  photographer|warehouse|kitchen|lab|bank|venue|system|software|tool|plug-?in|they|someone|somebody|baker|florist|nurse|fitter|installer|plumber|electrician|associate|clerk|receptionist|
  provider|vendor|carrier|contractor|consulate|team|staff|crew)`
const OTHERS = piece`(?:customer|patient|client|person|guest|tenant|order|policy|account|recipient|party|name|company|contract|job|family|supplier|address|recipient|lady|gentleman|student|resident|product|model|item|date|month|room|flight|site|branch|colleague|employee|member)`

// Deeds of ours that reach the reader, told in the past: in a plan or an offer the same contrasts are no mistake.
const DONE = piece`(?:sent|went|go|gone|delivered|shipped|made out|made|printed|entered|keyed|booked|charged|billed|paid|posted|put|filed|fitted|cut|built|baked|ordered|packed|picked|sorted|routed|read|typed|set|taken|took|ran|run|used|applied|laid|loaded|collected|issued|supplied|published|uploaded|deployed|
  released|shown|played|read out|handed|given|gave|dispensed|dispatched|transferred|credited|debited|registered|recorded|written|wrote|painted|dyed|slotted|named|listed|served|translated|scheduled|invoiced|installed|planted|engraved|embroidered|labelled|addressed|added|came|arrived|brought|got)`
const ASKED = piece`(?:asked(?: for)?|ordered|picked|chose|chosen|wanted|booked|requested|agreed|paid for|signed(?: off)?|approved|specified|instructed|reserved|told us|said|sent)`
const SLIP = piece`(?:variance|exception|anomaly|mismatch|overlap|clash|omission|deviation|mix-?up|slip|misalignment|oversight|typo|miscount|misreading|misunderstanding|double booking|administrative [a-z]+|clerical [a-z]+|configuration change|transposition|miscalculation)`

/** Asked only whether any of its words are there: captured, it is one part of the table and not one for each choice. */
const any = (...patterns: RegExp[]): RegExp[] => patterns.map(({ source }) => new RegExp(`(${source})`))

export default {
  'letter.greeting': [
    /^(?:dear|hi|hiya|to (?:our|all)|hello|hey|good (?:morning|afternoon|evening|day)|greetings|ciao|valued (?:customer|client|guest|member|patient)s?)\b/,
  ],
  // Harm, in words that fit little else.
  'letter.damage': [
    p`\b(?:was|were|has been|have been|had been)(?<!\b(?:who|that|which|nothing|nobody|if) [a-z ]{3,9})(?: not|n't) (?:[a-z]{1,12}ly |been |yet )?(?!known|seen|affect|need|requir|involv|decid|interest|tir|worri|attend|paid|received|used)[a-z]{2,}(?:ed|en|wn|nt|pt|ld|ut|et|id|un|de|ought)\b`,
    p`\b[a-z]+(?:ed|elt|ot|ut|aid|ook|ade)\b[^.;]{0,40}\bwrong(?=[.,;!]|$| (?:in|on|at|and|so|when|because)\b)`,
    p`\b(?:ordered|made|built|installed|sent|printed|delivered|shipped|fitted|carried out|published|booked|issued) without\b|\b[0-9]+ (?:[a-z]+ )?(?:short|missing|too (?:many|few))\b`,
    p`${WAS} (?:overlooked|missed|lost|misplaced|mislaid|misfiled|misrouted|misread|mixed up|muddled|swapped|left (?:out|off|behind|open|unlocked|on)|omitted|
      dropped|forgotten|mis-?calculated|mis-?priced|mis-?labelled|mis-?printed|mis-?quoted|mis-?handled|mis-?directed|mis-?sold|damaged|scratched|broken|wiped|
      overwritten|corrupted|exposed|leaked|interrupted|unreachable|insufficient|inaccurate|contaminated|infested|flooded|burnt|torn|
      (?:over|under|double)-?(?:charged|billed|booked|paid|stated))\b`,
    p`\b(?:the|a|an|some|two|your) wrong [a-z]+\b`,
    p`\b(?:was|were|been|had|went|came|showed|read|said)(?: [a-z]+){0,2} (?:wrong|incorrect|incorrectly|wrongly|erroneously|mistakenly|inaccurate|in error|by mistake)\b`,
    p`\b(?:this|that|an?|some|the) (?:[a-z]+ )?(?:incorrect|erroneous|inaccurate|outdated|out-of-date|faulty|defective) [a-z]+`,
    p`\b(?:went|copied|uploaded|forwarded|e-?mailed|sent|addressed|posted|disclosed|delivered|handed(?: out)?|allocated|given|intended|applied|filed|assigned|issued|booked|registered|label?led|made out|meant|prepared|adjusted)
      (?: out)?(?: to| for| under| with| on)? (?:the (?:whole|entire|other|shared)|another|a different|an? old|someone else|somebody else|everyone)\b`,
    p`\b(?:charged|debited|billed|collected|taken|invoiced|paid|deducted|refunded|booked) (?:[a-z]+ )?twice\b|\btwo (?:debits|charges|payments|deductions)\b`,
    p`\b(?:couldn't|could not|can no longer|cannot now) be (?:got|gotten|brought|recovered|retrieved|restored|undone|found|traced|located)\b|\bno way of (?:knowing|getting|telling)\b`,
    p`\b(?:submitted|filed|lodged|delivered|sent|made|paid|completed)(?: [a-z]+)? (?:late|too late|after the (?:[a-z]+ )?(?:deadline|cut-?off|due date))\b`,
    p`\bwhen (?:it|they|he|she) (?:shouldn't|should not)\b|\b(?:shouldn't|should not|should never) have\b|\bshould have (?:been (?!received\b)|gone |had |said |read |shown )`,
    p`\bunauthori[sz]ed\b|\b(?:consent|permission|authori[sz]ation) (?:had|was|has) not\b`,
    p`\bcontain(?:ed|s) (?:an? |some |several )?(?:[a-z]+ )?(?:errors?|mistakes?|typos?|inaccurac(?:y|ies)|wrong)\b`,
  ],
  // Done otherwise than it was ordered or meant, in a grammar that says so: enough where it is the reader's.
  'letter.contrary': [
    p`\byour [a-z' -]{1,40}\b(?:was|were|has been|have been) ${DONE}\b[^;]{0,50}\b(?:in (?:the )?place of|instead of|rather than)\b|\b(?:went|sent|mailed|e-?mailed|posted|shown|published)\b[^;]{0,40}\bto (?:the (?:whole|full|entire)|all|everyone|everybody|every)\b[^;]{0,30}\b(?:not (?:just|only)|instead of|rather than|and not) (?:to )?
      |\b${DONE}\b[^;]{0,50}\b(?:and|but|while|whereas) (?:your|the) (?:[a-z]+ )?(?:notes?|form|order|plan|drawing|card|contract|slip|quote|sheet|brief|letter|prescription) (?:says?|said|gives?|gave|shows?|showed|reads?|asks? for|asked for|has|had) `,
    p`\b(?:was|were|been|went|had|got) ${DONE}?\b[^;]{0,50}\b(?:and|but) not (?:at|to|on|for|the|in|with|under|by|your|yours|as|from|of|[0-9£$€])`,
    p`\b${DONE}\b[^;]{0,60}\b(?:when|where|while|though|although|but|and) (?:i|we|you|it|they|yours|he|she)(?:'d| had| have)? (?:really |only |clearly |expressly )?(?:meant|intended|${ASKED}|should have|ought to)\b|\bwhere (?:[a-z0-9]+ ){1,3}(?:was|were) (?:instructed|ordered|agreed|requested|shown|asked|specified|planned|quoted|booked)\b`,
    p`\b(?:was|were|had been|which was|which were) (?:only )?(?:meant|supposed|intended|due|down) (?:for (?:the|a|an|another|our|test|internal|staging)|to (?:be|say|go|read|stay|have|come|run|get|reach|cover|stop|show))\b[^;]{0,80}\b(?:and|but|so|instead|it (?:said|went|was|came))\b|\bwhen (?:it|they|he|she|i|we) (?:was|were) (?:meant|supposed) to\b|\b(?:which|that) (?:was|were) to (?:stay|be kept|remain|go)\b|
      \bwas meant for the (?:test|staging|other|internal)\b`,
    p`\b${DONE}\b[^;]{0,60}\bwithout (?:(?:your|the|its|their|any of your|any) (?:[a-z]+ )?(?:corrections?|changes|consent|permission|approval|signature|logo|name|addition|comments|allergy|label|order|parts?|[a-z]+ (?:being|having been) [a-z]+)|asking you|telling you|checking|your having)\b|
      \b(?:pushed|sent|published|released|posted|uploaded|started|cut|printed|ordered|launched|filed|submitted|paid|signed|launched|shared) [^;]{0,50}\bbefore (?:you(?:'d| had| have)?|your|the (?:client|board|panel|embargo)) (?:[a-z]+ )?(?:signed|approved|agreed|seen|confirmed|answered|checked|okayed|said|approval|sign-?off|answer|go-?ahead|ok|had)`,
    p`\b${DONE}\b[^;]{0,50}\b(?:in advance of|ahead of|before) the (?:decision|embargo|approval|release date|agreed (?:date|day)|panel|announcement|vote)\b|\b(?:e-?mail|offer|letter|confirmation|notice|message|statement|certificate|result|invitation)\b[^;]{0,50}\b(?:may|should|must|can|is to) (?:now |therefore )?be (?:treated as (?:void|withdrawn|invalid|not)|disregarded|ignored|destroyed|considered (?:void|invalid))\b|\bnot rely on (?:the|that|this|our) (?:earlier|former|first|previous|old)\b`,
    p`\b(?:i|we) (?:sent|filed|made|gave|wrote|prepared|did|issued|delivered|showed|posted)\b[^;]{0,50}\b(?:left out|leaves out|lacks|omits|omitted|does not include|did not include)\b|\b(?:your|the) (?:[a-z]+ ){0,3}(?:that you received|we sent|i sent|enclosed|issued)[^;]{0,30}\b(?:overstates?|understates?|overstated|understated)\b|
      \bour (?:[a-z-]+ ){1,3}?(?:double-?posted|double-?paid|double-?sent|transposed|mislabelled|misdated|miscounted|misread|misspelt|misspelled|swapped|muddled|overstated|understated|slotted|kept|mixed)\b`,
    p`\b(?:was|were|are|is|been|it) (?:read|quoted|entered|shown|given|stated|charged|billed|supplied|cut|measured|paid|recorded|invoiced|put down|booked) (?:as|at|to|for|with) [^;]{1,30}\b(?:and|but|while|whereas|when|where) (?:that |the )?(?:[a-z]+ ){1,5}(?:is|was|shows?|showed|says?|said|reads?|were|should be|comes to) [^;]{0,12}[0-9]|\b(?:item|size|model|colour|dose|strength|part|room|date|version) (?:prescribed|ordered|agreed|booked|quoted|shown|signed) (?:was|is|said|shows)\b`,
    p`\b(?:charged|collected|debited|billed|taken|took|sent|posted|paid|counted|put down|booked|invoiced|entered|issued|printed|run|ran|went out|went)\b[^;]{0,60}\b(?:twice|two times|three times|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+) times|a second time|for a second time)\b(?! (?:a|an|per|each|every|this|last|the size)\b)`,
    p`\b(?:found|made) (?:its|their|her|his) way (?:to|into|onto)\b|\b(?:shades?|sizes?|tones?|[0-9]+ ?(?:mm|cm|m|inch|inches)) (?:darker|lighter|too (?:long|short|big|small|wide|narrow)|shorter|longer|bigger|smaller|narrower|wider) than (?:the|your|you|what|we|it|i)\b|\b(?:laid|put|fitted|hung|installed|printed)\b[^;]{0,60}\bthe wrong way (?:round|around|up)\b|\bto the [A-Z]?[a-z]+ (?:drawing|spec|plan|measurements) (?:and|,? so)\b`,
    p`\b(?:let|given|sold|handed|passed|released|shown|assigned|allotted|rented|read out|promised|lent) to (?:another|a different|the (?:other|next|wrong)|someone else|somebody else|a third)\b|\bover the name of another\b|\bunder (?:another|somebody else's|someone else's) name\b|\bgone beyond the number\b|\b(?:reachable|readable|visible|open|accessible) (?:from|to|on|over) the (?:public|internet|web|whole|outside)\b`,
    p`\byou were (?:outside|there|waiting|at|in|on|ready)\b[^;]{0,60}\b(?:and|but) (?:i|we|nobody|no one|he|she|they) (?:wasn't|weren't|was not|were not|was|didn't|did not|never)\b|\b(?:we|i)(?:'d| had)? (?:promised|said|told you|agreed on|had agreed|set)\b[^;]{0,50}\b(?:for|by|on|before) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|today|yesterday|noon|[0-9])[^;]{0,60}\b(?:and|but) (?:it|that|they|we|i|you)(?: [a-z]+)?(?:'s|'re| is| are| was| have| has| did|'ve)?(?: not|n't| still)`,
  ],
  // Undone, done again, made good: said of what was not right.
  'letter.undoing': any(
    p`\b(?:rolled|rolling|switched|moved|put|turned|changed|sent|paid|transferred) (?:it |that |them |this |everything |the [a-z]+ )?back\b|\brolled back\b|\b(?:reverted|reversed|restored|reinstated|undone|retracted|withdrawn|re-?pushed|re-?uploaded|re-?run|re-?sent|re-?done|re-?cut|re-?printed|re-?made|re-?baked|re-?issued|re-?calculated|rebalanced|rerouted)\b|
      \b(?:i|we)(?:'ve| have| had)?(?: now| since| already)? (?:taken|took|pulled) (?:it|them|that|the [a-z]+) (?:down|offline|back)\b`,
    p`\b(?:i|we)(?:'ve| have) (?:now )?(?:set up|sent|made|booked|ordered|put up|written|printed) (?:you )?(?:another|a new|a fresh|the right|the correct)\b|\b(?:remakes?|a fresh (?:cut|one|print|copy|application|set)|reprints?|rerun|a re-?fund|a resit|errata|erratum|corrigendum|backfill|remedial|replacement (?:[a-z]+ )?(?:is|has|will|carcass|order|parcel|copy|set)|a replacement|an amended|amended return|a revised (?:bill|invoice|statement|copy)|a corrected|a new (?:one|statement|bill|copy|set|certificate|invoice) is (?:enclosed|attached|on))\b`,
    p`\b(?:has|have|had|will have|needs?|is going) to be (?:[a-z]+ )?(?:repeated|redone|done again|made again|templated|cut again|moved|taken again|sent again|re-?[a-z]+ed|printed again|refilled|recalled)\b|\b(?:has|have|is being|are being|will be) (?:now |been |also )*(?:put on order|re-?ordered|sent back|sent on|collected again|asked to send|converted into|credited|refunded|rebalanced|removed|withdrawn|restricted|taken off|switched)\b`,
    p`\b(?:free|extra|complimentary) (?:months?|weeks?|days?|nights?)\b|\b(?:added|add|put|throw in|knocked off|taken off|take off|left off) (?:[a-z0-9£$€]+ ){0,3}(?:free|extra|months?|off (?:the|your)|cannoli)\b|\b(?:not|n't) (?:be )?charg(?:ed|ing|e) you\b|\b(?:shortfall|overpayment|difference|duplicate|excess|surplus|balance) (?:[a-z]+ ){0,2}(?:went|will|has|is|was|can|of)\b|\bmake up the difference\b`,
    p`\b(?:'ll|will) (?:drop|bring|post|run) (?:it|them) (?:round|over|back|out|up)\b|\b(?:i|we)(?:'ll| will| can| could| are going to|'re going to)(?: [a-z]+)? (?:drop (?:it|them)|bring (?:it|them)|post (?:it|them)|swap|have (?:it|them) (?:picked up|collected|fetched)|pick (?:it|them) up|put (?:it|that|them) right|redo|rerun|fix it|sort (?:it|that|them)|re-?upload|pop a|send someone|come back)\b|\b(?:bring|kindly bring|please bring) (?:it|them|the [a-z]+|your [a-z]+) (?:in|back)\b|\b(?:it's|it is|they're|all) (?:back on|turned now|on its way|fixed now|sorted now)\b`,
  ),
  // Somebody else's doing, told in the third person.
  'letter.others': [
    p`\b${THEY}(?: (?:had|has|have|also|then|apparently|[a-z]{1,10}ly))? (?:forgot|missed|lost|misread|mixed|dropped|overlooked|failed|mis[a-z]+(?:ed|ook|read)|thought (?:that |it |you |the )|assumed|
      used (?:the|an?) (?:[a-z]+ )?(?:draft|old|wrong|previous|other|earlier|intermediate)|let [a-z ]{1,15} out|stopped (?:it|early)|left (?:the|it|your|without|behind|out)|pressed|took (?:the|it) (?:down|off)|put (?:the|it) (?:[a-z]+ )?(?:in|on|into)|ran (?:late|over|out)|
      never|didn't|did not|hadn't|had not|wasn't|was not|weren't|were not|was (?:under|new|sick|ill|unable|unaware|off|late|delayed|held|busy)|pushed (?:it )?to|is new|states?|says?|insists?|claims?)\b`,
    p`\bby (?:the|a|an|our|another) (?:typesetter|printer|driver|courier|agency|supplier|temporary|temp|intern|previous|former|outside|external|subcontractor|contractor|third)\b`,
    p`\b(?:he|she|they)(?:'s| is| was|'re| are| were) (?:new|agency|no longer|a temp|only started|told to|not told)\b`,
  ],
  // Not done.
  'letter.undone': [
    p`\b(?:was|were|did|had|could|would)(?: not|n't) (?:[a-z]{1,12}ly |been |be |quite |always |then |yet )?${NOT_HARM}[a-z]+`,
    p`\b(?:has|have)(?: not|n't) been (?:[a-z]+ly )?(?!paid|received|decided|used)[a-z]+|\b(?:hasn't|haven't|has not|have not) (?:turned up|arrived|gone out|come through)\b`,
    p`\b(?:was|were|been) unable to\b|\b(?:has |have |had )?failed to\b|\bnever (?:arrived|reached|came|went|got|made|received|happened|sent)\b|\b(?:no one|nobody) (?:was|had|noticed|told|checked|realised)\b`,
    p`\b(?:not|n't)\b[^.;]{0,50}\b(?:as (?:planned|promised|agreed|ordered|requested)|to plan|on (?:the )?(?:promised|agreed) (?:date|day|time)|in time)\b`,
    p`\b(?:does|do)(?: not|n't) (?:[a-z]+ )?(?:appear|include|contain|exist|correspond|match|fit)\b|\bwasn't to be\b|\bhad hoped to\b|\b(?:is|are|was|were) missing (?:from|in|on)\b|\bhas [a-z" ]{1,20} missing\b`,
    p`\bcame (?:through|across|out|back) (?:without|as|with)\b|\b(?:arrived|delivered|sent|went out) without\b`,
    p`\bwithout (?:an?|the|any|my|your|our) [a-z]+ (?:having|being|had|was)\b`,
  ],
  // Done otherwise.
  'letter.otherwise': any(
    p`\b(?:your|the) (?:order form|form|order|plan|contract|drawing|note|slip|quote|brief|prescription|job sheet) (?:gives|gave|says|said|shows|showed|states|stated|reads|has|had) (?:[£$€"]?[0-9]|")`,
    p`\b${DONE}\b[^;]{0,60}\b(?:in (?:the )?place of|in lieu of|instead of|rather than|as opposed to) (?:the|your|a|an|to|[0-9£$€]|our|those|at|on|[a-z]+s\b)(?<!\b(?:will|can|could|to|would|shall|may|please|must|should) (?:be )?(?:[a-z]+ )?${DONE}\b[^;]{0,70})`,
    p`\b(?:stayed|got left|was left|were left|went off|travelled|ended up|got stuck) (?:behind )?(?:on|in|at|to|with) (?:the|our|another|a) (?:(?:next|other|wrong|second) )?(?:lorry|van|truck|warehouse|depot|job|bus|office|shop|studio|kitchen|car|file|folder|drawer|queue|order)\b|\bbut (?:the|your|our|it) (?:[a-z]+ )?(?:stayed|kept|ran|carried|remained|continued) (?:on|up|live|active|running|open|going)\b`,
    p`\b(?:earlier|later|longer|higher|lower|fewer|less|wider|slower|smaller|bigger|worse|other) (?:[a-z]+ )?than (?:what |initially |originally |first |had been |was )?${SHOULD}`,
    p`\b(?:than) (?:the one|that|what) (?:shown|quoted|ordered|agreed|advertised|on (?:your|the))\b|\bprice other than\b`,
    p`\b(?:was|were|went|got|came|used|charged|routed|issued|printed|posted|set|down|ordered|booked|installed|delivered)\b[^.;]{0,50}\b(?:instead of|rather than|and not)\b`,
    p`\b(?:as|says?|reads?|shows?|showed|states?|stated|said|has|had|have)\b[^.;]{0,40}\binstead of\b|\b(?:it|this|that|which) should (?:read|say|be|have (?:been|said|read))\b|\breads? [0-9.]+ when\b`,
    p`\b(?:came|come|is|are|was|were|turned) (?:up |out |on |in |put |fitted )?(?:[0-9]+ ?[a-z]{1,3} )?(?:too )?(?:short|small|upside down|back to front|crooked|the wrong way)\b|\b(?:from|on|in|to) (?:the|an?) (?:earlier|former|intermediate|superseded) [a-z]+\b`,
    p`\bto (?:more than one|several|two|other) (?:clients?|customers?|people|parties|recipients)\b`,
    p`\b(?:with|on|in|to|for|had|used|using|contained|supplied|against|at|from|showed|under) (?:the|an?|last) (?:old|older|previous|expired|former|superseded|(?:year|month|week)'s) (?!issue|newsletter|post|meeting|class|call|game|match|lesson|vote|survey|letter|edition|episode)[a-z]+`,
    p`\b(?:was|were|is) an? (?:old|earlier|older|previous|different) (?:one|version|file|copy|draft)\b|\bnot the (?:final|right|correct|latest|one)\b`,
    p`\b(?:to|for|by|of|under|into|with|from|was|were) (?:another|a different) ${OTHERS}\b|\ba similar name\b`,
    p`\b(?:was|were|been|being|got) [a-z]+ (?:twice|two times)\b|\bstill active\b|\bmeant to (?:be|have|go)\b|\bi know (?:i|we) said\b`,
    p`${WAS} (?:too (?:high|low|late|early|small|big|long|short|tight|hot|cold)|accessible|visible|readable|viewable)\b`,
    p`\b(?:did not|didn't|does not|doesn't) (?:match|correspond|fit|meet|agree|tally|reflect)\b`,
    p`\b(?:have|has) [a-z ]{1,25} on (?:it|them) (?:and|but|when|which)\b`,
  ),
  // Gone, down or spoilt.
  'letter.gone': any(
    p`\b(?:lapsed|bounced|crashed|vanished|disappeared|ran out|went down|went missing|fell through|fell behind|broke down|stopped working|timed out|thawed|melted|leaked|flooded|cracked|jammed|came off|overran)\b`,
    p`\b(?:had|has|have) (?:already |since |in the meantime |meanwhile )?(?:expired|failed|lapsed|gone missing|gone down|gone off|run out|slipped(?! your mind))\b`,
    p`\b(?:took|taken|brought|knocked) (?:the|your|our|it|them|everything) (?:[a-z]+ ){0,2}(?:down|offline)\b`,
    p`${WAS} (?:paused|delayed|deleted|down|offline|unavailable|disrupted|returned to|relocated|pushed|moved back|shut down|held up|formatted|affected|impacted|
      compromised|not recovered|thrown|discarded|disposed|cut off|locked out|rejected|declined)\b`,
    p`\b(?:there's|there is|there was|there were|there has been|there have been)(?: [a-z]+ly)? (?:an? |some |the )?(?:[a-z]+ )?${FAULT}`,
    p`\b(?:an?|the|this|that|some) (?:[a-z]+ )?${FAULT}(?: [a-z]+){0,3} (?:arose|meant|resulted|led|affect(?:ed|ing)|caused|prevented|was|were|has|which|in which|whereby)\b`,
    p`\b(?:are|is|were|was) gone\b|\barrived (?:late|damaged|thawed|broken|wet|cold|open)\b`,
    p`\b(?:water|heating|power|electricity|gas|lift|internet|wi-?fi|phones?|phone line|site|website|shop|app|service|line|server|alarm|boiler) (?:was|were|has been|had been|went|ran) (?:off|down|out|cold|brown|offline|unreachable|interrupted|dead|throwing|throttled)\b|\b(?:got|been|was|were) (?:nuked|clobbered|scrambled|mangled)\b|\b(?:bad|botched|broken) (?:migration|deploy(?:ment)?|release|update|config|batch|merge|rollout)\b`,
    p`\bsubject to an? (?:[a-z]+ )?${SLIP}\b|\bspotted an? (?:[a-z]+ )?${SLIP}\b`,
    p`\bdeadline (?:has|had|was|is)(?: [a-z ]{1,20})? (?:expired|missed|passed)\b|\bpast the (?:[a-z]+ )?(?:deadline|cut-?off|due date)\b`,
  ),
  // Later than was said.
  'letter.late': [
    p`\b(?:is|are) now (?:expected|foreseen|due|planned|scheduled|likely|looking|estimated)\b|\blooking more like\b|\b(?:behind schedule|running (?:late|behind)|taking longer|taken longer|took longer)\b`,
    p`\bthe new (?:target|eta|estimate|delivery date|date|deadline) is\b|\b(?:pushed|moved|put) back\b|\b(?:delayed|postponed|pushed) (?:until|till|to|by|because)\b|\bheld up\b|\bon hold\b|\bbacklog\b|\b(?:isn't|is not|aren't|are not|still isn't) (?:with you|at yours|on site|there yet|ready yet)\b`,
  ],
  // A word for trouble, in whatever grammar.
  'letter.trouble': any(
    p`\b(?:short(?:age|fall)?|stuck|smell(?:s|ed)?|penalt(?:y|ies)|damaged?|scratch(?:ed|es)?|stain(?:ed|s)?|leak(?:s|ed|ing)?|faulty?|defects?|defective|outages?|broken|broke|cracked|wrong|wrongly|typos?|misprints?|mess|messed|mix-?ups?|
      confus(?:ed|ion|ing)|complain(?:ed|ts?)|unhappy|disappoint(?:ed|ing|ment)|delays?|delayed|late(?! (?:at|in) )|backlog|expired|lapsed|gone|lost|vanished|unavailable|unable|rejected|declined|refused|dropped|disconnected|interrupted|malfunction(?:ed)?|
      errors?|glitch(?:es|y)?|crash(?:ed|es)?|froze|incorrect|incorrectly|inaccurate|outdated|discrepanc(?:y|ies)|gaps?|insufficient|incomplete|missing|missed|misread|unsafe|exposed|overheat(?:ed|ing)?|poorly|badly|failed|failures?|
      problems?|issues?|trouble|difficult(?:y|ies)|forgot|forgotten|overlooked|oversight|spoil(?:ed|t)|torn|bent|mould|dirty|died|burst|upset|overpa(?:id|yment)|overcharg(?:ed|e)|duplicated?|bounced|breakages?|unencrypted|wasted|ruined|omitted|undone)\b
      (?<!\b(?:no|any|without|avoid|not) [a-z]+)`,
    p`\bby (?:accident|mistake)\b|\bin error\b|\bcut off\b|\bmixed up\b|\bnot quite\b|\bhard to read\b|\bno longer\b|\boff sick\b|\bold (?:[a-z]+ )?(?:number|price|address|file|version|list|form|code|data|logo|settings|rate|template|copy|draft)\b|
      \b(?:another|other) (?:[a-z]+ )?(?:customer|client|patient|workspace|family|guest|party)s?\b|\b(?:count|counts|counted) [0-9]+\b`,
  ),
  // It came out, and nobody says by whom.
  'letter.found': any(
    p`\b(?:i|we)(?: do| can| fully| totally| completely)? (?:get|see|understand|appreciate|reali[sz]e|know|gather)(?: that)?(?: why)? you(?:'re| are| were| must be| feel)(?: [a-z]+)? (?:upset|disappointed|cross|angry|annoyed|unhappy|frustrated|let down)\b`,
    p`\bit (?:would |does |now |also )?(?:appears?|seems?|looks? (?:like|as)|turns? out|turned out|transpire[sd]|emerged)\b|\bturns out\b|\b(?:has|have) (?:since |now )?(?:emerged|transpired|come to light)\b|\bapparently\b|\bevidently\b`,
    p`\b(?:i|we)(?:'ve| have)?(?: can| now| also| just| only| recently| do| first){0,2} (?:see|note|noted|noticed|reali[sz]ed?|spotted|identified|discovered|understand|acknowledge|gather|learned|learnt|established|determined)
      (?: that| from| now| receipt| the (?:issue|problem|error))\b`,
    p`\b(?:i|we)(?:'ve| have)? (?:had a look(?: into| and\b|[.,;])|looked into|looked back|investigated|reviewed your|checked with|spoken (?:to|with))\b|\bjust seen that\b|\bit is (?:correct|true) that\b|\bi (?:can confirm|now realise)\b|\b(?:having|after) (?:checked|looked|reviewed|checking|looking|reviewing)\b`,
    p`\b(?:this|it|which|that) (?:was|wasn't|was not|were) (?:not |only )?(?:noticed|spotted|picked up|caught|discovered|flagged|identified)\b|\b(?:internal |our |an )(?:review|audit|check|investigation) (?:has )?(?:found|showed|shown|revealed|shows)\b|\b(?:upon|on) (?:further |closer )?(?:review|checking|inspection|investigation)\b`,
    p`\b(?:thanks|thank you) for (?:flagging|raising|pointing|bringing|highlighting|alerting|reporting|your patience|your understanding|being so|bearing)\b|\byou(?:'re| are) right\b`,
    p`\b(?:your|the) (?:claim|complaint) (?:that|concerning|about|regarding|of)\b|\byour complaint\b|\byou will have (?:seen|noticed|received)\b|\byou(?:'ll| may| might) have (?:seen|noticed)\b`,
    p`\b(?:recently|first|since) (?:identified|discovered|noticed|become aware|became aware)\b|\b(?:we|i)(?:'ve| have) become aware\b|\b(?:has|have) been (?:identified|noted|noticed|discovered|established)\b|\bcame to (?:our|my) notice\b`,
  ),
  // That it is a pity.
  'letter.pity': any(
    p`\bunfortunate(?:ly)?\b|\bregrettabl[ey]\b|\bregrets?\b|\b(?:i'm|i am|we're|we are) afraid\b|\bsadly\b|\bawkward\b|\bbad news\b|\bdisappointing\b|\bannoying\b|\bupsetting\b|\bembarrassing\b|\b(?:not|less than) ideal\b|\ba (?:real )?(?:pity|shame)\b|\balas\b`,
  ),
  // That it is nothing much, could not be otherwise, or is somebody else's.
  'letter.shrug': any(
    p`\bone of (?:those|these) (?:things|gremlins|days)\b|\b(?:these|such) things (?:can|do|will|happen)\b|\b(?:it|this) (?:can |does |sometimes )?happens? (?:to|from time|now and|sometimes)\b|\bit happens\b|\beasily (?:be )?(?:missed|overlooked|happen)\b|\bgremlins?\b|\bquirks?\b|\bteething\b`,
    p`\bno (?:harm|reason to (?:believe|think)|safety concern|great harm|real harm|cause for|impact on|damage)\b|\bunlikely (?:that|anyone|to have|any)\b|\bnot (?:all|so|too|that) bad\b|\b(?:n't|not) (?:change the|affect the|be a problem)\b|\bno need to (?:worry|panic|make|contact)\b|\bnothing (?:major|serious|to worry)\b|\bno (?:big|great) deal\b`,
    p`\bwithin (?:what can be|normal|tolerance|the (?:normal|usual))\b|\b(?:perfectly|entirely|quite|still|barely|hardly) (?:acceptable|adequate|usable|normal|legible|fine|good|safe|noticeable)\b|\bin good faith\b|\b(?:did|does) (?:its|their|our|his|her) (?:utmost|best)\b|\bon the (?:positive|bright|plus) side\b|\bgood news is\b|\bseemed fine\b|\bshould be (?:fine|ok|okay)\b`,
    p`\b(?:luckily|thankfully|fortunately|at least|in any (?:case|event)|either way|all things considered|can't be helped|not uncommon|quite common|known issue|standard practice|normal practice|common practice)\b`,
    p`\b(?:under|according to|in line with|in accordance with|as per|refer you to|pursuant to) (?:our|the|clause|section|paragraph) (?:[a-z]+ )?(?:terms|policy|policies|conditions|agreement|contract|procedure|guidelines|\d+)|\bat your (?:own )?(?:cost|expense|risk)\b|\bon your costs?\b|\bour (?:terms|policy|contract) (?:states?|provides?|says?|is)\b`,
    p`\b(?:indicative|non-?refundable|not refundable|only an estimate|estimated when)\b|\b(?:remains?|is|are) payable\b|\bpayable again\b|\bwas (?:rendered|delivered|performed|effected) (?:as agreed|correctly)\b|\bof the view\b`,
    p`\b(?:manic|hectic|short-?staffed|understaffed|off sick|on (?:annual )?leave|peak season|staff shortages?|shortage of|new starters?|agency staff|is agency)\b|\b(?:very|exceptionally|extremely|so|really) busy\b|\bby (?:illness|sickness|holidays|absences?)\b|\b(?:a few|two|several) (?:people )?(?:things on|off)\b|\bheld up (?:on|at|in)\b|\bhigher than usual\b|\bexceptionally high\b`,
    p`\b(?:wouldn't|would not|shouldn't|don't|no need to) (?:worry|panic)\b|\bdoubt (?:that )?(?:anyone|anybody|it|they|many)\b|\b(?:trend|result|message|overall|picture) (?:is|stays|remains) (?:the same|unchanged)\b|\bas you can imagine\b|\bdifferent people\b|\bon the (?:upside|whole)\b|
      \b(?:usually|normally|generally) (?:recovers?|settles|sorts itself|clears|comes)\b|\bup to you\b|\bif anyone asks\b|\blaw unto\b|\bno time\b|\bhope (?:the|it|you|your)[^;]{0,40}\b(?:anyway|all the same|regardless|nonetheless)\b|\bto be fair\b|\bno drama\b|\bseems (?:very |quite )?(?:happy|fine|ok)\b`,
    p`\b(?:in|within|part of|outside) the scope\b|\bbest-efforts\b|\bno (?:credit|refund|entitlement|compensation|claim)s?\b|\blimited to\b|\b(?:proofread|proofed|signed off|approved|packed|checked|confirmed) by (?:you|the (?:family|client|customer)|your)\b|\b(?:small|standard|extra|additional) charge (?:for|of)\b|\b(?:is|are) with costs\b|\btime pressure\b|
      \bfor (?:illustration|information|guidance) purposes\b|\bresources (?:allow|permit)\b`,
    p`\bone thing after another\b|\beasy to (?:mix up|miss|confuse|overlook)\b|\bcall it a (?:win|day|draw)\b|\bnot a (?:total|complete) (?:loss|disaster|failure)\b|\boperational reasons\b|\bwasn't to know\b|\beither way\b|\bcould be worse\b|\bmaterial\b(?<=\bnot material)|\bfingers crossed\b|\bbear in mind\b`,
    p`\b(?:long story short|wires crossed|crossed wires|strikes again|all being well|worth the wait)\b|\blook ahead\b|\bsimply continue\b|\bbe pragmatic\b|\bwhoever is right\b|\bdraw a line\b|\bmove (?:on|forward) from\b`,
    p`\b(?:could|may|might|must) have been (?:there )?(?:before|already|clearer|better|quicker|sooner)\b|\bcould've been\b|\bcame from your\b|\bif (?:they|she|he|you) did\b|\b(?:nobody|no one) (?:told|advised|informed|mentioned)\b|\b(?:driver|courier|system|office|team|agent|colleague|supplier|engineer|technician)s? (?:says|said|claims|insists|assures|tells)\b`,
    p`\b(?:a|the) (?:handful|limited number|small number) of\b|\bonly (?:slightly|marginally|briefly|for a short|a few)\b|\bshort (?:time|period)\b|\bslightly\b|\ba (?:bit|little|touch) (?:earlier|later|longer|more|off|slower|higher)\b|\ba bit of an?\b`,
  ),
  // That it is dealt with.
  'letter.mended': any(
    p`\b(?:has|have) (?:now |since |already |meanwhile |also |in the meantime )?been (?:corrected|renewed|restored|reinstated|rebooked|taken down|amended|credited|refunded|fixed|updated|replaced|resolved|rectified|
      addressed|reset|reversed|removed|adjusted|put right|asked to|re-?issued|arranged|raised with|reminded|spoken to|dealt with|sorted)\b`,
    p`\b(?:is|are|it's|everything is|all) (?:now |all )?(?:back (?:now|up|to normal|online)|sorted|up again|green again|working again|fixed)\b|\bup again\b|\bback to normal\b|\bare now there\b|\bnow (?:fixed|sorted|resolved|correct|working|live)\b`,
    p`\bwill be (?:corrected|included|processed|refunded|credited|taken into|re-?issued|made good|adjusted|rectified)\b|\b(?:drop|fall) off automatically\b|\bget the difference\b|\ba corrected (?:one|version|copy|invoice)\b|\bfresh [a-z]+ will be\b|\bseeking an extension\b`,
    p`\bwe(?:'ll| will) (?:mention|monitor|be monitoring|keep an eye|take)\b|\b(?:i've|we've|i have|we have) (?:passed|had words|raised|asked (?:him|her|them))\b|\b(?:matter|issue|case) (?:as |is |has been )?(?:now )?(?:resolved|closed|addressed)\b`,
  ),
  // What the client shall do about it.
  'letter.asks': any(
    p`\b(?:please|kindly|simply|just) (?:disregard|bin|bring (?:them|it) back|return (?:to the|it (?:for|so))|send (?:the|it|them) (?:back|part|item)|place a new|check your|resubmit|resend)\b`,
    p`\b(?:no|nothing) (?:further )?(?:action )?(?:is )?(?:needed|required)\b|\b(?:remain|stay|be) vigilant\b|\bwe (?:would )?(?:ask|recommend|appreciate)\b|\byou (?:may|might) wish to\b|\bask(?:ed)? (?:her|him|them) to (?:bin|delete)\b`,
    p`\b(?:we|i) (?:could|can) (?:add|try|publish|quote|correct|do|fit)\b|\brefrain from\b|\bsubmit a (?:new|fresh|claim)\b|\brequest a refund\b|\bplease bear\b`,
    p`\b(?:next available|find another time|another go|leave (?:it )?with you|if you lost|if you have incurred|you can (?:recreate|appeal))\b`,
  ),
  // What they will do for it, as a favour.
  'letter.amends': any(
    p`\b(?:as a (?:courtesy|gesture|one-off)|goodwill|good will|voucher|at cost|knock (?:a bit|something|a little)|take (?:a bit|something) off|on the house|compensat[a-z]+|waive[sd]?|off the bill|on its merits|complimentary)\b`,
    p`\b(?:we|i) (?:can|could|would be happy to|are happy to|am happy to) offer\b|\bhappy to (?:resend|redo|refund|reprint|replace)\b`,
  ),
  // Only supposed, asked for, or told of others: no event.
  'letter.supposed': any(
    p`\b(?:trial|test|dry|practice) runs?\b|\blast (?:year|time|month),? `,
    p`\botherwise\b|\bso that (?:nobody|no one|you|we|it|they)\b|^do not\b|^don't\b|\botherwise\b|\bwill be (?:closed|off|charged)\b`,
    p`^(?:if|when|whenever|once|unless|should|in case|before|until|where)\b`,
    p`\b(?:if|unless|in case|whenever) (?:you|your|it|they|any|anything|this|we|i|nobody|someone|payment|papers)\b(?! (?:shouldn't|should not))`,
    // "When your lenses were cut" is a time.
    p`\b(?:when|once) (?:you|your|it|they|any|anything|this|we|i|nobody|someone|payment|papers)\b(?! (?:shouldn't|should not)|(?: [a-z]+){0,2} (?:was|were|had|went|came|meant|should|moved|changed)\b)`,
    p`\bnot (?:been )?(?:chosen|selected|picked|shortlisted|invited)\b|\b(?:unsuccessful|not (?:been )?successful|another (?:applicant|candidate|firm|bidder)|other (?:applicants|candidates)|gone with another)\b`,
    p`\bthere (?:may|might|could|can) be\b|\b(?:as|like) you (?:instructed|wished|wanted|wrote|said|prefer|preferred|like|told)\b|\bas (?:chosen|instructed|agreed with you)\b|\byou (?:wrote|said|told me|asked)\b, |, you (?:wrote|said|told me|asked)\b|\bbecause you (?:stayed|asked|wanted|said)\b|\bas you (?:had )?asked\b(?!(?: [a-z]+)? but\b)|
      \bby the (?:previous|former|last) (?:owner|tenant|occupier|firm|agent|landlord|builder|accountant|supplier|landlady)s?\b|\b(?:they|he|she) (?:charged|billed|sold|sent|gave|owes?|owed|told|refused) you\b|\bupgraded\b`,
    p`\bfixed (?:an?|the|some|several|two) (?:[a-z]+ )?(?:bugs?|issues?|problems?|errors?|crash(?:es)?)\b|\bas (?:you )?(?:requested|asked)\b(?!(?: [a-z]+){0,2} but\b)|\b(?:at|on) your request\b|\bcan (?:fail|happen|occur|be delayed)\b`,
  ),
} satisfies Phrases
