/** Rules that have no words in Malay, and why. */
export const without: Record<string, string> = {
  'named-people.singular': 'the firm writes as "kami", and a letter that says "kami" throughout has somebody who signs it',
}
