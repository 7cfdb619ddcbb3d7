import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, MISHAP, WE } from './pieces.ts'

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
    // "Maaf soal yang kemarin": whatever that was.
    p`\bmaaf\b[^.;]{0,30}\b(?:soal|atas|untuk|tentang|buat|perihal|mengenai) (?:yang|kejadian|hal|peristiwa|insiden|urusan|masalah|perkara)(?: yang)? (?:kemarin|tadi|semalam|itu|ini|waktu itu|minggu lalu|tempo hari|sudah terjadi)(?: (?:itu|tadi|lalu|pagi|siang|sore|malam))*(?:,? (?:ya|${CLIENT}))*[.!,]?$`,
    p`\b(?:kejadian|peristiwa|hal|insiden|masalah|kabar) yang (?:(?:sudah|telah|sama-sama|kita|semua|${CLIENT}) )*(?:ketahui|tahu|maklumi|dengar|viral|beredar|ramai)\b`,
    p`^(?:atas|untuk|terkait|perihal|mengenai|soal) (?:segala |semua )?(?:peristiwa|kejadian|insiden|hal|apa yang|keadaan|situasi)\b[^.;]{0,80}\bmaaf\b(?![^.;]{0,60}\b(?:karena|sebab)\b)|\bmaaf\b[^.;]{0,30}\batas apa yang (?:telah |sudah )?(?:terjadi|${CLIENT} (?:alami|rasakan|terima))\b`,
    // A word from the brochure for what broke.
    p`\b(?:menjalani|mengalami|dalam (?:masa|tahap|proses)|memasuki|membutuhkan|memerlukan) (?:masa |proses |tahap |sedikit |beberapa )?(?:penyesuaian|penyempurnaan|optimalisasi|transisi|pembenahan|stabilisasi|adaptasi|normalisasi|konsolidasi|pergeseran|perlambatan|dinamika|fluktuasi|pelambatan|deviasi)\b|\b(?:sedang|masih|tengah) (?:dalam |berada dalam )?(?:mode|fase|proses|tahap|masa|kondisi) (?:peningkatan|penyesuaian|penyempurnaan|pembenahan|pemeliharaan kualitas|penguatan)\b|\b(?:belum|tidak|kurang) (?:mencapai|memenuhi|menyentuh|sampai pada) (?:standar|harapan|ekspektasi|target|mutu)\b|\b(?:ruang|catatan|peluang) (?:untuk )?(?:penyempurnaan|perbaikan|pengembangan|peningkatan)\b`,
    p`\b(?:belum|kurang|tidak) (?:sepenuhnya |begitu |cukup |terlalu )?(?:optimal|maksimal|sempurna|selaras|sejalan|ideal|mulus|prima|sesuai (?:harapan|ekspektasi))\b(?<!\b(?:jika|bila|kalau|apabila)\b[^.;]{0,60})`,
    p`\b(?:dalam rangka|demi|guna|sebagai bagian dari) (?:program |upaya |proses )?(?:optimalisasi|efisiensi|penataan|penyempurnaan|peningkatan|penyesuaian|pengoptimalan|mengoptimalkan|penyegaran|harmonisasi)\b[^.;]{0,80}\bdi(?:satukan|gabung|alih|sesuai|tunda|geser|kurang|tutup|henti|batas|jadwal|pindah|ubah|hapus)[a-z]*`,
    p`\bmengalami (?:sedikit |beberapa |suatu )?(?!pendarahan|perdarahan|peradangan|pembengkakan|pemadaman|perawatan|penundaan|pelecehan|penipuan|pencurian|pemotongan)pe[a-z]{4,}an\b|\b(?:terdapat|ada|terjadi) (?:sedikit |beberapa |suatu |sejumlah )?(?:dinamika|penyelarasan|ketidakselarasan|pergeseran|perkembangan di luar)\b|\b(?:belum|tidak|kurang) se(?:optimal|baik|maksimal|mulus|sempurna|lancar|rapi|ideal)(?:nya)?\b(?<!\b(?:jika|bila|kalau)\b[^.;]{0,40})`,
    p`\bmaaf (?:ya )?atas ${MISHAP}(?: teknis| kecil)? (?:pagi|siang|sore|malam|hari|minggu|tadi|kemarin|semalam|beberapa|sejak|yang)(?: [a-z]+){0,2}[.!]?$|\bada (?:hal|kendala|masalah|sesuatu|urusan)(?: (?:teknis|kecil|internal|sedikit))? (?:di|pada|dari) (?:sisi|pihak|dapur|tempat) kami[.,!]?$|\bmaaf\b[^.;]{0,30}\b(?:agak|sedikit|sempat|rada) (?:kacau|ribet|berantakan|chaos|heboh|ricuh|ruwet)\b`,
  ],
  // What happened stands in the same sentence.
  'blank-harm.named': [
    p`\b(?:karena|akibat|sebab) (?:[a-z]+ )?(?:saya|kami|kesalahan ${WE}|kelalaian ${WE})\b|\b${WE} (?:yang )?(?:salah|keliru|lupa|terlambat|menagih|mengirim|menghapus|tidak)\b`,
  ],
} satisfies Phrases
