import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  jargon: [
    p`\b(?:dieskalasi|mengeskalasi)\b`,
    p`\b(?:downtime|uptime|rollback|deploy(?:ment)?|bug|hotfix|patch|(?:pelayan|server)-side|backend|back-end|frontend|latency|failover|timeout|endpoint|api call|cache|query|script|migrasi pangkalan data|regression|staging|sprint|bottleneck|root cause|rca|sla|kpi|p1|sev-?1)\b`,
    p`\b(?:eskalasi|tiket(?= (?:nombor|no|anda|tuan|puan|dengan|sudah|telah|#))|follow ?up|di-?follow ?up|feedback|urgent|mindset|miss|concern|stakeholder|benchmark|workflow|mitigasi|implementasi)\b`,
  ],
} satisfies Phrases
