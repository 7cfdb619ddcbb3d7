import { UserError } from '../errors.ts'
import type { Reported } from './report.ts'

/** The version of this file format. */
const VERSION = 1

/**
 * Findings that a team knows and has not mended yet. They stay silent, and the file only shrinks: what is mended is taken out,
 * and nothing new comes in.
 */
export interface Baseline {
  version: 1
  findings: Known[]
}

/** Without line numbers, which move: the rule, the file and the words it is about. */
export interface Known {
  rule: string
  file: string
  words: string
  count: number
}

/** What a run knows of files that a baseline does not. */
export interface Scope {
  /** How the baseline names a file that a finding names: the same from whichever folder the linter runs. */
  nameOf(file: string): string
  /** Was it checked in this run, or is it gone? Of any other file nobody can say what is still found in it. */
  isChecked(name: string): boolean
}

const EVERYTHING: Scope = { nameOf: (file) => file, isChecked: () => true }

/**
 * Reads the text of a baseline.
 * @param name what to call the file in errors
 * @throws UserError if ownup did not write it like this
 */
export function readBaseline(text: string, name: string): Baseline {
  const refuse = (what: string) =>
    new UserError(
      `${name}${what}`,
      'Take it from version control again; or delete it, and write what is found now with: ownup lint --update-baseline',
    )
  const conflict = /^<{7}(?: |$)/m.exec(text)
  if (conflict)
    throw refuse(
      `:${text.slice(0, conflict.index).split('\n').length}: a merge conflict stands here; keep the entries that both versions have.`,
    )
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse(': this is not the JSON of a baseline.')
  }
  const { version, findings } = Object(value) as { version?: unknown; findings?: unknown }
  if (typeof version === 'number' && version !== VERSION)
    throw refuse(`: this ownup reads version ${VERSION} of a baseline, and this is version ${version}.`)
  if (version !== VERSION || !Array.isArray(findings)) throw refuse(': this is no baseline that ownup wrote.')
  const wrong = findings.findIndex((each) => !isKnown(each))
  if (wrong >= 0) throw refuse(`: entry ${wrong + 1} lacks a rule, a file, words or a count.`)
  return { version: VERSION, findings: findings as Known[] }
}

/** One finding a line, in order, so that a change reads well in a review. */
export function writeBaseline({ findings }: Baseline): string {
  const lines = findings.map((known) => `    ${JSON.stringify(known)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

/** All that is found now, where there is no baseline yet. */
export function baselineOf(findings: readonly Reported[], { nameOf }: Scope = EVERYTHING): Baseline {
  const known = new Map<string, Known>()
  for (const finding of findings.filter(canBeKnown)) {
    const one = knownOf(finding, nameOf)
    const before = known.get(keyOf(one))
    known.set(keyOf(one), before ? { ...before, count: before.count + 1 } : one)
  }
  return { version: VERSION, findings: inOrder([...known.values()]) }
}

/** Takes known findings out, as often as each is known. `gone` is what the baseline holds and nobody finds any more. */
export function applyBaseline(
  findings: readonly Reported[],
  baseline: Baseline,
  { nameOf, isChecked }: Scope = EVERYTHING,
): { findings: Reported[]; silenced: number; gone: Known[] } {
  const left = new Map(baseline.findings.map((known) => [keyOf(known), known]))
  const others = findings.filter((finding) => {
    if (!canBeKnown(finding)) return true
    const key = keyOf(knownOf(finding, nameOf))
    const known = left.get(key)
    if (!known || known.count === 0) return true
    left.set(key, { ...known, count: known.count - 1 })
    return false
  })
  const gone = [...left.values()].filter(({ file, count }) => count > 0 && isChecked(file))
  return { findings: others, silenced: findings.length - others.length, gone }
}

/** The baseline without what is gone. Nothing new comes in. */
export function shrunk(baseline: Baseline, findings: readonly Reported[], scope: Scope = EVERYTHING): Baseline {
  const gone = new Map(applyBaseline(findings, baseline, scope).gone.map((known) => [keyOf(known), known.count]))
  const left = baseline.findings.map((known) => ({ ...known, count: known.count - (gone.get(keyOf(known)) ?? 0) }))
  return { version: VERSION, findings: inOrder(left.filter(({ count }) => count > 0)) }
}

/** Nobody approves a message by having known for long that it is not approved. */
function canBeKnown({ rule }: Reported): boolean {
  return rule !== 'approval'
}

/** How many findings entries stand for. */
export function countOf(known: readonly Known[]): number {
  return known.reduce((sum, { count }) => sum + count, 0)
}

function knownOf({ rule, file, sentence, message }: Reported, nameOf: Scope['nameOf']): Known {
  return { rule, file: nameOf(file), words: sentence ?? message, count: 1 }
}

function keyOf({ rule, file, words }: Known): string {
  return JSON.stringify([file, rule, words])
}

function inOrder(known: Known[]): Known[] {
  return known.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

function isKnown(value: unknown): value is Known {
  const { rule, file, words, count } = Object(value) as Partial<Known>
  return typeof rule === 'string' && typeof file === 'string' && typeof words === 'string' && Number.isInteger(count) && count! > 0
}
