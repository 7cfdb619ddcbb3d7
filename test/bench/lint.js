// How fast `ownup lint` is, beside linters of prose that people use: `npm run bench:lint`. Whole processes are multiples of
// `node -e 0`, run in turn with it. Peers are no dependencies: their scripts are looked for in BENCH_PEERS, and what
// `setup.sh` there installs in BENCH_ROOT.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const MAILS = 1000
const STREAM = Number(process.env.BENCH_STREAM ?? 1_000_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
const PASSES = Number(process.env.BENCH_PASSES ?? 5)
/** In milliseconds. The first pass of write-good takes about as long. */
const WARM_UP = 2000
const WRITTEN = { date: '2026-03-05' }

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'bin/ownup.js')
const peers = process.env.BENCH_PEERS ?? join(root, '../shared/bench-peers')
const peersRoot = process.env.BENCH_ROOT ?? join(tmpdir(), 'linters')
const work = mkdtempSync(join(tmpdir(), 'ownup-bench-'))
// Node 20 reads the whole file of extra certificates at every start; that is not ours to measure.
const env = { ...process.env, HOME: work, XDG_STATE_HOME: work, XDG_CONFIG_HOME: work, NODE_EXTRA_CA_CERTS: undefined }

/** Command lines that lint the files named behind them. */
const TOOLS = {
  ownup: { args: [bin, 'lint'] },
  'write-good': { folder: 'write-good', args: ['node_modules/write-good/bin/write-good.js'], inProcess: 'write-good' },
  alex: { folder: 'alex', args: ['node_modules/alex/cli.js'], inProcess: 'alex' },
  retext: { folder: 'retext', args: ['retext-cli.mjs'], inProcess: 'retext' },
  textlint: { folder: 'textlint', args: ['node_modules/textlint/bin/textlint.js'], inProcess: 'textlint(5 rules)' },
}

async function main() {
  console.log(`Node ${process.version}; ${MAILS} mails`)
  const folder = makeMails()
  const tools = Object.entries(TOOLS).filter(([, { folder: its }]) => its === undefined || existsSync(join(peersRoot, 'iso', its)))
  if (tools.length === 1) console.log(`No peers in ${peersRoot}: run setup.sh of ${peers} first to see them beside ownup.`)

  console.log('\nIn one process, warm           messages a second')
  const lintText = await linter()
  const mails = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  row('ownup', perSecond(mails, (text) => lintText({ text }, WRITTEN, {})).toFixed(0))
  for (const [name, tool] of tools) {
    if (tool.inProcess) row(name, peerInProcess(tool.inProcess, folder))
  }

  console.log('\nThe same, golden messages       messages and characters a second')
  for (const language of readdirSync(join(root, 'templates'))) {
    const texts = goldenMails(language)
    const speed = perSecond(texts, (text) => lintText({ text, language }, WRITTEN, {}))
    const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
    row(language, speed.toFixed(0).padStart(8), (speed * length).toFixed(0).padStart(14))
  }

  const files = readdirSync(folder).map((file) => join(folder, file))
  console.log('\nAs a command                   one file    1,000 files    peak memory (multiples of node -e 0; MiB)')
  for (const [name, tool] of tools) {
    const cwd = tool.folder ? join(peersRoot, 'iso', tool.folder) : work
    const one = times([...tool.args, files[0]], cwd, ROUNDS)
    const all = times([...tool.args, ...files], cwd, tool.folder ? 1 : ROUNDS)
    row(
      name,
      one.toFixed(2).padStart(8),
      all.toFixed(2).padStart(14),
      peak([...tool.args, ...files], cwd)
        .toFixed(1)
        .padStart(14),
    )
  }

  console.log(`\nA stream of ${STREAM.toLocaleString('en')} messages: ownup lint --jsonl`)
  await stream(files.map((file) => readFileSync(file, 'utf8')))
}

function row(name, ...figures) {
  console.log(`${name.padEnd(31)}${figures.join('')}`)
}

/** The same 1,000 mails at every run: those of the peers, or else the messages of `test/golden` with other numbers in them. */
function makeMails() {
  const folder = join(work, 'mails')
  mkdirSync(folder)
  if (existsSync(join(peers, 'gen-emails.mjs'))) {
    run([join(peers, 'gen-emails.mjs'), folder, String(MAILS)], work)
    return folder
  }
  console.log(`There is no ${peers} (set BENCH_PEERS): the mails are made from test/golden.`)
  goldenMails('en').forEach((text, number) => writeFileSync(join(folder, `${String(number).padStart(4, '0')}.txt`), text))
  return folder
}

