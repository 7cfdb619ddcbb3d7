import { p, piece } from '../../pattern.ts'
import { CLIENT, HAS, MISHAP, NOT_YET, WE } from './pieces.ts'

// The small grammars of texts that say sorry out of manners, refuse, remind, announce or report, and own up to nothing.

const NAMED = piece`(?: (?!(?:atas|karena|sebab|sudah|telah|bila|jika|kalau|kalo|apabila|bahwa|yang|yg|membuat|untuk|soal|kami|saya|aku|ada|tidak|belum)\b)[a-z]+)?`
const CALLED = piece`(?: (?:ya|yah|sekali|banget|nih|yaa|dulu|sebelumnya|juga|buat|untuk|saat ini|kali ini|sementara(?: ini)?|tahun ini|bulan ini|hari ini|yang sebesar-besarnya|${CLIENT}${NAMED}),?){0,4}\b`
const SORRY = piece`\b(?:maaf|menyesal)(?:kan)?,?${CALLED},?`
/** What is said only of something that went wrong at the sender's. */
const UNSPOILT = piece`(?![^.;!?]*\b(?:${MISHAP}|lupa|lalai|khilaf|keliru|rusak|hilang|pecah|tertukar|terlewat|terselip|tertinggal|seharusnya|padahal|(?:kesalahan|kelalaian) ${WE}|salah (?:kirim|kami|saya|input|catat|hitung|cetak))\b)`
const WITHIN = piece`[^.;!?]{0,80}\b`

/** Something went wrong or was left undone, or an excuse for that. */
const AMISS = piece`(?:${MISHAP}|salah|keliru|lupa|lalai|khilaf|ter(?:lambat|tunda|tukar|tinggal|lewat|selip|hapus|kirim|buang|paksa|bengkalai|putus|henti|ganggu|campur|balik|sendat|cecer|hambat|abaikan|gores|jadi)|telat|molor|mundur|ditunda|lewat|rusak|hilang|pecah|bocor|kotor|sobek|cacat|basi|basah|retak|penyok|ganda|dobel|dua kali|seharusnya|harusnya|mestinya|semestinya|padahal|batal|dibatalkan|gagal|kacau|macet|mati|error|eror|down|bermasalah|ngadat|
  ternyata|rupanya|kecewa|mengecewakan|nyaman|kelewat|kelewatan|ketuker|ketukar|keselip|ketinggalan|kehapus|kehabisan|kekecilan|kebesaran|kurang (?:teliti|cermat|hati-hati|sigap|tepat|pas|satu|dua|rapi|koordinasi|komunikasi)|tidak (?:sesuai (?:pesanan|dengan pesanan|janji|harapan)|menepati|tepat waktu)|(?:belum|tidak) sempat|${NOT_YET} (?:${WE} |juga |bisa |dapat |jadi )*(?:di|ter)?(?:kirim|sampai|tiba|antar|proses|kerjakan|selesai|balas|jawab|datang|pasang|perbaiki|siap|cek|periksa|kembalikan|kelar|rampung|beres|tepati|jadi(?=[.,!]|$))(?:kan)?|${NOT_YET} (?:me|ber)[a-z]+kan (?:pesanan|paket|barang|uang|dana) ${CLIENT}|
  (?:kurir|sopir|vendor|pemasok|ekspedisi|gudang|admin|karyawan|staf|teknisi|tukang|sistem|server|pegawai)(?:nya)?(?: [a-z]+)? (?:lagi|sedang|memang|baru|masih|yang|kurang|tidak|belum|sakit|libur|cuti)|overload|overloaded|banyak (?:pesanan|orderan|order)|lagi ramai|sedang ramai|musim|cuaca|hujan|namanya juga|wajar)`
const NOTHING_AMISS = piece`(?<!\b${AMISS}\b[^]{0,160})`

