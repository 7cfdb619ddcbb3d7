import * as z from 'zod/mini'
import { LANGUAGE_IDS } from '../disclosure/choices.ts'
import { CHECKS } from '../lint/checks.ts'
import { RULES } from '../lint/rules/index.ts'
import { levelsOf } from '../lint/severities.ts'
import { CHANNELS } from '../message/channels.ts'
import { described } from './described.ts'
import { houseRulesSchema } from './house-rules.ts'
import { approversSchema, limitsSchema } from './limits.ts'

const path = () => z.string().check(z.minLength(1))

/** A severity; a limit may also say how much is let through. */
function setting(id: string, counts: string | undefined) {
  const severity = z.enum(levelsOf(id))
  if (counts === undefined) return severity
  const most = described(z.int().check(z.positive(), z.maximum(10_000)), `So many are let through: ${counts}.`)
  const both = z.strictObject({ severity: z.optional(severity), most: z.optional(most) })
  return z.union([severity, both.check(z.refine((set) => set.severity !== undefined || set.most !== undefined))])
}

const rules = z.strictObject({
  ...Object.fromEntries(RULES.map(({ id, summary, counts }) => [id, z.optional(described(setting(id, counts), summary))])),
  ...Object.fromEntries(CHECKS.map(({ id, summary }) => [id, z.optional(described(setting(id, undefined), summary))])),
})

/** How much fits into a message: one of the two, or both. */
const limit = () => {
  const most = () => z.optional(described(z.int().check(z.positive(), z.maximum(100_000)), 'So many and no more.'))
  return z.strictObject({ characters: most(), words: most() }).check(z.refine((set) => Object.keys(set).length > 0))
}

const channels = z.strictObject(Object.fromEntries(CHANNELS.map((channel) => [channel, z.optional(limit())])))

const words = () => z.array(z.string().check(z.regex(/\S/)))

/** What stands in `ownup.yaml`. The build writes it to `dist/schema/config.json` as JSON Schema, for editors. */
export const configSchema = z.strictObject({
  templates: z.optional(described(path(), 'The folder with <language>/<name>.hbs, from the folder of this file.')),
  cases: z.optional(described(path(), 'The folder with disclosures (*.yaml) to try templates with, from the folder of this file.')),
  clients: z.optional(described(path(), 'The folder with the client book, a file a client, from the folder of this file.')),
  disclosures: z.optional(described(path(), 'The folder with the disclosures that were handed over, from the folder of this file.')),
  lang: z.optional(described(z.enum(LANGUAGE_IDS), 'The language that ownup speaks to you in; otherwise as LANG says.')),
  language: z.optional(
    described(z.enum(LANGUAGE_IDS), 'The language of new messages, where the client book says no other; otherwise your own.'),
  ),
  rules: z.optional(described(rules, 'Severities by rule: error, warning, hint or off. A limit takes { most: 18 }, too.')),
  'house-rules': z.optional(
    described(houseRulesSchema, 'Rules of your own, each under its name, with examples that it finds and that it does not.'),
  ),
  channels: z.optional(
    described(channels, 'How much fits into a message, by channel: { sms: { characters: 160 } }. A longer one is refused, never cut.'),
  ),
  glossary: z.optional(described(words(), 'Words of your trade that your clients know: jargon says nothing about them.')),
  staff: z.optional(
    described(words(), 'Everybody who works with you, by their whole names: no message names one who is not in its answers.'),
  ),
  domains: z.optional(
    described(words(), 'Domains whose mail addresses may stand in any message: yours. Then no others may, but the client’s.'),
  ),
  limits: z.optional(
    described(
      limitsSchema,
      'Who may offer how much without asking. The first entry that fits the sender holds; whom none fits asks for all.',
    ),
  ),
  approvers: z.optional(described(approversSchema, 'Who may say yes to more, and to messages that are stopped: ownup approve.')),
  'max-warnings': z.optional(described(z.int().check(z.nonnegative()), 'More warnings than this, and the run fails.')),
  baseline: z.optional(described(path(), 'The file with findings that are known and stay silent, from the folder of this file.')),
})

/** The schema as JSON Schema: `# yaml-language-server: $schema=…` in the first line of a file points an editor to it. */
export function configJsonSchema(): object {
  return { title: 'ownup.yaml', ...z.toJSONSchema(configSchema) }
}
