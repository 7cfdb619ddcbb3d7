import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import Handlebars from 'handlebars'
import { parse as parseYaml, YAMLParseError } from 'yaml'
import * as z from 'zod/mini'
import type { Disclosure, Kind } from '../disclosure/schema.ts'
import { KINDS } from '../disclosure/schema.ts'
import { UserError } from '../errors.ts'

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
  body: hbs.AST.Program
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

/** Where shipped templates are. */
export function templatesFolder(root: string): string {
  return join(root, 'templates')
}

/** The template for a disclosure: the one it names, a holding note while a stop is open, or its kind's own. */
export function templateIdFor(disclosure: Disclosure): string {
  const language = disclosure.language ?? 'en'
  if (disclosure.message?.template !== undefined) return disclosure.message.template
  if (needsHoldingNote(disclosure)) return `${language}/holding`
  if (disclosure.kind === undefined) {
    throw new UserError('kind is not answered, so there is no template to use.', `Write "kind:" with one of: ${KINDS.join(', ')}.`, 1)
  }
  return `${language}/${disclosure.kind}`
}

/** Not sure that it was ours, or a stop that nobody has cleared yet: then only a holding note goes out, unless a draft was asked for. */
export function needsHoldingNote(disclosure: Disclosure): boolean {
  if (disclosure.gate?.ours === 'unsure') return true
  if (disclosure.gate?.route !== undefined) return disclosure.gate.route === 'holding'
  return openStops(disclosure).length > 0
}

/** The stops that need somebody else's word first. A second failure needs a senior sender, not a stop. */
export function openStops(disclosure: Disclosure): string[] {
  if (disclosure.gate?.clearedBy !== undefined) return []
  return (disclosure.gate?.stops ?? []).filter((stop) => stop !== 'repeated')
}

/** Reads one template. @throws UserError with file, line and column */
export async function loadTemplate(root: string, id: string): Promise<Template> {
  if (!/^[a-z]{2}\/[a-z0-9-]+$/.test(id)) throw await unknownTemplate(root, id)
  const file = `templates/${id}.hbs`
  let text: string
  try {
    text = await readFile(join(templatesFolder(root), `${id}.hbs`), 'utf8')
  } catch {
    throw await unknownTemplate(root, id)
  }
  return readTemplate(text, id, file)
}

/** The same from its text. */
export function readTemplate(text: string, id: string, file: string): Template {
  const found = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)
  if (!found)
    throw new UserError(
      `${file}:1:1 has no front matter.`,
      'Start the file with "---", title, kinds, channel, language and subject, and "---".',
    )
  let raw: unknown
  try {
    raw = parseYaml(found[1]!)
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new UserError(
        `${file}:${(error.linePos?.[0].line ?? 0) + 1}:${error.linePos?.[0].col ?? 1} ${error.message.split('\n')[0]}`,
        'Put the front matter right.',
      )
    throw error
  }
  const meta = z.safeParse(frontMatter, raw)
  if (!meta.success) {
    const issue = meta.error.issues[0]!
    const name = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')
    const what = issue.code === 'unrecognized_keys' ? 'is no front matter field' : 'is missing or has a value that does not belong there'
    throw new UserError(`${file}:2:1 ${name} ${what}.`, `Front matter has: ${Object.keys(frontMatter._zod.def.shape).join(', ')}.`)
  }
  const { title, kinds, language, purpose, subject } = meta.data
  // Blank lines in place of the front matter keep every position what it is in the file; they vanish when white space is folded.
  const body = '\n'.repeat(found[0].split('\n').length - 1) + text.slice(found[0].length)
  const subjectLine = text.split('\n').findIndex((line) => line.startsWith('subject:'))
  return {
    id,
    file,
    title,
    kinds,
    language,
    purpose,
    leavesOut: meta.data['leaves-out'],
    subject: parse('\n'.repeat(subjectLine) + subject, file),
    body: parse(body, file),
  }
}

/** The shared pieces of one language. */
export async function loadPartials(root: string, language: string): Promise<PartialFile[]> {
  const folder = join(templatesFolder(root), language, 'partials')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.hbs')).sort()
  return Promise.all(
    files.map(async (name) => {
      const file = `templates/${language}/partials/${name}`
      return { name: basename(name, '.hbs'), file, body: parse(await readFile(join(folder, name), 'utf8'), file) }
    }),
  )
}

/** Names of all templates in one language. */
export async function listTemplates(root: string, language = 'en'): Promise<string[]> {
  const files = await readdir(join(templatesFolder(root), language))
  return files
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => `${language}/${basename(file, '.hbs')}`)
    .sort()
}

async function unknownTemplate(root: string, id: string): Promise<UserError> {
  const names = await listTemplates(root)
  return new UserError(`There is no template "${id}".`, `There are: ${names.join(', ')}.`)
}

function parse(text: string, file: string): hbs.AST.Program {
  try {
    return Handlebars.parseWithoutProcessing(text)
  } catch (error) {
    const { message, lineNumber } = error as Error & { lineNumber?: number }
    const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1)
    throw new UserError(
      `${file}:${line}:1 Handlebars cannot read this: ${message
        .replace(/^Parse error on line \d+:\n?/, '')
        .split('\n')
        .at(-1)}`,
      'Check that every {{#block}} is closed with its own {{/block}}.',
    )
  }
}
