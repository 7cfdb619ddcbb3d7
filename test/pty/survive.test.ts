import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SEED } from '../support.ts'
import { Desk, enter, eventually, none, pick, tick, unknown, type Move, type Terminal } from './terminal.ts'

/** Whatever happens to the program, every answer that was given is there the next time. */

const LENA = { name: 'Lena Fischer', role: 'Account manager', phone: '020 7946 0018', email: 'lena@example.com', voice: 'I' }

let desk: Desk
beforeEach(() => (desk = new Desk(LENA)))
afterEach(() => desk.clear())

/** A run with an answer of each kind, and what the draft has to hold once the next question is on the screen. */
const RUN: [ask: string, move: Move, kept: object][] = [
  ['First: is any of this true?', enter, { gate: { ours: 'yes' } }],
  ['What kind of mistake was it?', pick('We missed a deadline'), { kind: 'missed-deadline' }],
  ['Who are you writing to?', 'Adaeze Obi', { client: { name: 'Adaeze Obi' } }],
  ['How do you address them?', enter, { client: { address: 'Adaeze Obi' } }],
  ['What is it about, in a few words?', 'your brochures', { matter: 'your brochures' }],
  ['What went wrong?', 'I was late.', { what: 'I was late.' }],
  ['When was it due?', 'Wed 15:00', { when: '2026-11-18 15:00' }],
  ['What did it do to them?', tick('They had to do work again'), { effects: ['redo-or-delay'] }],
  ['What did that mean for them, in their day?', unknown, { impact: expect.stringMatching(/^not known yet/) as string }],
  ['When will you say more about that?', 'Mon', { impact: 'not known yet, more by 2026-11-23' }],
  ['What had been agreed?', none, { agreed: 'does not apply' }],
  ['What matters most to this client?', none, {}],
  ['How far does it reach?', none, {}],
  ['Is a part of it ready now?', none, {}],
  ['Who noticed it?', pick('We did'), { found: { by: 'us' } }],
  ['When was it noticed?', enter, { found: { by: 'us' } }],
  ['How did it come about?', 'I had the wrong week.', { cause: 'I had the wrong week.' }],
  [
    'What have you done about it, or what will you do?',
    'I sent them today.',
    { fixes: [{ text: 'I sent them today.', by: '2026-11-20' }] },
  ],
  ['Anything else you have done or will do?', enter, {}],
  ['What do they get for it?', pick('A discount'), { compensation: [{ form: 'discount' }] }],
  ['How much?', '£40', { compensation: [{ amount: '£40' }] }],
  ['Do you owe it, or is it on top?', pick('It is on top'), { compensation: [{ basis: 'on-top' }] }],
  ['When do they have it?', enter, {}],
  ['Say it in one sentence, if you like.', enter, {}],
  ['Who agreed to it?', 'Ruth Adler', { compensation: [{ approvedBy: 'Ruth Adler' }] }],
  ['Anything on top of that?', pick('Nothing'), {}],
  ['What do you change, so that it does not happen again?', none, { prevention: 'does not apply' }],
  ['Does the client have to do anything?', none, { actions: 'does not apply' }],
  ['For yourself: what led to it, step by step?', 'I was away.', { worksheet: { chain: 'I was away.' } }],
]
const LAST = 'What now?'

async function goOn(terminal: Terminal): Promise<void> {
  await terminal.tell([['You have a draft that is not finished.', pick('Go on')]])
}

function expectKept(answered: number): void {
  const facts = parse(desk.draft()) as object
  for (const [, , kept] of RUN.slice(0, answered)) expect(facts).toMatchObject(kept)
}

test('killed after each prompt in turn, it goes on from there with every answer', async () => {
  let terminal = desk.start()
  for (const [index, [ask, move]] of RUN.entries()) {
    await terminal.tell([[ask, move]])
    await terminal.at(RUN[index + 1]?.[0] ?? LAST)
    terminal.kill('SIGKILL')
    await terminal.exited
    expectKept(index + 1)
    terminal = desk.start()
    await goOn(terminal)
    await terminal.at(RUN[index + 1]?.[0] ?? LAST)
  }
  // Killed over the review, it comes back to the review.
  terminal.kill('SIGKILL')
  await terminal.exited
  expect(desk.files()).toEqual([])
})

