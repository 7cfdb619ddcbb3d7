import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const MORE = piece`(?:more|news|further|something|any(?:thing)?|an? |updates?|information|details|facts|new )`
const MORE_COMES = piece`(?:(?:we|i)(?:'ve| have| know| hear| learn| get| find out| have got|'ve got) ${MORE}|
  there(?:'s| is) ${MORE}|(?:more|further|new) (?:information|details|news|facts)|
  (?:it|they|information|details|updates?) (?:becomes?|comes?) |
  (?:the|our) (?:[a-z]+ )?(?:investigation|review|work|situation|matter|en?quiry|inquiry) (?:progress|continu|unfold|develop|move|proceed)[a-z]*|
  things (?:progress|develop|move)[a-z]*)`
const SPAN = piece`(?:minutes?|hours?|days?|weeks?|months?)\b`

export default {
  // No time in it that anybody could hold you to.
  'vague-time': [
    p`(?<!\b(?:as|too|how) )\bsoon\b(?! (?:after|afterwards|as|enough|became|found|saw|turned|reali[sz]ed|noticed|followed)\b)`,
    p`\bsoonest\b|\bsooner rather than later\b`,
    p`\bas (?:soon|quickly|fast|promptly|swiftly|early|speedily) as (?:
      (?:is |it is |it's )?(?:humanly |reasonably |practically |ever )?(?:possible|practicable|feasible|practical)|
      (?:we|i|they|he|she)(?: possibly| reasonably)? (?:can|know|hear)|(?:we|i)(?:'m|'re| am| are) able|
      ${MORE_COMES}|[a-z' ]{1,40} (?:is|are|becomes?) (?:available|known|clear|ready|confirmed))`,
    p`\bthe (?:minute|moment|second|instant) (?:we|i|they) (?:hear|know|have|get|learn|find)\b`,
    p`\bshortly\b(?! (?:after|before|thereafter|afterwards)\b)`,
    p`\b(?:asap|a\.s\.a\.p)\b`,
    p`\bin due (?:course|time)\b|\bin the fullness of time\b`,
    p`\bat (?:the|our|my) (?:very )?(?:earliest|first|soonest)(?: [a-z]+)? (?:opportunity|convenience|moment|date|time|chance)\b|
      \bat the (?:very )?earliest[.!]?$`,
    p`\bin the (?:near|nearest|foreseeable|not too distant|immediate) (?:future|term)\b`,
    p`\b(?:tbc|tba|tbd|to be (?:confirmed|announced|advised|determined|decided|agreed))\b|\buntil further notice\b`,
    p`\bwhen(?:ever)? (?:(?:we|i) (?:can\b|get (?:a chance|to it|round))|time (?:allows|permits)|${MORE_COMES})`,
    p`\b(?:once|as and when|as) ${MORE_COMES}`,
    p`\bbefore (?:too |very )?long\b|\bin (?:next to )?no time\b|\bany (?:day|minute|moment|time|second) now\b`,
    p`\bat some (?:point|stage|time)\b|\bsome ?time (?:soon|this|next|in)\b|\bat a later (?:date|time|stage|point)\b|
      \bone of these days\b|\bdown the (?:line|road|track)\b`,
    p`\b(?:momentarily|imminently|presently)\b|\btime permitting\b|\bin a (?:bit|while|little while|moment|jiffy)\b`,
    p`\b(?:is|are|remains?|still) (?:[a-z]+ )?ongoing\b|\bon an ongoing basis\b`,
    p`\bthis week or next\b|\bget (?:a)?round to (?:it|this|that)\b|\bat some (?:point|stage)\b|\bany day now\b`,
    p`\b(?:in|within|over) (?:the next |just |only )?(?:a )?(?:little|short) while\b`,
  ],
  // These are vague only where something is promised: "I stopped it immediately" says what happened.
  'vague-time.promised': [
    p`\b(?:in|over|within|during) the (?:coming|next few|next couple of|next several|next|following)(?: [a-z]+)? ${SPAN}`,
    p`\b(?:in|over|within) the (?:minutes|hours|days|weeks|months) (?:to come|ahead)\b`,
    p`\b(?:a few|a couple of|several|some|a number of) (?:more |further |short |working |business )?(?:hours|days|weeks|months)\b`,
    p`\b(?:(?:day|week|hour|month)s?|weekend) or (?:so|two|three)\b|\b(?:a while|some time|a reasonable (?:time|period))\b`,
    p`\bin an? (?:timely|prompt|speedy|swift|expeditious) (?:manner|fashion|way)\b`,
    p`\b(?:immediately|straight ?away|right away|at once|promptly|urgently|instantly|forthwith|quickly|swiftly|speedily|expeditiously|
      without (?:further |any |undue )?delay|as a (?:matter of )?(?:urgency|priority))\b
      (?<!\b(?:if|when|whenever)\b.{0,80})(?!.{0,60}\b(?:if|when|whenever)\b)`,
    p`\beventually\b|\blater (?:today|on|this (?:week|month|morning|afternoon|year)|in the (?:day|week|month|year))\b|\bfrom time to time\b|
      \bat your (?:earliest|first) [a-z]+\b|\bover time\b|\bwhen possible\b|
      \b(?:regularly|periodically)\b`,
  ],
  'vague-time.promise': [
    p`(?:'ll|\b(?:will|shall|(?:am|are|is) going to|(?:hope|plan|aim|aiming|intend|expect|promise|try|trying|want) to))\b`,
    p`'(?:m|re|s) going to\b|\b(?:may|might|can|could) take\b|\b(?:am|are|'m|'re) (?:[a-z]+ )?committed to\b|
      \bshould (?:be|have (?:it|this|that|your|the)|reach|arrive|get|see|hear|receive|land|come)\b`,
    p`\b(?:expect|look out for|watch for)\b`,
  ],
  // Gets in touch, or finds out, at no time at all.
  'vague-time.contact': [
    p`\b(?:[a-z]{1,20}'ll|will|shall)\b(?<!\b(?:if|when|whenever|once|should)\b.{0,80})(?: [a-z]+ly| also| then)? (?:
      (?:get|come|revert|report) back(?: to you)?|be (?:back )?in (?:touch|contact)|follow up|look into (?:it|this|that|the [a-z]+)|
      let you know|(?:update|inform|notify|advise|contact) you|reach out|
      keep you (?:posted|informed|updated|in the loop|abreast|up to date|in the picture))\b(?!.{0,60}\b(?:if|when|whenever|how)\b)`,
    p`\b(?:details|information|news|updates?|dates?|answers?|reports?|more|instructions)(?: [a-z]+){0,2} (?:will follow|to follow|
      will be (?:announced|communicated|shared|provided|advised|confirmed|published|issued))\b`,
  ],
  // A date after one of these is a deadline, whatever happened before.
  'vague-time.deadline': [p`\b(?:by|before|until|no later than|not later than|at the latest|latest by|and) (?:the )?$`],
  'vague-time.anchor': [
    p`\bby (?:noon|midnight|midday|(?:the )?end of (?:the )?(?:day|business|today|tomorrow|week|this week|month)|close of business)\b`,
    p`\b(?:in|within|under) (?:the next |at most |less than )?
      (?:\d{1,3}|an?(?! few| couple)|one|two|three|four|five|six|ten|half an) (?:[a-z]+ )?${SPAN}`,
  ],
} satisfies Phrases
