import { mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { temporaryFolder, testIo } from '../support.ts'

// Laid out as no program would, to see that it stays so.
const FERRUM = `# Ferrum: see the contract, clause 4
ownup: 1
written: 2026-11-16
kind: missed-deadline
client: { name: Marcus Hale, address: Marcus,   company: Ferrum Castings }
sender: { name: Priya Raman }   # my own
matter: your transfer
what: We sent your transfer a day late, and this sentence is so long that a program which lays out YAML would break its line somewhere.

fixes:
- text: I will call your supplier.
  status: planned
  by: 2026-11-18
- { text: Our desk lead checks every transfer., status: planned, by: 2026-11-20, owner: Dana Reyes }
next: 2026-11-24 16:00   # after the meeting
`

const NORTHWIND = `ownup: 1
written: 2026-11-17
client:
  name: Adaeze Obi
sender:
  name: Lena Fischer
compensation:
  - form: refund
    amount: £320
cause: not known yet, more by 2026-11-27
`

/** Friday 20 November 2026, 12:00. */
function team(files: Record<string, string> = { 'ferrum.yaml': FERRUM, '2026/northwind.yaml': NORTHWIND }): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'ownup.yaml'), 'max-warnings: 9\n')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'disclosures', name, '..'), { recursive: true })
    writeFileSync(join(folder, 'disclosures', name), text)
  }
  return folder
}

async function run(cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = testIo({ cwd })
  const code = await main(['promises', ...args], io)
  return { code, out: io.out(), err: io.err() }
}

async function listed(cwd: string, ...args: string[]): Promise<Record<string, unknown>[]> {
  return JSON.parse((await run(cwd, '--json', ...args)).out) as Record<string, unknown>[]
}

