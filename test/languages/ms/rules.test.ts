import { describe, expect, it } from 'vitest'
import { lintText } from '../../../src/lint/free-text.ts'
import { RULES } from '../../../src/lint/rules/index.ts'

// Rules that read sentences; the others ask things of a whole message.
const PHRASE_RULES = RULES.filter(({ kind }) => kind === 'phrase')

const all = (text: string) => lintText({ text, language: 'ms' }, { date: '2026-03-04' }, { rules: PHRASE_RULES })
const found = (text: string) =>
  all(text)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule)

/** Sentences as letters in Malaysia have them, that take something back, and the rule that says so. */
const BAD: [string, string][] = [
  ['Kami memohon maaf sekiranya terdapat apa-apa kekurangan dalam perkhidmatan kami.', 'conditional-apology'],
  ['Maaf jika pihak puan berasa tidak berpuas hati dengan cara kami menguruskan perkara ini.', 'conditional-apology'],
  ['Segala kesulitan yang dialami amatlah dikesali.', 'blank-harm'],
  ['Pihak kami ingin memohon maaf atas sebarang kesulitan yang timbul.', 'conditional-apology'],
  ['Kami memohon maaf di atas ketidakselesaan yang dihadapi oleh pihak tuan.', 'blank-harm'],
  ['Kami memohon maaf. Didapati bahawa terdapat ralat pada penyata akaun tuan.', 'agentless'],
  ['Kami memohon maaf. Untuk makluman, telah berlaku kelewatan dalam penghantaran pesanan puan.', 'agentless'],
  ['Kami memohon maaf. Bayaran puan telah tertolak dua kali.', 'agentless'],
  ['Mohon maaf, tersilap hantar dokumen kepada pelanggan lain.', 'agentless'],
  ['Kami memohon maaf. Atas sebab teknikal, pesanan tuan tidak dapat diproses.', 'blame-supplier'],
  ['Kami memohon maaf. Kelewatan ini berpunca daripada pihak syarikat kurier yang kami lantik.', 'blame-supplier'],
  ['Kami memohon maaf. Sistem kami mengalami masalah sehingga bil tuan tidak dijana.', 'blame-supplier'],
  ['Kami memohon maaf. Pegawai kami yang baru telah terlepas pandang e-mel tuan.', 'blame-staff'],
  ['Kami memohon maaf. Ini berpunca daripada kecuaian kakitangan di kaunter.', 'blame-staff'],
  ['Kami memohon maaf, tetapi puan tidak mengemukakan dokumen yang lengkap.', 'blame-client'],
  ['Kami memohon maaf. Hal ini kerana pihak tuan lewat mengesahkan pesanan.', 'blame-client'],
  ['Kami memohon maaf. Tuan sepatutnya meneliti invois sebelum membuat bayaran.', 'blame-client'],
  ['Kami memohon maaf. Ini hanyalah kesilapan menaip.', 'minimising'],
  ['Kami memohon maaf. Tiada niat untuk menyusahkan puan.', 'minimising'],
  ['Kami memohon maaf. Kelewatan sehari dua ini tidaklah ketara.', 'minimising'],
  ['Kami memohon maaf, namun prosedur syarikat telah pun dipatuhi.', 'defensive'],
  ['Kami memohon maaf. Perkara ini di luar kawalan pihak kami.', 'disclaimer'],
  ['Kami memohon maaf. Pihak syarikat tidak akan bertanggungjawab atas kerugian tuan.', 'disclaimer'],
  ['Kami memohon maaf. Bayaran balik akan dibuat dalam masa terdekat.', 'vague-time'],
  ['Kami memohon maaf. Pegawai kami akan menghubungi puan dalam kadar segera.', 'vague-time'],
  ['Kami memohon maaf. Tindakan sewajarnya akan diambil bagi mengelakkan perkara ini berulang.', 'empty-promise'],
  ['Kami memohon maaf. Kami akan memastikan kejadian sebegini tidak berulang pada masa hadapan.', 'guarantee'],
  ['Kami memohon maaf. Segala kerjasama dan kesabaran tuan amat kami hargai.', 'presumed-goodwill'],
  ['Kami menyusun sepuluh jari memohon ampun dan maaf.', 'grovelling'],
  ['Kami memohon maaf. Sukacita dimaklumkan bahawa invois baharu telah dikeluarkan.', 'legalese'],
]

