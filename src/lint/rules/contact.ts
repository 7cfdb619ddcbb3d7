import { say } from '../../said.ts'
import { nextContact, openAnswers } from '../../disclosure/promises.ts'
import type { Disclosure } from '../../disclosure/schema.ts'
import { datesIn, type Document } from '../document.ts'
import { isMentioned, isPrinted } from '../presence.ts'
import { knows, rule, type Problem } from '../rule.ts'

export default rule({
  id: 'contact',
  code: 'C10',
  kind: 'presence',
  summary: 'A phone number or an e-mail address of a person, and, while anything is open, when the client hears more.',
  why: 'A named person to ask belongs to every disclosure, and the time of the next word to every one that is not closed (rubric C10: S36, S48, S49).',
  better: '"You will hear from me by 16:00 on Friday 6 March." Under your name: your number.',
  severity: { minor: 'warning', moderate: 'error', serious: 'error' },
  examples: {
    bad: [
      'We sent the wrong file on 2 March.\n\nPaul Weber\nAccount manager',
      'We sent the wrong file. I will be in touch.\n\nPaul Weber',
      { body: 'We sent the wrong file.\n\nPaul Weber', facts: { sender: { name: 'Paul Weber' } } },
      { body: 'We sent the wrong file.\n\nPaul Weber', facts: { sender: { name: 'Paul Weber', phone: '030 5550 142' } } },
      {
        body: 'We do not know yet why.\n\nPaul Weber\n030 5550 142',
        facts: { effects: ['lost-money'], sender: { name: 'Paul Weber', phone: '030 5550 142' }, cause: 'not known yet' },
      },
      {
        body: 'Your drivers cannot see their orders since 09:00.\n\nPaul Weber\n030 5550 142',
        facts: { sender: { name: 'Paul Weber', phone: '030 5550 142' } },
        holding: true,
      },
    ],
    good: [
      'We sent the wrong file on 2 March.\n\nPaul Weber\n030 5550 142',
      'We sent the wrong file. Write to me at paul@example.com.',
      'We sent the wrong file.\n\nPaul Weber, extension 204',
      'We sent the wrong file. I will call you on Thursday at 10:00.\n\nPaul Weber',
      {
        body: 'We sent the wrong file.\n\nPaul Weber\n030 5550 142',
        facts: {
          sender: { name: 'Paul Weber', phone: '030 5550 142' },
          fixes: [{ text: 'It is there.', status: 'done', by: '2026-03-03' }],
        },
      },
      {
        body: 'We do not know yet why. You will hear from me by Friday 6 March.\n\nPaul Weber\n030 5550 142',
        facts: { sender: { name: 'Paul Weber', phone: '030 5550 142' }, cause: 'not known yet, more by 2026-03-06' },
      },
      {
        body: 'Your drivers cannot see their orders since 09:00. You will hear from me by 16:00 on Friday.\n\nPaul Weber\n030 5550 142',
        facts: { sender: { name: 'Paul Weber', phone: '030 5550 142' }, next: '2026-03-06 16:00' },
        holding: true,
      },
    ],
  },
  check: (document) => [...route(document), ...nextDate(document)],
})

const ROUTES = ['sender.phone', 'sender.email', 'contact.phone', 'contact.email'] as const

function route(document: Document): Problem[] {
  const { disclosure, body } = document
  if (hasRoute(body) || document.saying('contact.route').length > 0) return []
  if (!disclosure) {
    if (meetsAgain(document)) return []
    return [{ message: say`The client cannot see how to reach you. Put your phone number or e-mail address under your name.` }]
  }
  const known = ROUTES.filter((path) => valueAt(path, disclosure) !== undefined)
  if (known.some((path) => isPrinted(path, document) || body.includes(valueAt(path, disclosure)!))) return []
  const message = known.length
    ? say`The message leaves out how to reach you. Put your phone number or e-mail address back.`
    : say`The client cannot see how to reach you. Add your phone number or your e-mail address.`
  return [{ message, fields: [known[0] ?? 'sender.phone'] }]
}

function valueAt(path: (typeof ROUTES)[number], disclosure: Disclosure): string | undefined {
  const [person, way] = path.split('.') as ['sender' | 'contact', 'phone' | 'email']
  return disclosure[person]?.[way]
}

/** An e-mail address, or at least seven digits that stand together as a phone number does. */
function hasRoute(body: string): boolean {
  return (
    (body.includes('@') && /[\w.+-]{1,64}@[\w-]{1,63}\.\w/.test(body)) ||
    (body.match(/\+?\(?\d[\d ()/.-]{5,18}\d/g) ?? []).some((number) => isPhone(number))
  )
}

function isPhone(number: string): boolean {
  return number.replace(/\D/g, '').length >= 7 && !/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(number)
}

function meetsAgain({ saying, pack }: Document): boolean {
  return !knows(pack, 'contact') || saying('contact').some((sentence) => datesIn(sentence, pack).length > 0)
}

function nextDate(document: Document): Problem[] {
  const { disclosure, holding } = document
  if (!disclosure) return holding && !meetsAgain(document) ? [{ message: NO_NEXT }] : []
  if (!holding && !isOpen(document, disclosure)) return []
  const next = nextContact(disclosure)
  if (!next) return [{ message: NO_NEXT, fields: ['next'] }]
  if (isPrinted(next.path, document) || isMentioned({ type: 'moment', value: next.at }, document)) return []
  return [{ message: say`The message does not say when the client hears from you next. Put the day back.`, fields: [next.path] }]
}

const NO_NEXT = say`Not all is settled, and the client is not told when you will say more. Set a day for it.`

/** For a trifle, a dated fix is itself the next that the client hears. */
function isOpen({ harm }: Document, disclosure: Disclosure): boolean {
  const waiting = (disclosure.fixes ?? []).filter(({ status }) => status === 'doing' || status === 'planned')
  return openAnswers(disclosure).length > 0 || waiting.some(({ by }) => harm !== 'minor' || !by)
}
