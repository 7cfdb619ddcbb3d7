import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { NOT, WE } from './pieces.ts'

const MAYBE = piece`(?:mungkin|kemungkinan(?: besar)?|barangkali|nampaknya|seolah-olah|kelihatannya|dipercayai|disyaki|kami syak|saya syak|agaknya|boleh jadi|menjangkakan|menjangka|andaian ${WE}|saya rasa|kami rasa|rasanya)`
const CAUSE = piece`(?:kerana|sebab|lantaran|gara-gara|akibat|disebabkan|penyebab(?:nya)?|punca(?:nya)?|berpunca|datang daripada|kesilapan|kecuaian|kelewatan|salah|silap|berlaku|terjadi|tertukar|terpadam|terlepas|terlepas pandang|terselip|terhantar|gangguan|kesalahan|ralat|isu|error|lupa|terlupa|tersilap|tersalah|tidak (?:disimpan|dihantar|dibaca|masuk|sempat)|masuk (?:ke )?(?:folder )?spam|rosak|bocor|hilang|dari(?:pada)? (?:sistem|pelayan|server|kurier|vendor))`

export default {
  speculation: [
    p`\b${WE} (?:mengesyaki|menjangka|syak)\b[^.;:]{0,60}\b(?:rosak|gagal|terhenti|punca|sebab|terpadam|hilang|bocor|kerana|spam|diakses)\b`,
    p`\b(?:kemungkinan besar|mungkin|nampaknya|kelihatannya|barangkali|berkemungkinan)\b(?<!\b(?:tidak|tak|secepat|sebaik|sedaya) mungkin)[^.;:]{0,60}\b(?:terhenti|punca|puncanya|spam|dua kali|terpadam|rosak|gagal|tersilap|terlepas|hilang|bocor|tergendala)\b`,
    p`\b${MAYBE}\b(?<!\b(?:tidak|tak|secepat|sebaik|sedaya|sesegera) mungkin)[^.;:]{0,60}\b${CAUSE}\b(?<!\b${NOT} [^.;:]{0,10})`,
    p`\b(?:penyebab(?:nya)?|punca(?:nya)?|ini|itu|hal ini|kesalahan(?: ini)?)\b[^.;:]{0,30}\b${MAYBE} (?:kerana|akibat|disebabkan|adalah|berpunca|dari(?:pada)?|sistem|vendor|kurier)\b`,
    p`\b(?:kemungkinan besar|berkemungkinan besar|nampaknya|kelihatannya|rasanya)\b[^.;:]{0,40}\b(?:selamat|elok|utuh|baik-baik (?:sahaja|saja)|tidak (?:terjejas|rosak|hilang|bocor|dibaca|berubah))\b`,
  ],
  // Who or what it reached: an honest doubt where the message says that nobody knows yet, and when somebody will.
  'speculation.extent': [p`\b${MAYBE} (?:[a-z]+ ){0,3}(?:terjejas|terkena|diakses|terbaca|tersebar|dilihat|diterima|turut)\b`],
} satisfies Phrases
