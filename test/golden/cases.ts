import * as z from 'zod/mini'
import { KINDS, type Kind } from '../../src/disclosure/choices.ts'
import { schema, type Disclosure } from '../../src/disclosure/schema.ts'
import { samplesOf } from '../../src/languages/samples.ts'
import { fullOf, leastOf } from '../../src/template/cases.ts'

const kindOf = (template: string): Kind => KINDS.find((kind) => template.endsWith(`/${kind}`)) ?? 'outage'

/** Only what no message can do without. */
export function sparseCase(template: string): Disclosure {
  return z.parse(schema, leastOf(kindOf(template), 'en', samplesOf('en'))) as Disclosure
}

/** Everything. */
export function richCase(template: string, voice: 'I' | 'we'): Disclosure {
  const full = fullOf(kindOf(template), 'en', samplesOf('en'))
  return z.parse(schema, { ...full, sender: { ...(full['sender'] as object), voice } }) as Disclosure
}
