import { fromMatch, MONEY_PATTERN, MoneyProblem } from '../disclosure/money.ts'
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
