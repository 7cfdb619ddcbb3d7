/** How many places the words of all patterns are spread over. A power of two. */
export const BUCKETS = 32_768

/** Beginnings of words are told apart by three to six letters. */
export const SHORTEST = 3
export const LONGEST = 6

/** One more letter of a word. */
export function roll(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0
}

/**
 * Where a word, the beginning of one, or two words in a row stand.
 * @param sum the letters, rolled up
 * @param length how many letters that are, or 0 for a whole word
 * @param before the word in front, rolled up, or 0
 */
export function bucketOf(sum: number, length: number, before: number): number {
  const mixed = Math.imul(sum ^ Math.imul(before, 0x9e3779b1), 31) + length
  return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1)
}
