import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { HAS, WE } from './pieces.ts'

export default {
  'unfinished-fix': [
    p`\b(?:sudah|telah|kini|sekarang) (?:[a-z]+ )?(?:diperbaiki|selesai|teratasi|diatasi|beres|tuntas|pulih|dipulihkan|normal|kembali normal|berfungsi(?: kembali| normal)?|berjalan (?:normal|kembali)|diselesaikan|bisa (?:dipakai|digunakan|diakses) (?:lagi|kembali)|aman|stabil)\b`,
    p`\b${HAS} ${WE} (?:perbaiki|selesaikan|atasi|bereskan|pulihkan|tuntaskan)\b|\b${WE} ${HAS} (?:memperbaiki|menyelesaikan|mengatasi|membereskan|memulihkan|menuntaskan)\b|\bkembali (?:normal|pulih|berfungsi)\b|\b(?:semua(?:nya)?|gangguan(?:nya)?|masalah(?:nya)?) (?:${HAS} )?(?:beres|berakhir|selesai|teratasi|aman)\b`,
  ],
  'unfinished-fix.open': [
    p`\b(?:belum|tidak|sebelum|sampai|hingga|setelah|begitu|jika|bila|apabila|kalau|apakah|akan|agar|supaya|kapan|baru)\b[^.;]{0,60}\b(?:diperbaiki|selesai|teratasi|diatasi|beres|tuntas|pulih|dipulihkan|normal|berfungsi|diselesaikan|perbaiki|selesaikan|berakhir)\b`,
  ],
  // A verb has no tense: only these words say that it is done.
  'unfinished-fix.told': [
    p`\b${HAS} ${WE} [a-z]{3,}|\b${WE} (?:sudah|telah|baru saja) [a-z]{3,}|\b(?:pagi|siang|sore|malam) tadi\b|\btadi (?:pagi|siang|sore|malam)\b`,
  ],
} satisfies Phrases
