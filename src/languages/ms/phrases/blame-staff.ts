import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { STAFF } from './pieces.ts'

const FAULT = piece`(?:(?:salah|silap)|silap|(?:lupa|terlupa)|(?:cuai|lalai)|khilaf|kurang teliti|ceroboh|teledor|tidak teliti|tidak (?:menyemak|menyemak|mengikuti|meneruskan|(?:menyampaikan|memaklumkan)|menghantar|mencatat|memberi)[a-z]*|belum (?:faham|terbiasa|berpengalaman|(?:faham|memahami)|hafal)|kurang (?:faham|pengalaman|cermat))`

export default {
  // A scapegoat, whoever else is sorry.
  'blame-staff': [
    p`\b${STAFF}(?: kami)?(?: yang (?:terlibat|berkenaan|bertanggungjawab|bertugas))? (?:telah|sudah|akan) (?:dikenakan tindakan|diambil tindakan|diberi (?:amaran|teguran|nasihat)|dinasihati|ditegur|digantung)\b`,
    p`\b(?:kesilapan|kecuaian) (?:manusia|kakitangan|staf|pekerja|seorang)\b|\b(?:kakitangan|staf|pekerja|pelatih) (?:(?:baharu|baru|kami|sementara|saya|gudang|kaunter) ){0,3}(?:yang )?(?:telah )?(?:tersilap|tersalah|cuai|lupa|terlupa|gagal)\b`,
    p`\b${STAFF}(?: (?:kami|(?:baharu|baru)|pelatih|lama|kontrak|sementara|lapangan|gudang|kewangan|administrasi|pengganti|yang|bertugas|kerja|saya|tersebut|bersangkutan|di|bahagian)){0,4} (?:yang |sempat |telah |sudah |masih )?${FAULT}\b`,
    p`\b(?:kesalahan|kecuaian|kesilapan|keteledoran|kecerobohan|ulah|keterbatasan) (?:dari |seorang |(?:salah|silap) satu |oknum )?${STAFF}\b`,
    p`\b(?:oknum|yang bersangkutan (?:sudah|telah|akan)|${STAFF}(?: [a-z]+){0,3} (?:sudah|telah|akan) (?:kami )?(?:tegur|diberi sanksi|ditegur|diberhentikan|dipecat|dikenai|beri peringatan|diberi peringatan|diproses))\b`,
    p`\b(?:(?:salah|silap) satu|(?:salah|silap) seorang) (?:${STAFF}|anggota (?:pasukan|tim)|dari (?:pasukan|tim))\b[^.;]{0,40}\b${FAULT}\b`,
    p`\b(?:masih |kerana |ada )(?:${STAFF} )?(?:(?:baharu|baru)(?: bergabung| bekerja| masuk)?|dalam (?:masa )?latihan|pelatih)\b(?<=\b${STAFF} [a-z ]{0,40})`,
  ],
  // Honest where somebody owns it; alone it points a finger.
  'blame-staff.other': [
    p`\b(?:bahagian|(?:pasukan|tim)|jabatan|unit|pejabat cabang|cabang) (?:kewangan|gudang|pengebilan|produksi|it|administrasi|logistik|reka bentuk|teknis|lain|jualan|operasional|pemasaran)(?: kami)? (?:yang )?(?:[a-z]+ )?${FAULT}\b`,
  ],
} satisfies Phrases
