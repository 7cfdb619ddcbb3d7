import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { ROOT, SCENARIOS, scenario, temporaryFolder, testIo } from '../support.ts'

async function run(args: string[], cwd: string, stdin = ''): Promise<{ code: number; out: string; err: string }> {
  const io = testIo({ cwd, stdin })
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err() }
}

/** A team's folder with this configuration, and these files. */
function team(config: string, files: Record<string, string> = {}): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries({ 'ownup.yaml': config, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const RULES = `house-rules:
  no-glitch:
    forbid: [glitch, teething problems]
    why: It makes small what was not small for the client.
    better: Say what broke.
    bad: [There was a glitch in the export., We had teething problems.]
    good: [The export left out forty rows.]
  clients:
    prefer: { customer: client, customers: clients }
    why: Everybody here says client.
    bad: ["Three of our customers' lists were wrong."]
    good: [Three clients were affected.]
  no-build-numbers:
    forbid: '/\\bbuild \\d{3,}\\b/'
    why: A build number tells the client nothing.
    better: Say from which day on it works.
    severity: hint
    bad: [It is mended in Build 4711.]
    good: [We build 12 houses a year.]
  complaints-line:
    require: [020 7946 0999]
    kinds: [billing-error]
    why: The ombudsman asks for it in each letter about money.
    better: Name our complaints line, 020 7946 0999.
    bad: [We charged you twice.]
    good: ["We charged you twice. Our complaints line is 020 7946 0999."]
`
const MAIL = `Dear Ana,

I charged you twice in May and in June. There were teething
problems in BUILD 4711, and the other customers were fine. I am sorry.

Paul Weber
`

describe('house rules', () => {
  it('are found at their place, with what they rest on', async () => {
    const { code, out } = await run(['lint', 'mail.txt'], team(RULES, { 'mail.txt': MAIL }))
    expect(code).toBe(1)
    expect(out).toContain(
      'mail.txt:3:52 error "teething problems": It makes small what was not small for the client. Say what broke. [no-glitch]\n',
    )
    expect(out).toContain(
      'mail.txt:4:13 hint "BUILD 4711": A build number tells the client nothing. Say from which day on it works. [no-build-numbers]\n',
    )
    expect(out).toContain('mail.txt:4:39 warning "customers": write "clients". Everybody here says client. [clients]\n')
  })

  it('hold in the subject, in Markdown, in mail, in a stream and in what is no disclosure at all', async () => {
    const cwd = team(RULES, {
      'subject.txt': 'Subject: A glitch\n\nThe menu is new.\n',
      'a.md': '# News\n\nNo `glitch`, only a *glitch*.\n',
      'a.eml': 'Subject: News\nContent-Type: text/plain\n\nA glitch.\n',
    })
    const { out } = await run(['lint', 'subject.txt', 'a.md', 'a.eml'], cwd)
    expect(out).toMatch(/^subject\.txt:1:12 error "glitch": /m)
    expect(out).toMatch(/^a\.md:3:22 error "glitch": /m)
    expect(out).toMatch(/^a\.eml:4:3 error "glitch": /m)
    const stream = await run(['lint', '--jsonl'], cwd, '{"id": 1, "text": "A glitch."}\n')
    expect(JSON.parse(stream.out).findings[0]).toMatchObject({ rule: 'no-glitch', severity: 'error', start: 2, end: 8 })
  })

  it('stand at the line of a template, in each of its cases', async () => {
    const outage = readFileSync(join(ROOT, 'templates/en/outage.hbs'), 'utf8').replace('{{> impact}}', 'It was a glitch.\n{{> impact}}')
    const line = outage.split('\n').indexOf('It was a glitch.') + 1
    const cwd = team(RULES, { 'templates/en/outage.hbs': outage })
    const { out } = await run(['lint'], cwd)
    expect(out).toMatch(
      new RegExp(`^templates/en/outage\\.hbs:${line}:10 error "glitch": .*\\[no-glitch\\]\\n  in (\\d+) of \\1 cases`, 'm'),
    )
  })

  it('are in what every format says', async () => {
    const cwd = team(RULES, { 'mail.txt': MAIL })
    for (const format of ['json', 'sarif', 'junit', 'github', 'gitlab'])
      expect((await run(['lint', 'mail.txt', '--format', format], cwd)).out, format).toContain('no-glitch')
    const { rules } = JSON.parse((await run(['lint', 'mail.txt', '--format', 'sarif'], cwd)).out).runs[0].tool.driver
    expect(rules.find(({ id }: { id: string }) => id === 'no-glitch')).toMatchObject({
      shortDescription: { text: 'Not in our messages: "glitch", "teething problems".' },
    })
  })

  it('are silenced by the same notes, with a reason', async () => {
    const outage = readFileSync(join(ROOT, 'templates/en/outage.hbs'), 'utf8').replace(
      '{{> impact}}',
      '{{! ownup-ignore no-glitch: the client calls it that }}\nIt was a glitch.\n{{> impact}}',
    )
    const glitch = scenario('portal-down').replace(/^cause:.*$/m, 'cause: A glitch in the new release stopped it.')
    const ignored = `${glitch}\nignore: [{ rule: no-glitch, because: the client calls it that }]\n`
    const cwd = team(RULES, { 'templates/en/outage.hbs': outage, 'glitch.yaml': glitch, 'ignored.yaml': ignored })
    expect((await run(['lint'], cwd)).out).not.toMatch(/no-glitch/)
    expect((await run(['lint', 'glitch.yaml'], cwd)).out).toMatch(/^glitch\.yaml:\d+:\d+ error "glitch": .*\[no-glitch\]$/m)
    expect((await run(['lint', 'ignored.yaml'], cwd)).out).not.toMatch(/no-glitch/)
    const needless = `${scenario('portal-down')}\nignore: [{ rule: no-glitch, because: the client calls it that }]\n`
    const elsewhere = team(RULES, { 'needless.yaml': needless })
    expect((await run(['lint', 'needless.yaml'], elsewhere)).out).toMatch(/warning no-glitch finds nothing here/)
  })

  it('are set by --rule, and a name that is none is told', async () => {
    const cwd = team(RULES, { 'mail.txt': MAIL })
    expect((await run(['lint', 'mail.txt', '--rule', 'no-glitch:off', '--rule', 'clients:error'], cwd)).out).toMatch(
      /^(?![^]*no-glitch)[^]*error "customers"/,
    )
    const { code, err } = await run(['lint', 'mail.txt', '--rule', 'no-glich:off'], cwd)
    expect(code).toBe(2)
    expect(err).toContain('did you mean no-glitch?')
  })

  it('are explained and listed as the others are', async () => {
    const cwd = team(RULES)
    expect((await run(['explain', 'no-glitch'], cwd)).out).toBe(`no-glitch (house)
Not in our messages: "glitch", "teething problems".

Why: It makes small what was not small for the client.

Instead: Say what broke.

Severity: error

Found in:
  - There was a glitch in the export.
  - We had teething problems.

Not found in:
  - The export left out forty rows.
`)
    expect((await run(['explain', 'clients'], cwd)).out).toContain('Instead: "client" for "customer", "clients" for "customers"\n')
    expect((await run(['explain', 'house'], cwd)).out.match(/^Severity: /gm)).toHaveLength(4)
    expect((await run(['explain'], cwd)).out).toMatch(/^complaints-line +In our messages: "020 7946 0999"\.$/m)
    expect((await run(['explain', 'no-glich'], cwd)).err).toContain('Did you mean "no-glitch"?')
  })

  it('that require words ask for them where the message is of their kind, and of no holding note', async () => {
    const cwd = team(RULES, {
      ...Object.fromEntries(SCENARIOS.map((name) => [`${name}.yaml`, scenario(name)])),
      'said.yaml': scenario('billed-twice').replace(/^actions:.*$/m, 'actions: Please ring our complaints line, 020 7946 0999.'),
    })
    expect((await run(['lint', 'billed-twice.yaml'], cwd)).out).toMatch(
      /error Words are missing\. The ombudsman asks for it in each letter about money\. Name our complaints line, 020 7946 0999\. \[complaints-line\]/,
    )
    expect((await run(['lint', 'said.yaml', 'portal-down.yaml'], cwd)).out).not.toContain('complaints-line')
    const all = team(RULES.replace('    kinds: [billing-error]\n', ''), {
      'templates/en/holding.hbs': readFileSync(join(ROOT, 'templates/en/holding.hbs'), 'utf8'),
      'news.txt': 'The menu is new.\n',
      'sorry.txt': 'We sent the wrong file, and we are sorry.\n',
    })
    expect((await run(['lint', 'templates', 'news.txt'], all)).out).not.toContain('complaints-line')
    expect((await run(['lint', 'sorry.txt'], all)).out).toContain('complaints-line')
    const named = RULES.replace('kinds: [billing-error]', 'templates: [en/holding]')
    writeFileSync(join(all, 'ownup.yaml'), named)
    expect((await run(['lint', 'templates'], all)).out).toContain('complaints-line')
  })
})

describe('ownup lint --rules', () => {
  it('says that every rule does what its examples say', async () => {
    expect(await run(['lint', '--rules'], team(RULES))).toEqual({ code: 0, out: '4 house rules do what their 9 examples say.\n', err: '' })
  })

  it('names each example that its rule gets wrong, at its line', async () => {
    const wrong = RULES.replace('[glitch, teething problems]', '[glitches, forty rows]').replace(
      'We charged you twice.]',
      '"Ring 020 7946 0999."]',
    )
    const { code, out } = await run(['lint', '--rules'], team(wrong))
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      'ownup.yaml:6:11 error The rule finds nothing in this bad example: none of its words stand in it as whole words. Mend the rule, or move the example to "good". [no-glitch]',
      'ownup.yaml:6:46 error The rule finds nothing in this bad example: none of its words stand in it as whole words. Mend the rule, or move the example to "good". [no-glitch]',
      'ownup.yaml:7:12 error The rule finds something in this good example: "forty rows": It makes small what was not small for the client. Say what broke. Mend the rule, or move the example to "bad". [no-glitch]',
      'ownup.yaml:25:11 error The rule finds nothing in this bad example: what it requires stands in it. Mend the rule, or move the example to "good". [complaints-line]',
      '',
      '4 errors in 4 house rules, 9 examples.',
      '',
    ])
  })

  it('says where it stands in every format', async () => {
    const wrong = team(RULES.replace('[glitch, teething problems]', '[glitch]'))
    expect((await run(['lint', '--rules', '--format', 'github'], wrong)).out).toContain('file=ownup.yaml,line=6,')
    const { checked, summary } = JSON.parse((await run(['lint', '--rules', '--format', 'json'], wrong)).out)
    expect([checked, summary]).toEqual([
      { templates: 0, cases: 0, disclosures: 0, messages: 0, rules: 4, examples: 9 },
      { error: 1, warning: 0, hint: 0 },
    ])
  })

  it('is wrong use where there are none, or where a path is named', async () => {
    expect(await run(['lint', '--rules'], team('max-warnings: 0'))).toMatchObject({
      code: 2,
      err: 'There are no house rules to try.\nThey stand in ownup.yaml, under "house-rules".\n',
    })
    expect(await run(['lint', '--rules', 'mail.txt'], team(RULES))).toMatchObject({ code: 2 })
  })
})

