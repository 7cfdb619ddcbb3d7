import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const REMEDY = piece`(?:offer|refund|credit|payment|money|sum|amount|voucher|cheque|discount|settlement|compensation|reimbursement|
  replacement|gift card|rebate|gesture)`
const COMPLAINT = piece`(?:reviews?|ratings?|complaints?|comments?|posts?|claims?|disputes?|chargebacks?|feedback|tweets?|case|matter|stars?)`
// What is asked of the client in return: the beginning of a verb.
const YIELD = piece`(?:remov|tak(?:e|ing) (?:it |this |that |them )?(?:down|off)|withdraw|delet|chang|updat|edit|revis|reconsider|drop|retract|
  rescind|clos|sign|agree|accept|waiv|releas|renew|extend|prolong|refrain|promis|stay|remain|continu|keep|leaving (?:us )?(?:a|five)|posting a|
  not (?:post|shar|discuss|disclos|pursu|publi|tak|mention|leav))`
const PAPER = piece`(?:acceptance|release|waiver|nda|non-disclosure|settlement|undertaking)`

export default {
  // The client has to do or give up something for it.
  'strings-attached': [
    p`\bfull(?:,| and|,? &) final\b|\bin (?:full |final )?(?:settlement|satisfaction) of (?:your|all|any|the|this)\b|\bin full settlement\b|
      \bsettlement agreement\b`,
    p`\bin (?:return|exchange) for (?:you |your |an? |the |some |five |not ){0,2}(?:${YIELD}[a-z]*\b|(?:[a-z]+ ){0,2}(?:${COMPLAINT}|silence|
      confidentiality|signature|loyalty|renewal|consent|testimonial|custom|business|discretion|agreement|withdrawal)\b)`,
    p`\bin (?:return|exchange),? (?:we|i)(?:'d| would)? (?:only |simply |just |kindly )?(?:ask|request|expect|need|require)\b`,
    // "The form I provided you with" is no condition.
    p`(?<!\b(?:we|i|he|she|they|you|have|had|has|was|were|be|been|not|are|is|who|it|also|never) )\b(?:provided|providing|so long as|as long as|
      only if|on the basis|on the understanding|on (?:the )?condition|assuming)(?: that)? you(?:r [a-z]+)?(?:'ll| will| are willing to| can)?
      (?: now| also| first| then)? (?:do not|don't|does not|not|never|${YIELD})`,
    p`\b(?:conditional|contingent) (?:up)?on\b|\b${REMEDY}[^.;:]{0,60} on (?:the )?condition (?:that|of)\b|
      \b(?:only|valid|available|paid|released|issued) (?:[a-z]+ )?if you (?:renew|sign|stay|remain|agree|accept|order again|keep)\b`,
    p`\bif you(?:'d| would| could| can| were to| are (?:willing|happy|prepared|able) to| agree to| will)?
      (?: please| kindly| consider| be (?:so kind as|willing|happy|prepared) to){0,2} ${YIELD}[a-z]*(?: [a-z]+){0,3} ${COMPLAINT}\b`,
    p`\b(?:once|when|after|as soon as|until|upon|before)\b[a-z' ]{0,40} (?:withdraw|withdrew|withdrawn|remov|delet|sign|retract|clos|drop|tak)
      (?:e|ed|ing|al|ature|en|n|s)?\b[a-z ]{0,25}\b(?:${COMPLAINT}|${PAPER}|agreement)\b`,
    p`\b(?:need|have|must|require|required|asked|please|kindly|can only|unless you) [a-z ]{0,30}?(?:sign|signed|signing|return|complete) (?:the |an? |this |our )?(?:[a-z-]+ )?${PAPER}\b`,
    p`\bsubject to (?:your |you |the |a |an |our )?(?:[a-z]+ )?(?:agreement|acceptance|accepting|agreeing|signature|signing|contract|confidentiality|waiver|
      release|terms and conditions|attached terms|withdrawal|withdrawing|removing|renewal|renewing)\b`,
    p`\b(?:terms|conditions|t&cs?|t and cs|t&c's|t's and c's)(?: and| &)?(?: conditions)?(?: may| will| do)? apply\b`,
    p`\b(?:(?:accept(?:ing|ance of)|cashing|redeeming|receipt of) (?:this|the|our|that|it)|by (?:taking|using) (?:this|the|our) ${REMEDY})\b[^.;:]{0,50}
      \b(?:clos(?:e|es|ed|ing)|settle[sd]?|waives?|releases?|you agree|resolves?d?|constitutes?|confirms?|extinguish[a-z]*|concludes?d?)\b`,
    p`\b(?:waiv(?:e|es|ing)|releas(?:e|es|ing)|giv(?:e|es|ing) up|forfeit(?:s|ing)?|relinquish[a-z]*|not (?:to )?(?:pursue|bring)|drop)\b
      (?<!\b(?:not|never|without|n't) (?:have to )?[a-z]+(?: up)?) (?:us |the company )?(?:from )?(?:any|all|your|the|further|every|legal|this)
      (?: [a-z]+){0,2} (?:claims?|rights?|legal action|matter|complaint)\b`,
    p`\b(?:this|that|it|which|payment|credit|refund)(?: fully| will| would| hereby| now){0,2} (?:resolves?|settles?|concludes?|closes?)
      (?: your| the| this| all| any) (?:[a-z]+ )?(?:complaint|claims?|dispute|matter|case)\b`,
    p`\b(?:keep|treat|remains?|stays?|kept|keeping)\b[a-z ]{0,25}\b(?:${REMEDY}|arrangement|agreement)\b[a-z ]{0,15} confidential\b|
      \b(?:this|it) (?:stays|remains|is kept|being kept|be kept) (?:strictly )?(?:confidential|between us)\b`,
    p`\b(?:ask|asking|request|require|condition|provided|agree)[a-z, ]{0,20} you (?:do not|don't|will not|not|refrain from)
      (?: publicly)? (?:discuss|disclos|shar|post|mention|publi|talk|tell|speak|leav)[a-z]*\b`,
    p`\b(?:credit|refund|offer|voucher|discount|payment|money)\b[^.;:]{0,30} (?:withdrawn|void|cancelled|forfeited|reclaimed|revoked|lapse) if you\b`,
    p`\bin consideration (?:of|for) your\b|\bwithout setting (?:a|any) precedent\b|\b(?:not|no) (?:set |create |establish )?(?:a |any )?precedent\b`,
    p`\bon the (?:clear |strict )?understanding (?:that|of)\b|\b(?:is|be|as) the end of (?:it|the matter|this)\b|\bwithout (?:any )?(?:legal |further )?obligation\b`,
    p`\bif you sign\b[^;:]{0,40}\b(?:we|i)(?:'ll| will| can| would)\b|\b(?:once|when) you(?:'ve| have)? signed\b`,
    p`\b(?:once|as soon as|when|after|until) you(?:'ve| have)?(?: [a-z]+)? (?:confirm|agree|accept|acknowledge|declare|state|promise)(?:ed|d)?\b[^;:.]{0,50}\b(?:closed|settled|final|resolved|no further|not (?:post|pursue|publish|claim|talk)|satisfied|in full|the end)\b`,
    p`\bin (?:return|exchange) for (?:the|this|our|that) (?:[a-z]+ )?${REMEDY}\b|\bkeep (?:this|it|that) (?:strictly |just )?between (?:us|ourselves|you and me)\b`,
  ],
  // No condition, but it makes a gift of it.
  'strings-attached.gift': [
    p`\b(?:gestures?|tokens?|signs?|marks?|acts?|symbols?|expressions?) of (?:our |my |the |a |sincere |genuine |deep |heartfelt |continued |deepest ){0,3}
      (?:good ?-?will|good faith|apprecia|apolog|regret|gratitude|thanks|commitment|kindness|respect|esteem|remorse|generosity|support)[a-z]*\b`,
    p`\bgood ?-?will (?:gesture|payment|credit|discount|refund|offer|voucher|allowance|adjustment|compensation|award|amount|basis)\b|
      \b(?:out of|as|for|through) (?:our |pure |a )?good ?-?will\b`,
    p`\b(?:as an?|small|little|kind|commercial|further|nice|friendly) (?:[a-z]+ )?gesture\b`,
    p`\bex[ -]?gratia\b`,
    p`\bas an? (?:one-?(?:off|time) |[a-z]+ )?courtesy\b|\b(?:courtesy|complimentary) (?:credit|refund|payment|adjustment)\b`,
    p`\b(?:under no|not under any|without any) (?:legal |contractual |strict )?obligation\b|
      \bnot (?:strictly |legally |contractually )?(?:obliged|required|bound) to (?:do|offer|pay|refund|give|make)\b`,
    p`\bat (?:our|the company's|its) (?:sole |own |absolute |entire )?discretion\b|\bdiscretionary (?:payment|credit|refund|goodwill)\b`,
    p`\b(?:exceptionally|as an exception|on this occasion|in this instance|just this once)\b[^.;:]{0,40}\b(?:refund|credit|waive|offer|compensat)`,
    p`\b(?:special|personal|one-?off|small) favou?r\b|\bout of (?:courtesy|kindness|generosity)\b|\blet you off\b|\bas a one-?off\b|\bprepared to (?:offer|waive|refund|credit|make)\b|\bwithout obligation\b`,
    p`\bvoluntary (?:payment|contribution|gesture|credit|refund)\b`,
    p`\bas an? (?:special |personal |little |small )?favou?r\b`,
  ],
} satisfies Phrases
