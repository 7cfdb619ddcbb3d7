import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// What happened, or how it came about: a guess about tomorrow is no speculation.
const WAS = piece`(?:was|were|had|has|have|did|got|went|came|began|lost|left|sent|ran|rang|fell|broke|forgot|took|stems|lies|lay|happened|failed|mis[a-z]+|
  due to|because|caused|down to|(?:is|are) (?:due|down to|related|because|that|a|an|the|caused|linked))`
const DID = piece`(?:${WAS}|(?!need|speed|exceed|proceed|feed|indeed|agreed)[a-z]{3,}ed)`
const THINK = piece`\b(?:i|we|our (?:[a-z]+ ){1,2}|they|engineers|the [a-z]+ team|investigators)
  (?: currently| now| initially| strongly| still| therefore| do| all| also| at present| presently|'re| are|'m| am){0,2}
  (?: think| suspect| believe(?! in\b)| assume| presume| guess| imagine| reckon| surmise| thinks| suspects| believes| assumes| suspecting| assuming| inclined to (?:think|believe)| tend to (?:think|believe))`
const REACHED = piece`(?:accessed|viewed|seen|copied|exposed|compromised|taken|stolen|lost|affected|impacted|disclosed|shared|downloaded|read|opened|
  intercepted|leaked|deleted|overwritten|corrupted|involved|included|breached|misused|obtained|acquired|visible|revealed|removed|altered|passed on|
  at risk|sent to|forwarded|caught up)`
const MIGHT = piece`\b(?:may|might|could)(?: well| also| possibly| potentially| conceivably)?`

