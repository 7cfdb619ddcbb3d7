import { setFlagsFromString } from 'node:v8'
import { phraseTable } from '../languages/phrases.ts'
import type { PhraseTable } from '../languages/phrase-table.ts'
import { Scanner, trimmed, type Scan } from './scan.ts'

/** Where one pattern matched, in UTF-16 units of the sentence. */
export interface Hit {
  start: number
  end: number
}

const NONE: readonly never[] = []

/**
 * All patterns of one language. A scan of the sentence says which may match there (`scan.ts`); only those are tried, and only once
 * somebody asks for their name.
 */
export class Matcher {
  private readonly scanner: Scanner
  private readonly names = new Map<string, number>()
  /** The names of each rule: its id, and those that begin with it and a full stop. */
  private readonly ofRules = new Map<string, number[]>()
  private readonly none: Names
  private readonly made = new Map<number, RegExp>()
  private readonly whole: (readonly RegExp[] | undefined)[] = []
  private readonly repeated: (RegExp | undefined)[] = []

  constructor(private readonly table: PhraseTable) {
    // V8 would interpret each pattern the first time, and compile it the second: that takes it longer than to compile it at once.
    setFlagsFromString('--regexp-tier-up-ticks=0')
    this.scanner = new Scanner(table)
    this.none = Array.from({ length: (table.ids.length + 31) >> 5 }, () => 0)
    table.ids.forEach((each, name) => {
      this.names.set(literal(each), name)
      const rule = literal(each.split('.')[0]!)
      const its = this.ofRules.get(rule) ?? this.noNames()
      put(its, name)
      this.ofRules.set(rule, its)
    })
  }

  /** @param folded one sentence in small letters (`fold` in `document.ts`) */
  hits(folded: string): Hits {
    return new Hits(this, folded, this.scanner.scan(folded))
  }

  patternsOf(id: string): readonly RegExp[] {
    const name = this.names.get(id)
    if (name === undefined) return NONE
    return (this.whole[name] ??= this.patternsIn(name).map((pattern) => new RegExp(this.sourceOf(pattern))))
  }

  nameOf(id: string): number | undefined {
    return this.names.get(id)
  }

  /** Are there any patterns of this name? */
  knows(id: string): boolean {
    const name = this.names.get(id)
    return name !== undefined && this.table.ofName[name + 1]! > this.table.ofName[name]!
  }

  /** The names that some alternatives belong to. */
  namesAt(alternatives: readonly number[]): Names {
    if (alternatives.length === 0) return this.none
    const names = this.noNames()
    for (const alternative of alternatives) put(names, this.nameAt(alternative))
    return names
  }

  /** A set to put names in. */
  noNames(): number[] {
    return this.none.slice()
  }

  /** The name that an alternative belongs to. */
  nameAt(alternative: number): number {
    return this.table.names[alternative]!
  }

  /** The names of a rule, as a set. */
  namesOf(rule: string): Names {
    return this.ofRules.get(rule) ?? this.none
  }

  /** Does an alternative that may match do so? */
  matches(alternative: number, folded: string, scan: Scan): boolean {
    return this.table.exact[alternative] === 1 || this.parts(alternative, folded, scan).some((part) => part.test(folded))
  }

  /** The first match of each pattern, in the order of the patterns. */
  first(alternatives: readonly number[], folded: string, scan: Scan): Hit[] {
    const hits: Hit[] = []
    let before = -1
    for (const alternative of alternatives) {
      const pattern = this.table.patterns[alternative]!
      for (const part of this.parts(alternative, folded, scan)) {
        const found = part.exec(folded)
        if (!found) continue
        const hit = { start: found.index, end: found.index + found[0].length }
        if (pattern !== before) hits.push(hit)
        else if (hit.start < hits.at(-1)!.start) hits[hits.length - 1] = hit
        before = pattern
      }
    }
    return hits
  }

