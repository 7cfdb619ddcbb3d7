import {
  createPrompt,
  isBackspaceKey,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useEffect,
  useKeypress,
  usePagination,
  useRef,
  useState,
  type KeypressEvent,
} from '@inquirer/core'
import { emitKeypressEvents, type Interface } from 'node:readline'
import { Writable } from 'node:stream'
import { Chalk, type ChalkInstance } from 'chalk'
import { Cancelled } from '../errors.ts'
import type { Io } from '../io.ts'
import type { WizardWords } from '../languages/wizard-words.ts'
import type { Reply } from './answers.ts'
import { columnsOf, cut, hanging, wrap } from './columns.ts'

/** One question as a screen needs it: all words are there, nothing is looked up any more. */
export interface Screen {
  ask: string
  help: string
  example?: string
  kind: 'text' | 'choice' | 'ticks'
  /** Line breaks may stay in the answer. */
  lines?: boolean
  options?: { value: string; label: string }[]
  ticked?: readonly string[]
  /** What stands on the line, or the option that is chosen, at first. */
  initial?: string
  /** What Enter takes while nothing is typed. */
  suggestion?: string
  /** What to have in view while the answer is written. */
  beside?: string
  /** For a text that may be one of many known ones: those that fit what is typed. */
  find?(typed: string): { value: string; label: string }[]
  /** How many more there are than are shown. */
  more?(count: number): string
  keys: { back: boolean; unknown?: string; none?: string; skip?: boolean; editor: boolean }
  /** Why this cannot be taken, or `undefined`. */
  problem(typed: string): string | undefined
  /** What to show under the line while it is typed. Warns, never blocks. */
  live(typed: string): { echo?: string | undefined; note?: string | undefined; warnings: string[] }
  /** Told of what is on the line, so that it can be kept. */
  onType(typed: string): void
}

/** What a screen gives back: an answer, or the wish to go elsewhere with what is on the line. */
export type Outcome = Reply | { is: 'back'; typed: string } | { is: 'editor'; typed: string }

/** A way to ask a person. The only thing the rest of the wizard knows of terminals. */
export interface Asker {
  ask(screen: Screen): Promise<Outcome>
  /** Shows text that is no question. */
  say(text: string): void
  /** Opens the user's editor. @returns the text as it was saved, or as it was where the editor did not start; says so then */
  edit(text: string): Promise<string>
  readonly style: ChalkInstance
  /** Columns to write in. */
  readonly width: number
  close(): void
}

export function widthOf(io: Io): number {
  return Math.min(Math.max(io.screen.columns ?? 80, 20), 80)
}

/** Colours for the user's terminal, or none: NO_COLOR, FORCE_COLOR and TERM=dumb decide. */
export function styleFor({ env, stderr }: Io): ChalkInstance {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0'
  const plain = Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb' || env['FORCE_COLOR'] === '0' || !stderr.isTTY
  return new Chalk({ level: forced ? 1 : plain ? 0 : 1 })
}

/** Prompts that redraw themselves, on Inquirer; or plain numbered ones for a screen reader and for `TERM=dumb`. */
export async function askerFor(io: Io, words: WizardWords): Promise<Asker> {
  const plain = (io.env['ACCESSIBLE'] ?? '') !== '' && io.env['ACCESSIBLE'] !== '0'
  if (plain || io.env['TERM'] === 'dumb') return (await import('./ask-plain.ts')).plainAsker(io, words)
  return new PromptAsker(io, words)
}

/** How long a key that begins with Esc may take to arrive whole, in milliseconds. Node's own 500 make Esc feel broken. */
const ESCAPE_PAUSE = 80

const PASTE_ON = '\u001B[?2004h'
const PASTE_OFF = '\u001B[?2004l'

/** Aborts when the terminal is closed or the program is told to end: a question that is open then ends like Ctrl-C. */
export function stopSignal(io: Io): AbortSignal {
  const controller = new AbortController()
  io.onStop?.(() => controller.abort())
  return controller.signal
}

