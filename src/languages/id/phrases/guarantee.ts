import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { MISHAP, NOT, WE } from './pieces.ts'

export default {
  guarantee: [
    p`\b(?:tidak|tak|takkan|tidaklah) (?:akan )?(?:pernah )?(?:terulang|terjadi|berulang|mengulangi|kami ulangi|saya ulangi)(?: (?:lagi|kembali))?\b(?<!\b(?:agar|supaya|jika|bila|belum bisa|tidak bisa|tidak dapat) [^.;]{0,60})(?! (?:jika|bila|kecuali))(?<=\b(?:akan|pernah|takkan|terulang|ulangi|mengulangi|berulang) [a-z ]*|akan [a-z ]+)`,
    p`\b(?:agar|supaya|untuk memastikan|memastikan|demi memastikan|guna memastikan)\b[^.;]{0,40}\b${NOT} (?:akan )?(?:pernah )?(?:terulang|terjadi|berulang)(?: (?:lagi|kembali)| di)\b`,
    p`\b${WE} (?:[a-z]+ )?(?:jamin|menjamin|garansi|memberi jaminan|pastikan|berjanji|janji)\b[^.;]{0,60}\b(?:tidak|tak|takkan|100 ?%|seratus persen|sepenuhnya|terakhir|selamanya|kapan pun)\b`,
    p`\b(?:dijamin|jaminan|garansi) (?:100 ?%|seratus persen|sepenuhnya|penuh|tidak|aman|bebas)\b|\b(?:untuk )?(?:yang )?(?:pertama dan terakhir|terakhir kali(?:nya)?)\b(?<!\b(?:sejak|kapan) [a-z ]+)`,
    p`\b${MISHAP}\b[^.;]{0,40}\b(?:tidak akan|takkan|tak akan) (?:pernah )?(?:ada|muncul|timbul|dialami|menimpa|kambuh)\b(?<!\b(?:agar|supaya|jika|bila|belum bisa|tidak bisa|tidak dapat) [^.;]{0,90})`,
    p`\b(?:pasti|dijamin|dipastikan) (?:beres|aman|tuntas|lancar|rapi|selesai|tertangani|terpenuhi)\b(?<!\b(?:tidak|belum|bukan) [a-z]+ [a-z]+)`,
    p`\b(?:semua(?:nya)?|segalanya|pokoknya)(?: [a-z]+)? (?:bakal|akan|pasti|dijamin) (?:[a-z]+ )?(?:aman|beres|lancar|baik-baik|oke|sempurna|benar|rapi)\b(?<!\b(?:jika|bila|kalau|apabila|apakah|agar|supaya)\b[^.;]{0,60})`,
    p`\b(?:kejadian|hal|yang|masalah) (?:gini|kayak gini|begini|kayak begini|seperti ini|serupa|ini)(?: [a-z]+)? (?:${NOT}|takkan|ngga) (?:bakal|akan)(?: pernah)? (?:ke|ter)ulang`,
  ],
  // Less than a promise, more than anybody knows.
  'guarantee.confident': [
    p`\b${WE} (?:sangat )?(?:yakin|percaya|optimistis|optimis)\b[^.;]{0,60}\b${NOT}(?: akan)? (?:terulang|terjadi|berulang)`,
    p`\b(?:semoga|mudah-mudahan) (?:hal |kejadian |kesalahan )?(?:ini |seperti ini |serupa )?tidak (?:akan )?(?:terulang|terjadi)`,
  ],
  // Honest.
  'guarantee.denied': [p`\b(?:tidak|belum) (?:bisa|dapat|mau|akan|berani) (?:[a-z]+ )?(?:menjamin|menjanjikan|berjanji|memastikan)\b`],
} satisfies Phrases
