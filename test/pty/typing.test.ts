import { chmodSync } from 'node:fs'
import { parse } from 'yaml'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Desk, enter, none, pick, tick, unknown, type Move, type Terminal } from './terminal.ts'

/** What happens on the line: keys, pastes, echoes, warnings, going back. */

const LENA = { name: 'Lena Fischer', role: 'Account manager', phone: '020 7946 0018', email: 'lena@example.com', voice: 'I' }

let desk: Desk
beforeEach(() => (desk = new Desk(LENA)))
afterEach(() => desk.clear())

const FIRST: [string, Move][] = [
  ['First: is any of this true?', enter],
  ['What kind of mistake was it?', pick('We missed a deadline')],
  ['Who are you writing to?', 'Adaeze'],
  ['How do you address them?', enter],
  ['What is it about, in a few words?', 'your brochures'],
]

/** As far as the sentence that says what went wrong. */
async function atWhat(start?: Parameters<Desk['start']>[1]): Promise<Terminal> {
  const terminal = desk.start([], start)
  await terminal.tell(FIRST)
  await terminal.at('What went wrong?')
  return terminal
}

test('whoever went back several questions goes forward through them one by one, and Enter keeps each answer', async () => {
  const terminal = await atWhat()
  terminal.key('escape')
  await terminal.at('What is it about, in a few words?')
  terminal.key('escape')
  await terminal.at('How do you address them?')
  terminal.key('escape')
  await terminal.at('Who are you writing to?')
  terminal.key('enter')
  await terminal.at('How do you address them?')
  expect(terminal.line()).toBe('Adaeze')
  terminal.key('ctrl-u')
  terminal.type('Ada')
  terminal.key('enter')
  await terminal.at('What is it about, in a few words?')
  expect(terminal.line()).toBe('your brochures')
  terminal.key('enter')
  await terminal.at('What went wrong?')
  expect(parse(desk.draft())).toMatchObject({ client: { name: 'Adaeze', address: 'Ada' }, matter: 'your brochures' })
})

describe('an answer that is typed at a list', () => {
  test('leads to the line in which a word begins like it, and answers nothing where there is none', async () => {
    const terminal = desk.start()
    await terminal.tell(FIRST.slice(0, 1))
    await terminal.at('What kind of mistake was it?')
    terminal.type('my dog ate it')
    await terminal.waitFor('! None of these reads like that.')
    terminal.key('enter')
    terminal.key('backspace', 'backspace')
    await terminal.waitFor('> my dog ate\n')
    expect(terminal.screen()).toContain('? What kind of mistake was it?')
    terminal.key('down')
    await terminal.waitFor((screen) => !screen.includes('> my dog ate'))
    terminal.type('charged')
    await terminal.waitFor('> charged')
    terminal.key('enter')
    await terminal.at('Who are you writing to?')
    expect(parse(desk.draft())).toMatchObject({ kind: 'billing-error' })
  })

  test('ticks that line where several can be ticked, and never says "nothing" of what was typed', async () => {
    const terminal = await atWhat()
    await terminal.tell([['What went wrong?', 'I missed it on Monday']])
    await terminal.at('What did it do to them?')
    terminal.type('nobody knows yet')
    terminal.key('enter')
    await terminal.waitFor('! None of these reads like that.')
    terminal.type('1')
    await terminal.waitFor('[x] They lost money')
    terminal.type('1')
    await terminal.waitFor('[ ] They lost money')
    await terminal.waitFor((screen) => !screen.includes('! None of these'))
    terminal.type('lost mo')
    await terminal.waitFor('> lost mo')
    terminal.key('enter')
    await terminal.waitFor('[x] They lost money')
    terminal.key('enter')
    await terminal.at('How much money did they lose by it?')
    expect(parse(desk.draft())).toMatchObject({ effects: ['lost-money'] })
  })
})

test('a sentence where a name goes is warned of, and never refused', async () => {
  const terminal = desk.start()
  await terminal.tell(FIRST.slice(0, 2))
  await terminal.at('Who are you writing to?')
  for (const name of [
    "Dato' Sri Dr. Haji Ahmad bin Abdullah",
    "St. James's Place plc",
    'Ms. Anna-Lena von der Tann',
    'Adaeze Obi and team',
  ]) {
    terminal.key('ctrl-u')
    terminal.type(name)
    await terminal.waitFor(() => terminal.line() === name)
    expect(terminal.prompt()).not.toContain('sentence')
  }
  terminal.key('ctrl-u')
  terminal.type('I sent you the brochures on Wednesday.')
  await terminal.waitFor('! reads like a sentence; a name goes here')
  terminal.key('enter')
  await terminal.at('How do you address them?')
})