class PromptAsker implements Asker {
  readonly style: ChalkInstance
  private readonly stop: AbortSignal

  constructor(
    private readonly io: Io,
    private readonly words: WizardWords,
  ) {
    this.style = styleFor(io)
    this.stop = stopSignal(io)
    // Whoever calls this first for a stream decides; the prompts' own call comes too late to change anything.
    emitKeypressEvents(io.stdin, { escapeCodeTimeout: ESCAPE_PAUSE } as unknown as Interface)
  }

  get width(): number {
    return widthOf(this.io)
  }

  say(text: string): void {
    this.io.screen.write(`${text}\n`)
  }

  private deafUntil = 0

  async ask(screen: Screen): Promise<Outcome> {
    const view: View = { screen, words: this.words, style: this.style, io: this.io, deafUntil: this.deafUntil }
    const prompt = screen.kind === 'text' ? textPrompt : screen.kind === 'choice' ? choicePrompt : ticksPrompt
    this.io.screen.write(PASTE_ON)
    try {
      const outcome = await prompt(view, {
        input: this.io.stdin as NodeJS.ReadStream,
        output: this.io.screen as NodeJS.WriteStream,
        signal: this.stop,
      })
      if (outcome.is === 'closed') throw new Cancelled()
      if (outcome.is === 'unknown' || outcome.is === 'none') this.deafUntil = Date.now() + STRAY_ENTER
      return outcome
    } catch (error) {
      throw asCancelled(error)
    } finally {
      this.io.screen.write(PASTE_OFF)
    }
  }

  async edit(text: string): Promise<string> {
    const edited = await editInEditor(text, this.io, this.stop)
    if (edited === undefined) this.say(hanging(`${this.style.red('!')} `, this.words.editorFailed, this.width))
    return edited ?? text
  }

  close(): void {
    this.io.stdin.pause()
  }
}

/**
 * Opens VISUAL or EDITOR through Inquirer's editor prompt: it splits arguments and waits. Loaded only here: it is large.
 * @returns undefined if the editor could not be started
 */
export async function editInEditor(text: string, io: Io, stop: AbortSignal): Promise<string | undefined> {
  const { default: inquirer } = await import('inquirer')
  const failed = new AbortController()
  // The screen is the editor's: nothing is drawn beside it.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() })
  const prompt = inquirer.createPromptModule({
    input: io.stdin as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    signal: AbortSignal.any([failed.signal, stop]),
  })
  // An editor that does not start is an error to be shown there, and the prompt would wait for ever.
  const error = () => {
    queueMicrotask(() => failed.abort())
    return ''
  }
  try {
    const question = {
      type: 'editor' as const,
      name: 'text',
      message: '',
      default: text,
      waitForUserInput: false,
      file: { mode: 0o600, prefix: 'ownup-', postfix: '.txt' },
      theme: { style: { error } },
    }
    return (await prompt<{ text: string }>([question])).text.replace(/\n$/, '')
  } catch (error) {
    if (failed.signal.aborted) return undefined
    throw asCancelled(error)
  }
}

export function hasEditor({ env }: Io): boolean {
  return Boolean(env['VISUAL'] || env['EDITOR'])
}

function asCancelled(error: unknown): unknown {
  return error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError') ? new Cancelled() : error
}

interface View {
  screen: Screen
  words: WizardWords
  style: ChalkInstance
  /** For its width, which may change while a question is asked. */
  io: Io
  /** Enter means nothing before this moment. */
  deafUntil: number
}

/** A hand that is used to Enter presses it after "-" and "?" too. It may not answer the next question, unread. Milliseconds. */
const STRAY_ENTER = 400

const HEAD = '? '
const LINE = '> '

/** A key, as Node names it; Inquirer's type leaves out some. */
type Key = KeypressEvent & { meta?: boolean; sequence?: string }

/** Ctrl-D, or a terminal that is gone: Inquirer would wait for ever. */
type Closed = { is: 'closed' }

