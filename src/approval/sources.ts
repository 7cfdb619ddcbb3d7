import { partialsOf } from '../template/branches.ts'
import { loadPartials, loadTemplate, readSource, type Library } from '../template/library.ts'
import { plain } from '../template/front-matter.ts'
import { sha256 } from './approval.ts'

/** Digests of a template's file and of every piece that it calls, by name: `en/outage`, `partials/closing`, `clauses/data`. */
export async function sourcesOf(library: Library, id: string): Promise<Record<string, string>> {
  const template = await loadTemplate(library, id)
  const called = partialsOf(template, await loadPartials(library, template.language))
  const names = called.map(({ name }) => (name.startsWith('clauses/') ? name : `partials/${name}`)).sort()
  const digestAt = async (path: string) => sha256(plain((await readSource(library, path))?.text ?? ''))
  const digests: Record<string, string> = { [id]: await digestAt(id) }
  for (const name of names) digests[name] = await digestAt(`${template.language}/${name}`)
  return digests
}
