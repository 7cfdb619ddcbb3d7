import type { Document } from 'yaml'
import * as z from 'zod/mini'
import { KINDS } from '../disclosure/choices.ts'
import { clean, oneLine, sentences } from '../disclosure/text.ts'
import { shown, type FileProblem } from '../disclosure/yaml.ts'
import { UserError } from '../errors.ts'
import { ruleIds } from '../lint/checks.ts'
import type { HouseRule, LinearPattern } from '../lint/house-rule.ts'
import { fold } from '../lint/document.ts'
import { described } from './described.ts'

const text = () => z.string().check(z.regex(/\S/))
const texts = () => z.union([text(), z.array(text()).check(z.minLength(1))])
const examples = () => z.array(text()).check(z.minLength(1))

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const LONGEST_ID = 40

const houseRule = z.strictObject({
  forbid: z.optional(described(texts(), 'Words or phrases that no message says. A pattern stands between slashes, in single quotes.')),
  prefer: z.optional(described(z.record(text(), text()), 'Words with the better ones: { customer: client }.')),
  require: z.optional(described(texts(), 'Words or phrases of which each message says one. A pattern stands between slashes.')),
  why: described(text(), 'Why, in a sentence. It goes into the finding.'),
  better: z.optional(described(text(), 'What to write instead, in a sentence. It goes into the finding.')),
  severity: z.optional(described(z.enum(['error', 'warning', 'hint']), 'Without it, "prefer" warns and the others are errors.')),
  kinds: z.optional(described(z.array(z.enum(KINDS)).check(z.minLength(1)), 'Only where it is about one of these.')),
  templates: z.optional(described(z.array(text()).check(z.minLength(1)), 'Only in what these make: [en/outage].')),
  bad: described(examples(), 'Texts in which the rule finds something. `ownup lint --rules` tries them.'),
  good: described(examples(), 'Texts in which it finds nothing.'),
})

/** What stands behind `house-rules`. */
export const houseRulesSchema = z.record(z.string().check(z.regex(ID), z.maxLength(LONGEST_ID)), houseRule)

type Written = z.infer<typeof houseRule>

const FINDS = ['forbid', 'prefer', 'require'] as const
const FIELDS = Object.keys(houseRule.shape)

/** A place in the configuration. */
interface At {
  line: number
  column: number
}

/** A house rule as it stands in a configuration, with the places of its patterns and examples. */
export interface WrittenRule {
  /** The configuration, as errors and findings name it. */
  file: string
  rule: Omit<HouseRule, 'patterns'>
  /** As it stands there. */
  written: object
  patterns: (At & { source: string })[]
  examples: Record<'bad' | 'good', (At & { text: string })[]>
}

/** Words for a value of a house rule that does not belong there. */
export function wrongHouseRule(path: readonly (string | number)[], document: Document): { message: string; ofKey?: boolean } {
  const [, id, field] = path.map(String)
  if (id === undefined) return { message: 'house rules go here, each under a name of its own, such as "no-glitch:"' }
  if (field === undefined) {
    return ID.test(id) && id.length <= LONGEST_ID
      ? { message: `a rule goes here: ${FINDS.join(', ')} of words, with why, bad and good` }
      : { message: `"${shown(id)}" is no name for a rule; write small letters and hyphens, such as no-glitch`, ofKey: true }
  }
  const isMissing = !document.hasIn(path.slice(0, 3))
  switch (field) {
    case 'why':
      return {
        message: isMissing ? '"why" is missing: say in a sentence what the rule rests on' : 'a sentence goes here',
        ofKey: isMissing,
      }
    case 'bad':
    case 'good':
      return {
        message: `${isMissing ? `"${field}" is missing: ` : ''}${field === 'bad' ? 'texts go here in which the rule finds something' : 'texts go here in which the rule finds nothing'}, such as ["…"]`,
        ofKey: isMissing,
      }
    case 'prefer':
      return { message: 'words go here, each with the better one, such as { customer: client }' }
    case 'forbid':
    case 'require':
      return { message: 'words go here, or a list of them; a number goes in quotes' }
    case 'severity':
      return { message: `"${shown(String(document.getIn(path)))}" is no severity of a house rule; write error, warning or hint` }
    case 'kinds':
      return { message: `a list of kinds goes here: ${KINDS.join(', ')}` }
    case 'templates':
      return { message: 'a list of templates goes here, such as [en/outage]' }
    default:
      return { message: 'a sentence goes here' }
  }
}

/** Words for a field that no house rule has. */
export function wrongHouseField(key: string, near: string | undefined): string {
  return `a house rule has no "${shown(key)}"; ${near === undefined ? `it has: ${FIELDS.join(', ')}` : `did you mean ${near}?`}`
}

/** The fields of a house rule. */
export function houseFields(): readonly string[] {
  return FIELDS
}

