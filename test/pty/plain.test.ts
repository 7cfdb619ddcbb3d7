import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parse } from 'yaml'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ROOT } from '../support.ts'
import { Desk, enter, none, pick, tick, type Terminal } from './terminal.ts'

/** Other terminals than a wide one with colours: a screen reader's, a dumb one, a narrow one, and none at all. */

const LENA = { name: 'Lena Fischer', role: 'Account manager', phone: '020 7946 0018', email: 'lena@example.com', voice: 'I' }

let desk: Desk
beforeEach(() => (desk = new Desk(LENA)))
afterEach(() => desk.clear())

/** What was written since the last answer, once the next one is waited for: the last line is the mark alone. */
function numberedPrompt(terminal: Terminal): string {
  const lines = terminal.screen().split('\n')
  if (lines.at(-1) !== '>') return ''
  return lines.slice(lines.findLastIndex((line, index) => line.startsWith('>') && index < lines.length - 1) + 1, -1).join('\n')
}

async function at(terminal: Terminal, words: string): Promise<void> {
  await terminal.waitFor(() => numberedPrompt(terminal).replace(/\s+/g, ' ').includes(words))
}

/** Answers numbered prompts: each is written once, ends in "> ", and is answered with a line. */
async function tell(terminal: Terminal, lines: [words: string, line: string][]): Promise<void> {
  for (const [words, line] of lines) {
    await at(terminal, words)
    terminal.type(`${line}\r`)
  }
}

