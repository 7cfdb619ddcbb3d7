import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE } from './pieces.ts'

export default {
  // Done by saying so: no date is missing from "kunjungan itu tidak kami tagihkan".
  'promise-undated': [
    p`\b(?:tidak|tak) (?:akan )?(?:kami |saya )?(?:tagih|tagihkan|menagih|menagihkan|pungut|memungut|kenakan|mengenakan|bebankan|membebankan|dikenakan|ditagih|ditagihkan|dipungut|perlu (?:membayar|dibayar|mengembalikan)|usah (?:membayar|dibayar))\b`,
    p`\b(?:sudah|telah) (?:saya |kami )?(?:[a-z]+ )?(?:${BARE}|kembalikan|ganti|transfer|perbaiki|dikembalikan|diganti|dibatalkan|dihapus|dikirim|dipotong|ditransfer)\b|\b(?:kami|saya) (?:sudah|telah) (?:mengembalikan|mengganti|membatalkan|mengirim|memotong|menghapus|mentransfer|membayar)\b`,
    p`\b(?:gratis|cuma-cuma|tanpa biaya|bebas biaya|menjadi milik|boleh (?:bapak|ibu|anda) simpan|biaya(?:nya)? (?:kami|saya) tanggung|(?:kami|saya) (?:yang )?(?:tanggung|menanggung))\b`,
  ],
} satisfies Phrases
