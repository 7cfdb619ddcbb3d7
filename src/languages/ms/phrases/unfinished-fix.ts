import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE, PAST, WE } from './pieces.ts'

export default {
  'unfinished-fix': [
    p`\b(?:sudah|telah|dah|kini|sekarang) (?:[a-z]+ )?(?:dibaiki|dibetulkan|diperbaiki|selesai|dapat diatasi|diatasi|pulih|dipulihkan|normal|kembali normal|berfungsi(?: semula| seperti biasa)?|berjalan (?:normal|lancar|semula)|diselesaikan|boleh (?:digunakan|diakses) (?:lagi|semula)|stabil|beroperasi(?: semula| seperti biasa)?)\b`,
    p`\b${PAST} ${WE} (?:baiki|betulkan|perbaiki|selesaikan|atasi|pulihkan)\b|\b${WE} ${PAST} (?:membaiki|memperbaiki|membetulkan|menyelesaikan|mengatasi|memulihkan)\b|\bkembali (?:normal|pulih|berfungsi|seperti biasa)\b|\b(?:semua(?:nya)?|gangguan(?:nya)?|masalah(?:nya)?) (?:${PAST} )?(?:berakhir|selesai|dapat diatasi)\b`,
  ],
  'unfinished-fix.open': [
    p`\b(?:belum|tidak|sebelum|sampai|sehingga|hingga|setelah|selepas|begitu|jika|jikalau|andai|sekiranya|kalau|sama ada|adakah|apakah|akan|agar|supaya|apabila|bila|baharu|baru)\b[^.;]{0,60}\b(?:dibaiki|dibetulkan|diperbaiki|selesai|dapat diatasi|diatasi|pulih|dipulihkan|normal|berfungsi|diselesaikan|baiki|betulkan|perbaiki|selesaikan|berakhir)\b`,
  ],
  // A deed told as over: a bare verb may be a plan as well.
  'unfinished-fix.told': [
    p`\b${PAST} ${WE} [a-z]{3,}|\b(?:pagi|petang|malam) tadi\b`,
    p`\b${WE} (?:telah|sudah|dah|baru sahaja|baru) (?:pun |juga |sendiri )?(?:me[a-z]{4,}|ber[a-z]{3,}|${BARE})\b|\b(?:telah|sudah|dah|baru sahaja) ${WE} (?:sendiri )?(?:[a-z]+kan|betulkan|baiki|ganti|${BARE})\b`,
    p`\b(?:telah|sudah|dah|baru sahaja) (?:pun )?(?:dihantar|dibetulkan|dibaiki|diganti|digantikan|dipulangkan|dibayar|dipadam|dibatalkan|dipulihkan|dikemas ?kini|disiapkan|diselesaikan|dikreditkan)\b`,
  ],
} satisfies Phrases
