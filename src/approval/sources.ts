import { partialsOf } from '../template/branches.ts'
import { loadPartials, loadTemplate, readSource, type Library } from '../template/library.ts'
import { plain } from '../template/front-matter.ts'
import { sha256 } from './approval.ts'

/** Digests of a template's file and of every piece that it calls, by name: `en/outage`, `en/partials/closing`, `en/clauses/data`. */
export async function sourcesOf(library: Library, id: string): Promise<Record<string, string>> {
  const template = await loadTemplate(library, id)
  const called = partialsOf(template, await loadPartials(library, template.language))
  const names = called.map(({ name }) => `${template.language}/${name.startsWith('clauses/') ? name : `partials/${name}`}`)
  const digests: Record<string, string> = {}
  for (const name of [id, ...names.sort()]) digests[name] = sha256(plain((await readSource(library, name))?.text ?? ''))
  return digests
}
