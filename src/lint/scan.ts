import { ACCEPT, BEGIN, CHOICE, CLASSES, EDGE, END, EXACT_CHOICE, NO_EDGE, SETS, type Automaton } from '../languages/automaton.ts'

/** So many states are kept, and so many numbers in them, before all are forgotten. What people write leads to a few thousand. */
const MOST_STATES = 16_384
const MOST_CONTENT = 1 << 20

/** Where a letter leads is the number of a state, and whether anything was found on the way to it. */
const STATE = MOST_STATES - 1
const NEWS = MOST_STATES

/** What stands in front of a letter; 0 is what belongs to no word. */
const WORD = 1
const NOTHING = 2

/** Turns are counted up to here, and then from the beginning. */
const LAST_TURN = 0xff

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
  private readonly looked: Uint8Array
  private readonly taken: Uint8Array
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
    // Behind the classes comes the end of the text, which is no part of a word.
    this.isWord = new Uint8Array(this.width)
    this.isWord.set(automaton.words)
    this.looked = new Uint8Array(nodes.length)
    this.taken = new Uint8Array(nodes.length)
    this.waiting = new Int32Array(nodes.length)
    this.reached = { nodes: new Int32Array(nodes.length), count: 0, accepted: [], chosen: [], exact: [] }
    this.states = new States(this.width)
  }

  /** @param text one sentence in small letters */
  scan(text: string): Scan {
    const { width, classOf } = this
    const alternatives: number[] = []
    const choices: number[] = []
    let { next, from, content } = this.states
    let state = FIRST
    for (let index = 0; index <= text.length; index++) {
      const letter = index < text.length ? classOf[text.charCodeAt(index)]! : width - 1
      let then = next[state * width + letter]!
      if (then === 0) {
        then = this.step(state, letter)
        ;({ next, from, content } = this.states)
      }
      state = then & STATE
      if (then === state) continue
      const at = state * COLUMNS
      const chosen = from[at + CHOICES]!
      const end = from[at + EXACT_CHOICES]!
      for (let place = from[at + ALTERNATIVES]!; place < chosen; place++) {
        const alternative = content[place]!
        if (!alternatives.includes(alternative)) alternatives.push(alternative)
      }
      for (let place = chosen; place < end; place++) choices.push(content[place]!)
    }
    return { alternatives: trimmed(inOrder(alternatives)), choices: trimmed(choices) }
  }

  /** @returns the choices of an exact alternative, from `first` to before `last`, that are made in a text */
  exactChoices(text: string, first: number, last: number): readonly number[] {
    const found: number[] = []
    let state = FIRST
    for (let index = 0; index <= text.length; index++) {
      const letter = index < text.length ? this.classOf[text.charCodeAt(index)]! : this.width - 1
      state = (this.states.next[state * this.width + letter]! || this.step(state, letter)) & STATE
      const { from, content } = this.states
      for (let place = from[state * COLUMNS + EXACT_CHOICES]!; place < from[(state + 1) * COLUMNS]!; place++) {
        if (content[place]! >= first && content[place]! < last) found.push(content[place]!)
      }
    }
    return inOrder([...new Set(found)])
  }

  /** Works out where a state leads, and keeps it. */
  private step(from: number, letter: number): number {
    const { states, reached, taken } = this
    const before = states.before[from]!
    const entry = (this.entries[before * this.width + letter] ??= this.entry(before, letter))
    const turn = this.begin()
    this.follow(states.content, states.from[from * COLUMNS]!, states.from[from * COLUMNS + ALTERNATIVES]!, before, letter)
    for (let index = 0; index < entry.count; index++) {
      const node = entry.nodes[index]!
      if (taken[node] === turn) continue
      taken[node] = turn
      reached.nodes[reached.count++] = node
    }
    reached.accepted.push(...entry.accepted)
    reached.chosen.push(...entry.chosen)
    reached.exact.push(...entry.exact)
    const isWord = this.isWord[letter]!
    if (!states.areMany()) return (states.next[from * this.width + letter] = states.with(reached, isWord, taken, turn))
    this.states = new States(this.width)
    return this.states.with(reached, isWord, taken, turn)
  }

  private entry(before: number, letter: number): Reached {
    this.begin()
    this.follow(Int32Array.of(0), 0, 1, before, letter)
    return { ...this.reached, nodes: this.reached.nodes.slice(0, this.reached.count) }
  }

  private begin(): number {
    const { reached } = this
    reached.count = 0
    reached.accepted = []
    reached.chosen = []
    reached.exact = []
    if (this.turn === LAST_TURN) {
      this.looked.fill(0)
      this.taken.fill(0)
      this.turn = 0
    }
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
        else if (ask === EXACT_CHOICE) reached.exact.push(target)
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

/** Sorted in place. The lists are short, and `sort` is made for long ones. */
function inOrder(numbers: number[]): number[] {
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at]!
    let place = at
    for (; place > 0 && numbers[place - 1]! > number; place--) numbers[place] = numbers[place - 1]!
    numbers[place] = number
  }
  return numbers
}

