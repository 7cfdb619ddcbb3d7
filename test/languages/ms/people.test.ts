import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { schema, type Disclosure, type Raw } from '../../../src/disclosure/schema.ts'
import { ms } from '../../../src/languages/ms/index.ts'
import { samples } from '../../../src/languages/ms/samples.ts'
import { readsLikeAnother } from '../../../src/languages/other-language.ts'
import { toText } from '../../../src/message/text.ts'
import { fullOf } from '../../../src/template/cases.ts'
import { messageOf } from '../../support.ts'

const of = (client: Raw) => z.parse(schema, { ownup: 1, client }) as Disclosure

describe('what the client is called within a sentence', () => {
  it.each([
    ['puan', { address: 'Puan Siti' }],
    ['puan', { address: 'Pn. Siti' }],
    ['tuan', { address: 'Tuan Ahmad' }],
    ['tuan', { address: 'Encik Tan' }],
    ['tuan', { address: 'En. Tan' }],
    ['tuan', { address: 'Encik Tan', register: 'warm' }],
    ['cik', { address: 'Cik Aminah' }],
    ['kak', { address: 'Kak Ros', register: 'warm' }],
    ["Dato'", { address: "Dato' Ahmad" }],
    ['Dato’', { address: 'Dato’ Ahmad' }],
    ['Datuk', { address: 'Datuk Wong' }],
    ["Dato' Seri", { address: "YBhg. Dato' Seri Chin" }],
    ['Datin', { address: 'Datin Faridah' }],
    ['Tan Sri', { address: 'Tan Sri Lim' }],
    ['Puan Sri', { address: 'Puan Sri Lim' }],
    ['Dr', { address: 'Dr. Kavitha' }],
    // A surname is no title, and nothing follows from a name.
    ['tuan/puan', { address: 'Tan Wei Ming' }],
    ['tuan/puan', { address: 'Siti' }],
    ['tuan/puan', { address: 'Tuan/Puan', register: 'warm' }],
    ['YB', { address: 'YB Lim' }],
    ["Dato'", { address: "YB Dato' Lim" }],
    ['cikgu', { address: 'Cikgu Salmah', register: 'warm' }],
    ['anda', { address: 'Wei Ming', register: 'warm' }],
    ['tuan', { address: 'Tan Wei Ming', gender: 'man' }],
    ['puan', { address: 'Tan Mei Ling', gender: 'woman' }],
    ['Tengku', { address: 'Tengku Adnan' }],
    ['Tok', { address: 'Encik Razak', you: 'Tok' }],
  ])('%s: %j', (wanted, client) => {
    expect(ms.you(of(client))).toBe(wanted)
  })
})

describe('salutation and closing', () => {
  const message = async (id: string, client: Raw) => {
    const full = fullOf('billing-error', 'ms', samples)
    return toText(await messageOf(id, z.parse(schema, { ...full, client }) as Disclosure))
  }

  it.each([
    ['ms/billing-error', { address: 'Encik Tan', register: 'formal' }, '\nEncik Tan,\n', '\nSalam hormat,\n'],
    ['ms/billing-error', { address: 'Encik Tan', register: 'warm' }, '\nHai Encik Tan,\n', '\nSalam,\n'],
    ['ms/billing-error', { address: "Dato' Ahmad" }, "\nDato' Ahmad,\n", '\nSalam hormat,\n'],
    ['ms/letter', { address: 'Puan Siti' }, '\nPuan Siti yang dihormati,\n', '\nSekian, terima kasih.\n\nYang benar,\n'],
    ['ms/letter', { address: 'Puan Siti', register: 'warm' }, '\nSalam sejahtera Puan Siti,\n', '\nYang ikhlas,\n'],
  ])('%s to %j', async (id, client, opening, closing) => {
    const text = await message(id, client)
    expect(text).toContain(opening)
    expect(text).toContain(closing)
  })

  it('says "sorry" as the writer knows the client', async () => {
    expect(await message('ms/billing-error', { address: 'Encik Tan' })).toContain('Ini kesilapan kami, dan saya memohon maaf.')
    expect(await message('ms/billing-error', { address: 'Encik Tan', register: 'warm' })).toContain('Ini salah kami, dan saya minta maaf.')
  })

  it('calls the client one thing only', async () => {
    const text = await message('ms/billing-error', { address: "Dato' Ahmad", gender: 'man' })
    expect(text).toContain("kepada Dato', dan wang itu akan masuk ke akaun Dato'")
    expect(text).not.toMatch(/\btuan\b|\banda\b/)
  })

  it('has a capital for each of two words at the start of a sentence', async () => {
    const full = fullOf('billing-error', 'ms', samples)
    const text = toText(
      await messageOf(
        'ms/billing-error',
        z.parse(schema, { ...full, client: { address: 'Tan Wei Ming' }, actions: 'nothing' }) as Disclosure,
      ),
    )
    expect(text).toContain('\n\nTuan/Puan tidak perlu berbuat apa-apa. ')
    expect(text).toContain('kepada tuan/puan, dan')
  })
})

