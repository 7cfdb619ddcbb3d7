import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

const BLANK = piece`(?:ketidaknyamanan|ketidakpuasan|kekecewaan|kesulitan|kerepotan|keresahan|gangguan|kendala|kejadian|hal|situasi|kondisi|insiden|permasalahan|masalah|kesalahpahaman|pengalaman|keadaan|keluhan|kebingungan|peristiwa)`

export default {
  'blank-harm': [
    p`\bmaaf (?:[a-z-]+ ){0,3}?atas [a-z]*(?:ganggu|usik)nya (?:kenyamanan|waktu|aktivitas|kegiatan)\b|\bhal(?:-hal)? (?:yang )?(?:kurang|tidak) (?:mengenakkan|berkenan|menyenangkan|enak|nyaman)\b`,
    p`\b(?:ketidaknyamanan|ketidak nyamanan|kekurangnyamanan|ketidakpuasan)(?:nya|an)*\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?atas (?:segala |semua |adanya |terjadinya )?${BLANK}(?:nya)? (?:ini|itu|tersebut|yang (?:telah |mungkin |sudah |bapak |ibu |anda )?(?:terjadi|timbul|ditimbulkan|dialami|dirasakan|alami|rasakan|ada|kurang|tidak))\b`,
    p`\b(?:keresahan|gangguan|kerugian|kesulitan|kerepotan|kekecewaan|kebingungan) yang (?:ditimbulkan|dialami|terjadi|timbul|dirasakan|(?:bapak|ibu|anda) (?:alami|rasakan))\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?atas (?:kendala|gangguan|keterlambatan|kesalahpahaman|hal|kejadian|insiden)(?:nya)?[.!]?$`,
    p`\bpengalaman (?:yang )?(?:kurang|tidak) (?:menyenangkan|baik|nyaman|memuaskan|berkenan|sesuai)\b|\b(?:tidak|kurang) nyaman(?:nya)?\b(?=.{0,40}\bmaaf)`,
    p`\b(?:menimbulkan|menyebabkan|mengakibatkan) (?:[a-z]+ )?(?:kerepotan|kesulitan|kerugian|kekacauan|gangguan|kebingungan)(?:[.,!]|$| (?:bagi|untuk|pada|kepada) (?:pihak )?${CLIENT}[.,!]| (?:bagi|untuk|pada|kepada) (?:pihak )?${CLIENT}$)`,
  ],
  // What happened stands in the same sentence.
  'blank-harm.named': [
    p`\b(?:karena|akibat|sebab) (?:[a-z]+ )?(?:saya|kami|kesalahan ${WE}|kelalaian ${WE})\b|\b${WE} (?:yang )?(?:salah|keliru|lupa|terlambat|menagih|mengirim|menghapus|tidak)\b`,
  ],
} satisfies Phrases
