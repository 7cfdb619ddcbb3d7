import type { Earlier } from '../clients/earlier.ts'
import { momentToText } from '../disclosure/moment.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { packOf } from '../languages/index.ts'
import type { Reported } from '../lint/report.ts'

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
): Reported {
  const to = client === undefined || client === disclosure.client?.name ? '' : `, to ${client}`
  const day = packOf(disclosure.language).date(on, 'on', disclosure.written)
  return {
    rule: 'second-failure',
    severity: 'error',
    message: `The same kind of mistake happened to this client ${day} (${shown}${to}). Say that it is the second time (repeat: { earlier: ${momentToText(on)} }), or, if it is the same one, write gate: { again: no }.`,
    ...at,
    fields: ['kind'],
  }
}
