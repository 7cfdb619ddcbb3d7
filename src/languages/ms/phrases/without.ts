/** Rules that have no words in Malay, and why. */
export const without: Record<string, string> = {
  'named-people.singular': 'the firm writes as "kami", and a letter that says "kami" throughout has somebody who signs it',
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
  // What is no disclosure is told by `disclosure.complains`, `disclosure.planned`, `disclosure.owed` and `disclosure.relayed`.
  'disclosure.astray': 'the other matters of a letter were not studied',
  'disclosure.acts': 'the other matters of a letter were not studied',
  'disclosure.refuses': 'the other matters of a letter were not studied',
  'disclosure.reminds': 'the other matters of a letter were not studied',
  'disclosure.guide': 'the other matters of a letter were not studied',
  'letter.contrary': 'told by letter.otherwise, beside what is said about it',
  'letter.undoing': 'told by letter.mended',
}