describe('a fix that nobody is named for', () => {
  it('is not claimed as a deed of the writer', async () => {
    const full = fullOf('wrong-delivery', 'ms', samples)
    const fixes = [{ text: 'Pemandu kami akan mengambil kotak itu.', status: 'planned', by: '2026-11-23' }]
    const text = toText(await messageOf('ms/wrong-delivery', z.parse(schema, { ...full, fixes }) as Disclosure))
    expect(text).toContain('Pemandu kami akan mengambil kotak itu. Ini akan saya uruskan selewat-lewatnya pada Isnin, 23 November.')
  })
})

describe('an outage', () => {
  it('is not told as over in a first note', async () => {
    const full = fullOf('outage', 'ms', samples)
    expect(toText(await messageOf('ms/holding', z.parse(schema, full) as Disclosure))).toContain(
      'Gangguan itu bermula pada Selasa, 17 November',
    )
  })
})

describe('counts', () => {
  it.each([1, 2, 5, 11, 21, 1200])('a word has one form beside %i', async (people) => {
    const full = fullOf('data-breach', 'ms', samples)
    const disclosure = z.parse(schema, { ...full, details: { people } }) as Disclosure
    expect(toText(await messageOf('ms/data-breach', disclosure))).toContain(`Perkara ini melibatkan data ${people} orang.`)
  })
})

describe('which way a sentence looks', () => {
  it.each([
    'Saya menghantar invois yang betul kepada tuan.',
    'Jurutera kami telah memulihkan tetapan itu.',
    'Kami sudah memadam data itu.',
    'Saya tersilap memasukkan kadar.',
    'Kotak itu kami hantar pagi tadi.',
  ])('back: %s', (sentence) => {
    expect(ms.stillToCome.test(sentence)).toBe(false)
    expect(ms.alreadyDone.test(sentence)).toBe(true)
  })

  it.each([
    'Saya akan menghantar invois yang betul.',
    'Wang itu masuk ke akaun puan paling lewat pada Jumaat.',
    'Kami hantar sebelum Jumaat.',
    'Esok saya telefon tuan.',
  ])('ahead: %s', (sentence) => {
    expect(ms.stillToCome.test(sentence)).toBe(true)
  })

  it('"sehingga" may mean "so that"', () => {
    expect(ms.stillToCome.test('Saya tersilap kadar sehingga bil puan terlebih.')).toBe(false)
    expect(ms.stillToCome.test('Sehingga Jumaat, saya sendiri menyemak bil puan.')).toBe(true)
  })

  it.each([
    ['Saya tersilap.', 'I'],
    ['Itu salah saya.', 'I'],
    ['Kami mengebil tuan dua kali.', 'we'],
    ['Kita bersetuju pada Mac.', undefined],
    ['Bil itu salah.', undefined],
  ])('whose deed: %s', (sentence, wanted) => {
    expect(ms.deedBy(sentence)).toBe(wanted)
  })
})

it.each(['Yang Berhormat Tan Sri Lim', 'Wan Dan bin Ali', 'Seri Melur & Anak-anak Sdn. Bhd.', "Dato' Seri Ahmad bin Ali"])(
  'could be a name: %s',
  (name) => {
    expect(ms.inNoName.test(name)).toBe(false)
  },
)

it.each([
  ['Kami menagih Bapak dua kali karena salah tarif.', true],
  ['Invoice ini salah because kadar lama.', true],
  ['Saya menghantar laporan yang salah kepada puan.', false],
  ['Kami mengenakan kadar lama dalam invois Mac, dan akaun puan terlebih bayar.', false],
  ['Bapa Encik Tan menelefon pejabat kami.', false],
])('%s: another language? %s', (text, wanted) => {
  expect(readsLikeAnother(text, ms)).toBe(wanted)
})
