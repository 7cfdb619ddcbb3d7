import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // What comes before the blame is taken reads as an excuse; "karena saya salah baca" takes the blame.
  'wrong-order': [
    p`^(?:sebab|punca)nya\b(?! (?:ialah )?(?:saya|kami|kesilapan (?:saya|kami)))`,
    p`\b(?:kerana|lantaran|gara-gara|sebab|akibat|disebabkan|berhubung|disebabkan)(?: oleh)?\b(?! (?:itu|ini|kesalahan (?:saya|kami)|kecuaian (?:saya|kami)|(?:[a-z]+ )?(?:saya|kami)|tidak (?:saya|kami)|menghantar|mengebil|(?:lewat|terlambat|lambat)|terlepas|(?:salah|silap)|tidak)\b)`,
    p`^mengingat\b|^(?:akibat|menyusul|setelah) (?:kemas kini|pertukaran|migrasi|perpindahan|gangguan|lonjakan|perubahan)\b|\bpenyebab(?:nya|utamanya)? (?:adalah|ialah|iaitu)\b(?! (?:kesalahan |kecuaian )?(?:saya|kami))`,
  ],
} satisfies Phrases
