import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { NOT, STAFF } from './pieces.ts'

const FAULT = piece`(?:nyasar|${NOT} (?:hafal|paham|tahu|fokus|ngerti|konsentrasi|jeli|becus)|ngantuk|mengantuk|melamun|tersesat|ketiduran|kesiangan|mangkir|bolos|salah|keliru|lupa|lalai|khilaf|kurang teliti|ceroboh|teledor|tidak teliti|tidak (?:mengecek|memeriksa|mengikuti|meneruskan|menyampaikan|mengirim|mencatat|memberi)[a-z]*|belum (?:paham|terbiasa|berpengalaman|mengerti|hafal)|kurang (?:paham|pengalaman|cermat))`

export default {
  // A scapegoat, whoever else is sorry.
  'blame-staff': [
    p`\b${STAFF} (?:kami|saya|baru|magang|paruh waktu|sambilan|lepas)\b(?: di [a-z]+ kami)?(?: (?!(?:saya|kami|karena|dan|tetapi|tapi|bahwa|jika|kalau|apakah|saat|ketika)\b)[a-z]+){0,6} ${FAULT}\b`,
    // Three hundred of the client's people went the wrong way: that is harm, and nobody is blamed.
    p`\b(?<!\b(?:\d+|belas|puluh|ratus|belasan|puluhan|ratusan) )${STAFF}(?: (?:kami|baru|magang|lama|kontrak|sementara|lapangan|gudang|keuangan|administrasi|pengganti|yang|bertugas|kerja|saya|tersebut|bersangkutan|di|bagian|dapur|toko|logistik|penjualan|penagihan|penggajian|pemasaran|kasir|produksi|pabrik)){0,4} (?:yang |sempat |telah |sudah |masih |memang |ternyata )*${FAULT}\b`,
    p`\b${STAFF}(?: (?:kami|baru|magang|kontrak|sementara|pengganti)){1,3} (?:itu )?(?:lah )?yang (?:meng|men|mem|meny|me)[a-z]+\b`,
    p`\b(?:kesalahan|kelalaian|kekeliruan|keteledoran|kecerobohan|ulah|keterbatasan) (?:dari |seorang |salah satu |oknum )?${STAFF}\b(?<!\bbukan(?:lah)? [a-z ]{0,40})`,
    p`\b(?:oknum|yang bersangkutan (?:sudah|telah|akan)|${STAFF}(?: [a-z]+){0,3} (?:sudah|telah|akan) (?:kami )?(?:tegur|diberi sanksi|ditegur|diberhentikan|dipecat|dikenai|beri peringatan|diberi peringatan|diproses))\b`,
    p`\b(?:salah satu|salah seorang) (?:${STAFF}|anggota tim|dari tim)\b[^.;]{0,40}\b${FAULT}\b`,
    p`\b(?:masih |karena |ada )(?:${STAFF} )?(?:baru(?: bergabung| bekerja| masuk)?|dalam (?:masa )?pelatihan|magang)\b(?<=\b${STAFF} [a-z ]{0,40})`,
    p`\byang (?:salah|keliru|lupa|lalai|teledor|ceroboh)(?: [a-z]+)? (?:itu |adalah |ya |memang )?(?:si )?(?:${STAFF}|anak baru|oknum)\b`,
    p`\b${STAFF}nya (?:kami )?(?:masih |memang |lagi |ini |juga )*(?:baru|anak baru|magang|training|belajar|pengganti)\b(?! (?:saja|selesai|datang|pulang|bisa|akan|sampai)\b)`,
  ],
  // Honest where somebody owns it; alone it points a finger.
  'blame-staff.other': [
    p`\b(?:kesalahan|kelalaian|kekeliruan|keteledoran) (?:dari )?(?:tim|bagian|divisi|departemen) (?!kami\b|saya\b)[a-z]+\b(?<!\bbukan [^.;]{0,40})`,
    p`\b(?:bagian|tim|divisi|departemen|kantor cabang|cabang) (?:keuangan|gudang|penagihan|produksi|it|administrasi|logistik|desain|teknis|lain|penjualan|operasional|pemasaran)(?: kami)? (?:yang )?(?:[a-z]+ )?${FAULT}\b`,
  ],
} satisfies Phrases
