import { ACCEPT, BEGIN, CHOICE, CLASSES, EDGE, END, NO_EDGE, SETS, type Automaton } from '../languages/automaton.ts'

/** So many states are kept, and so many numbers in them, before all are forgotten. What people write leads to a few thousand. */
const MOST_STATES = 16_384
const MOST_CONTENT = 1 << 20

/** What stands in front of a letter; 0 is what belongs to no word. */
const WORD = 1
const NOTHING = 2

/** The state in which every walk begins. */
const FIRST = 1

/**
 * Walks the automaton through a text. All nodes that a walk has reached together are a state; where a state leads with a class of
 * letters is worked out when that comes up first, and looked up from then on. So a walk is one step a letter, whatever the text.
 */
export class Scanner {
  private readonly classOf = new Uint8Array(1 << 16)
  private readonly isWord: Uint8Array
  /** How many classes there are, and one more: the end of the text. */
  private readonly width: number
  private states: States
  /** Where the node that every walk begins at leads, by what stands before and by class. */
  private readonly entries: (Reached | undefined)[] = []
  /** Which nodes were looked at in a turn, which were reached, and which wait. */
  private readonly looked: Int32Array
  private readonly taken: Int32Array
  private readonly waiting: Int32Array
  private turn = 0
  private readonly reached: Reached

  constructor(private readonly automaton: Automaton) {
    const { letters, nodes } = automaton
    let most = 0
    for (let at = 0; at < letters.length; at += 2) {
      const its = letters[at + 1]!
      this.classOf[letters[at]!] = its
      if (its > most) most = its
    }
    this.width = most + 2
    this.isWord = new Uint8Array(this.width)
    for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')
      this.isWord[this.classOf[letter.charCodeAt(0)]!] = 1
    this.looked = new Int32Array(nodes.length)
    this.taken = new Int32Array(nodes.length)
    this.waiting = new Int32Array(nodes.length)
    this.reached = { nodes: new Int32Array(nodes.length), count: 0, accepted: [], chosen: [] }
    this.states = new States(this.width)
  }

  /**
   * @param text one sentence in small letters
   * @returns the numbers of the alternatives that may match in it, in their order
   */
  alternatives(text: string): readonly number[] {
    return this.walk(text, 1, 0, Infinity)
  }

  /** @returns the choices from `first` to before `last` that may be made in a text, in their order */
  choices(text: string, first: number, last: number): readonly number[] {
    return this.walk(text, 2, first, last)
  }

  /** @param kind which numbers of a state are asked for: 1 for alternatives, 2 for choices */
  private walk(text: string, kind: 1 | 2, first: number, last: number): readonly number[] {
    const { width, classOf } = this
    const found: number[] = []
    let state = FIRST
    for (let index = 0; index <= text.length; index++) {
      const letter = index < text.length ? classOf[text.charCodeAt(index)]! : width - 1
      const then = this.states.next[state * width + letter]!
      state = then === 0 ? this.step(state, letter) : then
      const { from, content } = this.states
      for (let at = from[state * 3 + kind]!, end = from[state * 3 + kind + 1]!; at < end; at++) {
        const number = content[at]!
        if (number >= first && number < last && !found.includes(number)) found.push(number)
      }
    }
    return found.length > 1 ? found.sort((a, b) => a - b) : found
  }

  /** Works out where a state leads. */
  private step(from: number, letter: number): number {
    const { states, reached, taken } = this
    const before = states.before[from]!
    const entry = (this.entries[before * this.width + letter] ??= this.entry(before, letter))
    const turn = this.begin()
    this.follow(states.content, states.from[from * 3]!, states.from[from * 3 + 1]!, before, letter)
    for (let index = 0; index < entry.count; index++) {
      const node = entry.nodes[index]!
      if (taken[node] === turn) continue
      taken[node] = turn
      reached.nodes[reached.count++] = node
    }
    if (entry.accepted.length > 0) reached.accepted.push(...entry.accepted)
    if (entry.chosen.length > 0) reached.chosen.push(...entry.chosen)
    const isWord = this.isWord[letter]!
    if (!states.areMany()) return (states.next[from * this.width + letter] = states.with(reached, isWord, taken, turn))
    this.states = new States(this.width)
    return this.states.with(reached, isWord, taken, turn)
  }

  private entry(before: number, letter: number): Reached {
    this.begin()
    this.follow(Int32Array.of(0), 0, 1, before, letter)
    const { nodes, count, accepted, chosen } = this.reached
    return { nodes: nodes.slice(0, count), count, accepted, chosen }
  }

