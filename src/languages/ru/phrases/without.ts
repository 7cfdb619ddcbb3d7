/** Rules that have no words in Russian, and why. */
export const without: Record<string, string> = {
  'ownership.deed': 'only what is listed takes the mistake on; what else a sentence about a deed may mean was not studied',
  'repair.deed': 'only what is listed puts a thing right; what else a sentence about a deed may mean was not studied',
  'repair.lasting': 'belongs to repair.deed',
}
