/**
 * Patterns of the language packs. They are matched against one sentence at a time, in small letters with straight apostrophes
 * and plain spaces (`fold` in `src/lint/document.ts`). Keep gaps bounded: `.{0,60}`, never `.*`.
 */

/** A pattern written over several lines: line breaks and the white space around them are no part of it. */
export function p(strings: TemplateStringsArray, ...pieces: string[]): RegExp {
  return new RegExp(piece(strings, ...pieces))
}

/** A part of a pattern, written the same way. */
export function piece(strings: TemplateStringsArray, ...pieces: string[]): string {
  return String.raw(strings, ...pieces).replace(/\s*\n\s*/g, '')
}
