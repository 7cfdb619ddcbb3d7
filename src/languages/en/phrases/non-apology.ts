import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { MISHAP } from './pieces.ts'

const SAY_SORRY = piece`\b(?:sorry|apologi[sz]e|apolog(?:y|ies))`
const NOT_IN_PERSON = piece`(?![^;:]{0,50}\b(?:in person|face to face|by phone|on the phone|when we)\b)`

export default {
  // Sorry for what the reader feels or thinks, or for a word that stands for nothing.
  'non-apology': [
    p`\bsorry(?: to (?:hear|learn|see|read))?(?: that| how| about how| for how)? you(?:'ve| have|'re| are|'d| had| may| might| still)?
      (?: [a-z]+)? (?:feel(?:ing)?|felt|think|thought|believed?|perceived?|interpret(?:ed)?|consider(?:ed)?|disagree|
      (?:took|take) (?:it|this|that|offen[cs]e)|(?:got |under )the impression|
      (?:find|found) (?:it|this|that|us|(?:our|my|the) (?:[a-z]+ ){0,2}?[a-z]+)(?: so| too| very| rather| a bit| somewhat)? (?:necessary|un[a-z]+|upsetting|difficult|confusing|hard|tricky|complicated|cold|rude|abrupt|slow|lacking|wanting|disrespectful|
      frustrating|offensive|disappointing))\b`,
    p`\b(?:sorry|regret|apologi[sz]e)(?: to (?:hear|learn|see|read))?(?: that)? you(?:'re| are|'ve been| have been| were| feel| felt)
      (?: [a-z]+){0,2} (?:unhappy|disappointed|upset|(?:dis|un)satisfied|offended|frustrated|annoyed|angry|displeased|confused|
      concerned|distressed|hurt|bothered|(?:not|less than)(?: [a-z]+)? (?:happy|satisfied|pleased|content))\b`,
    p`${SAY_SORRY} (?:that )?you (?:(?:see|saw) (?:it|this|that|things) (?:like|as|so|that)|(?:did not|didn't) (?:enjoy|like))\b`,
    p`${SAY_SORRY}[a-z ]{0,20} you(?:'ve)? (?:had|have had|have) (?:an?|such an?) [a-z ]{0,20}experience\b`,
    p`${SAY_SORRY} (?:that )?(?:our|my|the) [a-z]+(?: [a-z]+)? (?:was|were|has been|have been) (?:so )?(?:misinterpreted|misunderstood|
      misread|misconstrued|perceived|received|seen|read|heard|taken (?:in )?(?:as|so|the wrong|badly|out))\b`,
    p`${SAY_SORRY}[a-z ]{0,20} (?:for|about) (?:how|the (?:way|manner))(?: in which)? (?:this|that|it|things|we|you|(?:our|my|the|your) [a-z]+)
      (?: [a-z]+){0,3}? (?:(?:c[ao]me|coming) (?:across|over|off)|sounded|handled|managed|dealt with|received|perceived|taken|interpreted|landed|looked|seen|feel|
      felt|feeling|unfolded|turned out|made to feel)\b`,
    p`\b(?:is|was|are|were|'s|seems|remains)(?: [a-z]+)? (?:regrettable|unfortunate|a (?:great |real )?(?:shame|pity))\b`,
    p`\b(?:regrettable|unfortunate) (?:[a-z]+ )?(?:${MISHAP}|events?|situation|circumstances?|occurrence|outcome|timing|turn|chain)\b`,
    p`(?<!\b(?:if|when|whenever|where|how|before) )\b(?:mistakes|errors|accidents|mix-ups|(?:these|such) things|things like (?:this|that))
      (?: do| can| will)?(?: sometimes| always| just| occasionally)? happen\b`,
    p`\b(?:we|people) (?:all|can all|do|sometimes) make mistakes\b|\b(?:everybody|everyone|anyone) (?:can )?makes? mistakes\b|
      \bnobody(?:'s| is) perfect\b`,
    p`${SAY_SORRY}[a-z ]{0,12} (?:that )?you(?: (?:were|are|felt|feel|got))?(?:n't| not) (?:happy|satisfied|pleased|impressed|comfortable|content|keen)\b|${SAY_SORRY} (?:that )?(?:this|that) is how you\b|\bhow sorry (?:i am|we are) (?:that )?you (?:were|are|felt|feel)\b|${SAY_SORRY} (?:that )?you (?:had|have) to (?:find out|feel|see it|hear it)\b`,
    p`${SAY_SORRY} (?:that )?you (?:were|have been|'ve been) made to feel\b`,
    p`${SAY_SORRY} (?:that )?you(?:'ve| have| had)?(?: [a-z]+ly| now)? (?:lost|losing) (?:[a-z]+ )?(?:confidence|faith|trust|patience)\b`,
    p`${SAY_SORRY} (?:that |if )?(?:the |my |our )(?:tone|wording|words?|choice of words|note|e-?mail|message|letter|reply|answer|remarks?|comments?)(?: (?:of|in) (?:my|our|the) [a-z]+)? (?:has |have )?(?:offended|upset|hurt|annoyed|bothered|angered|disappointed|irritated|displeased|confused)\b`,
    p`${SAY_SORRY} (?:that |if )?you (?:see|saw|regard|view|consider|find|found) (?:our|the|this|it|us|my)\b[^;:,]{0,30}\b(?:as|to be|too)\b`,
    p`${SAY_SORRY} (?:that )?you(?:'ve| have| had)? (?:to )?(?:experienced?|endured?|encountered|faced|went through|gone through|go through) (?:this|that|it|these|such|all this)\b`,
    p`\bhow (?:it|this|that) (?:may|might|could) have (?:come across|looked|sounded|felt|seemed)\b`,
  ],
  // A word that stands for nothing in the place of the deed.
  'non-apology.blank': [
    // "The confusion our two invoices caused" names the act; "any confusion" does not.
    p`${SAY_SORRY}[a-z ]{0,20} (?:for|about) (?:(?:any|the|this|that|all the|all this|some|a|your) )?(?:[a-z]+ )?
      (?:misunderstandings?|confusion|miscommunication|misperception|upset|frustrations?|disappointment|dissatisfaction|unpleasantness|
      impression|concerns?)\b(?![^;:]{0,20}\b(?:i|we|this|it|caused|created|(?:my|our) [a-z]+ (?:caused|created))\b)`,
    p`${SAY_SORRY}[a-z ]{0,20} (?:for|about) (?:the|this|your|these|any) (?:[a-z]+ )?
      (?:situation|circumstances|feelings?|experience|matter|state of affairs)\b`,
  ],
  // Says that an apology is wished for, owed or being sent, and does not make it.
  'non-apology.stand-in': [
    p`(?:\bwould|'d)(?: [a-z]+)? (?:like|love|wish) to (?![a-z ,]{0,40}\band (?:i|we)\b)[a-z ,]{0,40}\b(?:apologi[sz]e|apolog(?:y|ies)|regrets?|sorry)\b${NOT_IN_PERSON}`,
    p`\b(?:want(?:ed)?|wish|need|have|ought|beg|feel (?:i|we) (?:should|must)) to (?![a-z ,]{0,40}\band (?:i|we)\b)[a-z ,]{0,40}\bapologi[sz]e\b${NOT_IN_PERSON}`,
    p`\b(?:want(?:ed)?|wish|need|have) to say (?:how |that )?(?:very |so )?sorry\b|\bapologies (?:also )?go (?:out )?to\b`,
    p`\b(?:can only|must|may (?:i|we)|allow (?:me|us) to|let (?:me|us)|should)(?: [a-z]+){0,2} apologi[sz]e\b`,
    p`\baccept (?:my|our|this|the|these|a)\b[a-z, ]{0,30} (?:apolog(?:y|ies)|regrets?)\b`,
    p`\b(?:express|extend|offer|convey|send|tender|giv|mak)(?:e|es|ing)?(?: you)? (?:(?:my|our|an?|the)\b|to [a-z ]{1,20} (?:my|our|an?)\b)
      [a-z, ]{0,30} (?:apolog(?:y|ies)|regrets?)\b`,
  ],
  'non-apology.regret': [
    p`(?<!\b(?:not|never|you|may|might|no|won't|will) )\bregrets?\b`,
    p`\b(?:regretfully|regrettably|with (?:deep |great |much )?regret)\b`,
  ],
  // Sorrow that something happened, by whomever: enough only where the message says who did it.
  'non-apology.sympathy': [
    p`\bsorry to (?:hear|learn|read|see)\b`,
    p`\bsorry (?:that )?(?:this|it|such a thing|something like this|the [a-z]+)(?: [a-z]+)?(?: has| had)?(?: ever)? (?:happened|occurred|
      took place|taken place|arose|came about)\b`,
    p`\bsorry (?:for|about) (?:what (?:has )?(?:happened|occurred)|what went wrong|what you(?:'ve| have)? (?:went|been|gone) through)\b`,
    p`\bsadden(?:s|ed)\b|\bsorry (?:that )?things (?:turned|worked|went|have|did)\b`,
  ],
} satisfies Phrases
