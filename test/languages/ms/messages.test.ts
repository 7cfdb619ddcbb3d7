import { describe, expect, it } from 'vitest'
import { lintText } from '../../../src/lint/free-text.ts'
import { RULES } from '../../../src/lint/rules/index.ts'

const found = (text: string) =>
  lintText({ text, language: 'ms' }, { date: '2026-03-04' }, { rules: RULES })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, message }) => ({ rule, message }))

/** Whole letters and chats as careful people send them, in the Malay that they speak. */
const GOOD = [
  `Puan Zaharah,

Saya memandikan kucing puan dengan syampu yang puan larang pada 8 Mac. Kulit Comel kini merah di bahagian perut dan puan terpaksa membawanya ke doktor haiwan. Saya minta maaf.

Bil doktor RM95 sudah saya bayar terus kepada klinik pagi tadi. Krim yang doktor pesan saya hantar ke rumah puan petang ini, sebelum pukul 6.

Mulai hari ini senarai larangan setiap haiwan digantung pada sangkarnya. Puan tak perlu bayar apa-apa untuk sesi itu. Telefon saya 012-777 1930 kalau keadaannya bertambah teruk.

Hidayah
Kedai Haiwan Manja`,
  `Salam Kak Intan,

Aku tersilap masukkan gaji kau bulan Jun. Patutnya RM3,250, yang masuk RM2,350. Silap aku taip nombor terbalik. Sorry kak, kau kena pinjam adik untuk bayar sewa.

RM900 tu aku dah transfer pukul 11 pagi tadi. Denda lewat sewa RM50 pun aku ganti, dah masuk sekali.

Bulan depan Shima semak senarai gaji sebelum aku hantar ke bank. Kau check akaun, kalau belum masuk sebelum pukul 3 call aku 019-228 4410.

Fendi
HR`,
  `Encik Rahman,

Bengkel kami memasang pad brek yang salah pada kereta encik, WXY 4521, pada 20 Januari. Pad itu untuk model 2015. Encik mendengar bunyi geseran di lebuh raya dan terpaksa berhenti di R&R Tapah. Saya memohon maaf atas kesilapan bengkel saya.

Trak tunda kami mengambil kereta encik malam tadi tanpa bayaran. Pad yang betul dipasang pagi ini dan saya menguji kereta itu sejauh 20 km. Kereta siap untuk diambil mulai pukul 3 petang.

Kos hotel encik, RM160, kami tanggung. Sila bawa resitnya semasa mengambil kereta. Mekanik kini membaca nombor casis sebelum memesan alat ganti.

Tan Wei Kiat
Bengkel Tan Motor, 05-401 5567`,
  `Tuan Zulhairi,

Sidang video mahkamah tuan terputus pada pukul 10.20 pagi semalam kerana saya mengemas kini penghala semasa waktu bekerja. Saya memohon maaf. Perbicaraan tuan ditangguhkan ke 3 November dan anak guam tuan perlu datang sekali lagi dari Sandakan.

Talian sandaran sudah dipasang di pejabat tuan malam tadi dan saya mengujinya selama tiga jam. Tambang anak guam tuan, RM420, kami bayar selepas menerima tiketnya.

Kerja penyelenggaraan kini hanya dibuat selepas pukul 8 malam. Saya datang ke pejabat tuan pada 3 November pukul 8 pagi dan tunggu sehingga sidang tamat.

Brendan Anak Jugah
Ketua rangkaian, 082-550 119`,
  `Kak Ema,

Tempahan bilik seminar akak untuk 22 Julai, kami bagi pada kumpulan lain. Saya yang terima panggilan akak dan tak tulis dalam buku. Maaf kak, 35 peserta akak berdiri dekat lobi hampir setengah jam.

Untuk sesi kedua 29 Julai, Dewan Kenanga saya dah kunci atas nama akak, percuma. Makan tengah hari pun kami tanggung.

Akak cuma perlu hantar jumlah peserta sebelum Jumaat. Sekarang semua tempahan kami masukkan terus dalam sistem masa pelanggan masih di talian.

Shukri, penyelia dewan
07-331 9080`,
  `Tuan Ismail,

Saya telah menasihati tuan supaya tidak memohon geran itu kerana syarat pekerja minimum 20 orang. Syarat sebenar ialah 5 orang. Saya membaca garis panduan 2022. Saya memohon maaf kerana tarikh tutup sudah berlalu pada 30 April dan syarikat tuan hilang peluang RM50,000.

Saya sudah bercakap dengan MDEC semalam. Pusingan kedua dibuka pada 1 Jun, dan borang tuan saya sediakan tanpa yuran sebelum 20 Mei. Yuran perundingan RM2,000 yang tuan bayar saya pulangkan hari ini.

Sila hantar penyata KWSP pekerja sebelum 10 Mei. Saya menelefon tuan Rabu ini, pukul 3 petang.

Chong Kah Seng
Perunding`,
  `Tuan Haji Razak,

SEWA GERAI NO. 14: PEMBETULAN

Kami mengenakan sewa dua gerai kepada tuan bagi bulan Mac, sebanyak RM640. Tuan menyewa satu gerai sahaja. Saya memohon maaf: tuan terpaksa berhutang untuk membeli stok.

Wang RM320 dikreditkan ke akaun tuan pada 4 Mac. Tuan tidak perlu mengisi apa-apa borang.

Mulai 9 Mac, pegawai saya memadankan nombor gerai dengan perjanjian sewa. Saya sedia menjawab di talian 04-733 0912.

Yang benar,
Hasnah Wahab
Pegawai hasil`,
  `Puan Halimah,

Kami kehilangan satu beg laundri puan, nombor tag 3381, antara 6 dan 8 Mei. Di dalamnya ada empat helai baju sekolah. Kami memohon maaf. Anak-anak puan memakai baju sukan ke sekolah selama tiga hari.

Beg itu kami cari di ketiga-tiga cawangan dan tidak berjumpa. RM280, harga baju baharu, kami bayar ke akaun puan hari ini.

Mulai 10 Mei setiap beg diimbas semasa masuk dan keluar. Kalau ada pakaian lain dalam beg itu, senaraikan dan hantar kepada saya di 011-2290 4471.

Zaidi Osman
Pengurus, Dobi Bersih`,
  `Tuan Kassim,

Perkara: Bayaran pencen bulan Julai

Jabatan kami tidak memasukkan bayaran pencen tuan pada 25 Julai 2025. Saya meluluskan senarai tanpa memeriksa nama tuan yang tercicir di halaman akhir. Saya memohon maaf kerana tuan terpaksa meminjam wang untuk membeli ubat.

Bayaran sebanyak RM1,846.00 dikreditkan pada 30 Julai, pukul 11.20 pagi. Surat pengesahan kepada farmasi dilampirkan.

Tuan tidak perlu hadir ke pejabat. Bermula bulan Ogos, jumlah penerima dipadankan dengan senarai bulan sebelumnya oleh dua orang pegawai. Saya boleh dihubungi di 03-8885 4410.

Saya yang menjalankan amanah,

Norhayati binti Jusoh
Penolong Pengarah`,
  `Sis Ayu,

Tudung yang sampai tu warna mustard, sis order warna olive. Saya yang pack malam tu dan saya tak check kod warna. Sorry sis, sis dah bergambar raya dengan warna yang lain dari adik-beradik.

Olive dah saya pos pagi ni guna J&T, nombor tracking 6300 1187 22, sampai Khamis. Yang mustard tu sis simpan je, tak payah pos balik.

RM35 pun saya refund, dah masuk Shopee wallet sis pukul 11. Sekarang saya ambil gambar setiap parcel sebelum tutup. Whatsapp saya kalau belum sampai Khamis, 011-3320 7719.

Dila`,
  `Hi Kelly,

Kami padam akaun kau pada 11 Oktober sebab tersalah anggap kau guna cheat. Log yang kami baca log pemain lain. Kami minta maaf, kau hilang ranking Diamond dan terlepas final musim 6.

Akaun kau dah hidup balik sejak 12 Oktober, 9 malam, dengan semua item. Ranking kau kami letak semula di Diamond II. Pas musim 7 dah ada dalam peti masuk kau.

Log in dan tengok inventori kau. Kalau ada yang hilang, hantar screenshot ke haikal@rimbagames.example, aku jawab hari yang sama. Mulai 13 Oktober setiap larangan kekal disahkan oleh dua moderator.

Haikal
Ketua moderasi`,
  `Prof. Hamidah,

Saya menyerahkan indeks buku Prof. dengan nombor halaman daripada draf kedua. Draf ketiga mempunyai 12 halaman tambahan, jadi semua rujukan selepas halaman 88 tersasar. Saya memohon maaf: 500 naskhah sudah dicetak dan dijual pada majlis pelancaran.

Indeks yang betul siap malam tadi. Penerbit mencetak helaian indeks berasingan, dan 500 helai itu diposkan kepada pembeli pada 20 Mei atas belanja saya.

Adakah Prof. mahu menyemak indeks itu sebelum ia ke kilang pada hari Rabu? Saya di 012-226 7714.

Yusri Talib
Penyunting`,
  `Puan Safiah,

Pada 14 Mac saya menelefon puan dan berkata keputusan biopsi itu bersih. Keputusan itu milik pesakit lain yang namanya sama. Keputusan puan memerlukan ujian lanjut. Saya memohon maaf kerana puan sudah memberitahu keluarga dan membatalkan cuti.

Dr. Ong sedia menerima puan esok, 18 Mac, pukul 8.30 pagi. Ujian itu percuma dan hasilnya keluar pada hari yang sama. Saya menunggu puan di pintu masuk klinik.

Sejak 15 Mac, kami membaca nombor kad pengenalan sebelum memberi apa-apa keputusan. Kalau puan mahu bercakap malam ini, telefon saya terus, 012-700 3391.

Zaleha Mansor
Jururawat kanan`,
  `Encik Halim,

Unit yang saya sewakan kepada encik belum dibersihkan semasa encik masuk pada 1 Ogos. Saya lupa menempah pencuci. Encik sekeluarga tidur di hotel malam itu dan saya minta maaf.

Pencuci datang esok, 3 Ogos, pukul 9 pagi. Bil hotel RM210 saya tolak daripada sewa September. Peti sejuk yang berbau saya ganti petang esok.

Kalau ada lagi yang kotor atau rosak, ambil gambar dan hantar kepada saya. 012-660 7719.

Madam Ooi`,
  `Dr. Suraya,

Kotak implan yang kami hantar untuk pembedahan pesakit doktor pada 4 November mengandungi skru 3.5 mm, bukan 4.0 mm. Saya membungkusnya dan tidak membuka kotak untuk mengira. Pembedahan pesakit doktor ditangguhkan selepas pesakit sudah dibius. Saya memohon maaf.

Set yang lengkap saya hantar dengan tangan pagi ini; jururawat bilik bedah, Sister Goh, menandatangani penerimaannya pukul 7.15. Kos bius dan katil sehari kami tanggung.

Setiap kotak kini ditimbang dan beratnya ditulis pada label. Doktor perlukan surat untuk keluarga pesakit? Saya boleh menyediakannya sebelum pukul 12. Nombor saya 016-228 1093.

Arvind Pillay
Pembekal implan`,
]

