import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const WORKER = piece`(?:analyst|colleague|employee|freelancer|paralegal|typist|typesetter|gardener|cook|foreman|tutor|trainer|instructor|therapist|dentist|carer|warden|caretaker|concierge|housekeeper|barista|bartender|steward|dispatcher|draughtsman|copywriter|proofreader|tester|storeman|worker|agent|clerk|assistant|engineer|developer|programmer|technician|driver|receptionist|accountant|advis[eo]r|
  consultant|nurse|operator|administrator|bookkeeper|manager|supervisor|designer|editor|planner|picker|packer|cashier|teller|officer|executive|handler|
  representative|rep|salesperson|secretary|teacher|doctor|pharmacist|chef|waiter|fitter|electrician|mechanic|cleaner|guard|coordinator|associate|specialist|exec|operative|dev|attendant|porter|buyer|banker|underwriter|adjuster|
  (?:team |staff |crew )?member|person|individual|hand|lad|guy|girl)s?`
// Of ours where they are new; others of them have firms of their own.
const TRADES = piece`(?:solicitor|lawyer|translator|interpreter|carpenter|plumber|builder|baker|florist|photographer|locksmith|decorator|auditor|broker|surveyor|architect)s?`
const GREEN = piece`(?:junior|new|newer|newest|newly[- ][a-z]+|trainee|temporary|temp|agency|part-time|inexperienced|relief|seasonal|rogue|former|previous|
  apprentice|graduate|young|untrained|careless|tired|overzealous|summer|stand-in|freelance|casual|recently[- ][a-z]+|less experienced|younger|youngest|least experienced|weekend|night|student)`
const ROOKIE = piece`(?:${GREEN} (?:[a-z]+ ){0,2}?(?:${WORKER}|${TRADES}|staff|starters?|joiners?|hires?|recruits?)|interns?|trainees?|apprentices?|temps?|juniors?|rookies?|newcomers?|
  predecessors?)`
// Anybody of ours who did not write the message. "Our billing team" is us.
const SOMEBODY = piece`(?:(?:a|one|some)(?: other)? (?:members?|[a-z]+) of (?:our|my|the)(?: [a-z]+){1,2}|one of (?:our|my|the) (?:[a-z-]+ ){0,3}?(?:${WORKER}|team|staff|crew|people)|
  (?:somebody|someone)(?: else)?(?: (?:here|in|on|at|from)(?: our| the| my)?(?: [a-z]+){0,2}?)?|(?:an?|one|another|a single|my|the|our) (?:[a-z-]+ ){0,2}?${WORKER})`
const WHO = piece`(?: of (?:mine|ours))?(?:,? (?:who|that|whom) [^,;:]{1,50},?|,? (?:concerned|involved|in question|responsible|at fault|at the time|back then|(?:on|in|at|from|covering|working)(?: (?:the|our|that|this))? [a-z]+(?: (?:shift|desk|team|counter|line|phones?|floor|crew|office|department|day|
  night|morning))?(?: (?:that|this) [a-z]+)?|you (?:spoke|dealt|talked)
  (?: to| with)),?)?`
const ADVERB = piece`(?: (?:has|had|have|then|also|clearly|apparently|[a-z]{1,12}ly))*`
const DID_WRONG = piece`${ADVERB} (?!found\b)(?:failed|forgot|forgotten|missed|never|mis[a-z]{1,12}(?:ed|aid|ook|read|put|sent|led|told)|mixed up|(?:did not|didn't)(?! (?:have|know|get|receive|hear)\b)|fell (?:asleep|behind)|ignored|overlooked|
  neglected|omitted|skipped|dropped|deleted|lost|broke|leaked|disclosed|bypassed|disregarded|erased|overwrote|pressed|made (?:an?|the|some|several)\b[^;:]{0,20}
  \b(?:mistakes?|errors?|slip|typo|blunder)|left\b[^;:,]{0,30}\b(?:open|off|out|on|behind|loose|undone|unsealed|ajar|unlocked|unattended|running)|
  was (?:careless|distracted|negligent|responsible|confused|rude|not (?:aware|trained|paying|familiar))|
  [a-z]+(?:ed|ent|ave|ook|ut|ran|old|ept|ead|ote|rew|eft|id|ilt|uck|ung|ang|ound|ought|oke|ore|elt)\b[^;:,]{0,50}\b(?:wrong|upside down|back to front|wrongly|incorrect|incorrectly|old|twice|not (?:correct|right|true|accurate)|in error|
  by mistake|by accident|without|too (?:early|late|much|soon))|(?<=(?:accidentally|mistakenly|wrongly|incorrectly|inadvertently|erroneously)) [a-z]+)\b`