/** Sentences as a good letter has them, and some that look like the ones above. */
const FINE = [
  'Saya memohon maaf kerana terlepas tarikh akhir 27 Februari.',
  'Kami memohon maaf. Kami tersilap menghantar penyata akaun puan kepada pelanggan lain pada 2 Mac.',
  'Saya minta maaf, puan. Saya tersalah taip nombor akaun.',
  'Kami minta maaf. Kami mengecaj kad tuan dua kali pada 1 Mac.',
  'Saya memohon maaf. Saya tidak menyemak alamat penghantaran sebelum lori bertolak.',
  'Kami memohon maaf. Kami telah memulangkan RM240.00 ke akaun tuan pada 3 Mac.',
  'Kami memohon maaf. Apabila puan menelefon pada 2 Mac, saya tidak menjawab.',
  'Kami memohon maaf. Apa yang berlaku: kami memuat naik fail yang lama.',
  'Kami memohon maaf. Bayaran balik itu masuk ke akaun puan selewat-lewatnya pada 9 Mac.',
  'Kami memohon maaf. Kesilapan ini di pihak kami, dan bukan di pihak tuan.',
  'Kami memohon maaf. Mulai 9 Mac, dua orang menyemak setiap invois sebelum dihantar.',
  'Saya minta maaf. Saya akan menelefon tuan segera selepas mesyuarat pukul 3.00 petang ini.',
  'Kami memohon maaf. Diskaun 10 % itu kami tolak daripada bil bulan Mac.',
  'Kami memohon maaf. Sekiranya tuan memerlukan penyata terperinci, sila hubungi saya di talian 03-2712 0146.',
  'Kami memohon maaf. Tiada pelanggan lain menerima fail itu: kami menyemak log penghantaran pada 3 Mac.',
  'Kami memohon maaf. Puan tidak perlu membayar invois yang pertama.',
  'Kami memohon maaf. Kurier tiba tepat pada masanya; kami yang lewat membungkus barang itu.',
  'Kami memohon maaf. Saya terlupa memaklumkan perubahan jadual itu kepada puan.',
  'Kami memohon maaf. Kami mengulangi cetakan itu tanpa bayaran dan menghantarnya pada 10 Mac.',
  'Kami memohon maaf. Pejabat kami di Jalan Ampang dibuka sehingga pukul 6.00 petang.',
  'Saya minta maaf. Kalau cara ini tidak sesuai, beritahu saya.',
  'Kami memohon maaf. Dokumen sulit itu telah kami padam pada 3 Mac, dan penerimanya mengesahkannya secara bertulis.',
  'Kami memohon maaf. Adakah bayaran balik ini memadai bagi puan?',
  'Kami memohon maaf. Kesilapan ini berlaku kerana saya menyalin kadar lama.',
  'Kami memohon maaf. Penghantaran itu percuma.',
  'Kami memohon maaf. Stok baharu tiba pada Khamis, 5 Mac, dan saya sendiri menghantarnya.',
  'Kami memohon maaf. Saya melampirkan invois yang betul.',
  'Kami memohon maaf. Laman tempahan kami menolak pelanggan puan selama dua jam.',
  'Kami memohon maaf. Kami belum tahu puncanya, dan akan memaklumkannya kepada tuan sebelum pukul 5.00 petang, 5 Mac.',
  'Kami memohon maaf. Polisi insurans tuan masih berkuat kuasa.',
]

describe('rules in Malay', () => {
  it.each(BAD)('says of %s: %s', (text, rule) => {
    expect(all(text).map((finding) => finding.rule)).toContain(rule)
  })

  it.each(FINE)('says nothing of %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
