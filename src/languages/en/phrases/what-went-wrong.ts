import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { DEED, DID } from './pieces.ts'

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
    p`\b(?:cannot|can't|could not|couldn't|unable to) be (?:accessed|reached|used|opened|loaded|read|delivered|processed|completed|found|sent|saved|played|recovered|restored|fulfilled)\b`,
    p`\b(?:is|was|were|are|has been|have been|had been|being|been) (?:\w+ly )?(?:cancelled|canceled|postponed|suspended|discontinued|recalled|declined|rejected|
      blocked|interrupted|disrupted|stolen|compromised|breached|leaked|hacked|accessed|misused|misdirected|held (?:at|up|back)|oversold|
      overbooked|double-?booked|overcharged|undercharged|miscalculated|mispriced|misprinted|misconfigured|mistaken|unauthori[sz]ed)\b`,
    p`\bunauthori[sz]ed (?:access|part(?:y|ies)|persons?|individuals?|users?|use|actors?)\b|\b(?:data|security) (?:breach|leak)(?:es)?\b|\boutages?\b|\bdowntime\b|
      \bout of (?:stock|order|service|date)\b|\bno longer (?:be )?(?:offer|available|able|sell|support)`,
    p`\b(?:taken|took|taking|takes|waited|waiting|wait) [\w ]{0,20}(?:too long|longer than)\b|\b(?:break|breaking|broke|broken) (?:a|an|the|our|my|that|this)
      (?:promise|commitment|agreement|word|trust)\b|\b(?:mistaken|mistook) .{1,60} (?:for|as)\b`,
    p`\b(?:unexpected|unauthori[sz]ed|duplicate|double|erroneous|incorrect) (?:charges?|payments?|fees?|e-?mails?|messages?|invoices?|deductions?|results?|cancellations?)\b`,
    p`\b(?:damaged|missing|faulty|defective|broken|incorrect|spoil(?:ed|t)|mislabel?led|delayed) (?:goods|items?|parts?|parcels?|packages?|orders?|products?|shipments?|deliver(?:y|ies)|
      files?|pages?|figures?|invoices?|data)\b`,
    p`\b(?:requests?|calls?|payments?|orders?|e-?mails?|messages?|jobs?|uploads?|downloads?|logins?|backups?|deliver(?:y|ies)|transfers?|imports?|exports?|builds?|servers?|systems?)
      (?:\w+ )?(?:failed|bounced|broke|timed out|went missing|disappeared)\b|\b(?:releases?|updates?|changes?|deploy\w*|upgrades?|migrations?|scripts?|versions?) (?:\w+ ){0,3}(?:broke|caused|
      removed|deleted|stopped|prevented|wiped|disabled)\b`,
    p`\b(?:bugs?|faults?|defects?|misconfigurations?|typos?|vulnerabilit(?:y|ies)|failures?|errors?) (?:in|of|with|on|at) (?!our (?:part|end|side|behalf)\b)[\w-]{3,}`,
    p`\b(?:were|was|are|been) (?:running|sent|charged|shown|given|shipped|delivered|billed) (?:out )?(?:with|to|at) (?:an? |the )?(?:wrong|old|expired|incorrect|outdated|another)\b`,
    // The mistake as what somebody is sorry for.
    p`\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b[^.;:]{0,30}\bfor [^.;:]{0,40}\b(?:delays?|cancellation|absence|outages?|interruptions?|downtime|shortages?|damage|defects?|late \w+|
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
  // Work on the mistake and words about the message are no deeds.
  'what-went-wrong.deed': [p`${DEED}`, p`\bour (?:[a-z-]+ ){1,3}?${DID}\b`],
} satisfies Phrases
