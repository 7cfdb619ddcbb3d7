import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const AFFAIR = piece`(?:incidents?|breach(?:es)?|intrusions?|outages?|allegations?|accusations?|claims|characteri[sz]ations?|complaints?|concerns?|matters?|
  situations?|issues?|events?|reports|disruptions?|failures?|errors?|mistakes?|shortcomings?|problems?|inconvenience|delays?|accidents?|spills?|recalls?)`

// What tells that a text is about a mistake, where nobody in it says so.
export default {
  // An affair that everybody is taken to know of, or that is looked into: read only beside words about the firm or in its defence.
  'disclosure.affair': [
    p`\b(?:this|that|these|those|any such|the (?:recent|alleged|reported|unfortunate|above|latest)|recent|reported) (?:[a-z-]+ ){0,3}?${AFFAIR}\b`,
    p`\b(?:look(?:ing|ed)? into|investigating|reviewing|aware of|respond(?:ing)? to|in response to) (?:the|this|these|those|recent) (?:[a-z]+ )?(?:${AFFAIR}|statements|comments|posts|images|videos?)\b`,
    p`\b(?:security|privacy|data|safety|cyber|environmental|workplace|billing|service|quality|accounting)(?:[ -][a-z]+)? (?:incidents?|breach(?:es)?|issues?|events?|concerns?|failures?)\b
      (?<!\b(?:if|whenever|should|in case|response|report(?:ing)? an?)\b[^.;]{0,60})`,
    p`\b(?:your|customers?'?|clients'?|the|their|understand(?:ing)?|recogni[sz]e|acknowledge|address(?:ing)?|hear|heard|raised?) (?:the )?(?:[a-z]+ )?(?:concerns|complaints?|frustrations?|disappointment)\b`,
    p`\b(?:conduct|launch|carry(?:ing)? out|underway|order|commission|complet|undertak|initiat|begun|start)[a-z]* (?:a|an|our|its|the) (?:[a-z-]+,? (?:and )?){0,3}
      (?:reviews?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|audits?)\b`,
    p`\b(?:cooperat|co-operat|work)(?:e|es|ed|ing) (?:[a-z]+ ){0,2}with (?:[a-z]+ ){0,3}(?:authorities|regulators?|regulatory|law enforcement|police|investigators?|agencies)\b`,
    p`\b(?:could|should|might) (?:and should )?have (?:been |done |handled |communicated |managed |acted )(?:[a-z]+ )?(?:better|differently|more|sooner|faster|clearer|quicker|earlier)\b`,
    p`\b(?:our|the|this|an?) (?:[a-z]+ ){0,2}(?:investigation|inquiry|enquiry)(?: is| has| continues| progresses| remains|\b)`,
    p`\bnot (?:been |gone |worked |run )?(?:as|so) [a-z]+ as (?:we|i|you)(?:'d| would| had| might)?(?: have)?(?: all)? (?:liked|hoped|wanted|wished|expected|planned|like|hope|expect)\b`,
    p`\bour (?:thoughts|hearts?|sympath(?:y|ies)|condolences)(?: and [a-z]+)? (?:are|is|go(?:es)?|remain)(?: out)? (?:with|to)\b`,
  ],
  // What only a notice of something bad says: tells by itself.
  'disclosure.notice': [
    p`\b(?:may|might|could) have (?:involved|affected|exposed|impacted|included|compromised|been (?:accessed|affected|exposed|involved|impacted|viewed|acquired|taken|
      copied|stolen|compromised)) (?:[a-z']+ ){0,4}(?:information|data|details|records|accounts?|customers?|users?|clients?|patients?)\b`,
    p`\b(?:information|data|details|records|accounts?|files)(?: [a-z]+){0,6} (?:may|might|could) have been (?:accessed|affected|exposed|involved|impacted|viewed|acquired|taken|copied|
      stolen|compromised)\b|\babundance of caution\b|\b(?:your|customer|personal) (?:information|data|details)(?: [a-z]+){0,3} (?:was|were|has been|have been) (?:[a-z]+ )?misused\b`,
    p`\b(?:den(?:y|ies|ied)|refutes?d?|rejects?(?:ed)?) (?:any|all|these|the) (?:wrongdoing|allegations?|accusations?|claims?|responsibility|liability)\b|
      \badmission of (?:any )?(?:fault|liability|guilt|wrongdoing|blame|responsibility)\b`,
  ],
  // Known beforehand, so nobody's mistake.
  'disclosure.planned': [
    p`\b(?:will|going to|scheduled to) be (?:[a-z]+ )?(?:off|closed|unavailable|offline|down|interrupted|shut|switched off)\b|\b(?:planned|scheduled|upcoming) (?:[a-z]+ )?(?:maintenance|works?|
      outage|closure|downtime|interruption)\b`,
  ],
  // Whoever complains tells of a mistake, too, and it is the reader's.
  'disclosure.complains': [
    p`\bi(?:'m| am) (?:not|very un|un|far from|anything but|really un|extremely un) ?(?:happy|satisfied|pleased|impressed)\b|\bi (?:want|demand|expect|insist on) (?:my money|my deposit|a (?:full )?refund|somebody|someone|an explanation|(?:the|this|it) [a-z]+ (?:moved|replaced|fixed|removed|collected|repaired))\b|
      \bi (?:am|'m|wish|want|would like|'d like) (?:writing )?to (?:make a |file a |lodge a |raise a |formally )?(?:complain|complaint)\b|\bi(?:'d| would) like (?:my money back|a (?:full )?refund|an explanation)\b`,
  ],
  // How a firm decides about a complaint in its own favour: read only beside the complaint.
  'disclosure.verdict': [
    p`\bconsider (?:this|the|your) (?:[a-z]+ )?(?:case|matter|complaint|issue)(?: to be)?(?: now)? closed\b|\b(?:our|this is our|the) final (?:position|response|decision|answer)\b|
      \bno (?:further|other) (?:action|comment|correspondence)\b`,
    p`\b(?:follow(?:ed|s)?|complied with|in accordance with|in line with|according to|adhered to) (?:(?:the|our|its|all|their) )?(?:(?:correct|appropriate|relevant|required|proper|usual|
      standard|established) )?(?:procedures?|polic(?:y|ies)|protocols?|process(?:es)?|guidelines?)\b`,
    p`\bno (?:error|mistake|fault|wrongdoing|failure|evidence of (?:any )?[a-z]+) (?:was|were|has been|had been|on)\b|\b(?:improper|incorrect|wrong) (?:use|handling|operation|installation)\b|
      \b(?:reviewed|investigated|considered|noted|looked into) your (?:complaint|concerns?|case|claim)\b`,
  ],
  // The client has complained, and this is the answer.
  'disclosure.complaint': [
    p`\b(?:your|this|the) (?:[a-z]+ )?(?:e-?mail|complaint|message|letter|review|comments?|feedback|criticism|tone|accusations?|allegations?|behaviou?r|request)\b`,
    p`\b(?:the|any|your|this|that) (?:suggestion|accusation|allegation|complaint|claim|characteri[sz]ation)s?\b|\bcomplain(?:ed|ing|ts?)?\b`,
    p`\b(?:issue|send|give|offer|process|ship|re-?ship) (?:you )?(?:a|the|your) (?:full |partial )?(?:refund|replacement|credit)\b`,
  ],
  // Said only by somebody who has something to answer for.
  'disclosure.told': [
    p`\b(?:we|i)(?:'ve| have| had| were| was)? (?:recently |first |just |only |also )?(?:been )?(?:became|become|made) aware (?:of|that)\b`,
    p`\b(?:accessed|obtained|acquired|viewed|copied|stolen|taken|downloaded)(?<!\b(?:if|be) (?:[a-z]+ )?[a-z]+) by (?:an? |one or more )?(?:unauthori[sz]ed|unknown|malicious|third|criminal|external)\b|
      \bunauthori[sz]ed (?:[a-z]+ )?(?:party|parties|person|individual|actor|access)(?: [a-z]+)? (?:has|have|had|may have|gained|accessed|obtained|acquired|was|were|to (?:certain|some|a|our))\b`,
    p`\byour (?:[a-z]+ ){1,4}(?:was|were|has been|have been|had been) (?:[a-z]+ly )?(?:not (?:processed|sent|delivered|paid|renewed|saved|booked|answered|recorded|forwarded|passed)|lost|delayed|
      deleted|damaged|exposed|misplaced|overcharged|mislaid|forgotten|left)\b(?<!\b(?:fix(?:e[sd]|ing)?|bugs?|where|when|if|until|unless)\b[^.;]{0,80})`,
    p`\b(?:gestures? of (?:our )?good ?-?will|good ?-?will (?:gesture|payment|credit|offer))\b|\bwithout prejudice\b|\bfull and final settlement\b|\b(?:not|without) (?:accept|admit)(?:ting)?(?: any)? (?:liability|fault|responsibility|wrongdoing)\b`,
    p`\bbr(?:ing(?:ing)?|ought) (?:this|that|it|these|the [a-z]+|your [a-z]+)(?: [a-z]+)? to (?:our|my) (?:attention|notice)\b|\bconsider (?:this|the|your) (?:matter|case|complaint)(?: to be| as)? closed\b`,
    p`\b(?:passed|forwarded|escalated|relayed)(?: on)? your (?:[a-z]+ )?(?:comments?|complaints?|concerns?|feedback|remarks)\b`,
    p`\bif (?:only )?you(?:'d| had)(?: only| just)? [a-z]+[^.;]{0,80}\b(?:this|that|it|none of (?:this|it)|things)(?: [a-z]+)? (?:would|could|might)(?:n't| not)?\b|
      \bnobody (?:told|asked|warned|informed) (?:me|us)\b`,
    p`\b(?:had|have|was|were|is) no way (?:of|to) (?:prevent|know|foresee|avoid|predict)[a-z]*\b|\b(?:we|i)(?:'re|'m| are| am) (?:just )?as (?:frustrated|upset|disappointed|annoyed|angry) as you\b|
      \b(?:not(?: be)?|inappropriate to|unable to|cannot|can't|declined? to) comment(?:ing)?(?: any)? (?:further|at this|while|publicly|on (?:ongoing|individual|specific|pending))\b`,
    p`\bwe hear you\b|\b(?:we|i)(?:'ll| will| must| can| need to| should| have to| (?:promise|vow|pledge|want|intend) to) do better\b|\b(?:we|i)(?:'ve| have)? let (?:you|[a-z]+ people|[a-z]+ of you|(?:our|my) [a-z]+) down\b`,
  ],
  // Something does not work, or did not; read only beside words that soothe.
  'disclosure.trouble': [
    p`\b(?:experienc(?:e|ed|ing)|suffer(?:ed|ing)|encounter(?:ed|ing)|having|fac(?:ed|ing)) (?:an? |some |the )?(?:[a-z]+ ){0,2}?(?:degradation|difficult(?:y|ies)|outages?|downtime|disruptions?|interruptions?|
      problems?|issues?|errors?|delays?|latency|glitch(?:es)?)\b(?<!\b(?:if|when|whenever|should|are) you(?:'re| are)? [^.;]{0,60})`,
    p`\b(?:we are|we're) (?:currently )?aware (?:that|of)\b|\b(?:supply|service|power|access|connection|connectivity)s? (?:has|have|was|were|is|are)(?: now| since)?(?: been)? restored\b`,
    p`\bcontain(?:ed|s)? (?:[a-z]+ ){0,3}(?:inaccuracies|errors?|mistakes?|omissions?)\b`,
    p`\b(?:was|were|has been|have been) (?:[a-z]+ly )?(?:disrupted|interrupted|delayed|cancelled|canceled|rescheduled|postponed|suspended|unavailable|interrupted|affected)\b`,
  ],
  // Thanks for waiting, which nobody was asked about.
  'disclosure.patience': [
    p`\b(?:thank|thanks|appreciate|grateful)\b[^.;]{0,50}\b(?:patience|understanding|bearing with|co-?operation|forbearance)\b|\bbear with us\b`,
  ],
  // Somebody is spoken to, or of: without it, "we missed our target" is a report.
  'disclosure.reader': [
    p`\b(?:you|your|yours|yourself)\b|\b(?:customers?|clients?|users?|members?|residents?|guests?|patients?|passengers?|subscribers?|readers?|students?|parents?)\b`,
  ],
  // One client is spoken to.
  'disclosure.you': [/\b(?:you|your|yours)\b/],
  // Words of sorrow that are good manners, or somebody else's, or the minutes of a meeting.
  'disclosure.polite': [
    p`\b(?:who|which|companies|firms|people|they|he|she|you) (?:[a-z]+ly |never |always |should |must |can |will )?(?:apologi[sz]e[sd]?|says? sorry)\b|\bsays sorry\b`,
    p`\b(?:the|an?|their|his|her) [a-z]+(?: [a-z]+)? (?:has |have |had |later |also )?apologi[sz]ed\b|" (?:says|said|adds|added) `,
    p`\b(?:sorry|apologies) for (?:the |my )?(?:late|slow|delayed|belated|brief|short|very late) (?:reply|response|answer|e-?mail|message|note)\b|\bsorry (?:if )?(?:i|we) (?:just )?(?:missed (?:your|you\b)|can't|cannot|can not|couldn't (?:make|come|join|pick))|
      \bsorry (?:that )?(?:it's|it is|it isn't|this is|this isn't) (?:not )?(?:[a-z]+ )?(?:better |good )?news\b|\bsorry to (?:bother|trouble|hear|disturb|interrupt|chase|nag|be a)\b`,
    // What one did to one's own things is nobody else's harm.
    p`\b(?:we|i)(?:'ve| have)? lost (?:an?|one|two|some|half an?) (?:day|hour|week|time|minute|morning|game|match)s?\b`,
    p`\bi(?:'ve| have)? (?:forgot|forgotten|lost|broke|broken|missed|left|burnt|dropped|spilled) (?:my|our)\b`,
    // What staff are told to say to others.
    p`\b(?:if|when|whenever) (?:an? |any |the )?(?:customer|client|guest|caller|patient|visitor|member|user|pupil|parent|passenger|shopper|someone|somebody|anyone|people|they|he|she)s?\b
      [^.;:]{0,120}, (?:please |always |and |then )*(?:say sorry|apologi[sz]e)\b|^(?:always|never|first,?|then,?|please) (?:say sorry|apologi[sz]e)\b`,
    p`\bsorry (?:about|for|to hear (?:about|of)) (?:your|his|her|the loss of your) (?:late )?(?:mum|mom|dad|mother|father|parents|wife|husband|partner|son|daughter|sister|brother|gran|grandmother|grandfather|
      grandad|aunt|uncle|dog|cat|friend|loss|illness|back|leg|knee|cold|accident|operation)\b|\bsorry (?:that )?you(?:'re| are) (?:not (?:very )?well|ill|unwell|poorly|in hospital|having (?:an?|such)|under the weather)\b`,
    p`\b(?:sorry|apologies) (?:for|about) (?:the |my |our )?(?:weather|handwriting|typos?|short notice|late notice|mess in here|voice|accent|ramble|rambling|lengthy)\b|^sorry,? (?:but )?(?:no (?!one\b|body\b)[a-z]+|we (?:don't|do not|only|can't|cannot) (?:take|accept|have|do|serve|deliver|allow)|not (?:on|in|for|at))\b|\b(?:sorry|apologies) (?:to miss|i (?:can't|cannot|won't|couldn't) (?:make|be|join|come))\b`,
    p`\bhow (?:to|not to|best to|you can|we can|people) (?:say (?:you are |we are |i am )?sorry|apologi[sz]e)\b|\b(?:learn|train|practise)(?:ing)? to (?:say sorry|apologi[sz]e)\b`,
    p`\b(?:sorry|apologies|apologi[sz]e) in advance\b|\bsorry (?:that )?(?:to see you (?:go|leave)|you(?:'re| are) leaving|to (?:have )?miss(?:ed)? you|for your loss)\b|\bbetter safe than sorry\b`,
    p`\bapologies(?::| (?:for absence|(?:were |was )?received|from))|\b(?:sorry|apologies) for (?:the )?(?:cross-?post(?:ing)?s?|(?:any )?duplicates|long (?:post|e-?mail|message|read))\b`,
  ],
} satisfies Phrases
