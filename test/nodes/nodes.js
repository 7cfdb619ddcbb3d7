// `npm run nodes`: does ownup write the same bytes on every version of Node? Each is taken from the registry of npm.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const VERSIONS = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26']

const folder = mkdtempSync(join(tmpdir(), 'ownup-nodes-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
let first
for (const version of VERSIONS) {
  const home = join(folder, version)
  // The package `node` fetches this one in a script of its own; taken directly it needs none.
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  execFileSync('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', home, `${name}@${version}`], {
    stdio: 'inherit',
  })
  const node = join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const output = (...args) => execFileSync(node, args, { encoding: 'utf8', maxBuffer: 1e8 })
  // So many files that `lint` tells V8 how to go about them, which another version may not understand.
  const many = spawnSync(node, [resolve('bin/ownup.js'), 'lint', 'test/golden'], { encoding: 'utf8', maxBuffer: 1e8 })
  if (many.stderr !== '') throw new Error(`Node ${version}, over many files: ${many.stderr}`)
  // The program as it is installed, and then everything that it can write.
  const printed =
    many.stdout +
    output(resolve('bin/ownup.js'), 'render', 'templates/en/example.yaml', '--format', 'json') +
    output(resolve('test/run.js'), 'test/nodes/bytes.ts')
  const [full, icu] = output('-p', '[process.version, process.versions.icu].join()').trim().split(',')
  const isSame = printed === (first ??= printed)
  console.log(`${full} (ICU ${icu}): ${isSame ? 'the same bytes' : `other bytes:\n${printed}`}`)
  if (!isSame) process.exitCode = 1
}
console.log(first.slice(first.indexOf('en: ')))
