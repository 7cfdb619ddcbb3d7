import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// Pieces that several patterns are put together from.
const SORRY = piece`\b(?:sorry|apologi[sz](?:e[sd]?|ing)|apolog(?:y|ies)|regret(?:s|ted)?)\b`
// "Sorry we did not check if …" asks whether, "I am sorry; tell me if …" invites: neither is a condition.
const ASKS = piece`\b(?:check|ask|know|knew|see\b|seeing|saw|confirm|test|tell|told|say|said|sure|clear|wonder|find out|look|verif|
  call|ring|reply|write|e-?mail|contact|let (?:me|us))`
const ON_CONDITION = piece`(?:if|in case|to the extent|in ?so ?far as|in the event)\b`
const THIS_SHOULD = piece`should (?:this|it|that|these|there|anyone|(?:any|the|our|your) [a-z]+|
  you (?:feel|find|have (?:been|felt|had|found|lost|experienced|suffered|received|noticed)))\b`
const ANY = piece`(?:any|whatever|anything|whichever|(?:all |the )?(?:possible|potential|perceived|alleged))\b(?! reason)`
const TROUBLE = piece`(?:inconvenience|trouble|confusion|disruption|delay|upset|distress|offen[cs]e|concern|problem|issue|error|mistake|
  difficult(?:y|ie)|misunderstanding|frustration|hardship|harm|impact)s?`
const FEELINGS = piece`(?:inconvenience|trouble|confusion|disruption|upset|distress|offen[cs]e|concern|frustration|hardship|stress|worry|
  anxiety|disappointment|difficult(?:y|ie)|annoyance)s?`

export default {
  'conditional-apology': [
    p`${SORRY}(?:(?!${ASKS})[^;:]){0,80}?
      (?:(?<!\b(?:and|but|or|so|as|even)),? if\b(?! (?:(?:we|i) had|only|needed|necessary|you (?:want|wish|like|prefer|need|would))\b)|
      \bin case\b|\bto the extent\b|\bin ?so ?far as\b|\bin the event\b)`,
    p`(?:^|[,.] |\b(?:and|but|so|that) )${ON_CONDITION}(?! (?:we|i) had\b)
      (?:(?!${ASKS}|\b(?:we|i|you)(?:'ll| will| can)\b)[^;:]){0,100}?${SORRY}`,
    p`(?:^|[,.] |\b(?:and|but) )${THIS_SHOULD}(?:(?!${ASKS})[^;:]){0,100}?${SORRY}`,
    p`${SORRY}[^;:]{0,60}(?<!\band),? ${THIS_SHOULD}`,
    p`${SORRY}[a-z' ]{0,30} (?:for|about|over) ${ANY}`,
    p`${SORRY}[^;:]{0,120} (?:for|and|or|nor) any (?:[a-z]+ ){0,2}(?:${TROUBLE}|loss(?:es)?)\b`,
    p`\bregret(?:s|ted)? (?:that )?${ANY}`,
    p`\bany (?:[a-z]+ ){0,2}${TROUBLE}\b(?:(?!${ASKS})[^;:]){0,50}${SORRY}`,
    p`${SORRY}[a-z' ]{0,30} (?:to|that|with) (?:anyone|anybody|any [a-z]+ (?:who|that)|those (?:of you )?who|some of you)\b`,
    p`\bto (?:those|all|everyone|anyone|anybody)(?: of you)? who\b[^;:]{0,60}${SORRY}`,
    p`${SORRY}[^;:]{0,80}\b(?:may|might)(?: [a-z]+)? (?:have (?:[a-z]+(?:ed|en|et)|been|had|felt|put|cost|led|meant|made|left|brought)|
      cause|create|feel|be causing|bring)\b`,
    p`\b(?:may|might)(?: [a-z]+)? have(?: [a-z]+)? (?:caused|inconvenienced|upset|offended|confused|disappointed|frustrated|affected|
      disrupted|hurt)\b[^;:]{0,60}${SORRY}`,
    // Without "sorry" it is still a doubt about what the client felt; "may have lost two records" is honest doubt about facts.
    p`\b(?:may|might|could)(?: [a-z]+)? have(?: [a-z]+)? (?:caused|created|led to|resulted in|brought|given)(?: you| your [a-z]+)?
      (?: any| some| an?)?(?: [a-z]+)? ${FEELINGS}\b`,
    p`\b${FEELINGS}(?: that| which)? (?:this|it|that|we|i|[a-z]+ [a-z]+) (?:may|might)(?: [a-z]+)? (?:have|cause|be)\b`,
    p`^if [^;:]{0,60}\b(?:that|this|it)(?:'s| is| was) (?:our|my) (?:mistake|fault|error)\b`,
    p`^if (?:the|our|my|this|that|it|anything) (?:[a-z']+ ){0,4}(?:felt|seemed|came across|sounded|appeared)(?: as)? (?:[a-z]+ )?(?:unclear|confusing|offensive|misleading|rude|dismissive|insensitive|wrong|abrupt|harsh)\b`,
  ],
} satisfies Phrases