  private begin(): number {
    const { reached } = this
    reached.count = 0
    reached.accepted = []
    reached.chosen = []
    return ++this.turn
  }

  /** Takes every arc that leads on from some nodes: with the letter, or past what stands between it and the one before. */
  private follow(from: Int32Array, start: number, end: number, before: number, letter: number): void {
    const { nodes, asks, targets, sets } = this.automaton
    const { looked, taken, waiting, reached, turn } = this
    const classes = this.width - 1
    const isEnd = letter === classes
    const isEdge = (before === WORD) !== (this.isWord[letter] === 1)
    const own = CLASSES + letter
    let top = 0
    for (let index = start; index < end; index++) {
      const node = from[index]!
      looked[node] = turn
      waiting[top++] = node
    }
    while (top > 0) {
      const node = waiting[--top]!
      for (let arc = nodes[node]!, last = nodes[node + 1]!; arc < last; arc++) {
        const ask = asks[arc]!
        if (ask > own) break
        const target = targets[arc]!
        if (ask >= SETS) {
          if (ask >= CLASSES ? ask !== own : isEnd || sets[(ask - SETS) * classes + letter] === 0) continue
          if (taken[target] === turn) continue
          taken[target] = turn
          reached.nodes[reached.count++] = target
        } else if (ask === ACCEPT) reached.accepted.push(target)
        else if (ask === CHOICE) reached.chosen.push(target)
        else if (looked[target] !== turn && passes(ask, before, isEdge, isEnd)) {
          looked[target] = turn
          waiting[top++] = target
        }
      }
    }
  }
}

function passes(ask: number, before: number, isEdge: boolean, isEnd: boolean): boolean {
  return ask === EDGE ? isEdge : ask === NO_EDGE ? !isEdge : ask === BEGIN ? before === NOTHING : ask === END && isEnd
}

/** What one letter leads to. */
interface Reached {
  nodes: Int32Array
  count: number
  accepted: number[]
  chosen: number[]
}

/** Of each state from `FIRST` on: the nodes, then the alternatives that were found on the way to it, then the choices. */
class States {
  /** Where a state leads with a class; 0 where that is not known yet. */
  readonly next: Uint16Array
  readonly content = new Int32Array(MOST_CONTENT)
  /** Where its nodes begin in `content`, its alternatives, and its choices. */
  readonly from = new Int32Array(MOST_STATES * 3)
  readonly before = new Uint8Array(MOST_STATES)
  private readonly table = new Uint16Array(MOST_STATES * 2)
  private count = FIRST

  constructor(width: number) {
    this.next = new Uint16Array(MOST_STATES * width)
    this.before[FIRST] = NOTHING
    this.count = FIRST
  }

  areMany(): boolean {
    return this.count + 2 >= MOST_STATES || this.from[(this.count + 1) * 3]! > MOST_CONTENT / 2
  }

  /** The state that holds just this, be it there or new. */
  with({ nodes, count, accepted, chosen }: Reached, before: number, taken: Int32Array, turn: number): number {
    const { table, from, content } = this
    let sum = before
    for (let index = 0; index < count; index++) sum = (sum + Math.imul(nodes[index]! + 1, 0x9e3779b1)) | 0
    for (const number of accepted) sum = (sum + Math.imul(number + 1, 0x85ebca6b)) | 0
    for (const number of chosen) sum = (sum + Math.imul(number + 1, 0xc2b2ae35)) | 0
    let slot = (sum ^ (sum >>> 15)) & (table.length - 1)
    for (; table[slot] !== 0; slot = (slot + 1) & (table.length - 1)) {
      const state = table[slot]!
      const start = from[state * 3]!
      const alternatives = from[state * 3 + 1]!
      const choices = from[state * 3 + 2]!
      if (
        this.before[state] !== before ||
        alternatives - start !== count ||
        choices - alternatives !== accepted.length ||
        from[state * 3 + 3]! - choices !== chosen.length
      )
        continue
      let index = start
      while (index < alternatives && taken[content[index]!] === turn) index++
      if (index < alternatives) continue
      if (
        accepted.every((number, at) => content[alternatives + at] === number) &&
        chosen.every((number, at) => content[choices + at] === number)
      )
        return state
    }
    const state = (table[slot] = ++this.count)
    this.before[state] = before
    let at = from[state * 3]!
    for (let index = 0; index < count; index++) content[at++] = nodes[index]!
    from[state * 3 + 1] = at
    for (const number of accepted) content[at++] = number
    from[state * 3 + 2] = at
    for (const number of chosen) content[at++] = number
    from[state * 3 + 3] = at
    return state
  }
}
