import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Subjects that name nothing.
  subject: [
    p`^(?:(?:surat|sebuah|suatu|penting|mohon|tentang|perihal|hal|resmi|singkat|mengenai|kami|anda) ?){0,3}(?:pemberitahuan|informasi|pengumuman|update|pembaruan|kabar|pesan|berita|permohonan maaf|permintaan maaf|maaf|mohon maaf|minta maaf|masalah|kendala|insiden|kejadian|situasi|klarifikasi|konfirmasi|tindak lanjut|salam|halo|info|laporan)(?: (?:penting|kami|resmi|layanan|akun|pesanan|pelanggan|proyek|terbaru|segera|dari kami|dari [a-z]+|untuk (?:bapak|ibu|anda)|terkait layanan|tersebut)){0,2}[.!]?$`,
  ],
} satisfies Phrases
