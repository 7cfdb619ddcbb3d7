import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Refuses the blame: nothing that follows can mend it.
  disclaimer: [
    p`\bbukan(?:lah)? (?:merupakan )?(?:kesalahan|(?:salah|silap)|kecuaian|tanggungjawab|kesilapan|keteledoran|urusan|sepenuhnya (?:kesalahan|(?:salah|silap))|semata-mata (?:kesalahan|(?:salah|silap))) (?:dari |pihak |di pihak )?(?:saya|kami|syarikat|(?:pasukan|tim) kami)\b`,
    p`\b(?:kami|saya|syarikat) (?:[a-z]+ )?(?:tidak|tak) (?:dapat |boleh |akan )?(?:bertanggung ?jawab|dipersalahkan|disalahkan|dimintai pertanggungjawaban|menanggung|mengakui)\b`,
    p`\b(?:kami|saya) (?:menolak (?:tuduhan|dakwaan|tanggungjawab|sebarang|aduan|tuntutan)|membantah|menafikan|menyangkal)\b|\btanpa (?:mengakui|pengakuan)\b|\b(?:bukan|tidak) (?:berarti |merupakan )(?:sebuah |suatu )?pengakuan\b|\bdi luar tanggungjawab\b`,
  ],
  // Blames fate: enough only where we say next what we did ourselves.
  'disclaimer.fate': [
    p`\b(?:tiada|tidak ada) (?:siapa|sesiapa|orang)(?: pun)?(?: yang)? (?:dapat |boleh )?(?:menjangka|menyangka|meramal|menduga)[a-z]*\b|\bnasib (?:tidak baik|malang|buruk)\b|\bsudah (?:takdir|suratan)\b|\b(?:tiada|tidak ada) apa(?:-apa)? yang (?:dapat|boleh) (?:kami|saya) (?:lakukan|buat)\b`,
    p`\bdi ?luar (?:kawalan|bidang kuasa|jangkaan|kemampuan)\b|\btidak dapat dielakkan\b|\b(?:berlaku |ada |akibat )(?:sedikit )?salah faham\b|\bmiskomunikasi\b|\bkesilapan manusia\b|\bsebab-sebab (?:teknikal|tertentu|yang tidak)\b`,
    p`\b(?:di ?luar) (?:kendali|kuasa|kontrol|kehendak|kemampuan|dugaan|perkiraan|jangkauan|rencana)\b|\b(?:force majeure|keadaan kahar|human error|kesalahan manusia|faktor manusia)\b`,
    p`\b(?:tidak|tak) (?:dapat|boleh) (?:di)?(?:hindari|hindarkan|duga|prediksi|cegah|elakkan|kendalikan)\b|\b(?:situasi|kondisi|keadaan) (?:yang )?(?:tidak terduga|tak terduga|darurat|mendesak)\b|\b(?:miskomunikasi|salah faham|salah faham) (?:di|dari|antara|pada) `,
    p`\b(?:satu dan lain hal|kerana suatu hal|sesuatu dan lain hal|beberapa alasan|alasan (?:teknis|operasional|internal))\b`,
  ],
  'disclaimer.owner': [
    p`\b(?:saya|kami) yang (?:memilih|menyimpan|memutuskan|menempah|menetapkan|membiarkan)\b|\bitu (?:keputusan|pilihan|kesilapan) (?:saya|kami)\b`,
    p`\b(?:saya|kami) (?:yang )?(?:(?:salah|silap)|silap|(?:lupa|terlupa)|(?:cuai|lalai)|(?:lewat|terlambat|lambat)|tidak (?:menyemak|menyemak|menyiapkan|memberi)[a-z]*|(?:sepatutnya|seharusnya)|(?:harus|perlu|terpaksa|mesti))\b|\b(?:kesalahan|(?:salah|silap)|kecuaian|tanggungjawab) (?:saya|kami)\b(?<!\bbukan(?:lah)? [a-z ]{0,30})|\b(?:sepatutnya|seharusnya) (?:saya|kami)\b`,
  ],
} satisfies Phrases
