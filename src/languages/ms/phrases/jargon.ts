import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  jargon: [
    p`\b(?:dieskalasi|mengeskalasi)\b`,
    p`\b(?:downtime|uptime|rollback|deploy(?:ment)?|bug|hotfix|patch|(?:pelayan|server)-side|backend|back-end|frontend|latency|failover|timeout|endpoint|api call|cache|query|script|migrasi pangkalan data|regression|staging|sprint|bottleneck|root cause|rca|sla|kpi|p1|sev-?1)\b`,
    p`\b(?:eskalasi|tiket(?= (?:nombor|no|anda|tuan|puan|dengan|sudah|telah|#))|follow ?up|di-?follow ?up|feedback|urgent|mindset|miss|concern|stakeholder|benchmark|workflow|mitigasi|implementasi)\b`,
    p`\b(?:demurrage|lodge|settlement|reconcile|reconciliation|reversal|chargeback|provisioning|propagate|propagation|throughput|nvme|replikasi|replication|i\/o|firmware|payload|pipeline|turnaround|eta|etd|awb|lcl|fcl|k1|d\/o|b\/l|t\+\d|kyc|noc|batch|cluster|failback|rollout|backlog|changelog|ticketing|onboarding|sync error|consol|konsol|clearance|endorsement|disbursement)\b`,
    p`\b(?:memory leak|microservice|load balancer|dns|cdn|ssl|api|webhook|token|queue|thread|server down|raise ticket|l[123] support|endorse|di-?endorse|tpa|underwriting|adjuster|excess clause|write[- ]off|forex|fpx|duitnow switch|acquirer|merchant id|mdr|sku|fulfil?ment|picking list|grn|incoterms?|fob|cif|hs code|tender box|vo|boq|m&e|redo|render|sync|cron|migration|schema|instance|bandwidth|packet loss|node|nod|gateway|runtime|exception|null)\b`,
    p`\b(?:shipment|vessel|roll[- ]?over|cut-?off|transshipment|cron job|flush|production|hotfix|packing list|peak season|parcel hub|sorting hub|last mile|sla breach|escalation|war room|stakeholders|deliverables?|mockup|wireframe|backlog|scope creep|purchase order|credit note|debit note|journal entry|accrual|ledger)\b`,
  ],
} satisfies Phrases