// What a new colleague does that is no fault.
const DID = piece`(?!,? (?:joined|started|restored|found|repaired|fixed|noticed|spotted|called|helped|reported|rang|raised|caught|will|is|can|starts|joins)\b)
  ${ADVERB} (?:[a-z]{3,}ed|used|sent|ran|put|gave|left|took|made|did|didn't|got|wrote|misread|forgot|set|told|knew|lost|broke|let|went|was|were|thought|cut|shut|hit|read|fell|drove|threw|chose|spilt)\b`
const THEM = piece`\b(?:(?:${WORKER}|staff|those|people|culprit|he|she|members? of (?:our |the )?(?:staff|team|crew)))(?: (?:concerned|involved|responsible|in question|at fault))?`
const TRAINED = piece`(?:an? |some |additional |further |extra |more |formal |final |written )*(?:warning|training|coaching|guidance|feedback|refresher|reprimand)`
const WARNED = piece`(?:instructed|disciplined|reprimanded|dismissed|suspended|sacked|fired|cautioned|re-?trained|coached|spoken (?:[a-z]+ )?(?:to|with)|spoke (?:[a-z]+ )?(?:to|with))`

export default {
  // A scapegoat, whoever else is sorry.
  'blame-staff': [
    p`\b(?:human|operator|staff|employee) (?:error|mistake|failing|failure|oversight|factor)s?\b(?<!\b(?:avoids?|avoiding|reduc(?:es?|ing)|prevent(?:s|ing)?|
      eliminat(?:es?|ing)|less|risk of|prone to|room for|chance of|against|no|not|minimi[sz](?:es?|ing)|rule out)(?: the| of)?(?: [a-z]+)? [a-z]+ [a-z]+)`,
    p`\b(?:an?|our|one of (?:our|the)|some of our|the|my) (?:[a-z-]+ ){0,2}?${ROOKIE}(?: (?:in|from|at|on|covering|working|manning) [a-z ]{1,20}?)?${WHO}${DID}`,
    p`\b(?:by|(?:mistake|error|slip|oversight|fault) of|(?:down|due|traced(?: back)?) to|because of|thanks to) (?:an? |our |one of (?:our|the) |the |some )(?:[a-z-]+ )?${ROOKIE}\b(?<!\b(?:not|repaired|found|noticed|fixed|spotted) (?:[a-z]+ )?by .{0,40})`,
    p`\b(?:was|were) (?:an? |our |one of (?:our|the) )(?:[a-z-]+ )?${ROOKIE} (?:who|that)\b`,
    p`\b(?:was|is) (?:(?!(?:nobody|anyone|anybody|everyone|yesterday|today|company|it|that|what|let|there)'s)[a-z]+'s|his|her) (?:own )?(?:doing|fault|mistake|error|blunder|slip)\b
      (?<!\bnot [a-z']+ [a-z]+)`,
    p`\bwhoever (?:was|had|took|sent|wrote|did|made|put|left|ran|[a-z]{3,}ed)\b(?! you)|\bwho(?:'s| has| had)? (?:since|now) (?:left|moved on|retired|resigned|departed|gone)\b`,
    p`\b(?:an?|one|our|the|my|one of (?:our|the)) (?:[a-z-]+ ){0,2}?(?:${WORKER}|${ROOKIE})(?:'s?)? (?:[a-z]+ )?(?:carelessness|mistakes?|errors?|oversight|slip(?! (?:goes|comes|says|shows|lists?|has|names|carries|is (?:attached|enclosed|in)|with|for|of|and|lies|bears|now|then|to)\b)|inexperience|
      negligence|incompetence|lapse|misunderstanding|inattention|haste)\b`,
    p`\bwho (?:is|was|had|has)(?: (?:only|just|recently|still|fairly|quite|very|relatively))* (?:new|joined|started|inexperienced|in training|learning|being
       trained|covering|standing in|filling in|untrained)\b|\b(?:is|was)(?<!\bi was) (?:still )?(?:new to the (?:job|role|team|company|system|post|desk|work)|
      covering for|standing in for|filling in for|(?:in|on) (?:his|her|their) first (?:day|week|month)|in training|being trained|inexperienced|untrained)\b`,
    p`${THEM}${WHO}(?: [a-z]+)? (?:has|have|had|was|were|will be)(?: since| now| already| all| both)?(?: been)? (?:${WARNED}|let go|warned|counsell?ed|removed
       from|taken off|moved to (?:other|another|different)|dealt with|replaced|demoted|reassigned|held (?:to account|accountable|responsible)|
      (?:given|received) ${TRAINED})\b(?<!\bi have been [a-z ]{1,40})`,
    p`\b(?:${WARNED}|(?:had|have had)(?: an?| some| a few)?(?: [a-z]+)? (?:words?|talk|conversation|chat) with|(?:taken|raised|addressed) (?:this|it|the (?:matter|issue))(?: up)?
      (?: directly| internally)? with|dealt with|parted (?:ways|company) with|pulled up) (?:the|our|her|him|them|that|those) (?:[a-z-]+ ){0,2}?
      (?<! team )${THEM}(?: (?:concerned|involved|responsible|in question|at fault|about|who|and (?:he|she|they)|to make|on)\b|[.!]?$|(?<!\bperson),)`,
    p`(?<!\b(?:may|can|could|will|might) (?:lead to|result in|mean) )\bdisciplinary\b|\b(?:action|measures|steps|sanctions)\b[^;:]{0,30}\b(?:against|with) (?:the |those |him|her|them|this |that )(?:[a-z-]+ )?(?:${THEM})?
      (?<=(?:him|her|them|those|responsible|concerned|involved|staff|member|individual|employee|person|agent|driver|worker)s?)\b`,
    p`${THEM}${WHO}(?: [^;:,]{1,30})? (?:no longer (?:works?|employed|part of|with)|(?:is|are) no longer (?:with|employed|part of|working|handling|dealing|allowed|permitted)|(?:has|have)
      (?: since| now| already| recently)? (?:left (?:the (?:company|firm|business|organi[sz]ation|team|school|practice|bank)|us|our)|since left|moved on|
      departed|resigned))\b`,
    p`\b(?:actions?|conduct|behaviou?r|attitude|carelessness|inexperience|incompetence|mistake|error|failings?|oversight|lapse) (?:of|by|from) (?:an?|one|the|our|
      one of our|some of our) (?:[a-z-]+ ){0,2}?${WORKER}\b`,
    p`\b(?:one|a single|a lone|an individual) (?:[a-z]+ )?(?:employee|individual|person|colleague|member of staff|agent|engineer|operator|worker)(?:'s)?
      (?: was| alone (?:is|was|made|did|caused)| failed| made| did| mistake| error| ignored| caused| forgot| missed| acted| chose| decided)\b|\bindividual (?:error|failing|mistake|lapse)s?\b|
      \bbad apples?\b`,
    p`\b(?:girl|boy|guy|lad|lads|lady|man|woman|chap|kid|person|colleague|nurse|driver|clerk|assistant|cashier) (?:on|in|at|from|who|behind) [a-z ]{1,30}(?:is|was) (?:quite |very |still |fairly |only )?(?:new|young|inexperienced|covering|temporary|a temp|agency|learning|no longer)\b`,
    p`\b(?:has|have|had) (?:since |now |already )?been (?:moved to (?:other|another|different|new)|taken off|removed from|relieved of|sent (?:home|on (?:a )?(?:course|training)))\b|\b(?:down|due|thanks) to (?:an? )?(?:[a-z]+ )?(?:slip|error|mistake|oversight|lapse) by (?:one|an?|our|the)\b|\b(?:leader|manager|person|individual|member of staff|colleague) responsible\b`,
    p`\b(?:my|our|your) predecessors? (?:never|had|did|forgot|left|failed|lost|made|missed)\b`,
    p`\b(?:our|the|your) (?:previous|former) [a-z]+ (?:never|had not|hadn't|did not|didn't|failed|forgot|left)\b`,
    p`\b(?:my|our|an?) (?:employee|assistant|staff member|worker|colleague)(?: of (?:mine|ours))? (?:has |have )?(?:screwed|messed|cocked|botched|blew|got it wrong)\b|\bwith the (?:agent|employee|driver|person|individual|staff member|colleague)s? (?:involved|concerned|in question)\b|\ba couple of (?:[a-z]+ )?(?:engineers|developers|people|employees|guys|colleagues) who\b`,
  ],
  // Honest where somebody owns it; alone it points a finger.
  'blame-staff.other': [
    p`\b${SOMEBODY}${WHO}${DID_WRONG}`,
    p`\byour (?:previous|former|last|old|usual|then) (?:[a-z]+ ){0,2}?${WORKER}${DID_WRONG}`,
    p`\b(?!(?:we|i|you|team|one|all|anyone|everyone|it|they|people|that|was|were|is|are) )[a-z]+ (?:on|in|at|from) (?:the |our )?(?:front desk|reception|accounts|sales|dispatch|warehouse|billing|bookings|logistics|marketing|operations|finance|production|kitchen)${DID_WRONG}`,
    p`\b(?:front desk|reception|accounts|sales|dispatch)\b[^;:]{0,20}\b(?:took|wrote|got|put|noted|keyed|entered)\b[^;:]{0,30}\b(?:wrong|down wrong|incorrectly)\b|\bone of the (?:lads|girls|boys|guys|team|drivers|temps) (?:left|forgot|put|took|dropped|sent|pressed|missed)\b`,
  ],
} satisfies Phrases
