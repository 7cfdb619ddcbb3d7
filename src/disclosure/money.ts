import { say, worded, type Said, type Shown } from '../said.ts'
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

const LETTER = '[A-Za-z]'
const SPACE = '[ \\u00A0\\u202F]'
// A sign is no part of a longer word or of another sign: the "RM" of "FARM20", the "$" of "R$5".
const SIGN = `(?<!${LETTER})(?:${Object.keys(SYMBOLS)
  .map((symbol) => symbol.replace(/\$/g, '\\$'))
  .join('|')}|(?:${CURRENCY_CODES.replace(/ /g, '|')})(?!${LETTER}))`
// 1,260.50 and 1 260,50 and 1'260; the Indian 12,60,000; plain digits. Never the first half of a longer number.
const NUMBER =
  "(?:\\d{1,3}(?:[.,' \\u00A0\\u202F]\\d{3}){1,5}(?:[.,]\\d{1,3})?|\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?:\\.\\d{1,2})?|\\d{1,15}(?:[.,]\\d{1,3})?)(?![.,]?\\d)"

const AMOUNT = `(${SIGN})${SPACE}?(${NUMBER})(?!${LETTER})|(?<![\\d.,])(${NUMBER})${SPACE}?(${SIGN.replace(`(?<!${LETTER})`, '')})(?!${SPACE}?\\d|${LETTER})`

/** Amounts in running text: a currency sign or code beside a number. For `matchAll`, which leaves it as it is. */
export const MONEY_PATTERN = new RegExp(AMOUNT, 'g')
const ONLY_MONEY = new RegExp(`^(?:${AMOUNT})$`)

/** Why an amount could not be read, as a sentence for the person who typed it. */
export class MoneyProblem extends Error {
  constructor(readonly said: Said) {
    super(worded(said))
  }
}

/** Of an amount that is none. */
const LONGEST_SHOWN = 40

/**
 * Money as people type it: `£1,260`, `1260 GBP`, `Rp3.500.000`, `1 500 ₽`, `EUR 320.50`.
 * @throws MoneyProblem with words for the user
 */
export function parseMoney(typed: string): Money {
  const text = typed.trim()
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
  const found = ONLY_MONEY.exec(codesUp(roublesShort(text)))
  if (found) return fromMatch(found)
  if (/^[^\d]{0,4}[-−]/.test(text)) throw new MoneyProblem(say`write the amount without a minus`)
  if (/^[\d.,' \u00A0]+$/.test(text)) throw new MoneyProblem(say`"${shown}" has no currency; write £${shown} or ${shown} GBP`)
  throw new MoneyProblem(say`"${shown}" is no amount; write one like £1,260 or 1260 GBP`)
}

/** "30 000 рублей", "1500 руб." */
function roublesShort(text: string): string {
  return text.replace(/(?<=\d)[ \u00A0\u202F]?(?:руб(?:л(?:ей|ь|я)|\.)?|р\.?)$/i, ' ₽')
}

// A person types "gbp 20" or "rm20"; running text is left as it is, where "all" or "try" are words.
function codesUp(text: string): string {
  return text.replace(/^[a-z]{2,3}(?![a-z])|(?<![a-z])[a-z]{2,3}$/i, (typed) => {
    const code = typed.toUpperCase()
    return CURRENCIES.has(code) || code === 'RM' ? code : code === 'RP' ? 'Rp' : typed
  })
}

/** One match of MONEY_PATTERN as money. @throws MoneyProblem where it is too large or has too many decimals */
export function fromMatch(found: RegExpExecArray | RegExpMatchArray): Money {
  const sign = (found[1] ?? found[4])!
  const number = (found[2] ?? found[3])!
  const currency = SYMBOLS[sign] ?? sign
  const digits = digitsOf(currency)
  const [whole, typedFraction] = splitDecimals(number, digits)
  const fraction = typedFraction.slice(0, digits) + typedFraction.slice(digits).replace(/0+$/, '')
  if (fraction.length > digits) throw new MoneyProblem(say`${currency} has ${digits} decimals, "${number}" has ${fraction.length}`)
  const minor = Number(whole + fraction.padEnd(digits, '0'))
  if (!Number.isSafeInteger(minor)) throw new MoneyProblem(say`"${number}" is more than any invoice holds`)
  return sign === currency ? { minor, currency } : { minor, currency, symbol: sign }
}

function digitsOf(currency: string): number {
  return DIGITS[currency] ?? 2
}

// The last separator is the decimal point unless three digits follow it: "1.500" and "1,500" are both fifteen hundred,
// because nobody writes an invoice to a tenth of a penny. Two kinds of separator, or a currency of three decimals, tell.
function splitDecimals(number: string, digits: number): [whole: string, fraction: string] {
  const separators = number.match(/[.,]/g) ?? []
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','))
  const after = number.slice(last + 1)
  const isPoint = separators.at(-1) !== separators[0] || (digits === 3 && separators.length === 1 && separators[0] === '.')
  if (last === -1 || (after.length === 3 && !isPoint)) return [number.replace(/\D/g, ''), '']
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

/** For `say`: as the language of the reader writes it. */
export function theSum(money: Money): Shown {
  return { text: moneyToText(money), money }
}

export function sameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency
}
