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
    // Under way, and nobody says until when.
    p`\bin the process of (?:being )?[a-z]+ing\b|\b(?:is|are|'s|'re) (?:still |currently |now |also )?being (?:re-?)?(?:scheduled|arranged|planned|looked (?:at|into|after)|processed|prepared|sorted(?: out)?|organi[sz]ed|dealt with|worked on|finali[sz]ed|lined up|put together|drawn up|considered|assessed|handled|progressed|chased|actioned|seen to|tracked down|traced|manufactured|made)\b`,
    p`\bunder separate cover\b|\b(?:will|'ll|to|shall) follow (?:separately|later|under|by (?:post|e-?mail|mail)|in (?:the post|a separate|another|my next|our next)|when|once|as and when|on)\b|\b(?:will|'ll|shall|to) follow[.!,]?$|\bfollows (?:separately|later|by post|by e-?mail)\b`,
    p`\bgive (?:us|me|them|him|her|it) (?:a|some|another|more|just|the|a bit of|a little|a few)(?: (?:little|bit|few|short|more|of))* (?:while|time|bit|moment|minutes?|days?|weeks?|breathing space|space|chance|longer)\b`,
    p`\b(?:when|if|as|once|whenever|should)(?: the| our| my)? (?:workload|work|schedule|time|capacity|resources?|weather|circumstances|staffing|diary|things|traffic|demand|season|queue|backlog|rush|budget|calendar|space|stock)s?(?: of [a-z ]{1,20})?(?: permits?| allows?| clears?| calms?| settles?| quietens?| eases?| dies? down| lets? up| improves?| slows?| picks? up| frees?| opens? up| is right| are right)\b|\b(?:workload|weather|traffic|schedule|stock|staffing|space|resources) permitting\b`,
    p`\b(?:when|whenever|next time|once|as and when|the next time|the moment|as soon as) (?:he|she|they|we|i|someone|somebody|one of (?:us|them|our [a-z]+)|an? [a-z]+(?: [a-z]+)?|the [a-z]+)(?:'s|'re|'m| is| are| am| gets?| has| have| finds?| can| comes?| pass(?:es)?)? (?:next |passing|around|round|by\b|free(?! of)|available|able to|back(?! (?:on|at|by))|in (?:the area|town|your area|your neck|stock)|over (?:your|that) way|a (?:slot|chance|moment|minute|gap|free|spare|quiet|van|driver|second)|his way|her way|their way|round to|up your|down your)`,
    p`\b(?:when(?:ever)?|next time) you(?:'re| are) (?:next )?(?:in (?:town|the area|the shop|the neighbou?rhood)|passing|nearby|around)\b|\bpassing (?:your|by your) (?:way|door)\b|\bswing(?:s|ing)? by\b|\bpop(?:s|ping)? (?:round|over|by|in)\b(?! (?:on|at|today|tomorrow|this))`,
    p`\b(?:on|in|with|by|at|for) (?:the|our|a) next (?:available|free|convenient|possible|open|suitable|scheduled|regular|outgoing) (?:[a-z]+ )?[a-z]+|\b(?:first|next) (?:available|free|open) (?:slot|date|appointment|van|driver|engineer|delivery|run|opportunity|table|technician|agent|window)\b`,
    p`\b(?:squeeze|slot|fit|shoehorn|tuck) (?:it|you|them|that|this|an?|the|your)(?: [a-z]+){0,3} in(?: somewhere| somehow| between| when)?\b(?! (?:on|at|before|to|for|the|your|your|an?) )|\bsomewhere in (?:my|our|the) (?:diary|schedule|week|calendar|queue)\b`,
    p`\b(?:so+ |very |pretty |really |all but )?(?:nearly|almost|close to|as good as) (?:there|done|ready|finished|sorted|complete|completed)\b(?<!\b(?:was|were|been) (?:[a-z]+ )?(?:nearly|almost) [a-z]+)|\bgetting there\b|\bwork in progress\b|\bin (?:the )?(?:pipeline|works|offing|hand)\b(?<=\b(?:is|are|'s|matter|things?|everything|all|have|has) in (?:the )?(?:pipeline|works|offing|hand))|\bwatch this space\b`,
    p`\b(?:this|next|the) (?:week|month|year|weekend|morning|afternoon)s? or (?:next|so|two|the (?:next|one|following|week|month)|following)\b|\b(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month|fortnight)(?:'s)?-?ish\b|\b(?:or thereabouts|give or take|sooner or later|in good time|by and by|in (?:my|our|its|their) own (?:good )?time|at (?:our|my|their) (?:own )?(?:pace|leisure|discretion))\b`,
    p`\b(?:all being well|with (?:any|a bit of|some|a little) luck|fingers crossed|god willing|touch wood|if all goes (?:well|to plan)|if we(?:'re| are) lucky)\b`,
    p`\b(?:up)?on receipt(?: of\b|[.,;]|$)|\bsubject to (?:availability|stock|staffing|capacity|demand|scheduling)\b|\bin accordance with (?:the|our) (?:[a-z]+ )?(?:cycle|schedule|timetable|rota|queue)\b|\bin the (?:normal|usual|ordinary) (?:course|way|manner|run)\b|\bin (?:turn|rotation|date order|order of (?:receipt|arrival))[.,]?$|\bat (?:the|an) appropriate (?:time|moment|point|juncture|stage)\b|\bat a (?:suitable|convenient|mutually [a-z]+) (?:time|moment|date|point)\b|\bas (?:and )?when (?:appropriate|possible|required|needed)\b`,
    p`\b(?:once|when|after|until|as soon as) (?:it|they|this|that|the [a-z]+|your [a-z]+)(?: [a-z]+)? (?:has|have) been (?:[a-z]+ )?(?:inspected|checked|approved|processed|received|reviewed|assessed|returned|cleared|examined|considered|investigated|verified|looked at|signed off|validated)\b`,
    p`\b(?:is|are|'s|still|now|already|high|top|next|stays?|remains?) on (?:my|our|the|his|her) (?:[a-z-]+ )?(?:list|radar|agenda|to-do list|to-do|pile|desk)\b(?<!\b(?:you|name|he|she|was|were|not|who)(?:'re|'s| is| are)? on [a-z-]+ [a-z -]+)`,
    p`\bas and when\b|\bwhen (?:it|they|he|she) (?:comes?|arrives?|turns? up|gets? here|shows? up)\b(?= (?:it|they|in|through)\b|[.,!]|$)|\bwhen they come\b|\b(?:a|the) (?:day|week|month|fortnight|couple)s? or (?:three|two|so|four|more)\b|\b(?:next|further|high|low|near the top|somewhere|up|back|waiting|still) (?:up |down )?in (?:the|our|a) (?:queue|line|pile|list)\b|\bon (?:its|their|the) way to (?:being|getting|becoming)\b|\bin the (?:next|coming) (?:while|bit|little)\b`,
    p`\b(?:has|have) been (?:put in|ordered|requested|set in motion|initiated|commissioned|instructed|started|begun|applied for|submitted)(?: and)? (?:will|should|is|are|the rest)\b(?! (?:be )?(?:here|there|with you|in|on|at|by|arrive|reach|delivered) ?(?:on|by|at|before|tomorrow|today|this|next|\d)?)|\b(?:there|it|they|you|we)(?:'ll| will) be (?:more|further) (?:news|information|to (?:say|tell|report)|details) (?:when|once|later|as|to follow|in)\b`,
    p`\b(?:as soon as|once|when|after|until|whenever|the minute|the moment) (?:an?|the|all|any|our|his|her|their) (?:[a-z-]+ ){1,3}(?:turns?|changes?|improves?|is (?:over|back|finished|free|made|taken|done|lifted|better|in)|are (?:over|back|finished|free|made|taken|done|better|in)|comes? (?:in|back|through|round|up|free)|starts?|ends?|returns?|arrives?|(?:has|have) (?:been (?:made|taken|reached|found|agreed|finali[sz]ed|completed|appointed|arranged|sorted)|arrived|returned|decided|met|finished|ended|replied|confirmed))\b(?! (?:on|at) (?:mon|tues|wednes|thurs|fri|\d))`,
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
    p`\b(?:in|over|by|during|towards|after|around|before|sometime in) (?:the )?(?:early |late |mid |end of )?(?:the )?(?:new year|spring|summer|autumn|winter|holidays?|christmas|easter|festive season|second half|quarter|coming quarter|next quarter|season|year|month|week)\b(?! \d)(?<!\b(?:end of (?:the|this)|by the end of (?:the|this)) [a-z]+)`,
    p`\b(?:gradually|bit by bit|little by little|piece by piece|step by step|over the course of|as time goes (?:by|on)|as (?:we|things) go|along the way)\b|\b(?:hopefully|ideally|if possible|where possible)\b`,
    p`\b(?:later|sometime|some day|one day|someday|afterwards|further down|in a few|a bit later|a little later)[.,!]?$|\blater in the (?:week|month|year|day|season)\b|\btowards the (?:end|middle|weekend)\b`,
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
    p`\b(?:[a-z]{1,20}'ll|will|shall)\b(?<!\b(?:if|when|whenever|once|should)\b.{0,80})(?: [a-z]+ly| also| then| just)? (?:see what (?:i|we) can do|sort (?:it|this|that|things|something|you|them)(?: all)?(?: out)?|get (?:it|this|that|them|you|things) (?:all )?(?:sorted|fixed|done|seen to|arranged|looked at)|look at (?:it|this|that|things)|get (?:on|round) to (?:it|this|that)|have (?:another|a) (?:look|go|think)|
      see to (?:it|this|that)|deal with (?:it|this|that)|take (?:it|this|that) from (?:there|here)|make (?:a|some|further|the necessary) (?:arrangements?|enquir(?:y|ies)|calls)|be (?:arranged|scheduled|dealt with|looked (?:at|into)|seen to|considered|processed|actioned|handled|sorted(?: out)?|rectified|attended to|taken care of|made available|organised|organized|forthcoming))\b(?!.{0,60}\b(?:if|when|whenever|how)\b)`,
  ],
  // A date after one of these is a deadline, whatever happened before.
  'vague-time.deadline': [p`\b(?:by|before|until|no later than|not later than|at the latest|latest by|and) (?:the )?$`],
  'vague-time.anchor': [
    p`\bby (?:noon|midnight|midday|(?:the )?end of (?:the )?(?:day|business|today|tomorrow|week|this week|month)|close of business)\b`,
    p`\b(?:in|within|under) (?:the next |at most |less than )?
      (?:\d{1,3}|an?(?! few| couple)|one|two|three|four|five|six|ten|half an) (?:[a-z]+ )?${SPAN}`,
  ],
} satisfies Phrases
