import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { main } from '../src/main.ts'
import { ROOT, temporaryFolder, testIo } from './support.ts'

/** A team's folder with these files in it. */
export function teamWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.git'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Runs one command line in a folder, with a home of its own there. */
export async function ownup(cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = { ...testIo({ cwd }), env: { HOME: join(cwd, 'home') } }
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err() }
}

export const shippedText = (id: string) => readFileSync(join(ROOT, 'templates', `${id}.hbs`), 'utf8')

/** The shipped template for billing errors with these questions of its own, and these lines behind what went wrong. */
export function billingWith(extra: string, lines: string): string {
  return shippedText('en/billing-error')
    .replace('---\n{{> greeting}}', `extra:\n${extra.replace(/^(?=.)/gm, '  ')}---\n{{> greeting}}`)
    .replace('{{> ours}}', `{{> ours}}\n${lines}`)
}

/** A billing error of which the least is known, and these lines. */
export function billing(lines = ''): string {
  return `ownup: 1
written: 2026-11-20
kind: billing-error
gate: { ours: yes }
client: { name: Adaeze Obi, address: Adaeze }
sender: { name: Lena Fischer, phone: 020 7946 0018, voice: I }
matter: your April invoice
what: I charged you the old day rate on the April invoice.
impact: Your accounts team had to stop the payment.
fixes: [{ text: I sent you the right invoice this morning., status: done, by: 2026-11-20 }]
actions: does not apply
${lines}`
}
