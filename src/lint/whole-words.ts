/**
 * A pattern for words and phrases that people wrote: as whole words, the longest first, whatever white space is between them.
 * It is tried on folded text (`fold` in `document.ts`), with phrases that are folded as well. Nothing in a phrase has a meaning of its
 * own, so no list can make it slow. "Client" is found in "client's" and not in "clientele"; "can" is not found in "can't".
 */
export function wholeWords(folded: readonly string[]): RegExp {
  const longestFirst = [...new Set(folded)].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map(wholeWord).join('|') || '(?!)', 'gu')
}

function wholeWord(phrase: string): string {
  const words = phrase.trim().split(/\s+/).map(literal).join('\\s+')
  return `${isInWord(phrase.trimStart()) ? NOT_AFTER_WORD : ''}${words}${isInWord(phrase.trimEnd().slice(-1)) ? NOT_BEFORE_WORD : ''}`
}

const NOT_AFTER_WORD = String.raw`(?<![\p{L}\p{M}\p{N}_])`
const NOT_BEFORE_WORD = String.raw`(?![\p{L}\p{M}\p{N}_]|'(?!s(?![\p{L}\p{N}]))\p{L})`

function isInWord(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}_]/u.test(text)
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
