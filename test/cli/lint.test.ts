import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { ROOT, temporaryFolder, testIo } from '../support.ts'
import { billing, ownup, shippedText, teamWith } from '../team.ts'

async function run(args: string[], { stdin = '', cwd = ROOT } = {}): Promise<{ code: number; out: string; err: string }> {
  const io = testIo({ stdin, cwd })
  const code = await main(['lint', ...args], io)
  return { code, out: io.out(), err: io.err() }
}

/** A folder with these files in it. */
function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const OUTAGE = readFileSync(join(ROOT, 'templates/en/outage.hbs'), 'utf8')
const SORRY_IF = OUTAGE.replace('{{> impact}}', 'I am sorry if this caused you trouble.\n{{> impact}}')
const MESSAGE =
  'Subject: Your June invoice\n\nDear Ana,\n\nMistakes were made on your June invoice. We are sorry if this caused you trouble.\n\nPaul Weber\n020 7946 0001\n'

describe('a message file', () => {
  it('is reported at the line and column of its words', async () => {
    const { code, out } = await run(['mail.txt'], { cwd: folderWith({ 'mail.txt': MESSAGE }) })
    expect(code).toBe(1)
    expect(out).toMatch(/^mail\.txt:5:1 error .*\[agentless\]$/m)
    expect(out).toMatch(/^mail\.txt:5:\d+ error .*\[conditional-apology\]$/m)
    expect(out).toMatch(/\d+ errors?.* in 1 message\.\n$/)
  })

  it('has the same places with line ends of Windows', async () => {
    const { out } = await run(['mail.txt'], { cwd: folderWith({ 'mail.txt': MESSAGE.replaceAll('\n', '\r\n') }) })
    expect(out).toMatch(/^mail\.txt:5:1 error .*\[agentless\]$/m)
  })

  it('may be Markdown: code, links and front matter are no prose', async () => {
    const text =
      '---\ntitle: if we made a mistake, we are sorry\n---\n\n# Your invoice\n\n```\nsorry if this caused trouble\n```\n\nMistakes were **made** on it.\n'
    const { out } = await run(['mail.md'], { cwd: folderWith({ 'mail.md': text }) })
    expect(out).not.toMatch(/^mail\.md:[1-9]:/m)
    expect(out).not.toContain('conditional-apology')
  })

  it('may be a mail as mail programs save it', async () => {
    const head = 'From: Paul <paul@example.com>\nTo: ana@example.com\nSubject: =?utf-8?Q?Your_invoice?=\nMIME-Version: 1.0\n'
    const plain = `${head}Content-Type: text/plain; charset=utf-8\n\nDear Ana,\n\nMistakes were made on your invoice.\n`
    const encoded = `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from('Dear Ana,\n\nMistakes were made on your invoice.\n').toString('base64')}\n`
    const cwd = folderWith({ 'plain.eml': plain, 'encoded.eml': encoded })
    expect((await run(['plain.eml'], { cwd })).out).toMatch(/^plain\.eml:9:1 error .*\[agentless\]$/m)
    expect((await run(['encoded.eml'], { cwd })).out).toMatch(/^encoded\.eml:8:1 error .*\[agentless\]$/m)
  })

  it('may come in on standard input', async () => {
    const { out, code } = await run(['-', '--stdin-filename', 'draft.txt'], { stdin: MESSAGE })
    expect(code).toBe(1)
    expect(out).toMatch(/^draft\.txt:5:1 error/m)
  })

  it('that is a newsletter owes nobody an apology', async () => {
    const text = 'What is new in March\n\nThe export now has a column for the date. The next release is on Friday 6 March.\n'
    expect(await run(['news.txt'], { cwd: folderWith({ 'news.txt': text }) })).toMatchObject({ code: 0 })
  })
})

