import fc from 'fast-check'
import { noneToText, unknownToText } from '../src/disclosure/answer.ts'
import { FIELDS, type FieldTree } from '../src/disclosure/fields.ts'
import { addDays, momentToText, type Moment } from '../src/disclosure/moment.ts'
import type { Kind } from '../src/disclosure/choices.ts'
import type { Disclosure, Raw } from '../src/disclosure/schema.ts'
import { settled } from '../src/template/cases.ts'

/** The day every generated disclosure is written: a Friday. */
export const WRITTEN: Moment = { date: '2026-11-20' }

/** In every private text, so that one that got out is seen. */
export const SECRET = 'zzsecretzz'

// Small pools on purpose: the same owner, date or amount turns up in several answers of one disclosure.
const NAMES = [
  'Marcus',
  'Dana Reyes',
  "Siobhán O'Brien",
  'Ng',
  'Dr. Okafor',
  'Мария Петрова',
  '王小明',
  'Nur Aisyah binti Abdullah',
  'Al',
  'Jean-Luc de la Tour d’Auvergne-Lauraguais von und zu Hohenlohe-Langenburg',
  'Smith & Sons Ltd.',
  'the desk lead',
  'our engineers',
  'Priya Raman',
  "Dato' Ahmad bin Ali",
  'Datuk Seri Dr. Nor’Aini',
  'Rajesh a/l Kumar',
  'Abdullah @ Lim Wei Ming',
  'Анна Сергеевна Ковалёва',
  // Letters and their marks apart, as macOS pastes them; and a space that does not break.
  'Андреи\u0306 Семе\u0308нов',
  'Sri\u00A0Wahyuni',
]
const ROLES = ['Account manager', 'Head of R&D', 'service desk', 'Leiter Kundendienst (Süd)']
const PHONES = ['020 7946 0112', '+49 30 5550 142', '555-0134']
const EMAILS = ['priya.raman@example.com', "o'brien+q@sub.example.co.uk"]
const MATTERS = [
  'your February invoices',
  "O'Brien & Sons: order 1042",
  'поставка в Казань',
  'your ordering portal 🚚',
  'the "blue" report',
  'Q3',
]
const SENTENCES = [
  'We sent your transfer a day late',
  "Your auditors couldn't start & had to come back.",
  'I put the wrong file on the stick!',
  'Did nobody check it? No.',
  'Dana Reyes rang your team (all 14 of them).',
  'Your drivers — three of them — queued at the gate.',
  'We refund £320 by Wednesday 25 November.',
  'It ran from 07:30 to 09:05 on Tuesday.',
  'Мы отправили счёт дважды.',
  '請求書を二回送りました。',
  'Our engineers restarted it today 🙏',
  'Smith & Sons Ltd. has it now.',
  'The first half is done.\n\nThe second half, with Marcus, comes on 1 December.',
  'We check each invoice from now on: two people, every time.',
  'That person said: "I deleted it."',
  'Ask for Al. He has the list…',
  'E.g. the No. 7 lorry came at 3 p.m. today.',
]

/** The days and times in these, as each language says them: only its own are read. */
const DATED: Record<string, Record<string, string>> = {
  'We refund £320 by Wednesday 25 November.': {
    id: 'Kami mengembalikan £320 paling lambat Rabu, 25 November.',
    ms: 'Kami memulangkan £320 selewat-lewatnya pada Rabu, 25 November.',
    ru: 'Мы вернём £320 не позднее среды, 25 ноября.',
  },
  'It ran from 07:30 to 09:05 on Tuesday.': {
    id: 'Gangguan itu berlangsung pada Selasa dari pukul 07.30 sampai pukul 09.05.',
    ms: 'Gangguan itu berlaku pada Selasa dari pukul 7.30 pagi hingga pukul 9.05 pagi.',
    ru: 'Сбой длился во вторник с 07:30 до 09:05.',
  },
  'Our engineers restarted it today 🙏': {
    id: 'Tim kami menyalakannya kembali hari ini 🙏',
    ms: 'Jurutera kami menghidupkannya semula hari ini 🙏',
    ru: 'Наши инженеры перезапустили его сегодня 🙏',
  },
  'The first half is done.\n\nThe second half, with Marcus, comes on 1 December.': {
    id: 'Separuh pertama selesai.\n\nSeparuh kedua, bersama Marcus, menyusul pada 1 Desember.',
    ms: 'Separuh pertama sudah siap.\n\nSeparuh kedua, bersama Marcus, menyusul pada 1 Disember.',
    ru: 'Первая половина готова.\n\nВторая, вместе с Marcus, будет 1 декабря.',
  },
  'E.g. the No. 7 lorry came at 3 p.m. today.': {
    id: 'Misalnya truk No. 7 tiba pukul 15.00 hari ini.',
    ms: 'Contohnya lori No. 7 tiba pada pukul 3.00 petang hari ini.',
    ru: 'Например, машина № 7 приехала сегодня в 15:00.',
  },
}

/** Sentences that name no day: every language reads the same in them. */
export const NONE = 'none'

