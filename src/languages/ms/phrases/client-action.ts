import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT } from './pieces.ts'

export default {
  'client-action': [
    p`\b(?:(?:mohon|sila)|tolong|sila|harap|minta tolong) (?!(?:maaf|dimaklumi|maklum|(?:pengertian|pemahaman|kefahaman)|difahami|bersabar|maklumi|ampun|perhatian|kesabaran))(?:[a-z]+ )?[a-z]{4,}`,
    p`\b(?:tidak ada yang (?:perlu|(?:harus|perlu|terpaksa|mesti))|tidak perlu|tak perlu|tidak usah|tidak (?:harus|perlu|terpaksa|mesti)|belum perlu|jangan)\b`,
    p`\b(?:${CLIENT}|yang) (?:cukup|hanya perlu|hanya tinggal|perlu|(?:harus|perlu|terpaksa|mesti)|sebaiknya)\b|\b(?:abaikan|padam|(?:ganti|gantikan)|semak|pakailah|gunakan|simpan|buang|hantar|balas|bayar|jangan)(?:lah)? (?:e-?mel|bil|invois|fail|kata laluan|dokumen|versi|barang|fail|surat|lampiran|yang)\b`,
  ],
} satisfies Phrases