describe('a template', () => {
  it('is reported where it writes the words, with the cases and the sentence', async () => {
    const cwd = folderWith({ 'templates/en/outage.hbs': SORRY_IF })
    const { code, out } = await run([], { cwd })
    expect(code).toBe(1)
    const line = SORRY_IF.split('\n').indexOf('I am sorry if this caused you trouble.') + 1
    expect(out).toMatch(
      new RegExp(`^templates/en/outage\\.hbs:${line}:\\d+ error .*\\[conditional-apology\\]\\n  in \\d+ of \\d+ cases`, 'm'),
    )
    expect(out).toContain('"I am sorry if this caused you trouble."')
  })

  it('is reported for the words that it has for "I" and "we", too', async () => {
    const voice = `{{voice "I am sorry if this caused you trouble." "We are sorry."}}`
    const cwd = folderWith({ 'templates/en/outage.hbs': OUTAGE.replace('{{> impact}}', `${voice}\n{{> impact}}`) })
    expect((await run([], { cwd })).out).toMatch(/^templates\/en\/outage\.hbs:\d+:1 error .*\[conditional-apology\]$/m)
  })

  it('that drops an answer is reported as a whole', async () => {
    const cwd = folderWith({ 'templates/en/outage.hbs': OUTAGE.replace('{{> fixes}}\n', '') })
    expect((await run([], { cwd })).out).toMatch(/^templates\/en\/outage\.hbs:1:1 error .*\[(?:repair|lost-answer)\]$/m)
  })

  it('that breaks its contract, or cannot be read, is a finding at the place', async () => {
    const broken = { 'templates/en/outage.hbs': OUTAGE.replace('{{> cause}}', '{{#known caus}}x{{/known}}') }
    const typo = await run([], { cwd: folderWith(broken) })
    expect(typo).toMatchObject({ code: 1 })
    expect(typo.out).toMatch(/^templates\/en\/outage\.hbs:\d+:\d+ error There is no field "caus".*\[template-contract\]$/m)
    const unclosed = await run([], { cwd: folderWith({ 'templates/en/outage.hbs': OUTAGE.replace('{{> cause}}', '{{#known cause}}') }) })
    expect(unclosed).toMatchObject({ code: 1 })
    expect(unclosed.out).toContain('[template-contract]')
  })

  it('with a branch that no case reaches says so', async () => {
    const dead = OUTAGE.replace('{{> impact}}', '{{> impact}}\n{{#known cause}}{{#unknown cause}}We know now.{{/unknown}}{{/known}}')
    const { out, code } = await run(['--coverage'], { cwd: folderWith({ 'templates/en/outage.hbs': dead }) })
    expect(code).toBe(0)
    expect(out).toMatch(/warning No case reaches \{\{#unknown cause\}\}.*\[unreached-branch\]/)
  })

  it('is silenced where it stands, with a reason, and a note that silences nothing is a finding', async () => {
    const note = '{{! ownup-ignore conditional-apology: legal asked for it }}\nI am sorry if'
    const silenced = SORRY_IF.replace('I am sorry if', note)
    const first = await run([], { cwd: folderWith({ 'templates/en/outage.hbs': silenced }) })
    expect(first.out).not.toContain('[conditional-apology]')
    const needless = OUTAGE.replace('{{> impact}}', '{{! ownup-ignore thanks: she asked us for it }}\n{{> impact}}')
    const second = await run([], { cwd: folderWith({ 'templates/en/outage.hbs': needless }) })
    expect(second.out).toMatch(/warning thanks finds nothing here.*\[unused-ignore\]/)
    const bare = OUTAGE.replace('{{> impact}}', '{{! ownup-ignore thanks }}\n{{> impact}}')
    expect(await run([], { cwd: folderWith({ 'templates/en/outage.hbs': bare }) })).toMatchObject({ code: 1 })
  })

  it('is tried with the team’s own cases, and their words are reported in their file', async () => {
    const mine = readFileSync(join(ROOT, 'test/scenarios/portal-down.yaml'), 'utf8').replace(
      /^cause:.*$/m,
      'cause: Mistakes were made in the night.',
    )
    const cwd = folderWith({ 'templates/en/outage.hbs': OUTAGE, 'cases/night.yaml': mine })
    expect(mine).toContain('Mistakes were made')
    expect((await run([], { cwd })).out).toMatch(/^cases\/night\.yaml:\d+:\d+ error .*\[agentless\]/m)
    expect((await run(['--case', 'night'], { cwd })).out).toMatch(/Mistakes were made in the night[^]*\n {4}error: .*\[agentless\]/)
  })

  it('shows one case, or the names of those that there are', async () => {
    const { out } = await run(['templates/en/outage.hbs', '--case', 'least'])
    expect(out).toMatch(/^templates\/en\/outage\.hbs, case least\n\nSubject: Outage: your booking page\n\nDear Harriet,/)
    const { code, err } = await run(['templates/en/outage.hbs', '--case', 'nope'])
    expect(code).toBe(2)
    expect(err).toMatch(/^There is no case "nope"\.\nThere are: least, full, /)
  })

  it('that is a partial is checked in the templates that use it, the shipped ones among them', async () => {
    const cwd = folderWith({ 'templates/en/partials/fault.hbs': 'We are sorry if that is our fault.\n' })
    expect((await run([], { cwd })).out).toMatch(/^templates\/en\/partials\/fault\.hbs:1:\d+ error .*\[conditional-apology\]$/m)
  }, 240_000)
})

describe('what a template writes into the message of a disclosure', () => {
  it('is found in the disclosure, and says which piece wrote it', async () => {
    const cwd = teamWith({
      'templates/en/partials/closing.hbs': `Yours,\nWe are sorry if that is our fault.\n${shippedText('en/partials/closing')}`,
      'acme.yaml': billing("details: { charged: '£1,800', correct: '£900' }\ncause: I took the old rate.\nnext: 2026-11-24\n"),
    })
    const text = await ownup(cwd, 'lint', 'acme.yaml')
    expect(text.out).toMatch(/^acme\.yaml:1:1 error .+ \(written by templates\/en\/partials\/closing\.hbs:2\) \[conditional-apology\]$/m)
    expect(text.out).not.toMatch(/^templates/m)
    const isIt = ({ rule, ruleId }: { rule?: string; ruleId?: string }) => (rule ?? ruleId) === 'conditional-apology'
    const json = JSON.parse((await ownup(cwd, 'lint', 'acme.yaml', '--format', 'json')).out)
    expect(json.findings.find(isIt)).toMatchObject({
      file: 'acme.yaml',
      line: 1,
      column: 1,
      writtenBy: { file: 'templates/en/partials/closing.hbs', line: 2 },
    })
    const sarif = JSON.parse((await ownup(cwd, 'lint', 'acme.yaml', '--format', 'sarif')).out)
    expect(sarif.runs[0].results.find(isIt)).toMatchObject({
      locations: [{ physicalLocation: { artifactLocation: { uri: 'acme.yaml' }, region: { startLine: 1 } } }],
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: 'templates/en/partials/closing.hbs' }, region: { startLine: 2 } } },
      ],
    })
  })
})

