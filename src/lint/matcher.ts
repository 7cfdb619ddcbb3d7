import { phraseTable } from '../languages/phrases.ts'
import type { PhraseTable } from '../languages/phrase-table.ts'
import { bucketOf, LONGEST, roll, SHORTEST } from '../languages/words.ts'

/** Where one pattern matched, in UTF-16 units of the sentence. */
export interface Hit {
  start: number
  end: number
}

/** The patterns of one name: those from `first` up to `last` of the table. */
export interface Name {
  first: number
  last: number
}

const NONE: readonly Hit[] = []

/** All patterns of one language. The words of a sentence lead to those that can match there; only they are tried. */
export class Matcher {
  private readonly patterns: (RegExp | undefined)[] = []
  private readonly always: readonly number[]
  private readonly names = new Map<string, Name>()
  /** Of each pattern: the sentence in which a key of it was seen last, and which of its groups were there. */
  private readonly seenIn: Int32Array
  private readonly seen: Uint8Array
  private sentence = 0

  constructor(private readonly table: PhraseTable) {
    const { ids, of, needs } = table
    this.always = needs.flatMap((need, pattern) => (need === 0 ? [pattern] : []))
    this.seenIn = new Int32Array(needs.length)
    this.seen = new Uint8Array(needs.length)
    of.forEach((id, pattern) => {
      const name = this.names.get(ids[id]!)
      if (name) name.last = pattern + 1
      else this.names.set(ids[id]!, { first: pattern, last: pattern + 1 })
    })
  }

  /** @returns undefined where the language has no words of this name */
  name(id: string): Name | undefined {
    return this.names.get(id)
  }

  patternsOf(id: string): RegExp[] {
    const { first, last } = this.names.get(id) ?? { first: 0, last: 0 }
    return Array.from({ length: last - first }, (_, index) => this.pattern(first + index))
  }

  /** @param folded one sentence in small letters (`fold` in `document.ts`) */
  hits(folded: string): Hits {
    return new Hits(this, folded, this.candidates(folded))
  }

  pattern(number: number): RegExp {
    return (this.patterns[number] ??= new RegExp(this.table.sources[number]!))
  }

  /** The patterns that can match in this sentence, in their order. */
  private candidates(folded: string): number[] {
    const found = [...this.always]
    this.sentence++
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
      for (; at < length && kindOf(folded.charCodeAt(at)) === kind; at++) {
        sum = roll(sum, folded.charCodeAt(at))
        const letters = at - start + 1
        if (letters < SHORTEST || letters > LONGEST) continue
        this.look(bucketOf(sum, letters, 0), found)
        if (before !== 0) this.look(bucketOf(sum, letters, before), found)
      }
      this.look(bucketOf(sum, 0, 0), found)
      if (before !== 0) this.look(bucketOf(sum, 0, before), found)
      before = sum
    }
    return found.sort((a, b) => a - b)
  }

  private look(bucket: number, found: number[]): void {
    const { offsets, entries, needs } = this.table
    const end = offsets[bucket + 1]!
    for (let at = offsets[bucket]!; at < end; at++) {
      const entry = entries[at]!
      const pattern = entry >> 2
      const group = 1 << (entry & 3)
      if (this.seenIn[pattern] !== this.sentence) {
        this.seenIn[pattern] = this.sentence
        this.seen[pattern] = 0
      }
      if (this.seen[pattern]! & group) continue
      this.seen[pattern]! |= group
      if (this.seen[pattern] === needs[pattern]) found.push(pattern)
    }
  }
}

/** What matches in one sentence. Tried when it is asked for: most names are never asked for. */
export class Hits {
  private readonly tried = new Map<Name, readonly Hit[]>()

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
    const name = this.matcher.name(id)
    return name ? this.of(name) : NONE
  }

  of(name: Name): readonly Hit[] {
    let hits: Hit[] | undefined
    for (const pattern of this.candidates) {
      if (pattern >= name.last) break
      if (pattern < name.first) continue
      const known = this.tried.get(name)
      if (known) return known
      hits ??= []
      const found = this.matcher.pattern(pattern).exec(this.folded)
      if (found) hits.push({ start: found.index, end: found.index + found[0].length })
    }
    if (hits) this.tried.set(name, hits)
    return hits ?? NONE
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
