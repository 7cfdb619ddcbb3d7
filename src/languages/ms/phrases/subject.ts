import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Subjects that name nothing.
  subject: [
    p`^(?:makluman|notis|hebahan)(?: (?:penting|rasmi|segera|kami|daripada kami|untuk (?:tuan|puan|anda)|perkhidmatan|pelanggan)){0,2}[.!]?$`,
    p`^(?:(?:surat|sebuah|suatu|penting|(?:mohon|sila)|tentang|perihal|hal|rasmi|singkat|mengenai|kami|anda) ?){0,3}(?:pemberitahuan|maklumat|pengumuman|update|kemas kini|khabar|(?:mesej|tempah)|berita|permohonan maaf|(?:permintaan|permohonan) maaf|maaf|(?:mohon|sila) maaf|minta maaf|masalah|(?:ralat|isu)|insiden|kejadian|situasi|klarifikasi|pengesahan|tindakan susulan|salam|helo|info|laporan)(?: (?:penting|kami|rasmi|perkhidmatan|akaun|(?:pesanan|tempahan)|pelanggan|projek|terbaru|segera|dari kami|dari [a-z]+|untuk (?:tuan|puan|anda)|terkait perkhidmatan|tersebut)){0,2}[.!]?$`,
  ],
} satisfies Phrases
