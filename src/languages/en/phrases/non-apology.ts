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
    p`\bapolog(?:y|ies) (?:is|are|seems?|would be)(?: surely| certainly| clearly| therefore| also)? (?:due|in order|called for|owed|warranted|appropriate|required|necessary|deserved)\b|\b(?:owe|owed|owes|deserve|deserves|due|entitled to) (?:you |to you )?an? (?:[a-z]+ ){0,2}?apolog(?:y|ies)\b(?![^;:.]{0,80}\b(?:sorry|i apologi[sz]e|we apologi[sz]e)\b)`,
    p`\b(?:consider|take|regard|see|let) (?:this|it|that)(?: e-?mail| letter| message| note)?(?: to)?(?: as| be| an?| my| our| the| your| heartfelt| sincere| official| formal| full)* apolog(?:y|ies)\b|\b(?:hereby|formally|officially|duly) apologi[sz]es?\b`,
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
  // What the client must feel: kind beside an apology, and none in its place.
  'non-apology.feeling': [
    // What they must feel, and no word of what was done.
    p`\b(?:i|we)(?:'m| am|'re| are)?(?: can| could| do| must| fully| quite| really| truly| only| well| certainly| completely| totally| also| very much| just| too| genuinely| sure)* (?:imagine|understand|appreciate|see|know|recogni[sz]e|acknowledge|sense|sympathi[sz]e|relate|empathi[sz]e|get|realise|realize)\b
      (?:,? (?:that|how|what|why|with|it)\b)[^;:.]{0,60}\b(?:must|upset|frustrat|disappoint|hard|difficult|stress|annoy|painful|distress|felt|feel|feeling|meant|hurt|angry|worr|blow|shock|sad|unsettl|inconvenien|awful|horrid|rotten|alarm|unpleasant|unhappy|let down|not what|not the)[a-z]*`,
    p`\b(?:i|we)(?: all| both| really| truly| do)* (?:feel|felt) (?:for|with) (?:you|your|her|him|them|the family)\b|\b(?:my|our) (?:heart|hearts|thoughts|sympath(?:y|ies)|condolences|commiserations)(?: [a-z]+)? (?:is|are|goes?|go out|remain|bleeds?|aches?)(?: [a-z]+)? (?:to|with|for)\b|
      \b(?:have|has|with) (?:my|our|all our|every|everyone's) (?:full |deepest |sincere |heartfelt )?(?:sympath(?:y|ies)|understanding|commiserations)\b|\bcommiserat(?:e|ions)\b|\b(?:i|we) (?:can |do |fully |truly |really |completely )?(?:sympathi[sz]e|empathi[sz]e|commiserate)\b|\bshare (?:in )?your (?:[a-z]+ )?(?:frustration|disappointment|sadness|anger|concern|pain|upset|annoyance)\b|\bwe hear you\b|\bi hear you\b`,
    p`\b(?:nobody|no one|no (?:client|customer|guest|family|parent|patient|traveller|bride|couple|tenant|business|one)|none of us|not one of us) (?:likes?|loves?|wants?|enjoys?|deserves?|should(?: ever)? have to|should ever|ought to have to|needs?|wishes|would (?:like|want|wish|choose|enjoy)) (?:to|for|an?|the|it|this|that|their|such|[a-z]+ing)\b`,
    p`\b(?:sad|saddened|concerned|distressed|disappointed|dismayed|troubled|shocked|upset|disheartened|gutted|dismay|sadness|concern|heartbroken)(?:,? and [a-z]+)? (?:to|that we|that i) (?:hear|learn|read|see|find|discover|heard|learned|learnt|read|saw)\b|\bnot (?:nice|pleasant|easy|good|great) (?:to|for) (?:hear|read|see|learn|anyone|you)\b`,
    p`\b(?:natural|understandable|only human)(?: for (?:[a-z]+ ){1,3}| that you)?(?:to )?(?:feel|be|are)? ?(?:let down|upset|angry|disappointed|frustrated|annoyed|unhappy|worried|cross|hurt)\b|\byour (?:[a-z]+ )?(?:disappointment|frustration|anger|annoyance)\b[^;:.]{0,40} is (?:completely |perfectly |entirely )?(?:natural|understandable|normal)\b`,
    p`\b(?:i|we) (?:only |just |do |really |dearly |all |so )*wish(?: that)? (?:things|it|this|that|the [a-z]+|your [a-z]+|you)(?: [a-z]+)? (?:had|could|were|hadn't|would|did|didn't|was)\b|\bif only (?:things|it|this|that|we could turn)\b|\bturn back (?:the clock|time)\b`,
    p`\b(?:sorry|apologi[sz]e|apologies)(?: to (?:hear|learn|read|see))?(?: that)?(?:,? [a-z]+)? (?:you(?:'ve| have| had| were)?|your [a-z]+) (?:had|have|been|were|was|went|going) (?:such |through |an? |to go )*(?:[a-z]+ )?(?:time|day|week|trip|stay|ordeal|experience|journey|evening|wait|a lot|this|that|it)\b(?![^;:.]{0,60}\d)`,
    p`\b(?:i|we)(?: do| have| fully| duly| also| can| must)* (?:note|noted|acknowledge|accept|register|hear|take on board|respect|recogni[sz]e|appreciate|take|see|understand|realise|realize|gather)(?: [a-z]+ly)? (?:your (?:[a-z]+ )?(?:disappointment|frustration|displeasure|dissatisfaction|concerns?|feelings?|anger|annoyance|point|position|view|comments?|unhappiness|sadness|upset)|what you (?:say|said|write|wrote|feel|felt|mean|tell)|that (?:you(?:'re| are| were| feel| felt| have| had| found)?|the [a-z]+ (?:was|were|did|has|is)|this (?:was|has|is)|it (?:was|has|is)|things|our [a-z]+|some|there)|(?:how|why) you)\b`,
    p`\b(?:have|has|got) (?:every|a|good|full|all the) (?:right|reason|cause) to (?:be|feel) (?:cross|angry|upset|annoyed|disappointed|unhappy|furious|sad|frustrated|hurt)\b|\bthank(?:s| you) for (?:letting (?:us|me) know|sharing|telling (?:us|me)|taking the time|your (?:honest|frank|candid|valuable|kind) [a-z]+|getting in touch|reaching out|bringing|being (?:so )?(?:honest|frank|open))(?: [a-z]+)? (?:how|your|to (?:share|write|tell|leave|let)|about your|with (?:us|me))\b(?= (?:you|feel|feelings|experience|thoughts|concerns?|disappointment|views?|feedback|leave|share|write|tell|to|about))`,
    p`\b(?:such|quite|rather|really|it's|it is|that's|what) an? (?:[a-z]+ )?(?:shame|pity|let-?down|blow|disappointment)\b`,
    p`\b(?:regrets?|regretted|regrettable) (?:any|that (?:some|any|anyone|you|your|there|this|it|the)|the (?:way|circumstances|impression|suggestion|fact|necessity|tone|incident|events?|situation))\b`,
    p`\b(?:i|we)(?: do| really| truly| honestly| just)* (?:feel|felt) (?:bad|terrible|awful|sad|sorry|dreadful) for\b|\b(?:isn't|is not|wasn't|was not|not) (?:what|the (?:news|answer|outcome|start|result|reply)) (?:you|anyone|anybody|we|any of us)(?: [a-z]+)? (?:wanted|hoped|want|wish|wished|expected|were hoping|had hoped|like|needed)\b`,
    p`\b(?:we|i) (?:completely |fully |totally |do )?understand (?:that )?(?:[a-z]+ ){1,4}(?:is|are|can be|was|were) (?:[a-z]+ly )?(?:frustrating|upsetting|disappointing|stressful|annoying|inconvenient|confusing|worrying)\b`,
    p`^if (?:the|our|your|any|my) (?:[a-z]+ ){1,3}(?:felt|seemed|came across|appeared|sounded) (?:as )?(?:unclear|confusing|misleading|rude|abrupt|unhelpful|insensitive|harsh|cold|dismissive|unfair)\b`,
    p`\bhow (?:it|this|that|(?:my|our|the) [a-z]+)(?: (?:may|might|must|could) have)? (?:came|come|been) (?:across|perceived|received|taken)\b`,
  ],
} satisfies Phrases