type PlaceOf = (path: readonly (string | number)[], part?: 'value' | 'key') => At

/** The house rules of a configuration that fits the schema, and what is wrong with them besides. */
export function readHouseRules(
  written: Record<string, Written>,
  file: string,
  at: PlaceOf,
): { rules: WrittenRule[]; problems: FileProblem[] } {
  const problems: FileProblem[] = []
  const taken = new Set(ruleIds())
  const rules = Object.entries(written).flatMap(([id, rule]): WrittenRule[] => {
    const say = (message: string, ...path: (string | number)[]) => {
      problems.push({ path: '', message, ...at(['house-rules', id, ...path], 'key') })
      return []
    }
    if (taken.has(id)) return say(`"${id}" is the name of a rule that comes with ownup; give yours another`)
    const [finds, other] = FINDS.filter((each) => rule[each] !== undefined)
    if (finds === undefined) return say('a house rule has one of: forbid, prefer, require')
    if (other !== undefined) return say(`a rule has one of forbid, prefer and require; make two rules of this one`, other)
    if (finds === 'prefer' && rule.better !== undefined) return say('"prefer" names the better words itself; leave this out', 'better')
    if (finds !== 'prefer' && rule.better === undefined) return say('"better" is missing: say in a sentence what to write instead')
    return [readRule(id, rule, finds, file, at, say)]
  })
  return { rules, problems }
}

function readRule(
  id: string,
  written: Written,
  finds: HouseRule['finds'],
  file: string,
  at: PlaceOf,
  say: (message: string, ...path: (string | number)[]) => void,
): WrittenRule {
  const place = (...path: (string | number)[]) => at(['house-rules', id, ...path])
  const words = finds === 'prefer' ? Object.keys(written.prefer!) : listOf(written[finds]!)
  const isList = Array.isArray(finds !== 'prefer' && written[finds])
  const phrases: string[] = []
  const patterns: WrittenRule['patterns'] = []
  words.forEach((word, index) => {
    const source = patternIn(word)
    if (source === undefined) phrases.push(oneLine(word))
    else if (finds === 'prefer') say('"prefer" takes words; a pattern goes under forbid', 'prefer', word)
    else patterns.push({ source, ...place(finds, ...(isList ? [index] : [])) })
  })
  if (finds === 'prefer') {
    const better = new Set(Object.values(written.prefer!).map(fold))
    for (const word of words)
      if (better.has(fold(word))) say(`"${shown(word)}" is a better word here as well; keep one of the two`, 'prefer', word)
  }
  const { why, better, severity = finds === 'prefer' ? 'warning' : 'error', kinds, templates, bad, good } = written
  const examples = (side: 'bad' | 'good') => written[side].map((example, index) => ({ text: clean(example).trim(), ...place(side, index) }))
  return {
    file,
    rule: {
      id,
      finds,
      phrases,
      ...(finds === 'prefer' && { betterOf: new Map(Object.entries(written.prefer!)) }),
      why: sentence(why),
      ...(better !== undefined && { better: sentence(better) }),
      severity,
      ...(kinds && { kinds }),
      ...(templates && { templates }),
      examples: { bad: bad.map(clean), good: good.map(clean) },
    },
    written,
    patterns,
    examples: { bad: examples('bad'), good: examples('good') },
  }
}

function listOf(words: string | readonly string[]): readonly string[] {
  return typeof words === 'string' ? [words] : words
}

/** What stands between slashes; a lone slash or two make no pattern. */
function patternIn(word: string): string | undefined {
  return /^\/(.+)\/$/s.exec(word.trim())?.[1]
}

/** On one line, with a full stop. */
function sentence(words: string): string {
  return oneLine(sentences(words))
}

/**
 * House rules, ready to be run. The engine for patterns is loaded where there are any.
 * @throws UserError with every pattern that cannot be read at its line
 */
export async function houseRulesOf(written: readonly WrittenRule[]): Promise<HouseRule[]> {
  if (written.every(({ patterns }) => patterns.length === 0)) return written.map(({ rule }) => ({ ...rule, patterns: [] }))
  const { linearPattern, PatternProblem } = await import('./linear-pattern.ts')
  const problems: string[] = []
  const rules = written.map(({ file, rule, patterns }) => ({
    ...rule,
    patterns: patterns.flatMap(({ source, line, column }): LinearPattern[] => {
      try {
        return [linearPattern(source)]
      } catch (error) {
        if (!(error instanceof PatternProblem)) throw error
        problems.push(`${file}:${line}:${column} house-rules.${rule.id}: ${error.message}`)
        return []
      }
    }),
  }))
  if (problems.length === 0) return rules
  throw new UserError(
    problems.join('\n'),
    'Patterns are those of RE2 (github.com/google/re2/wiki/Syntax), so that none can hang. Several words do without one.',
  )
}
