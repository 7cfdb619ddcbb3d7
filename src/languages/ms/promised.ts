import type { PromisedWords } from '../pack.ts'

const MORE: Record<string, string> = {
  cause: 'mengapa perkara itu berlaku',
  impact: 'kesannya kepada mereka',
  scope: 'apa lagi yang terjejas',
  compensation: 'apa yang mereka terima sebagai ganti rugi',
  prevention: 'apa yang diubah supaya kesilapan ini tidak berulang',
  actions: 'apa yang perlu mereka lakukan',
  'repeat.whyDifferent': 'apa yang berbeza kali ini',
  'details.ready': 'apa yang sudah siap',
  'details.wrongItem': 'apa yang perlu dibuat dengan barang yang sampai',
  'details.end': 'bila gangguan itu tamat',
  'details.data': 'data yang terlibat',
  'details.workaround': 'apa yang boleh mereka buat sementara itu',
  'details.restored': 'apa yang dapat dipulihkan',
  'details.gone': 'apa yang tidak dapat dipulihkan lagi',
  'details.people': 'berapa orang yang terlibat',
  'details.consequences': 'apa akibatnya',
  'details.right': 'apa jawapan yang betul',
  'details.affected': 'apa yang terjejas',
  'details.owner': 'siapa yang menguruskan mereka',
  'details.open': 'apa lagi yang belum selesai',
  'details.should': 'apa yang sepatutnya dinyatakan',
  'details.now': 'apa yang terpakai sekarang',
}

const REMEDIES = {
  refund: 'Bayaran balik',
  credit: 'Kredit dalam akaun',
  discount: 'Diskaun',
  replacement: 'Barang ganti',
  redo: 'Kerja itu dibuat semula',
  other: 'Apa yang mereka terima',
}

export const promised: PromisedWords = {
  more: (path) => (path === 'next' ? 'Hubungi mereka lagi.' : `Beri maklumat lanjut: ${MORE[path] ?? path}.`),
  remedy: (form, amount) => `${REMEDIES[form]}${amount === undefined ? '' : `: ${amount}`}.`,
}
