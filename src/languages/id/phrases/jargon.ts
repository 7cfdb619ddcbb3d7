import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  jargon: [
    p`\b(?:downtime|uptime|rollback|deploy(?:ment)?|bug|hotfix|patch|server-side|backend|back-end|frontend|latency|latensi|failover|timeout|endpoint|api call|cache|query|script|migrasi database|regression|staging|sprint|bottleneck|root cause|rca|sla|kpi|p1|sev-?1)\b`,
    p`\b(?:eskalasi|dieskalasi|mengeskalasi|tiket(?= (?:nomor|no|anda|bapak|ibu|dengan|sudah|telah|#))|follow ?up|di-?follow ?up|feedback|urgent|mindset|meeting|miss|update-an|concern|stakeholder|benchmark|workflow|mitigasi|remediasi|sinergi|bersinergi|optimalisasi|implementasi|sinkronisasi|resolusi)\b`,
  ],
} satisfies Phrases
