import type { LanguagePack } from './pack.ts'

/**
 * What letters in Indonesian, Malay and Russian say out of courtesy, by the textbooks of each: "atas ketidaknyamanannya", "sekiranya ada
 * kekurangan mohon dimaafkan", "надеемся на понимание". To say that such words weigh little is worth more than to refuse the letter.
 * The structure stays an error in every language: a condition in the apology, no doer, blame, a promise without a date.
 */
export const COURTEOUS: LanguagePack['atMost'] = {
  'non-apology': 'warning',
  'blank-harm': 'warning',
  'presumed-goodwill': 'warning',
  grovelling: 'warning',
  'apology-count': 'warning',
  impersonal: 'warning',
  minimising: 'warning',
  'vague-time': 'warning',
  'empty-promise': 'warning',
  'values-talk': 'warning',
  'self-praise': 'warning',
  defensive: 'warning',
  legalese: 'hint',
  jargon: 'hint',
  marketing: 'hint',
}
