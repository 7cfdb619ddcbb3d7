// Runs a TypeScript file of the tests outside of them: `node test/run.js test/evaluate/evaluate.ts [arguments]`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [entry, ...args] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'ownup-run-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const outfile = join(folder, 'main.mjs')
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // What is in a package is CommonJS here and there, and asks for `require`.
  banner: { js: "import { createRequire as ownupRequire } from 'node:module'; const require = ownupRequire(import.meta.url);" },
  define: { __VERSION__: '"0"', __BUILT__: 'false' },
  logLevel: 'error',
})
process.argv = [process.argv[0], entry, ...args]
await import(pathToFileURL(outfile).href)
