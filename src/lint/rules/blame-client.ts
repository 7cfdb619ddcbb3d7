import { say } from '../../said.ts'
import { phrases, phrasesIn, rule, says } from '../rule.ts'

export default rule({
  id: 'blame-client',
  code: 'F06',
  kind: 'phrase',
  summary: 'The client made to blame ("you never told us", "your late changes", "had you checked").',
  why: 'Blaming the person who was harmed is one of the moves people make to defend themselves, and an ombudsman criticised it. If the client did share in the cause, that belongs in the call (rubric F06: S56, S57, S60).',
  better: 'Say what you did, or did not do: "I did not ask for the second address, and I should have."',
  severity: 'error',
  examples: {
    bad: [
      'You picked the colour, after all.',
      'The trouble started when you moved the desks.',
      'If your crew had tied the boards down, none would have slipped.',
      'Nothing would have been lost had anyone at your desk opened the lid.',
      'As I told you more than once, the gate shuts at six.',
      'Your office could easily have caught it on the first page.',
      'You returned the proof so late that the van had left.',
      'You never told us that the office had moved.',
      'Your accounts team did not answer our question of 2 March.',
      'If you had read the guide, the import would have worked.',
      'You entered the wrong tax number.',
      'Your last-minute changes left us no time to check.',
      'You ought to have looked at the proof.',
      'The problem is on your side.',
      'We never received the floor plan from you.',
      'Next time, please check the dates.',
      'We did warn you about the cut-off.',
      'As stated in our terms, the slot lapses after an hour.',
      'Your firewall blocked the upload.',
      'The floor plan that you sent left out the rear stairs.',
      'We were still waiting for your texts on the day of the print.',
      'From your side it would have cost a minute.',
      'The switch was turned off by one of your caretakers.',
      'The limit stands in the quotation you signed.',
    ],
    good: [
      'It started when I moved your desks.',
      'If you had opened our letter, you would have got the wrong date.',
      'As I told your office on Monday, the new key is with the porter.',
      'You approved the proof on 2 March, and I then sent the old one to print.',
      'You should have had the box on Monday.',
      'You should have heard it from me first.',
      'You did nothing wrong.',
      'You did not reply because I wrote to the wrong address.',
      'You could not have known.',
      'Because of your call we found the leak in an hour.',
      'You signed the proof on 3 May, and I printed the older one.',
      'You told us twice that the office had moved.',
      'Your approval came in time; I opened it a day late.',
      'You asked why nobody rang you, and you are right.',
      'If you did not keep the file, I can send it again.',
      'Please check the new invoice before you pay it.',
      'As I said on the phone, there is nothing for you to do.',
      'The old address was still in our books.',
      'The floor plan that you sent was right, and I used the old one.',
      'You should not have had to wait for our answer.',
    ],
  },
  check: (document) => {
    const message = (found: string) =>
      say`"${found}" puts it on the client. Say what you did, or did not do, and keep the rest for the call.`
    const hinted = document.saying('blame-client.hinted').filter((sentence) => !says(sentence, document.pack, 'blame-client'))
    return [...phrases('blame-client', message)(document), ...phrasesIn(hinted, 'blame-client.hinted', message)]
  },
})
