import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { testIo } from '../support.ts'
import { billing, ownup, shippedText, teamWith } from '../team.ts'

const CONFIG = `limits:
  - { role: account manager, message: £250 }
approvers:
  - { role: team lead, who: [Dana Reyes], money: any, stops: any }
  - { role: legal, stops: any }
`

/** A refund above what Lena may offer, and legal has to look. */
const OFFER = billing(`compensation:
  - { form: refund, amount: £900, basis: owed, by: 2026-11-27, text: Your bank shows the refund of £900 by Friday 27 November. }
prevention: { text: A second person checks each invoice., by: 2026-11-20 }
details: { charged: £1,800, correct: £900 }
cause: I took the day rate from the old contract.
next: 2026-11-24
`)
  .replace('name: Lena Fischer', 'name: Lena Fischer, role: account manager')
  .replace('charged: £1,800', "charged: '£1,800'")
  .replace('gate: { ours: yes }', 'gate: { ours: yes, stops: [contract] }')
  .replace('kind: billing-error', 'kind: billing-error\nmessage: { template: en/billing-error }')

const YES = ['--name', 'Dana Reyes', '--role', 'team lead', '--yes']

const FILES = {
  'ownup.yaml': CONFIG,
  'templates/en/billing-error.hbs': shippedText('en/billing-error'),
  'templates/en/partials/closing.hbs': shippedText('en/partials/closing'),
}

let known: string | undefined

/** A team whose message is approved, with templates of its own. */
async function approved(): Promise<string> {
  if (known !== undefined) return teamWith({ ...FILES, 'adaeze.yaml': known })
  const folder = teamWith({ ...FILES, 'adaeze.yaml': OFFER })
  const { code, err } = await ownup(folder, 'approve', 'adaeze.yaml', ...YES)
  expect(err).toContain('Approved by Dana Reyes (team lead): contract; £900 in this message.')
  expect(code).toBe(0)
  expect((await ownup(folder, 'render', 'adaeze.yaml')).code).toBe(0)
  known = readFileSync(join(folder, 'adaeze.yaml'), 'utf8')
  return folder
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after, 'the change of this test changes something').not.toBe(before)
  writeFileSync(path, after)
}

const put = (search: string | RegExp, by: string) => (text: string) => text.replace(search, by)

/** Nobody gets a message without the mark, and CI fails. */
async function expectDraft(folder: string, ...args: string[]): Promise<void> {
  const text = await ownup(folder, 'render', 'adaeze.yaml', ...args)
  expect(text.out).toMatch(/^DRAFT, needs approval: /)
  expect(text.code).toBe(1)
}

