import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  // What comes before the blame is taken reads as an excuse; "karena saya salah baca" takes the blame.
  'wrong-order': [
    p`\b(?:karena|lantaran|gara-gara|sebab|akibat|dikarenakan|berhubung|disebabkan)(?: oleh)?\b(?! (?:itu|ini|kesalahan ${WE}|kelalaian ${WE}|(?:[a-z]+ )?${WE}|tidak ${WE}|mengirim|menagih|terlambat|melewatkan|salah|tidak)\b)`,
    p`^mengingat\b|^(?:akibat|menyusul|setelah) (?:pembaruan|pergantian|migrasi|perpindahan|gangguan|lonjakan|perubahan)\b|\bpenyebab(?:nya|utamanya)? (?:adalah|ialah|yaitu)\b(?! (?:kesalahan |kelalaian )?${WE})`,
  ],
} satisfies Phrases
