import { say, type Said } from '../../said.ts'
import { fold, wordsOf, type Document } from '../document.ts'
import { patternsOf, rule, type Problem } from '../rule.ts'

export default rule({
  id: 'subject',
  code: 'C13',
  kind: 'presence',
  summary: 'The subject line names the event.',
  why: 'A subject such as "Important update" hides the news from the one who has to know it (rubric C13, by judgement; S50 for its length).',
  better: '"Billing error: your February invoices".',
  severity: { minor: 'warning', moderate: 'warning', serious: 'warning' },
  examples: {
    bad: [
      { subject: 'Important update', body: 'We sent the wrong file on 2 March.' },
      { subject: 'A message from Weber', body: 'We sent the wrong file on 2 March.' },
      { subject: 'Our sincere apologies', body: 'We billed you twice.' },
      { subject: 'A word about last week', body: 'We billed you twice.', facts: { what: 'We billed you twice for February.' } },
    ],
    good: [
      { subject: 'Wrong file of 2 March', body: 'We sent the wrong file on 2 March.' },
      { subject: 'Important: stop using the file of 2 March', body: 'We sent the wrong file on 2 March.' },
      {
        subject: 'Two invoices for February',
        body: 'We billed you twice.',
        facts: { what: 'We billed you twice, on invoices 1042 and 1051.' },
      },
      {
        subject: 'Your technician visits',
        body: 'We sent four people.',
        facts: { what: 'We sent you four people in ten months.', matter: 'your technician visits' },
      },
      'We sent the wrong file on 2 March.',
    ],
  },
  // How long it is, and that there is one at all, is for the rule about its length.
  check(document) {
    const { subject } = document
    if (subject === undefined) return []
    if (isEmpty(document)) return [at(document, say`"${subject}" does not say what this is about. Name what happened, and to what.`)]
    if (isAbout(document)) return []
    return [at(document, say`The subject line shares no word with what went wrong. Name what happened, and to what.`)]
  },
})

function isEmpty({ subject = '', pack }: Document): boolean {
  return patternsOf(pack, 'subject').some((pattern) => pattern.test(fold(subject.trim())))
}

/** Compared by their first letters, so that "invoice" and "invoices" are one word. */
function isAbout({ subject = '', disclosure }: Document): boolean {
  if (!disclosure?.what) return true
  const stems = (text: string) =>
    wordsOf(fold(text))
      .filter((word) => word.length > 3 || /\d/.test(word))
      .map((word) => word.slice(0, 5))
  const known = new Set(stems(`${disclosure.what} ${disclosure.matter ?? ''}`))
  return stems(subject).some((stem) => known.has(stem))
}

function at({ subject = '', disclosure }: Document, message: Said): Problem {
  return { message, place: { part: 'subject', start: 0, end: subject.length }, fields: disclosure ? ['matter'] : [] }
}
