import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintText } from '../../src/lint/free-text.ts'
import { RULES } from '../../src/lint/rules/index.ts'

/**
 * The research on Indonesian, Malay and Russian lies beside the project on some machines. Where it does, its model sentences are read out of
 * it, so that none of them is left out.
 */
const FILE = new URL('../../../shared/research/languages.md', import.meta.url)
const research = existsSync(FILE) ? readFileSync(FILE, 'utf8') : undefined

const LANGUAGES = ['id', 'ms', 'ru'] as const
type Language = (typeof LANGUAGES)[number]

/** Rules that read sentences; the others ask things of a whole message. */
const PHRASE_RULES = RULES.filter(({ kind }) => kind === 'phrase')

const SLOTS: Record<Language, Record<string, string>> = {
  id: { date: '5 Maret', deadline: '7 Maret', time: '14.30', amount: 'Rp500.000', n: '3', item: 'Rencana', nama: 'Budi' },
  ms: { date: '5 Mac', deadline: '7 Mac', time: '2.30 petang', amount: 'RM500.00', n: '3', item: 'Pelan', nama: 'Ahmad' },
  ru: { date: '5 марта', deadline: '7 марта', time: '14:30', amount: '500 ₽', 'n:acc': '3 дня', item: 'План' },
}

function sectionOf(text: string, number: string): string {
  const from = text.indexOf(`### ${number} `)
  return text.slice(from, text.indexOf('\n#', from + 1))
}

/** How a client is called in the middle of a sentence; Russian has no slot for it. */
const CALLED: Record<Language, readonly string[]> = {
  id: ['Bapak', 'Ibu', 'Bapak/Ibu', 'Anda'],
  ms: ['tuan', 'puan', 'Encik Tan', "Dato'"],
  ru: [''],
}

/** Section 2: a line for each component and register, its sentences apart by `|`. */
function modelSentences(text: string, language: Language): string[] {
  const section = sectionOf(text, `2.${LANGUAGES.indexOf(language) + 1}`)
  return [...section.matchAll(/^- S \w+ [FW]: (.+)$/gm)].flatMap(([, line]) => line!.split(' | '))
}

function filled(sentence: string, language: Language, sapaan: string): string {
  const slots: Record<string, string> = { ...SLOTS[language], sapaan, no: '1042', phone: '0812 5550 0018' }
  const text = sentence.replace(/\{([\w:]+)\}/g, (slot, name: string) => slots[name] ?? slot)
  if (text.includes('{')) throw new Error(`a slot that nothing fills: ${sentence}`)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What section 4 says is fine although it looks like a fault, as it stands there. It is a discussion, so they are picked out by hand. */
const TRICKY: Record<Language, readonly string[]> = {
  id: [
    'Jika Bapak memerlukan rincian …',
    'Kesalahan ini terjadi karena saya salah memasukkan tarif',
    'dana sudah dikembalikan pada 5 Maret',
    'sudah saya kirim',
    'diskon berlaku sampai',
    'tingkat kesulitan',
    'segera setelah …',
  ],
  ms: [
    'Sekiranya puan memerlukan …',
    'tidak menjejaskan data lain',
    'Apa yang berlaku:',
    'kami tersilap',
    'kesilapan ini di pihak kami',
    'segera selepas …',
  ],
  ru: [
    'Если нужны подробности …',
    'Ошибка произошла, потому что мы не проверили адрес',
    'Разбираемся, напишу 7 марта до 12:00',
    'на другие счета не повлияло',
    'Отправили не тот файл. Исправили.',
    'Что произошло:',
    'возможно, вам удобнее',
    'к сожалению',
  ],
}

const SORRY: Record<Language, string> = { id: 'Saya minta maaf.', ms: 'Saya minta maaf.', ru: 'Прошу прощения.' }

/** A sentence alone may not tell of any mistake, and then little is asked of it: an apology stands before it. */
function raised(sentence: string, language: Language): string[] {
  const texts = [sentence, `${SORRY[language]} ${sentence}`]
  return texts.flatMap((text) =>
    lintText({ text, language }, { date: '2026-03-04' }, { rules: PHRASE_RULES }).map(
      ({ rule, severity }) => `${severity} ${rule}: ${text}`,
    ),
  )
}

describe.skipIf(research === undefined)('the research', () => {
  const model = LANGUAGES.flatMap((language) => modelSentences(research ?? '', language).map((sentence) => ({ language, sentence })))
  it('has 124 model sentences', () => {
    expect(Object.fromEntries(LANGUAGES.map((each) => [each, model.filter(({ language }) => language === each).length]))).toEqual({
      id: 42,
      ms: 41,
      ru: 41,
    })
  })
  it('none of its model sentences raises anything, however the client is called', () => {
    const texts = model.flatMap(({ language, sentence }) =>
      CALLED[language].map((sapaan) => ({ language, text: filled(sentence, language, sapaan) })),
    )
    console.log(`${model.length} model sentences, ${new Set(texts.map(({ text }) => text)).size} with all that a client is called`)
    expect(texts.flatMap(({ language, text }) => raised(text, language))).toEqual([])
  })
  it.each(LANGUAGES)('what it calls fine for all its looks raises nothing: %s', (language) => {
    for (const sentence of TRICKY[language]) expect(research).toContain(sentence)
    expect(TRICKY[language].flatMap((sentence) => raised(sentence, language))).toEqual([])
  })
})
