import { say } from '../../said.ts'
import { promisesOf, type PromiseMade } from '../../disclosure/promises.ts'
import type { Disclosure } from '../../disclosure/schema.ts'
import { fold, type Document } from '../document.ts'
import { isLeftOut, nameOf } from '../presence.ts'
import { patternsOf, rule, type Problem } from '../rule.ts'

export default rule({
  id: 'promise-undated',
  code: 'F16',
  kind: 'fact',
  summary: 'Something is promised without the day by which it is done, or without anybody who does it.',
  why: 'A promise raises the bar, and one without an owner and a date is the first to be broken (rubric F16 and §3: S6, S10, S66).',
  better: 'Add the date, and who looks after it; or promise less.',
  severity: 'error',
  examples: {
    bad: [
      {
        body: 'I will send the new file.',
        facts: { sender: { name: 'Paul Weber' }, fixes: [{ text: 'I will send the new file.', status: 'planned' }] },
      },
      {
        body: 'We will pay the £320.',
        facts: { sender: { name: 'Paul Weber' }, compensation: [{ form: 'refund', amount: '£320', text: 'We will pay the £320.' }] },
      },
      { body: 'We do not know yet why it happened.', facts: { sender: { name: 'Paul Weber' }, cause: 'not known yet' } },
      {
        body: 'I will go through all your invoices.',
        holding: true,
        facts: { sender: { name: 'Paul Weber' }, fixes: [{ text: 'I will go through all your invoices.', status: 'planned' }] },
      },
      {
        body: 'The new file will be there by Friday 6 March.',
        facts: { fixes: [{ text: 'The new file will be there.', status: 'planned', by: '2026-03-06' }] },
      },
    ],
    good: [
      {
        body: 'I will send the new file by Friday 6 March.',
        facts: { sender: { name: 'Paul Weber' }, fixes: [{ text: 'I will send the new file.', status: 'planned', by: '2026-03-06' }] },
      },
      {
        body: 'I will send the new file by Friday 6 March.',
        facts: { sender: { name: 'Paul Weber' }, fixes: [{ text: 'I will send the new file by Friday 6 March.', status: 'planned' }] },
      },
      {
        body: 'We are not charging you for the visit.',
        facts: { sender: { name: 'Paul Weber' }, compensation: [{ form: 'other', text: 'We are not charging you for the visit.' }] },
      },
      {
        body: 'We do not know yet why it happened.',
        facts: { sender: { name: 'Paul Weber' }, cause: 'not known yet', next: '2026-03-06' },
      },
      {
        body: 'I sent the new file.',
        facts: { sender: { name: 'Paul Weber' }, fixes: [{ text: 'I sent the new file.', status: 'done' }] },
      },
      'I will send the new file.',
    ],
  },
  check(document) {
    const { disclosure } = document
    if (!disclosure) return []
    return (
      promisesOf(disclosure)
        .filter(({ path }) => !isLeftOut(path, document))
        // When more comes than a holding note says is for the contact rule to ask.
        .filter(({ path }) => !(document.holding && isOpenAnswer(path)))
        .flatMap((promise) => [...undated(promise, disclosure, document), ...ownerless(promise)])
    )
  },
})

function undated(promise: PromiseMade, disclosure: Disclosure, document: Document): Problem[] {
  const { path, by, text } = promise
  if (by || isDated(promise, disclosure, document)) return []
  if (isOpenAnswer(path)) {
    const message = say`You do not know yet ${nameOf(path)}, and no date is set. Write the date when you will say more.`
    return [{ message, fields: [path], isOpen: true }]
  }
  const what = text === undefined ? nameOf(path) : `"${text}"`
  return [{ message: say`${what} has no date. Add the day by which the client can count on it.`, fields: [`${path}.by`] }]
}

function isDated({ path, text }: PromiseMade, disclosure: Disclosure, { pack }: Document): boolean {
  if (isOpenAnswer(path)) return disclosure.next !== undefined
  if (text === undefined) return false
  if (pack.findDates(text).some(({ time }) => time === undefined)) return true
  return path.startsWith('compensation') && patternsOf(pack, 'promise-undated').some((pattern) => pattern.test(fold(text)))
}

/** An answer that is "not known yet" promises to say more; a fix or a remedy promises a deed. */
function isOpenAnswer(path: string): boolean {
  return !/^(?:fixes|compensation)\[/.test(path)
}

function ownerless({ path, text, owner }: PromiseMade): Problem[] {
  if (owner !== undefined) return []
  const what = text === undefined ? say`What you promise here` : `"${text}"`
  return [
    {
      message: say`${what} is in nobody's hands. Say who looks after it.`,
      fields: [path.startsWith('fixes') ? `${path}.owner` : 'sender.name'],
    },
  ]
}