/** Mail about nothing that the sender did wrong. */
const NEUTRAL = [
  `Puan Yong,

Saya tidak berpuas hati dengan kerja jubin di bilik air. Tiga keping sudah retak, dan tukang puan tidak datang seperti yang dijanjikan. Mohon puan hantar orang lain sebelum Khamis.

Noraihan`,
  `Hai semua,

Jualan gudang bermula Sabtu ini! Diskaun sehingga 70% untuk kasut dan beg. Datang awal, stok terhad. Maaf, tiada tempahan melalui telefon.

Butik Lela`,
  `Encik Vijay,

Maaf, saya tak dapat hadir mesyuarat esok sebab anak demam. Boleh kita tangguh ke Rabu? Slaid saya dah hantar kepada Mei.

Zarina`,
  `Nota mesyuarat projek, 4 Mac

Keputusan: tarikh pelancaran dianjak ke 1 Jun. Pembekal lewat menghantar komponen. Amir akan menyemak kontrak. Isu ralat pada borang pendaftaran diserahkan kepada pasukan web.

Mesyuarat seterusnya: 11 Mac.`,
  `Guys, sorry lambat upload gambar hiking semalam, line slow gila. Dah ada dalam drive. Sapa nak edit boleh terus. Minggu depan kita naik Gunung Nuang pulak!

Pali`,
  `Assalamualaikum warga Taman Seri,

Gotong-royong perdana diadakan pada Ahad, 7 September, pukul 8 pagi. Sila bawa penyapu dan sarung tangan. Sarapan disediakan. Maaf, parkir terhad.

AJK Taman Seri`,
  `Encik Saiful,

Terima kasih kerana menghadiri temu duga pada 4 Mac. Dukacita dimaklumkan bahawa permohonan encik tidak berjaya kali ini. Kami akan menyimpan resume encik selama setahun.

Pn. Lim
Sumber Manusia`,
  `Puan Azizah,

Sekadar mengingatkan, invois 4402 berjumlah RM1,250 sudah lewat 14 hari. Mungkin puan terlepas pandang e-mel kami. Jika bayaran sudah dibuat, abaikan pesanan ini.

Terima kasih,
Kumar`,
  `Notis penutupan jalan

Jalan Tun Razak ditutup dari 10 malam hingga 5 pagi pada 3 dan 4 Jun bagi kerja membaiki paip. Pengguna dinasihatkan menggunakan Jalan Yap Kwan Seng. Sebarang kesulitan amat dikesali.

Dewan Bandaraya`,
  `Pelanggan yang dihormati,

Mulai 1 Januari, yuran bulanan dinaikkan daripada RM59 kepada RM65. Kelajuan internet dinaikkan kepada 500 Mbps tanpa bayaran tambahan. Tuan/puan boleh menukar pelan pada bila-bila masa di aplikasi.

Jalinan Fiber`,
  `Cara mengurus pelanggan marah: dengar dahulu, jangan potong cakap, minta maaf jika silap di pihak kita, dan tawarkan penyelesaian. Jangan beri alasan seperti "sistem rosak".`,
  `Puan Rahmah yang dihormati,

Kami dengan sukacitanya menjemput puan ke Hari Terbuka sekolah pada 24 Ogos, 9 pagi hingga 1 tengah hari. Sila maklumkan kehadiran kepada guru kelas. Harap maaf, tiada parkir di dalam kawasan sekolah.

Guru Besar`,
  `Tuan,

Merujuk mesyuarat pada 3 Julai, saya sertakan draf perjanjian untuk semakan tuan. Kami telah memasukkan perubahan kepada klausa 4 dan 7. Sila beri maklum balas sebelum 15 Julai.

Sekian, terima kasih.

Aidil`,
  `Kepada Encik Fauzi,

Terima kasih atas permohonan maaf dan bayaran balik encik bertarikh 5 Mac. Saya menganggap perkara ini selesai. Saya akan terus membeli di kedai encik.

Puan Liew`,
  `Kepada penerbit,

Dalam bab 3, terdapat kesilapan pada rajah 4: paksi x sepatutnya masa. Bolehkah diperbetulkan untuk cetakan kedua? Saya suka buku ini.

Pembaca, Wen`,
  `Pn. Hasmah,

Mesyuarat kita esok dianjak ke pukul 3 kerana bilik digunakan. Agenda sama. Maaf atas perubahan saat akhir.

Din`,
  `Bang, order saya 2 minggu lepas belum sampai lagi. Tracking kata hilang kat hub. Boleh check tak? Kalau hilang saya nak refund.`,
  'Puan, mohon maaf, salinan pasport puan tidak jelas. Sila imbas sekali lagi dan muat naik semula sebelum Selasa.',
  'Maaf kacau cuti Dr. Boleh saya ambil slaid kuliah minggu lepas?',
  'Maaf ya semua, stor ini untuk pekerja sahaja.',
  `Kepada cikgu kelas 2 Melati,

Anak saya Sofea tidak dapat hadir ke sekolah esok kerana temu janji mata. Maaf kerana lewat memaklumkan.

Puan Ros`,
  `Tuan Hamdan,

Dukacita dimaklumkan permohonan geran tuan tidak diluluskan kerana tidak memenuhi syarat minimum pendapatan. Tuan boleh mengemukakan rayuan. Kami memohon maaf.

Unit Geran`,
  'Encik Vimal, ansuran van bulan Mei masih belum dijelaskan dan sudah melepasi tarikh akhir. Mohon jelaskan bayaran sebelum Rabu.',
  'Notis: lif barat akan diganti mulai 4 Mei hingga 9 Mei. Sepanjang tempoh itu gunakan tangga. Segala kesulitan amat dikesali.',
  'Mulai 1 Jun harga roti canai kami naik 20 sen. Kami mohon maaf kepada semua.',
  'Sambungan internet anda terputus. Ada masalah dengan rangkaian anda, cuba semula.',
  'Tuan pengurus, jam yang saya beli di kedai tuan dah mati. Staf cuma kata maaf. Mohon tindakan segera.',
  'Mekanik dah tengok. Tayar belakang encik dah haus dan brek encik perlu ditukar.',
  'Pengerusi memohon maaf kerana terpaksa pulang awal. Mesyuarat diteruskan oleh timbalannya.',
  'Maaf cakap, kanta jenis ini lebih sesuai untuk potret.',
  'Waktu operasi kaunter sempena Krismas: 9 pagi hingga 1 tengah hari. Maaf atas sebarang kesulitan.',
  'Encik Bala, imbasan menunjukkan retak kecil pada tulang buku lali. Perlu simen selama sebulan.',
  'Pertandingan catur ditangguhkan ke Sabtu depan kerana dewan digunakan untuk pilihan raya.',
]

describe('a good message', () => {
  it.each(GOOD)('draws nothing: %s', (text) => expect(found(text)).toEqual([]))
})

describe('a message about no mistake', () => {
  it.each(NEUTRAL)('draws nothing: %s', (text) => expect(found(text)).toEqual([]))
})