/** What a client hands in, and others decide about. */
const PAPER = piece`(?:permohonan|pengajuan|lamaran|klaim|retur|proposal|bukti|dokumen|berkas|permintaan|pendaftaran|verifikasi|transaksi|pembayaran|pinjaman|kredit|penukaran|pembatalan|penawaran|tawaran|kode|foto|formulir|lampiran|persyaratan|naskah|tulisan|artikel|usulan|aplikasi|kartu|saldo|limit|kupon|voucher|promo|unggahan|tautan|nomor|nik|npwp|ktp|identitas|iuran|cicilan|angsuran|sewa|uang sekolah|spp|uang muka|dp|tagihan|transfer(?:an)?|data|registrasi|izin|visa|beasiswa|kerja sama|sponsor(?:ship)?|akun|kata sandi|password|pin|otp|email)`
const REFUSED = piece`(?:ditolak|gagal(?! ${WE})|gugur|kedaluwarsa|kadaluarsa|hangus|${NOT_YET} (?:dapat |bisa |bisa kami |dapat kami |berhasil |memenuhi |sesuai |lengkap|cukup|valid|berlaku|terbaca|cocok|ditemukan|dikenali|terdaftar|tersedia|lolos|aktif|mencukupi|mencukup|jelas|kami terima\b|masuk|diterima|dibayar|lunas|dilunasi|disetujui|dikabulkan|dilanjutkan|diproses(?! (?:oleh )?${WE})|terverifikasi|terkonfirmasi|disertai|dilengkapi|ditandatangani))`
/** What is sold or let, and may be gone. */
const WARES = piece`(?:stok|stock|produk|varian|ukuran|warna|barang|tiket|kursi|kamar|meja|slot|kuota|lowongan|posisi|kelas|menu|paket|unit|jadwal|promo|kios|kosan|kost|rumah|model|tipe|rasa|pesanan|antrean|reservasi|tempat|lapangan|seri|bahan|kue|roti|buku|sepatu|baju|tas|mobil|motor|pendaftaran|toko|kantor|klinik|apotek|loket|restoran|warung|gerai|layanan|fitur|menu)`
const GONE = piece`(?:kosong|habis|penuh|sold out|laku|terjual|terisi|tutup|ditutup|disewa|dipesan orang|berakhir|${NOT_YET} (?:ada|tersedia|buka|ready|diproduksi|dijual|terima|melayani|bisa (?:ditawar|kurang|cod|dicicil|ditukar|dikembalikan|refund|direfund|retur|dibatalkan|diubah|dipindahkan|dititipkan)|dapat (?:ditukar|dikembalikan|dibatalkan|diubah|dipindahkan|dicicil)|termasuk|berlaku))`
/** Kindnesses that a firm need not do. */
const FAVOUR = piece`(?:menerima|terima|melayani|layani|mengabulkan|menyetujui|melanjutkan|lanjutkan|memenuhi (?:permintaan|permohonan|undangan|tawaran)|bekerja ?sama|bekerjasama|kerja sama|mempekerjakan|menyediakan|menjual|meminjamkan|menyewakan|memberi(?:kan)? (?:diskon|potongan|potongan harga|izin|harga|pinjaman|informasi|data|sponsor|bantuan dana|cuti|tambahan)|kasih (?:diskon|kurang|harga)|mengizinkan|memperpanjang|menanggapi semua|mengakomodasi|mempertimbangkan|meloloskan|mensponsori|membantu (?:untuk |dalam )?(?:permintaan|soal)|bantu (?:untuk )?(?:hal|yang)|cod|menambah|menurunkan harga|menyerahkan data|membagikan data|membuka data|merangkul|menampung)`

/** "Mohon maaf, bukti transfernya tidak terbaca": declines, or says what is not to be had. */
export const DECLINES: readonly RegExp[] = [
  // Whoever else called it off.
  p`\b(?:dibatalkan|ditunda|diundur|ditutup|dihentikan|ditarik|ditiadakan) (?:[a-z]+ )?oleh (?:pihak )?(?:penyelenggara|panitia|maskapai|pemerintah|promotor|berwenang|artis|penerbit|produsen|pabrik|operator|otoritas|bandara|kementerian|polisi|pengelola|pemilik|dinas|kampus|sekolah)\b(?![^.;]*\b(?:kami|saya) (?:lupa|salah|terlambat|tidak)\b)`,
  p`${SORRY} (?:bahwa |karena )?${NOT_YET} (?:dapat |bisa )${FAVOUR}\b`,
  p`${SORRY} ${UNSPOILT}(?:[a-z0-9-]+,? ){0,4}?${PAPER}(?:nya)?\b(?:[^.;!?]{0,60} )?(?:yang )?(?:sudah |telah |masih |sedang |juga |ini |otomatis )*${REFUSED}`,
  p`${SORRY} ${UNSPOILT}(?:[a-z0-9-]+,? ){0,4}?${WARES}(?:nya)?\b(?:[^.;!?]{0,50} )?(?:sudah |telah |masih |sedang |lagi |juga |udah |lg |sdh )*${GONE}\b`,
  p`${SORRY} ${UNSPOILT}(?:[^.;!?]{0,60} )?(?:${WE}|kita|toko|di sini|pihak [a-z]+) (?:sudah |memang |masih |hanya |cuma )?${NOT_YET} (?:lagi )?(?:dapat |bisa |bisa lagi |pernah )?${FAVOUR}\b`,
  p`${SORRY} ${UNSPOILT}(?:[^.;!?]{0,60} )?${WE} (?:hanya|cuma|khusus) (?:menerima|melayani|menjual|menyediakan|buka|bisa|terima|ada|jual)\b`,
  p`${SORRY} ${UNSPOILT}(?:(?:untuk |pada )?(?:saat ini|kali ini|sementara(?: ini)?|tahap ini),? )?${CLIENT} (?:sudah |telah |masih )?${NOT_YET} (?:[a-z]+ )?(?:terdaftar|lolos|memenuhi|diterima|terpilih|berhak|bisa|dapat|boleh|melunasi|membayar|mengirim|mengisi|melengkapi|memiliki|punya)\b`,
  p`\b(?:dengan (?:menyesal|berat hati)|menyesal) ${WITHIN}(?:memberitahukan|sampaikan|menyampaikan|mengabarkan|kabarkan|beritahukan|informasikan|menolak|tolak)\b[^.;]{0,60}\b(?:${NOT_YET} (?:dapat|bisa) (?:melanjutkan|menerima|mengabulkan|menyetujui|memenuhi|menawarkan)|tidak (?:lolos|terpilih|diterima|disetujui)|lamaran|kandidat)`,
  p`\b(?:maaf|menyesal)(?:kan)?,?${CALLED},? (?:${WE} )?(?:harus |terpaksa |mesti )(?:${WE} )?(?:menolak|tolak|mengeluarkan ${CLIENT} dari grup|menutup kolom)\b`,
  p`\b(?:memilih|memutuskan|menunjuk|menggunakan|memakai) (?:untuk )?(?:memakai |menggunakan |memilih )?(?:vendor|pemasok|penyedia|kandidat|peserta|supplier|jasa|penawaran|kontraktor|pelamar|calon) lain\b`,
  // "Kalau" as in "as for".
  p`\bmaaf,?${CALLED},? (?:kalau|kalo|untuk|soal) (?:yang |untuk |soal |mau )?[a-z0-9]+(?: [a-z0-9]+){0,2} (?:memang |sudah |masih |kami )?${NOT_YET} (?:bisa|ada|boleh|tersedia|ready|melayani|dapat|termasuk)\b${NOTHING_AMISS}(?![^]*\b(?:merasa|berkenan|nyaman|pesanan)\b)`,
  p`\b${WE} (?:dengan ini |terpaksa )?(?:menolak|tidak menerima) (?:penawaran|proposal|lamaran|permohonan|pengajuan|undangan|tawaran)\b`,
  // What the reader's own paper lacks, said without a word of sorrow.
  p`\b${PAPER}(?:nya)?(?: [a-z0-9#-]+){0,3}? (?:${CLIENT}(?: [a-z]+)? )?(?:sudah |telah |masih |kami |juga )*(?:ditolak|${NOT_YET} (?:lengkap|valid|terbaca|mencukupi|cukup|memenuhi syarat|berlaku|cocok|sesuai (?:syarat|ketentuan|format|dengan (?:syarat|ketentuan|format)|ukuran)|(?:dapat|bisa) (?:${WE} )?(?:setujui|disetujui|kabulkan|dikabulkan|lanjutkan|dilanjutkan|terima\b|diterima))|salah (?:ukuran|format))\b${UNSPOILT}`,
  p`\b(?:retur|refund|pengembalian|penukaran|pembatalan|klaim garansi|garansi|komplain) (?:[^.;]{0,40} )?${NOT_YET} (?:dapat|bisa) (?:${WE} )?(?:di)?(?:proses|terima|layani|lakukan|setujui|ajukan)\b[^.;]{0,60}\b(?:lewat|melewati|lebih dari|setelah|tanpa|karena (?:sudah|tidak ada|kemasan|segel|label))\b`,
]

