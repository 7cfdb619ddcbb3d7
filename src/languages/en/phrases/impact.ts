import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

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
    /\b(?:because of (?:it|this|that|us)|as a result|so) (?:,? ?)you(?:r \w+)?\b/,
  ],
  // Words for harm that name none.
  'impact.blank': [
    p`\b(?:inconvenien(?:ce|t|ced)|disruptions?|frustrat(?:ion|ing|ed)|confusion|troubles?|upset|annoy(?:ance|ing)|disappoint(?:ment|ing|
      ed)|difficult(?:y|ies)|impact(?:ed)?|affected)\b`,
  ],
} satisfies Phrases
