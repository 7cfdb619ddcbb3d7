import { expect, test } from 'vitest'
import { lintText } from '../../../src/lint/free-text.ts'
import { RULES } from '../../../src/lint/rules/index.ts'

const rules = RULES.filter(({ kind }) => kind === 'phrase')
const found = (text: string) =>
  lintText({ text, language: 'ms' }, { date: '2026-03-04' }, { rules })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule)

test.each([
  ['Kami memohon maaf sekiranya perkara ini menyusahkan tuan.', 'conditional-apology'],
  ['Telah berlaku kesilapan pada invois tuan.', 'agentless'],
  ['Kami memohon maaf. Ia cuma kesilapan kecil.', 'minimising'],
  ['Puan sepatutnya menyemak invois itu dahulu.', 'blame-client'],
  ['Kami memohon maaf. Kakitangan baharu kami tersilap menaip jumlah itu.', 'blame-staff'],
  ['Perkara ini tidak akan berulang lagi.', 'guarantee'],
])('%s', (text, rule) => {
  expect(found(text)).toContain(rule)
})

test.each([
  'Kami mengebil puan dua kali bagi invois No. 123.',
  'Ini kesilapan saya.',
  'Puan telah melakukan semuanya dengan betul; kesilapan ini di pihak kami.',
  'Sebagai pampasan, kami menolak RM450.00 daripada bil April.',
  'Sekiranya puan memerlukan butiran lanjut, sila balas e-mel ini.',
  'Apa yang berlaku: saya tersalah baca tarikh.',
  'Kesilapan berlaku kerana kami tidak menyemak alamat.',
])('nothing in: %s', (text) => {
  expect(found(text)).toEqual([])
})
