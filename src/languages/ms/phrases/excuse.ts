import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const BUSY = piece`(?:sibuk|kesibukan|padat|penuh|kewalahan|menumpuk|banyak(?:nya)? (?:pekerjaan|(?:pesanan|tempahan)|(?:permintaan|permohonan)|order|tugas|urusan|projek)|tingginya|lonjakan|kekurangan (?:orang|staf|tenaga|personel)|keterbatasan|kurang (?:tidur|sehat|orang)|sakit|cuti|cuti|sesak|musim ramai|akhir (?:bulan|tahun)|deadline|hal pribadi|urusan (?:pribadi|keluarga|mendadak|lain)|mendadak|mesyuarat)`
const SORRY = piece`\bmaaf\b`

export default {
  excuse: [
    p`\bmaaf,? (?:tetapi|tapi|namun|cuma)\b(?=[^.;]{0,40}\b(?:musim|cuti|sibuk|waktu itu|ketika itu|masa itu|memang|tuan|puan|anda)\b)(?![^.;]{0,40}\btidak (?:dapat|boleh)\b)`,
    p`\b(?:atas|kerana|disebabkan(?: oleh)?) (?:sebab(?:-sebab)?|faktor|masalah|kekangan|isu) (?:teknikal|operasi|dalaman|tertentu|masa)\b|${SORRY}[^.;:]{0,40}\bkekurangan (?:kakitangan|tenaga kerja|pekerja)\b`,
    p`\btidak sempat [^.;:]{0,30}\bkerana\b[^.;:]{0,30}\b(?:jumlah|bilangan|terlalu|banyak|sibuk|musim|kekurangan)\b`,
    p`${SORRY}[^.;:]{0,60}\b(?:kerana|sebab|sebab|disebabkan|berhubung|lantaran|akibat)\b[^.;:]{0,50}\b${BUSY}\b`,
    p`\b(?:kerana|sebab|berhubung|disebabkan|lantaran|akibat) (?:[a-z]+ ){0,3}${BUSY}\b[^.;:]{0,60}${SORRY}`,
    p`${SORRY},? (?:[a-z]+ ){0,5}(?:sedang|lagi) (?:sangat |sibuk-sibuknya|banyak |(?:betul|benar)-(?:betul|benar) )?(?:sibuk|sakit|cuti|penuh|ramai|di luar kota|kurang sehat|banyak)`,
  ],
  // The sentence after the apology.
  'excuse.after': [
    p`^(?:walau bagaimanapun|namun begitu|namun demikian)\b|^(?:kami|saya) (?:sangat |amat |terlalu |benar-benar )?sibuk\b`,
    p`^(?:sebab|kerana|maklum|kebetulan|berhubung|memang|akhir-akhir ini|belakangan ini|minggu (?:ini|itu|lalu)|hari itu|bulan ini|saat itu|waktu itu|(?:kami|saya|(?:pasukan|tim) kami))\b[^.;:]{0,50}\b(?:sibuk|padat|kewalahan|menumpuk|kekurangan (?:orang|staf|tenaga|personel)|banyak(?:nya)? (?:pekerjaan|(?:pesanan|tempahan)|(?:permintaan|permohonan)|order|urusan)|sakit|sedang cuti|tidak enak badan|lelah|musim ramai)\b`,
  ],
  'excuse.sorry': [p`${SORRY}`],
} satisfies Phrases
