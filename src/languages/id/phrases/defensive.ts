import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, HAS, WE } from './pieces.ts'

export default {
  defensive: [
    p`\b(?:perlu|harap|mohon|ingin kami|perlu juga) (?:juga )?(?:diketahui|dipahami|dicatat|diingat|kami sampaikan|kami tegaskan|kami jelaskan|kami ingatkan|digarisbawahi|ditegaskan|tegaskan|luruskan|diluruskan)(?: bahwa)?\b`,
    p`\b(?:namun|tetapi|tapi|akan tetapi)(?: [a-z]+){0,3} (?:sudah sesuai|telah sesuai|sesuai prosedur|sudah berusaha|telah berusaha|sudah mengingatkan|bukan (?:sepenuhnya|semata))`,
    p`\b(?:sesuai|menurut|mengikuti|berdasarkan) (?:dengan )?(?:prosedur|sop|ketentuan|aturan|kebijakan|syarat|standar)(?: [a-z]+){0,2} (?:yang berlaku|kami|perusahaan|kontrak|operasional)\b(?<!\btidak [^.;]{0,30})`,
    p`\b(?:tuduhan|tudingan|klaim|anggapan|dugaan|asumsi) (?:${CLIENT}|tersebut|itu) (?:[a-z]+ ){0,3}(?:tidak|keliru|berlebihan|salah)|\btidak (?:adil|fair|benar) (?:jika|bila|kalau|bahwa)\b|\b${WE} (?:merasa )?(?:keberatan|tidak terima|tidak sependapat)\b`,
    p`\b(?:perusahaan|kantor|firma|vendor|toko|penyedia|agen|tim) (?:lain|mana|sebesar apa) ?pun (?:juga )?(?:sering|kerap|pernah|bisa|pasti|tidak|mengalami)\b`,
    p`\b(?:lihat|melihat|pahami|memahami|mengerti|ngertiin|bayangkan|pikirkan|tempatkan diri) (?:juga |dong )?(?:dari |di )?(?:sisi|posisi|sudut pandang|kacamata|keadaan|kondisi) (?:kami|saya|aku|kita)\b`,
    p`\b(?:kurang|tidak|nggak) (?:adil|fair|pantas|bijak|elok|objektif|berimbang|proporsional)\b(?<!\b(?:kami|saya|aku) (?:[a-z]+ )?(?:kurang|tidak|nggak) [a-z]+)|\b(?:kurang|tidak) tepat (?:apabila|bila|jika|kalau)\b|\b(?:penilaian|ulasan|komentar|review|rating|tanggapan) yang (?:lebih )?(?:berimbang|adil|objektif|bijak|fair|sehat|santun)\b`,
    p`\b${HAS} (?:bekerja|bertindak|dilakukan|dilaksanakan|berjalan|dikerjakan|menjalankan (?:tugas|kewajiban)|melakukan|melaksanakan)(?: [a-z]+){0,3}? (?:sesuai|menurut|mengikuti|berdasarkan) (?:dengan )?(?:aturan|prosedur|sop|ketentuan|standar|juknis|kontrak|instruksi)\b`,
    p`\b(?:pelanggan|tamu|pesanan|pembeli|klien|peserta|orang|pasien|penghuni|yang) (?:lain(?:nya)?|sebelumnya)\b[^.;]{0,30}\b(?:aman|puas|baik-baik|nggak (?:ada|pernah)|tidak (?:ada|pernah)|lancar|senang|suka|oke)\b|\b(?:baru|cuma|hanya) ${CLIENT} (?:saja )?yang (?:komplain|mengeluh|protes|mempermasalahkan|keberatan|ribut)\b|\b(?:semua(?:nya)?|semua tamu|semua orang) (?:pulang dengan )?(?:puas|senang)\b|\bselera (?:kita|orang|tiap orang|masing-masing)?(?: [a-z]+){0,2} ?(?:berbeda|beda)\b`,
    p`\bbaru (?:kali|sekali) ini (?:saja )?ada (?:yang )?(?:[a-z]+ )?(?:protes|komplain|mengeluh|keluhan|masalah|menuntut)\b|\b(?:heran|kaget|bingung|aneh|tidak habis pikir|terkejut)(?: juga)? (?:dengan|membaca|kenapa|mengapa|melihat|menerima|ada) (?:[a-z]+ )?(?:komplain|keluhan|ulasan|protes|bintang|penilaian|dipermasalahkan|tuduhan|${CLIENT})`,
    p`\b(?:jangan|tidak perlu|nggak usah|tidak usah|mohon tidak) (?:di|mem)?(?:besar-besarkan|viralkan|sebarkan|perpanjang|permasalahkan|dramatisir|lebih-lebihkan|perbesar)\b|\b(?:semua|seluruh|segala) (?:prosedur|langkah|tahapan|aturan|ketentuan) (?:sudah |telah )(?:${WE} )?(?:di)?(?:jalankan|ikuti|penuhi|tempuh|laksanakan|lakukan)\b`,
    p`\b(?:mustahil|tidak mungkin|nggak mungkin|mana mungkin)(?: (?:kalau|jika|bahwa))? (?:[a-z]+ )?(?:kami|saya|tim kami|staf kami|kasir kami|kurir kami|petugas kami)\b[^.;]{0,30}\b(?:salah|keliru|lalai|lupa|berbohong|curang|sengaja)\b|\b(?:jelas|terbukti|terlihat) (?:[a-z]+ ){0,3}?kami (?:tidak|nggak) (?:salah|lalai|keliru|bersalah)\b`,
    p`\bnamanya (?:juga |kan )?[a-z0-9 ]{3,30}, (?:ya |jadi |kan )?(?:wajar|pasti|biasa|maklum|lumrah|kadang|memang)\b|\bwajar (?:saja )?(?:kalau|bila|jika) (?:sesekali|kadang|ada|terjadi|lambat|telat|terlambat|tidak|masih|belum)\b`,
  ],
  // Defends only beside a mistake.
  'defensive.hinted': [
    p`\b(?:meskipun|walaupun|meski) (?:demikian|begitu)\b|\bnamun demikian\b|\bbagaimanapun(?: juga)?\b(?! (?:caranya|bentuknya))|\bdi sisi lain\b|\bsecara teknis(?:,| (?:[a-z]+ )?(?:tidak|bukan|sudah|benar|sesuai)\b)|\bpada dasarnya\b|\b(?:sebenarnya|sejujurnya|sesungguhnya|terus terang)\b`,
    p`\b(?:kebijakan|peraturan|ketentuan) (?:perusahaan|pusat|manajemen|kami)\b`,
    p`\b(?:perlu|harap|mohon) (?:juga )?${CLIENT} (?:ketahui|pahami|mengerti|sadari|ingat)\b`,
  ],
} satisfies Phrases
