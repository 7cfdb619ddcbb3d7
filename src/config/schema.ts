import * as z from 'zod/mini'
import { CHECKS } from '../lint/checks.ts'
import { RULES } from '../lint/rules/index.ts'
import { levelsOf } from '../lint/severities.ts'

/** A setting with what an editor shows for it. */
function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description })
  return schema
}

const path = () => z.string().check(z.minLength(1))

const rules = z.strictObject(
  Object.fromEntries([...RULES, ...CHECKS].map(({ id, summary }) => [id, z.optional(described(z.enum(levelsOf(id)), summary))])),
)

/** What stands in `ownup.yaml`. The build writes it to `dist/schema/config.json` as JSON Schema, for editors. */
export const configSchema = z.strictObject({
  templates: z.optional(described(path(), 'The folder with <language>/<name>.hbs, from the folder of this file.')),
  cases: z.optional(described(path(), 'The folder with disclosures (*.yaml) to try templates with, from the folder of this file.')),
  rules: z.optional(described(rules, 'Severities by rule: error, warning, hint or off.')),
  'max-warnings': z.optional(described(z.int().check(z.nonnegative()), 'More warnings than this, and the run fails.')),
  baseline: z.optional(described(path(), 'The file with findings that are known and stay silent, from the folder of this file.')),
})

/** The schema as JSON Schema: `# yaml-language-server: $schema=…` in the first line of a file points an editor to it. */
export function configJsonSchema(): object {
  return { title: 'ownup.yaml', ...z.toJSONSchema(configSchema) }
}
