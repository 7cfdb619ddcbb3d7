import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'over-explaining': [
    p`\b(?:untuk|bagi) (?:pemahaman|pengetahuan)(?: (?:tuan|puan|anda))?,|\b(?:sebagai|untuk) latar belakang\b|\bbiar(?:lah)? (?:saya|kami) (?:terangkan|jelaskan|ceritakan)\b|\bsistem (?:ini |itu |kami )?(?:sangat|amat|memang|agak) (?:kompleks|rumit)\b`,
    p`\b(?:perlu|izinkan|izinkan|perkenankan) (?:kami|saya) (?:[a-z]+ )?(?:jelaskan|menjelaskan|ceritakan|menceritakan|uraikan|memaparkan)\b|\b(?:sebagai|untuk) (?:maklumat|gambaran|latar belakang|konteks)(?: tambahan| (?:sahaja|saja))?,`,
    p`\b(?:latar belakang(?:nya)? (?:adalah|begini|iaitu)|ceritanya panjang|panjang ceritanya|singkat cerita|kronologi lengkap(?:nya)?|secara (?:rinci|detail|kronologis|teknis) (?:begini|adalah|dapat|kami jelaskan|boleh dijelaskan))\b`,
  ],
} satisfies Phrases
