import { say } from '../../said.ts'
import type { Sentence } from '../document.ts'
import { phrasesIn, rule } from '../rule.ts'

export default rule({
  id: 'guarantee',
  code: 'F17',
  kind: 'phrase',
  isRegister: true,
  summary: 'A promise that nobody can give ("never again", "we guarantee", "rest assured", "completely safe").',
  why: 'It raises the bar for what comes after, and it turns into an untruth the first time that something like it happens (rubric F17: S6, S10).',
  better: 'Say what makes it less likely: "Since Monday the form refuses an empty date."',
  severity: 'error',
  examples: {
    bad: [
      'Our trains are never late from now on.',
      'It will not come loose again, we guarantee it.',
      'The new lid makes such slips impossible.',
      'It holds for good, we guarantee it.',
      'The matter has been fully dealt with.',
      'Your lunch will be there at noon every single time.',
      'From now on, our vans will always be early.',
      'This will never happen to you again.',
      'It won’t happen again.',
      'We guarantee that it works.',
      'Please rest assured that your files are in order.',
      'I am 100% sure that it is gone.',
      'You have our word.',
      'There will be no repeat of this.',
      'The portal is completely safe now.',
      'You can be certain that we got all of it.',
      'I can assure you that it is over.',
      'We are confident that this will not recur.',
      'You will not see this problem again.',
    ],
    good: [
      'From now on the driver will always ring first.',
      'The gate is always locked from now on.',
      'From now on two people will read each page before it goes out.',
      'I can’t promise that it will never happen again; the second line makes it less likely.',
      'Your 99.9% uptime guarantee applies to Monday.',
      'The boiler is under guarantee until 2029.',
      'The guaranteed minimum in your contract is 40 hours.',
      'We never sent the second letter.',
      'We never told you about the new price.',
      'If it happens again, ring me at any hour.',
      'We are not certain yet that all 14 are back.',
      '100 % of your March records are back; we compared the counts today.',
      'Your data was not safe between 2 and 4 March: the folder was public.',
      'We gave you our word and did not keep it.',
      'The disk was 100 % full at 02:00.',
      'You gave them the date on my word.',
    ],
  },
  check(document) {
    const { saying } = document
    const sure = saying('guarantee')
    const isMeant = (sentence: Sentence) => !saying('guarantee.denied').includes(sentence)
    const confident = saying('guarantee.confident').filter((sentence) => isMeant(sentence) && !sure.includes(sentence))
    return [
      ...find('guarantee', sure.filter(isMeant)),
      ...find('guarantee.confident', confident).map((problem) => ({ ...problem, severity: 'warning' as const })),
    ]
  },
})

function find(id: string, sentences: readonly Sentence[]) {
  const message = (found: string) =>
    say`"${found}" is more than anybody can promise. Say what you changed, and what that makes less likely.`
  return phrasesIn(sentences, id, message)
}