describe('a stream', () => {
  it('answers line by line, with places in the text, and goes on after a broken line', async () => {
    const text = '🙏 Mistakes were made.'
    const lines = [
      JSON.stringify({ id: 7, text }),
      'no json',
      JSON.stringify({ id: 8, subject: 'Hi' }),
      JSON.stringify({ id: 9, text: 'Hello.' }),
    ]
    const { code, out, err } = await run(['--jsonl'], { stdin: `${lines.join('\n')}\n` })
    expect(code).toBe(2)
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first.id).toBe(7)
    const { start, end } = first.findings.find(({ rule }: { rule: string }) => rule === 'agentless')
    expect(text.slice(start, end)).toBe('Mistakes were made')
    expect(second).toEqual({ id: 9, findings: [] })
    expect(err).toMatch(/^line 2: .*\nline 3: "text" is missing/)
  })
})

describe('wrong use', () => {
  it.each<[string, string[], RegExp]>([
    ['a missing file', ['nope.txt'], /^nope\.txt: there is no such file or folder\.\n/],
    ['an empty glob', ['*.yaml'], /^\*\.yaml: there is no such file or folder\.\n/],
    ['a file of another kind', ['package.json'], /^package\.json: ownup does not know what this is\.\n/],
    ['an unknown flag', ['--frobnicate'], /^Unknown option '--frobnicate'\./],
    ['an unknown rule', ['--rule', 'conditional-apologi:off'], /did you mean conditional-apology\?/],
    ['an unknown severity', ['--rule', 'thanks:loud'], /error, warning, hint/],
    ['no number of warnings', ['--max-warnings', 'many'], /whole number/],
    ['an unknown format', ['--format', 'yaml'], /Allowed choices are/],
    ['a baseline that is not there', ['--baseline', 'none.json', 'README.md'], /none\.json/],
  ])('%s is refused in two lines', async (_what, args, message) => {
    const { code, out, err } = await run(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  it('nothing to check is no success', async () => {
    expect(await run([], { cwd: temporaryFolder() })).toMatchObject({ code: 2 })
    expect(await run(['.'], { cwd: folderWith({ 'notes.csv': 'a' }) })).toMatchObject({ code: 2 })
    expect(await run(['--jsonl'], { stdin: '\n' })).toMatchObject({ code: 2 })
  })

  it('a report takes the place of no disclosure, no template and nothing that is checked', async () => {
    const cwd = folderWith({ 'mail.txt': MESSAGE, 'acme.yaml': 'ownup: 1\n', 'report.txt': 'the last one' })
    for (const name of ['mail.txt', 'acme.yaml'])
      expect(await run(['mail.txt', '--output', name], { cwd })).toEqual({
        code: 2,
        out: '',
        err: `--output ${name}: this file is there already, and it is no report.\nName a file to write, such as: --output report.txt\n`,
      })
    expect(readFileSync(join(cwd, 'mail.txt'), 'utf8')).toBe(MESSAGE)
    expect((await run(['mail.txt', '--output', 'report.txt'], { cwd })).code).toBe(1)
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toContain('[agentless]')
  })

  it.skipIf(process.platform === 'win32')('a link that leads nowhere is named, and is no bug of ours', async () => {
    const cwd = folderWith({ 'all/mail.txt': MESSAGE, 'other/mail.txt': MESSAGE })
    symlinkSync('gone.yaml', join(cwd, 'all/old.yaml'))
    symlinkSync('round.yaml', join(cwd, 'other/round.yaml'))
    const end = 'this link leads nowhere.\nPut it right, or take it away.\n'
    expect(await run(['all'], { cwd })).toEqual({ code: 2, out: '', err: `all/old.yaml: ${end}` })
    expect(await run(['other'], { cwd })).toEqual({ code: 2, out: '', err: `other/round.yaml: ${end}` })
  })

  it.skipIf(process.platform === 'win32')('a link to a folder is no file, whatever its name', async () => {
    const cwd = folderWith({ 'all/mail.txt': 'I sent it.', 'elsewhere/x.txt': 'I sent it.' })
    symlinkSync('../elsewhere', join(cwd, 'all/records.yaml'))
    expect((await run(['all'], { cwd })).err).toBe('')
  })

  it('a text that no message is as long as is refused at once', async () => {
    const text = 'We are sorry. '.repeat(80_000)
    const cwd = folderWith({ 'mail.txt': text, 'mail.eml': `Subject: Yours\n\n${text}` })
    for (const name of ['mail.txt', 'mail.eml'])
      expect((await run([name], { cwd })).err).toMatch(/^mail\.\w+: this has \d+ characters; a message has at most 1000000\.\n/)
    const { code, out, err } = await run(['--jsonl'], { stdin: `${JSON.stringify({ id: 1, text })}\n{"id":2,"text":"I sent it."}\n` })
    expect(code).toBe(2)
    expect(out).toBe('{"id":2,"findings":[]}\n')
    expect(err).toMatch(/^line 1: "text": this has 1120000 characters/)
  })

  it('a broken configuration is named at its line', async () => {
    const { code, err } = await run(['mail.txt'], { cwd: folderWith({ 'mail.txt': 'Hello.', 'ownup.yaml': 'rules:\n  thank: off\n' }) })
    expect(code).toBe(2)
    expect(err).toMatch(/ownup\.yaml:2:3 .*did you mean thanks/)
  })
})

describe('what fails a run', () => {
  const cwd = () => folderWith({ 'mail.txt': 'I am sorry that I sent you the wrong file. We will be in touch soon.\n' })

  it('is an error, or more warnings than are let through', async () => {
    const folder = cwd()
    const rules = ['--rule', 'vague-time:warning']
    const all = await run(['mail.txt', ...rules, '--format', 'json'], { cwd: folder })
    const { summary } = JSON.parse(all.out)
    expect(summary.warning).toBeGreaterThan(0)
    expect(all.code).toBe(summary.error > 0 ? 1 : 0)
    expect(await run(['mail.txt', ...rules, '--max-warnings', '0'], { cwd: folder })).toMatchObject({ code: 1 })
    expect((await run(['mail.txt', '--quiet', '--rule', 'vague-time:hint'], { cwd: folder })).out).not.toContain('[vague-time]')
  })

  it('is not what the baseline knows, and the baseline only shrinks', async () => {
    const folder = folderWith({ 'mail.txt': MESSAGE })
    expect(await run(['mail.txt', '--update-baseline'], { cwd: folder })).toMatchObject({ code: 0 })
    const known = readFileSync(join(folder, 'ownup-baseline.json'), 'utf8')
    expect(known).toContain('agentless')
    const again = await run(['mail.txt', '--baseline', 'ownup-baseline.json'], { cwd: folder })
    expect(again).toMatchObject({ code: 0 })
    writeFileSync(
      join(folder, 'mail.txt'),
      MESSAGE.replace('Mistakes were made on', 'I got the price wrong on').replace('\n\nPaul', ' We will call soon.\n\nPaul'),
    )
    const changed = await run(['mail.txt', '--baseline', 'ownup-baseline.json'], { cwd: folder })
    expect(changed.out).toContain('[vague-time]')
    expect(changed.err).toContain('--update-baseline')
    await run(['mail.txt', '--update-baseline'], { cwd: folder })
    const shrunk = readFileSync(join(folder, 'ownup-baseline.json'), 'utf8')
    expect(shrunk).not.toContain('agentless')
    expect(shrunk).not.toContain('vague-time')
  })

  it('is not what a disclosure silences with a reason', async () => {
    const folder = temporaryFolder()
    cpSync(join(ROOT, 'templates/en/example.yaml'), join(folder, 'acme.yaml'))
    const text = readFileSync(join(folder, 'acme.yaml'), 'utf8').replace(/^what:.*$/m, 'what: Mistakes were made on your April invoice.')
    writeFileSync(join(folder, 'acme.yaml'), text)
    expect((await run(['acme.yaml'], { cwd: folder })).out).toContain('[agentless]')
    writeFileSync(join(folder, 'acme.yaml'), `${text}ignore:\n  - rule: agentless\n    because: legal wants these words\n`)
    expect((await run(['acme.yaml'], { cwd: folder })).out).not.toContain('[agentless]')
  })
})

it('says how long each rule took, and which configuration holds', async () => {
  const cwd = folderWith({ 'mail.txt': MESSAGE, 'ownup.yaml': 'rules:\n  thanks: off\n' })
  expect((await run(['mail.txt', '--timing'], { cwd })).err).toMatch(/ms {2}agentless\n[^]*ms {2}all rules\n/)
  expect((await run(['--print-config'], { cwd })).out).toMatch(/thanks: off/)
})
