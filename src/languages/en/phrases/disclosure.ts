import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const AFFAIR = piece`(?:incidents?|breach(?:es)?|intrusions?|outages?|allegations?|accusations?|claims|characteri[sz]ations?|complaints?|concerns?|matters?|
  situations?|issues?|events?|reports|disruptions?|failures?|errors?|mistakes?|shortcomings?|problems?|inconvenience|delays?|accidents?|spills?|recalls?)`

// What a client hands in or pays. Where it fails, the failure is the client's.
const THEIRS = piece`(?:payments?|cards?|direct debits?|banks?|cheques?|transfers?|bank details|file|files|upload|photos?|pictures?|images?|scans?|pdf|artwork|drafts?|texts?|manuscript|form|forms|
  paperwork|documents?|id|exports?|csv|spreadsheet|sheet|list|application|claim|return|log-?in|sign-?in|password|passcode|pin|email address|e-?mail address|address|account number|meter reading|domain|licen[cs]e|passport|mailbox|browser)`
const FAILED = piece`(?:there twice|in (?:it|there) twice|duplicates|failed|declined|rejected|refused|returned|bounced|expired|blocked|incomplete|blurry|blurred|unreadable|illegible|invalid|too (?:small|large|big|low|dark)|missing|unsigned|not (?:signed|attached|complete|enclosed|embedded|valid|accepted|authori[sz]ed|readable|honoured|go through|match|arrive|reach us)|(?:did|does|could|can)(?: not|n't) (?:go through|be (?:taken|collected|processed|read|opened|verified|accepted|charged|completed)|match|work|open|meet|contain|show))`
const MONEY = piece`(?:invoices?|bills?|payments?|instal?lments?|balance|rent|fees?|deposit|subscription|premium|amount|sum|dues|contribution|money|tax|statement|account|fine)`
const UNPAID = piece`(?:overdue|outstanding|unpaid|past due|in arrears|not (?:yet )?(?:been )?(?:paid|received|settled|cleared|arrived|come in|reached us)|(?:hasn't|haven't) (?:yet |still )?(?:been (?:paid|received|settled)|landed|arrived|come in|reached|cleared))`
const PERSONNEL = piece`(?:staff|crew|team|driver|drivers|plumber|plumbers|electrician|builder|builders|fitter|fitters|technician|engineer|engineers|waiter|waitress|nurse|receptionist|colleague|people|men|man|lads|guys|support|chat|hotline|sales ?(?:man|rep|person)|agent|courier|cleaner|office|desk|shop|firm|company|company's|(?:last|latest|new|recent) (?:update|release|version|batch|delivery|invoice|bill))`

