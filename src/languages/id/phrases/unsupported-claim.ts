import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { NOT_YET, WE } from './pieces.ts'

export default {
  // Says that nothing happened. True or not, the client cannot tell.
  'unsupported-claim.nothing': [
    p`\b${NOT_YET} (?:ada|terdapat|ditemukan) (?:[a-z]+ ){0,3}?(?:penyalahgunaan|dampak|data (?:[a-z]+ )?(?:bocor|hilang|yang|lain)|kebocoran|bukti|indikasi|tanda(?:-tanda)?|kerugian|akses|pihak (?:lain|ketiga)|pengaruh|risiko|transaksi)\b`,
    p`\b(?:data|informasi|dana|akun|berkas)(?: [a-z]+){0,3} (?:tetap |masih |dalam keadaan |dijamin )?(?:aman|terlindungi|tidak (?:bocor|terdampak|hilang|diakses|disalahgunakan|terpengaruh|tersebar))\b(?<!\b(?:agar|supaya|apakah) [^.;]{0,40})`,
    p`\btidak (?:berdampak|berpengaruh|memengaruhi|mempengaruhi|menimbulkan (?:kerugian|dampak)|merugikan|mengganggu)\b`,
  ],
  // Few, without saying how many.
  'unsupported-claim.few': [
    p`\b(?:hanya )?(?:sebagian kecil|segelintir|sejumlah kecil|beberapa) (?:dari )?(?:pelanggan|klien|pengguna|nasabah|data|akun|catatan|pesanan)\b|\bsejumlah terbatas\b`,
  ],
  // Found at some time or other.
  'unsupported-claim.recently': [
    p`\b(?:baru-baru ini|belum lama ini|akhir-akhir ini|beberapa (?:waktu|saat|hari) (?:yang )?lalu|tempo hari)\b`,
  ],
  'unsupported-claim.hedge': [
    p`\b(?:sejauh (?:ini(?<!ketahui sejauh ini)(?! ?[?])|yang ${WE} (?:tahu|ketahui))|sepengetahuan ${WE}|setahu ${WE}|sampai saat ini|hingga (?:saat ini|kini))\b`,
  ],
  'unsupported-claim.caution': [
    p`\b(?:sebagai (?:langkah|tindakan) (?:pencegahan|kehati-hatian|antisipasi|berjaga-jaga)|untuk berjaga-jaga|demi keamanan)\b`,
  ],
  // What somebody looked at, so that the client can ask for it; or a reason.
  'unsupported-claim.checked': [
    p`\b(?:memeriksa|periksa|diperiksa|mengecek|cek|dicek|log|catatan akses|mencocokkan|cocokkan|dicocokkan|menguji|uji|audit|konfirmasi|mengonfirmasi|dikonfirmasi|tertulis|karena|sebab|rekaman|menelusuri|telusuri|membandingkan)\b`,
  ],
} satisfies Phrases
