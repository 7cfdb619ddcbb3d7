import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { readDisclosure } from '../src/disclosure/file.ts'
import type { Disclosure } from '../src/disclosure/schema.ts'
import type { Io } from '../src/io.ts'
import type { Message } from '../src/message/message.ts'
import { Renderer } from '../src/template/render.ts'
import { loadPartials, loadTemplate, shipped as shippedLibrary } from '../src/template/library.ts'
import { partialOf, readTemplate, type PartialFile, type Template } from '../src/template/template.ts'

/** The folder with `package.json` and `templates/`. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The templates that come with the program. */
export const SHIPPED = shippedLibrary(ROOT)

/** Every property is tried with this seed. To repeat a run: `SEED=… npx vitest run`. */
export const SEED = process.env['SEED'] === undefined ? Date.now() % 0x7fffffff : Number(process.env['SEED'])

/** A folder of its own for one test, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ownup-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface TestIo extends Io {
  out(): string
  err(): string
}

/** The world as strings: what comes in on standard input, and what went out. */
export function testIo({ stdin = '', cwd = ROOT, terminal = false } = {}): TestIo {
  const sink = () => {
    const chunks: Buffer[] = []
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(Buffer.from(chunk))
        done()
      },
    })
    return Object.assign(stream, { isTTY: terminal, columns: 80, text: () => Buffer.concat(chunks).toString('utf8') })
  }
  const stdout = sink()
  const stderr = sink()
  return {
    stdin: Object.assign(Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]), { isTTY: terminal }),
    stdout,
    stderr,
    screen: stderr,
    env: {},
    cwd,
    root: ROOT,
    platform: 'linux',
    now: () => new Date(2026, 10, 20, 12, 0),
    out: () => stdout.text(),
    err: () => stderr.text(),
  }
}

/** The least a file has to say before anything is rendered, and any lines of YAML after it. */
export function sparse(lines = ''): string {
  return `ownup: 1
written: 2026-11-20
client: { address: Marcus }
sender: { name: Priya Raman }
matter: your transfer
what: We sent your transfer a day late.
${lines}`
}

/** The cases in `test/scenarios`, by name. */
export const SCENARIOS = readdirSync(join(ROOT, 'test', 'scenarios')).map((file) => basename(file, '.yaml'))

export function scenario(name: string): string {
  return readFileSync(join(ROOT, 'test', 'scenarios', `${name}.yaml`), 'utf8')
}

export function disclosureOf(yaml: string): Disclosure {
  return readDisclosure(yaml, 'test.yaml').disclosure
}

const FRONT_MATTER = 'title: Test\nkinds: [outage]\nchannel: email\nlanguage: en\n'

/** A template file with this body (its first line is line 8 of the file) and this subject. */
export function templateText(body: string, subject = '"About {{matter}}"'): string {
  return `---\n${FRONT_MATTER}subject: ${subject}\n---\n${body}`
}

export function templateOf(body: string, subject?: string): Template {
  return readTemplate(templateText(body, subject), 'en/test', 'test.hbs')
}

/** The body of a message that this template text makes of these facts. */
export function bodyOf(template: string, yaml: string, partials: Record<string, string> = {}): string {
  return new Renderer(templateOf(template), partialsOf(partials)).render(disclosureOf(yaml)).body.text
}

/** Partials by name. */
export function partialsOf(texts: Record<string, string>): PartialFile[] {
  return Object.entries(texts).map(([name, text]) => partialOf(name, `${name}.hbs`, text))
}

/** A renderer for a shipped template. */
export async function shipped(id: string): Promise<Renderer> {
  const template = await loadTemplate(SHIPPED, id)
  return new Renderer(template, await loadPartials(SHIPPED, template.language))
}

export async function messageOf(id: string, disclosure: Disclosure): Promise<Message> {
  return (await shipped(id)).render(disclosure)
}
