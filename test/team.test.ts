import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { enter, none, pick, tick, Desk } from './pty/terminal.ts'
import { ROOT } from './support.ts'

/** A team's folder, from `ownup init` to a promise that was kept: the real program, one command after the other. */

const TEAM = join(ROOT, 'test', 'fixtures', 'team')
const PRIYA = { name: 'Priya Raman', role: 'Account manager', phone: '020 7946 0027', voice: 'I' }

/** A Friday; the last of the team's messages was written the day before. */
const NOON = '2026-11-20T12:00:00'

const DRAFT = 'disclosures/vantage-sunday-loads.yaml'

let desk: Desk
let empty: string
beforeAll(() => {
  desk = new Desk(PRIYA)
  empty = mkdtempSync(join(tmpdir(), 'ownup-team-'))
  cpSync(TEAM, desk.work, { recursive: true })
})
afterAll(async () => {
  rmSync(empty, { recursive: true, force: true })
  await desk.clear()
})

/** Runs one command line where nobody can be asked. */
function ownup(args: string[], { cwd = desk.work, now = NOON } = {}): { code: number | null; out: string; err: string } {
  const clock = join(ROOT, 'test', 'pty', 'clock.js')
  const command = ['--import', `file://${clock}`, join(ROOT, 'bin', 'ownup.js'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    env: desk.environment(now),
    encoding: 'utf8',
    input: '',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, out: stdout, err: stderr }
}

/** One that ends well. @returns what it printed */
function done(...args: string[]): { out: string; err: string } {
  const { code, out, err } = ownup(args)
  expect({ args, code, ...(code !== 0 && { out, err }) }).toEqual({ args, code: 0 })
  return { out, err }
}

/** All files of a folder, hidden ones too. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

/** Changes a file of the team as an editor would. @returns how to put it back */
function change(name: string, before: string, after: string): () => void {
  const text = desk.read(name)
  expect(text).toContain(before)
  writeFileSync(join(desk.work, name), text.replace(before, after))
  return () => writeFileSync(join(desk.work, name), text)
}

describe('the folder', () => {
  test('began as init makes it', () => {
    expect(ownup(['init', '--ci', 'github'], { cwd: empty })).toMatchObject({ code: 0 })
    const made = filesOf(empty)
    expect(made.length).toBeGreaterThan(4)
    for (const name of made) expect(filesOf(TEAM)).toContain(name)
    // What the team had no reason to change.
    for (const name of made.filter((each) => each !== 'ownup.yaml'))
      expect(readFileSync(join(TEAM, name), 'utf8'), name).toBe(readFileSync(join(empty, name), 'utf8'))
  })

  test('says what holds, and why', () => {
    const { out } = done('lint', '--print-config')
    expect(out).toContain('sentence-length: { most: 32 } # line 12')
    expect(out).toContain('- { role: Account manager, message: £250, client: "£1,000", period: year }')
    const list = done('template', 'list')
    expect(list.out).toMatch(
      /^en\/outage {2,}e-mail {2,}Outage of a hosted service\n +templates\/en\/outage\.hbs \(your team's, in place of/m,
    )
    expect(list.out).toMatch(/^en\/outage\.chat {2,}chat message/m)
    expect(list.err).toContain("4 your team's (templates)")
    const shown = done('template', 'show', 'en/outage')
    expect(shown.out).toBe(desk.read('templates/en/outage.hbs'))
    expect(shown.err).toContain('Asks: Which of their services was down? (extra.service, choice, required)')
    expect(shown.err).toContain('(extra.incident, text, private)')
    const piece = done('template', 'show', 'en/clauses/data-authority')
    expect(piece.out).toContain('data protection authority')
  })

  test('is clean: contract, dates, clauses, words, cases and house rules', () => {
    expect(done('template', 'check').err).toMatch(/^5 checked, nothing found/)
    expect(done('lint').out).toMatch(/^Nothing found in 4 templates, \d+ cases\.\n/)
    expect(done('lint', '--rules').out).toBe('3 house rules do what their 9 examples say.\n')
  })

  test('notices a word that the team does not use, and a clause that somebody took out', () => {
    const putBack = [
      change('templates/en/outage.chat.hbs', '{{> ours}}', '{{> ours}} This glitch was ours.'),
      change('templates/en/data-breach.hbs', '{{> clauses/data-authority}}', ''),
    ]
    const { code, out } = ownup(['lint', 'templates/en/outage.chat.hbs', 'templates/en/data-breach.hbs'])
    for (const back of putBack) back()
    expect(code).toBe(1)
    expect(out).toMatch(/^templates\/en\/outage\.chat\.hbs:\d+:\d+ error .*Say what broke\. \[no-glitch\]$/m)
    expect(out).toMatch(/^templates\/en\/data-breach\.hbs:1:1 error The message must have the clause "The data protection authority"/m)
  })

  test('becomes one page for the lead and for legal', () => {
    const { err } = done('template', 'preview', 'en/outage', 'en/outage.chat')
    expect(err).toMatch(/^Written: preview\.html \(2 templates, [\d,]+ cases: nothing found\)/)
    const page = desk.read('preview.html')
    expect(page).toContain('Your customers could not be sure of placing an order while it lasted.')
    expect(page).not.toContain('INC-2291')
  })
})

describe('the client book', () => {
  test('has three clients, and takes a fourth', () => {
    expect(done('client', 'list').out).toBe(
      `Adaeze Obi, Northwind
  Our board sees the figures on the first Thursday. They have to be right by then.
Marcus Hale, Ferrum Castings
  Ring me before you write. I read mail at night.
Vera Lindt, Vantage Logistics
  The drivers cannot wait at the gate. Everything else can.
`,
    )
    expect(parse(done('client', 'show', 'Vera Brandt').out)).toMatchObject({ name: 'Vera Lindt', formerly: ['Vera Brandt'] })
    done(
      'client',
      'add',
      'Femi Oyelaran',
      '--address',
      'Mr Oyelaran',
      '--company',
      'Oyelaran Dental',
      '--matters',
      'My patients come first.',
      '--heard-by',
      'Dana Reyes',
    )
    expect(parse(desk.read('clients/femi-oyelaran.yaml'))).toEqual({
      name: 'Femi Oyelaran',
      address: 'Mr Oyelaran',
      company: 'Oyelaran Dental',
      matters: [{ text: 'My patients come first.', on: '2026-11-20', heardBy: 'Dana Reyes' }],
    })
    expect(done('client', 'list').out.split('\n')[2]).toBe('Femi Oyelaran, Oyelaran Dental')
  })
})

describe('the messages', () => {
  const messages = filesOf(join(TEAM, 'disclosures'))

  test('are twenty, of every kind, and nothing is wrong with them but what nobody has approved', () => {
    expect(messages).toHaveLength(20)
    const kinds = messages.map((name) => (parse(desk.read(`disclosures/${name}`)) as { kind: string }).kind)
    expect(new Set(kinds).size).toBe(10)
    const { code, out } = ownup(['lint', 'disclosures', '--format', 'json'])
    expect(code).toBe(1)
    const found = (JSON.parse(out) as { findings: { rule: string; file: string }[] }).findings
    expect(found.filter(({ rule }) => rule !== 'approval')).toEqual([])
    expect(found.map(({ file }) => file)).toContain(DRAFT)
  })

  test('say the same in an e-mail and in chat, and keep the record to themselves', () => {
    const file = 'disclosures/pell-shop-checkout.yaml'
    const mail = done('render', file).out
    const chat = done('render', file, '--channel', 'chat').out
    expect(mail).toMatch(/^Subject: Outage: your shop\n\nDear Joan,\n/)
    expect(mail).toContain('Orders that did not come through: 9.')
    expect(chat).toMatch(/^Joan,\n/)
    for (const text of [mail, chat]) {
      expect(text).toContain('We are crediting £200 to your account')
      expect(text).not.toContain('INC-')
      expect(text).not.toContain('DRAFT')
    }
  })

  test('a call is prepared: what to say first, what they will ask, what is promised', () => {
    const { out } = done('prepare', 'disclosures/northwind-day-rate.yaml')
    expect(out).toMatch(/^# The conversation with Adaeze Obi\n/)
    expect(out).toContain('The December file was open on my second screen.')
    expect(out).toContain('## What they will ask')
  })
})

describe('the promises', () => {
  test('are listed: overdue first, and what is due alone', () => {
    const { out, err } = done('promises')
    expect(out).toMatch(
      /^Overdue\n- by Friday 31 July, 112 days ago: Say more: what they get for it\.\n {2}Dana Reyes, to Marcus Hale, Ferrum Castings\n/,
    )
    expect(err).toMatch(/^5 overdue, 2 due today, 7 still ahead, 24 kept\./)
    const due = ownup(['promises', '--due', '--json'])
    expect(due.code).toBe(1)
    const listed = JSON.parse(due.out) as { id: string; state: string }[]
    expect(listed.map(({ state }) => state)).toEqual(['overdue', 'overdue', 'overdue', 'overdue', 'overdue', 'due', 'due'])
  })

  test('are put into a calendar twice with the same names, and one is kept', () => {
    const uids = () => [...done('promises', '--ics', '-').out.matchAll(/^UID:.*$/gm)].map(([uid]) => uid)
    const first = uids()
    expect(first.length).toBe(new Set(first).size)
    expect(first.length).toBe(38)
    const file = 'disclosures/ferrum-backup-check.yaml'
    const before = desk.read(file)
    expect(done('promises', 'kept', 'ferrum-backup-check:fixes-2552', '--on', 'Wed', '--by', 'Tom Baker').err).toContain(
      'Kept: We will restore all of it on Wednesday evening.',
    )
    expect(desk.read(file).startsWith(before)).toBe(true)
    expect(done('promises').err).toMatch(/^4 overdue, 2 due today, 7 still ahead, 25 kept\./)
    expect(uids()).toEqual(expect.arrayContaining(first))
  })
})

test('above the limit it is a draft until somebody approves it, and again after any change', () => {
  const draft = ownup(['render', DRAFT])
  expect(draft.code).toBe(1)
  expect(draft.out).toMatch(/^DRAFT, needs approval: £300 in this message\n/)
  for (const format of ['html', 'eml', 'json']) {
    const { code, out } = ownup(['render', DRAFT, '--format', format])
    expect({ format, code }).toEqual({ format, code: 1 })
    expect(out).toContain('DRAFT, needs approval')
  }
  expect(done('review', DRAFT).out).toContain('**DRAFT, needs approval: £300 in this message**')
  const text = desk.read(DRAFT)

  // Nobody who may not, and nobody by mistake.
  expect(ownup(['approve', DRAFT])).toMatchObject({ code: 2 })
  expect(ownup(['approve', DRAFT, '--name', 'Tom Baker', '--role', 'team lead', '--yes'])).toMatchObject({ code: 1 })
  expect(ownup(['approve', DRAFT, '--name', 'Priya Raman', '--role', 'account manager', '--yes'])).toMatchObject({ code: 1 })
  expect(desk.read(DRAFT)).toBe(text)

  expect(done('approve', DRAFT, '--name', 'Dana Reyes', '--role', 'team lead', '--yes').err).toMatch(
    /^Approved by Dana Reyes \(team lead\): £300 in this message\.\nWritten: disclosures\/vantage-sunday-loads\.yaml\n/,
  )
  expect(desk.read(DRAFT).startsWith(text)).toBe(true)
  expect(done('render', DRAFT).out).toMatch(/^Subject: Lost data: Sunday's load lists\n/)
  done('lint', DRAFT)
  const packet = done('review', DRAFT).out
  expect(packet).toMatch(/^# Review: Lost data: Sunday's load lists\n/)
  expect(packet).toContain('Dana Reyes')
  expect(packet).not.toContain('DRAFT, needs approval')

  const changes: [string, string, string][] = [
    [DRAFT, 'amount: £300', 'amount: £290'],
    [DRAFT, 'Eleven of the fourteen', 'Twelve of the fourteen'],
    [DRAFT, 'by: Dana Reyes', 'by: Ana Ruiz'],
    ['ownup.yaml', 'who: [Dana Reyes], ', 'who: [Tom Baker], '],
  ]
  for (const [file, before, after] of changes) {
    const putBack = change(file, before, after)
    const { code, out } = ownup(['render', DRAFT])
    putBack()
    expect({ before, code, draft: out.startsWith('DRAFT, needs approval') }).toEqual({ before, code: 1, draft: true })
  }
  writeFileSync(
    join(desk.work, 'templates/en/data-loss.hbs'),
    done('template', 'show', 'en/data-loss').out.replace('If you find', 'Should you find'),
  )
  expect(ownup(['render', DRAFT])).toMatchObject({ code: 1 })
  rmSync(join(desk.work, 'templates/en/data-loss.hbs'))
  done('render', DRAFT)

  // That a promise of it was kept is written down without asking again.
  done('promises', 'kept', 'vantage-sunday-loads:next', '--by', 'Priya Raman')
  done('render', DRAFT)
})

test("the wizard in this folder: a client of the book, the team's own questions, its limits", async () => {
  const terminal = desk.start([], { now: NOON, rows: 70 })
  await terminal.tell([
    ['First: is any of this true?', enter],
    ['What kind of mistake was it?', pick('Something of ours was down')],
    ['Who are you writing to?', 'Adaeze Obi'],
  ])
  await terminal.at('Has it happened again?')
  expect(terminal.screen()).toContain('your shop (northwind-shop-slow.yaml)')
  await terminal.tell([
    ['Has it happened again?', pick('No, that was about this same mistake')],
    ['What is it about, in a few words?', 'your mail'],
    ['What went wrong?', 'I switched off the wrong mail server this morning.'],
    ['Which of their services was down?', pick('mail')],
    ['What did it do to them?', tick()],
    ['What did that mean for them, in their day?', 'Your orders came in an hour late.'],
    ['Did this mistake touch what matters most to them?', pick('No')],
    ['When was it over?', 'today 09:20'],
    ['Was any data lost or changed?', none],
    ['What have you done about it, or what will you do?', 'I switched it on again at 09:15.'],
    ['When was that done, or by when will you have it done?', 'today 09:15'],
    ['What is the number of our incident report?', 'INC-2301'],
    ['Does the client have to do anything?', none],
  ])
  await terminal.at('What now?')
  const review = terminal.screen().replace(/\s+/g, ' ')
  expect(review).toContain('I switched off the wrong mail server this morning.')
  expect(review).toContain('Mail to you and from you was held up while it lasted.')
  expect(review).toContain('Service: mail')
  expect(review).toContain('Incident report: INC-2301')
  expect(review).not.toContain('DRAFT, needs approval')
  await terminal.tell([
    ['What now?', pick('hand it over')],
    ['How would you like to have it?', tick()],
  ])
  await terminal.waitFor('Not sent.')
  expect(await terminal.exit()).toBe(0)
  expect(desk.files()).toContain('disclosures')
  expect(terminal.screen()).toContain('Written: disclosures/northwind.yaml')
  expect(parse(desk.read('disclosures/northwind.yaml'))).toMatchObject({
    kind: 'outage',
    client: { name: 'Adaeze Obi', company: 'Northwind', touched: 'no' },
    extra: { service: 'mail', incident: 'INC-2301' },
  })
  done('lint', 'disclosures/northwind.yaml', '--max-warnings', '9')
})
