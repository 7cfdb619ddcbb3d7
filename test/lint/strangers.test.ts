import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { schema, type Disclosure, type Raw } from '../../src/disclosure/schema.ts'
import { packOf } from '../../src/languages/index.ts'
import { documentOf } from '../../src/lint/document.ts'
import { lint } from '../../src/lint/lint.ts'
import { rulesOf } from '../../src/lint/rules/index.ts'
import type { Team } from '../../src/lint/team.ts'
import { messageOf } from '../../src/message/message.ts'

const TEAM: Team = {
  clients: [
    { names: ['Adaeze Obi', 'Obi Trading Ltd'], emails: ['adaeze@obi.example'] },
    { names: ['Marc Durand', 'Hartwell Foods Ltd', 'Hartwell Bakers'], emails: ['m.durand@hartwell.example'] },
    { names: ['Tim Webb', 'Apple'], emails: ['tim.webb@gmail.com'] },
    { names: ['Sara Lind', 'Target'] },
    { names: ['Joe Monk', 'Next'] },
    { names: ['Hannah Oduya', 'IKEA'] },
    { names: ['Li Wei', 'blue sky travel'] },
    { names: ['Smith & Sons'] },
    { names: ['Monday'] },
    { names: ['Kestrel'] },
  ],
  staff: ['Dana Reyes', 'Tom Baker', 'Will Grant', 'May Chen', 'Lena Fischer'],
  domains: ['ours.example'],
}

const ADAEZE: Raw = { client: { name: 'Adaeze Obi', company: 'Obi Trading Ltd', address: 'Adaeze' }, sender: { name: 'Lena Fischer' } }

function found(text: string, facts?: Raw, team = TEAM): string[] {
  const disclosure = facts && (z.parse(schema, { ownup: 1, ...facts }) as Disclosure)
  const document = documentOf(messageOf(text), disclosure, packOf('en'), { date: '2026-03-04' })
  return lint(document, { rules: rulesOf('leak'), team }).map(({ severity, place }) => {
    const part = place!.part === 'body' ? document.body : document.subject!
    return `${severity}: ${part.slice(place!.start, place!.end)}`
  })
}

describe('another client in a message', () => {
  it.each([
    ['We sent your list to Hartwell Foods on Monday.', 'error: Hartwell Foods'],
    ['We sent your list to Hartwell Foods Ltd on Monday.', 'error: Hartwell Foods'],
    ['Your list went to HARTWELL FOODS.', 'error: HARTWELL FOODS'],
    ['Hartwell\nFoods got your list.'.replace('\n', ' '), 'error: Hartwell Foods'],
    ['It was in Hartwell Foods’ folder.', 'error: Hartwell Foods'],
    ['Hartwell Bakers, as they were, had your list.', 'error: Hartwell Bakers'],
    ['Marc Durand has your list.', 'error: Marc Durand'],
    ['Your list went to Apple.', 'error: Apple'],
    ['We mixed you up with Target, and I am sorry.', 'error: Target'],
    ['Apple’s list went to you.', 'error: Apple'],
    ['Kestrel got your list.', 'error: Kestrel'],
    ['I had hartwell_foods_orders.xlsx open.', 'error: hartwell_foods_orders.xlsx'],
    ['I had “HartwellFoods-2026” open.', 'error: HartwellFoods-2026'],
    ['It ran on shop.hartwellfoods.example.', 'error: shop.hartwellfoods.example'],
    ['It ran on hartwell-foods.example all night.', 'error: hartwell-foods.example'],
    ['I had marc_durand.pdf open.', 'error: marc_durand.pdf'],
    ['I had kestrel-q3.pdf open.', 'error: kestrel-q3.pdf'],
    ['IKEA got your list.', 'error: IKEA'],
    ['I had the letter to Blue Sky Travel open.', 'error: Blue Sky Travel'],
    ['I had the letter to Smith & Sons open.', 'error: Smith & Sons'],
    ['Subject: Your Apple invoice\n\nWe were late.', 'error: Apple'],
    ['Write to m.durand@hartwell.example.', 'error: m.durand@hartwell.example'],
    ['Write to orders@hartwell.example.', 'error: orders@hartwell.example'],
    ['Write to tim.webb@gmail.com.', 'error: tim.webb@gmail.com'],
    ['It is at https://www.hartwell.example/orders.'.replace('www.', ''), 'error: https://hartwell.example'],
  ])('is found: %s', (text, expected) => {
    expect(found(text, ADAEZE)).toEqual([expected])
  })

  it.each([
    ['a word of every day', 'We missed the target. Our next step is the apple order, and there was blue sky travel in it.'],
    ['the same at the start of a sentence', 'Target dates were moved. Next came the invoice. Apple juice was left out.'],
    ['behind a colon or a quotation mark', 'The plan: Target the late ones. You wrote: “Next time, call me.”'],
    ['in a headline', 'Subject: Missed Target: Next Steps\n\nWe were late.'],
    ['a day', 'We rang you on Monday.'],
    ['the client’s own name and company', 'Dear Adaeze,\n\nWe sent Obi Trading the wrong file. Obi Trading Ltd paid twice, Adaeze Obi.'],
    [
      'a file with a word of every day, and the client’s own',
      'I had apple_pie.jpg and next-steps.docx and obi_trading.pdf and obitrading.example open.',
    ],
    ['a word with a hyphen', 'That was a blue-sky-travel idea, a blue-sky one, a smith-sons kind.'],
    ['a part of another word', 'The Applecross office and the Hartwellian order.'],
    ['two words that happen to stand apart', 'Ask for Hartwell. Foods are in the other list.'],
    ['the client’s own address', 'We wrote to adaeze@obi.example.'],
    ['mail that anybody can have', 'Write to lena@ours.example or help@mail.ours.example.'],
  ])('is not seen in %s', (_what, text) => {
    expect(found(text, ADAEZE)).toEqual([])
  })

  it('is not taken for one where the name is in the client’s own', () => {
    const facts = { client: { name: 'Rosa Kern', company: 'Apple Hotels' }, sender: { name: 'Lena Fischer' } }
    expect(found('We sent Apple Hotels the wrong file, and I told Apple so.', facts)).toEqual([])
  })

  it('is told from a namesake by the whole name', () => {
    const team: Team = { clients: [{ names: ['Ana Silva'] }, { names: ['Ana Costa'] }] }
    expect(found('We sent it to Ana Silva.', { client: { name: 'Ana Costa', address: 'Ana' } }, team)).toEqual(['error: Ana Silva'])
    expect(found('Dear Ana,\n\nWe sent it to Ana Silva.', { client: { address: 'Ana' } }, team)).toEqual([])
  })

  it('of a text that comes alone is the second one that it names', () => {
    expect(found('Dear Adaeze Obi,\n\nWe sent your list to Hartwell Foods.')).toEqual(['error: Hartwell Foods'])
    expect(found('Subject: Hartwell Foods: your list\n\nDear Adaeze Obi,\n\nWe lost it.')).toEqual(['error: Hartwell Foods'])
    expect(found('Dear Adaeze Obi,\n\nWe sent the list of Obi Trading late.')).toEqual([])
  })
})

