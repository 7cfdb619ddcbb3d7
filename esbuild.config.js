// One split bundle: the installed tool has no dependency tree, and a command loads only what it uses.
import { readFileSync, writeFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync('dist', { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  metafile: true,
  legalComments: 'linked',
  define: { __VERSION__: JSON.stringify(version) },
  banner: { js: "import { createRequire as ownupCreateRequire } from 'node:module'; const require = ownupCreateRequire(import.meta.url);" },
})
writeFileSync('dist/meta.json', JSON.stringify(metafile))
