import { describe, expect, it } from 'vitest'
import { packOf } from '../../../src/languages/index.ts'
import { tracedSentences } from '../../../src/message/explain.ts'
import { toText } from '../../../src/message/text.ts'
import { listTemplates } from '../../../src/template/library.ts'
import { sparseCase } from '../../golden/cases.ts'
import { disclosureOf, messageOf, SHIPPED } from '../../support.ts'

const TEMPLATES = await listTemplates(SHIPPED, 'ru')

const facts = (client: string, sender = 'name: Игорь Панин', lines = '') =>
  disclosureOf(`ownup: 1
language: ru
written: 2026-11-20
kind: data-breach
client: { address: Анна Сергеевна, ${client} }
sender: { ${sender} }
matter: список кандидатов
what: Список ушёл не туда.
${lines}`)

const textOf = async (...given: Parameters<typeof facts>) => toText(await messageOf('ru/data-breach', facts(...given)))

describe('the salutation', () => {
  it.each([
    ['gender: woman', 'Уважаемая Анна Сергеевна!'],
    ['gender: man', 'Уважаемый Анна Сергеевна!'],
    ['register: formal', 'Здравствуйте, Анна Сергеевна!'],
    ['register: warm', 'Анна Сергеевна, добрый день!'],
    ['register: warm, gender: woman', 'Анна Сергеевна, добрый день!'],
  ])('%s', async (client, wanted) => {
    expect((await textOf(client)).split('\n')[2]).toBe(wanted)
  })
})

describe('the regret', () => {
  it.each([
    ['register: formal', 'voice: I', 'Это моя ошибка, прошу прощения.'],
    ['register: formal, you: Вы', 'voice: we', 'Это наша ошибка, приносим Вам извинения.'],
    ['register: warm', 'voice: I, gender: man', 'Это моя ошибка. Простите, что подвёл вас.'],
    ['register: warm', 'voice: I, gender: woman', 'Это моя ошибка. Простите, что подвела вас.'],
    ['register: warm', 'voice: I', 'Это моя ошибка. Простите, пожалуйста.'],
    ['register: warm', 'voice: we, gender: woman', 'Это наша ошибка. Простите, что подвели вас.'],
  ])('%s, %s', async (client, sender, wanted) => {
    expect(await textOf(client, `name: Игорь Панин, ${sender}`)).toContain(`Список ушёл не туда. ${wanted}\n`)
  })

  it('never bends to a gender that nobody gave', async () => {
    for (const id of TEMPLATES) {
      for (const register of ['formal', 'warm']) {
        const disclosure = { ...sparseCase(id), client: { address: 'Саша', register } } as ReturnType<typeof sparseCase>
        const message = await messageOf(id, disclosure)
        const own = message.body.spans.filter(({ literal }) => literal).map(({ start, end }) => message.body.text.slice(start, end))
        expect(own.join('')).not.toMatch(/подв[её]ла?(?![а-яё])|\([аи]\)|(?:^|[^а-яё])[а-яё]+(?:вш|шедш)(?:ий|ая)/)
      }
    }
  })
})

describe('"Вы" or "вы"', () => {
  const IMPACT = 'impact: Вам пришлось писать кандидатам.'
  it.each([
    ['as it was typed', 'you: вы', IMPACT, 'с вами'],
    ['as it was typed', 'you: Вы, register: warm', IMPACT, 'с Вами'],
    ['as the answers have it', 'register: formal', 'impact: Из-за этого вам пришлось писать кандидатам.', 'с вами'],
    ['as the answers have it', 'register: warm', 'impact: Из-за этого Вам пришлось писать кандидатам.', 'с Вами'],
    ['by the register, where they do not say it', 'register: formal', IMPACT, 'с Вами'],
    ['by the register, where they do not say it', 'register: warm', IMPACT, 'с вами'],
  ])('%s: %s', async (_, client, impact, wanted) => {
    expect(await textOf(client, undefined, `${impact}\nnext: 2026-11-27\n`)).toContain(`Я свяжусь ${wanted} не позднее пятницы, 27 ноября.`)
  })
})

it.each([
  [1, '1 человека'],
  [2, '2 человек'],
  [5, '5 человек'],
  [11, '11 человек'],
  [21, '21 человека'],
])('%d people', async (count, wanted) => {
  expect(await textOf('gender: woman', undefined, `details: { people: ${count} }\n`)).toContain(`Это касается ${wanted}.`)
})

describe('a message of which only the least is known', () => {
  // No act, no cause, no promise, no number that nobody told.
  const NO_CLAIM =
    /^(?:Здравствуйте, Марина Викторовна!|Марина Викторовна, добрый день!|Это Игорь Панин\.|Звоню вот по какому поводу: ваша страница записи(?:; расскажу, что известно сейчас)?\.|Как ещё это сказалось на вашей работе\?|Что вы видите со своей стороны\?|(?:Наша ошибка|Что известно сейчас): ваша страница записи|20 ноября 2026 года|Это (?:моя|наша) (?:ошибка|вина), прошу прощения\.|Если [а-яё ,-]+, напишите мне, (?:пожалуйста|во что это обошлось)\.|С уважением,|Игорь Панин)$/
  it.each(TEMPLATES)('%s claims no act that nobody told', async (id) => {
    const message = await messageOf(id, sparseCase(id))
    const claims = tracedSentences(message, packOf('ru')).filter(({ text }) => !NO_CLAIM.test(text))
    expect(claims.map(({ text }) => text)).toEqual([sparseCase(id).what])
    if (message.template?.channel === 'email') expect(message.subject.text).toMatch(/^[А-Я][а-яё ]+: /)
    else expect(message.subject.text).toBe('')
    const literal = message.body.spans.filter((span) => span.literal).map(({ start, end }) => message.body.text.slice(start, end))
    expect(literal.join('')).not.toMatch(/\d/)
  })
})
