import { Ajv, type AnySchema } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../../src/lint/checks.ts'
import { FORMATS } from '../../../src/lint/formats/index.ts'
import { reportSchema } from '../../../src/lint/formats/report-schema.ts'
import type { Report, Reported } from '../../../src/lint/report.ts'
import { RULES } from '../../../src/lint/rules/index.ts'
import { ROOT } from '../../support.ts'
import { CLEAN, fromTemplate, fromText, INJECTED, MISSPELT, SMALL } from './report.ts'
import { readXml, type Element } from './xml.ts'

const written = async (format: string, report: Report) => (await FORMATS[format]!())(report)
const parsed = async (format: string, report: Report) => JSON.parse(await written(format, report))

const LETTER = `Dear Ada,

😀👍🏽 We are sorry for any inconvenience this may have caused. You will hear from us soon.
`
const REAL: readonly [string, Report][] = [
  ['a template', fromTemplate()],
  ['a template that breaks its contract', fromTemplate(MISSPELT)],
  ['a message', await fromText(LETTER)],
  ['every kind of finding', SMALL],
  ['hostile words', INJECTED],
  ['nothing', CLEAN],
]

/** With each finding of a report changed. */
const changed = (report: Report, change: (finding: Reported) => Partial<Reported>): Report => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, ...change(finding) })),
})

const movedDown = changed(SMALL, ({ line, endLine }) => ({ line: line + 7, ...(endLine !== undefined && { endLine: endLine + 7 }) }))

describe.each(Object.keys(FORMATS))('the format %s', (format) => {
  it('reads well', async () => {
    for (const [name, report] of [
      ['small', SMALL],
      ['clean', CLEAN],
    ] as const) {
      const text = await written(format, report)
      const golden = join(ROOT, 'test/golden/formats', `${format}-${name}.txt`)
      await expect(format === 'sarif' ? withoutRules(text) : text).toMatchFileSnapshot(golden)
    }
  })

  it('lets no character through that a terminal or a parser would obey', async () => {
    const text = await written(format, INJECTED)
    // Control characters, halves of a character, bidi overrides, what is no character.
    expect(text).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u)
  })

  it('lets no words through that the log of a CI system would obey', async () => {
    const text = await written(format, INJECTED)
    expect(text).not.toMatch(/##\w*\[/)
    const commands = text.split('\n').filter((line) => /^\s*::/.test(line))
    expect(commands).toHaveLength(format === 'github' ? INJECTED.findings.length : 0)
  })

  it('names a file as the repository does', async () => {
    const report = changed({ ...SMALL, findings: SMALL.findings.slice(0, 1) }, () => ({ file: './templates//en/outage.hbs' }))
    const text = await written(format, report)
    expect(text).toContain('templates/en/outage.hbs')
    expect(text).not.toMatch(/\.\/templates|\/\/en/)
  })

  it('does not end with a line break', async () => {
    for (const [, report] of REAL) expect(await written(format, report)).not.toMatch(/\n$/)
  })
})

/** Without the rules, which fill a thousand lines, and their numbers: other tests read them, and a new rule changes them. */
function withoutRules(text: string): string {
  const log = JSON.parse(text)
  log.runs[0].tool.driver.rules = []
  for (const result of log.runs[0].results) delete result.ruleIndex
  return JSON.stringify(log, null, 2)
}

