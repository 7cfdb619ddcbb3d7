import { parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type { ExtraField } from '../disclosure/extra.ts'
import type { Kind, LanguageId } from '../disclosure/choices.ts'
import { CHANNELS, type Channel } from '../message/channels.ts'
import { clauseSchema, dayAt, extraFields, plain, readFrontMatter, templateSchema } from './front-matter.ts'
import { TemplateError } from './template-error.ts'

export { TemplateError }

/** A template file: what it is for, and its two parts as Handlebars reads them. */
export interface Template {
  /** `en/billing-error`; a variant for a channel is `en/billing-error.chat` */
  id: string
  /** As it is shown in findings: `templates/en/billing-error.hbs` */
  file: string
  title: string
  kinds: Kind[]
  channel: Channel
  language: LanguageId
  /** A holding note admits nothing and offers nothing: most presence rules leave it alone. */
  purpose: 'disclosure' | 'holding'
  /** Fields that this template leaves out on purpose, and why: said in the review, and no finding. */
  leavesOut: { fields: string[]; because: string }
  /** Questions that only this template asks. */
  extra: ExtraField[]
  owner?: string
  /** The day by which somebody reads it again: `2027-06-30`. */
  reviewBy?: string
  /** The version of ownup that it was copied from. */
  ejected?: string
  /** Where a line of its front matter stands: `review-by`, `extra.po_number`. */
  lines?: Readonly<Record<string, { line: number; column: number }>>
  /** Empty where the channel has none. */
  subject: hbs.AST.Program
  body: hbs.AST.Program
}

/** A piece that several templates share. */
export interface PartialFile {
  /** As templates call it: `closing`, `clauses/data-protection`. */
  name: string
  file: string
  /** Set where it is wording that some messages must have. */
  clause?: Clause
  /** Parsed when it is first used. */
  body(): hbs.AST.Program
}

/** Wording that some messages must have, as it stands, for as long as somebody answers for it. */
export interface Clause {
  title: string
  kinds: Kind[]
  channels: Channel[]
  owner: string
  source: string
  validFrom: string
  reviewBy: string
  lines: Readonly<Record<string, { line: number; column: number }>>
}

/** A larger file is no message: the longest shipped template has 4,000 characters. */
const LONGEST_FILE = 100_000

/**
 * Reads a template from its text.
 * @throws TemplateError at the place that cannot be read
 */
export function readTemplate(typed: string, id: string, file: string): Template {
  const text = plain(withinLimit(typed, file))
  const front = readFrontMatter(text, file, templateSchema)
  const { meta, head, at } = front
  const { title, kinds, channel, language, purpose, subject, owner, ejected } = meta
  const refuse = (key: string, what: string, hint: string) => new TemplateError({ file, ...at([key]) }, what, hint)
  if (channel === 'email' && subject === undefined)
    throw refuse('subject', 'subject is missing.', 'An e-mail has one: subject: "Outage: {{matter}}"')
  if (channel !== 'email' && subject !== undefined)
    throw refuse('subject', `only an e-mail has a subject, and this is for ${channel}.`, 'Take the line out.')
  if (!id.startsWith(`${language}/`))
    throw refuse('language', `language is ${language}, and the file lies in ${id.split('/')[0]}.`, 'Put both right.')
  const named = CHANNELS.find((each) => id === `${language}/${each}` || id.endsWith(`.${each}`))
  if (named !== undefined && named !== channel)
    throw refuse(
      'channel',
      `channel is ${channel}, and the name of the file says ${named}.`,
      'Call the file otherwise, or put the channel right.',
    )
  const reviewBy = meta['review-by'] === undefined ? undefined : dayAt(meta['review-by'], 'review-by', front, file)
  const extra = extraFields(front, text, file)
  // Blanks in place of what stands before keep every position what it is in the file; they vanish when white space is folded.
  const blank = (before: string) => before.replace(/[^\n]/g, ' ')
  return {
    id,
    file,
    title,
    kinds,
    channel,
    language,
    purpose,
    leavesOut: meta['leaves-out'],
    extra,
    ...(owner !== undefined && { owner }),
    ...(reviewBy !== undefined && { reviewBy }),
    ...(ejected !== undefined && { ejected }),
    lines: Object.fromEntries(
      [['review-by'], ...extra.map(({ name }) => ['extra', name])].map((path) => [path.join('.'), at(path, 'key')] as const),
    ),
    subject: parse(subject === undefined ? '' : blank(text.slice(0, front.offsetOf('subject'))) + subject, file),
    body: parse(blank(head) + text.slice(head.length), file),
  }
}

function withinLimit(text: string, file: string): string {
  if (text.length <= LONGEST_FILE) return text
  throw new TemplateError(
    { file, line: 1, column: 1 },
    `this file has ${text.length} characters; a template has at most ${LONGEST_FILE}.`,
    'Take out what is no message.',
  )
}

/** A partial from its text. */
export function partialOf(name: string, file: string, typed: string): PartialFile {
  const text = plain(withinLimit(typed, file))
  let parsed: hbs.AST.Program | undefined
  return { name, file, body: () => (parsed ??= parse(text, file)) }
}

/** A clause from its text. @throws TemplateError at the place of its front matter that cannot be read */
export function clauseOf(name: string, file: string, typed: string): PartialFile {
  const text = plain(withinLimit(typed, file))
  const front = readFrontMatter(text, file, clauseSchema)
  const { meta, head, at } = front
  const words = head.replace(/[^\n]/g, ' ') + text.slice(head.length)
  const { title, kinds, channels, owner, source } = meta
  return {
    ...partialOf(name, file, words),
    clause: {
      title,
      kinds,
      channels,
      owner,
      source,
      validFrom: dayAt(meta['valid-from'], 'valid-from', front, file),
      reviewBy: dayAt(meta['review-by'], 'review-by', front, file),
      lines: { 'valid-from': at(['valid-from'], 'key'), 'review-by': at(['review-by'], 'key') },
    },
  }
}

const WORDS: Record<string, string> = {
  EOF: 'the file ends inside a block',
  INVALID: 'there is a sign between braces that does not belong there, or a brace is missing',
}

function parse(text: string, file: string): hbs.AST.Program {
  try {
    return parseWithoutProcessing(text)
  } catch (error) {
    const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number }
    const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1)
    // Of "Expecting 'ID', 'STRING' … got 'EOF'" only the last word says something.
    const words = /got '(\w+)'$/.exec(message)?.[1]
    const what = words === undefined ? message.replace(/ - \d+:\d+$/, '') : (WORDS[words] ?? `an unexpected ${words}`)
    throw new TemplateError(
      { file, line, column: (column ?? 0) + 1 },
      `Handlebars cannot read this: ${what}.`,
      'Check that every {{#block}} is closed with its own {{/block}}, and every {{ with }}.',
    )
  }
}
