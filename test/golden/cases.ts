import * as z from 'zod/mini'
import { KINDS, schema, type Disclosure, type Kind, type Raw } from '../../src/disclosure/schema.ts'

/** What went wrong and no more: the least of which a message is made. */
const WHAT: Record<Kind, [matter: string, what: string]> = {
  'missed-deadline': ['your year-end report', 'I did not send you the year-end report that I had promised you.'],
  'billing-error': ['your October invoice', 'We charged you the old day rate on invoice 2291.'],
  'wrong-delivery': ['your order for the Leeds office', 'We sent your Leeds order to your Bristol office.'],
  outage: ['your booking page', 'Our booking page refused your customers.'],
  'data-loss': ['your uploaded floor plans', 'We deleted 14 floor plans that your team had uploaded.'],
  'data-breach': ['your applicant list', 'I sent your applicant list to a person outside your company.'],
  'wrong-advice': ['the duty on your valves', 'I told you that no duty is due on the valves.'],
  'quality-defect': ['your brochures', 'We printed page 4 of the brochures with the old prices.'],
  'handover-failure': ['your licence renewal', 'When I took over from Ruth in October, I did not pass on your renewal.'],
  miscommunication: ['the delivery date in our offer', 'Our offer promised delivery in November; we had agreed December with you.'],
}

/** Every field that any message can use, as an account manager would fill it in; then what only one kind has. */
const EVERYTHING: Raw = {
  gate: { ours: 'yes', stops: ['contract', 'repeated'], clearedBy: 'Ruth Adler', route: 'draft' },
  client: {
    name: 'Harriet Cole',
    address: 'Harriet',
    company: 'Brightwater & Sons',
    matters: 'You told us at the start that your board meets on the third Thursday and that everything hangs on that day.',
  },
  senior: { name: 'Ruth Adler', role: 'Managing director' },
  agreed: 'We had agreed that you would hear from us two days before your board met.',
  when: '2026-11-17',
  found: { on: '2026-11-18', by: 'us' },
  repeat: { earlier: '2026-03-12', whyDifferent: 'After March we relied on a reminder that one person could switch off; now the system stops the order itself.' },
  scope: "I checked your other orders of this year, and they are right; so are those of Brightwater's Dutch branch.",
  impact: 'Your team had to stop for a day and do the count by hand.',
  effects: ['lost-money', 'redo-or-delay'],
  loss: '£320',
  cause: 'I had copied last year’s sheet and did not compare it with the contract.',
  fixes: [
    { text: 'I sent you the right papers this morning.', status: 'done', by: '2026-11-20 09:10', owner: 'Tom Adeyemi' },
    { text: 'Our engineers restored the settings.', status: 'done', by: '2026-11-19', owner: 'Dana Reyes' },
    { text: 'We are comparing the other three files.', status: 'doing', by: '2026-11-24', owner: 'Dana Reyes' },
    { text: 'I will go through them with you.', status: 'planned', by: '2026-11-26 15:00', owner: 'Tom Adeyemi' },
  ],
  prevention: { text: 'A second person now compares each sheet with the contract before it goes out.', owner: 'the desk lead', by: '2026-11-23' },
  compensation: [
    { form: 'refund', amount: '£320', basis: 'owed', by: '2026-11-25', approvedBy: 'Ruth Adler' },
    { form: 'discount', amount: '£150', basis: 'on-top', by: '2026-12-01', text: 'We are also waiving the service fee for December.', approvedBy: 'Ruth Adler' },
  ],
  actions: 'Please check the sum on page 2 and write to me if it is not the one you know.',
  next: '2026-11-27',
  contact: { name: 'Dana Reyes', role: 'Service desk', phone: '020 7946 0113', email: 'dana@example.com' },
  worksheet: { chain: 'Two of us were away.', why: 'Nobody compared the sheets.', notes: 'Harriet was calm on the phone.' },
  questions: [{ ask: 'Who else is affected?', answer: 'Nobody.' }],
}

const DETAILS: Record<Kind, Raw> = {
  'missed-deadline': { ready: 'The balance sheet and the notes are ready now.' },
  'billing-error': { charged: '£2,520', correct: '£2,200' },
  'wrong-delivery': { wrongItem: 'Please keep the boxes closed; our driver collects them on Monday, and you pay nothing for it.' },
  outage: { end: '2026-11-17 09:40', data: 'No booking was lost; I compared the two lists.', workaround: 'Bookings by telephone worked all the time.' },
  'data-loss': { restored: 'We brought back 11 of the 14 plans on Wednesday.', gone: 'Plans 3, 8 and 9 are gone for good.' },
  'data-breach': {
    data: 'The list holds names, addresses and dates of birth.',
    people: 12,
    consequences: 'Somebody could write to the applicants in your name.',
  },
  'wrong-advice': { right: 'The duty is 2.7 per cent.' },
  'quality-defect': { affected: 'All 400 copies of the blue edition have it; the green edition is right.' },
  'handover-failure': { owner: 'Elena Ruiz looks after you from today.', open: 'Your change of address was open, too, and is done now.' },
  miscommunication: { should: 'We should have written Thursday 17 December.', now: 'We deliver on Thursday 17 December, as agreed.' },
}

function read(raw: Raw): Disclosure {
  return z.parse(schema, raw) as Disclosure
}

const kindOf = (template: string): Kind => KINDS.find((kind) => template.endsWith(`/${kind}`)) ?? 'outage'

/** Only what no message can do without. */
export function sparseCase(template: string): Disclosure {
  const kind = kindOf(template)
  const [matter, what] = WHAT[kind]
  return read({ ownup: 1, written: '2026-11-20', kind, client: { address: 'Harriet' }, sender: { name: 'Tom Adeyemi' }, matter, what })
}

/** Everything. */
export function richCase(template: string, voice: 'I' | 'we'): Disclosure {
  const kind = kindOf(template)
  const [matter, what] = WHAT[kind]
  const sender = { name: 'Tom Adeyemi', role: 'Account manager', phone: '020 7946 0112', email: 'tom@example.com', voice }
  const when = kind === 'outage' ? { when: '2026-11-17 08:10' } : {}
  return read({ ownup: 1, written: '2026-11-20', kind, matter, what, sender, details: DETAILS[kind], ...EVERYTHING, ...when })
}
