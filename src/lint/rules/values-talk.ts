import { say } from '../../said.ts'
import { datesIn, type Document, type Sentence } from '../document.ts'
import type { Severity } from '../finding.ts'
import { phrasesIn, rule, type Problem } from '../rule.ts'

export default rule({
  id: 'values-talk',
  code: 'F14',
  kind: 'phrase',
  isRegister: true,
  summary: 'What the firm believes about itself ("we take this very seriously", "your trust is important to us", "committed to quality").',
  why: 'About a third of 285 breach notices in California said how seriously the firm takes security; to a reader who was just let down it says the opposite (rubric F14: S65).',
  better: 'Show it by what you did: "Since Monday nobody can open the folder without a second key."',
  severity: 'error',
  examples: {
    bad: [
      'We treat each guest as a friend of the house.',
      'The comfort of your guests has always come first here.',
      'We put great emphasis on punctual work.',
      'We take every complaint extremely seriously.',
      'Your privacy matters a great deal to us.',
      'We remain committed to the quality of our work.',
      'We pride ourselves on punctual deliveries.',
      'Keeping your data safe is our number one priority.',
      'Getting this right is of the utmost importance.',
      'We value your trust.',
      'We always strive to be on time.',
      'At Northgate, we put our clients first.',
      'We hold ourselves to the highest standards.',
      'Customer satisfaction is what counts.',
      'This is not how we do business.',
      'We will come back stronger than ever.',
      'We know how important your reports are to you.',
      'We hold ourselves to the highest standards.',
      'We respect the privacy of our guests.',
    ],
    good: [
      'The guests of table 4 came first, and I had no chair for them.',
      'We put too much weight on the first shelf, and it broke.',
      'This is serious: it reached 300 of your patients.',
      'We committed the change at 10:02.',
      'The value of the credit is £240.',
      'We are committed by contract to 99.9 %, and gave you 97.',
      'My priority today is to get your drivers through the gate.',
      'You told us that the date matters most.',
      'Your satisfaction survey went out with the wrong logo.',
      'We did not take your first call seriously, and we should have.',
      'At Acme we found two of the four boxes.',
      'We aim to finish by 16:00 on Friday 6 March.',
      'The standard we used is ISO 9001.',
      'We care for 40 residents in the east wing.',
      'The bar in the hall was set too high for your sign.',
    ],
  },
  check(document) {
    const talk = document.saying('values-talk').filter((sentence) => !isConcrete(sentence, document))
    const kind = document.saying('values-talk.kind').filter((sentence) => !talk.includes(sentence) && !isConcrete(sentence, document))
    return [...find('values-talk', talk, 'error'), ...find('values-talk.kind', kind, 'warning')]
  },
})

/** "Our aim is to be done by 16:00" can be checked. */
function isConcrete(sentence: Sentence, { pack }: Document): boolean {
  return datesIn(sentence, pack).length > 0
}

function find(id: string, sentences: readonly Sentence[], severity: Severity): Problem[] {
  const message = (found: string) => say`"${found}" is about you, and nobody can check it. Take it out, or say what you did instead.`
  return phrasesIn(sentences, id, message).map((problem) => ({ ...problem, severity }))
}
