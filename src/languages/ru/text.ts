import { moneyToText, type Money } from '../../disclosure/money.ts'
import { keeping } from '../keeping.ts'
import { findMoney as findSigns } from '../money.ts'
import type { FoundMoney } from '../pack.ts'
import { sentencesOf, wordAfter, type Sentence } from '../sentences.ts'

const BEGIN = '(?<![а-яёА-ЯЁ])'
const ABBREVIATIONS = new RegExp(
  `(?:\\b(?:Dr|Mr|Mrs|Ms|Prof|St)|${BEGIN}(?:гг?|т|ул|д|корп|стр|оф|кв|пл|пр|обл|п|пп|ст|ч|см|ср|т\\.[ \\u00A0]?[екпд]|руб|коп|р|тыс|млн|млрд|им|тел|доб|др|проф|акад|г-н|г-жа|мин|шт|экз|чел|напр|англ))\\.$`,
  'i',
)
/** These end a sentence as well: it goes on only where the next word has a small letter. "2025 г. в марте", "1500 руб. Мы …" */
const MAYBE = new RegExp(`${BEGIN}(?:гг?|т\\.[ \\u00A0]?[пд]|руб|коп|р|тыс|млн|млрд|др|мин|ч|шт|экз|чел)\\.$`, 'i')
/** "А. С. Петрова" goes on; "вариант Б. Мы его выбрали" does not. */
const STARTERS =
  /^[«"(]?(?:Я|Мы|Вы|Он|Она|Оно|Они|Это|Этот|Эта|Эти|Так|Тот|Тогда|Теперь|Если|Когда|В|Во|На|По|До|С|Со|К|За|Из|От|Для|Но|Да|Нет|А|И|Ваш[аеи]?|Наш[аеи]?|Пожалуйста|Спасибо|Прошу|Приносим|Приношу)(?![а-яё.])/

/** Far enough to see the longest abbreviation. */
const LONGEST = 12

export function sentences(text: string): Sentence[] {
  return sentencesOf(text, goesOn)
}

function goesOn(text: string, start: number, dot: number, end: number): boolean {
  const before = text.slice(Math.max(start, dot + 1 - LONGEST), dot + 1)
  const isInitial = /(?<!\p{L})\p{Lu}\.$/u.test(before)
  const next = isInitial || ABBREVIATIONS.test(before) ? wordAfter(text, end) : undefined
  if (next === undefined) return false
  if (isInitial) return !STARTERS.test(next)
  return !MAYBE.test(before) || !/^[\p{Lu}"“«]/u.test(next)
}

const NBSP = '\u00A0'

/** Signs that Russian writes behind the amount; a currency that has none keeps its code. */
const SIGNS: Record<string, string> = { RUB: '₽', EUR: '€', USD: '$', GBP: '£', CNY: '¥', KZT: '₸', UAH: '₴' }

/** `1 500 ₽`, `1 500,50 ₽`, `320 €`: with spaces that do not break. */
export function money(amount: Money): string {
  const number = /\d[\d,.]*/.exec(moneyToText(amount))![0].replace(/,/g, NBSP).replace('.', ',')
  const sign = amount.currency === 'RUB' ? '₽' : (amount.symbol ?? SIGNS[amount.currency] ?? amount.currency)
  return `${number}${NBSP}${sign}`
}

const CURRENCIES: [start: string, currency: string, symbol: string][] = [
  ['₽', 'RUB', '₽'],
  ['р', 'RUB', '₽'],
  ['$', 'USD', '$'],
  ['дол', 'USD', '$'],
  ['€', 'EUR', '€'],
  ['евро', 'EUR', '€'],
]

/** `30 000 рублей`, `1 500 руб. 50 коп.`, `30 тыс. ₽`, `1,5 млн рублей` */
const IN_WORDS =
  /(?<![\d.,])(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d{1,12})(?:[,.](\d{1,3}))?[ \u00A0\u202F]?(тыс(?:\.|яч[аиу]?)?|млн\.?|миллион(?:а|ов)?|млрд\.?|миллиард(?:а|ов)?)?[ \u00A0\u202F]?(₽|\$|€|руб(?:л(?:ями|ей|ям|ях|ем|ь|я|ю)|\.)?|р\.|доллар(?:ами|ов|ам|ах|а)?(?: США)?|евро)(?![а-яё])(?:[ \u00A0](\d{2})[ \u00A0](?:коп\.?|копе[а-я]{1,4}))?/gi

export const findMoney = keeping(moneyIn)

function moneyIn(text: string): FoundMoney[] {
  const found: FoundMoney[] = []
  for (const match of text.matchAll(IN_WORDS)) {
    const [, whole, fraction = '', times = '', sign, kopecks = '0'] = match
    const factor = /^т/i.test(times) ? 1_000 : /^(?:млн|миллион)/i.test(times) ? 1_000_000 : times === '' ? 1 : 1_000_000_000
    const minor = Math.round(Number(`${whole!.replace(/\D/g, '')}.${fraction || '0'}`) * factor * 100) + Number(kopecks)
    // A fraction of three digits is one of thousands only: "1,125 тыс. ₽".
    if (fraction.length === 3 && factor === 1) continue
    const [, currency, symbol] = CURRENCIES.find(([start]) => sign!.toLowerCase().startsWith(start))!
    if (Number.isSafeInteger(minor))
      found.push({ start: match.index, end: match.index + match[0].length, money: { minor, currency, symbol } })
  }
  for (const other of findSigns(text)) {
    if (!found.some(({ start, end }) => other.start < end && other.end > start)) found.push(other)
  }
  return found.sort((a, b) => a.start - b.start)
}
