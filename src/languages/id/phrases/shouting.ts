import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words that are shouted when they stand in capitals; other short words in capitals are taken for abbreviations.
  shouting: [
    p`^(?:ada|agar|akan|anda|bukan|dan|dengan|dua|gratis|hanya|hari|harus|hilang|ini|itu|jangan|juga|kali|kami|kembali|kesalahan|lupa|maaf|mohon|paling|penting|perhatian|pasti|saja|salah|sangat|saya|sebesar|segera|sekali|sekarang|selesai|semua|sepenuhnya|sudah|telah|terima|kasih|tidak|tolong|uang|untuk|wajib|yang)$`,
  ],
} satisfies Phrases