describe('text', () => {
  it('gives each finding a line that starts with its place', async () => {
    const lines = (await written('text', SMALL)).split('\n').filter((line) => /^\S+.*\[[a-z-]+\]$/.test(line))
    expect(lines).toHaveLength(SMALL.findings.length)
    expect(lines[0]).toMatch(/^templates\/en\/outage\.hbs:14:12 error .* \[conditional-apology\]$/)
  })

  it('shows below a finding of a template what the client would read, in lines for a narrow window', async () => {
    const lines = (await written('text', SMALL)).split('\n')
    expect(lines[1]).toBe('  in 7 of 34 cases, first: cause-open')
    const below = lines.filter((line) => line.startsWith('  '))
    for (const line of below) expect(line.length).toBeLessThanOrEqual(60)
    expect(below.map((line) => line.trim()).join(' ')).toContain(`"${SMALL.findings[0]!.sentence}"`)
  })

  it('writes a file name that could be a command of the log as a path', async () => {
    for (const file of ['::stop-commands::x', ' ::stop-commands::x', './::stop-commands::x'])
      expect(
        await written(
          'text',
          changed(SMALL, () => ({ file })),
        ),
      ).not.toMatch(/^\s*::/m)
  })

  it('cuts a sentence that has no end', async () => {
    const report = changed(SMALL, () => ({ sentence: 'and then '.repeat(5000) }))
    expect((await written('text', report)).length).toBeLessThan(4000)
    expect(await written('text', report)).toMatch(/and then and …"\n/)
  })

  it('says what was checked, and never that a message is true', async () => {
    const lastLines = async (checked: Partial<Report['checked']>, findings: Reported[] = []) =>
      written('text', { findings, checked: { templates: 0, cases: 0, disclosures: 0, messages: 0, ...checked } })
    expect(await lastLines({ templates: 11, cases: 374 })).toBe(
      'Nothing found in 11 templates, 374 cases.\nThe checks cannot tell if it is true: read it once more.',
    )
    expect(await lastLines({ messages: 1 })).toMatch(/^Nothing found in 1 message\.\n/)
    expect(await lastLines({})).toBe('Nothing was checked.')
    expect(await lastLines({ disclosures: 2 }, [SMALL.findings[2]!])).toMatch(/\n\n1 error in 2 disclosures\.$/)
  })
})

describe('json', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(reportSchema() as AnySchema)

  it.each(REAL)('keeps to its schema: %s', async (_name, report) => {
    expect(validate(await parsed('json', report)), JSON.stringify(validate.errors)).toBe(true)
  })

  it('has a schema that would notice a missing field, a wrong word and a line 0', async () => {
    const report = await parsed('json', SMALL)
    const finding = report.findings[0]
    for (const wrong of [{ rule: undefined }, { severity: 'fatal' }, { line: 0 }, { cases: { count: 1 } }])
      expect(validate(JSON.parse(JSON.stringify({ ...report, findings: [{ ...finding, ...wrong }] })))).toBe(false)
    expect(validate({ ...report, version: 2 })).toBe(false)
  })

  it('lets a later version add a field', async () => {
    expect(validate({ ...(await parsed('json', SMALL)), seconds: 1 })).toBe(true)
  })

  it('counts what it lists', async () => {
    const { summary, findings } = await parsed('json', SMALL)
    expect(summary).toEqual({ error: 2, warning: 1, hint: 1 })
    expect(findings).toEqual(SMALL.findings)
  })
})