describe('a colleague in a message', () => {
  it.each([
    ['by the whole name', 'Tom Baker deleted your list.', 'error: Tom Baker'],
    ['by the first name', 'I asked Tom, and he had deleted your list.', 'warning: Tom'],
    ['by the first name at the start', 'Tom deleted your list.', 'warning: Tom'],
    ['by a name that is a word', 'I had asked Will to send it.', 'warning: Will'],
  ])('is found %s', (_how, text, expected) => {
    expect(found(text, ADAEZE)).toEqual([expected])
  })

  it.each([
    ['the sender', 'Lena Fischer sent it late. Lena will ring you.', {}],
    ['who owns a fix', 'Tom Baker sends it by Friday. Ask Tom.', { fixes: [{ text: 'Tom Baker sends it.', owner: 'Tom Baker' }] }],
    ['the contact', 'Please ring Dana Reyes.', { contact: { name: 'Dana Reyes' } }],
    ['a senior person', 'Dana Reyes has read this.', { senior: { name: 'Dana Reyes', role: 'Director' } }],
    ['somebody else of that name', 'Your Tom Jones has the list.', {}],
    ['a word at the start of a sentence', 'Will you ring me? May we call you?', {}],
    ['a month', 'It was due in May.', {}],
    ['a name in small letters', 'The tom was late.', {}],
  ])('may be %s', (_who, text, facts) => {
    expect(found(text, { ...ADAEZE, ...facts })).toEqual([])
  })

  it('may be named in a text that comes alone where it signs, is to be rung, or will do something', () => {
    const text =
      'Dear Adaeze,\n\nI sent the wrong list. Dana Reyes will ring you. Or call Will Grant on 020 7946 0001.\n\nTom Baker\nAccount manager\n'
    expect(found(text)).toEqual([])
    expect(found('Dear Adaeze,\n\nDana Reyes deleted the list.\n\nTom Baker\n')).toEqual(['warning: Dana Reyes'])
  })
})

describe('an address in a message', () => {
  it('is the team’s or the client’s, where the team says which are its own', () => {
    expect(found('Write to help@other.example.', ADAEZE)).toEqual(['error: help@other.example'])
    expect(found('Write to help@other.example.', { client: { name: 'Rosa Kern' } })).toEqual(['warning: help@other.example'])
    expect(found('Write to help@other.example.', ADAEZE, { ...TEAM, domains: [] })).toEqual([])
  })

  it('may be the sender’s', () => {
    const facts = { ...ADAEZE, sender: { name: 'Lena Fischer', email: 'lena@new.example' } }
    expect(found('Lena Fischer\nlena@new.example', facts)).toEqual([])
  })

  it('is nobody’s where several clients share its domain', () => {
    const team: Team = {
      clients: [
        { names: ['Ana Silva'], emails: ['a@shared.example'] },
        { names: ['Bo Lund'], emails: ['b@shared.example'] },
      ],
    }
    expect(found('Write to c@shared.example.', { client: { name: 'Cy Rau' } }, team)).toEqual([])
    expect(found('Write to b@shared.example.', { client: { name: 'Cy Rau' } }, team)).toEqual(['error: b@shared.example'])
  })
})

it('reads a long text and a long book in one go', () => {
  const clients = Array.from({ length: 3_000 }, (_, number) => ({ names: [`Client Number ${number}`, `Firm${number}`] }))
  const text = `We told Firm7 of it. ${'Client Number and a target for the next apple. '.repeat(2_000)}`
  expect(found(text, ADAEZE, { clients, staff: ['Client Number'] })).toContain('error: Firm7')
})
