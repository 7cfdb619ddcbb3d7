import { describe, expect, it } from 'vitest'
import { lintText } from '../../../src/lint/free-text.ts'
import { RULES } from '../../../src/lint/rules/index.ts'

// Rules that read sentences; the others ask things of a whole message.
const PHRASE_RULES = RULES.filter(({ kind }) => kind === 'phrase')

const found = (text: string) =>
  lintText({ text, language: 'id' }, { date: '2026-03-04' }, { rules: PHRASE_RULES })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule)

/** Sentences as a good letter has them. */
const FINE = [
  'Saya mohon maaf atas kesalahan saya pada faktur No. 214.',
  'Kami mohon maaf karena mengirim laporan yang salah kepada Bapak.',
  'Saya memohon maaf: tenggat 5 Maret saya lewatkan.',
  'Pak Budi, saya minta maaf, saya salah kirim berkas.',
  'Saya minta maaf, Bu. Angka yang saya kirim tanggal 5 Maret salah.',
  'Maaf ya, Pak, jadwal 5 Maret saya lupakan.',
  'Saya menyesal sudah membuat Ibu menunggu dua jam.',
  'Saya mohon maaf. Pada 5 Maret, kami menagih Bapak dua kali untuk faktur No. 214.',
  'Saya minta maaf. Saya salah memasukkan tarif sehingga tagihan Maret lebih besar Rp500.000 dari seharusnya.',
  'Kami mohon maaf. Kami terlambat 3 hari menyerahkan dokumen "Rencana".',
  'Ini kesalahan saya, dan saya minta maaf.',
  'Kesalahan ini sepenuhnya tanggung jawab kami, dan kami mohon maaf.',
  'Saya minta maaf. Saya tidak memeriksa ulang angka itu sebelum mengirimkannya.',
  'Kami mohon maaf. Bapak sudah melakukan semuanya dengan benar; kesalahan ada pada kami.',
  'Ini salah saya, Pak, bukan salah Bapak, dan saya minta maaf.',
  'Saya mohon maaf. Faktur yang benar sudah saya kirim pada 5 Maret dan saya lampirkan di sini.',
  'Saya mohon maaf. Kelebihan bayar Rp500.000 kami kembalikan ke rekening Bapak paling lambat 7 Maret.',
  'Saya minta maaf. Data itu sudah kami hapus, dan penerimanya mengonfirmasi secara tertulis pada 5 Maret.',
  'Saya minta maaf. Mulai 8 Maret, dua orang memeriksa setiap faktur sebelum kami mengirimnya.',
  'Saya minta maaf. Jika Bapak memerlukan rincian, saya siap menjelaskannya lewat telepon 0812 5550 0018.',
  'Saya minta maaf. Bila kompensasi ini belum memadai, mohon sampaikan kepada saya.',
  'Saya minta maaf. Kalau cara ini kurang cocok, beri tahu saya, ya, Bu.',
  // Tricky, and fine.
  'Saya minta maaf. Kesalahan ini terjadi karena saya salah memasukkan tarif.',
  'Saya minta maaf. Diskon 10 % itu berlaku sampai 30 Juni.',
  'Saya minta maaf. Saya menelepon Bapak segera setelah rapat pukul 14.00.',
  'Saya minta maaf. Tidak perlu membayar faktur yang pertama.',
  'Kami mohon maaf. Pemasok mengantar tepat waktu; kami yang terlambat memasang.',
  'Kami mohon maaf. Halaman pemesanan kami menolak pelanggan Ibu selama satu jam.',
  'Kami mohon maaf. Kalau keterlambatan ini mengganggu rencana lain, telepon saya.',
  'Mohon maaf, kami tidak menerima pengembalian barang jika segelnya rusak.',
]

