import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  'over-explaining': [
    p`\b(?:untuk|bagi) (?:pemahaman|pengetahuan)(?: (?:tuan|puan|anda))?,|\b(?:sebagai|untuk) latar belakang\b|\bbiar(?:lah)? ${WE} (?:terangkan|jelaskan|ceritakan)\b|\bsistem (?:ini |itu |kami )?(?:sangat|amat|memang|agak) (?:kompleks|rumit)\b`,
    p`\b(?:perlu|izinkan|benarkan) ${WE} (?:[a-z]+ )?(?:jelaskan|menjelaskan|ceritakan|menceritakan|huraikan|memaparkan)\b|\b(?:sebagai|untuk) (?:makluman|maklumat|pengetahuan|gambaran|latar belakang|konteks)(?: tambahan| tuan| puan| anda)?,`,
    p`\b(?:latar belakang(?:nya)? (?:adalah|begini|iaitu)|ceritanya panjang|panjang ceritanya|pendek cerita|kronologi (?:lengkap|penuh|kejadian)(?:nya)?|secara (?:terperinci|kronologi|teknikal)(?:nya)?,? (?:begini|adalah|kami jelaskan|boleh dijelaskan))\b`,
  ],
} satisfies Phrases
