import type { Harm } from '../disclosure/harm.ts'
import type { Raw } from '../disclosure/schema.ts'
import { phrasesOf } from '../languages/phrases.ts'
import type { Document, Sentence } from './document.ts'
import type { Place, Severity } from './finding.ts'

/**
 * One check. A rule is one file in `src/lint/rules/` with one default export, its words in each language pack under its id.
 * Data first, logic last: `ownup explain`, the table in the README and the tests are all made from what stands here.
 */
export interface Rule {
  /** Kebab case; the name of its file. */
  id: string
  /** Where the rubric has it: `C3`, `F04`, `L` for a limit, `I` for an invariant of this program. */
  code: string
  kind: 'phrase' | 'presence' | 'fact' | 'limit'
  /** What it finds, in one line. */
  summary: string
  /** Why that hurts, with the source of the claim. */
  why: string
  /** What to write instead. */
  better: string
  /** One level, or one for each harm; `off` where the rubric asks for nothing. */
  severity: Severity | Record<Harm, Severity | 'off'>
  /** At least one of each; both are tests. A rule without examples cannot exist. */
  examples: { bad: readonly Example[]; good: readonly Example[] }
  check(document: Document): Problem[]
}

/** A body text, or a body with its subject, its facts (as they stand in a file) or the kind of template it came from. */
export type Example = string | { body: string; subject?: string; facts?: Raw; holding?: boolean }

/** What `check` returns; `lint` turns it into a finding. */
export interface Problem {
  message: string
  place?: Place
  /** Answers that lead to it. Where there is a place, those of the trace are added. */
  fields?: string[]
  /** Only where it differs from the rule's own. */
  severity?: Severity
}

/** For the type checker: a rule is what the file exports by default. */
export function rule(definition: Rule): Rule {
  return definition
}

/** Every match of the rule's patterns, one sentence at a time: most false alarms come from crossing a full stop. */
export function phrases(id: string, message: (found: string, sentence: Sentence) => string): (document: Document) => Problem[] {
  return ({ sentences, pack }) =>
    sentences.flatMap((sentence) => {
      for (const pattern of patternsOf(pack, id)) {
        const found = pattern.exec(sentence.folded)
        if (found) return [{ message: message(original(sentence, found), sentence), place: placeIn(sentence, found) }]
      }
      return []
    })
}

/** The patterns of a rule in the language of the message; a language without any says so in its pack. */
export function patternsOf(pack: Document['pack'], id: string): readonly RegExp[] {
  return phrasesOf(pack.id, id)
}

/** Does any pattern of this name match somewhere in the sentence? */
export function says(sentence: Sentence, pack: Document['pack'], id: string): boolean {
  return patternsOf(pack, id).some((pattern) => pattern.test(sentence.folded))
}

export function placeIn(sentence: Sentence, found: RegExpExecArray): Place {
  return { part: 'body', start: sentence.start + found.index, end: sentence.start + found.index + found[0].length }
}

export function placeOf(sentence: Sentence): Place {
  return { part: 'body', start: sentence.start, end: sentence.end }
}

function original(sentence: Sentence, found: RegExpExecArray): string {
  return sentence.text.slice(found.index, found.index + found[0].length)
}
