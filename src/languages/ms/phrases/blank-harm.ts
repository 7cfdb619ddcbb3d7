import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, PAST, WE } from './pieces.ts'

const BLANK = piece`(?:ketidakselesaan|rasa tidak puas hati|kekecewaan|kesulitan|kesukaran|keresahan|gangguan|ralat|isu|kejadian|hal|situasi|keadaan|insiden|permasalahan|masalah|salah faham|pengalaman|aduan|kekeliruan|perkara)`

export default {
  'blank-harm': [
    p`\btidak (?:memenuhi|menepati) jangkaan (?:tuan|puan|anda|encik|cik)\b`,
    p`\b(?:memahami|faham|fahami) (?:kekecewaan|kesulitan|perasaan|kemarahan|kebimbangan|rasa)\b|\btidak (?:memenuhi|menepati|mencapai) (?:jangkaan|harapan|tahap|piawai)[a-z]*\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:di ?)?atas (?:segala |semua |sebarang )?(?:kesulitan|ketidakselesaan|gangguan|kesukaran|pengalaman|kekecewaan)(?:nya)?\b`,
    p`\bsegala kesulitan\b|\bkesulitan (?:ini|tersebut|yang (?:timbul|dialami|dihadapi|berlaku|dirasai|ditimbulkan))\b|\bketidakselesaan[a-z]*\b`,
    p`\brasa tidak puas hati\b|\bkesulitan (?:dan|serta|atau) (?:gangguan|ketidakselesaan|kesukaran)\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?atas (?:segala |semua |berlakunya )?${BLANK}(?:nya)? (?:ini|itu|tersebut|yang (?:telah |mungkin |sudah |tuan |puan |anda )?(?:berlaku|terjadi|timbul|ditimbulkan|dialami|dirasai|dirasakan|dihadapi|alami|hadapi|ada|kurang|tidak))\b`,
    p`\b(?:keresahan|gangguan|kerugian|kesulitan|kesukaran|kekecewaan|kekeliruan) yang (?:ditimbulkan|dialami|berlaku|terjadi|timbul|dirasai|dirasakan|dihadapi|(?:tuan|puan|anda) (?:alami|hadapi))\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?atas (?:ralat|isu|gangguan|kelewatan|salah faham|hal|kejadian|insiden)(?:nya)?[.!]?$`,
    p`\bpengalaman (?:yang )?(?:kurang|tidak) (?:menyenangkan|baik|selesa|memuaskan|sepatutnya)\b|\b(?:tidak|tak|kurang) selesa(?:nya)?\b(?=.{0,40}\bmaaf)`,
    p`\b(?:menimbulkan|menyebabkan|mengakibatkan|mendatangkan) (?:[a-z]+ )?(?:kesulitan|kesukaran|kesusahan|kerugian|gangguan|kekeliruan)(?:[.,!]|$| (?:bagi|untuk|buat|kepada) (?:pihak )?${CLIENT}[.,!]| (?:bagi|untuk|buat|kepada) (?:pihak )?${CLIENT}$)`,
    p`\b(?:maaf|sorry)(?: [a-z]+){0,3} (?:pasal|tentang|mengenai|berkenaan|atas|untuk) (?:hari (?:tu|itu)|semalam|tadi|malam tadi|minggu lepas|apa yang (?:jadi|berlaku|terjadi)|benda (?:tu|ni|itu|ini)|yang (?:tu|hari tu)|perkara (?:tu|ni|yang)|hal (?:tu|ni)|semua (?:ni|ini|tu|yang jadi))\b|\b(?:maaf|sorry)\b[^.;]{0,40}\bada (?:benda|sesuatu|perkara|masalah|isu) (?:yang )?(?:sikit|sedikit|tak kena|tidak kena|dengan)\b`,
    p`\b(?:layanan|perkhidmatan|hasil|pengalaman|kualiti|servis|produk|kerja)(?: [a-z]+){0,3} (?:tidak|tak|kurang|belum) (?:(?:seperti|sebagaimana) (?:yang |apa yang |apa )?(?:di|${CLIENT} |kita )?(?:jangka|harap|inginkan|mahu)[a-z]*|(?:menepati|memenuhi|mencapai) (?:jangkaan|harapan|tahap|piawai|kehendak|cita rasa)[a-z]*|memuaskan)\b`,
    p`\b(?:maaf|sorry)(?: [a-z]+){0,3}? (?:di ?)?(?:atas|untuk|pasal) apa (?:yang|yg) (?:${PAST} |telah )?(?:jadi|berlaku|terjadi)\b|\bketidaksempurnaan\b|\bada (?:isu|masalah|hal|benda) (?:sikit|sedikit|kecil)\b[^.;]{0,50}\bmaaf\b|\b(?:kelemahan|kekurangan) (?:perkhidmatan|layanan|servis|pihak) (?:kami|saya)\b(?=[.,!]|$)`,
    p`\b(?:maaf|sorry)(?: [a-z]+){0,3}? (?:di ?)?(?:atas|untuk|sebab|kerana|pasal) (?:segala |semua )?(?:(?:kekhilafan|kelemahan|kekurangan|keterlanjuran)(?: (?:pihak )?(?:kami|saya))?|benda (?:ni|tu)|hal (?:ini|itu|ni|tu)|benda (?:${PAST} )?jadi macam (?:ni|tu|ini|itu))(?=[.,!]|$)|\b(?:maaf|sorry)\b[^.;]{0,20}\b(?:hal|benda|perkara) (?:pasal|tentang|macam (?:ni|tu))\b|\b(?:jadi|berlaku) macam (?:ni|tu|ini|itu)\b[^.;]{0,20}$`,
  ],
  // What happened stands in the same sentence.
  'blank-harm.named': [
    p`\b(?:kerana|akibat|sebab) (?:[a-z]+ )?(?:saya|kami|kesalahan ${WE}|kecuaian ${WE})\b|\b${WE} (?:yang )?(?:(?:salah|silap)|silap|(?:lupa|terlupa)|(?:lewat|terlambat|lambat)|mengebil|menghantar|memadam|tidak(?! (?:memenuhi|menepati|mencapai|seperti|sebagaimana)))\b`,
    p`\b(?:kerana|akibat|sebab) (?:[a-z]+ )?(?:saya|kami|kesilapan ${WE}|kesalahan ${WE}|kecuaian ${WE})\b|\b${WE} (?:yang )?(?:tersilap|tersalah|salah|silap|lupa|terlupa|lewat|terlambat|lambat|mengebil|menghantar|memadam|tidak(?! (?:memenuhi|menepati|mencapai|seperti|sebagaimana)))\b`,
  ],
} satisfies Phrases
