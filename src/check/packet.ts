import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Severity } from '../lint/finding.ts'

/** What somebody reads who looks at a disclosure before it goes out. Nothing private is in it. */
export interface Packet {
  file: string
  /** `DRAFT, needs approval: …`, while it is one. */
  draft?: string
  to: string
  from: string
  written?: string
  /** A digest of all that made it, and one each of its file and of every piece that it calls. */
  template: { id: string; digest: string; sources: Readonly<Record<string, string>> }
  subject: string
  body: string
  sentences: { text: string; fields: string[] }[]
  promises: { id: string; what: string; owner?: string; by?: string }[]
  /** All in all, by currency; within a year only where other messages to this client count. */
  money: { sum: string; inYear?: string; fields: string[] }[]
  findings: { rule: string; severity: Severity; message: string; line: number; fields: string[] }[]
  ignored: { rule: string; because: string }[]
  /** What the answers give, where the text was changed by hand. */
  rendered?: string
  approvals: string[]
  /** What still needs a yes, and from whom. */
  open: string[]
}

/** For a pull request: every text in it is shown as it is, and none of it is mark-up, a mention or a link. */
export function packetMarkdown(packet: Packet): string {
  const { draft, file, to, from, written, template, subject, body, sentences, promises, money } = packet
  const parts = [
    `# Review: ${plain(subject === '' ? file : subject)}`,
    ...(draft === undefined ? [] : [`**${plain(draft)}**`]),
    list([
      `File: ${plain(file)}`,
      `To: ${plain(to)}`,
      `From: ${plain(from)}`,
      ...(written === undefined ? [] : [`Day: ${plain(written)}`]),
      `Template: ${plain(template.id)}, with all that it calls: sha256 ${template.digest.slice(0, 12)}`,
    ]),
    '## The message, as the client reads it',
    quote(subject === '' ? body : `Subject: ${subject}\n\n${body}`),
    '## What each sentence rests on',
    list(sentences.map(({ text, fields }) => `${plain(text)}\n  - ${fields.length > 0 ? plain(fields.join(', ')) : 'no answer'}`)),
    '## What it promises',
    list(promises.map(({ what, owner, by }) => plain(`${[owner, by && `by ${by}`].filter(Boolean).join(', ') || 'nobody'}: ${what}`))),
    '## What it offers in money',
    list(money.map(({ sum, inYear }) => plain(inYear === undefined ? sum : `${sum}; ${inYear} within a year, with other messages`))),
    '## What the checks found',
    list(packet.findings.map(({ severity, rule, line, message }) => `${severity}, ${plain(rule)}, line ${line}: ${plain(message)}`)),
    ...(packet.ignored.length === 0
      ? []
      : ['## Ignored, and why', list(packet.ignored.map(({ rule, because }) => `${plain(rule)}: ${plain(because)}`))]),
    ...(packet.rendered === undefined ? [] : ['## Changed by hand', fence(difference(packet.rendered, `${subject}\n\n${body}`), 'diff')]),
    '## Approvals',
    list([...packet.approvals.map(plain), ...packet.open.map((words) => `Open: ${plain(words)}`)]),
  ]
  return `${parts.join('\n\n')}\n`
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? 'Nothing.' : lines.map((line) => `- ${line}`).join('\n')
}

function quote(text: string): string {
  const lines = text.split('\n').map((line, index, all) => {
    // Two lines of an address stay two.
    const next = all[index + 1] ?? ''
    return `> ${plain(line)}${line !== '' && next !== '' ? '\\' : ''}`.trimEnd()
  })
  return lines.join('\n')
}

/** Lines that go and lines that come. */
function difference(before: string, after: string): string {
  const patch = createTwoFilesPatch('what the answers give', 'what goes out', `${before}\n`, `${after}\n`, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
  return patch.trimEnd()
}

function fence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}${language}\n${text}\n${marks}`
}

/**
 * One line of text that Markdown shows as it is. GitHub and GitLab look for mentions and issues in what is shown, so a backslash
 * does not stop those; a character that nobody sees does.
 */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/^(?=[#+\-=])|(?<=^\d+)(?=[.)])|(?<=\bwww)(?=\.)/gi, '\\')
    .replace(/:(?=\/\/|[\w+-]+:)/g, '&#58;')
    .replace(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}])|[#!%](?=\d)/gu, '$&&#8203;')
}
