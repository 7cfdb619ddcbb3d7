import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { MISHAP, NOT, WE } from './pieces.ts'

export default {
  guarantee: [
    p`\b${WE} (?:berani |boleh |dapat |sangat )?(?:ber)?(?:jamin|menjamin|beri jaminan)\b|\b(?:jangan|usah|tidak perlu) (?:risau|bimbang)\b|\bkali (?:yang )?terakhir(?=[.!]|$)`,
    p`\b(?:tidak|tak|takkan) (?:akan )?berulang(?: lagi| kembali| semula)?\b(?<!\b(?:jika|sekiranya|kalau|supaya|agar|untuk mengelakkan|belum boleh|tidak boleh|tidak dapat) [^.;]{0,60})`,
    p`\b(?:tidak|tak|takkan|tidaklah) (?:akan )?(?:pernah )?(?:terulang|berlaku|terjadi|berulang|mengulangi|kami ulangi|saya ulangi)(?: (?:lagi|kembali|semula))?\b(?<!\b(?:agar|supaya|jika|jikalau|andai|belum boleh|tidak boleh|tidak dapat) [^.;]{0,60})(?! (?:jika|jikalau|andai|kecuali))(?<=\b(?:akan|pernah|takkan|terulang|ulangi|mengulangi|berulang) [a-z ]*|akan [a-z ]+)`,
    p`\b(?:agar|supaya|bagi memastikan|untuk memastikan|memastikan)\b[^.;]{0,40}\b${NOT} (?:akan )?(?:pernah )?(?:terulang|berlaku|terjadi|berulang)(?: (?:lagi|kembali|semula)| pada)\b`,
    p`\b${WE} (?:[a-z]+ )?(?:jamin|menjamin|jaminan|memberi jaminan|pastikan|berjanji|janji)\b[^.;]{0,60}\b(?:tidak|tak|takkan|100 ?%|selamanya|bila-bila masa)\b(?<!\b(?:dan|tetapi|tapi|lalu) (?:tidak|tak))`,
    p`\b(?:dijamin|jaminan) (?:100 ?%|seratus peratus|sepenuhnya|penuh|tidak|selamat|bebas)\b|\b(?:kali )?(?:yang )?(?:pertama dan terakhir|terakhir kali(?:nya)?)|\bkali terakhir (?:perkara|hal|kesilapan)\b(?<!\b(?:sejak|bila) [a-z ]+)`,
    p`\b${MISHAP}\b[^.;]{0,40}\b(?:tidak akan|takkan|tak akan) (?:pernah )?(?:ada|muncul|timbul|dialami|menimpa)\b(?<!\b(?:agar|supaya|jika|sekiranya|tidak boleh|tidak dapat) [^.;]{0,90})`,
    p`\b(?:pasti|dijamin|dipastikan) (?:beres|selamat|lancar|selesai|kemas|teratur)\b(?<!\b(?:tidak|tak|belum|bukan) [a-z]+ [a-z]+)`,
    p`\b(?:takkan|tak akan|tidak akan) (?:ada|jadi|berlaku|terjadi|kena|buat|ulang|ulangi)(?: [a-z]+){0,6}? lagi\b(?<!\b(?:jika|sekiranya|kalau|supaya|agar|tidak boleh|tidak dapat|tak boleh|tak berani) [^.;]{0,90})|\b(?:takkan|tak akan|tidak akan) ada lagi\b[^.;]{0,60}\b(?:kami|saya|kita)\b|\b(?:saya|kami|aku) (?:janji|jamin|bersumpah|sumpah)\b[^.;]{0,40}\b(?:takkan|tak akan|tidak akan)\b|\b(?:lepas ni|selepas ini)(?: [a-z]+){0,3} (?:dijamin|pasti|confirm|konfem)\b`,
    p`\b(?:ini|inilah|itu) (?:kali|yang) terakhir\b(?= (?:perkara|hal|kami|saya|ia|benda|kejadian))`,
  ],
  // Less than a promise, more than anybody knows.
  'guarantee.confident': [
    p`\b${WE} (?:sangat )?(?:yakin|percaya|optimis)\b[^.;]{0,60}\b${NOT}(?: akan)? (?:terulang|berlaku|terjadi|berulang)`,
    p`\b(?:semoga|mudah-mudahan) (?:hal |perkara |kejadian |kesilapan |kesalahan )?(?:ini |sebegini |seperti ini |serupa )?tidak (?:akan )?(?:terulang|berlaku|terjadi)`,
  ],
  // Honest.
  'guarantee.denied': [
    p`\b${NOT} (?:boleh|dapat|mahu|akan|berani) (?:[a-z]+ )?(?:menjamin|menjanjikan|berjanji|memastikan|kata|cakap|janji|jamin|mendakwa|katakan|sebut)\b`,
  ],
} satisfies Phrases
