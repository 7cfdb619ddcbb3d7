import { createInterface, type Interface } from 'node:readline'
import type { ChalkInstance } from 'chalk'
import { Cancelled } from '../errors.ts'
import type { Io } from '../io.ts'
import type { WizardWords } from '../languages/wizard-words.ts'
import { editInEditor, stopSignal, styleFor, widthOf, type Asker, type Outcome, type Screen } from './ask.ts'
import { wrap } from './columns.ts'

/** So many of those that fit are offered. */
const MOST_OFFERED = 20

/** How long to wait for the next line of a paste before it is taken for an answer, in milliseconds. */
const PASTE_PAUSE = 60

/**
 * Questions as plain numbered lines that are written once and never redrawn: for screen readers (`ACCESSIBLE=1`) and for
 * terminals that cannot move the cursor (`TERM=dumb`).
 */
export function plainAsker(io: Io, words: WizardWords): Asker {
  return new PlainAsker(io, words)
}

class PlainAsker implements Asker {
  readonly style: ChalkInstance
  private readonly stop: AbortSignal
  private lines: Interface | undefined
  private waiting: ((line: string | undefined) => void) | undefined
  private readonly early: string[] = []
  private closed = false

  constructor(
    private readonly io: Io,
    private readonly words: WizardWords,
  ) {
    this.style = styleFor(io)
    this.stop = stopSignal(io)
    this.stop.addEventListener('abort', () => this.end())
  }

  get width(): number {
    return widthOf(this.io)
  }

  say(text: string): void {
    this.io.screen.write(`${text}\n`)
  }

  async ask(screen: Screen): Promise<Outcome> {
    this.say(`\n${this.headOf(screen)}`)
    // What was refused is not lost: the editor opens with it.
    let line = screen.initial ?? ''
    let offered: { value: string; label: string }[] = []
    for (;;) {
      this.io.screen.write('> ')
      const typed = await this.read()
      const chosen = /^\d{1,2}$/.test(typed.trim()) ? offered[Number(typed.trim()) - 1] : undefined
      if (chosen) return { is: 'choice', value: chosen.value }
      const isAgain = offered.length > 0 && typed.trim() === line.trim()
      const fitting = isAgain || typed.trim() === '' || screen.live(typed).echo !== undefined ? [] : (screen.find?.(typed) ?? [])
      if (fitting.length > 0) {
        offered = fitting.slice(0, MOST_OFFERED)
        line = typed
        screen.onType(typed)
        offered.forEach(({ label }, index) => this.say(wrap(`${index + 1}. ${label}`, this.width)))
        if (fitting.length > MOST_OFFERED && screen.more) this.say(screen.more(fitting.length - MOST_OFFERED))
        this.say(wrap(`(${this.words.static.found})`, this.width))
        continue
      }
      const outcome = this.outcomeOf(screen, typed, line)
      if (typeof outcome !== 'string') return outcome
      if (screen.kind === 'text' && typed.trim() !== '') line = typed
      this.say(wrap(`${this.words.static.again}: ${outcome}`, this.width))
    }
  }

  async edit(text: string): Promise<string> {
    this.close()
    const edited = await editInEditor(text, this.io, this.stop)
    if (edited === undefined) this.say(wrap(this.words.editorFailed, this.width))
    return edited ?? text
  }

  close(): void {
    const lines = this.lines
    this.lines = undefined
    lines?.close()
  }

