import type { PromisedWords } from '../pack.ts'

const MORE: Record<string, string> = {
  cause: 'как это произошло',
  impact: 'чем это обернулось для клиента',
  scope: 'не затронуто ли что-то ещё',
  compensation: 'чем мы это возместим',
  prevention: 'что мы меняем, чтобы ошибки больше не было',
  actions: 'что нужно сделать клиенту',
  'repeat.whyDifferent': 'что изменится на этот раз',
  'details.ready': 'что уже готово',
  'details.wrongItem': 'что делать с полученным по ошибке',
  'details.end': 'закончился ли сбой',
  'details.data': 'что с данными',
  'details.workaround': 'как обойтись до исправления',
  'details.restored': 'что восстановлено',
  'details.gone': 'что восстановить нельзя',
  'details.people': 'скольких людей это касается',
  'details.consequences': 'чем это грозит людям',
  'details.right': 'какой ответ верный',
  'details.affected': 'что затронуто',
  'details.owner': 'кто теперь ведёт клиента',
  'details.open': 'что ещё осталось незакрытым',
  'details.should': 'что нужно было сказать',
  'details.now': 'какая договорённость действует',
}

const REMEDIES = {
  refund: 'Возврат денег',
  credit: 'Сумма в счёт будущих платежей',
  discount: 'Скидка',
  replacement: 'Замена',
  redo: 'Работа заново',
  other: 'Компенсация',
}

export const promised: PromisedWords = {
  more: (path) => (path === 'next' ? 'Связаться с клиентом снова.' : `Сообщить: ${MORE[path] ?? path}.`),
  remedy: (form, amount) => `${REMEDIES[form]}${amount === undefined ? '' : `: ${amount}`}.`,
}