describe('sarif', () => {
  // `id` and `$schema` are those of draft 4; the rest of the schema means the same in later ones.
  const { id, $schema, ...schema } = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/sarif-2.1.0-rtm.5.json'), 'utf8'))
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(schema)
  const runOf = async (report: Report) => (await parsed('sarif', report)).runs[0]

  it.each(REAL)('is valid against the schema of SARIF 2.1.0: %s', async (_name, report) => {
    expect(id).toContain('sarif-2.1.0')
    expect($schema).toContain('draft-04')
    expect(validate(await parsed('sarif', report)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  })

  it('names every rule with its reasons, whatever was found', async () => {
    const { rules } = (await runOf(SMALL)).tool.driver
    expect(rules).toEqual((await runOf(CLEAN)).tool.driver.rules)
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual([...RULES, ...CHECKS].map((rule) => rule.id))
    for (const { shortDescription, fullDescription, help } of rules) {
      for (const text of [shortDescription.text, fullDescription.text, help.text, help.markdown]) expect(text).toMatch(/\S/)
      // What GitHub takes.
      expect(Math.max(shortDescription.text.length, fullDescription.text.length)).toBeLessThanOrEqual(1024)
    }
  })

  it('points each result at its rule', async () => {
    const { tool, results } = await runOf(SMALL)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'error', 'note'])
    expect((await runOf(changed(SMALL, () => ({ rule: 'of-a-later-version' })))).results[0]).not.toHaveProperty('ruleIndex')
  })

  it('shows an example of a template as it stands, and not as Markdown', async () => {
    const { rules } = (await runOf(CLEAN)).tool.driver
    const residue = rules.find((rule: { id: string }) => rule.id === 'residue')
    expect(residue.help.markdown).toContain('\\{\\{')
    expect(residue.help.text).toContain('{{')
  })

  it('has regions that cut out the words, also behind characters of two units', async () => {
    const { results } = await runOf(await fromText(LETTER))
    const lines = LETTER.split('\n')
    const cut = new Map(
      results.map((result: { ruleId: string; locations: { physicalLocation: { region: Record<string, number> } }[] }) => {
        const { startLine, startColumn, endLine, endColumn } = result.locations[0]!.physicalLocation.region
        expect(endLine).toBe(startLine)
        return [result.ruleId, lines[startLine! - 1]!.slice(startColumn! - 1, endColumn! - 1)]
      }),
    )
    expect(cut.get('conditional-apology')).toBe('sorry for any')
    expect(cut.get('vague-time')).toBe('soon')
    expect((await parsed('sarif', SMALL)).runs[0].columnKind).toBe('utf16CodeUnits')
  })

  it('makes a region that is a point where only a place is known', async () => {
    const { results } = await runOf(SMALL)
    expect(results[2].locations[0].physicalLocation.region).toEqual({ startLine: 9, startColumn: 1, endLine: 9, endColumn: 1 })
  })

  it.each([
    ['letters/to Ädaeze #1?.txt', { uri: 'letters/to%20%C3%84daeze%20%231%3F.txt', uriBaseId: '%SRCROOT%' }],
    ['c:odd.txt', { uri: 'c%3Aodd.txt', uriBaseId: '%SRCROOT%' }],
    ['/home/ada/a b.yaml', { uri: 'file:///home/ada/a%20b.yaml' }],
    ['C:/letters/a b.yaml', { uri: 'file:///C:/letters/a%20b.yaml' }],
  ])('writes %s as a URI', async (file, artifact) => {
    const { results } = await runOf(changed(SMALL, () => ({ file })))
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual(artifact)
  })

  it('knows a finding again when the lines above it have changed', async () => {
    const prints = async (report: Report) =>
      (await runOf(report)).results.map((result: { partialFingerprints: object }) => result.partialFingerprints)
    expect(await prints(movedDown)).toEqual(await prints(SMALL))
    expect(await prints(changed(SMALL, () => ({ file: 'other.txt' })))).not.toEqual(await prints(SMALL))
  })

  it('makes no link of words in brackets', async () => {
    const { results } = await runOf(INJECTED)
    expect(results[0].message.text).not.toContain('](')
  })
})

describe('junit', () => {
  const casesOf = (root: Element) => root.children.flatMap(({ children }) => children)

  it.each(REAL)('is XML whose numbers are right: %s', async (_name, report) => {
    const root = readXml(await written('junit', report))
    for (const suites of [[root], root.children])
      for (const key of ['tests', 'failures', 'skipped'] as const) {
        const outcome = { tests: 'testcase', failures: 'failure', skipped: 'skipped' }[key]
        const sum = suites.reduce((total, suite) => total + Number(suite.attributes[key]), 0)
        expect(sum, key).toBe(casesOf(root).filter((each) => [each, ...each.children].some(({ name }) => name === outcome)).length)
      }
  })

  it('has a suite a file and a case a finding', async () => {
    const root = readXml(await written('junit', SMALL))
    expect(root.children.map(({ attributes }) => attributes['name'])).toEqual([
      'templates/en/outage.hbs',
      'acme.yaml',
      'letters/to Adaeze.txt',
    ])
    expect(casesOf(root)).toHaveLength(SMALL.findings.length)
  })

  it('fails for errors alone, as the exit code does, and shows the rest', async () => {
    const outcomes = casesOf(readXml(await written('junit', SMALL))).map(({ attributes, children }) => [
      attributes['name'],
      children[0]!.name,
    ])
    expect(outcomes).toEqual([
      ['conditional-apology', 'failure'],
      ['vague-time', 'skipped'],
      ['impact', 'failure'],
      ['thanks', 'skipped'],
    ])
  })

  it('has one case that passes where nothing is found', async () => {
    const [only, ...others] = casesOf(readXml(await written('junit', CLEAN)))
    expect(others).toEqual([])
    expect(only!.children.map(({ name }) => name)).toEqual(['system-out'])
    expect(only!.children[0]!.text).toContain('Nothing found in 11 templates')
  })

  it('gives no two cases one name, and a moved finding the name it had', async () => {
    const names = async (report: Report) =>
      casesOf(readXml(await written('junit', report))).map(({ attributes }) => `${attributes['classname']} ${attributes['name']}`)
    const twice = { ...SMALL, findings: [...SMALL.findings, ...movedDown.findings] }
    expect(new Set(await names(twice)).size).toBe(twice.findings.length)
    expect(await names(movedDown)).toEqual(await names(SMALL))
  })

  it('gives hostile words back as they are', async () => {
    const [first] = casesOf(readXml(await written('junit', INJECTED)))
    expect(first!.children[0]!.attributes['message']).toContain(`<script>&amp;"']]>`)
    expect(first!.children[0]!.text).toContain(`<script>&amp;"']]>`)
  })
})

