import { ALWAYS_ERRORS, isRule, type Named } from './checks.ts'
import { inWords, say, type Said, type Sayings } from '../said.ts'
import type { Severities } from './lint.ts'
import type { Reported } from './report.ts'
import { noSuchRule } from './severities.ts'

/** A note that silences rules where it stands, with a reason. */
export interface Ignore {
  rules: string[]
  because: string
  file: string
  line: number
  column: number
  /** The lines of its file that it covers; a note in a disclosure covers all that is found in its message. */
  covers?: [from: number, to: number]
}

/** What Handlebars reads as a comment. */
const COMMENT = /(?<!\\)\{\{~?!(?:--([^]*?)--~?|(?!--)([^]*?)~?)\}\}/g
const NOTE = /^\s*ownup-ignore(?![\w-])([^:]*)(?::([^]*))?$/

/**
 * The notes of a template: `{{! ownup-ignore thanks: she asked us for it }}` covers its own line and the next one that is not
 * such a note. Right below the front matter, which has no place for notes, it covers the lines of that as well.
 */
export function ignoresIn(template: string, file: string): Ignore[] {
  const notes = [...template.matchAll(COMMENT)].flatMap((comment) => {
    const [, rules, because = ''] = NOTE.exec(comment[1] ?? comment[2] ?? '') ?? []
    if (rules === undefined) return []
    const before = template.slice(0, comment.index).split('\n')
    const first = before.length
    return [{ rules, because, column: before.at(-1)!.length + 1, first, last: first + comment[0].split('\n').length - 1 }]
  })
  if (notes.length === 0) return []
  const others = template
    .replace(COMMENT, (comment, long?: string, short?: string) =>
      NOTE.test(long ?? short ?? '') ? comment.replace(/[^\n]/g, '') : comment,
    )
    .split('\n')
  const isOnlyNote = (line: number) => others[line - 1]?.trim() === '' && notes.some(({ first, last }) => first <= line && line <= last)
  const top = endOfFrontMatter(others)
  return notes.map(({ rules, because, column, first, last }) => {
    let from = first
    while (isOnlyNote(from - 1)) from--
    let next = last + 1
    while (isOnlyNote(next)) next++
    return {
      rules: [...new Set(rules.split(',').map((rule) => rule.trim()))].filter((rule) => rule !== ''),
      because: because.replace(/\s+/g, ' ').trim(),
      file,
      line: first,
      column,
      covers: [from === top + 1 ? 1 : first, next],
    }
  })
}

/** The line of its closing "---"; 0 where there is none, as in a partial. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.replace(/^\uFEFF/, '').trimEnd() !== '---') return 0
  return lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') + 1
}

/**
 * Takes out what a note silences. A note that silences nothing, gives no reason or names no rule is a finding itself.
 * @param severities what is set: where a rule is off, nobody can say whether a note is still needed
 * @param house the rules of the team's own
 */
export function applyIgnores(
  findings: readonly Reported[],
  ignores: readonly Ignore[],
  severities: Severities = {},
  house: readonly Named[] = [],
  sayings?: Sayings,
): Reported[] {
  const used = new Map(ignores.map((ignore) => [ignore, new Set<string>()]))
  const left = findings.filter((finding) => {
    const notes = ignores.filter((ignore) => silences(ignore, finding))
    for (const note of notes) used.get(note)!.add(finding.rule)
    return notes.length === 0
  })
  // What cannot be rendered cannot show what it holds.
  const broken = new Set(findings.filter(({ rule }) => rule === 'template-contract').map(({ file }) => file))
  return [
    ...left,
    ...ignores.flatMap((ignore) =>
      faultsOf(ignore, house, sayings, (rule) => severities[rule] === 'off' || broken.has(ignore.file) || used.get(ignore)!.has(rule)),
    ),
  ]
}

/** A broken template is not checked at all, and a note about notes would hide itself. */
const NEVER_SILENT = [...ALWAYS_ERRORS, 'unused-ignore']

function silences({ rules, because, covers, file }: Ignore, finding: Reported): boolean {
  return (
    isReason(because) &&
    rules.includes(finding.rule) &&
    !NEVER_SILENT.includes(finding.rule) &&
    (!covers || (file === finding.file && covers[0] <= finding.line && finding.line <= covers[1]))
  )
}

function isReason(because: string): boolean {
  return /\p{L}/u.test(because)
}

function faultsOf(
  { rules, because, file, line, column, covers }: Ignore,
  house: readonly Named[],
  sayings: Sayings | undefined,
  isNeeded: (rule: string) => boolean,
): Reported[] {
  const finding = (severity: Reported['severity'], message: Said): Reported => ({
    rule: 'unused-ignore',
    severity,
    message: inWords(message, sayings),
    file,
    line,
    column,
    fields: [],
  })
  const example = covers ? '{{! ownup-ignore thanks: she asked us for it }}' : '{ rule: thanks, because: she asked us for it }'
  if (rules.length === 0) return [finding('error', say`This note names no rule, so it silences nothing. Write it like this: ${example}`)]
  if (!isReason(because)) return [finding('error', say`This note gives no reason, so it silences nothing. Write it like this: ${example}`)]
  return rules.flatMap((rule) => {
    if (!isRule(rule, house)) return [finding('error', say`This note silences nothing: ${noSuchRule(rule, house)}`)]
    if (NEVER_SILENT.includes(rule))
      return [finding('error', say`A note cannot silence ${rule}. Put right what it finds, and take the note out.`)]
    if (isNeeded(rule)) return []
    const takeOut =
      rules.length > 1 ? say`${rule} finds nothing here. Take it out of this note.` : say`${rule} finds nothing here. Take this note out.`
    return [finding('warning', takeOut)]
  })
}
