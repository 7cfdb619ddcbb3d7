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

/** The words for a reader. Those of English stand where they are said; its days and sums are written as in any other language. */
export async function sayingsIn(language: LanguageId): Promise<Sayings & Pick<Findings, 'examples'>> {
  const { findings = {}, examples = {} } = (await FINDINGS[language]?.()) ?? {}
  const { plural, date, money } = packOf(language)
  return { texts: findings, examples, plural, date: (moment) => date(moment, 'plain'), money }
}
