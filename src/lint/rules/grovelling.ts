import { say } from '../../said.ts'
import { phrases, rule } from '../rule.ts'

export default rule({
  id: 'grovelling',
  code: 'F23',
  kind: 'phrase',
  summary: 'An apology that turns to the writer’s own feelings ("we are mortified", "so, so sorry", "words cannot express").',
  why: 'An apology is about what the reader lost, not about how bad the writer feels, and a writer on their knees has to be comforted. One "very sorry" helps; more does not (rubric F23: S14, S22).',
  better: 'Say it once, and give the space to what it cost the client: "I am very sorry. Your team lost a morning."',
  severity: 'warning',
  examples: {
    bad: [
      'I am so very, very sorry about the beds.',
      'I feel awful about your launch day.',
      'We are deeply embarrassed and ashamed.',
      'I honestly cannot apologise enough.',
      'Please accept my deepest and most heartfelt apologies.',
      'What we did on Friday was unforgivable.',
      'There are no words for how sorry I am.',
      'It breaks my heart to write this.',
      'I have hardly slept since Monday, and I am kicking myself.',
      'We humbly apologise to you and your staff.',
      'I am beyond sorry.',
      'This was a shameful lapse on our part.',
      'I cannot stress enough how sorry we are.',
      'We are incredibly sorry.',
    ],
    good: [
      'I am very sorry.',
      'There is no excuse for this.',
      'This is not acceptable.',
      'We are really sorry that the beds came late.',
      'I apologise for the second time this month.',
      'It was an embarrassing hour for you in front of your board.',
      'Your guests were horrified, and two of them left.',
      'Your staff slept badly because of our alarm.',
      'We feel that two visits are enough.',
      'The weather on Friday was terrible, and we chose the date.',
      'I cannot tell you today how long it takes. I will at noon tomorrow.',
      'I cannot say yet how many pages are gone.',
    ],
  },
  check: phrases(
    'grovelling',
    (found) => say`"${found}" is about how you feel, or more than a client wants to hear. Say sorry once, and say what it cost the client.`,
  ),
})
