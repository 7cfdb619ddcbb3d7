import { isScalar, type Document, type Scalar } from 'yaml'
import * as z from 'zod/mini'
import { fieldAt } from '../disclosure/fields.ts'
import { EXTRA_TYPES, YES_NO, type ExtraField, type ExtraType } from '../disclosure/extra.ts'
import { parseMoment } from '../disclosure/moment.ts'
import { KINDS, LANGUAGE_IDS } from '../disclosure/choices.ts'
import { EXTRA_NAME } from '../disclosure/schema.ts'
import { nearest, readYaml, shown } from '../disclosure/yaml.ts'
import { CHANNELS } from '../message/channels.ts'
import { TemplateError } from './template-error.ts'

/** A setting with what an editor shows for it. */
function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description })
  return schema
}

const words = () => z.string().check(z.minLength(1))
const flag = () => z._default(z.boolean(), false)
const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
/** YAML reads a bare yes as a word and a bare 1 as a number; both are words here. */
const word = () => z.union([z.string(), z.number(), z.boolean()])

const extraField = z.strictObject({
  type: described(
    z.enum(Object.keys(EXTRA_TYPES) as [ExtraType, ...ExtraType[]]),
    'text: a few words inside a sentence of the template. sentence: whole sentences of their own. choice: one of the options; the template writes the words out.',
  ),
  ask: described(words(), 'The question, as the wizard puts it.'),
  label: z.optional(described(words(), 'What lists of answers call it. Without it, the question.')),
  help: z.optional(described(words(), 'One line under the question.')),
  example: z.optional(described(z.pipe(word(), z.transform(String)), 'A good answer.')),
  options: z.optional(described(z.array(words()).check(z.minLength(2)), 'The words of a choice.')),
  required: described(flag(), 'No message is made without it.'),
  private: described(flag(), 'For your own record: no template can print it.'),
  after: z.optional(described(words(), 'The answer after which it is asked, such as when or details.end.')),
  'only-if': z.optional(
    described(
      z.record(z.string(), z.union([word(), z.array(word())])),
      'It is asked only where another answer is one of these words: { effects: lost-money }.',
    ),
  ),
})

/** What stands at the head of a template. The build writes it to `dist/schema/template.json` as JSON Schema, for editors. */
export const templateSchema = z.strictObject({
  title: described(words(), 'What a person calls it.'),
  kinds: described(z.array(z.enum(KINDS)).check(z.minLength(1)), 'The kinds of mistake it is for.'),
  channel: described(z.enum(CHANNELS), 'How it reaches the client.'),
  language: z.enum(LANGUAGE_IDS),
  purpose: described(z._default(z.enum(['disclosure', 'holding']), 'disclosure'), 'A holding note admits nothing and offers nothing.'),
  subject: z.optional(described(z.string(), 'The subject line; only an e-mail has one.')),
  'leaves-out': described(
    z._default(z.strictObject({ fields: z.array(z.string()), because: words() }), { fields: [], because: '' }),
    'Answers that it leaves out on purpose, and why.',
  ),
  extra: described(
    z._default(z.record(z.string(), extraField), {}),
    'Questions that only this template asks: {{extra.name}} prints the answer.',
  ),
  owner: z.optional(described(words(), 'Who looks after its wording.')),
  'review-by': z.optional(described(day(), 'The day by which somebody reads it again, such as 2027-06-30.')),
  ejected: z.optional(described(words(), 'The version of ownup that the copy was made from; ownup template eject writes it.')),
})

/** What stands at the head of a clause: wording that some messages must have. */
export const clauseSchema = z.strictObject({
  title: described(words(), 'What a person calls it.'),
  kinds: described(z.array(z.enum(KINDS)).check(z.minLength(1)), 'The kinds of mistake whose messages must have it.'),
  channels: described(z._default(z.array(z.enum(CHANNELS)).check(z.minLength(1)), ['email', 'letter']), 'The channels that must have it.'),
  owner: described(words(), 'Who looks after its wording.'),
  source: described(words(), 'Where the wording comes from: a law, a contract, whoever decided it.'),
  'valid-from': described(day(), 'The first day on which it may be used.'),
  'review-by': described(day(), 'The last day: from then on messages with it are refused.'),
})

