import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyIgnores, ignoresIn, type Ignore } from '../../src/lint/ignores.ts'
import type { Reported } from '../../src/lint/report.ts'
import { main } from '../../src/main.ts'
import { bodyOf, sparse, temporaryFolder, testIo } from '../support.ts'

const FILE = 'templates/en/x.hbs'
const found = (rule: string, line: number, file = FILE): Reported => ({
  rule,
  severity: 'error',
  message: `${rule}.`,
  file,
  line,
  column: 1,
  fields: [],
})
const lines = (...all: string[]) => all.join('\n')

/** The lines on which a rule is silent. */
function silent(template: string, rule = 'thanks'): number[] {
  const all = template.split('\n').map((_, index) => found(rule, index + 1))
  const left = applyIgnores(all, ignoresIn(template, FILE)).filter((finding) => finding.rule === rule)
  return all.map(({ line }) => line).filter((line) => !left.some((finding) => finding.line === line))
}

/** What is said of the notes of a template in which nothing is found. */
function said(template: string): string[] {
  return applyIgnores([], ignoresIn(template, FILE)).map(
    ({ rule, severity, file, line, column, message }) => `${file}:${line}:${column} ${severity} ${message} [${rule}]`,
  )
}

describe('a note in a template', () => {
  it('knows its rules, its reason and its place', () => {
    const text = 'a\n b {{! ownup-ignore conditional-apology, thanks: legal wants this wording: ticket L-12 }}\nc'
    expect(ignoresIn(text, FILE)).toEqual([
      {
        rules: ['conditional-apology', 'thanks'],
        because: 'legal wants this wording: ticket L-12',
        file: FILE,
        line: 2,
        column: 4,
        covers: [2, 3],
      },
    ])
  })

  it('covers its own line and the next, for its rules and in its file', () => {
    const text = lines('a', 'b', '{{! ownup-ignore thanks: she asked }}', 'c', 'd')
    expect(silent(text)).toEqual([3, 4])
    expect(silent(text, 'subject')).toEqual([])
    const elsewhere = found('thanks', 4, 'templates/en/y.hbs')
    expect(applyIgnores([elsewhere], ignoresIn(text, FILE))).toContain(elsewhere)
  })

  it('stands above others that cover the same line', () => {
    const text = lines('{{! ownup-ignore thanks: a }}', '', '{{! ownup-ignore thanks: b }}', '{{! ownup-ignore subject: c }}', 'x', 'y')
    expect(silent(text)).toEqual([1, 2, 3, 4, 5])
    expect(silent(text, 'subject')).toEqual([4, 5])
  })

  it('does not count as a note alone where words stand beside it', () => {
    expect(silent(lines('{{! ownup-ignore thanks: a }}', 'x {{! ownup-ignore subject: b }}', 'y'))).toEqual([1, 2])
  })

  it.each([
    ['with dashes', '{{!-- ownup-ignore thanks: she }} asked --}}\nx\ny', [1, 2]],
    ['over several lines', '{{!-- ownup-ignore thanks:\n\n she asked --}}\nx\ny', [1, 2, 3, 4]],
    ['that trims white space', 'a\n{{~! ownup-ignore thanks: she asked ~}}\nx\ny', [2, 3]],
    ["with Windows' line ends", 'a\r\n{{! ownup-ignore thanks: she asked }}\r\n{{! ownup-ignore subject: b }}\r\nx\r\ny', [2, 3, 4]],
    ['that is an answer to nobody', '{{! see ownup-ignore thanks: x }}\nx', []],
    ['of another name', '{{! ownup-ignore-all thanks: x }}\nx', []],
    ['that is printed', '\\{{! ownup-ignore thanks: x }}\nx', []],
  ])('may be one %s', (_what, text, expected) => {
    expect(silent(text)).toEqual(expected)
  })

  it('covers the front matter where it stands right below', () => {
    const text = lines(
      '---',
      'subject: x',
      '---',
      '{{! ownup-ignore subject: b }}',
      '{{! ownup-ignore thanks: a }}',
      'x',
      '{{! ownup-ignore thanks: c }}',
      'y',
    )
    expect(silent(text)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(silent(lines('---', 'subject: x', '---', 'x', '{{! ownup-ignore thanks: a }}', 'y'))).toEqual([5, 6])
  })

  it('leaves nothing behind in the message', () => {
    const facts = sparse()
    expect(bodyOf(lines('{{what}}', '{{! ownup-ignore thanks: a }}', '{{what}}'), facts)).toBe(bodyOf('{{what}} {{what}}', facts))
  })
})

describe('a note that is not right', () => {
  it.each([
    [
      '{{! ownup-ignore }}',
      'error This note names no rule, so it silences nothing. Write it like this: {{! ownup-ignore thanks: she asked us for it }}',
    ],
    [
      '{{! ownup-ignore : she asked }}',
      'error This note names no rule, so it silences nothing. Write it like this: {{! ownup-ignore thanks: she asked us for it }}',
    ],
    [
      '{{! ownup-ignore thanks }}',
      'error This note gives no reason, so it silences nothing. Write it like this: {{! ownup-ignore thanks: she asked us for it }}',
    ],
    [
      '{{! ownup-ignore thanks: - }}',
      'error This note gives no reason, so it silences nothing. Write it like this: {{! ownup-ignore thanks: she asked us for it }}',
    ],
    [
      '{{! ownup-ignore conditional-apologie: x }}',
      'error This note silences nothing: there is no rule "conditional-apologie"; did you mean conditional-apology?',
    ],
    ['{{! ownup-ignore thanks: x }}', 'warning thanks finds nothing here. Take this note out.'],
    [
      '{{! ownup-ignore template-contract: x }}',
      'error A note cannot silence template-contract. Put right what it finds, and take the note out.',
    ],
    ['{{! ownup-ignore unused-ignore: x }}', 'error A note cannot silence unused-ignore. Put right what it finds, and take the note out.'],
  ])('%s is a finding itself, at its place', (note, words) => {
    expect(said(`a\n b${note}`)).toEqual([`${FILE}:2:3 ${words} [unused-ignore]`])
  })

  it('silences nothing without a reason', () => {
    expect(silent('{{! ownup-ignore thanks }}\nx')).toEqual([])
  })

  it('still silences the rules that it does know', () => {
    const text = '{{! ownup-ignore thank, thanks: she asked }}\nx'
    expect(silent(text)).toEqual([1, 2])
    expect(said(text)).toHaveLength(2)
  })

  it('names the one rule of several that is not needed', () => {
    const note = ignoresIn('{{! ownup-ignore thanks, subject, thanks: she asked }}\nx', FILE)
    expect(applyIgnores([found('thanks', 2)], note).map(({ message }) => message)).toEqual([
      'subject finds nothing here. Take it out of this note.',
    ])
  })

  it('is left alone where the rule is off, or the template cannot be rendered', () => {
    const note = ignoresIn('{{! ownup-ignore thanks: she asked }}\nx', FILE)
    expect(applyIgnores([], note, { thanks: 'off' })).toEqual([])
    expect(applyIgnores([found('template-contract', 2)], note)).toEqual([found('template-contract', 2)])
  })
})

describe('a note in a disclosure', () => {
  const note = (rules: string[], because: string): Ignore => ({ rules, because, file: 'acme.yaml', line: 9, column: 5 })

  it('silences a rule wherever its message has it', () => {
    const all = [found('thanks', 3, 'acme.yaml'), found('thanks', 40), found('subject', 1, 'acme.yaml')]
    expect(applyIgnores(all, [note(['thanks'], 'she asked')])).toEqual([all[2]])
  })

  it('is told how it should look', () => {
    const [{ message } = found('', 0)] = applyIgnores([], [note(['thanks'], '')])
    expect(message).toContain('Write it like this: { rule: thanks, because: she asked us for it }')
  })

  it('is read from the file, and a wrong one is named at its line', async () => {
    const folder = temporaryFolder()
    const lint = async (lines: string) => {
      writeFileSync(join(folder, 'acme.yaml'), sparse(`kind: missed-deadline\n${lines}`))
      const io = testIo({ cwd: folder })
      await main(['lint', 'acme.yaml'], io)
      return io.out()
    }
    expect(await lint('')).toContain('[repair]')
    const out = await lint('ignore:\n  - { rule: repair, because: they asked us to wait }\n  - { rule: thanx, because: x }')
    expect(out).not.toContain('[repair]')
    expect(out).toContain('acme.yaml:10:5 error This note silences nothing: there is no rule "thanx"; did you mean thanks? [unused-ignore]')
  })
})
