import { piece } from '../../pattern.ts'

/** What several rules look for. */
export const MISHAP = piece`\b(?:mistake|error|oversight|mix-?up|miscommunication|misunderstanding|glitch|issue|problem|delay|hiccup|slip-?up|
  failure|fault|incident|discrepanc(?:y|ie)|omission|disruption|interruption|inaccurac(?:y|ie)|irregularit(?:y|ie)|breakdown|lapse|
  malfunction|setback|snag|complication|confusion|difficult(?:y|ie)|shortcoming|miscalculation|mishap|blunder|breach|
  unauthori[sz]ed access|suspicious activity)(?:e?s)?`

// Words about the message and work on the mistake: whoever did these has done nothing wrong yet.
const NO_DEED = piece`(?<!\b(?:apologi[sz]|regrett|receiv|notic|notifi|learn|decid|want|lik|hop|look|valu|appreciat|experienc|investigat|review|
  engag|launch|improv|implement|introduc|identifi|discover|detect|resolv|fix|restor|correct|address|contact|inform|committ|dedicat|
  recogni[sz]|acknowledg|understand|enjoy|celebrat|welcom|thank|wish|admir|lov|hear|grow|listen|work|need|pleas|delight|excit|start|continu|invest|enhanc|strengthen|initiat|respond|act|pass|
  forward|log|escalat|refund|replac|concern|sadden|disappoint|updat|enclos|attach|agre|checked|talk|discuss|mention)ed)`
const OTHER_DEED = piece`(?! (?:steps|measures|action|aware|sure|note|notice|seriously|the opportunity|improvements|progress|in touch|to know|
  (?:a|the|your) (?:[a-z]+ )?(?:call|message|complaint|e-?mail|letter|feedback|review))\b)`
const IRREGULAR = piece`said|took|let|ran|left|made|kept|held|threw|wrote|drove|broke|fell|knew|spoke(?! (?:to|with|about)\b)|bought|sold|cut|shut|hit|lost|did|got|
  brought|set|began|chose|drew|swore|stole|hid|built|caught|meant|stood|put|gave|sent|told|read|went|came|thought|forgot|laid|led|dealt|paid|
  taught|fed|bent|spent|tore|wore|shook|rang|sank|spilt|burnt|stuck|swung|hung|sat|slept|bound|wound|ground|overwrote|mistook|misread`
export const PAST = piece`(?:[a-z][a-z]+ed|${IRREGULAR})`
/** The same, without words about the message and work on the mistake. */
export const DID = piece`(?:[a-z][a-z]+ed\b${NO_DEED}|${IRREGULAR})`
const DONE = piece`(?:written|taken|given|drawn|driven|broken|chosen|fallen|thrown|gone|done|begun|run|come|hidden|torn|worn|forgotten|mistaken|
  overwritten|(?:your|it|them|the [a-z]+(?: [a-z]+)?) (?:down|in|on|as|at|marked|ready|open|off))`

const WRITER = piece`\b(?:i|we)(?<!\b(?:as|when|while|once|after|before|until|if|what|than) (?:i|we))`
const ADVERB = piece`(?:[a-z]+ly |never |also |then |only |once |both |all |just |simply )?`

/** Any deed of the writer, of which no list knows all. Two alternatives, each with one large group: so each is tried in small parts. */
export const DEED = piece`${WRITER}(?:'d|'ve| have| had)? ${ADVERB}${DID}\b${OTHER_DEED}|${WRITER} had ${ADVERB}${DONE}\b${OTHER_DEED}`
