import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { afterEach, describe, expect, test } from 'vitest'
import type { LanguageId } from '../../src/disclosure/choices.ts'
import { sayingsIn } from '../../src/languages/findings.ts'
import { wizardFor } from '../../src/languages/wizard.ts'
import type { WizardWords } from '../../src/languages/wizard-words.ts'
import { ROOT } from '../support.ts'
import { Desk, enter, none, type Move, type Terminal } from './terminal.ts'

/**
 * Three of the situations, typed by people who write to their clients in Indonesian, Malay and Russian: once with the wizard in that
 * language, and once in English. The message is the same; only the word
 * for its subject is the writer's.
 */

let desk: Desk
afterEach(() => desk.clear())

/** An answer as it is typed, or the option that is taken. */
type Answer = Move | { take: string } | { ticks: string[] }

interface Situation {
  language: LanguageId
  locale: string
  now: string
  file: string
  /** By the words of the question; of a list, one after the other. */
  answers: Record<string, Answer | Answer[]>
}

const take = (value: string) => ({ take: value })

const SITUATIONS: Record<string, Situation> = {
  '6-salah-tagih': {
    language: 'id',
    locale: 'id_ID.UTF-8',
    now: '2026-11-20T10:00:00',
    file: 'budi-santoso',
    answers: {
      'gate.stops': enter,
      kind: take('billing-error'),
      'client.name': 'Budi Santoso',
      'client.address': 'Pak Budi',
      'client.register': take('warm'),
      'client.you': enter,
      'sender.name': 'Wulan',
      'sender.role': 'Account manager',
      'sender.phone': enter,
      'sender.email': enter,
      'sender.voice': take('I'),
      matter: 'faktur November Toko Melati',
      what: 'Saya memakai tarif lama pada faktur November untuk Toko Melati.',
      'when.invoice': enter,
      effects: { ticks: ['lost-money'] },
      loss: 'Rp1.000.000',
      impact: none,
      agreed: none,
      'client.matters': none,
      scope: none,
      'details.charged': 'Rp4.500.000',
      'details.correct': 'Rp3.500.000',
      'found.by': take('client'),
      'found.on': 'kemarin',
      cause: none,
      'fixes.text': 'Faktur yang benar sudah saya kirim pagi ini.',
      'fixes.more': enter,
      'compensation.form': take('refund'),
      'compensation.amount': 'Rp1.000.000',
      'compensation.basis': take('owed'),
      'compensation.by': '27 November',
      'compensation.text': enter,
      'compensation.approvedBy': enter,
      'compensation.more': take('none'),
      'prevention.text': 'Sampai Januari saya sendiri yang memeriksa setiap tagihan toko Bapak.',
      'prevention.by': 'hari ini',
      'prevention.owner': enter,
      actions: none,
      next: enter,
      'worksheet.chain': enter,
    },
  },
  '7-lewat-hantar': {
    language: 'ms',
    locale: 'ms_MY.UTF-8',
    now: '2026-11-23T10:00:00',
    file: 'tan-wei-ming',
    answers: {
      'gate.stops': enter,
      kind: take('missed-deadline'),
      'client.name': 'Tan Wei Ming',
      'client.address': 'Encik Tan',
      'client.gender': take('man'),
      'client.register': take('formal'),
      'client.you': 'tuan',
      'sender.name': 'Farah',
      'sender.role': 'Pengurus akaun',
      'sender.phone': enter,
      'sender.email': enter,
      'sender.voice': take('I'),
      matter: 'pesanan 120 kotak hadiah',
      what: 'Saya tersalah baca tarikh pesanan tuan, dan 120 kotak hadiah itu sampai sehari selepas majlis.',
      'when.due': '20 November',
      effects: { ticks: ['redo-or-delay'] },
      impact: none,
      agreed: none,
      'client.matters': none,
      scope: none,
      'details.ready': none,
      'found.by': take('unknown'),
      cause: none,
      'fixes.text': 'Kami menghantar kotak itu kepada tuan pada 21 November.',
      'fixes.more': enter,
      'compensation.form': take('refund'),
      'compensation.amount': 'RM2,400.00',
      'compensation.basis': take('owed'),
      'compensation.by': '25 November',
      'compensation.text': 'Bayaran penuh RM2,400.00 kami pulangkan pada 25 November, dan kotak itu boleh tuan simpan.',
      'compensation.approvedBy': enter,
      'compensation.more': take('none'),
      'prevention.text': 'Mulai minggu ini, dua orang mengesahkan tarikh setiap pesanan acara sebelum pengeluaran.',
      'prevention.by': 'hari ini',
      'prevention.owner': { press: '\u0015' },
      actions: none,
      next: enter,
      'worksheet.chain': enter,
    },
  },
  '8-ne-ta-versiya': {
    language: 'ru',
    locale: 'ru_RU.UTF-8',
    now: '2026-11-20T12:00:00',
    file: 'анна-сергеевна-ковалева',
    answers: {
      'gate.stops': enter,
      kind: take('wrong-delivery'),
      'client.name': 'Анна Сергеевна Ковалёва',
      'client.address': 'Анна Сергеевна',
      'client.gender': take('woman'),
      'client.register': take('formal'),
      'sender.name': 'Дмитрий Орлов',
      'sender.role': enter,
      'sender.phone': enter,
      'sender.email': enter,
      'sender.voice': take('I'),
      'sender.gender': take('man'),
      matter: 'отчёт за третий квартал',
      what: '18 ноября я отправил вам старую версию отчёта за третий квартал.',
      effects: { ticks: ['redo-or-delay', 'acted-on-it'] },
      impact: 'На её основе вы сделали слайды для совета директоров и потеряли день.',
      agreed: none,
      'client.matters': none,
      scope: none,
      'details.wrongItem': none,
      'found.by': take('unknown'),
      cause: none,
      'fixes.text': 'Правильный отчёт я отправил вам 19 ноября в 10:30.',
      'fixes.more': enter,
      'compensation.form': take('discount'),
      'compensation.amount': '30 000 ₽',
      'compensation.basis': take('on-top'),
      'compensation.by': enter,
      'compensation.text': 'Ноябрьский счёт мы уменьшаем на 30 000 ₽.',
      'compensation.approvedBy': enter,
      'compensation.more': take('none'),
      'prevention.text': 'С 20 ноября каждый файл перед отправкой проверяет второй сотрудник.',
      'prevention.owner': { press: '\u0015' },
      actions: none,
      next: enter,
      'worksheet.chain': enter,
    },
  },
}

