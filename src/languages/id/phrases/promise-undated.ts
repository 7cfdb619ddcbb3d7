import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE, HAS, NOT, WE } from './pieces.ts'

export default {
  // Done by saying so: no date is missing from "kunjungan itu tidak kami tagihkan".
  'promise-undated': [
    p`\b${NOT} (?:akan )?(?:${WE} )?(?:tagih|tagihkan|menagih|menagihkan|pungut|memungut|kenakan|mengenakan|bebankan|membebankan|dikenakan|ditagih|ditagihkan|dipungut|perlu (?:membayar|dibayar|mengembalikan)|usah (?:membayar|dibayar))\b`,
    p`\b${HAS} (?:${WE} )?(?:[a-z]+ )?(?:${BARE}|kembalikan|ganti|transfer|perbaiki|dikembalikan|diganti|dibatalkan|dihapus|dikirim|dipotong|ditransfer)\b|\b${WE} ${HAS} (?:mengembalikan|mengganti|membatalkan|mengirim|memotong|menghapus|mentransfer|membayar)\b`,
    p`\b(?:gratis|cuma-cuma|tanpa biaya|bebas biaya|menjadi milik|boleh (?:bapak|ibu|anda) simpan|biaya(?:nya)? ${WE} tanggung|${WE} (?:yang )?(?:tanggung|menanggung))\b`,
  ],
} satisfies Phrases
