import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const CARRIER = piece`(?:dhl|ups|fedex|usps|hermes|evri|dpd|tnt|gls|yodel|parcelforce|royal mail|post office|postal service)`
// Names that a company can say of itself, too: read only where they are the cause.
const BRAND = piece`(?:aws|amazon|azure|microsoft|google|cloudflare|stripe|paypal|visa|mastercard|twilio|github|salesforce|shopify|openai|mailchimp|sendgrid|
  fastly|openreach|verizon|vodafone)`
const TRADE = piece`(?:providers?|suppliers?|vendors?|couriers?|carriers?|hauliers?|(?:sub-?)?contractors?|printers|manufacturers?|wholesalers?|distributors?|
  resellers?|forwarders?|shippers?|airlines?|caterers?|brokers?|surveyors?|processors?|insurers?|landlords?|installers?|importers?|banks?(?! holidays?)|isp|
  registrars?|outsourcers?|removers|venue|hotel|council|port|customs|data cent(?:re|er)|photographer|translators?|freelancers?|hosts?|engravers?|carpenters?|florists?|decorators?|builders?|plumbers?|roofers?|
  framers?|bakers?|tailors?|locksmiths?|movers|removal (?:men|people)|scaffolders?|interpreters?|videographers?|illustrators?|notary|publishers?|agency|agencies|
  (?:third|outside|external)[- ]part(?:y|ies)|
  (?:external|outside|outsourced|freelance|third-party|partner|contract) (?:[a-z]+ )?(?:team|people|developers?|consultants?|staff|compan(?:y|ies)|firms?|desk|library)|
  (?:print|printing|mailing|fulfil?ment|auction|dye|packing|weaving|smoke) (?:house|works|mill)|[a-z]+ (?:mill|foundry|dairy|merchant)|(?:shipping|air|ferry|bus) lines?|[a-z-]+ (?:company|firm|partners?|operator|bureau|platform|gateway)|partners?)`
// Somebody other than us or the client.
const PARTY = piece`\b(?:${TRADE}|${CARRIER})\b(?<!\b(?:your|own) (?:[a-z-]+ ){0,2}[a-z -]{2,30})`
const CAUSE = piece`\b(?:${TRADE}|${CARRIER}|${BRAND})\b(?:'s?)?(?<!\b(?:your|own) (?:[a-z-]+ ){0,2}[a-z' -]{2,30})`
const WE_USE = piece`(?:,? (?:that |who |which |whom )?(?:we|i)(?:'ve| have| had)? (?:use|used|hired?|appoint|appointed|work with|worked with|rely on|relied on|
  chose|instructed|pay|paid|engaged|contracted|commissioned|trusted|brought in|
  outsource to|booked|picked)(?: (?:for|to|on) (?:[a-z]+ ){0,2}[a-z]+)??|(?:,? (?:who|which|that))?(?: concerned| involved| responsible| (?:in|at|near|from) [a-z]+)?|
  '?s? (?:[a-z]+ )?(?:depot|driver|warehouse|system|server|network|office|team|staff|people|platform|software|hub|centre|center|branch)(?: (?:in|at|near) [a-z]+)?)?`
const ADVERB = piece`(?: (?:has|have|had|then|also|unfortunately|simply|again|[a-z]{1,12}ly))*`
const BADLY = piece`(?:wrong|incorrect|late|old|outdated|faulty|defective|too|twice|damaged|incomplete|elsewhere|by mistake|instead|without|bug|broken|bad)`
const FAILED = piece`${ADVERB} (?:failed|disregarded|lost|let (?:us|you|everyone|[a-z]+) down|missed|did not|didn't|forgot|mis[a-z]{1,12}(?:ed|aid|ook|read|put|sent|led|
  told)|mixed (?:it |them )?up|damaged|delayed|cancelled|canceled|rejected|declined|denied|refused|broke|crashed|collapsed|went (?:down|offline|bust|under)|suffered|
  experienced|encountered|ran (?:out|into|late)|had (?:an?|some|several|many|technical|problems|issues|trouble|not|no|already)\b|made (?:an?|the|some|several)\b
  [^;:]{0,20}\b(?:mistakes?|errors?|slip|mess)|let (?:the|your|our|it|this) [^;:,]{0,30}\b(?:run out|lapse|expire|slip|fall|burn)|overlooked|neglected|short-shipped|deleted|exposed|leaked|held|froze|withheld|scratched|dented|spoil(?:ed|t)|ruined|smashed|cracked|tore|could not|couldn't|never|dropped|over-?charged|
  double-?(?:booked|charged|billed)|caused|triggered|stopped|withdrew|pulled out|skipped|ignored|blocked|cut (?:through|off|us)|
  (?:was|were|is|are|arrived|delivered|turned up|came|finished|responded)(?: [a-z]+)? (?:late|slow|behind|delayed|unable|offline|down|out of|faulty|
  unreliable|overwhelmed|on strike|to blame|at fault|responsible|hacked|breached|short|closed)|
  [a-z]+(?:ed|ent|ave|ook|ut|eft)\b[^;:,]{0,50}\b${BADLY})\b`
