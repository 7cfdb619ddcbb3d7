import type { FieldTree } from './fields.ts'
import { valuesOf } from './fields.ts'
import { either, enumerated, quoted, say, type Said } from '../said.ts'
import { isProblem, readAs, type Disclosure, type Extra, type LeafType } from './schema.ts'

/** What the answer to an extra field may be, as a template's front matter calls it. */
export const EXTRA_TYPES = {
  /** A few words inside a sentence of the template. */
  text: 'text',
  /** Whole sentences of their own. */
  sentence: 'sentence',
  /** One of some words; a template cannot print it, and writes the words out. */
  choice: 'choice',
  'yes/no': 'choice',
  date: 'moment',
  money: 'money',
  count: 'count',
} as const satisfies Record<string, Exclude<LeafType, 'notes'>>
export type ExtraType = keyof typeof EXTRA_TYPES

/** A question that a team's template asks besides those of the schema. */
export interface ExtraField {
  /** `po_number`; the answer stands under `extra` in a disclosure, and `{{extra.po_number}}` prints it. */
  name: string
  type: ExtraType
  /** The question, as it is put. */
  ask: string
  /** What lists of answers call it. */
  label: string
  help: string
  example?: string
  /** The words of a choice. */
  options?: readonly string[]
  /** No message is made without it. */
  required: boolean
  /** For your own record: no template can print it. */
  private: boolean
  /** The template has words for "not known yet": `{{#unknown extra.po_number}}`. */
  mayBeOpen?: boolean
  /** The question after which it is asked: `when`. */
  after?: string
  /** It is asked only if one of these answers stands there: `{ effects: [lost-money] }`. */
  onlyIf?: Readonly<Record<string, readonly string[]>>
}

/** The fields as the contract, the context and the cases see them: the group `extra`. */
export function extraTree(fields: readonly ExtraField[]): FieldTree {
  return {
    is: 'group',
    states: false,
    fields: Object.fromEntries(
      fields.map(({ name, type, options, private: isPrivate }) => [
        name,
        {
          is: 'leaf',
          type: EXTRA_TYPES[type],
          visibility: visibilityOf(type, isPrivate),
          states: true,
          ...(EXTRA_TYPES[type] === 'choice' && { options: options ?? YES_NO }),
        },
      ]),
    ),
  }
}

export const YES_NO = ['yes', 'no'] as const

/** A choice shapes the words and is not printed. */
function visibilityOf(type: ExtraType, isPrivate: boolean): Extra['visibility'] {
  return isPrivate ? 'private' : EXTRA_TYPES[type] === 'choice' ? 'record' : 'public'
}

/**
 * The answers to extra fields, read as the template declares them. One that it does not declare stays a text for the client: what
 * somebody answered is not dropped in silence.
 * @returns the facts, and what is wrong with them: `{ path: 'extra.due', message: '"soon" is no date; …' }`
 */
export function withExtra(
  disclosure: Disclosure,
  fields: readonly ExtraField[] = [],
): { facts: Disclosure; problems: { path: string; message: Said }[]; missing: string[] } {
  const problems: { path: string; message: Said }[] = []
  const extra: Record<string, Extra> = { ...disclosure.extra }
  for (const { name, type, options, label, private: isPrivate, mayBeOpen } of fields) {
    const given = extra[name]
    if (!given) continue
    const read = { ...given, type: EXTRA_TYPES[type], visibility: visibilityOf(type, isPrivate), label }
    extra[name] = read
    if (given.answer.state === 'unknown' && !mayBeOpen)
      problems.push({
        path: `extra.${name}`,
        message: say`the template has no words for "not known yet"; answer it, or leave the line out`,
      })
    if (given.answer.state !== 'known') continue
    const value = readAs(EXTRA_TYPES[type], given.typed, options ?? YES_NO)
    if (isProblem(value)) problems.push({ path: `extra.${name}`, message: value.problem })
    else read.answer = { state: 'known', value }
  }
  const facts = disclosure.extra === undefined ? disclosure : { ...disclosure, extra }
  for (const field of fields) {
    if (!facts.extra?.[field.name] || isAsked(field, facts)) continue
    const where = Object.entries(field.onlyIf!).map(([path, words]) => say`${path} is ${either(words.map(quoted))}`)
    problems.push({
      path: `extra.${field.name}`,
      message: say`this is asked only where ${enumerated(where)}; take it out, or put that right`,
    })
  }
  const missing = fields
    .filter((field) => field.required && isAsked(field, facts) && facts.extra?.[field.name]?.answer.state !== 'known')
    .map(({ name }) => `extra.${name}`)
  return { facts, problems, missing }
}

/** Do the answers so far lead to this question? */
export function isAsked({ onlyIf = {} }: ExtraField, disclosure: Disclosure): boolean {
  const conditions = Object.entries(onlyIf)
  if (conditions.length === 0) return true
  const { values } = valuesOf(disclosure)
  return conditions.every(([path, words]) =>
    values.some((each) => each.path.replace(/\[\d+\]/g, '') === path && words.includes(String(each.value))),
  )
}
