/** An amount in minor units (pence, cents), with the way it was written: `£320` or `GBP 320`. */
export interface Money {
  /** Minor currency units: 126000 is £1,260.00. Never negative. */
  minor: number
  /** ISO 4217 code. */
  currency: string
  /** What stood there for the currency, if not the code: `£`, `RM`. */
  symbol?: string
}

/** Symbols people type, longest first. `$` alone is the US dollar: it is echoed, so a Canadian sees it and writes C$. */
const SYMBOLS: Record<string, string> = {
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  HK$: 'HKD',
  NZ$: 'NZD',
  RM: 'MYR',
  Rp: 'IDR',
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
}

/** Digits after the decimal point, where not two (ISO 4217; the rupiah's two are never written). */
const DIGITS: Record<string, number> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, ISK: 0, IDR: 0, BHD: 3, KWD: 3, OMR: 3, TND: 3, JOD: 3 }

const CURRENCY_CODES =
  'AED ARS AUD BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JOD JPY KES KRW KWD KZT MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TND TRY TWD UAH USD VND ZAR'
const CURRENCIES = new Set(CURRENCY_CODES.split(' '))

const SIGN = `(?:${Object.keys(SYMBOLS)
  .map((symbol) => symbol.replace(/\$/g, '\\$'))
  .join('|')}|\\b(?:${CURRENCY_CODES.replace(/ /g, '|')})\\b)`
const NUMBER = "\\d{1,3}(?:[.,' \\u00A0\\u202F]\\d{3}){1,5}(?:[.,]\\d{1,3})?|\\d{1,15}(?:[.,]\\d{1,3})?"

/** Amounts in running text: a currency sign or code beside a number. Global; take `lastIndex` into account. */
export const MONEY_PATTERN = new RegExp(`(${SIGN})[ \\u00A0]?(${NUMBER})(?![\\d])|(?<![\\d.,])(${NUMBER})[ \\u00A0]?(${SIGN})`, 'g')

/** Why an amount could not be read, as a sentence for the person who typed it. */
export class MoneyProblem extends Error {}

/**
 * Money as people type it: `£1,260`, `1260 GBP`, `Rp3.500.000`, `1 500 ₽`, `EUR 320.50`.
 * @throws MoneyProblem with words for the user
 */
export function parseMoney(typed: string): Money {
  const text = typed.trim()
  MONEY_PATTERN.lastIndex = 0
  const found = MONEY_PATTERN.exec(codesUp(text))
  if (found && found[0].length === text.length) return fromMatch(found)
  if (/^[-−]/.test(text)) throw new MoneyProblem('write the amount without a minus')
  if (/^[\d.,' \u00A0]+$/.test(text)) throw new MoneyProblem(`"${text}" has no currency; write £${text} or ${text} GBP`)
  throw new MoneyProblem(`"${text}" is no amount; write one like £1,260 or 1260 GBP`)
}

// A person types "gbp 20"; running text is left as it is, where "all" or "try" are words.
function codesUp(text: string): string {
  return text.replace(/^[a-z]{3}\b|\b[a-z]{3}$/i, (code) => (CURRENCIES.has(code.toUpperCase()) ? code.toUpperCase() : code))
}

/** One match of MONEY_PATTERN as money. @throws MoneyProblem where it is too large or has too many decimals */
export function fromMatch(found: RegExpExecArray | RegExpMatchArray): Money {
  const sign = (found[1] ?? found[4])!
  const number = (found[2] ?? found[3])!
  const currency = SYMBOLS[sign] ?? sign
  const digits = digitsOf(currency)
  const [whole, fraction] = splitDecimals(number, digits)
  if (fraction.length > digits) throw new MoneyProblem(`${currency} has ${digits} decimals, "${number}" has ${fraction.length}`)
  const minor = Number(whole + fraction.padEnd(digits, '0'))
  if (!Number.isSafeInteger(minor)) throw new MoneyProblem(`"${number}" is more than any invoice holds`)
  return sign === currency ? { minor, currency } : { minor, currency, symbol: sign }
}

function digitsOf(currency: string): number {
  return DIGITS[currency] ?? 2
}

// The last separator is the decimal point unless three digits follow it: "1.500" and "1,500" are both
// fifteen hundred, because nobody writes an invoice to a tenth of a penny. A three-digit currency is the exception.
function splitDecimals(number: string, digits: number): [whole: string, fraction: string] {
  const separators = number.match(/[.,]/g) ?? []
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','))
  const after = number.slice(last + 1)
  const groupsOnly = last === -1 || (after.length === 3 && !(digits === 3 && new Set(separators).size === 2))
  if (groupsOnly) return [number.replace(/\D/g, ''), '']
  return [number.slice(0, last).replace(/\D/g, ''), after]
}

/** `£1,260`, `£1,260.50`, `EUR 320`: the English form, which files use too. `parseMoney` reads it back. */
export function moneyToText(money: Money): string {
  const digits = digitsOf(money.currency)
  const all = String(money.minor).padStart(digits + 1, '0')
  const whole = all.slice(0, all.length - digits).replace(/\B(?=(\d{3})+$)/g, ',')
  const fraction = all.slice(all.length - digits)
  const number = /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`
  if (money.symbol === undefined) return `${money.currency} ${number}`
  return money.symbol === '₽' ? `${number} ₽` : `${money.symbol}${number}`
}

export function sameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency
}