function useClosed(done: (outcome: Closed) => void): void {
  useEffect((line) => {
    const close = () => done({ is: 'closed' })
    // Of a terminal that is gone Readline cannot take its hands either: that error comes here too, while it closes.
    ;(line as unknown as Interface).on('error', close)
    line.on('close', close)
    return () => line.removeListener('close', close)
  }, [])
}

const textPrompt = createPrompt<Outcome | Closed, View>((view, done) => {
  const { screen, style } = view
  const width = widthOf(view.io)
  const initial = (screen.initial ?? '').split('\n')
  // The lines above the one that is being typed; Readline knows of that one only.
  const [above, setAbove] = useState<readonly string[]>(initial.slice(0, -1))
  const [value, setValue] = useState(initial.at(-1)!)
  const [error, setError] = useState<string>()
  const [answer, setAnswer] = useState<string>()
  // Of what fits, none is chosen until an arrow key says so: Enter takes what was typed, and nobody else's name.
  const [picked, setPicked] = useState(-1)
  const paste = useRef<{ lines: string[]; last: string; afterReturn: boolean } | undefined>(undefined)

  useClosed(done)
  useEffect((line) => {
    if (value !== '') line.write(value)
  }, [])

  const finish = (outcome: Outcome, shown: string) => {
    setAnswer(shown)
    done(outcome)
  }
  const show = (lines: readonly string[], last: string) => {
    setAbove(lines)
    setValue(last)
    setError(undefined)
    setPicked(-1)
    screen.onType([...lines, last].join('\n'))
  }

  useKeypress((event, line) => {
    const key = event as Key
    if (answer !== undefined) return
    if (key.name === 'paste-start') {
      paste.current = { lines: [], last: line.line, afterReturn: false }
      return
    }
    if (paste.current) {
      // Line breaks in a paste arrive as Enter. They break the line here and answer nothing.
      const held = paste.current
      if (key.name === 'paste-end') {
        paste.current = undefined
        show([...above, ...held.lines], line.line)
      } else if (isEnterKey(key)) {
        if (!(key.name === 'enter' && held.afterReturn)) held.lines.push(held.last)
        held.last = ''
      } else held.last = line.line
      held.afterReturn = key.name === 'return'
      return
    }
    if (isEnterKey(key) && Date.now() < view.deafUntil) {
      line.write(value)
      return
    }
    const fitting = screen.find?.(value).slice(0, MOST_FOUND) ?? []
    if (isEnterKey(key) && fitting[picked]) return finish({ is: 'choice', value: fitting[picked].value }, fitting[picked].label)
    if (isEnterKey(key)) {
      if (key.name === 'enter' || key.meta) {
        // Readline takes Alt-Enter for no key of its own and leaves the line as it is.
        if (key.meta) line.clearLine(0)
        return show([...above, value], '')
      }
      const shown = [...above, value].join('\n')
      const typed = shown.trim() === '' ? (screen.suggestion ?? shown) : shown
      if (typed.trim() === '' && screen.keys.skip) return finish({ is: 'skip' }, '-')
      const problem = screen.problem(typed)
      const echo = screen.lines ? undefined : screen.live(typed).echo
      if (problem === undefined) return finish({ is: 'text', text: typed }, echo ?? typed.replace(/\n/g, ' '))
      setError(problem)
      line.write(value)
      return
    }
    if (fitting.length > 0 && isDownKey(key)) return setPicked(Math.min(picked + 1, fitting.length - 1))
    if (fitting.length > 0 && isUpKey(key)) return setPicked(Math.max(picked - 1, -1))
    const untouched = value === '' && above.length === 0
    if (key.name === 'escape' && screen.keys.back) return finish({ is: 'back', typed: [...above, value].join('\n') }, '')
    if (key.ctrl && key.name === 'o' && screen.keys.editor) return finish({ is: 'editor', typed: [...above, value].join('\n') }, '')
    if (untouched && line.line === '?' && screen.keys.unknown !== undefined) return finish({ is: 'unknown' }, screen.keys.unknown)
    if (untouched && line.line === '-' && screen.keys.none !== undefined) return finish({ is: 'none' }, screen.keys.none)
    if (isBackspaceKey(key) && value === '' && above.length > 0) {
      line.write(above.at(-1)!)
      return show(above.slice(0, -1), above.at(-1)!)
    }
    if (line.line !== value) show(above, line.line)
  })

  if (answer !== undefined) return doneLine(view, answer)
  const shownAbove = above.slice(-MOST_ABOVE)
  const { echo, note, warnings } = screen.live([...above, value].join('\n'))
  const found = screen.find?.(value) ?? []
  const under = [
    ...(error === undefined ? [] : [`${style.red('!')} ${error}`]),
    ...(echo === undefined ? [] : [`= ${echo}`]),
    ...(note === undefined ? [] : [style.dim(note)]),
    ...warnings.map((warning) => `${style.yellow('!')} ${warning}`),
    style.dim(keysOf(view, value === '' && above.length === 0, found.length > 0)),
  ]
  const typed = [
    ...(above.length > shownAbove.length ? [style.dim(`  … ${above.length - shownAbove.length}`)] : []),
    ...shownAbove.map((each) => style.cyan(LINE) + each),
    style.cyan(LINE) + value,
  ]
  const known = found
    .slice(0, MOST_FOUND)
    .map(({ label }, index) => option(index === picked ? '  > ' : '    ', label, index === picked, view))
  if (found.length > MOST_FOUND && screen.more) known.push(style.dim(hanging('    ', screen.more(found.length - MOST_FOUND), width)))
  return [`${headOf(view)}\n${typed.join('\n')}`, [...known, ...under.map((each) => indented(each, width))].join('\n')]
})

