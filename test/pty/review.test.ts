import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ROOT } from '../support.ts'
import { shippedText } from '../team.ts'
import { Desk, enter, none, pick, tick, type Move, type Terminal } from './terminal.ts'

/** From the last answer to the files: the review and the hand-off. */

const LENA = { name: 'Lena Fischer', role: 'Account manager', phone: '020 7946 0018', email: 'lena@example.com', voice: 'I' }

let desk: Desk
beforeEach(() => (desk = new Desk(LENA)))
afterEach(() => desk.clear())

/** A record that was handed over once: the wizard opens it with the review. */
const RECORD = `ownup: 1
written: 2026-11-20
kind: missed-deadline
gate: { ours: yes }
client: { name: Adaeze Obi, address: Adaeze }
sender: { name: Lena Fischer, role: Account manager, phone: 020 7946 0018, voice: I }
matter: your brochures
what: I did not send you the brochures on Wednesday 18 November.
when: 2026-11-18
effects: [redo-or-delay]
impact: You had to print a few yourself.
found: { on: 2026-11-19, by: us }
cause: I had the wrong week in my calendar.
fixes:
  - { text: They reached you on Thursday 19 November., status: done, by: 2026-11-19 }
compensation:
  - { form: discount, amount: £40, basis: on-top, text: I am taking £40 off your invoice. }
prevention: { text: Since Thursday the dates stand in a list that two of us read., by: 2026-11-19 }
actions: does not apply
message: { template: en/missed-deadline, rendered: an earlier text }
`

const factsOf = (name: string) => parse(desk.read(name)) as Record<string, unknown>

async function review(start?: Parameters<Desk['start']>[1], record = RECORD): Promise<Terminal> {
  desk.write('adaeze.yaml', record)
  const terminal = desk.start(['draft', 'adaeze.yaml'], start)
  await terminal.at('What now?')
  return terminal
}

/** The last message that was shown. */
function shown(terminal: Terminal): string {
  const screen = terminal.screen()
  return screen.slice(screen.lastIndexOf('This is what the client will read:'))
}

/** Changes one answer; the questions that follow are those that rest on it, and then the review is back. */
async function change(terminal: Terminal, label: string, ...moves: [ask: string, move: Move][]): Promise<void> {
  await terminal.tell([
    ['What now?', pick('Change or add an answer')],
    ['Which answer?', pick(label)],
  ])
  for (const [ask, move] of moves) {
    await terminal.at(ask)
    if (typeof move === 'string' && terminal.line() !== '') terminal.key('ctrl-u')
    await terminal.answer(move)
  }
  await terminal.at('What now?')
}

