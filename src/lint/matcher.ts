import { phraseTable } from '../languages/phrases.ts'
import type { PhraseTable } from '../languages/phrase-table.ts'
import { BUCKETS, ENTRY_BITS, hashOf, LONGEST, roll, SHORTEST } from '../languages/words.ts'

/** Where one pattern matched, in UTF-16 units of the sentence. */
export interface Hit {
  start: number
  end: number
}

/** And of which pattern it is, counted over the whole table. */
interface Found extends Hit {
  pattern: number
}

const NONE: readonly Found[] = []

/** All patterns of one language. The words of a sentence lead to those that can match there; only they are tried. */
export class Matcher {
  private readonly names = new Map<string, number>()
  private readonly parts: (RegExp | undefined)[] = []
  private readonly whole = new Map<string, readonly RegExp[]>()
  private readonly repeated = new Map<number, RegExp>()
  private readonly always: readonly number[]
  private readonly nameOf: Uint16Array
  /** Of each part: the sentence in which a key of it was seen last, and in the four lowest bits which of its groups were there. */
  private readonly seen: Int32Array
  private sentence = 0

  constructor(private readonly table: PhraseTable) {
    const { ids, needs, firsts } = table
    ids.forEach((id, name) => this.names.set(id, name))
    this.seen = new Int32Array(needs.length)
    this.nameOf = new Uint16Array(needs.length)
    ids.forEach((_, name) => this.nameOf.fill(name, firsts[name], firsts[name + 1]))
    const always: number[] = []
    for (let part = 0; part < needs.length; part++) if (needs[part] === 0) always.push(part)
    this.always = always
  }

  patternsOf(id: string): readonly RegExp[] {
    let patterns = this.whole.get(id)
    if (!patterns) this.whole.set(id, (patterns = this.put(id)))
    return patterns
  }

  /** The patterns of a name, put together again from their parts. */
  private put(id: string): RegExp[] {
    const sources = new Map<number, string[]>()
    const name = this.names.get(id)
    if (name === undefined) return []
    const { firsts, of } = this.table
    for (let part = firsts[name]!; part < firsts[name + 1]!; part++) {
      const pattern = of[part]!
      sources.set(pattern, [...(sources.get(pattern) ?? []), this.source(part)])
    }
    return [...sources.values()].map((alternatives) => new RegExp(alternatives.join('|')))
  }

  /** @param folded one sentence in small letters (`fold` in `document.ts`) */
  hits(folded: string): Hits {
    return new Hits(this, folded, this.candidates(folded))
  }

  /** @returns what the parts that can match there find of one name: the first match of each pattern, in the order of the patterns */
  find(id: string, folded: string, candidates: readonly number[], starts: ReadonlyMap<number, number>): readonly Found[] | undefined {
    const name = this.names.get(id)
    let at = name === undefined ? undefined : starts.get(name)
    if (name === undefined || at === undefined) return undefined
    const { firsts, of } = this.table
    const last = firsts[name + 1]!
    const hits: Found[] = []
    let pattern = -1
    for (; at < candidates.length && candidates[at]! < last; at++) {
      const part = candidates[at]!
      const found = this.part(part).exec(folded)
      if (!found) continue
      const hit = { start: found.index, end: found.index + found[0].length, pattern: of[part]! }
      // Of the alternatives of a pattern the earliest counts, and of those at one place the first.
      if (hit.pattern !== pattern) hits.push(hit)
      else if (hit.start < hits.at(-1)!.start) hits[hits.length - 1] = hit
      pattern = hit.pattern
    }
    return hits
  }

  /** Where the candidates of each name begin. Most names have none, and that is asked most. */
  startsOf(candidates: readonly number[]): Map<number, number> {
    const starts = new Map<number, number>()
    let before = -1
    candidates.forEach((part, at) => {
      const name = this.nameOf[part]!
      if (name !== before) starts.set(name, at)
      before = name
    })
    return starts
  }