test(`killed at 50 random moments, it has every confirmed answer (seed ${SEED})`, { timeout: 120_000 }, async () => {
  const random = randomFrom(SEED)
  let terminal = desk.start()
  let confirmed = 0
  for (let kill = 0; kill < 50; kill++) {
    // Some keys of the run, and then the kill at once: in the middle of a word, of a save, or of a new screen.
    const budget = Math.floor(random() * 90)
    let spent = 0
    while (spent < budget && confirmed < RUN.length) {
      const [ask, move] = RUN[confirmed]!
      await terminal.at(ask)
      terminal.key('ctrl-u')
      if (typeof move === 'string' && move !== '' && spent + move.length > budget) {
        terminal.type(move.slice(0, budget - spent))
        break
      }
      await terminal.answer(ask === 'How do you address them?' ? 'Adaeze Obi' : move)
      spent += 8
      if (spent >= budget) break
      await terminal.at(RUN[confirmed + 1]?.[0] ?? LAST)
      confirmed++
      spent += typeof move === 'string' ? move.length : 1
    }
    await new Promise((resolve) => setTimeout(resolve, random() * 30))
    terminal.kill('SIGKILL')
    await terminal.exited
    const names = existsSync(desk.drafts) ? readdirSync(desk.drafts).filter((name) => name.endsWith('.yaml')) : []
    if (names.length > 0) expectKept(confirmed)
    else expect(confirmed).toBe(0)
    terminal = desk.start()
    await terminal.waitFor(/^\? (?:You have a draft[^]*Enter next|First: is any[^]*Enter done)/m)
    if (!terminal.prompt().startsWith('? You')) {
      expect(confirmed).toBe(0)
      continue
    }
    await terminal.answer(pick('Go on'))
    // An answer on its way when the program was killed is either there or asked again.
    const asks = [...RUN.map(([ask]) => ask), LAST]
    await terminal.waitFor(() => asks.slice(confirmed, confirmed + 2).some((ask) => terminal.puts(ask)))
    confirmed = asks.findIndex((ask, index) => index >= confirmed && terminal.puts(ask))
    if (confirmed < RUN.length) continue
    terminal.kill('SIGKILL')
    await terminal.exited
    await desk.clear()
    desk = new Desk(LENA)
    terminal = desk.start()
    confirmed = 0
  }
})

