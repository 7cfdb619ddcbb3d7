import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  compensation: [
    /(?<!to (?:your|their|his|her) )\b(?:refund|credit|waiv|compensat|reimburs|repay|discount|voucher|rebate)\w*\b/,
    p`\b(?:free of charge|no charge|at no (?:extra |additional )?cost|at our (?:own )?(?:cost|expense)|bear the costs?|cover the costs?|
      for free)\b`,
    /\b(?:not|never|n't) (?:be )?(?:charg(?:e|ed|ing)|pay(?:ing)?|bill(?:ed|ing)?)\b/,
    /\b(?:pay|paying|take|taking|taken|knock(?:ed|ing)?|deduct\w*)\b.{0,40}(?:[£€$₽¥]|\b[a-z]{3} ?\d|\d ?%|\boff\b)/,
    /\bpay(?:s|ing)? nothing\b|\b(?:owe|owing) you\b.{0,30}[£€$₽¥\d]/,
  ],
} satisfies Phrases
