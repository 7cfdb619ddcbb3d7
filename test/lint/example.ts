import * as z from 'zod/mini'
import type { LanguageId } from '../../src/disclosure/choices.ts'
import { schema, type Disclosure } from '../../src/disclosure/schema.ts'
import { packOf } from '../../src/languages/index.ts'
import { documentOf } from '../../src/lint/document.ts'
import type { Example } from '../../src/lint/rule.ts'
import { untraced } from '../../src/message/message.ts'

/** An example of a rule as the document that the rule reads, in its own language or else in this one. */
export function documentFor(example: Example, other: LanguageId = 'en') {
  const { body, subject = '', facts, holding, channel, language = other } = typeof example === 'string' ? { body: example } : example
  const disclosure = facts && (z.parse(schema, { ownup: 1, ...facts }) as Disclosure)
  const template = {
    id: 'example',
    purpose: holding ? ('holding' as const) : ('disclosure' as const),
    leavesOut: { fields: [], because: '' },
    ...(channel && { channel }),
  }
  return documentOf({ template, subject: untraced(subject), body: untraced(body) }, disclosure, packOf(language), { date: '2026-03-04' })
}

/** What the test of an example is called. */
export const nameOf = (example: Example) => (typeof example === 'string' ? example : JSON.stringify(example))
