import { checkTemplate } from '../../../src/check/templates.ts'
import { checkText } from '../../../src/check/texts.ts'
import { compareReported, type Report, type Reported } from '../../../src/lint/report.ts'
import { readTemplate } from '../../../src/template/template.ts'

/** A small report with all that a finding can have: of a template, of a disclosure and of a message. */
export const SMALL: Report = {
  checked: { templates: 2, cases: 68, disclosures: 1, messages: 1 },
  findings: [
    {
      rule: 'conditional-apology',
      severity: 'error',
      message:
        '"any inconvenience this may have caused" leaves it open whether anything happened to the client. Say what you did, and that you are sorry for it.',
      file: 'templates/en/outage.hbs',
      line: 14,
      column: 12,
      endLine: 14,
      endColumn: 50,
      sentence: 'We are sorry for any inconvenience this may have caused to you and to your drivers on Friday 29 May.',
      fields: [],
      cases: { count: 7, of: 34, first: 'cause-open' },
    },
    {
      rule: 'vague-time',
      severity: 'warning',
      message: '"shortly" is a time that nobody can hold you to. Name the day.',
      file: 'templates/en/outage.hbs',
      line: 20,
      column: 3,
      endLine: 20,
      endColumn: 10,
      sentence: 'You will hear from us shortly.',
      fields: ['next.by'],
      cases: { count: 1, of: 34, first: 'sparse' },
    },
    {
      rule: 'impact',
      severity: 'error',
      message: 'Nothing says what it meant for the client. Say what they had to do, wait for or pay.',
      file: 'acme.yaml',
      line: 9,
      column: 1,
      fields: ['impact'],
    },
    {
      rule: 'thanks',
      severity: 'hint',
      message: '"Thank you" stands here twice. Once is enough.',
      file: 'letters/to Adaeze.txt',
      line: 3,
      column: 5,
      endLine: 4,
      endColumn: 2,
      sentence: 'Thank you again.',
      fields: [],
    },
  ],
}

/** A run that finds nothing. */
export const CLEAN: Report = { findings: [], checked: { templates: 11, cases: 374, disclosures: 0, messages: 0 } }

/** What could break out of a format, or of the log and the terminal that show it. */
export const HOSTILE =
  '::error::x\r\n##[add-mask]y ##vso[task.complete]z %0A%25 a,b:c <script>&amp;"\']]> \u001B[31mred\u001B]0;title\u0007 \u202Egnp.exe\u2066 \0\u0008\u009B2J \uD800 \uFFFE \u2028 [a](1) {0} 😀'

/** A finding that holds nothing else, and a second one that is the same. */
export const INJECTED: Report = {
  checked: { templates: 1, cases: 1, disclosures: 0, messages: 0 },
  findings: [1, 2].map((line) => ({
    rule: 'residue',
    severity: 'error',
    message: `About ${HOSTILE}`,
    file: `::notice::${HOSTILE}.hbs`,
    line,
    column: 1,
    endLine: line,
    endColumn: 4,
    sentence: `${HOSTILE} ${'::error::word '.repeat(30)}`,
    fields: [HOSTILE],
    cases: { count: 1, of: 1, first: HOSTILE },
  })),
}

const WRITTEN = { date: '2026-06-02' }

const FAULTY = '{{what}} 😀 We are sorry for any inconvenience this may have caused.'
/** Not in the schema: the template is not rendered. */
export const MISSPELT = '{{waht}}'

/** What the checks themselves report about a template with this body. */
export function fromTemplate(body = FAULTY): Report {
  const file = 'templates/en/bad.hbs'
  const source = `---
title: Invoice
kinds: [billing-error]
channel: email
language: en
subject: Your invoice
---
${body}
`
  const { findings, cases } = checkTemplate(readTemplate(source, 'en/bad', file), [], [], {})
  return { findings: findings.sort(compareReported), checked: { templates: 1, cases, disclosures: 0, messages: 0 } }
}

/** What the checks themselves report about a message, each on a line of its own. */
export async function fromText(text: string, file = 'letter.txt'): Promise<Report> {
  const findings: Reported[] = await checkText(Buffer.from(text), file, WRITTEN, {})
  return { findings: findings.sort(compareReported), checked: { templates: 0, cases: 0, disclosures: 0, messages: 1 } }
}
