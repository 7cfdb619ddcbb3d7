import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { afterEach, describe, expect, test } from 'vitest'
import { Desk, enter, none, pick, tick, type Move, type Terminal } from './terminal.ts'

let desk: Desk
afterEach(() => desk.clear())

const LENA = { name: 'Lena Fischer', role: 'Account manager', phone: '020 7946 0018', voice: 'I' }

const ADAEZE = `name: Adaeze Obi
address: Adaeze
company: Northwind
matters:
  - text: Everything hangs on our board meeting.
    on: 2026-03-04
    heardBy: Ruth Adler
`

/** A new client, and all up to what they have to do. */
async function tellOfInes(terminal: Terminal): Promise<void> {
  await terminal.answer('Ines Duarte')
  await terminal.at('How do you address them?')
  terminal.key('ctrl-u')
  await terminal.answer('Ines')
  await terminal.tell([
    ...REST,
    ['Which amount did you charge?', '£2,940'],
    ['Which amount is right?', '£2,520'],
    ['What have you done about it, or what will you do?', 'I sent you the right invoice today.'],
  ])
}

/** A team with two clients and one message about a missed deadline to one of them. */
function team(): void {
  desk = new Desk(LENA)
  desk.write('ownup.yaml', 'max-warnings: 9\n')
  desk.write('clients/adaeze-obi.yaml', ADAEZE)
  desk.write('clients/adam-obrist.yaml', 'name: Adam Obrist\n')
  desk.write(
    'disclosures/adaeze-obi.yaml',
    `ownup: 1
written: 2026-03-12
kind: missed-deadline
client: { name: Adaeze Obi, address: Adaeze }
sender: { name: Ruth Adler }
matter: your site survey
what: We sent the site survey a day late.
when: 2026-03-11
`,
  )
}

/** To the question about the client. */
async function start(terminal: Terminal, kind = 'We missed a deadline'): Promise<void> {
  await terminal.tell([
    ['First: is any of this true?', enter],
    ['What kind of mistake was it?', pick(kind)],
  ])
  await terminal.at('Who are you writing to?')
}

const REST: [string, Move][] = [
  ['What is it about, in a few words?', 'your invoice'],
  ['What went wrong?', 'I charged you the old day rate on the April invoice.'],
  ['When did the wrong invoice go out?', 'Mon'],
  ['What did it do to them?', enter],
  ['What did that mean for them, in their day?', 'Your accounts team had to ask us why.'],
]

