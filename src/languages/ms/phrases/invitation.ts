import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  invitation: [
    /\?/,
    p`\b(?:sila|(?:sampaikan|maklumkan)|hubungi|beri ?tahu|maklumkan|telefon|balas|tanya|tanya|katakan|ceritakan|pembetulan)\b(?<!\b(?:kami|saya|sudah|telah|akan) [a-z]+)|\b(?:siap|bersedia) (?:[a-z]+ )?(?:menjawab|menjelaskan|membahas|datang|bertemu|membantu|dihubungi|ditelefon)\b|\bboleh (?:ditelefon|dihubungi)\b`,
    p`\b(?:(?:jika|jikalau)|andai|kalau|sekiranya) (?:tuan\/puan|tuan|puan|anda|ada|masih|cara|penyelesaian|pampasan|tawaran)\b[^.;]{0,80}\b(?:(?:sampaikan|maklumkan)|hubungi|beri ?tahu|maklumkan|telefon|balas|saya|kami|sila)\b`,
  ],
} satisfies Phrases
