import type { LanguageId } from '../disclosure/choices.ts'
import type { Harm } from '../disclosure/harm.ts'
import type { Raw } from '../disclosure/schema.ts'
import type { Channel } from '../message/channels.ts'
import type { Said } from '../said.ts'
import type { Document, Sentence } from './document.ts'
import type { Place, Severity } from './finding.ts'
import { matcherFor, type Hit } from './matcher.ts'
import type { Team } from './team.ts'

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
  /** Judges how much there is all in all, which the answers decide as much as the template. */
  isTotal?: true
  /** Of a limit that a team may set: what is counted. */
  counts?: string
  /** Words that are weak beside an owned mistake, and worse where they stand in its place: an error only there, in a text that comes alone. */
  isRegister?: true
  /** Wrong in any text, also in one that tells of no mistake. */
  isAnywhere?: true
  /** Finds more than its words in the language packs. A phrase rule that does not is left out where none of them stands. */
  readsMore?: true
  /** What it finds, in one line. */
  summary: string
  /** Why that hurts, with the source of the claim. */
  why: string
  /** What to write instead. */
  better: string
  /** One level, or one for each harm; `off` where the rubric asks for nothing. */
  severity: Severity | Record<Harm, Severity | 'off'>
  /** At least one of each; both are tests. A rule without examples cannot exist. */
  examples: Examples
  check(document: Document, team?: Team): Problem[]
}

/** The code of a team's own rules, where others have that of the rubric. */
export const HOUSE = 'house'

/** A body text, or a body with its subject, its facts (as they stand in a file), the kind of template it came from, its channel or its language. */
export type Example = string | { body: string; subject?: string; facts?: Raw; holding?: boolean; channel?: Channel; language?: LanguageId }

export interface Examples {
  bad: readonly Example[]
  good: readonly Example[]
}

/** What `check` returns; `lint` turns it into a finding. */
export interface Problem {
  message: Said
  place?: Place
  /** Answers that lead to it. Where there is a place, those of the trace are added. */
  fields?: string[]
  /** Only where it differs from the rule's own. */
  severity?: Severity
  /** Nobody has answered yet what is missing here. */
  isOpen?: boolean
}

/** For the type checker: a rule is what the file exports by default. */
export function rule(definition: Rule): Rule {
  return definition
}

type Words = (found: string, sentence: Sentence) => Said

/** The first match of the rule's patterns in each sentence: most false alarms come from crossing a full stop. */
export function phrases(id: string, message: Words): (document: Document) => Problem[] {
  return ({ saying }) => phrasesIn(saying(id), id, message)
}

/** The same in some of the sentences. */
export function phrasesIn(sentences: readonly Sentence[], id: string, message: Words): Problem[] {
  return sentences.length === 0 ? [] : sentences.flatMap((sentence) => phraseIn(sentence, id, message))
}

/** The first match of the patterns in one sentence. */
export function phraseIn(sentence: Sentence, id: string, message: Words): Problem[] {
  const hit = sentence.hits.get(id)[0]
  if (!hit) return []
  const found = sentence.text.slice(hit.start, hit.end).replaceAll('\n', ' ')
  return [{ message: message(found, sentence), place: placeIn(sentence, hit) }]
}

/** The patterns of one name, for texts that are no sentences of the message; a language without any says so in its pack. */
export function patternsOf(pack: Document['pack'], id: string): readonly RegExp[] {
  return matcherFor(pack.id).patternsOf(id)
}

/** Has the language any patterns of this name? Without them nothing can be said either way. */
export function knows(pack: Document['pack'], id: string): boolean {
  return matcherFor(pack.id).knows(id)
}

/** Does any pattern of this name match somewhere in the sentence? */
export function says(sentence: Sentence, _pack: Document['pack'], id: string): boolean {
  return sentence.hits.has(id)
}

export function placeIn(sentence: Sentence, { start, end }: Hit): Place {
  return { part: 'body', start: sentence.start + start, end: sentence.start + end }
}

export function placeOf(sentence: Sentence): Place {
  return { part: 'body', start: sentence.start, end: sentence.end }
}
