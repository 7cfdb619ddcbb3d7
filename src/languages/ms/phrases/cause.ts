import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  cause: [
    p`\b(?:kerana|sebab|lantaran|akibat|gara-gara|penyebab(?:nya)?|sebabnya|disebabkan|disebabkan)\b`,
    p`\b(?:begini|kejadiannya|ceritanya|urutannya)\b[^.]{0,10}:|\bitu(?:lah)? (?:yang )?(?:membuat|menyebabkan)\b|\b(?:(?:salah|silap)|silap) (?:menyalin|membaca|memasukkan|memilih|(?:memakai|menggunakan)|mengambil|mengira|baca|pilih|ambil|kira|salin)\b`,
    p`\b(?:tidak|(?:lupa|terlupa)|belum) (?:menyemak|menyemak|memadankan|mengemas ?kini|membandingkan|menguji|mengubah)[a-z]*\b|\b(?:sehingga|akibatnya|maka)\b`,
  ],
  'cause.not-known': [
    p`\b(?:belum|tidak|masih belum) (?:[a-z]+ )?(?:tahu|diketahui|mengetahui|menemukan|jelas|pasti|memastikan|dipastikan|boleh mengatakan|dapat mengatakan)\b|\bmasih (?:kami |saya )?(?:mencari|cari|telusuri|siasat|semak|menyemak|menelusuri|disemak|dicari|ditelusuri)\b|\b(?:sedang|masih) (?:kami |saya )?(?:mencari tahu|cari tahu|mencari penyebab|menyiasat|menelusuri|menyemak|telusuri|siasat|semak)\b`,
  ],
} satisfies Phrases
