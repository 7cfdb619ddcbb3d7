import { say } from '../../said.ts'
import type { Money } from '../../disclosure/money.ts'
import { MONEY_FORMS } from '../../disclosure/choices.ts'
import type { Disclosure } from '../../disclosure/schema.ts'
import { rule } from '../rule.ts'

/** In per cent of the loss: above the first it is more than fair, above the second it works against you. */
const FAIR = 100
const MOST = 150

export default rule({
  id: 'over-compensation',
  code: 'C7',
  kind: 'fact',
  summary: 'The money offered is more than the client lost.',
  why: 'Money helps up to about one and a half times the price and then less, and some people dislike any excess; a remedy puts the client back to where they would have been (rubric C7: S41, S42).',
  better: 'Offer what was lost; or have somebody confirm that more is meant.',
  severity: 'warning',
  examples: {
    bad: [
      { body: 'You get £400.', facts: { loss: '£320', compensation: [{ form: 'refund', amount: '£400' }] } },
      {
        body: 'You get £320 and £100.',
        facts: {
          loss: '£320',
          compensation: [
            { form: 'refund', amount: '£320' },
            { form: 'discount', amount: '£100' },
          ],
        },
      },
      { body: 'You get £900.', facts: { loss: 'GBP 320', compensation: [{ form: 'credit', amount: '£900' }] } },
    ],
    good: [
      { body: 'You get £320.', facts: { loss: '£320', compensation: [{ form: 'refund', amount: '£320' }] } },
      {
        body: 'You get £320 and a new machine.',
        facts: {
          loss: '£320',
          compensation: [
            { form: 'refund', amount: '£320' },
            { form: 'replacement', amount: '£900' },
          ],
        },
      },
      { body: 'You get £400.', facts: { compensation: [{ form: 'refund', amount: '£400' }] } },
      { body: 'You get EUR 400.', facts: { loss: '£320', compensation: [{ form: 'refund', amount: 'EUR 400' }] } },
    ],
  },
  check({ disclosure, pack, holding }) {
    if (!disclosure || holding || disclosure.loss?.state !== 'known' || disclosure.loss.value.minor === 0) return []
    const loss = disclosure.loss.value
    const offered = offeredIn(loss.currency, disclosure)
    const share = Math.round((offered.minor * 100) / loss.minor)
    if (share <= FAIR) return []
    const sums = say`The client lost ${pack.money(loss)}, and you offer ${pack.money({ ...loss, minor: offered.minor })}.`
    const message = share > MOST ? say`${sums} Have somebody confirm that so much is meant.` : say`${sums} Check that the excess is meant.`
    return [{ message, fields: offered.fields }]
  },
})

function offeredIn(currency: string, { compensation }: Disclosure): { minor: number; fields: string[] } {
  const remedies = compensation?.state === 'known' ? compensation.value : []
  const counted = remedies.flatMap(({ form, amount }, index) => {
    const isMoney = form !== undefined && MONEY_FORMS.includes(form) && amount?.currency === currency
    return isMoney ? [{ amount: amount as Money, field: `compensation[${index}].amount` }] : []
  })
  return { minor: counted.reduce((sum, { amount }) => sum + amount.minor, 0), fields: counted.map(({ field }) => field) }
}
