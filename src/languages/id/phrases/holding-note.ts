import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  // An offer, or a cause, in a note that must hold neither.
  'holding-note.offer': [
    p`\b(?:kompensasi|ganti rugi|diskon|potongan harga|pengembalian (?:dana|uang)|refund|voucher|gratis)\b|\b${WE} (?:akan )?(?:mengganti|ganti|mengembalikan|kembalikan|menanggung|tanggung)\b`,
  ],
  'holding-note.cause': [
    p`\b(?:karena|disebabkan|dikarenakan|akibat|gara-gara|lantaran)\b(?! (?:itu|ini|saya belum|kami belum))|\bpenyebab(?:nya)? (?:adalah|ialah|yaitu|karena)\b|\b(?:diduga|kemungkinan besar|tampaknya|sepertinya|kelihatannya|agaknya|rupanya)\b`,
  ],
} satisfies Phrases
