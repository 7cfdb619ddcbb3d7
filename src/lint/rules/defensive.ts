import { say } from '../../said.ts'
import { phrases, phrasesIn, rule, says } from '../rule.ts'

export default rule({
  id: 'defensive',
  code: 'F18',
  kind: 'phrase',
  summary: 'Words that defend you ("in fairness", "we followed the rules", "no system is infallible", "we meant well").',
  why: 'Justifying yourself is one of the moves that take the place of an apology. In an experiment, polite words that looked like a manoeuvre made an unfair result worse than no words at all (rubric F18: S30, S57, S67).',
  better: 'Leave it out, and tell what happened: "You wrote on Monday, and I answered on Thursday."',
  severity: 'warning',
  examples: {
    bad: [
      'That is fairly normal in our line of business.',
      'Please do not judge our work by one bad week.',
      'Nine years without a single hitch speak for themselves.',
      'We were only going by the plan that hung there.',
      'Keep in mind that spring is our peak season.',
      'Any florist in town would have made the same slip.',
      'In fairness, the old system was slower.',
      'No system is infallible.',
      'We followed our procedure to the letter.',
      'I never wanted to upset you.',
      'Please bear in mind that December is our busiest month.',
      'Other agencies have the same trouble.',
      'Our terms clearly say that dates may move.',
      'No other client has complained.',
      'Let me put this into perspective.',
      'We acted in good faith.',
      'That is standard practice in our trade.',
      'As you will appreciate, such moves are complex.',
      'It is a little unfair to call that careless.',
      'In nine years this is the first complaint.',
      'We only followed the drawing.',
      'With hindsight it all looks plain.',
      'Our advert was misinterpreted.',
      'We apologise to anyone who may have misunderstood the poster.',
      'All our drivers followed the usual procedure.',
      'It was by no means intentional.',
    ],
    good: [
      'To be clear, nothing is due from you.',
      'Please accept our apologies.',
      'Our terms promise a reply within a day, and you waited five.',
      'We did not follow our own process.',
      'What we should actually have charged is £180.',
      'I mean to ring you at 10:00 on Thursday 5 March.',
      'It is only fair that you get the day back.',
      'Your terms give you 10 % back, and we have taken it off.',
      'The record of the call is attached.',
      'We had never tried the backup, and that was our mistake.',
      'I understand that your team had to stay late.',
      'Which of our reports did you use?',
      'It was the first of three mistakes we made in May.',
      'I misunderstood your note.',
      'From Monday all drivers follow a new procedure.',
    ],
  },
  check: (document) => {
    const message = (found: string) => say`"${found}" defends you. Leave it out, and say what happened and what you do now.`
    const hinted = document.saying('defensive.hinted').filter((sentence) => !says(sentence, document.pack, 'defensive'))
    return [...phrases('defensive', message)(document), ...phrasesIn(hinted, 'defensive.hinted', message)]
  },
})