/** So many of those that fit are shown. */
const MOST_FOUND = 6

/** What is redrawn at each key has to fit on the screen: of a long paste only the last lines are shown. */
const MOST_ABOVE = 8

/** Keys that belong to a paste choose nothing. */
function usePasteGuard(): (key: Key) => boolean {
  const pasting = useRef(false)
  return (key) => {
    if (key.name === 'paste-start') pasting.current = true
    if (key.name !== 'paste-end') return pasting.current
    pasting.current = false
    return true
  }
}

const choicePrompt = createPrompt<Outcome | Closed, View>((view, done) => {
  const { screen, style } = view
  const options = screen.options ?? []
  const [index, setIndex] = useState(
    Math.max(
      0,
      options.findIndex(({ value }) => value === screen.initial),
    ),
  )
  const [answer, setAnswer] = useState<string>()
  const number = useRef('')
  const [typed, type] = useTyped(options, setIndex)
  const isPasted = usePasteGuard()
  useClosed(done)
  const finish = (outcome: Outcome, shown: string) => {
    setAnswer(shown)
    done(outcome)
  }
  useKeypress((event, line) => {
    const key = event as Key
    if (answer !== undefined) return
    line.clearLine(0)
    if (isPasted(key)) return
    if ((typed === '' || !isAmong(typed, options)) && /^\d$/.test(key.sequence ?? '')) {
      type()
      // "1" and then "2" is the twelfth, where there are that many.
      number.current = [number.current + key.sequence, key.sequence!].find((each) => options[Number(each) - 1]) ?? ''
      if (number.current !== '') setIndex(Number(number.current) - 1)
      return
    }
    number.current = ''
    if (isEnterKey(key) && Date.now() < view.deafUntil) return
    if (isEnterKey(key) && !isAmong(typed, options)) return
    if (isEnterKey(key)) return finish({ is: 'choice', value: options[index]!.value }, options[index]!.label)
    if (key.name === 'escape' && screen.keys.back) return finish({ is: 'back', typed: '' }, '')
    if (typed === '' && key.sequence === '?' && screen.keys.unknown !== undefined) return finish({ is: 'unknown' }, screen.keys.unknown)
    if (typed === '' && key.sequence === '-' && screen.keys.none !== undefined) return finish({ is: 'none' }, screen.keys.none)
    if (isUpKey(key)) setIndex((index - 1 + options.length) % options.length)
    else if (isDownKey(key)) setIndex((index + 1) % options.length)
    type(key)
  })
  const list = usePagination({
    items: options,
    active: index,
    renderItem: ({ item, index: at, isActive }) => option(`${isActive ? '>' : ' '} ${at + 1} `, item.label, isActive, view),
    pageSize: 12,
    loop: false,
  })
  if (answer !== undefined) return doneLine(view, answer)
  return `${headOf(view)}\n${list}\n${typedLines(typed, view)}${indented(style.dim(keysOf(view)), widthOf(view.io))}${HIDE}`
})

