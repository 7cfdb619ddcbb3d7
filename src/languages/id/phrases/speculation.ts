import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const MAYBE = piece`(?:mungkin|kemungkinan(?: besar)?|barangkali|tampaknya|sepertinya|kelihatannya|diduga|kami duga|saya duga|agaknya|nampaknya|bisa jadi|boleh jadi|kira-kira|menduga|memperkirakan|perkiraan kami|dugaan (?:kami|saya|sementara)|saya rasa|kami rasa|rasanya|disinyalir)`
const CAUSE = piece`(?:karena|lantaran|gara-gara|akibat|disebabkan|penyebab(?:nya)?|salah|keliru|terjadi|tertukar|terhapus|terlewat|terselip|terkirim|gangguan|kesalahan|kendala|error|lupa|tidak (?:tersimpan|terkirim|terbaca|masuk|sempat)|masuk (?:ke )?(?:folder )?spam|rusak|bocor|hilang|dari (?:sistem|server|kurir|vendor))`

export default {
  speculation: [
    p`\b${MAYBE}\b(?<!\b(?:tidak|secepat|sebaik|semaksimal|sebisa|sesegera|seoptimal) mungkin)[^.;:]{0,60}\b${CAUSE}\b(?<!\b(?:tidak|belum) [^.;:]{0,10})`,
    p`\b(?:penyebab(?:nya)?|ini|itu|hal ini|kesalahan(?: ini)?)\b[^.;:]{0,30}\b${MAYBE} (?:karena|akibat|disebabkan|adalah|berasal|dari|sistem|vendor|kurir)\b`,
    p`\b(?:kemungkinan besar|sepertinya|tampaknya|nampaknya|kelihatannya|rasanya|mestinya)\b[^.;:]{0,40}\b(?:aman|layak|utuh|baik-baik saja|tidak (?:terdampak|terpengaruh|rusak|hilang|bocor|terbaca|berubah))\b`,
  ],
  // Who or what it reached: an honest doubt where the message says that nobody knows yet, and when somebody will.
  'speculation.extent': [p`\b${MAYBE} (?:[a-z]+ ){0,3}(?:terdampak|terkena|diakses|terbaca|tersebar|dilihat|diterima|terpengaruh|ikut)\b`],
} satisfies Phrases
