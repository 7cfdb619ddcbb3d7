import type { PluralForm } from '../pack.ts'

/** 1, 21, 101 · 2 to 4, 22 · 5 to 20, 0, 11 to 14 · 1,5 */
export function plural(count: number): PluralForm {
  if (!Number.isInteger(count)) return 'other'
  const [last, lastTwo] = [Math.abs(count) % 10, Math.abs(count) % 100]
  if (last === 1 && lastTwo !== 11) return 'one'
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many'
}

/** For 1, for 2, for 5, and for 1,5. */
type Forms = readonly [one: string, few: string, many: string, fraction: string]

export type Case = 'nominative' | 'accusative' | 'genitive'

/**
 * What is counted, as it stands alone ("прошёл 1 день"), after "на", "через" and "за" ("через 1 неделю"), and after "до", "около"
 * and "в течение" ("в течение 2 дней").
 */
export const COUNTED = {
  day: { nominative: ['день', 'дня', 'дней', 'дня'], accusative: ['день', 'дня', 'дней', 'дня'], genitive: ['дня', 'дней', 'дней', 'дня'] },
  workingDay: {
    nominative: ['рабочий день', 'рабочих дня', 'рабочих дней', 'рабочего дня'],
    accusative: ['рабочий день', 'рабочих дня', 'рабочих дней', 'рабочего дня'],
    genitive: ['рабочего дня', 'рабочих дней', 'рабочих дней', 'рабочего дня'],
  },
  hour: {
    nominative: ['час', 'часа', 'часов', 'часа'],
    accusative: ['час', 'часа', 'часов', 'часа'],
    genitive: ['часа', 'часов', 'часов', 'часа'],
  },
  minute: {
    nominative: ['минута', 'минуты', 'минут', 'минуты'],
    accusative: ['минуту', 'минуты', 'минут', 'минуты'],
    genitive: ['минуты', 'минут', 'минут', 'минуты'],
  },
  week: {
    nominative: ['неделя', 'недели', 'недель', 'недели'],
    accusative: ['неделю', 'недели', 'недель', 'недели'],
    genitive: ['недели', 'недель', 'недель', 'недели'],
  },
  month: {
    nominative: ['месяц', 'месяца', 'месяцев', 'месяца'],
    accusative: ['месяц', 'месяца', 'месяцев', 'месяца'],
    genitive: ['месяца', 'месяцев', 'месяцев', 'месяца'],
  },
  invoice: {
    nominative: ['счёт', 'счёта', 'счетов', 'счёта'],
    accusative: ['счёт', 'счёта', 'счетов', 'счёта'],
    genitive: ['счёта', 'счетов', 'счетов', 'счёта'],
  },
  order: {
    nominative: ['заказ', 'заказа', 'заказов', 'заказа'],
    accusative: ['заказ', 'заказа', 'заказов', 'заказа'],
    genitive: ['заказа', 'заказов', 'заказов', 'заказа'],
  },
  document: {
    nominative: ['документ', 'документа', 'документов', 'документа'],
    accusative: ['документ', 'документа', 'документов', 'документа'],
    genitive: ['документа', 'документов', 'документов', 'документа'],
  },
  letter: {
    nominative: ['письмо', 'письма', 'писем', 'письма'],
    accusative: ['письмо', 'письма', 'писем', 'письма'],
    genitive: ['письма', 'писем', 'писем', 'письма'],
  },
  client: {
    nominative: ['клиент', 'клиента', 'клиентов', 'клиента'],
    accusative: ['клиента', 'клиентов', 'клиентов', 'клиента'],
    genitive: ['клиента', 'клиентов', 'клиентов', 'клиента'],
  },
  person: {
    nominative: ['человек', 'человека', 'человек', 'человека'],
    accusative: ['человека', 'человек', 'человек', 'человека'],
    genitive: ['человека', 'человек', 'человек', 'человека'],
  },
  question: {
    nominative: ['вопрос', 'вопроса', 'вопросов', 'вопроса'],
    accusative: ['вопрос', 'вопроса', 'вопросов', 'вопроса'],
    genitive: ['вопроса', 'вопросов', 'вопросов', 'вопроса'],
  },
  answer: {
    nominative: ['ответ', 'ответа', 'ответов', 'ответа'],
    accusative: ['ответ', 'ответа', 'ответов', 'ответа'],
    genitive: ['ответа', 'ответов', 'ответов', 'ответа'],
  },
  word: {
    nominative: ['слово', 'слова', 'слов', 'слова'],
    accusative: ['слово', 'слова', 'слов', 'слова'],
    genitive: ['слова', 'слов', 'слов', 'слова'],
  },
  rouble: {
    nominative: ['рубль', 'рубля', 'рублей', 'рубля'],
    accusative: ['рубль', 'рубля', 'рублей', 'рубля'],
    genitive: ['рубля', 'рублей', 'рублей', 'рубля'],
  },
} as const satisfies Record<string, Record<Case, Forms>>

const AT: Record<PluralForm, number> = { one: 0, few: 1, many: 2, other: 3 }

/** `21 рабочий день`, `1,5 часа`; in the genitive `2 дней`. */
export function counted(count: number, word: keyof typeof COUNTED, bent: Case = 'nominative'): string {
  const number = String(count)
    .replace('.', ',')
    .replace(/\B(?=(?:\d{3})+(?:,|$))/g, '\u00A0')
  return `${number} ${COUNTED[word][bent][AT[plural(count)]]}`
}