/** "Maaf" only opens the sentence or closes it, and nothing in it is amiss. */
export const OPENS: readonly RegExp[] = [
  p`\bmaaf,?${CALLED},? (?!(?:atas|karena|sebab|sudah|telah|bila|jika|kalau|kalo|apabila|bahwa|dari|dan|yang|yg|membuat|menyebabkan|akibat|terkait|soal|lahir|dengan|kami|saya|aku)\b)(?![a-z ,/]{0,30}(?:\b(?:kalau|jika|bila|apabila|kalo|karena)\b|(?<!\bdi )\batas\b))(?![^]*\b${AMISS}\b)[a-z0-9]+,? [a-z0-9-]+\b(?<!\b${WE} (?:[a-z]+ ){0,2}maaf\b[^]{0,80})${NOTHING_AMISS}`,
  p`\bmaaf,?${CALLED},? (?![^]*\b${AMISS}\b)(?:kami|saya|aku) ${NOT_YET} (?:lagi )?(?:dapat |bisa |ada |punya )?[a-z]+\b(?<!\b${WE} (?:[a-z]+ ){0,2}maaf\b[^]{0,80})${NOTHING_AMISS}`,
  p`, (?:mohon |minta )?maaf(?: ya| yah| banget| sekali| nih| ${CLIENT}(?: [a-z]+)?)*[.! ]*$${NOTHING_AMISS}`,
  p`\b(?:sayangnya|sayang sekali|sayang banget|dengan berat hati|dengan menyesal),? (?!(?:kami|saya|aku) (?!${NOT_YET}\b))(?![^]*\b${AMISS}\b)[a-z0-9]+,? [a-z0-9-]+\b${NOTHING_AMISS}`,
  p`^[^a-z]*(?:permohonan|permintaan) maaf[^a-z]*$`,
  // A rule is told, and nothing is said to have kept to it.
  p`\b(?:perlu|harap|mohon) (?:juga )?(?:diketahui|dicatat|diingat|dipahami|diperhatikan|digarisbawahi)\b${NOTHING_AMISS}(?![^]*\b(?:${AMISS}|bukan|kami|saya|sop|prosedur|${HAS})\b)`,
  p`\b(?:sesuai|menurut|berdasarkan|mengikuti) (?:dengan )?(?:[a-z]+ dan )?(?:prosedur|sop|ketentuan|aturan|kebijakan|syarat|standar)\b(?<!\b(?:${HAS}|semua|seluruh|bekerja|bertindak|namun|tetapi|tapi|bukan|memang|hal (?:ini|itu|tersebut))\b[^]{0,120})${NOTHING_AMISS}(?![^]*\b(?:${AMISS}|sudah sesuai|telah sesuai|bertanggung jawab|kewajiban)\b)`,
  // Asks for what is still missing, and puts nothing on it.
  p`\b${CLIENT}(?: [a-z]+)? (?:masih )?belum (?:[a-z]+ )?(?:meng(?:embalikan|irim(?:kan)?|isi|unggah|ambil|onfirmasi|umpulkan|aktifkan)|mem(?:bayar|perbarui|verifikasi|ilih|balas)|melunasi|melengkapi|menyerahkan|menyelesaikan|menandatangani|mendaftar|melakukan (?:[a-z]+))\b(?<!\b(?:karena|sebab|akibat|lantaran|gara-gara|soalnya|padahal)\b[^]{0,80})(?![^]*\b(?:sehingga|akibatnya|jadi|makanya|kami tidak)\b)`,
]

