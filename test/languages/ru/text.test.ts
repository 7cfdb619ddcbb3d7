import { describe, expect, it } from 'vitest'
import { parseMoney } from '../../../src/disclosure/money.ts'
import { COUNTED, counted, plural } from '../../../src/languages/ru/counts.ts'
import { ru } from '../../../src/languages/ru/index.ts'

describe('an amount', () => {
  it.each([
    ['1500 ₽', '1\u00A0500\u00A0₽'],
    ['1 500,50 ₽', '1\u00A0500,50\u00A0₽'],
    ['30 000 рублей', '30\u00A0000\u00A0₽'],
    ['RUB 21', '21\u00A0₽'],
    ['€320', '320\u00A0€'],
    ['EUR 0.05', '0,05\u00A0€'],
    ['USD 12,480,000', '12\u00A0480\u00A0000\u00A0$'],
    ['RM1,500.00', '1\u00A0500\u00A0RM'],
    ['SEK 95', '95\u00A0SEK'],
  ])('%s', (typed, wanted) => {
    expect(ru.money(parseMoney(typed))).toBe(wanted)
    expect(ru.findMoney(`Мы вернём ${wanted}.`).map(({ money }) => money)).toMatchObject([
      { minor: parseMoney(typed).minor, currency: parseMoney(typed).currency },
    ])
  })

  it.each([
    ['30 000 рублей и 1 500 руб. 50 коп.', ['30 000 рублей', '1 500 руб. 50 коп.'], [3_000_000, 150_050]],
    ['1,5 млн рублей, 30 тыс. ₽, 2 млрд руб.', ['1,5 млн рублей', '30 тыс. ₽', '2 млрд руб.'], [150_000_000, 3_000_000, 200_000_000_000]],
    ['Ровно 21 рубль, 5 р. и 100 долларов США.', ['21 рубль', '5 р.', '100 долларов США'], [2_100, 500, 10_000]],
    ['Рублей нет, а 5 рабочих дней есть.', [], []],
  ])('in running text: %s', (text, words, minor) => {
    const found = ru.findMoney(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words)
    expect(found.map(({ money }) => money.minor)).toEqual(minor)
  })
})

describe('sentences', () => {
  it.each([
    ['Мы ошиблись. Просим прощения!', ['Мы ошиблись.', 'Просим прощения!']],
    ['Счёт № 5 от 5 марта 2025 г. Мы его исправили.', ['Счёт № 5 от 5 марта 2025 г.', 'Мы его исправили.']],
    ['В 2025 г. в марте мы ошиблись.', ['В 2025 г. в марте мы ошиблись.']],
    ['С вас 1500 руб. и 30 коп. за всё.', ['С вас 1500 руб. и 30 коп. за всё.']],
    ['Сумма 1500 руб. Это верно.', ['Сумма 1500 руб.', 'Это верно.']],
    ['Пишет А. С. Петрова. Вы правы.', ['Пишет А. С. Петрова.', 'Вы правы.']],
    ['Письмо для г-жи Петровой, т. е. для вас.', ['Письмо для г-жи Петровой, т. е. для вас.']],
    ['Ул. Ленина, д. 5, кв. 3. Привезём туда.', ['Ул. Ленина, д. 5, кв. 3.', 'Привезём туда.']],
    ['См. п. 5 договора и т. д. Мы его читали.', ['См. п. 5 договора и т. д.', 'Мы его читали.']],
    ['Выбрали вариант Б. Мы его проверим.', ['Выбрали вариант Б.', 'Мы его проверим.']],
    ['Вы сказали: «Хватит.» Мы остановили.', ['Вы сказали: «Хватит.»', 'Мы остановили.']],
    ['Уважаемая Анна Сергеевна!\n\nМы ошиблись.', ['Уважаемая Анна Сергеевна!', 'Мы ошиблись.']],
    ['С уважением,\nДмитрий Орлов', ['С уважением,', 'Дмитрий Орлов']],
  ])('%s', (text, wanted) => {
    expect(ru.sentences(text).map((sentence) => sentence.text)).toEqual(wanted)
  })
})

