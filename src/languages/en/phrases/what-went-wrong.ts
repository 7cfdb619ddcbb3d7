import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Bad news that needs no "we": "you were charged twice", "the portal has been down since 07:30".
  'what-went-wrong': [
    p`\byou(?:r \w+)? (?:were|was|have been|has been|got) (?:over|double-?|under)?(?:charged|billed|sent|given|told|invoiced|quoted|
      locked out|cut off|booked)\b`,
    p`\b(?:is|are|was|were|has been|have been|had been|arrived|came|went out|went|reached you) (?:\w+ )?(?:late|wrong|missing|incomplete|
      incorrect|down|unavailable|offline|unreachable|failing|broken|damaged|lost|deleted|duplicated|delayed|exposed|mislabelled|faulty|
      defective|inaccurate|slow|out of date|too late)\b`,
    p`\b(?:did not|didn't|does not|doesn't|cannot|can't|could not|couldn't|stopped|never) (?:work|load|open|arrive|reach|run|print|sync|
      working|loading|answering|arrived|reached|came)\b`,
    /\b(?:cannot|can't|could not|couldn't|unable to) (?:see|use|open|reach|log|send|read|place|book|pay|get|access|download)\b/,
    p`\b(?:has|have) (?:failed|stopped|crashed|expired|broken)\b|\b(?:failed|crashed|expired)\b.{0,60}\b(?:at|on|since|from|between|for|
      of)\b`,
    /\b(?:by mistake|in error|mistakenly|erroneously|wrongly|incorrectly)\b/,
    /\bshould (?:have (?:been|reached|arrived|had|gone|got)|not have|never have)\b|\bshouldn't have (?:been|gone|reached)\b/,
    p`\bexperienced (?:\w+ )?(?:errors?|outages?|latency|downtime|failures?|timeouts?)\b|\b(?:was|were) (?:not|un)[ -]?(?:reachable|
      available|usable|readable|sent|delivered|paid|answered)\b`,
    // The mistake as what somebody is sorry for.
    p`\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b[^.;:]{0,30}\bfor [^.;:]{0,40}\b(?:delays?|cancellation|absence|outage|late \w+|
      incorrect|wrong|inaccurate|missed|lost|broken|damaged?|misinformation|mislabell?ing|mix-?up|double|duplicate|errors? in|
      mistakes? in|silence|behaviou?r)\b`,
    p`\bwrong (?:\w+ )?(?:file|report|invoice|figures?|amount|address|person|order|version|date|price|goods|parts?|parcel|list|number|
      data|document|attachment|size|colour|room|product)s?\b`,
    // A plain act, said at the top: "we sent your order to the Bristol office".
    p`\b(?:i|we)(?:'ve| have| had)? (?:\w+ly )?(?:sent|told|charged|billed|quoted|published|delivered|shipped|gave|invoiced|printed|
      promised|booked)\b.{0,40}\b(?:you|your|the)\b`,
    /\b(?:refused|rejected|crashed|lapsed|stalled|overwrote|timed out)\b|\b(?:came|arrived|went out|was|were) [\w ]{0,20}\blate\b/,
  ],
  // Said of anything, so said of nothing.
  'what-went-wrong.vague': [
    p`^(?:there (?:was|were|has been|have been|is|are)|(?:we|you|i) (?:had|have had|have|experienced|encountered|are having|
      may have (?:had|seen|experienced)|ran into)|(?:we are|we're|i am|i'm) (?:aware of|having)|this is about|regarding|
      it is about) (?:an? |some |the |a few |your )?(?:\w+ )?(?:issues?|incidents?|problems?|situations?|errors?|glitch(?:es)?|
      difficult(?:y|ies)|disruptions?|matters?|mistakes?|mix-?up|hiccups?)(?: (?:with|on|in|to|regarding|concerning|around) (?:our|your|
      the|an?) (?:\w+ )?(?:services?|systems?|side|end|accounts?|orders?|experience|project|request|platform|work))?(?: (?:recently|today|
      yesterday|earlier|last week|this week))?[.!]?$`,
    /^(?:something|things|it) (?:has |have )?(?:went|gone|go) (?:a bit |badly )?wrong(?: (?:with|on|in) (?:our|your|the) \w+)?[.!]?$/,
    p`^(?:an?|the|this) (?:\w+ )?(?:issue|incident|problem|situation|error|glitch|mistake|mix-?up)(?: (?:has |was |
      had )?(?:been )?(?:occurred|happened|arose|made|identified|noticed|found|discovered))?[.!]?$`,
    /^(?:issue|incident|problem|situation|mistake|error)s?[.!]?$/,
  ],
  // A thing that can be pointed at, besides dates, amounts, numbers and names.
  'what-went-wrong.anchor': [
    p`\b(?:your|the|my|our|this|a|an)\b (?!(?:[\w-]+ )?(?:issue|problem|incident|situation|inconvenience|delay|error|mistake|confusion|
      matter|trouble|disruption|difficult(?:y|ies)|frustration|experience|service|expectation|standard|business|customer|client|trust|
      support|patience|understanding|time|way|week|day|month|year|moment|apology|responsibility|fault|oversight|mark|upset|quality)(?:s|
      es)?\b)[\w-]{3,}`,
  ],
} satisfies Phrases