// What tells that a text is about a mistake, where nobody in it says so.
export default {
  // An affair that everybody is taken to know of, or that is looked into: read only beside words about the firm or in its defence.
  'disclosure.affair': [
    p`\b(?:this|that|these|those|any such|the (?:recent|alleged|reported|unfortunate|above|latest)|recent|reported) (?:[a-z-]+ ){0,3}?${AFFAIR}\b`,
    p`\b(?:look(?:ing|ed)? into|investigating|reviewing|aware of|respond(?:ing)? to|in response to) (?:the|this|these|those|recent) (?:[a-z]+ )?(?:${AFFAIR}|statements|comments|posts|images|videos?)\b`,
    p`\b(?:security|privacy|data|safety|cyber|environmental|workplace|billing|service|quality|accounting)(?:[ -][a-z]+)? (?:incidents?|breach(?:es)?|issues?|events?|concerns?|failures?)\b
      (?<!\b(?:if|whenever|should|in case|response|report(?:ing)? an?)\b[^.;]{0,60})`,
    p`\b(?:your|customers?'?|clients'?|the|their|understand(?:ing)?|recogni[sz]e|acknowledge|address(?:ing)?|hear|heard|raised?) (?:the )?(?:[a-z]+ )?(?:concerns|complaints?|frustrations?|disappointment)\b`,
    p`\b(?:conduct|launch|carry(?:ing)? out|underway|order|commission|complet|undertak|initiat|begun|start)[a-z]* (?:a|an|our|its|the) (?:[a-z-]+,? (?:and )?){0,3}
      (?:reviews?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|audits?)\b`,
    p`\b(?:cooperat|co-operat|work)(?:e|es|ed|ing) (?:[a-z]+ ){0,2}with (?:[a-z]+ ){0,3}(?:authorities|regulators?|regulatory|law enforcement|police|investigators?|agencies)\b`,
    p`\b(?:could|should|might) (?:and should )?have (?:been |done |handled |communicated |managed |acted )(?:[a-z]+ )?(?:better|differently|more|sooner|faster|clearer|quicker|earlier)\b`,
    p`\b(?:our|the|this|an?) (?:[a-z]+ ){0,2}(?:investigation|inquiry|enquiry)(?: is| has| continues| progresses| remains|\b)`,
    p`\bnot (?:been |gone |worked |run )?(?:as|so) [a-z]+ as (?:we|i|you)(?:'d| would| had| might)?(?: have)?(?: all)? (?:liked|hoped|wanted|wished|expected|planned|like|hope|expect)\b`,
    p`\bour (?:thoughts|hearts?|sympath(?:y|ies)|condolences)(?: and [a-z]+)? (?:are|is|go(?:es)?|remain)(?: out)? (?:with|to)\b`,
  ],
  // What only a notice of something bad says: tells by itself.
  'disclosure.notice': [
    p`\b(?:may|might|could) have (?:involved|affected|exposed|impacted|included|compromised|been (?:accessed|affected|exposed|involved|impacted|viewed|acquired|taken|
      copied|stolen|compromised)) (?:[a-z']+ ){0,4}(?:information|data|details|records|accounts?|customers?|users?|clients?|patients?)\b`,
    p`\b(?:information|data|details|records|accounts?|files)(?: [a-z]+){0,6} (?:may|might|could) have been (?:accessed|affected|exposed|involved|impacted|viewed|acquired|taken|copied|
      stolen|compromised)\b|\babundance of caution\b|\b(?:your|customer|personal) (?:information|data|details)(?: [a-z]+){0,3} (?:was|were|has been|have been) (?:[a-z]+ )?misused\b`,
    p`\b(?:den(?:y|ies|ied)|refutes?d?|rejects?(?:ed)?) (?:any|all|these|the) (?:wrongdoing|allegations?|accusations?|claims?|responsibility|liability)\b|
      \badmission of (?:any )?(?:fault|liability|guilt|wrongdoing|blame|responsibility)\b`,
  ],
  // Known beforehand, so nobody's mistake.
  'disclosure.planned': [
    p`\b(?:will|going to|scheduled to) be (?:[a-z]+ )?(?:off|closed|unavailable|offline|down|interrupted|shut|switched off)\b|\b(?:planned|scheduled|upcoming) (?:[a-z]+ )?(?:maintenance|works?|
      outage|closure|downtime|interruption)\b|\bmaintenance (?:(?:is|has been|will be) (?:scheduled|planned|carried out)|window|work)\b`,
    p`\b(?:is|are|will be|being) (?:being )?(?:replaced|rebuilt|renewed|drained|serviced|closed|painted|resurfaced|refurbished|raised|raising|putting up|increasing|moving|switched off|upgraded|upgrading|repaired|closing)\b[^.;]{0,60}\b(?:from|on|between|until|during|in|for|by|as of) (?:the )?(?:[0-9]|mon|tues|wednes|thurs|fri|satur|sun|january|february|march|april|may|june|july|august|september|october|november|december|next|your stay|spring|summer|autumn|winter)|
      \b(?:it|they|the [a-z]+|which) (?:will|can't|cannot|may) be (?:out of (?:service|use|action)|slow|unreachable|used|delayed|charged)\b|\b(?:closes|close|shuts|shut) for (?:stock|the|a|our|renovation|cleaning|maintenance|christmas|easter|winter)|
      \bfrom (?:[0-9]{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|next [a-z]+|the)(?: [0-9]+)?,? (?:[a-z]+ ){0,5}(?:price|prices|rate|rates|fee|fees|rent|charge|charges|costs?|raising)\b|\b(?:orders|parcels|deliveries|requests) [^.;]{0,30}\bwill be (?:delayed|sent|handled)\b`,
  ],
  // Whoever complains tells of a mistake, too, and it is the reader's.
  'disclosure.complains': [
    p`\bi(?:'m| am) (?:not|very un|un|far from|anything but|really un|extremely un) ?(?:happy|satisfied|pleased|impressed)\b|\bi (?:want|demand|expect|insist on) (?:my money|my deposit|a (?:full )?refund|somebody|someone|an explanation|(?:the|this|it) [a-z]+ (?:moved|replaced|fixed|removed|collected|repaired))\b|
      \bi (?:am|'m|wish|want|would like|'d like) (?:writing )?to (?:make a |file a |lodge a |raise a |formally )?(?:complain|complaint)\b|\bi(?:'d| would) like (?:my money back|a (?:full )?refund|an explanation)\b`,
    // The harm is the writer's, the deed the reader's, or the reader shall pay for it.
    p`\byour (?:own )?${PERSONNEL}(?:,? (?:who|[a-z]+ly|then|had|has|have|just|also))? (?:came|turned up|arrived|left|lost|broke|damaged|scratched|never|ignored|refused|hung up|told me|tells me|told us|keeps?|kept|said (?:that )?(?:i|we|it|they|he|she|somebody|someone|nobody)|promised|forgot|failed|
      didn't|did not|hasn't|haven't|has not|have not|was rude|were rude|was late|were late|ruined|flooded|put)\b`,
    p`\byou(?:'ve| have| had| then| also| just| only| had the [a-z]+ to){0,2} (?:promised|assured|overcharged|charged|billed|sold|quoted|shipped|delivered) (?:me|us|our|my)\b|\byou (?:quoted|billed|charged|took) [£$€]|
      \byou (?:never|didn't|did not|haven't|have not|failed to) (?:once |even )?(?:told|tell|mentioned?|replied|reply|answer(?:ed)?|call(?:ed)?|rang|ring|show(?:ed)? up|turn(?:ed)? up|bother(?:ed)?|deliver(?:ed)?|finish(?:ed)?) (?:me|us|any|to|back|my|our|the)\b|
      \byou were wrong to\b|\byou (?:charged|billed|quoted|invoiced|deducted|took) (?:[a-z]+ ){1,3}(?:twice|too much|wrongly|by mistake)\b|\byou said (?:that )?(?:you(?:'d| would)|somebody|someone)\b|\byour (?:mistakes?|errors?|incompetence|negligence|failure|carelessness)\b`,
    p`\b(?:i|we)(?: therefore| now| still| also)? (?:expect|demand|insist on|request|require|want) (?:you to (?:refund|replace|repair|fix|pay|compensate|return|remove|cancel|put|reimburse)|that you (?:refund|replace|repair|pay|compensate|return|remove|cancel|reimburse|put)|(?:a|an|the|my|our|full|immediate|some)(?: [a-z]+)?
      (?:refund|replacement|reimbursement|compensation|money|deposit|explanation|apology|answer|correction|written offer))\b`,
    p`\b(?:i|we)(?:'d| would| should) like (?:to (?:know|hear|complain|return|dispute|cancel)|the missing|my|our money|an apology|you to (?:explain|refund|replace|fix|come|put))\b|\b(?:how|what) (?:do )?you (?:intend|plan|propose|mean) to (?:do|put|make|fix|resolve)\b`,
    p`\b(?:i|we)(?:'m| am|'re| are)? (?:won't|will not|refuse to|not going to|not willing to|not prepared to|shall not) (?:be )?pay(?:ing)?\b|\b(?:get|have|want|like) (?:my|our) money back\b|\b(?:reimburse|refund|compensate) (?:me|us)\b|
      \b(?:i|we)(?:'ll| will| shall| am going to| are going to| have to) (?:[a-z]+ )?(?:take (?:it|this|the matter) (?:to|up|further)|leave it to|go to (?:the )?(?:small|trading|ombudsman|press|police|consumer)|report (?:you|this|it)|see you in court|post a review|leave a (?:bad )?review|ask my bank)\b`,
    p`\b(?:my|our) (?:suitcases?|luggage|parcel|package|order|delivery|refund|room|flight|booking|boiler|bathroom|kitchen|roof|bag|baggage|table|sofa|card)(?: still| also)? (?:(?:hasn't|has not|never|didn't|did not|still|isn't|wasn't|was not)(?: yet)? (?:arrive|turn|come|show|been|work|fixed|delivered|ready|cleaned|got)[a-z]*|was (?:filthy|dirty|cold|broken|lost|damaged|never|cancelled without))\b|
      \border [a-z]{0,3}[0-9-]+ (?:still )?(?:hasn't|has not|never|didn't) (?:arrive|turn|come|show)[a-z]*\b`,
    p`\b(?:i|we)(?:'ve| have| had)? (?:hired|engaged|commissioned|instructed|trusted) you\b|\b(?:booked|chose|paid) you (?:as|to|for)\b|\b(?:stayed|dined|ate|shopped) (?:with|at) you(?:rs?)?\b|\b(?:i|we) (?:write|am writing|wish|want) to (?:dispute|contest|complain|object)\b|
      \b(?:i|we) (?:dispute|contest|object to|query) (?:the|this|your)\b`,
    p`\b(?:invoice|bill|statement|order|item|lamp|parcel|shoes|dress|phone|part|unit|contract|quote|report) (?:that )?you(?:'ve| have)? (?:sent|issued|sold|delivered|gave|fitted|installed|made) (?:me|us) (?:[a-z0-9 ]{1,30} )?(?:is|was|are|were|has|had|does|doesn't|did|didn't|arrived|came|stopped|broke|shows|says|still)\b`,
    p`\b(?:not a single|no|nobody|no one|none of) (?:one )?(?:at|of|in|from) your (?:[a-z]+ )?(?:desk|office|staff|people|team|shop|company|end|hotline|store)\b|\byour (?:assertion|accusation|allegation|suggestion) that (?:i|my|we|our)\b|\bbefore (?:accusing|blaming)\b|\b(?:i am|i'm|we are|we're) (?:very |so |deeply |extremely |really )?(?:disappointed|appalled|disgusted|shocked|fed up) (?:in|with|by|at) (?:your|you|the service)\b|
      \blosing (?:customers|money|sales|business) (?:over|because of|due to) (?:this|your)\b`,
  ],
  // Whose payment or paper is still to come has been let down by nobody.
  'disclosure.owed': [
    p`\b${MONEY}\b[^.;]{0,90}\b${UNPAID}\b|\b(?:unpaid|outstanding|overdue|missing|missed) (?:[a-z]+ )?(?:invoices?|bills?|balance|payments?|instal?lments?|rent|fees?|amount|sum)\b|\binstal?lments? missing\b`,
    p`\b(?:[0-9]+|one|two|three|four|several|a few|\]|\}) (?:days?|weeks?|months?) (?:over ?due|past due|late|out|in arrears)\b|\bpast (?:its |the )?due(?: date)?\b|\byou(?: currently| still| now)? owe (?:us|[£$€])`,
    p`\b(?:i|we)(?:'ve| have| had)?(?: still| yet)? (?:not|haven't|don't|have yet to|never|didn't)(?: yet| still)? (?:received?|had|seen|have|get|got) (?:your|any|the|a) (?:[a-z]+ ){0,2}(?:payments?|money|deposit|fee|transfer|cheque|signed|contract|papers|forms?|documents?|reply|answer|response|it come in)\b`,
    p`\b(?:ignore|disregard) (?:this|the) (?:e-?mail|letter|message|reminder|notice|mail)(?: if| in case| where| should)? (?:you|payment)\b|\bif you(?:'ve| have)?(?: already| just| since| recently)? (?:paid|sent (?:the|your|it|payment)|settled|made (?:the |your )?payment)\b|
      \b(?:crossed?|crosses) (?:paths|in the (?:post|mail)|with your (?:payment|cheque))|\bpayment (?:is|was|fell) (?:now )?(?:over)?due\b`,
    p`\b(?:first|second|third|final|last|friendly|gentle) (?:payment )?reminder\b[^.;]{0,60}\b${MONEY}\b|\bwas due (?:on|by|back|last|yesterday)\b|\b(?:were|are) due back\b|\ba (?:fine|late fee|late charge|penalty) of\b[^.;]{0,40}\b(?:applies|apply|will|per|a day)\b`,
  ],
  // A payment, a login, a paper of the reader's that failed: an error only of the sender who says so.
  'disclosure.astray': [
    p`\byour (?:[a-z0-9.]+ ){0,2}?${THEIRS}\b[^.;:]{0,60}\b(?:(?:is|was|were|are|has|have|had|been|came|got|seems|appears)(?: [a-z]+){0,2} )?${FAILED}\b`,
    p`\b(?:the|a|an) ${THEIRS} (?:that )?you(?:'ve| have)? (?:sent|gave|entered|uploaded|provided|used|supplied|handed|filled|submitted|typed|attached)\b`,
    p`\b(?:unable to|could not|couldn't|cannot|can't|tried to|attempted to|were not able to) (?:collect|take|charge|process|verify|authori[sz]e|complete|debit|read|open|renew|confirm|deliver|accept|validate) (?:the |this |an? )?(?:your )(?:[a-z]+ ){0,2}${THEIRS}\b|
      \b(?:tried|attempted|tried and failed) to (?:deliver|collect|take|charge|process|renew|reach you)\b|\byour bank (?:told|has|informed|declined|refused|returned|rejected)\b|\binsufficient funds\b|\bbecause the (?:renewal|invoice|bill|fee) was not paid\b`,
    p`\b(?:entered|used|typed|tried) (?:the|a|an) (?:wrong|incorrect|invalid|old) (?:password|pin|code|passcode)\b|\b(?:failed|unsuccessful|suspicious|unusual|new) (?:log-?in|sign-?in)s?\b|\bas the (?:receipts?|documents?|signature|photos?|forms?|proof)(?: [a-z]+)? (?:was|were|is|are) (?:not|missing)\b|\bnobody was (?:at )?(?:home|in)\b`,
    p`\b(?:i|we)(?:'ve| have)? (?:just |now )?(?:read|reviewed|gone through|been through|looked (?:at|through|over)|marked|proofread) your (?:[a-z]+ )?(?:thesis|papers?|essay|drafts?|texts?|manuscript|chapters?|code|pull request|pr|plans?|proposal|script|homework|article|cv|bank's [a-z]+)\b|\byour (?:pull request|pr|paper|thesis|essay|manuscript|draft|cv)\b|
      \bthe (?:account|card|phone|order|reference|customer) (?:number|details|name)(?: that)? you (?:gave|entered|sent|provided)\b|\byou(?:'ve| have)? (?:got|sent|entered|left|written|put) (?:[^.;]{1,40})(?:in the box|at the top|in the form|on the (?:form|slip))\b`,
  ],
  'disclosure.acts': [
    p`\b(?:please|kindly)\b|^(?:update|log in|sign in|try|renew|check|upload|send|add|use|enter|choose|call|ring|bring|reset|correct|pay)\b|\b(?:could|can|would) you\b|\byou (?:can|may|must|need to|have to|could|should)\b|\bshall (?:i|we)\b|\b(?:i|we)(?:'ll| will) (?:try|attempt) again\b`,
  ],
  // No, and nothing went wrong: the sentence tells of no mistake, whatever its words.
  'disclosure.refuses': [
    p`\b(?:i|we)(?:'m| am|'re| are)?(?: therefore| sadly| unfortunately| currently| simply| afraid(?: that)?(?: i| we)?){0,2} (?:unable to|not able to|cannot|can't|can not|could not|couldn't|not in a position to|won't be able to|must|have to|had to|do not|don't|decline to|will not)(?: therefore| sadly| currently)? (?:offer|grant|make an exception|refund|waive|extend|accept|agree|approve|accommodate|decline|reject|move|change|give|
      replace|provide|fund|support|consider|ship|deliver|take|rebook|carry|sell|do|hold|issue|fulfil|allow|help|invite|progress|proceed)\b`,
    p`\b(?:is|are|was) (?:therefore |sadly |unfortunately )?(?:not able to|unable to|not possible|not allowed|not permitted|not available|not covered|not included|non-?refundable|non-?transferable|not transferable|not refundable|not eligible|not entitled|excluded|outside (?:the|our) (?:guarantee|warranty))\b`,
    p`\b(?:decision|application|bid|entry|proposal|appeal|request|submission|offer|candidacy)\b[^.;]{0,70}\b(?:not (?:been )?(?:successful|accepted|selected|granted|approved|upheld|allowed)|unsuccessful|declined|refused|turned down|stands|rejected|dismissed|considered)\b|\b(?:fare|ticket|plan|policy|guarantee|warranty|contract|membership|tariff|rate|tickets|terms)\b[^.;]{0,60}\b(?:allows? no|does not|doesn't|do not|don't|excludes?|ran out|has run out|ended|expired in|is over|covers only|only covers?|non-refundable|no refund)\b`,
    p`\b(?:thank you|thanks) for (?:your (?:request|application|enquiry|inquiry|interest|offer|proposal)|asking|applying|enquiring|inquiring)\b|\byou (?:asked|wished|wanted|requested|would like)(?: us| me)? (?:to|for|if|whether)\b|\byour (?:request|appeal) (?:to|for|against|of|has|was)\b`,
    p`\b(?:i|we) (?:regret|am sorry|are sorry|'m sorry|'re sorry) (?:that (?:i|we) (?:must|have to|cannot|can't|are unable)|to (?:inform|tell|say|let) (?:you )?(?:that )?(?:your (?:application|request|bid|offer|entry|proposal)|you have not|we (?:cannot|are unable|can't|won't)|the (?:position|post|role|place)))\b|
      \b(?:notice|fine|charge|fee|decision|penalty) (?:therefore )?stands\b|\bunder (?:clause|section|paragraph) [0-9]+ (?:it|this|the|a) [^.;]{0,30}applies\b|\bregret any disappointment (?:this|that|our|the)\b`,
  ],
  // Another firm's slip, a recall, a break-in elsewhere, passed on.
  'disclosure.relayed': [
    p`\b(?:is|are|has|have|was|were|been|now)(?: been)? (?:recall(?:ing|ed)|withdrawing|calling (?:in|back))\b|\b(?:recalls|withdraws) (?:its|the|all|some|two|a|one|every|several|lots?|batch)\b|\bcalling (?:in|back) (?:every|all|the)\b|\b(?:recall|safety|field safety) (?:notice|alert)\b|\b(?:safety )?notice from the (?:maker|manufacturer)\b`,
    p`\bthe (?:maker|manufacturer|makers|manufacturers|publisher|importer) (?:of|has|have|says?|said|told|tells|found|found out|informed|advised|is|are|will|pays?)\b|\bthe [a-z]+'s (?:maker|manufacturer)\b`,
    p`\byour (?:former |own |old |previous |current )?(?:supplier|bank|host|hosting (?:company|provider|firm)|landlord|landlord's agent|employer|broker|architect|accountant|gp|school|university|client|employer's|neighbour|insurer|provider|pension provider|carrier|airline|vendor|agency|registrar|doctor|solicitor)(?: [A-Za-z]+){0,3}? (?:has|have|had|told|tells|says|said|confirmed|put|sent|claimed|made|lost|is|was|wrote|let|switched|missed|forgot|paid)\b
      (?<!\bbank (?:has|had) )`,
    p`\b(?:heard|read|seen|learnt|learned|know|aware) (?:in the (?:news|press|papers) )?(?:that|about|of) (?:the (?:break-in|breach|hack|attack|leak|incident|outage|strike|fire|flaw) (?:at|on|of|in)\b(?! (?:our|us|my)\b)|[a-z]+,? (?:the|a|an) )`,
    p`\b(?:our own|our) (?:[a-z]+ )?(?:systems?|data|figures|servers?|records|stock|products|network|accounts) (?:are|is|were|was) (?:not|in no way|un)[ ]?(?:involved|affected|touched|concerned|part)\b|\b(?:we|i) (?:don't|do not|never|have never) (?:use|used|sell|sold|stock|stocked|buy|bought|work with)\b|\b(?:it's|it is|this is|this has|that has|it has) nothing to do with (?:us|our|the|my)\b|\b(?:was|were|is) not (?:caused by|due to|the fault of) (?:us|our|anything we)\b|
      \b(?:as the|the|that) (?:slip|mistake|error|fault) (?:was|is) theirs\b`,
    p`\b(?:hmrc|the (?:tax office|irs|council|government|ministry|exam board|dvsa|dvla|airline|railway|post office|royal mail|power company|water company|utility|carrier|line)|royal mail|the (?:bank|venue|landlord|city)) (?:has|have|is|are)(?: now| also)? (?:told|cancelled|canceled|advised|informed|postponed|announced|warned|closed|on strike|suspended|changed|set|withdrawn|rejected|refused|turned down|declined|approved)\b`,
  ],
  // How to behave in a house, a club, a school: what went wrong there is the readers' own.
  'disclosure.reminds': [
    p`\b(?:polite|gentle|friendly|quick|kind|little|short|kitchen|general|another|just a) reminders?\b|^reminder\b|\b(?:may|can|could|must|would like to|want to|have to|'d like to) (?:i |we |just )?remind (?:you|everyone|everybody|all|residents|parents|members|tenants|guests|staff)\b|
      \bplease (?:remember|don't forget|do not forget|be reminded)\b|\b(?:i|we)(?:'d| would) (?:ask|like to ask|kindly ask) (?:everyone|everybody|all|residents|parents|members|tenants|guests|you all)\b`,
    p`\b(?:please|kindly) (?:do not|don't|keep|use|close|lock|sort|wipe|tidy|clear|put|leave|turn off|switch off|take|wash|park)\b[^.;]{0,80}\b(?:stairwell|hall(?:way)?|corridor|kitchen|bins?|fridge|bay|gate|door|carefully|machines|benches|sink|shed|car park|lights?|bikes?|prams?)\b`,
  ],
  // A page that teaches: read only where nobody is greeted.
  'disclosure.guide': [
    p`^#+ |^(?:how (?:to|not to|do i|can i|we)|what (?:is|are|to|if|happens)|why|when|faqs?|q:|module|chapter|section|step|tips?|[0-9]+ (?:ways|tips|steps|rules|apologies|mistakes|phrases|examples)|terms (?:of|and)|guidelines?|policy|template|checklist|lesson)\b`,
    p`\b(?:guidelines?|error handling|style guide|best practices?|playbook|runbook|handbook)\b|\b(?:avoid|never use|use) (?:phrases|words|language|saying|the word|jargon|expressions)\b|\bhere (?:is|are) (?:what|how|some|[0-9]+)\b|\bfor (?:example|instance),|\b(?:in general|in most cases|in almost all|as a rule)\b`,
    p`\b(?:users?|customers|clients|staff|employees|agents|developers|writers|teams|companies|brands|managers|people|an? (?:apology|message|reply|report|response|good [a-z]+|error message|incident report)|apologies|errors?|error messages|mistakes|your (?:persona|bot|app|brand|message|reply|apology|team|product)) (?:should|must|ought to|need to|needs to|tend to|tends to|have to|may|can)\b`,
    p`^(?:avoid|say|keep|name|write|use|take responsibility|listen|do not|don't|never|always|explain|offer|make sure|include|be|tell|show|start|end|thank|take)\b`,
    p`\bwhen (?:a|an|the) (?:request|error|user|customer|client|build|job|payment|test) (?:fails|is|occurs|complains|has|does|sees|asks)\b|\b(?:you may|you might|customers may) be (?:entitled|eligible|asked)\b|\b(?:are|is) not covered\b|\byou must (?:report|return|notify|inform|not)\b|\bwe may (?:cancel|refuse|change|suspend|end|charge|withhold)\b`,
  ],
  // How a firm decides about a complaint in its own favour: read only beside the complaint.
  'disclosure.verdict': [
    p`\bconsider (?:this|the|your) (?:[a-z]+ )?(?:case|matter|complaint|issue)(?: to be)?(?: now)? closed\b|\b(?:our|this is our|the) final (?:position|response|decision|answer)\b|
      \bno (?:further|other) (?:action|comment|correspondence)\b`,
    p`\b(?:follow(?:ed|s)?|complied with|in accordance with|in line with|according to|adhered to) (?:(?:the|our|its|all|their) )?(?:(?:correct|appropriate|relevant|required|proper|usual|
      standard|established) )?(?:procedures?|polic(?:y|ies)|protocols?|process(?:es)?|guidelines?)\b`,
    p`\bno (?:error|mistake|fault|wrongdoing|failure|evidence of (?:any )?[a-z]+) (?:was|were|has been|had been|on)\b|\b(?:improper|incorrect|wrong) (?:use|handling|operation|installation)\b|
      \b(?:reviewed|investigated|considered|noted|looked into) your (?:complaint|concerns?|case|claim)\b`,
  ],
  // The client has complained, and this is the answer.
  'disclosure.complaint': [
    p`\b(?:your|this|the) (?:[a-z]+ )?(?:e-?mail|complaint|message|letter|review|comments?|feedback|criticism|tone|accusations?|allegations?|behaviou?r|request)\b`,
    p`\b(?:the|any|your|this|that) (?:suggestion|accusation|allegation|complaint|claim|characteri[sz]ation)s?\b|\bcomplain(?:ed|ing|ts?)?\b`,
    p`\b(?:issue|send|give|offer|process|ship|re-?ship) (?:you )?(?:a|the|your) (?:full |partial )?(?:refund|replacement|credit)\b`,
  ],
  // Said only by somebody who has something to answer for.
  'disclosure.told': [
    p`\b(?:we|i)(?:'ve| have| had| were| was)? (?:recently |first |just |only |also )?(?:been )?(?:became|become|made) aware (?:of|that)\b`,
    p`\b(?:accessed|obtained|acquired|viewed|copied|stolen|taken|downloaded)(?<!\b(?:if|be) (?:[a-z]+ )?[a-z]+) by (?:an? |one or more )?(?:unauthori[sz]ed|unknown|malicious|third|criminal|external)\b|
      \bunauthori[sz]ed (?:[a-z]+ )?(?:party|parties|person|individual|actor|access)(?: [a-z]+)? (?:has|have|had|may have|gained|accessed|obtained|acquired|was|were|to (?:certain|some|a|our))\b`,
    p`\byour (?:[a-z]+ ){1,4}(?:was|were|has been|have been|had been) (?:[a-z]+ly )?(?:not (?:processed|sent|delivered|paid|renewed|saved|booked|answered|recorded|forwarded|passed)|lost|delayed|
      deleted|damaged|exposed|misplaced|overcharged|mislaid|forgotten|left)\b(?<!\b(?:fix(?:e[sd]|ing)?|bugs?|where|when|if|until|unless)\b[^.;]{0,80})`,
    p`\b(?:gestures? of (?:our )?good ?-?will|good ?-?will (?:gesture|payment|credit|offer))\b|\bwithout prejudice\b|\bfull and final settlement\b|\b(?:not|without) (?:accept|admit)(?:ting)?(?: any)? (?:liability|fault|responsibility|wrongdoing)\b`,
    p`\bbr(?:ing(?:ing)?|ought) (?:this|that|it|these|the [a-z]+|your [a-z]+)(?: [a-z]+)? to (?:our|my) (?:attention|notice)\b|\bconsider (?:this|the|your) (?:matter|case|complaint)(?: to be| as)? closed\b`,
    p`\b(?:passed|forwarded|escalated|relayed)(?: on)? your (?:[a-z]+ )?(?:comments?|complaints?|concerns?|feedback|remarks)\b`,
    p`\bif (?:only )?you(?:'d| had)(?: only| just)? [a-z]+[^.;]{0,80}\b(?:this|that|it|none of (?:this|it)|things)(?: [a-z]+)? (?:would|could|might)(?:n't| not)?\b|
      \bnobody (?:told|asked|warned|informed) (?:me|us)\b`,
    p`\b(?:had|have|was|were|is) no way (?:of|to) (?:prevent|know|foresee|avoid|predict)[a-z]*\b|\b(?:we|i)(?:'re|'m| are| am) (?:just )?as (?:frustrated|upset|disappointed|annoyed|angry) as you\b|
      \b(?:not(?: be)?|inappropriate to|unable to|cannot|can't|declined? to) comment(?:ing)?(?: any)? (?:further|at this|while|publicly|on (?:ongoing|individual|specific|pending))\b`,
    p`\b(?:owing|due|thanks) to (?:an?|some) (?:[a-z]+ ){0,2}(?:omission|overlap|clash|slip|oversight|error|mistake|mix-?up|misreading|misunderstanding|miscount|fault|lapse) (?:in|at|by|of|on|between) (?:our|my|one of our|the part of our)\b`,
    p`\bwe hear you\b|\b(?:we|i)(?:'ll| will| must| can| need to| should| have to| (?:promise|vow|pledge|want|intend) to) do better\b|\b(?:we|i)(?:'ve| have)? let (?:you|[a-z]+ people|[a-z]+ of you|(?:our|my) [a-z]+) down\b`,
  ],
  // Something does not work, or did not; read only beside words that soothe.
  'disclosure.trouble': [
    p`\b(?:experienc(?:e|ed|ing)|suffer(?:ed|ing)|encounter(?:ed|ing)|having|fac(?:ed|ing)) (?:an? |some |the )?(?:[a-z]+ ){0,2}?(?:degradation|difficult(?:y|ies)|outages?|downtime|disruptions?|interruptions?|
      problems?|issues?|errors?|delays?|latency|glitch(?:es)?)\b(?<!\b(?:if|when|whenever|should|are) you(?:'re| are)? [^.;]{0,60})`,
    p`\b(?:we are|we're) (?:currently )?aware (?:that|of)\b|\b(?:supply|service|power|access|connection|connectivity)s? (?:has|have|was|were|is|are)(?: now| since)?(?: been)? restored\b`,
    p`\bcontain(?:ed|s)? (?:[a-z]+ ){0,3}(?:inaccuracies|errors?|mistakes?|omissions?)\b`,
    p`\b(?:was|were|has been|have been) (?:[a-z]+ly )?(?:disrupted|interrupted|delayed|cancelled|canceled|rescheduled|postponed|suspended|unavailable|interrupted|affected)\b`,
  ],
  // Thanks for waiting, which nobody was asked about.
  'disclosure.patience': [
    p`\b(?:thank|thanks|appreciate|grateful)\b[^.;]{0,50}\b(?:patience|understanding|bearing with|co-?operation|forbearance)\b|\bbear with us\b`,
  ],
  // Somebody is spoken to, or of: without it, "we missed our target" is a report.
  'disclosure.reader': [
    p`\b(?:you|your|yours|yourself)\b|\b(?:customers?|clients?|users?|members?|residents?|guests?|patients?|passengers?|subscribers?|readers?|students?|parents?)\b`,
  ],
  // One client is spoken to.
  'disclosure.you': [/\b(?:you|your|yours)\b/],
  // Words of sorrow that are good manners, or somebody else's, or the minutes of a meeting.
  'disclosure.polite': [
    p`\b(?:who|which|companies|firms|people|they|he|she|you) (?:[a-z]+ly |never |always |should |must |can |will )?(?:apologi[sz]e[sd]?|says? sorry)\b|\bsays sorry\b`,
    p`\b(?:the|an?|their|his|her) [a-z]+(?: [a-z]+)? (?:has |have |had |later |also )?apologi[sz]ed\b|" (?:says|said|adds|added) `,
    p`\b(?:sorry|apologies) for (?:the |my )?(?:late|slow|delayed|belated|brief|short|very late) (?:reply|response|answer|e-?mail|message|note)\b|\bsorry (?:if )?(?:i|we) (?:just )?(?:missed (?:your|you\b)|can't|cannot|can not|couldn't (?:make|come|join|pick))|
      \bsorry (?:that )?(?:it's|it is|it isn't|this is|this isn't) (?:not )?(?:[a-z]+ )?(?:better |good )?news\b|\bsorry to (?:bother|trouble|hear|disturb|interrupt|chase|nag|be a)\b`,
    p`\b(?:sorry|apologies) (?:to be (?:a )?(?:pain|pest|nuisance)|for (?:chasing|nagging|the (?:mass|group|bulk|second|extra|double|many|long|short|late|hassle of|weather|wait for|noise)|pestering|(?:yet )?another|bothering|disturbing|intruding|troubling|the intrusion|spamming)|i (?:couldn't|could not|can't|cannot) (?:make|be|join|come|attend)|(?:that )?it took (?:me )?(?:a|some) (?:while|bit|time|day or two)|(?:that )?you(?:'re| are| were| was| have been| felt| feel)(?: so| still| both)? (?:ill|sick|unwell|poorly|not well|under the weather)|you can't|we don't|we do not|we no longer|no\b|about the (?:weather|rain|cold|noise|heat))`,
    p`\b(?:sorry|apologi[sz]e|apologies)\b(?=[^.;]{0,20}\bif (?:you|this|it|that|payment|we)(?:'ve| have| has|'s)?(?: already| just| since)? (?:paid|replied|answered|sent|received|seen|crossed|has crossed|settled|reaches you twice))|\bif (?:you|this|it|that|payment)(?:'ve| have| has|'s)?(?: already| just| since)? (?:paid|replied|answered|sent|settled|crossed|on its way|on the way)\b[^.;]{0,60}\b(?:sorry|apologi[sz]e|apologies)\b`,
    // Somebody is taught how to say it, or told to.
    p`(?:^|[,;:] |\band |\bto |\bmust |\bshould |\bnever |\balways |\bjust |\bof )(?:say|saying|write)(?: that)? (?:"?(?:i'm |i am |you're |you are |we are |we're )?(?:so |very )?)?sorry\b|\b(?:to|not|never|don't|should|must|late|often|we|only|and|they) apologi[sz]e (?:only|for errors|too|when|late|early|in writing)\b|
      \b(?:apologies|an apology|apology) (?:should|must|is not|isn't|can|cannot|may|that|needs?|works?|mail|letter|template)\b|\b(?:phrases|words) (?:such as|like)\b|\btend to apologi[sz]e\b|^(?:#+ )?(?:[0-9]+ )?apologies\b(?! for)|\bits [a-z]+ said sorry\b|\ban apology would\b|\bwith an apology\b|\bapologies or excuses\b`,
    // What one did to one's own things is nobody else's harm.
    p`\b(?:we|i)(?:'ve| have)? lost (?:an?|one|two|some|half an?) (?:day|hour|week|time|minute|morning|game|match)s?\b`,
    p`\bi(?:'ve| have)? (?:forgot|forgotten|lost|broke|broken|missed|left|burnt|dropped|spilled) (?:my|our)\b`,
    p`\bhow (?:to|not to|best to|you can|we can|people) (?:say (?:you are |we are |i am )?sorry|apologi[sz]e)\b|\b(?:learn|train|practise)(?:ing)? to (?:say sorry|apologi[sz]e)\b`,
    p`\b(?:sorry|apologies|apologi[sz]e) in advance\b|\bsorry (?:that )?(?:to see you (?:go|leave)|you(?:'re| are) leaving|to (?:have )?miss(?:ed)? you|for your loss)\b|\bbetter safe than sorry\b`,
    p`\bapologies(?::| (?:for absence|(?:were |was )?received|from))|\b(?:sorry|apologies) for (?:the )?(?:cross-?post(?:ing)?s?|(?:any )?duplicates|long (?:post|e-?mail|message|read))\b`,
    // What the reader did, chose or went through with others is news, and nothing of ours.
    p`\b(?:sorry|regret) to (?:learn|read|see)\b(?![^.;]{0,60}\b(?:experience|our (?!service\b|offer\b|app)|us|we)\b)|\bregret to hear\b(?![^.;]{0,60}\b(?:experience|our (?!service\b|offer\b|app)|us|we)\b)`,
    p`\b(?:deep(?:est)?|heartfelt|sincere(?:st)?) (?:condolences|sympath(?:y|ies))\b|\bsorry (?:i am |we are )?for (?:the |your )?(?:pain|grief|sorrow|bereavement)\b`,
    // A question to a forum or a list.
    p`\b(?:sorry|apologi[sz]e|apologies)\b(?=[^.;]{0,12}\bif (?:this|it|that|my (?:question|post)|i)\b[^.;]{0,40}\b(?:answered|asked|mentioned|posted|covered|reported|raised|discussed|duplicate|dupe|obvious|stupid|dumb|silly|basic|off-?topic|the wrong (?:place|forum|list|channel|section)|overlooked|missed (?:it|this|something)))`,
    // An application, an offer or a paper that is turned down.
    p`\bregret (?:that )?(?:we|i) (?:(?:cannot|can not|can't|could not|will not|must|have to)|(?:are|am|were|was) (?:unable|not able) to) (?:offer you (?:an?|the|employment|admission|work)|decline|shortlist|invite you|publish|fund|accept (?:your|the) (?:application|offer|paper|proposal|submission)|take (?:you|your))\b`,
  ],
} satisfies Phrases
