import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { partialsOf } from './branches.ts'
import { Renderer } from './render.ts'
import type { Compiled } from './renderers.ts'
import { listTemplates, loadPartials, loadTemplate, shipped } from './library.ts'

/** What of Handlebars' tree the walk and the contract use. */
const KEPT = new Set(
  'type body original params path parts data depth program inverse loc start line column value name template partials id file title kinds channel language purpose leavesOut extra fields because subject'.split(
    ' ',
  ),
)

/** Part of the build: writes every shipped template to `dist/templates`, parsed. @throws UserError if one breaks its contract */
export async function compileTemplates(root: string): Promise<void> {
  const library = shipped(root)
  for (const id of await listTemplates(library)) {
    const template = await loadTemplate(library, id)
    const all = await loadPartials(library, template.language)
    new Renderer(template, all)
    const partials = partialsOf(template, all).map(({ name, file, body }) => ({ name, file, body: body() }))
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