/** Sentences that take something back, and the rule that says so. */
const BAD: [string, string][] = [
  ['Kami mohon maaf jika ada pihak yang merasa dirugikan.', 'conditional-apology'],
  ['Mohon maaf apabila pelayanan kami kurang berkenan di hati Bapak.', 'conditional-apology'],
  ['Mohon maaf atas ketidaknyamanan ini.', 'blank-harm'],
  ['Kami mohon maaf. Telah terjadi kesalahan pada sistem penagihan.', 'agentless'],
  ['Kami mohon maaf. Terdapat kekeliruan pada tagihan Bapak.', 'agentless'],
  ['Kami mohon maaf. Hal ini karena Bapak tidak mengonfirmasi alamatnya.', 'blame-client'],
  ['Kami mohon maaf. Seharusnya Ibu mengecek dulu sebelum membayar.', 'blame-client'],
  ['Kami mohon maaf. Staf baru kami lupa mengirim dokumen itu.', 'blame-staff'],
  ['Kami mohon maaf. Keterlambatan ini akibat kurir yang salah alamat.', 'blame-supplier'],
  ['Kami mohon maaf. Ini hanya kesalahan kecil di faktur.', 'minimising'],
  ['Kami mohon maaf, namanya juga manusia.', 'minimising'],
  ['Kami mohon maaf. Kami akan mengganti barangnya secepatnya.', 'vague-time'],
  ['Kami mohon maaf. Uang Bapak akan kami kembalikan dalam waktu dekat.', 'vague-time'],
  ['Kami memohon maaf yang sebesar-besarnya dari lubuk hati yang paling dalam.', 'grovelling'],
  ['Kami mohon maaf. Kepuasan pelanggan adalah prioritas utama kami.', 'values-talk'],
  ['Kami mohon maaf. Mohon dimaklumi.', 'presumed-goodwill'],
  ['Kami mohon maaf. Kejadian ini menjadi bahan evaluasi kami.', 'empty-promise'],
  ['Kami mohon maaf. Ke depannya kami akan lebih teliti.', 'empty-promise'],
  ['Kami mohon maaf. Kami jamin hal ini tidak akan terulang.', 'guarantee'],
  ['Kami mohon maaf, tetapi semua sudah sesuai prosedur.', 'defensive'],
  ['Kami mohon maaf. Ini bukan kesalahan kami.', 'disclaimer'],
  ['Kami mohon maaf. Kejadian itu di luar kendali kami.', 'disclaimer'],
  ['Kami mohon maaf. Kemungkinan besar berkasnya terhapus karena gangguan server.', 'speculation'],
  ['Kami mohon maaf. Uang kami kembalikan asalkan Bapak menghapus ulasan.', 'strings-attached'],
  ['Kami mohon maaf. Ada masalah sewaktu dokumen dicetak.', 'agentless'],
  ['Kami mohon maaf, kurir kami sedang bermasalah.', 'blame-supplier'],
  ['Mohon maaf terlambat, karena kami sedang sangat sibuk.', 'excuse'],
  ['Kami mohon maaf. Mohon kesediaan Ibu untuk menunggu.', 'presumed-goodwill'],
  ['Kami mohon maaf. Laporan itu masih dalam pemeriksaan tim gudang.', 'empty-promise'],
  ['Kami mohon maaf. Lain kali cek dulu sebelum membeli ya.', 'blame-client'],
  ['Kami mohon maaf. Ukurannya sudah tertulis di katalog.', 'blame-client'],
  ['Kami mohon maaf. Soal kargo bukan wewenang kami.', 'disclaimer'],
  ['Kami mohon maaf. Kerusakan itu bukan dari kami.', 'disclaimer'],
  ['Kami mohon maaf. Silakan klaim langsung ke ekspedisinya.', 'blame-supplier'],
  ['Kami mohon maaf. Nanti kami kabari lagi.', 'vague-time'],
  ['Kami mohon maaf. Ini terjadi akibat tingginya permintaan.', 'excuse'],
  ['Kami mohon maaf, kasirnya masih baru.', 'blame-staff'],
  ['Kami mohon maaf, namanya juga barang bekas.', 'minimising'],
  ['Kami mohon maaf. Tenang saja, fotonya aman.', 'minimising'],
  ['Kami mohon maaf. Bengkel kami sudah berdiri 15 tahun.', 'self-praise'],
  ['Kami mohon maaf. Bintangnya diganti dulu, baru kami kirim gantinya.', 'strings-attached'],
]

