import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE, DEED, HAS, NOT, WE } from './pieces.ts'

export default {
  repair: [
    p`\b(?:sudah|telah|langsung) (?:saya |kami |tim kami |lengkap |kembali )*(?:perbaiki|ganti|kembalikan|pulihkan|koreksi|betulkan|ralat|cabut|susulkan|transfer|terbitkan|tarik|selesaikan|benahi|sesuaikan|aktifkan|hidupkan|bereskan|(?!(?:teruskan|sampaikan|catat|janjikan|lupakan|lewatkan|hilangkan|rusak(?:kan)?|sebut|setujui|jual|tagih)\b)${BARE})\b`,
    p`\b(?:saya|kami|tim (?:[a-z]+ )?kami|[a-z]+(?: [a-z]+)?) (?:sudah |telah |langsung |baru saja )(?:juga )?(?:memperbaiki|mengganti|mengembalikan|memulihkan|mengoreksi|membetulkan|membatalkan|mengirim(?:kan)?|menarik|menghapus|menyusulkan|mentransfer|menerbitkan|menghentikan|memasang|mengantar(?:kan)?|mencabut|mengaktifkan|membuka|menyelesaikan|mengubah|menutup|mengambil|memesan|mencetak ulang|menjadwalkan ulang|mengisi)\b`,
    p`\b${HAS} (?:[a-z]+ )?(?:diperbaiki|diganti|dikembalikan|dipulihkan|dikoreksi|dibetulkan|dibatalkan|dikirim(?:kan)?(?: ulang)?|ditarik|dihapus|ditransfer|diterbitkan|dihentikan|pulih|normal|berfungsi|tiba|selesai|aktif|masuk|kembali|menyala|bisa dibuka|(?:di[a-z]{3,} (?:ulang|kembali)))\b`,
    p`\b(?:yang benar|yang baru|versi benar|pengganti(?:nya)?|perbaikan(?:nya)?|koreksi(?:nya)?|faktur baru|revisi)\b[^.;]{0,50}\b(?:terlampir|saya lampirkan|kami lampirkan|ada di lampiran|sudah|saya kirim|kami kirim|tiba)\b|\b${WE} lampirkan\b|\b(?:final|lengkap|pengganti|susulan|aslinya|penggantinya)\b[^.;]{0,20}\b${HAS} (?:ada|tersedia|siap|bisa)\b|\b(?:ongkos|biaya|selisih|ganti rugi)[^.;]{0,50}\b${WE} (?:yang )?(?:tanggung|bayar|ganti|lunasi)\b|\bterlampir\b|\byang (?:benar|baru)\b[^.;]{0,30}\bada di\b|\b(?:terbuka|tersambung|hidup|menyala|jalan|aktif|berfungsi) (?:lagi|kembali)\b`,
    p`\b(?:sedang|masih) (?:${WE} )(?:perbaiki|kembalikan|ganti|kirim|pulihkan|kerjakan|proses)\b|\bkembali (?:normal|berfungsi|menyala|bisa (?:dibuka|diakses|dipakai))\b|\b${WE} (?:kembalikan|ganti|potong|transfer|bebaskan)\b`,
  ],
  // Any deed after the apology, with its day, time or sum: there are more ways to put a thing right than any list holds.
  'repair.deed': [
    p`${DEED}`,
    p`\b${HAS} (?:[a-z]+ )?(?:di|ter|ber)[a-z]{4,}|\b${NOT} (?:${WE} )?(?:di)?(?:tagih|pungut|potong|kenakan|hitung|bebankan)[a-z]*\b`,
    // Somebody else does it, on a day: "Kamis pukul 09.00 Pak Joko mengukur ulang".
    p`\b(?:hari ini|besok|lusa|senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|(?:pagi|siang|sore|malam) (?:ini|tadi)|nanti (?:pagi|siang|sore|malam))\b[^.;:]{0,40}\b(?!me(?:nerima|mbayar|ngalami|mbutuhkan|nunggu|njadi)\b)(?:me|di)[a-z]{4,}`,
    p`\b(?:yang )?(?:baru|benar|pengganti|lengkap|betul)(?:nya)?,? (?:[^.;:]{0,50} )?(?:tiba|sampai|datang|jadi|siap|selesai|masuk|terpasang|berlaku|ada di|di tangan|berdiri|terbit)\b|\b(?:jalan|hidup|nyala|menyala|berfungsi|berjalan|mengalir|buka|dibuka|beroperasi|tersedia|utuh|kering|bersih) (?:lagi|kembali)\b`,
    p`\b(?:uang|dana|selisih|biaya|saldo|kelebihan)(?:nya)? (?:[^.;:]{0,30} )?(?:masuk|kembali|tiba|cair|sampai)\b`,
  ],
  'repair.lasting': [p`\b(?:sejak|mulai|kini|sekarang|setiap|tiap|sebelum|selalu|dua orang|orang kedua)\b`],
  // These need a date beside them.
  'repair.planned': [
    p`\b(?:akan|segera)\b[^.;]{0,50}\b(?:memperbaiki|perbaiki|mengganti|ganti|mengembalikan|kembalikan|mengirim|kirim|mengoreksi|koreksi|membetulkan|memulihkan|pulihkan|mengantar|antar|menyelesaikan|selesaikan|memasang|pasang|menerbitkan|terbitkan|mentransfer|transfer|membatalkan|batalkan|diganti|dikembalikan|dikirim|diperbaiki|selesai|pulih|tiba|masuk|mengerjakan|kerjakan|mengambil|ambil|memotong|potong)\b`,
    p`\b${WE} (?:yang )?(?:${BARE}|datang|tanggung|perpanjang|ganti|kembalikan|perbaiki|selesaikan|transfer|kerjakan|pulihkan|betulkan|koreksi|susulkan)\b|\b(?:tiba|sampai|masuk|selesai|siap|terbit|diterima|diantar)\b(?=[^.;]{0,30}\b(?:paling lambat|pada|hari|besok|lusa|pukul|tanggal|sebelum|senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad)\b)`,
    // Once more and rightly: "kami mengecat ulang Sabtu".
    p`\b${WE} (?:akan )?me[a-z]{3,} (?:ulang|kembali)\b|\b${WE} (?:mengembalikan|mengganti|memperbaiki|membetulkan|memulihkan|mentransfer|memotong|mengantar(?:kan)?|mengambil)(?:nya)?\b|\bdi[a-z]{3,} ulang\b`,
  ],
} satisfies Phrases