describe('ownup promises', () => {
  it('says what was promised, to whom, by whom and by when, the overdue first', async () => {
    const { code, out, err } = await run(team())
    expect(code).toBe(0)
    expect(out.replace(/-[0-9a-f]{4}$/gm, '-####')).toBe(`Overdue
- by Wednesday 18 November, 2 days ago: I will call your supplier.
  Priya Raman, to Marcus Hale, Ferrum Castings
  ferrum:fixes-####

Due today
- by Friday 20 November: Our desk lead checks every transfer.
  Dana Reyes, to Marcus Hale, Ferrum Castings
  ferrum:fixes-####

Still ahead
- by 16:00 on Tuesday 24 November: Get in touch again.
  Priya Raman, to Marcus Hale, Ferrum Castings
  ferrum:next
- by Friday 27 November: Say more: how it came about.
  Lena Fischer, to Adaeze Obi
  2026/northwind:cause

Without a date
- Money back: £320.
  Lena Fischer, to Adaeze Obi
  2026/northwind:compensation-####
`)
    expect(err).toMatch(
      /^1 overdue, 1 due today, 2 still ahead, 1 without a date\. When one is kept: ownup promises kept ferrum:fixes-[0-9a-f]{4}\n$/,
    )
  })

  it('--due lists what is due today or overdue, and exits 1 if anything is', async () => {
    const { code, out } = await run(team(), '--due')
    expect(code).toBe(1)
    expect(out.match(/^- .*/gm)).toEqual([
      '- by Wednesday 18 November, 2 days ago: I will call your supplier.',
      '- by Friday 20 November: Our desk lead checks every transfer.',
    ])
    expect(await run(team({ 'northwind.yaml': NORTHWIND }), '--due')).toEqual({ code: 0, out: '', err: 'Nothing is due.\n' })
  })

  it('takes an hour that has passed for overdue', async () => {
    const folder = team({ 'a.yaml': FERRUM.replace('2026-11-24 16:00', '2026-11-20 11:00') })
    expect(await listed(folder)).toContainEqual(expect.objectContaining({ id: 'a:next', state: 'overdue', daysOverdue: 0 }))
    expect((await run(folder)).out).toContain('by 11:00 on Friday 20 November, earlier today: Get in touch again.')
  })

  it('--json has dates as files have them', async () => {
    expect(await listed(team())).toContainEqual({
      id: 'ferrum:next',
      file: 'ferrum.yaml',
      path: 'next',
      what: 'Get in touch again.',
      client: 'Marcus Hale',
      company: 'Ferrum Castings',
      owner: 'Priya Raman',
      by: '2026-11-24 16:00',
      state: 'ahead',
    })
  })

  it('lists a folder that is named, and without a team the one it runs in', async () => {
    const folder = team()
    expect((await listed(folder, 'disclosures/2026')).map(({ id }) => id)).toEqual([
      'northwind:cause',
      expect.stringMatching(/^northwind:compensation-/),
    ])
    const alone = temporaryFolder()
    writeFileSync(join(alone, 'ferrum.yaml'), FERRUM)
    writeFileSync(join(alone, 'other.yaml'), 'name: no disclosure\n')
    expect(await listed(alone)).toHaveLength(3)
  })

  it('leaves out what is still being drafted', async () => {
    const folder = team({ 'draft.yaml': `${FERRUM}wizard: { passed: [kind] }\n`, 'ferrum.yaml': FERRUM })
    expect((await listed(folder)).map(({ file }) => file)).toEqual(Array(3).fill('ferrum.yaml'))
    expect((await run(folder)).err).toContain('One draft not handed over yet: left out.\n')
  })

  it.each([
    ['a stop is open', 'gate: { ours: unsure }\n'],
    ['one was picked', 'gate: { ours: yes }\nmessage: { template: en/holding }\n'],
    ['one was picked for a chat', 'gate: { ours: yes }\nmessage: { template: en/holding.chat }\n'],
  ])('lists what a holding note says, where %s: what will be done and the next word, and no offer', async (_why, lines) => {
    const offer = `compensation: [{ form: refund, amount: £320, by: 2026-11-27 }]
prevention: { text: A second person checks., by: 2026-11-30 }
cause: not known yet
`
    const folder = team({ 'note.yaml': `${FERRUM}${offer}${lines}` })
    expect((await listed(folder)).map(({ path }) => path)).toEqual(['fixes[0]', 'fixes[1]', 'next'])
    // What is not known yet is promised on the day on which the note says that the client hears again.
    const sooner = offer.replace('not known yet', 'not known yet, more by 2026-11-23')
    const open = team({ 'note.yaml': `${FERRUM}${sooner}${lines}` })
    expect((await listed(open)).map(({ path }) => path)).toEqual(['fixes[0]', 'fixes[1]', 'cause', 'next'])
  })

  it('lists all of a message that goes out while a stop is open', async () => {
    const folder = team({ 'full.yaml': `${NORTHWIND}gate: { ours: unsure }\nmessage: { template: en/billing-error }\n` })
    expect(await listed(folder)).toHaveLength(2)
  })

  it('names a file that cannot be read, lists the rest, and exits 2', async () => {
    const folder = team({ 'ferrum.yaml': FERRUM, 'bad.yaml': 'ownup: 1\nnext: soon\n' })
    const { code, out, err } = await run(folder)
    expect(code).toBe(2)
    expect(out).toContain('ferrum:next')
    expect(err).toContain('disclosures/bad.yaml:2:7 next: "soon" is no date; write one like 2026-11-27\n')
  })

  it.skipIf(process.platform === 'win32')('names a link that leads nowhere, and lists the rest', async () => {
    const folder = team({ 'ferrum.yaml': FERRUM })
    symlinkSync('gone.yaml', join(folder, 'disclosures/old.yaml'))
    symlinkSync('round.yaml', join(folder, 'disclosures/round.yaml'))
    const { code, out, err } = await run(folder)
    expect(code).toBe(2)
    expect(out).toContain('ferrum:next')
    expect(err).toContain('disclosures/old.yaml: this link leads nowhere.\n')
    expect(err).toContain('disclosures/round.yaml: this link leads nowhere.\n')
  })

  it('says which folder is not there', async () => {
    expect(await run(team(), 'nowhere')).toEqual({
      code: 2,
      out: '',
      err: 'nowhere: there is no such folder.\nCheck the name and the folder you are in.\n',
    })
    const empty = temporaryFolder()
    writeFileSync(join(empty, 'ownup.yaml'), 'disclosures: records\n')
    expect((await run(empty)).err).toContain('records: there is no such folder.')
  })
})

