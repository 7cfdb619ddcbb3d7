import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Renderer } from './render.ts'
import type { Compiled } from './renderers.ts'
import { listTemplates, loadPartials, loadTemplate } from './template.ts'

/** What of Handlebars' tree the walk and the contract use. */
const KEPT = new Set(
  'type body original params path parts data depth program inverse loc start line column value name template partials id file title kinds language purpose leavesOut fields because subject'.split(
    ' ',
  ),
)

/** Part of the build: writes every shipped template to `dist/templates`, parsed. @throws UserError if one breaks its contract */
export async function compileTemplates(root: string): Promise<void> {
  for (const id of await listTemplates(root)) {
    const template = await loadTemplate(root, id)
    const all = await loadPartials(root, template.language)
    new Renderer(template, all)
    const used = new Set<string>()
    const visit = (program: hbs.AST.Program | undefined): void => {
      for (const statement of program?.body ?? []) {
        if (statement.type === 'BlockStatement') {
          visit((statement as hbs.AST.BlockStatement).program)
          visit((statement as hbs.AST.BlockStatement).inverse)
        }
        const name =
          statement.type === 'PartialStatement'
            ? ((statement as hbs.AST.PartialStatement).name as hbs.AST.PathExpression).original
            : undefined
        if (name === undefined || used.has(name)) continue
        used.add(name)
        visit(all.find((partial) => partial.name === name)!.body())
      }
    }
    visit(template.body)
    const partials = all.filter(({ name }) => used.has(name)).map(({ name, file, body }) => ({ name, file, body: body() }))
    const path = join(root, 'dist', 'templates', `${id}.json`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(
      path,
      JSON.stringify({ template, partials } satisfies Compiled, function (this: { type?: string }, key, value: unknown) {
        // Only the contract asks where a name or a text inside a mustache stands, and it has been asked.
        if (key === 'loc' && /^(?:Path|String|Number|Program)/.test(this.type ?? '')) return undefined
        return key === '' || /^\d+$/.test(key) || KEPT.has(key) ? value : undefined
      }),
    )
  }
}
