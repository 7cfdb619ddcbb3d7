import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support.ts'

interface Output {
  inputs: Record<string, unknown>
  imports: { path: string; kind: string }[]
}

const { outputs } = JSON.parse(readFileSync(join(ROOT, 'dist/meta.json'), 'utf8')) as { outputs: Record<string, Output> }
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>

/** All that is loaded together with one output: itself and what it imports at once. */
function loadedWith(output: string, seen = new Set<string>()): Set<string> {
  if (seen.has(output)) return seen
  seen.add(output)
  for (const { path, kind } of outputs[output]!.imports) if (kind === 'import-statement' && outputs[path]) loadedWith(path, seen)
  return seen
}

const packagesIn = (output: string) =>
  new Set(
    [...loadedWith(output)]
      .flatMap((each) => Object.keys(outputs[each]!.inputs))
      .flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []),
  )

const outputOf = (input: string) => Object.keys(outputs).find((output) => input in outputs[output]!.inputs)!

describe('the bundle', () => {
  it('loads commander and nothing else before a command is known', () => {
    expect([...packagesIn('dist/main.js')]).toEqual(['commander'])
  })

  it('renders without prompts, mail and lint rules', () => {
    const loaded = [...loadedWith(outputOf('src/commands/render.ts'))].flatMap((output) => Object.keys(outputs[output]!.inputs))
    expect(loaded.filter((input) => /inquirer|nodemailer|src\/lint|src\/wizard|phrases/.test(input))).toEqual([])
  })

  it('asks its first question without the editor prompt and its character tables', () => {
    expect(
      [...packagesIn(outputOf('src/wizard/ask.ts'))].filter((name) => /iconv|chardet|^inquirer$|yaml|zod|handlebars/.test(name)),
    ).toEqual([])
  })

  it('leaves nothing to install beside it', () => {
    expect(manifest['dependencies']).toBeUndefined()
  })

  it('carries the licence of every package that is in it', () => {
    const licences = readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    const bundled = new Set(Object.keys(outputs).flatMap((output) => [...packagesIn(output)]))
    expect(bundled.size).toBeGreaterThan(5)
    for (const name of bundled) expect(licences).toContain(`\n${name} `)
  })
})
