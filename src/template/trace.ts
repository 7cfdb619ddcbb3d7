/**
 * The trace: where each character of a message comes from.
 *
 * While a template is rendered, each piece of its text and each value is put between two markers from Unicode's private-use
 * range. Blocks that depend on a field put markers around what they let through. `fold` takes the markers out again and
 * keeps, for every character, the template position that wrote it, the fields it prints and the fields it depends on. No
 * answer can forge a marker: `disclosure/text.ts` removes the whole range from all that is typed or read.
 */

/** Where a piece of a message was written: a template file, line and column from 1. */
export interface Position {
  file: string
  line: number
  column: number
}

/** What stands between a pair of markers. */
export interface Origin {
  at?: Position
  /** Is this the template's own text? Then the column moves on with each character. */
  literal?: boolean
  /** Fields whose value is printed here. */
  prints: readonly string[]
  /** Fields that decided that this is here. */
  rests: readonly string[]
}

/** A stretch of a message that has one origin. UTF-16 units; `start` inclusive, `end` exclusive. */
export interface Span extends Position {
  start: number
  end: number
  literal: boolean
  prints: string[]
  rests: string[]
}

export interface Traced {
  text: string
  /** In order, without gaps: together they cover every character. */
  spans: Span[]
}

const OPEN = '\uE000'
const NUMBER_END = '\uE001'
const CLOSE = '\uE002'
/** A new paragraph and a new line, as templates and answers ask for them; all other white space is one space. */
export const PARAGRAPH = '\u2029'
export const LINE = '\u2028'

/** Collects the origins of one rendering. */
export class Tracer {
  private readonly origins: Origin[] = []

  wrap(origin: Origin, text: string): string {
    this.origins.push(origin)
    return `${OPEN}${this.origins.length - 1}${NUMBER_END}${text}${CLOSE}`
  }

  /** The outermost pieces of a marked text that have words in them: the entries of a list. */
  entries(marked: string): string[] {
    const entries: string[] = []
    let depth = 0
    let start = 0
    for (let index = 0; index < marked.length; index++) {
      if (marked[index] === OPEN && depth++ === 0) start = index
      if (marked[index] === CLOSE && --depth === 0) entries.push(marked.slice(start, index + 1))
    }
    return entries.filter((entry) => entry.replace(/\uE000\d+\uE001|[\uE002\s]/g, '') !== '')
  }

  /** Takes the markers out of a rendered text and settles its white space. */
  fold(marked: string): Traced {
    const folder = new Folder()
    const open: { origin: Origin; offset: number }[] = []
    for (let index = 0; index < marked.length; index++) {
      const unit = marked[index]!
      if (unit === OPEN) {
        const end = marked.indexOf(NUMBER_END, index)
        open.push({ origin: this.origins[Number(marked.slice(index + 1, end))]!, offset: 0 })
        index = end
      } else if (unit === CLOSE) {
        open.pop()
      } else {
        folder.add(unit, spanAt(open))
        const inner = open.at(-1)
        if (inner) inner.offset++
      }
    }
    if (open.length > 0) throw new Error('a marker of the trace was not closed')
    return folder.traced
  }
}

type Place = Omit<Span, 'start' | 'end'>

function spanAt(open: readonly { origin: Origin; offset: number }[]): Place {
  const inner = open.findLast(({ origin }) => origin.at !== undefined)
  if (!inner) throw new Error('a piece of the message has no origin')
  const { at, literal = false } = inner.origin
  return {
    file: at!.file,
    line: at!.line,
    column: at!.column + (literal ? inner.offset : 0),
    literal,
    prints: unique(open.flatMap(({ origin }) => origin.prints)),
    rests: unique(open.flatMap(({ origin }) => origin.rests)),
  }
}

function unique(values: string[]): string[] {
  return values.length < 2 ? values : [...new Set(values)]
}

/** Puts a text together character by character: runs of white space become one space, line break or paragraph. */
class Folder {
  readonly traced: Traced = { text: '', spans: [] }
  private gap: { text: '' | ' ' | '\n' | '\n\n'; place: Place } | undefined

  add(unit: string, place: Place): void {
    if (unit === PARAGRAPH || unit === LINE || unit === ' ' || unit === '\n') {
      const text = unit === PARAGRAPH ? '\n\n' : unit === LINE ? '\n' : ' '
      // A line break counts for more than a space, a paragraph for more than a line break.
      if (!this.gap || rank(text) > rank(this.gap.text)) this.gap = { text, place }
      return
    }
    // A block on its own line leaves a space in front of the full stop behind it; the template did not mean one.
    const stray = this.gap?.text === ' ' && this.gap.place.literal && /[.,;:]/.test(unit)
    if (this.gap && this.traced.text !== '' && !stray) this.append(this.gap.text, this.gap.place)
    this.gap = undefined
    this.append(unit, place)
  }

  private append(text: string, place: Place): void {
    const start = this.traced.text.length
    this.traced.text += text
    const last = this.traced.spans.at(-1)
    if (last && continues(last, place)) last.end += text.length
    else this.traced.spans.push({ start, end: start + text.length, ...place })
  }
}

function rank(text: string): number {
  return ['', ' ', '\n', '\n\n'].indexOf(text)
}

function continues(last: Span, next: Place): boolean {
  const column = last.literal ? last.column + (last.end - last.start) : last.column
  return (
    last.file === next.file &&
    last.line === next.line &&
    last.literal === next.literal &&
    column === next.column &&
    last.prints.join() === next.prints.join() &&
    last.rests.join() === next.rests.join()
  )
}
