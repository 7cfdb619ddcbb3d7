import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  contact: [
    // A time at which the writer gets in touch: needs a date beside it.
    p`\b(?:saya|kami) (?:akan )?(?:(?!tidak|belum|lupa|gagal|salah|keliru|sempat|terlambat|telat)[a-z]+ )?(?:menghubungi|hubungi|menelepon|telepon|mengabari|kabari|kabarkan|mengabarkan|menyampaikan|sampaikan|mengirim|kirim|melaporkan|laporkan|memberi tahu|beri tahu|memberi kabar|beri kabar|menjawab|jawab|menulis|datang)\b`,
    p`\b(?:kabar (?:berikutnya|selanjutnya|baru|lagi)|(?:bapak|ibu|anda)(?:\/ibu)? (?:akan )?(?:mendapat|menerima|dapat|terima) (?:kabar|laporan|jawaban|hasil)|(?:telepon|hubungi|balas|email|whatsapp|wa) (?:saya|kami|langsung|email|pesan|ke|di)|nomor (?:langsung )?saya|bisa ditelepon|bisa dihubungi)\b`,
  ],
  // A way to reach somebody that is neither a whole number nor an address.
  'contact.route': [/\b(?:ext|ekst|samb|sambungan|pesawat)\.? ?\d{2,5}\b/],
} satisfies Phrases
