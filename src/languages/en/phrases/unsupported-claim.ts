import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const DATA = piece`(?:data|information|details|records?|files?|documents?|accounts?|passwords?|credentials|cards?|payments?|transactions?|funds|money|
  savings|deposits|balances?|backups?|orders?|bookings?|e-?mails?|messages|content|customers?|clients?|users?|members?|patients?|guests|
  employees|staff|people|persons?|one|body|part(?:y|ies))`
const PLACE = piece`(?:systems?|servers?|services?|networks?|devices?|premises|sites?)`
const LOST = piece`(?:lost|affected|impacted|compromised|accessed|exposed|stolen|leaked|disclosed|breached|misused|harmed|hurt|injured|damaged|
  corrupted|altered|viewed|taken|copied|downloaded|involved|touched|endangered|tampered with|at (?:any )?risk|in danger|made public)`
const GONE = piece`(?:${LOST}|accessible|visible|missing|passed on)`
const BE = piece`(?:was|were|is|are|has been|have been|had been|has ever been|went)`
const ADVERB = piece`(?:[a-z]+ly |also |still |so far |ever |yet |now |at all ){0,2}`
const HARM = piece`(?:impact|effects?|loss(?:es)?|consequences?|risk|harm|damage|danger|breach|compromise|exposure|threat|misuse|injur(?:y|ies))`
const MANY = piece`(?:customers|clients|users|accounts|people|members|policyholders|guests|patients|orders|records|bookings|invoices|cases|
  households|residents|passengers|companies|employees|students|subscribers|files|payments|transactions|devices|addresses|merchants|tenants)`
const FOUND = piece`(?:discovered|identified|learn(?:ed|t)|found|noticed|detected|uncovered|reali[sz]ed|spotted|became aware|become aware|
  (?:been |was |were )?(?:made aware|notified|alerted|informed|told))`

