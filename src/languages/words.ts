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
 * What stands for a word, the beginning of one, or two words in a row: its lowest bits are its bucket, and the others tell it from
 * nearly all that share the bucket.
 * @param sum the letters, rolled up
 * @param length how many letters that are, or 0 for a whole word
 * @param before the word in front, rolled up, or 0
 * @returns 32 bits
 */
export function hashOf(sum: number, length: number, before: number): number {
  let mixed = (Math.imul(sum ^ Math.imul(before, 0x9e3779b1), 31) + length) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** An entry of the table holds the part and the group in its lowest bits, and above them those of the hash. */
export const ENTRY_BITS = 14