const CAUSED_BY = piece`\b(?:due to|caused by|because of|owing to|result of|thanks to|down to|stem(?:s|med|ming)? from|arose from|arising from|came from|comes from|
  traced (?:back )?to|attributable to|on account of|originat(?:ed|es|ing) (?:with|at|from|in)|result(?:ed|s|ing) from|lies with|lay with|rests with|blamed on|
  the fault of|on the part of|at the hands of)`
const TROUBLE = piece`(?:errors?|mistakes?|faults?|failures?|issues?|problems?|outages?|delays?|bugs?|glitch(?:es)?|fires?|strikes?|shortages?|breakdowns?|
  backlogs?|disruptions?|incidents?|maintenance|updates?|crash(?:es)?|breach(?:es)?|oversights?|mix-ups?|power cuts?|negligence|defects?|flood(?:ing)?|
  downtime|vulnerabilit(?:y|ies)|hack|attack)`
const NEAR = piece`(?: (?!your\b|our own\b)[a-z'-]{1,16}){0,5}? `
// "Fixes an error of the provider" is a release note; "tell me if the courier did not come" asks.
const NO_FIX = piece`(?<!\b(?:fix|fixes|fixed|resolves?|resolved|adds?|added|support|if|whether|unless|when|in case)\b[^;:]{0,60}|\b(?:not|no)\b[^,;:]{0,60})`

