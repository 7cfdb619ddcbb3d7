import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const MAYBE = piece`(?:mungkin|kemungkinan(?: besar)?|barangkali|tampaknya|seolah-olah|kelihatannya|diduga|kami duga|saya duga|agaknya|nampaknya|boleh jadi|boleh jadi|kira-kira|menduga|memperkirakan|perkiraan kami|dugaan (?:kami|saya|sementara)|saya rasa|kami rasa|rasanya|disinyalir)`
const CAUSE = piece`(?:kerana|akibat|disebabkan|penyebab(?:nya)?|(?:salah|silap)|silap|(?:berlaku|terjadi)|tertukar|terpadam|(?:terlepas|terlepas pandang)|terselip|terhantar|gangguan|kesalahan|(?:ralat|isu)|error|(?:lupa|terlupa)|tidak (?:tersimpan|terhantar|terbaca|masuk|sempat)|masuk (?:ke )?(?:folder )?spam|rosak|bocor|hilang|dari (?:sistem|(?:pelayan|server)|kurier|vendor))`

export default {
  speculation: [
    p`\b(?:kami|saya) (?:mengesyaki|menjangka|syak)\b[^.;:]{0,60}\b(?:rosak|gagal|terhenti|punca|sebab|terpadam|hilang|bocor|kerana|spam|diakses)\b`,
    p`\b(?:kemungkinan besar|mungkin|nampaknya|kelihatannya|barangkali|berkemungkinan)\b(?<!\b(?:tidak|secepat|sebaik|sedaya) mungkin)[^.;:]{0,60}\b(?:terhenti|punca|puncanya|spam|dua kali|terpadam|rosak|gagal|tersilap|terlepas|hilang|bocor|tergendala)\b`,
    p`\b${MAYBE}\b(?<!\b(?:tidak|secepat|sebaik|sedaya|sebisa|sesegera|seoptimal) mungkin)[^.;:]{0,60}\b${CAUSE}\b(?<!\b(?:tidak|belum) [^.;:]{0,10})`,
    p`\b(?:penyebab(?:nya)?|ini|itu|hal ini|kesalahan(?: ini)?)\b[^.;:]{0,30}\b${MAYBE} (?:kerana|akibat|disebabkan|adalah|berasal|dari|sistem|vendor|kurier)\b`,
  ],
  // Who or what it reached: an honest doubt where the message says that nobody knows yet, and when somebody will.
  'speculation.extent': [p`\b${MAYBE} (?:[a-z]+ ){0,3}(?:terjejas|terkena|diakses|terbaca|tersebar|dilihat|diterima|terjejas|ikut)\b`],
} satisfies Phrases
