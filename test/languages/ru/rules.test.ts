import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { schema, type Disclosure } from '../../../src/disclosure/schema.ts'
import { packOf } from '../../../src/languages/index.ts'
import { examples } from '../../../src/languages/ru/examples.ts'
import { documentOf } from '../../../src/lint/document.ts'
import { lint } from '../../../src/lint/lint.ts'
import type { Example } from '../../../src/lint/rule.ts'
import { RULES } from '../../../src/lint/rules/index.ts'
import { untraced } from '../../../src/message/message.ts'

function documentFor(example: Example) {
  const { body, subject = '', facts, holding, channel } = typeof example === 'string' ? { body: example } : example
  const disclosure = facts && (z.parse(schema, { ownup: 1, ...facts }) as Disclosure)
  const template = {
    id: 'example',
    purpose: holding ? ('holding' as const) : ('disclosure' as const),
    leavesOut: { fields: [], because: '' },
    ...(channel && { channel }),
  }
  return documentOf({ template, subject: untraced(subject), body: untraced(body) }, disclosure, packOf('ru'), { date: '2026-03-04' })
}

const nameOf = (example: Example) => (typeof example === 'string' ? example : JSON.stringify(example))
const loud = (example: Example, rules = RULES.filter(({ kind }) => kind === 'phrase')) =>
  lint(documentFor(example), { rules })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, message }) => `${rule}: ${message}`)

describe.each(Object.entries(examples))('in Russian, rule %s', (id, { bad, good }) => {
  const rules = RULES.filter((rule) => rule.id === id)

  it('is a rule', () => {
    expect(rules).toHaveLength(1)
  })

  it.each(bad.map((example) => [nameOf(example), example] as const))('finds %s', (_name, example) => {
    expect(lint(documentFor(example), { rules })).not.toEqual([])
  })

  it.each(good.map((example) => [nameOf(example), example] as const))('is silent at %s', (_name, example) => {
    expect(lint(documentFor(example), { rules })).toEqual([])
  })
})

// What a good message says, in two registers: nothing in it may trip a rule.
it.each(
  `Приношу извинения за свою ошибку в счёте № 123.
  Приносим извинения за то, что отправили вам неверный отчёт.
  Прошу прощения: мы нарушили срок — 5 марта.
  Извините нас за двойное списание 5 марта.
  Анна, извините, пожалуйста. Это моя ошибка.
  Простите, что вам пришлось ждать нас два часа.
  Мне жаль, что из-за моей ошибки вы потеряли день.
  5 марта мы дважды списали оплату по счёту № 123.
  Мы указали неверный тариф, и сумма в счёте за март выше на 1 500 ₽.
  5 марта в 14:30 мы отправили документ «Смета» не тому адресату.
  Мы сдали документ «Смета» на 2 дня позже обещанного срока.
  Мы перепутали даты, поэтому заказ выехал к вам только 5 марта.
  Счёт № 123 мы отправили дважды, и вы переплатили 1 500 ₽.
  Перед отправкой мы не проверили цифры.
  Вы всё сделали верно, ошибка на нашей стороне.
  Файлы перед отправкой проверяю я, так что отвечаю за это я.
  Исправленный счёт прикладываем, прежний мы аннулировали 5 марта.
  Мы вернём переплату, 1 500 ₽, не позднее 7 марта.
  В качестве компенсации мы уменьшим счёт за апрель на 1 500 ₽.
  Мы удалили отправленные данные, получатель письменно подтвердил это 5 марта.
  Деньги, 1 500 ₽, отправим сегодня, на карту они придут до 7 марта.
  За март платить не нужно: этот месяц за наш счёт.
  С 5 марта каждый счёт перед отправкой проверяют два сотрудника.
  Мы добавили проверку адресата: с 5 марта без неё письмо с вложением не уходит.
  Напоминание о сроке теперь приходит мне за три дня.
  Если вам нужны подробности, отвечу письмом или по телефону +7 495 123-45-67.
  Ответьте, пожалуйста, на это письмо, если решение вам не подходит, и мы предложим другое.
  Готовы обсудить компенсацию, если предложенной суммы недостаточно.
  Спрашивайте, отвечу на всё честно.
  Подойдёт вам так? Если нет, скажите, как лучше.`
    .split('\n')
    .map((line) => line.trim()),
)('nothing is wrong with: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

// Stock phrases in whatever case they come: a stem is there to catch what a list of forms would not.
it.each([
  ['conditional-apology', 'Просим извинить нас в случае, если письмо содержало неверные цифры.'],
  ['conditional-apology', 'Вам могло показаться, что о вас забыли.'],
  ['blank-harm', 'Приносим извинения за не удобства.'],
  ['blank-harm', 'Нам понятны ваши эмоции, мы разделяем ваше возмущение.'],
  ['agentless', 'В связи с возникшей накладкой груз задержан.'],
  ['agentless', 'Не удалось подготовить отчёт вовремя.'],
  ['excuse', 'Задержка связана с техническими неполадками.'],
  ['minimising', 'Отчёт задержан из-за незначительного сбоя.'],
  ['vague-time', 'Вернём деньги в самое ближайшее время.'],
  ['jargon', 'По данному вопросу проводится проверка.'],
  ['grovelling', 'Нам ужасно неловко.'],
  ['values-talk', 'Мы дорожим вашим доверием.'],
  ['presumed-goodwill', 'Благодарим за проявленное понимание.'],
  ['empty-promise', 'Нами предпринимаются все возможные усилия.'],
  ['guarantee', 'Подобного впредь не случится.'],
])('%s finds: %s', (id, sentence) => {
  expect(lint(documentFor(sentence), { rules: RULES.filter((rule) => rule.id === id) })).not.toEqual([])
})

it('finds nothing in a whole message that is right', () => {
  const body = `Анна Сергеевна, добрый день!

18 ноября я отправил вам старую версию отчёта за третий квартал. Это моя ошибка, прошу прощения. На её основе вы сделали слайды для совета директоров и потеряли день.

Правильный отчёт я отправил 19 ноября в 10:30. С 20 ноября файл перед отправкой проверяет второй сотрудник. Ноябрьский счёт уменьшим на 30 000 ₽, новый счёт пришлю до 25 ноября.

От вас ничего не нужно. Если отчёт снова разойдётся с вашими данными, позвоните мне.

С уважением,
Дмитрий Орлов
+7 495 123-45-67`
  expect(loud({ subject: 'Старая версия отчёта за третий квартал', body }, RULES as never)).toEqual([])
})
