import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { ACCEPT, BEGIN, CHOICE, CLASSES, EDGE, END, EXACT_CHOICE, NO_EDGE, SETS, type Automaton } from './automaton.ts'

// In a file of its own, which the bundle leaves out: the automaton is made in the build, and only walked later.

/** Only while the automaton is built: whoever stands here may go on there. */
const FREE = -1

type Arc = readonly [ask: number, target: number]
type Letter = AST.Character | AST.CharacterClass | AST.CharacterSet

/** Up to so many times are counted. What may come more often may come any number of times. */
const MOST_TIMES = 3

const parser = new RegExpParser()

/** Where a word begins or ends: how a pattern says it, and which letters are parts of words. */
export interface Edge {
  source: string
  word: RegExp
  /** Letters that a text may have, whether a pattern names them or not. */
  letters: readonly number[]
}

export const ASCII_EDGE: Edge = { source: '\\b', word: /\w/, letters: [] }

/** `\b` knows no Cyrillic letters, with the `u` flag neither. Patterns are matched in small letters, and `ё` is folded to `е`. */
export const CYRILLIC_EDGE: Edge = {
  source: String.raw`(?:(?<![\w\u0430-\u044f])(?=[\w\u0430-\u044f])|(?<=[\w\u0430-\u044f])(?![\w\u0430-\u044f]))`,
  word: /[\w\u0430-\u044f]/,
  letters: Array.from({ length: 32 }, (_, index) => 0x430 + index),
}

function isEdge(element: AST.Element): boolean {
  return element.raw === CYRILLIC_EDGE.source
}

export function parse({ source, unicode }: RegExp): readonly AST.Alternative[] {
  return parser.parsePattern(source, undefined, undefined, { unicode }).alternatives
}

/** Does the automaton know all there is to know of this alternative? */
export function isExact({ elements }: AST.Alternative): boolean {
  return elements.every(isExactElement)
}

function isExactElement(element: AST.Element): boolean {
  if (isEdge(element)) return true
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.every(isExact)
    case 'Quantifier':
      return isExactElement(element.element) && element.min <= MOST_TIMES && (element.max <= MOST_TIMES || element.max === Infinity)
    case 'Assertion':
      return !('alternatives' in element) || isNever(element)
    default:
      return true
  }
}

/** `(?!)` is how a pattern says that it never matches. */
function isNever(assertion: AST.Assertion): boolean {
  return 'alternatives' in assertion && assertion.negate && assertion.alternatives.some(({ elements }) => elements.length === 0)
}

/** A group with fewer letters is not worth taking apart. */
const SMALL = 60

/** The largest groups among some elements that choose between others, in their order. */
export function largeGroups(elements: readonly AST.Element[], most: number): AST.Group[] {
  return elements
    .filter((element): element is AST.Group => element.type === 'Group' && !isEdge(element))
    .filter(({ alternatives, raw }) => alternatives.length > 1 && raw.length >= SMALL)
    .sort((a, b) => b.raw.length - a.raw.length)
    .slice(0, most)
    .sort((a, b) => a.start - b.start)
}

function arc(ask: number, target: number): Arc {
  return [ask, target]
}

/** Works from the end of each pattern to its front: what goes on in the same way is one node. */
export class AutomatonBuilder {
  private readonly nodes: Arc[][] = []
  private readonly known = new Map<string, number>()
  private readonly joined = new Map<string, number>()
  private readonly loops = new Map<string, number>()
  private readonly open = new Set<number>()
  /** What is repeated in a loop, and where it leads. */
  private readonly loopAt = new Map<number, { element: AST.Element; next: number }>()
  private readonly starts: number[] = []
  private readonly alphabet: Alphabet

  /** @param alternatives all that will be added: letters that none of them tells apart are of one class */
  constructor(alternatives: readonly AST.Alternative[], edge: Edge) {
    this.alphabet = new Alphabet(alternatives, edge)
  }

  /**
   * @param number what the automaton says where the alternative may match
   * @param groups some of its elements, of which the automaton says the choice as well
   * @param choiceOf told each choice in a group, as a pattern; says its number
   */
  add(
    alternative: AST.Alternative,
    number: number,
    groups: readonly AST.Group[],
    choiceOf: (group: number, choice: string) => number,
  ): void {
    const ask = isExact(alternative) ? EXACT_CHOICE : CHOICE
    const start = alternative.elements.reduceRight(
      (after, element) => {
        const group = groups.findIndex((each) => each === element)
        if (group < 0) return this.element(element, after)
        return this.choices(groups[group]!, (choice) =>
          this.node([arc(ask, choiceOf(group, choice.map(({ raw }) => raw).join(''))), arc(FREE, after)]),
        )
      },
      this.node([arc(ACCEPT, number)]),
    )
    this.starts.push(start)
  }