/** A machine says that it did not go through, and to whom it is to be done again. */
export const MACHINE: readonly RegExp[] = [
  p`\b(?:kata sandi|password|sandi|pin|otp|kode(?: [a-z]+)?|captcha|nomor (?:kartu|rekening|telepon|hp|ponsel)|email|username|nama pengguna|nik|token|tautan|link|sesi|jawaban)(?:nya)? (?:[^.;!?]{0,40} )?(?:salah|keliru|${NOT_YET} (?:valid|sesuai|cocok|benar|dikenali|terdaftar|ditemukan|aktif|sama)|kedaluwarsa|kadaluarsa|berakhir|habis|terputus|sudah (?:dipakai|digunakan|terdaftar))\b${UNSPOILT}`,
  p`\b(?:pembayaran|transaksi|pesanan|order|transfer|top ?up|login|unggahan|pendaftaran|permintaan|booking|reservasi|penarikan|verifikasi|autodebet|tagihan)(?: [a-z0-9#-]+){0,4}? (?:[a-z]+ )?(?:gagal|dibatalkan(?: secara)? otomatis|otomatis (?:di)?batal(?:kan)?|ditolak|kedaluwarsa|${NOT_YET} (?:dapat|bisa|berhasil) diproses)\b(?![^.;!?]*\b(?:kesalahan ${WE}|sistem ${WE}|server ${WE})\b)`,
  p`\b(?:nomor|halaman|pengguna|berkas|file|alamat|data|hasil|produk|kata kunci) yang ${CLIENT} (?:tuju|cari|minta|masukkan|pilih|hubungi|buka|akses)\b`,
  p`\b(?:kode (?:kesalahan|galat|error)|error) (?:\d{3,}|[a-z]+_)|\b(?:akun|kartu) ${CLIENT} (?:[a-z]+ ){0,2}?(?:dinonaktifkan|dikunci|terkunci|diblokir|dibekukan|ditangguhkan)\b(?![^.;!?]*\b(?:keliru|salah|kesalahan)\b)`,
]

