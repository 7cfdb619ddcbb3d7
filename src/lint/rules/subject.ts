import { fold, wordsOf, type Document } from '../document.ts'
import { patternsOf, rule, type Problem } from '../rule.ts'

const SHORTEST = 3
const LONGEST = 9

export default rule({
  id: 'subject',
  code: 'C13',
  kind: 'presence',
  summary: 'The subject line names the event, in three to nine words.',
  why: 'A subject such as "Important update" hides the news, and short subjects got most replies (rubric C13: S50, and our own judgement).',
  better: '"Billing error: your February invoices".',
  severity: { minor: 'warning', moderate: 'warning', serious: 'warning' },
  examples: {
    bad: [
      { subject: 'Important update', body: 'We sent the wrong file on 2 March.' },
      { subject: 'Invoices', body: 'We billed you twice.' },
      { subject: 'Our sincere thoughts on what has been a rather difficult week for all of us', body: 'We billed you twice.' },
      { subject: 'A word about last week', body: 'We billed you twice.', facts: { what: 'We billed you twice for February.' } },
      { body: 'We billed you twice.', facts: { what: 'We billed you twice for February.' } },
    ],
    good: [
      { subject: 'Wrong file of 2 March', body: 'We sent the wrong file on 2 March.' },
      { subject: 'Two invoices for February', body: 'We billed you twice.', facts: { what: 'We billed you twice, on invoices 1042 and 1051.' } },
      {
        subject: 'Your technician visits',
        body: 'We sent four people.',
        facts: { what: 'We sent you four people in ten months.', matter: 'your technician visits' },
      },
      'We sent the wrong file on 2 March.',
    ],
  },
  check(document) {
    const { subject, disclosure } = document
    if (subject === undefined) {
      return disclosure ? [{ message: 'There is no subject line. Name the event in three to nine words.', fields: ['matter'] }] : []
    }
    const words = wordsOf(subject).length
    if (isEmpty(document)) return [at(document, `"${subject}" does not say what this is about. Name the event.`)]
    if (words < SHORTEST) return [at(document, `The subject line has ${words === 1 ? 'one word' : 'two words'}. Name the event in three to nine.`)]
    if (words > LONGEST) return [at(document, `The subject line has ${words} words. Name the event in three to nine.`)]
    return isAbout(document) ? [] : [at(document, 'The subject line shares no word with what went wrong. Name the event.')]
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

function at({ subject = '', disclosure }: Document, message: string): Problem {
  return { message, place: { part: 'subject', start: 0, end: subject.length }, fields: disclosure ? ['matter'] : [] }
}
