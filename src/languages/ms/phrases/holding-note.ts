import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // An offer, or a cause, in a note that must hold neither.
  'holding-note.offer': [
    p`\b(?:pampasan|(?:ganti|gantikan) rugi|diskaun|(?:potongan|rebat) harga|pengembalian (?:(?:wang|dana)|wang)|(?:bayaran balik|refund)|baucar|percuma)\b|\b(?:kami|saya) (?:akan )?(?:(?:menggantikan|mengganti)|(?:ganti|gantikan)|(?:memulangkan|mengembalikan|membayar balik)|(?:kembalikan|pulangkan|bayar balik)|menanggung|tanggung)\b`,
  ],
  'holding-note.cause': [
    p`\b(?:kerana|disebabkan|disebabkan|akibat|gara-gara|lantaran)\b(?! (?:itu|ini|saya belum|kami belum))|\bpenyebab(?:nya)? (?:adalah|ialah|iaitu|kerana)\b|\b(?:diduga|kemungkinan besar|tampaknya|seolah-olah|kelihatannya|agaknya|rupanya)\b`,
  ],
} satisfies Phrases