  /** The choices in a group, and in a large group within one of them: small enough, each of them, to be compiled in no time. */
  private choices({ alternatives }: AST.Group, end: (choice: readonly AST.Element[]) => number): number {
    return this.join(
      alternatives.map(({ elements }) => {
        const [inner] = largeGroups(elements, 1)
        if (!inner) return this.sequence(elements, end(elements))
        const before = elements.slice(0, elements.indexOf(inner))
        const after = elements.slice(elements.indexOf(inner) + 1)
        return this.sequence(
          before,
          this.choices(inner, (choice) => this.sequence(after, end([...before, ...choice, ...after]))),
        )
      }),
    )
  }

  finish(): Automaton {
    const numbers = new Map<number, number>()
    const visit = (node: number) => {
      if (!numbers.has(node)) numbers.set(node, numbers.size)
    }
    visit(this.join(this.starts))
    const nodes = [0]
    const asks: number[] = []
    const targets: number[] = []
    // The map grows while it is read, until every node that can be reached has its number.
    for (const node of numbers.keys()) {
      for (const [ask, target] of this.closed(node)) {
        const isNumber = isNumbered(ask)
        if (!isNumber) visit(target)
        asks.push(ask)
        targets.push(isNumber ? target : numbers.get(target)!)
      }
      nodes.push(asks.length)
    }
    return {
      letters: Uint16Array.from(this.alphabet.letters),
      words: Uint8Array.from(this.alphabet.words()),
      sets: Uint8Array.from(this.alphabet.sets.flat()),
      nodes: Int32Array.from(nodes),
      asks: Uint16Array.from(asks),
      targets: Int32Array.from(targets),
    }
  }

  /** The arcs of a node and of all that are free to be reached from it. */
  private closed(node: number): Arc[] {
    const arcs = new Map<string, Arc>()
    const seen = new Set([node])
    for (const each of seen) {
      for (const arc of this.nodes[each]!) {
        if (arc[0] === FREE) seen.add(arc[1])
        else arcs.set(arc.join(), arc)
      }
    }
    return [...arcs.values()].sort(([ask], [other]) => ask - other)
  }

  private node(arcs: readonly Arc[]): number {
    const sorted = [...arcs].sort(([ask, target], [other, its]) => ask - other || target - its)
    const key = sorted.join(' ')
    let node = this.known.get(key)
    if (node === undefined) this.known.set(key, (node = this.nodes.push(sorted) - 1))
    return node
  }

  /** Where any of these nodes goes on. Beginnings that they share are walked once. */
  private join(nodes: readonly number[]): number {
    const distinct = this.withSharedLoops([...new Set(nodes)]).sort((a, b) => a - b)
    if (distinct.length === 1) return distinct[0]!
    const key = distinct.join()
    const before = this.joined.get(key)
    if (before !== undefined) return before
    // What a loop leads to is not known before it is closed.
    const arcs = distinct.flatMap((node): readonly Arc[] => (this.open.has(node) ? [[FREE, node]] : this.nodes[node]!))
    const byAsk = new Map<number, Set<number>>()
    for (const [ask, target] of arcs) byAsk.set(ask, (byAsk.get(ask) ?? new Set()).add(target))
    const together = [...byAsk].flatMap(([ask, targets]): Arc[] =>
      isNumbered(ask) || ask === FREE ? [...targets].map((target) => [ask, target] as const) : [[ask, this.join([...targets])]],
    )
    const node = this.node(together)
    this.joined.set(key, node)
    return node
  }

  /** Loops that repeat the same and lead on to different nodes are one, which leads to all of those. */
  private withSharedLoops(nodes: readonly number[]): number[] {
    const others = nodes.filter((node) => !this.loopAt.has(node))
    if (nodes.length - others.length < 2) return [...nodes]
    const alike = new Map<string, { element: AST.Element; nexts: number[] }>()
    for (const node of nodes) {
      const loop = this.loopAt.get(node)
      if (!loop) continue
      const its = alike.get(loop.element.raw)
      if (its) its.nexts.push(loop.next)
      else alike.set(loop.element.raw, { element: loop.element, nexts: [loop.next] })
    }
    return [...new Set([...others, ...[...alike.values()].map(({ element, nexts }) => this.loop(element, this.join(nexts)))])]
  }

  private sequence(elements: readonly AST.Element[], next: number): number {
    return elements.reduceRight((after, element) => this.element(element, after), next)
  }

