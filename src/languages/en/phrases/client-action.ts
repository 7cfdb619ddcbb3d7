import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'client-action': [
    p`\bplease (?!(?:accept|forgive|bear|rest|know|understand|be assured|note|appreciate|do not hesitate|don't hesitate|feel free|excuse|
      believe|see\b))\w+`,
    p`\b(?:you|your \w+) (?:do not|don't|will not|won't|did not|didn't) (?:need|have) to\b|\bnothing (?:for you|you need|you have|
      that you|more for you) (?:to |need )`,
    p`\bno (?:further )?action (?:is |was )?(?:needed|required|necessary)\b|\bnothing (?:is )?(?:needed|required|to do)\b|
      \bneed(?: to)? do nothing\b`,
    p`\b(?:you (?:will |'ll |now |also )?(?:need|have) to|what you (?:need to|should|can|have to) do|if you (?:still |would |want|can |
      prefer|paid|already|have (?:already|paid|opened|used|kept|sent|not)))\b`,
    p`^(?:\d+[.)] |[-•*] |first, |then |next, )?(?:check|change|reset|delete|destroy|confirm|disregard|ignore|use|update|sign|log|keep|
      return|stop|do not|don't|re-?enter|mark|verify)\b`,
  ],
} satisfies Phrases
