/**
 * The trace: where each character of a message comes from.
 *
 * Rendering writes pieces: a stretch of template text or one value, each with its place in a template and the fields it
 * prints or depends on. `fold` puts them together, settles white space, and keeps the origin of every character.
 */

/** Where a piece of a message was written: a template file, line and column from 1. */
export interface Position {
  file: string
  line: number
  column: number
}

/** Something that was written while a template was rendered. */
export interface Piece extends Position {
  text: string
  /** The template's own text: the column moves on with each character. Otherwise a value, all of it from one place. */
  literal: boolean
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

/** A new line, as `{{br}}` asks for it. No answer holds one: it is a line separator, and those become `\n` when they are read. */
export const LINE = '\u2028'

/**
 * Puts pieces together. A run of white space becomes one space; a blank line within one piece, and `{{br}}`, become a
 * paragraph and a line break. So a block that renders nothing leaves nothing behind.
 */
export function fold(pieces: readonly Piece[]): Traced {
  const traced: Traced = { text: '', spans: [] }
  let gap: { text: ' ' | '\n' | '\n\n'; piece: Piece; offset: number } | undefined
  for (const piece of pieces) {
    for (const part of piece.text.matchAll(/[ \n\u2028]+|[^ \n\u2028]+/g)) {
      let [text] = part
      let offset = part.index
      if (/^[ \n\u2028]/.test(text)) {
        const next = gapText(text)
        if (!gap || next.length + Number(next !== ' ') > gap.text.length + Number(gap.text !== ' ')) gap = { text: next, piece, offset }
        continue
      }
      // A block on its own line leaves a space in front of the full stop behind it; the template did not mean one.
      const stray = gap?.text === ' ' && gap.piece.literal && /^[.,;:]/.test(text)
      if (gap && traced.text !== '' && !stray) append(traced, gap.text, gap.piece, gap.offset)
      // "in the hands of Ferrum Inc." ends the sentence, too.
      if (!gap && piece.literal && /^[.,]/.test(text) && traced.text.endsWith(text[0]!) && !traced.spans.at(-1)!.literal) {
        text = text.slice(1)
        offset++
      }
      gap = undefined
      if (text !== '') append(traced, text, piece, offset)
    }
  }
  return traced
}

function gapText(space: string): ' ' | '\n' | '\n\n' {
  if (/\n *\n/.test(space)) return '\n\n'
  return space.includes(LINE) ? '\n' : ' '
}

function append(traced: Traced, text: string, { file, line, column, literal, prints, rests }: Piece, offset: number): void {
  const start = traced.text.length
  const at = literal ? column + offset : column
  traced.text += text
  const last = traced.spans.at(-1)
  const continues =
    last !== undefined &&
    last.file === file &&
    last.line === line &&
    last.literal === literal &&
    (literal ? last.column + (last.end - last.start) : last.column) === at &&
    last.prints.join() === prints.join() &&
    last.rests.join() === rests.join()
  if (continues) last.end += text.length
  else
    traced.spans.push({ file, line, column: at, start, end: start + text.length, literal, prints: [...prints], rests: [...new Set(rests)] })
}
