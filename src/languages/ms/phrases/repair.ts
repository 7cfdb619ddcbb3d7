import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE } from './pieces.ts'

export default {
  repair: [
    p`\b(?:sudah|telah|(?:terus|langsung)) (?:saya |kami |(?:pasukan|tim) kami |lengkap |kembali )*(?:(?:baiki|betulkan|perbaiki)|(?:ganti|gantikan)|(?:kembalikan|pulangkan|bayar balik)|pulihkan|pembetulan|betulkan|ralat|cabut|susulkan|pindahkan|keluarkan|tarik|selesaikan|benahi|sesuaikan|aktifkan|hidupkan|bereskan|${BARE})\b`,
    p`\b(?:saya|kami|(?:pasukan|tim) (?:[a-z]+ )?kami|[a-z]+ [a-z]+) (?:sudah |telah |(?:terus|langsung) |(?:baharu|baru) (?:sahaja|saja) )(?:juga )?(?:(?:membaiki|memperbaiki|membetulkan)|(?:menggantikan|mengganti)|(?:memulangkan|mengembalikan|membayar balik)|memulihkan|membetulkan|membetulkan|membatalkan|menghantar(?:kan)?|(?:menarik|hebat)|memadam|menyusulkan|memindahkan|mengeluarkan|menghentikan|memasang|menghantar(?:kan)?|mencabut|mengaktifkan|membuka|menyelesaikan|mengubah|menutup|mengambil)\b`,
    p`\b(?:sudah|telah) (?:[a-z]+ )?(?:(?:dibaiki|dibetulkan|diperbaiki)|diganti|(?:dikembalikan|dipulangkan|dibayar balik)|dipulihkan|dibetulkan|dibetulkan|dibatalkan|dihantar(?:kan)?(?: ulang)?|ditarik|dipadam|dipindahkan|diterbitkan|dihentikan|pulih|normal|berfungsi|tiba|selesai|aktif|masuk|boleh dibuka)\b`,
    p`\b(?:yang (?:betul|benar)|yang (?:baharu|baru)|versi (?:betul|benar)|pengganti(?:nya)?|(?:pembaikan|pembetulan|penambahbaikan)(?:nya)?|pembetulan(?:nya)?|bil (?:baharu|baru)|revisi)\b[^.;]{0,50}\b(?:terlampir|saya lampirkan|kami lampirkan|ada di lampiran|sudah|saya hantar|kami hantar|tiba)\b|\b(?:saya|kami) lampirkan\b|\bterlampir\b`,
    p`\b(?:sedang|masih) (?:saya |kami )(?:(?:baiki|betulkan|perbaiki)|(?:kembalikan|pulangkan|bayar balik)|(?:ganti|gantikan)|hantar|pulihkan|kerjakan|proses)\b|\bkembali (?:normal|berfungsi|menyala|boleh (?:dibuka|diakses|dipakai))\b|\b(?:saya|kami) (?:(?:kembalikan|pulangkan|bayar balik)|(?:ganti|gantikan)|potong|pindahkan|bebaskan)\b`,
  ],
  // These need a date beside them.
  'repair.planned': [
    p`\b(?:saya|kami) (?:memulangkan|mengembalikan|membayar balik|menggantikan|membetulkan|membaiki|memulihkan)(?:nya)?\b|\b(?:saya|kami) (?:menghantar|mengambil|membawa)nya\b`,
    p`\b(?:akan|segera)\b[^.;]{0,50}\b(?:(?:membaiki|memperbaiki|membetulkan)|(?:baiki|betulkan|perbaiki)|(?:menggantikan|mengganti)|(?:ganti|gantikan)|(?:memulangkan|mengembalikan|membayar balik)|(?:kembalikan|pulangkan|bayar balik)|menghantar|hantar|membetulkan|pembetulan|membetulkan|memulihkan|pulihkan|menghantar|hantar|menyelesaikan|selesaikan|memasang|pasang|mengeluarkan|keluarkan|memindahkan|pindahkan|membatalkan|batalkan|diganti|(?:dikembalikan|dipulangkan|dibayar balik)|dihantar|(?:dibaiki|dibetulkan|diperbaiki)|selesai|pulih|tiba|masuk|mengerjakan|kerjakan|mengambil|ambil|(?:memotong|menolak)|potong)\b`,
    p`\b(?:saya|kami) (?:${BARE}|(?:ganti|gantikan)|(?:kembalikan|pulangkan|bayar balik)|(?:baiki|betulkan|perbaiki)|selesaikan|pindahkan|kerjakan|pulihkan|betulkan|pembetulan|susulkan)\b|\b(?:tiba|(?:sampai|sehingga)|masuk|selesai|siap|terbit|diterima|dihantar)\b(?=[^.;]{0,30}\b(?:(?:selewat-lewatnya|paling lewat)|pada|hari|esok|lusa|pukul|tarikh|sebelum|isnin|selasa|rabu|khamis|jumat|sabtu|minggu)\b)`,
  ],
} satisfies Phrases
