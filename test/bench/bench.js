// Start-up as a ratio to `node -e 0`, run in turn with it: `npm run bench`. Ratios hold on any machine, milliseconds do not.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pty from '@lydell/node-pty'

const ROUNDS = Number(process.argv[2] ?? 21)
const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'bin/ownup.js')
const file = join(root, 'templates/en/example.yaml')
const home = mkdtempSync(join(tmpdir(), 'ownup-bench-'))
// Node 20 reads the whole file of extra certificates at every start; that is not ours to measure.
const env = { ...process.env, HOME: home, XDG_STATE_HOME: home, XDG_CONFIG_HOME: home, NODE_EXTRA_CA_CERTS: undefined }

/** Milliseconds that a whole process takes. */
function whole(...args) {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return performance.now() - start
}

/** Milliseconds until a question stands on the screen of a terminal. */
function firstPrompt() {
  return new Promise((resolve) => {
    const start = performance.now()
    const terminal = pty.spawn(process.execPath, [bin], { env, cols: 80, rows: 40, cwd: home })
    let seen = ''
    terminal.onData((data) => {
      seen += data
      if (!seen.includes('? First')) return
      resolve(performance.now() - start)
      terminal.kill('SIGKILL')
    })
  })
}

const subjects = {
  'ownup --version': { limit: 1.7, run: () => whole(bin, '--version') },
  'ownup render example.yaml': { limit: 3, run: () => whole(bin, 'render', file) },
  'ownup, first prompt': { limit: 3, run: firstPrompt },
}
const ratios = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]))
const floors = []
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, { run }] of Object.entries(subjects)) {
    const floor = whole('-e', '0')
    floors.push(floor)
    ratios[name].push((await run()) / floor)
  }
}
rmSync(home, { recursive: true, force: true })

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
console.log(
  `node -e 0: ${median(floors).toFixed(0)} ms on Node ${process.version}; each line is a ratio to it, the median of ${ROUNDS} rounds`,
)
for (const [name, { limit }] of Object.entries(subjects))
  console.log(`${name.padEnd(28)} ${median(ratios[name]).toFixed(2)}  (limit ${limit})`)
