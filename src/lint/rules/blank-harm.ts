import { say } from '../../said.ts'
import { textSaying } from '../presence.ts'
import { phrasesIn, rule, says } from '../rule.ts'

export default rule({
  id: 'blank-harm',
  code: 'F13',
  kind: 'phrase',
  summary: 'A word that stands where the harm should be named ("inconvenience", "disruption", "frustration", "your experience").',
  why: 'It could be sent to anybody, so it tells the client that nobody looked. An ombudsman judged "sorry for the inconvenience" too little for the harm done (rubric F13: S35, S63).',
  better: 'Say what happened to them: "You had to rebook two engineers, and that cost you a morning."',
  severity: 'warning',
  examples: {
    bad: [
      'Our lunch did not satisfy your expectations.',
      'We are sorry for the difficulties you encountered.',
      'We are working to rectify the situation.',
      'A stock imbalance led to this.',
      'The evening was not quite what you had pictured.',
      'We had a staffing situation on Friday.',
      'This was well below what you would expect from us.',
      'We are sorry for the inconvenience.',
      'I apologise for the disruption to your business.',
      'I know how annoying this must be.',
      'We understand your frustration.',
      'I am sorry for your poor experience with our support desk.',
      'Our service fell short of your expectations.',
      'I am sorry for the trouble this has caused you.',
      'This is not the service you should expect from us.',
      'We are sorry for the impact this had on your team.',
      'Our delivery was less than ideal.',
    ],
    good: [
      'Choose a time that is convenient for you.',
      'Call me at your convenience.',
      'You had to pay two people for a Saturday because of us.',
      'I am sorry for the inconvenience: your drivers stood at the gate for three hours.',
      'We fell short by 40 boxes: we packed 360 of 400.',
      'The disruption plan that you asked for is attached.',
      'If Tuesday is inconvenient, I can come on Thursday 5 March.',
      'You have every reason to be cross: this is the second time.',
      'The trouble began at 09:02, when I switched the wrong server off.',
      'I know from Dana that your auditors had to come back.',
    ],
  },
  check(document) {
    const { pack } = document
    const named = textSaying('impact', document).some((sentence) => !says(sentence, pack, 'blank-harm'))
    const blankBy = (id: string) => document.saying(id).filter((sentence) => !says(sentence, pack, 'blank-harm.named'))
    const blank = blankBy('blank-harm')
    const hinted = blankBy('blank-harm.hinted').filter((sentence) => !blank.includes(sentence))
    const message = (found: string) =>
      named
        ? say`"${found}" adds nothing to the harm that you name elsewhere. Leave it out.`
        : say`"${found}" does not say what happened to the client. Say who had to do what, wait, pay or go without.`
    const problems = [...phrasesIn(blank, 'blank-harm', message), ...phrasesIn(hinted, 'blank-harm.hinted', message)]
    return problems.map((problem) => (named ? { ...problem, severity: 'hint' as const } : problem))
  },
})
