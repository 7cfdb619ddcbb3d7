import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, HAS, MISHAP, OUTSIDER, STAFF, WE, WRONGLY } from './pieces.ts'

// A letter about a mistake in which nobody says sorry and nothing is called by its name. None of its sentences tells by itself. What
// tells is an event that was not as it should be, beside what people say only about such an event: that it came out, that it is a
// pity, that it is nothing much, that it is dealt with, or what they will do for it. Read only where somebody is greeted.

/** Asked only whether any of its words are there: captured, it is one part of the table and not one for each choice. */
const any = (...patterns: RegExp[]): RegExp[] => patterns.map(({ source }) => new RegExp(`(${source})`))

export default {
  'letter.greeting': [
    p`^(?:yth|yang terhormat|kepada|halo|hai|hi|dear|selamat (?:pagi|siang|sore|malam)|dengan hormat|pak|bu|bapak|ibu|mas|mbak|kak)\b`,
  ],
  'letter.damage': any(
    p`\b(?:terlewat|terhapus|tertukar|terlupa|terselip|terabaikan|tercecer|hilang|rusak|bocor|cacat)(?:nya)?\b|\b(?:salah (?:kirim|input|cetak|hitung|tagih|alamat|catat))\b`,
    p`\b(?:dikirim|ditagih|dipotong|didebet|dicetak|diantar|dibayar|dihitung|diproses|terkirim|tertagih|terpotong)\b[^.;]{0,40}\b${WRONGLY}\b`,
    p`\b(?:seharusnya|semestinya|mestinya) (?:tidak|bukan|[a-z]+ (?:ke|pada|kepada|sebesar|rp))\b`,
    p`\b(?:kehapus|ketuker|ketukar|kepotong|tercampur|tergores|terlantar|telantar|tertolak|kehilangan)\b`,
  ),
  'letter.others': [
    p`\b(?:${STAFF}|${OUTSIDER})(?: [a-z]+){0,3} (?:salah|keliru|lupa|lalai|terlambat|tidak|belum|menukar|menghapus|masih baru)\b`,
  ],
  'letter.undone': any(
    p`\b(?:tidak|belum|gagal|batal|tak) (?:sempat |pernah |dapat |bisa |berhasil |kunjung )?(?:terkirim|dikirim|diproses|terproses|sampai|tiba|dibalas|diperbarui|tersimpan|dicantumkan|terpasang|berfungsi|muncul|masuk|diantar|dilakukan|diteruskan|tercatat|terlaksana|selesai|dipulihkan)\b`,
  ),
  'letter.otherwise': any(
    p`\b(?:tidak sesuai|tidak cocok|tidak sama|berbeda dengan|berbeda dari|bukan yang|alih-alih|lebih (?:tinggi|rendah|besar|kecil|lama|sedikit|mahal|lambat) dari|versi lama|yang lama|milik (?:orang|klien|pelanggan) lain|(?:orang|klien|pelanggan) lain)\b`,
    p`\b(?:tidak akurat|kurang akurat|belum sepenuhnya|tidak tepat|meleset|lain dari|tidak sebagaimana|di luar (?:kesepakatan|pesanan|jadwal)|perbedaan antara|keluar dari (?:lingkungan|jalur|tempat))\b|\bmemang (?:datang|tidak ada|belum|kurang|terlalu|agak|telat)\b|\bpadahal (?:mintanya|pesannya|pesan|yang (?:diminta|dipesan))\b`,
  ),
  'letter.gone': any(
    p`\b${MISHAP}\b|\b(?:kedaluwarsa|kadaluarsa|terputus|terhenti|padam|mati|macet|jebol|retak|pecah|penyok|basah|tersendat|tumbang|down)\b`,
    p`\b(?:degradasi|penurunan (?:performa|kualitas|layanan)|timeout|galat|anomali|mengelupas|merembes|rembesan|rembes|kebocoran|retakan?|belang|luntur|lembap|berjamur|ambruk|roboh|mangkrak|matinya|mundurnya|terhentinya|terlambatnya)\b`,
    p`\b(?:copot|tertinggal|ketinggalan|lepas|patah|longgar|kendor|berkarat|rontok|gosong|hangus|jebol|pecahnya|putusnya|gangguan|kelambatan|mogok|rewel|menyusut|memudar|kusam)\b`,
  ),
  'letter.late': any(
    p`\b(?:ditunda|tertunda|diundur|mundur|molor|terlambat|telat|keterlambatan|dijadwalkan ulang|lewat (?:dari )?(?:tenggat|jadwal|waktu)|melewati (?:tenggat|batas)|tanggal baru|jadwal baru)\b`,
    p`\bbaru (?:dapat|bisa|akan) (?:di[a-z]{4,}|(?:kami|saya) [a-z]{4,})\b|\b(?:molor|ngaret|mepet|lewat (?:dua|tiga|beberapa|\d+) (?:jam|hari|minggu))\b`,
  ),
  'letter.trouble': any(
    p`\b(?:salah|keliru|ganda|dobel|dua kali|kurang|kelebihan|denda|keluhan|komplain|cacat|ditolak|tidak tersedia|tidak lengkap|tidak aktif|tidak (?:bisa|dapat)|kosong|habis|noda|gores|bau)\b`,
  ),
  // It came out, and nobody says by whom.
  'letter.found': any(
    p`\b(?:ternyata|rupanya|diketahui|ditemukan|terungkap|tampaknya|sepertinya|kelihatannya|setelah (?:${WE} )?(?:dicek|cek|diperiksa|periksa|telusuri|ditelusuri|pengecekan)|benar bahwa|memang benar)\b`,
    p`\b(?:terima kasih|terimakasih)\b[^.;]{0,30}\b(?:laporan|informasi|masukan|pemberitahuan|melaporkan|memberi ?tahu|mengingatkan|menyampaikan|kesabaran|pengertian)(?:nya)?\b`,
    p`\b(?:mengidentifikasi|mendeteksi|menemukan|mendapati) (?:adanya )?(?:[a-z]+ )?(?:${MISHAP}|degradasi|penurunan|celah|anomali|ketidakcocokan)\b|\b(?:kami|saya) (?:[a-z]+ )?(?:mencatat|mengamati) (?:bahwa|adanya)\b|\b(?:perihal|mengenai|soal|terkait) (?:[a-z]+ ){1,4}yang (?:penyok|rusak|hilang|pecah|bocor|mengelupas|salah|keliru|telat|terlambat|tertukar|kotor|sobek|retak)\b`,
  ),
  'letter.pity': any(
    p`\b(?:sayangnya|sangat disayangkan|disayangkan|menyayangkan|menyesalkan|prihatin|sayang sekali|dengan berat hati|mohon maaf|maaf)\b`,
    p`\b(?:memaklumi|memahami|mengerti|paham) (?:bila|jika|kalau|apabila|bahwa) ${CLIENT}\b|\bpercayalah\b`,
  ),
  // That it is nothing much, could not be otherwise, or is somebody else's.
  'letter.shrug': any(
    p`\b(?:untungnya|untung saja|syukurlah|hanya|cuma|sekadar|sedikit|kecil|sepele|wajar|lumrah|biasa terjadi|sering terjadi|masih dalam (?:batas|toleransi)|tidak (?:perlu )?khawatir|bagaimanapun|namanya juga|tidak (?:terlalu|begitu)|sementara|hal teknis)\b`,
    p`\b(?:sesuai|menurut|berdasarkan|mengacu pada) (?:[a-z]+ )?(?:ketentuan|kontrak|syarat|kebijakan|perjanjian|prosedur|sop)\b|\b(?:sibuk|padat|kekurangan (?:orang|staf|tenaga)|musim ramai|masih baru|cuti|di luar kendali)\b`,
    p`\b(?:hal|memang|sudah|itu) (?:yang )?(?:biasa|lumrah|wajar|lazim)\b|\b(?:lazim|kadang|biasa) (?:terjadi|tidak terelakkan)\b|\btidak (?:terelakkan|terhindarkan|material|banyak)\b|\bya (?:pasti|memang) begitu\b|\bdari (?:dulu|sananya)\b|\b(?:sejujurnya|sebetulnya|sebenarnya|katanya memang|kan sudah|kan udah)\b|\bkewajiban [^.;]{0,40}tidak (?:lagi )?(?:melekat|berlaku)\b|\b(?:denda|biaya|ketentuan) tetap berlaku\b`,
    p`\b(?:itu|sudah|adalah|merupakan|ada) risiko(?:nya)?\b|\btanggung jawab (?:masing-masing|pribadi|penumpang|pelanggan|penyewa|pemilik|pembeli)\b|\bikhlas(?:kan)?\b|\bmemang (?:begitu|demikian|standarnya|sudah tua|modelnya)\b|\bbelum tentu\b|\b(?:dapat|bisa) berubah sewaktu-waktu\b|\b(?:sudah|udah|kan) (?:saya|kami) (?:bilang|ingatkan|peringatkan|sampaikan dari)\b|\bmasih bisa di(?:jahit|pakai|cuci|perbaiki|makan|baca|pasang) sendiri\b|\bfaktor (?:usia|alam|cuaca|lapangan)\b`,
  ),
  // That it is dealt with.
  'letter.mended': any(
    p`\b${HAS} (?:kami |saya |langsung |segera )*(?:perbaiki|diperbaiki|ganti|diganti|kembalikan|dikembalikan|kirim ulang|dikirim ulang|koreksi|dikoreksi|selesai|diselesaikan|tangani|ditangani|pulih|dipulihkan|tegur|ditegur|teruskan|diteruskan|sesuaikan|disesuaikan|diperbarui)\b|\bkembali normal\b`,
    p`\bakan (?:kami |segera |saya )*(?:perbaiki|diperbaiki|koreksi|dikoreksi|sesuaikan|disesuaikan|kembalikan|dikembalikan|kirim ulang|dikirim ulang|proses|diproses|ganti|diganti|tindak ?lanjuti|ditindak ?lanjuti)\b`,
    p`\b(?:berangsur(?:-angsur)?|kembali|mulai) (?:normal|pulih|stabil|ke baseline|mengalir)\b|\bmitigasi\b|\b(?:masih|sedang) (?:terus )?(?:berjalan|berproses|dalam pencarian|ditelusuri|dicari|diisi ulang)\b`,
  ),
  // What the client shall do about it.
  'letter.asks': any(
    p`\b(?:mohon|harap|silakan|dimohon|tolong) (?:[a-z]+ )?(?:abaikan|diabaikan|hapus|dihapus|kembalikan|dikembalikan|(?:periksa|dicek|cek)(?= kembali)|kirim ulang|ajukan|menunggu|ditunggu|bersabar|dimaklumi|maklum)\b`,
  ),
  // What they will do for it, as a favour.
  'letter.amends': any(
    p`\b(?:kompensasi|sebagai gantinya|bonus|voucher|diskon|potongan|sebagai (?:bentuk|tanda|wujud|permintaan|permohonan)|iktikad baik|itikad baik|gratis|pengecualian|kebijaksanaan|ganti rugi|pengembalian dana|refund)\b`,
  ),
  // Only supposed, asked for, or told of others: no event.
  'letter.supposed': any(
    p`^(?:jika|bila|apabila|kalau|agar|supaya|sebelum|ketika|saat|setiap|untuk|waktu (?:ia|dia|mereka|anak))\b|\b(?:jika|bila|apabila|kalau) (?:ada|terjadi|bapak|ibu|anda|pesanan|barang|pembayaran|terdapat|hal|sudah|belum|tidak)\b`,
    p`\b(?:jika|bila|apabila|kalau) (?:[a-z]+ ){0,3}(?:tidak|belum|masih|kurang|berbeda|salah|keliru)\b`,
    p`\b(?:sesuai|atas) permintaan (?:bapak|ibu|anda)\b|\bseperti (?:yang )?(?:bapak|ibu|anda) minta\b|\bmemperbaiki (?:beberapa )?bug\b`,
    p`\b(?:kendala|hambatan|tantangan) (?:utama|terbesar|yang dihadapi|di lapangan)\b|\blaporan (?:kegiatan|tahunan|bulanan|kemajuan|perkembangan|keuangan)\b`,
    // What one offers to mend or to take in exchange was broken before.
    p`\byang (?:rusak|pecah|bocor|hilang|cacat|lama|mati) (?:akan |sudah |bisa |dapat |mau )?(?:${WE} )?(?:di)?(?:tukar|ganti|perbaiki|servis|jemput|bawa|beli|reparasi)[a-z]*\b|\b(?:tukar tambah|servis rutin|(?:biaya|ongkos|jasa) servis|masa garansi|kartu garansi)\b`,
    // What befell a child at school or a patient at home, told to those who care.
    p`\b(?:ananda|anak|adik|si kecil|putra|putri|nenek|kakek|pasien)\b[^.;]{0,40}\b(?:jatuh|demam|sakit|muntah|pusing|terpeleset|batuk|pilek|lecet|mimisan|tidak masuk|belum makan)\b(?<!\b${WE}\b[^.;]{0,60})`,
    // What a doctor or a workshop finds in whoever or whatever was brought there.
    p`\b(?:kolesterol|gula darah|tekanan darah|asam urat|hemoglobin|trombosit|tensi|hasil (?:lab|laboratorium|rontgen|usg|pemeriksaan|tes|biopsi|panoramik)|gigi|tumor|operasi(?:nya)?|perdarahan|pembengkakan)\b`,
    p`\b(?:harus|perlu|sebaiknya|mesti|minta|wajib|disarankan) di(?:ganti|perbaiki|servis|las|bor|tambal|cabut|rawat|isi ulang)\b|\b(?:harga|biaya|ongkos)(?:nya)? (?:ganti|penggantian|perbaikan|servis|[a-z]+ baru)\b`,
    p`\b(?:kehilangan|lupa|rusak|bermasalah|hilang|gagal|bocor|macet|error|tertinggal)\b[^.;!]{0,40}\?$`,
    p`\b(?:kami|saya|sudah|perlu) (?:di)?ganti [a-z]+(?: [a-z]+)? karena\b`,
    // The rule of a house, and what people left lying there.
    p`\b(?:sekolah|panitia|pengelola|pihak [a-z]+|manajemen|pengurus|penyelenggara) tidak bertanggung jawab\b|\blaporan kehilangan\b|\b(?:barang|kendaraan|pakaian|buku) yang (?:hilang|rusak|tertinggal|tidak diambil)[^.;]{0,40}\b(?:wajib|dianggap|akan di|dikenakan|bukan|diganti|menjadi)\b`,
    // A reminder of what the reader owes.
    p`\bjatuh tempo\b|\bdenda (?:berjalan|per hari)\b|\byang ${CLIENT} (?:pinjam|sewa)\b`,
  ),
} satisfies Phrases
