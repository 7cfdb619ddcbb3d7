import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'named-people.greeting': [/^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings)\b/],
  // Words that name nobody in a greeting or under a message.
  'named-people.nobody': [
    p`^(?:dear|hi|hello|hey|good|morning|afternoon|evening|day|greetings|to|whom|it|may|concern|all|and|or|the|our|my|a|an|of|at|from|
      your|mr|mrs|ms|dr|prof|sir|sirs|madam|valued|customer|customers|client|clients|user|users|member|members|there|everyone|everybody|
      team|teams|friend|friends|guest|guests|partner|partners|subscriber|subscribers|folks|colleague|colleagues|reader|readers|community|
      support|service|services|help|desk|department|care|office|company|ltd|limited|inc|gmbh|plc|llc|group|kind|best|warm|warmest|regards|
      sincerely|yours|faithfully|truly|wishes|respectfully|cheers|thanks|thank|you|with|many|cordially|warmly|apologies)$`,
  ],
  'named-people.singular': [/\b(?:i|i'm|i'll|i've|i'd|me|my|mine|myself)\b/],
} satisfies Phrases
