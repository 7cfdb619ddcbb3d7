import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn, type IPty } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { stringify } from 'yaml'
import { LANGUAGE_IDS } from '../../src/disclosure/choices.ts'
import { wizardFor } from '../../src/languages/wizard.ts'
import { ROOT } from '../support.ts'

/** How long anything may take until it is on the screen. Only a failing test waits for so long. */
const PATIENCE = 15_000

const CLOCK = new URL('./clock.js', import.meta.url).href
const PROGRAM = join(ROOT, 'bin', 'ownup.js')

/** Stands under every question in one language or another, and is drawn last. */
const KEYS_LINE = new RegExp(
  (await Promise.all(LANGUAGE_IDS.map(wizardFor)))
    .flatMap(({ keys, takes }) => [keys.next, keys.finish, keys.skip, takes('')])
    .map((words) =>
      words
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+'),
    )
    .join('|'),
)

const KEYS = {
  enter: '\r',
  escape: '\u001B',
  up: '\u001B[A',
  down: '\u001B[B',
  left: '\u001B[D',
  home: '\u0001',
  backspace: '\u007F',
  space: ' ',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  'ctrl-j': '\n',
  'ctrl-o': '\u000F',
  'ctrl-u': '\u0015',
  'alt-enter': '\u001B\r',
} as const

/** What a person does at a question: types a line, picks an option, ticks some, or presses one key. */
export type Move = string | { pick: string } | { tick: string[] } | { press: string } | { paste: string }

export const pick = (label: string): Move => ({ pick: label })
export const tick = (...labels: string[]): Move => ({ tick: labels })
export const unknown: Move = { press: '?' }
export const none: Move = { press: '-' }
export const enter: Move = ''

export interface Start {
  env?: Record<string, string>
  cols?: number
  rows?: number
  /** The local time at which the program believes to be. */
  now?: string
  /** A file for standard output, which otherwise goes to the screen like all the rest. */
  into?: string
  /** Somebody else's rights. */
  uid?: number
  gid?: number
}

/** Somebody's computer: a home and a folder to work in, both of their own and both gone with `clear`. */
export class Desk {
  readonly root = mkdtempSync(join(tmpdir(), 'ownup-pty-'))
  readonly work = join(this.root, 'work')
  readonly drafts = join(this.root, 'state', 'ownup', 'drafts')
  readonly config = join(this.root, 'config', 'ownup')
  private readonly running = new Set<Terminal>()

  /** @param sender who has used ownup here before, or nobody */
  constructor(sender?: Record<string, string>) {
    mkdirSync(this.work)
    if (sender) this.write(join('..', 'config', 'ownup', 'sender.yaml'), stringify(sender))
  }

  start(args: string[] = [], { env = {}, cols = 80, rows = 50, now = '2026-11-20T12:00:00', ...rights }: Start = {}): Terminal {
    const terminal = new Terminal(args, { cwd: this.work, cols, rows, env: { ...this.environment(now), ...env }, ...rights })
    this.running.add(terminal)
    void terminal.exited.then(() => this.running.delete(terminal))
    return terminal
  }

  environment(now = '2026-11-20T12:00:00'): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      TERM: 'xterm-256color',
      HOME: this.root,
      XDG_STATE_HOME: join(this.root, 'state'),
      XDG_CONFIG_HOME: join(this.root, 'config'),
      TMPDIR: this.root,
      TZ: 'UTC',
      NOW: `${now}Z`,
    }
  }

  write(name: string, text: string): string {
    const path = join(this.work, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text, { mode: 0o600 })
    return path
  }

  read(name: string): string {
    return readFileSync(join(this.work, name), 'utf8')
  }

  /** Lets everybody in, as a shared folder does. */
  open(): void {
    chmodSync(this.root, 0o755)
  }

  /** The files in the folder of work, without hidden ones. */
  files(): string[] {
    return readdirSync(this.work)
      .filter((name) => !name.startsWith('.'))
      .sort()
  }

  mode(name: string): number {
    return statSync(join(this.work, name)).mode & 0o777
  }

  /** The text of the one draft that is not finished. */
  draft(): string {
    const names = readdirSync(this.drafts).filter((name) => name.endsWith('.yaml'))
    if (names.length !== 1) throw new Error(`there is not one draft but ${names.length}: ${names.join(', ')}`)
    return readFileSync(join(this.drafts, names[0]!), 'utf8')
  }

  async clear(): Promise<void> {
    for (const terminal of this.running) terminal.kill('SIGKILL')
    await Promise.all([...this.running].map(({ exited }) => exited))
    rmSync(this.root, { recursive: true, force: true })
  }
}

