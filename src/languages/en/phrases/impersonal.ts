import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const CUSTOMER = piece`(?:sir|madam|ma'am|client|customer|user|member|subscriber|partner|patron|patient|guest|colleague|friend|
  (?:account|card|policy|ticket|share) ?holder|team member|buyer|reader|supplier|parent|home ?owner|resident|tenant|passenger|consumer|shopper|recipient|
  merchant|vendor|student|applicant|traveller|traveler|complainant|policyholder|cardholder|visitor|player|purchaser|addressee|neighbour|neighbor|viewer|listener|donor|owner|commuter|diner)s?`
const CROWD = piece`(?:champions|lovelies|folks|gang|guys|ladies|gentlemen|superstars|heroes|foodies|family|fam|tribe|peeps|mates|neighbours|comrades)`

export default {
  'impersonal.greeting': [
    p`^to whom(?:so)?(?:ever)? (?:it|this) (?:may|might) concern`,
    p`^(?:dear|hi|hello|hey|greetings|attention|good (?:morning|afternoon|evening|day))(?: to)?[,:]?(?: our| my| the)?
      (?:(?: most)? (?:valued|loyal|esteemed|respected|dear|beloved|honou?red))? (?:${CUSTOMER}|everyone|everybody|all|team|there|folks|you)(?: (?:at|in|of|from) [^,:!.]{2,40})?
      (?:(?: or | and |, | ?/ ?)(?:${CUSTOMER}|all))? ?(?:[,:!.]|$)`,
    // An account number is no name.
    p`^(?:dear|hi|hello)(?: [a-z]+){0,3} (?:no\.? |number |# ?|id )?[a-z]{0,4}[-/]?\d[\d/ -]{2,20}`,
    p`^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)),?(?: [a-z]+)? ${CROWD}\b[^a-z]`,
  ],
  impersonal: [
    p`\b(?:unable|not able|not in a position|cannot|can't)(?: to)? (?:accommodate|fulfil|fulfill|process|comply with|honou?r|grant|approve|entertain) (?:your|this|such) (?:[a-z]+ )?requests?\b`,
    p`(?<!\b(?:you|if|to|who) )\b(?:do not|don't|cannot|can not|can't|no need to) (?:reply|respond|answer|write back)(?: [a-z]+)? to this
      (?: e-?mail| message| address| mailbox| letter| notice)\b`,
    p`\breplies (?:to this (?:e-?mail|message|address) )?(?:are|will) not(?: be)? (?:read|monitored|answered)\b`,
    p`\b(?:mailbox|inbox|address|account) (?:is|are) (?:not monitored|unmonitored|not checked)\b|\bunmonitored [a-z]+|\bno-?reply\b`,
    p`\bthis (?:is|was) an? (?:automated|automatic|auto-generated|system-generated|computer-generated)\b|
      \b(?:automatically|computer|system|auto)[- ]generated (?:e-?mail|message|letter|notice|response|reply)\b`,
    p`\b(?:valued|loyal|esteemed|cherished) ${CUSTOMER}\b`,
    p`\b(?:we|i)(?: truly| really| greatly| do)? (?:value|appreciate) you as an? (?:[a-z]+ )?${CUSTOMER}\b`,
  ],
  // A department in the place of a name, alone under the message.
  'impersonal.signature': [
    p`^(?:the |your |our )?(?:[a-z&.'-]+ ){0,4}(?:team|department|dept\.?|desk|support|customer (?:services?|care|success|relations)|
      help ?desk|management|administration|accounts|billing)$`,
  ],
  'impersonal.closing': [
    p`^(?:(?:kind(?:est)?|best|warm(?:est)?|many|with (?:kind|best|warm))? ?(?:regards|wishes|thanks)|
      (?:yours )?(?:sincerely|faithfully|truly)|sincerely yours|yours|cheers|best|thank you|respectfully)[,.]?$`,
  ],
  // Speaks only beside a mistake: other texts may say it, too.
  'impersonal.hinted': [
    // Spoken of, and not to.
    p`\b(?:all |any |those |some |certain |the |every |each )?(?:affected|impacted|relevant|concerned|respective|eligible|registered|existing|subscribed|entitled) (?:${CUSTOMER}|part(?:y|ies)|individuals?|persons?|people|accounts?|persons)\b`,
    p`\b(?:all|our|any|those|some|most|these|registered|many)(?: of)?(?: our| the)?(?: [a-z]+)? ?(?:users|customers|clients|members|subscribers|patients|guests|residents|tenants|passengers|consumers|applicants|students|parents|holders|visitors|travellers|recipients|players|patrons|callers|buyers|participants|account holders)(?: [a-z]+){0,4}? (?:are|were|will be|may be|have been) (?:kindly |hereby |respectfully |also )?(?:asked|advised|requested|reminded|informed|notified|invited|required|urged|encouraged|directed|referred|contacted|told|given|thanked)\b`,
    p`\b(?:one or more|some|any|certain|each|all) of your (?:[a-z]+ )?(?:products?|accounts?|services?|policies|orders?|cards?|holdings|subscriptions?|bookings?|devices?|records?)\b|\b(?:a|the|any) matter (?:that|which) (?:may|might|could|relates?|concerns?|affects?)\b`,
    p`\b(?:your|this|the) (?:case|enquiry|inquiry|complaint|query|ticket|message|claim|correspondence|feedback|report|submission|contact|concern|issue|matter|request|communication|e-?mail|letter)(?: [a-z]+)? (?:has been|is|was|will be|have been|is being)(?: now| duly| also| safely)? (?:given|assigned|allocated|logged|registered|recorded|placed|number|queued|filed|entered|important to|valuable|answered in|dealt with in|handled in|processed in|passed|forwarded|routed|referred|directed|escalated|closed|acknowledged|received and|responded to in)\b`,
    p`\b(?:please |kindly )?quote (?:it|this|that|your|the|reference|case|ticket|ref)\b[^;:.]{0,30}\b(?:in|on|when|at|for|with|number)\b|\b(?:case|ticket|incident|complaint|enquiry|inquiry|query|service request) (?:no\.?|number|ref\.?|reference|id)\b|\b(?:in|from|on) (?:our|the) (?:records|queue|system|file) (?:as|under|is|and|at position)\b|\bheld on file\b|\bnumber \d+ in (?:our|the)\b`,
    p`\bthe (?:account holder|policyholder|cardholder|complainant|addressee|bearer|recipient|insured|claimant|purchaser|named person|data subject|ticket holder|card ?holder|card member|passenger concerned|customer concerned)(?:'s)?\b|\bto (?:all|our) (?:valued |esteemed |loyal )?(?:${CUSTOMER})\b(?! (?:who|of|in|on|are|were|have))`,
    p`\b(?:this|the following|the present|the above) (?:notice|notification|communication|announcement|advisory|bulletin|circular|statement|mailing) (?:concerns|relates|refers|applies|affects|is|has been|serves|contains|supersedes)\b`,
    p`\bfirst[- ]come\b|\b(?:lines|phone lines|telephone lines|phones) (?:open|are open|close|reopen|are manned)\b|\b(?:during|within|outside) (?:normal |our |usual |regular |standard )?(?:office|business|opening|working) hours\b|\ban? (?:agent|representative|adviser|advisor|member of (?:our|the) team|colleague|operative|specialist|case handler|associate|member of staff) (?:will|shall|may|is going to)(?: [a-z]+)? (?:be in|contact|get|call|respond|reply|assist|review|reach|deal|handle)`,
    p`\b(?:part|member|members|friends?|everyone|all of us|all|with|to|from|in|of) (?:of |in |at |here at )?(?:our|the)(?: [a-z&'-]+){0,4}? (?:family|community|tribe|squad|network of)\b(?<!\byour (?:[a-z]+ )?family)(?=[.!,;]|$| (?:for|and|we|is|are|of (?:customers|users|members)))`,
    p`\b(?:all|any) (?:enquiries|inquiries|queries|questions|complaints|correspondence|claims|requests) (?:should|must|are to|will|can only|may|are)\b|\b(?:please |kindly )?(?:use|complete|fill in|submit|visit|refer to|consult|see|go to) (?:the|our) (?:online |web |contact |complaints? |help |support |customer )?(?:form|portal|faqs?|help ?(?:centre|center|desk|pages?)|knowledge base|chatbot|website|web ?page|self-service)\b(?=[^;:.]{0,40}\b(?:for|to|in|if|and|on|,|all|any|further|more)\b)`,
    p`\b(?:customers?|clients?|users?|members?|guests?|passengers?|patients?|residents?|parents?|readers?) (?:who|that|whose) (?:have been|were|are|may have been|was|had been|experienced|wish|want|would like|have not|did not|require|need)\b(?=[^;:]{0,80}\b(?:should|may|can|will|are|must|asked|advised|contact|receive|apply)\b)`,
    p`\b(?:customers?|users?|guests?|passengers?|patients?|residents?|members?|clients?|subscribers?|account holders?|visitors?|travellers?|readers?|parents?|tenants?)(?: (?:who|that|whose|with|affected|on|in|using|travelling|holding|booked)[^;:.]{1,50})? (?:may|might|should|can|will|must|could|are able to|are entitled to)(?: still| also| now| continue to)? (?:experience|notice|see|find|encounter|expect|consult|contact|visit|check|claim|apply|request|refer|retain|return|note|be (?:asked|able|contacted|required|charged|affected|refunded)|receive|need|wish|want|call|log|use|have|keep|ensure|allow)\b(?<!\byour (?:customers?|users?|guests?|passengers?|patients?|residents?|members?|clients?|subscribers?|visitors?|readers?|parents?|tenants?)[^;:.]{0,80})`,
    p`\b(?:the|each|every|any) (?:customer|client|guest|patient|passenger|tenant|user|member|subscriber|buyer|traveller|resident|applicant|parent)(?:'s)? (?:is|are|was) (?:[a-z]+ )?(?:advised|asked|requested|required|reminded|invited|informed|notified|kindly|entitled|expected|recommended|responsible|encouraged|instructed)\b`,
    p`\b(?:complaint|case|ticket|query|enquiry|inquiry|request|incident|report|claim|order|reference|issue) (?:no\.? ?|number |# ?|ref\.? ?)?[a-z]{0,4}[-/]?\d{3,}[a-z0-9/-]* (?:has been|is|was|will be|has|remains)(?: now| duly)? (?:closed|resolved|logged|registered|opened|assigned|escalated|completed|archived|updated|cancelled|merged|marked|settled|being|pending|in progress|under)\b`,
    p`\bthank(?:s| you) for (?:contacting|writing to|calling|getting in touch with|reaching out to|choosing|shopping with|flying with|banking with|staying (?:at|with)|dining (?:at|with)|visiting|travelling with|your (?:enquiry|inquiry|e-?mail|message|query|correspondence|communication|submission|feedback|custom|interest|recent (?:e-?mail|letter|message|enquiry|call|contact))(?=[.,;!]|$| (?:to|of|dated|regarding|concerning|about)))\b`,
    p`\b(?:for|to) (?:our|the) (?:[a-z]+ )?(?:passengers|customers|guests|users|members|patients|clients|subscribers|residents|visitors|readers|travellers|tenants)\b(?<=\b(?:sorry|apologi[sz]e|apologies|apology|inconvenience|regret|caused)\b[^;:.]{0,60})`,
    p`\b(?:those|all those|anyone|persons|individuals|all|people|everyone) (?:affected|concerned|impacted|involved|entitled|eligible|registered|wishing|requiring)(?: by [a-z ]{1,20})? (?:will|are|is|may|should|must|can|have been|has been|were)\b|\ball (?:tickets?|bookings?|orders?|payments?|reservations?|subscriptions?|accounts?|appointments?|vouchers?) (?:for|made|placed|affected|remain|will|are|have|that|from|which|under)\b|\b(?:passengers|customers|guests|patients|residents|users|members|visitors|clients|parents|tenants|readers|travellers|subscribers) are (?:[a-z]+ )?(?:asked|advised|requested|reminded|invited|urged|encouraged|required)\b`,
    p`\b(?:we|i)(?: truly| really| greatly| deeply| do)? (?:value|appreciate|treasure|cherish) (?:every(?: single)? (?:one of )?|each (?:and every )?(?:one of )?|all (?:of )?)?(?:our|the) (?:[a-z]+ )?(?:customers?|clients?|guests?|members?|users?|patients?|passengers?|readers?|visitors?|residents?)\b|\b(?:please |kindly )?(?:refer to|see|consult|visit|check|read) (?:the|our) (?:[a-z]+ ){0,3}(?:terms|conditions|faqs?|policy|website|site|web ?pages?|guidelines|help ?(?:centre|center|pages?)|notice)\b|\bunattended (?:mailbox|inbox|address)\b|\bsent from an? (?:unattended|unmonitored|automated|no-reply|system)\b|\b(?:answered|handled|processed|dealt with|reviewed|responded to) in (?:the )?(?:order|turn|due|strict)\b|\bin writing[.!]?$`,
  ],
} satisfies Phrases
