import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'unfinished-fix': [
    p`\b(?:sudah|telah|kini|sekarang) (?:[a-z]+ )?(?:(?:dibaiki|dibetulkan|diperbaiki)|selesai|teratasi|diatasi|beres|tuntas|pulih|dipulihkan|normal|kembali normal|berfungsi(?: kembali| normal)?|berjalan (?:normal|kembali)|diselesaikan|boleh (?:dipakai|digunakan|diakses) (?:lagi|kembali)|aman|stabil)\b`,
    p`\b(?:sudah|telah) (?:saya|kami) (?:(?:baiki|betulkan|perbaiki)|selesaikan|atasi|bereskan|pulihkan|tuntaskan)\b|\b(?:saya|kami) (?:sudah|telah) (?:(?:membaiki|memperbaiki|membetulkan)|menyelesaikan|mengatasi|membereskan|memulihkan|menuntaskan)\b|\bkembali (?:normal|pulih|berfungsi)\b|\b(?:semua(?:nya)?|gangguan(?:nya)?|masalah(?:nya)?) (?:sudah |telah )?(?:beres|berakhir|selesai|teratasi|aman)\b`,
  ],
  'unfinished-fix.open': [
    p`\b(?:belum|tidak|sebelum|(?:sampai|sehingga)|(?:hingga|sehingga)|setelah|begitu|(?:jika|jikalau)|andai|sekiranya|kalau|adakah|akan|agar|supaya|bila|(?:baharu|baru))\b[^.;]{0,60}\b(?:(?:dibaiki|dibetulkan|diperbaiki)|selesai|teratasi|diatasi|beres|tuntas|pulih|dipulihkan|normal|berfungsi|diselesaikan|(?:baiki|betulkan|perbaiki)|selesaikan|berakhir)\b`,
  ],
} satisfies Phrases
