import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE, CLIENT, DEED, HAS, MISHAP, NOT_YET, WE, WRONGLY } from './pieces.ts'

export default {
  // Bad news that needs no "we".
  'what-went-wrong': [
    p`\b(?:ditagih|tertagih|terpotong|dipotong|didebet|terdebet|dikirim|terkirim|dikirimi|diantar|dicetak|dibayar|diberi tahu|menerima|mendapat|memuat|berisi|tercantum|tertulis|dicantumkan|dipakai|dihitung|diinput|ditulis|datang|tiba|sampai|terbit|dijadwalkan)\b[^.;:]{0,60}\b${WRONGLY}\b`,
    p`\b(?:terlambat|telat|tidak tepat waktu|lewat (?:dari )?tenggat|melewati tenggat|hilang|rusak|bocor|tertukar|terhapus|terputus|terhenti|padam|mati|cacat|pecah|tidak lengkap|kurang (?:\d+|dua|tiga|satu)|kedaluwarsa|macet|error|down|mundur|tertunda|ditunda|dibatalkan|batal)\b`,
    p`\b${NOT_YET} (?:sempat |pernah |dapat |bisa |kunjung )?(?:sampai|tiba|masuk|muncul|terkirim|dikirim|diproses|tersedia|diterima|terbuka|dibuka|diakses|digunakan|dipakai|berfungsi|jalan|berjalan|terbaca|tersimpan|diantar|datang|dibalas|dijawab|login|memesan|membayar|mengakses|membuka|mengirim|menepati|menerima|memeriksa|menyelesaikan|mencantumkan|memberi)[a-z]*\b`,
    p`\b(?:salah|keliru)\b(?<!\btidak (?:ada yang )?salah)(?! satu)|\b(?:seharusnya|semestinya)\b|\bpadahal\b|\b(?:dua kali|tagihan ganda|dobel|ganda|kelebihan (?:bayar|tagih|potong))\b`,
    p`\b${WE} (?:[a-z]+ )?(?:melewatkan|melupakan|lupa|menghapus|menghilangkan|merusak|membocorkan|mengirim|menagih|memakai|mengubah|membatalkan|menutup|memotong|mengingkari|menjanjikan|mencetak|menjual|menyebut|menyampaikan|menulis)\b`,
    p`\b(?:tagihan|faktur|laporan|data|pesanan|dokumen|berkas|email|barang|paket|pembayaran|kontrak|jadwal|layanan|sistem|aplikasi|situs|portal|halaman|server|listrik|akses)\b[^.;:]{0,40}\b(?:${MISHAP}|menolak|salah|keliru|hilang|lebih (?:besar|tinggi|mahal|rendah|kecil))\b`,
    p`\b(?:${MISHAP}|kelalaian|keterlambatan|kelebihan) (?:pada|dalam|di|saat|pengiriman|penagihan|tagihan|faktur|pembayaran|data|jadwal|harga|jumlah|perhitungan|alamat)\b`,
    p`\b${WE} ${BARE}\b[^.;:]{0,50}\b(?:terbalik|${WRONGLY})\b`,
    // "Tanggal 18, bukan 17" sets the wrong beside the right.
    p`\b(?:itu |ternyata )?bukan (?:milik|punya|untuk|pesanan|[a-z]+ yang (?:${CLIENT}|seharusnya|dipesan|diminta))\b|[a-z0-9], bukan (?:[a-z]+ )?(?:\d|di |ke |pada |untuk |hari |tanggal |pukul |jam |yang |senin|selasa|rabu|kamis|jumat|sabtu|minggu)`,
    p`\b(?:kehapus|ketuker|ketukar|kepotong|kekirim|kecetak|kelewat|kelewatan|kebawa|keselip|ketinggalan|kedobel|keblokir|belum (?:kelar|jadi|rampung|beres)|kebanyakan|kependekan|kepanjangan|kekecilan|kebesaran|kemahalan|kematangan|keasinan)\b`,
  ],
  // Said of anything, so said of nothing.
  'what-went-wrong.vague': [
    p`^(?:(?:telah |sudah |memang )?(?:terjadi|ada|terdapat)|(?:kami|${CLIENT}) (?:sempat |sedang |telah )?(?:mengalami|menghadapi|menemui)|ini (?:tentang|mengenai)|terkait|mengenai) (?:sedikit |sebuah |suatu |beberapa )?(?:[a-z]+ )?(?:${MISHAP}|hal|situasi|kejadian)(?: (?:teknis|internal|kecil|tersebut|ini))?(?: (?:pada|di|dalam|dengan) (?:layanan|sistem|sisi|pihak|akun|pesanan|proyek) (?:kami|anda|bapak|ibu))?(?: (?:baru-baru ini|kemarin|hari ini|minggu lalu))?[.!]?$`,
    p`^(?:ada (?:yang|sesuatu yang) (?:salah|tidak beres|kurang)|${MISHAP}(?: (?:${HAS} )?terjadi)?)[.!]?$`,
  ],
  // A thing that can be pointed at, besides dates, amounts, numbers and names.
  'what-went-wrong.anchor': [
    p`\b(?:tagihan|faktur|laporan|data|pesanan|dokumen|berkas|email|surat|barang|paket|pembayaran|dana|saldo|kontrak|jadwal|rapat|file|lampiran|stok|akun|pengiriman|cadangan|kartu|kuitansi|penawaran|tarif|harga|alamat|rekening|katalog|brosur|undangan|desain|situs|aplikasi|server|listrik|mesin|formulir|pajak|polis|klaim|tiket|kamar|hotel|pelatihan|presentasi|spanduk|iklan|
      label|kursi|meja|seragam|obat|sampel|hasil|nilai|pelatihan|gaji|cetakan|truk|gudang|telepon|panggilan|janji|tenggat|nama|nomor|angka|daftar|kata sandi|folder|lisensi|ongkos|materi|menu|suku cadang|bahan|kain|ukuran|warna|acara|kunjungan)(?:nya)?\b(?! (?:ini|tersebut)[.!]?$)`,
  ],
  // Any deed of the writer, of which no list knows all. Work on the mistake and words about the message are no deeds.
  'what-went-wrong.deed': [p`${DEED}`],
} satisfies Phrases