/** JSON Schema of the front matter: for whoever has an editor that reads it. */
export function templateJsonSchemas(): Record<'template' | 'clause', object> {
  return {
    template: { title: 'Front matter of an ownup template', ...z.toJSONSchema(templateSchema, { io: 'input', unrepresentable: 'any' }) },
    clause: { title: 'Front matter of an ownup clause', ...z.toJSONSchema(clauseSchema, { io: 'input', unrepresentable: 'any' }) },
  }
}

/** Front matter as it was read, with the place of everything in it. */
export interface FrontMatter<T> {
  meta: T
  /** Everything up to the line after the second `---`. */
  head: string
  /** Line and column, in the file, of what stands at a path; of its key if asked. */
  at(path: readonly (string | number)[], part?: 'value' | 'key'): { line: number; column: number }
  /** Where a text begins in the file, behind its quote. */
  offsetOf(key: string): number
}

/** As an editor on any system saves it: without a byte order mark, with the line ends of this one. */
export function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
}

/**
 * Reads the front matter of a file.
 * @param text with the line ends of this system
 * @throws TemplateError at the place that cannot be read
 */
export function readFrontMatter<T>(text: string, file: string, schema: z.ZodMiniType<T> & { shape: object }): FrontMatter<T> {
  const keys = Object.keys(schema.shape)
  const found = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text)
  if (!found)
    throw new TemplateError(
      { file, line: 1, column: 1 },
      'has no front matter.',
      `Start the file with "---", the lines ${keys.slice(0, 4).join(', ')} and so on, and "---".`,
    )
  const { document, problems, at: inYaml } = readYaml(found[1]!)
  const at: FrontMatter<T>['at'] = (path, part) => {
    const { line, column } = inYaml(path, part)
    return { line: line + 1, column }
  }
  const refuse = (place: { line: number; column: number }, message: string) =>
    new TemplateError({ file, ...place }, message, `Front matter has: ${keys.join(', ')}. A text with braces or a colon goes in quotes.`)
  const [problem] = problems
  if (problem) throw refuse({ line: problem.line + 1, column: problem.column }, `${problem.message}.`)
  // A name that every object has would vanish on the way.
  const strange = /["'\s{]__proto__["']?\s*:/.exec(found[1]!)
  if (strange)
    throw refuse(
      { line: text.slice(0, strange.index + 4).split('\n').length + 1, column: 1 },
      '"__proto__" cannot be the name of anything.',
    )
  const raw: unknown = document.toJS({ maxAliasCount: 0 })
  const result = z.safeParse(schema, raw ?? {})
  if (result.success) return { meta: result.data, head: found[0], at, offsetOf: (key) => offsetIn(document, key) + text.indexOf('\n') + 1 }
  const issue = result.error.issues[0]!
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!
    const near = path.length === 0 ? nearest(key, keys) : nearest(key, Object.keys(extraField.shape))
    throw refuse(
      at([...path, key], 'key'),
      `${shown([...path, key].join('.'))} is no front matter field${near === undefined ? '.' : `; did you mean ${near}?`}`,
    )
  }
  const isThere = path.length === 0 || (document.hasIn(path) && document.getIn(path) !== null)
  throw refuse(at(path), isThere ? `${path.join('.')} has a value that does not belong there.` : `${path.join('.')} is missing.`)
}

function offsetIn(document: Document, key: string): number {
  const node = document.get(key, true) as Scalar | undefined
  if (!isScalar(node)) return 0
  const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
  return (node.range?.[0] ?? 0) + quote
}

type Meta = z.infer<typeof templateSchema>

