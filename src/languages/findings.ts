import type { LanguageId } from '../disclosure/choices.ts'
import type { Examples } from '../lint/rule.ts'
import type { Sayings } from '../said.ts'
import { packOf } from './index.ts'

/** What one language says of the rules. */
interface Findings {
  /** What rules and other checks say, and what is said of each rule, by what that is in English. */
  findings: Sayings['texts']
  /** What each rule finds in texts of this language, and what not; by the id of the rule. */
  examples: Readonly<Record<string, Examples>>
}

/** Each language is loaded when somebody reads it. English stands in the rules themselves. */
const FINDINGS: Partial<Record<LanguageId, () => Promise<Findings>>> = {
  id: () => import('./id/findings.ts'),
  ms: () => import('./ms/findings.ts'),
  ru: () => import('./ru/findings.ts'),
}

/** The words for a reader; none for English. */
export async function sayingsIn(language: LanguageId): Promise<(Sayings & Pick<Findings, 'examples'>) | undefined> {
  const found = await FINDINGS[language]?.()
  return found && { texts: found.findings, examples: found.examples, plural: packOf(language).plural }
}
