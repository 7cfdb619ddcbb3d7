import type { Document } from '../document.ts'
import { patternsOf, phrases, placeIn, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'non-apology',
  code: 'F05',
  kind: 'phrase',
  summary: 'Words that sound like an apology and are none: sorry for how the client feels, regret, "please accept our apologies".',
  why: 'Ombudsmen say that regretting what a person felt does not count as a remedy, and a council dropped such a line after criticism. Sympathy without fault was accepted less often than saying nothing (rubric F05, §0.2: S2, S22, S24, S45, S56).',
  better: 'Say it yourself, for what you did: "I am sorry that I sent you the wrong file."',
  severity: 'error',
  examples: {
    bad: [
      'I am sorry that you think we were slow.',
      'We are sorry you are unhappy with the new layout.',
      'I am sorry to hear that the boxes came late.',
      'We apologise for how the letter came across.',
      'We regret the late delivery of your brochures.',
      'I wish to apologise for the missing pages.',
      'Please accept my most sincere apologies for the gap in your records.',
      'It was unfortunate that two drivers had to wait.',
      'Things like this happen, and we are sorry.',
      'We are sorry that this incident occurred.',
      'We are sorry about the confusion.',
    ],
    good: [
      'I am sorry that you had to ring us three times.',
      'I am sorry that you found two wrong invoices in one week.',
      'We are sorry for the confusion our two letters caused.',
      'That was my mistake, and I am sorry this happened to you.',
      'I would like to apologise in person, so I will come on Tuesday 10 March at 10:00.',
      'I am sorry. I regret that I did not ring you on Monday.',
      'You may feel that one call is not enough.',
      'I apologise for the two missed visits.',
    ],
  },
  check(document) {
    return [
      ...phrases(
        'non-apology',
        (found) => `"${found}" is sorry for the wrong thing. Say what you did, and that you are sorry for it.`,
      )(document),
      ...unlessSaid(document, 'apology', 'non-apology.stand-in', 'talks about an apology and makes none'),
      ...unlessSaid(document, 'apology', 'non-apology.regret', 'is not the word people listen for'),
      ...unlessSaid(document, 'ownership', 'non-apology.sympathy', 'is sorry that it happened, not that you did it'),
    ]
  },
})

/** Empty only where the real thing is nowhere in the message: beside "I am sorry, that was my mistake" these do no harm. */
function unlessSaid(document: Document, real: string, id: string, what: string): Problem[] {
  const { sentences, pack } = document
  if (sentences.some((sentence) => says(sentence, pack, real))) return []
  return phrases(id, (found) => `"${found}" ${what}. Write "I am sorry" or "we are sorry", and for what.`)(document)
}