  /** Every match of the patterns that these alternatives belong to. */
  every(alternatives: readonly number[], folded: string): Hit[] {
    return [...new Set(alternatives.map((alternative) => this.table.patterns[alternative]!))].flatMap((pattern) => {
      const whole = (this.repeated[pattern] ??= new RegExp(this.sourceOf(pattern), 'g'))
      return [...folded.matchAll(whole)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    })
  }

  private patternsIn(name: number): number[] {
    const { ofName } = this.table
    return Array.from({ length: ofName[name + 1]! - ofName[name]! }, (_, index) => ofName[name]! + index)
  }

  /** The alternative with the choices that were found: each combination of them, where two of its groups were taken apart. */
  private parts(alternative: number, folded: string, scan: Scan): readonly RegExp[] {
    const { ofAlternative } = this.table
    const group = ofAlternative[alternative]!
    const count = ofAlternative[alternative + 1]! - group
    if (count === 0) return [this.part(alternative)]
    const first = this.choicesIn(group, alternative, folded, scan)
    if (count === 1) return first.map((choice) => this.part(alternative, choice))
    const second = this.choicesIn(group + 1, alternative, folded, scan)
    return first.flatMap((one) => second.map((other) => this.part(alternative, one, other)))
  }

  private choicesIn(group: number, alternative: number, folded: string, { choices }: Scan): readonly number[] {
    const { groups, exact } = this.table
    const first = groups[group * 4 + 2]!
    const last = groups[group * 4 + 3]!
    if (exact[alternative] === 1) return this.scanner.exactChoices(folded, first, last)
    const found: number[] = []
    for (const choice of choices) if (choice >= first && choice < last && !found.includes(choice)) found.push(choice)
    return found.length > 1 ? found.sort((a, b) => a - b) : found
  }

  private part(alternative: number, ...chosen: readonly number[]): RegExp {
    const [one, other = -1] = chosen
    // Each choice is of one alternative, and there are fewer than the second factor.
    const key = one === undefined ? -1 - alternative : one * 0x100000 + other + 1
    let part = this.made.get(key)
    if (!part) this.made.set(key, (part = new RegExp(this.partSource(alternative, chosen))))
    return part
  }

  private partSource(alternative: number, chosen: readonly number[]): string {
    const { ofAlternative, alternatives, groups, choices } = this.table
    let at = alternatives[alternative * 2]!
    let source = ''
    chosen.forEach((choice, index) => {
      const group = (ofAlternative[alternative]! + index) * 4
      source += this.text(at, groups[group]!) + this.text(choices[choice * 2]!, choices[choice * 2 + 1]!)
      at = groups[group + 1]!
    })
    return source + this.text(at, alternatives[alternative * 2 + 1]!)
  }

  private sourceOf(pattern: number): string {
    const { starts } = this.table
    return this.text(starts[pattern]!, starts[pattern + 1]!)
  }

  private text(start: number, end: number): string {
    return this.table.textAt(start, end)
  }
}

/** The same text as V8 keeps those of the source: `Map.get` then compares addresses, which is ten times as fast. */
function literal(text: string): string {
  return Object.keys({ [text]: true })[0]!
}

/** Names by their numbers, a bit for each. */
export type Names = readonly number[]

function put(names: number[], name: number): void {
  names[name >> 5]! |= 1 << (name & 31)
}

export function isIn(names: Names, name: number): boolean {
  return (names[name >> 5]! & (1 << (name & 31))) !== 0
}

/** What does match of one name, once somebody has asked. */
interface Entry {
  readonly name: number
  readonly alternatives: readonly number[]
  has: boolean | undefined
  hits: readonly Hit[] | undefined
  every: readonly Hit[] | undefined
}

/** What matches in one sentence. Tried when it is asked for: most names are never asked for. */
export class Hits {
  /** Of the names that are not here no pattern matches. */
  readonly names: Names
  private entries: readonly Entry[] = NONE

  constructor(
    private readonly matcher: Matcher,
    private readonly folded: string,
    private readonly scan: Scan,
  ) {
    this.names = matcher.namesAt(scan.alternatives)
  }

  has(id: string): boolean {
    const entry = this.entry(id)
    if (!entry) return false
    return (entry.has ??= entry.alternatives.some((alternative) => this.matcher.matches(alternative, this.folded, this.scan)))
  }

  /** The first match of each pattern of this name that matches, in the order of the patterns. */
  get(id: string): readonly Hit[] {
    const entry = this.entry(id)
    if (!entry) return NONE
    if (!entry.hits) {
      entry.hits = trimmed(this.matcher.first(entry.alternatives, this.folded, this.scan))
      entry.has = entry.hits.length > 0
    }
    return entry.hits
  }

  /** Every match of each pattern of this name. */
  every(id: string): readonly Hit[] {
    const entry = this.entry(id)
    return entry ? (entry.every ??= this.matcher.every(entry.alternatives, this.folded)) : NONE
  }

  private entry(id: string): Entry | undefined {
    const name = this.matcher.nameOf(id)
    if (name === undefined || !isIn(this.names, name)) return undefined
    for (const entry of this.entries) if (entry.name === name) return entry
    const alternatives = trimmed(this.scan.alternatives.filter((each) => this.matcher.nameAt(each) === name))
    const entry: Entry = { name, alternatives, has: undefined, hits: undefined, every: undefined }
    this.entries = [...this.entries, entry]
    return entry
  }
}

const matchers = new Map<string, Matcher>()

export function matcherFor(language: string): Matcher {
  let matcher = matchers.get(language)
  if (!matcher) matchers.set(language, (matcher = new Matcher(phraseTable(language))))
  return matcher
}
