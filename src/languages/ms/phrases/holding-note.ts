import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  // An offer, or a cause, in a note that must hold neither.
  'holding-note.offer': [
    p`\b(?:pampasan|(?:ganti|gantikan) rugi|diskaun|(?:potongan harga|rebat)|pemulangan wang|bayaran balik|pembayaran balik|refund|baucar|percuma)\b|\b${WE} (?:akan )?(?:menggantikan|mengganti|ganti|gantikan|memulangkan|mengembalikan|membayar balik|kembalikan|pulangkan|bayar balik|menanggung|tanggung)\b`,
  ],
  'holding-note.cause': [
    p`\b(?:kerana|disebabkan|berpunca|ekoran|akibat|gara-gara|lantaran)\b(?! (?:itu|ini|saya belum|kami belum))|\b(?:penyebab|punca)(?:nya)? (?:adalah|ialah|iaitu|kerana)\b|\b(?:dipercayai|disyaki|kemungkinan besar|nampaknya|seolah-olah|kelihatannya|agaknya|rupanya)\b`,
  ],
} satisfies Phrases
