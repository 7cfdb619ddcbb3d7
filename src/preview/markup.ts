import { NOT_TEXT } from '../disclosure/text.ts'
import { escapeHtml } from '../message/html.ts'

/** A piece of a page: its text was escaped. Only `markup` makes one. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | undefined | false | readonly Piece[]

/**
 * A piece of a page. Everything put into it is escaped, but for what is markup already; lists stand one behind the other, and
 * `undefined` and `false` leave nothing. Signs that nobody sees (bidi, control characters) are shown as U+FFFD: a template may hold them.
 */
export function markup(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(parts.reduce((text, part, at) => text + shown(pieces[at - 1]) + part))
}

function shown(piece: Piece): string {
  if (piece === undefined || piece === false) return ''
  if (piece instanceof Markup) return piece.text
  if (Array.isArray(piece)) return piece.map(shown).join('')
  return escapeHtml(String(piece).replace(NOT_TEXT, '\uFFFD'))
}