describe('a line that was not confirmed', () => {
  const started: [string, Move][] = RUN.slice(0, 5).map(([ask, move]) => [ask, move])

  test.each([
    ['Ctrl-C', 130, (terminal: Terminal) => terminal.key('ctrl-c')],
    ['a closed terminal', 130, (terminal: Terminal) => terminal.kill('SIGHUP')],
    ['SIGTERM', 130, (terminal: Terminal) => terminal.kill('SIGTERM')],
  ])('is there again after %s', async (_name, code, stop) => {
    const terminal = desk.start()
    await terminal.tell(started)
    await terminal.at('What went wrong?')
    terminal.type('I did not se')
    await terminal.waitFor(() => terminal.line() === 'I did not se')
    stop(terminal)
    expect(await terminal.exit()).toBe(code)
    expect(terminal.screen()).toContain('Saved. Go on with: ownup')
    expect(terminal.screen()).not.toMatch(/^ {4}at /m)
    expect(parse(desk.draft())).toHaveProperty('wizard.typed.what', 'I did not se')
    const again = desk.start()
    await goOn(again)
    await again.at('What went wrong?')
    expect(again.line()).toBe('I did not se')
  })

  test('is there again after the window was closed', async () => {
    const terminal = desk.start()
    await terminal.tell(started)
    await terminal.at('What went wrong?')
    terminal.type('I did not se')
    await terminal.waitFor(() => terminal.line() === 'I did not se')
    terminal.close()
    // It ends in order: the text is on disk, and the lock is gone.
    await eventually(() => desk.draft().includes('I did not se') && readdirSync(desk.drafts).length === 1)
    const again = desk.start()
    await goOn(again)
    await again.at('What went wrong?')
    expect(again.line()).toBe('I did not se')
  })

  test('is there again after a kill, once it has rested for a moment', async () => {
    const terminal = desk.start()
    await terminal.tell(started)
    await terminal.at('What went wrong?')
    terminal.type('I did not se')
    await eventually(() => desk.draft().includes('I did not se'))
    terminal.kill('SIGKILL')
    await terminal.exited
    const again = desk.start()
    await goOn(again)
    await again.at('What went wrong?')
    expect(again.line()).toBe('I did not se')
  })

  test('Ctrl-C at the first question leaves no draft behind', async () => {
    const terminal = desk.start()
    await terminal.at('First: is any of this true?')
    terminal.key('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect(existsSync(desk.drafts) ? readdirSync(desk.drafts) : []).toEqual([])
  })
})

describe('files', () => {
  test('two wizards on one file: the second one is told, and the first goes on', async () => {
    desk.write('acme.yaml', 'ownup: 1\nkind: outage\n')
    const first = desk.start(['draft', 'acme.yaml'])
    await first.at('First: is any of this true?')
    const second = desk.start(['draft', 'acme.yaml'])
    expect(await second.exit()).toBe(2)
    expect(second.screen()).toContain(`acme.yaml is open in another ownup (process ${first.pid}).`)
    await first.answer(enter)
    await first.at('Who are you writing to?')
    expect(parse(desk.read('acme.yaml'))).toMatchObject({ gate: { ours: 'yes' } })
  })

  test('two wizards without a file have a draft each', async () => {
    const first = desk.start()
    await first.tell([['First: is any of this true?', enter]])
    await first.at('What kind of mistake was it?')
    const second = desk.start()
    // The draft that is open in the other window is not offered.
    await second.tell([['First: is any of this true?', enter]])
    await second.at('What kind of mistake was it?')
    expect(readdirSync(desk.drafts).filter((name) => name.endsWith('.yaml'))).toHaveLength(2)
  })

  test('a file that an editor changed meanwhile is left alone, and the answers are beside it', async () => {
    const path = desk.write('acme.yaml', 'ownup: 1\nkind: outage\n')
    const terminal = desk.start(['draft', 'acme.yaml'])
    await terminal.tell([['First: is any of this true?', enter]])
    await terminal.at('Who are you writing to?')
    const changed = `${readFileSync(path, 'utf8')}# a note of my own\n`
    writeFileSync(path, changed)
    await terminal.answer('Adaeze')
    expect(await terminal.exit()).toBe(1)
    expect(terminal.screen()).toMatch(/acme\.yaml was changed by another program/)
    expect(terminal.screen()).not.toMatch(/^ {4}at /m)
    expect(readFileSync(path, 'utf8')).toBe(changed)
    expect(parse(desk.read('acme.yaml.mine'))).toMatchObject({ client: { name: 'Adaeze' } })
  })

  test('a file that is not there yet is begun, and is there after the first answer', async () => {
    const terminal = desk.start(['draft', 'acme.yaml'])
    await terminal.tell([['First: is any of this true?', enter]])
    await terminal.at('What kind of mistake was it?')
    expect(parse(desk.read('acme.yaml'))).toMatchObject({ ownup: 1, gate: { ours: 'yes' } })
    expect(desk.mode('acme.yaml')).toBe(0o600)
    terminal.key('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect(terminal.screen()).toContain('Saved. Go on with: ownup draft acme.yaml')
  })

  test('who sends is remembered as it was typed here, and not from a file of somebody else', async () => {
    await desk.clear()
    desk = new Desk()
    const terminal = desk.start()
    await terminal.tell([
      ['First: is any of this true?', enter],
      ['What kind of mistake was it?', enter],
      ['Who are you writing to?', 'Adaeze'],
      ['How do you address them?', enter],
      ['What is your own name?', 'Lena Fischer'],
      ['What is your role?', enter],
      ['On which number can they reach you?', '020 7946 0018'],
      ['At which e-mail address can they reach you?', enter],
      ['Do you write "I" or "we"?', pick('we')],
    ])
    await terminal.at('What is it about, in a few words?')
    terminal.key('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    const remembered = () => parse(readFileSync(join(desk.config, 'sender.yaml'), 'utf8')) as object
    const lena = { name: 'Lena Fischer', phone: '020 7946 0018', voice: 'we' }
    expect(remembered()).toEqual(lena)
    desk.write('theirs.yaml', 'ownup: 1\nkind: outage\nsender: { name: Sam Okafor, voice: I }\n')
    const theirs = desk.start(['draft', 'theirs.yaml'])
    await theirs.tell([['First: is any of this true?', enter]])
    await theirs.at('Who are you writing to?')
    theirs.key('ctrl-c')
    expect(await theirs.exit()).toBe(130)
    expect(remembered()).toEqual(lena)
    // A new message: who sends is not asked any more, nor what was left out.
    const next = desk.start()
    await next.tell([
      ['You have a draft that is not finished.', pick('Start a new one')],
      ['First: is any of this true?', enter],
      ['What kind of mistake was it?', enter],
      ['Who are you writing to?', 'Marcus'],
      ['How do you address them?', enter],
    ])
    await next.at('What is it about, in a few words?')
  })

  test('a draft that was cut in the middle is named and left as it is, and a new one can be written', async () => {
    const path = desk.write('../state/ownup/drafts/broken.yaml', 'ownup: 1\ngate: { ours: y')
    const terminal = desk.start()
    await terminal.waitFor('This draft cannot be read any more, and is left as it is:')
    await terminal.tell([['First: is any of this true?', enter]])
    await terminal.at('What kind of mistake was it?')
    expect(readFileSync(path, 'utf8')).toBe('ownup: 1\ngate: { ours: y')
  })

  test('a draft with a line that no reader knows is named as well, and not offered', async () => {
    desk.write('../state/ownup/drafts/broken.yaml', 'ownup: 1\ngate: { ours: yes }\nknd: outage\n')
    const terminal = desk.start()
    await terminal.waitFor('This draft cannot be read any more, and is left as it is:')
    await terminal.at('First: is any of this true?')
  })

  test('a file with a mistake in it is refused with its place, and not touched', async () => {
    const path = desk.write('acme.yaml', 'ownup: 1\nknd: outage\n')
    const terminal = desk.start(['draft', 'acme.yaml'])
    expect(await terminal.exit()).toBe(2)
    expect(terminal.screen()).toMatch(/acme\.yaml:2:1 knd: there is no such field; did you mean "kind"\?/)
    expect(readFileSync(path, 'utf8')).toBe('ownup: 1\nknd: outage\n')
  })

  // The rights of a folder hold for everybody but root, who cannot take them from himself.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  test.skipIf(!isReadableByAll(new URL('../../bin', import.meta.url).pathname))(
    'a folder that cannot be written: two lines, exit 2',
    async () => {
      desk.open()
      chmodSync(desk.work, 0o555)
      writeFileSync(join(desk.work, 'acme.yaml'), 'ownup: 1\n')
      chmodSync(join(desk.work, 'acme.yaml'), 0o444)
      const terminal = desk.start(['draft', 'acme.yaml'], nobody)
      expect(await terminal.exit()).toBe(2)
      expect(terminal.screen()).toContain('this may not be read or written here')
      expect(terminal.screen()).not.toMatch(/^ {4}at /m)
    },
  )
})

function isReadableByAll(path: string): boolean {
  const mode = statSync(path).mode & 0o005
  const parent = join(path, '..')
  return mode === 0o005 && (parent === path || isReadableByAll(parent))
}

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
