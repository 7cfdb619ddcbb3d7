import { describe, expect, it } from 'vitest'
import { LANGUAGE_IDS } from '../../src/disclosure/choices.ts'
import { examine } from '../../src/disclosure/file.ts'
import { storageError } from '../../src/disclosure/read.ts'
import { UserError } from '../../src/errors.ts'
import { sayingsIn } from '../../src/languages/findings.ts'
import { packOf } from '../../src/languages/index.ts'
import { documentOf } from '../../src/lint/document.ts'
import { lint } from '../../src/lint/lint.ts'
import { rulesOf } from '../../src/lint/rules/index.ts'
import { messageOf, untraced } from '../../src/message/message.ts'
import { toText } from '../../src/message/text.ts'
import { draftLine } from '../../src/message/draft.ts'
import { inWords, quoted } from '../../src/said.ts'
import { ownup as run, teamWith } from '../team.ts'

const CONFIG = `limits:
  - { role: Менеджер, message: 2000 ₽ }
approvers:
  - { role: руководитель, who: [Елена Громова], money: any, stops: any }
`

const FACTS = `ownup: 1
written: 2026-11-23
language: ru
kind: billing-error
gate: { ours: yes, stops: [contract], route: draft }
client: { name: Анна Сергеевна Ковалёва, address: Анна Сергеевна, gender: woman, register: formal }
sender: { name: Дмитрий Орлов, role: Менеджер, phone: '+7 495 123-45-67', voice: we }
matter: ваш счёт за апрель
what: Мы посчитали апрельский счёт по прошлогодней ставке.
when: 2026-11-16
impact: Вашей бухгалтерии пришлось остановить платёж и выяснять у нас, в чём дело.
cause: Мы взяли ставку из прошлогоднего договора.
fixes:
  - { text: Сегодня утром мы отправили вам верный счёт., status: done, by: 2026-11-23, owner: Дмитрий Орлов }
compensation:
  - { form: refund, amount: '4,000 ₽', basis: owed, by: 2026-12-04 }
prevention: { text: С понедельника система берёт ставку из самого договора., by: 2026-11-30, owner: Дмитрий Орлов }
details: { charged: '84,000 ₽', correct: '80,000 ₽' }
next: 2026-12-01
`

/** An amount is not broken at the end of a line; here a space is a space. */
async function ownup(...args: Parameters<typeof run>): ReturnType<typeof run> {
  const { code, out, err } = await run(...args)
  return { code, out: out.replace(/\u00A0/g, ' '), err: err.replace(/\u00A0/g, ' ') }
}

const YES = ['--name', 'Елена Громова', '--role', 'руководитель', '--yes']

/** What is no word of any language: commands, files, digests, and the names of rules and answers. */
const NO_WORDS = /`[^`]*`|ownup \w+ \S+|ownup\.yaml|\S+\.yaml(?::\d+)*|sha256 \w+|ru\/[\w-]+|\[[a-z-]+\]$|(?<=, )[a-z-]+(?=, строка)/gm
/** A line that is the names of answers and no more. */
const ANSWERS = /^ {2}- [\w\\[\]., ]+$/gm

const english = (text: string) =>
  text
    .replace(ANSWERS, '')
    .replace(NO_WORDS, '')
    .match(/[A-Za-z]{2,}/g) ?? []

describe('whoever asks for Russian reads nothing in English', () => {
  const team = (facts = FACTS) => teamWith({ 'ownup.yaml': CONFIG, 'a.yaml': facts })

  it('in a draft that waits for approval, and in the reasons', async () => {
    const { code, out, err } = await ownup(team(), 'render', 'a.yaml', '--lang', 'ru')
    expect(code).toBe(1)
    expect(out).toMatch(/^ЧЕРНОВИК, нужно одобрение: договор; 4 000 ₽ в этом письме\nНе для клиента/)
    expect(err).toContain('Отправитель в должности «Менеджер» может предложить в одном письме не больше 2 000 ₽, а выходит 4 000 ₽.')
    expect(english(out + err)).toEqual([])
  })

  it('in a report and in the packet for a lead', async () => {
    const folder = team()
    const report = await ownup(folder, 'lint', 'a.yaml', '--lang', 'ru')
    expect(report.out).toMatch(/^a\.yaml:5:27 ошибка Отмечено «договор»/)
    expect(report.out).toMatch(/\n2 ошибки, \d предупреждени[ея]\. Проверено: 1 файл ответов\.\n$/)
    const packet = await ownup(folder, 'review', 'a.yaml', '--lang', 'ru')
    expect(packet.out).toContain('- Дата: 23 ноября 2026 года\n')
    expect(english(report.out + packet.out)).toEqual([])
  })

  it('in an approval, and in what became of it', async () => {
    const folder = team()
    const { code, err } = await ownup(folder, 'approve', 'a.yaml', ...YES, '--lang', 'ru')
    expect({ code, english: english(err) }).toEqual({ code: 0, english: [] })
    expect(err).toMatch(/^Елена Громова \(руководитель\): одобрено — договор; 4 000 ₽ в этом письме\./)
    const held = await ownup(folder, 'approve', 'a.yaml', ...YES, '--lang', 'ru')
    expect(english(held.err)).toEqual([])
  })

  it('in a report without findings, which never says that the message is true', async () => {
    const folder = teamWith({ 'b.txt': 'В понедельник ваш заказ был готов.\n' })
    const { out } = await ownup(folder, 'lint', 'b.txt', '--lang', 'ru')
    expect(out).toBe('Замечаний нет. Проверено: 1 письмо.\nПравда ли всё это, проверка сказать не может: прочитайте ещё раз.\n')
  })
})

describe.each(LANGUAGE_IDS)('in "%s"', (language) => {
  it('a draft is found as one, whatever language the message is in', async () => {
    const line = inWords(draftLine(quoted('4 000 ₽')), await sayingsIn(language))
    for (const other of LANGUAGE_IDS) {
      const message = { subject: untraced(''), body: untraced(`${line}\n\nЯ не отправил отчёт.`) }
      const found = lint(documentOf(message, undefined, packOf(other), { date: '2026-11-20' }), { rules: rulesOf('residue') })
      expect(found.map(({ rule }) => rule)).toEqual(['residue'])
    }
  })

  it('the subject of a text is read back', async () => {
    const text = toText({ subject: untraced('Ваш счёт'), body: untraced('Я ошибся.') }, undefined, await sayingsIn(language))
    expect(messageOf(text)).toMatchObject({ subject: { text: 'Ваш счёт' }, body: { text: 'Я ошибся.\n' } })
  })
})

describe('what stops the wizard', () => {
  it('is told in the words of the wizard: a full disk', async () => {
    const error = storageError('a.yaml', Object.assign(new Error('full'), { code: 'ENOSPC' })) as UserError
    expect(error.message).toBe('a.yaml: the disk is full.')
    const { message, hint, exitCode } = error.inWordsOf(await sayingsIn('ru'))
    expect({ message, hint, exitCode }).toEqual({
      message: 'a.yaml: диск заполнен.',
      hint: 'Освободите место и запустите ownup снова. Всё сохранённое раньше на месте.',
      exitCode: error.exitCode,
    })
  })

  it('and what cannot be taken as an answer', async () => {
    const [problem] = examine(`ownup: 1\nmatter: ${'x'.repeat(201)}\n`).problems
    expect(problem!.message).toBe('has 201 characters; the most that fits is 200')
    expect(inWords(problem!.said!, await sayingsIn('ru'))).toBe('Здесь 201 знак, а помещается 200')
  })
})
