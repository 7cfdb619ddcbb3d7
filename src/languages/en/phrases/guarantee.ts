import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const HAPPEN = piece`(?:happen(?:ing|ed)?|occur(?:ring)?|re-?occur(?:ring)?|recur(?:ring)?|be(?:en)? (?:repeated|allowed to (?:happen|occur|recur))|repeat itself|resurface|
  be repeating|take place|come up again|go wrong again|come back)`
const WHOLLY = piece`(?:completely|perfectly|totally|absolutely|entirely|fully|utterly|100 ?%|100 per ?cent|one hundred per ?cent|permanently|
  thoroughly)`
const SAFE = piece`(?:safe|secured?|protected|fixed|resolved|eliminated|risk-free|solved|cured|reliable|foolproof|fool-proof|impossible|closed|dealt with|sorted(?: out)?)`
const SURE = piece`(?:sure|certain|confident|convinced|positive)`

export default {
  guarantee: [
    p`\b(?:will|shall|can|could|would|going to|must|'ll)(?: [a-z]+ly)?(?: not|not| never)(?: [a-z]+){0,2}? ${HAPPEN}\b`,
    p`\b(?:won't|can't|cannot|shan't|couldn't)(?: (?:ever|possibly|and will not|and won't|be|[a-z]+ly)){0,2} ${HAPPEN}\b`,
    p`\bnever(?: ever)? (?:happens?|occurs?|recurs?|happen again)\b(?= again| in future)|\bnever,? (?:ever,? )?again\b`,
    // "You will hear from me again by Friday" is a promise with a date.
    p`\byou(?: won't|(?:'ll| will| are)(?: [a-z]+ly)?(?: not| never| no longer)) (?:ever )?(?:(?:see|experience|face|have|suffer|encounter|hear|get|go through)
      (?: [a-z]+){1,5} again|have (?:any|no) (?:more|further) [a-z]+|have (?:this|that|these|any) (?:problem|issue|trouble)[a-z]*)\b|
      \byou(?:'ll| will) (?:now )?have no (?:more|further) [a-z]+\b`,
    p`\b(?:never|not|won't)(?: ever)? (?:to )?(?:let|fail|disappoint) you(?: down)?(?: [a-z]+){0,3} again\b|\b(?:never|not|won't) (?:to )?(?:make|repeat) (?:this|
      that|the same|such an?) (?:mistake|error)s?\b(?: again)?`,
    p`\bno (?:repeat|recurrence|repetition|chance (?:of|that|whatsoever)|possibility (?:of|that)|way (?:this|that|it) (?:can|will|could)|
      risk (?:whatsoever|at all|to your|of (?:this|it|a (?:repeat|recurrence)))|danger (?:of|to)|second time|doubt(?: that| whatsoever| about)|
      question of (?:this|it|a repeat)|(?<=\b(?:be|are|see|have|expect|face|with|ensure) no )(?:more|further) (?:problems|issues|errors|delays|mistakes|interruptions|surprises|disruptions?|trouble))\b`,
    p`\bzero (?:risk|chance|possibility|danger|likelihood)\b|\b(?:without|beyond)(?: a| any| the| all| a shadow of a)? doubt\b`,
    p`\b(?:we|i|can|(?:like|want|able|happy|prepared) to|will|'ll|do|hereby|personally|absolutely|fully|happily|therefore|and)(?: also| now)? guarantee\b(?! (?:fund|period|card|letter|claim|
      terms?|runs?|covers?|expire[sd]?|ends?|until|from)\b)(?<!\b(?:the|your|our|a|this) [a-z]+ guarantee)|\bsatisfaction (?:is )?guaranteed\b|\bguarantee (?:you|that (?:this|it|we|you))\b`,
    p`\b(?:rest|be|feel|remain|stay) (?:fully |completely |safely )?(?:re-?)?assured\b|\bpromise (?:you )?(?:that )?(?:this|it|there|you|your|we|i|nothing|the [a-z]+)(?: [a-z]+)? (?:will|'ll|won't|is|are|can)\b|
      \b(?:my|our) (?:full |personal |solemn |absolute )?(?:assurance|promise|guarantee) (?:that|to you that)\b`,
    p`\b(?:you have|you've got|give you|gives you|giving you|offer you) (?:my|our|a|the) (?:full |personal |absolute |solemn |cast-iron |firm |complete )?
      (?:guarantee|assurances?|word|promise)\b|\b(?<!\b(?:[a-z]+ed|gave|took|went|acted|relied|date) (?:it |them |that |the date )?)on my word\b|\bword of honou?r\b|\bhand on heart\b|\b(?:we|i) (?:vow|swear|pledge)\b`,
    p`\b(?:100|one hundred|a hundred|hundred)(?<!\b(?:not|unless|never|nothing is)(?: yet)? [a-z0-9 ]{0,10}|n't [a-z0-9 ]{0,10})(?: ?%| ?per ?cent)? (?:[a-z]+ly )?(?:${SURE}|${SAFE}|accurate|correct|committed|confidence|certainty|back to)\b`,
    p`\b(?:absolutely|completely|totally|quite|entirely|utterly|fully|perfectly|extremely|supremely|highly|very|doubly)(?<!(?:\b(?:not|never|are you|how|you are|you're|unless [a-z' ]+)|n't)
      (?: yet)? ?[a-z]+) ${SURE}\b(?! that you\b| you\b)`,
    p`\byou (?:can|may|should)(?: now| also| therefore)? (?:be|feel|remain|rest) (?:[a-z]+ )?(?:${SURE}|easy|safe|secure|comfortable|at ease)\b|
      \byou (?:can|may) (?:now )?(?:sleep|breathe|rest) (?:easy|easily|soundly|again)\b|\b(?:put|set) your (?:mind|minds|fears|worries) (?:at|to) (?:rest|
      ease)\b|\b(?:with|in) (?:full|complete|total|absolute) (?:confidence|certainty)\b|\b(?:can|may) (?:say )?confidently\b`,
    p`(?:'s|'re|'ve|\b(?:is|are|was|were|be|been|being|have|has|remains?|stays?|now)) (?:now |all |also )?${WHOLLY}(?<!(?:\b(?:not|never|if|whether|until|once|is it|are they|hardly)|n't)(?: yet| be| been| is| are| it is)? ?[a-z0-9% ]+) ${SAFE}\b(?! (?:to|by|on|when)\b)`,
    p`\bin safe hands\b|\b(?:is|are|be|made|now) (?:now |completely |virtually )?(?:bulletproof|fool-?proof|fail-?safe|airtight|rock[- ]solid|unhackable|
      unbreakable|infallible)\b|\bonce and for all\b|\bthing of the past\b|\b(?:firmly |now |well |all )?behind us\b(?! the )`,
    p`\b(?:this|that|it|monday|yesterday)(?:'ll| will| was)(?: most| certainly)?(?: definitely)? be the (?:last|only)(?: time| such| one| mistake| error| you)\b|
      \b(?:the|be|our|its) (?:very )?last (?:mistake|error|time you)\b|\bimpossible (?:for (?:this|it|such)|that (?:this|it))\b`,
    p`\beliminat(?:e|es|ed|ing) (?:the|any|all|every) (?:[a-z]+ )?(?:risk|possibility|chance|danger)\b|\b(?:risk|danger|threat)s? (?:has|have|is|are)(?: now)?
      (?: been)?(?: [a-z]+ly)? eliminated\b|\bunder no circumstances (?:will|can|should)\b(?! you)|\bno matter what\b(?= happens|[.!,]|$)`,
    p`\b(?:can|may|could) (?:always |safely |now |fully )?(?:count|rely|depend|bank) on (?:us|me|our)\b`,
    p`\bguaranteed (?:not to|never to|to (?:work|hold|last))\b`,
    p`\b(?:will|'ll|shall|can)\b[^;:.]{0,80}\b(?:without (?:fail|exception)|every single time|come what may|no matter what|each and every time)\b`,
    p`\b(?:makes?|renders?|will make) (?:such |this |these |any |all |another )?(?:kind of |sort of )?(?:errors?|mistakes?|mix-?ups?|slips?|repeats?|recurrences?|failures?|it) (?:impossible|unthinkable)\b(?! (?:for|to))|, (?:and )?(?:i|we) guarantee (?:it|that|this|you)[.!]?$`,
    p`\b(?:from now on|from today|from here on|henceforth|in future|in the future)\b[^;:.]{0,50}\b(?:will|'ll) (?:always be (?:on time|right|correct|perfect|accurate|early|complete|fresh|in order|there|ready)|never be (?:late|wrong|short|incomplete|down|missing))\b|\bnever (?:be )?(?:late|wrong|short|down|fail|go wrong) (?:again )?from now on\b`,
  ],
  // Less than a promise, more than anybody knows.
  'guarantee.confident': [
    p`\b(?:re)?assur(?:e|ing) (?:each of |all of )?(?:you|our [a-z]+|everyone)\b(?= (?:that|this|it|we|of|there|your|i|the|you|and)|,|:)`,
    p`\b(?:am|are|is|'m|'re|remain)(?<!(?:\b(?:not|if)|n't) (?:you )?[a-z']+)(?: now| also)? (?:confident|certain|convinced|positive) (?:that|in|this|it|
      we|our|the|of|your|you)\b(?![^;]{0,80}\d)`,
    p`\b(?:am|are|'m|'re) sure (?:that )?(?:this|it|the (?:[a-z]+ )?(?:problem|issue|fault|error|mistake))\b[^;]{0,20}(?:will|won't|is|has)\b`,
    p`\b(?:permanently|definitively|conclusively) (?:fixed|resolved|solved|closed|cured|dealt with)\b|\b(?:now |been )(?:well and truly|definitely) (?:
      fixed|resolved|solved|over|safe)\b|\bdefinitely (?:not|won't|never)\b`,
    p`\bneed (?:not|never) (?:worry|fear)\b|\bno longer (?:need to )?(?:worry|fear)\b|\bwithout fail\b|\bpeace of mind\b`,
  ],
  // "I cannot promise that it will never happen again" is honest.
  'guarantee.denied': [
    p`(?:n't|\b(?:not|cannot|never|nobody|no one|no-one|nor|neither|wrong to|dishonest to|foolish to|unable to|only|difficult to|impossible to|lie if i))\b
      [^;]{0,40}\b(?<!, (?:and )?(?:i|we) )(?:promis|guarant|assur|rule out|exclude|swear|pledge|vow|certain|sure|confident|say|claim|pretend|word|give)`,
    p`\bif (?:we|i|you) (?:said|told|promised|claimed)\b|\bwhether\b|\?$|\b(?:said|told you|promised|wrote|claimed|assured you)(?: that)? (?:it|this|that) (?:
      would|will)\b`,
  ],
} satisfies Phrases