/** The writer's own manners: a late answer, a thing asked for, a thing that the writer cannot come to or pay. */
export const MANNERS: readonly RegExp[] = [
  p`\bmaaf,?${CALLED},? (?!(?:kalau|jika|bila|apabila|atas|karena)\b)[^.;!?]{3,140}(?<!\b(?:ya|kan|oke|ok|sip))\?$`,
  p`\bmaaf(?: sudah| telah| karena)? (?:atas )?(?:penantian(?:nya)?|menunggu lama|lama menunggu|membuat (?:${CLIENT} )?menunggu(?: di telepon)?)(?:,|$|\.)`,
  p`${SORRY} (?:email|surel|pesan|chat)?(?: [a-z]+){0,2} ?(?:lupa|ketinggalan|tertinggal|belum) (?:dilampirkan|terlampir|attach|lampir(?:an)?|melampirkan|kelampir)\b|${SORRY} (?:file|lampiran|link|foto|tautan)(?:nya|-nya)? (?:ketinggalan|lupa|belum (?:ke)?(?:kirim|lampir|upload))\b`,
  p`\b(?:sampaikan|salam|titip) (?:permintaan |permohonan )?maaf (?:saya|aku|kami|ku) (?:ke|kepada|pada|buat|untuk)\b|\bmaaf (?:kalau|jika|bila) (?:nanti |saya |aku |kami |akan )*banyak (?:bertanya|tanya|nanya|merepotkan|minta)\b`,
  p`${SORRY} (?:(?:kemarin|tadi|semalam|barusan),? )?(?:${WE} )?${NOT_YET} (?:sempat |ke)?(?:balas|bales|membalas|ngebales|baca|angkat|ngangkat|buka wa|pegang hp|lihat hp|liat hp)\b`,
  p`${SORRY} (?:kalau|jika|bila) (?:kemarin |tadi |semalam |di rumah )?(?:masakan|masakannya|rumah|rumahnya|suguhan(?:nya)?|sambutan(?:nya)?|hidangan(?:nya)?|jamuan(?:nya)?|oleh-oleh(?:nya)?|kado(?:nya)?|kamar(?:nya)? berantakan)\b`,
  p`${SORRY} (?:kemarin |tadi )?(?:rumah(?:nya)? )?berantakan\b|${SORRY} (?:[a-z]+ ){0,2}(?:tugas|pr|makalah|skripsi)[a-z-]* [^.;]{0,30}\bbelum\b`,
  p`${SORRY} (?:saya|aku) (?:kemarin |tadi )?lupa (?:minum|bawa|membawa|tanya|menanyakan|password|pin|kata sandi|nama|absen|isi|ngisi|mengisi daftar|bilang makasih)\b`,
  p`\bmaaf atas (?:perubahan|mendadaknya|pemberitahuan|info(?:rmasi)?)(?: (?:jadwal|yang mendadak|ini|tersebut|mendadak|tempat|lokasi))*[.! ]*$`,
  p`${SORRY} (?:${WE} )?(?:jadi |harus |mau |terpaksa |izin |dan keluarga |sekeluarga |hari ini |besok )*(?:keluar dari (?:grup|gc)|left|pamit|undur diri|mundur dari|resign|cuti|berhalangan|absen|skip|off dulu|pulang (?:dulu|duluan|cepat)|duluan|izin)\b`,
  p`${SORRY} ${NAMED}(?:[a-z]+ ){0,2}(?:lupa|belum|tidak|ketinggalan) (?:sempat )?(?:bawa|membawa|mengerjakan|ngerjain|memakai seragam|pakai seragam|belajar|mengumpulkan|masuk (?:sekolah|kelas)|ikut|sekolah|les|ngaji)\b`,
  p`${SORRY} (?:tadi |barusan |aku |saya |ternyata )*(?:salah|kepencet|ke-?pencet) (?:sambung|nomor hp|orang|grup|kamar|pencet|stiker|kirim (?:chat|pesan|grup|gambar|stiker|wa))\b`,
  p`^(?:demikian|atas (?:perhatian|ketidakhadiran))[^.;]{0,80}\bmaaf\b|\bmaaf (?:atas|karena) (?:ketidakhadiran|berhalangan)|\bmaaf (?:jika|bila|kalau|apabila) (?:membuat kecewa|mengecewakan|kurang berkenan)[.! ]*$`,
  p`${SORRY} (?:${WE},? )?(?:jadi )?(?:ingin|mau|hendak|bermaksud|izin|numpang|boleh|apakah|apa|bisa|bisakah|bolehkah|tolong|kira-kira|kalau boleh|minta|ada|mohon|sekadar|cuma mau|hanya ingin)\b${UNSPOILT}`,
  p`${SORRY} (?:${WE} )?(?:jadi |malah |sudah |kalau |jika |bila )?(?:mendadak|dadakan|telat info|infonya|info (?:telat|mendadak)|pesannya|chatnya|oot|out of topic|di luar topik|slow ?resp(?:on)?|agak lama|banyak (?:nanya|tanya|maunya)|fotonya|tulisannya|typo|suaranya|berantakan|baru (?:sempat|bisa|buka|baca|lihat|bangun|sampai|pulang|on|online)|sore-sore|malam-malam|pagi-pagi|siang-siang)\b(?![^.;!?]*\b(?:kirim|pesanan|antar|bayar)\b)`,
  p`${SORRY} (?:(?:${WE}|saya dan [a-z]+|keluarga) )?(?:[^.;!?]{0,30} )?${NOT_YET} (?:bisa|dapat|sempat|jadi|akan|boleh|ikut)(?: ikut| turut)? (?:datang|hadir|menghadiri|ikut|mengikuti|gabung|bergabung|masuk|melayat|takziah|kondangan|menjenguk|transfer|mentransfer|bayar|membayar|melunasi|beli|membeli|ambil|pesan|lanjut|jadi|menyumbang|patungan|rapat|main|meeting|menemani|melanjutkan|meneruskan|serta|berpartisipasi|menjadi (?:panitia|pembicara|narasumber|saksi)|memenuhi undangan)\b`,
  p`${SORRY} (?:kalau|jika|bila|kalo) (?:agak |sedikit |jadi |suaranya |tulisannya )*(?:bising|berisik|ribut|gaduh|ramai|berdebu|macet|norak|receh|gaje|kurang jelas|membingungkan)\b`,
  p`${SORRY} (?:${WE} )?(?:banget |sudah |baru |pulang |datang )?(?:telat|terlambat|baru) (?:masuk|gabung|bergabung|join|pulang|malam ini|mengumpulkan|ngumpulin|kumpul|hadir|absen|setor|menyetor|konfirmasi|mengembalikan|bangun|jemput anak|nimbrung|ikut|mengucapkan|ngucapin|baca|tahu|daftar|mendaftar|bayar|transfer|lapor)\b`,
  p`\b(?:kalau|jika|bila|apabila) (?:ada |terdapat )?(?:salah kata|tutur kata|kata-kata|ucapan|kata) (?:[^.;]{0,80})?maaf\b|\bselama (?:acara|kegiatan|perjalanan|rangkaian|perkuliahan|pelatihan|proses belajar)\b[^.;]{0,40}\bmaaf\b|\b(?:almarhum|almarhumah|mendiang|semasa hidup(?:nya)?)\b`,
  p`${SORRY} (?:${WE} )?(?:${NOT_YET} |gak |nggak )?jadi (?:pesan|beli|ambil|ikut|datang|order|booking|sewa)\b`,
  p`\b(?:tanpa mengurangi rasa hormat|mohon maaf (?:bila|jika|apabila) (?:ada )?(?:salah kata|kata yang|salah penulisan|penulisan (?:nama|gelar)|kesalahan penulisan|selama (?:ini|saya|bekerja|bergaul)))\b|\bmaaf [^.;]{0,30}\b(?:salah kata|tutur kata|khilaf (?:dan|serta|atau) salah|salah (?:dan|serta) khilaf|segala khilaf)\b|\b(?:selama|sewaktu) (?:saya )?(?:bekerja|bergabung|bertugas|menjabat|mengajar|magang|tinggal)\b[^.;]{0,40}\b(?:kesalahan|salah|khilaf|kekurangan|kurang)\b`,
  p`\bmaaf (?:atas )?(?:keterlambatan(?:nya)?|lambatnya|telatnya|lamanya) (?:saya |kami )?(?:dalam )?(?:membalas|balas|balasan|jawaban|menjawab|merespons)\b(?=[^.;!?]{0,20}[,;])`,
  p`\b(?:surat|kata|ucapan|permintaan|permohonan|kartu|contoh|template|kalimat) (?:[a-z]+ ){0,2}maaf\b[^.;]{0,50}\b(?:kepada pelanggan|yang (?:baik|tulus|benar|efektif)|bahasa|contoh|template|formal|resmi)\b|\b(?:cara|contoh|template|tips|panduan|latihan|materi|pelatihan|belajar|ajarkan|mengajarkan|pentingnya|makna|budaya) (?:[a-z]+ ){0,3}?maaf\b|\bcontoh: ?["“']`,
  // Only said, or to be said, by others.
  p`\b(?:dia|ia|beliau|mereka|anaknya|anak itu|suami(?:nya)?|istri(?:nya)?|tetangga(?:ku)?|sopir itu|penjualnya|bapaknya|ibunya|juru bicara|manajemen|pemerintah|menteri [a-z]+|direktur [a-z]+|bupati|pelatih|kapten|pemain|perusahaan)(?: [a-z]+){0,4} (?:meminta|minta|memohon|menyampaikan|mengucapkan) (?:permintaan |permohonan )?maaf\b(?!\w)(?<!\bkami\b.{0,60})`,
  p`\b(?:ucapkan|katakan|sampaikan|awali dengan|mulai dengan|minta|jangan) (?:permintaan |permohonan )?maaf\b(?=[^.;]{0,60}\b(?:tamu|pelanggan|penelepon|pasien|pembeli|nasabah|lalu|kemudian|dulu)\b)(?<!\b(?:kami|saya|izinkan|ingin) [a-z ]{0,20})`,
]

