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

/** Milliseconds from the start of a process in a terminal until `seen` is on its screen, or until it ends. */
function inTerminal(args, seen) {
  return new Promise((resolve) => {
    const start = performance.now()
    const terminal = pty.spawn(process.execPath, args, { env, cols: 80, rows: 40, cwd: home })
    let screen = ''
    const done = () => resolve(performance.now() - start)
    terminal.onExit(done)
    terminal.onData((data) => {
      screen += data
      if (seen === undefined || !screen.includes(seen)) return
      done()
      terminal.kill('SIGKILL')
    })
  })
}

const plain = () => whole('-e', '0')
// A terminal costs time of its own, so the first prompt stands beside a `node -e 0` in a terminal.
const subjects = {
  'ownup --version': { limit: 1.7, floor: plain, run: () => whole(bin, '--version') },
  'ownup render example.yaml': { limit: 3, floor: plain, run: () => whole(bin, 'render', file) },
  'ownup, first prompt': { limit: 3, floor: () => inTerminal(['-e', '0']), run: () => inTerminal([bin], '? First') },
}
const ratios = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]))
const floors = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, { floor, run }] of Object.entries(subjects)) {
    const least = await floor()
    floors[name].push(least)
    ratios[name].push((await run()) / least)
  }
}
rmSync(home, { recursive: true, force: true })

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
console.log(`Node ${process.version}, the median of ${ROUNDS} rounds, each beside its own \`node -e 0\``)
for (const [name, { limit }] of Object.entries(subjects)) {
  console.log(`${name.padEnd(28)} ${median(ratios[name]).toFixed(2)}  (limit ${limit}; node -e 0: ${median(floors[name]).toFixed(0)} ms)`)
}
