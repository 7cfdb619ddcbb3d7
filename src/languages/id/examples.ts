import type { Examples } from '../../lint/rule.ts'

const MORE = 'Di sini ada satu kalimat pendek lagi. '
const PROMISE = 'Saya akan mengirim berkas yang baru. '
const PREFACE = 'Berkas itu ditunggu hari Senin. '
const LINE = 'Hari Senin kami mengirim berkas yang salah kepada satu dari tiga staf keuangan Bapak. '
const LONG =
  'Kami mengirim berkas yang salah kepada akuntan Bapak hari Senin, dan ketika kami melihatnya, ia sudah membukanya dan bekerja dengannya sampai sore. '
const CAUSE =
  'Kami menyimpan berkas di dua folder. Di folder lama ada berkas dengan nama yang sama. Saya mengambilnya dari situ. Tidak ada yang memeriksanya lagi. '

/** What each rule finds in Indonesian texts, and what not. The good ones hold the sentences that only look like the fault. */
export const examples: Readonly<Record<string, Examples>> = {
  'what-went-wrong': {
    bad: [
      'Kami mohon maaf atas ketidaknyamanannya. Kepercayaan Bapak sangat berarti. Ini menjadi pelajaran bagi kami.',
      { body: 'Ada yang tidak beres.', facts: { what: 'Ada yang tidak beres.' } },
      'Kami mohon maaf atas pengalaman Ibu di cabang Pasar Baru. Silakan hubungi Layanan Pelanggan.',
    ],
    good: [
      'Kami menagih bulan Februari dua kali, lewat faktur No. 1042 dan No. 1051. Kami minta maaf.',
      'Sejak pukul 07.30 portal pemesanan menolak para sopir Ibu. Kami minta maaf.',
      'Saya salah baca tanggal di pesanan Bapak, dan saya minta maaf.',
      { body: 'Kami mengirim berkas yang salah.', facts: { what: 'Kami mengirim berkas yang salah.' } },
      'Engsel lemari Ibu kami setel terlalu rapat pada 2 Maret. Kami minta maaf.',
    ],
  },
  ownership: {
    bad: [
      'Laporan itu tiba dua hari terlambat. Mohon maaf.',
      'Jika ini kesalahan kami, mohon maaf.',
      'Sebagian kesalahan kami, mohon maaf.',
      'Ini bukan kesalahan kami, tetapi mohon maaf.',
      'Salah hitung itu bukan dari kami, tetapi mohon maaf.',
      'Kami menjemput kursi yang salah besok. Mohon maaf.',
      'Itu bukan pilihan kami, tetapi mohon maaf.',
    ],
    good: [
      'Itu kesalahan kami, dan kami minta maaf.',
      'Kami terlambat dua hari mengirim laporan itu. Kami minta maaf.',
      'Tenggat itu saya lewatkan. Saya minta maaf.',
      'Maaf ya, Pak, saya lupa mengabari Bapak.',
      'Tanggung jawabnya ada pada saya. Saya minta maaf.',
      'Penyebabnya tarif lama yang saya pakai. Saya minta maaf.',
      'Saran saya itu salah, dan saya minta maaf.',
      'Salah jumlah itu datang dari saya. Saya minta maaf.',
      'Kelalaian itu milik kami, dan kami minta maaf.',
      'Kami baru mengerjakan denah itu Rabu lalu, telat lima hari. Kami minta maaf.',
      'Dua spanduk kami tempel terbalik. Kami minta maaf.',
      'Saya membawa kunci yang salah. Saya minta maaf.',
      'Undangan itu kami susun dengan nama yang keliru. Kami minta maaf.',
      'Kami memasang rak itu tanpa mengukur dindingnya. Kami minta maaf.',
      'Gerbang itu saya buka karena lupa jadwalnya. Saya minta maaf.',
      'Kami menutup jalur itu, dan itu pilihan kami. Kami minta maaf.',
    ],
  },
  apology: {
    bad: [
      'Kami mengirim berkas yang salah. Kami siap memperbaikinya. Itu kesalahan kami.',
      { body: 'Kami menyesalkan kesalahan itu.', facts: { what: 'Kami mengirim berkas yang salah.' } },
    ],
    good: [
      'Kami mengirim berkas yang salah, dan kami minta maaf.',
      'Saya mohon maaf: tenggat 5 Maret saya lewatkan.',
      'Saya menyesal sudah membuat Ibu menunggu dua jam.',
      'Maaf ya, Bu, saya salah kirim berkas.',
    ],
  },
  impact: {
    bad: [
      'Kami mengirim berkas yang salah pada 2 Maret. Itu kesalahan kami, dan kami minta maaf. Berkas yang benar terlampir.',
      { body: 'Ini menimbulkan kerepotan.', facts: { impact: 'Ini menimbulkan kerepotan.' } },
      'Kami salah cetak pada 2 Maret, dan kami minta maaf. Kalau Ibu berminat, contohnya ada di toko.',
    ],
    good: [
      'Kami mengirim berkas yang salah. Maaf, Ibu harus menyusun ulang semua salindia.',
      'Kami minta maaf. Para sopir Bapak menunggu dua jam di gerbang.',
      'Kami minta maaf: karena kesalahan kami, Bapak membayar dua kali.',
      { body: 'Kami mengirim berkas yang salah.', facts: { impact: 'does not apply' } },
      'Kami salah kirim, dan direksi Bapak sudah melihat angka itu.',
      'Kami salah kirim, dan daftar itu dibaca orang di perusahaan lain.',
      'Kami lupa, dan email Ibu tidak masuk sejak pagi.',
      'Kami terlambat, dan arisan Ibu terpaksa bubar. Kami minta maaf.',
      'Kami minta maaf: pengajuan kredit Bapak tertahan dua minggu.',
      'Kami salah kirim. Lembar itu memuat alamat rumah para pegawai Ibu.',
      'Saya lupa, dan Mbak jadi tidak kebagian tempat.',
      'Kami salah kirim. Kue Ibu basah sebelum pesta, dan kami minta maaf.',
      'Kami terlambat, dan kami minta maaf. Empat puluh siswa berdiri di halaman sampai siang.',
      'Kami minta maaf: kartu itu belum bisa Ibu gunakan.',
      'Saya lupa, dan Bapak ditegur direktur. Saya minta maaf.',
      'Kami salah hitung, dan rapat Ibu berjalan tanpa proyektor. Kami minta maaf.',
      'Kami salah gali. Dua gang kehabisan air, dan kami minta maaf.',
      'Kami salah cetak, dan Ibu membagikan jadwal itu kepada 30 wali murid. Kami minta maaf.',
    ],
  },
  'client-priority': {
    bad: [
      {
        body: 'Kami terlambat sehari menyerahkan laporan itu, dan kami minta maaf.',
        facts: { client: { priority: 'Semuanya bergantung pada rapat direksi.', touched: 'yes' } },
      },
    ],
    good: [
      {
        body: 'Sejak awal Bapak mengatakan bahwa semuanya bergantung pada rapat direksi. Kami terlambat sehari menyerahkan laporan itu.',
        facts: {
          client: {
            priority: 'Semuanya bergantung pada rapat direksi.',
            touched: 'yes',
            matters: 'Sejak awal Bapak mengatakan bahwa semuanya bergantung pada rapat direksi.',
          },
        },
      },
      {
        body: 'Kami mengirim faktur yang salah, dan kami minta maaf.',
        facts: { client: { priority: 'Semuanya bergantung pada rapat direksi.', touched: 'no' } },
      },
    ],
  },
  cause: {
    bad: [
      { body: 'Kami mengirim berkas yang salah pada 2 Maret, dan kami minta maaf.', facts: { effects: ['lost-money'] } },
      { body: 'Kami belum tahu sebabnya.', facts: { effects: ['lost-money'], cause: 'not known yet' } },
    ],
    good: [
      'Kami mengirim berkas yang salah karena namanya sama. Kami minta maaf.',
      'Kami minta maaf atas layanan yang mati. Sebabnya belum kami ketahui. Saya mengabari Ibu hari Jumat, paling lambat pukul 16.00.',
      {
        body: 'Kami mengambil tarif dari kontrak tahun lalu.',
        facts: { effects: ['lost-money'], cause: 'Kami mengambil tarif dari kontrak tahun lalu.' },
      },
    ],
  },
  repair: {
    bad: [
      'Kami mengirim berkas yang salah pada 2 Maret. Itu kesalahan kami, dan kami minta maaf.',
      'Kami menagih Bapak dua kali, dan kami minta maaf. Kami akan memperbaikinya.',
    ],
    good: [
      'Kami menagih dua kali, dan kami minta maaf. Pada 3 Maret Rp2.400.000 sudah kami kembalikan.',
      'Saya salah kirim berkas, maaf. Berkas yang benar saya lampirkan.',
      'Kursinya belum kami antar, dan kami minta maaf. Kami antar hari Kamis, paling lambat pukul 14.00.',
      'Kami lupa datang. Kami datang besok, 5 Maret, pukul 08.00.',
      'Kami lupa. Saya sudah memesan kamar yang baru.',
      'Kami salah warna, dan kami minta maaf. Kami melapis ulang pintunya Senin, 9 Maret.',
      'Saya salah hapus. Semua kontak itu sudah kembali.',
      'Kami keliru. Kami mengembalikan Rp90.000 pada Ahad, 8 Maret.',
      'Kami salah potong kabel. Lampunya menyala lagi sejak pukul 20.00.',
    ],
  },
  compensation: {
    bad: [
      { body: 'Kami mengirim berkas yang salah, dan kami minta maaf.', facts: { effects: ['lost-money'] } },
      {
        body: 'Kami mengirim berkas yang salah.',
        facts: { effects: ['lost-money'], compensation: [{ form: 'refund', amount: 'Rp2.400.000', by: '2026-03-06' }] },
      },
    ],
    good: [
      'Kami mengirim berkas yang salah, dan kami minta maaf. Biaya bulan Maret tidak kami tagihkan.',
      {
        body: 'Kami mengirim berkas yang salah.',
        facts: { effects: ['lost-money'], compensation: 'does not apply, because nothing was lost' },
      },
    ],
  },
  prevention: {
    bad: [
      { body: 'Kami mengirim berkas yang salah, dan kami minta maaf. Kami akan lebih teliti.', facts: { effects: ['lost-money'] } },
      {
        body: 'Setiap berkas diperiksa orang kedua.',
        facts: { effects: ['lost-money'], prevention: { text: 'Setiap berkas diperiksa orang kedua.' } },
      },
    ],
    good: [
      'Kami mengirim berkas yang salah, dan kami minta maaf. Mulai 5 Maret setiap berkas diperiksa orang kedua.',
      'Maaf, Pak, fakturnya salah. Mulai sekarang saya cocokkan dulu dengan kontrak.',
    ],
  },
  'client-action': {
    bad: [
      'Kami mengirim berkas yang salah pada 2 Maret, dan kami minta maaf.',
      { body: 'Kami mengirim berkas yang salah.', facts: { actions: 'nothing' } },
      'Kami mengirim berkas yang salah, dan kami minta maaf. Berkas yang benar sudah kami kirim ke kantor.',
    ],
    good: [
      'Kami mengirim berkas yang salah, dan kami minta maaf. Mohon hapus berkas itu.',
      'Faktur itu salah, dan kami minta maaf. Bapak tidak perlu melakukan apa-apa.',
      { body: 'Kami mengirim berkas yang salah. Ibu tidak perlu melakukan apa-apa.', facts: { actions: 'nothing' } },
      'Saya salah ukur, dan saya minta maaf. Simpan saja kain itu sampai Senin.',
      'Kami salah cetak, dan kami minta maaf. Bu Tari tinggal membubuhkan cap.',
      'Kami salah kirim, dan kami minta maaf. Kalau Bapak telanjur memakainya, bawa kembali sisanya.',
      'Maaf, Mas, saya lupa. Saya minta Mas mencoba lagi setelah pukul 10.00.',
      'Kami salah pasang, dan kami minta maaf. Tutupi lubang itu dengan terpal sampai Kamis.',
    ],
  },
  contact: {
    bad: [
      'Kami mengirim berkas yang salah, dan kami minta maaf.\n\nBayu Pratama',
      { body: 'Kami mengirim berkas yang salah.\n\nBayu Pratama', facts: { sender: { name: 'Bayu Pratama' } } },
      'Kami tidak datang pada 3 Maret.',
      'Kami salah menulis nama pada 3 Maret.',
    ],
    good: [
      'Kami mengirim berkas yang salah, dan kami minta maaf.\n\nBayu Pratama\n+62 812 5550 0018',
      'Kami mengirim berkas yang salah, dan kami minta maaf. Saya menelepon Bapak hari Kamis pukul 10.00.',
    ],
  },
  invitation: {
    bad: [
      {
        body: 'Kami mengirim berkas yang salah, dan kami minta maaf. Berkas yang benar terlampir.',
        facts: { effects: ['redo-or-delay'] },
      },
    ],
    good: [
      { body: 'Kami mengirim berkas yang salah, dan kami minta maaf. Apa lagi yang terlewat?', facts: { effects: ['redo-or-delay'] } },
      { body: 'Kalau hari Kamis kurang cocok, telepon saya.', facts: { effects: ['redo-or-delay'] } },
      { body: 'Jika Bapak memerlukan rincian, saya siap menjelaskannya.', facts: { effects: ['redo-or-delay'] } },
    ],
  },
  'named-people': {
    bad: [
      'Pelanggan yang terhormat,\n\nSaya mengirim berkas yang salah, dan saya minta maaf.\n\nTim Layanan Pelanggan',
      'Yth. Bapak/Ibu,\n\nKami menagih dua kali, dan kami minta maaf.\n\nBagian Keuangan',
    ],
    good: [
      'Pak Hendra,\n\nPada 2 Maret saya mengirim berkas yang salah, dan saya minta maaf.\n\nSalam,\nBayu Pratama',
      'Yth. Ibu Ratna Dewi,\n\nSaya mohon maaf: laporan itu saya serahkan dua hari terlambat.\n\nHormat saya,\nTiara Salsabila',
    ],
  },
  subject: {
    bad: [
      { subject: 'Informasi penting', body: 'Kami mengirim berkas yang salah.' },
      { subject: 'Permohonan maaf', body: 'Kami mengirim berkas yang salah.' },
      { subject: 'Tentang minggu lalu', body: 'Kami mengirim berkas yang salah.', facts: { what: 'Kami mengirim berkas yang salah.' } },
    ],
    good: [
      { subject: 'Kesalahan di faktur No. 214', body: 'Kami mengirim berkas yang salah.' },
      { subject: 'Gangguan halaman pemesanan, 2 Maret', body: 'Kami mengirim berkas yang salah.' },
      {
        subject: 'Faktur ganda bulan Februari',
        body: 'Kami menagih dua kali.',
        facts: { what: 'Kami mengirim dua faktur untuk bulan Februari.' },
      },
    ],
  },
  'when-found': {
    bad: [
      { body: 'Saya mengirim berkas yang salah.', facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'us' } } },
      { body: 'Kami menagih Bapak dua kali.', facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'client' } } },
    ],
    good: [
      { body: 'Kami menemukannya pada 27 Februari.', facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'us' } } },
      {
        body: 'Terima kasih, Bapak sudah memberi tahu kami pada 27 Februari.',
        facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'client' } },
      },
    ],
  },
  'wrong-order': {
    bad: [
      'Karena mesin percetakan rusak, brosurnya terlambat. Itu kesalahan kami, dan kami minta maaf.',
      'Brosurnya terlambat gara-gara libur panjang. Kami minta maaf, seharusnya kami mengabari.',
    ],
    good: [
      'Kami melewatkan tenggat 2 Maret, dan kami minta maaf. Penyebabnya mesin yang rusak.',
      'Karena kesalahan saya, Ibu kehilangan satu hari. Saya minta maaf.',
      'Karena saya tidak mencocokkan alamat, kotaknya sampai ke Surabaya. Saya minta maaf.',
    ],
  },
  'holding-note': {
    bad: [
      { body: 'Portal mati karena cakramnya rusak. Saya mengabari Ibu pukul 16.00.', holding: true },
      { body: 'Portal mati. Kami akan mengganti biaya hari itu.', holding: true },
      { body: 'Portal mati. Kemungkinan besar karena pembaruan.', holding: true },
    ],
    good: [
      { body: 'Portal mati sejak pukul 09.00. Kami sedang mencari tahu sebabnya, dan kami tidak mau menebak-nebak.', holding: true },
      { body: 'Sejak pukul 09.00 para sopir Bapak tidak bisa masuk, dan 14 truk berhenti.', holding: true },
      'Portal mati karena cakramnya rusak. Biaya hari itu kami kembalikan, dan kami minta maaf.',
    ],
  },
  'promise-undated': {
    bad: [
      {
        body: 'Saya akan mengirim berkas yang baru.',
        facts: { sender: { name: 'Bayu Pratama' }, fixes: [{ text: 'Saya akan mengirim berkas yang baru.', status: 'planned' }] },
      },
    ],
    good: [
      {
        body: 'Berkas yang baru saya kirim pada 6 Maret.',
        facts: { sender: { name: 'Bayu Pratama' }, fixes: [{ text: 'Berkas yang baru saya kirim pada 6 Maret.', status: 'planned' }] },
      },
    ],
  },
  'unfinished-fix': {
    bad: [
      {
        body: 'Kesalahannya sudah diperbaiki.',
        facts: { fixes: [{ text: 'Ibu menerima faktur baru.', status: 'planned', by: '2026-03-06' }] },
      },
      { body: 'Portal sudah kembali normal.', facts: { kind: 'outage', details: { end: 'not known yet' } } },
    ],
    good: [
      {
        body: 'Kesalahannya sudah diperbaiki.',
        facts: { fixes: [{ text: 'Faktur baru sudah Ibu terima.', status: 'done', by: '2026-03-03' }] },
      },
      { body: 'Kami belum tahu apakah gangguannya sudah selesai.', facts: { kind: 'outage', details: { end: 'not known yet' } } },
    ],
  },
  'invented-fact': {
    bad: [
      { body: 'Kami mengembalikan Rp2.500.000.', facts: { compensation: [{ form: 'refund', amount: 'Rp2.400.000' }] } },
      { body: 'Ini menyangkut dua belas karyawan Bapak.', facts: { details: { people: 43 } } },
    ],
    good: [
      { body: 'Kami mengembalikan Rp2.400.000.', facts: { compensation: [{ form: 'refund', amount: 'Rp2.400.000' }] } },
      { body: 'Kami mengembalikan Rp2,4 juta.', facts: { compensation: [{ form: 'refund', amount: 'Rp2.400.000' }] } },
      { body: 'Ini menyangkut 43 karyawan Bapak.', facts: { details: { people: 43 } } },
    ],
  },
  residue: {
    bad: [
      'Yth. {{client.address}},\n\nKami mengirim berkas yang salah.',
      'Yth. ,\n\nKami mengirim berkas yang salah.',
      'Berkas yang baru tiba pada .',
      'Uangnya kami kembalikan paling lambat.',
      'Penerimanya tercatat sebagai "".',
    ],
    good: [
      'Kurir kami datang hari Kamis dari pukul 10.00 sampai 12.00.',
      'Selamat pagi,\n\nKami mengirim berkas yang salah, dan kami minta maaf.',
      'Potongan 10 % itu ada di faktur sebesar Rp2.400.000.',
      'Itulah berkas yang kami tunggu.',
      'Sistem menolak faktur dengan nomor yang sama.',
      'Nomor saya 0812-5550-0018.',
      'Saya memberi sopir tanggal yang salah.',
    ],
  },
  'conditional-apology': {
    bad: [
      'Mohon maaf apabila ada kata-kata kami yang menyinggung.',
      'Kami mohon maaf atas ketidaknyamanan yang mungkin timbul.',
      'Kalau Bapak merasa dirugikan, kami minta maaf.',
      'Kami mohon maaf jika ada yang kurang berkenan.',
      'Mohon maaf atas segala kesalahan kami.',
      'Jika memang terjadi kesalahan, kami minta maaf.',
      'Andai penjadwalan kami menyulitkan Bapak, maafkan kami.',
      'Apabila ada yang kurang pada paket itu, perkenankan kami menyampaikan permintaan maaf.',
      'Sebelumnya maaf kalau kwitansinya bikin bingung.',
      'Barangkali ada yang luput dari catatan kami, mohon maaf.',
      'Kami minta maaf seumpama kabar itu datang terlalu malam.',
      'Maaf, Bu, seandainya cara saya menjelaskan kemarin membingungkan.',
      'Mohon maaf untuk keterlambatan yang mungkin timbul.',
    ],
    good: [
      'Saya minta maaf. Jika Bapak memerlukan rincian, hubungi saya.',
      'Kami mohon maaf; kalau Ibu lebih suka lewat telepon, saya siap.',
      'Kalau faktur itu sudah Bapak bayar, uangnya kami kembalikan hari Jumat.',
      'Beri tahu saya kalau cara ini kurang cocok.',
      'Mungkin hari Kamis lebih cocok bagi Ibu?',
      'Saya minta maaf karena tidak memeriksa apakah berkasnya terbuka.',
      'Jika paket kedua belum tiba hari Kamis, telepon saya, dan maaf sudah merepotkan.',
      'Jika Ibu menemukan selisih, beri tahu saya; sekali lagi saya minta maaf.',
      'Maaf, Pak, kalau Bapak mau, saya antar lagi sore ini.',
    ],
  },
  'non-apology': {
    bad: [
      'Kami mohon maaf karena Ibu merasa kecewa.',
      'Kami menyesal mendengar hal itu.',
      'Mohon maaf atas kejadian ini.',
      'Kami ingin menyampaikan permohonan maaf.',
      'Kami menyayangkan hal tersebut.',
      'Kami turut prihatin.',
      'Saya sedih membaca ulasan Ibu.',
      'Kami menyesal Bapak sampai marah.',
      'Maaf sudah membuat Ibu merasa tidak didengar.',
      'Kami turut merasakan kegelisahan Bapak.',
      'Kami menyampaikan rasa prihatin atas hal itu.',
      'Permohonan maaf tertulis segera kami kirimkan.',
    ],
    good: [
      'Saya menyesal karena kesalahan saya membuat Bapak kehilangan satu hari.',
      'Saya minta maaf atas kekacauan yang kami buat dengan dua faktur itu.',
      'Sayangnya dua halaman itu tidak bisa dipulihkan. Maaf, kami yang menghapusnya.',
      'Kami mohon maaf karena menagih Bapak dua kali.',
      'Saya mengerti kalau Ibu marah: kami yang menghapus 14 denah itu, dan saya minta maaf.',
      'Saya mengerti kalau Bapak ingin bicara dengan atasan saya.',
      'Maaf sudah membuat Ibu menunggu satu jam.',
    ],
  },
  'blame-client': {
    bad: [
      'Bapak tidak memberi tahu kami tentang alamat baru.',
      'Seharusnya Ibu memeriksa dulu fakturnya.',
      'Pesanan itu terlambat karena Bapak terlambat membalas.',
      'Permintaan dari Ibu kurang jelas.',
      'Ini kesalahan kita bersama.',
      'Andai saja Bapak membaca email kami.',
      'Data dari tim Ibu datang agak mepet.',
      'Kalau formulirnya Bapak lengkapi sejak awal, ini tidak terjadi.',
      'Yang membuat lama adalah persetujuan dari kantor Bapak.',
      'Kalau Ibu mengirim daftarnya lebih awal, paket itu pasti tiba.',
      'Revisi dari Bapak baru masuk sore hari.',
      'Ibu sendiri sudah menyetujui contohnya.',
      'Seandainya Bapak menjawab pesan kami, kain itu tidak akan salah potong.',
      'Ukuran yang Ibu sampaikan rupanya kurang tepat.',
      'Kami beberapa kali menghubungi tim Bapak, namun belum ada tanggapan.',
      'Warnanya pudar, meskipun contohnya sudah Ibu periksa.',
      'Kolom yang diisi staf Ibu keliru.',
      'Seandainya surat itu sampai, Ibu pasti paham.',
      'Kami memakai alamat lama, karena cuma itu yang Bapak beri.',
      'Bapak telat mengirim ukurannya.',
      'Ibu kan sudah pernah menerima daftar itu.',
      'Bapak sudah kami peringatkan.',
      'Saya salah baca angka yang memang Ibu coret.',
    ],
    good: [
      'Bapak tidak menerima email itu karena kami tidak mengirimnya.',
      'Ibu sudah melakukan semuanya dengan benar; kesalahan ada pada kami.',
      'Kalau Bapak belum membayar faktur itu, jangan dibayar.',
      'Dari pukul 09.00 sampai 10.15 Ibu tidak bisa masuk.',
      'Kami tidak tahu bahwa Bapak belum menerima kuncinya.',
      'Ini salah saya, Pak, bukan salah Bapak.',
      'Kalau Ibu mau laporan lebih awal, kabari saya.',
      'Data dari tim Ibu tiba tepat waktu; kami yang lambat.',
      'Revisi dari Bapak masuk tepat waktu.',
      'Ibu menyetujui contohnya pada 2 Maret, dan kami mencetak yang lain.',
      'Ukuran yang Ibu tulis salah kami baca.',
      'Berkas yang Ibu terima tidak lengkap karena saya.',
      'Saya memotong kain lama, padahal Ibu sudah menyetujui yang baru.',
      'Kami menghubungi Ibu pada 2 Maret, lalu lupa membaca jawaban Ibu.',
      'Seandainya kami membaca surat itu, Ibu tidak perlu menunggu.',
      'Kolom yang diisi staf Ibu salah kami baca.',
      'Pelanggan Ibu sudah kami kabari.',
    ],
  },
  agentless: {
    bad: [
      'Telah terjadi kesalahan.',
      'Adanya kekeliruan di kontrak itu baru diketahui hari ini.',
      'Faktur itu terkirim dua kali.',
      'Ada sesuatu yang tidak beres.',
      'Terdapat selisih pada tagihan Bapak.',
      'Dokumennya terselip.',
      'Pesanan Ibu belum sempat diproses.',
      'Kekeliruan alamat kembali terdeteksi pada label Ibu.',
      'Ada kelebihan potong Rp75.000 di slip Bapak.',
      'Proposal itu belum sempat diserahkan.',
      'Untuk diketahui terdapat selisih pada kwitansi Ibu.',
      'Nomor telepon Ibu berubah dengan sendirinya.',
      'Undangan itu tidak pernah dikirim.',
      'Tarif di brosur tertulis lebih rendah.',
      'Ada dobel pencatatan di kasir.',
      'Peta lokasi itu terpasang terbalik.',
    ],
    good: [
      'Kesalahan ini terjadi karena saya salah memasukkan tarif.',
      'Kami menagih Bapak dua kali.',
      'Faktur yang benar sudah saya kirim.',
      'Uangnya sudah dikembalikan pada 5 Maret.',
      'Jika terjadi kendala, telepon saya.',
      'Versi lama itu saya kirim ke alamat yang salah.',
      'Apa yang terjadi: saya memakai tabel lama.',
      'Kekeliruan itu ditemukan oleh auditor Bapak.',
      'Proposal itu belum sempat kami serahkan.',
      'Undangan itu tidak pernah saya kirim.',
    ],
  },
  disclaimer: {
    bad: [
      'Ini bukan kesalahan kami.',
      'Kejadian itu di luar kendali kami.',
      'Kami tidak bertanggung jawab atas keterlambatan itu.',
      'Ini force majeure.',
      'Karena satu dan lain hal, kunjungan itu dibatalkan.',
      'Kerusakan itu tidak termasuk tanggungan kami.',
      'Kebocoran itu memang susah diprediksi.',
    ],
    good: [
      'Banjir menutup jalan itu di luar dugaan. Kami tidak menyiapkan jalur lain, dan itu kesalahan kami.',
      'Ini kesalahan kami.',
      'Tanggung jawabnya ada pada kami.',
      'Bukan Bapak yang salah, melainkan kami.',
    ],
  },
  'blame-supplier': {
    bad: [
      'Kurir kami salah alamat.',
      'Gangguan ini kesalahan pihak bank.',
      'Keterlambatan itu akibat ekspedisi.',
      'Percetakan itu terlambat mencetaknya.',
      'Ada gangguan pada server.',
      'Sistem kami menagih dua kali.',
      'Banjir di Kelapa Gading membuat truk kami tertahan.',
      'Kurirnya ngebut di jalan berlubang.',
      'Server penyedia itu tumbang semalam.',
      'Asuransi kurir yang seharusnya menanggung.',
      'Aplikasi kasir itu memang sering rewel.',
      'Toko kain langganan kami mengingkari jadwalnya.',
      'Semua tertahan gara-gara pihak pelabuhan.',
      'Pelayaran itu membatalkan keberangkatan.',
      'Pihak gedung lupa membuka pintu.',
      'Agen yang kami tunjuk salah memesan kursi.',
    ],
    good: [
      'Kurir mengantar kotaknya hari Kamis.',
      'Bank memasukkan uangnya paling lambat 7 Maret.',
      'Kami memberi kurir alamat yang salah.',
      'Kalau kurir belum datang pukul 12.00, telepon saya.',
      'Pemasok mengantar tepat waktu; kami yang terlambat memasang.',
      'Kurir kami terlambat karena saya memberi alamat lama.',
      'Denda keterlambatan dari bank kami yang bayar.',
      'Ibu Lilis bertanya apakah gangguan server itu sudah beres.',
      'Vendor Ibu belum menerima pembayaran itu.',
      'Aplikasi itu membuat Ibu menunggu karena kami salah mengaturnya.',
      'Sistem kami mengirim faktur itu dua kali karena saya menekan tombolnya dua kali.',
      'Saya memberi kurir alamat lama, jadi kurir mengantar ke rumah yang salah.',
      'Denda itu timbul akibat pihak kami lupa membayar.',
      'Aplikasi kami tidak menerima kartu sejak pukul 09.00.',
    ],
  },
  'blame-staff': {
    bad: [
      'Anak magang kami salah kirim berkas.',
      'Ini kelalaian staf kami.',
      'Admin lupa meneruskan permintaan Ibu.',
      'Karyawan baru kami tidak mencatatnya.',
      'Yang bersangkutan sudah kami tegur.',
      'Bagian keuangan salah menghitung PPN.',
      'Petugas lapangan kami yang baru memang belum hafal rutenya.',
      'Pegawai bagian penggajian lupa memasukkan lembur.',
      'Perawat kami yang jaga malam lupa mencatatnya.',
      'Tenaga lepas di kantor kami salah mengukur.',
      'Teknisi lapangan kami ketiduran.',
    ],
    good: [
      'Mulai 10 Maret seorang staf kedua memeriksa setiap berkas.',
      'Mulai hari ini saya yang menangani akun Bapak.',
      'Kami lupa meneruskan permintaan Ibu.',
      'Staf Bapak harus menunggu dua jam.',
      'Teknisi kami menyalakan ulang portal pukul 09.05.',
      'Itu kesalahan saya, bukan kesalahan staf gudang.',
      'Hari itu 40 pekerja salah naik bus karena kami.',
      'Tukang Ibu menunggu karena kami tersesat.',
    ],
  },
  excuse: {
    bad: [
      'Kami mohon maaf, tetapi minggu itu libur panjang.',
      'Kami mohon maaf. Namun, kantor kami juga sedang pindah.',
      'Mohon maaf terlambat, karena kami sedang sangat sibuk.',
      'Maaf, Bu, saya sedang sakit minggu lalu.',
      'Kami minta maaf. Bulan ini pesanan kami menumpuk.',
      'Maaf, Pak, soalnya kantor baru pindahan.',
      'Maaf terlambat, minggu ini memang ramai.',
      'Maaf, Bu, tadi di jalan macet.',
    ],
    good: [
      'Kami mohon maaf, tetapi tiga denah itu tidak bisa kami pulihkan.',
      'Saya minta maaf. Tetapi itu tidak mengembalikan hari Bapak.',
      'Saya tidak memperhitungkan libur panjang, dan saya minta maaf.',
      'Maaf, Bapak harus menunggu dua jam.',
      'Kami minta maaf. Hari Kamis jadwal Ibu penuh, jadi kami datang hari Jumat.',
      'Maaf, Pak, soalnya saya lupa mencatatnya.',
      'Maaf, Bu, tadi pagi saya salah kirim.',
    ],
  },
  minimising: {
    bad: [
      'Ini hanya kesalahan kecil.',
      'Itu hanya salah ketik.',
      'Kami sedikit terlambat.',
      'Namanya juga manusia.',
      'Untungnya datanya masih ada.',
      'Hal seperti ini wajar terjadi.',
      'Kami tidak bermaksud merugikan Bapak.',
      'Totalnya cuma meleset sedikit.',
      'Selisihnya tidak sampai dua ribu rupiah.',
      'Ini soal administrasi semata.',
      'Toh tamunya tetap makan.',
      'Tidak ada yang dirugikan.',
      'Anggap saja ini salam perkenalan.',
      'Hal itu biasa dalam musim hujan.',
      'Bedanya cuma beberapa sentimeter.',
      'Kelebihannya tidak sampai seberapa.',
      'Cuma mundur sehari, kok.',
    ],
    good: [
      'Situs Bapak mati selama 12 menit.',
      'Kontrak yang lain tidak terkena.',
      'Sayangnya halaman itu tidak bisa dipulihkan.',
      'Ini bukan hal sepele, dan kami yang salah.',
      'Keterlambatan dua jam membuat Ibu ketinggalan pesawat.',
      'Rencana kerja yang sederhana saya lampirkan.',
      'Selisihnya Rp40, dan pembukuan Ibu tetap harus diulang.',
      'Bedanya 3 cm, dan lemari itu tidak muat di kamar Ibu.',
      'Kesalahan itu tidak sepele bagi Ibu.',
      'Laporan itu kini hanya keluar lewat portal.',
    ],
  },
  'blank-harm': {
    bad: [
      'Mohon maaf atas ketidaknyamanannya.',
      'Kami mohon maaf atas gangguan ini.',
      'Maaf atas kerepotan yang timbul.',
      'Kami mohon maaf atas pengalaman yang kurang menyenangkan.',
      'Kesalahan kami menimbulkan kerepotan bagi Ibu.',
    ],
    good: [
      'Ibu harus memindahkan rapat.',
      'Kalau siang kurang cocok, saya menelepon malam hari.',
      'Tim Bapak menunggu dua jam.',
      'Dari pengalaman ini kami tahu bahwa satu pemeriksaan tidak cukup.',
      'Gangguan itu berlangsung 40 menit.',
      'Kesalahan kami menyebabkan kerugian Rp400.000 bagi Ibu.',
    ],
  },
  'values-talk': {
    bad: [
      'Kepuasan pelanggan adalah prioritas kami.',
      'Kami selalu berkomitmen memberikan yang terbaik.',
      'Kepercayaan Bapak sangat berharga bagi kami.',
      'Kami menanggapi masukan Ibu dengan serius.',
      'Kami menjunjung tinggi profesionalisme.',
      'Kepercayaan Ibu adalah modal terbesar kami.',
      'Bagi kami, pelanggan adalah raja.',
      'Kami sangat mementingkan ketelitian.',
      'Amanah adalah jiwa usaha kami.',
      'Kecepatan adalah komitmen kami.',
    ],
    good: [
      'Bagi Bapak yang paling penting jadwal derek, dan itu yang kami langgar.',
      'Harga di faktur itu benar.',
      'Pendapat Ibu tentang rancangan baru saya tunggu sampai Jumat.',
      'Penting untuk diketahui: faktur lama jangan dibayar.',
      'Kualitas cetak halaman dua lebih buruk daripada contohnya.',
    ],
  },
  'vague-time': {
    bad: [
      'Kami akan menghubungi Bapak dalam waktu dekat.',
      'Semuanya kami perbaiki secepatnya.',
      'Faktur baru segera kami kirim.',
      'Uangnya masuk beberapa hari ke depan.',
      'Penjelasan lebih lanjut menyusul.',
      'Kami akan segera memberi kabar.',
      'Cetakannya akan kami antar begitu ada waktu luang.',
      'Akan kami selesaikan secepat yang kami bisa.',
      'Insya Allah akan selesai.',
      'Kami antar begitu armadanya tersedia.',
      'Kami akan mengganti papannya pelan-pelan.',
    ],
    good: [
      'Saya mengabari Ibu pada 7 Maret, paling lambat pukul 12.00.',
      'Kecepatan unduhnya sudah kami periksa.',
      'Saya segera menghentikan pengiriman itu.',
      'Saya menelepon Bapak segera setelah rapat hari Kamis pukul 14.00.',
      'Bank memasukkan uangnya dalam tiga hari kerja.',
      'Kami terlambat dua hari dari tenggat yang dijanjikan.',
      'Cetakannya kami antar hari ini begitu tinta kering.',
      'Insya Allah selesai Jumat, 6 Maret.',
    ],
  },
  'empty-promise': {
    bad: [
      'Langkah perbaikan telah kami ambil.',
      'Kejadian ini menjadi pelajaran bagi kami.',
      'Ke depannya kami akan lebih teliti.',
      'Kami akan meningkatkan kualitas layanan.',
      'Hal ini sedang kami tindak lanjuti.',
      'Kami berusaha semaksimal mungkin.',
      'Staf kami akan mengikuti pelatihan.',
      'Kami pastikan semuanya berjalan lancar.',
      'Lain kali kami akan lebih sigap.',
      'Keluhan Ibu menjadi teguran bagi kami.',
      'Alur pemesanan segera kami rapikan.',
      'Semua petugas sudah diingatkan agar lebih tertib.',
      'Kejadian ini menjadi renungan kami.',
    ],
    good: [
      'Mulai 5 Maret setiap faktur diperiksa dua orang.',
      'Penyebabnya sedang kami selidiki; hasilnya saya kirim pada 7 Maret pukul 12.00.',
      'Langkah yang kami ambil: kunci kedua dan catatan masuk.',
      'Semua 14 faktur sudah saya periksa, dan satu yang salah.',
      'Langkah berikutnya ada di surat ini.',
      'Alur pemesanan akan kami rapikan paling lambat 9 Maret: nomor pesanan wajib diisi.',
      'Sejak 3 Maret saya memasang pengingat di kalender.',
      'Tim cetak sudah kami minta mengulang halaman dua.',
    ],
  },
  guarantee: {
    bad: [
      'Kesalahan ini tidak akan terulang lagi.',
      'Kami jamin faktur Bapak tidak akan salah lagi.',
      'Kami pastikan ini yang pertama dan terakhir.',
      'Semoga hal ini tidak terulang.',
      'Masalah serupa tidak akan pernah muncul.',
      'Percayakan kepada kami, semuanya dijamin rapi.',
      'Kami garansi sepenuhnya.',
    ],
    good: [
      'Supaya tidak terulang, mulai 10 Maret orang kedua memeriksa setiap faktur.',
      'Saya tidak bisa menjanjikan bahwa kesalahan tidak akan terjadi lagi.',
      'Masa garansi mesin itu tidak berubah.',
      'Kalau ini terulang, saya datang sendiri.',
      'Risikonya kini lebih kecil: tanpa kunci kedua, folder itu tidak terbuka.',
      'Semua faktur itu belum pasti benar, jadi saya periksa besok.',
      'Biaya itu tidak akan muncul di faktur Maret.',
    ],
  },
  defensive: {
    bad: [
      'Kami bekerja sesuai prosedur yang berlaku.',
      'Perlu diketahui bahwa laporan itu sudah siap.',
      'Namun semua sudah sesuai kontrak.',
      'Kami mohon maaf. Meskipun demikian, tagihan itu benar.',
      'Vendor mana pun pasti pernah salah hitung.',
    ],
    good: [
      'Ibu menulis hari Senin, dan saya baru menjawab hari Kamis.',
      'Menurut kontrak, kami berutang denda Rp2.400.000 kepada Bapak.',
      'Kami tidak bekerja sesuai prosedur kami sendiri.',
      'Dulu satu orang memeriksa faktur, sekarang dua.',
      'Prosedur pemeriksaannya saya lampirkan.',
      'Tim mana pun yang Ibu pilih, saya yang memperkenalkan.',
    ],
  },
  'self-praise': {
    bad: [
      'Kami bergerak cepat menangani gangguan itu.',
      'Tim kami bekerja siang malam.',
      'Kami selalu tepat waktu.',
      'Selama ini kami selalu memenuhi janji.',
      'Kami bangga akan layanan kami.',
      'Berkat ketangkasan teknisi kami, airnya surut sebelum siang.',
      'Rekam jejak kami bersih.',
      'Teknisi kami memang cekatan.',
    ],
    good: [
      'Kami menemukannya pukul 09.10 dan mematikannya pukul 09.14.',
      'Kami tidak bergerak cukup cepat.',
      'Teknisi kami datang hari Kamis.',
      'Tim "Fajar" memakai jadwal baru mulai 9 Maret.',
      'Selama tiga hari kami tidak membalas email Ibu.',
    ],
  },
  marketing: {
    bad: [
      'Nikmati diskon 10 % untuk pesanan berikutnya.',
      'Kami punya kabar gembira untuk Bapak.',
      'Jangan lewatkan penawaran khusus ini.',
      'Kami tunggu kedatangannya kembali.',
      'Demi kenyamanan Anda, aplikasi kami perbarui.',
      'Oh ya, ada layanan baru kami untuk bulan depan.',
      'Kami punya produk kopi promo untuk Ibu.',
    ],
    good: [
      'Faktur Maret kami potong Rp3.000.000.',
      'Di email tentang promo itu kami menulis harga yang salah.',
      'Jawaban Ibu kami tunggu sampai Jumat.',
      'Berkas yang baru terlampir.',
      'Diskon di kontrak Bapak tetap berlaku.',
      'Diskon 5% itu sudah masuk di faktur baru Ibu.',
    ],
  },
  'strings-attached': {
    bad: [
      'Uangnya kami kembalikan asalkan Bapak menghapus ulasan.',
      'Kompensasi ini berlaku dengan syarat Ibu memperpanjang kontrak.',
      'Sebagai bentuk iktikad baik, kami memotong Rp500.000.',
      'Voucher ini berlaku untuk pembelian berikutnya.',
    ],
    good: [
      'Rp2.400.000 itu hak Bapak, dan hari ini sudah kami kembalikan.',
      'Potongan itu tetap berlaku, juga kalau Ibu berhenti.',
      'Lampu yang pecah kami ganti dengan yang baru.',
      'Kalau pesanan dibatalkan, seluruh uangnya kami kembalikan.',
      'Kalau Bapak lebih suka potongan daripada pengembalian dana, beri tahu saya.',
    ],
  },
  'presumed-goodwill': {
    bad: [
      'Mohon dimaklumi.',
      'Terima kasih atas kesabarannya.',
      'Kami berharap Bapak tetap mempercayai kami.',
      'Semoga kejadian ini tidak mengurangi kepercayaan Ibu.',
      'Ibu tentu dapat memahami situasi ini.',
      'Mohon pengertiannya.',
      'Semoga Ibu memberi kami kesempatan kedua.',
      'Kami yakin Bapak akan memahami hal ini.',
      'Terima kasih sudah bersabar.',
      'Semoga hubungan baik kita tidak terganggu karenanya.',
      'Semoga Ibu tidak kapok.',
      'Kami mengandalkan kebesaran jiwa Ibu.',
    ],
    good: [
      'Terima kasih, Ibu langsung menelepon kami.',
      'Saya mengerti apa artinya ini bagi Bapak.',
      'Terima kasih atas foto kotak itu.',
      'Kesabaran Bapak sudah habis, dan Bapak benar.',
      'Saya berharap bertemu Ibu hari Kamis pukul 10.00.',
      'Terima kasih sudah menelepon hari Senin.',
    ],
  },
  grovelling: {
    bad: [
      'Kami memohon maaf yang sebesar-besarnya.',
      'Kami sangat malu.',
      'Beribu-ribu maaf, Pak.',
      'Kesalahan kami tidak bisa dimaafkan.',
      'Dari lubuk hati yang paling dalam kami mohon maaf.',
      'Sudilah kiranya Ibu memaafkan kami.',
      'Tak terkira rasa sesal kami.',
      'Kami merasa sangat tidak enak hati.',
    ],
    good: [
      'Kami minta maaf.',
      'Saya sungguh minta maaf.',
      'Saya memohon maaf karena menagih Bapak dua kali.',
      'Goresan yang dalam di meja itu kesalahan kami.',
      'Masukkan faktur sebesar Rp2.400.000 ke folder lama.',
      'Terima kasih tak terhingga.',
    ],
  },
  legalese: {
    bad: [
      'Dengan ini kami memberitahukan keterlambatan itu.',
      'Sehubungan dengan hal tersebut, tenggatnya berubah.',
      'Kami akan melakukan pengecekan.',
      'Ini termasuk wanprestasi.',
      'Demikian kami sampaikan.',
      'Pihak kami sudah mengirimnya.',
    ],
    good: [
      'Kami melewatkan tanggal yang kami sepakati dengan Bapak.',
      'Kami memeriksanya hari Kamis.',
      'Kontraknya saya lampirkan.',
      'Saya menulis untuk mengatakan terus terang: kami melewatkan tenggat.',
      'Pasal yang Ibu sebut memang berpihak kepada Ibu.',
    ],
  },
  jargon: {
    bad: [
      'Kami melakukan rollback kemarin.',
      'Tiket Bapak sudah dieskalasi.',
      'Akan kami follow up.',
      'Ada bug di backend.',
      'Ini urgent, dan mitigasinya berjalan.',
    ],
    good: [
      'Kami membatalkan perubahan hari Selasa.',
      'Tiket pesawat Bapak tercetak dengan nama yang salah.',
      'Rapat hari Kamis tetap pukul 10.00.',
      'Rekan Ibu menunggu di pintu masuk.',
      'Kami memeriksa tiga faktur.',
    ],
  },
  impersonal: {
    bad: [
      'Pelanggan yang terhormat,\n\nKami mengirim berkas yang salah.',
      'Yth. Bapak/Ibu,\n\nKami mengirim berkas yang salah.',
      'Halo kak,\n\nKami mengirim berkas yang salah.',
      'Mohon tidak membalas email ini.',
      'Bagi kami, pelanggan setia seperti Bapak berharga.',
      'Pak Hendra,\n\nKami mengirim berkas yang salah, dan kami minta maaf.\n\nHormat kami,\nTim Layanan Pelanggan',
      'Hai Sobat Hemat!\n\nKami salah menagih.',
      'Yth. Bapak/Ibu Pemilik Kios,\n\nKami mengirim berkas yang salah.',
    ],
    good: [
      'Yth. Ibu Ratna Dewi,\n\nKami mengirim berkas yang salah.',
      'Pak Hendra,\n\nKami mengirim berkas yang salah.',
      'Selamat pagi, Bu Sri.\n\nKami mengirim berkas yang salah.',
      'Yth. Dr. Sudrajad,\n\nKami mengirim berkas yang salah.',
      'Silakan balas email ini.',
      'Yth. Bapak/Ibu Dewantara,\n\nKami mengirim berkas yang salah.',
      'Rekan Bowo,\n\nSaya mengirim berkas yang salah.',
    ],
  },
  speculation: {
    bad: [
      'Kemungkinan besar servernya mati karena listrik.',
      'Sepertinya email itu masuk ke folder spam.',
      'Kami menduga berkasnya terhapus.',
      'Penyebabnya mungkin kesalahan kurir.',
      'Data itu bisa jadi telah diakses.',
      'Tampaknya data pelanggan Ibu tidak terdampak.',
      'Mungkin terlambat lantaran jalan sempit.',
    ],
    good: [
      'Kami belum tahu mengapa servernya mati; saya mengabari Ibu paling lambat pukul 18.00.',
      'Mungkin hari Kamis lebih cocok bagi Bapak?',
      'Penyebabnya sudah kami temukan: cakramnya rusak.',
      'Kemungkinan Ibu mau memeriksa fakturnya dulu.',
      'Saya kabari secepat mungkin dan tanpa menebak, pukul 18.00.',
      'Sepertinya hari Kamis lebih cocok untuk Ibu.',
    ],
  },
  'unsupported-claim': {
    bad: [
      'Data Bapak tetap aman.',
      'Tidak ada bukti penyalahgunaan.',
      'Hanya sebagian kecil pelanggan yang terkena.',
      'Sejauh yang kami tahu, berkas itu tidak dibuka.',
      'Sebagai langkah pencegahan, mohon ganti kata sandi.',
      'Baru-baru ini kami menemukan kesalahan.',
    ],
    good: [
      'Kami membaca log akses dari 1 sampai 4 Maret: tidak ada yang membuka berkas itu.',
      'Kesalahan itu ada di 3 dari 14 kontrak.',
      'Mohon ganti kata sandi, karena yang lama ada di berkas itu.',
      'Kami menemukan kesalahan itu pada 2 Maret.',
      'Keamanan gedung diperiksa hari Kamis.',
    ],
  },
  'buried-news': {
    bad: [
      'Semoga Bapak dalam keadaan sehat. Kami mengirim berkas yang salah.',
      'Terima kasih atas kepercayaan Ibu kepada kami. Kami melewatkan tenggat.',
      'Melalui email ini kami ingin menyampaikan bahwa laporan itu terlambat. Kami minta maaf.',
      'Seperti yang Bapak ketahui, kami sedang menyiapkan laporan. Kami melewatkan tenggatnya.',
    ],
    good: [
      'Kami mengirim berkas yang salah. Saya ingin menjelaskan bagaimana itu terjadi.',
      'Jumlah di faktur Maret salah, dan itu kesalahan kami.',
      'Saya melewatkan tenggat. Semoga Ibu masih sempat memberi tahu direksi.',
      'Tanggal yang baru 12 Maret.',
    ],
  },
  'over-explaining': {
    bad: [
      'Sebagai latar belakang, kami punya dua basis data.',
      'Izinkan kami menjelaskan cara kerja pengirimannya.',
      'Singkat cerita, berkasnya macet.',
      'Untuk konteks, ada tiga sistem.',
    ],
    good: [
      'Saya memakai daftar harga lama, dan tiga faktur kelebihan.',
      'Kalau perlu, saya jelaskan lewat telepon.',
      'Penyebabnya sederhana: dua berkas dengan nama yang sama.',
      'Latar belakang foto itu harus biru, dan kami mencetaknya hijau.',
    ],
  },
  'apology-count': {
    bad: ['Mohon maaf kami terlambat. Maaf kami tidak menelepon. Sekali lagi maaf.', 'Kami mohon maaf. Kami menyesal. Kami minta maaf.'],
    good: [
      'Kami terlambat, dan kami minta maaf.',
      'Saya minta maaf karena terlambat. Maaf juga untuk berkas yang kedua.',
      'Sayangnya kami terlambat. Sayangnya berkasnya juga salah. Kami minta maaf.',
    ],
  },
  intensifiers: {
    bad: ['Kami sungguh-sungguh dan dengan tulus mohon maaf, kami sangat menyesal.', 'Kami sangat sangat menyesal.'],
    good: ['Saya sungguh minta maaf.', 'Saya minta maaf dengan tulus.', 'Kami mengirim berkas yang salah.'],
  },
  thanks: {
    bad: ['Terima kasih atas teleponnya. Terima kasih atas fotonya.', 'Terima kasih sudah melapor, dan sekali lagi terima kasih.'],
    good: ['Terima kasih, Ibu sudah memberi tahu kami hari Senin.', 'Kami minta maaf.'],
  },
  'promise-count': {
    bad: [
      PROMISE.repeat(5),
      'Saya akan mengirim berkas. Saya akan menelepon auditor. Uangnya akan kami kembalikan. Saya akan datang hari Kamis. Saya akan menulis hari Jumat.',
    ],
    good: [
      PROMISE.repeat(4),
      'Berkas sudah saya kirim. Auditor sudah saya telepon. Uangnya sudah kami kembalikan. Bea masuk sudah kami bayar. Kami sudah menulis kepada Ibu.',
      `${PROMISE.repeat(3)}Kalau berkas itu tidak terbuka, saya akan datang. Belum diketahui apa yang akan kami ubah.`,
    ],
  },
  'late-ownership': {
    bad: [`${PREFACE.repeat(4)}Itu kesalahan saya.`, `${PREFACE.repeat(9)}Kami melewatkan tenggat.`],
    good: [
      'Kami mengirim berkas yang salah, dan kami minta maaf.',
      `${PREFACE.repeat(2)}Kami mengirim berkas yang salah, dan kami minta maaf.`,
    ],
  },
  'cause-share': {
    bad: [{ body: `Kami mengirim berkas yang salah. ${CAUSE}Kami minta maaf.`, facts: { cause: CAUSE } }],
    good: [
      { body: 'Kami mengirim berkas yang salah. Kami minta maaf.', facts: { cause: 'not known yet, more by 2026-03-06' } },
      `Kami mengirim berkas yang salah. ${CAUSE}Kami minta maaf.`,
    ],
  },
  'body-length': {
    bad: [
      { body: 'Kami mengirim berkas yang salah, dan kami minta maaf.', facts: { effects: ['their-people'] } },
      { body: MORE.repeat(30), facts: {} },
    ],
    good: ['Kami mengirim berkas yang salah, dan kami minta maaf.', { body: MORE.repeat(15), facts: { effects: ['lost-money'] } }],
  },
  'sentence-length': {
    bad: [
      'Faktur kedua yang Bapak terima dari kami pada bulan Februari ternyata untuk pekerjaan yang sama dengan faktur pertama, padahal faktur itu waktu itu sudah Bapak bayar lunas.',
    ],
    good: [
      'Faktur kedua itu untuk pekerjaan yang sama dengan yang pertama. Yang pertama sudah Bapak bayar.',
      'Saya menelepon Ibu hari Jumat, 6 Maret, pukul 10.00.',
    ],
  },
  'paragraph-length': {
    bad: [LINE.repeat(6), `${LINE.repeat(2)}\n\n${LINE.repeat(7)}`],
    good: [LINE.repeat(4), `${LINE.repeat(4)}\n\n${LINE.repeat(4)}`],
  },
  questions: {
    bad: ['Berkasnya sudah sampai? Bisa dibuka? Isinya lengkap?', 'Bisa kita bicara? Kapan? Di mana?'],
    good: ['Apa yang terlewat?', 'Berkasnya sudah sampai? Bisa dibuka?', 'Beri tahu saya kalau tidak bisa dibuka.'],
  },
  shouting: {
    bad: [
      'Kami minta maaf!',
      'Berkasnya sudah di jalan 🙂',
      'JANGAN BUKA berkas itu.',
      'Mohon SEGERA ganti kata sandi.',
      { subject: 'PENTING: faktur Bapak', body: 'Kami mengirim berkas yang salah.' },
    ],
    good: [
      'Pak Hendra,\n\nKami mengirim berkas yang salah, dan kami minta maaf.',
      'Bukti potong PPh dan faktur PPN saya lampirkan.',
      'Berkas PDF itu ada di portal.',
    ],
  },
  'subject-length': {
    bad: [
      { subject: 'Faktur', body: 'Kami mengirim berkas yang salah.' },
      {
        subject: 'Apa yang kami temukan tentang dua faktur yang kami kirim bulan Februari',
        body: 'Kami mengirim berkas yang salah.',
      },
    ],
    good: [
      { subject: 'Kesalahan di faktur Februari', body: 'Kami mengirim berkas yang salah.' },
      { subject: 'Gangguan halaman pemesanan, 2 Maret', body: 'Kami mengirim berkas yang salah.' },
    ],
  },
  'other-language': {
    bad: [
      'Kami mohon maaf kerana menghantar invois yang salah.',
      'Saya minta maaf. Это была наша ошибка.',
      'Kami mengirim bеrkas yang salah.',
    ],
    good: [
      'Kami mohon maaf karena mengirim faktur yang salah.',
      'Pesanan untuk Казань berangkat hari ini.',
      'Saya minta maaf, Pak Wei Ming; email itu salah alamat.',
      'Berkas "Final Report Q1" itu versi yang salah.',
    ],
  },
  'form-of-address': {
    bad: [
      'Yth. Bapak Budi Santoso,\n\nKami salah menagih Bapak. Uang Anda kembali besok.\n\nWulan',
      'Bu Sri,\n\nSaya salah kirim berkas Ibu. Berkas Anda yang benar ada di sini.\n\nBayu',
    ],
    good: [
      'Yth. Bapak Budi Santoso,\n\nKami salah menagih Bapak. Ibu Maya sudah membaca pesan ini.\n\nWulan',
      'Bu Sri,\n\nSaya salah kirim berkas Ibu, dan yang benar saya lampirkan untuk Ibu.\n\nBayu',
      'Halo Dewantara,\n\nKami salah menagih Anda. Uang Anda kembali besok.\n\nBayu',
      'Pak Hendra,\n\nPak Joko dari kantor Bapak sudah menerima berkas itu.\n\nBayu',
    ],
  },
  'over-compensation': {
    bad: [
      {
        body: 'Kami mengembalikan Rp4.000.000.',
        facts: { loss: 'Rp3.200.000', compensation: [{ form: 'refund', amount: 'Rp4.000.000' }] },
      },
      {
        body: 'Kami mengembalikan Rp3.200.000 dan memotong Rp1.000.000.',
        facts: {
          loss: 'Rp3.200.000',
          compensation: [
            { form: 'refund', amount: 'Rp3.200.000' },
            { form: 'discount', amount: 'Rp1.000.000' },
          ],
        },
      },
    ],
    good: [
      {
        body: 'Kami mengembalikan Rp3.200.000.',
        facts: { loss: 'Rp3.200.000', compensation: [{ form: 'refund', amount: 'Rp3.200.000' }] },
      },
      {
        body: 'Kami mengembalikan Rp3.200.000 dan mengganti mesinnya.',
        facts: {
          loss: 'Rp3.200.000',
          compensation: [
            { form: 'refund', amount: 'Rp3.200.000' },
            { form: 'replacement', amount: 'Rp9.000.000' },
          ],
        },
      },
      { body: 'Kami mengembalikan Rp4.000.000.', facts: { compensation: [{ form: 'refund', amount: 'Rp4.000.000' }] } },
      { body: 'Kami mengembalikan USD 400.', facts: { loss: 'Rp3.200.000', compensation: [{ form: 'refund', amount: 'USD 400' }] } },
    ],
  },
  'mean-sentence-length': {
    bad: [LONG.repeat(3), LONG.repeat(4)],
    good: [
      'Hari Senin kami mengirim berkas yang salah, dan kami minta maaf. Akuntan Bapak sudah membukanya. Yang benar kami kirim pagi ini.',
      `${LONG}Saya minta maaf. Itu kesalahan saya.`,
      LONG,
    ],
  },
  letterhead: {
    bad: [
      {
        body: 'Yth. Ibu Ratna,\n\nKami mengirim berkas yang salah.',
        channel: 'letter',
        facts: { client: { name: 'Ratna Dewi', address: 'Ibu Ratna' } },
      },
      {
        body: 'Ratna Dewi\n\nYth. Ibu Ratna,\n\nKami mengirim berkas yang salah.',
        channel: 'letter',
        facts: { client: { company: 'PT Sinar Abadi' } },
      },
    ],
    good: [
      {
        body: 'Ratna Dewi\n4 Maret 2026\n\nYth. Ibu Ratna,\n\nKami mengirim berkas yang salah.',
        channel: 'letter',
        facts: { client: { name: 'Ratna Dewi' } },
      },
      {
        body: 'PT Sinar Abadi\n\nYth. Ibu Ratna,\n\nKami mengirim berkas yang salah.',
        channel: 'letter',
        facts: { client: { company: 'PT Sinar Abadi' } },
      },
      { body: 'Yth. Ibu Ratna,\n\nKami mengirim berkas yang salah.', channel: 'email', facts: { client: { name: 'Ratna Dewi' } } },
      'Yth. Ibu Ratna,\n\nKami mengirim berkas yang salah.',
    ],
  },
  'lost-answer': {
    bad: [
      {
        body: 'Kami mengirim berkas yang salah, dan kami minta maaf.',
        facts: { what: 'Kami mengirim berkas yang salah.', impact: 'Auditor Bapak bekerja dengan angka tahun lalu.' },
      },
      { body: 'Kami menagih dua kali, dan kami minta maaf.', facts: { compensation: [{ form: 'refund', amount: 'Rp2.400.000' }] } },
      { body: 'Kami menagih dua kali.', facts: { details: { charged: 'Rp25.200.000', correct: 'Rp12.600.000' } } },
    ],
    good: [
      {
        body: 'Kami menagih dua kali, dan kami minta maaf. Kami mengembalikan Rp2,4 juta.',
        facts: { compensation: [{ form: 'refund', amount: 'Rp2.400.000' }] },
      },
      {
        body: 'Karena itu auditor Bapak bekerja dengan angka tahun lalu.',
        facts: { impact: 'Auditor Bapak bekerja dengan angka tahun lalu.' },
      },
      {
        body: 'Kami menagih Rp25.200.000. Jumlah yang benar Rp12.600.000.',
        facts: { details: { charged: 'Rp25.200.000', correct: 'Rp12.600.000' }, worksheet: { why: 'Dua orang sakit.' } },
      },
      {
        body: 'Saya menyalakannya ulang pukul 09.05. Saya mengabari Ibu hari Senin, 9 Maret.\n\nBayu',
        facts: {
          sender: { name: 'Bayu' },
          fixes: [{ text: 'Saya menyalakannya ulang pukul 09.05.', status: 'done', by: '2026-03-04 09:05', owner: 'Bayu' }],
          next: '2026-03-09',
        },
      },
    ],
  },
  leak: {
    bad: [
      'Di sistem kami ini tercatat sebagai INC-4821.',
      'Uangnya kembali ke kartu 4111 1111 1111 1111.',
      'Server 10.20.30.41 mati sejak pukul 09.00.',
      'Kami menyalakan ulang db-prod-03 pukul 09.05.',
      {
        body: 'Daftar Bapak sampai ke Sinar Abadi.',
        facts: {
          what: 'Saya mengirim daftar Bapak ke orang yang salah.',
          worksheet: { notes: 'Yang menerimanya Sinar Abadi, jangan disebut.' },
        },
      },
    ],
    good: [
      'Uangnya kembali ke kartu yang berakhiran 4471, dengan nota kredit CN-311.',
      'Pesanan AB-1002 dan faktur INV-1051 untuk pekerjaan yang sama.',
      'Telepon saya di 0812 5550 0018 atau +62 21 5550 0142.',
      'Kata sandi Ibu sudah disetel ulang pukul 10.00.',
      { body: 'Nomor tiketnya PLAT-3312.', facts: { matter: 'tiket PLAT-3312 milik Ibu' } },
    ],
  },
}
