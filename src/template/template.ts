import { parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import { parseDocument, type Scalar, type YAMLMap } from 'yaml'
import * as z from 'zod/mini'
import type { Kind } from '../disclosure/choices.ts'
import { KINDS } from '../disclosure/choices.ts'
import { UserError } from '../errors.ts'
import type { Position } from './trace.ts'

/** A template file: what it is for, and its two parts as Handlebars reads them. */
export interface Template {
  /** `en/billing-error` */
  id: string
  /** As it is shown in findings: `templates/en/billing-error.hbs` */
  file: string
  title: string
  kinds: Kind[]
  language: string
  /** A holding note admits nothing and offers nothing: most presence rules leave it alone. */
  purpose: 'disclosure' | 'holding'
  /** Fields that this template leaves out on purpose, and why: said in the review, and no finding. */
  leavesOut: { fields: string[]; because: string }
  subject: hbs.AST.Program
  body: hbs.AST.Program
}

/** A piece that several templates share. */
export interface PartialFile {
  name: string
  file: string
  /** Parsed when it is first used. */
  body(): hbs.AST.Program
}

/** A template that cannot be read, with the place in its file. */
export class TemplateError extends UserError {
  constructor(
    readonly at: Position,
    readonly what: string,
    hint: string,
  ) {
    super(`${at.file}:${at.line}:${at.column} ${what}`, hint)
  }
}

const frontMatter = z.strictObject({
  title: z.string(),
  kinds: z.array(z.enum(KINDS)),
  channel: z.enum(['email']),
  language: z.enum(['en']),
  purpose: z._default(z.enum(['disclosure', 'holding']), 'disclosure'),
  subject: z.string(),
  'leaves-out': z._default(z.strictObject({ fields: z.array(z.string()), because: z.string() }), { fields: [], because: '' }),
})

/**
 * Reads a template from its text.
 * @throws TemplateError at the place that cannot be read
 */
export function readTemplate(typed: string, id: string, file: string): Template {
  const text = plain(typed)
  const found = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text)
  if (!found)
    throw new TemplateError(
      { file, line: 1, column: 1 },
      'has no front matter.',
      'Start the file with "---", title, kinds, channel, language and subject, and "---".',
    )
  const meta = readFrontMatter(found[1]!, text.indexOf('\n') + 1, text, file)
  // Blanks in place of what stands before keep every position what it is in the file; they vanish when white space is folded.
  const blank = (before: string) => before.replace(/[^\n]/g, ' ')
  return {
    id,
    file,
    title: meta.title,
    kinds: meta.kinds,
    language: meta.language,
    purpose: meta.purpose,
    leavesOut: meta['leaves-out'],
    subject: parse(blank(text.slice(0, meta.subjectAt)) + meta.subject, file),
    body: parse(blank(found[0]) + text.slice(found[0].length), file),
  }
}

/** @param start where the front matter begins in the file */
function readFrontMatter(yaml: string, start: number, text: string, file: string): z.infer<typeof frontMatter> & { subjectAt: number } {
  const document = parseDocument(yaml, { prettyErrors: false })
  const refuse = (offset: number, message: string) => {
    const lines = text.slice(0, start + offset).split('\n')
    return new TemplateError(
      { file, line: lines.length, column: lines.at(-1)!.length + 1 },
      message,
      `Front matter has: ${Object.keys(frontMatter._zod.def.shape).join(', ')}. A text with braces or a colon goes in quotes.`,
    )
  }
  const [error] = document.errors
  if (error) throw refuse(error.pos[0], `is not valid YAML: ${error.message.split('\n')[0]}.`)
  const meta = z.safeParse(frontMatter, document.toJS({ maxAliasCount: 0 }))
  if (meta.success) {
    const subject = document.get('subject', true) as Scalar
    const quote = subject.type === 'QUOTE_DOUBLE' || subject.type === 'QUOTE_SINGLE' ? 1 : 0
    return { ...meta.data, subjectAt: start + (subject.range?.[0] ?? 0) + quote }
  }
  const issue = meta.error.issues[0]!
  if (issue.code === 'unrecognized_keys') {
    const pair = (document.contents as YAMLMap<Scalar, unknown>).items.find(({ key }) => key.value === issue.keys[0])
    throw refuse(pair?.key.range?.[0] ?? 0, `${issue.keys[0]} is no front matter field.`)
  }
  const node = document.getIn(issue.path, true) as Scalar | undefined
  if (node?.range) throw refuse(node.range[0], `${issue.path.join('.')} has a value that does not belong there.`)
  throw refuse(0, `${issue.path.join('.')} is missing.`)
}

/** As an editor on any system saves it: without a byte order mark, with the line ends of this one. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
}

/** A partial from its text. */
export function partialOf(name: string, file: string, text: string): PartialFile {
  let parsed: hbs.AST.Program | undefined
  return { name, file, body: () => (parsed ??= parse(plain(text), file)) }
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
