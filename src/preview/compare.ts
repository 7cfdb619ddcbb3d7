import { diffWordsWithSpace, structuredPatch } from 'diff'

/** A stretch of a text, and whether the other text has it too. */
export interface Part {
  text: string
  changed: boolean
}

/** A place where two texts differ, with the lines around it. */
export interface Change {
  /** The first line of each, from 1. */
  beforeLine: number
  nowLine: number
  before: Part[]
  now: Part[]
}

/** So many words may differ before everything counts as changed: past that nobody reads word by word, and it takes long. */
const MOST_EDITS = 2_000

/** Lines around a change, so that one sees where it is. */
const CONTEXT = 2

/** Two texts word by word: each with what the other does not have. */
export function compareWords(before: string, now: string): Pick<Change, 'before' | 'now'> {
  const parts = diffWordsWithSpace(before, now, { maxEditLength: MOST_EDITS })
  if (!parts) return { before: [{ text: before, changed: true }], now: [{ text: now, changed: true }] }
  const without = (left: 'added' | 'removed', marked: 'added' | 'removed') =>
    joined(parts.filter((part) => !part[left]).map((part) => ({ text: part.value, changed: part[marked] })))
  return { before: without('added', 'removed'), now: without('removed', 'added') }
}

/** Where two files differ, change by change. */
export function compareLines(before: string, now: string): Change[] {
  const patch = structuredPatch('', '', before, now, '', '', { context: CONTEXT, maxEditLength: MOST_EDITS })
  if (!patch) return [{ beforeLine: 1, nowLine: 1, before: [{ text: before, changed: true }], now: [{ text: now, changed: true }] }]
  return patch.hunks.map(({ oldStart, newStart, lines }) => {
    const side = (left: '+' | '-') =>
      lines
        .filter((line) => !line.startsWith(left) && !line.startsWith('\\'))
        .map((line) => line.slice(1))
        .join('\n')
    return { beforeLine: oldStart, nowLine: newStart, ...compareWords(side('+'), side('-')) }
  })
}

/** A space between two changed words is a part of one change. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = []
  parts.forEach((part, at) => {
    const between = part.text.trim() === '' && all.at(-1)?.changed === true && parts[at + 1]?.changed === true
    const changed = part.changed || between
    const last = all.at(-1)
    if (last?.changed === changed) last.text += part.text
    else all.push({ text: part.text, changed })
  })
  return all
}