describe('github', () => {
  // As the runner reads a line: command, properties between commas, and data.
  const commandsOf = (text: string) =>
    text.split('\n').map((line) => {
      const [, command, properties, data] = /^::(\w+) (.*?)::(.*)$/.exec(line)!
      const undo = (some: string) =>
        some.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%')
      const pairs = properties!.split(',').map((pair) => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at), undo(pair.slice(at + 1))] as const
      })
      return { command, properties: Object.fromEntries(pairs), data: data!.replace(/%0A/g, '\n').replace(/%25/g, '%') }
    })

  it('writes one command a finding', async () => {
    const commands = commandsOf(await written('github', SMALL))
    expect(commands.map(({ command }) => command)).toEqual(['error', 'warning', 'error', 'notice'])
    expect(commands[0]!.properties).toEqual({
      file: 'templates/en/outage.hbs',
      line: '14',
      col: '12',
      endLine: '14',
      endColumn: '50',
      title: 'ownup: conditional-apology',
    })
    expect(commands[0]!.data).toMatch(/\nin 7 of 34 cases, first: cause-open\n"We are sorry/)
  })

  it('leaves out columns of a place on several lines, which GitHub would refuse', async () => {
    expect(commandsOf(await written('github', SMALL))[3]!.properties).toEqual({
      file: 'letters/to Adaeze.txt',
      line: '3',
      endLine: '4',
      title: 'ownup: thanks',
    })
  })

  it('writes nothing where nothing is found', async () => {
    expect(await written('github', CLEAN)).toBe('')
  })

  it('keeps hostile words within their command', async () => {
    const [first] = commandsOf(await written('github', INJECTED))
    expect(Object.keys(first!.properties)).toEqual(['file', 'line', 'col', 'endLine', 'endColumn', 'title'])
    expect(first!.properties['file']).toMatch(/^::notice::::error::x.*%0A%25 a,b:c/)
    expect(first!.data).toMatch(/^About ::error::x .*%0A%25 a,b:c/)
  })
})

describe('gitlab', () => {
  it.each(REAL)('has what GitLab asks for: %s', async (_name, report) => {
    const issues = await parsed('gitlab', report)
    expect(issues).toHaveLength(report.findings.length)
    for (const { description, check_name, fingerprint, severity, location } of issues) {
      expect(description).toMatch(/\S/)
      expect(check_name).toMatch(/^[a-z-]+$/)
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/)
      expect(['major', 'minor', 'info']).toContain(severity)
      expect(location).toEqual({ path: expect.any(String), lines: { begin: expect.any(Number) } })
    }
  })

  it('gives no two findings one fingerprint, and a moved one the fingerprint it had', async () => {
    const prints = async (report: Report) =>
      (await parsed('gitlab', report)).map(({ fingerprint }: { fingerprint: string }) => fingerprint) as string[]
    const twice = { ...SMALL, findings: [...SMALL.findings, ...SMALL.findings] }
    expect(new Set(await prints(twice)).size).toBe(twice.findings.length)
    expect(await prints(movedDown)).toEqual(await prints(SMALL))
  })
})
