import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, NOT, WE } from './pieces.ts'

export default {
  // Refuses the blame: nothing that follows can mend it.
  disclaimer: [
    p`\bbukan(?:lah)? (?:merupakan )?(?:kesalahan|salah|silap|kecuaian|tanggungjawab|kesilapan|kealpaan|urusan|sepenuhnya (?:kesalahan|salah|silap)|semata-mata (?:kesalahan|salah|silap)) (?:dari(?:pada)? |pihak |di pihak )?(?:saya|kami|syarikat|pasukan kami)\b`,
    p`\b(?:kami|saya|syarikat) (?:[a-z]+ )?${NOT} (?:dapat |boleh |akan )?(?:bertanggung ?jawab|dipertanggungjawabkan|dipersalahkan|disalahkan|menanggung|mengakui)\b`,
    p`\b${WE} (?:menolak (?:tuduhan|dakwaan|tanggungjawab|sebarang|aduan|tuntutan)|membantah|menafikan|menyangkal)\b|\btanpa (?:mengakui|pengakuan)\b|\b(?:bukan|tidak) (?:bermakna |merupakan )(?:satu )?pengakuan\b|\bdi luar tanggungjawab\b`,
    p`\b(?:bukan|tidak) (?:lagi )?(?:di bawah|dalam|termasuk) (?:[a-z]+ )?(?:tanggungan|tanggungjawab|bidang tugas|skop)\b`,
    p`\b(?:tidak|bukan)(?: [a-z]+)? (?:ditafsirkan|disifatkan|dianggap|diertikan) sebagai (?:[a-z]+ ){0,2}pengakuan\b|\btanggungan (?:penyewa|pelanggan|pengguna|pembeli|penumpang|${CLIENT}) sendiri\b|\batas risiko (?:penyewa|pelanggan|pengguna|pembeli|penumpang|pemilik|${CLIENT}) sendiri\b`,
    p`\b(?:tidak|tak|bukan) bertanggungan\b|\btanpa (?:sebarang )?pengakuan (?:liabiliti|tanggungan|kesalahan|salah)\b`,
  ],
  // Blames fate: enough only where we say next what we did ourselves.
  'disclaimer.fate': [
    p`\b(?:tiada|tidak ada) (?:siapa|sesiapa|orang)(?: pun)?(?: yang)? (?:dapat |boleh )?(?:menjangka|menyangka|meramal|menduga)[a-z]*\b|\bnasib (?:tidak baik|malang|buruk)\b|\bsudah (?:takdir|suratan)\b|\b(?:tiada|tidak ada) apa(?:-apa)? yang (?:dapat|boleh) ${WE} (?:lakukan|buat)\b`,
    p`\bdi ?luar (?:kawalan|bidang kuasa|jangkaan|kemampuan|dugaan|kuasa)\b|\btidak dapat dielakkan\b|\b(?:berlaku |ada |akibat )(?:sedikit )?salah faham\b|\bmiskomunikasi\b|\bkesilapan manusia\b|\bsebab-sebab (?:teknikal|tertentu|yang tidak)\b`,
    p`\b(?:takdir|bencana alam|force majeure|human error|kesalahan manusia|faktor manusia)\b`,
    p`\b${NOT} (?:dapat|boleh) (?:di)?(?:elak|elakkan|hindari|hindarkan|duga|jangka|jangkakan|cegah|kawal)\b|\b(?:sukar|susah) (?:di)?(?:duga|jangka|elakkan|elak|ramal|cegah)\b|\b(?:situasi|keadaan) (?:yang )?(?:di luar jangka|tidak dijangka|mendesak)\b|\b(?:miskomunikasi|salah faham) (?:di|dari(?:pada)?|antara|pada) `,
    p`\b(?:sebab-sebab yang tidak dapat dielakkan|beberapa sebab|sebab(?:-sebab)? tertentu|atas sebab (?:teknikal|operasi|dalaman|tertentu)|faktor-faktor (?:tertentu|luaran))\b`,
    p`\bbukan ${WE} yang (?:boleh |dapat )?(?:kawal|tentukan|mengawal|menentukan)\b|\b${WE} (?:tak|tidak) (?:boleh|dapat|mampu) (?:kawal|mengawal|buat apa(?:-apa)?|berbuat apa(?:-apa)?)\b|\b(?:bukan|di luar) (?:dalam )?kawalan ${WE}\b`,
  ],
  'disclaimer.owner': [
    p`\b${WE} yang (?:memilih|menyimpan|memutuskan|menempah|menetapkan|membiarkan)\b|\bitu (?:keputusan|pilihan|kesilapan) ${WE}\b`,
    p`\b${WE} (?:yang )?(?:tersilap|tersalah|salah|silap|lupa|terlupa|cuai|lalai|lewat|terlambat|lambat|tidak (?:menyemak|menyiapkan|memberi)[a-z]*|sepatutnya|seharusnya|harus|perlu|terpaksa|mesti)\b|\b(?:kesilapan|kesalahan|salah|silap|kecuaian|tanggungjawab) ${WE}\b(?<!\bbukan(?:lah)? [a-z ]{0,30})|\b(?:sepatutnya|seharusnya) ${WE}\b`,
  ],
} satisfies Phrases
