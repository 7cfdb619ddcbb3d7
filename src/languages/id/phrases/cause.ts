import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  cause: [
    p`\b(?:karena|sebab|lantaran|akibat|gara-gara|penyebab(?:nya)?|sebabnya|disebabkan|dikarenakan)\b`,
    p`\b(?:begini|kejadiannya|ceritanya|urutannya)\b[^.]{0,10}:|\bitu(?:lah)? (?:yang )?(?:membuat|menyebabkan)\b|\b(?:salah|keliru) (?:menyalin|membaca|memasukkan|memilih|memakai|mengambil|menghitung|baca|pilih|ambil|hitung|salin)\b`,
    p`\b(?:tidak|lupa|belum) (?:memeriksa|mengecek|mencocokkan|memperbarui|membandingkan|menguji|mengubah)[a-z]*\b|\b(?:sehingga|akibatnya|maka)\b`,
  ],
  'cause.not-known': [
    p`\b(?:belum|tidak|masih belum) (?:[a-z]+ )?(?:tahu|diketahui|mengetahui|menemukan|jelas|pasti|memastikan|dipastikan|bisa mengatakan|dapat mengatakan)\b|\bmasih (?:${WE} )?(?:mencari|cari|telusuri|selidiki|periksa|memeriksa|menelusuri|diperiksa|dicari|ditelusuri)\b|\b(?:sedang|masih) (?:${WE} )?(?:mencari tahu|cari tahu|mencari penyebab|menyelidiki|menelusuri|memeriksa|telusuri|selidiki|periksa)\b`,
  ],
} satisfies Phrases