  /** Every match of one pattern. */
  every(pattern: number, folded: string): Hit[] {
    const { of } = this.table
    let whole = this.repeated.get(pattern)
    if (!whole) {
      const first = of.indexOf(pattern)
      const parts = Array.from({ length: of.lastIndexOf(pattern) + 1 - first }, (_, index) => this.source(first + index))
      this.repeated.set(pattern, (whole = new RegExp(parts.join('|'), 'g')))
    }
    return [...folded.matchAll(whole)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
  }

  private part(part: number): RegExp {
    return (this.parts[part] ??= new RegExp(this.source(part)))
  }

  private source(part: number): string {
    const { sources, starts } = this.table
    return sources.toString('latin1', starts[part], starts[part + 1])
  }

  /** The parts that can match in this sentence, in their order. */
  private candidates(folded: string): number[] {
    const found = [...this.always]
    // Sixteen times as much does not fit.
    if (++this.sentence === 1 << 27) {
      this.seen.fill(0)
      this.sentence = 1
    }
    const length = folded.length
    let before = 0
    let at = 0
    while (at < length) {
      const kind = kindOf(folded.charCodeAt(at))
      if (kind === 0) {
        at++
        continue
      }
      const start = at
      let sum = 0
      for (let code = 0; at < length && kindOf((code = folded.charCodeAt(at))) === kind; at++) {
        sum = roll(sum, code)
        const letters = at - start + 1
        if (letters < SHORTEST || letters > LONGEST) continue
        this.look(hashOf(sum, letters, 0), found)
        if (before !== 0) this.look(hashOf(sum, letters, before), found)
      }
      this.look(hashOf(sum, 0, 0), found)
      if (before !== 0) this.look(hashOf(sum, 0, before), found)
      before = sum
    }
    return found.length > 1 ? found.sort((a, b) => a - b) : found
  }

  private look(hash: number, found: number[]): void {
    const { offsets, entries, needs } = this.table
    const bucket = hash & (BUCKETS - 1)
    const end = offsets[bucket + 1]!
    for (let at = offsets[bucket]!; at < end; at++) {
      // Another word with the same bucket leads nowhere.
      if ((entries[at]! ^ hash) >>> ENTRY_BITS !== 0) continue
      const entry = entries[at]! & ((1 << ENTRY_BITS) - 1)
      const part = entry >> 2
      const before = this.seen[part]!
      const groups = (before >> 4 === this.sentence ? before & 15 : 0) | (1 << (entry & 3))
      const now = (this.sentence << 4) | groups
      if (now === before) continue
      this.seen[part] = now
      if (groups === needs[part]) found.push(part)
    }
  }
}

/** What matches in one sentence. Tried when it is asked for: most names are never asked for. */
export class Hits {
  private tried: Map<string, readonly Found[]> | undefined
  private starts: ReadonlyMap<number, number> | undefined

  constructor(
    private readonly matcher: Matcher,
    private readonly folded: string,
    private readonly candidates: readonly number[],
  ) {}

  has(id: string): boolean {
    return this.get(id).length > 0
  }

  /** The first match of each pattern of this name that matches, in the order of the patterns. */
  get(id: string): readonly Hit[] {
    return this.found(id)
  }

  /** Every match of each pattern of this name. */
  every(id: string): Hit[] {
    return this.found(id).flatMap(({ pattern }) => this.matcher.every(pattern, this.folded))
  }

  private found(id: string): readonly Found[] {
    const known = this.tried?.get(id)
    if (known) return known
    const hits = this.matcher.find(id, this.folded, this.candidates, (this.starts ??= this.matcher.startsOf(this.candidates)))
    if (!hits) return NONE
    this.tried ??= new Map()
    this.tried.set(id, hits)
    return hits
  }
}

/** 1 for what `\w` means, 2 for letters it does not know, 0 for everything between words. The same as `WORDS` in `keys.ts`. */
function kindOf(code: number): 0 | 1 | 2 {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 ? 1 : 0
  return code < 0xc0 || (code >= 0x2000 && code <= 0x206f) ? 0 : 2
}

const matchers = new Map<string, Matcher>()

export function matcherFor(language: string): Matcher {
  let matcher = matchers.get(language)
  if (!matcher) matchers.set(language, (matcher = new Matcher(phraseTable(language))))
  return matcher
}
