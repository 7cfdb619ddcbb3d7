import * as z from 'zod/mini'
import { KINDS, type Kind } from '../../src/disclosure/choices.ts'
import { schema, type Disclosure } from '../../src/disclosure/schema.ts'
import { samplesOf } from '../../src/languages/samples.ts'
import { fullOf, leastOf } from '../../src/template/cases.ts'

const kindOf = (template: string): Kind => KINDS.find((kind) => template.endsWith(`/${kind}`)) ?? 'outage'

const languageOf = (template: string): string => template.split('/')[0]!

/** Only what no message can do without. */
export function sparseCase(template: string): Disclosure {
  const language = languageOf(template)
  return z.parse(schema, leastOf(kindOf(template), language, samplesOf(language))) as Disclosure
}

/** Everything. */
export function richCase(template: string, voice: 'I' | 'we', client: object = {}): Disclosure {
  const language = languageOf(template)
  const full = fullOf(kindOf(template), language, samplesOf(language))
  return z.parse(schema, {
    ...full,
    client: { ...(full['client'] as object), ...client },
    sender: { ...(full['sender'] as object), voice },
  }) as Disclosure
}
