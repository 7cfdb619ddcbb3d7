import { phraseTable } from '../languages/phrases.ts'
import type { PhraseTable } from '../languages/phrase-table.ts'
import { Scanner } from './scan.ts'

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
  private readonly parts: (RegExp | undefined)[] = []
  private readonly whole: (readonly RegExp[] | undefined)[] = []
  private readonly repeated: (RegExp | undefined)[] = []

  constructor(private readonly table: PhraseTable) {
    this.scanner = new Scanner(table)
    table.ids.forEach((id, name) => this.names.set(id, name))
  }

  /** @param folded one sentence in small letters (`fold` in `document.ts`) */
  hits(folded: string): Hits {
    return new Hits(this, folded, this.scanner.alternatives(folded))
  }

  patternsOf(id: string): readonly RegExp[] {
    const name = this.names.get(id)
    if (name === undefined) return NONE
    return (this.whole[name] ??= this.patternsIn(name).map((pattern) => new RegExp(this.sourceOf(pattern))))
  }

  /** Those of some alternatives that belong to a name. */
  those(id: string, alternatives: readonly number[]): readonly number[] {
    const { ofName, ofPattern } = this.table
    const name = this.names.get(id)
    if (name === undefined) return NONE
    const first = ofPattern[ofName[name]!]!
    const last = ofPattern[ofName[name + 1]!]!
    let from = 0
    while (from < alternatives.length && alternatives[from]! < first) from++
    let to = from
    while (to < alternatives.length && alternatives[to]! < last) to++
    return from === to ? NONE : alternatives.slice(from, to)
  }

  /** Does an alternative that may match do so? */
  matches(alternative: number, folded: string): boolean {
    return (
      this.table.exact[alternative] === 1 || this.partsIn(alternative, folded).some((part) => this.part(alternative, part).test(folded))
    )
  }

  /** The first match of each pattern, in the order of the patterns. */
  first(alternatives: readonly number[], folded: string): Hit[] {
    const hits: Hit[] = []
    let before = -1
    for (const alternative of alternatives) {
      const pattern = this.patternOf(alternative)
      for (const part of this.partsIn(alternative, folded)) {
        const found = this.part(alternative, part).exec(folded)
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
    return [...new Set(alternatives.map((alternative) => this.patternOf(alternative)))].flatMap((pattern) => {
      const whole = (this.repeated[pattern] ??= new RegExp(this.sourceOf(pattern), 'g'))
      return [...folded.matchAll(whole)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    })
  }

  private patternsIn(name: number): number[] {
    const { ofName } = this.table
    return Array.from({ length: ofName[name + 1]! - ofName[name]! }, (_, index) => ofName[name]! + index)
  }

  private patternOf(alternative: number): number {
    const { ofPattern } = this.table
    let low = 0
    let high = ofPattern.length - 1
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (ofPattern[middle]! <= alternative) low = middle
      else high = middle
    }
    return low
  }

  private partsIn(alternative: number, folded: string): readonly number[] {
    const { ofAlternative } = this.table
    const first = ofAlternative[alternative]!
    const last = ofAlternative[alternative + 1]!
    return last - first === 1 ? [first] : this.scanner.choices(folded, first, last)
  }

  private part(alternative: number, part: number): RegExp {
    return (this.parts[part] ??= new RegExp(this.partSource(alternative, part)))
  }

  private partSource(alternative: number, part: number): string {
    const { cuts, choices } = this.table
    const at = alternative * 4
    return (
      this.text(cuts[at]!, cuts[at + 1]!) + this.text(choices[part * 2]!, choices[part * 2 + 1]!) + this.text(cuts[at + 2]!, cuts[at + 3]!)
    )
  }

  private sourceOf(pattern: number): string {
    const { starts } = this.table
    return this.text(starts[pattern]!, starts[pattern + 1]!)
  }

  private text(start: number, end: number): string {
    return this.table.sources.toString('latin1', start, end)
  }
}

/** What matches in one sentence. Tried when it is asked for: most names are never asked for. */
export class Hits {
  private found: Map<string, readonly Hit[]> | undefined

  constructor(
    private readonly matcher: Matcher,
    private readonly folded: string,
    private readonly alternatives: readonly number[],
  ) {}

  has(id: string): boolean {
    if (this.alternatives.length === 0) return false
    const found = this.found?.get(id)
    if (found) return found.length > 0
    return this.matcher.those(id, this.alternatives).some((alternative) => this.matcher.matches(alternative, this.folded))
  }

  /** The first match of each pattern of this name that matches, in the order of the patterns. */
  get(id: string): readonly Hit[] {
    if (this.alternatives.length === 0) return NONE
    let found = this.found?.get(id)
    if (found) return found
    const those = this.matcher.those(id, this.alternatives)
    if (those.length === 0) return NONE
    found = this.matcher.first(those, this.folded)
    this.found ??= new Map()
    this.found.set(id, found)
    return found
  }

  /** Every match of each pattern of this name. */
  every(id: string): Hit[] {
    return this.matcher.every(this.matcher.those(id, this.alternatives), this.folded)
  }
}

const matchers = new Map<string, Matcher>()

export function matcherFor(language: string): Matcher {
  let matcher = matchers.get(language)
  if (!matcher) matchers.set(language, (matcher = new Matcher(phraseTable(language))))
  return matcher
}