/** Known beforehand, so nobody's mistake. */
const WORKS = piece`(?:pemeliharaan|perawatan|maintenance|pemadaman|perbaikan|renovasi|pengecatan|pengaspalan|pengecoran|penebangan|pemangkasan|penggalian|pembangunan|penggantian|pemasangan|pengurasan|pembersihan|fogging|penyemprotan|peningkatan|pembaruan|migrasi|stock ?opname|inventarisasi|penataan|pelebaran|galian|relokasi|pemindahan|perluasan|uji coba|gladi|upgrade)`
export const PLANNED: readonly RegExp[] = [
  p`\bsedang (?:kami )?(?:dikuras|direnovasi|dicat|dibersihkan|dirawat|diaspal|dicor|dibangun|ditata|difumigasi|disemprot|dipugar)\b(?<!\b(?:karena|setelah) [^.;]{0,40})`,
  p`\b(?:semula|awalnya|tadinya|sebelumnya) [^.;]{0,40}\b(?:menjadi|dimajukan|diundur|pindah|dipindah(?:kan)?|bergeser|digeser|dialihkan|diganti)\b`,
  p`\b${WORKS} (?:terjadwal|rutin|berkala|sistem|terencana|gardu|jalan|jembatan|gedung|pipa|jaringan|kolam|taman|lantai|atap|saluran|parit|trotoar|lift|server|aplikasi)\b(?<!\b(?:selesai|setelah|sudah|telah) (?:[a-z]+ )?[a-z]+ [a-z]+)`,
  p`\bakan (?:[a-z]+ )?(?:tutup|ditutup|libur|diliburkan|dihentikan sementara|padam|dipadamkan|mati|dimatikan|terganggu|terputus|dialihkan|pindah|dipindahkan|berhenti|ditiadakan|${NOT_YET} (?:dapat|bisa) di[a-z]+|${NOT_YET} beroperasi|tidak tersedia|dilakukan (?:[a-z]+ )?${WORKS}|diadakan ${WORKS}|berlangsung ${WORKS}|ada ${WORKS}|mengadakan ${WORKS}|melakukan ${WORKS}|melaksanakan ${WORKS})\b`,
  p`\b(?:sehubungan dengan|dalam rangka|karena|dikarenakan|untuk|selama|berhubung|berkenaan dengan|adanya|ada|terkait) (?:adanya |ada |rencana |pekerjaan |kegiatan |proyek |masa |proses )*(?:${WORKS}|pindah(?:an)?|libur|cuti bersama|pemilu|pilkada|karnaval|upacara|wisuda|hajatan|pernikahan|perayaan|hari raya|nyepi|natal|lebaran|idul (?:fitri|adha)|imlek|tahun baru|outing|seminar|pelatihan|rapat kerja|ujian|akreditasi)\b(?<!\b(?:sudah|telah|rusak) [^.;]{0,40})`,
  p`\b(?:toko|kantor|cabang|klinik|apotek|gerai|sekolah|kantin|restoran|warung|kolam|loket|perpustakaan|gedung|jalan|jembatan|museum|layanan|praktik|kedai|salon|bengkel|pabrik|lapangan|gudang|kafe|kami|bank|pasar|taman)(?: [a-z]+){0,4}? (?:tutup|libur|diliburkan|ditutup|pindah|berpindah|beralih|ditiadakan)\b(?<!\b(?:langsung|malah|keburu|telanjur|ternyata|jadi) [a-z]+)`,
  p`\b(?:harga|tarif|iuran|biaya|ongkos|jam (?:buka|layanan|kunjungan|operasional|pelayanan|belajar|praktik)|jadwal|rute|nomor telepon|alamat|rekening|syarat|kebijakan|ketentuan|peraturan|premi)(?: [a-z]+){0,5}? (?:naik|turun|berubah|disesuaikan|menjadi|pindah|diubah|bergeser|mengalami (?:perubahan|penyesuaian|kenaikan))\b(?<!\b(?:salah|keliru)\b[^.;]{0,60})(?![^.;]{0,60}\b(?:salah|keliru|tanpa pemberitahuan|padahal|seharusnya)\b)`,
  p`\b(?:jadwal|praktik|kelas|reuni|arisan|kopdar|gathering|resepsi|syukuran|piknik|outing|bukber|buka bersama|pelantikan|sosialisasi|workshop|pelatihan|turnamen|pertandingan|konser|pameran|festival|kegiatan|acara|rapat|ujian|latihan|kunjungan|pertemuan|kajian|senam|posyandu|bimbingan|kuliah|pengajian|seminar|lomba)(?: [^.;]{0,50})? (?:(?:terpaksa |akan )?(?:kami|kita) (?:undur|geser|mundurkan|tunda|majukan|pindah(?:kan)?)|mundur (?:ke|jadi|satu|dua)|digeser|ditiadakan|diliburkan|diundur|dimajukan|ditunda|dipindahkan|dialihkan|dijadwalkan ulang|diganti)\b(?<!\b(?:kesalahan|keliru|lupa|salah)\b[^.;]{0,60})(?![^.;]{0,60}\b(?:kami (?:lupa|salah|keliru)|kesalahan|tanpa pemberitahuan|yang (?:bapak|ibu|anda) (?:pesan|beli|bayar))\b)`,
]

