/**
 * All patterns of one language as one automaton: nodes, and arcs between them. A walk through a sentence, one letter at a time,
 * tells which patterns may match there, however many there are (`src/lint/scan.ts`).
 *
 * It lets more through than the patterns do and never less: it has no look-arounds, and does not count beyond a few times. Where
 * that makes a difference the pattern itself has the last word.
 */
export interface Automaton {
  /** The classes of letters, as pairs of a letter's code and its class; letters that are not here are of class 0. */
  letters: Uint16Array
  /** Of each class, whether its letters are parts of words. */
  words: Uint8Array
  /** Sets of classes: a byte for each class, set after set. */
  sets: Uint8Array
  /** The arcs of a node are those from `nodes[node]` to the next. Every walk begins at node 0, at each letter anew. */
  nodes: Int32Array
  /** What an arc asks for: one of those below. The arcs of a node are sorted by it. */
  asks: Uint16Array
  /** Where it leads: a node, or for `ACCEPT` and the choices a number. */
  targets: Int32Array
}

/** An alternative of a pattern ends here. */
export const ACCEPT = 0
/** One of the choices within it ends here: of one that the pattern itself has to judge, and of one that is exact. */
export const CHOICE = 1
export const EXACT_CHOICE = 2
/** Where a word begins or ends, and where none does. */
export const EDGE = 3
export const NO_EDGE = 4
/** Where the sentence begins, and where it ends. */
export const BEGIN = 5
export const END = 6
/** Arcs from here on ask for a letter of a set, */
export const SETS = 8
/** and from here on for one of a class. */
export const CLASSES = 256
