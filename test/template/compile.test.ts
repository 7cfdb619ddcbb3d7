import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileTemplates } from '../../src/template/compile.ts'
import { Renderer } from '../../src/template/render.ts'
import { rendererFor, type Compiled } from '../../src/template/renderers.ts'
import { listTemplates } from '../../src/template/library.ts'
import { richCase, sparseCase } from '../golden/cases.ts'
import { disclosureOf, ROOT, scenario, SCENARIOS, SHIPPED, temporaryFolder } from '../support.ts'

/** The templates as the build leaves them, in a folder of their own. */
async function built(): Promise<(id: string) => Renderer> {
  const root = temporaryFolder()
  symlinkSync(join(ROOT, 'templates'), join(root, 'templates'))
  mkdirSync(join(root, 'dist'))
  await compileTemplates(root)
  const names = await listTemplates(SHIPPED)
  const files = readdirSync(join(root, 'dist', 'templates'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  expect(files.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(names.map((id) => `${id}.json`).sort())
  return (id) => {
    const { template, partials } = JSON.parse(readFileSync(join(root, 'dist', 'templates', `${id}.json`), 'utf8')) as Compiled
    return Renderer.ofChecked(
      template,
      partials.map(({ name, file, body }) => ({ name, file, body: () => body })),
    )
  }
}

describe('a template that the build has parsed', () => {
  it('makes the same message, with the same trace, as its file', async () => {
    const compiled = await built()
    const cases = SCENARIOS.map((name) => disclosureOf(scenario(name)))
    for (const id of await listTemplates(SHIPPED)) {
      const source = await rendererFor(SHIPPED, id)
      for (const disclosure of [...cases, sparseCase(id), richCase(id, 'I'), richCase(id, 'we')])
        expect(compiled(id).render(disclosure)).toEqual(source.render(disclosure))
    }
  })
})
