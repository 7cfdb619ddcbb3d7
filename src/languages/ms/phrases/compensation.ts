import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  compensation: [
    p`\b(?:pampasan|(?:ganti|gantikan) rugi|potongan|rebat|diskaun|pemulangan (?:wang|deposit|kos|bayaran|yuran|caj|lebihan)|kredit|baucar|bayaran balik|pembayaran balik|refund|penggantian|percuma|secara percuma|tanpa (?:kos|bayaran|yuran|caj)|(?:bebas|dikecualikan) (?:daripada )?(?:kos|bayaran|yuran|caj))\b(?! (?:laluan|data))`,
    p`\b(?:memulangkan|mengembalikan|membayar balik|kembalikan|pulangkan|bayar balik|dikembalikan|dipulangkan|dibayar balik|menggantikan|mengganti|ganti|gantikan|diganti|menanggung|tanggung|ditanggung|memotong|menolak|potong|dipotong|mengecualikan|kecualikan|mengkreditkan|kreditkan|menghapuskan|hapuskan|pindahkan|memindahkan|menambahkan)\b(?=[^.;]{0,60}(?:\brm|[$€£¥]|\b(?:wang|kos|bayaran|yuran|caj|lebihan|perbezaan|kerugian|invois|denda|pembayaran|baki)\b))`,
    p`\b(?:rm ?[\d.]+|wang|kos|bayaran|yuran|caj|lebihan|perbezaan|kerugian|denda|invois|jumlah itu)(?: [^.;]{0,60})? (?:${WE} )(?:kembalikan|pulangkan|bayar balik|ganti|gantikan|tanggung|tolak|potong|kreditkan|bayar|pindahkan)\b|\btidak (?:kami|saya|akan kami|akan saya) (?:caj|pungut|kenakan)\b|\b${WE} tidak (?:akan )?(?:mengebil|memungut|mengenakan)\b|\btidak (?:perlu|payah|usah) (?:membayar|bayar|dibayar)\b`,
  ],
} satisfies Phrases