describe('an approved message', () => {
  it.each<[string, (text: string) => string]>([
    ['a higher amount', put(/£900/g, '£950')],
    ['a lower amount', put(/amount: £900/, 'amount: £300')],
    ['another currency', put(/amount: £900/, 'amount: €900')],
    ['an amount in words', put('Your bank shows', 'You get nine hundred pounds more. Your bank shows')],
    ['an amount in full-width digits', put('the refund of £900', 'the refund of £９５０')],
    ['an amount in a fix', put('this morning.', 'this morning and paid £500.')],
    [
      'an amount over two fixes',
      put(
        'fixes: [',
        'fixes: [{ text: I paid £200., status: done, by: 2026-11-20 }, { text: I paid £200 more., status: done, by: 2026-11-20 }, ',
      ),
    ],
    ['one word', put('the old day rate', 'an old day rate')],
    ['one letter, of another alphabet', put('old day', 'оld day')],
    ['a text by hand', put('{ template:', '{ edited: "Your invoice\\n\\nDear Adaeze,\\n\\nyou get £90,000.", template:')],
    ['another template', put('template: en/billing-error', 'template: en/letter')],
    ['another kind', put('kind: billing-error', 'kind: miscommunication')],
    ['another client', put('name: Adaeze Obi', 'name: Ada Obi')],
    ['another sender', put('name: Lena Fischer', 'name: Lena Fisher')],
    ['a role with a higher limit', put('role: account manager', 'role: director')],
    ['a note to ignore it', put(/$/, 'ignore: [{ rule: thanks, because: She wrote to us. }]\n')],
    ['a private worksheet', put(/$/, 'worksheet: { chain: It was known for weeks. }\n')],
    ['an answer taken out', put(/^cause:.*\n/m, '')],
    ['another day', put('written: 2026-11-20', 'written: 2026-11-19')],
    ['the name of who approved', put('by: Dana Reyes', 'by: Tom Baker')],
    ['the role of who approved', put('role: team lead', 'role: legal')],
    ['when it was approved', put(/at: 2026-11-20.*/, 'at: 2026-11-19 12:00')],
    ['what it is for', put('£900 in this message', '£9,000 in this message')],
    ['the digest', put(/digest: .{4}/, 'digest: 0000')],
    ['no digest', put(/^ *digest: .*\n/m, '')],
    ['a digest that is no text', put(/digest: .*/, 'digest: [1]')],
  ])('with %s is a draft again, or is refused', async (_what, change) => {
    const folder = await approved()
    edit(folder, 'adaeze.yaml', change)
    const { code, out } = await ownup(folder, 'render', 'adaeze.yaml')
    expect(code).not.toBe(0)
    expect(out).toMatch(/^(?:DRAFT, needs approval: |$)/)
  })

  it('is an error for CI once it is changed', async () => {
    const folder = await approved()
    edit(folder, 'adaeze.yaml', put('the old day rate', 'an old day rate'))
    const { code, out } = await ownup(folder, 'lint', 'adaeze.yaml')
    expect(code).toBe(1)
    expect(out).toContain('does not hold: since then what changed.')
  })

  it('says what was changed since, in words', async () => {
    const folder = await approved()
    edit(folder, 'adaeze.yaml', put('amount: £900', 'amount: £950'))
    const { err } = await ownup(folder, 'render', 'adaeze.yaml')
    expect(err).toContain('The approval of Dana Reyes (team lead, 2026-11-20 12:00) does not hold: since then')
    expect(err).toContain('the compensation changed (£900 then, £950 now)')
  })

  it.each<[string, string, (text: string) => string]>([
    ['its template', 'templates/en/billing-error.hbs', (text) => `${text}{{! a note }}\n`],
    ['a piece that its template calls', 'templates/en/partials/closing.hbs', (text) => `{{! a note }}\n${text}`],
    ['who may approve', 'ownup.yaml', put('who: [Dana Reyes]', 'who: [Tom Baker]')],
    ['what a role is called', 'ownup.yaml', put('role: team lead', 'role: head of desk')],
    ['how much they may approve', 'ownup.yaml', put('money: any', 'money: £500')],
  ])('is a draft again once somebody changes %s', async (_what, file, change) => {
    const folder = await approved()
    edit(folder, file, change)
    await expectDraft(folder)
  })

  it.each<[string, (text: string) => string]>([
    ['comments', (text) => `# Seen on Friday.\n${text.replace(/^impact/m, '# for their books\nimpact')}`],
    ['the order of its lines', (text) => text.replace(/^(matter:.*\n)(what:.*\n)/m, '$2$1')],
    ['quotes', put('matter: your April invoice', 'matter: "your April invoice"')],
    ['line ends of Windows', (text) => text.replace(/\n/g, '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['a promise that was kept', put(/$/, 'kept: [{ promise: next, on: 2026-11-20 }]\n')],
  ])('stays approved with other %s', async (_what, change) => {
    const folder = await approved()
    edit(folder, 'adaeze.yaml', change)
    const { code, out, err } = await ownup(folder, 'render', 'adaeze.yaml')
    expect({ code, draft: out.startsWith('DRAFT') }, err).toEqual({ code: 0, draft: false })
  })

  it.each<[string, (text: string) => string]>([
    ['a key that stands there twice', put(/$/, 'matter: your May invoice\n')],
    ['an alias', (text) => text.replace('matter: your', 'matter: &a your').replace(/^impact:.*/m, 'impact: *a')],
    ['a merge key', put(/$/, '<<: { matter: your May invoice }\n')],
    ['two versions of a merge', put(/^matter:.*/m, '<<<<<<< HEAD\nmatter: a\n=======\nmatter: b\n>>>>>>> other')],
  ])('is refused with %s', async (_what, change) => {
    const folder = await approved()
    edit(folder, 'adaeze.yaml', change)
    const { code, out } = await ownup(folder, 'render', 'adaeze.yaml')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  it('does not lend its approval to another file', async () => {
    const folder = await approved()
    const entry = /^approvals:[^]*/m.exec(readFileSync(join(folder, 'adaeze.yaml'), 'utf8'))![0]
    writeFileSync(join(folder, 'other.yaml'), `${OFFER.replace('April', 'May').trimEnd()}\n${entry}`)
    expect((await ownup(folder, 'render', 'other.yaml')).out).toMatch(/^DRAFT, needs approval: /)
  })

  it('is a draft with its stop taken out: what was approved is no longer what stands there', async () => {
    const folder = await approved()
    edit(folder, 'adaeze.yaml', put(', stops: [contract]', ''))
    await expectDraft(folder)
  })

  it('is approved anew for another template or another channel', async () => {
    const folder = await approved()
    await expectDraft(folder, '--template', 'en/letter')
    await expectDraft(folder, '--channel', 'letter')
  })

  it('is approved through a link, and from standard input', async () => {
    const folder = await approved()
    symlinkSync('adaeze.yaml', join(folder, 'link.yaml'))
    expect((await ownup(folder, 'render', 'link.yaml')).code).toBe(0)
    const io = { ...testIo({ cwd: folder, stdin: readFileSync(join(folder, 'adaeze.yaml'), 'utf8') }), env: { HOME: folder } }
    expect(await main(['render', '-'], io)).toBe(0)
  })

  it('of a day that is still ahead is none', async () => {
    const folder = teamWith({ 'ownup.yaml': CONFIG, 'adaeze.yaml': OFFER })
    const ahead = { ...testIo({ cwd: folder }), env: { HOME: folder }, now: () => new Date(2027, 0, 9, 12, 0) }
    expect(await main(['approve', 'adaeze.yaml', ...YES], ahead)).toBe(0)
    const { err } = await ownup(folder, 'render', 'adaeze.yaml')
    await expectDraft(folder)
    expect(err).toContain('it is of a day that is still ahead (2027-01-09)')
  })
})

describe('a message that needs approval', () => {
  const draft = () => teamWith({ 'ownup.yaml': CONFIG, 'adaeze.yaml': OFFER })

  it.each<[string, RegExp]>([
    ['text', /^DRAFT, needs approval: contract; £900 in this message\n/],
    ['html', /<strong>DRAFT, needs approval: contract; £900 in this message<\/strong>/],
    [
      'json',
      /"draft":"DRAFT, needs approval: contract; £900 in this message".*"subject":"DRAFT, needs approval.*"body":"DRAFT, needs approval/,
    ],
    ['eml', /^Subject: =\?UTF-8\?B\?RFJBRlQsIG5lZWRzIGFwcHJvdmFsOi/m],
  ])('is marked as a draft as %s', async (format, expected) => {
    const { code, out } = await ownup(draft(), 'render', 'adaeze.yaml', '--format', format)
    expect(out).toMatch(expected)
    expect(code).toBe(1)
  })

  it.each([
    ['two sums below the limit', '£200', 'You get £200 for April and £240 for May', '£440'],
    ['a sum without a sign', '£200', 'You get £200, and 950 pounds more', '£1,150'],
    ['thousands in a letter', '£200', 'You get £200, and £0.95k more', '£1,150'],
  ])('counts %s in one sentence', async (_what, amount, text, sum) => {
    const offer = OFFER.replace('amount: £900', `amount: ${amount}`).replace(
      /text: Your bank[^}]*/,
      `text: "${text} by Friday 27 November." `,
    )
    const { out } = await ownup(teamWith({ 'ownup.yaml': CONFIG, 'adaeze.yaml': offer }), 'render', 'adaeze.yaml')
    expect(out).toMatch(new RegExp(`^DRAFT, needs approval: contract; ${sum} in this message\n`))
  })

  it.each([
    ['what it is made of', '£240', 'You get £240: £200 for April and £40 for May'],
    ['the price before and after', '£40', 'You pay £160 and not £200'],
    ['what was charged', '£200', 'You were charged £1,800, and £200 of that comes back'],
  ])('does not add up a sum and %s', async (_what, amount, text) => {
    const offer = OFFER.replace('amount: £900', `amount: ${amount}`).replace(
      /text: Your bank[^}]*/,
      `text: "${text} by Friday 27 November." `,
    )
    const config = CONFIG.replace('message: £250', 'message: £1800')
    const { out } = await ownup(teamWith({ 'ownup.yaml': config, 'adaeze.yaml': offer }), 'render', 'adaeze.yaml')
    expect(out).toMatch(/^DRAFT, needs approval: contract\n/)
  })

  it('is no holding note because its template calls itself one', async () => {
    const lines = 'message: { template: en/first-word }\n'
    const text = OFFER.replace('message: { template: en/billing-error }\n', lines).replace(/^compensation:\n.*\n/m, '')
    const first = (more: string) => shippedText('en/holding').replace('{{> contact}}', `{{> contact}}\n${more}`)
    const render = async (template: string) =>
      ownup(teamWith({ 'ownup.yaml': CONFIG, 'adaeze.yaml': text, 'templates/en/first-word.hbs': template }), 'render', 'adaeze.yaml')
    expect(await render(first(''))).toMatchObject({ code: 0 })
    for (const field of ['cause', 'prevention']) {
      const { code, out } = await render(first(`{{> ${field}}}`).replace(/fields: \[.*\]/, (fields) => fields.replace(` ${field},`, '')))
      expect({ code, out }).toMatchObject({ code: 1, out: expect.stringMatching(/^DRAFT, needs approval: contract\n/) as string })
    }
  })

  it('is one from standard input, too, and names no file', async () => {
    const folder = draft()
    const io = { ...testIo({ cwd: folder, stdin: OFFER }), env: { HOME: folder } }
    expect(await main(['render', '-'], io)).toBe(1)
    expect(io.out()).toMatch(/^DRAFT, needs approval: .+\n.+: ownup approve <file>\n/)
  })

  it.each([
    [['--rule', 'approval:off'], 2],
    [['--rule', 'approval:hint'], 2],
    [['--quiet'], 1],
    [['--max-warnings', '99'], 1],
  ])('is an error with %j, all the same', async (args, code) => {
    const run = await ownup(draft(), 'lint', 'adaeze.yaml', ...args)
    expect(run.code).toBe(code)
    expect(run.out + run.err).toMatch(/approval/)
  })

  it.each([
    ['the configuration', 'ownup.yaml', `${CONFIG}rules: { approval: off }\n`],
    ['a note in the file', 'adaeze.yaml', `${OFFER}ignore: [{ rule: approval, because: I asked. }]\n`],
    ['a note without a rule', 'adaeze.yaml', `${OFFER}ignore: [{ because: I asked. }]\n`],
  ])('is not silenced by %s', async (_what, file, text) => {
    const folder = draft()
    writeFileSync(join(folder, file), text)
    expect((await ownup(folder, 'lint', 'adaeze.yaml')).code).not.toBe(0)
  })

  it('is not silenced by a baseline', async () => {
    const folder = draft()
    await ownup(folder, 'lint', 'adaeze.yaml', '--baseline', 'known.json', '--update-baseline')
    const { code, out } = await ownup(folder, 'lint', 'adaeze.yaml', '--baseline', 'known.json')
    expect(code).toBe(1)
    expect(out).toMatch(/\bapproval\b/)
  })

  it.each([
    ['Lena Fischer', 'team lead'],
    ['lena  FISCHER', 'legal'],
    [' Lena Fischer', 'legal'],
    ['Ｌｅｎａ Fischer', 'legal'],
    ['Lena\u200B Fischer', 'legal'],
    ['Lena\u00A0Fischer', 'legal'],
    ['Dana Reyes', 'account manager'],
    ['Tom Baker', 'team lead'],
    // Looks like the sender.
    ['L\u0435na Fischer', 'legal'],
    ['Lena F\u0456s\u0441her', 'legal'],
    ['L\u0395NA FISCHER', 'legal'],
    ['Le\u0301na Fischer', 'legal'],
    ['L\u00E9na Fischer', 'legal'],
    ['Lena-Fischer', 'legal'],
    ['Lena Fischer.', 'legal'],
    ['Lena Fischer\u200D', 'legal'],
    ['Lena F\u0131scher', 'legal'],
    ['\u3164Lena\uFE0F Fischer', 'legal'],
    ['Le\u00ADna Fischer', 'legal'],
    // Looks like somebody who is named.
    ['D\u0430na Reyes', 'legal'],
    ['D\u0430na Reyes', 'team lead'],
    ['Dana R\u00E9yes', 'legal'],
    ['Dana Rey\u0435s', 'legal'],
    // Nobody's name.
    ['\u200B', 'legal'],
    ['\u3164', 'legal'],
    ['...', 'legal'],
    ['R\u0578th Cole', 'legal'],
    ['Ruth Cole', 'l\u0435gal'],
  ])('is not approved by %j as %s', async (name, role) => {
    const folder = draft()
    const { code } = await ownup(folder, 'approve', 'adaeze.yaml', '--name', name, '--role', role, '--yes')
    expect(code).toBe(1)
    expect(readFileSync(join(folder, 'adaeze.yaml'), 'utf8')).toBe(OFFER)
  })

  it.each([
    ['Lena Fischer-Holt', 'legal'],
    ['Анна Сергеевна', 'legal'],
    ['Zoe\u0308 Ruiz', 'legal'],
    ['Jürgen Groß', 'LEGAL'],
    ['田中 太郎', 'legal'],
    ['Dana  REYES', 'Team Lead'],
    ['DANA\u00A0REYES', 'team lead'],
  ])('is approved by %j as %s', async (name, role) => {
    const { code, err } = await ownup(draft(), 'approve', 'adaeze.yaml', '--name', name, '--role', role, '--yes')
    expect(code, err).toBe(0)
  })

  it('does not take a look-alike that somebody wrote into the file by hand', async () => {
    const folder = draft()
    await ownup(folder, 'approve', 'adaeze.yaml', ...YES)
    edit(folder, 'adaeze.yaml', put('by: Dana Reyes', 'by: D\u0430na Reyes'))
    await expectDraft(folder)
  })

  it('that no limit fits says so with the file as it is called', async () => {
    const folder = teamWith({ 'ownup.yaml': CONFIG.replace('role: account manager', 'role: director'), 'adaeze.yaml': OFFER })
    expect((await ownup(folder, 'render', 'adaeze.yaml')).err).toContain('adaeze.yaml: ownup.yaml sets no limit for ')
  })

  it('says which file was written as it was named', async () => {
    const folder = teamWith({ 'ownup.yaml': CONFIG, 'disclosures/adaeze.yaml': OFFER })
    const { err } = await ownup(folder, 'approve', 'disclosures/adaeze.yaml', ...YES)
    expect(err).toContain('\nWritten: disclosures/adaeze.yaml\n')
  })

  it('has the limit of the one it looks to be from', async () => {
    const limits = CONFIG.replace('role: account manager', 'who: [Lena Fischer]')
    const folder = teamWith({ 'ownup.yaml': limits, 'adaeze.yaml': OFFER.replace('name: Lena', 'name: L\u0435na') })
    expect((await ownup(folder, 'render', 'adaeze.yaml')).out).toContain('£900 in this message')
  })

  it('is approved on the day of the one who approves, wherever they are, and holds for whoever reads it elsewhere', async () => {
    const { TZ } = process.env
    const midnight = new Date('2026-11-20T10:00:00Z')
    const at = async (zone: string, folder: string, ...args: string[]) => {
      process.env['TZ'] = zone
      const io = { ...testIo({ cwd: folder }), env: { HOME: folder }, now: () => midnight }
      const code = await main(args, io)
      return { code, out: io.out() }
    }
    try {
      for (const [zone, day, elsewhere] of [
        ['Pacific/Kiritimati', '2026-11-21 00:00', 'America/Adak'],
        ['America/Adak', '2026-11-20 00:00', 'Pacific/Kiritimati'],
      ] as const) {
        const folder = draft()
        expect((await at(zone, folder, 'approve', 'adaeze.yaml', ...YES)).code).toBe(0)
        expect(readFileSync(join(folder, 'adaeze.yaml'), 'utf8')).toContain(`at: ${day}`)
        expect(await at(elsewhere, folder, 'render', 'adaeze.yaml')).toMatchObject({ code: 0, out: expect.not.stringContaining('DRAFT') })
      }
    } finally {
      if (TZ === undefined) delete process.env['TZ']
      else process.env['TZ'] = TZ
    }
  })

  it('is a draft again once a clause in it has other words, another head or another place', async () => {
    const clause = (name: string, words: string) =>
      `---\ntitle: ${name}\nkinds: [billing-error]\nowner: Legal\nsource: DISP 1.6.2R\nvalid-from: 2026-01-01\nreview-by: 2027-06-30\n---\n${words}\n`
    const files = {
      'ownup.yaml': CONFIG,
      'adaeze.yaml': OFFER,
      'templates/en/billing-error.hbs': shippedText('en/billing-error').replace(
        '{{> signature}}',
        '{{> clauses/ombudsman}}\n\n{{> clauses/interest}}\n\n{{> signature}}',
      ),
      'templates/en/clauses/ombudsman.hbs': clause('The ombudsman', 'You can complain to the ombudsman within 6 months.'),
      'templates/en/clauses/interest.hbs': clause('Interest', 'Interest is paid on what you paid too much.'),
    }
    const folder = teamWith(files)
    expect((await ownup(folder, 'approve', 'adaeze.yaml', ...YES)).code).toBe(0)
    expect((await ownup(folder, 'render', 'adaeze.yaml')).code).toBe(0)
    for (const [file, search, by] of [
      ['clauses/ombudsman.hbs', '6 months', '2 months'],
      ['clauses/ombudsman.hbs', 'valid-from: 2026-01-01', 'valid-from: 2026-02-01'],
      ['clauses/ombudsman.hbs', 'owner: Legal', 'owner: Lena'],
      ['billing-error.hbs', '{{> clauses/ombudsman}}\n\n{{> clauses/interest}}', '{{> clauses/interest}}\n\n{{> clauses/ombudsman}}'],
    ] as const) {
      const name = `templates/en/${file}` as const
      edit(folder, name, put(search, by))
      await expectDraft(folder)
      writeFileSync(join(folder, name), files[name])
      expect((await ownup(folder, 'render', 'adaeze.yaml')).code).toBe(0)
    }
  })

  it('is approved in part by whoever may approve a part, and says what is left', async () => {
    const folder = draft()
    const { code, err } = await ownup(folder, 'approve', 'adaeze.yaml', '--name', 'Ruth', '--role', 'Legal', '--yes')
    expect(code).toBe(0)
    expect(err).toContain('Still open: £900 is more than the £250')
    await expectDraft(folder)
    expect((await ownup(folder, 'approve', 'adaeze.yaml', ...YES)).code).toBe(0)
    expect((await ownup(folder, 'lint', 'adaeze.yaml')).out).not.toMatch(/\bapproval\b/)
  })

  it('leaves every other line as it is', async () => {
    const folder = draft()
    await ownup(folder, 'approve', 'adaeze.yaml', ...YES)
    expect(readFileSync(join(folder, 'adaeze.yaml'), 'utf8').startsWith(OFFER)).toBe(true)
  })

  it('is not approved without a terminal by half of what it takes', async () => {
    const folder = draft()
    const { code, err } = await ownup(folder, 'approve', 'adaeze.yaml', '--name', 'Dana Reyes')
    expect(code).toBe(2)
    expect(err).toContain('needs --role and --yes')
  })
})
