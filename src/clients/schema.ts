import * as z from 'zod/mini'
import { GENDERS, LANGUAGE_IDS, REGISTERS } from '../disclosure/choices.ts'

/** A field with what an editor shows for it. */
function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description })
  return schema
}

const LONGEST_LINE = 200
const LONGEST_WORDS = 2_000

const line = () => z.string().check(z.minLength(1), z.maxLength(LONGEST_LINE), z.regex(/\S/))

/** What a client said matters most to them. */
const priority = z.strictObject({
  text: described(
    z.string().check(z.minLength(1), z.maxLength(LONGEST_WORDS), z.regex(/[\p{L}\p{N}]/u)),
    'What matters most to this client, in their own words.',
  ),
  on: z.optional(described(z.iso.date(), 'The day on which they said it: 2026-03-04.')),
  heardBy: z.optional(described(line(), 'Who on our side heard it.')),
})

/**
 * One client: a file in the client book. The build writes it to `dist/schema/client.json` as JSON Schema, for editors.
 *
 * No disclosure rests on it. A disclosure holds a copy of all that its message needs, and names the client as it named them on the
 * day; so this file can be renamed, changed and deleted.
 */
export const clientSchema = z.strictObject({
  name: described(line(), 'The name as they write it.'),
  address: z.optional(described(line(), 'How to address them, after "Dear".')),
  company: z.optional(described(line(), 'Whom they work for. A second failure towards a company is a second failure.')),
  language: z.optional(described(z.enum(LANGUAGE_IDS), 'The language to write to them in.')),
  gender: z.optional(described(z.enum(GENDERS), 'For languages that bend their words to it. Left out, the words fit everybody.')),
  register: z.optional(described(z.enum(REGISTERS), 'How formally to write to them; formal where it is left out.')),
  you: z.optional(
    described(line(), 'What to call them within a sentence, where a language has more than one word for "you": Bapak, tuan, Вы.'),
  ),
  contact: z.optional(
    described(
      z.strictObject({ phone: z.optional(line()), email: z.optional(z.string().check(z.regex(/^\S+@\S+$/), z.maxLength(LONGEST_LINE))) }),
      'Where to reach them.',
    ),
  ),
  matters: z.optional(described(z.array(priority), 'What matters most to them, each time they said it; the latest one counts.')),
  formerly: z.optional(described(z.array(line()), 'Names that earlier disclosures have for them.')),
})

export type ClientFile = z.infer<typeof clientSchema>
export type Priority = z.infer<typeof priority>

/** The schema as JSON Schema: `# yaml-language-server: $schema=…` in the first line of a file points an editor to it. */
export function clientJsonSchema(): object {
  return { title: 'A client of ownup', ...z.toJSONSchema(clientSchema) }
}