  private headOf({ ask, help, example, beside, find, kind, options = [], initial, suggestion, ticked, keys }: Screen): string {
    const { static: say, forExample } = this.words
    const lines = help === '' ? [ask] : [ask, help]
    if (example !== undefined) lines.push(`${forExample} ${example}`)
    if (beside !== undefined) lines.push(beside)
    options.forEach(({ label, value }, index) => lines.push(`${index + 1}. ${label}${ticked?.includes(value) ? ' [x]' : ''}`))
    const chosen = options.findIndex(({ value }) => value === initial)
    if (kind === 'text' && initial) lines.push(say.keep(initial.replace(/\n/g, ' ')))
    else if (suggestion !== undefined) lines.push(this.words.takes(suggestion))
    if (kind === 'choice' && chosen >= 0) lines.push(say.keep(String(chosen + 1)))
    const kept = options.flatMap(({ value }, index) => (ticked?.includes(value) ? [index + 1] : []))
    if (kept.length > 0) lines.push(say.keep(kept.join(' ')))
    const hints = [
      ...(kind === 'choice' ? [say.number] : kind === 'ticks' ? [say.numbers] : []),
      ...(find ? [say.find] : []),
      ...(keys.unknown === undefined ? [] : [say.unknown]),
      ...(keys.none === undefined ? [] : [`- ${keys.none}`]),
      ...(keys.back ? [say.back] : []),
      ...(kind === 'text' && keys.editor ? [say.editor] : []),
      ...(kind === 'text' && keys.skip ? [this.words.keys.skip] : []),
    ]
    if (hints.length > 0) lines.push(`(${hints.join('; ')})`)
    return lines.map((line) => wrap(line, this.width)).join('\n')
  }

  /** An outcome, or what is wrong with what was typed. @param line what would stand on the line, if there were one */
  private outcomeOf(screen: Screen, typed: string, line: string): Outcome | string {
    const { kind, options = [], ticked = [], keys, problem, live, onType } = screen
    const initial = screen.initial || screen.suggestion
    const text = typed.trim()
    if (text === '<' && keys.back) return { is: 'back', typed: line }
    if (text === '?' && keys.unknown !== undefined) return { is: 'unknown' }
    if (text === '-' && keys.none !== undefined) return { is: 'none' }
    if (kind === 'choice') {
      const number = text === '' ? options.findIndex(({ value }) => value === initial) + 1 : Number(text)
      const option = options[number - 1]
      return option ? { is: 'choice', value: option.value } : `${this.words.static.number}, 1–${options.length}.`
    }
    if (kind === 'ticks') {
      if (text === '') return { is: 'ticks', values: [...ticked] }
      if (text === '0') return { is: 'ticks', values: [] }
      const numbers = text.split(/[ ,;]+/).map(Number)
      if (numbers.some((number) => !options[number - 1])) return `${this.words.static.numbers}, 1–${options.length}.`
      return { is: 'ticks', values: options.filter((_option, index) => numbers.includes(index + 1)).map(({ value }) => value) }
    }
    if (text === '+' && keys.editor) return { is: 'editor', typed: line }
    if (text === '' && initial) return { is: 'text', text: initial }
    if (text === '' && keys.skip) return { is: 'skip' }
    onType(typed)
    const wrong = problem(typed)
    if (wrong !== undefined) return wrong
    const { echo, warnings } = live(typed)
    for (const line of [...(echo === undefined ? [] : [`= ${echo}`]), ...warnings]) this.say(wrap(line, this.width))
    return { is: 'text', text: typed }
  }

  /** One answer: a line, together with the lines that follow at once (a paste). @throws Cancelled at Ctrl-C and at the end */
  private async read(): Promise<string> {
    const first = await this.line()
    if (first === undefined) throw new Cancelled()
    const all = [first]
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, PASTE_PAUSE))
      if (this.early.length === 0) return all.join('\n')
      all.push(...this.early.splice(0))
    }
  }

  private line(): Promise<string | undefined> {
    this.open()
    if (this.early.length > 0) return Promise.resolve(this.early.shift())
    if (this.closed) return Promise.resolve(undefined)
    return new Promise((resolve) => (this.waiting = resolve))
  }

  private open(): void {
    if (this.lines) return
    const lines = createInterface({ input: this.io.stdin, output: this.io.screen, terminal: Boolean(this.io.stdin.isTTY), historySize: 0 })
    this.lines = lines
    this.closed = false
    const end = () => {
      if (this.lines === lines) this.end()
    }
    lines.on('line', (line) => (this.waiting ? this.hand(line) : this.early.push(line)))
    lines.on('SIGINT', end)
    lines.on('close', end)
    lines.on('error', end)
  }

  private end(): void {
    this.closed = true
    this.hand(undefined)
  }

  private hand(line: string | undefined): void {
    const waiting = this.waiting
    this.waiting = undefined
    waiting?.(line)
  }
}
