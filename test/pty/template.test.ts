import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { billingWith } from '../team.ts'
import { Desk, enter, pick, tick } from './terminal.ts'

/** A team's own templates, made and used in a real terminal. */

const LENA = { name: 'Lena Fischer', role: 'Account manager', phone: '020 7946 0018', email: 'lena@example.com', voice: 'I' }

let desk: Desk
beforeEach(() => (desk = new Desk(LENA)))
afterEach(() => desk.clear())

test('template new asks, and writes a template that lint finds clean', async () => {
  const terminal = desk.start(['template', 'new'], { cols: 60 })
  await terminal.tell([
    ['For which kinds of mistake is it?', tick('Something of ours was down')],
    ['How does it reach the client?', pick('e-mail')],
    ['What do you call it?', 'Outage at our host'],
    ['What does it start from?', pick('Outage (en/outage)')],
    ['Who looks after its wording?', 'Lena Fischer'],
    ['What is its file called?', enter],
  ])
  expect((await terminal.exited).code).toBe(0)
  expect(terminal.screen()).toContain('Next: change the words, then: ownup lint')
  const text = desk.read(join('templates', 'en', 'outage-at-our-host.hbs'))
  expect(text).toMatch(
    /^---\ntitle: Outage at our host\nkinds: \[outage\]\n[\s\S]*owner: Lena Fischer\nreview-by: 2027-11-20\n---\n\{\{> greeting\}\}/,
  )
  const lint = desk.start(['lint', '--max-warnings', '0'])
  expect((await lint.exited).code).toBe(0)
})

test("the wizard asks a template's own questions where they belong, and only where they apply", async () => {
  desk.write(
    join('templates', 'en', 'billing-error.hbs'),
    billingWith(
      `po_number: { type: text, ask: What is their order number?, label: Order number, help: It stands on the order., example: PO-4471, required: true, after: when }
stopped: { type: yes/no, ask: Did they stop the payment? }
stopped_on: { type: date, ask: When did they stop it?, only-if: { extra.stopped: yes } }
`,
      'It is about your order {{extra.po_number}}.\n{{#is extra.stopped "yes"}}You stopped the payment{{#known extra.stopped_on}} {{on-date extra.stopped_on}}{{/known}}.{{/is}}',
    ),
  )
  const terminal = desk.start()
  await terminal.tell([
    ['First: is any of this true?', tick()],
    ['What kind of mistake was it?', pick('We charged the wrong amount')],
    ['Who are you writing to?', 'Adaeze'],
    ['How do you address them? Dear …', enter],
    ['What is it about, in a few words?', 'your April invoice'],
    ['What went wrong?', 'I charged you the old day rate on the April invoice.'],
    ['When did the wrong invoice go out?', 'Mon'],
    ['What is their order number?', 'PO-4471'],
    ['What did it do to them?', tick()],
    ['What did that mean for them, in their day?', 'You had to stop the payment.'],
    ['Which amount did you charge?', '£2,940'],
    ['Which amount is right?', '£2,520'],
    ['What have you done about it, or what will you do?', 'I sent you the right one this morning.'],
    ['Did they stop the payment?', pick('yes')],
    ['When did they stop it?', '18 Nov'],
    ['Does the client have to do anything?', { press: '-' }],
  ])
  await terminal.at('What now?')
  const shown = terminal.screen().replace(/\s+/g, ' ')
  expect(shown).toContain('Order number: PO-4471')
  expect(shown).toContain('When did they stop it: Wednesday 18 November')
  expect(desk.draft()).toMatch(/extra:\n {2}po_number: PO-4471\n {2}stopped: yes\n {2}stopped_on: 2026-11-18/)
})
