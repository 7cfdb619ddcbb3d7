import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  compensation: [
    p`\b(?:pampasan|(?:ganti|gantikan) rugi|(?:potongan|rebat)|diskaun|pengembalian (?:(?:wang|dana)|wang|(?:kos|bayaran|yuran|caj)|(?:kelebihan|lebihan))|kredit|baucar|(?:bayaran balik|refund)|penggantian|baki|percuma|cuma-cuma|tanpa (?:kos|bayaran|yuran|caj)|bebas (?:kos|bayaran|yuran|caj))\b(?! (?:laluan|data))`,
    p`\b(?:(?:memulangkan|mengembalikan|membayar balik)|(?:kembalikan|pulangkan|bayar balik)|(?:dikembalikan|dipulangkan|dibayar balik)|(?:menggantikan|mengganti)|(?:ganti|gantikan)|diganti|menanggung|tanggung|ditanggung|(?:memotong|menolak)|potong|dipotong|membebaskan|bebaskan|membayarkan|menghapuskan|pindahkan|memindahkan|menambahkan)\b(?=[^.;]{0,60}(?:\brm|[$€£¥]|\b(?:wang|(?:wang|dana)|(?:kos|bayaran|yuran|caj)|(?:kelebihan|lebihan)|perbezaan|kos|kerugian|invois|denda|(?:pembayaran|bayaran)|baki)\b))`,
    p`\b(?:rm ?[\d.]+|wang|(?:wang|dana)|(?:kos|bayaran|yuran|caj)|(?:kelebihan|lebihan)|perbezaan|kos|kerugian|denda|invois|jumlah itu)(?: [^.;]{0,60})? (?:kami |saya )(?:(?:kembalikan|pulangkan|bayar balik)|(?:ganti|gantikan)|tanggung|potong|bebaskan|padam|bayar|pindahkan)\b|\btidak (?:kami|saya|akan kami|akan saya) (?:caj|caj|pungut|kenakan)\b|\b(?:kami|saya) tidak (?:akan )?(?:mengebil|mengebilkan|memungut|mengenakan)\b|\btidak (?:perlu|usah) (?:membayar|bayar|dibayar)\b`,
  ],
} satisfies Phrases
