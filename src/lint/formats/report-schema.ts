import * as z from 'zod/mini'

const about = (text: string) => z.describe(text)
const number = () => z.int().check(z.minimum(0))
const place = () => z.int().check(z.minimum(1))

const FINDING = z.object({
  rule: z.string().check(about('The id of a rule or of another check; `ownup explain <rule>` tells more.')),
  severity: z.enum(['error', 'warning', 'hint']),
  message: z.string().check(about('What is wrong and what to do, in one line.')),
  file: z.string().check(about('As it was named on the command line, with `/` between folders.')),
  line: place().check(about('From 1.')),
  column: place().check(about('From 1, in UTF-16 units.')),
  endLine: z.optional(place()),
  endColumn: z.optional(place().check(about('Behind the last character. Without an end, the place is a point.'))),
  sentence: z.optional(z.string().check(about('The sentence that the client would read.'))),
  fields: z.array(z.string()).check(about('The answers that it leads back to.')),
  writtenBy: z.optional(
    z
      .object({ file: z.string(), line: place(), column: place() })
      .check(about('Of a disclosure: the line of the template that says it, where no answer does.')),
  ),
  cases: z.optional(
    z
      .object({ count: place(), of: place(), first: z.string() })
      .check(about('Of a template: in how many of its cases it is, and the name of the first.')),
  ),
})

/** What `ownup lint --format json` prints. Fields may be added; `version` rises when one goes or means something else. */
export const REPORT = z.object({
  version: z.literal(1),
  checked: z.object({
    templates: number(),
    cases: number(),
    disclosures: number(),
    messages: number(),
    rules: z.optional(number().check(about('House rules whose examples were tried (`--rules`).'))),
    examples: z.optional(number()),
  }),
  summary: z.object({ error: number(), warning: number(), hint: number() }),
  findings: z.array(FINDING).check(about('File by file, worst first in each.')),
})

/** Its JSON Schema. The build writes it to `dist/schema/report.json`; a later report may have fields that this one does not know. */
export function reportSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(REPORT, { target: 'draft-2020-12', io: 'input' })
  return { $schema, title: 'What ownup lint --format json prints', ...rest }
}
