import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE } from './pieces.ts'

export default {
  repair: [
    p`\b(?:sudah|telah|terus|langsung) (?:saya |kami |pasukan kami |semula )*(?:baiki|betulkan|perbaiki|ganti|gantikan|kembalikan|pulangkan|bayar balik|pulihkan|pindahkan|keluarkan|tarik balik|selesaikan|siapkan|sesuaikan|aktifkan|hidupkan|${BARE})\b`,
    p`\b(?:saya|kami|pasukan (?:[a-z]+ )?kami|[a-z]+ [a-z]+) (?:sudah |telah |(?:terus|langsung) |(?:baharu|baru) (?:sahaja|saja) )(?:juga )?(?:membaiki|memperbaiki|membetulkan|menggantikan|mengganti|memulangkan|mengembalikan|membayar balik|memulihkan|membatalkan|menghantar(?:kan)?|menarik balik|memadam|memindahkan|mengeluarkan|menghentikan|memasang|mencabut|mengaktifkan|membuka|menyelesaikan|mengubah|menutup|mengambil|menempah|mencetak semula|menjadualkan semula|mengisi)\b`,
    p`\b(?:sudah|telah) (?:[a-z]+ )?(?:dibaiki|dibetulkan|diperbaiki|diganti|dikembalikan|dipulangkan|dibayar balik|dipulihkan|dibatalkan|dihantar(?:kan)?(?: semula)?|ditarik|dipadam|dipindahkan|diterbitkan|dihentikan|pulih|normal|berfungsi|tiba|selesai|aktif|masuk|siap|kembali|menyala|di[a-z]{3,} semula|dapat (?:dibuka|digunakan)|boleh dibuka)\b`,
    p`\b(?:yang (?:betul|benar)|yang (?:baharu|baru)|versi (?:betul|benar)|pengganti(?:nya)?|pembetulan(?:nya)?|(?:bil|invois|penyata) (?:baharu|baru)|pindaan)\b[^.;]{0,50}\b(?:dilampirkan|saya lampirkan|kami lampirkan|disertakan|saya sertakan|kami sertakan|sudah|saya hantar|kami hantar|tiba)\b|\byang (?:betul|benar|baharu|baru)\b[^.;]{0,30}\bada di\b|\b(?:saya|kami) lampirkan\b|\b(?:terlampir|dilampirkan|disertakan)\b|\b(?:saya|kami) (?:sertakan|menyertakan|melampirkan)\b`,
    p`\b(?:sedang|masih) (?:saya |kami )(?:baiki|betulkan|perbaiki|kembalikan|pulangkan|bayar balik|ganti|gantikan|hantar|pulihkan|proses)\b|\bkembali (?:normal|pulih|berfungsi|beroperasi|seperti biasa|boleh (?:dibuka|diakses|digunakan))\b|\b(?:saya|kami) (?:kembalikan|pulangkan|bayar balik|ganti|gantikan|potong|pindahkan|kreditkan)\b`,
  ],
  // These need a date beside them.
  'repair.planned': [
    p`\b(?:saya|kami) (?:memulangkan|mengembalikan|membayar balik|menggantikan|membetulkan|membaiki|memulihkan)(?:nya)?\b|\b(?:saya|kami) (?:menghantar|mengambil|membawa)nya\b`,
    p`\b(?:akan|segera)\b[^.;]{0,50}\b(?:membaiki|memperbaiki|membetulkan|baiki|betulkan|perbaiki|menggantikan|mengganti|ganti|gantikan|memulangkan|mengembalikan|membayar balik|kembalikan|pulangkan|bayar balik|menghantar|hantar|mengkreditkan|kreditkan|memproses|proses|diproses|memulihkan|pulihkan|menyelesaikan|selesaikan|memasang|pasang|mengeluarkan|keluarkan|memindahkan|pindahkan|membatalkan|batalkan|diganti|dikembalikan|dipulangkan|dibayar balik|dihantar|dibaiki|dibetulkan|diperbaiki|selesai|pulih|tiba|masuk|mengambil|ambil|memotong|menolak|potong)\b`,
    p`\b(?:saya|kami) (?:yang )?(?:${BARE}|datang|tanggung|perbaharui|ganti|gantikan|kembalikan|pulangkan|bayar balik|baiki|betulkan|perbaiki|selesaikan|pindahkan|pulihkan|siapkan)\b|\b(?:tiba|sampai|masuk|selesai|siap|diterima|dihantar)\b(?=[^.;]{0,30}\b(?:selewat-lewatnya|paling lewat|pada|hari|esok|lusa|pukul|tarikh|sebelum|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|minggu)\b)`,
    // Once more and rightly: "kami mengecat semula pada Ahad".
    p`\b(?:saya|kami) (?:akan )?me[a-z]{3,} semula\b|\b(?:saya|kami) (?:memotong|menolak|mengambil|memindahkan|mengkreditkan|memperbaharui)(?:nya)?\b|\bdi[a-z]{3,} semula\b`,
  ],
} satisfies Phrases
