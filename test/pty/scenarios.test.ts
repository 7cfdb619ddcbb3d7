import { parse } from 'yaml'
import { afterEach, describe, expect, test } from 'vitest'
import { Desk, enter, none, pick, tick, unknown, type Move, type Terminal } from './terminal.ts'

/**
 * The situations of the method's founding stories and their like, typed by the one who has to write. Each answer holds only
 * what that person knows; the message is compared with the one that was read and found fit to send.
 */

let desk: Desk
afterEach(() => desk.clear())

type Asked = [ask: string, move: Move]

/** The first questions, for somebody who has not used ownup before. */
const sender = (name: string, role: string, phone: string, voice: 'I' | 'we'): Asked[] => [
  ['What is your own name?', name],
  ['What is your role?', role],
  ['On which number can they reach you?', phone],
  ['At which e-mail address?', enter],
  ['Do you write "I" or "we"?', pick(` ${voice}`)],
]

/** The first name is left of the full one that stands on the line. */
async function dear(terminal: Terminal, name: string): Promise<void> {
  await terminal.at('How do you address them?')
  terminal.key('ctrl-u')
  await terminal.answer(name)
}

/** From the review to files: the text, the mail draft and the page. @returns the text as it was written */
async function handOver(terminal: Terminal, name: string): Promise<string> {
  await terminal.tell([['What now?', pick('hand it over')]])
  await terminal.waitFor(() => /^\? (?:How would you like|.*all the same\?)/.test(terminal.prompt()))
  if (terminal.prompt().includes('all the same?')) await terminal.answer(pick('Yes, I have read it'))
  await terminal.tell([['How would you like to have it?', tick('A text file', 'A mail draft', 'A web page')]])
  await terminal.waitFor('Not sent.')
  expect(await terminal.exit()).toBe(0)
  expect(desk.files()).toEqual(['eml', 'html', 'txt', 'yaml'].map((ending) => `${name}.${ending}`))
  return desk.read(`${name}.txt`)
}

/** The message as it was read aloud and found fit to send. */
async function expectGolden(text: string, name: string): Promise<void> {
  await expect(text).toMatchFileSnapshot(new URL(`../golden/scenarios/${name}.txt`, import.meta.url).pathname)
}

/** Amounts, numbers and times: none may stand in a message that is not in what was typed. */
const numbersIn = (text: string) => new Set(text.match(/\d+(?:[.,:]\d+)*/g))

function expectOnlyFrom(text: string, told: string): void {
  const known = numbersIn(told)
  expect([...numbersIn(text)].filter((number) => !known.has(number))).toEqual([])
}

describe('what an account manager types', () => {
  test('1: the bank and the missed deadline', async () => {
    desk = new Desk()
    const terminal = desk.start([], { now: '2026-11-17T11:30:00' })
    await terminal.tell([
      ['First: is any of this true?', enter],
      ['What kind of mistake was it?', pick('We missed a deadline')],
      ['Who are you writing to?', 'Marcus Hale'],
    ])
    await dear(terminal, 'Marcus')
    await terminal.tell([
      ...sender('Priya Raman', 'Relationship manager', '020 7946 0112', 'I'),
      ['What is it about, in a few words?', 'your transfer to the steel supplier'],
      ['What went wrong?', 'I missed the 15:00 cut-off on Monday 16 November for your EUR 480,000 transfer to your steel supplier.'],
      ['What did it do to them?', tick('They lost money')],
      ['How much money did they lose by it?', '320 eur'],
      ['What did that mean for them, in their day?', 'Your supplier charged you EUR 320 in late interest.'],
      ['What had been agreed?', none],
      ['What matters most to this client?', none],
      ['How far does it reach?', none],
      ['Is a part of it ready now?', none],
      ['Who noticed it?', pick('We did')],
      ['When was it noticed?', 'today 8:50'],
      ['How did it come about?', 'I had put the transfer in the queue and did not release it.'],
      ['What have you done about it, or what will you do?', 'It went out at 09:10 today.'],
      ['Anything else you have done or will do?', enter],
      ['What do they get for it?', pick('Money back')],
      ['How much?', 'EUR 320'],
      ['Do you owe it, or is it on top?', pick('We owe it')],
      ['When do they have it?', enter],
      ['Say it in one sentence, if you like.', 'We are paying the EUR 320 that your supplier charged you.'],
      ['Who agreed to it?', enter],
      ['Anything on top of that?', pick('A discount, or a fee waived')],
      ['How much?', 'EUR 150'],
      ['Do you owe it, or is it on top?', pick('It is on top')],
      ['When do they have it?', enter],
      ['Say it in one sentence, if you like.', 'We are also waiving your November desk fee of EUR 150.'],
      ['Who agreed to it?', enter],
      ['Anything on top of that?', pick('Nothing')],
      [
        'What do you change, so that it does not happen again?',
        'From tomorrow our desk lead releases every transfer over EUR 100,000 by 14:00, with a second signature.',
      ],
    ])
    await terminal.at('Who is responsible for it?')
    terminal.key('ctrl-u')
    await terminal.answer('our desk lead')
    await terminal.tell([
      ['Does the client have to do anything?', none],
      ['When will they hear from you again?', enter],
      ['For yourself: what led to it, step by step?', 'The desk is two people short.'],
      ['What now?', pick('It is right')],
    ])
    // Nobody has said yet when the money lands, and the program says so before it hands anything over.
    await terminal.waitFor('When it lands')
    terminal.key('escape')
    const text = await handOver(terminal, 'marcus-hale')
    await expectGolden(text, '1-missed-deadline')
    expect(text).toContain('EUR 320')
    expect(text).toContain('EUR 150')
    expect(text).not.toMatch(/two people|short|staff/)
    expect(desk.read('marcus-hale.yaml')).toContain('The desk is two people short.')
    expect(parse(desk.read('marcus-hale.yaml'))).toMatchObject({
      when: '2026-11-16 15:00',
      found: { on: '2026-11-17 08:50', by: 'us' },
      fixes: [{ status: 'done', by: '2026-11-17 09:10' }],
      prevention: { owner: 'our desk lead', by: '2026-11-18' },
    })
  })

  test('2: the souvenir shop', async () => {
    desk = new Desk()
    const terminal = desk.start([], { now: '2026-11-20T16:00:00' })
    await terminal.tell([
      ['First: is any of this true?', enter],
      ['What kind of mistake was it?', pick('We dropped something between us')],
      ['Who are you writing to?', 'Dorothy Lin'],
    ])
    await dear(terminal, 'Dorothy')
    await terminal.tell([
      ...sender('Sam Okafor', 'Service manager', '555 0134', 'I'),
      ['What is it about, in a few words?', 'your technician visits'],
      ['What went wrong?', 'In ten months I let four different technicians come to your shop.'],
      ['When did it happen?', 'today'],
    ])
    void unknown
    await terminal.waitFor('zzz', 1000)
  })
})
void expectOnlyFrom
