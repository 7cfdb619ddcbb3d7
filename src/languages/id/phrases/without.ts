/** Rules that have no words in Indonesian, and why. */
export const without: Record<string, string> = {
  'named-people.singular': 'the firm writes as "kami", and a letter that says "kami" throughout has somebody who signs it',
  // What is no disclosure is told by `disclosure.complains` and `disclosure.planned` alone.
  'disclosure.owed': 'the other matters of a letter were not studied',
  'disclosure.astray': 'the other matters of a letter were not studied',
  'disclosure.acts': 'the other matters of a letter were not studied',
  'disclosure.refuses': 'the other matters of a letter were not studied',
  'disclosure.relayed': 'the other matters of a letter were not studied',
  'disclosure.reminds': 'the other matters of a letter were not studied',
  'disclosure.guide': 'the other matters of a letter were not studied',
  'letter.contrary': 'told by letter.otherwise, beside what is said about it',
  'letter.undoing': 'told by letter.mended',
}
