// `ownup promises` over a folder of 10,000 disclosures, as seconds and as a ratio to `node -e 0`: `npm run bench:promises`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COUNT = 10_000
const ROUNDS = Number(process.argv[2] ?? 7)
const bin = join(fileURLToPath(new URL('../..', import.meta.url)), 'bin/ownup.js')
const folder = mkdtempSync(join(tmpdir(), 'ownup-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined }

// As the wizard writes them, each with its own client, days and words; two promises each.
const day = (number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
for (let number = 0; number < COUNT; number++) {
  const month = join(folder, `2026-${String(1 + (number % 12)).padStart(2, '0')}`)
  mkdirSync(month, { recursive: true })
  writeFileSync(
    join(month, `client-${number}.yaml`),
    `ownup: 1
written: ${day(number % 330)}
kind: missed-deadline
gate:
  ours: yes
client:
  name: Marcus Hale ${number % 900}
  address: Marcus
  company: Ferrum Castings ${number % 300}
sender:
  name: Priya Raman ${number % 12}
  role: Relationship manager
  phone: 020 7946 0112
  voice: I
matter: your transfer number ${number}
what: I missed the 15:00 cut-off on ${day(number % 330)} for your transfer of EUR ${1000 + number} to your steel
  supplier.
when: ${day(number % 330)}
found:
  on: ${day((number % 330) + 1)}
  by: us
effects:
  - lost-money
impact: Your supplier has charged you EUR ${number % 500} in late interest because of it.
loss: EUR ${number % 500}
cause: I had put transfer ${number} in the queue and did not release it.
fixes:
  - text: Transfer ${number} went out at 09:10.
    status: done
    by: ${day((number % 330) + 1)}
  - text: I will call your supplier about invoice ${number}.
    status: planned
    by: ${day((number % 330) + 5)}
compensation:
  - form: refund
    amount: EUR ${number % 500}
    basis: owed
    by: ${day((number % 330) + 9)}
    text: We will pay the EUR ${number % 500} your supplier charged you.
prevention: does not apply
actions: nothing
worksheet:
  chain: The desk is two people short. I queued number ${number} at noon and went into the audit meeting.
message:
  template: en/missed-deadline
  rendered: |
    Subject: Missed deadline: your transfer number ${number}

    Dear Marcus,

    I missed the 15:00 cut-off. That was my mistake, and I am sorry.
`,
  )
}

const run = (...args) => {
  const start = performance.now()
  const { status, stdout } = spawnSync(process.execPath, args, { env, maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return { milliseconds: performance.now() - start, stdout }
}
const rounds = []
for (let round = 0; round < ROUNDS; round++) {
  const floor = run('-e', '0').milliseconds
  const { milliseconds, stdout } = run(bin, 'promises', folder)
  if (stdout.toString().match(/^- /gm)?.length !== 2 * COUNT) throw new Error('not every promise is there')
  rounds.push([milliseconds, milliseconds / floor])
}
const [milliseconds, ratio] = rounds.sort((one, other) => one[0] - other[0])[Math.floor(ROUNDS / 2)]
console.log(`Node ${process.version}, the median of ${ROUNDS} rounds`)
console.log(`ownup promises, ${COUNT} disclosures   ${(milliseconds / 1000).toFixed(2)} s, ${ratio.toFixed(0)} times node -e 0`)