/** The same answers with the days and times of a language. */
function inLanguage<T>(raw: T, language: string): T {
  return JSON.parse(JSON.stringify(raw), (_key, value: unknown) => {
    if (typeof value !== 'string') return value
    const dated = Object.keys(DATED).find((sentence) => value.includes(sentence.replace(/[.!?…]$/, '')))
    const own = dated === undefined ? undefined : language === NONE ? 'Marcus has it now.' : DATED[dated]![language]
    return own ?? value
  }) as T
}

const sentences = fc.oneof(
  fc.constantFrom(...SENTENCES),
  fc.tuple(fc.constantFrom(...SENTENCES), fc.nat({ max: 9 })).map(([sentence, number]) => sentence.replace(/(?=[.!?…]?$)/, ` ${number}`)),
)
const offsets = fc.constantFrom(-400, -12, -3, -1, 0, 1, 3, 5, 11, 200)
const times = fc.constantFrom(undefined, undefined, '09:05', '15:00')
const zones = fc.constantFrom(undefined, undefined, 'GMT', 'WIB', 'UTC+3')
const moments = fc.tuple(offsets, times, zones).map(([days, time, zone]): Moment => ({
  ...addDays(WRITTEN, days),
  ...(time !== undefined && { time, ...(zone !== undefined && { zone }) }),
}))
const dates = moments.map(momentToText)
const amounts = fc.constantFrom(
  '£320',
  'EUR 320',
  '£1,260',
  '$95',
  'Rp3.500.000',
  '1 500 ₽',
  'RM2,400.00',
  'EUR 0.05',
  '¥1,000',
  'GBP 480,000',
)
const secrets = fc.tuple(fc.constantFrom(...SENTENCES), fc.nat()).map(([text, number]) => `${SECRET} ${number} ${text}`)

const TEXTS: Record<string, readonly string[]> = { phone: PHONES, email: EMAILS, role: ROLES, matter: MATTERS }

/** A value for one leaf, as it is typed. Whatever is kept and never printed is a secret. */
function leaf(tree: Extract<FieldTree, { is: 'leaf' }>, path: string): fc.Arbitrary<unknown> {
  if (tree.visibility === 'private' || /^(?:message|wizard)\b/.test(path)) return secrets
  switch (tree.type) {
    case 'choice':
      return fc.constantFrom(...(tree.options ?? []))
    case 'moment':
      return dates
    case 'money':
      return amounts
    case 'count':
      return fc.constantFrom(1, 2, 5, 11, 21, 43, 1200)
    case 'text':
      return fc.constantFrom(...(TEXTS[path.split('.').at(-1)!] ?? NAMES))
    case 'sentence':
    case 'notes':
      return sentences
  }
}

/** Fields that are always answered, because no message can do without them, and those with one value only. */
const FIXED: Record<string, fc.Arbitrary<unknown>> = {
  ownup: fc.constant(1),
  written: fc.constant(momentToText(WRITTEN)),
  language: fc.constant('en'),
}
const REQUIRED = new Set(['client', 'client.address', 'sender', 'sender.name', 'matter', 'what', 'fixes.text', ...Object.keys(FIXED)])

/** How full the disclosures are: of ten optional fields, so many are answered. */
type Fullness = 1 | 5 | 9 | 10

function values(tree: FieldTree, path: string, fullness: Fullness): fc.Arbitrary<unknown> {
  const known = FIXED[path] ?? knownValues(tree, path, fullness)
  if (!tree.states) return known
  return fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 1, arbitrary: fc.constant(unknownToText()) },
    { weight: 2, arbitrary: moments.map(unknownToText) },
    { weight: 1, arbitrary: fc.constantFrom(noneToText(), noneToText('nobody lost anything')) },
  )
}

function knownValues(tree: FieldTree, path: string, fullness: Fullness): fc.Arbitrary<unknown> {
  if (tree.is === 'leaf') return leaf(tree, path)
  if (tree.is === 'list') return fc.array(values(tree.of, path, fullness), { maxLength: 3 })
  const fields = Object.entries(tree.fields).map(([name, child]) => {
    const at = path === '' ? name : `${path}.${name}`
    const arbitrary = values(child, at, fullness)
    const maybe = fc.oneof({ weight: fullness, arbitrary }, { weight: 10 - fullness, arbitrary: fc.constant(undefined) })
    return [name, REQUIRED.has(at) ? arbitrary : maybe] as const
  })
  return fc
    .record(Object.fromEntries(fields))
    .map((raw) => Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined)))
}

export interface Generated {
  /** As it would stand in a file. */
  raw: Raw
  disclosure: Disclosure
}

/**
 * Disclosures of one kind, made from the schema: every field absent, known, not known yet, or not applicable, wherever the
 * schema lets it be; and what contradicts itself taken out, because nothing is rendered from that.
 */
export function disclosures(kinds: readonly Kind[], language = 'en', says = language): fc.Arbitrary<Generated> {
  return fc
    .constantFrom<Fullness>(1, 5, 9, 10)
    .chain((fullness) => values(FIELDS, '', fullness))
    .chain((raw) => fc.constantFrom(...kinds).map((kind): Raw => ({ ...inLanguage(raw as Raw, says), language, kind })))
    .map(settled)
}
