import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

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
  ],
  // What happened stands in the same sentence.
  'blank-harm.named': [
    p`\b(?:kerana|akibat|sebab) (?:[a-z]+ )?(?:saya|kami|kesalahan ${WE}|kecuaian ${WE})\b|\b${WE} (?:yang )?(?:(?:salah|silap)|silap|(?:lupa|terlupa)|(?:lewat|terlambat|lambat)|mengebil|menghantar|memadam|tidak(?! (?:memenuhi|menepati|mencapai)))\b`,
    p`\b(?:kerana|akibat|sebab) (?:[a-z]+ )?(?:saya|kami|kesilapan ${WE}|kesalahan ${WE}|kecuaian ${WE})\b|\b${WE} (?:yang )?(?:tersilap|tersalah|salah|silap|lupa|terlupa|lewat|terlambat|lambat|mengebil|menghantar|memadam|tidak)\b`,
  ],
} satisfies Phrases
