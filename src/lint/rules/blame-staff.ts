import { say } from '../../said.ts'
import { isOwnedBeside } from '../presence.ts'
import { phrases, rule } from '../rule.ts'

export default rule({
  id: 'blame-staff',
  code: 'F10',
  kind: 'phrase',
  summary: 'A colleague made to blame ("a trainee did it", "operator error", "she has been given a warning").',
  why: 'Hospitals that teach people to tell patients of a mistake say: explain your own part, and do not blame others. "Human error" also ends the search for what let it happen (rubric F10: S36, S62).',
  better: 'Write "we" or "I", and say what let it happen: "We sent the letter unread. Nobody had to check it."',
  severity: 'error',
  examples: {
    bad: [
      'A freelancer on our team drew the wrong floor.',
      'One of our younger fitters left the valve loose.',
      'Someone in the packing hall hung the sign upside down.',
      'A paralegal filed it with the wrong court.',
      'Our trainee translator used an old glossary.',
      'It was down to operator error.',
      'A trainee booked the wrong room.',
      'One of our drivers forgot the second box.',
      'Someone in the office deleted the list by mistake.',
      'The colleague responsible has been given a warning.',
      'The agent you spoke to gave you the wrong price.',
      'The bookkeeper was new to the job.',
      'We have parted ways with the designer concerned.',
      'Your previous account manager did not pass it on.',
      'We apologise for the carelessness of one of our fitters.',
      'I am sorry. One of our drivers forgot the second box.',
      'The lad on the gate was new.',
      'My predecessor never wrote your discount down.',
      'My assistant messed up.',
      'We are dealing with the driver involved.',
    ],
    good: [
      'The accountant found two wrong entries.',
      'The driver’s slip now goes with each bill.',
      'Our proofreader Ann checks every page from today.',
      'One of our fitters comes at 10:00 on Thursday 5 March.',
      'I booked the wrong room.',
      'Our accounts team sent the reminder twice.',
      'When Maya left in January, we did not hand over your order.',
      'I did not show the new starter this form.',
      'We did not pass the gate code on, and the driver did not have it.',
      'We left one person alone with 60 calls.',
      'The form leaves less room for human error: it fills in the rate.',
      'Your own staff did nothing wrong.',
      'A new colleague joined on Monday, and looks after your orders from now on.',
      'One of our engineers found the fault on Tuesday.',
      'I was new to your account, and did not read the file.',
      'I tick off each name after I have spoken to the person, and our doctor reads the list.',
    ],
  },
  check(document) {
    const message = (found: string) => say`"${found}" puts it on a colleague. Write "we" or "I", and say what let it happen.`
    const isOwned = isOwnedBeside('blame-staff.other', document)
    return [
      ...phrases('blame-staff', message)(document),
      ...phrases(
        'blame-staff.other',
        message,
      )(document).map((problem) => (isOwned ? { ...problem, severity: 'warning' as const } : problem)),
    ]
  },
})
