import { say } from '../said.ts'
import type { Kind } from '../disclosure/choices.ts'
import { fold, straight, type Document } from './document.ts'
import type { Place, Severity } from './finding.ts'
import { HOUSE, type Problem, type Rule } from './rule.ts'
import { wholeWords } from './whole-words.ts'

/** A rule of a team as data: no code, and nothing in it can hang a run. */
export interface HouseRule {
  id: string
  finds: 'forbid' | 'prefer' | 'require'
  /** Words and phrases, each as a whole. Any of them will do where they are required. */
  phrases: readonly string[]
  /** Patterns, read on the sentence with straight quotes and plain spaces. */
  patterns: readonly LinearPattern[]
  /** For `prefer`: the better word of each phrase. */
  betterOf?: ReadonlyMap<string, string>
  /** What it rests on, in a sentence. */
  why: string
  /** What to write instead, in a sentence; `prefer` says it word by word. */
  better?: string
  severity: Severity
  /** Only where it is about one of these. */
  kinds?: readonly Kind[]
  /** Only in what these templates make. */
  templates?: readonly string[]
  examples: { bad: readonly string[]; good: readonly string[] }
}

/** A pattern whose first match is found in a time that grows with the text and no faster. */
export interface LinearPattern {
  source: string
  firstIn(text: string): { start: number; end: number } | undefined
}

/** A house rule as a rule like any other, for messages it is meant for. */
export function ruleOf(house: HouseRule): Rule {
  const check = checkOf(house)
  const { id, finds, why, better, severity, examples } = house
  return {
    id,
    code: HOUSE,
    kind: finds === 'require' ? 'presence' : 'phrase',
    isAnywhere: true,
    readsMore: true,
    summary: summaryOf(house),
    why,
    better: better ?? [...house.betterOf!].map(([word, other]) => `"${other}" for "${word}"`).join(', '),
    severity,
    examples,
    check: (document) => (isMeantFor(house, document) ? check(document) : []),
  }
}

/** Does the rule find anything in a text, whatever that is about? For its examples. */
export function checkOf(house: HouseRule): (document: Document) => Problem[] {
  const pattern = wholeWords(house.phrases.map(fold))
  const betterOf = new Map([...(house.betterOf ?? [])].map(([word, better]) => [keyOf(word), better]))
  const found = (document: Document) => partsOf(document).flatMap((part) => foundIn(part, pattern, house.patterns))
  if (house.finds === 'require') {
    return (document) => (found(document).length > 0 ? [] : [{ message: say`Words are missing. ${house.why} ${house.better!}` }])
  }
  return (document) =>
    found(document).map(({ words, place }) => {
      const better = betterOf.get(keyOf(words))
      return {
        message: better === undefined ? say`"${words}": ${house.why} ${house.better!}` : say`"${words}": write "${better}". ${house.why}`,
        place,
      }
    })
}

function keyOf(words: string): string {
  return fold(words).trim().replace(/\s+/g, ' ')
}

/** A holding note admits and offers nothing, so that nothing is required of one that is not named. */
function isMeantFor({ finds, kinds, templates }: HouseRule, { disclosure, holding, template }: Document): boolean {
  if (templates) return template !== undefined && templates.includes(template)
  if (finds === 'require' && holding) return false
  return !kinds || (disclosure?.kind !== undefined && kinds.includes(disclosure.kind))
}

interface Part {
  part: 'subject' | 'body'
  start: number
  text: string
  folded: string
}

function partsOf({ subject, sentences }: Document): Part[] {
  const body = sentences.map(({ start, text, folded }): Part => ({ part: 'body', start, text, folded }))
  return subject === undefined ? body : [{ part: 'subject', start: 0, text: subject, folded: fold(subject) }, ...body]
}

/** Each of the words once in a sentence, and the first match of each pattern. */
function foundIn(
  { part, start, text, folded }: Part,
  phrases: RegExp,
  patterns: readonly LinearPattern[],
): { words: string; place: Place }[] {
  const hits = new Map<string, { start: number; end: number }>()
  for (const { index, 0: words } of folded.matchAll(phrases)) {
    if (!hits.has(words)) hits.set(words, { start: index, end: index + words.length })
  }
  const straightened = patterns.length > 0 ? straight(text) : ''
  const all = [...hits.values(), ...patterns.flatMap((pattern) => pattern.firstIn(straightened) ?? [])]
  return all.map((hit) => ({
    words: text.slice(hit.start, hit.end).replace(/\s+/g, ' '),
    place: { part, start: start + hit.start, end: start + hit.end },
  }))
}

function summaryOf({ finds, phrases, patterns, betterOf }: HouseRule): string {
  if (finds === 'prefer') return `${listed([...betterOf!].map(([word, better]) => `"${better}" and not "${word}"`))}.`
  const words = [...phrases.map((phrase) => `"${phrase}"`), ...patterns.map(({ source }) => `/${source}/`)]
  return finds === 'forbid'
    ? `Not in our messages: ${listed(words)}.`
    : `In our messages: ${words.length > 1 ? 'one of ' : ''}${listed(words)}.`
}

/** More than this is for `ownup.yaml` to show. */
const MOST_SHOWN = 5

function listed(words: readonly string[]): string {
  const more = words.length - MOST_SHOWN
  return `${words.slice(0, MOST_SHOWN).join(', ')}${more > 0 ? `, and ${more} more` : ''}`
}
