import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const CUSTOMER = piece`(?:sir|madam|ma'am|client|customer|user|member|subscriber|partner|patron|patient|guest|colleague|friend|
  (?:account|card|policy|ticket|share) ?holder|team member|buyer|reader|supplier|parent|home ?owner|resident|tenant|passenger|consumer|shopper|recipient|
  merchant|vendor|student|applicant|traveller|visitor)s?`
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
    p`\b(?:affected|impacted|existing|eligible|registered) (?:customers?|clients?|users?|members?|guests?|patients?|passengers?|consumers?|account holders?|parties|individuals|persons)\b(?<!\byour (?:[a-z]+ )?[a-z]+)`,
    p`\byour (?:case|enquiry|inquiry|complaint|query|ticket|claim|request|message) (?:has been|is being) (?:[a-z]+ly )?(?:logged|received|escalated|forwarded|passed|assigned|registered|closed|actioned)\b(?! (?:on )?to me\b)`,
    p`\bplease quote (?:this|the|your|reference|case|ticket)\b|\bcase (?:number|reference)\b`,
    p`\bthe (?:account holder|policyholder|cardholder|complainant|addressee|insured|claimant)\b`,
    p`\b(?:this|the following) (?:notice|notification|communication|announcement|advisory|bulletin) (?:concerns|relates|refers|applies|affects|is|has been|serves)\b`,
    p`\b(?:during|within) (?:normal|usual|regular|standard) (?:office|business|opening|working) hours\b`,
    p`\b(?:part|member|members) of (?:our|the) (?:[a-z]+ ){0,2}(?:family|community)\b`,
    p`\b(?:refer to|consult|visit|see|check) (?:the|our) (?:website|faqs?|help ?cent(?:re|er)|portal|knowledge base)\b`,
    p`\b(?:customers|users|guests|passengers|patients|residents|members|clients) (?:may|might|should|can) (?:experience|notice|see|find|expect|consult|contact|receive)\b`,
    p`\b(?:customers?|users?|guests?|passengers?|patients?|residents?|tenants?|members?|clients?|parents?) (?:is|are) (?:kindly )?(?:advised|asked|requested|reminded|invited|encouraged|thanked)\b`,
    p`\b(?:complaint|case|ticket|query|enquiry|request|incident|claim) (?:no\.? ?|number |# ?)?[a-z]{0,3}-?\d{3}[a-z0-9/-]* (?:has been|is|was)\b`,
    p`\bthank(?:s| you) for (?:contacting|choosing|shopping with|flying with|banking with|your (?:enquiry|inquiry|custom|correspondence))\b`,
    p`\b(?:those|anyone|everyone) affected (?:will|are|is|should|may)\b`,
    p`\bplease (?:dm|pm|message|inbox) us\b|\bsend us a (?:dm|pm|direct message|private message)\b`,
  ],
} satisfies Phrases
