import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE, NOT, PAST, WE } from './pieces.ts'

export default {
  // Done by saying so: no date is missing from "lawatan itu tidak kami caj".
  'promise-undated': [
    p`\b${NOT} (?:akan )?(?:${WE} )?(?:caj|mengecaj|mengebil|pungut|memungut|kenakan|mengenakan|dikenakan|dibilkan|dipungut|perlu (?:membayar|dibayar|memulangkan|mengembalikan|membayar balik)|(?:usah|payah) (?:membayar|dibayar))\b`,
    p`\b${PAST} (?:${WE} )?(?:[a-z]+ )?(?:${BARE}|kembalikan|pulangkan|bayar balik|ganti|gantikan|pindahkan|baiki|betulkan|perbaiki|dikembalikan|dipulangkan|dibayar balik|diganti|dibatalkan|dipadam|dihantar|dipotong|dipindahkan)\b|\b${WE} ${PAST} (?:memulangkan|mengembalikan|membayar balik|menggantikan|mengganti|membatalkan|menghantar|memotong|menolak|memadam|memindahkan|membayar)\b`,
    p`\b(?:percuma|tanpa (?:kos|bayaran|yuran|caj)|(?:bebas|dikecualikan) (?:daripada )?(?:kos|bayaran|yuran|caj)|menjadi milik|boleh (?:tuan|puan|anda) simpan|(?:kos|bayaran|yuran|caj)(?:nya)? ${WE} tanggung|${WE} (?:yang )?(?:tanggung|menanggung))\b`,
  ],
} satisfies Phrases
