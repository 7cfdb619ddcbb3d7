import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packOf } from '../../../src/languages/index.ts'
import { wizardFor } from '../../../src/languages/wizard.ts'
import { toText } from '../../../src/message/text.ts'
import { disclosureOf, messageOf, ROOT } from '../../support.ts'
import { textsIn } from '../strings.ts'

const FACTS = readFileSync(join(ROOT, 'test/languages/id/salah-tagih.yaml'), 'utf8')
const textOf = async (id: string, facts = FACTS) => toText(await messageOf(id, disclosureOf(facts)))

it('tells Pak Budi what was charged, and no more than was answered', async () => {
  expect(await textOf('id/billing-error')).toBe(`Subject: Kesalahan penagihan: faktur November Toko Melati

Yth. Pak Budi,

Saya memakai tarif lama di faktur November Toko Melati. Itu terjadi pada Senin, 16 November. Kesalahan ini ada pada saya, dan saya mohon maaf. Terima kasih atas pemberitahuan Bapak pada Kamis, 19 November.

Kami menagih Bapak Rp4.500.000, padahal seharusnya Rp3.500.000.

Saya tidak mencocokkan tarifnya dengan kontrak sebelum mengirim faktur itu.

Faktur yang benar sudah saya kirim pagi ini. Kami mengembalikan Rp1.000.000 ke rekening Bapak paling lambat Jumat, 27 November.

Sampai akhir Januari, saya sendiri yang memeriksa setiap tagihan Toko Melati sebelum dikirim. Ini berlaku mulai Jumat, 20 November.

Bapak tidak perlu melakukan apa pun. Saya akan menghubungi Bapak lagi paling lambat Jumat, 27 November pukul 10.00. Jika kesalahan ini menimbulkan biaya lain bagi Bapak, mohon sampaikan kepada saya.

Hormat saya,
Wulan Pratiwi
Manajer Akun
`)
})

it('says in a warm chat what is not known yet, and by when it will be', async () => {
  const facts = FACTS.replace('register: formal', 'register: warm')
    .replace(/^cause: .*$/m, 'cause: not known yet, more by 2026-11-24\nscope: not known yet, more by 2026-11-24')
    .replace(/^compensation:[^]*(?=^actions)/m, '')
  expect(await textOf('id/chat', facts)).toBe(`Pak Budi,

Saya memakai tarif lama di faktur November Toko Melati. Itu terjadi pada Senin, 16 November. Saya yang salah, dan saya minta maaf. Terima kasih sudah memberi tahu kami pada Kamis, 19 November.

Faktur yang benar sudah saya kirim pagi ini.

Saya belum tahu mengapa ini sampai terjadi dan apakah ada hal lain yang terdampak. Saya akan mengabari Bapak paling lambat Selasa, 24 November.

Bapak tidak perlu melakukan apa-apa. Saya kabari Bapak lagi paling lambat Jumat, 27 November pukul 10.00.

Wulan Pratiwi
`)
})

it('calls a client Bapak/Ibu where that stands before the name, and decides nothing', async () => {
  const facts = FACTS.replace('  you: Bapak\n', '').replace('address: Pak Budi', 'address: Bapak/Ibu Dewantara')
  expect(await textOf('id/billing-error', facts)).toContain('ke rekening Bapak/Ibu paling lambat')
})

it('calls nobody "Bapak" whom nobody called so', async () => {
  const facts = FACTS.replace('  you: Bapak\n', '').replace('address: Pak Budi', 'address: Budi Santoso')
  const text = await textOf('id/billing-error', facts)
  expect(text).toContain('Terima kasih atas pemberitahuan Anda')
  expect(text).not.toMatch(/\bBapak\b|\bIbu\b/)
})

describe('a fix says by when and by whom, where its own words do not', () => {
  const fixes = async (...entries: string[]) => {
    const facts = FACTS.replace(/^fixes:\n(?: .*\n)+/m, `fixes:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`)
    return (await textOf('id/chat', facts)).split('\n\n')[2]!.replace(/ Kami mengembalikan.*$/, '')
  }
  const DONE = 'text: Faktur lama sudah saya batalkan., status: done'
  const DOING = 'text: Kami sedang memeriksa tiga faktur lainnya., status: doing'
  const PLANNED = 'text: Hasilnya akan kami bahas bersama Bapak., status: planned'

  it.each([
    [`{ ${DONE}, by: 2026-11-19 }`, 'Faktur lama sudah saya batalkan (Kamis, 19 November).'],
    [
      `{ ${DONE}, by: 2026-11-19, owner: kepala tim penagihan }`,
      'Faktur lama sudah saya batalkan. Pekerjaan itu diselesaikan oleh kepala tim penagihan pada Kamis, 19 November.',
    ],
    [`{ ${DOING}, by: 2026-11-24 }`, 'Kami sedang memeriksa tiga faktur lainnya. Ini selesai paling lambat Selasa, 24 November.'],
    [
      `{ ${DOING}, by: 2026-11-24, owner: kepala tim penagihan }`,
      'Kami sedang memeriksa tiga faktur lainnya. Pekerjaan itu ditangani oleh kepala tim penagihan dan selesai paling lambat Selasa, 24 November.',
    ],
    [`{ ${PLANNED}, by: 2026-11-26 15:00 }`, 'Hasilnya akan kami bahas bersama Bapak. Batas waktunya Kamis, 26 November pukul 15.00.'],
    [`{ ${PLANNED}, owner: Wulan Pratiwi }`, 'Hasilnya akan kami bahas bersama Bapak.'],
    ['{ text: Faktur lama saya batalkan pada 19 November!, status: done, by: 2026-11-19 }', 'Faktur lama saya batalkan pada 19 November!'],
  ])('%s', async (entry, said) => {
    expect(await fixes(entry)).toBe(said)
  })

  it('and the second of two in other words', async () => {
    const dated = `{ ${DOING}, by: 2026-11-24, owner: Yusuf Maulana }`
    expect(await fixes(dated, dated.replace('tiga faktur', 'dua nota'))).toBe(
      'Kami sedang memeriksa tiga faktur lainnya. Pekerjaan itu ditangani oleh Yusuf Maulana dan selesai paling lambat Selasa, 24 November. ' +
        'Kami sedang memeriksa dua nota lainnya. Kami menyerahkannya kepada Yusuf Maulana untuk diselesaikan paling lambat Selasa, 24 November.',
    )
  })
})

// "Kita" is we and you together: it would make the client, or the tool, one of those who did it.
it('nobody says "kita"', async () => {
  const said = (await textsIn('id')).filter(({ text }) => /\bkita\b/i.test(text))
  expect(said).toEqual([])
})

it('the wizard says of an earlier message on which day it was, with one preposition', async () => {
  const { earlier } = await wizardFor('id')
  const day = packOf('id').date({ date: '2026-03-12' }, 'on', { date: '2026-05-20' })
  expect(earlier('Sri Wahyuni', day, 'faktur Maret', 'sri-wahyuni.yaml')).toBe(
    'Sri Wahyuni pernah menerima pesan tentang kesalahan sejenis pada Kamis, 12 Maret: faktur Maret (sri-wahyuni.yaml).',
  )
})
