import { say } from '../../said.ts'
import type { Sentence } from '../document.ts'
import { textOf, textSaying } from '../presence.ts'
import { phrasesIn, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'excuse',
  code: 'F11',
  kind: 'phrase',
  summary: 'An apology taken back in the same breath ("sorry, but …", "We apologise. However, …", "Sorry, we were busy").',
  why: '"But" is on the list of words that spoil an apology, together with "if" and "obviously": what comes after it cancels what came before (rubric F11: S30).',
  better: 'Stop after the apology. Give the reason later, as your own: "I had not planned for the holiday."',
  severity: 'error',
  examples: {
    bad: [
      'Due to the recent restructuring, your request lay unread for a week.',
      'I am sorry about the missed call, but it was a mad week.',
      'We apologise for the gap; however, the order changed three times.',
      'Sorry that the files are late. Having said that, they are complete.',
      'Sorry for the noise, though we did put up a sign.',
      'I apologise. In fairness, the price list is long.',
      'While we regret the error, the terms allow for it.',
      'Although I am sorry for the wait, the parts were hard to get.',
      'Our mistake, but the form is confusing.',
      'I am sorry for the late reply. We were short-staffed all week.',
      'Sorry, we were swamped.',
      'Sorry that nobody rang you, the whole desk was down with flu.',
      'I am sorry about the wait, it was the busiest day of our year.',
      'We apologise for the gap. To be honest, the two dates look alike.',
      'It has been a very busy week.',
      'We are running two weeks late due to the holidays.',
    ],
    good: [
      'I am sorry. I had the wedding down for the wrong day.',
      'I am sorry that it is late, and it is here now.',
      'I am sorry that you paid for a room but slept in a chair.',
      'The first patch failed, but the second has held since Tuesday.',
      'I am sorry, but that does not bring the photos back.',
      'I am sorry not only for the mix-up but also for the silence after it.',
      'Because I misread the order, we built the wrong shelf.',
      'We have paid it back. However, your bank may need three days.',
      'I should have rung you but did not, and I am sorry.',
      'I am sorry: I said Monday, but sent it on Thursday.',
      'We were short-staffed, and I did not tell you. I am sorry.',
      'I am sorry. But you were told Monday, and it was Thursday.',
      'I am sorry, we sent the wrong drawing.',
      'I know that it is a busy week for you.',
    ],
  },
  check(document) {
    const text = textOf(document)
    const isAfterSorry = (sentence: Sentence) => {
      const before = text[text.indexOf(sentence) - 1]
      return before !== undefined && says(before, document.pack, 'excuse.sorry')
    }
    return [
      ...find('excuse', document.saying('excuse')),
      ...find('excuse.after', textSaying('excuse.after', document).filter(isAfterSorry)),
    ]
  },
})

function find(id: string, sentences: readonly Sentence[]): Problem[] {
  const message = (found: string) => say`"${found}" takes the apology back. Stop after the apology, and leave out what excuses it.`
  return phrasesIn(sentences, id, message)
}