const ticksPrompt = createPrompt<Outcome | Closed, View>((view, done) => {
  const { screen, style } = view
  const options = screen.options ?? []
  const [ticked, setTicked] = useState<readonly string[]>(screen.ticked ?? [])
  const [index, setIndex] = useState(0)
  const [answer, setAnswer] = useState<string>()
  const [typed, type] = useTyped(options, setIndex)
  const isPasted = usePasteGuard()
  useClosed(done)
  const finish = (outcome: Outcome, shown: string) => {
    setAnswer(shown)
    done(outcome)
  }
  const toggle = (value: string) => setTicked(ticked.includes(value) ? ticked.filter((each) => each !== value) : [...ticked, value])
  useKeypress((event, line) => {
    const key = event as Key
    if (answer !== undefined) return
    line.clearLine(0)
    if (isPasted(key)) return
    if (isEnterKey(key) && Date.now() < view.deafUntil) return
    if (isEnterKey(key) && typed !== '') {
      // Whoever typed a line means it. "Nothing" is the answer of those who typed nothing.
      if (!isAmong(typed, options)) return
      if (!ticked.includes(options[index]!.value)) toggle(options[index]!.value)
      return type()
    }
    if (isEnterKey(key)) {
      const values = options.map(({ value }) => value).filter((value) => ticked.includes(value))
      const labels = options.filter(({ value }) => ticked.includes(value)).map(({ label }) => label)
      return finish({ is: 'ticks', values }, labels.length > 0 ? labels.join('; ') : view.words.states.nothing)
    }
    if (key.name === 'escape' && screen.keys.back) return finish({ is: 'back', typed: '' }, '')
    if (isUpKey(key)) setIndex((index - 1 + options.length) % options.length)
    else if (isDownKey(key)) setIndex((index + 1) % options.length)
    else if (isSpaceKey(key) && typed === '') toggle(options[index]!.value)
    else if ((typed === '' || !isAmong(typed, options)) && /^[1-9]$/.test(key.sequence ?? '') && Number(key.sequence) <= options.length) {
      type()
      setIndex(Number(key.sequence) - 1)
      toggle(options[Number(key.sequence) - 1]!.value)
      return
    }
    type(key)
  })
  const list = usePagination({
    items: options,
    active: index,
    renderItem: ({ item, isActive }) =>
      option(`${isActive ? '>' : ' '} [${ticked.includes(item.value) ? 'x' : ' '}] `, item.label, isActive, view),
    pageSize: 12,
    loop: false,
  })
  if (answer !== undefined) return doneLine(view, answer)
  return `${headOf(view)}\n${list}\n${typedLines(typed, view)}${indented(style.dim(keysOf(view)), widthOf(view.io))}${HIDE}`
})

/**
 * What is typed at a list leads to the line in which a word begins like it. Enter answers nothing while there is no such line: people
 * type an answer before they see that there is a list, and would answer with its first line.
 */