/** Texts that use the same words and own up to nothing, because nothing is theirs to own up to. */
const NEUTRAL = [
  'Halo Mas Aris,\n\nMaaf ya baru sempat jawab, seharian di lapangan. Atap seng 40 lembar ada, harganya Rp85.000 selembar.\n\nSalam,\nYanto',
  'Bu Tini,\n\nMaaf kalau ganggu pagi-pagi. Apakah kamar depan masih disewakan? Saya bisa datang Sabtu pukul 10.00.\n\nWina',
  'Dik Ayu,\n\nMaaf, Tante tidak bisa hadir di wisudamu. Kadonya Tante titipkan ke Ibu.\n\nTante Rosa',
  'Yth. Camat Sukasari,\n\nJembatan gantung di Kampung Baru putus sejak 2 Februari. Sampai hari ini belum ada petugas yang datang. Warga mohon kepastian perbaikannya.\n\nHormat kami,\nJajang',
  'Kepada Toko Cahaya,\n\nLampu yang saya terima 2 Maret ada tiga yang pecah. Saya minta lampu itu segera diganti.\n\nHormat saya,\nDewa',
  'Ibu Guru yang baik,\n\nTerima kasih karena Ibu sabar sekali membimbing Raka. Waktu dia salah, Ibu tersenyum saja.\n\nSalam,\nMama Raka',
  'Pak Darto,\n\nTerima kasih atas kunjungannya. Pompa lama Bapak yang rusak kami tukar tambah Rp900.000. Salam,\n\nJati',
  'Bu Sari,\n\nAnanda Kiki tadi jatuh di taman, sikunya lecet. Sudah saya bersihkan.\n\nBu Ani',
  'Halo Mbak Tia,\n\nHasilnya bagus sekali. Maaf ya kalau aku bawel waktu fitting.\n\nRini',
  'Warga Blok C,\n\nMulai 1 April iuran naik Rp5.000. Mohon maaf, kartu yang hilang dikenakan biaya Rp20.000.\n\nBendahara',
  'Pak Slamet,\n\nTopi Bapak tertinggal di loket kami. Silakan diambil sampai pukul 17.00.\n\nLoket Asri',
  'Bu Yuli,\n\nKamera yang Ibu pinjam jatuh tempo Jumat. Denda berjalan Rp10.000 per hari.\n\nJoni',
  'Mohon maaf, foto KTP yang Anda unggah ditolak karena terlalu gelap. Silakan unggah ulang.',
  'Maaf Kak, kaus ukuran L sudah habis. Mau warna lain?',
  'Kata sandi salah. Tersisa satu kali percobaan.',
  'Pembayaran Anda gagal karena saldo tidak cukup. Silakan coba kartu lain.',
  'Bu Guru, mohon izin Nino tidak masuk hari ini karena batuk. Mohon maaf PR-nya belum selesai.',
  'Terima kasih atas lamaran Anda. Mohon maaf, kami belum dapat melanjutkan ke tahap wawancara.',
  'Yth. Bapak Hari,\n\nCicilan ketiga Bapak telat enam hari. Mohon segera dilunasi.\n\nKoperasi Rukun',
  'Aliran air akan terganggu Senin karena penggantian pipa. Mohon maaf atas ketidaknyamanannya.',
  'Perpustakaan pindah ke lantai dua mulai 3 Mei. Kami mohon maaf atas ketidaknyamanan ini.',
  'Selamat hari raya Idulfitri. Kami memohon maaf atas segala khilaf dan salah.',
  'Pabrik menarik biskuit kode C7 karena kemasan bocor. Silakan kembalikan ke toko kami.',
  'Saya mengundurkan diri per 1 Juni. Saya mohon maaf apabila selama bekerja ada kesalahan.',
  'Pak Edi,\n\nRem belakangnya bocor. Mau langsung ganti?\n\nWarto',
  'Sayangnya tanggal itu sudah dipesan orang lain. Kami punya dua tanggal lain.',
  'Kepada seluruh karyawan,\n\nMesin kopi rusak. Pakai termos dulu.\n\nBagian Umum',
]

/** Nobody says sorry, and each is about a mistake all the same. */
const EVASIVE = [
  'Halo Kakak,\n\nResleting yang copot itu masih bisa dijahit sendiri ya, Kak. Dari penjahitnya memang begitu.\n\nAdmin',
  'Kepada penumpang,\n\nBus mengalami kelambatan 90 menit. Kami mengapresiasi kesabaran Anda.\n\nHumas',
  'Bu Wati,\n\nJam yang tertinggal di salon tidak ada di kami. Barang bawaan itu tanggung jawab masing-masing.\n\nSalon Ayu',
  'Yth. Ibu Sari,\n\nHasil uji baru dapat diserahkan pekan depan dikarenakan kesibukan petugas.\n\nBagian Uji',
  'Halo para mitra,\n\nPada 2 Maret kami mendeteksi anomali di jalur kedua. Kecepatannya berangsur normal.\n\nOperations',
]

describe('the rules in Indonesian', () => {
  it.each(FINE)('find nothing in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('read what stands in italics, as chats write it', () => {
    expect(found('Kami minta maaf. _Secepatnya kami kirim yang benar._')).toContain('vague-time')
  })

  it('take a doctor who signs for somebody', () => {
    const text = 'Yth. Ibu Farida,\n\nSaya lupa mengirim hasil tes Ibu kemarin. Saya mohon maaf.\n\nHormat saya,\ndr. Nila Sari'
    const rules = lintText({ text, language: 'id' }, { date: '2026-03-04' }, { rules: RULES }).map(({ rule }) => rule)
    expect(rules).toContain('repair')
    expect(rules).not.toContain('named-people')
  })

  it.each(BAD)('find in "%s": %s', (text, rule) => {
    expect(found(text)).toContain(rule)
  })
  it.each(NEUTRAL)('and say nothing of: %s', (text) => {
    expect(
      lintText({ text, language: 'id' }, { date: '2026-03-04' }, { rules: RULES }).filter(({ severity }) => severity !== 'hint'),
    ).toEqual([])
  })

  it.each(EVASIVE)('and miss the words of apology in: %s', (text) => {
    const rules = lintText({ text, language: 'id' }, { date: '2026-03-04' }, { rules: RULES }).map(({ rule }) => rule)
    expect(rules).toContain('apology')
  })
})
