import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

export default {
  contact: [
    // A time at which the writer gets in touch: needs a date beside it.
    p`\b${WE} (?:akan )?(?:(?!tidak|belum|lupa|gagal|salah|keliru|sempat|terlambat|telat)[a-z]+ )?(?:menghubungi|hubungi|menelepon|telepon|mengabari|kabari|kabarkan|mengabarkan|menyampaikan|sampaikan|mengirim|kirim|melaporkan|laporkan|memberi tahu|beri tahu|memberi kabar|beri kabar|menjawab|jawab|menulis|datang|bertemu|menemui|temui|berkunjung|mampir|mengantar|antar|menjemput|jemput|menyambut|menunggu|tunggu|ngabarin|kabarin|telepon|telpon|nelepon|wa|bicara|rapat)\b`,
    p`\b${WE} (?:[a-z]+ )?di (?:[a-z]+ ){1,4}(?:sampai|dari|antara|hingga|setiap)\b`,
    p`\b(?:boleh|bolehkah|bisa|bisakah|apakah|kapan)(?: ${CLIENT})? (?:${WE} |kita )(?:datang|telepon|telpon|bertemu|ketemu|mampir|bicara|temui|hubungi)\b`,
    p`\b(?:kabar (?:berikutnya|selanjutnya|baru|lagi)|(?:bapak|ibu|anda)(?:\/ibu)? (?:akan )?(?:mendapat|menerima|dapat|terima) (?:kabar|laporan|jawaban|hasil|telepon)|(?:telepon|hubungi|balas|email|whatsapp|wa) (?:saya|kami|langsung|email|pesan|ke|di)|nomor (?:langsung )?saya|bisa ditelepon|bisa dihubungi)\b`,
  ],
  // A way to reach somebody that is neither a whole number nor an address.
  'contact.route': [/\b(?:ext|ekst|samb|sambungan|pesawat)\.? ?\d{2,5}\b/],
} satisfies Phrases
