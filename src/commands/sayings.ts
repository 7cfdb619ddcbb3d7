import { settingsFor } from '../config/layers.ts'
import type { Io } from '../io.ts'
import type { Sayings } from '../said.ts'

/**
 * The words for what is written and reported, in the language that the command line or the configuration asks for. Not as LANG says: a
 * report, a baseline and a draft are the same on every machine.
 */
export async function sayingsFor(io: Io): Promise<Sayings | undefined> {
  const language = io.lang ?? (await settingsFor(io)).lang
  return language && (await import('../languages/findings.ts')).sayingsIn(language)
}
