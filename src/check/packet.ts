import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { parseMoment, theDay } from '../disclosure/moment.ts'
import { parseMoney, theSum } from '../disclosure/money.ts'
import type { Severity } from '../lint/finding.ts'
import { SEVERITY_WORDS } from '../lint/formats/words.ts'
import { inWords, quoted, say, worded, type Said, type Sayings, type Shown } from '../said.ts'

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
export function packetMarkdown(packet: Packet, sayings: Sayings | undefined): string {
  const told = (said: Said) => inWords(said, sayings)
  const list = (lines: readonly string[]) => (lines.length === 0 ? told(say`Nothing.`) : lines.map((line) => `- ${line}`).join('\n'))
  const head = (said: Said) => `## ${told(said)}`
  const { draft, file, to, from, written, template, subject, body, sentences, promises, money } = packet
  const parts = [
    `# ${told(say`Review: ${plain(subject === '' ? file : subject)}`)}`,
    ...(draft === undefined ? [] : [`**${plain(draft)}**`]),
    list([
      told(say`File: ${plain(file)}`),
      told(say`To: ${plain(to)}`),
      told(say`From: ${plain(from)}`),
      ...(written === undefined ? [] : [told(say`Day: ${dayIn(written)}`)]),
      told(say`Template: ${plain(template.id)}, with all that it calls: sha256 ${template.digest.slice(0, 12)}`),
    ]),
    head(say`The message, as the client reads it`),
    quote(subject === '' ? body : `${told(say`Subject: ${subject}`)}\n\n${body}`),
    head(say`What each sentence rests on`),
    list(
      sentences.map(
        ({ text, fields }) => `${plain(text)}\n  - ${fields.length > 0 ? plain(fields.join(', ')) : worded(say`no answer`, sayings)}`,
      ),
    ),
    head(say`What it promises`),
    list(promises.map(({ what, owner, by }) => plain(`${promisedBy(owner, by, sayings)}: ${what}`))),
    head(say`What it offers in money`),
    list(
      money.map(({ sum, inYear }) =>
        plain(told(inYear === undefined ? quoted(sumIn(sum)) : say`${sumIn(sum)}; ${sumIn(inYear)} within a year, with other messages`)),
      ),
    ),
    head(say`What the checks found`),
    list(
      packet.findings.map(({ severity, rule, line, message }) =>
        worded(say`${SEVERITY_WORDS[severity]}, ${plain(rule)}, line ${line}: ${plain(message)}`, sayings),
      ),
    ),
    ...(packet.ignored.length === 0
      ? []
      : [head(say`Ignored, and why`), list(packet.ignored.map(({ rule, because }) => `${plain(rule)}: ${plain(because)}`))]),
    ...(packet.rendered === undefined
      ? []
      : [head(say`Changed by hand`), fence(difference(packet.rendered, `${subject}\n\n${body}`, sayings), 'diff')]),
    head(say`Approvals`),
    list([...packet.approvals.map(plain), ...packet.open.map((words) => told(say`Open: ${plain(words)}`))]),
  ]
  return `${parts.join('\n\n')}\n`
}

function promisedBy(owner: string | undefined, by: string | undefined, sayings: Sayings | undefined): string {
  const parts = [...(owner === undefined ? [] : [owner]), ...(by === undefined ? [] : [worded(say`by ${dayIn(by)}`, sayings)])]
  return parts.length > 0 ? parts.join(', ') : worded(say`nobody`, sayings)
}

/** A packet has days and sums as a file has them. */
function dayIn(text: string): Shown {
  return theDay(parseMoment(text)!)
}

function sumIn(text: string): Shown {
  return theSum(parseMoney(text))
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
function difference(before: string, after: string, sayings: Sayings | undefined): string {
  const [from, to] = [worded(say`what the answers give`, sayings), worded(say`what goes out`, sayings)]
  const patch = createTwoFilesPatch(from, to, `${before}\n`, `${after}\n`, undefined, undefined, {
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
