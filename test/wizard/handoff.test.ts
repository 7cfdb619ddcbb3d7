import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeFree } from '../../src/wizard/handoff.ts'
import { ROOT, temporaryFolder } from '../support.ts'

const EACH = 40

describe('two people who hand over at once in one folder', () => {
  const built = mkdtempSync(join(tmpdir(), 'ownup-handoff-'))
  const script = join(built, 'main.mjs')
  afterAll(() => rmSync(built, { recursive: true, force: true }))

  beforeAll(async () => {
    await build({
      stdin: {
        contents: `import { writeFree } from './src/wizard/handoff.ts'
const [folder, who] = process.argv.slice(2)
process.stdout.write('ready')
process.stdin.once('data', async () => {
  for (let number = 0; number < ${EACH}; number++) await writeFree(folder, 'Ferrum Castings', who + ' ' + number, { isShared: true })
  process.exit(0)
})`,
        resolveDir: ROOT,
        loader: 'ts',
      },
      outfile: script,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: { js: "import { createRequire as ownupRequire } from 'node:module'; const require = ownupRequire(import.meta.url);" },
      define: { __VERSION__: '"0"', __BUILT__: 'false' },
      logLevel: 'error',
    })
  }, 60_000)

  it('overwrite nothing of each other: each has a record of their own', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder()
    const people = ['Lena', 'Tom'].map((who) => spawn(process.execPath, [script, folder, who], { stdio: ['pipe', 'pipe', 'inherit'] }))
    await Promise.all(people.map((child) => new Promise((resolve) => child.stdout.once('data', resolve))))
    const ended = people.map((child) => new Promise((resolve) => child.once('exit', resolve)))
    for (const child of people) child.stdin.write('go')
    expect(await Promise.all(ended)).toEqual([0, 0])
    const names = readdirSync(folder)
    expect(names).toHaveLength(2 * EACH)
    const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(texts.sort()).toEqual(['Lena', 'Tom'].flatMap((who) => Array.from({ length: EACH }, (_, number) => `${who} ${number}`)).sort())
  })
})

describe('the record', () => {
  it('takes a name of which no ending is taken', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'acme.txt'), 'theirs')
    expect(await writeFree(folder, 'Acme', 'mine', { isShared: false })).toBe(join(folder, 'acme-2.yaml'))
    expect(readdirSync(folder).sort()).toEqual(['acme-2.yaml', 'acme.txt'])
  })

  it.each([
    [true, 0o666 & ~process.umask()],
    [false, 0o600],
  ])('has the rights of its folder where that is shared: %s', async (isShared, mode) => {
    const path = await writeFree(temporaryFolder(), 'Acme', 'mine', { isShared })
    expect(statSync(path).mode & 0o777).toBe(mode)
  })
})
