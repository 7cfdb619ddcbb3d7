import { say } from '../../said.ts'
import { datesIn, type Document, type Sentence } from '../document.ts'
import { phraseIn, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'unsupported-claim',
  code: 'F01',
  kind: 'phrase',
  summary:
    'An assurance with nothing to check ("no evidence of misuse", "no data was lost", "a small number of users", "recently discovered").',
  why: 'Trust does not recover from a claim that was untrue, and one that said too little has to be taken back in public. Of notices of a data breach, 70 % hedged about who was hit and 40 % said "no evidence" of misuse (rubric F01: S10, S37, S46).',
  better: 'Say what you checked and what you found: "We read the access log from 1 to 4 March. Nobody opened the file."',
  severity: 'warning',
  examples: {
    bad: [
      'I phoned the printer at 14:25. No harm has come of it.',
      'There is no sign that anybody has opened the letter.',
      'We have seen no evidence that the list was misused.',
      'There is no indication that anybody else opened your payslips.',
      'None of your records were lost in the move.',
      'At no time were your files open to the public.',
      'The outage had no impact on your orders.',
      'Your deposits are perfectly safe.',
      'Only a limited number of accounts were touched.',
      'We recently became aware of a fault in your statements.',
      'As a precaution, please change your password.',
      'To the best of our knowledge, the letter stayed in the building.',
      'We have carried out a thorough review, and there was no loss of data.',
      { body: 'No bookings were affected.', facts: { kind: 'outage', scope: 'not known yet' } },
    ],
    good: [
      'We rang all 31 guests on Tuesday. No harm was done to any of them.',
      'Nothing is missing from the till: your cashier counted it with me on Tuesday.',
      'We read the door log from 1 to 4 March: nobody was in the room, and no files were taken.',
      'No data was lost. I compared all 4,120 rows with the backup of Sunday.',
      'We counted every box on Tuesday. Nothing was missing.',
      'Three of your 40 people were locked out: Ana, Piet and Lukas.',
      'On 4 March we discovered that your file was gone.',
      'We recently moved to Leeds.',
      'Please change your password, because the old one was in the file.',
      'We do not know yet if other records are affected.',
      'We may need a second attempt on Sunday.',
      'Your renewal on 1 May is not affected.',
      'No payment is due.',
      'We keep a spare key as a precaution against this, and I forgot to use it.',
    ],
  },
  check(document) {
    const { sentences, pack } = document
    const said = NAMES.flatMap((name) => document.saying(name))
    if (said.length === 0) return []
    return sentences.flatMap((sentence, index) => {
      if (!said.includes(sentence)) return []
      const claims = claim(sentence, document)
      const isChecked = (other: Sentence) => says(other, pack, 'unsupported-claim.checked')
      const near = sentences.slice(Math.max(0, index - 1), index + 2)
      return claims.length === 0 || near.some(isChecked) ? recent(sentence, document) : claims.slice(0, 1)
    })
  },
})

const NAMES = [
  'unsupported-claim.nothing',
  'unsupported-claim.few',
  'unsupported-claim.hedge',
  'unsupported-claim.caution',
  'unsupported-claim.recently',
]

function claim(sentence: Sentence, document: Document): Problem[] {
  const isOpen = document.disclosure?.scope?.state === 'unknown' || document.disclosure?.details?.data?.state === 'unknown'
  const nothing = find('unsupported-claim.nothing', isOpen ? 'SAYS_TOO_MUCH' : 'NO_CHECK', sentence)
  return [
    ...(isOpen ? nothing.map((problem) => ({ ...problem, severity: 'error' as const })) : nothing),
    ...(/\d/.test(sentence.text) ? [] : find('unsupported-claim.few', 'FEW', sentence)),
    ...find('unsupported-claim.hedge', 'NO_CHECK', sentence),
    ...find('unsupported-claim.caution', 'CAUTION', sentence),
  ]
}

/** What was checked does not say when it was found. */
function recent(sentence: Sentence, document: Document): Problem[] {
  const found = find('unsupported-claim.recently', 'RECENTLY', sentence)
  return found.length > 0 && datesIn(sentence, document.pack).length > 0 ? [] : found
}

const SAID = {
  NO_CHECK: say`gives the client nothing to check. Say what you looked at, for which days, and what you found.`,
  SAYS_TOO_MUCH: say`says more than you know: it is not known yet how far it reaches. Say that you do not know yet, and when you will.`,
  FEW: say`makes it sound small and says nothing. Give the number, and say whether this client is among them.`,
  CAUTION: say`does not say what the danger is. Say why you do it: "because the old password was in the file".`,
  RECENTLY: say`does not say when. Give the day on which you found it.`,
}

function find(name: string, said: keyof typeof SAID, sentence: Sentence): Problem[] {
  return phraseIn(sentence, name, (found) => say`"${found}" ${SAID[said]}`)
}
