import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT } from './pieces.ts'

export default {
  'client-action': [
    p`\b(?:mohon|tolong|silakan|harap|minta tolong) (?!(?:maaf|dimaklumi|maklum|pengertian|dimengerti|bersabar|maklumi|ampun|perhatian|kesabaran))(?:[a-z]+ )?[a-z]{4,}`,
    p`\b(?:tidak ada yang (?:perlu|harus|kami perlukan)|kami tidak memerlukan apa|tidak perlu|tak perlu|tidak usah|tidak harus|belum perlu|jangan)\b`,
    p`\b(?:${CLIENT}|yang) (?:cukup|hanya perlu|tinggal|perlu|harus|sebaiknya)\b|\b(?:abaikan|hapus|ganti|periksa|pakailah|gunakan|simpan|buang|kirim|balas|bayar|jangan)(?:lah)? (?:email|faktur|tagihan|berkas|kata sandi|dokumen|versi|barang|file|surat|lampiran|yang)\b`,
  ],
} satisfies Phrases
