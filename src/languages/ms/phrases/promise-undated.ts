import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE } from './pieces.ts'

export default {
  // Done by saying so: no date is missing from "lawatan itu tidak kami caj".
  'promise-undated': [
    p`\b(?:tidak|tak) (?:akan )?(?:kami |saya )?(?:caj|mengecaj|mengebil|pungut|memungut|kenakan|mengenakan|dikenakan|dibilkan|dipungut|perlu (?:membayar|dibayar|memulangkan|mengembalikan|membayar balik)|(?:usah|payah) (?:membayar|dibayar))\b`,
    p`\b(?:sudah|telah) (?:saya |kami )?(?:[a-z]+ )?(?:${BARE}|kembalikan|pulangkan|bayar balik|ganti|gantikan|pindahkan|baiki|betulkan|perbaiki|dikembalikan|dipulangkan|dibayar balik|diganti|dibatalkan|dipadam|dihantar|dipotong|dipindahkan)\b|\b(?:kami|saya) (?:sudah|telah) (?:memulangkan|mengembalikan|membayar balik|menggantikan|mengganti|membatalkan|menghantar|memotong|menolak|memadam|memindahkan|membayar)\b`,
    p`\b(?:percuma|tanpa (?:kos|bayaran|yuran|caj)|(?:bebas|dikecualikan) (?:daripada )?(?:kos|bayaran|yuran|caj)|menjadi milik|boleh (?:tuan|puan|anda) simpan|(?:kos|bayaran|yuran|caj)(?:nya)? (?:kami|saya) tanggung|(?:kami|saya) (?:yang )?(?:tanggung|menanggung))\b`,
  ],
} satisfies Phrases
