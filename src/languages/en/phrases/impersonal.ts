import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const CUSTOMER = piece`(?:sir|madam|ma'am|client|customer|user|member|subscriber|partner|patron|patient|guest|colleague|friend|
  (?:account|card|policy|ticket|share) ?holder|team member|buyer|reader|supplier|parent|home ?owner|resident|tenant|passenger|consumer|shopper|recipient|
  merchant|vendor|student|applicant)s?`

export default {
  'impersonal.greeting': [
    p`^to whom(?:so)?(?:ever)? (?:it|this) (?:may|might) concern`,
    p`^(?:dear|hi|hello|hey|greetings|attention|good (?:morning|afternoon|evening|day))(?: to)?[,:]?(?: our| my| the)?
      (?:(?: most)? (?:valued|loyal|esteemed|respected|dear|beloved|honou?red))? (?:${CUSTOMER}|everyone|everybody|all|team|there|folks|you)(?: (?:at|in|of|from) [^,:!.]{2,40})?
      (?:(?: or | and |, | ?/ ?)(?:${CUSTOMER}|all))? ?(?:[,:!.]|$)`,
    // An account number is no name.
    p`^(?:dear|hi|hello)(?: [a-z]+){0,3} (?:no\.? |number |# ?|id )?[a-z]{0,4}[-/]?\d[\d/ -]{2,20}`,
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
    p`\b(?:please |kindly )(?:dm|pm|inbox|direct message|private message) us\b`,
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
} satisfies Phrases