/** What befell the writer or somebody else, and what people write on days and in offices of their own: no client was wronged by it. */
export const ELSEWHERE: readonly RegExp[] = [
  // Letters of absence.
  p`\b(?:memberitahukan|memberi ?tahu|mohon izin|minta izin|meminta izin|memohon izin|izin|memintakan izin|mengabarkan|menginformasikan|menyampaikan|bermaksud)\b[^.;]{0,120}\b(?:${NOT_YET} (?:bisa |dapat )?(?:masuk|hadir|mengikuti|ikut|sekolah|bekerja|menghadiri|bergabung)|absen|izin (?:[a-z]+ )?(?:sakit|tidak)|cuti)\b|\bmengajukan (?:permohonan )?(?:cuti|izin|pensiun|mutasi|resign)\b`,
  p`\b(?:saya|kami|anak (?:saya|kami)|putra|putri|ananda|siswa|[a-z]+)(?: [a-z]+){0,4} ${NOT_YET} (?:bisa |dapat )?(?:masuk|hadir|mengikuti (?:pelajaran|kegiatan|ujian|kelas|rapat|latihan|kuliah|upacara)|bersekolah|ikut (?:pelajaran|kegiatan|ujian|rapat|latihan|olahraga))\b[^.;]{0,60}\b(?:karena|dikarenakan|sebab|berhubung|lantaran|disebabkan|sedang)\b[^.;]{0,40}\b(?:sakit|demam|batuk|diare|flu|cacar|tifus|dirawat|opname|dokter|rumah sakit|keperluan|keluarga|acara|kecelakaan|muntah|pusing|mudik|berduka|meninggal|menikah|pernikahan|kontrol)\b`,
  // Leaving a post, applying for one, and the answer to that.
  p`\b(?:mengundurkan diri|pengunduran diri|surat lamaran|melamar (?:pekerjaan|posisi|kerja)|lamaran (?:kerja|pekerjaan|${CLIENT}|saudara|yang)|(?:proses|tahap|hasil|tim) (?:seleksi|rekrutmen)|kandidat (?:lain|yang)|peserta seleksi|calon (?:karyawan|penerima))\b`,
  // Wishes of a festival.
  p`\b(?:selamat (?:hari raya|idul ?fitri|idul ?adha|idulfitri|lebaran|menunaikan|berpuasa|natal|menyambut)|(?:minal|minal 'aidin|minal 'āidīn) |marhaban|taqabbal(?:allahu)?|menyambut (?:bulan suci|ramadan|ramadhan)|maaf lahir (?:dan |& )?batin)\b(?![^.;]{0,80}\batas (?:keterlambatan|kesalahan))`,
  // To the house's own people, and home.
  p`^(?:kepada |untuk |yth\.? |halo |hai |dear |selamat (?:pagi|siang|sore) )*(?:seluruh |semua |para |segenap |rekan-rekan |bapak\/ibu )*(?:karyawan|karyawati|pegawai|staf|guru|dosen|panitia|pengurus|kru|relawan|tim (?:sales|produksi|gudang|marketing|dapur|keuangan|it|redaksi|lapangan)|rekan finance|rekan (?:sejawat|kerja)|bos|boss)\b`,
  p`^(?:ma|pa|mah|pah|mama|papa|bun|bunda|ayah|yah|sayang|beb|say|bro|sis|guys|gaes|gengs|dik|dek|nak|nduk|mbah|eyang|om|tante|teman-teman)\b,? `,
  p`\b(?:sudah|langsung|telah) (?:langsung |kami )?(?:dikompres|diobati|diberi obat|diperban|diplester|dibawa ke uks|diistirahatkan)\b`,
  p`\b(?:berkas|dokumen|formulir) (?:permohonan|pengajuan|pendaftaran|klaim|pengurusan)\b[^.;]{0,60}\b(?:dilengkapi|dikembalikan|diperbaiki|kami kembalikan)\b`,
  // Asks before it is done.
  p`\b(?:mau|bisa|boleh|perlu|apakah)(?: langsung| sekalian| kami| saya| mau)* (?:di)?(?:tambal|ganti|servis|perbaiki|kerjakan|lanjutkan|lanjut|las|isi|bongkar|bor|potong)\b[^.;!]*\?`,
  // Recalls by the maker.
  p`\b(?:produsen|pabrik(?:an)?|bpom|pemasok|distributor|merek [a-z]+|kementerian [a-z]+|badan pom)(?: [a-z]+){0,4} (?:menarik|melakukan penarikan|mengumumkan penarikan|menghentikan)\b|\bpenarikan (?:kembali )?(?:produk|kendaraan|obat|mainan|unit)\b`,
  // A report to whoever decides, and the orders that he gives.
  p`\b(?:mohon|minta|tunggu|menunggu|butuh) (?:persetujuan|arahan|petunjuk|acc|approval|keputusan|izin) (?:bapak|ibu|pak|bu|dari)?\b|\b(?:mohon|minta|tunggu) (?:persetujuan|arahan|petunjuk|acc|approval)\b|\b(?:tolong|mohon) (?:tim |bagian |pak |bu |mas |mbak )?(?:teknisi|gudang|finance|keuangan|produksi|keamanan|satpam|admin|kasir|marketing|hrd|it|operasional|housekeeping|dapur|rekan-rekan|semua|masing-masing)\b|\btolong (?:segera |langsung )?(?:di(?:cek|hapus|perbaiki|siapkan|urus|follow ?up|koordinasikan|bereskan|pisahkan|catat|input|print|cetak)|siapkan|cek(?: lagi| ulang)?|koordinasikan|pastikan|follow ?up|urus)\b`,
  // A clerk's own handbook, and minutes.
  p`^(?:ketentuan|syarat(?: dan ketentuan)?|tata tertib|peraturan|aturan(?: main)?|garansi)(?: [a-z]+){0,4}:|^#+ `,
  p`^(?:notulen|notula|risalah rapat|catatan rapat|berita acara|rilis \d|versi \d|changelog|catatan rilis|pemecahan masalah|tanya jawab|faq|bagaimana (?:jika|kalau|bila|cara)|apa yang harus)\b`,
]

