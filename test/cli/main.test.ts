import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import type { Io } from '../../src/io.ts'
import { main } from '../../src/main.ts'
import { ROOT, scenario, SCENARIOS, sparse, temporaryFolder, testIo } from '../support.ts'

async function run(args: string[], { stdin = '', cwd = ROOT } = {}): Promise<{ code: number; out: string; err: string }> {
  const io = testIo({ stdin, cwd })
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err() }
}

/** A run that is refused: nothing on standard output, and on the other one line for each problem and one that says what to do. */
async function refused(args: string[], options: { stdin?: string; cwd?: string; problems?: number } = {}) {
  const { code, out, err } = await run(args, options)
  expect(out).toBe('')
  expect(err.endsWith('\n')).toBe(true)
  const lines = err.slice(0, -1).split('\n')
  expect(lines).toHaveLength((options.problems ?? 1) + 1)
  return { code, lines }
}

const GOOD = join('test', 'scenarios', 'billed-twice.yaml')

/** A folder with one file of this text: `acme.yaml`. */
function folderWith(text: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'acme.yaml'), text)
  return folder
}

describe('ownup', () => {
  it('--version prints the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: '0.0.0-test\n', err: '' })
  })

  it.each([
    [['--help']],
    [['-h']],
    [['help']],
    [['render', '--help']],
    [['help', 'render']],
    [['client', '--help']],
    [['client', 'edit', '--help']],
    [['promises', '--help']],
    [['promises', 'kept', '--help']],
  ])('%j explains itself', async (args) => {
    const { code, out, err } = await run(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Usage: ownup /)
    expect(out).toMatch(/Examples:\n {2}\$ ownup\b/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  it('--help names every command', async () => {
    const { out } = await run(['--help'])
    for (const command of ['draft', 'render', 'prepare', 'lint', 'client', 'promises', 'explain'])
      expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'))
  })

  it.each([
    [['rendr'], 'There is no command "rendr".', 'Did you mean "ownup render"?'],
    [['rendr', 'acme.yaml'], 'There is no command "rendr".', 'Did you mean "ownup render"?'],
    [['acme.yaml'], 'There is no command "acme.yaml".', ''],
    [['--nope'], "Unknown option '--nope'.", 'ownup --help'],
    [['--versoin'], "Unknown option '--versoin' (Did you mean --version?)", 'ownup --help'],
    [['render'], "Missing required argument 'file'.", 'ownup --help'],
    [['render', '--fromat', 'text', GOOD], "Unknown option '--fromat' (Did you mean --format?)", 'ownup --help'],
    [
      ['render', '--format', 'pdf', GOOD],
      "Option '--format <format>' argument 'pdf' is invalid. Allowed choices are text, html, eml, json.",
      'ownup --help',
    ],
    // "Obi" would have been dropped, and the client called Adaeze.
    [['client', 'add', 'Adaeze', 'Obi'], "Too many arguments for 'add'. Expected 1 argument but got 2.", 'such as "Ana Ruiz"'],
    [['approve', GOOD, '--name', 'Ana', 'Ruiz'], "Too many arguments for 'approve'. Expected 1 argument but got 2.", 'in quotes'],
    [['prepare', GOOD, GOOD], "Too many arguments for 'prepare'. Expected 1 argument but got 2.", 'in quotes'],
    [['client', 'lst'], "Too many arguments for 'list'. Expected 0 arguments but got 1.", 'ownup --help'],
    [['lint', '--jsonl', '.'], '.: this is a folder, not a file.', 'Name a file in it.'],
    [['render', GOOD, '--template'], "Option '--template <name>' argument missing.", 'ownup --help'],
  ])('%j is wrong use: exit 2', async (args, words, hint) => {
    const { code, lines } = await refused(args)
    expect(code).toBe(2)
    expect(lines[0]).toBe(words)
    expect(lines[1]).toContain(hint)
  })
})

describe('ownup render', () => {
  it.each(SCENARIOS)('prints the message of %s', async (name) => {
    const { code, out, err } = await run(['render', join('test', 'scenarios', `${name}.yaml`)])
    const isStopped = scenario(name).includes('stops:')
    expect(code).toBe(isStopped ? 1 : 0)
    const draft = isStopped ? 'DRAFT, needs approval: personal-data\\n[^\\n]+: ownup approve test/scenarios/[^\\n]+\\n\\n' : ''
    expect(out).toMatch(new RegExp(`^${draft}Subject: [^\\n]+\\n\\nDear [^\\n]+,\\n\\n[^]+\\n\\nKind regards,\\n[^]+\\n$`))
    if (isStopped) expect(err).toMatch(/^test\/scenarios\/.+\.yaml: DRAFT, needs approval: personal-data\n/)
    else expect(err).toBe('')
  })

  it('reads standard input', async () => {
    const { out } = await run(['render', GOOD])
    expect(await run(['render', '-'], { stdin: scenario('billed-twice') })).toEqual({ code: 0, out, err: '' })
    expect(await run(['render', '-'], { stdin: `\uFEFF${scenario('billed-twice').replace(/\n/g, '\r\n')}` })).toEqual({
      code: 0,
      out,
      err: '',
    })
  })

  it('prints several files, one after the other', async () => {
    const one = (await run(['render', GOOD])).out
    const other = (await run(['render', join('test', 'scenarios', 'dorothy.yaml')])).out
    expect((await run(['render', GOOD, join('test', 'scenarios', 'dorothy.yaml')])).out).toBe(`${one}\n${other}`)
  })

  it('takes a name from the folder it runs in, and an absolute one', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'cases'))
    copyFileSync(join(ROOT, GOOD), join(folder, 'cases', '-odd name.yaml'))
    const { out } = await run(['render', GOOD])
    expect(await run(['render', 'cases/-odd name.yaml'], { cwd: folder })).toEqual({ code: 0, out, err: '' })
    expect(await run(['render', join(folder, 'cases', '-odd name.yaml')])).toEqual({ code: 0, out, err: '' })
    expect(await run(['render', '--', '-odd name.yaml'], { cwd: join(folder, 'cases') })).toEqual({ code: 0, out, err: '' })
  })

  it('--format html prints a page', async () => {
    const { code, out, err } = await run(['render', GOOD, '--format', 'html'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(out).toContain('<title>Billing error: your February invoices</title>')
    expect(out).toContain('<p>Dear Harriet,</p>')
    expect(out).toContain('Tom Adeyemi<br>\nAccount manager')
  })

  it('--format eml prints a mail draft', async () => {
    const { code, out, err } = await run(['render', GOOD, '--format', 'eml'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('X-Unsent: 1\r\n')
    expect(out).toContain('Subject: Billing error: your February invoices\r\n')
    expect(out).not.toMatch(/^(?:Date|Message-ID|From|To|Cc|Bcc):/im)
  })

  it('--format json prints text and answers, sentence by sentence', async () => {
    const { code, out, err } = await run(['render', GOOD, '--format', 'json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const json = JSON.parse(out) as { template: string; subject: string; body: string; sentences: { text: string; fields: string[] }[] }
    expect(json.template).toBe('en/billing-error')
    expect(json.subject).toBe('Billing error: your February invoices')
    expect(`Subject: ${json.subject}\n\n${json.body}\n`).toBe((await run(['render', GOOD])).out)
    expect(json.sentences).toContainEqual({ text: 'The right amount is £1,260.', fields: ['details.correct'] })
    expect(json.sentences).toContainEqual({ text: 'You do not need to do anything.', fields: ['actions'] })
  })

  it('--trace says which sentence rests on which answer', async () => {
    const { code, out, err } = await run(['render', GOOD, '--trace'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Subject: Billing error: your February invoices\n {4}rests on: matter\n/)
    expect(out).toMatch(/\nThe right amount is £1,260\.\n {4}rests on: details\.correct {2}\(templates\/en\/billing-error\.hbs:\d+\)\n/)
    expect(out).toMatch(/\nIf [a-z ,]+, please tell me[a-z ]*\.\n {4}rests on no answer /)
  })

  it('--template takes another template', async () => {
    const { out } = await run(['render', GOOD, '--template', 'en/holding'])
    expect(out).toMatch(/^Subject: What we know so far: your February invoices\n/)
    expect(await refused(['render', GOOD, '--template', '../../package'])).toEqual({
      code: 2,
      lines: ['There is no template "../../package".', expect.stringContaining('There are: en/billing-error, ')],
    })
  })

  it('is the same bytes twice, in each format', async () => {
    for (const format of ['text', 'html', 'eml', 'json'])
      expect(await run(['render', GOOD, '--format', format])).toEqual(await run(['render', GOOD, '--format', format]))
  })

  it('writes several messages as JSON, one a line', async () => {
    const { out } = await run(['render', GOOD, GOOD, '--format', 'json'])
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[1]!)).toMatchObject({ template: 'en/billing-error' })
  })

  it('says that a text changed by hand is another than the one it traces', async () => {
    const edited = `${scenario('billed-twice')}\nmessage: { edited: "Subject: x\\n\\nI wrote this." }\n`
    expect((await run(['render', '-'], { stdin: edited })).out).toContain('I wrote this.')
    for (const args of [['--trace'], ['--template', 'en/billing-error']]) {
      const { out, err } = await run(['render', '-', ...args], { stdin: edited })
      expect(out).not.toContain('I wrote this.')
      expect(err).toContain('-: this is what the answers give; the text that was changed by hand is another')
    }
  })

  it('writes a holding note while something has to be cleared first', async () => {
    const text = scenario('billed-twice').replace('gate: { ours: yes }', 'gate: { ours: yes, stops: [claim] }')
    const { code, out, err } = await run(['render', '-'], { stdin: text })
    expect(code).toBe(0)
    expect(out).toMatch(/^Subject: What we know so far: /)
    expect(err.split('\n')).toEqual([
      '-: a holding note may go out while others look; tell whoever decides on claim that it does',
      '-: not in the message, on purpose: impact, details.charged, details.correct, cause, prevention, compensation (a holding note says what can be seen and when more comes; no cause, no offer)',
      '',
    ])
    const cleared = text.replace('stops: [claim]', 'stops: [claim], clearedBy: Ruth Adler')
    expect((await run(['render', '-'], { stdin: cleared })).out).toMatch(/^Subject: Billing error: /)
  })
})

describe('ownup render refuses', () => {
  it.each(['html', 'eml'])('to put several messages into one %s', async (format) => {
    const { code, lines } = await refused(['render', GOOD, GOOD, '--format', format])
    expect(code).toBe(2)
    expect(lines).toEqual([`One ${format} holds one message, and these are 2.`, 'Render the files one at a time.'])
  })

  it('a file that is not there: exit 2', async () => {
    const { code, lines } = await refused(['render', 'none.yaml'])
    expect(code).toBe(2)
    expect(lines[0]).toBe('none.yaml: there is no such file.')
  })

  it('a folder: exit 2', async () => {
    const { code, lines } = await refused(['render', 'test'])
    expect(code).toBe(2)
    expect(lines[0]).toBe('test: this is a folder, not a file.')
  })

  it.each([
    ['in another encoding', Buffer.from([0xff, 0xfe, 0x6f, 0x00])],
    ['that is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('a file %s: exit 2', async (_what, bytes) => {
    const folder = folderWith('')
    writeFileSync(join(folder, 'acme.yaml'), bytes)
    const { code, lines } = await refused(['render', 'acme.yaml'], { cwd: folder })
    expect(code).toBe(2)
    expect(lines[0]).toBe('acme.yaml: this file is not UTF-8 text.')
  })

  it('an empty file: exit 2', async () => {
    expect(await refused(['render', 'acme.yaml'], { cwd: folderWith('') })).toEqual({
      code: 2,
      lines: ['acme.yaml:1:1 this is no disclosure; it starts with "ownup: 1"', 'Put this line right in acme.yaml.'],
    })
  })

  it('a broken file, at its place: exit 2', async () => {
    const folder = folderWith(sparse('fixes:\n  - text: We did it\n    by: soon\n'))
    expect(await refused(['render', 'acme.yaml'], { cwd: folder })).toEqual({
      code: 2,
      lines: [
        'acme.yaml:9:9 fixes[0].by: "soon" is no date; write one like 2026-11-27',
        'Put this line right in acme.yaml, or answer again with: ownup draft acme.yaml',
      ],
    })
  })

  it('several mistakes, each in its line: exit 2', async () => {
    const { code, lines } = await refused(['render', '-'], { stdin: sparse('when: soon\nnext: later'), problems: 2 })
    expect(code).toBe(2)
    expect(lines).toEqual([
      'standard input:7:7 when: "soon" is no date; write one like 2026-11-27',
      'standard input:8:7 next: "later" is no date; write one like 2026-11-27',
      'Put these lines right and pipe it in again.',
    ])
  })

  it('answers that contradict each other: exit 1', async () => {
    const folder = folderWith(sparse('kind: outage\nnext: 2026-11-01'))
    expect(await refused(['render', 'acme.yaml'], { cwd: folder })).toEqual({
      code: 1,
      lines: [
        'acme.yaml:8:7 next: the next contact (2026-11-01) is in the past; write a day that is still ahead',
        'Put this line right in acme.yaml, or answer again with: ownup draft acme.yaml',
      ],
    })
  })

  it('a disclosure that lacks what every message needs: exit 1', async () => {
    const { code, lines } = await refused(['render', '-'], { stdin: 'ownup: 1\nkind: outage\n' })
    expect(code).toBe(1)
    expect(lines[0]).toBe('These answers are missing: client.address, sender.name, matter, what.')
  })

  it('a disclosure without a kind: exit 1', async () => {
    const { code, lines } = await refused(['render', '-'], { stdin: sparse() })
    expect(code).toBe(1)
    expect(lines[0]).toMatch(/^kind is not answered/)
  })

  it('standard input that is a terminal: exit 2', async () => {
    const io = testIo({ terminal: true })
    expect(await main(['render', '-'], io)).toBe(2)
    expect(io.err()).toMatch(/^Nothing comes in on standard input\.\n.+\n$/)
  })
})

describe('when something breaks', () => {
  const failing = (error: unknown): Io => {
    const io = testIo()
    const stdout = Object.assign(
      new Writable({
        write() {
          throw error
        },
      }),
      { isTTY: false },
    )
    return { ...io, stdout }
  }

  it('a bug of ours is said to be one, with a stack: exit 3', async () => {
    const io = failing(new TypeError('x is not a function'))
    expect(await main(['render', GOOD], io)).toBe(3)
    const err = (io as ReturnType<typeof testIo>).err()
    expect(err).toMatch(/^This is a bug in ownup, not your mistake\./)
    expect(err).toContain('x is not a function')
    expect(err).toMatch(/\n {4}at /)
  })

  it('a reader that went away is no error', async () => {
    const io = failing(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    expect(await main(['render', GOOD], io)).toBe(0)
    expect((io as ReturnType<typeof testIo>).err()).toBe('')
  })

  it('an error with words keeps its exit code', async () => {
    const io = failing(new UserError('The printer is out of paper.', 'Fill it up.', 1))
    expect(await main(['render', GOOD], io)).toBe(1)
    expect((io as ReturnType<typeof testIo>).err()).toBe('The printer is out of paper.\nFill it up.\n')
  })
})