/** The messages of `test/golden` with other numbers in them. */
function goldenMails(language) {
  const golden = ['rich', 'sparse'].flatMap((kind) => {
    const from = join(root, 'test/golden', language, kind)
    return readdirSync(from).flatMap((file) => (file.endsWith('.txt') ? [readFileSync(join(from, file), 'utf8')] : []))
  })
  return Array.from({ length: MAILS }, (_, number) =>
    golden[number % golden.length].replace(/\d/g, (digit) => (Number(digit) + number) % 10),
  )
}

/** The linter, in this process, with the words that the build made. */
async function linter() {
  const outfile = join(work, 'lint.mjs')
  await build({
    entryPoints: [join(root, 'src/lint/free-text.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define: { __BUILT__: 'true', 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'dist/lint.js')).href) },
  })
  return (await import(pathToFileURL(outfile).href)).lintText
}

/** Messages a second: the median of a few passes, once it has been at it for as long as a pass of the peers takes. */
function perSecond(mails, check) {
  const pass = () => {
    const start = performance.now()
    for (const text of mails) check(text)
    return (mails.length / (performance.now() - start)) * 1000
  }
  const warm = performance.now() + WARM_UP
  while (performance.now() < warm) pass()
  return median(Array.from({ length: PASSES }, pass))
}

function peerInProcess(name, folder) {
  const script = join(peersRoot, 'iso/retext/bench-inproc.mjs')
  if (!existsSync(script)) return `there is no ${script}`
  // The script of the peers reads its mails below ROOT, and they are the same.
  if (!existsSync(join(peersRoot, 'in/txt'))) run([join(peers, 'gen-emails.mjs'), join(peersRoot, 'in/txt'), String(MAILS)], folder)
  const { stdout } = spawnSync(process.execPath, [script, name], { env: { ...env, ROOT: peersRoot, PASSES: '3' }, encoding: 'utf8' })
  const line = stdout.split('\n').find((each) => each.startsWith('{'))
  return line ? JSON.parse(line).msgs_per_s.toFixed(0) : 'failed'
}

/** ownup ends with 1 where it finds something, and write-good with how much that is. */
function run(args, cwd, stdio = 'ignore') {
  const result = spawnSync(process.execPath, args, { cwd, env, stdio })
  if (result.status === null || (args[0] === bin && result.status > 1))
    throw new Error(`node ${args.slice(0, 3).join(' ')} … ended with ${result.status}`)
  return result
}

/** How many times as long as a bare Node, each beside its own. */
function times(args, cwd, rounds) {
  const clock = (some) => {
    const start = performance.now()
    run(some, cwd)
    return performance.now() - start
  }
  return median(
    Array.from({ length: rounds }, () => {
      const floor = clock(['-e', '0'])
      return clock(args) / floor
    }),
  )
}

/** In MiB, as the process says when it ends. Told so by `--require`: `--import` itself takes memory. */
function peak(args, cwd) {
  const reporter = join(work, 'peak.cjs')
  writeFileSync(reporter, "process.on('exit', () => require('node:fs').writeSync(3, `${process.resourceUsage().maxRSS} `))")
  const { output } = run(['--require', reporter, ...args], cwd, ['ignore', 'ignore', 'ignore', 'pipe'])
  return Math.max(...String(output[3]).split(' ').map(Number)) / 1024
}

/** Resident memory while the messages go through, in MiB. Where there is no /proc, only the time is printed. */
async function stream(texts) {
  const child = spawn(process.execPath, [bin, 'lint', '--jsonl'], { env, cwd: work, stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const start = performance.now()
  const seen = []
  const marks = [0.1, 0.5, 1].map((part) => Math.floor(part * STREAM))
  for (let number = 1; number <= STREAM && child.exitCode === null; number++) {
    const line = `${JSON.stringify({ id: String(number), text: texts[number % texts.length] })}\n`
    if (!child.stdin.write(line)) await Promise.race([new Promise((resolve) => child.stdin.once('drain', resolve)), ended])
    if (marks.includes(number)) seen.push(`${Math.round((number / STREAM) * 100)} %: ${memoryOf(child.pid)}`)
  }
  child.stdin.end()
  const code = await ended
  if (code !== 0 && code !== 1) return row('ownup', `ended with ${code}`)
  row('ownup', `${((STREAM / (performance.now() - start)) * 1000).toFixed(0)} messages a second; memory at ${seen.join(', ')}`)
}

function memoryOf(pid) {
  try {
    return `${(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024).toFixed(0)} MiB`
  } catch {
    return 'not known'
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

try {
  await main()
} finally {
  rmSync(work, { recursive: true, force: true })
}
