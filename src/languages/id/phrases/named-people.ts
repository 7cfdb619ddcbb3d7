import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'named-people.greeting': [
    p`^(?:yth|yang terhormat|kepada|halo|hai|hi|dear|selamat (?:pagi|siang|sore|malam)|pak|bu|bapak|ibu|mas|mbak|kak)\b`,
  ],
  // Words that name nobody in a greeting or under a message.
  'named-people.nobody': [
    p`^(?:yth|yang|terhormat|kepada|halo|hai|hi|hello|dear|selamat|pagi|siang|sore|malam|pak|bu|bapak|ibu|mas|mbak|kak|kakak|saudara|saudari|sdr|sdri|bpk|dr|ir|prof|h|hj|tuan|nyonya|para|seluruh|semua|pelanggan|klien|nasabah|mitra|pengguna|konsumen|pembeli|customer|kami|setia|
      sekalian|rekan|rekan-rekan|tim|bagian|divisi|departemen|layanan|pelayanan|manajemen|direksi|direktur|manajer|admin|administrasi|staf|keuangan|penjualan|pemasaran|pt|cv|ud|tbk|hormat|salam|hangat|dengan|terima|kasih|saya|dan|atau|di|tempat|dari|wassalam|sukses|service|care|team|support)$`,
  ],
} satisfies Phrases