test('Esc goes back a question at every question, and keeps what was typed', async () => {
  const moves: [ask: string, move: Move, before?: string][] = [
    ...FIRST.slice(0, 3),
    ['How do you address them?', 'Ada'],
    ...FIRST.slice(4),
    ['What went wrong?', 'I did not send you the brochures on Wednesday.'],
    // The sentence said when, so that was not asked; going back shows what was understood.
    ['What did it do to them?', tick('They lost money', 'They complained'), 'When was it due?'],
    ['How much money did they lose by it?', unknown],
    ['What did that mean for them, in their day?', unknown],
    ['When will you say more about that?', 'Mon'],
    ['What had been agreed?', none],
    ['What matters most to this client?', none],
    ['How far does it reach?', 'I checked your other orders, and they are on their way.'],
    ['Is a part of it ready now?', none],
    ['Who noticed it?', pick('The client did')],
    ['When was it noticed?', 'Thu'],
    ['How did it come about?', 'I had the wrong week in my calendar.'],
    ['What have you done about it, or what will you do?', 'I will send you all of them.'],
    ['When was that done, or by when will you have it done?', 'Tue'],
    ['Anything else you have done or will do?', enter],
    ['What do they get for it?', pick('A discount')],
    ['How much?', '£40'],
    ['Do you owe it, or is it on top?', pick('It is on top')],
    ['When do they have it?', '1 Dec'],
    ['Say it in one sentence, if you like.', enter],
    ['Who agreed to it?', 'Ruth Adler'],
    ['Anything on top of that?', pick('Nothing')],
    ['What do you change, so that it does not happen again?', unknown],
    ['When will you say more about that?', 'Mon'],
    ['Does the client have to do anything?', none],
    ['For yourself: what led to it, step by step?', 'I was away on Monday.'],
  ]
  const isText = (terminal: Terminal) => !terminal.prompt().includes('choose')
  const terminal = desk.start()
  await terminal.tell(FIRST.slice(0, 1))
  for (const [index, [ask, move, understood]] of moves.entries()) {
    if (index === 0) continue
    await terminal.at(ask)
    if (isText(terminal)) {
      terminal.key('ctrl-u')
      terminal.type('half a thou')
      await terminal.waitFor(() => terminal.line() === 'half a thou')
    }
    terminal.key('escape')
    const [askBefore, before] = understood === undefined ? moves[index - 1]! : ([understood, 'Wed'] as const)
    await terminal.at(askBefore)
    // What was answered there stands there, and one key gives it again.
    if (typeof before === 'string' && before !== '' && isText(terminal)) expect(terminal.line(), `${ask} -> ${askBefore}`).not.toBe('')
    if (typeof before === 'object' && 'pick' in before) expect(terminal.prompt()).toMatch(new RegExp(`^> \\d+ .*${before.pick}`, 'm'))
    if (typeof before === 'object' && 'tick' in before) expect(terminal.prompt().match(/\[x\]/g)).toHaveLength(before.tick.length)
    await terminal.answer(typeof before === 'object' && 'press' in before ? before : enter)
    await terminal.at(ask)
    if (isText(terminal)) {
      expect(terminal.line()).toBe('half a thou')
      terminal.key('ctrl-u')
      await terminal.waitFor(() => terminal.line() === '')
    }
    await terminal.answer(move)
  }
  await terminal.waitFor('This is what the client will read:')
  const facts = parse(desk.draft()) as object
  expect(facts).toMatchObject({
    effects: ['lost-money', 'complained'],
    loss: 'not known yet',
    impact: 'not known yet, more by 2026-11-23',
    fixes: [{ text: 'I will send you all of them.', status: 'planned', by: '2026-11-24' }],
    compensation: [{ form: 'discount', amount: '£40', basis: 'on-top', by: '2026-12-01', approvedBy: 'Ruth Adler' }],
    prevention: 'not known yet, more by 2026-11-23',
    actions: 'does not apply',
  })
  expect(facts).not.toHaveProperty('wizard.typed')
})

