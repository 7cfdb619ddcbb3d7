import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/lint/formats/report-schema.ts'
import { ROOT, temporaryFolder } from '../support.ts'

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

  it('brings the schema of the JSON report', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'dist/schema/report.json'), 'utf8')) as Record<string, unknown>
    expect(schema).toEqual(JSON.parse(JSON.stringify(reportSchema())))
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
  })

  it('renders without prompts, mail and lint rules', () => {
    const loaded = [...loadedWith(outputOf('src/commands/render.ts'))].flatMap((output) => Object.keys(outputs[output]!.inputs))
    expect(loaded.filter((input) => /inquirer|nodemailer|src\/lint|src\/wizard|phrases/.test(input))).toEqual([])
  })

  it('loads the engine of patterns for no run but one with a pattern from a configuration', () => {
    const apart = outputOf('src/config/linear-pattern.ts')
    expect([...packagesIn(apart)]).toContain('re2js')
    for (const input of ['src/commands/lint.ts', 'src/commands/explain.ts', 'src/config/config.ts', 'src/config/lint-options.ts'])
      expect([...packagesIn(outputOf(input))], input).not.toContain('re2js')
    const loaded = [...loadedWith(outputOf('src/commands/lint.ts'))].flatMap((output) => Object.keys(outputs[output]!.inputs))
    expect(loaded.filter((input) => /src\/config\/(?!has-config|layers|user-folder)|house-rule/.test(input))).toEqual([])
  })

  it('asks its first question without the editor prompt and its character tables', () => {
    expect(
      [...packagesIn(outputOf('src/wizard/ask.ts'))].filter((name) => /iconv|chardet|^inquirer$|yaml|zod|handlebars/.test(name)),
    ).toEqual([])
  })

  it('starts with the code that V8 compiled in the build', () => {
    const ask = `const { load, pieces } = require('./bin/load.js'); load('main.js')
      console.log([...pieces.values()].map(({ script }) => script.cachedDataRejected))`
    expect(execFileSync(process.execPath, ['-e', ask], { cwd: ROOT, encoding: 'utf8' })).toMatch(/^\[ (?:false(?:, )?)+ \]\n$/)
  })

  it('starts without that code, and with code of another program in its place', () => {
    const folder = temporaryFolder()
    for (const each of ['bin', 'dist', 'templates', 'package.json']) cpSync(join(ROOT, each), join(folder, each), { recursive: true })
    const render = () => execFileSync(process.execPath, ['bin/ownup.js', 'render', 'templates/en/example.yaml'], { cwd: folder }).toString()
    const message = render()
    const compiled = readdirSync(join(folder, 'dist')).filter((file) => file.endsWith('.code'))
    expect(compiled.length).toBeGreaterThan(5)
    for (const file of compiled) cpSync(join(ROOT, 'package.json'), join(folder, 'dist', file))
    expect(render()).toBe(message)
    for (const file of compiled) rmSync(join(folder, 'dist', file))
    expect(render()).toBe(message)
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
