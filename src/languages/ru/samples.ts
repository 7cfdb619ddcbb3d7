import type { Samples } from '../samples.ts'

/**
 * A consulting firm and its client, as an account manager would fill it in. Who looks after a fix is named nowhere else,
 * so that an owner that a template drops does not pass for somebody else.
 */
export const samples: Samples = {
  written: '2026-11-20',
  least: { client: { address: 'Марина Викторовна' }, sender: { name: 'Игорь Панин' } },
  what: {
    'missed-deadline': ['ваш годовой отчёт', 'Я не отправил вам годовой отчёт, который обещал.'],
    'billing-error': ['ваш счёт за октябрь', 'Мы выставили вам счёт № 2291 по старому тарифу.'],
    'wrong-delivery': ['ваш заказ для Казани', 'Мы отправили ваш заказ для Казани в самарский офис.'],
    outage: ['ваша страница записи', 'Наша страница записи не принимала заявки ваших клиентов.'],
    'data-loss': ['ваши планы этажей', 'Мы удалили 14 планов этажей, которые загрузили ваши сотрудники.'],
    'data-breach': ['список ваших кандидатов', 'Я отправил список ваших кандидатов человеку, который у вас не работает.'],
    'wrong-advice': ['пошлина на ваши клапаны', 'Я сказал вам, что пошлину за клапаны платить не нужно.'],
    'quality-defect': ['ваши брошюры', 'Мы напечатали четвёртую страницу ваших брошюр со старыми ценами.'],
    'handover-failure': ['продление вашей лицензии', 'Когда я в октябре принимал дела у Ольги, я не передал в работу ваше продление.'],
    miscommunication: ['срок вашей поставки', 'В предложении мы обещали поставку в ноябре, а договаривались с вами на декабрь.'],
  },
  everything: {
    gate: { ours: 'yes', stops: ['contract', 'repeated'], clearedBy: 'Ирина Лебедева', route: 'draft' },
    client: {
      name: 'Марина Викторовна Соколова',
      address: 'Марина Викторовна',
      company: 'ООО «Северный мыс»',
      gender: 'woman',
      register: 'formal',
      matters: 'В самом начале вы сказали, что совет директоров собирается в третий четверг месяца и что всё зависит от этого дня.',
    },
    sender: {
      name: 'Игорь Панин',
      role: 'Менеджер по работе с клиентами',
      phone: '+7 495 555-01-12',
      email: 'panin@example.com',
      voice: 'I',
      gender: 'man',
    },
    senior: { name: 'Ирина Лебедева', role: 'генеральный директор' },
    agreed: 'Мы договаривались, что вы получите материалы за два дня до совета директоров.',
    when: '2026-11-17',
    found: { on: '2026-11-18', by: 'us' },
    repeat: {
      earlier: '2026-03-12',
      whyDifferent:
        'После марта мы полагались на напоминание, которое мог отключить один человек; теперь заказ останавливает сама система.',
    },
    scope: 'Я проверил остальные ваши заказы за этот год: в них всё верно, и в заказах «Северного мыса» для Мурманска тоже.',
    impact: 'Вашей команде пришлось на день отложить работу и пересчитать всё вручную.',
    effects: ['lost-money', 'redo-or-delay'],
    loss: '32 000 ₽',
    cause: 'Я взял прошлогоднюю таблицу и не сверил её с договором.',
    fixes: [
      { text: 'Сегодня утром я отправил вам верные документы.', status: 'done', by: '2026-11-20 09:10', owner: 'Игорь Панин' },
      { text: 'Наши инженеры восстановили настройки.', status: 'done', by: '2026-11-19', owner: 'Павел Громов' },
      { text: 'Мы сверяем остальные три файла.', status: 'doing', by: '2026-11-24', owner: 'Людмила Крылова' },
      { text: 'Я пройду по ним вместе с вами.', status: 'planned', by: '2026-11-26 15:00', owner: 'Игорь Панин' },
    ],
    prevention: {
      text: 'Каждую таблицу перед отправкой теперь сверяет с договором второй сотрудник.',
      owner: 'руководитель группы',
      by: '2026-11-23',
    },
    compensation: [
      { form: 'refund', amount: '32 000 ₽', basis: 'owed', by: '2026-11-25', approvedBy: 'Ирина Лебедева' },
      {
        form: 'discount',
        amount: '15 000 ₽',
        basis: 'on-top',
        by: '2026-12-01',
        text: 'Кроме того, мы не возьмём с вас плату за обслуживание в декабре.',
        approvedBy: 'Ирина Лебедева',
      },
    ],
    actions: 'Проверьте, пожалуйста, сумму на второй странице и напишите мне, если она не совпадёт с вашей.',
    next: '2026-11-27',
    contact: { name: 'Дарья Белова', role: 'служба поддержки', phone: '+7 495 555-01-13', email: 'belova@example.com' },
    worksheet: { chain: 'Двое из нас были в отпуске.', why: 'Таблицы никто не сравнил.', notes: 'По телефону клиент говорил спокойно.' },
    questions: [{ ask: 'Кого ещё это затронуло?', answer: 'Никого.' }],
  },
  details: {
    'missed-deadline': { ready: 'Баланс и пояснения к нему готовы уже сейчас.' },
    'billing-error': { charged: '252 000 ₽', correct: '220 000 ₽' },
    'wrong-delivery': { wrongItem: 'Не вскрывайте, пожалуйста, коробки: в понедельник их заберёт наш водитель, для вас это бесплатно.' },
    outage: {
      end: '2026-11-17 09:40',
      data: 'Ни одна заявка не потеряна, я сравнил оба списка.',
      workaround: 'Запись по телефону всё это время работала.',
    },
    'data-loss': { restored: 'В среду мы вернули 11 планов из 14.', gone: 'Планы 3, 8 и 9 восстановить нельзя.' },
    'data-breach': {
      data: 'В списке имена, адреса и даты рождения.',
      people: 21,
      consequences: 'Кто-то может написать кандидатам от вашего имени.',
    },
    'wrong-advice': { right: 'Пошлина составляет 2,7 процента.' },
    'quality-defect': { affected: 'Ошибка во всех 400 экземплярах синего выпуска, в зелёном её нет.' },
    'handover-failure': {
      owner: 'С сегодняшнего дня вас ведёт Елена Руднева.',
      open: 'Смена адреса тоже была не закрыта, теперь она внесена.',
    },
    miscommunication: {
      should: 'Мы должны были написать: четверг, 17 декабря.',
      now: 'Мы поставим заказ в четверг, 17 декабря, как договаривались.',
    },
  },
  extra: {
    text: 'форма 7Б',
    sentence: 'Мы сделали об этом пометку в вашем деле.',
    date: '2026-11-25',
    money: '7 500 ₽',
    count: '6',
  },
  further: {
    'what-mine': { what: 'Я отправил в ваш офис не те документы.' },
    'what-ours': { what: 'Мы отправили в ваш офис не те документы.' },
    'what-nobodys': { what: 'В ваш офис пришли не те документы.' },
    'what-nobodys-undated': { what: 'В ваш офис пришли не те документы.', when: null },
    'what-nobodys-we': { what: 'В ваш офис пришли не те документы.', sender: { voice: 'we' } },
    'what-nobodys-undated-we': { what: 'В ваш офис пришли не те документы.', when: null, sender: { voice: 'we' } },
    'warm-woman': {
      client: { address: 'Марина', register: 'warm' },
      sender: { name: 'Ольга Панина', gender: 'woman' },
      what: 'Я отправила в ваш офис не те документы.',
    },
    'warm-of-no-gender': {
      client: { address: 'Саша', register: 'warm', gender: null },
      sender: { name: 'Женя Ткач', gender: null },
      what: 'В ваш офис пришли не те документы.',
    },
    'warm-ours': { client: { address: 'Марина', register: 'warm' }, what: 'Мы отправили в ваш офис не те документы.' },
    'with-capital': { what: 'Мы отправили Вам не те документы.', client: { you: 'Вы' } },
    'formal-man': { client: { address: 'Артём Алексеевич', gender: 'man' } },
    'names-long': {
      client: { address: 'Константин Александрович' },
      sender: { name: 'Александра Константиновна Преображенская-Вознесенская' },
    },
    'names-one-word': { client: { address: 'Земфира' }, sender: { name: 'Ким' } },
    'names-no-patronymic': { client: { address: 'Тан Вэй Мин', gender: null }, sender: { name: 'Айгуль' } },
    'names-of-elsewhere': { client: { address: 'Рашид Алиевич', gender: 'man' }, sender: { name: 'Самед Вургун оглы' } },
    'names-signs': { client: { address: "Жанна д'Арк" }, sender: { name: 'Королёв и сыновья' }, matter: '«Синяя птица» и Ко: заказ № 7' },
    'names-latin': { client: { address: 'Siobhán O’Brien', gender: null }, sender: { name: '王小明' }, matter: 'delivery to Leeds' },
    'amount-small': { loss: '0,05 €', compensation: [{ form: 'refund', amount: '0,05 €', basis: 'owed', by: '2026-11-25' }] },
    'amount-huge': {
      loss: 'USD 12 480 000',
      compensation: [{ form: 'refund', amount: 'USD 12 480 000', basis: 'owed', by: '2026-11-25' }],
    },
    'remedies-in-kind': {
      compensation: [
        { form: 'replacement', basis: 'owed', by: '2026-11-25' },
        { form: 'redo', basis: 'owed', by: '2026-12-01' },
      ],
    },
    'amount-of-none': { loss: '0 ₽' },
    'fixes-of-others': {
      fixes: [
        { text: 'Верные документы уже у вас.', status: 'done', by: '2026-11-20 09:10', owner: 'Павел Громов' },
        { text: 'Остальные три файла мы сверим с договором.', status: 'planned', by: '2026-11-27', owner: 'Людмила Крылова' },
      ],
    },
    'said-in-the-sentence': {
      what: 'Во вторник, 17 ноября, мы отправили в ваш офис не те документы.',
      fixes: [
        {
          text: 'Дарья Белова отправила вам верные документы в четверг, 19 ноября.',
          status: 'done',
          by: '2026-11-19',
          owner: 'Дарья Белова',
        },
        { text: 'Дарья Белова заберёт старые в понедельник, 23 ноября.', status: 'planned', by: '2026-11-23', owner: 'Дарья Белова' },
        { text: 'Дарья Белова разберёт с вами весь файл.', status: 'planned', by: '2026-11-24', owner: 'Дарья Белова' },
      ],
      compensation: [{ form: 'credit', amount: '32 000 ₽', by: '2026-11-25', text: 'Со среды, 25 ноября, на вашем счёте будет 32 000 ₽.' }],
    },
  },
}
