import { fieldAt, valuesOf } from '../disclosure/fields.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import type { Message } from './message.ts'

/** Is this path one of these fields, or inside one? `compensation` covers `compensation[0].amount`. */
export function isWithin(path: string, fields: readonly string[]): boolean {
  return fields.some((field) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`))
}

/**
 * The public answers that are known and that the template of this message leaves out on purpose, each once:
 * `['cause', 'compensation', 'details.charged']`. Whoever shows the message says so: nothing is dropped in silence.
 */
export function leftOut({ template, subject, body }: Message, disclosure: Disclosure): string[] {
  if (!template) return []
  const printed = new Set([...subject.spans, ...body.spans].flatMap(({ prints }) => prints))
  const { values } = valuesOf(disclosure)
  const paths = values.filter(({ path, visibility }) => visibility === 'public' && !printed.has(path)).map(({ path }) => path)
  return [
    ...new Set(
      paths.flatMap((path) => {
        const field = template.leavesOut.fields.find((each) => isWithin(path, [each]))
        // Of an answer that is left out as a whole, nobody needs to read the parts.
        return field === undefined ? [] : [fieldAt(field)?.states ? field : path]
      }),
    ),
  ]
}
