import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// Everyday loans: "di-refund" and "nge-print" puzzle nobody.
const LOAN = piece`(?:wa|chat|refund|cancel|reschedule|print|scan|upload|transfer|email|klik|share|posting|update|download|charge|cas|lem|cat|edit|tag|like|add|block|blokir|pause|skip|test|tes|save|book|booking|cek|check|pack|packing|vacuum|laminating|fotokopi|lock|unlock|reset|install|order|checkout|accept|acc|call|charter)`

export default {
  jargon: [
    p`\b(?:downtime|uptime|rollback|deploy(?:ment)?|bug|hotfix|patch|server-side|backend|back-end|frontend|latency|latensi|failover|timeout|endpoint|api call|cache|query|script|migrasi database|regression|staging|sprint|bottleneck|root cause|rca|sla|kpi|p1|sev-?1)\b`,
    p`\b(?:eskalasi|dieskalasi|mengeskalasi|tiket(?= (?:nomor|no|anda|bapak|ibu|dengan|sudah|telah|#))|follow ?up|di-?follow ?up|feedback|urgent|mindset|meeting|miss|update-an|concern|stakeholder|benchmark|workflow|mitigasi|remediasi|sinergi|bersinergi|optimalisasi|implementasi|sinkronisasi|resolusi)\b`,
    p`\b(?:di|ter|ke|me|meng|men|nge)-(?!${LOAN}(?:-|[a-z]{0,3}\b))[a-z]{4,}`,
    p`\b(?:race condition|worker|payout|settlement|batch(?: job)?|suspense account|rekonsiliasi|jurnal (?:koreksi|balik|penyesuaian)|post-?mortem|payload|webhook|dns|cluster|load balancer|throttling|provisioning|baseline|traffic|success rate|intermittent|degradasi|gateway|callback|onboarding|kyc|sku|eta|awb|manifest|akrual|deviasi|capa|ncr|l[123]|pic(?:-nya)?|turnaround|lead time|cut-?off|firmware|middleware|sinkron|propagasi|replikasi|failsafe|force close|backlog|human error|quality control|sow|scope creep|change request)\b`,
    p`\b(?:mismatch|match|pending|adjudikasi|stuck|stale|pipeline|dashboard|hub|sorting|miss-?sort|rto|sla|escalate|escalated|raise|in-?progress|on-?hold|outstanding|recall|log(?:nya)?(?= menunjukkan)|parsing|mapping|field|database|query|cron|job|node|pod|token|session|render|build|release|commit|branch|merge|config(?:urasi)?|provision|validasi skema|buffer|thread)\b`,
  ],
} satisfies Phrases
