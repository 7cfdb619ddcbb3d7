import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  prevention: [
    p`\b(?:since|from|as of|starting|after|before)\b.{0,80}\b(?:checks?|reviews?|signs?|tests?|compares?|confirms?|releases?|alerts?|
      blocks?|stops?|warns?|asks?|refuses?|approves?|looks? at|will (?:check|review|sign|test|compare|confirm|release|refuse|warn))\b`,
    p`\b(?:checks?|reviews?|signs?|tests?|compares?|confirms?|releases?|alerts?|blocks?|stops?|warns?|asks?|refuses?|
      approves?)\b.{0,80}\b(?:since|from|as of|before (?:it|they|anything)|from now on)\b`,
    p`\b(?:i|we)(?:'ve| have) (?:now |also |already |since )?(?:added|changed|introduced|put in|set up|moved|switched|removed|built|made|
      written|replaced|automated|named)\b`,
    p`\b(?:now|from now on|these days)\b.{0,20}\b(?:checks?|needs? a|requires?|compares?|reviews?|refuses?|stops?|goes through|runs?|
      asks?|signs?)\b|\b(?:a|one) second (?:person|pair|check|signature|look)\b`,
  ],
} satisfies Phrases
