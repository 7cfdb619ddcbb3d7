import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const NOT = piece`(?:not|n't|never|nor|neither|hardly|cannot)`
const BLAME = piece`(?:responsib(?:le|ility)|liab(?:le|ility)|blamed?|fault|answerable|accountab(?:le|ility)|wrongdoing|negligence|culpab(?:le|ility))\b`
const TAKE = piece`(?:accept|take|taking|assume|bear|admit|acknowledge|concede|share|carry|shoulder)`
// "You do not have to accept responsibility" frees the client.
const NOT_YOU = piece`(?<!\b(?:you|your [a-z]+)(?: [a-z']+){1,8})`
const OURS = piece`(?:our|my|the company's)(?: own)? (?:fault|mistake|doing|error|responsibility|making|blame|oversight|failure|negligence)\b`
const EVENTS = piece`(?:circumstances?|events?|factors?|reasons?|situations?|developments?|conditions?|constraints?|occurrences?|causes?|difficult(?:y|ies)|
  challenges?|complications?|delays?|issues?|problems?)`
const RUSH = piece`(?:number|demand|volumes?|levels?|weather|traffic|surge|rush|pressure|workload|absences?|shortages?|busy|strain|spike|increase)`
const STRANGE = piece`(?:unexpected|unavoidable|unprecedented|exceptional|extraordinary|unusual|unusually|exceptionally|abnormally|extremely|uncontrollable|
  external|adverse|special)`
const BECAUSE = piece`\b(?:due to|owing to|because of|result of|caused by|thanks to|following|given|under|in light of|in view of|on account of|down to|blame|
  faced with|amid|through)`

