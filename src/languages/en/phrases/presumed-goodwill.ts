import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// What a client may feel and nobody can ask for; "your support contract" is something else.
const GOODWILL = piece`(?:[a-z]+ ){0,3}?(?:[a-z]+ (?:and|&) )?(?:patience|understanding|co-?operation|loyalty|support|trust|business|custom|patronage|
  forbearance|flexibility|indulgence|tolerance|grace|consideration|confidence|faith|partnership|forgiveness|good ?-?will|perseverance|leniency)\b
  (?! (?:contract|plan|tests?|tickets?|team|desk|call|staff|group|survey|card|number|account|case|of (?:the|your|this)|that (?:the|we|it)))`
const TRUST = piece`(?:trust|confidence|faith|business|custom|loyalty|goodwill|relationship|partnership|respect|patronage|friendship)`
const WIN_BACK = piece`(?:regain|win|winning|restor|rebuild|re-?establish|re-?earn|earn|keep|retain|repair|renew|strengthen|deserv|merit|preserv|
  salvag|recover|mend)(?:e|ing)?(?: back)?`

export default {
  'presumed-goodwill': [
    p`\bthank(?:ful to)? (?:all )?(?:our|the) [a-z]+ for their (?:[a-z]+ )?(?:trust|patience|support|understanding|loyalty)\b`,
    // Asked for forgiveness.
    p`\b(?:please|kindly|beg|begging|ask|asking|hope|hoping|can|could|would|will|trust|seek|seeking)\b(?<!\b(?:not|n't|never) [a-z]+)(?: [a-z']+){0,6}?
      (?: forgive(?:ness)?| pardon| indulgence)\b(?! (?:myself|ourselves|the (?:loan|debt|fee)))`,
    p`\bforgive (?:us|me|our|my|the|this|any)\b(?<!\b(?:to|not|never|n't|you) forgive [a-z]+)`,
    p`\b(?:please|kindly) (?:do )?(?:excuse|overlook|pardon)\b|\bfind it in (?:your|you)\b`,
    // Hoped that the client understands.
    p`\b(?:hope|hoping|trust|confident|sure)\b(?<!\b(?:make|making|be) sure)(?: that)? you(?:'ll| will| can| could| would| may| might| are able to|'re able to| do| all| also| fully| please){0,3}
      (?: be able to)? (?:understand|appreciate|sympathi[sz]e|bear with|forgive|accept (?:our|my|this apology)|be (?:so )?(?:understanding|patient)|
      see past|look past|overlook|give (?:us|me)|allow (?:us|me)|stay with|stick with|choose|consider us|remain|continue|come back|return to us|
      keep (?:using|working|coming|trusting)|still)\b`,
    p`\b(?:hope|hoping)(?: that| for)? your ${GOODWILL}`,
    p`\b(?:ask|asking|request|requesting|seek|seeking|count on|counting on|rely on|relying on|plead|appeal|beg|begging|hoping)(?: for| to)?
      (?: a little| some| a bit)?(?: more)?(?: of)?(?: for)? your ${GOODWILL}`,
    p`\bask (?:you )?for (?:a little |some |a bit of |your |a bit more |more ){0,2}(?:patience|understanding|forgiveness)\b`,
    // Thanked for what nobody gave.
    p`\b(?:thank|thanks|thanking|grateful|gratitude|appreciate|appreciates|appreciated|appreciation|appreciative|indebted)\b(?: [a-z']+){0,5}? your ${GOODWILL}`,
    p`\b(?:thank you|thanks|grateful|appreciate)\b(?: [a-z']+){0,3}? (?:bearing with|being (?:so |very |incredibly |such )?(?:patient|understanding|flexible|gracious|kind|
      supportive|loyal)|sticking (?:with|by)|staying (?:with|loyal)|hanging in|standing by|putting up with|understanding\b|remaining|continuing|trusting|
      believing|having (?:patience|faith))`,
    p`\bappreciate you (?:understanding|bearing|being|sticking|staying)\b|\b(?:thanks|thank you)(?: [a-z]+){0,3} in advance\b|
      \b(?:thanks|thank you) for (?:the |all (?:the |your )?)?(?:patience|understanding|co-?operation|support)\b`,
    p`\byour ${GOODWILL}[a-z ]{0,45} (?:is|are|means?|will be|would be)(?: [a-z]+){0,3} (?:appreciated|valued|welcome|everything|a lot|a great deal|so much|the world|much)\b`,
    // Asked to wait nicely.
    p`\bbear(?:ing)? with (?:us|me)\b|\bpatient with (?:us|me)\b|\b(?:please|kindly|to|you)(?: can| will| could| stay| remain)? be patient\b|\bhang in there\b`,
    // Put away, before the client has.
    p`\b(?:put|putting|leave|leaving)(?: all)? (?:this|that|it|these|things|what happened|the [a-z]+)(?: [a-z]+){0,2} behind (?:us|you)\b`,
    p`\b(?:move|moving|get|look|see)(?: on)? past (?:this|that|it|what)\b|\bmove on (?:from (?:this|that|it|here)|together)\b|\bmove forward together\b`,
    p`\bturn (?:the|a new) (?:page|leaf)\b|\bdraw a line under\b|\bclean slate\b|\bstart (?:afresh|over) with you\b`,
    p`\b(?:another|second|one more) chance\b|\b(?:chance|opportunity) to (?:make it up|prove|show you|put (?:this|things)|redeem|serve|win|regain|earn|restore)\b`,
    // Hoped for more business.
    p`\b(?:hope|hopes|hoping|hopeful|trust|like|love|look forward|looking forward|want|wish|aim|strive|striving|eager|keen|opportunity|chance|able|allow us|let us|work|working|try|trying|
      committed|determined|everything|whatever|effort|goal) (?:[a-z' ]{0,50} )?(?:to )?${WIN_BACK} (?:your|the|our)(?: [a-z]+){0,3} ${TRUST}\b`,
    p`\b(?:look forward|looking forward|eager|excited|delighted|love|hope|hoping|hopeful|wish|want|happy|privilege|opportunity|continue|proud)[a-z ]{0,25} (?:to )?(?:continu(?:e|ing) (?:to )?
      (?:our|serv|work|support|partner|do|provid|be|hav|your|a|this|with)[a-z]*|serv(?:e|ing) you|support(?:ing)? you in the future|work(?:ing)? (?:with you|together|alongside)|
      welcom(?:e|ing) you (?:back|again)|see(?:ing)? you (?:again|back|soon)|do(?:ing)? (?:more )?business|many more|your continued|our continued|
      (?:a )?(?:long|strong|fruitful|continued|successful)(?: and [a-z]+)? (?:relationship|partnership|association)|be(?:ing)? of service)\b`,
    p`\b(?:hope|hoping|trust|confident|sure)(?: that)? (?:this|it|the|our|one|these)(?: [a-z]+){0,4} (?:does not|doesn't|will not|won't|has not|hasn't|did not|didn't|do not|don't)
      (?: [a-z]+)? (?:affect|chang|damag|spoil|harm|tarnish|deter|put you off|discourag|alter|overshadow|sour|stop you|come between|detract|diminish|shak|mar|ruin|prevent)[a-z]*\b`,
    p`\b(?:hate|sorry|sad|loath) to (?:lose|see) (?:you(?:r (?:business|custom))?)\b|
      \b(?:hope|hoping|want|like|love) to (?:keep|retain) you(?:r (?:business|custom)| as| with| on board)\b`,
    p`\b(?:hope|hoping|trust)(?: that)? you(?:'ll| will| can| could| may)\b[^;:]{0,30}\b(?:trust(?:ing)?|forgiv(?:e|ing)|faith|confidence|overlook) (?:us|me|in (?:us|me)|again|it|this)\b`,
    p`(?:\bnot|n't|\bnever) hold (?:it|this|that|the [a-z]+) against (?:us|me|our)\b`,
  ],
} satisfies Phrases
