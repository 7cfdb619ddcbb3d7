import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words that are shouted when they stand in capitals; other short words in capitals are taken for abbreviations.
  shouting: [
    p`^(?:ada|agar|akan|anda|bukan|dan|dengan|dua|percuma|hanya|hari|harus|perlu|terpaksa|mesti|hilang|ini|itu|jangan|juga|kali|kami|kembali|kesalahan|lupa|terlupa|maaf|mohon|sila|paling|penting|perhatian|pasti|sahaja|saja|salah|silap|sangat|saya|serta-merta|segera|sekali|sekarang|selesai|semua|sepenuhnya|sudah|telah|dah|terima|kasih|tidak|tolong|wang|untuk|wajib|yang)$`,
  ],
} satisfies Phrases
