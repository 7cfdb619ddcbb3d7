import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words that a value should stand beside, with nothing there.
  residue: [
    p`^(?:yth\.?|kepada yth\.?|halo|hai|pak|bu|bapak|ibu)(?: (?:pak|bu|bapak|ibu))? ?[,.:!]$(?<!^(?:halo|hai|bapak|ibu)[!])`,
    p`\b(?:pada|di|ke|dari|untuk|dengan|oleh|kepada|sampai|sejak|mulai|sebelum|setelah|sebesar|senilai|nomor|no|tanggal|pukul|paling lambat|dan|atau|yang|bahwa|karena|dalam|atas|antara|rp) [.,;](?= |$)`,
    p`\b(?:pada|di|ke|dari|dengan|oleh|kepada|sejak|sebesar|senilai|tanggal|pukul|paling lambat|dan|atau|bahwa|karena|antara|atas nama|di nomor|ke rekening nomor)\.$`,
    p`\b(?:sebesar|senilai|sejumlah|(?:pada|sampai|sebelum|sejak|mulai) tanggal|pukul|paling lambat) (?=(?:kami|saya|akan|sudah|telah|bapak|ibu|anda)\b)(?! ?hari)|\b(?:sebesar|senilai|pukul|paling lambat) (?=yang\b)|\b(?:faktur|tagihan|pesanan|kontrak|rekening) nomor (?=(?:akan|sudah|telah)\b)|\brp ?(?=[,;:]|\.(?: |$)|$| [a-z])`,
    p`\( *\)|" *"|“ *”`,
  ],
} satisfies Phrases
