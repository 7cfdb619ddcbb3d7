import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

export default {
  apology: [
    p`\b(?:memohon|mohon|minta|meminta|menyusun) (?:[a-z]+ ){0,2}?(?:ampun dan )?(?:ke)?maaf(?:an)?\b(?<!\btidak [a-z]+ [a-z]+)|\b${WE} (?:amat |sangat |benar-benar )?kesal (?:kerana|sebab|atas kesilapan)\b`,
    p`\b(?:menyampaikan|mengucapkan|sampaikan|ucapkan|permohonan|permintaan) (?:[a-z]+ ){0,2}?maaf\b`,
    p`^(?:[a-z ]{1,25}, )?maaf\b(?! zahir)|\bmaaf(?:kan)? (?:saya|kami|ya|atas|kerana|sudah|telah|dah|encik|cik)\b|\bmaafkan (?:saya|kami|aku|atas|kerana)\b|, maaf\b`,
    p`^(?:[a-z ]{1,25}, )?sorry\b|\bsorry (?:${WE}|${CLIENT}|sangat|sebab|kerana|tau|ya|pasal|atas)\b`,
    p`\b${WE} (?:[a-z]+ )?(?:kesal|menyesal|menyesali)\b(?! (?:mendengar|bahawa (?:tuan|puan|anda)))`,
  ],
} satisfies Phrases
