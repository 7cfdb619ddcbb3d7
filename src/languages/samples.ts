import type { Kind, LanguageId } from '../disclosure/choices.ts'
import type { Raw } from '../disclosure/schema.ts'
import { samples as en } from './en/samples.ts'
import { samples as id } from './id/samples.ts'
import { samples as ms } from './ms/samples.ts'
import { samples as ru } from './ru/samples.ts'

/** Answers in one language, to try templates with: as they would stand in a file. */
export interface Samples {
  written: string
  /** What no message can do without, besides the two texts below. */
  least: Raw
  /** What went wrong, for each kind. */
  what: Record<Kind, readonly [matter: string, what: string]>
  /** Every field that any message can use. */
  everything: Raw
  /** Then what only one kind has. */
  details: Record<Kind, Raw>
  /** Answers to questions that only a team's template asks, by their type. */
  extra: Record<'text' | 'sentence' | 'date' | 'money' | 'count', string>
  /** Answers that take the place of those in `everything`, by the name of the case; `null` takes one away. */
  further: Record<string, Raw>
}

const SAMPLES: Record<string, Samples> = { en, id, ms, ru } satisfies Record<LanguageId, Samples>

export function samplesOf(language: string): Samples {
  const samples = SAMPLES[language]
  if (!samples) throw new Error(`no samples in "${language}"`)
  return samples
}
