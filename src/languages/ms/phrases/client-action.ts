import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, NOT, WE } from './pieces.ts'

const DO = piece`(?:hantar(?:kan)?|semak|ganti(?:kan)?|padam|abaikan|guna(?:kan)?|simpan|buang|balas|bayar|tandatangani|isi|tampal|pasang|muat (?:naik|turun)|pulangkan|kembalikan|biarkan|tolak|batalkan|tunggu|sediakan|nyatakan|pilih|tukar|tutup|ambil|padankan|ikut|tengok|cek|check|baca)`
// Told so only at the head of a clause.
const ALSO_DO = piece`(?:tunjuk(?:kan)?|bawa|beri(?:kan)?|cadangkan|pakai|letak(?:kan)?|cetak|teruskan|hentikan|kosongkan|log (?:masuk|keluar)|tekan|datang|buka|kunci|pindahkan|salin|catat|sahkan|tandakan|elakkan|berhenti|minum|makan|cuci|agihkan|edarkan|asingkan|bagi (?:saya|kami|resit|nombor|nama|gambar)|bagitahu (?:saya|kami) (?:mana|bila|berapa|nak))`

export default {
  'client-action': [
    p`\b${WE} tidak memerlukan apa-apa daripada ${CLIENT}\b|\btiada apa-apa yang perlu\b`,
    p`\b(?:mohon|sila|tolong|harap|minta tolong) (?!maaf|dimaklumi|maklum(?!kan)|pengertian|pemahaman|kefahaman|difahami|bersabar|maklumi|ampun|perhatian|kesabaran)(?:[a-z]+ )?[a-z]{4,}`,
    p`\b(?:${NOT} (?:perlu|payah|usah)|jangan)\b|\b(?:tiada|tidak ada) (?:apa-apa|tindakan|yang|perkara) (?:yang )?(?:perlu|harus|diperlukan)\b|\btidak (?:perlu|memerlukan) (?:apa-apa|berbuat)`,
    p`\b(?:${CLIENT}|yang) (?:cukup|hanya perlu|perlu|harus|mesti|sebaiknya|digalakkan)\b|\b(?:abaikan|padam|ganti|gantikan|semak|gunakan|simpan|buang|hantar|balas|bayar|jangan)(?:lah)? (?:e-?mel|bil|invois|fail|kata laluan|dokumen|versi|barang|surat|lampiran|yang)\b`,
    // The bare verb asks only where a clause begins with it: "telah saya hantar" tells.
    p`(?:^|, |; |: |\b(?:cukup|lalu|jadi|dan) )${DO}(?:kan|i)?(?:lah)?\b(?! (?:saya|kami|oleh)\b)`,
    p`(?:^|, |; |: )cuba(?:lah)? (?:${DO}|${ALSO_DO}|[a-z]+kan)\b`,
    p`(?:^|, |; |: )${ALSO_DO}(?:lah)?\b(?! (?:oleh|semula|sejak)\b)`,
    // A question that waits for the client's word.
    p`\b(?:mahukah|bolehkah|sudikah|setujukah|bersetujukah|perlukah|cukupkah|dapatkah|sesuaikah|mana satu|yang mana satu|bila (?:masa )?(?:yang )?(?:sesuai|boleh|lapang))\b[^.]{0,100}\?|(?:^|[,;] )(?:boleh|mahu|nak|setuju|okay|ok|elok) (?:tak |tidak |ke |kalau |jika )?(?:${WE}|${CLIENT})\b[^.]{0,100}\?`,
    p`\b${CLIENT} (?:mahu|nak|hendak|setuju|bersetuju|pilih|lebih suka|rela|okay|ok)\b[^.]{0,100}\?|\b(?:jika|kalau|sekiranya) (?:${CLIENT}|ibu bapa) (?:ber)?setuju\b`,
    p`\b${CLIENT} (?:[a-z]+ )?(?:cukup|(?:hanya|cuma) (?:perlu|me[a-z]+)|perlu|harus|mesti|datang|${DO})\b|\b${WE} (?:minta|mohon) (?:agar |supaya )?${CLIENT}\b`,
    p`\b(?:jika|kalau|sekiranya) ${CLIENT} (?:masih|sudah|telah|dah|terlanjur|ingin|mahu|perlu|memerlukan|lebih suka|boleh|dapat|mempunyai|menyimpan|membayar|menggunakan|mencetak|menghantar)\b`,
    p`\bboleh di(?:hantar|poskan|kemukakan|e-?melkan|whatsapp(?:kan)?|serahkan) (?:ke|kepada|terus)\b|\b${CLIENT} (?:ada (?:di|kat|dekat)|free|lapang|sempat)\b[^.]{0,60}\?|\badakah [a-z.]+(?: [a-z]+)? (?:mahu|ingin|hendak|nak|setuju|bersetuju|memilih|lebih suka)\b[^.]{0,100}\?`,
    p`\b(?:tarikh|hari|masa|waktu|slot|pukul|saiz|warna|perisa|pilihan|jenis|bahagian|alamat) (?:mana|apa|berapa)\b[^.]{0,60}\?|\b${CLIENT} (?:perlukan|memerlukan|perlu|setuju tak|nak tak)\b[^.]{0,100}\?`,
  ],
} satisfies Phrases