  private element(element: AST.Element, next: number): number {
    if (isEdge(element)) return this.node([[EDGE, next]])
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
        return this.node([[this.alphabet.askFor(element), next]])
      case 'Group':
      case 'CapturingGroup':
        return this.join(element.alternatives.map(({ elements }) => this.sequence(elements, next)))
      case 'Quantifier':
        return this.quantifier(element, next)
      case 'Assertion':
        return this.assertion(element, next)
      default:
        throw new Error(`the matcher knows no ${element.type}, as in ${element.raw}`)
    }
  }

  private quantifier({ min, max, element }: AST.Quantifier, next: number): number {
    const isCounted = max <= MOST_TIMES
    let node = isCounted ? next : this.loop(element, next)
    for (let time = isCounted ? max : Math.min(min, MOST_TIMES); time > 0; time--) {
      const once = this.element(element, node)
      node = time > min ? this.join([once, next]) : once
    }
    return node
  }

  /** Any number of times. */
  private loop(element: AST.Element, next: number): number {
    const key = `${next} ${element.raw}`
    let loop = this.loops.get(key)
    if (loop === undefined) {
      loop = this.nodes.push([]) - 1
      this.loops.set(key, loop)
      this.open.add(loop)
      this.nodes[loop] = [
        [FREE, next],
        [FREE, this.element(element, loop)],
      ]
      this.loopAt.set(loop, { element, next })
    }
    return loop
  }

  private assertion(assertion: AST.Assertion, next: number): number {
    if (assertion.kind === 'start') return this.node([[BEGIN, next]])
    if (assertion.kind === 'end') return this.node([[END, next]])
    if (assertion.kind === 'word') return this.node([[assertion.negate ? NO_EDGE : EDGE, next]])
    return isNever(assertion) ? this.node([]) : next
  }
}

function isNumbered(ask: number): boolean {
  return ask === ACCEPT || ask === CHOICE || ask === EXACT_CHOICE
}

/** Classes of letters: those that no pattern tells apart are one. */
class Alphabet {
  /** See `Automaton`. */
  readonly letters: number[] = []
  readonly sets: number[][] = []
  /** One letter of each class. */
  private readonly samples = [OTHER]
  private readonly asks = new Map<string, number>()

  constructor(
    alternatives: readonly AST.Alternative[],
    private readonly edge: Edge,
  ) {
    const elements = new Map(alternatives.flatMap(lettersOf).map((element) => [element.raw, element]))
    const codes = new Set([...Array(128).keys(), ...edge.letters, ...[...elements.values()].flatMap(codesOf)])
    const tests = [edge.word.source, ...elements.keys()].map(testOf)
    const signature = (code: number) => tests.map((test) => Number(test(code))).join('')
    const classes = new Map([[signature(OTHER), 0]])
    for (const code of codes) {
      const key = signature(code)
      const its = classes.get(key) ?? this.samples.push(code) - 1
      classes.set(key, its)
      this.letters.push(code, its)
    }
  }

  /** Of each class, whether its letters are parts of words. */
  words(): number[] {
    return this.samples.map((code) => Number(this.edge.word.test(String.fromCharCode(code))))
  }

  askFor({ raw }: Letter): number {
    let ask = this.asks.get(raw)
    if (ask === undefined) this.asks.set(raw, (ask = this.fitting(this.samples.map((code) => Number(testOf(raw)(code))))))
    return ask
  }

  private fitting(fits: number[]): number {
    const only = fits.indexOf(1)
    if (only >= 0 && only === fits.lastIndexOf(1)) return CLASSES + only
    const known = this.sets.findIndex((set) => set.join() === fits.join())
    return SETS + (known >= 0 ? known : this.sets.push(fits) - 1)
  }
}

/** Stands for every letter that no pattern names. */
const OTHER = 0xe9

function testOf(raw: string): (code: number) => boolean {
  const pattern = new RegExp(`^${raw}$`)
  return (code) => pattern.test(String.fromCharCode(code))
}

function lettersOf({ elements }: AST.Alternative): Letter[] {
  return elements.flatMap((element) => {
    const inside = element.type === 'Quantifier' ? element.element : element
    if (inside.type === 'Character' || inside.type === 'CharacterClass' || inside.type === 'CharacterSet') return [inside]
    return inside.type === 'Group' || inside.type === 'CapturingGroup' ? inside.alternatives.flatMap(lettersOf) : []
  })
}

function codesOf(letter: Letter): number[] {
  if (letter.type === 'Character') return [letter.value]
  if (letter.type === 'CharacterSet') return []
  return letter.elements.flatMap((each) => {
    if (each.type === 'Character') return [each.value]
    if (each.type !== 'CharacterClassRange') return []
    return Array.from({ length: each.max.value - each.min.value + 1 }, (_, index) => each.min.value + index)
  })
}
