// One split bundle: the installed tool has no dependency tree, and a command loads only what it uses.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { build, transform } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync('dist', { recursive: true, force: true })
// Commander loads node:child_process for commands that are programs of their own; ownup has none, and every start would pay.
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'lazy' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}

const require = createRequire(import.meta.url)

/** A part of the source, to be run here and not at every start. */
async function partOf(contents, built = false) {
  const outfile = resolve('dist/part.cjs')
  await build({
    stdin: { contents, resolveDir: '.' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    define: { __BUILT__: String(built), 'import.meta.url': '""' },
  })
  delete require.cache[outfile]
  const part = require(outfile)
  rmSync(outfile)
  return part
}

// A run that reads no disclosure has no use for its schema, only for what the fields are called.
const { FIELDS } = await partOf("export { FIELDS } from './src/disclosure/field-tree.ts'")
const fieldTree = {
  name: 'field-tree',
  setup({ onLoad }) {
    onLoad({ filter: /disclosure\/field-tree\.ts$/ }, () => ({ contents: `export const FIELDS = ${JSON.stringify(FIELDS)}`, loader: 'js' }))
  },
}

/** esbuild leaves other letters in regular expressions; without any, a piece is read in half the time. */
function inAscii(code) {
  return code.replace(/[^\0-\x7F]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const { metafile } = await build({
  plugins: [lazyChildProcess, fieldTree],
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  minify: true,
  splitting: true,
  // Its ES modules, which the package keeps for browsers: the same code, without a wrapper around each of its 70 files.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  metafile: true,
  legalComments: 'linked',
  // For the two packages that look for files beside themselves.
  define: { __VERSION__: JSON.stringify(version), __BUILT__: 'true', 'import.meta.url': 'ownupUrl' },
})

// esbuild splits ES modules only, and Node loads those half as fast as CommonJS. So each piece is turned into CommonJS here.
for (const file of readdirSync('dist').filter((each) => each.endsWith('.js'))) {
  const source = readFileSync(join('dist', file), 'utf8')
  const { code } = await transform(source, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    supported: { 'dynamic-import': false },
    ...(source.includes('ownupUrl') && { banner: "const ownupUrl = require('node:url').pathToFileURL(__filename).href;" }),
  })
  writeFileSync(join('dist', file), inAscii(code))
}
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n')
writeFileSync('dist/meta.json', JSON.stringify(metafile))

// Which words lead to which pattern of the rules is worked out here.
const { LANGUAGES, PHRASES, packTable, tableOf } = await partOf(
  "export { LANGUAGES } from './src/languages/index.ts'; export { PHRASES } from './src/languages/phrases.ts'; export { packTable, tableOf } from './src/languages/phrase-table.ts'",
)
mkdirSync('dist/phrases')
// A language may have no patterns yet.
for (const language of LANGUAGES) {
  writeFileSync(`dist/phrases/${language}.bin`, packTable(tableOf(PHRASES[language] ?? {})))
}

// For editors, and for whoever reads `ownup lint --format json`.
const { clientJsonSchema, configJsonSchema, reportSchema, templateJsonSchemas } = await partOf(
  "export { clientJsonSchema } from './src/clients/schema.ts'; export { configJsonSchema } from './src/config/schema.ts'; export { reportSchema } from './src/lint/formats/report-schema.ts'; export { templateJsonSchemas } from './src/template/front-matter.ts'",
)
mkdirSync('dist/schema')
writeFileSync('dist/schema/config.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
writeFileSync('dist/schema/client.json', `${JSON.stringify(clientJsonSchema(), null, 2)}\n`)
for (const [name, schema] of Object.entries(templateJsonSchemas())) {
  writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
writeFileSync('dist/schema/report.json', `${JSON.stringify(reportSchema(), null, 2)}\n`)

// Shipped templates are read, parsed and held against their contract.
await (await partOf("export { compileTemplates } from './src/template/compile.ts'", true)).compileTemplates('.')

// What V8 compiles of each piece lies beside it, with every function that these runs call: `bin/load.js` reads it back. Each run
// reads what the one before has printed: `lint -` a message.
const { load, pieces } = require('./bin/load.js')
const example = 'templates/en/example.yaml'
let printed = ''
for (const args of [
  ['--version'],
  ['render', example],
  ['lint', '--stdin-filename', 'message.txt', '-'],
  ['lint', example],
  ['prepare', example],
  ['explain'],
  [],
]) {
  const stdin = Readable.from([Buffer.from(printed)])
  printed = ''
  await load('main.js').main(args, {
    stdin,
    stdout: { write: (text) => Boolean((printed += text)) },
    stderr: { write: () => true },
    screen: new Writable({ write: (_chunk, _encoding, done) => done() }),
    env: {},
    cwd: resolve('.'),
    root: resolve('.'),
    platform: process.platform,
    now: () => new Date(),
  })
}
// What was compiled with other settings than a start has is refused there: `src/lint/matcher.ts` sets this one.
setFlagsFromString('--regexp-tier-up-ticks=1')
for (const [name, { script }] of pieces) writeFileSync(join('dist', `${name}.code`), script.createCachedData())

// The licence of every package whose code is in the bundle goes with it.
const folders = new Set(
  Object.keys(metafile.inputs).flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
)
const licences = [...folders].sort().map((folder) => {
  const { name, version: its, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  return `${name} ${its} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package holds no licence text.'}\n`
})
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', `ownup contains code of these packages.\n\n${licences.join(`\n${'-'.repeat(80)}\n\n`)}`)
