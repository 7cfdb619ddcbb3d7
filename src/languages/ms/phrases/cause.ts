import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  cause: [
    p`\b(?:kerana|sebab|punca(?:nya)?|berpunca|lantaran|akibat|gara-gara|penyebab(?:nya)?|sebabnya|disebabkan)\b`,
    p`\b(?:begini|ceritanya|urutannya)\b[^.]{0,10}:|\bitu(?:lah)? (?:yang )?(?:membuat|menyebabkan)\b|\b(?:tersilap|tersalah|salah|silap) (?:menyalin|membaca|memasukkan|memilih|memakai|menggunakan|mengambil|mengira|baca|pilih|ambil|kira|salin)\b`,
    p`\b(?:tidak|tak|lupa|terlupa|belum) (?:menyemak|memadankan|mengemas ?kini|membandingkan|menguji|mengubah)[a-z]*\b|\b(?:sehingga|akibatnya|maka)\b`,
  ],
  'cause.not-known': [
    p`\b(?:belum|tidak|masih belum) (?:[a-z]+ )?(?:tahu|diketahui|mengetahui|menemui|jelas|pasti|memastikan|dipastikan|boleh mengatakan|dapat mengatakan)\b|\bmasih (?:${WE} )?(?:mencari|cari|siasat|semak|menyemak|disemak|dicari)\b|\b(?:sedang|masih) (?:${WE} )?(?:mencari punca|mencari sebab|menyiasat|menyemak|siasat|semak)\b`,
  ],
} satisfies Phrases