export default {
  // Refuses the blame: nothing that follows can mend it.
  disclaimer: [
    p`\bwithout (?:any |an |in any way |making any )?(?:admission|admitting|acceptance|accepting|acknowledge?ment|acknowledging|conceding|assuming)\b`,
    p`\b(?:no|nor|not (?:be )?an?|constitutes?(?: an?)?|as(?: an?| any)?) (?:admission|acceptance|acknowledge?ment) (?:of|that|by|on|in|as to|about|regarding)\b`,
    p`\b(?:[a-z]+n't|${NOT}) (?:[a-z]+ ){0,3}${TAKE}(?: [a-z]+){0,3} ${BLAME}${NOT_YOU}`,
    p`\b(?:unable|decline|refuse|not (?:able|prepared|willing|going|in a position|our policy)) to ${TAKE}(?: [a-z]+){0,3} ${BLAME}${NOT_YOU}`,
    p`\b(?:accepts?|bears?|assumes?|takes?|has|have|hold|carry) no (?:[a-z]+ )?${BLAME}|\bdisclaim(?:s|ed)?\b|\bno (?:[a-z]+ )?${BLAME} (?:on (?:our|the) part|
      (?:rests|lies|falls|attaches) (?:with|on|to) us|is (?:accepted|admitted))\b`,
    p`\b(?:can|could|should|must|will|would)(?: ?not|n't) (?:reasonably |fairly |really |possibly )?be (?:held |made )?(?:blamed|faulted|responsible|liable|
      accountable)\b${NOT_YOU}`,
    p`\b(?:i|we|company|team|school|office|bank|ourselves|myself)(?:'re|'m| are| am| were| was| is| do| did)?(?:n't| not| never| in no way| hardly)
      (?: [a-z]+){0,3}? (?:to blame|at fault|in the wrong|liable|accountable|(?:ourselves|myself) responsible|responsible for (?:any|what|the|your|this|that|
      how|loss|losses|damage|delays?|items|acts|actions|errors|third))\b${NOT_YOU}`,
    p`\b(?:[a-z]+n't|${NOT}) (?:[a-z]+ ){0,2}(?:think|believe|feel|consider|accept|agree|see|admit|concede)(?: that)? (?:we|i|our [a-z]+|this|it|ourselves)
      (?: [a-z]+){0,3} (?:at fault|to blame|responsible|liable|answerable|accountable|blamed|in the wrong|${OURS}|did anything wrong)`,
    p`\b(?:we|i)(?:'re| are|'m| am)?(?: not|n't) (?:[a-z]+ )?(?:responsible|liable|accountable)\b(?! for (?:your|our|my) )`,
    p`\b(?:reject|deny|dispute|refute|decline|exclude)(?:s|d|ed)? (?:any|the|all|that|this|these|your)(?: [a-z]+){0,2} (?:suggestion|claim|allegation|accusation|liability|
      responsibility|implication|assertion|charge|blame|wrongdoing|negligence)`,
    p`\b(?!neither of us\b)(?:[a-z]+n't|${NOT})(?: [a-z]+){0,3} (?:${OURS}|(?:of|down to|caused by|attributable to|due to|the result of|with|on) (?:us\b|ours\b|our (?:own )?
      (?:making|part|side|doing|actions?|end|negligence|staff|team)\b|${OURS}))(?<!\byou (?:[a-z]+ ){1,5}[a-z]+)`,
    p`\b(?:nobody|no one|no-one)'s (?:fault|mistake|doing|error)\b(?! but)`,
    p`\b(?:no|any) fault of (?:our|my|the company's|anyone's)\b`,
    p`\b(?:do|would|can)(?: ?not|n't) (?:[a-z]+ )?(?:see|regard|view|consider|treat|count|class) (?:this|it|that|the [a-z]+|what happened)(?: as| to be)?(?: an?| any)?
      (?: [a-z]+)? (?:failing|failure|fault|error|mistake|shortcoming|negligence|lapse|oversight)\b|\bnothing to do with (?:us|me|our)\b|\bnothing (?:that )?(?:we|i) did (?:led|caused|contributed|made)\b|
      \b(?:nobody|no one|no-one)(?: here)? (?:is|was) (?:really |actually )?(?:to blame|at fault|responsible(?! for))|
      \b(?:would|could|can)(?: ?not|n't) say (?:that )?(?:we|i|our [a-z]+) (?:was|were|are|am|did)(?: [a-z]+){0,2} (?:wrong|careless|negligent|at fault|to blame)\b|
      \b(?:cannot|can't|could not|couldn't|could hardly|can hardly) (?:reasonably |really )?be expected to\b`,
    p`\b(?:partly|partially|in part) (?:to blame|responsible|at fault|${OURS}|down to us|because of us)`,
    p`\b(?:lie|lies|rest|rests|fall|falls) (?:entirely |solely |only |wholly )?with us alone\b|\b(?:blame|fault|responsibility)\b[^;:]{0,30}\b(?:be|is|was)
      (?: shared| mutual)\b|\b(?:mistakes?|errors?|faults?|misunderstandings?|failings?|blame|wrong|delays?|confusion|responsibility|lessons?|problems?|slips?|happened|misread|misjudged|missed)\b[^;:]{0,40}\bon both (?:sides|parts)\b|\bboth (?:parties|sides) (?:are|were|bear|share|have|must)\b|\btakes two\b|
      \bnot (?:the )?only (?:ones?|part(?:y|ies)|people|person) (?:to blame|at fault|responsible)\b`,
    p`\b(?:whoever|regardless of (?:who|what)|irrespective of (?:who|what|fault)|no matter (?:who|whose))\b[^;:]{0,30}\b(?:responsible|fault|blame|mistake|
      liable|caused)\b`,
    p`\b(?:loss|losses|risk|liability|responsibility|costs?|damage|blame|duty)\b[^;:]{0,50}\b(?:lies?|rests?|remains?|sits?|passes|stays) (?:solely |entirely |always )?with (?:the (?!us)[a-z]+|you|your|each|every)\b|\b(?:our|my|the company's) (?:liability|responsibility|duty|obligations?|role) (?:ends?|ended|stops?|ceases?|is limited|does not|extends? only)\b`,
    p`\b(?:not|no|n't|without|nor)\b[^;:]{0,40}\b(?:obligation|duty|liability|entitlement|entitle)\b[^;:]{0,20}\b(?:on (?:our|my)|of ours|for us|to (?:compensate|refund|pay|reimburse))\b`,
    p`\b(?:we|i)(?: [a-z]+ly)? owe you nothing\b|\b(?:we|i) (?:do|did)(?: not|n't) (?:[a-z]+ )?owe you\b`,
  ],
  // Blames fate: enough only where we say next what we did ourselves.
  'disclaimer.fate': [
    p`\b(?:beyond|outside(?: of)?|out of|not (?:with)?in|not under) (?:our|my|their|human|anyone's|anybody's|everyone's|the [a-z]+'s|[a-z]+'s)(?: [a-z]+){0,2}
      (?: control| hands| influence| power| remit| purview| sphere| jurisdiction| responsibility)\b|\bbeyond (?:the scope of )?what (?:we|i|anyone) (?:can|could)\b|\bbeyond the control of\b|\b(?:beyond|outside) (?:anything|everything) (?:that )?(?:we|i|anyone)\b`,
    p`\b(?:we|i|us)(?: have| had| having| with)? (?:no|little|limited|not? much|very little) (?:[a-z]+ )?(?:control|influence|hand in|part in|say (?:in|over))\b|
      \b(?:we|i) (?:cannot|could not|can't|couldn't) (?:[a-z]+ )?(?:control|influence)\b`,
    p`\b(?:unforeseen|unforeseeable|unanticipated|unpredictable|extenuating|mitigating|uncontrollable) (?:[a-z]+ )?[a-z]+`,
    p`\b${STRANGE} (?:and [a-z]+ |[a-z]+ )?(?:circumstances|events|factors)\b|\b(?:difficult|unfortunate|challenging|trying) circumstances\b`,
    p`${BECAUSE} (?:an? |the |some |these |such )?(?:[a-z]+ )?${STRANGE} (?:[a-z]+ ){0,2}?(?:${EVENTS}|${RUSH})\b`,
    p`\b${STRANGE} (?:[a-z]+ ){0,2}?(?:${EVENTS}|${RUSH}|event) (?:[a-z ]{0,30} )?(?:has |have |had )?(?:meant|prevented|forced|led|left|overwhelmed|arose|
      arisen|made it|stopped|kept us)\b`,
    p`\b(?:was|were|is|are|been|proved)(?<!\bnot [a-z]+) (?:[a-z]+ )?(?:unavoidable|unforeseeable|inevitable|unpreventable|impossible to (?:foresee|predict|
      prevent|avoid|anticipate))\b`,
    p`\b(?:nobody|no one|no-one|none of us|few|who)(?: [a-z]+)? could (?:[a-z]+ )?(?:have )?(?:foreseen|foresee|predicted|predict|anticipated|prevented|
      guessed|imagined|expected|known|seen)\b`,
    p`\b(?:could|can)(?: not|n't| never| hardly) (?:reasonably |possibly |ever )?(?:have (?:been )?)?(?:foresee|foreseen|predict|predicted|anticipate|
      anticipated|prevented|planned for|known|expected|avoided|seen (?:it|this) coming)\b(?<!\byou(?:r [a-z]+)? could[a-z' ]{1,50})`,
    p`\b(?:nothing|little|not much|only so much)(?: [a-z]+)? (?:that )?(?:we|i|anyone|anybody|our team) (?:could|can)(?: [a-z]+ly)? (?:have done|do)\b(?! about (?:that|the) [a-z])|
      \bnothing (?:more )?(?:could|can) (?:have been|be) done\b|(?<!\byou(?:r [a-z]+)? had )\bno (?:way|means) (?:to (?:know|see|tell|predict|foresee|stop|prevent|avoid)\b|of (?:knowing|telling|predicting)|(?:that )?(?:we|i) could|for (?:us|me))\b`,
    p`\bno (?:[a-z]+ ){1,3}(?:could|would|can) (?:ever |possibly |reasonably )?have (?:caught|prevented|stopped|avoided|foreseen|predicted|spotted|detected|
      saved|noticed|seen|made (?:a|any) difference)\b|\b(?:one|once)[- ]in[- ]a[- ](?:million|lifetime|thousand|hundred|century)\b|\bfluke\b`,
    p`\b(?:nobody|no one|no-one)(?: had)? (?:forecast|predicted|foresaw|foreseen|anticipated|saw (?:it |this )?coming)\b`,
    p`\btoo [a-z]+ for (?:us|anyone|anybody|any [a-z]+|our (?:[a-z]+ )?(?:team|staff|systems?|people)) to (?:cope|handle|manage|deal|keep|predict|stop|prevent|absorb)\b|
      \bnot (?:something|anything|a thing) (?:that )?(?:we|i|anyone|anybody) (?:could|can)\b|\b(?:could|can)(?: not|n't) be helped\b|
      \b(?:forces of nature|mother nature)\b|\b(?:luck|fate|odds|elements|weather|stars) (?:was|were) (?:against us|not (?:on our side|with us))|\beven with the best\b|
      \bwould (?:still |also )?have (?:happened|occurred|failed|come) (?:anyway|regardless|either way|in any case|whatever|no matter)\b`,
    p`\b(?:powerless|helpless)\b|\bhands (?:are|were|have been) tied\b|\bat the mercy of\b|\bat a loss (?:to|as to)\b`,
    p`\bacts? of (?:god|nature)\b|\bforce majeure\b(?! clause| does not| doesn't)|\bperfect storm\b|\b(?:bad|ill|sheer|plain|rotten) luck\b|\bunlucky\b|
      \bmisfortunes?\b|\bfreak (?:[a-z]+ )?(?:accident|event|weather|storm|incident)\b`,
    p`\b(?:series|chain|string|combination|sequence|set|confluence) of (?:[a-z]+ )?(?:unfortunate|unlikely|unlucky|unrelated|unexpected|unusual|unique)\b|
      \b(?:events|circumstances|fate) (?:have |has )?(?:conspired|overtook|overtaken)\b|\bovertaken by (?:events|circumstances)\b`,
    p`\b(?:we|i|team|us)(?: [a-z]+)? (?:had|have|left|with|were left with) (?:no|little) (?:other |real )?(?:choice|option|alternative)\b|\b(?:left|gave|allowed) us (?:with )?(?:no|little)
      (?: other| real)? (?:choice|option|alternative|chance|time|room|way)\b`,
    p`\bexternal to (?:us|our|the company)\b|\b(?:we|i|our [a-z]+|company) (?:were|are|have been|fell|was|am) (?:[a-z]+ ){0,3}victims?\b`,
    p`\bfor reasons (?:unknown|beyond|outside|unrelated|unconnected|best known|(?:that|which) (?:are|were) not)\b`,
    p`\bno (?:one|firm|company|business|team|[a-z]+) (?:can|could|would)(?: [a-z]+)?(?: have)? (?:plan(?:ned)? for|prepare(?:d)? for|prevent(?:ed)?|predict(?:ed)?|avoid(?:ed)?|foresee|foreseen)\b`,
    p`\b(?:weather|elements|conditions|traffic|technology|computers?|gods|timing|luck|nature)(?: [a-z]+)? (?:did not|didn't|refused to|was against|were against|had other|got the better|was not on|wasn't on)\b`,
  ],
  'disclaimer.owner': [
    p`\b(?:our|my)(?: own)? (?:choice|decision|job|duty|task|responsibility|failing)\b|\b(?:is|was|are|were) (?:ours|mine)\b|
      \b(?:we|i) (?:should|ought to|chose|decided|failed|could have)\b|
      \b(?:was|were|is|are)(?: not|n't)[.!]?$`,
  ],
} satisfies Phrases
