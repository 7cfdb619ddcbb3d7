import type { Samples } from '../samples.ts'

/**
 * A consulting firm and its client, as an account manager would fill it in. Who looks after a fix is named nowhere else,
 * so that an owner that a template drops does not pass for somebody else.
 */
export const samples: Samples = {
  written: '2026-11-20',
  least: { client: { address: 'Harriet' }, sender: { name: 'Tom Adeyemi' } },
  what: {
    'missed-deadline': ['your year-end report', 'I did not send you the year-end report that I had promised you.'],
    'billing-error': ['your October invoice', 'We charged you the old day rate on invoice 2291.'],
    'wrong-delivery': ['your Leeds order', 'We sent your Leeds order to your Bristol office.'],
    outage: ['your booking page', 'Our booking page refused your customers.'],
    'data-loss': ['your uploaded floor plans', 'We deleted 14 floor plans that your team had uploaded.'],
    'data-breach': ['your applicant list', 'I sent your applicant list to a person outside your company.'],
    'wrong-advice': ['duty on your valves', 'I told you that no duty is due on the valves.'],
    'quality-defect': ['your brochures', 'We printed page 4 of the brochures with the old prices.'],
    'handover-failure': ['your licence renewal', 'When I took over from Ruth in October, I did not pass on your renewal.'],
    miscommunication: ['your delivery date', 'Our offer promised delivery in November; we had agreed December with you.'],
  },
  everything: {
    gate: { ours: 'yes', stops: ['contract', 'repeated'], clearedBy: 'Ruth Adler', route: 'draft' },
    client: {
      name: 'Harriet Cole',
      address: 'Harriet',
      company: 'Brightwater & Sons',
      matters: 'You told us at the start that your board meets on the third Thursday and that everything hangs on that day.',
    },
    sender: { name: 'Tom Adeyemi', role: 'Account manager', phone: '020 7946 0112', email: 'tom@example.com', voice: 'I' },
    senior: { name: 'Ruth Adler', role: 'Managing director' },
    agreed: 'We had agreed that you would hear from us two days before your board met.',
    when: '2026-11-17',
    found: { on: '2026-11-18', by: 'us' },
    repeat: {
      earlier: '2026-03-12',
      whyDifferent: 'After March we relied on a reminder that one person could switch off; now the system stops the order itself.',
    },
    scope: "I checked your other orders of this year, and they are right; so are those of Brightwater's Dutch branch.",
    impact: 'Your team had to stop for a day and do the count by hand.',
    effects: ['lost-money', 'redo-or-delay'],
    loss: '£320',
    cause: 'I had copied last year’s sheet and did not compare it with the contract.',
    fixes: [
      { text: 'I sent you the right papers this morning.', status: 'done', by: '2026-11-20 09:10', owner: 'Tom Adeyemi' },
      { text: 'Our engineers restored the settings.', status: 'done', by: '2026-11-19', owner: 'Priya Raman' },
      { text: 'We are comparing the other three files.', status: 'doing', by: '2026-11-24', owner: 'Luis Ortega' },
      { text: 'I will go through them with you.', status: 'planned', by: '2026-11-26 15:00', owner: 'Tom Adeyemi' },
    ],
    prevention: {
      text: 'A second person now compares each sheet with the contract before it goes out.',
      owner: 'the desk lead',
      by: '2026-11-23',
    },
    compensation: [
      { form: 'refund', amount: '£320', basis: 'owed', by: '2026-11-25', approvedBy: 'Ruth Adler' },
      {
        form: 'discount',
        amount: '£150',
        basis: 'on-top',
        by: '2026-12-01',
        text: 'We are also waiving the service fee for December.',
        approvedBy: 'Ruth Adler',
      },
    ],
    actions: 'Please check the sum on page 2 and write to me if it is not the one you know.',
    next: '2026-11-27',
    contact: { name: 'Dana Reyes', role: 'Service desk', phone: '020 7946 0113', email: 'dana@example.com' },
    worksheet: { chain: 'Two of us were away.', why: 'Nobody compared the sheets.', notes: 'Harriet was calm on the phone.' },
    questions: [{ ask: 'Who else is affected?', answer: 'Nobody.' }],
  },
  details: {
    'missed-deadline': { ready: 'The balance sheet and the notes are ready now.' },
    'billing-error': { charged: '£2,520', correct: '£2,200' },
    'wrong-delivery': { wrongItem: 'Please keep the boxes closed; our driver collects them on Monday, and you pay nothing for it.' },
    outage: {
      end: '2026-11-17 09:40',
      data: 'No booking was lost; I compared the two lists.',
      workaround: 'Bookings by telephone worked all the time.',
    },
    'data-loss': { restored: 'We brought back 11 of the 14 plans on Wednesday.', gone: 'Plans 3, 8 and 9 are gone for good.' },
    'data-breach': {
      data: 'The list holds names, addresses and dates of birth.',
      people: 12,
      consequences: 'Somebody could write to the applicants in your name.',
    },
    'wrong-advice': { right: 'The duty is 2.7 per cent.' },
    'quality-defect': { affected: 'All 400 copies of the blue edition have it; the green edition is right.' },
    'handover-failure': {
      owner: 'Elena Ruiz looks after you from today.',
      open: 'Your change of address was open, too, and is done now.',
    },
    miscommunication: {
      should: 'We should have written Thursday 17 December.',
      now: 'We deliver on Thursday 17 December, as agreed.',
    },
  },
  extra: {
    text: 'form 7B',
    sentence: 'We have put a note about it into your file.',
    date: '2026-11-25',
    money: '£75',
    count: '6',
  },
  further: {
    'what-mine': { what: 'I sent the wrong papers to your office.' },
    'what-ours': { what: 'We sent the wrong papers to your office.' },
    'what-nobodys': { what: 'Your office got the wrong papers.' },
    'what-nobodys-undated': { what: 'Your office got the wrong papers.', when: null },
    'what-nobodys-we': { what: 'Your office got the wrong papers.', sender: { voice: 'we' } },
    'what-nobodys-undated-we': { what: 'Your office got the wrong papers.', when: null, sender: { voice: 'we' } },
    'names-long': {
      client: { address: 'Maximiliane Oberhauser-Schwarzenberger' },
      sender: { name: 'Jean-Baptiste Emmanuel de la Tour d’Auvergne-Lauraguais' },
    },
    'names-one-word': { client: { address: 'Cher' }, sender: { name: 'Ng' } },
    'names-signs': { client: { address: "Siobhán O'Brien" }, sender: { name: 'Smith & Daughters' }, matter: '"Blue" & Co.: order 7' },
    'names-not-latin': { client: { address: 'Мария Петрова' }, sender: { name: '王小明' }, matter: 'поставка в Казань' },
    'amount-small': { loss: 'EUR 0.05', compensation: [{ form: 'refund', amount: 'EUR 0.05', basis: 'owed', by: '2026-11-25' }] },
    'amount-huge': {
      loss: 'USD 12,480,000',
      compensation: [{ form: 'refund', amount: 'USD 12,480,000', basis: 'owed', by: '2026-11-25' }],
    },
    'remedies-in-kind': {
      compensation: [
        { form: 'replacement', basis: 'owed', by: '2026-11-25' },
        { form: 'redo', basis: 'owed', by: '2026-12-01' },
      ],
    },
    'amount-of-none': { loss: '£0' },
    'said-in-the-sentence': {
      what: 'On Tuesday 17 November we sent the wrong papers to your office.',
      fixes: [
        { text: 'Dana Reyes sent you the right papers on Thursday 19 November.', status: 'done', by: '2026-11-19', owner: 'Dana Reyes' },
        { text: 'Dana Reyes will collect the old ones on Monday 23 November.', status: 'planned', by: '2026-11-23', owner: 'Dana Reyes' },
        { text: 'Dana Reyes will go through the file with you.', status: 'planned', by: '2026-11-24', owner: 'Dana Reyes' },
      ],
      compensation: [
        { form: 'credit', amount: '£320', by: '2026-11-25', text: 'You have £320 to your credit from Wednesday 25 November.' },
      ],
    },
  },
}