describe('what the configuration says of a team', () => {
  it('reaches the rules: its glossary, its limits, its colleagues and its domains', async () => {
    const config = `glossary: [hotfix]
staff: [Tom Baker]
domains: [ours.example]
rules: { sentence-length: { most: 30 }, questions: { most: 1 } }
`
    const words = Array.from({ length: 24 }, () => 'word').join(' ')
    const mail = `We sent the wrong file, and we are sorry. The hotfix failed, and the rollback too: ${words}. Tom Baker deleted it. Write to x@other.example. Can you call? Can we call?\n`
    const { out } = await run(['lint', 'mail.txt'], team(config, { 'mail.txt': mail }))
    expect(out).toMatch(/warning "Tom Baker" works with you.* \[leak\]$/m)
    expect(out).toMatch(/"x@other\.example" is neither an address of yours.* \[leak\]$/m)
    expect(out).toMatch(/"rollback" is a word of your trade/)
    expect(out).not.toMatch(/"hotfix"/)
    expect(out).toMatch(/asks 2 questions/)
    expect(out).toMatch(/This sentence has 31 words/)
    expect((await run(['lint', 'mail.txt'], team(config.replace('30', '31'), { 'mail.txt': mail }))).out).not.toMatch(/sentence-length/)
  })
})

describe('the help of ownup lint', () => {
  it('shows a house rule that does what its examples say', async () => {
    const { out } = await run(['lint', '--help'], ROOT)
    const shown = /^ {2}house-rules:\n(?: {4}.*\n)+/m.exec(out)![0]
    expect(await run(['lint', '--rules'], team(shown))).toMatchObject({ code: 0, out: '1 house rule does what its 2 examples say.\n' })
  })
})