export default {
  speculation: [
    p`\b(?:probably|presumably|supposedly|apparently|conceivably|possibly|perhaps|maybe|most likely)\b(?<!\b(?:you|i|we|you'll|i'll|we'll|will|would|can) [a-z]+)
      (?! (?:you|we could|i could|better)\b)(?: (?:[a-z0-9',-]+ ){0,6}?${WAS}\b| (?:[a-z0-9',-]+ ){1,6}?[a-z]{3,}ed\b)`,
    p`\b(?:is|was|were|are|had|has|have|been|this|that|it|which)(?: most| very| more than| quite| also| all)? (?:probably|presumably|likely|possibly|perhaps|apparently|supposedly)\b
      (?! to (?!have)| you)(?<!\b(?:less|more) likely)`,
    p`\b(?:most |more than |very |quite |highly )?(?:likely|probable|plausible|suspected|presumed|apparent) (?:root |main |underlying )?(?:cause|reason|explanation|culprit|source|trigger)\b
      (?<!\b(?:will|would) likely [a-z]+)`,
    p`\b(?:very |most )?likely (?:that|due|because|caused|stems|related|triggered|introduced)\b(?<!\b(?:less|more) likely [a-z]+)|\bin all (?:likelihood|probability)\b|\bchances are\b|\bodds are\b`,
    p`\b(?:seems?|seemed|appears?|appeared)(?: now| only)? (?:to (?:have|be|stem|come|lie|relate|date)|that|as if|as though)\b(?<!\byou(?:r [a-z]+)? (?:seem|appear)(?:ed)? [a-z ]+)|
      \bit would (?:seem|appear)\b|\bso it (?:seems|appears)\b|\bwhat (?:seems|appears) to\b`,
    p`\b(?:it|this|what happened)(?: all)? (?:looks|looked|sounds)(?: very| a lot| rather)? (?:like|as (?:if|though))\b|\bfrom the looks of\b|\bby the looks?\b|\blooks to (?:have|be)\b`,
    p`${THINK}\b(?! you\b)[^.,;:?]{0,70}? ${DID}\b(?<!\b(?:do not|don't|did not|didn't) (?:think|believe).{0,100})`,
    p`\b(?:best|my|our|educated|only) guess\b(?<!\b(?:not|n't) (?:[a-z]+ )?[a-z]+ guess)|\bif (?:i|we) had to guess\b|\bguess(?:ing)? (?:is|would be)\b|
      \b(?:working|initial|current|leading|main|best) (?:theory|hypothesis|assumption|suspicion)\b|\b(?:my|our) (?:suspicion|theory|hypothesis|hunch|impression) (?:is|was|would)\b|\bhunch\b`,
    p`\bmust have (?:been (?:an? |the |some |due|because|caused|in the|on the|left|lost|sent|deleted|overlooked|missed|mis[a-z]+)|mis[a-z]+|got|gone|slipped|fallen|come|
      confused|mixed|pressed|typed|forgotten|overlooked|left|sent|picked|used|deleted|lost|dropped|taken|read)\b(?<!\b(?:you|guests|staff|you all) must have .{0,30})
      (?![^.;:]{0,40} (?:for|to) you)`,
    p`\b(?:is|was|'s|seems|remains)(?: also| quite| entirely| certainly| very| now)? (?:possible|conceivable|plausible|thought|believed|understood|assumed|suspected|presumed|feared) that\b[^.;:?]{0,70} ${DID}\b|
      \b(?:thought|believed|understood|suspected|presumed) to (?:have (?:been|come|begun|started|happened)|be (?:caused|due|the (?:cause|result)|related|linked))\b`,
    p`\b(?:there is|there's|there was|there remains)(?: always| still)? (?:a|some|every) (?:[a-z]+ )?(?:chance|possibility|likelihood|suspicion) (?:that|of)\b[^.;:?]{0,70} ${DID}\b|
      \breason to (?:believe|think|suspect)(?<!\bno reason to [a-z]+)\b`,
    p`\b(?:initial|early|preliminary|first) (?:[a-z]+ )?(?:indications?|findings?|signs?|evidence|investigations?|analys[ei]s|assessments?|reviews?|thoughts|results|reports?)\b
      [^.;:]{0,30} (?:suggest|indicat|point|is that|are that)[a-z]*`,
    p`\b(?:fairly|pretty|quite|reasonably|almost|relatively|nearly|not entirely|not completely|not quite) (?:sure|certain|confident)\b`,
    p`\bas far as (?:we|i|anyone|anybody)(?: can| could|'re| are|'m| am)? (?:know|knows|tell|see|aware|understand)\b|\bto the best of (?:my|our) understanding\b|
      \bfrom what (?:we|i) (?:can (?:tell|see)|know|understand|gather|have (?:seen|heard|gathered))\b|\bfor all (?:we|i) know\b`,
    p`${MIGHT} (?:be|have been)(?: [a-z]+ly)? (?:caused by|due to|triggered by|introduced by|related to|linked to|created by|down to|because|the result of|a result of)\b`,
    p`\b(?:it|this|that|there|which|what happened) (?:may|might|could)(?: well| also| possibly)? have been (?:an? |the |some |somebody|someone|our |my )(?![a-z ]{0,30} for you)`,
    p`\b(?:may|might|could) be (?:to blame|the cause|behind|responsible|down to)\b`,
    p`\bit (?:could|may|might)(?: well| also)? be that (?!you\b)|\b(?:could|may|might) well have been\b(?! (?:avoided|prevented|caught|seen))`,
  ],
  // Who or what it reached: an honest doubt where the message says that nobody knows yet, and when somebody will.
  'speculation.extent': [
    p`${MIGHT} (?:have|'ve) (?:[a-z]+ly )?been (?:[a-z]+ly )?${REACHED}\b`,
    p`${MIGHT} (?:have been|be) (?:among|one of) (?:the|those|our|them)\b`,
    p`\b(?:may|might)(?: well| also| possibly| potentially)? have (?:[a-z]+ly )?(?:exposed|impacted|disclosed|leaked|revealed|compromised|allowed|enabled|involved|included|reached|lost)\b`,
    p`${MIGHT} be (?:[a-z]+ly )?(?:affected|impacted|at risk|exposed|compromised|vulnerable)\b`,
    p`\bpotentially (?:caused|affected|impacted|exposed|compromised|accessed|viewed|visible|accessible|lost|stolen)\b`,
    p`\b(?:possible|potential|suspected|apparent) (?:data )?(?:breach|exposure|leak|misuse|unauthori[sz]ed|compromise|disclosure|fraud|loss of)\b`,
  ],
} satisfies Phrases