/** The reader owes. */
export const OWED: readonly RegExp[] = [
  p`\b(?:cicilan|angsuran|iuran|sewa|kontrakan|pajak|premi|uang kas|arisan|spp|pinjaman|utang|hutang|kasbon)(?:nya)?(?: [^.;]{0,30})? (?:telat|terlambat|lewat|nunggak|tertunggak|menunggak|belum (?:di)?(?:bayar|setor|lunas|masuk|transfer|kembali))\b(?![^.;]{0,60}\b(?:kami|padahal|keliru|salah)\b)`,
  p`\b(?:surat somasi|somasi (?:pertama|kedua|ketiga|terakhir|i|ii|iii))\b|\b(?:menempuh|mengambil) (?:jalur|langkah|upaya) hukum\b`,
  p`\b(?:jatuh tempo|tunggakan|menunggak|surat peringatan|(?:belum|segera) (?:[a-z]+ )?(?:melunasi|dilunasi|lunasi|dibayar|membayar|melakukan (?:pembayaran|pelunasan)|menyelesaikan pembayaran)|pelunasan|belum (?:${WE} )?(?:terima|menerima) pembayaran|pembayaran(?: [a-z]+){0,4} belum (?:kami |saya )?(?:terima|diterima|masuk|lunas))\b(?<!\b(?:kami|saya) (?:yang )?belum (?:[a-z]+ )?[a-z]+)(?<!\b(?:salah|keliru|lupa)\b[^.;]{0,80})(?![^.;]{0,80}\b(?:padahal|keliru|salah|sudah lunas|dua kali)\b)`,
]
