/** Rules that have no words in Russian, and why. */
export const without: Record<string, string> = {
  'excuse.reason': 'only what takes an apology back is looked for; which reasons are excuses by themselves was not studied',
  'non-apology.feeling': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
}