/** The extra fields, as everybody else reads them. @throws TemplateError where one of them cannot be asked */
export function extraFields({ meta, head, at }: FrontMatter<Meta>, text: string, file: string): ExtraField[] {
  const body = text.slice(head.length)
  const refuse = (path: (string | number)[], what: string, hint: string, part?: 'key') =>
    new TemplateError({ file, ...at(['extra', ...path], part) }, what, hint)
  return Object.entries(meta.extra).map(([name, field]) => {
    const {
      type,
      ask,
      label = ask.replace(/\s*[?:.]$/, ''),
      help = '',
      example,
      options,
      required,
      private: isPrivate,
      after,
      'only-if': onlyIf = {},
    } = field
    if (!EXTRA_NAME.test(name))
      throw refuse(
        [name],
        `"${shown(name)}" cannot be the name of a field.`,
        'Write it with small letters, digits and _: po_number.',
        'key',
      )
    if ((type === 'choice') !== (options !== undefined))
      throw refuse(
        options ? [name, 'options'] : [name],
        `${name}: ${type === 'choice' ? 'a choice needs options.' : `only a choice has options, and this is ${type}.`}`,
        'Write: type: choice, options: [by post, by mail]',
        'key',
      )
    if (after !== undefined && !isQuestion(after, meta))
      throw refuse(
        [name, 'after'],
        `${name}: there is no answer "${shown(after)}" to ask it after.`,
        'Name one, such as when, impact or cause.',
      )
    const conditions = Object.entries(onlyIf).map(([path, value]): [string, string[]] => {
      const wanted = (Array.isArray(value) ? value : [value]).map(asWord)
      const known = optionsAt(path, meta)
      if (!known)
        throw refuse(
          [name, 'only-if', path],
          `${name}: "${shown(path)}" is no choice.`,
          'Name a choice: effects, found.by, or a choice of your own.',
          'key',
        )
      const stray = wanted.find((each) => !known.includes(each))
      if (stray !== undefined)
        throw refuse([name, 'only-if', path], `${name}: ${path} is never "${shown(stray)}".`, `It is one of: ${known.join(', ')}.`)
      return [path, wanted]
    })
    return {
      name,
      type,
      ask,
      label,
      help,
      ...(example !== undefined && { example }),
      ...(options && { options }),
      required,
      private: isPrivate,
      ...(new RegExp(`\\{\\{#unknown [^}]{0,200}\\bextra\\.${name}(?![\\w.-])`).test(body) && { mayBeOpen: true }),
      ...(after !== undefined && { after }),
      ...(conditions.length > 0 && { onlyIf: Object.fromEntries(conditions) }),
    }
  })
}

function asWord(value: unknown): string {
  return value === true ? 'yes' : value === false ? 'no' : String(value)
}

function isQuestion(path: string, { extra }: Meta): boolean {
  return fieldAt(path) !== undefined || (path.startsWith('extra.') && Object.hasOwn(extra, path.slice('extra.'.length)))
}

/** The words that an answer can be, or `undefined` if it is no choice. */
function optionsAt(path: string, { extra }: Meta): readonly string[] | undefined {
  const own = path.startsWith('extra.') ? path.slice('extra.'.length) : undefined
  if (own !== undefined && Object.hasOwn(extra, own)) return extra[own]!.type === 'yes/no' ? YES_NO : extra[own]!.options
  const field = fieldAt(path)
  const leaf = field?.is === 'list' ? field.of : field
  return leaf?.is === 'leaf' ? leaf.options : undefined
}

/** A day of the front matter. @throws TemplateError if there is no such day */
export function dayAt(value: string, key: string, { at }: Pick<FrontMatter<unknown>, 'at'>, file: string): string {
  if (parseMoment(value) === undefined)
    throw new TemplateError({ file, ...at([key]) }, `${key}: there is no day ${value}.`, 'Write a day like 2027-06-30.')
  return value
}
