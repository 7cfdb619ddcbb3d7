import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { FIELDS, type FieldTree } from '../src/disclosure/fields.ts'
import { examine } from '../src/disclosure/file.ts'
import { join, split } from '../src/disclosure/yaml.ts'
import type { LeafType, Raw } from '../src/disclosure/schema.ts'
import { clean } from '../src/disclosure/text.ts'
import { main } from '../src/main.ts'
import { toEml } from '../src/message/eml.ts'
import { toHtml } from '../src/message/html.ts'
import { untraced, type Message } from '../src/message/message.ts'
import { toText } from '../src/message/text.ts'
import type { Renderer } from '../src/template/render.ts'
import { SEED, shipped, testIo } from './support.ts'

const HOSTILE: Record<string, string> = {
  'braces of a template': '{{client.name}} {{{worksheet.chain}}} {{> signature}} {{#each fixes}}x{{/each}}',
  'the marks of the trace': '\uE000\uE0010\uE001You\uE002\uE002 \u2028x\u2029y',
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)> "\'>`=&lt;',
  'a second header': 'Marcus\r\nBcc: x@y.example\r\n\r\n<b>body</b>',
  'a second header, quietly': 'Marcus\u2028Bcc: x@y.example\u0085To: z@y.example\rCc: q',
  'colours and a cleared screen': '\u001B[31mred\u001B[2J\u009B1mbold',
  'a link that hides its target': '\u001B]8;;http://evil.example\u0007this\u001B]8;;\u0007',
  'a write to the clipboard': '\u001B]52;c;cm0gLXJmIC8K\u0007 now',
  'a text that reads backwards': 'pay\u202E 000,1£\u202C to \u2066me\u2069\u200F now',
  'NUL and other control characters': 'a\u0000b\u0007c\u0008d\u007Fe',
  'half a character': 'half \uD83D of \uDE00 it',
  'an encoded word': '=?utf-8?Q?=0D=0ABcc:_x@y.example?= =?utf-8?B?QmNj?=',
  'a line like the end of a mail': '.\r\n..\r\n.',
  YAML: 'a: b # c\n- *x\n&y !!binary |\n  %',
  'zero-width joiners and a flag': 'a\u200Bb\u200Dc 👨‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 e\u0301',
  '200 kB': 'A very long sentence, again and again. '.repeat(5_200),
}

const DATES: Raw = { when: '2026-11-17', found: { on: '2026-11-18', by: 'other' }, next: '2026-11-27' }
const HARMLESS: Raw = {
  ownup: 1,
  written: '2026-11-20',
  kind: 'outage',
  client: { name: 'Marcus Hale', address: 'Marcus', company: 'Ferrum', matters: 'You hate waiting.' },
  sender: { name: 'Priya Raman', role: 'Manager', phone: '020', email: 'p@example.com', voice: 'I' },
  senior: { name: 'Ruth', role: 'Director' },
  matter: 'your page',
  what: 'It was down.',
  fixes: [{ text: 'We restarted it.', status: 'done', owner: 'Dana' }],
  prevention: { text: 'Two people look.', owner: 'Dana' },
  compensation: [{ form: 'refund', amount: '£5', text: 'You get it back.', approvedBy: 'Ruth' }],
  contact: { name: 'Dana', role: 'Desk', phone: '021', email: 'd@example.com' },
  repeat: { whyDifferent: 'We looked.' },
  questions: [{ ask: 'Why?', answer: 'So.' }],
  message: { subject: 'x' },
  ...DATES,
}

/** Every field that takes a text, by path; the first entry of each list. */
function textFields(tree: FieldTree, path = ''): { path: string; type: LeafType }[] {
  if (tree.is === 'leaf')
    return tree.type === 'sentence' || tree.type === 'text' || tree.type === 'notes' ? [{ path, type: tree.type }] : []
  if (tree.is === 'list') return textFields(tree.of, `${path}[0]`)
  return Object.entries(tree.fields).flatMap(([name, child]) => textFields(child, path === '' ? name : `${path}.${name}`))
}

const OTHER_KINDS = /^details\.(?!end|data|workaround)/
const FIELDS_OF_TEXT = textFields(FIELDS).filter(({ path }) => !OTHER_KINDS.test(path) && path !== 'message.template')

