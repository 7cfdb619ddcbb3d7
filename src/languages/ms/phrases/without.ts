/** Rules that have no words in Malay, and why. */
export const without: Record<string, string> = {
  'named-people.singular': 'the firm writes as "kami", and a letter that says "kami" throughout has somebody who signs it',
  'excuse.reason': 'only what takes an apology back is looked for; which reasons are excuses by themselves was not studied',
  'non-apology.feeling': 'only what speaks anywhere is listed; what speaks beside a mistake alone was not studied',
}