describe.each([
  ['ACCESSIBLE=1', { ACCESSIBLE: '1' }],
  ['TERM=dumb', { TERM: 'dumb' }],
])('%s', (_name, env) => {
  test('a whole run in numbered lines that are never redrawn', async () => {
    const terminal = desk.start([], { env, rows: 60 })
    await tell(terminal, [
      ['First: is any of this true?', ''],
      ['What kind of mistake was it?', '99'],
      ['That did not work: Type the number, 1–10.', '1'],
      ['Who are you writing to?', 'Adaeze'],
      // Back, and on again with what was there.
      ['How do you address them? Dear …', '<'],
      ['Who are you writing to?', ''],
      ['How do you address them? Dear …', ''],
      ['What is it about, in a few words?', 'your brochures'],
      ['What went wrong?', 'I did not send you the brochures on Wednesday 18 November'],
      ['What did it do to them?', '2 7'],
      ['That did not work: Type the numbers', '2'],
      ['What did that mean for them, in their day?', '?'],
      ['When will you say more about that?', 'never'],
      ['That did not work: That is not one day I can be sure of.', 'Mon'],
      // How the last answer was understood stands over the next question.
      ['= Monday 23 November What had been agreed?', '-'],
      ['What matters most to this client?', '-'],
      ['How far does it reach?', '-'],
      ['Is a part of it ready now?', '-'],
      ['Who noticed it?', '1'],
      ['When was it noticed?', ''],
      ['How did it come about?', 'I had the wrong week.'],
      ['What have you done about it, or what will you do?', 'They reached you this morning.'],
      ['Anything else you have done or will do?', ''],
      ['What do they get for it?', '7'],
      ['Why do they get nothing?', ''],
      ['What do you change, so that it does not happen again?', '-'],
      ['Does the client have to do anything?', '-'],
      ['For yourself: what led to it, step by step?', ''],
    ])
    await tell(terminal, [['What now? 1. It is right: hand it over', '1']])
    await terminal.waitFor(() => /all the same\?|have it\?/.test(numberedPrompt(terminal)))
    if (numberedPrompt(terminal).includes('all the same?')) terminal.type('2\r')
    // What is ticked stays with Enter; 0 takes it all away.
    await tell(terminal, [['1. Copy it, to paste into your mail [x]', '<']])
    await tell(terminal, [['What now?', '1']])
    await terminal.waitFor(() => /all the same\?|have it\?/.test(numberedPrompt(terminal)))
    if (numberedPrompt(terminal).includes('all the same?')) terminal.type('2\r')
    await tell(terminal, [['How would you like to have it?', '2 3']])
    await terminal.waitFor('Not sent.')
    expect(await terminal.exit()).toBe(0)
    expect(terminal.screen()).toContain('Subject: Missed deadline: your brochures')
    expect(parse(desk.read('adaeze.yaml'))).toMatchObject({
      client: { name: 'Adaeze', address: 'Adaeze' },
      effects: ['redo-or-delay'],
      impact: 'not known yet, more by 2026-11-23',
      compensation: 'does not apply',
    })
    // The cursor never moves up, and nothing is erased line by line.
    expect(terminal.raw).not.toMatch(/\u001B\[\d*[AFJ]/)
  })

  test('Ctrl-C, a paste of several lines, an answer that is too long, the editor', async () => {
    const script = desk.write('editor.sh', '#!/bin/sh\nprintf "I was late." > "$1"\n')
    const terminal = desk.start([], { env: { ...env, EDITOR: `sh ${script}` } })
    await tell(terminal, [
      ['First: is any of this true?', ''],
      ['What kind of mistake was it?', '1'],
      ['Who are you writing to?', 'Adaeze'],
      ['How do you address them? Dear …', ''],
      ['What is it about, in a few words?', 'your brochures'],
      ['What went wrong?', 'I was late\rwith your brochures'],
      ['When was it due?', '<'],
    ])
    expect(parse(desk.draft())).toMatchObject({ what: 'I was late with your brochures.' })
    await tell(terminal, [
      ['What went wrong?', 'x'.repeat(2001)],
      ['That did not work: That is longer than a message can hold', '+'],
      ['What went wrong?', ''],
    ])
    await at(terminal, 'When was it due?')
    expect(parse(desk.draft())).toMatchObject({ what: 'I was late.' })
    terminal.key('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect(terminal.screen()).toContain('Saved. Go on with: ownup')
    expect(terminal.screen()).not.toMatch(/^ {4}at /m)
  })
})

test('ACCESSIBLE: what was kept for a question is not lost by going back from it', async () => {
  const terminal = desk.start([], { env: { ACCESSIBLE: '1' } })
  const start: [string, string][] = [
    ['First: is any of this true?', ''],
    ['What kind of mistake was it?', '1'],
    ['Who are you writing to?', 'Adaeze'],
    ['How do you address them? Dear …', ''],
    ['What is it about, in a few words?', 'your brochures'],
  ]
  await tell(terminal, [
    ...start,
    ['What went wrong?', 'y'.repeat(2001)],
    ['That did not work', '<'],
    ['What is it about, in a few words?', ''],
  ])
  await at(terminal, 'Enter keeps: yyyyyyyyyyyyyy')
  await tell(terminal, [
    ['What went wrong?', '<'],
    ['What is it about, in a few words?', ''],
  ])
  await at(terminal, 'Enter keeps: yyyyyyyyyyyyyy')
})

describe('colours', () => {
  const SGR = /\u001B\[(?:\d+;)*\d*m/

  async function look(env: Record<string, string>): Promise<Terminal> {
    const terminal = desk.start([], { env })
    await terminal.tell([
      ['First: is any of this true?', tick('A regulator')],
      ['What would you like to write now?', pick('The full message')],
    ])
    await terminal.at('What kind of mistake was it?')
    return terminal
  }

  test('NO_COLOR: none, and nothing that only a colour says', async () => {
    const terminal = await look({ NO_COLOR: '1' })
    expect(terminal.raw).not.toMatch(SGR)
    expect(terminal.screen()).toContain('! Bring in legal: the regulator and the client have to read the same facts.')
    expect(terminal.prompt()).toContain('> 1 We missed a deadline')
  })

  test('as usual: some; FORCE_COLOR=0: none; FORCE_COLOR wins over NO_COLOR', async () => {
    expect((await look({})).raw).toMatch(SGR)
    await desk.clear()
    desk = new Desk(LENA)
    expect((await look({ FORCE_COLOR: '0' })).raw).not.toMatch(SGR)
    await desk.clear()
    desk = new Desk(LENA)
    expect((await look({ FORCE_COLOR: '1', NO_COLOR: '1' })).raw).toMatch(SGR)
  })
})

describe('narrow', () => {
  const RECORD = join(ROOT, 'test/scenarios/missed-transfer.yaml')

  test('60 columns: no word of the program is broken at the edge', async () => {
    const terminal = desk.start([], { cols: 60, rows: 50 })
    const seen: string[] = []
    const look = () => seen.push(...terminal.rows())
    const moves = [
      ['First: is any of this true?', tick('Personal data was lost', 'It was professional advice')],
      ['What would you like to write now?', pick('The full message')],
      ['What kind of mistake was it?', pick('We delivered the wrong thing')],
      ['Who are you writing to?', 'Adaeze'],
      ['How do you address them?', enter],
      ['What is it about, in a few words?', 'your brochures'],
      ['What went wrong?', 'We sent your brochures to Leeds on Wednesday 18 November.'],
      ['What did it do to them?', tick('They complained')],
      ['What did that mean for them, in their day?', 'You had none for two days.'],
      ['What had been agreed?', none],
      ['What matters most to this client?', none],
      ['How far does it reach?', none],
      ['What should they do with what came?', none],
      ['Who noticed it?', pick('Nobody')],
      ['How did it come about?', none],
      ['What have you done about it, or what will you do?', 'The driver brought them.'],
      ['When was that done, or by when will you have it done?', 'yesterday'],
      ['Anything else you have done or will do?', enter],
      ['What do they get for it?', pick('Nothing')],
      ['Why do they get nothing?', enter],
      ['What do you change, so that it does not happen again?', none],
      ['Does the client have to do anything?', none],
      ['Which senior person has seen this?', none],
      ['When will they hear from you again?', enter],
      ['For yourself: what led to it, step by step?', enter],
    ] as const
    for (const [ask, move] of moves) {
      await terminal.at(ask)
      look()
      await terminal.answer(move as Parameters<Terminal['answer']>[0])
    }
    await terminal.at('What now?')
    look()
    const said = terminal.screen()
    expect(Math.max(...seen.map((row) => row.length))).toBeLessThanOrEqual(60)
    // A row that is full to the edge would go on in the next one: the program breaks its lines itself, before that.
    expect(terminal.lines().filter((line) => line.length > 60 && !/^-+$/.test(line))).toEqual([])
    expect(said).toContain('This is what the client will read:')
    // An answer that is not shown whole beside its question, and that little of would say nothing.
    expect(terminal.lines()).toContain('  done on Thursday 19 November')
  })

  test('20 columns: hard to read, and it works', async () => {
    const terminal = desk.start([], { cols: 20, rows: 40 })
    const asked = (words: string) => terminal.waitFor((screen) => screen.replace(/\s+/g, ' ').includes(words))
    await asked('Enter done')
    terminal.key('enter')
    await asked('What kind of mistake was it?')
    await asked('Esc back')
    terminal.key('enter')
    await asked('One person, with the name')
    terminal.type('Adaeze Obi-Williams of the second floor\r')
    await asked('How do you address them?')
    await asked('Enter takes: Adaeze')
    terminal.key('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect(parse(desk.draft())).toMatchObject({ client: { name: 'Adaeze Obi-Williams of the second floor' } })
  })

  test('a review in 24 rows: the list of answers moves with the choice', async () => {
    const record = spawnSync('cat', [RECORD], { encoding: 'utf8' }).stdout
    desk.write('ferrum.yaml', `${record}message: { rendered: before }\n`)
    const terminal = desk.start(['draft', 'ferrum.yaml'], { rows: 24 })
    await terminal.tell([
      ['What now?', pick('Change or add an answer')],
      ['Which answer?', pick('Private: what led to it')],
    ])
    await terminal.at('For yourself: what led to it, step by step?')
    expect(terminal.line()).toMatch(/^The desk is two people short\./)
  })
})

describe('no terminal', () => {
  const run = (args: string[], input: 'ignore' | string = 'ignore') =>
    spawnSync(process.execPath, [join(ROOT, 'bin/ownup.js'), ...args], {
      cwd: desk.work,
      env: desk.environment(),
      encoding: 'utf8',
      ...(input === 'ignore' ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    })

  test.each([
    ['stdin closed', [], 'ignore'],
    ['stdin piped', [], 'a line that nobody asked for\n'],
    ['--no-input', ['--no-input'], 'ignore'],
  ])('%s: a worked example and how to draft from a file, exit 0', (_name, args, input) => {
    const { status, stdout, stderr } = run(args, input)
    expect(status).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toContain('These facts, in example.yaml:')
    expect(stdout).toContain('Dear Adaeze,')
    expect(stdout).toContain('ownup render yours.yaml')
    expect(stdout).not.toMatch(/\u001B/)
  })

  test('--no-input in a terminal asks nothing either', async () => {
    const terminal = desk.start(['--no-input'])
    expect(await terminal.exit()).toBe(0)
    expect(terminal.screen()).toContain('These facts, in example.yaml:')
  })

  test('a file that is not complete: what is missing, where, exit 1; nothing is written', () => {
    const text = 'ownup: 1\nkind: outage\nclient: { name: Adaeze }\n'
    desk.write('acme.yaml', text)
    const { status, stdout, stderr } = run(['draft', 'acme.yaml'])
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^acme\.yaml: \d+ answers are missing\.$/m)
    expect(stderr).toContain('  what: What went wrong?')
    expect(stderr).toContain('ownup draft acme.yaml')
    expect(desk.read('acme.yaml')).toBe(text)
    expect(desk.files()).toEqual(['acme.yaml'])
  })

  test('a reader that goes away is no error', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"$0" "$1" | head -1`, process.execPath, join(ROOT, 'bin/ownup.js')], {
      cwd: desk.work,
      env: desk.environment(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    expect(status).toBe(0)
    expect(stderr).toBe('')
  })
})
