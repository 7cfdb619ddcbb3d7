import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const BLANK = piece`(?:ketidakselesaan|rasa tidak puas hati|kekecewaan|kesulitan|kesukaran|keresahan|gangguan|(?:ralat|isu)|kejadian|hal|situasi|kondisi|insiden|permasalahan|masalah|salah faham|pengalaman|keadaan|aduan|kebingungan|perkara)`

export default {
  'blank-harm': [
    p`\b(?:memahami|faham|fahami) (?:kekecewaan|kesulitan|perasaan|kemarahan|kebimbangan|rasa)\b|\btidak (?:memenuhi|menepati|mencapai) (?:jangkaan|harapan|tahap|piawai)[a-z]*\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:di ?)?atas (?:segala |semua |sebarang )?(?:kesulitan|ketidakselesaan|gangguan|kesukaran|pengalaman|kekecewaan)(?:nya)?\b`,
    p`\bsegala kesulitan\b|\bkesulitan (?:ini|tersebut|yang (?:timbul|dialami|dihadapi|berlaku|dirasai|ditimbulkan))\b|\bketidakselesaan[a-z]*\b`,
    p`\b(?:ketidakselesaan|ketidak nyamanan|kekurangnyamanan|rasa tidak puas hati)(?:nya|an)*\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?atas (?:segala |semua |adanya |berlakunya )?${BLANK}(?:nya)? (?:ini|itu|tersebut|yang (?:telah |mungkin |sudah |tuan |puan |anda )?(?:(?:berlaku|terjadi)|timbul|ditimbulkan|dialami|dirasakan|alami|rasakan|ada|kurang|tidak))\b`,
    p`\b(?:keresahan|gangguan|kerugian|kesulitan|kesukaran|kekecewaan|kebingungan) yang (?:ditimbulkan|dialami|(?:berlaku|terjadi)|timbul|dirasakan|(?:tuan|puan|anda) (?:alami|rasakan))\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?atas (?:(?:ralat|isu)|gangguan|kelewatan|salah faham|hal|kejadian|insiden)(?:nya)?[.!]?$`,
    p`\bpengalaman (?:yang )?(?:kurang|tidak) (?:menyenangkan|baik|selesa|memuaskan|berkenan|sesuai)\b|\b(?:tidak|kurang) selesa(?:nya)?\b(?=.{0,40}\bmaaf)`,
  ],
  // What happened stands in the same sentence.
  'blank-harm.named': [
    p`\b(?:kerana|akibat|sebab) (?:[a-z]+ )?(?:saya|kami|kesalahan (?:saya|kami)|kecuaian (?:saya|kami))\b|\b(?:saya|kami) (?:yang )?(?:(?:salah|silap)|silap|(?:lupa|terlupa)|(?:lewat|terlambat|lambat)|mengebil|menghantar|memadam|tidak(?! (?:memenuhi|menepati|mencapai)))\b`,
  ],
} satisfies Phrases
