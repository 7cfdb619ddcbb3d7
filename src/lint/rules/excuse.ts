import { say } from '../../said.ts'
import type { Sentence } from '../document.ts'
import { ownedAt, textOf, textSaying } from '../presence.ts'
import { doubtful, phrasesIn, rule, says, type Problem } from '../rule.ts'

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
      'We are eight days behind because of the holidays.',
      'It was a hectic month for us.',
      'Human beings tend to make mistakes.',
      'You know how it is with builders these days.',
      'We were run off our feet with the Christmas rush, so nobody rang you.',
      'The van broke down twice that day.',
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
    ],
    good: [
      'It was the busiest day of your season, and we left you without a till.',
      'I was on leave, and I had not told you who stands in for me.',
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
    ],
  },
  check(document) {
    const text = textOf(document)
    const isAfterSorry = (sentence: Sentence) => {
      const before = text[text.indexOf(sentence) - 1]
      return before !== undefined && says(before, document.pack, 'excuse.sorry')
    }
    const plain = document.saying('excuse')
    // Who owns it in the same sentence may say how it came about.
    const reasons = document
      .saying('excuse.reason')
      .filter((sentence) => !plain.includes(sentence) && ownedAt(sentence, document.pack) === undefined)
    return [
      ...find('excuse', plain),
      ...find('excuse.after', textSaying('excuse.after', document).filter(isAfterSorry)),
      ...doubtful(find('excuse.reason', reasons)),
    ]
  },
})

function find(id: string, sentences: readonly Sentence[]): Problem[] {
  const message = (found: string) => say`"${found}" takes the apology back. Stop after the apology, and leave out what excuses it.`
  return phrasesIn(sentences, id, message)
}
