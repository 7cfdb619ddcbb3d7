import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { MISHAP } from './pieces.ts'

// Stands after the word it speaks of: what begins with a letter is found faster than what begins with a look back.
const NOT_KNOWN = piece`\b
  (?<!\b(?:the|this|that|these|those|our|my|your|its|his|her|their|no|any|if|whether) (?:[a-z-]{1,15} )?[a-z-]{1,22})`
const WAS = piece`(?:was|were|is|are|has been|have been|had been|is being|are being)`
const BY_NOBODY = piece`(?!(?: [a-z]{1,15}){0,3} by (?!mistake|accident|error|chance|then|today|tomorrow|noon|\d|
  (?:mon|tues|wednes|thurs|fri|satur|sun)day))`
const WRONGLY = piece`(?:wrongly|incorrectly|mistakenly|accidentally|inadvertently|erroneously|improperly|unintentionally|inappropriately)`
const DOUBLED = piece`(?:over-?|under-?|double-?)(?:charged|booked|billed|invoiced|paid|sold)`

export default {
  agentless: [
    p`${MISHAP}${NOT_KNOWN} (?:[a-z ]{0,25} )?${WAS}(?: [a-z]+ly| also| since| now)? (?:made|introduced|committed|identified|discovered|
      found|noticed|detected|spotted|experienced|encountered|observed|reported|caused|uncovered|flagged|recorded)\b${BY_NOBODY}`,
    p`${MISHAP}${NOT_KNOWN}(?: with [a-z ]{1,25})?(?: has| have| had)?(?: [a-z]+ly| also| since)? (?:occurred|happened|arose|arisen|
      crept in(?:to)?|came up|surfaced|emerged|took place|taken place|slipped in(?:to)?|came to light)\b`,
    p`\bthere(?<!\b(?:if|whether) there)
      (?: (?:was|were)|(?:'s| has| have| had| (?:appears?|appeared|seems?|seemed|must|may|might)(?: to)? have)
      (?: [a-z]+ly| also)? been)(?: [a-z]+ly| also)? (?!no\b|not\b|never\b|nothing\b)[a-z' -]{0,40}?${MISHAP}\b`,
    p`\b(?:come|came|(?:was|were|been|being) (?:brought|drawn)) to (?:our|my|the [a-z]+'s?) (?:attention|notice)\b`,
    p`\b(?:slip|slips|slipped|slipping|fell|fall|fallen|falling) (?:through|between|down)(?: [a-z]+)? (?:cracks?|net|gaps?|stools)\b`,
    p`\bballs? (?:was|were|got|has been|had been|have been) dropped\b`,
    p`\b(?:wires|lines|signals) (?:were|got|have been|must have been)(?: [a-z]+)? crossed\b`,
    p`\b(?:something|things|it all|everything|a lot|a few things)(?<!\b(?:if|when|whenever|whether|unless|in case)\b[^;:.]{0,60})(?: has| have| had)?(?: [a-z]+ly)? (?:went|gone) (?:[a-z]+ly )?(?:wrong|awry|amiss)\b`,
    p`\b(?:got|gets|getting|ended up(?: being| getting)?)(?<!\b(?:we|i) (?:[a-z]{1,15} )?[a-z ]{3,16})(?: [a-z]+)? (?:deleted|lost|missed|
      dropped|mixed up|overlooked|forgotten|overwritten|duplicated|delayed|misplaced|left (?:out|off|behind)|held up|mangled|corrupted|wiped|
      removed|cancell?ed|switched|swapped|jumbled|muddled|sent|charged|billed|stuck|buried|garbled|misfiled|misrouted|${DOUBLED})\b`,
    p`\b(?:went|gone) (?:astray|missing|amiss)\b`,
    p`\b(?:human|system|technical|clerical|administrative|computer|software|process|processing|communication|server)(?: [a-z]+)?
      (?: error| glitch| failure| breakdown| issue| problem| fault| oversight)(?: (?:in|with|on|at) [a-z' ]{1,30})?(?: that| has| have)?
      (?: led| meant| resulted| caused| prevented| affected)\b`,
    p`\b(?:somehow|for (?:some|whatever) reason)\b[^;:]{0,40}\b(?:got|was|were|did|ended up|became)\b`,
    p`\b(?:typos?|misprints?|slips?|errors?|mistakes?|bugs?|faults?|(?:wrong|old) [a-z]+)(?: has| have| had)? (?:found|made|worked|wormed|snuck|sneaked) (?:its|their) way (?:in|on|to)(?:to)?\b`,
  ],
  // Damage in the passive with nobody who did it: read only where nobody in the message says "I did" or "we did".
  'agentless.damage': [
    p`\b(?:we|i)(?:'ve| have|'re| are| were| was)?(?: [a-z]+ly| just| been){0,2} (?:become|became|been made|made|becoming) aware\b`,
    p`\b(?:was|were|been|being)(?<!\b(?:if|whether|no|none|nothing)\b[a-z0-9' ]{0,50})(?: [a-z]+ly| then| also| later)? (?:overlooked|
      missed|lost|deleted|misplaced|mislaid|${DOUBLED}|mis[a-z]+(?:ed|sent|read|laid|told|led|understood)|forgotten|dropped|delayed|
      omitted|duplicated|exposed|disclosed|leaked|corrupted|overwritten|wiped|damaged|mixed up|held up|neglected|ignored|compromised|
      cut off|left (?:out|off|open|unlocked|unanswered))\b${BY_NOBODY}`,
    p`\b(?:was|were|been|being) ${WRONGLY} [a-z]+\b${BY_NOBODY}`,
    p`\b(?:was|were|been|being) [a-z]+(?: [a-z]+){0,3} (?:twice|in error|by mistake|by accident|to the wrong|with the wrong|(?:too )?late|
      ${WRONGLY})\b${BY_NOBODY}`,
    p`\b(?:was|were) (?:not|never)(?<!\b(?:if|whether)\b[a-z0-9' ]{0,50}) (?:sent|delivered|processed|released|passed on|applied|renewed|
      saved|backed up|informed|told|included|completed|cancell?ed|shipped|posted|followed|handled|answered|recorded|booked|updated|run|
      dealt with|actioned|paid|returned|checked|picked up|forwarded|scheduled|read)\b${BY_NOBODY}`,
    p`\b(?:wrong|incorrect) (?:[a-z]+ )?[a-z]+ (?:was|were|has been|have been)(?: [a-z]+ly)? (?!mine|ours|our|my)[a-z]+\b${BY_NOBODY}`,
    p`\b(?:sent|shown|shared|given|disclosed|visible|available|delivered|forwarded) (?:to|with) (?:another|someone else|somebody else|
      the wrong)\b${BY_NOBODY}`,
    p`(?<!\b(?:i|we) )\b(?:did not|didn't|failed to|never) (?:go|went) (?:through|out|as planned|to plan)\b`,
    p`\b(?:the|this|that|these|those) (?:[a-z-]+ )?${MISHAP} (?:[a-z ]{0,25} )?(?:occurred|happened|arose|
      ${WAS} (?:made|introduced|committed|caused))\b${BY_NOBODY}`,
    p`${MISHAP}${NOT_KNOWN} (?:led to|resulted in|meant that|caused|prevented)\b`,
    p`\b(?:old|outdated|out-of-date|previous) (?:[a-z]+ )?[a-z]+ (?:was|were) (?:used|sent|printed|applied|attached)\b${BY_NOBODY}`,
    p`\bthe (?:system|software|computer|server) (?:has |had )?(?:failed|refused|did not|didn't|decided|lost|deleted|sent|crashed)\b`,
    p`\b(?:caused by|due to|because of|following|owing to) (?:an? |some )?(?:[a-z/-]+ ){0,2}${MISHAP}\b`,
    p`\b(?:inform|notify|advise|alert|tell|make) you (?:aware )?(?:of|about) (?:an? |some |the |this )?(?:[a-z]+ ){0,2}${MISHAP}\b`,
    p`\b(?:we|you|users|customers|clients|the (?:system|site|server|service|app|platform|website))(?: [a-z]+){0,2} (?:experienc(?:ed|ing)|encounter(?:ed|ing)|suffered|ran into|having) (?:an? |some )?(?:[a-z]+ ){0,2}
      ${MISHAP}\b`,
    p`\b(?:was|were|had)(?: not|n't)(?: [a-z]+)? been (?!affected|asked|needed|required|harmed|opened)[a-z]+(?:ed|t|n)\b${BY_NOBODY}|\b(?:was|were) (?:somehow )?not (?:carried (?:over|out)|set|switched|turned|noticed|spotted|noted|entered|logged|activated|loaded|collected|fitted|installed|transferred|copied|moved)\b${BY_NOBODY}`,
    p`\b(?:could not|couldn't) be (?:located|found|traced|recovered|retrieved|restored)\b|\bcould no longer be\b`,
    p`\b(?:seems?|appears?|seemed|appeared) to have been [a-z]+\b${BY_NOBODY}`,
  ],
  // Who did it, in ways that `ownership` does not list: any act of ours, in the sentence that tells of the damage.
  'agentless.owner': [
    p`\b(?:i|we)(?:'d|'ve| have| had)?(?: also| then| both| simply| [a-z]+ly)? (?:sent|charged|billed|invoiced|entered|keyed|typed|mixed|
      attached|gave|told|put|left|made|ran|changed|shipped|copied|used|did|took|let|got|overwrote|promised|quoted|booked|shared|switched|
      turned|removed|delivered|printed|e-?mailed|posted|published|announced|released|applied|set|wrote|violated|fell|trained|tested|
      raised|chose|picked|kept|started|moved|mis[a-z]+|under[a-z]+|${DOUBLED})\b`,
    p`\b(?:i|we)(?:'ve| have| had)? (?:do not|don't|never|should have|shouldn't have)\b`,
    p`\b(?:my|our) (?:[a-z]+ )?(?:mistake|error|fault|failure|oversight|doing|slip|responsibility)\b|\band it (?:is|was) (?:mine|ours)\b`,
    p`\bour (?:[a-z]+ ){1,3}(?:missed|sent|charged|billed|deleted|lost|forgot|failed|overlooked|entered|put|left|broke|dropped|made|gave|
      has been failing|was down|were down|did not|didn't|${DOUBLED})\b`,
    p`\bby (?:me|us|my|our|one of our|one of us|a colleague|somebody here|someone here)\b`,
  ],
} satisfies Phrases