/** Waits for something that happens outside of the terminal: on the disk. */
export async function eventually(isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`it did not happen: ${String(isSo)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The real program in a pseudo-terminal, and the screen that a person would see. */
export class Terminal {
  /** Everything that the program wrote, escape sequences and all. */
  raw = ''
  readonly exited: Promise<{ code: number; signal: number | undefined }>
  private readonly screenOf: InstanceType<typeof xterm.Terminal>
  private readonly pty: IPty
  private ended: { code: number; signal: number | undefined } | undefined
  private changed: () => void = () => undefined
  /** Where the question stands that was answered last: the same words further down are another question. */
  private answered = -1

  constructor(args: string[], options: Required<Pick<Start, 'env' | 'cols' | 'rows'>> & Start & { cwd: string }) {
    const { cols, rows, env } = options
    this.screenOf = new xterm.Terminal({ cols, rows, scrollback: 10_000, allowProposedApi: true })
    const command = [process.execPath, '--import', CLOCK, PROGRAM, ...args]
    const redirected = ['sh', '-c', `exec "$@" > "$0"`, options.into ?? '', ...command]
    const [file, ...rest] = options.into === undefined ? command : redirected
    this.pty = spawn(file!, rest, { ...options, name: env['TERM'] ?? 'xterm' })
    this.pty.onData((data) => {
      this.raw += data
      this.screenOf.write(data, () => this.changed())
    })
    this.exited = new Promise((resolve) => {
      this.pty.onExit(({ exitCode, signal }) => {
        // What was written last is drawn first.
        this.screenOf.write('', () => {
          this.ended = { code: exitCode, signal }
          resolve(this.ended)
          this.changed()
        })
      })
    })
  }

  get pid(): number {
    return this.pty.pid
  }

  /** All lines that were ever on the screen, as they stand there; a line that the terminal broke is one line again. */
  lines(): string[] {
    const { active } = this.screenOf.buffer
    const lines: string[] = []
    for (let row = 0; row < active.length; row++) {
      const line = active.getLine(row)!
      if (line.isWrapped && lines.length > 0) lines.push(lines.pop()! + line.translateToString(true))
      else lines.push(line.translateToString(true))
    }
    return lines
  }

  screen(): string {
    return this.lines().join('\n').trimEnd()
  }

  /** The rows that are to be seen now, each as wide as the terminal at most. */
  rows(): string[] {
    const { active } = this.screenOf.buffer
    return Array.from({ length: this.screenOf.rows }, (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '')
  }

  /** The character the cursor is on, and what stands left of it. */
  leftOfCursor(): string {
    const { active } = this.screenOf.buffer
    return active.getLine(active.baseY + active.cursorY)!.translateToString(false, 0, active.cursorX)
  }

  /** Waits until the screen shows this. @throws with the screen, if it never does */
  async waitFor(wanted: string | RegExp | ((screen: string) => boolean), patience = PATIENCE): Promise<void> {
    const isThere = () => {
      const screen = this.screen()
      return typeof wanted === 'string' ? screen.includes(wanted) : wanted instanceof RegExp ? wanted.test(screen) : wanted(screen)
    }
    if (isThere()) return
    await new Promise<void>((resolve, reject) => {
      const give = (why: string) => reject(new Error(`${why}, waiting for ${String(wanted)}. The screen:\n${this.screen()}\n`))
      const timer = setTimeout(() => give(`nothing came for ${patience} ms`), patience)
      this.changed = () => {
        if (!isThere() && !this.ended) return
        clearTimeout(timer)
        this.changed = () => undefined
        if (isThere()) resolve()
        else give(`the program ended with ${JSON.stringify(this.ended)}`)
      }
    })
  }

  /** The question that is being asked, with all that stands under it; empty where none is. */
  prompt(): string {
    const row = this.promptRow()
    return row === -1 ? '' : this.lines().slice(row).join('\n').trimEnd()
  }

  /** Is this question being put, by itself or with what it is about before it? */
  puts(ask: string): boolean {
    const prompt = this.prompt().replace(/\s+/g, ' ')
    return [prompt, prompt.replace(/^\? (?:"[^"]*" |[^?":]*: )/, '? ')].some((each) => each.startsWith(`? ${ask}`))
  }

  private promptRow(): number {
    return this.lines().findLastIndex((line) => line.startsWith('? '))
  }

  /** What stands on the line, or on the lines, of the question that is being asked. */
  line(): string {
    return this.prompt()
      .split('\n')
      .filter((line) => line.startsWith('>'))
      .map((line) => line.slice(2))
      .join('\n')
  }

  /** Waits until this question is asked, down to the keys under it. */
  async at(ask: string): Promise<void> {
    await this.atOne([ask]).catch((error: Error) => {
      throw new Error(`"${ask}" was not asked: ${error.message}`)
    })
  }

  /** Waits until one of these questions is asked. @returns which */
  async atOne(asks: readonly string[]): Promise<string> {
    // Of several fixes or remedies the question first says which one it is about.
    const asked = (): string | undefined => {
      if (this.promptRow() === this.answered || !KEYS_LINE.test(this.prompt().replace(/\s+/g, ' '))) return undefined
      return asks.find((ask) => this.puts(ask))
    }
    await this.waitFor(() => asked() !== undefined)
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, this.deafUntil - Date.now())))
    return asked()!
  }

  /** The program takes an Enter right after "-" or "?" for a slip; a person reads the next question first. */
  private deafUntil = 0

  type(text: string): void {
    this.pty.write(text)
  }

  key(...names: (keyof typeof KEYS)[]): void {
    for (const name of names) this.pty.write(KEYS[name])
  }

  /** As a terminal hands over what is pasted: in brackets, each line break as a carriage return. */
  paste(text: string): void {
    this.pty.write(`\u001B[200~${text.replace(/\n/g, '\r')}\u001B[201~`)
  }

  /** Answers the question that is being asked. */
  async answer(move: Move): Promise<void> {
    this.answered = this.promptRow()
    if (typeof move === 'string') return this.type(`${move}\r`)
    if ('press' in move) {
      this.deafUntil = Date.now() + 550
      return this.type(move.press)
    }
    if ('paste' in move) {
      this.paste(move.paste)
      return this.type('\r')
    }
    if ('pick' in move) await this.moveTo(move.pick)
    else {
      for (const label of move.tick) {
        await this.moveTo(label)
        this.key('space')
        await this.waitFor(() => this.isTicked(label))
      }
    }
    this.key('enter')
  }

  /** Answers questions one after the other, each as it comes: a question that was not expected fails. */
  async tell(moves: [ask: string, move: Move][]): Promise<void> {
    for (const [ask, move] of moves) {
      await this.at(ask)
      await this.answer(move)
    }
  }

  kill(signal: string): void {
    this.pty.kill(signal)
  }

  /** Closes the window over the program's head. */
  close(): void {
    ;(this.pty as unknown as { destroy(): void }).destroy()
  }

  resize(cols: number, rows: number): void {
    this.screenOf.resize(cols, rows)
    this.pty.resize(cols, rows)
  }

  /** Waits for the end. @returns the exit code */
  async exit(): Promise<number> {
    const timer = setTimeout(() => this.kill('SIGKILL'), PATIENCE)
    const { code, signal } = await this.exited
    clearTimeout(timer)
    if (signal === 9) throw new Error(`the program did not end. The screen:\n${this.screen()}\n`)
    return code
  }

  /** The option that is marked; empty while the list is only half drawn. */
  private chosen(): string {
    const prompt = this.prompt()
    return KEYS_LINE.test(prompt) ? (/^> .*$/m.exec(prompt)?.[0] ?? '') : ''
  }

  private isTicked(label: string): boolean {
    return this.chosen().includes(label) && this.chosen().includes('[x]')
  }

  private async moveTo(label: string): Promise<void> {
    for (let tries = 0; tries < 60; tries++) {
      const before = this.chosen()
      if (before.includes(label)) return
      this.key('down')
      await this.waitFor(() => !['', before].includes(this.chosen()))
    }
    throw new Error(`there is no option "${label}". The screen:\n${this.screen()}\n`)
  }
}