const NONE: readonly never[] = []

/** Exactly as long as it has to be: a list that grew has room for sixteen more, and that of every sentence is kept. */
export function trimmed<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice()
}

/** What may match in one text. */
export interface Scan {
  /** In their order. */
  readonly alternatives: readonly number[]
  /** The choices made in those that are not exact, as they come and some more than once. */
  readonly choices: readonly number[]
}

/** What one letter leads to. */
interface Reached {
  nodes: Int32Array
  count: number
  accepted: number[]
  chosen: number[]
  exact: number[]
}

/** What a state holds, in this order: nodes, and what was found on the way to it. */
const COLUMNS = 4
const ALTERNATIVES = 1
const CHOICES = 2
const EXACT_CHOICES = 3

class States {
  /** Where a state leads with a class; 0 where that is not known yet. */
  readonly next: Uint16Array
  readonly content = new Int32Array(MOST_CONTENT)
  /** Where each column of a state begins in `content`. */
  readonly from = new Int32Array((MOST_STATES + 1) * COLUMNS)
  readonly before = new Uint8Array(MOST_STATES)
  /** States by a hash of what they hold. */
  private readonly table = new Uint16Array(MOST_STATES * 2)
  private count = FIRST

  constructor(width: number) {
    this.next = new Uint16Array(MOST_STATES * width)
    this.before[FIRST] = NOTHING
  }

  areMany(): boolean {
    return this.count + 1 === MOST_STATES || this.from[(this.count + 1) * COLUMNS]! > MOST_CONTENT / 2
  }

  /** The state that holds just this, be it there or new. */
  with(reached: Reached, before: number, taken: Uint8Array, turn: number): number {
    const { table } = this
    let slot = hashOf(reached, before) & (table.length - 1)
    while (table[slot] !== 0) {
      if (this.holds(table[slot]! & STATE, reached, before, taken, turn)) return table[slot]!
      slot = (slot + 1) & (table.length - 1)
    }
    const { accepted, chosen, exact } = reached
    const news = accepted.length + chosen.length + exact.length > 0 ? NEWS : 0
    return (table[slot] = this.add(reached, before) | news)
  }

  private holds(state: number, { count, accepted, chosen, exact }: Reached, before: number, taken: Uint8Array, turn: number): boolean {
    const { from, content } = this
    const at = state * COLUMNS
    const nodes = from[at]!
    const found = from[at + ALTERNATIVES]!
    if (this.before[state] !== before || found - nodes !== count) return false
    for (let place = nodes; place < found; place++) if (taken[content[place]!] !== turn) return false
    return this.isAt(at + ALTERNATIVES, accepted) && this.isAt(at + CHOICES, chosen) && this.isAt(at + EXACT_CHOICES, exact)
  }

  private isAt(column: number, numbers: readonly number[]): boolean {
    const { from, content } = this
    const start = from[column]!
    return from[column + 1]! - start === numbers.length && numbers.every((number, index) => content[start + index] === number)
  }

  private add({ nodes, count, accepted, chosen, exact }: Reached, before: number): number {
    const { from, content } = this
    const state = ++this.count
    const at = state * COLUMNS
    this.before[state] = before
    let place = from[at]!
    for (let index = 0; index < count; index++) content[place++] = nodes[index]!
    from[at + ALTERNATIVES] = place
    for (const number of accepted) content[place++] = number
    from[at + CHOICES] = place
    for (const number of chosen) content[place++] = number
    from[at + EXACT_CHOICES] = place
    for (const number of exact) content[place++] = number
    from[at + COLUMNS] = place
    return state
  }
}

/** The same whatever the order of the nodes. */
function hashOf({ nodes, count, accepted, chosen, exact }: Reached, before: number): number {
  let sum = before + Math.imul(accepted.length + 64 * chosen.length + 4096 * exact.length, 0x85ebca6b)
  for (let index = 0; index < count; index++) sum = (sum + Math.imul(nodes[index]! + 1, 0x9e3779b1)) | 0
  return sum ^ (sum >>> 15)
}
