import { fromMatch, MONEY_PATTERN, MoneyProblem, moneyToText, type Money } from '../disclosure/money.ts'
import { keeping } from './keeping.ts'
import type { FoundMoney } from './pack.ts'

/** Amounts in running text, in whatever way they are written. */
export const findMoney = keeping(moneyIn)

function moneyIn(text: string): FoundMoney[] {
  const found: FoundMoney[] = []
  for (const match of text.matchAll(MONEY_PATTERN)) {
    try {
      found.push({ start: match.index, end: match.index + match[0].length, money: fromMatch(match) })
    } catch (error) {
      if (!(error instanceof MoneyProblem)) throw error
    }
  }
  return found
}

/**
 * The number of an amount, without its currency: `1.500,50` in Indonesian, `1 500,50` in Russian. A currency of three decimals keeps
 * the English point, because a comma before three digits is read as thousands.
 */
export function numberOf(money: Money, thousands: string, decimals: string): string {
  const english = moneyToText({ minor: money.minor, currency: money.currency }).slice(money.currency.length + 1)
  const [whole, fraction] = english.split('.') as [string, string | undefined]
  if (fraction?.length === 3) return english
  return `${whole.replace(/,/g, thousands)}${fraction === undefined ? '' : `${decimals}${fraction}`}`
}
