import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, NOT, WE } from './pieces.ts'

const BUSY = piece`(?:sibuk|kesibukan|padat|penuh|tidak menang tangan|bertimbun|banyak(?:nya)? (?:pekerjaan|pesanan|tempahan|permintaan|permohonan|order|tugasan|urusan|projek)|lambakan|lonjakan|kekurangan (?:orang|staf|tenaga|personel|kakitangan)|kekangan (?:masa|kakitangan|tenaga)|kurang (?:tidur|sihat|orang)|sakit|cuti|jalan sesak|musim perayaan|akhir (?:bulan|tahun)|deadline|hal (?:peribadi|keluarga)|urusan (?:peribadi|keluarga|kecemasan|lain)|kecemasan|mesyuarat)`
const SORRY = piece`\b(?:maaf|sorry)\b`
// What may follow "but": more of the same fault, or what cannot be undone. It takes nothing back.
const ADDS = piece`(?! (?:(?:saya|kami|itu|hal itu|ini|maaf) )?(?:tidak|tak|bukan|sekali-kali tidak)\b|[^.;,]{0,50} ${NOT} (?:dapat|boleh) (?:${WE} )?(?:di)?(?:kembalikan|pulihkan|selamatkan|baiki)\b|[^.;]{0,60}\b(?:tidak (?:berubah|terjejas|menjejaskan)|kekal)\b)`

