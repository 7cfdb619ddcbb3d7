import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words that a value should stand beside, with nothing there.
  residue: [
    p`^(?:yang dihormati\.?|kepada yang dihormati\.?|helo|hai|encik|cik|tuan|puan)(?: (?:encik|cik|tuan|puan))? ?[,.:!]$(?<!^(?:helo|hai|tuan|puan)[!])(?<!^(?:tuan|puan|tuan\/puan),)`,
    p`\b(?:pada|di|ke|dari(?:pada)?|untuk|dengan|oleh|kepada|sampai|sehingga|sejak|mulai|sebelum|setelah|selepas|sebanyak|berjumlah|bernilai|nombor|no|pukul|selewat-lewatnya|paling lewat|dan|atau|yang|bahawa|kerana|dalam|atas|antara|rm) [.,;](?= |$)`,
    p`\b(?:pada|di|ke|dari(?:pada)?|dengan|oleh|kepada|sejak|sebanyak|berjumlah|bernilai|pukul|selewat-lewatnya|paling lewat|dan|atau|bahawa|kerana|antara|atas nama|di talian(?<!\b(?:masih|sedang|berada|ada|sudah|dah) di talian)|di nombor|ke akaun)\.$`,
    p`\b(?:sebanyak|berjumlah|bernilai|(?:pada|sehingga|sebelum|sejak|mulai) tarikh|pukul|selewat-lewatnya|paling lewat) (?=(?:kami|saya|akan|sudah|telah|dah|tuan|puan|anda)\b)(?! ?hari)|\b(?:sebanyak|bernilai|pukul|selewat-lewatnya) (?=yang\b)|\b(?:invois|bil|pesanan|kontrak|akaun) nombor (?=(?:akan|sudah|telah)\b)|\brm ?(?=[,;:]|\.(?: |$)|$| [a-z])`,
    p`\( *\)|" *"|“ *”`,
  ],
} satisfies Phrases