describe('ownup promises kept', () => {
  const read = (folder: string, name = 'ferrum.yaml') => readFileSync(join(folder, 'disclosures', name), 'utf8')

  it('adds to the file and changes no line of it', async () => {
    const folder = team()
    const { code, err } = await run(folder, 'kept', 'ferrum:next', '--by', 'Priya Raman')
    expect({ code, err }).toEqual({ code: 0, err: 'Kept: Get in touch again.\nWritten: disclosures/ferrum.yaml\n' })
    expect(read(folder)).toBe(`${FERRUM}kept:\n  - promise: next\n    on: 2026-11-20\n    by: Priya Raman\n`)
    expect(await listed(folder)).toContainEqual(
      expect.objectContaining({ id: 'ferrum:next', state: 'kept', kept: { on: '2026-11-20', by: 'Priya Raman' } }),
    )
    expect((await run(folder)).out).toContain('Kept\n- kept on 2026-11-20 by Priya Raman: Get in touch again.\n')
  })

  it('adds a second one below the first, wherever the list stands', async () => {
    const folder = team({
      'ferrum.yaml': FERRUM.replace('\nfixes:', '\nkept:   # so far\n- promise: next\n  on: 2026-11-19\n\n# what is left\nfixes:'),
    })
    const before = read(folder)
    const id = (await listed(folder)).map((promise) => String(promise['id'])).find((each) => each.includes('fixes'))!
    await run(folder, 'kept', id, '--on', 'yesterday')
    const added = `- promise: ${id.split(':')[1]}\n  on: 2026-11-19\n`
    expect(read(folder)).toBe(before.replace('  on: 2026-11-19\n', `  on: 2026-11-19\n${added}`))
  })

  it('finds a place in a file that is laid out in any way', async () => {
    for (const text of [
      '{ ownup: 1, written: 2026-11-16, sender: { name: Priya }, next: 2026-11-24 }',
      'ownup: 1\nnext: 2026-11-24\nkept: []\n',
      'ownup: 1\nnext: 2026-11-24\nkept: [{ promise: cause }]',
      'ownup: 1\nnext: 2026-11-24\nworksheet:\n  chain: |+\n    one\n\n\n',
    ]) {
      const folder = team({ 'a.yaml': text })
      expect(await run(folder, 'kept', 'a:next')).toMatchObject({ code: 0 })
      expect(await listed(folder)).toEqual([expect.objectContaining({ id: 'a:next', state: 'kept' })])
    }
  })

  it('says that it stands there already', async () => {
    const folder = team()
    await run(folder, 'kept', 'ferrum:next')
    const before = read(folder)
    const { code, err } = await run(folder, 'kept', 'ferrum:next', '--on', '2026-11-19')
    expect(code).toBe(0)
    expect(err).toBe('disclosures/ferrum.yaml: that it was kept on 2026-11-20 stands there already. Nothing was changed.\n')
    expect(read(folder)).toBe(before)
  })

  it('is of a day that has come', async () => {
    const folder = team()
    const before = read(folder)
    const { code, err } = await run(folder, 'kept', 'ferrum:next', '--on', '2026-11-21')
    expect(code).toBe(2)
    expect(err).toMatch(/^--on 2026-11-21: this day is still ahead\. Nothing was written\.\n/)
    expect(read(folder)).toBe(before)
    expect((await run(folder, 'kept', 'ferrum:next', '--on', 'today')).code).toBe(0)
  })

  it.each([
    ['ferrum:nxt', 'There is no promise "ferrum:nxt" in disclosures.', 'Did you mean ferrum:next?'],
    ['../ferrum:next', 'There is no promise "../ferrum:next" in disclosures.', 'ownup promises'],
    ['next', '"next" names no promise.', 'A promise is named like ferrum:next.'],
  ])('%s: names no promise', async (id, words, hint) => {
    const { code, err } = await run(team(), 'kept', id)
    expect(code).toBe(2)
    expect(err.split('\n')[0]).toBe(words)
    expect(err.split('\n')[1]).toContain(hint)
  })
})

