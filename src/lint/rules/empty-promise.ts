import { say } from '../../said.ts'
import { datesIn, type Document } from '../document.ts'
import { phrasesIn, rule, says } from '../rule.ts'

export default rule({
  id: 'empty-promise',
  code: 'F16',
  kind: 'phrase',
  isRegister: true,
  summary: 'Activity and promises that nobody can check ("steps have been taken", "lessons learned", "we will do better").',
  why: 'A promise raises the bar for what comes after. One that counts has an owner, a date and a way to see that it was kept; "improve monitoring" has none of them (rubric F16: S6, S10, S66).',
  better: 'Name one change, who looks after it and since when: "Since 4 March a second person checks every invoice."',
  severity: 'error',
  examples: {
    bad: [
      'Your case was discussed with senior management.',
      'We are determined to do a far better job.',
      'The relevant procedures were adjusted accordingly.',
      'The whole office is doing its best to find the box.',
      'We have taken steps to stop this.',
      'New measures are being put in place.',
      'We have learned our lesson.',
      'I am reviewing our internal procedures.',
      'All drivers will get additional training.',
      'Our packers have been reminded to check the label.',
      'We are looking into the matter.',
      'Our engineers are working tirelessly on this.',
      'We are doing everything in our power.',
      'We will try harder.',
      'I will be more careful in future.',
      'We will make sure that this does not happen again.',
      'We have strengthened our controls.',
      'We will continue to monitor it.',
      'We are investigating.',
      'The measures we are taking will help.',
      'We lost your order. We have passed your note on to our kitchen team.',
      'I sent the wrong file. Action is now under way.',
      'We lost your order. I will try to make sure that it does not happen again.',
    ],
    good: [
      'Since 4 March a second person checks every invoice before it goes out.',
      'We are reviewing all 40 invoices, and you get the result by Friday 6 March.',
      'I retrained the two people who pack your orders on Tuesday 3 March.',
      'We are investigating why the alarm stayed silent, and I will tell you by 10:00 on Thursday 5 March.',
      'I will ring you on Thursday to make sure that the money has arrived.',
      'To prevent this we have made three changes:',
      'The monitoring now pages two people in place of one.',
      'Please make sure that your team uses the new link.',
      'You will be better off by £40 a month.',
      'We did not take enough steps to protect the file.',
      'We learned on Monday that the backup was empty.',
      'I reminded you of the wrong date.',
      'The steps we took on 4 March: two people check each invoice.',
      'I did not brief the driver.',
      'I passed your note on to our kitchen team at 09:30 on Tuesday.',
    ],
  },
  check(document) {
    const message = (found: string) =>
      say`"${found}" is nothing that the client can check. Say what has changed, who looks after it and since when, or leave it out.`
    const bare = (id: string) => document.saying(id).filter((sentence) => !says(sentence, document.pack, 'empty-promise.named'))
    const always = bare('empty-promise')
    const undated = bare('empty-promise.undated').filter((sentence) => !always.includes(sentence) && !isDated(sentence, document))
    return [...phrasesIn(always, 'empty-promise', message), ...phrasesIn(undated, 'empty-promise.undated', message)]
  },
})

function isDated(sentence: Document['sentences'][number], { pack }: Document): boolean {
  return datesIn(sentence, pack).length > 0 || says(sentence, pack, 'vague-time.anchor')
}
