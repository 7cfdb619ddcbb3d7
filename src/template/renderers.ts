import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Renderer } from './render.ts'
import type { Template } from './template.ts'

/**
 * A shipped template as the build leaves it in `dist/templates`: read, parsed and held against its contract, with the
 * partials it uses. Reading it back takes a tenth of the time that parsing takes.
 */
export interface Compiled {
  template: Template
  partials: { name: string; file: string; body: hbs.AST.Program }[]
}

declare const __BUILT__: boolean

/** The renderer for one template. @throws UserError if there is no such template, or it breaks its contract */
export async function rendererFor(root: string, id: string): Promise<Renderer> {
  const compiled = __BUILT__ && /^[a-z]{2}\/[a-z0-9-]+$/.test(id) ? readCompiled(root, id) : undefined
  if (compiled) {
    const partials = compiled.partials.map(({ name, file, body }) => ({ name, file, body: () => body }))
    return Renderer.ofChecked(compiled.template, partials)
  }
  const { loadPartials, loadTemplate, shipped } = await import('./library.ts')
  const template = await loadTemplate(shipped(root), id)
  return new Renderer(template, await loadPartials(shipped(root), template.language))
}

function readCompiled(root: string, id: string): Compiled | undefined {
  try {
    return JSON.parse(readFileSync(join(root, 'dist', 'templates', `${id}.json`), 'utf8')) as Compiled
  } catch {
    return undefined
  }
}
