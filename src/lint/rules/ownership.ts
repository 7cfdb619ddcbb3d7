import { say } from '../../said.ts'
import { deeds, isInWords, isPutRight, isRead, owning } from '../presence.ts'
import { knows, rule } from '../rule.ts'

export default rule({
  id: 'ownership',
  code: 'C2',
  kind: 'presence',
  summary: 'Somebody takes it on: "I sent it late", "that was our mistake", with no "if" and no "partly".',
  why: 'Of six parts of an apology that were tested, taking responsibility came first; an inner cause repaired trust better than an outer one, also where a supplier failed (rubric C2: S1, S2, S13, S28, S29).',
  better: '"I sent the report two days late. That was my mistake."',
  severity: { minor: 'error', moderate: 'error', serious: 'error' },
  examples: {
    bad: [
      'Dear Ines,\n\nThe report arrived on Friday and not on Wednesday. We are sorry.\n\nPaul Weber',
      'Mistakes were made with invoice 1042, and we are sorry.',
      'I am sorry if we made a mistake with your invoice.',
      'The delay was not entirely our fault, and we are sorry for it.',
      'The report was late. We are sorry. We spoke to the printer and sent you the new one.',
      'The crates stood in the rain on 2 March.\n\nWe are sorry.\n\nWe bought new crates on Friday.',
      'We found an entry in our error log of 2 March. We are sorry about the wrong totals.',
      { body: 'Your invoice of 2 March was too high. I am sorry.', facts: { what: 'Your invoice of 2 March was too high.' } },
    ],
    good: [
      'Dear Ines,\n\nI sent you the wrong report on 2 March, and I am sorry.\n\nPaul Weber',
      'You were charged twice on 4 May. That was our mistake.',
      'The storm closed the road; having no second driver was our fault.',
      'I am sorry we did not check if the file had arrived.',
      'Because I misread the brief, the page had the old prices.',
      'Dear Ines,\n\nI hung your coats on the open rail on 2 March. Eleven of them are bleached. I am sorry.\n\nPaul Weber',
      'Your vines died on 2 March. I am sorry: I had filled both cans and marked neither.',
      'Our lift stopped your move on 2 March, and we are sorry.',
      'We should have told you on Monday that the report would be late, and if you need it sooner I will read it out to you.',
      { body: 'Your drivers cannot see their orders since 09:00.', holding: true },
      'I am sorry for the trouble that we have caused you with invoice 1042.',
    ],
  },
  check(document) {
    const { pack, holding, disclosure } = document
    if (holding || !knows(pack, 'ownership') || owning(document).some(isRead(document))) return []
    if (deeds(document).length > 0) return []
    const nobody = say`Nobody says whose mistake it was. Write what you did with "I" or "we", or "that was my mistake".`
    if (disclosure) return [{ message: nobody, fields: ['what'] }]
    // Who says sorry in a text that comes alone has taken something on, if not in so many words. A whole letter that puts nothing right
    // either is short of both of what counts most in an apology, and no list of words is: of an excerpt the rest may say it.
    if (!isInWords('apology-count', document)) return [{ message: nobody }]
    if (isPutRight(document) !== false || document.saying('letter.greeting').length === 0) return [{ message: nobody, severity: 'warning' }]
    return [
      {
        message: say`Nobody says whose mistake it was, nor what is done about it and by when. Write with "I" or "we" what you did, and what you do now.`,
      },
    ]
  },
})