/** Under which of the wizard's labels the options of a question stand. */
const LABELS: Record<string, keyof WizardWords['options']> = {
  kind: 'kind',
  'client.gender': 'gender',
  'client.register': 'register',
  'sender.gender': 'gender',
  'sender.voice': 'voice',
  effects: 'effects',
  'found.by': 'foundBy',
  'compensation.form': 'form',
  'compensation.more': 'form',
  'compensation.basis': 'basis',
}

/** Answers every question that comes, in the words of the wizard, up to the review. */
async function answerAll(terminal: Terminal, words: WizardWords, answers: Situation['answers']): Promise<void> {
  const left = new Map(Object.entries(answers).map(([name, answer]) => [name, Array.isArray(answer) ? [...answer] : [answer]]))
  for (;;) {
    const open = [...left].filter(([, some]) => some.length > 0).map(([name]) => name)
    const asks = new Map(open.map((name) => [words.questions[name]!.ask, name]))
    const asked = await terminal.atOne([...asks.keys(), words.review.what])
    if (asked === words.review.what) {
      expect(open).toEqual([])
      return
    }
    const name = asks.get(asked)!
    const answer = left.get(name)!.shift()!
    const labelOf = (value: string) => (words.options[LABELS[name]!] as Record<string, string>)[value]!
    if (typeof answer === 'object' && 'take' in answer) await terminal.answer({ pick: labelOf(answer.take) })
    else if (typeof answer === 'object' && 'ticks' in answer) await terminal.answer({ tick: answer.ticks.map(labelOf) })
    else {
      if (typeof answer === 'string' && answer !== '') terminal.key('ctrl-u')
      if (answer !== none && typeof answer === 'object' && 'press' in answer) terminal.type(answer.press)
      await terminal.answer(answer !== none && typeof answer === 'object' && 'press' in answer ? enter : answer)
    }
  }
}

describe.each(Object.entries(SITUATIONS))('%s', (name, { language, locale, now, file, answers }) => {
  test.each([language, 'en'] as const)('typed with the wizard in "%s"', async (speaks) => {
    desk = new Desk()
    // Somebody who works in English and writes to clients in another language says so once, in the configuration.
    if (speaks === 'en') desk.write('ownup.yaml', `language: ${language}\n`)
    const terminal = desk.start([], { now, env: speaks === 'en' ? {} : { LANG: locale } })
    const words = await wizardFor(speaks)
    await answerAll(terminal, words, answers)
    expect(terminal.screen()).toContain(words.review.message)
    await terminal.tell([[words.review.what, { pick: words.review.finish }]])
    const next = await terminal.atOne([words.handoff.ask, ...[1, 2, 3, 4, 5].map(words.handoff.remaining)])
    if (next !== words.handoff.ask) await terminal.answer({ pick: words.handoff.yes })
    await terminal.tell([[words.handoff.ask, { tick: [words.handoff.txt] }]])
    await terminal.waitFor(words.handoff.notSent)
    expect(await terminal.exit()).toBe(0)
    const folder = speaks === 'en' ? 'disclosures' : '.'
    const text = desk.read(desk.files().includes('disclosures') ? `${folder}/${file}.txt` : `${file}.txt`)
    const { texts } = await sayingsIn(speaks)
    const head = (texts['Subject: {0}'] ?? 'Subject: {0}').replace('{0}', '')
    expect(text.slice(0, head.length)).toBe(head)
    await expect(text.replace(head, 'Subject: ')).toMatchFileSnapshot(new URL(`../golden/scenarios/${name}.txt`, import.meta.url).pathname)
  })
})

test('whoever is kept in the client book is called the same next time', async () => {
  desk = new Desk()
  const text = readFileSync(join(ROOT, 'templates/ru/example.yaml'), 'utf8')
  desk.write('anna.yaml', text.replace('  gender: woman\n', '  gender: woman\n  register: warm\n  you: вас\n'))
  const terminal = desk.start(['draft', 'anna.yaml'], { now: '2026-06-03T12:00:00', rows: 60 })
  const words = await wizardFor('en')
  await answerAll(terminal, words, {
    'sender.email': enter,
    agreed: none,
    'client.matters': none,
    scope: none,
    'fixes.more': enter,
    'prevention.owner': enter,
    next: enter,
  })
  await terminal.tell([
    [words.review.what, { pick: words.review.finish }],
    [words.handoff.ask, { tick: [words.book.keep('Анна Сергеевна Ермакова')] }],
    [words.book.ask('Анна Сергеевна Ермакова'), enter],
  ])
  await terminal.waitFor(words.handoff.notSent)
  expect(parse(readFileSync(join(desk.config, 'clients', 'анна-сергеевна-ермакова.yaml'), 'utf8'))).toEqual({
    name: 'Анна Сергеевна Ермакова',
    address: 'Анна Сергеевна',
    language: 'ru',
    gender: 'woman',
    register: 'warm',
    you: 'вас',
  })
})
