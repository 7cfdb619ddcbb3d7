import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Library } from './library.ts'
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
export async function rendererFor(library: Library, id: string): Promise<Renderer> {
  const compiled = __BUILT__ && /^[a-z]{2}\/[a-z0-9.-]+$/.test(id) && !isChanged(library, id) ? readCompiled(library, id) : undefined
  if (compiled) {
    const partials = compiled.partials.map(({ name, file, body }) => ({ name, file, body: () => body }))
    return Renderer.ofChecked(compiled.template, partials)
  }
  const { loadPartials, loadTemplate } = await import('./library.ts')
  const template = await loadTemplate(library, id)
  return new Renderer(template, await loadPartials(library, template.language))
}

/** Has a nearer folder one of this name, or pieces of its own that could take the place of shared ones? */
function isChanged(library: Library, id: string): boolean {
  const [language] = id.split('/')
  return library.some(
    ({ path, layer }) =>
      layer !== 'shipped' && [`${id}.hbs`, `${language}/partials`, `${language}/clauses`].some((name) => existsSync(join(path, name))),
  )
}

function readCompiled(library: Library, id: string): Compiled | undefined {
  const shipped = library.find(({ layer }) => layer === 'shipped')
  if (!shipped) return undefined
  try {
    const compiled = JSON.parse(readFileSync(join(dirname(shipped.path), 'dist', 'templates', `${id}.json`), 'utf8')) as Compiled
    const shown = <T extends { file: string }>(each: T): T => ({ ...each, file: each.file.replace(/^templates/, shipped.shown) })
    return { template: shown(compiled.template), partials: compiled.partials.map(shown) }
  } catch {
    return undefined
  }
}