describe('several lines', () => {
  test('a paste with line breaks answers nothing, and its line breaks become spaces or paragraphs', async () => {
    const terminal = await atWhat()
    terminal.type('First: ')
    terminal.paste('I did not send you\nthe brochures\n\non Wednesday')
    await terminal.waitFor(() => terminal.line() === 'First: I did not send you\nthe brochures\n\non Wednesday')
    terminal.type(' 18 November.')
    await terminal.waitFor(() => terminal.line().endsWith('on Wednesday 18 November.'))
    terminal.key('backspace', 'enter')
    await terminal.at('What did it do to them?')
    expect(parse(desk.draft())).toMatchObject({
      what: 'First: I did not send you the brochures.\n\nOn Wednesday 18 November.',
      when: '2026-11-18',
    })
  })

  test('a paste that begins with a line break keeps what stood there', async () => {
    const terminal = await atWhat()
    terminal.type('I was late.')
    terminal.paste('\nOn Wednesday.')
    await terminal.waitFor(() => terminal.line() === 'I was late.\nOn Wednesday.')
  })

  test('Ctrl-J and Alt-Enter break the line, and Backspace takes the break out again', async () => {
    const terminal = await atWhat()
    terminal.type('I was late')
    terminal.key('ctrl-j')
    terminal.type('on Wednesday')
    await terminal.waitFor(() => terminal.line() === 'I was late\non Wednesday')
    terminal.key('alt-enter')
    terminal.type('x')
    await terminal.waitFor(() => terminal.line() === 'I was late\non Wednesday\nx')
    terminal.key('backspace', 'backspace')
    terminal.type(' 18 November')
    await terminal.waitFor(() => terminal.line() === 'I was late\non Wednesday 18 November')
    terminal.key('enter')
    await terminal.at('What did it do to them?')
    expect(parse(desk.draft())).toMatchObject({ what: 'I was late on Wednesday 18 November.' })
  })

  test('a paste at a choice chooses nothing', async () => {
    const terminal = desk.start()
    await terminal.tell(FIRST.slice(0, 1))
    await terminal.at('What kind of mistake was it?')
    terminal.paste('3\n2\nBudget 4\n')
    terminal.key('down')
    await terminal.waitFor('> 2 We charged the wrong amount')
    terminal.key('enter')
    await terminal.at('Who are you writing to?')
    expect(parse(desk.draft())).toMatchObject({ kind: 'billing-error' })
  })
})

describe('too much', () => {
  test('2,001 characters are refused with words, and none is lost', async () => {
    const terminal = await atWhat()
    const long = `I ${'was late '.repeat(222)}x.`
    expect(long).toHaveLength(2002)
    terminal.paste(long)
    terminal.key('enter')
    await terminal.waitFor('That is longer than a message can hold (2000 characters).')
    terminal.key('backspace', 'backspace', 'backspace')
    // Exactly 1,999 are left; the full stop that is added makes them 2,000.
    terminal.key('enter')
    await terminal.at('When was it due?')
    expect((parse(desk.draft()) as { what: string }).what).toBe(`${long.slice(0, -3)}.`)
  })

  test('a paste of 10 kB in many lines is kept, and the question stays in sight', async () => {
    const terminal = await atWhat({ rows: 24 })
    const lines = Array.from({ length: 200 }, (_, index) => `${index} I was late with all of your brochures, again.`)
    terminal.paste(lines.join('\n'))
    await terminal.waitFor('> 199 I was late with all of your brochures, again.')
    terminal.key('enter')
    await terminal.waitFor('That is longer than a message can hold')
    expect(terminal.rows().join('\n')).toContain('? What went wrong?')
    terminal.key('escape')
    await terminal.at('What is it about, in a few words?')
    await terminal.answer(enter)
    await terminal.at('What went wrong?')
    expect(parse(desk.draft())).toHaveProperty('wizard.typed.what', lines.join('\n'))
  })
})

