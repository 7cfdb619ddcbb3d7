/** Rules that have no words in Russian, and why. */
export const without: Record<string, string> = {
  'excuse.reason': 'only what takes an apology back is looked for; which reasons are excuses by themselves was not studied',
  'blank-harm.nothing': 'whether "sorry for yesterday" stands for a deed was not studied',
  'jargon.everyday': 'names and offices are abbreviated much more often than in English, so abbreviations tell nothing',
  'agentless.hinted': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
  'impersonal.hinted': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
  'legalese.hinted': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
  'blank-harm.hinted': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
  'presumed-goodwill.hinted': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
  'empty-promise.hinted': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
  'self-praise.hinted': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
  'values-talk.hinted': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
  'non-apology.feeling': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
}
