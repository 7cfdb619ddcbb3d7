import { say } from '../../said.ts'
import { wordsOf } from '../document.ts'
import { rule } from '../rule.ts'

const FEWEST = 3
const MOST = 9

export default rule({
  id: 'subject-length',
  code: 'L',
  kind: 'limit',
  counts: 'words in a subject',
  isTotal: true,
  summary: 'A subject of fewer than three or more than nine words, or none.',
  why: 'Subjects of three or four words got the most replies, mail without one hardly any (rubric §3: S50, widened by judgement).',
  better: 'Name what happened and what it is about: "Wrong invoice: your February order".',
  severity: 'warning',
  examples: {
    bad: [
      { subject: 'Update', body: 'We sent the wrong file.' },
      { subject: 'Your invoice', body: 'We sent the wrong file.' },
      { subject: 'What we found out about the two invoices that we sent to you in February', body: 'We sent the wrong file.' },
      { subject: 'A mistake of ours in the file for your board on Monday', body: 'We sent the wrong file.' },
      { body: 'We sent the wrong file.', facts: {} },
    ],
    good: [
      { subject: 'Wrong file sent', body: 'We sent the wrong file.' },
      { subject: 'Billing error: your February invoices', body: 'We sent the wrong file.' },
      { subject: 'We missed the deadline for your two tax returns', body: 'We sent the wrong file.' },
      { subject: 'Outage: your ordering portal', body: 'We sent the wrong file.', facts: {} },
      'We sent the wrong file.',
    ],
  },
  check({ subject, disclosure }, team) {
    const most = Math.max(FEWEST, team?.most?.['subject-length'] ?? MOST)
    if (subject === undefined) {
      // A text that comes alone may have its subject somewhere else.
      if (!disclosure) return []
      return [
        {
          message: say`There is no subject, and the mail may not be opened. Write ${FEWEST} to ${most} words: what went wrong, with what.`,
          severity: 'error',
        },
      ]
    }
    const words = wordsOf(subject).length
    if (words >= FEWEST && words <= most) return []
    const message =
      words === 1
        ? say`The subject has 1 word. ${FEWEST} to ${most} tell the client best what it is about.`
        : say`The subject has ${words} words. ${FEWEST} to ${most} tell the client best what it is about.`
    return [{ message, place: { part: 'subject', start: 0, end: subject.length } }]
  },
})
