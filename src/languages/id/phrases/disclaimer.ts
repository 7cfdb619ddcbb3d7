import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { NOT, WE } from './pieces.ts'

export default {
  // Refuses the blame: nothing that follows can mend it.
  disclaimer: [
    p`\bbukan(?:lah)? (?:merupakan )?(?:kesalahan|salah|kelalaian|tanggung jawab|kekeliruan|keteledoran|urusan|sepenuhnya (?:kesalahan|salah)|semata-mata (?:kesalahan|salah)) (?:dari |pihak |di pihak )?(?:saya|kami|perusahaan|tim kami)\b`,
    p`\b(?:kami|saya|perusahaan) (?:[a-z]+ )?${NOT} (?:dapat |bisa |akan )?(?:bertanggung ?jawab|dipersalahkan|disalahkan|dimintai pertanggungjawaban|menanggung|mengakui)\b`,
    p`\b${WE} (?:menolak|membantah|menyangkal) (?:[a-z]+ )?(?:tuduhan|tudingan|klaim|tanggung jawab|anggapan|disebut|disalahkan|bahwa|segala|semua|dugaan)\b|\btanpa (?:mengakui|pengakuan)\b|\b(?:bukan|tidak) (?:berarti |merupakan )(?:sebuah |suatu )?pengakuan\b|\bdi luar tanggung jawab\b`,
    p`\b(?:bukan|tidak) (?:lagi )?(?:di bawah|dalam|termasuk|masuk) (?:[a-z]+ )?(?:tanggungan|tanggung jawab|lingkup)\b`,
    p`\b(?:kami|saya|aku) (?:sendiri )?(?:juga|pun|ikut|sama-sama) (?:ikut )?(?:jadi |menjadi |adalah )?(?:korban|dirugikan|kena imbas|terkena dampak)\b|, bukan (?:dari |di |pada |salah )?(?:pihak )?(?:kami|saya|aku)(?: kok)?(?<=\b(?:salah|keliru|lalai|kesalahan|ulah|dari|error|eror|rusak|urusan|masalah)\b[^.;]{0,80})(?<!\b(?:salah|kesalahan) (?:bapak|ibu|anda|kakak|mas|mbak)\b[^.;]{0,20})[.,!]?$`,
    p`\bbukan (?:merupakan )?(?:wewenang|ranah|kewenangan|domain|bagian|kapasitas|tugas|kuasa) (?:dari )?(?:kami|saya)\b|\b(?:kesalahan|kerusakan|masalah|kendala|keterlambatan|kehilangan)(?:nya)?(?: ini| itu| tersebut)? bukan (?:ada |berasal |datang |terjadi )?(?:pada|di|dari) (?:pihak |sisi |tempat |tangan )?(?:kami|saya)\b`,
  ],
  // Blames fate: enough only where we say next what we did ourselves.
  'disclaimer.fate': [
    p`\b(?:di ?luar) (?:kendali|kuasa|kontrol|kehendak|kemampuan|dugaan|perkiraan|jangkauan|rencana)\b|\b(?:force majeure|keadaan kahar|human error|kesalahan manusia|faktor manusia)\b`,
    p`\b${NOT} (?:dapat|bisa) (?:di)?(?:hindari|hindarkan|duga|prediksi|cegah|elakkan|kendalikan)\b|\b(?:sulit|sukar|susah) (?:di)?(?:duga|hindari|ramalkan|prediksi|cegah|perkirakan)\b|\b(?:situasi|kondisi|keadaan) (?:yang )?(?:tidak terduga|tak terduga|darurat|mendesak)\b|\b(?:miskomunikasi|kesalahpahaman|salah paham) (?:di|dari|antara|pada) `,
    p`\b(?:satu dan lain hal|karena suatu hal|sesuatu dan lain hal|beberapa alasan|alasan (?:teknis|operasional|internal))\b`,
  ],
  'disclaimer.owner': [
    p`\b${WE} (?:yang )?(?:salah|keliru|lupa|lalai|terlambat|tidak (?:memeriksa|mengecek|menyiapkan|memberi)[a-z]*|seharusnya|harus)\b|\b(?:kesalahan|salah|kelalaian|tanggung jawab) ${WE}\b(?<!\bbukan(?:lah)? [a-z ]{0,30})|\bseharusnya ${WE}\b`,
  ],
} satisfies Phrases