describe('counts', () => {
  it.each([
    [0, 'many'],
    [1, 'one'],
    [2, 'few'],
    [4, 'few'],
    [5, 'many'],
    [11, 'many'],
    [12, 'many'],
    [14, 'many'],
    [21, 'one'],
    [22, 'few'],
    [101, 'one'],
    [111, 'many'],
    [1.5, 'other'],
  ] as const)('%d', (count, form) => {
    expect(plural(count)).toBe(form)
  })

  it.each([
    ['day', ['1 день', '2 дня', '5 дней', '11 дней', '21 день', '1,5 дня'], ['1 дня', '2 дней', '5 дней', '11 дней', '21 дня', '1,5 дня']],
    [
      'workingDay',
      ['1 рабочий день', '2 рабочих дня', '5 рабочих дней', '11 рабочих дней', '21 рабочий день', '1,5 рабочего дня'],
      ['1 рабочего дня', '2 рабочих дней', '5 рабочих дней', '11 рабочих дней', '21 рабочего дня', '1,5 рабочего дня'],
    ],
    [
      'hour',
      ['1 час', '2 часа', '5 часов', '11 часов', '21 час', '1,5 часа'],
      ['1 часа', '2 часов', '5 часов', '11 часов', '21 часа', '1,5 часа'],
    ],
    [
      'person',
      ['1 человек', '2 человека', '5 человек', '11 человек', '21 человек', '1,5 человека'],
      ['1 человека', '2 человек', '5 человек', '11 человек', '21 человека', '1,5 человека'],
    ],
  ] as const)('of %s', (word, nominative, genitive) => {
    const counts = [1, 2, 5, 11, 21, 1.5]
    expect(counts.map((count) => counted(count, word))).toEqual(nominative)
    expect(counts.map((count) => counted(count, word, 'genitive'))).toEqual(genitive)
  })

  it('bend after "на" and "через"', () => {
    expect([1, 2, 5, 21].map((count) => counted(count, 'minute', 'accusative'))).toEqual(['1 минуту', '2 минуты', '5 минут', '21 минуту'])
    expect([1, 2, 21].map((count) => counted(count, 'week', 'accusative'))).toEqual(['1 неделю', '2 недели', '21 неделю'])
    expect([1, 2].map((count) => counted(count, 'client', 'accusative'))).toEqual(['1 клиента', '2 клиентов'])
  })

  it('have a form for a fraction that is the genitive of one', () => {
    for (const { nominative, accusative, genitive } of Object.values(COUNTED))
      expect([nominative[3], accusative[3], genitive[3]]).toEqual([genitive[0], genitive[0], genitive[0]])
  })

  it('group their thousands', () => {
    expect(counted(12_480, 'letter')).toBe('12\u00A0480 писем')
  })

  it('agree with the verb on the sheet', () => {
    expect([1, 2, 5, 21].map((count) => ru.sheet.late(count).split('.')[0])).toEqual([
      '(Прошёл 1 рабочий день',
      '(Прошло 2 рабочих дня',
      '(Прошло 5 рабочих дней',
      '(Прошёл 21 рабочий день',
    ])
    expect([1, 3, 5].map((count) => ru.sheet.close(count).split(' из ')[0])).toEqual([
      'Без ответа остаётся 1 вопрос',
      'Без ответа остаются 3 вопроса',
      'Без ответа остаются 5 вопросов',
    ])
  })
})

describe('what a sentence tells', () => {
  it.each([
    ['Я отправил вам не тот отчёт.', 'I'],
    ['Отчёт ушёл с моим старым расчётом.', 'I'],
    ['Мы отправили вам не тот отчёт.', 'we'],
    ['Наша страница записи не работала.', 'we'],
    ['В ваш офис пришли не те документы.', undefined],
    ['Якорь и мышь.', undefined],
  ])('%s', (sentence, deed) => {
    expect(ru.deedBy(sentence)).toBe(deed)
  })

  it.each(['Исправлю до пятницы.', 'Вернём деньги.', 'Завтра курьер привезёт новый.', 'Инженеры закончат не позднее вторника.'])(
    'is still to come: %s',
    (sentence) => {
      expect(ru.stillToCome.test(sentence)).toBe(true)
    },
  )

  it.each(['Мы исправили счёт.', 'Счёт исправлен.', 'Новый заказ ушёл утром.', 'Отчёт отправила Ольга.'])('is done: %s', (sentence) => {
    expect(ru.alreadyDone.test(sentence)).toBe(true)
    expect(ru.stillToCome.test(sentence)).toBe(false)
  })

  it.each(['Если файл или отдел, около недели.', 'Цели и модели, замену и сумму.', 'Мы сверяем суммы.'])('is neither: %s', (sentence) => {
    expect([ru.alreadyDone.test(sentence), ru.stillToCome.test(sentence)]).toEqual([false, false])
  })

  it.each(['Я сверяю.', 'Сверяю суммы.', 'Проверим всё.', 'Это наше дело.', 'Напишите мне.'])('says who speaks: %s', (sentence) => {
    expect(ru.firstPerson.test(sentence)).toBe(true)
  })

  it.each(['Анна Сергеевна', 'Мышкин', 'ООО «Ясень»', 'Он Чжэ'])('%s may be a name', (name) => {
    expect(ru.inNoName.test(name)).toBe(false)
  })
})
