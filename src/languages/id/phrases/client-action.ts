import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

const DO = piece`(?:cek|periksa|ganti|hapus|abaikan|pakai|gunakan|simpan|buang|kirim(?:kan)?|balas|bayar|tanda ?tangani|isi|pasang|tempel|unggah|unduh|kembalikan|teruskan|biarkan|tolak|batalkan|tunggu|siapkan|sebut(?:kan)?|pilih|cabut|matikan|perbarui|cocokkan|ambil|ikut|tutup)`

export default {
  'client-action': [
    p`\b(?:mohon|tolong|silakan|harap|minta tolong) (?!(?:maaf|dimaklumi|maklum|pengertian|dimengerti|bersabar|maklumi|ampun|perhatian|kesabaran))(?:[a-z]+ )?[a-z]{4,}`,
    p`\b(?:tidak ada yang (?:perlu|harus|kami perlukan)|kami tidak memerlukan apa|tidak perlu|tak perlu|tidak usah|tidak harus|belum perlu|jangan)\b`,
    p`\b(?:${CLIENT}|yang) (?:cukup|hanya perlu|tinggal|perlu|harus|sebaiknya)\b|\b(?:abaikan|hapus|ganti|periksa|pakailah|gunakan|simpan|buang|kirim|balas|bayar|jangan)(?:lah)? (?:email|faktur|tagihan|berkas|kata sandi|dokumen|versi|barang|file|surat|lampiran|yang)\b`,
    // The bare verb asks only where a clause begins with it: "sudah saya kirim" tells.
    p`(?:^|, |; |: |\b(?:cukup|tinggal|maka|lalu) |\b(?:jadi|dan) )${DO}(?:kan|i)?(?:lah)?\b(?! (?:saya|kami|oleh)\b)`,
    p`\b(?:pak|bu|mas|mbak|kakak|kak) (?:[a-z]+ )?(?:cukup|hanya perlu|tinggal|perlu|harus|sebaiknya)\b|\b${WE} (?:minta|mohon) (?:agar |supaya )?${CLIENT}\b`,
    p`\b(?:jika|bila|kalau|apabila) ${CLIENT} (?:masih|sudah|telah|terlanjur|telanjur|ingin|mau|perlu|memerlukan|membutuhkan|lebih suka|bisa|punya|menyimpan|membayar|memakai|mencetak|mengirim)\b`,
  ],
} satisfies Phrases
