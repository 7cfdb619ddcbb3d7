import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, PAST, WE } from './pieces.ts'

export default {
  contact: [
    // A time at which the writer gets in touch: needs a date beside it.
    p`\b${WE}(?<!\b(?:yang|sudah|telah|dah) ${WE}) (?:akan |nak )?(?:(?!${PAST}|yang|tidak|belum|lupa|terlupa|gagal|salah|silap|tersalah|tersilap|sempat|lewat|terlewat)[a-z]+ )?(?:menghubungi|hubungi|menelefon|telefon|bagi ?tahu|jumpa|berjumpa|menemui|memaklumkan|maklumkan|menyampaikan|sampaikan|menghantar|hantar|melaporkan|laporkan|memberitahu|beritahu|memberi khabar|beri khabar|menjawab|jawab|menulis (?:kepada|semula|balik|lagi)|datang)\b|\b${WE} (?:akan |nak )?(?:call|whatsapp|mesej|ws) (?:${CLIENT}|balik|semula|lagi|terus|esok|pukul|pada|sebelum)\b`,
    p`\b(?:(?:khabar|berita|makluman) (?:seterusnya|selanjutnya|terkini|lagi)|(?:tuan|puan|anda)(?:\/puan)? (?:akan )?(?:mendapat|menerima|dapat|terima) (?:khabar|laporan|jawapan|keputusan|hasil)|(?:telefon|hubungi|balas|e-?mel|whatsapp|wa|call|mesej|ws) (?:${WE}|terus|langsung|e-?mel ini|di (?:talian|nombor)|melalui|semula)|nombor (?:(?:terus|langsung) )?saya|boleh ditelefon|boleh dihubungi)\b`,
  ],
  // A way to reach somebody that is neither a whole number nor an address.
  'contact.route': [/\b(?:ext|ekst|samb|sambungan|pesawat)\.? ?\d{2,5}\b/],
} satisfies Phrases
