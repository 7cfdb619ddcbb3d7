import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE, CLIENT, DEED, PAST, STAFF, WE } from './pieces.ts'

export default {
  repair: [
    p`\b(?:sudah|telah|dah|terus|langsung) (?:saya |kami |pasukan kami |semula )*(?:baiki|betulkan|perbaiki|ganti|gantikan|kembalikan|pulangkan|bayar balik|pulihkan|pindahkan|keluarkan|tarik balik|selesaikan|siapkan|sesuaikan|aktifkan|hidupkan|${BARE})\b`,
    p`\b(?:saya|kami|pasukan (?:[a-z]+ )?kami|[a-z]+ [a-z]+) (?:sudah |telah |dah |(?:terus|langsung) |(?:baharu|baru) (?:sahaja|saja) )(?:juga )?(?:membaiki|memperbaiki|membetulkan|menggantikan|mengganti|memulangkan|mengembalikan|membayar balik|memulihkan|membatalkan|menghantar(?:kan)?|menarik balik|memadam|memindahkan|mengeluarkan|menghentikan|memasang|mencabut|mengaktifkan|membuka|menyelesaikan|mengubah|menutup|mengambil|menempah|mencetak semula|menjadualkan semula|mengisi)\b`,
    p`\b${PAST} (?:[a-z]+ )?(?:dibaiki|dibetulkan|diperbaiki|diganti|dikembalikan|dipulangkan|dibayar balik|dipulihkan|dibatalkan|dihantar(?:kan)?(?: semula)?|ditarik|dipadam|dipindahkan|diterbitkan|dihentikan|pulih|normal|berfungsi|tiba|selesai|aktif|masuk|siap|kembali|menyala|di[a-z]{3,} (?:semula|balik)|ada semula|ada balik|betul|baik(?! hati)|elok|dapat (?:dibuka|digunakan)|boleh dibuka)\b(?<!\b(?:bila|apabila|selepas|lepas|setelah|kalau|jika|sebaik|sekiranya)\b[^.;,]{0,40})`,
    p`\b(?:yang (?:betul|benar)|yang (?:baharu|baru)|versi (?:betul|benar)|pengganti(?:nya)?|pembetulan(?:nya)?|(?:bil|invois|penyata) (?:baharu|baru)|pindaan)\b[^.;]{0,50}\b(?:dilampirkan|saya lampirkan|kami lampirkan|disertakan|saya sertakan|kami sertakan|sudah|saya hantar|kami hantar|tiba)\b|\byang (?:betul|benar|baharu|baru)\b[^.;]{0,30}\bada di\b|\b${WE} lampirkan\b|\b(?:terlampir|dilampirkan|disertakan)\b|\b${WE} (?:sertakan|menyertakan|melampirkan)\b`,
    p`\b(?:sedang|masih) (?:${WE} )(?:baiki|betulkan|perbaiki|kembalikan|pulangkan|bayar balik|ganti|gantikan|hantar|pulihkan|proses)\b|\bkembali (?:normal|pulih|berfungsi|beroperasi|seperti biasa|boleh (?:dibuka|diakses|digunakan))\b|\b${WE} (?:kembalikan|pulangkan|bayar balik|ganti|gantikan|potong|pindahkan|kreditkan)\b`,
    // What stands, after a wrong word about it: "tempahan tuan masih sah".
    p`\b${CLIENT} (?:[a-z]+ )?(?:masih|kekal|tetap) (?:sah|pada|terbuka|berkuat kuasa|aktif|terjamin|dikira)\b`,
  ],
  // Any deed after the apology, with its day, time or sum: there are more ways to put a thing right than any list holds.
  'repair.deed': [
    p`${DEED}`,
    p`\b${PAST} (?:pun |saya |kami |siap |mula )?(?:me[a-z]{4,}|di[a-z]{4,}|ter(?:pasang|kirim|hantar|bayar|jual|buka|sambung)|siap|masuk|sampai|pulih|betul|baik|selesai|bertolak|bermula|hidup|berfungsi|ada|kembali|keluar|boleh|dapat|elok|lancar|normal|jalan|on|up)\b`,
    p`\b(?:memasang|menghantar|membawa|menggantikan|membaiki|membetulkan|mengecat|menjahit|mencetak|membina|menyambung|menulis|memasak|membersihkan|mengambil|memulangkan|menyiapkan|menukar)\b[^.;:]{0,40}\b(?:baharu|baru|semula|balik|pengganti|yang betul|lain)\b`,
    p`\b(?:betul|baharu|baru|ganti|pengganti|gantian|semula|pembetulan|sementara) [^.;:]{0,40}\b(?:sampai|tiba|siap|bermula|bertolak|masuk|ada|menunggu|dipasang|dihantar|berjalan|berlepas|dibuka|sah|keluar|berada)\b`,
    p`\b(?:berada|ada|menunggu|tersedia|sedia|siap|boleh diambil) di [^.;:]{2,60}\b(?:sejak|mulai|dari)\b|\b(?:sampai|tiba|siap|masuk) (?:dalam|sebelum|selewat-lewatnya)\b|\b(?:rm ?\d|wang|duit|bayaran|pampasan|lebihan|denda|kos|yuran)[^.;:]{0,60}\b(?:dibayar|dikreditkan|dimasukkan|masuk|dipulangkan|dipindahkan|ditolak|dikembalikan)\b`,
    p`\b(?:berfungsi|beroperasi|hidup|jalan|buka|dibuka|berjalan|menyala|normal|betul|pulih|boleh [a-z]+) (?:semula|balik|kembali|seperti biasa|sejak)\b|\b(?:bermula|bertolak|berlepas|berkuat kuasa|siap|sampai|tiba) (?:hari ini|pagi|petang|malam|esok|lusa|pukul|pada|tadi|semalam|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad)\b`,
    p`\b(?:${STAFF}|jurutera|doktor|pasukan|tukang [a-z]+|kaunselor|pakar|peguam|rakan kongsi)(?: ${WE})?(?:,? (?:[a-z]+ ){1,3}?)?(?:${PAST} |akan |sedang )?(?!(?:menghubungi|menelefon|menyiasat|menyemak|memantau|meneliti|mengesan|mengkaji|memaklumkan|membincangkan|memahami|menerima|menyedari|mendapati|memohon|meminta|menyampaikan|mengalami)\b)(?:me[a-z]{4,}|datang|sampai|tiba)\b|\blulus (?:ujian|pemeriksaan|semakan)\b`,
    p`\b(?:sedia|boleh|akan) (?:menerima|terima|berjumpa|memeriksa|merawat|menguji|mengulang|mengambil|menggantikan|membaiki|membetulkan)\b`,
  ],
  'repair.lasting': [p`\b(?:sejak|mulai|bermula|setiap|tiap|sebelum|selalu|sentiasa|dua orang|orang kedua|kini|sekarang|bila|apabila)\b`],
  // These need a date beside them.
  'repair.planned': [
    p`\b${WE} (?:memulangkan|mengembalikan|membayar balik|menggantikan|membetulkan|membaiki|memulihkan)(?:nya)?\b|\b${WE} (?:menghantar|mengambil|membawa)nya\b`,
    p`\b(?:akan|segera)\b[^.;]{0,50}\b(?:membaiki|memperbaiki|membetulkan|baiki|betulkan|perbaiki|menggantikan|mengganti|ganti|gantikan|memulangkan|mengembalikan|membayar balik|kembalikan|pulangkan|bayar balik|menghantar|hantar|mengkreditkan|kreditkan|memproses|proses|diproses|memulihkan|pulihkan|menyelesaikan|selesaikan|memasang|pasang|mengeluarkan|keluarkan|memindahkan|pindahkan|membatalkan|batalkan|diganti|dikembalikan|dipulangkan|dibayar balik|dihantar|dibaiki|dibetulkan|diperbaiki|selesai|pulih|tiba|masuk|mengambil|ambil|memotong|menolak|potong)\b`,
    p`\b${WE} (?:yang )?(?:${BARE}|datang|tanggung|perbaharui|ganti|gantikan|kembalikan|pulangkan|bayar balik|baiki|betulkan|perbaiki|selesaikan|pindahkan|pulihkan|siapkan)\b|\b(?:tiba|sampai|masuk|selesai|siap|diterima|dihantar)\b(?=[^.;]{0,30}\b(?:selewat-lewatnya|paling lewat|pada|hari|esok|lusa|pukul|tarikh|sebelum|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|minggu)\b)`,
    // Once more and rightly: "kami mengecat semula pada Ahad".
    p`\b${WE} (?:akan )?me[a-z]{3,} semula\b|\b${WE} (?:memotong|menolak|mengambil|memindahkan|mengkreditkan|memperbaharui)(?:nya)?\b|\bdi[a-z]{3,} semula\b`,
  ],
} satisfies Phrases
