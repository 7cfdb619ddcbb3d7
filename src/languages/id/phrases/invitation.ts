import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  invitation: [
    /\?/,
    p`\b(?:silakan|sampaikan|hubungi|beri ?tahu|kabari|telepon|balas|tanyakan|tanya|katakan|ceritakan|koreksi)\b(?<!\b(?:kami|saya|sudah|telah|akan) [a-z]+)|\b(?:siap|bersedia) (?:[a-z]+ )?(?:menjawab|menjelaskan|membahas|datang|bertemu|membantu|dihubungi|ditelepon)\b|\bbisa (?:ditelepon|dihubungi)\b`,
    p`\b(?:jika|bila|kalau|apabila) (?:bapak\/ibu|bapak|ibu|anda|ada|masih|cara|penyelesaian|kompensasi|tawaran)\b[^.;]{0,80}\b(?:sampaikan|hubungi|beri ?tahu|kabari|telepon|balas|saya|kami|silakan)\b`,
  ],
} satisfies Phrases
