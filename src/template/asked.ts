import type { ExtraField } from '../disclosure/extra.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import type { Library } from './library.ts'
import { rendererFor } from './renderers.ts'
import type { Template } from './template.ts'

/**
 * What was asked besides the schema where this template makes the message: its own fields, and of those that the template of the kind
 * asks, the private ones: a template that never heard of them would have them for a text to the client. A holding note leaves the
 * others out, too, and waits for none.
 */
export async function askedFor(template: Template, disclosure: Disclosure, library: Library): Promise<ExtraField[]> {
  const { kind, extra } = disclosure
  const isDeclared = (name: string) => template.extra.some((field) => field.name === name)
  const id = `${template.language}/${kind}`
  if (kind === undefined || template.id === id || Object.keys(extra ?? {}).every(isDeclared)) return template.extra
  const { template: main } = await rendererFor(library, id)
  const others = main.extra.filter((field) => !isDeclared(field.name) && (field.private || template.purpose === 'holding'))
  return [...template.extra, ...others.map((field) => ({ ...field, required: false }))]
}