const editor = (script: string) => {
  const path = desk.write('editor.sh', `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o700)
  return { env: { EDITOR: path } }
}

describe('an answer is changed', () => {
  test('what belongs to the old kind is set aside with a word, and offered again', async () => {
    const terminal = await review(undefined, RECORD.replace('found: {', 'details: { ready: Half of them are ready. }\nfound: {'))
    await change(
      terminal,
      'Kind of mistake',
      ['What kind of mistake was it?', pick('What we delivered has a defect')],
      ['What is affected, and how can they tell?', none],
    )
    expect(shown(terminal)).not.toContain('Half of them')
    expect(terminal.screen().replace(/\s+/g, ' ')).toContain(
      'Set aside, because it no longer belongs here (change back, and it is offered again): Ready now: Half of them are ready.',
    )
    await terminal.tell([
      ['What now?', pick('Change or add an answer')],
      ['Which answer?', pick('Kind of mistake')],
      ['What kind of mistake was it?', pick('We missed a deadline')],
    ])
    await terminal.at('Is a part of it ready now?')
    expect(terminal.line()).toBe('Half of them are ready.')
  })

  test('only what rests on it is asked again', async () => {
    const terminal = await review()
    // Nothing rests on the cause.
    await change(terminal, 'How it came about', ['How did it come about?', 'I read the wrong line of my calendar.'])
    expect(shown(terminal)).toContain('I read the wrong line of my calendar.')
    // The date goes with the sentence that names it …
    await change(terminal, 'Fix: They reached you', ['What have you done about it', 'I will bring them on Monday 23 November myself.'])
    expect(factsOf('adaeze.yaml')).toMatchObject({ fixes: [{ by: '2026-11-23', status: 'planned' }] })
    expect(shown(terminal)).toContain('- Lena Fischer, by Monday 23 November: I will bring them on Monday 23 November')
    // … and is asked for where the new sentence names none.
    await change(
      terminal,
      'Fix: I will bring them',
      ['What have you done about it', 'They are on your desk.'],
      ['When was that done, or by when', 'today'],
    )
    expect(factsOf('adaeze.yaml')).toMatchObject({ fixes: [{ by: '2026-11-20', status: 'done' }] })
    // Another form of amends needs other words; the amount of a discount does not go with a replacement.
    await change(
      terminal,
      'What they get',
      ['What do they get for it?', pick('A replacement')],
      ['Say it in one sentence, if you like.', 'I am printing 50 more for you.'],
    )
    expect(factsOf('adaeze.yaml')['compensation']).toEqual([{ form: 'replacement', text: 'I am printing 50 more for you.' }])
    expect(shown(terminal)).not.toContain('£40')
    // What is specific to a kind goes with the kind.
    await change(
      terminal,
      'Kind of mistake',
      ['What kind of mistake was it?', pick('We charged the wrong amount')],
      ['Which amount did you charge?', '£290'],
      ['Which amount is right?', '£250'],
    )
    expect(shown(terminal)).toContain('Billing error: your brochures')
    // One fix more, though "anything else?" was left out the first time.
    await change(
      terminal,
      'Another fix',
      ['Anything else you have done or will do?', 'I sent the right invoice today.'],
      ['Anything else you have done or will do?', enter],
    )
    expect(shown(terminal)).toContain('I sent the right invoice today.')
    expect(factsOf('adaeze.yaml')['fixes']).toHaveLength(2)
  })

  test('Esc leaves the list and the question as they were, at the very first question too', async () => {
    const terminal = await review()
    await terminal.answer(pick('Change or add an answer'))
    await terminal.at('Which answer?')
    terminal.key('escape')
    await terminal.tell([
      ['What now?', pick('Change or add an answer')],
      ['Which answer?', pick('Before anything else')],
    ])
    await terminal.at('First: is any of this true?')
    terminal.key('escape')
    await terminal.at('What now?')
    expect(factsOf('adaeze.yaml')).toMatchObject({ gate: { ours: 'yes' } })
  })

  test('a number picks the answer that has it in the list', async () => {
    const terminal = await review()
    const number = /^ *(\d+) Agreed by: –$/m.exec(shown(terminal))![1]!
    await terminal.answer(pick('Change or add an answer'))
    await terminal.at('Which answer?')
    terminal.type(number)
    await terminal.waitFor(`> ${number} Agreed by`)
    terminal.key('enter')
    await terminal.tell([['Who agreed to it?', 'Ruth Adler']])
    await terminal.at('What now?')
    expect(factsOf('adaeze.yaml')['compensation']).toMatchObject([{ approvedBy: 'Ruth Adler' }])
  })

  test('a finding leads to its answer, and promises are named in words', async () => {
    const terminal = await review({}, RECORD.replace('form: discount', 'form: refund'))
    expect(shown(terminal)).not.toMatch(/compensation\[|fixes\[/)
    await change(terminal, 'In your words', ['Say it in one sentence, if you like.', enter])
    expect(shown(terminal)).toContain('- Lena Fischer: What they get: Money back, £40')
    await terminal.answer(pick('Mend an answer: When it lands'))
    await terminal.at('When do they have it?')
    terminal.type('tue')
    await terminal.waitFor('= Tuesday 24 November')
    terminal.key('enter')
    await terminal.tell([['Say it in one sentence, if you like.', enter]])
    await terminal.at('What now?')
    expect(shown(terminal)).toContain('- Lena Fischer, by Tuesday 24 November: What they get: Money back, £40')
  })

  test('words like "today" are named when the day is another one', async () => {
    const record = RECORD.replace('I had the wrong week in my calendar.', 'I was away this morning.')
    const terminal = await review({ now: '2026-11-21T09:00:00' }, record)
    const said = 'were written on Friday 20 November. Does "today" or "tomorrow" still say the right day? (answer 21)'
    expect(shown(terminal).replace(/\s+/g, ' ')).toContain(said)
    terminal.kill('SIGKILL')
    await terminal.exited
    const sameDay = await review({}, record)
    expect(shown(sameDay)).not.toContain('still say the right day')
  })

  test('answers that contradict each other in a file are asked for before anything is rendered', async () => {
    desk.write('adaeze.yaml', `${RECORD}next: 2026-11-02\n`)
    const terminal = desk.start(['draft', 'adaeze.yaml'])
    await terminal.waitFor('! The next contact (Monday 2 November 2026) is in the past')
    await terminal.at('When will they hear from you again?')
    expect(terminal.screen()).not.toContain('This is what the client will read:')
    terminal.key('ctrl-u')
    await terminal.answer('yesterday')
    await terminal.waitFor('! The next contact (Thursday 19 November 2026) is in the past')
    await terminal.at('When will they hear from you again?')
    terminal.key('ctrl-u')
    await terminal.answer('Tue 10:00')
    await terminal.at('What now?')
    expect(shown(terminal)).toMatch(/by 10:00 on Tuesday\s+24 November/)
  })
})

describe('what stops a message', () => {
  const first = (stop: string): [string, Move] => ['First: is any of this true?', tick(stop)]

  test.each(['Somebody did it on purpose', 'Somebody hid it'])('%s: whom to call, and nothing is written', async (stop) => {
    const terminal = desk.start()
    await terminal.tell([first(stop)])
    await terminal.waitFor('Stop here and call a senior person and legal.')
    expect(await terminal.exit()).toBe(0)
    expect(terminal.screen()).toContain('Nothing was written to the client.')
    expect(desk.files()).toEqual([])
    // It may have been a slip: the next time the same question is open again.
    const again = desk.start()
    await again.tell([['You have a draft that is not finished.', pick('Go on')]])
    await again.at('First: is any of this true?')
    expect(again.prompt()).toContain(`[x] ${stop}`)
  })

  test('"nothing yet" stops, and is asked again the next time', async () => {
    const terminal = desk.start()
    await terminal.tell([first('They speak of a claim'), ['What would you like to write now?', pick('Nothing yet')]])
    expect(await terminal.exit()).toBe(0)
    const again = desk.start()
    await again.tell([
      ['You have a draft that is not finished.', pick('Go on')],
      ['What would you like to write now?', pick('The full message')],
    ])
    await again.at('What kind of mistake was it?')
  })

  test('as long as it may not have been ours there is only the holding note, and no cause or offer is asked for', async () => {
    const terminal = desk.start([], { now: '2026-11-20T09:00:00' })
    await terminal.tell([first('It may not have been our mistake')])
    await terminal.at('What would you like to write now?')
    expect(terminal.prompt()).not.toContain('The full message')
    await terminal.tell([
      ['What would you like to write now?', pick('A holding note')],
      ['What kind of mistake was it?', pick('We delivered the wrong thing')],
      ['Who are you writing to?', 'Adaeze'],
      ['How do you address them?', enter],
      ['What is it about, in a few words?', 'your order 77'],
      ['What went wrong?', 'Your order 77 reached you today with 12 chairs; you had ordered 20.'],
      ['How far does it reach?', none],
      ['What have you done about it, or what will you do?', 'I am counting our stock today.'],
      ['Anything else you have done or will do?', enter],
      ['Does the client have to do anything?', none],
      ['When will they hear from you again?', '17:00'],
      ['For yourself: what led to it, step by step?', enter],
    ])
    await terminal.at('What now?')
    expect(shown(terminal)).toContain('What we know so far: your order 77')
    expect(shown(terminal)).not.toContain('sorry')
    // It turns out to be ours: the rest is asked, and the message is a full one.
    await terminal.tell([
      ['What now?', pick('Change or add an answer')],
      ['Which answer?', pick('Before anything else')],
      ['First: is any of this true?', tick('It may not have been our mistake')],
      ['What did it do to them?', enter],
      ['What did that mean for them, in their day?', 'Eight of your guests had to stand.'],
      ['What should they do with what came?', none],
    ])
    await terminal.at('What now?')
    expect(shown(terminal)).toContain('Wrong delivery: your order 77')
    expect(shown(terminal)).toContain('sorry')
  })

  test('personal data in the wrong hands stops it even if nobody ticked that', async () => {
    const terminal = desk.start()
    await terminal.tell([
      ['First: is any of this true?', enter],
      ['What kind of mistake was it?', pick('Personal data reached the wrong people')],
    ])
    await terminal.waitFor('Bring in your data protection officer now.')
    await terminal.at('What would you like to write now?')
  })

  test('a tick in the review stops it as well', async () => {
    const terminal = await review()
    await terminal.tell([
      ['What now?', pick('Change or add an answer')],
      ['Which answer?', pick('Before anything else')],
      ['First: is any of this true?', tick('Somebody hid it')],
    ])
    expect(await terminal.exit()).toBe(0)
    expect(terminal.screen()).toContain('Nothing was written to the client.')
  })
})

describe('another text', () => {
  test('another template, and the own one again', async () => {
    const terminal = await review()
    await terminal.tell([
      ['What now?', pick('Use another template')],
      ['Which template?', pick('Holding note')],
    ])
    await terminal.at('What now?')
    expect(shown(terminal)).toContain('What we know so far: your brochures')
    expect(shown(terminal)).toContain('Not in the message, on purpose')
    expect(factsOf('adaeze.yaml')).toMatchObject({ message: { template: 'en/holding' } })
    await terminal.tell([
      ['What now?', pick('Use another template')],
      ['Which template?', pick('Missed deadline')],
    ])
    await terminal.at('What now?')
    expect(shown(terminal)).toContain('Missed deadline: your brochures')
  })

  test('changed by hand: checked again, both versions kept, and back to what the answers give', async () => {
    const terminal = await review(editor(`sed -i 's/^Dear Adaeze,$/Dear Adaeze,\\n\\nMistakes were made./' "$1"`))
    await terminal.answer(pick('Change the text by hand'))
    await terminal.waitFor('! This text was changed by hand. It no longer follows the answers.')
    await terminal.at('What now?')
    expect(shown(terminal)).toContain('Mistakes were made.')
    expect(terminal.prompt()).toMatch(/^> \d Change the text by hand/m)
    expect(shown(terminal)).toMatch(/must +"Mistakes were made" hides who did it/)
    const { message } = factsOf('adaeze.yaml') as { message: { rendered: string; edited: string } }
    expect(message.edited).toContain('Mistakes were made.')
    expect(message.rendered).toMatch(/^Missed deadline: your brochures\n\nDear Adaeze,\n\nI did not/)
    await terminal.answer(pick('Back to the text the answers give'))
    await terminal.at('What now?')
    expect(shown(terminal)).not.toContain('Mistakes were made.')
    expect(factsOf('adaeze.yaml')).not.toHaveProperty('message.edited')
  })

  test('a text that was made too long for its channel by hand is told so, with what the team lets through', async () => {
    desk.write('ownup.yaml', 'channels: { email: { words: 150 } }\n')
    const more = 'We looked at it again. '.repeat(30).trim()
    const terminal = await review(editor(`sed -i 's/^Dear Adaeze,$/Dear Adaeze,\\n\\n${more}/' "$1"`))
    expect(terminal.screen()).not.toContain('It is too long')
    await terminal.answer(pick('Change the text by hand'))
    await terminal.waitFor(/It is too long: this e-mail has \d+ words, and the most that fits is\s+150\. Make it shorter by hand\./)
  })

  describe('wording that the message must have', () => {
    const words = 'You can complain to the ombudsman within 6 months of our final answer.'
    const wording = (until: string) => {
      desk.write('ownup.yaml', 'max-warnings: 0\n')
      desk.write(
        'templates/en/clauses/ombudsman.hbs',
        `---\ntitle: The ombudsman\nkinds: [missed-deadline]\nowner: Ana Ruiz\nsource: DISP 1.6.2R\nvalid-from: 2026-01-01\nreview-by: ${until}\n---\n${words}\n`,
      )
      desk.write(
        'templates/en/missed-deadline.hbs',
        shippedText('en/missed-deadline').replace('{{> signature}}', '{{> clauses/ombudsman}}\n\n{{> signature}}'),
      )
    }
    const found = (terminal: Terminal) => /^ +must .*(?:\n {9}.*)*/m.exec(shown(terminal))?.[0]

    test('changed by hand: what to put back, the text again, and the way back', async () => {
      wording('2027-06-30')
      const terminal = await review(editor(`sed -i 's/6 months/a year/' "$1"`))
      expect(shown(terminal)).toContain(words.slice(0, 60))
      expect(found(terminal)).toBeUndefined()
      await terminal.answer(pick('Change the text by hand'))
      await terminal.waitFor('within a year')
      await terminal.at('What now?')
      expect(found(terminal)).toBe(
        `  must   The message must have "The ombudsman" word for word. Put this back: You
         can complain to the ombudsman within 6 months of our final answer.`,
      )
      expect(terminal.prompt()).toMatch(/^> \d Change the text by hand/m)
      await terminal.answer(pick('hand it over'))
      await terminal.waitFor('One thing marked "must" is still open')
      terminal.key('enter')
      await terminal.tell([['What now?', pick('Back to the text the answers give')]])
      await terminal.at('What now?')
      expect(found(terminal)).toBeUndefined()
      await handOver(terminal, 'A text file')
      expect(desk.read('adaeze.txt')).toContain(words)
    })

    test('run out: whom to ask, and nothing is handed over unread', async () => {
      wording('2026-11-19')
      const terminal = await review()
      expect(found(terminal)).toBe(
        `  must   "The ombudsman" ran out (last day: Thursday 19 November). Ask Ana Ruiz
         for the wording that holds now.`,
      )
      await terminal.answer(pick('hand it over'))
      await terminal.waitFor('One thing marked "must" is still open')
      expect(terminal.prompt()).toContain('> 1 No, go back')
      terminal.key('enter')
      await terminal.at('What now?')
      await terminal.answer(pick('Stop here'))
      expect(await terminal.exit()).toBe(0)
      expect(desk.files()).toEqual(['adaeze.yaml', 'ownup.yaml', 'templates'])
      // Its owner has put another day under it.
      wording('2027-11-19')
      const again = desk.start(['draft', 'adaeze.yaml'])
      await again.at('What now?')
      expect(found(again)).toBeUndefined()
    })

    test('on its last day it holds, and nobody who writes is told: that is for whoever looks after it', async () => {
      wording('2026-11-20')
      const terminal = await review()
      expect(shown(terminal)).toContain(words.slice(0, 60))
      expect(shown(terminal)).not.toMatch(/ran out|runs out/)
    })
  })

  test('what was changed by hand is what is handed over, and what `ownup render` prints', async () => {
    const terminal = await review(editor(`sed -i 's/You had to print/You even had to print/' "$1"`))
    await terminal.tell([['What now?', pick('Change the text by hand')]])
    await terminal.waitFor('You even had to print a few yourself.')
    await handOver(terminal, 'A text file')
    expect(desk.read('adaeze.txt')).toContain('You even had to print a few yourself.')
    const { message } = factsOf('adaeze.yaml') as { message: { rendered: string; edited: string } }
    expect(message.rendered).toContain('You had to print a few yourself.')
    const rendered = desk.start(['render', 'adaeze.yaml'], { into: 'out.txt' })
    expect(await rendered.exit()).toBe(0)
    expect(desk.read('out.txt')).toBe(desk.read('adaeze.txt'))
  })

  test('without EDITOR it says what is missing', async () => {
    const terminal = await review()
    await terminal.answer(pick('needs EDITOR to be set'))
    await terminal.at('What now?')
  })
})

/** Ticks ways to have the message, beside the copy that is ticked already, or instead of it. */
async function handOver(terminal: Terminal, ...ways: string[]): Promise<void> {
  await terminal.at('What now?')
  await terminal.answer(pick('hand it over'))
  await terminal.waitFor(() => /^\? (?:How would you like|.*all the same\?)[^]*Enter/.test(terminal.prompt()))
  if (terminal.prompt().includes('all the same?')) await terminal.answer(pick('Yes, I have read it'))
  await terminal.tell([['How would you like to have it?', tick(...ways)]])
  expect(await terminal.exit()).toBe(0)
}

describe('the hand-off', () => {
  test('files for their owner only, what is where, not sent, and what to do next', async () => {
    const terminal = await review({ into: 'stdout.txt' })
    await handOver(terminal, 'Print it here', 'A text file', 'A mail draft', 'A web page')
    expect(desk.files()).toEqual(['adaeze.eml', 'adaeze.html', 'adaeze.txt', 'adaeze.yaml', 'stdout.txt'])
    for (const ending of ['yaml', 'txt', 'eml', 'html']) {
      expect(terminal.screen()).toContain(`Written: adaeze.${ending}`)
      expect(desk.mode(`adaeze.${ending}`)).toBe(0o600)
    }
    expect(terminal.screen()).toMatch(/Not sent\.\nNext: call Adaeze\. `ownup prepare adaeze\.yaml` has the sheet for it\.$/)
    // Standard output is the message and nothing else.
    expect(desk.read('stdout.txt')).toBe(desk.read('adaeze.txt'))
    expect(desk.read('adaeze.eml')).toContain('X-Unsent: 1')
    expect(desk.read('adaeze.html')).toContain('<p>Dear Adaeze,</p>')
    // No clipboard program here: the terminal was asked to copy, and the user is told so.
    const copied = /\u001B\]52;c;([A-Za-z0-9+/=]+)\u0007/.exec(terminal.raw)![1]!
    expect(Buffer.from(copied, 'base64').toString()).toContain('Dear Adaeze,\n\nI did not send you')
    expect(terminal.screen()).toContain('(OSC 52)')
    // The record holds what was handed over, and nothing that only the wizard needed.
    const { message, wizard } = factsOf('adaeze.yaml') as { message: { rendered: string }; wizard?: object }
    expect(`Subject: ${message.rendered}\n`).toBe(desk.read('adaeze.txt'))
    expect(wizard).toBeUndefined()
  })

  test('a new draft gets a name of its own: no file is overwritten, whatever its ending', async () => {
    desk.write('adaeze-obi.yaml', 'mine')
    desk.write('adaeze-obi-2.txt', 'mine too')
    desk.write('../state/ownup/drafts/one.yaml', RECORD)
    const terminal = desk.start()
    await terminal.tell([['You have a draft that is not finished.', pick('Go on: Adaeze Obi')]])
    await handOver(terminal, 'A text file')
    expect(desk.files()).toEqual(['adaeze-obi-2.txt', 'adaeze-obi-3.txt', 'adaeze-obi-3.yaml', 'adaeze-obi.yaml'])
    expect(desk.read('adaeze-obi.yaml')).toBe('mine')
    expect(desk.read('adaeze-obi-2.txt')).toBe('mine too')
    // The draft is in the record now, and is not offered any more.
    const again = desk.start()
    await again.at('First: is any of this true?')
  })

  test('what must still be mended has to be read before it is handed over', async () => {
    const terminal = await review({}, RECORD.replace('impact: You had to print a few yourself.\n', ''))
    await terminal.answer(pick('hand it over'))
    await terminal.waitFor(/marked "must" (?:is|are) still open/)
    expect(terminal.prompt()).toContain('> 1 No, go back')
    terminal.key('enter')
    await terminal.at('What now?')
    expect(desk.files()).toEqual(['adaeze.yaml'])
  })

  test('stop for now, and go on with the review', async () => {
    const terminal = await review()
    await terminal.answer(pick('Stop here'))
    expect(await terminal.exit()).toBe(0)
    expect(terminal.screen()).toContain('Saved. Go on with: ownup draft adaeze.yaml')
    const again = desk.start(['draft', 'adaeze.yaml'])
    await again.at('What now?')
  })

  test('the worked scenarios open as files, are asked what is missing, and keep their comments', async () => {
    const text = readFileSync(join(ROOT, 'test/scenarios/portal-down.yaml'), 'utf8')
    desk.write('portal.yaml', `# the portal, Friday\n${text}`)
    const terminal = desk.start(['draft', 'portal.yaml'])
    await terminal.tell([
      ['At which e-mail address can they reach you?', enter],
      ['What had been agreed?', none],
      ['What matters most to this client?', none],
    ])
    await terminal.at('How far does it reach?')
    terminal.key('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect(desk.read('portal.yaml')).toMatch(/^# the portal, Friday\nownup: 1\n/)
  })
})
