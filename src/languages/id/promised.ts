import type { PromisedWords } from '../pack.ts'

const MORE: Record<string, string> = {
  cause: 'penyebabnya',
  impact: 'akibatnya bagi klien',
  scope: 'apa saja yang ikut terdampak',
  compensation: 'kompensasinya',
  prevention: 'cara mencegahnya terulang',
  actions: 'apa yang perlu dilakukan klien',
  'repeat.whyDifferent': 'apa yang diubah kali ini',
  'details.ready': 'bagian yang sudah selesai',
  'details.wrongItem': 'barang yang salah kirim',
  'details.end': 'kapan gangguannya berakhir',
  'details.data': 'datanya',
  'details.workaround': 'jalan sementara bagi klien',
  'details.restored': 'data yang sudah dipulihkan',
  'details.gone': 'data yang tidak bisa dipulihkan',
  'details.people': 'jumlah orang yang terdampak',
  'details.consequences': 'akibat yang bisa timbul',
  'details.right': 'informasi yang benar',
  'details.affected': 'bagian mana yang cacat',
  'details.owner': 'siapa yang melayani klien ini',
  'details.open': 'urusan lain yang belum selesai',
  'details.should': 'apa yang seharusnya disampaikan',
  'details.now': 'apa yang berlaku sekarang',
}

const REMEDIES = {
  refund: 'Pengembalian dana',
  credit: 'Saldo kredit',
  discount: 'Potongan harga',
  replacement: 'Barang pengganti',
  redo: 'Pengerjaan ulang',
  other: 'Kompensasi',
}

export const promised: PromisedWords = {
  more: (path) => (path === 'next' ? 'Menghubungi klien lagi.' : `Memberi kabar: ${MORE[path] ?? path}.`),
  remedy: (form, amount) => `${REMEDIES[form]}${amount === undefined ? '' : `: ${amount}`}.`,
}
