import { Ajv2020 } from 'ajv/dist/2020.js'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { configFor, defaultConfig, findConfig, printConfig, readConfig, type Config } from '../../src/config/config.ts'
import { configJsonSchema } from '../../src/config/schema.ts'
import { UserError } from '../../src/errors.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { temporaryFolder } from '../support.ts'

const TEAM = resolve('/team')
const FILE = join(TEAM, 'ownup.yaml')

const FULL = `# ours
templates: wording
cases: wording/cases
rules:
  thanks: off
  impact: warning
max-warnings: 0
baseline: ownup-baseline.json
`

function refused(text: string): UserError {
  try {
    readConfig(text, FILE, 'ownup.yaml')
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

/** Files below a folder of the test, by their path. */
function folderWith(files: Record<string, string | Buffer>): string {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

describe('a configuration', () => {
  it('says where things are, from its own folder, and how much a rule counts', () => {
    expect(readConfig(FULL, FILE)).toMatchObject({
      file: FILE,
      templates: join(TEAM, 'wording'),
      cases: join(TEAM, 'wording', 'cases'),
      severities: { thanks: 'off', impact: 'warning' },
      maxWarnings: 0,
      baseline: join(TEAM, 'ownup-baseline.json'),
    })
  })

  it('may leave out any of it, or hold comments only', () => {
    expect(readConfig('max-warnings: 3\n', FILE)).toMatchObject({ ...defaultConfig(TEAM), maxWarnings: 3 })
    expect(readConfig('# templates: wording\n', FILE)).toMatchObject(defaultConfig(TEAM))
  })

  it('may set what is checked besides the rules', () => {
    expect(readConfig('rules: { unreached-branch: error }', FILE).severities).toEqual({ 'unreached-branch': 'error' })
  })

  const ALL =
    'templates, cases, clients, disclosures, lang, language, rules, house-rules, channels, glossary, staff, domains, limits, approvers, max-warnings, baseline'
  it.each([
    ['an unknown key', 'tempaltes: x', '1:1 there is no setting "tempaltes"; did you mean templates?'],
    ['a key that is near to nothing', 'zzzzzzzzzzzz: x', `1:1 there is no setting "zzzzzzzzzzzz"; there are: ${ALL}`],
    ['a key of every object', '__proto__: { templates: x }', `1:1 there is no setting "__proto__"; there are: ${ALL}`],
    [
      'an unknown rule',
      'rules:\n  conditional-apologie: off',
      '2:3 there is no rule "conditional-apologie"; did you mean conditional-apology?',
    ],
    ['a rule of every object', 'rules: { toString: off }', '1:10 there is no rule "toString"; did you mean shouting?'],
    ['a bad severity', 'rules:\n  thanks: none', '2:11 rules.thanks: "none" is no severity; write error, warning, hint or off'],
    [
      'a severity that is no word',
      'rules:\n  thanks: false',
      '2:11 rules.thanks: "false" is no severity; write error, warning, hint or off',
    ],
    [
      'a broken template let through',
      'rules:\n  template-contract: off',
      '2:22 rules.template-contract: template-contract is always an error: a template that breaks its contract is never rendered, so nothing in it is checked',
    ],
    [
      'an option where a rule has none',
      'rules:\n  thanks: { most: 2 }',
      '2:11 rules.thanks: thanks takes a severity and nothing else, such as "thanks: off"',
    ],
    ['an option that a limit has not', 'rules:\n  questions: { least: 2 }', '2:16 there is no option "least"; there are: severity, most'],
    ['a limit in words', 'rules:\n  questions: { most: few }', '2:22 rules.questions.most: a whole number goes here: questions'],
    [
      'a limit of nothing',
      'rules:\n  body-length: { most: 0 }',
      '2:24 rules.body-length.most: a whole number goes here: words in a message',
    ],
    ['a limit that says nothing', 'rules:\n  questions: {}', '2:14 rules.questions: a severity goes here, or "most" with a number'],
    [
      'a bad severity of a limit',
      'rules: { questions: { severity: loud } }',
      '1:33 rules.questions.severity: "loud" is no severity; write error, warning, hint or off',
    ],
    [
      'a channel that there is not',
      'channels: { email: { words: 200 }, smss: { characters: 1 } }',
      '1:36 there is no channel "smss"; did you mean sms?',
    ],
    ['a measure that there is not', 'channels: { sms: { most: 160 } }', '1:20 there is no measure "most"; there are: characters, words'],
    [
      'a limit of nothing in a channel',
      'channels:\n  sms: { characters: 0 }',
      '2:22 channels.sms.characters: a whole number above 0 goes here',
    ],
    ['a channel with a number', 'channels: { sms: 160 }', '1:18 channels.sms: what fits goes here: { characters: 160 }, or { words: 150 }'],
    ['a channel with nothing', 'channels: { sms: {} }', '1:18 channels.sms: what fits goes here: { characters: 160 }, or { words: 150 }'],
    ['a glossary that is a text', 'glossary: SLA', '1:11 glossary: a list of words goes here, such as [SLA, sprint]'],
    [
      'a word that is a number',
      'glossary: [SLA, 24]',
      '1:17 glossary[1]: a list of words goes here, such as [SLA, sprint]; a number goes in quotes',
    ],
    ['a list of rules', 'rules: [thanks]', '1:8 rules: rules go here, one a line, such as "thanks: off"'],
    ['rules without any', 'rules:\n', '1:7 rules: rules go here, one a line, such as "thanks: off"'],
    ['a number below nothing', 'max-warnings: -1', '1:15 max-warnings: a whole number goes here: so many warnings are let through'],
    ['a number in words', 'max-warnings: none', '1:15 max-warnings: a whole number goes here: so many warnings are let through'],
    ['a folder that is a number', 'templates: 3', '1:12 templates: a folder goes here, such as templates'],
    ['a folder without a name', 'cases: ""', '1:8 cases: a folder goes here, such as cases'],
    ['a baseline that is a list', 'baseline: []', '1:11 baseline: a file goes here, such as ownup-baseline.json'],
    ['a key twice', 'cases: a\ncases: b', '2:1 this field is there already, further up; keep one of the two'],
    ['an alias', 'templates: &a x\ncases: *a', '2:8 a text that starts with "*" goes in quotes; YAML aliases are not read'],
    ['a tag', 'templates: !!binary eA==', '1:12 a text that starts with "!" goes in quotes; YAML tags are not read'],
    ['a tab', 'rules:\n\tthanks: off', '2:1 a tab indents this line; use spaces'],
    ['a merge conflict', 'cases: a\n<<<<<<< HEAD\n=======\n>>>>>>> x\n', '2:1 a merge conflict stands here; keep one of the two versions'],
    ['nothing', ' \n', `1:1 the file is empty; settings go here, one a line: ${ALL}`],
    ['a list', '- templates', `1:1 this is a list; settings go here, one a line: ${ALL}`],
    ['a text', 'templates', `1:1 this is a text; settings go here, one a line: ${ALL}`],
    [
      'a disclosure',
      'ownup: 1\nkind: outage',
      '1:1 this is a disclosure; ownup.yaml is the name of the configuration, so call it something else',
    ],
  ])('with %s is refused at its place', (_what, text, words) => {
    const { message, hint, exitCode } = refused(text)
    expect(message).toBe(`ownup.yaml:${words}`)
    expect(hint).toBe('Put this line right; until then nothing is checked.')
    expect(exitCode).toBe(2)
  })

  it('names all that is wrong with it, from top to bottom', () => {
    const { message, hint } = refused('max-warnings: many\nrules: { thank: off, impact: loud }\nbaselin: x')
    expect(message.split('\n')).toEqual([
      'ownup.yaml:1:15 max-warnings: a whole number goes here: so many warnings are let through',
      'ownup.yaml:2:10 there is no rule "thank"; did you mean thanks?',
      'ownup.yaml:2:30 rules.impact: "loud" is no severity; write error, warning, hint or off',
      'ownup.yaml:3:1 there is no setting "baselin"; did you mean baseline?',
    ])
    expect(hint).toBe('Put these lines right; until then nothing is checked.')
  })
})

describe('house rules in a configuration', () => {
  const rule = (lines: string) => `house-rules:\n  no-glitch:\n    ${lines.replaceAll('\n', '\n    ')}\n`
  const WHOLE = 'forbid: glitch\nwhy: It is small.\nbetter: Say what broke.\nbad: [A glitch.]\ngood: [A crash.]'

  it('may be as short as one word, with the places of what is tried', () => {
    const { houseRules } = readConfig(rule(WHOLE), FILE, 'ownup.yaml')
    expect(houseRules).toMatchObject([
      {
        file: 'ownup.yaml',
        rule: { id: 'no-glitch', finds: 'forbid', phrases: ['glitch'], why: 'It is small.', better: 'Say what broke.', severity: 'error' },
        patterns: [],
        examples: { bad: [{ text: 'A glitch.', line: 6, column: 11 }], good: [{ text: 'A crash.', line: 7, column: 12 }] },
      },
    ])
  })

  it('have the severity that they name, or one by what they do', () => {
    const severityOf = (lines: string) => readConfig(rule(lines), FILE).houseRules![0]!.rule.severity
    expect(severityOf(WHOLE)).toBe('error')
    expect(severityOf(`${WHOLE}\nseverity: hint`)).toBe('hint')
    expect(severityOf('prefer: { a: b }\nwhy: x\nbad: [a]\ngood: [b]')).toBe('warning')
  })

  const without = (field: string) => rule(WHOLE.replace(new RegExp(`^${field}: .*\\n?`, 'm'), '').trim())
  it.each([
    ['no bad example', without('bad'), '2:3 "bad" is missing: texts go here in which the rule finds something, such as ["…"]'],
    ['no good example', without('good'), '2:3 "good" is missing: texts go here in which the rule finds nothing, such as ["…"]'],
    [
      'an empty list of examples',
      rule(WHOLE.replace('[A glitch.]', '[]')),
      '6:10 house-rules.no-glitch.bad: texts go here in which the rule finds something, such as ["…"]',
    ],
    ['no reason', without('why'), '2:3 "why" is missing: say in a sentence what the rule rests on'],
    ['nothing better', without('better'), '2:3 "better" is missing: say in a sentence what to write instead'],
    ['nothing to find', without('forbid'), '2:3 a house rule has one of: forbid, prefer, require'],
    [
      'two things to find',
      rule(`${WHOLE}\nrequire: crash`),
      '8:5 a rule has one of forbid, prefer and require; make two rules of this one',
    ],
    [
      'better words twice',
      rule('prefer: { a: b }\nwhy: x\nbetter: y\nbad: [a]\ngood: [b]'),
      '5:5 "prefer" names the better words itself; leave this out',
    ],
    [
      'a better word that is worse',
      rule('prefer: { a: b, b: c }\nwhy: x\nbad: [a]\ngood: [c]'),
      '3:21 "b" is a better word here as well; keep one of the two',
    ],
    [
      'a pattern with a better word',
      rule("prefer: { '/a+/': b }\nwhy: x\nbad: [a]\ngood: [c]"),
      '3:15 "prefer" takes words; a pattern goes under forbid',
    ],
    [
      'a field of no rule',
      rule(`${WHOLE}\nreason: x`),
      '8:5 a house rule has no "reason"; it has: forbid, prefer, require, why, better, severity, kinds, templates, bad, good',
    ],
    ['a field misspelt', rule(WHOLE.replace('better', 'beter')), '5:5 a house rule has no "beter"; did you mean better?'],
    [
      'a number for a word',
      rule(WHOLE.replace('forbid: glitch', 'forbid: 404')),
      '3:13 house-rules.no-glitch.forbid: words go here, or a list of them; a number goes in quotes',
    ],
    [
      'a bad severity',
      rule(`${WHOLE}\nseverity: off`),
      '8:15 house-rules.no-glitch.severity: "off" is no severity of a house rule; write error, warning or hint',
    ],
    [
      'a bad kind',
      rule(`${WHOLE}\nkinds: [outages]`),
      '8:13 house-rules.no-glitch.kinds[0]: a list of kinds goes here: missed-deadline, billing-error, wrong-delivery, outage, data-loss, data-breach, wrong-advice, quality-defect, handover-failure, miscommunication',
    ],
    [
      'a name in capitals',
      rule(WHOLE).replace('no-glitch', 'No glitch'),
      '2:3 "No glitch" is no name for a rule; write small letters and hyphens, such as no-glitch',
    ],
    [
      'the name of another rule',
      rule(WHOLE).replace('no-glitch', 'thanks'),
      '2:3 "thanks" is the name of a rule that comes with ownup; give yours another',
    ],
    [
      'a text for a rule',
      'house-rules:\n  no-glitch: glitch',
      '2:14 house-rules.no-glitch: a rule goes here: forbid, prefer, require of words, with why, bad and good',
    ],
    ['a list', 'house-rules: [glitch]', '1:14 house-rules: house rules go here, each under a name of its own, such as "no-glitch:"'],
    [
      'a severity among the others',
      `${rule(WHOLE)}rules: { no-glitch: off }`,
      '8:10 no-glitch is a house rule: its severity goes where it stands',
    ],
  ])('with %s are refused at the place', (_what, text, words) => {
    expect(refused(text).message).toBe(`ownup.yaml:${words}`)
  })

  it('are printed so that they can be read again', () => {
    const text = `${rule(WHOLE)}  clients:\n    prefer: { customer: client }\n    why: x\n    bad: [customer]\n    good: [client]\nglossary: [SLA]\nstaff: [Tom Baker]\ndomains: [ours.example]\nrules: { questions: { most: 3 }, body-length: { severity: hint, most: 90 }, thanks: off }\n`
    const config = readConfig(text, FILE)
    const printed = printConfig(config, config)
    expect(printed).toContain('  questions: { most: 3 } # line 16\n')
    const again = readConfig(printed, FILE)
    expect(again.houseRules!.map(({ rule: each }) => each)).toEqual(config.houseRules!.map(({ rule: each }) => each))
    expect({ ...again, houseRules: [], lines: {} }).toEqual({ ...config, houseRules: [], lines: {} })
  })
})

describe('looking for the configuration', () => {
  it('goes up to the nearest one', async () => {
    const folder = folderWith({ 'ownup.yaml': 'max-warnings: 1', 'a/ownup.yaml': 'max-warnings: 2', 'a/b/c/x': '' })
    expect((await configFor(join(folder, 'a/b/c'))).maxWarnings).toBe(2)
    expect((await configFor(folder)).maxWarnings).toBe(1)
  })

  it('looks in the root of the repository, and not above it', () => {
    const folder = folderWith({ 'ownup.yaml': '', 'repository/.git/HEAD': '', 'repository/a/x': '' })
    expect(findConfig(join(folder, 'repository/a'))).toBeUndefined()
    writeFileSync(join(folder, 'repository/ownup.yaml'), '')
    expect(findConfig(join(folder, 'repository/a'))).toBe(join(folder, 'repository/ownup.yaml'))
  })

  it('falls back to the folder itself', async () => {
    const folder = folderWith({ '.git/HEAD': '' })
    expect(await configFor(folder)).toEqual(defaultConfig(folder))
  })

  it('does not pass by a file that somebody takes for one', async () => {
    const folder = folderWith({ 'ownup.yml': 'max-warnings: 0' })
    await expect(configFor(folder)).rejects.toMatchObject({
      message: `${join(folder, 'ownup.yml')}: this name is not read, so nothing in it would hold.`,
      hint: 'Call the file ownup.yaml.',
    })
  })

  it('names the file as it is seen from the folder', async () => {
    const folder = folderWith({ 'ownup.yaml': 'x: y', 'a/x': '' })
    await expect(configFor(join(folder, 'a'))).rejects.toThrow(/^\.\.\/ownup\.yaml:1:1 /)
  })

  it('says so where the file is no UTF-8', async () => {
    const folder = folderWith({ 'ownup.yaml': Buffer.from('templates: Entwürfe', 'latin1') })
    await expect(configFor(folder)).rejects.toThrow('ownup.yaml: this file is not UTF-8 text.')
  })
})

describe('--print-config', () => {
  const base = readConfig(FULL, FILE)
  const typed: Config = { ...base, severities: { ...base.severities, thanks: 'error', subject: 'hint' }, maxWarnings: 5 }

  it('says where each value comes from', () => {
    const lines = printConfig(typed, base).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        `# ${FILE}; what is commented out is the default`,
        'templates: wording # line 2',
        'cases: wording/cases # line 3',
        '  thanks: error # from the command line',
        '  subject: hint # from the command line',
        '  impact: warning # line 6',
        '  # ownership: error',
        '  # cause: off, warning or error by harm',
        'max-warnings: 5 # from the command line',
        'baseline: ownup-baseline.json # line 8',
      ]),
    )
  })

  it('can stand in a file as it is, and says the same', () => {
    const { lines: _lines, severities, ...read } = readConfig(printConfig(typed, base), FILE)
    const { templates, cases, clients, disclosures, baseline } = typed
    expect(read).toEqual({ file: FILE, templates, cases, clients, disclosures, maxWarnings: 5, baseline })
    expect(severities).toEqual(typed.severities)
  })

  it('names every rule', () => {
    const printed = printConfig(defaultConfig(TEAM), defaultConfig(TEAM))
    expect(printed).toMatch(/^# There is no ownup\.yaml in this folder or above it; what is commented out is the default$/m)
    for (const { id } of RULES) expect(printed).toMatch(new RegExp(`^ {2}# ${id}: `, 'm'))
  })
})

describe('the JSON Schema for editors', () => {
  const validate = new Ajv2020({ strict: false }).compile(configJsonSchema())
  const accepts = (yaml: string) => validate(parse(yaml))
  const RULE = { why: 'x', better: 'y', bad: ['a'], good: ['b'] }

  it('says the same of a file as ownup does', () => {
    expect(accepts(`${FULL}glossary: [SLA]\nstaff: [Tom Baker]\ndomains: [ours.example]`)).toBe(true)
    expect(accepts('channels: { sms: { characters: 160 } }')).toBe(true)
    expect(accepts('rules: { questions: { most: 3 }, body-length: hint }')).toBe(true)
    expect(validate({ 'house-rules': { 'no-a': { forbid: 'a', ...RULE }, 'no-b': { prefer: { b: 'c' }, ...RULE } } })).toBe(true)
    for (const wrong of [
      'rules: { thanks: { most: 3 } }',
      'rules: { template-contract: off }',
      'rules: { questions: { most: 0 } }',
      'channels: { sms: { most: 160 } }',
      'channels: { smss: { characters: 160 } }',
      'glossary: SLA',
    ])
      expect(accepts(wrong), wrong).toBe(false)
    expect(validate({ 'house-rules': { 'no-a': { ...RULE, forbid: 'a', bad: [] } } })).toBe(false)
    expect(validate({ 'house-rules': { 'no-a': { forbid: 'a', why: 'x', better: 'y', bad: ['a'] } } })).toBe(false)
    expect(validate({ 'house-rules': { 'No a': { ...RULE, forbid: 'a' } } })).toBe(false)
  })

  it('has the settings and the rules, each with what it is about', () => {
    const schema = configJsonSchema() as {
      additionalProperties: boolean
      properties: Record<string, { description: string; properties?: object }>
    }
    expect(schema.additionalProperties).toBe(false)
    expect(Object.keys(schema.properties)).toEqual([
      'templates',
      'cases',
      'clients',
      'disclosures',
      'lang',
      'language',
      'rules',
      'house-rules',
      'channels',
      'glossary',
      'staff',
      'domains',
      'limits',
      'approvers',
      'max-warnings',
      'baseline',
    ])
    for (const { description } of Object.values(schema.properties)) expect(description).toMatch(/\.$/)
    for (const { id, summary, counts } of RULES) {
      const severity = { type: 'string', enum: ['error', 'warning', 'hint', 'off'] }
      expect(schema.properties['rules']!.properties).toHaveProperty(
        [id],
        counts === undefined ? { ...severity, description: summary } : { anyOf: [severity, expect.any(Object)], description: summary },
      )
    }
  })
})
