import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { PAST } from './pieces.ts'

// Whoever the client answers for, or depends on.
const PEOPLE = piece`(?:teams?|staff|crews?|couples?|family|families|people|(?:sales|police|work|business|trades)?(?:men|women)|children|guests?|patients?|
  clients?|customers?|pupils?|tenants?|residents?|agents?|assistants?|accountants?|attendants?|consultants?|applicants?|participants?|students?|parents?|
  delegates?|colleagues?|nurses?|chefs?|cooks?|board|bank|desk|offices?|department|shops?|kitchens?|warehouse|clinic|practice|surgery|school|factory|
  lawyers?|solicitors?|auditors?|doctors?|directors?|visitors?|editors?|tutors?|actors?|drivers?|readers?|callers?|buyers?|speakers?|engineers?|managers?|
  members?|teachers?|workers?|employees?|trainees?|attendees?|interpreters?|runners?|players?|dealers?|traders?|wardens?|caretakers?|carers?|partners?|
  suppliers?|donors?|sponsors?|volunteers?|bride|groom|mother|father|wife|husband|son|daughter|chair|secretar(?:y|ies)|receptionists?|therapists?|dentists?|
  artists?|cashiers?|waiters?|porters?|passengers?|reps?|candidates?|technicians?|fitters?|electricians?|builders?|users?|subscribers?|households?|
  (?:publisher|roofer|joiner|designer|developer|programmer|photographer|manufacturer|retailer|reseller|wholesaler|distributor|importer|carpenter|minister|officer|advis[eo]r|supervisor|organi[sz]er|planner|cleaner|painter|plumber|dancer|singer|rider|trainer|coach|lender|investor|contractor|inspector|mechanic|chemist|pharmacist|florist|guardian|librarian|musician|gardener|farmer|grower|baker|butcher|tailor|barber|hairdresser|author|writer|translator|surveyor|valuer|courier|shopper|diner|viewer|listener|swimmer|climber|walker|cyclist|tourist|traveller|traveler|resident|insurer|broker|seller|owner|landlord|neighbour|neighbor|friend|relative|grandmother|grandfather|sister|brother|aunt|uncle|cousin|heir|executor|beneficiar(?:y|ie)|pensioner|claimant|defendant|witness(?:e)?|juror|judge|court|council)s?|representatives?|commuters?|lecturers?|foremen|foreman|others|them)`
const NUMBER = piece`(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|(?:thir|four|six|seven|eigh|nine)teen|
  dozens|hundreds|thousands|half|some|several|many|most|all|both|none)`
// What clients do before the mistake, or to tell us of it, is no harm.
const NOT_HARM = piece`(?!(?:asked|ordered|agreed|requested|booked|approved|signed|reported|noticed|mentioned|complained|confirmed|warned|pointed|called|rang|
  wrote|told|said|wanted|needed|expected|chose|named|sent|gave|trusted|hired|selected|received|got|raised|had (?:asked|ordered|booked|agreed|requested|
  told|wanted|chosen|approved|signed|sent|given|said|paid|reserved))\b)`
const SUFFERED = piece`(?:${NOT_HARM}(?:${PAST}|had|(?:have|has|need) to|must|could|saw|met|found|stood|sat|flew|missed|went|walked|woke|waited|ate|drank|heard|typed|won't|cannot|can't)
  \b|have no\b|has no\b|have (?:gaps?|nothing)\b|has (?:gaps?|nothing)\b)`