export default {
  // Says that nothing happened. True or not, the client cannot tell.
  'unsupported-claim.nothing': [
    p`\b(?:no|nor any|without any|zero|little|not (?:[a-z]+ ){0,2}any|n't (?:[a-z]+ )?any) (?:[a-z]+ ){0,3}(?:evidence|indications?)\b`,
    p`\b(?:no|not (?:[a-z]+ ){0,2}any|n't (?:[a-z]+ )?any) (?:[a-z]+ ){0,2}(?:signs?|suggestion|traces?|reports?) (?:of|that|to suggest)\b`,
    p`\bno reason to (?:believe|think|suspect|fear|assume|suppose)\b`,
    p`\bnot (?:currently |presently |yet |at this time |been made )?aware (?:of|that) (?:any|a single|anyone|anybody|there)\b`,
    p`\bnothing (?:[a-z]+ ){0,4}(?:suggest|indicat|point)(?:s|ed|ing|es)?\b`,
    p`\b(?:do not|don't|did not|didn't) (?:currently )?(?:believe|think) (?:that )?(?:any|your|the|our|anyone|anybody|this|it)\b[^.;:]{0,50}
      (?: ${BE} ${LOST}| left| reached| affect| impact| pose)`,
    p`\bdo(?:es)? not (?:[a-z]+ )?(?:appear|seem) (?:that|to (?:have (?:been|affected|lost|left|reached)|be (?:affected|at risk)))\b`,
    p`\b(?:no|none of|not one of|not a single|neither of) (?:[a-z]+ ){0,4}?(?:${DATA}|${PLACE})
      (?: left\b| reached\b|[a-z ]{0,25}? ${BE} ${ADVERB}${GONE}\b)`,
    p`\b(?:no ?one|nobody|no-one|nothing)(?: else| at all)? ${BE} ${ADVERB}${GONE}\b`,
    p`\b${DATA}(?: [a-z]+){0,2}? (?:was|were|is|are|has|have)(?: been)? (?:not|never)(?: been)? ${ADVERB}${LOST}\b`,
    p`\b(?:at no|not at any) (?:time|point|stage|moment)\b`,
    p`\bthere (?:was|is|were|are|has been|have been|had been|will be) ${ADVERB}no (?:[a-z]+ ){0,2}?${HARM}\b(?! (?:register|assessment|charge|form|plan))`,
    p`\b(?:had|has had|have had|poses|posed|caused?|carries|carried) ${ADVERB}no (?:[a-z]+ ){0,2}?${HARM}\b`,
    p`\b(?:did not|didn't|has not|hasn't|have not|haven't|in no way) (?:[a-z]+ly |in any way )?(?:affect|impact|compromise|endanger|expose|jeopardi[sz]e)
      (?:ed|d|s)? (?:any|your|you|our|the|other)\b`,
    p`\b(?:${DATA}|everything)(?: [a-z]+){0,3}? (?:is|are|was|were|remains?|remained|stays?|stayed|has been|have been)
      (?: [a-z]+ly| all| both| still)? (?:safe|secure|unaffected|untouched|intact|unharmed)\b(?! (?:by|with|from|in (?:the|our) safe))`,
    p`\b(?:bookings|orders|accounts|data|records|funds|payments) (?:were|was|are|is|remain(?:s|ed)?) (?:[a-z]+ly )?unaffected\b`,
    p`\b(?:risk|likelihood|chances?|probability|danger|threat)\b[^.;:]{0,60} (?:is|are|was|remains?|to be)(?: [a-z]+){0,2}
      (?: low| small| minimal| negligible| remote| unlikely| slim)\b`,
    p`\bunlikely that (?:any|your|anyone|anybody|someone|it (?:was|has)|the (?:data|information|file|list|details))\b`,
    p`\bconfident (?:that )?(?:no|none|nothing|nobody|your|all|there)\b`,
    p`\bno (?:[a-z]+ )?(?:harm|damage|loss|injury|ill effects?)(?: has| have| had)? (?:come|came|done|resulted|arisen|arose|caused|followed|been (?:done|caused|suffered))\b`,
  ],
  // Few, without saying how many.
  'unsupported-claim.few': [
    p`\b(?:small|limited|tiny|low|minimal|negligible|minor|modest) (?:[a-z]+ )?(?:number|subset|group|portion|proportion|percentage|fraction|minority)
      (?: of (?:our |the |your |all )?(?:[a-z]+ ){0,3}${MANY}| (?:of (?:them|these|those) )?(?:were|was|have|has))\b`,
    p`\ba (?:subset|portion|fraction|minority) of (?:our |the |your |all )?(?:[a-z]+ ){0,3}${MANY}\b`,
    p`\b(?:very few|not many|only (?:a )?(?:few|some|certain)) (?:of (?:our|the|your) )?(?:[a-z]+ )?${MANY}\b`,
    p`\b(?:vast|overwhelming|great|large) majority of (?:our |the |your |all )?(?:[a-z]+ )?${MANY}\b`,
  ],
  // Found at some time or other.
  'unsupported-claim.recently': [
    p`\b(?:we|i|it|team|has|have|was|were)(?:'ve| have| had| has| was)? (?:only )?(?:very )?recently (?:[a-z]+ly )?(?:${FOUND}|come to|came to)\b`,
    p`\b(?:${FOUND}|to our attention|to my attention) (?:only )?(?:very |quite )?recently\b`,
    p`^recently,? (?:we|i|our [a-z]+|it)(?: has| have|'ve| had| was)? (?:[a-z]+ly )?(?:${FOUND}|come to|came to)\b`,
  ],
  'unsupported-claim.hedge': [
    p`\bto (?:the best of )?(?:my|our) (?:[a-z]+ )?knowledge\b|\bbest of (?:my|our) (?:[a-z]+ )?(?:knowledge|belief)\b`,
    p`\bnot that (?:we|i)(?: are|'re| am|'m) aware\b`,
  ],
  // "An abundance of caution" praises the writer, which another rule reads.
  'unsupported-claim.caution': [
    p`\bas (?:an? |an? added |an? extra )?(?:[a-z]+ )?(?:precaution|(?:precautionary|safety|security) measure)\b(?! against)`,
    p`\bout of (?:[a-z]+ )?caution\b|\b(?:purely|simply|just|merely) (?:as an? )?precaution(?:ary)?\b|\b(?:on|err on) the (?:safe side|side of caution)\b`,
  ],
  // What somebody looked at, so that the client can ask for it; or a reason.
  'unsupported-claim.checked': [
    p`\b(?:i|we|she|he|they|who|both|team|has|have)(?<!\b(?:any|no) ?-?(?:one|body)(?: else)?(?: has| have)?)(?:'ve| have| had)? (?:then |also |now |all |since |[a-z]+ly )?(?:checked|read|compared|
      counted|recounted|went through|gone through|looked (?:at|through|up)|tested|inspected|matched|searched|opened|measured|weighed|
      walked|re-?ran|scanned)\b`,
    p`\b(?:rang|called|phoned|asked|visited) (?:all|each|every|both|(?:the )?(?:\d|two|three|four|five|six|seven|eight|nine|ten))\b`,
    p`\b(?:logs?|register|ledger|cctv|camera|footage|audit trail|meter|sensor|printout|receipts?|checksums?|seal)\b`,
    p`\b(?:confirmed|verified|checked|found|counted|compared) (?:by|on|with|against|line by line|row by row)\b`,
    p`\b(?:reviewed|examined|investigated|analy[sz]ed|verified|audited|check|checking|comparing|reading|counting|comparison|audit|review|search) (?:of )?
      (?:the |every |all |each |our |your |both |these )?(?:[a-z0-9,'-]+ ){0,3}(?:records|lists?|files?|rows?|entries|invoices|orders|statements|
      backups?|payments|copies|mails|messages|transactions|payslips)\b`,
    p`\bbecause\b|\bthe reason\b`,
    p`\byour (?:own )?[a-z]+(?: [a-z]+)? (?:(?:has|have|had) )?(?:checked|counted|recounted|compared|went through|inspected|tested|weighed|measured)\b`,
  ],
} satisfies Phrases