export default {
  excuse: [
    p`\bmaaf,? (?:tetapi|tapi|namun|akan tetapi|cuma)\b${ADDS}`,
    p`\bmaaf[^.;:]{0,80}, ?(?:tetapi|tapi|namun|akan tetapi|cuma)\b${ADDS}`,
    p`\b(?:atas|kerana|disebabkan(?: oleh)?) (?:sebab(?:-sebab)?|faktor|masalah|kekangan|isu) (?:teknikal|operasi|dalaman|tertentu|masa)\b|${SORRY}[^.;:]{0,40}\bkekurangan (?:kakitangan|tenaga kerja|pekerja)\b`,
    p`\btidak sempat [^.;:]{0,30}\bkerana\b[^.;:]{0,30}\b(?:jumlah|bilangan|terlalu|banyak|sibuk|musim|kekurangan)\b`,
    p`${SORRY}[^.;:]{0,20}, ?(?:sebab|maklumlah|memandangkan)\b(?! ${CLIENT} (?!tidak (?!dapat|boleh)|tak (?!dapat|boleh)|belum|lambat|lewat|salah|silap|lupa|yang))(?! (?:[a-z]+ )?${WE} (?:yang )?(?:lupa|terlupa|salah|tersilap|silap|lewat|tidak)\b)`,
    p`${SORRY}[^.;:]{0,60}\b(?:kerana|sebab|disebabkan|ekoran|lantaran|akibat)\b(?![^.;:]{0,30}\b${CLIENT}\b)[^.;:]{0,50}\b${BUSY}\b`,
    p`\b(?:kerana|sebab|ekoran|disebabkan|lantaran|akibat) (?:[a-z]+ ){0,3}${BUSY}\b[^.;:]{0,60}${SORRY}`,
    p`${SORRY}[^.;:]{0,60}, [^.;:]{0,40}\b(?:memang|sedang|amat|sangat|sungguh|benar-benar) (?:amat |sangat )?(?:ramai|sibuk|padat|penuh|banyak)\b`,
    p`${SORRY},? (?:[a-z]+ ){0,5}(?:sedang|lagi) (?:sangat |amat |banyak |benar-benar )?(?:sibuk|sakit|bercuti|cuti|ramai|di luar kawasan|kurang sihat|banyak)`,
    // The weather, the road and the body, right behind "sorry".
    p`${SORRY}[^.;:]{0,20}, (?:kerana |sebab )?(?:kelmarin|semalam|tadi|malam tadi|hari itu|ketika itu|masa itu|di jalan|kebetulan)[^.;:]{0,20}\b(?:hujan|banjir|sesak|jem|elektrik terputus|demam|sakit|tayar bocor|pancit)\b`,
    p`^memandangkan [^.;]{5,100}, (?:kami|saya|aku|pasukan|pihak|barang|pesanan|penghantaran)[^.;]{0,20} (?:tidak|tak) (?:sempat|dapat|mampu|boleh)\b|\b(?:sebab tu|sebab itu|itu sebab|itulah sebab)(?:lah|nya)? [^.;]{0,50}\b(?:tak|tidak|lambat|lewat|tertangguh|terlepas|delay|belum)\b(?<!\b${WE} [^.;]{0,60})|\bsebab tu(?:lah)? [^.;]{0,40}\b(?:tak|tidak|lambat|lewat|delay) [a-z]+(?<!\b${WE}\b[^.;]{0,90})`,
    p`\b(?:musim|minggu|bulan|hari|waktu)(?: [a-z]+){0,2} (?:memang|tengah|sedang|punya)(?: [a-z]+){0,3} (?:penuh|sibuk|ramai|sesak|gila|pack|padat|pindah)\b|\b(?:tidur pun|tak cukup tidur|tidak cukup tidur|baru balik (?:dari|shoot|kerja|kampung|outstation))\b|\bmaklum(?: saja| sahaja| je)?lah\b[^.;]{0,40}\b(?:musim|ramai|sibuk|cuti|raya)\b`,
    p`^(?:disebabkan|oleh kerana|berikutan|ekoran|gara-gara|akibat) (?![^.;,]{0,60}\b${WE}\b)[^.;]{5,80}, [^.;]{0,60}\b(?:tertangguh|lewat|lambat|tergendala|tidak (?:dapat|sempat)|tak (?:dapat|sempat)|terpaksa|terbengkalai|delay)\b(?<!^[a-z ]{0,30}(?:kesilapan|kecuaian|kelalaian) ${WE}[^.;]*)`,
    p`\b(?:tak|tidak) terkejar\b|\b(?:masa|waktu|hari|minggu|bulan) (?:tu|itu) (?:tengah|memang|sedang|kebetulan|peak|punya)\b[^.;]{0,50}\b(?:sibuk|penuh|ramai|peak|raya|season|sakit|cuti|hujan|banjir|pindah|tak|tidak)\b|${SORRY}[^.;:]{0,20}, (?![^.;]{0,40}\b${CLIENT}\b)[^.;]{0,30}\b(?:(?:motor|van|lori|kereta|mesin|komputer|laptop|printer) (?:saya |kami )?(?:rosak|mati|pancit)|hujan|banjir|jem|demam|blackout|tak ada line|line slow)\b(?![^.;]{0,40}\b(?:sebab|kerana) ${WE}\b)|${SORRY}[^.;]{0,10}, (?:tetapi|tapi|namun) ${WE} (?:hanya|cuma) (?:mempunyai|ada)\b`,
  ],
  // The sentence after the apology.
  'excuse.after': [
    p`^(?:walau bagaimanapun|namun begitu|namun demikian)\b|^${WE} (?:sangat |amat |terlalu |benar-benar )?sibuk\b`,
    p`^(?:sebab|kerana|maklumlah|kebetulan|ekoran|memang|sejak akhir-akhir ini|kebelakangan ini|minggu (?:ini|itu|lalu|lepas)|hari itu|bulan ini|ketika itu|waktu itu|kami|saya|pasukan kami)\b[^.;:]{0,50}\b(?:sibuk|padat|tidak menang tangan|bertimbun|kekurangan (?:orang|staf|tenaga|personel)|banyak(?:nya)? (?:pekerjaan|pesanan|tempahan|permintaan|permohonan|order|urusan)|sakit|bercuti|tidak sedap badan|letih|musim perayaan)\b`,
  ],
  'excuse.sorry': [p`${SORRY}`],
} satisfies Phrases
