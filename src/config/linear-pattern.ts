import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js'
import type { LinearPattern } from '../lint/house-rule.ts'

/** Why a pattern cannot be used, in words for whoever wrote it. */
export class PatternProblem extends Error {}

/** Steps of the compiled pattern: matching takes at most so many for each character. */
const MOST_STEPS = 500

/**
 * A pattern from outside. Its engine reads each character once, whatever the pattern, where that of JavaScript may take for ever.
 * Capital and small letters are the same unless it says `(?-i)`.
 * @throws PatternProblem
 */
export function linearPattern(source: string): LinearPattern {
  let compiled: RE2JS
  try {
    compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) throw new PatternProblem(wordsFor(source, error))
    if (error instanceof RE2JSException) throw new PatternProblem(`this pattern cannot be read: ${error.message}`)
    throw error
  }
  if (compiled.programSize() > MOST_STEPS)
    throw new PatternProblem('this pattern is too large to be matched fast; use smaller counts, such as {0,60}')
  if (compiled.test('')) throw new PatternProblem('this pattern matches an empty text, so it would match everywhere')
  return {
    source,
    // One match and no more: all of them could take a time that grows with the square of the text.
    firstIn: (text) => {
      if (!compiled.test(text)) return undefined
      const matcher = compiled.matcher(text)
      return matcher.find() && matcher.end() > matcher.start() ? { start: matcher.start(), end: matcher.end() } : undefined
    },
  }
}

const LOOKS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\(\?[=!]/, 'a lookahead'],
  [/\(\?<[=!]/, 'a lookbehind'],
  [/\\[1-9]|\\k/, 'a backreference'],
  [/\(\?>|[+*?}]\+/, 'a possessive or atomic group'],
]

/** The library says what it could not read; what people try most often has a name. */
function wordsFor(source: string, { error, input }: { error: string; input: string | null }): string {
  const part = input === null || input === '' ? source : input.replace(/^\(\?i\)/, '')
  const look = LOOKS.find(([sign]) => sign.test(part))
  if (look) return `"${look[0].exec(source)?.[0] ?? part}" is ${look[1]}, which cannot be matched in a time that is sure to end`
  return `this pattern cannot be read: ${error}${input === null ? '' : ` in "${part}"`}`
}
