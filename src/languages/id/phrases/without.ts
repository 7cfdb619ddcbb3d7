/** Rules that have no words in Indonesian, and why. */
export const without: Record<string, string> = {
  'named-people.singular': 'the firm writes as "kami", and a letter that says "kami" throughout has somebody who signs it',
  'ownership.deed': 'only what is listed takes the mistake on; what else a sentence about a deed may mean was not studied',
  'repair.deed': 'only what is listed puts a thing right; what else a sentence about a deed may mean was not studied',
  'repair.lasting': 'belongs to repair.deed',
}