export default {
  'blame-supplier': [
    p`\b(?!council (?:rejected|refused|declined|cancelled|closed|did not accept)\b)${PARTY}${WE_USE}${FAILED}${NO_FIX}`,
    p`${CAUSED_BY}${NEAR}${CAUSE}(?<!\bnot (?:[a-z]+ )?(?:due|caused|because|down|the)\b[^;:]{0,60})`,
    p`\b${TROUBLE} (?:at|with|by|from|on|in|made by|of|involving|affecting|within)(?: (?:the|our|an?|one of our|some of our)\b)?
      (?: (?!your\b|our own\b)[a-z'-]{1,16}){0,2} ${CAUSE}${NO_FIX}`,
    p`\b(?:our|the|an?|of|by) (?:[a-z-]+ )?${CAUSE} ${TROUBLE}\b(?! (?:message|report|tracker|code|page|log|number)s?\b)${NO_FIX}`,
    p`\b(?:let down|lost|delayed|damaged|made|caused|deleted|held up|mixed up|mis[a-z]+(?:ed|aid|read|sent)|rejected|declined|cancelled|dropped|leaked|
      exposed|introduced|blocked|overlooked|missed|disrupted|triggered|told|switched off|cut off|failed) by${NEAR}${CAUSE}${NO_FIX}`,
    p`\b(?:given|sent|supplied|sold|provided|handed|fed|quoted)(?: with)?(?: [a-z]+){0,2}? (?:wrong|bad|incorrect|faulty|old|outdated|false|corrupt(?:ed)?|incomplete|
      defective|inaccurate)\b[^;:]{0,30} by${NEAR}${CAUSE}${NO_FIX}`,
    // As the subject: "I gave the courier the wrong street, which is why …" is ours.
    p`(?:^|[,;:] |\b(?:that|because|when|as|since|but|and|after|so) )(?:the |our |an? )?${CAUSE}${ADVERB} [a-z]+ed\b[^;:]{0,60}
      \bwhich (?:is why|meant|caused|led|left|broke|took|stopped)\b`,
    p`\b(?:fault|blame|problem|error|issue|cause|failure|delay|mistake) (?:[a-z]+ly )?(?:lies?|lay|is|was|rests?|sits?|originated) (?:[a-z]+ly )?(?:with|at|on|from|
      by|in)${NEAR}${CAUSE}|\b(?:on|at|from) (?:the side of )?(?:the |our |their )?${CAUSE} (?:side|end)\b`,
    p`\b(?:it|this) (?:is|was) (?:actually |in fact )?(?:our |the |an? )?(?:[a-z-]+ )?${CAUSE} (?:who|that|which|and not us|not us|rather than)\b`,
    p`\b(?:rely|relies|relied|depend|depends|depended|dependent|reliant) (?:up)?on${NEAR}${CAUSE}[^;:]{0,40}\b(?:they|it|who|which)${FAILED}`,
    p`\b(?:printed|packed|delivered|handled|built|managed|made|produced|installed|carried out|prepared|processed|supplied|shipped|hosted) by${NEAR}${CAUSE},?
      (?: (?:who|which|that|and))(?: they)?${FAILED}`,
    p`\bthe (?:post|mail|postman|postal service)(?: [a-z]+)? (?:did not|didn't|failed|lost|never|was (?:late|slow|delayed)|let)\b`,
    p`\b(?:lost|damaged|delayed|held up|stuck|missing|astray|mislaid) (?:somewhere )?(?:in (?:the (?:post|mail)|transit)|(?:by|at|in) customs|en route)\b`,
    p`\bleft our (?:[a-z]+ )?(?:warehouse|depot|factory|premises|site|office|hands|store|workshop|systems?|servers?)\b[^;:]{0,20}\b(?:in (?:good|perfect|excellent|
      full)|on (?:time|schedule)|as (?:planned|ordered|agreed)|intact|complete|undamaged|correctly|in one piece)\b`,
    p`${CAUSE} (?:accepts?|takes?|admits?|(?:has|have) (?:accepted|admitted|confirmed)|confirmed|assured us|promised us)(?: (?:full|that|it|its|their|the|they))*
      (?: [a-z]+)? (?:responsibility|blame|fault|error|mistake|driver|side|end|problem|everything)\b`,
    // Others whose trade is to help us, and what they handed us.
    p`\b(?:our|the) (?:accountants?|lawyers?|solicitors?|auditors?|architects?|consultants?|advis[eo]rs|agents|bookkeepers?|web host|it (?:company|people|firm|support)|host)(?: [a-z]+)? (?:(?:failed|forgot|missed|misread|did not|didn't|never)\b|(?:gave|told|advised|sent|supplied|made|used)\b[^;:]{0,40}\b${BADLY}\b|had an? (?:[a-z]+ )?(?:outage|failure|problem|fault)\b)`,
    p`\b${BRAND} (?:[a-z]+ly )?(?:went down|had (?:an?|some|problems)|was down|were down|failed|stopped|broke|changed|dropped|lost|suspended|blocked|crashed|declined|rejected|refused|deleted|closed|did not|didn't)\b${NO_FIX}`,
    p`\b(?:plug-?in|software|app|tool|module|library|system|service|product|part|paint|material|batch|list|template|package)s? (?:that |which )?(?:we|i) (?:bought|buy|use|used|license|rent|rely|were (?:given|sent|supplied|sold))\b[^;:]{0,40}\b(?:wiped|broke|failed|deleted|lost|was|were|had|changed|stopped|did not|didn't|came)\b`,
    p`\b(?:agency|company|firm|people|bureau|shop|studio|house|office|team)s? (?:that|who|which) (?:does|do|did|handles?|handled|runs?|ran|manages?|managed|prints?|hosts?|looks? after|makes?|made|sends?|sent|packs?) (?:our|your|the)\b[^;:]{0,20} (?:used|sent|lost|forgot|failed|missed|mixed|did not|didn't|deleted|put|took|left|made|got|had)\b`,
    p`\b(?:sub-?contractor|contractor|courier|supplier|installer|builder|plumber|haulier|carrier|mover|fitter)s? (?:[a-z]+ )?(?:drilled|cut|hit|dug|knocked|spilled|spilt|dropped|burst|turned off|switched off|removed|painted|drove|dented)\b`,
    p`\bblame (?:the|our) [a-z]+\b|\b(?:ask|take it up with|complain to|speak to|raise (?:it|this) with) (?:the|our) (?:courier|supplier|printers?|bank|carrier|manufacturer|airline|agency|provider|insurers?)\b`,
    p`\b(?:the|our|an?) (?:[a-z-]+ ){1,3}?(?<!\byour [a-z -]{1,30})(?<!\b(?:meter|system|scales?|sensor|thermometer|screen|form|list|map|app|tool|test|software|clock|search|button|gauge) )(?:sent|gave|sold|supplied|delivered|shipped|quoted|handed|lent|passed) us (?:[a-z']+ ){0,3}?${BADLY}\b${NO_FIX}`,
    p`\b(?:the|a|an) (?:[a-z-]+ )?(?:bakery|laundry|brewery|dairy|foundry|studio|mill|farm|garage|workshop|agency|school|charity|club|depot|[a-z]{3,}(?:ist|men|man|people)) (?:that |which |who |whom )?we (?:use|buy (?:[a-z]+ )?from|work with|order (?:[a-z]+ )?from|rely on|hired?|deal with|source (?:[a-z]+ )?from|get (?:[a-z]+ ){1,3}from)(?: for [a-z ]{1,20})?${FAILED}${NO_FIX}`,
  ],
  // What the outsider did comes of what we did, in the same sentence: nobody else is blamed.
  'blame-supplier.ours': [
    p`\bbecause (?:i|we)\b(?! (?:trust|rel|depend))|\b(?:i|we) (?:gave|told|sent|booked|forgot|did not|didn't|had not|hadn't) [^.;:]{0,60}, so\b(?! it was)`,
  ],
} satisfies Phrases
