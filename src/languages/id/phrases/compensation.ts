import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  compensation: [
    p`\b(?:kompensasi|ganti rugi|potongan|diskon|pengembalian (?:dana|uang|biaya|kelebihan)|kredit|voucher|refund|penggantian|saldo|gratis|cuma-cuma|tanpa biaya|bebas biaya)\b(?! (?:sandi|data))`,
    p`\b(?:mengembalikan|kembalikan|dikembalikan|mengganti|ganti|diganti|menanggung|tanggung|ditanggung|memotong|potong|dipotong|membebaskan|bebaskan|membayarkan|menghapuskan|transfer|mentransfer|menambahkan)\b(?=[^.;]{0,60}(?:\brp|[$€£¥]|\b(?:uang|dana|biaya|kelebihan|selisih|ongkos|kerugian|tagihan|denda|pembayaran|saldo)\b))`,
    p`\b(?:rp ?[\d.]+|uang|dana|biaya|kelebihan|selisih|ongkos|kerugian|denda|tagihan|jumlah itu)(?: [^.;]{0,60})? (?:${WE} )(?:kembalikan|ganti|tanggung|potong|bebaskan|hapus|bayar|transfer)\b|\btidak (?:kami|saya|akan kami|akan saya) (?:tagih|tagihkan|pungut|kenakan)\b|\b${WE} tidak (?:akan )?(?:menagih|menagihkan|memungut|mengenakan)\b|\btidak (?:perlu|usah) (?:membayar|bayar|dibayar)\b`,
  ],
} satisfies Phrases