describe('the calendar file', () => {
  async function calendar(folder: string): Promise<string> {
    return (await run(folder, '--ics', '-')).out.replace(/\r\n /g, '').replaceAll('\r\n', '\n')
  }
  const uids = (text: string) => text.match(/^UID:.*/gm)
  const sequences = (text: string) => text.match(/^SEQUENCE:\d+/gm)!.map((line) => Number(line.slice(9)))

  it('has an event for every promise with a date', async () => {
    const text = await calendar(team())
    expect(text.match(/^SUMMARY:.*/gm)).toEqual([
      'SUMMARY:Marcus Hale: I will call your supplier.',
      'SUMMARY:Marcus Hale: Our desk lead checks every transfer.',
      'SUMMARY:Marcus Hale: Get in touch again.',
      'SUMMARY:Adaeze Obi: Say more: how it came about.',
    ])
    // A day is a day, and an hour the hour that was promised, whatever zone the machine is in.
    expect(text.match(/^DTSTART.*/gm)).toEqual([
      'DTSTART;VALUE=DATE:20261118',
      'DTSTART;VALUE=DATE:20261120',
      'DTSTART:20261124T160000',
      'DTSTART;VALUE=DATE:20261127',
    ])
    expect((await run(team(), '--ics', '-')).err).toBe('One promise has no date and is not in it.\n')
  })

  it('has an hour of another zone in its title, and the day in its place', async () => {
    const folder = team()
    writeFileSync(join(folder, 'disclosures', 'ferrum.yaml'), FERRUM.replace('2026-11-24 16:00', '2026-11-24 16:00 CET'))
    const text = await calendar(folder)
    expect(text).toContain('SUMMARY:Marcus Hale: Get in touch again. (16:00 CET)')
    expect(text).toContain('DTSTART;VALUE=DATE:20261124')
  })

  it('opened twice makes no doubles, and the later one counts', async () => {
    const folder = team()
    const file = join(folder, 'disclosures', 'ferrum.yaml')
    utimesSync(file, 0, new Date('2026-11-20T12:00:00Z').getTime() / 1000)
    const first = await calendar(folder)
    expect(await calendar(folder)).toBe(first)
    writeFileSync(file, FERRUM.replace('2026-11-24 16:00', '2026-11-25'))
    utimesSync(file, 0, new Date('2026-11-20T12:01:00Z').getTime() / 1000)
    const later = await calendar(folder)
    expect(uids(later)).toEqual(uids(first))
    expect(new Set(uids(first)).size).toBe(4)
    expect(Math.max(...sequences(later))).toBeGreaterThan(0)
    expect(sequences(later)[0]).toBeGreaterThan(sequences(first)[0]!)
  })

  it('takes the place of an older one, and of nothing else', async () => {
    const folder = team()
    expect(await run(folder, '--ics', 'disclosures/ferrum.yaml')).toEqual({
      code: 2,
      out: '',
      err: 'disclosures/ferrum.yaml: this is no calendar file, and it stays as it is.\nName the file to write, such as: --ics promises.ics\n',
    })
    expect(readFileSync(join(folder, 'disclosures/ferrum.yaml'), 'utf8')).toBe(FERRUM)
    await run(folder, '--ics', 'promises.ics')
    expect(await run(folder, '--ics', 'promises.ics')).toMatchObject({ code: 0 })
  })

  it('goes to a file', async () => {
    const folder = team()
    expect(await run(folder, '--ics', 'promises.ics')).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(join(folder, 'promises.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]+\r\nEND:VCALENDAR$/)
  })
})
