import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  // What comes before the blame is taken reads as an excuse; "kerana saya tersalah baca" takes the blame.
  'wrong-order': [
    p`^(?:sebab|punca)nya\b(?! (?:ialah )?(?:saya|kami|kesilapan ${WE}))(?![^.;:]{0,60}\byang ${WE}\b)`,
    p`\b(?:kerana|lantaran|gara-gara|sebab|akibat|disebabkan|berpunca|ekoran)(?: oleh| daripada)?\b(?! (?:itu|ini|kesilapan ${WE}|kesalahan ${WE}|kecuaian ${WE}|(?:[a-z]+ )?${WE}|tidak ${WE}|menghantar|mengebil|mengecaj|lewat|terlambat|lambat|terlepas|tersilap|tersalah|terlupa|salah|silap|tidak)\b)`,
    p`^memandangkan\b|^(?:akibat|ekoran|susulan|setelah|selepas) (?:kemas kini|pertukaran|naik taraf|migrasi|perpindahan|gangguan|lonjakan|perubahan)\b|\b(?:penyebab|punca)(?:nya| utamanya)? (?:adalah|ialah|iaitu)\b(?! (?:kesilapan |kesalahan |kecuaian )?${WE})`,
  ],
} satisfies Phrases
