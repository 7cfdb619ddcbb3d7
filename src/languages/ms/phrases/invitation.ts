import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  invitation: [
    /\?/,
    p`\b(?:sila|sampaikan|maklumkan|hubungi|beri ?tahu|telefon|balas|tanya|katakan|nyatakan|ceritakan|betulkan)\b(?<!\b(?:kami|saya|sudah|telah|dah|akan) [a-z]+)|\b(?:sedia|bersedia) (?:[a-z]+ )?(?:menjawab|menerangkan|menjelaskan|membincangkan|datang|bertemu|membantu|dihubungi|ditelefon)\b|\bboleh (?:ditelefon|dihubungi)\b`,
    p`\b(?:jika|jikalau|andai|kalau|sekiranya) (?:tuan\/puan|tuan|puan|anda|ada|masih|cara|penyelesaian|pampasan|tawaran)\b[^.;]{0,80}\b(?:sampaikan|maklumkan|hubungi|beri ?tahu|telefon|balas|saya|kami|sila)\b`,
  ],
} satisfies Phrases
