import { sameMoney, type Money } from '../disclosure/money.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { valuesOf } from '../disclosure/fields.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { wholeText, type Message } from '../message/message.ts'

/** What a client is offered in one currency, and the answers that say so. */
export interface Offered {
  sum: Money
  fields: string[]
}

/**
 * All that the answers of one disclosure offer in money, by currency. Several remedies are added up, and a replacement that is worth
 * something counts with it. Where a sentence names more than the amount beside it, the sentence counts: it is what the client reads.
 */
export function offeredBy(disclosure: Disclosure, pack: LanguagePack): Offered[] {
  const found = new Sums()
  const remedies = disclosure.compensation?.state === 'known' ? disclosure.compensation.value : []
  const { correct, charged } = disclosure.details ?? {}
  const priced = [correct, charged].filter((money) => money !== undefined)
  for (const [index, { amount, text = '' }] of remedies.entries()) {
    const path = `compensation[${index}]`
    const named = moneyIn(text, pack)
    for (const currency of new Set([...(amount ? [amount] : []), ...named].map((money) => money.currency))) {
      const own = amount?.currency === currency ? amount : undefined
      const sums = named.filter((money) => money.currency === currency)
      const sum = offeredOf(sums, own, priced)
      found.add(sum, sum.minor === own?.minor ? `${path}.amount` : `${path}.text`)
    }
  }
  // What was paid back already stands among the fixes; the same sum may stand among the remedies as well.
  const { prevention, actions } = disclosure
  const others: [path: string, text: string | undefined][] = [
    ...(disclosure.fixes ?? []).map(({ text }, index): [string, string | undefined] => [`fixes[${index}].text`, text]),
    ['prevention.text', prevention?.state === 'known' ? prevention.value.text : undefined],
    ['actions', actions?.state === 'known' ? actions.value : undefined],
  ]
  const known = [
    ...remedies.flatMap(({ amount, text = '' }) => [...(amount ? [amount] : []), ...moneyIn(text, pack)]),
    ...(correct ? [correct] : []),
  ]
  for (const [path, text = ''] of others) {
    for (const money of distinct(moneyIn(text, pack), known)) {
      found.add(money, path)
      known.push(money)
    }
  }
  return found.all()
}

/**
 * What a message offers: what its answers do, but for those that its template leaves out, and every sum in it that no answer names,
 * because somebody wrote it into the text or into the template.
 * @param message as it goes out
 */
export function offeredIn(facts: Disclosure, message: Message, pack: LanguagePack): Offered[] {
  const leftOut = message.template?.leavesOut.fields ?? []
  const disclosure = Object.fromEntries(Object.entries(facts).filter(([name]) => !leftOut.includes(name))) as Disclosure
  const found = new Sums(offeredBy(disclosure, pack))
  // What the client lost is on record and no part of the message: a text that names it pays it, for all we know.
  const answers = valuesOf(disclosure).values.filter(({ visibility }) => visibility === 'public')
  const known = answers.flatMap(({ type, value }) =>
    type === 'money' ? [value as Money] : typeof value === 'string' ? moneyIn(value, pack) : [],
  )
  for (const money of distinct(moneyIn(wholeText(message), pack), known)) found.add(money, '')
  return found.all()
}

/** Sums of several messages, by currency. */
export function added(all: readonly Offered[]): Offered[] {
  return new Sums(all).all()
}

class Sums {
  private readonly byCurrency = new Map<string, Offered>()

  constructor(first: readonly Offered[] = []) {
    for (const { sum, fields } of first) this.add(sum, ...fields)
  }

  add(money: Money, ...fields: string[]): void {
    const before = this.byCurrency.get(money.currency)
    this.byCurrency.set(money.currency, {
      sum: { ...money, minor: money.minor + (before?.sum.minor ?? 0) },
      fields: [...(before?.fields ?? []), ...fields],
    })
  }

  all(): Offered[] {
    return [...this.byCurrency.values()].filter(({ sum }) => sum.minor > 0)
  }
}

function moneyIn(text: string, pack: LanguagePack): Money[] {
  return pack.findMoney(text).map(({ money }) => money)
}

/** Each once, without those that are known. */
function distinct(found: readonly Money[], known: readonly Money[]): Money[] {
  const isKnown = (money: Money) => known.some((each) => sameMoney(each, money))
  return found.filter((money, index) => !isKnown(money) && !found.slice(0, index).some((each) => sameMoney(each, money)))
}

/**
 * What one sentence offers in one currency, at most. Several sums are added up, unless they explain each other: "£400, which is £250 and
 * £150", "£360 and not £400" for £40.
 * @param amount what the answer says that it is
 * @param priced sums that the client knows from the invoice
 */
function offeredOf(named: readonly Money[], amount: Money | undefined, priced: readonly Money[]): Money {
  const most = largest(amount ? [amount, ...named] : named)!
  const sums = distinct(named, amount ? priced.filter((money) => !sameMoney(money, amount)) : priced).map(({ minor }) => minor)
  const all = sums.reduce((sum, minor) => sum + minor, 0)
  const isExplained = sums.some((one) => all - one === one || sums.some((other) => one - other === amount?.minor))
  return isExplained || all <= most.minor ? most : { ...most, minor: all }
}

function largest(all: readonly Money[]): Money | undefined {
  return all.reduce<Money | undefined>((most, money) => (most === undefined || money.minor > most.minor ? money : most), undefined)
}
