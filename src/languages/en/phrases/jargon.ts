import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const TICKET_DONE = piece`(?:was|were|is|has been|had been|got|been) (?:[a-z]+ly )?(?:closed|triaged|assigned|re-?assigned|routed|escalated|opened|raised|logged|
  reopened|prioriti[sz]ed|misrouted|resolved|picked up|queued|flagged)`
const TICKET_DO = piece`(?:raise|raises|raised|raising|open|opened|opening|log|logged|logging|close|closed|closing|create|created|file|filed|assign|assigned|
  triaged|escalate|escalated|submit|submitted|reopened|update|updated|track)`

// Each match is one word or one set phrase, so that each can be allowed by name. What the client's own trade says stays out.
export default {
  jargon: [
    // How those who keep a system running count and talk.
    p`\b(?:sev|severity|priority|pri)[ -]?[0-5]\b|\bp[0-4]\b(?= (?:incident|issue|ticket|bug|outage|alert|has|was|is|event)s?\b)`,
    p`\brcas?\b|\broot[- ]causes?(?: analys[ei]s)?\b|\bpost-?mortems?\b(?! exam)|\bmtt[rd]\b|\bsl[oi]s?\b|\bkpis?\b|\bsops?\b|\brunbooks?\b`,
    p`\bsla\b(?= (?:breach|violation|miss|target|metric|timer|clock|window))|
      \bslas?\b(?<=\b(?:breach|miss|violat|exceed)(?:ed|es|ing)? (?:of )?(?:our |the |your |an? |its )?(?:[a-z]+ )?slas?)`,
    p`\bremediat(?:e|ed|es|ing|ion)\b|\bmitigat(?:e|ed|es|ing|ions?)\b|\btriag(?:e|ed|ing)\b|\bescalat(?:e|ed|es|ing|ions?)\b`,
    // How software people talk.
    p`\bregressions?\b(?! (?:table|analys|model|line|coefficient|curve|result))|\bhot-?fix(?:e[ds]|ing)?\b|\brollbacks?\b|\bfail-?over\b|\bthrottl(?:ed|ing)\b`,
    p`\blatenc(?:y|ies)\b|\bthroughput\b|\bpacket loss\b|\bdegraded\b(?= (?:performance|service|state|mode|experience|availability|for)|[.,]|$)|
      \b(?:performance |service )?degradation\b|\berror rates?\b`,
    p`\bdeploy(?:ed|ment|ments|ing)\b(?! target)|\bproduction\b(?<=\b(?:deploy|push|roll|releas|promot|ship)[a-z]* (?:[a-z]+ ){0,2}(?:to|into) production)|\bprod\b|
      \bdevs\b|\bdevops\b|\bback-?end\b|\bfront-?end\b|\bendpoints?\b|\bmicro-?services?\b|\bpayloads?\b|\bmiddleware\b|\bcodebase\b|\bload[ -]balanc(?:er|ers|ing)\b`,
    p`\brace conditions?\b|\bdead-?locks?\b|\bedge[ -]cases?\b|\bcorner cases?\b|\bcach(?:e|ing)\b(?= (?:invalidation|layer|server|issue|problem|node|miss|flush|cluster))|
      \bstack trace\b|\bnull pointer\b|\bexceptions?\b(?<=\b(?:threw|thrown|throws|unhandled) (?:an? |the )?(?:[a-z]+ )?exceptions?)|\bmisconfigur(?:ed|ations?)\b`,
    p`\b(?:dns|cdn|smtp|ldap|kubernetes)\b|\bapi\b(?= (?:gateway|layer|call|error|endpoint|outage|latency|response|experienced))|
      \b(?:database|db) (?:replica|shard|migration|cluster|deadlock|failover)s?\b|\breplication\b|\b(?:up|down)stream\b(?= (?:provider|service|system|depend|issue|vendor))`,
    // How an office talks.
    p`\bleverag(?:e|ed|es|ing)\b(?! ratio)|\b(?:going|moving) forwards?\b(?! (?:\d|two|three|a |with|to |at |into |along|towards?|past))|\bgo-?forward basis\b`,
    p`\breach(?:ed|es|ing)? out\b|\bcircl(?:e|ed|ing) back\b|\btouch(?:ed|es|ing)? base\b|\bloop(?:ed|ing)? (?:in|you in)\b(?! the (?:cable|wire|rope))|\bsync(?:ed|ing)? up\b|
      \btake (?:this|it|that) off-?line\b|\bping(?:ed)? (?:me|you|us)\b`,
    p`\blearnings\b|\btakeaways\b|\bstake-?holders?\b|\baction(?:able)? items?\b|\bactioned\b|\bactioning\b|\bdeep[- ]div(?:e|es|ing)\b(?! (?:without|course|trip|site|pool|at|in the))`,
    p`\brobust(?:ly|ness)?\b(?! (?:version|chair|model|box|shoe|material|fabric|tyre|frame|bag|case))`,
    p`\b(?:eod|eow|eom)\b|\bcob\b(?<=\b(?:by|before|of|today) cob)|\bsmes?\b(?<=\b(?:our|an?|the|your) (?:[a-z]+ )?smes?)`,
    p`\bbandwidth\b(?![^.;]{0,40}\d)|\bsynerg(?:y|ies|istic)\b(?! report)|\bholistic(?:ally)?\b|\bideat(?:e|ed|ing|ion)\b|\bgranular(?:ity)?\b(?! sugar)|\bend-to-end\b|
      \bscalab(?:le|ility)\b|\bbest[- ]in[- ]class\b|\bbest practices?\b|\bcross-functional(?:ly)?\b|\bpain points?\b|\btouch-?points?\b|\bvalue[- ]adds?\b|\bparadigm\b`,
    p`\bstreamlin(?:e|ed|ing)\b|\boptimi[sz](?:e|ed|ing|ation)\b|\boperationali[sz](?:e|ed|ing)\b|\bcomms\b|\bfunnel\b(?<=\b(?:onboarding|sales|customer) funnel)|\bcustomer journey\b|
      \bprocess gaps?\b|\broad-?map\b|\bsprints?\b(?<=\b(?:last|this|next|current|previous) sprint)|\brevert back\b|\brevert (?:to you|by)\b|\bunblock(?:ed|ing)?\b(?! the (?:drain|sink|pipe|toilet))|
      \bqa(?:'d|ed)\b|\bsilo(?:s|ed)\b|\bqa\b(?= the\b)`,
    // Of all tickets only those of a help desk.
    p`\b(?:support|help ?desk|service|trouble|incident|jira|internal|engineering|duplicate|zendesk) tickets?\b|\bticketing system\b|\bticket (?:queue|backlog)\b|
      \btickets?\b(?<=\b${TICKET_DO} (?:an? |the |your |this |that |our |another |new ){0,2}tickets?)(?! (?:to|for) (?:the|sat|sun|fri))|\btickets?\b(?= ${TICKET_DONE}\b)`,
    p`\boom\b(?:-killed)?|\b(?:segfault|stack trace|kernel panic|race condition|memory leak|null reference)s?\b`,
  ],
} satisfies Phrases
