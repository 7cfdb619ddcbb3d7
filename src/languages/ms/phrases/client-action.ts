import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT } from './pieces.ts'

const DO = piece`(?:hantar(?:kan)?|semak|ganti(?:kan)?|padam|abaikan|guna(?:kan)?|simpan|buang|balas|bayar|tandatangani|isi|tampal|pasang|muat (?:naik|turun)|pulangkan|kembalikan|biarkan|tolak|batalkan|tunggu|sediakan|nyatakan|pilih|tukar|tutup|ambil|padankan|ikut)`

export default {
  'client-action': [
    p`\b(?:kami|saya) tidak memerlukan apa-apa daripada ${CLIENT}\b|\btiada apa-apa yang perlu\b`,
    p`\b(?:mohon|sila|tolong|harap|minta tolong) (?!maaf|dimaklumi|maklum(?!kan)|pengertian|pemahaman|kefahaman|difahami|bersabar|maklumi|ampun|perhatian|kesabaran)(?:[a-z]+ )?[a-z]{4,}`,
    p`\b(?:tidak perlu|tak perlu|belum perlu|tidak payah|tidak usah|jangan)\b|\b(?:tiada|tidak ada) (?:apa-apa|tindakan|yang|perkara) (?:yang )?(?:perlu|harus|diperlukan)\b|\btidak (?:perlu|memerlukan) (?:apa-apa|berbuat)`,
    p`\b(?:${CLIENT}|yang) (?:cukup|hanya perlu|perlu|harus|mesti|sebaiknya|digalakkan)\b|\b(?:abaikan|padam|ganti|gantikan|semak|gunakan|simpan|buang|hantar|balas|bayar|jangan)(?:lah)? (?:e-?mel|bil|invois|fail|kata laluan|dokumen|versi|barang|surat|lampiran|yang)\b`,
    // The bare verb asks only where a clause begins with it: "telah saya hantar" tells.
    p`(?:^|, |; |: |\b(?:cukup|lalu|jadi|dan) )${DO}(?:kan|i)?(?:lah)?\b(?! (?:saya|kami|oleh)\b)`,
    p`\b(?:encik|puan|cik|tuan|dato'|datuk|datin) (?:[a-z]+ )?(?:cukup|(?:hanya|cuma) (?:perlu|me[a-z]+)|perlu|harus|mesti|${DO})\b|\b(?:saya|kami) (?:minta|mohon) (?:agar |supaya )?${CLIENT}\b`,
    p`\b(?:jika|kalau|sekiranya) ${CLIENT} (?:masih|sudah|telah|terlanjur|ingin|mahu|perlu|memerlukan|lebih suka|boleh|dapat|mempunyai|menyimpan|membayar|menggunakan|mencetak|menghantar)\b`,
  ],
} satisfies Phrases
