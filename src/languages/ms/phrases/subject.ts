import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Subjects that name nothing.
  subject: [
    p`^(?:makluman|notis|hebahan)(?: (?:penting|rasmi|segera|kami|daripada kami|untuk (?:tuan|puan|anda)|perkhidmatan|pelanggan)){0,2}[.!]?$`,
    p`^(?:(?:surat|penting|tentang|perkara|hal|rasmi|mengenai|kami|anda) ?){0,3}(?:pemberitahuan|makluman|maklumat|notis|pengumuman|update|kemas kini|mesej|berita|permohonan maaf|maaf|mohon maaf|memohon maaf|minta maaf|masalah|ralat|isu|insiden|kejadian|situasi|penjelasan|pengesahan|tindakan susulan|salam|helo|info|laporan)(?: (?:penting|kami|rasmi|perkhidmatan|akaun|pesanan|tempahan|pelanggan|projek|terbaru|segera|daripada [a-z]+|dari [a-z]+|untuk (?:tuan|puan|anda)|berkaitan perkhidmatan|tersebut)){0,2}[.!]?$`,
  ],
} satisfies Phrases
