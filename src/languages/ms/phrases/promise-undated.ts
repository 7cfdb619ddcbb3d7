import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE } from './pieces.ts'

export default {
  // Done by saying so: no date is missing from "kunjungan itu tidak kami tagihkan".
  'promise-undated': [
    p`\b(?:tidak|tak) (?:akan )?(?:kami |saya )?(?:caj|caj|mengebil|mengebilkan|pungut|memungut|kenakan|mengenakan|bebankan|membebankan|dikenakan|dibilkan|dibilkan|dipungut|perlu (?:membayar|dibayar|(?:memulangkan|mengembalikan|membayar balik))|usah (?:membayar|dibayar))\b`,
    p`\b(?:sudah|telah) (?:saya |kami )?(?:[a-z]+ )?(?:${BARE}|(?:kembalikan|pulangkan|bayar balik)|(?:ganti|gantikan)|pindahkan|(?:baiki|betulkan|perbaiki)|(?:dikembalikan|dipulangkan|dibayar balik)|diganti|dibatalkan|dipadam|dihantar|dipotong|dipindahkan)\b|\b(?:kami|saya) (?:sudah|telah) (?:(?:memulangkan|mengembalikan|membayar balik)|(?:menggantikan|mengganti)|membatalkan|menghantar|(?:memotong|menolak)|memadam|memindahkan|membayar)\b`,
    p`\b(?:percuma|cuma-cuma|tanpa (?:kos|bayaran|yuran|caj)|bebas (?:kos|bayaran|yuran|caj)|menjadi milik|boleh (?:tuan|puan|anda) simpan|(?:kos|bayaran|yuran|caj)(?:nya)? (?:kami|saya) tanggung|(?:kami|saya) (?:yang )?(?:tanggung|menanggung))\b`,
  ],
} satisfies Phrases