function useTyped(options: Options, setIndex: (index: number) => void): [typed: string, type: (key?: Key) => void] {
  const [typed, setTyped] = useState('')
  const type = (key?: Key) => {
    if (key && isBackspaceKey(key)) return setTyped(typed.slice(0, -1))
    const isLetter = key && !key.ctrl && !key.meta && /^[\p{L}\p{N}\p{P}\p{S} ]$/u.test(key.sequence ?? '')
    const now = isLetter ? (typed + key.sequence).trimStart() : ''
    const at = now === '' ? -1 : lineOf(now, options)
    if (at >= 0) setIndex(at)
    setTyped(now)
  }
  return [typed, type]
}

type Options = readonly { value: string; label: string }[]

function isAmong(typed: string, options: Options): boolean {
  return typed === '' || lineOf(typed, options) >= 0
}

function lineOf(typed: string, options: Options): number {
  const words = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  return options.findIndex(({ label }) => words(label).includes(words(typed.trimEnd())))
}

function typedLines(typed: string, { screen, words, style }: View): string {
  if (typed === '') return ''
  const isHere = isAmong(typed, screen.options ?? [])
  return `${style.cyan(LINE)}${typed}\n${isHere ? '' : `  ${style.red('!')} ${words.noneOfThese}\n`}`
}

/** One option of a list, over as many lines as it needs. */
function option(head: string, label: string, isActive: boolean, { style, io }: View): string {
  const lines = hanging(head, label, widthOf(io))
  return isActive ? style.cyan(lines) : lines
}

/** A question that was answered, or that the user went back from: the question, and as much of the answer as fits beside it. */
function doneLine({ screen, style, io }: View, answer: string): string {
  const width = widthOf(io)
  if (answer === '') return style.dim(hanging('< ', screen.ask, width))
  const last = wrap(screen.ask, width - 2)
    .split('\n')
    .at(-1)!
  const beside = width - 3 - columnsOf(last)
  const isApart = columnsOf(answer) > beside && beside < LEAST_BESIDE
  const room = isApart ? width - 2 : beside
  const shown = columnsOf(answer) <= room ? answer : `${cut(answer, room - 1)}…`
  return hanging(`${style.green('✓')} `, `${screen.ask}${isApart ? '\n' : ' '}${style.cyan(shown)}`, width)
}

/** Less than this says little of an answer, and breaks a date in two: it gets a line of its own. */
const LEAST_BESIDE = 24

const HIDE = '\u001B[?25l'

function headOf({ screen, words, style, io }: View): string {
  const width = widthOf(io)
  const lines = [style.bold(wrap(`${HEAD}${screen.ask}`, width))]
  if (screen.help !== '') lines.push(indented(style.dim(screen.help), width))
  if (screen.example !== undefined) lines.push(indented(style.dim(`${words.forExample} ${screen.example}`), width))
  if (screen.beside !== undefined) lines.push(indented(style.yellow(screen.beside), width))
  return lines.join('\n')
}

function keysOf({ screen: { kind, keys, lines, suggestion }, words }: View, empty = true, finds = false): string {
  const enter = !empty
    ? words.keys.next
    : suggestion !== undefined
      ? words.takes(suggestion)
      : keys.skip
        ? words.keys.skip
        : words.keys.next
  const shown = [
    ...(kind === 'text' ? [enter] : []),
    ...(finds ? [words.keys.find] : []),
    ...(kind === 'choice' ? [words.keys.move, words.keys.next] : []),
    ...(kind === 'ticks' ? [words.keys.move, words.keys.tick, words.keys.finish] : []),
    ...(keys.unknown === undefined || !empty ? [] : [words.keys.unknown]),
    ...(keys.none === undefined || !empty ? [] : [`- ${keys.none}`]),
    ...(keys.back ? [words.keys.back] : []),
    ...(kind === 'text' && lines ? [words.keys.line] : []),
    ...(kind === 'text' && keys.editor ? [words.keys.editor] : []),
  ]
  return shown.join(' · ')
}

function indented(text: string, width: number): string {
  return wrap(text, width - 2)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
