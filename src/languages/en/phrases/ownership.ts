import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { DEED, DID } from './pieces.ts'

/** What I did or we did, or did not do: the half of `ownership` that tells of a deed. */
const ACTS: readonly RegExp[] = [
  p`\b(?:i|we)(?:'ve| have| had)? (?:been |also |then |just |simply |again |badly |accidentally |wrongly )?(?:missed|failed|forgot|
    forgotten|overlooked|lost|deleted|erased|broke|broken|misread|misunderstood|misinterpreted|misplaced|misjudged|mishandled|misquoted|
    misdirected|miscalculated|miscounted|mislaid|misinformed|mistyped|mixed up|messed up|neglected|ignored|overcharged|overbilled|
    undercharged|double-?charged|double-?billed|double-?booked|let you|damaged|leaked|exposed|delayed|omitted|skipped|confused|screwed up|
    fell short|left out|kept you waiting|failing|forgetting|kept you|mis[a-z]{3,12}(?:ed|aid|ook))\b(?! (?:no|nothing|none)\b)`,
  /\b(?:i|we)(?:'ve| have| had)? (?:got .{0,40}\bwrong|made .{0,40}\b(?:mistakes?|errors?|mess)|did .{0,20}\bwrong|had .{0,40}\bwrong)\b/,
  p`\b(?:i|we)(?:'ve| have| had)? (?:\w+ly )?(?:sent|gave|given|told|charged|billed|invoiced|quoted|delivered|shipped|used|published|
    e-?mailed|attached|entered|put|built|booked|installed|posted|shared|uploaded|released|printed|copied|wrote|written|applied|packed|
    picked|loaded|labelled|typed|filed|printed|read|counted|recorded|saved|stored|paid|moved|switched|turned|removed|closed|cancelled|
    blocked|keyed)\b.{0,80}\b(?:wrong|late|too (?:late|early|much|little|many|few|low|high)|incorrect|incorrectly|the old|an old|outdated|
    out of date|by mistake|in error|mistakenly|instead of|rather than|outside (?:your|our|the)|on an open|publicly|somebody else|
    someone else|another (?:client|customer|company)|duplicate|without (?:telling|asking|checking|warning|explaining))\b`,
  /\b(?:i|we) (?:mistakenly|wrongly|incorrectly|erroneously|accidentally) \w+/,
  p`\b(?:i|we) (?:did not|didn't|had not|hadn't)\b(?! (?:\w+ )?(?:lose|find|know|mean|intend|expect|see any|receive|received|get|hear|
    heard|charge|write|want|need|have to)\b)`,
  p`\b(?:i|we) \w+(?:ed|ept|ut|old|ent|ade|ead|ook) [^.;:]{0,60}\b(?:and|but) (?:did not|didn't|never|forgot|missed|failed|was too|
    were too)\b`,
  p`\b(?:i|we) never (?:told|wrote|asked|checked|passed|sent|kept|answered|called|saw|read|booked|made|gave|put|set|looked|compared|said|
    did|noticed)\b`,
  /\b(?:i|we) (?:was|were) (?:[\w ]{0,20} )?(?:late|slow|wrong|careless|unprepared|rude|unfair|unprofessional|harsh|dismissive|out of line)\b/,
  p`\b(?:i|we)(?:'ve| have| had)? (?:raised my voice|snapped at|yelled|shouted|interrupted|lied|blamed you|spoke (?:over|harshly|rudely)|talked over|lost my temper|threw (?:away|out)|
    acted (?:\w+ly|without)|violated|mistook|mistaken)\b`,
  p`\b(?:i|we) (?:should|ought to|could)(?:n't)?(?: not| never)?(?: have|'ve) (?:\w+ly )?(?:\w+ed|been|told|sent|done|made|known|seen|
    caught|put|kept|given|had|got|gone|written|read|said|rung|left|let|taken|paid|brought|built|met|held|found|thought)\b`,
  p`\b(?:sent|made|caused|done|deleted|charged|lost|missed|introduced) by (?:us|me|our [\w -]{0,30}(?:team|staff|office|company|
    department|side))\b`,
  p`\bour [\w -]{0,30}(?:team|office|department|desk|warehouse|branch|company|side) (?:\w+ )?(?:missed|failed|forgot|overlooked|lost|
    deleted|misread|mixed up|dropped|overcharged|did not|didn't|never|sent|charged|told|gave|packed|shipped|used|printed)\b`,
  p`\b(?:i|we)(?:'ve| have| had)? (?:charged|billed|invoiced|paid|sent|booked|keyed|entered|ordered)\b.{0,60}\b(?:twice|two times|
    again by mistake)\b`,
]

export default {
  // Whose it was, said outright; or what I did or we did, or did not do.
  ownership: [
    // "I apologise for missing the meeting", "sorry for not calling back".
    p`\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b[^.;:]{0,40}\b(?:for|by) (?:not (?:\w+ly )?\w+ing|missing|overlooking|failing|
      forgetting|sending|making|misreading|losing|deleting|charging|billing|cancelling|canceling|keeping|giving|telling|getting|letting|
      leaving|breaking|ignoring|neglecting|delivering|publishing|sharing|taking|being (?:late|slow))\b`,
    p`\b(?:my|our) (?:[\w -]{0,24}[ -])?(?:delay|absence|cancellation|silence|lateness|slowness|carelessness|inattention|negligence|
      late (?:reply|answer|delivery)|lack of \w+)\b`,
    p`\b(?:my|our)(?: own)? (?:mistakes?|fault|errors?|failures?|oversights?|omissions?|doing|blunder)\b(?! (?:log|rate|page|message|code|
      handling|report|margin)s?\b)`,
    p`\b(?:mistake|error|fault|failure|blame|omission|oversight|responsibility) (?:was|is|were|are) (?:all |entirely |wholly )?(?:mine|
      ours)\b`,
    p`\b(?:i|we)(?:'m| am|'re| are|'ve| have| do)? (?:fully |entirely |completely )?(?:take|took|taking|taken|accept|accepted|own|
      bear) (?:full |complete |all |the |entire |sole )?(?:responsibility|blame|this mistake|that mistake)\b`,
    p`\b(?:i am|i'm|we are|we're) (?:fully |entirely |solely )?(?:to blame|responsible)\b(?! for (?:your|our|my|all|the (?!(?:mistake|
      error|delay|loss|mix-?up|fault|failure)))|\w)`,
    /\b(?:that|this|it)(?: is|'s| was) (?:all )?(?:on|down to) (?:me|us)\b|\b(?:i|we) own (?:this|that|it)\b|\bbecause of (?:me|us)\b/,
    ...ACTS,
    p`\b(?:sorry|apologi[sz]e|apologies|apology|regret)\b[^.;]{0,60}\b(?:i|we)(?:'ve| have)? (?:[a-z]+ly )?caused\b`,
  ],
  'ownership.act': ACTS,
  // Beside an apology or at the top, a deed of any kind; and what our things did.
  'ownership.deed': [
    p`${DEED}`,
    p`\bour (?:[a-z-]+ ){0,2}?(?:teams?|shift|office|desk|warehouse|kitchen|workshop|studio|depot|department|branch|firm|company|practice|side|
      people|crew) ${DID}\b`,
    p`\bour (?!(?:system|software|provider|supplier|courier|policy|records?|logs?|terms|server|computer|host|bank|driver|technician)s?\b)
      (?:[a-z-]+ ){1,3}?(?:broke|took down|wiped|cut off|overwrote|stopped|blocked|switched off|turned off|removed|spoilt|spoiled|ruined|scratched|
      flooded|tore|knocked|hit|sent|deleted|dropped|left out|swapped|changed|shut|locked|closed|emptied|mixed up)\b`,
  ],
  'ownership.hedged': [
    /(?<!\b(?:check|checked|ask|asked|know|see|confirm|tell|told|wonder) )\bif (?:we|our|my|i|this|that|it|there|any|the)\b/,
    /\b(?:i|we) (?:may|might) (?:have|be)\b/,
    /\b(?:may|might|could) (?:have been|be|well be|well have been|possibly be)\b.{0,30}\b(?:our|my) (?:mistake|fault|error)/,
    /\b(?:our|my) (?:mistakes?|fault|errors?|failures?) (?:may|might|could)\b/,
    /\bto the extent\b/,
    p`\b(?:partly|partially|in part) (?:our|my|ours|mine)\b|\bnot (?:entirely|wholly|solely|only|completely|all|really|strictly|
      just) (?:our|my|ours|mine)\b`,
    /\b(?:not|isn't|wasn't|nor|never|no) (?:our|my) (?:mistake|fault|error)\b|\bno fault of\b/,
    /\bwhether\b.{0,40}\b(?:our|my) (?:mistake|fault|error)/,
    /\bwithout (?:any )?admi(?:ssion|tting)\b/,
  ],
} satisfies Phrases