function put(raw: Raw, path: string, value: string): Raw {
  const copy = structuredClone(raw)
  const keys = split(path)
  const parent = keys.slice(0, -1).reduce<Record<string | number, unknown>>(
    (at, key, index) => {
      at[key] ??= typeof keys[index + 1] === 'number' ? [] : {}
      return at[key] as Record<string | number, unknown>
    },
    copy as Record<string | number, unknown>,
  )
  parent[keys.at(-1)!] = value
  return copy
}

/** What no output may hold, whatever came in. */
const UNSAFE = /[^\P{Cc}\n]|\p{Bidi_Control}|\p{Co}|\p{Cs}|[\u2028\u2029\uFEFF]/u

const OUR_TAGS =
  /<!doctype html>|<html lang="en">|<\/?(?:head|title|style|body|p|strong)>|<p style="border: 3px solid; padding: 0\.5em 1em">|<\/html>|<br>|<meta (?:charset="utf-8"|name="viewport" content="width=device-width, initial-scale=1"|http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'")>/g

function checkHtml(html: string, message: Message): void {
  expect(html).not.toMatch(UNSAFE)
  expect(html.replace(OUR_TAGS, '')).not.toMatch(/[<>]/)
  const body = /<body>\n([^]*)\n<\/body>/.exec(html)![1]!
  const text = body
    .replace(/<br>\n/g, '\n')
    .replace(/<\/p>\n<p>/g, '\n\n')
    .replace(/^<p>|<\/p>$/g, '')
  const unescaped = text.replace(/&(amp|lt|gt|quot|#39|#96|#61);/g, (_all, name: string) => UNESCAPED[name]!)
  expect(unescaped).toBe(message.body.text)
}

const UNESCAPED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`', '#61': '=' }

function checkEml(eml: Buffer, message: Message): void {
  const text = eml.toString('latin1')
  expect(text).toMatch(/^[\x20-\x7E\r\n\t]*$/)
  expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
  for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(100)
  const end = text.indexOf('\r\n\r\n')
  const headers = text
    .slice(0, end)
    .split(/\r\n(?![ \t])/)
    .map((header) => /^([^:\s]+): ([^]*)$/.exec(header)!.slice(1, 3) as [string, string])
  expect(headers.map(([name]) => name).sort()).toEqual(['Content-Transfer-Encoding', 'Content-Type', 'MIME-Version', 'Subject', 'X-Unsent'])
  const value = (name: string) => headers.find((header) => header[0] === name)![1]
  expect(value('X-Unsent')).toBe('1')
  expect(value('Content-Type')).toBe('text/plain; charset=utf-8')
  expect(decodedWords(value('Subject'))).toBe(message.subject.text)
  expect(decodedBody(text.slice(end + 4), value('Content-Transfer-Encoding'))).toBe(`${message.body.text.replace(/\n/g, '\r\n')}\r\n`)
}

/** RFC 2047: encoded words side by side belong together. */
function decodedWords(header: string): string {
  const unfolded = header.replace(/\r\n[ \t]+/g, ' ').replace(/(\?=) +(?==\?)/g, '$1')
  return unfolded.replace(/((?:=\?utf-8\?[QB]\?[^?]*\?=)+)/gi, (words) => {
    const bytes = [...words.matchAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi)].map(([, how, coded]) =>
      how!.toUpperCase() === 'B' ? Buffer.from(coded!, 'base64') : quotedPrintable(coded!.replace(/_/g, ' ')),
    )
    return Buffer.concat(bytes).toString('utf8')
  })
}

function quotedPrintable(coded: string): Buffer {
  return Buffer.from(
    coded.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )
}

function decodedBody(coded: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(coded, 'base64').toString('utf8')
  if (encoding === 'quoted-printable') return quotedPrintable(coded.replace(/=\r\n/g, '')).toString('utf8')
  return coded
}

async function check(renderer: Renderer, raw: Raw, path: string, type: LeafType): Promise<void> {
  const { disclosure, problems } = examine(stringify(raw))
  if (!disclosure) {
    expect(problems).toHaveLength(1)
    expect(problems[0]!.path).toBe(path)
    expect(problems[0]!.message).not.toMatch(/[^\P{Cc}]/u)
    expect(problems[0]!.message).toMatch(/^(?:has \d+ characters; the most that fits is \d+|is empty; .+)$/)
    return
  }
  const message = renderer.render(disclosure)
  const text = toText(message)
  expect(text).not.toMatch(UNSAFE)
  expect(message.subject.text).not.toContain('\n')
  if (type === 'text') expect(text).not.toMatch(/^(?:Bcc|To|Cc):/m)
  checkHtml(toHtml(message, 'en'), message)
  checkEml(await toEml(message), message)
  const printed = [...message.subject.spans, ...message.body.spans].some((span) => span.prints.includes(path))
  const value = split(path).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)?.[key], raw) as string
  if (printed && value === HOSTILE['braces of a template']) expect(text).toContain(value)
  if (!printed && type === 'notes') for (const word of value.split(/\s+/)) if (word.length > 8) expect(text).not.toContain(word)
}

describe.each(Object.entries(HOSTILE))('%s', (_what, hostile) => {
  it(`is harmless in each of ${FIELDS_OF_TEXT.length} fields, as text, HTML and mail`, async () => {
    const renderer = await shipped('en/outage')
    for (const { path, type } of FIELDS_OF_TEXT) await check(renderer, put(HARMLESS, path, hostile), path, type)
  })

  it.each(['text', 'html', 'eml', 'json'])('is harmless in all fields at once, printed as %s', async (format) => {
    const all = FIELDS_OF_TEXT.filter(({ path }) => !path.startsWith('message')).reduce(
      (raw, { path }) => put(raw, path, hostile),
      HARMLESS,
    )
    const io = testIo({ stdin: stringify(all) })
    const code = await main(['render', '-', '--format', format], io)
    const [out, err] = [io.out(), io.err()]
    expect(err).not.toMatch(UNSAFE)
    if (code !== 1) {
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).toMatch(/^standard input:\d+:\d+ (?:client\.matters: is empty; |the file has \d+ characters; a disclosure has at most)/)
      return
    }
    // The approval in there is one of nothing that anybody made, so it all stays a draft.
    expect(out.replace(/\r\n/g, '\n')).not.toMatch(UNSAFE)
    if (format === 'json') expect(Object.keys(JSON.parse(out) as object)).toEqual(['draft', 'template', 'subject', 'body', 'sentences'])
    if (format === 'html') expect(out.replace(OUR_TAGS, '')).not.toMatch(/[<>]/)
    if (format === 'eml') expect(out.slice(0, out.indexOf('\r\n\r\n'))).not.toMatch(/^(?:Bcc|To|Cc|From|Date|Message-ID):/im)
  })
})

describe(`a mail draft (seed ${SEED})`, () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 250 }),
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.string({ unit: fc.constantFrom('a ', 'é', '王', '🚚', '👨‍👩‍👧', '=', '?', '_', '=?', '?=', ' ', '.', 'word '), maxLength: 200 }),
  )

  it('gives back subject and body, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (subject, body) => {
        const message: Message = {
          subject: untraced(clean(subject).replace(/\s+/g, ' ').trim() || 'x'),
          body: untraced(
            clean(body)
              .replace(/[ \n]*\n[ \n]*/g, '\n\n')
              .trim() || 'x',
          ),
        }
        checkEml(await toEml(message), message)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('has lines that end as in mail, and no line that ends the mail', async () => {
    const message: Message = { subject: untraced('A'), body: untraced('One.\n\n.\n\nTwo.\nThree.') }
    const eml = (await toEml(message)).toString('latin1')
    expect(eml).toContain('One.\r\n\r\n')
    expect(eml.endsWith('Three.\r\n')).toBe(true)
  })
})

it('every field of a text is tried', () => {
  const paths = FIELDS_OF_TEXT.map(({ path }) => path)
  expect(paths.length).toBeGreaterThanOrEqual(40)
  for (const path of [
    'client.address',
    'matter',
    'what',
    'fixes[0].owner',
    'compensation[0].text',
    'worksheet.chain',
    'questions[0].answer',
    'message.edited',
  ])
    expect(paths).toContain(path)
  expect(join(split('fixes[0].owner'))).toBe('fixes[0].owner')
})
