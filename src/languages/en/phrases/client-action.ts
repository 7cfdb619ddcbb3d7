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
    // What the client is asked for: "send me the bill". A number to ring asks for nothing, and "tell me if we missed a cost" invites.
    p`(?:^|[:;,] |\b(?:and|or|then|so) )(?:(?:send|forward|give|show|pass|bring|hand) (?:me|us|it on|it to (?:me|us)|them (?:on|to (?:me|us)))|(?:tell|let|text|
      write|e-?mail) (?:me|us)(?: know)? (?:which|who|whose|whether|where|how (?:many|much)|when|by|your|the (?!day we)))\b(?<!\b(?:if|anything)\b[^;:.]{0,80})`,
    p`\b(?:could|can|would|will) (?:you|your [a-z]+)\b[^;:.]{2,100}\?`,
    p`(?:^|[:;,] |\b(?:and|or) )(?:throw|shred|put|leave|pay|open|go|take|wait|write|ask|choose|pick|have|set|hold|cross|cancel|discard|
      bin|burn|remove|replace|re-?print|print|download|install|try|book|move|plug|unplug|restart|turn|switch|read|compare|note) (?:it|them|the|your|all|
      both|only|this|these|that|those|any|off|on|away|out|back)\b`,
    p`\b(?:ring|call|phone|text|write to|e-?mail|message) (?:me|us|her|him|them)\b[^;:]{0,60}\b(?:if|when|once|as soon as|unless) (?!(?:i|we|there|anything|any|something|you (?:have|need|want|wish|would|see|spot|notice))\b)`,
    p`^if (?!(?:you (?:have|need|want|would|wish)|this|that|i|we|there|anything|any|something)\b)[^;,]{3,80}, (?:please )?(?:call|ring|phone|text)\b`,
  ],
} satisfies Phrases