export default {
  // You or yours, and what it cost: had to, could not, lost, waited, paid.
  impact: [
    p`\byour?s?\b[^.;:?]{0,40}\b(?:had to|have had to|has had to|has to|have to redo|could not|couldn't|cannot|can't|were unable|
      was unable|were not able|were left|was left|lost|waited|were waiting|was waiting|missed|had already|spent|went without|went into|
      worked with|worked from|was charged|were charged|has charged|have charged|paid|were told|did not get|didn't get|did not receive|
      queued|were queueing|were queuing|stood|started again|start again|lapsed|is short|was short|saw|acted on|bought|made slides|rang|
      chased|will have to|now have to|gave|handed out|took bookings)\b`,
    p`\b(?:cost|costs|left|leaves|kept|made|forced|delayed|stopped|meant (?:that )?|means (?:that )?|held up|blocked|put) (?:you|
      your)\b(?! know)`,
    p`\byour \w+(?: \w+)? (?:was|were|is|are|has been|have been) (?:delayed|without|cut off|blocked|down|held up|offline|at risk|
      out of stock|short of)\b`,
    p`\byour (?:own )?(?:[a-z0-9'-]+ ){0,3}?${PEOPLE}(?: [a-z']+){0,2}? ${SUFFERED}`,
    p`\b${NUMBER}(?: of)?(?: (?:your|the|their|our))? (?:own )?(?:[a-z'-]+ ){0,3}?${PEOPLE} (?:(?:also|then|now|still|all|both|each) )?${SUFFERED}`,
    p`(?<!\b(?:as|that|which|what|when|after|before|if|once|until|since|than|thank|ask) )\byou (?:(?:also|then|now|still|both|all|therefore|even|nearly|almost) )?
      (?!(?:had|were|was) )${SUFFERED}`,
    p`\byou had (?:no|nothing|nobody|one|two|three|\d+|a|an|the|to|less|more|only|neither|half)\b(?! (?:right|reason|choice but to trust))`,
    p`\byou (?:now |still |both )?(?:must|have to|need to) [^;:.?]{0,40}\b(?:again|anew|twice|off|later?|without|yourself|yourselves|by hand|instead|explain|
      apologi[sz]e|tell your|postpone|redo|retype|rebook|reprint|chase)\b`,
    p`\byour (?:[a-z0-9'-]+ ){1,4}?(?:had no|has no|have no|has had no|have had no|had nothing|stood (?:still|idle|empty)|sat (?:idle|empty|there)|lay idle|
      (?:was|were|stayed|stood|is|are) (?:shut|closed|dark|empty|idle|dead|ruined|spoilt|spoiled|cold|soaked|locked|stranded|unprotected|uninsured|without)|
      fell through|has gaps|have gaps|has a (?:penalty|fine|gap|hole)|carries a|is gone|are gone|lost|ran out|went (?:cold|unanswered|unpaid|unsold|to waste))\b`,
    p`\b(?:nobody|no one|none of (?:them|your [a-z]+)|not one of (?:them|your [a-z]+))(?: of yours)? (?:could|was able|got|had)\b`,
    /\b(?:because of (?:it|this|that|us)|as a result|so) (?:,? ?)you(?:r \w+)?\b/,
    p`\byour (?:[a-z0-9'-]+ ){1,3}?(?:stays?|remains?|is|are|was|were) (?:shut|closed|empty|dark|cold|wet|unusable|without|off|idle|blocked)\b`,
    p`\byou(?:r [a-z]+(?: [a-z]+)?)? (?:may|might|will|could) (?:now |well |still )?(?:have to|need to|be unable|not be able|miss|lose|be without|go without|be late)\b`,
    p`\byour\b[^;:]{0,60}\b(?:was|were|is|are) (?:all |now )?(?:gone|lost|destroyed|wiped|unreadable)\b`,
    p`\b(?:higher|lower|later|longer|shorter|less|more|fewer|dearer|smaller|bigger|costlier) than (?:you|your [a-z]+) (?:had )?(?:planned|expected|budgeted|needed|agreed|thought|reckoned)\b|\b(?:relying|relied|counting|counted) on (?:my|our|the wrong|it|that)\b`,
    p`\byou(?:'ve| have| had) been (?:to|without|waiting|standing|left|sent)\b|\b(?:she|he|they) (?:then |also |both )?(?:missed|had to|lost|sat|waited|stood|could not|couldn't|thought (?:that )?(?:she|he|they|you)(?:'d| would| had| was| were))\b`,
    p`\b(?:men|women|people|trucks?|lorr(?:y|ies)|crews?|staff|guests?|children|passengers) (?:were |was |all )?(?:waiting|standing|stranded|left)\b|\bnothing to (?:hand out|show|sell|wear|eat|serve|give|drink)\b`,
  ],
  // Words for harm that name none.
  'impact.blank': [
    p`\b(?:inconvenien(?:ce|t|ced)|disruptions?|frustrat(?:ion|ing|ed)|confusion|troubles?|upset|annoy(?:ance|ing)|disappoint(?:ment|ing|
      ed)|difficult(?:y|ies)|impact(?:ed)?|affected)\b`,
  ],
} satisfies Phrases