describe('a pattern of a house rule', () => {
  const withPattern = (pattern: string) => RULES.replace("'/\\bbuild \\d{3,}\\b/'", pattern)

  it.each([
    ['a lookahead', "'/a(?=b)/'", '"(?=" is a lookahead, which cannot be matched in a time that is sure to end'],
    ['a lookbehind', "'/(?<!a)b/'", '"(?<!" is a lookbehind, which cannot be matched in a time that is sure to end'],
    ['a backreference', "'/(a)\\1/'", '"\\1" is a backreference, which cannot be matched in a time that is sure to end'],
    ['an atomic group', "'/(?>a)b/'", '"(?>" is a possessive or atomic group, which cannot be matched in a time that is sure to end'],
    ['a bracket too few', "'/a(b/'", 'this pattern cannot be read: missing closing ) in "a(b"'],
    ['a range the wrong way round', "'/[z-a]/'", 'this pattern cannot be read: invalid character class range in "z-a"'],
    ['a huge count', "'/a{5000}/'", 'this pattern cannot be read: invalid repeat count in "{5000}"'],
    ['many large counts', "'/.{1,900}x.{1,900}/'", 'this pattern is too large to be matched fast; use smaller counts, such as {0,60}'],
    ['a match for nothing', "'/x*/'", 'this pattern matches an empty text, so it would match everywhere'],
  ])('that has %s is refused at its line', async (_what, pattern, words) => {
    for (const args of [['lint'], ['lint', '--rules']]) {
      const { code, err } = await run(args, team(withPattern(pattern), { 'templates/en/x.hbs': '' }))
      expect(code).toBe(2)
      expect(err).toBe(
        `ownup.yaml:14:13 house-rules.no-build-numbers: ${words}\nPatterns are those of RE2 (github.com/google/re2/wiki/Syntax), so that none can hang. Several words do without one.\n`,
      )
    }
  })

  it('among words is refused where it stands', async () => {
    const { err } = await run(['lint'], team(withPattern("[beta, '/(/']"), { 'templates/en/x.hbs': '' }))
    expect(err).toMatch(/^ownup\.yaml:14:20 house-rules\.no-build-numbers: /)
  })

  // Each of these takes an engine that goes back for ever, or a time that grows with the square of the text.
  it.each(['(a+)+b', '(a|aa)+c', '(.*a){20}b', 'a.*b|a', '(x+x+)+y', '([a-z]+)*!'])(
    'comes to an end on 200 kB: %s',
    async (pattern) => {
      const cwd = team(withPattern(`'/${pattern}/'`), {
        'mail.txt': `I am sorry. ${'a'.repeat(200_000)}`,
        'short.txt': `I am sorry. ${'x'.repeat(5_000)}`,
      })
      const { code } = await run(['lint', 'mail.txt', 'short.txt'], cwd)
      expect(code).toBe(1)
    },
    60_000,
  )
})
