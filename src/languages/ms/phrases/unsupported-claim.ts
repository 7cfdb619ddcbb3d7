import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Says that nothing happened. True or not, the client cannot tell.
  'unsupported-claim.nothing': [
    p`\b(?:tiada|tidak ada) (?:sebarang )?(?:bukti|petunjuk|tanda|tanda-tanda)\b|\b(?:tiada|tidak ada) (?:sebarang )?(?:data|maklumat|rekod|fail|wang|tempahan|pesanan)(?: [a-z]+){0,2} (?:hilang|terjejas|bocor|diakses|disalahgunakan|terdedah|dicuri)\b`,
    p`\b(?:tidak|tak|belum) (?:ada|terdapat|ditemukan) (?:[a-z]+ ){0,3}?(?:penyalahgunaan|(?:kesan|impak)|data (?:[a-z]+ )?(?:bocor|hilang|yang|lain)|kebocoran|bukti|indikasi|tanda(?:-tanda)?|kerugian|akses|pihak (?:lain|ketiga)|kesan|risiko|transaksi)\b`,
    p`\b(?:data|maklumat|(?:wang|dana)|akaun|fail)(?: [a-z]+){0,3} (?:tetap |masih |dalam keadaan |dijamin )?(?:aman|terlindungi|tidak (?:bocor|terjejas|hilang|diakses|disalahgunakan|terjejas|tersebar))\b(?<!\b(?:agar|supaya|adakah) [^.;]{0,40})`,
  ],
  // Few, without saying how many.
  'unsupported-claim.few': [
    p`\b(?:hanya )?(?:sebahagian kecil|segelintir|sejumlah kecil|beberapa) (?:dari )?(?:pelanggan|klien|pengguna|pelanggan|data|akaun|catatan|(?:pesanan|tempahan))\b|\bsejumlah terbatas\b`,
  ],
  // Found at some time or other.
  'unsupported-claim.recently': [
    p`\b(?:(?:baharu|baru)-(?:baharu|baru) ini|belum lama ini|akhir-akhir ini|beberapa (?:waktu|saat|hari) (?:yang )?lalu|tempo hari)\b`,
  ],
  'unsupported-claim.hedge': [
    p`\bsetakat (?:ini|yang (?:kami|saya) tahu|pengetahuan (?:kami|saya))\b`,
    p`\b(?:sejauh (?:ini|yang (?:kami|saya) (?:tahu|ketahui))|sepengetahuan (?:kami|saya)|setahu (?:kami|saya)|(?:sampai|sehingga) saat ini|(?:hingga|sehingga) (?:saat ini|kini))\b`,
  ],
  'unsupported-claim.caution': [
    p`\b(?:sebagai (?:langkah|tindakan) (?:pencegahan|kehati-hatian|antisipasi|berjaga-jaga)|untuk berjaga-jaga|demi keamanan)\b`,
  ],
  // What somebody looked at, so that the client can ask for it; or a reason.
  'unsupported-claim.checked': [
    p`\b(?:menyemak|semak|disemak|menyemak|semak|disemak|log|catatan akses|memadankan|padankan|dipadankan|menguji|uji|audit|pengesahan|mengesahkan|disahkan|tertulis|kerana|sebab|rekaman|menelusuri|telusuri|membandingkan)\b`,
  ],
} satisfies Phrases
