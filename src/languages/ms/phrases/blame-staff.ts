import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, PAST, SPOILS, STAFF, WE } from './pieces.ts'

const FAULT = piece`(?:sesat|tersesat|tertidur|ponteng|tersilap|tersalah|salah|silap|lupa|terlupa|cuai|lalai|khilaf|gagal|terlepas(?: pandang)?|kurang teliti|sambil lewa|tidak teliti|tidak (?:menyemak|mengikuti|meneruskan|menyampaikan|memaklumkan|menghantar|mencatat|memberi)[a-z]*|belum (?:faham|biasa|terbiasa|mahir|tahu|hafal|berpengalaman|memahami)|kurang (?:faham|pengalaman|cermat))`

export default {
  // A scapegoat, whoever else is sorry.
  'blame-staff': [
    p`\b${STAFF}(?: kami)?(?: yang (?:terlibat|berkenaan|bertanggungjawab|bertugas))? (?:telah|sudah|dah|akan) (?:dikenakan tindakan|diambil tindakan|diberi (?:amaran|teguran|nasihat)|dinasihati|ditegur|digantung)\b`,
    p`\b(?:kesilapan|kecuaian) (?:manusia|seorang|kakitangan|staf|pekerja|pegawai)\b(?<!\bbukan(?:lah)? [a-z ]{0,40})|\b(?<!\b(?:\d+|belas|puluh|ratus|berpuluh|beratus) )(?:kakitangan|staf|pekerja|pelatih) (?:(?:baharu|baru|kami|sementara|saya|gudang|kaunter) ){0,3}(?:yang )?(?:telah )?(?:tersilap|tersalah|cuai|lupa|terlupa|gagal)\b`,
    p`\b${STAFF} (?:kami|saya|baharu|baru|sambilan|sementara|pelatih)\b(?: di [a-z]+ kami)?(?: (?!(?:saya|kami|kerana|dan|tetapi|tapi|bahawa|jika|kalau|adakah|semasa|apabila)\b)[a-z]+){0,6} ${FAULT}\b`,
    // Three hundred of the client's people went the wrong way: that is harm, and nobody is blamed.
    p`\b(?<!\b(?:\d+|belas|puluh|ratus|berpuluh|beratus) )${STAFF}(?: (?:kami|baharu|baru|sambilan|lama|kontrak|sementara|gudang|lapangan|kewangan|pentadbiran|pengganti|yang|bertugas|kerja|saya|tersebut|bersangkutan|di|bahagian|stor|kaunter|dapur|kilang|logistik|jualan|gaji|akaun|bil|pemasaran|kedai|masih|ganti)){0,4} (?:yang |sempat |telah |sudah |dah |masih |memang )*${FAULT}\b`,
    p`\brakan ${WE}(?: (?:di|dari|daripada) [a-z]+)? (?:yang |telah |sudah )?${FAULT}\b`,
    p`\b(?:kesalahan|kecuaian|kesilapan|kealpaan) (?:daripada |pihak |seorang |salah seorang )?${STAFF}\b(?<!\bbukan(?:lah)? [a-z ]{0,40})`,
    p`\b(?:${STAFF}(?: [a-z]+){0,3} (?:sudah|telah|dah|akan) (?:kami )?(?:tegur|ditegur|diberhentikan|dipecat|digantung|dikenakan (?:tindakan|hukuman)|diberi (?:amaran|surat|peringatan)|beri (?:amaran|peringatan)))\b`,
    p`\bsalah seorang (?:daripada )?(?:${STAFF}|ahli pasukan|pasukan)\b[^.;]{0,40}\b${FAULT}\b`,
    p`\b(?:masih |kerana |ada )(?:${STAFF} )?(?:(?:baharu|baru)(?: menyertai| bekerja| berkhidmat| masuk)?|dalam (?:masa )?latihan|pelatih)\b(?<=\b${STAFF} [a-z ]{0,40})`,
    p`\b${STAFF} (?:kami|saya|aku|baru|tu|itu) yang (?:${BARE}|${SPOILS}|menyediakannya|me[a-z]{4,}nya|buat silap|handle|urus|uruskan|jaga)\b(?! (?:oleh|saya|kami))(?<!\b(?:setiap|para|semua|mana-mana|dua|tiga|lain)\b[^.;]{0,30})`,
    p`\b(?:dia|mereka|${STAFF})(?: [a-z]+){0,2} (?:${PAST} )?(?:pun )?(?:kena|dikenakan|diberi|menerima|dapat|diambil) (?:surat (?:amaran|tunjuk sebab|peringatan)|amaran|tegur(?:an)?|marah|tindakan|buang|pecat|gantung|potong gaji)\b`,
    p`\b(?:dia|${STAFF})\b[^.;:]{0,40}\bbaru (?:sahaja |saja |je )?(?:(?:[a-z0-9]+ )?(?:hari|minggu|bulan) (?:bekerja|kerja|berkhidmat|masuk|di sini|dengan kami)|masuk|start|belajar|kerja)\b`,
    p`\b(?:adik|abang|budak|pelajar|student)(?: (?:part-?time|praktikal|intern|latihan|kaunter|kedai|kami|baru))+(?: [a-z]+){0,2} (?:${PAST} )?(?:silap|salah|tersilap|tersalah|lupa|terlupa|cuai|lambat|tak|tidak)\b|\bbiasalah budak\b|\b(?:masih )?(?:budak|orang|staf) (?:baru|baharu) (?:lagi|belajar)\b`,
  ],
  // Honest where somebody owns it; alone it points a finger.
  'blame-staff.other': [
    p`\b(?:bahagian|pasukan|jabatan|unit|pejabat cawangan|cawangan) (?:kewangan|gudang|pengebilan|pengeluaran|it|pentadbiran|logistik|reka bentuk|teknikal|lain|jualan|operasi|pemasaran)(?: kami)? (?:yang )?(?:[a-z]+ )?${FAULT}\b`,
  ],
} satisfies Phrases
