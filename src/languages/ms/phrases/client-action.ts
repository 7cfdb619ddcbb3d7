import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT } from './pieces.ts'

export default {
  'client-action': [
    p`\b(?:kami|saya) tidak memerlukan apa-apa daripada ${CLIENT}\b|\btiada apa-apa yang perlu\b`,
    p`\b(?:mohon|sila|tolong|harap|minta tolong) (?!maaf|dimaklumi|maklum|pengertian|pemahaman|kefahaman|difahami|bersabar|maklumi|ampun|perhatian|kesabaran)(?:[a-z]+ )?[a-z]{4,}`,
    p`\b(?:tidak perlu|tak perlu|belum perlu|tidak payah|tidak usah|jangan)\b|\b(?:tiada|tidak ada) (?:apa-apa|tindakan|yang|perkara) (?:yang )?(?:perlu|harus|diperlukan)\b|\btidak (?:perlu|memerlukan) (?:apa-apa|berbuat)`,
    p`\b(?:${CLIENT}|yang) (?:cukup|hanya perlu|perlu|harus|mesti|sebaiknya|digalakkan)\b|\b(?:abaikan|padam|ganti|gantikan|semak|gunakan|simpan|buang|hantar|balas|bayar|jangan)(?:lah)? (?:e-?mel|bil|invois|fail|kata laluan|dokumen|versi|barang|surat|lampiran|yang)\b`,
  ],
} satisfies Phrases
