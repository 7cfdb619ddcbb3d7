import type { Earlier } from '../clients/earlier.ts'
import { momentToText, theDay } from '../disclosure/moment.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import type { Reported } from '../lint/report.ts'
import { inWords, quoted, say, type Sayings } from '../said.ts'

/**
 * Says that a disclosure tells of a second failure and does not say so.
 * @param at where the kind of mistake stands
 * @param shown what to call the file of the earlier one
 */
export function findingOfSecond(
  { on, client }: Earlier,
  disclosure: Disclosure,
  at: Pick<Reported, 'file' | 'line' | 'column'>,
  shown: string,
  sayings?: Sayings,
): Reported {
  const where = client === undefined || client === disclosure.client?.name ? quoted(shown) : say`${shown}, to ${client}`
  return {
    rule: 'second-failure',
    severity: 'error',
    message: inWords(
      say`The same kind of mistake happened to this client on ${theDay(on)} (${where}). Say that it is the second time (repeat: { earlier: ${momentToText(on)} }), or, if it is the same one, write gate: { again: no }.`,
      sayings,
    ),
    ...at,
    fields: ['kind'],
  }
}