describe('the client book in the wizard', () => {
  test('finds a client by a part of the name, says what it fills in, and shows what matters most while that counts', async () => {
    team()
    const terminal = desk.start([], { now: '2026-11-20T12:00:00', rows: 60 })
    await start(terminal)
    expect(terminal.screen()).toContain('↓ client book')
    terminal.type('ob')
    await terminal.waitFor(() => /Adaeze Obi, Northwind[^]*Adam Obrist/.test(terminal.screen()))
    terminal.type(' adae')
    await terminal.waitFor(() => !terminal.screen().includes('Adam Obrist'))
    terminal.key('down')
    await terminal.waitFor('> Adaeze Obi, Northwind')
    terminal.key('enter')
    // An earlier message about the same kind of mistake: said before anything else is asked.
    await terminal.at('Has it happened again?')
    expect(terminal.screen().replace(/\s+/g, ' ')).toContain(
      '= From the client book: Dear Adaeze, Northwind = What matters most to them: "Everything hangs on our board meeting." (Ruth Adler, Wednesday 4 March 2026)',
    )
    expect(terminal.screen().replace(/\s+/g, ' ')).toContain(
      'Adaeze Obi had a message about the same kind of mistake, and it was on Wednesday 11 March 2026: your site survey (adaeze-obi.yaml).',
    )
    await terminal.answer(pick('Yes, it has happened again'))
    await terminal.at('What is it about, in a few words?')
    expect(terminal.screen().replace(/\s+/g, ' ')).toContain('after a second failure a senior person should sign')
    expect(parse(desk.draft())).toMatchObject({
      gate: { again: 'yes', stops: ['repeated'] },
      repeat: { earlier: '2026-03-11' },
      client: { name: 'Adaeze Obi', address: 'Adaeze', company: 'Northwind', priority: 'Everything hangs on our board meeting.' },
    })
    await terminal.tell([
      ['What is it about, in a few words?', 'your site survey'],
      ['What went wrong?', 'I sent the site survey two days late, on Wednesday 18 November.'],
      ['What did it do to them?', enter],
    ])
    await terminal.at('What did that mean for them, in their day?')
    expect(terminal.screen().replace(/\s+/g, ' ')).toContain('What matters most to Adaeze: "Everything hangs on our board meeting."')
  })

  test('a name that only begins like another is a new one', async () => {
    team()
    const terminal = desk.start([], { now: '2026-11-20T12:00:00' })
    await start(terminal)
    await terminal.answer('Ada')
    await terminal.at('How do you address them?')
    expect(parse(desk.draft())).toMatchObject({ client: { name: 'Ada' } })
    expect(parse(desk.draft()).client).not.toHaveProperty('company')
  })

  test('asks whether it touched what matters most; the promises come first at the hand-off, and the record goes to the team', async () => {
    team()
    const terminal = desk.start([], { now: '2026-11-20T12:00:00', rows: 60 })
    await start(terminal, 'We charged the wrong amount')
    await terminal.answer('adaeze obi')
    await terminal.tell([
      ...REST,
      ['Did this mistake touch what matters most to them?', pick('No')],
      ['Which amount did you charge?', '£2,940'],
      ['Which amount is right?', '£2,520'],
      ['What have you done about it, or what will you do?', 'I will send you the right invoice by Tuesday.'],
      ['Does the client have to do anything?', none],
      ['What now?', pick('hand it over')],
    ])
    await terminal.at('How would you like to have it?')
    const shown = terminal.screen()
    expect(shown.slice(shown.lastIndexOf('You are about to promise:')).replace(/\s+/g, ' ')).toMatch(
      /^You are about to promise: - Lena Fischer, by Tuesday 24 November: I will send you the right invoice by Tuesday\. \? How would you like to have it\?/,
    )
    expect(shown.slice(shown.lastIndexOf('How would you like'))).not.toContain('client book')
    await terminal.answer(tick())
    await terminal.waitFor('Not sent.')
    expect(await terminal.exit()).toBe(0)
    expect(terminal.screen()).toContain('Written: disclosures/northwind.yaml')
    expect(parse(desk.read('disclosures/northwind.yaml'))).toMatchObject({ client: { company: 'Northwind', touched: 'no' } })
  })

  test('offers to keep a new client, with what matters most to them', async () => {
    desk = new Desk(LENA)
    const terminal = desk.start([], { now: '2026-11-20T12:00:00', rows: 60 })
    await start(terminal, 'We charged the wrong amount')
    expect(terminal.screen()).not.toContain('client book')
    await tellOfInes(terminal)
    await terminal.tell([
      ['Does the client have to do anything?', none],
      ['What now?', pick('hand it over')],
      ['How would you like to have it?', tick('Keep Ines Duarte in the client book')],
      ['What matters most to Ines Duarte, in their own words?', 'Invoices that are right the first time'],
    ])
    await terminal.waitFor('Not sent.')
    expect(await terminal.exit()).toBe(0)
    const file = join(desk.config, 'clients', 'ines-duarte.yaml')
    expect(terminal.screen().replace(/\s+/g, ' ')).toContain('(the client book)')
    expect(existsSync(file)).toBe(true)
    expect(parse(readFileSync(file, 'utf8'))).toEqual({
      name: 'Ines Duarte',
      address: 'Ines',
      language: 'en',
      matters: [{ text: 'Invoices that are right the first time', on: '2026-11-20', heardBy: 'Lena Fischer' }],
    })
  })

  test('a client whom a colleague added meanwhile is not offered again', async () => {
    desk = new Desk(LENA)
    desk.write('clients/adam-obrist.yaml', 'name: Adam Obrist\n')
    desk.write('ownup.yaml', 'max-warnings: 9\n')
    const terminal = desk.start([], { now: '2026-11-20T12:00:00', rows: 60 })
    await start(terminal, 'We charged the wrong amount')
    await tellOfInes(terminal)
    await terminal.at('Does the client have to do anything?')
    desk.write('clients/ines-duarte.yaml', 'name: Ines Duarte\n')
    await terminal.tell([
      ['Does the client have to do anything?', none],
      ['What now?', pick('hand it over')],
    ])
    await terminal.at('How would you like to have it?')
    expect(terminal.screen()).not.toContain('Keep Ines Duarte')
  })

  test('for a screen reader: a part of a name is answered by a numbered list', async () => {
    team()
    const terminal = desk.start([], { now: '2026-11-20T12:00:00', env: { ACCESSIBLE: '1' }, rows: 80 })
    await terminal.waitFor('First: is any of this true?')
    terminal.type('\r')
    await terminal.waitFor('What kind of mistake was it?')
    terminal.type('1\r')
    await terminal.waitFor('Who are you writing to?')
    terminal.type('ob\r')
    await terminal.waitFor('2. Adam Obrist')
    terminal.type('1\r')
    await terminal.waitFor('Has it happened again?')
    expect(parse(desk.draft())).toMatchObject({ client: { name: 'Adaeze Obi' } })
  })
})

test("a team's own rule speaks while the sentence is typed, as those of ownup do", async () => {
  team()
  desk.write(
    'ownup.yaml',
    `house-rules:
  no-day-rate:
    forbid: [day rate]
    why: No client knows what a day rate is.
    better: Say what a day costs.
    bad: [You paid the old day rate.]
    good: [You paid £20 too much for each day.]
`,
  )
  const terminal = desk.start([], { now: '2026-11-20T12:00:00', rows: 60 })
  await start(terminal, 'We charged the wrong amount')
  await terminal.tell([
    ['Who are you writing to?', 'Ines Duarte'],
    ['How do you address them?', 'Ines'],
    ['What is it about, in a few words?', 'your invoice'],
  ])
  await terminal.at('What went wrong?')
  terminal.type('I charged you the old day rate on the April invoice.')
  await terminal.waitFor('Say what a day costs.')
})