describe('what an answer is taken for', () => {
  test('dates and money are echoed, words are counted, and what a client trips over is said', async () => {
    const terminal = await atWhat()
    terminal.type('mistakes were made')
    await terminal.waitFor('3 words')
    await terminal.waitFor(/! .*who/i)
    terminal.key('ctrl-u')
    terminal.type('I am sorry')
    await terminal.waitFor('the message says sorry for you')
    terminal.key('ctrl-u')
    terminal.type('I missed it')
    await terminal.waitFor('3 words')
    terminal.key('enter')
    await terminal.at('When was it due?')
    terminal.type('no day')
    terminal.key('enter')
    await terminal.waitFor('That is not one day I can be sure of.')
    terminal.key('ctrl-u')
    terminal.type('Wed 3pm')
    await terminal.waitFor('= 15:00 on Wednesday 18 November')
    terminal.key('enter')
    await terminal.tell([['What did it do to them?', tick('They lost money')]])
    await terminal.at('How much money did they lose by it?')
    terminal.type('1260')
    terminal.key('enter')
    await terminal.waitFor('"1260" has no currency; write £1260 or 1260 GBP')
    terminal.type(' gbp')
    await terminal.waitFor('= GBP 1,260')
    await terminal.answer(enter)
    await terminal.tell([
      ['What did that mean for them, in their day?', 'You paid it.'],
      ['What had been agreed?', none],
      ['What matters most to this client?', none],
      ['How far does it reach?', none],
      ['Is a part of it ready now?', none],
      ['Who noticed it?', pick('Nobody can say')],
      ['How did it come about?', 'I did not look.'],
    ])
    // The day a sentence names says whether it is done or promised; whoever types sees which.
    await terminal.at('What have you done about it, or what will you do?')
    terminal.type('I sent it on Thursday')
    await terminal.waitFor('= done on Thursday 19 November')
    terminal.key('ctrl-u')
    terminal.type('I will send it on Monday')
    await terminal.waitFor('= a promise, by Monday 23 November')
    terminal.key('enter')
    await terminal.tell([['Anything else you have done or will do?', 'I will check the others.']])
    await terminal.at('When was that done, or by when will you have it done?')
    terminal.type('by today')
    await terminal.waitFor('= a promise, by Friday 20 November')
    terminal.key('ctrl-u')
    terminal.type('today')
    await terminal.waitFor('= done on Friday 20 November')
  })

  test('what is no sentence, or no answer that the file could hold, is refused and not a crash', async () => {
    const terminal = await atWhat()
    for (const nothing of ['...', '?', '-', '!?']) {
      terminal.type(nothing)
      await terminal.waitFor(() => terminal.line() === nothing)
      terminal.key('enter')
      await terminal.waitFor('An answer goes here.')
      terminal.key('ctrl-u')
      await terminal.waitFor(() => !terminal.prompt().includes('An answer goes here.'))
    }
    await terminal.answer('I was late on Wednesday.')
    await terminal.tell([['What did it do to them?', enter]])
    await terminal.at('What did that mean for them, in their day?')
    terminal.type('not known yet, more by soon')
    terminal.key('enter')
    await terminal.waitFor('"soon" is no date')
    terminal.key('ctrl-u')
    await terminal.answer('Not known yet, more by 2026-11-24')
    await terminal.at('What have you done about it, or what will you do?')
    expect(parse(desk.draft())).toMatchObject({ impact: 'Not known yet, more by 2026-11-24.' })
  })

  test('"?" asks when more will be said, and names the question after a restart', async () => {
    const terminal = await atWhat()
    await terminal.answer('I was late on Wednesday.')
    await terminal.tell([
      ['What did it do to them?', enter],
      ['What did that mean for them, in their day?', unknown],
    ])
    await terminal.at('When will you say more about that?')
    terminal.key('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    const again = desk.start()
    await again.tell([['You have a draft that is not finished.', pick('Go on: Adaeze, We missed a deadline')]])
    await again.at('When will you say more about that? "What did that mean for them, in their day?"')
    await again.answer('Mon 10:00')
    await again.at('What have you done about it, or what will you do?')
    expect(parse(desk.draft())).toMatchObject({ impact: 'not known yet, more by 2026-11-23 10:00' })
  })

  test('an Enter that slips out after "-" does not answer the next question', async () => {
    const terminal = await atWhat()
    await terminal.answer('I was late on Wednesday.')
    await terminal.tell([
      ['What did it do to them?', tick('They had to do work again')],
      ['What did that mean for them, in their day?', none],
      ['What had been agreed?', none],
      ['What matters most to this client?', none],
      ['How far does it reach?', none],
    ])
    await terminal.at('Is a part of it ready now?')
    terminal.type('-')
    terminal.type('\r')
    await terminal.at('Who noticed it?')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(terminal.prompt()).toContain('Who noticed it?')
    expect(parse(desk.draft())).not.toHaveProperty('found')
  })

  test('letters of two columns and joined emoji stay where they belong', async () => {
    const terminal = await atWhat({ cols: 60 })
    const text = '我们在星期三没有把宣传册寄给您，我答应过您的，对不起。👩‍👩‍👧 é 我们在星期三没有把宣传册寄给您。'
    terminal.type(text)
    terminal.key('left')
    terminal.type('x')
    await terminal.waitFor('x。')
    terminal.key('enter')
    await terminal.at('When was it due?')
    expect((parse(desk.draft()) as { what: string }).what).toBe(`${text.slice(0, -1)}x。`)
  })
})

describe('the editor', () => {
  const editor = (script: string) => {
    const path = desk.write('editor.sh', `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o700)
    return { EDITOR: path }
  }

  test('a long answer goes through the editor and back onto the line', async () => {
    const env = editor('printf "\\nI sent them a day late.\\n" >> "$1"; stat -c %a "$1" > mode')
    const terminal = await atWhat({ env })
    terminal.type('I was wrong about the day.')
    terminal.key('ctrl-o')
    await terminal.waitFor(() => terminal.line() === 'I was wrong about the day.\nI sent them a day late.')
    expect(desk.read('mode').trim()).toBe('600')
    terminal.key('enter')
    await terminal.at('When was it due?')
    expect(parse(desk.draft())).toMatchObject({ what: 'I was wrong about the day. I sent them a day late.' })
  })

  test('an editor that is not there, or that fails, loses nothing', async () => {
    for (const EDITOR of ['/nowhere/to/be/found', 'false']) {
      const terminal = await atWhat({ env: { EDITOR } })
      terminal.type('I was late on Wednesday')
      terminal.key('ctrl-o')
      await terminal.waitFor((screen) => screen.includes('< What went wrong?') && terminal.line() === 'I was late on Wednesday')
      if (EDITOR !== 'false') expect(terminal.screen()).toContain('! Your editor did not start')
      terminal.type(' 18 November')
      terminal.key('enter')
      await terminal.at('What did it do to them?')
      terminal.key('ctrl-c')
      await terminal.exit()
      expect(parse(desk.draft())).toMatchObject({ what: 'I was late on Wednesday 18 November.' })
      await desk.clear()
      desk = new Desk(LENA)
    }
  })

  test('without EDITOR the key is not offered and does nothing', async () => {
    const terminal = await atWhat()
    expect(terminal.prompt()).not.toContain('Ctrl-O')
    terminal.key('ctrl-o')
    terminal.type('I was late')
    await terminal.waitFor(() => terminal.line() === 'I was late')
  })
})

test('a number of two digits picks an option', async () => {
  const terminal = desk.start()
  await terminal.tell(FIRST.slice(0, 1))
  await terminal.at('What kind of mistake was it?')
  terminal.type('10')
  await terminal.waitFor('> 10 We said one thing and meant another')
  terminal.type('3')
  await terminal.waitFor('> 3 We delivered the wrong thing')
})

test('Ctrl-D on an empty line stops like Ctrl-C', async () => {
  for (const ask of ['Who are you writing to?', 'What kind of mistake was it?']) {
    const terminal = desk.start()
    await terminal.waitFor(/^\? /m)
    if (terminal.prompt().includes('You have a draft')) await terminal.answer(pick('Start a new one'))
    await terminal.tell(FIRST.slice(0, ask.startsWith('Who') ? 2 : 1))
    await terminal.at(ask)
    terminal.key('ctrl-d')
    expect(await terminal.exit()).toBe(130)
    expect(terminal.screen()).toContain('Saved. Go on with: ownup')
  }
})

test('a window that is made narrower while a question is asked', async () => {
  const terminal = await atWhat()
  terminal.type('I did not send you the brochures')
  terminal.resize(44, 24)
  terminal.type(' on Wednesday 18 November.')
  await terminal.waitFor('= Was due: Wednesday 18 November')
  terminal.key('enter')
  await terminal.at('What did it do to them?')
  expect(Math.max(...terminal.rows().map((row) => row.length))).toBeLessThanOrEqual(44)
})
