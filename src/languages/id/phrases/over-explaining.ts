import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  'over-explaining': [
    p`\b(?:perlu|izinkan|ijinkan|perkenankan) ${WE} (?:[a-z]+ )?(?:jelaskan|menjelaskan|ceritakan|menceritakan|uraikan|memaparkan)\b|\b(?:sebagai|untuk) (?:informasi|gambaran|latar belakang|konteks)(?: tambahan| saja)?,`,
    p`\b(?:latar belakang(?:nya)? (?:adalah|begini|yaitu)|ceritanya panjang|panjang ceritanya|singkat cerita|kronologi lengkap(?:nya)?|secara (?:rinci|detail|kronologis|teknis) (?:begini|adalah|dapat|kami jelaskan|bisa dijelaskan))\b`,
  ],
} satisfies Phrases
