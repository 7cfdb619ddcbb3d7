import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import type { LanguageId } from '../../src/disclosure/choices.ts'
import { schema, type Disclosure, type Raw } from '../../src/disclosure/schema.ts'
import { packOf } from '../../src/languages/index.ts'
import { documentOf } from '../../src/lint/document.ts'
import { lint } from '../../src/lint/lint.ts'
import { rulesOf } from '../../src/lint/rules/index.ts'
import { untraced } from '../../src/message/message.ts'

function levelsOf(
  id: string,
  body: string,
  { subject = '', facts, language = 'en' }: { subject?: string; facts?: Raw; language?: LanguageId } = {},
): string[] {
  const disclosure = facts && (z.parse(schema, { ownup: 1, ...facts }) as Disclosure)
  const template = { id: 'example', purpose: 'disclosure' as const, leavesOut: { fields: [], because: '' } }
  const message = { template, subject: untraced(subject), body: untraced(body) }
  const found = lint(documentOf(message, disclosure, packOf(language), { date: '2026-03-04' }), { rules: rulesOf(id) })
  return found.map(({ severity }) => severity)
}

const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`
const sentences = (count: number, of: string) => Array.from({ length: count }, () => of).join(' ')

describe('words that can be an error or a warning', () => {
  it.each([
    ['agentless', 'Mistakes were made.', ['error']],
    ['agentless', 'Your file was deleted on Monday.', ['warning']],
    ['agentless', 'Your file was deleted on Monday. That was our mistake.', []],
    ['non-apology', 'I am sorry you feel that way.', ['error']],
    ['non-apology', 'I am sorry to hear that the file was late.', ['warning']],
    ['vague-time', 'We will send it soon.', ['error']],
    ['vague-time', 'The date is to be confirmed.', ['warning']],
    // They say "from now on", which is a time; that they are office words is for another rule.
    ['vague-time', 'Moving forward, two people will check every list.', []],
    ['jargon', 'Moving forward, two people will check every list.', ['warning']],
    ['vague-time', 'We will send it soon, by 16:00 on Friday.', []],
    ['vague-time', 'We will refund the invoice you paid on 2 March soon.', ['error']],
    ['impersonal', 'Dear customer,\n\nYour file came late.', ['error']],
    ['impersonal', 'Dear customer,\n\nWe were late.', ['warning']],
    ['impersonal', 'Dear Priya,\n\nYou are a valued customer.', ['warning']],
    ['blame-supplier', 'The courier lost it.', ['error']],
    ['blame-supplier', 'The courier lost it. I should have booked it with tracking.', ['warning']],
    ['blame-supplier', 'Our courier company lost it.', ['error']],
    ['blame-staff', 'A driver of ours forgot the box.', ['error']],
    ['blame-staff', 'A driver of ours forgot the box. That was our mistake.', ['warning']],
    ['blame-staff', 'One of our team deleted the folder by mistake.', ['error']],
    ['blame-staff', 'A trainee forgot the box. That was our mistake.', ['error']],
    ['leak', 'We track it as INC-4821.', ['error']],
    ['leak', 'We track it as PLAT-4821.', ['warning']],
  ])('%s: %s', (id, body, expected) => {
    expect(levelsOf(id, body)).toEqual(expected)
  })
})

describe('a sentence of as many words as its language takes', () => {
  it.each([
    ['ru', 18, []],
    ['ru', 19, ['warning']],
    ['ru', 22, ['warning']],
    ['ru', 23, ['error']],
    ['id', 20, []],
    ['id', 21, ['warning']],
    ['ms', 20, []],
    ['ms', 21, ['warning']],
  ] as const)('%s, %i', (language, count, expected) => {
    expect(levelsOf('sentence-length', words(count), { facts: {}, language })).toEqual(expected)
  })
})

describe('limits: nothing at the figure, a warning above it, an error further up', () => {
  it.each([
    ['sentence-length', words(20), []],
    ['sentence-length', words(21), ['warning']],
    ['sentence-length', words(25), ['warning']],
    ['sentence-length', words(26), ['error']],
    ['mean-sentence-length', sentences(4, words(15)), []],
    ['mean-sentence-length', sentences(4, words(16)), ['warning']],
    ['mean-sentence-length', sentences(4, words(19)), ['error']],
    ['apology-count', 'Sorry. Sorry.', []],
    ['apology-count', 'Sorry. Sorry. Sorry.', ['warning']],
    ['apology-count', 'Sorry. Sorry. Sorry. Sorry.', ['error']],
    ['intensifiers', 'Very deeply.', ['warning']],
    ['intensifiers', 'Very deeply and truly.', ['error']],
    ['late-ownership', `${sentences(3, 'It was Monday.')} I am sorry.`, ['warning']],
    ['late-ownership', `${sentences(5, 'It was Monday.')} I am sorry.`, ['error']],
    ['paragraph-length', sentences(4, words(20)), []],
    ['paragraph-length', sentences(5, words(20)), ['warning']],
    ['paragraph-length', sentences(5, words(12)), []],
    ['questions', 'Who? What? Where?', ['warning']],
    ['shouting', 'We are sorry!', ['error']],
  ])('%s: %s', (id, body, expected) => {
    expect(levelsOf(id, body, { facts: {} })).toEqual(expected)
  })

  it.each([
    [{}, 125, []],
    [{}, 126, ['warning']],
    [{}, 201, ['error']],
    [{ effects: ['redo-or-delay'] }, 39, ['error']],
    [{ effects: ['redo-or-delay'] }, 59, ['warning']],
    [{ effects: ['redo-or-delay'] }, 200, []],
    [{ effects: ['redo-or-delay'] }, 201, ['warning']],
    [{ effects: ['redo-or-delay'] }, 301, ['error']],
    [{ effects: ['their-people'] }, 300, []],
    [{ effects: ['their-people'] }, 301, ['warning']],
    [{ effects: ['their-people'] }, 401, ['error']],
    [{ kind: 'data-breach' }, 900, []],
  ])('body-length: %o with %i words', (facts, count, expected) => {
    expect(levelsOf('body-length', words(count), { facts })).toEqual(expected)
  })

  it.each([
    ['', ['error']],
    ['Two words', ['warning']],
    ['Three short words', []],
    ['One two three four five six seven eight nine', []],
    ['One two three four five six seven eight nine ten', ['warning']],
  ])('subject-length: %s', (subject, expected) => {
    expect(levelsOf('subject-length', 'We were late.', { subject, facts: {} })).toEqual(expected)
  })

  it('knows the cause by its words where there is no trace', () => {
    const facts = { cause: 'We keep two lists. They look the same. I took the old one.' }
    const body = (other: number) =>
      `${sentences(other, 'You had to wait for us.')} We keep two lists. They look the same. I took the old one.`
    expect(levelsOf('cause-share', body(20), { facts })).toEqual(['warning'])
    expect(levelsOf('cause-share', body(3), { facts })).toEqual(['error'])
  })
})

it('judges no single sentence by limits that are meant for a message', () => {
  const limits = [
    'body-length',
    'mean-sentence-length',
    'reading-grade',
    'paragraph-length',
    'late-ownership',
    'cause-share',
    'subject-length',
  ]
  for (const id of limits) expect(levelsOf(id, words(40))).toEqual([])
})

function levelsAlone(id: string, body: string): string[] {
  const message = { subject: untraced(''), body: untraced(body) }
  const found = lint(documentOf(message, undefined, packOf('en'), { date: '2026-03-04' }), { rules: rulesOf(id) })
  return found.map(({ severity }) => severity)
}

describe('a text that comes alone', () => {
  it.each([
    ['length and tone are never an error', 'sentence-length', `We lost your file. ${words(26)}`, ['warning']],
    ['nor a raised voice', 'shouting', 'We lost your file. We are sorry!', ['warning']],
    [
      'talk of values in place of the mistake',
      'values-talk',
      'A recent incident affected you. We take your privacy very seriously.',
      ['error'],
    ],
    ['and beside an owned one', 'values-talk', 'We lost your file. We take your privacy very seriously.', ['warning']],
    ['an empty promise in place of the mistake', 'empty-promise', 'We regret what happened. Steps have been taken.', ['error']],
    ['and beside an owned one', 'empty-promise', 'We lost your file. Steps have been taken.', ['warning']],
    ['and after "sorry if"', 'empty-promise', 'We are sorry if you were upset. Steps have been taken.', ['error']],
    ['a newsletter', 'marketing', 'Enjoy 20% off your next order.', ['hint']],
    ['a mistake that is named late', 'what-went-wrong', `We are sorry. ${sentences(3, 'Thank you.')} We lost your file.`, ['warning']],
    ['a mistake that nobody names', 'what-went-wrong', 'We are sorry. We will do better.', ['error']],
    [
      'nor one beside the name of a place',
      'what-went-wrong',
      'We are sorry for your experience at Leeds North. Please call Rita Moss.',
      ['error'],
    ],
    ['one that may be named beside a name', 'what-went-wrong', 'We are sorry. The bus hit the wall of Leeds North.', ['warning']],
    [
      'sorry, owned in no words that a rule knows, and put right',
      'ownership',
      'The pump stood on 2 March. I am sorry. We refunded £40.',
      ['warning'],
    ],
    ['a whole letter, neither owned nor put right', 'ownership', 'Dear Ines,\n\nThe pump stood on 2 March. I am sorry.\n\nPaul', ['error']],
    ['an excerpt that may have left it out', 'ownership', 'The pump stood on 2 March. I am sorry.', ['warning']],
    [
      'an owned mistake in the last lines',
      'ownership',
      'We regret this.\n\nIn short:\nThat was our mistake, and we take responsibility.',
      [],
    ],
    ['a reason that comes first', 'wrong-order', 'Due to a broken press your brochures are late. We are sorry.', ['warning']],
  ])('%s: %s', (_name, id, body, expected) => {
    expect(levelsAlone(id, body)).toEqual(expected)
  })

  it.each([
    ['nobody owns it', 'A recent incident may have affected you. We take privacy very seriously.'],
    ['a notice is given', 'Out of an abundance of caution we let you know that your records may have been viewed.'],
    ['a complaint is turned down', 'We reviewed your complaint. Our technician followed the correct procedure.'],
    ['fate is to blame', 'Your parcel was late due to circumstances beyond our control. Thank you for your understanding.'],
    ['the client is to blame', 'As explained before, you did not follow the instructions.'],
    ['lessons stand in for the mistake', 'Communication could have been better. Lessons have been learned.'],
    ['the firm defends itself', 'I do not agree with your complaint. All procedures were followed.'],
    [
      'a letter tells of harm to the reader and calls it nothing',
      'Dear Ms Grey,\n\nYour drops were labelled for another patient. Please bring them with you.',
    ],
    ['something was not done, and is dealt with', 'Hi Tom,\n\nThe valve was not closed after the test. It has been replaced.'],
    ['two things of theirs are amiss', 'Hello Ada,\n\nYour flyers came out too small. They also reached the shop later than agreed.'],
    [
      'a fee is changed, and it is nothing much',
      'Dear Ms Roe,\n\nIt turns out that the rate was another one. The difference is slightly above £40.',
    ],
    ['two sums are set against each other', 'Dear Mr Lowe,\n\nYour invoice was paid at £18.50 and not at £185.'],
    [
      'a thing went into the place of another',
      'Hi Bea,\n\nThe cake went out with almonds in place of hazelnuts. Hope the party was lovely anyway!',
    ],
    ['a deed came before a yes', 'Hi Theo,\n\nI published the price list before you had signed it off. Nobody rang.'],
    ['a part is left out', 'Dear Dr Amin,\n\nThe proofs of your chapter were sent to press without your corrections.'],
    ['a deed was meant for another', 'Hi Finn,\n\nThe script was meant for the test shop. It set your prices to €1.'],
    ['it was done once too often', 'Dear Mrs Tan,\n\nOn 1 April we collected your gift of £15 three times.'],
    ['somebody waited and nobody came', 'Hello Kay,\n\nYou were outside the hall at 9.30 and we were not.'],
    ['an email is taken back', 'Dear Member,\n\nA letter was sent to you on 3 May. The letter should be treated as void.'],
    [
      'it was asked for and the other went on',
      'Hi Gabi,\n\nYou cancelled in March but the card stayed active. I have added two free months.',
    ],
    ['what was not right is made anew', 'Dear Ms Orr,\n\nYour lamp was not packed with care. A replacement is on order.'],
    ['the reader is upset, and told so', 'Hi Tess,\n\nI get that you are upset about the speech. The card was full.'],
    ['a slip of ours is the cause', 'Dear Guardian,\n\nOwing to an overlap in our plan the test was held next to a workshop.'],
    ['more people got it than should', 'Hey Mina,\n\nYour draft went to the whole list, not just to the testers.'],
    [
      'two papers disagree, and it is made anew',
      'Dear Mrs Quinn,\n\nThe sign reads 1947. The order form gives 1949. We will redo it for you.',
    ],
    ['a no follows harm of ours', 'Dear Mr Poe,\n\nYour room was cancelled in error. We are unable to offer a refund.'],
  ])('is a disclosure where %s', (_name, body) => {
    expect(levelsAlone('apology', body)).toEqual(['error'])
  })

  it.each([
    ['a newsletter', 'We are committed to quality. Our new range of lamps is out in May.'],
    ['a report that speaks to nobody', 'We missed our revenue target by four per cent. Gross margin improved.'],
    ['planned works', 'The water will be off on Thursday from 9 to 12. We apologise for any inconvenience.'],
    ['patch notes', 'Fixed two minor bugs in the inventory. Thanks for playing!'],
    ['a survey', 'We value your feedback. Please take our survey by Friday 6 March.'],
    ['a lesson on errors', 'If the error is not nil, something went wrong, and you should return it.'],
    ['a maintenance notice', 'The dashboard will be unavailable on Saturday from 02:00. Thank you for your patience.'],
    ['an answer of the help desk', 'Hi Ben,\n\nTo reset it, press Reset. If no mail arrives, look into your spam folder.'],
    ['a reminder', 'Dear Mr Low,\n\nWe would like to remind you that we are waiting for your papers.'],
    ['a report by letter', 'Hi Jo,\n\n14 rules were removed because nobody used them. Two logins were blocked.'],
    ['good manners', 'Hi Mum,\n\nsorry I missed your call, I was in the pool. I forgot my towel again.'],
    ["somebody else's apology", 'Two trains were cancelled. The council apologised for the road.'],
    ['a proof to be checked', 'Hi Will,\n\nThe proof is attached. Please check the dates, we print what you approve.'],
    ['a reminder of a bill', 'Hi Greta,\n\nInvoice 31 is 30 days overdue. If it is on its way, apologies, and please ignore this.'],
    ['a demand for payment', 'Dear Mr Tan,\n\nWe have not received your payment. As agreed, a late fee applies from today.'],
    ['papers that are still to come', 'Hi Anna,\n\nWe still don’t have your signed contract, and we can’t start without it.'],
    ['a card that was declined', 'Dear customer,\n\nYour card was declined. Unfortunately your plan is on hold. Please update it.'],
    ['a form that is incomplete', 'Dear Ms Baker,\n\nThe form you sent us was incomplete and is returned. Please correct it.'],
    ['a login that failed', 'Hi Lucy,\n\nSomeone entered the wrong password on your account. If this was you, please reset it.'],
    ["a client's complaint", 'Hello Mr Wood,\n\nYou quoted £900 and then billed me £1,340. You never mentioned extra work.'],
    ["a client's answer", 'Dear Jim,\n\nYour assertion that my team was late is wrong. It is regrettable that you said so to my client.'],
    ['a complaint about a crew', 'Dear Sir,\n\nYour plumber left our boiler in pieces and nobody came back. We want it fixed.'],
    ['a request that is turned down', 'Dear Ms Grant,\n\nUnfortunately we are unable to offer you a loan at this time.'],
    [
      'a fare without a refund',
      'Dear Mr Ode,\n\nAs stated in our terms, tickets are non-refundable. I am afraid we cannot make an exception.',
    ],
    ['an application without success', 'Dear Ms Ho,\n\nWe regret to inform you that your application has not been successful.'],
    ['a recall', 'Dear Mr Orr,\n\nBosko is recalling its kettle because the handle was fitted wrong. You were sold one in April.'],
    ['a break-in at another firm', 'Hello Jo,\n\nYou may have heard about the break-in at PayRight. Our own systems are not affected.'],
    ["a slip of the reader's supplier", 'Hi Amy,\n\nYour supplier has told us that they sent the wrong list twice. Nothing was paid.'],
    [
      'a rule of the house',
      'Hi Lee,\n\nA gentle reminder that this is a nut-free school. A lunch box came in with nuts. It is easily missed!',
    ],
    ['a rise in prices', 'Dear Ms Fox,\n\nFrom 1 April we are raising the price to €11. We regret having to do so.'],
    ['a guide', '## Apologies\n\nYour app should never blame the user. Users should see an apology. Say sorry once.'],
    ['terms', 'Terms of sale\n\nWe are not liable for events beyond our control. You must report damaged goods. We may cancel.'],
    ['a late invitation', 'Hi Ann,\n\nSorry to be a pain, and sorry for chasing. Could you join us at 3?'],
    ['what the reader chose', 'Hi Jo,\n\nwe are sorry to learn that you have cancelled your seat. You can book it again until Friday.'],
    ['condolence', 'Dear Ms Roe,\n\nour deepest condolences. We are so sorry for the pain that you must feel.'],
    ['a question to a forum', 'I apologise if this was covered before. My lamp does not light after the update.'],
    ['a candidate who is turned down', 'Thank you for your application. We regret that we cannot offer you a place this year.'],
    ['release notes', 'Version 4.2 fixes three issues with the export. Thanks to all who reported them.'],
  ])('is none where it is %s', (_name, body) => {
    expect(levelsAlone('apology', body)).toEqual([])
  })
})
