import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
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

  const ALL = 'templates, cases, rules, max-warnings, baseline'
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
    expect(read).toEqual({ file: FILE, templates: typed.templates, cases: typed.cases, maxWarnings: 5, baseline: typed.baseline })
    expect(severities).toEqual(typed.severities)
  })

  it('names every rule', () => {
    const printed = printConfig(defaultConfig(TEAM), defaultConfig(TEAM))
    expect(printed).toMatch(/^# There is no ownup\.yaml in this folder or above it; what is commented out is the default$/m)
    for (const { id } of RULES) expect(printed).toMatch(new RegExp(`^ {2}# ${id}: `, 'm'))
  })
})

describe('the JSON Schema for editors', () => {
  it('has the settings and the rules, each with what it is about', () => {
    const schema = configJsonSchema() as {
      additionalProperties: boolean
      properties: Record<string, { description: string; properties?: object }>
    }
    expect(schema.additionalProperties).toBe(false)
    expect(Object.keys(schema.properties)).toEqual(['templates', 'cases', 'rules', 'max-warnings', 'baseline'])
    for (const { description } of Object.values(schema.properties)) expect(description).toMatch(/\.$/)
    for (const { id, summary } of RULES)
      expect(schema.properties['rules']!.properties).toHaveProperty([id], {
        type: 'string',
        enum: ['error', 'warning', 'hint', 'off'],
        description: summary,
      })
  })
})
