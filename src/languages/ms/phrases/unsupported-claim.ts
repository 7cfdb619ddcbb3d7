import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { NOT, WE } from './pieces.ts'

export default {
  // Says that nothing happened. True or not, the client cannot tell.
  'unsupported-claim.nothing': [
    p`\b(?:tiada|tidak ada) (?:sebarang )?(?:bukti|petunjuk|tanda|tanda-tanda)\b|\b(?:tiada|tidak ada) (?:sebarang )?(?:data|maklumat|rekod|fail|wang|tempahan|pesanan)(?: [a-z]+){0,2} (?:hilang|terjejas|bocor|diakses|disalahgunakan|terdedah|dicuri)\b`,
    p`\b(?:${NOT} (?:ada|terdapat|ditemui|didapati)|tiada) (?:[a-z]+ ){0,3}?(?:penyalahgunaan|kesan|impak|data (?:[a-z]+ )?(?:bocor|hilang|yang|lain)|kebocoran|bukti|petunjuk|tanda(?:-tanda)?|kerugian|akses|pihak (?:lain|ketiga)|risiko|transaksi)\b`,
    p`\b(?:data|maklumat|wang|akaun|fail)(?: [a-z]+){0,3} (?:tetap |masih |dalam keadaan |dijamin )?(?:selamat|terjamin|terpelihara|dilindungi|tidak (?:bocor|terdedah|terjejas|hilang|diakses|disalahgunakan|tersebar))\b(?<!\b(?:agar|supaya|adakah) [^.;]{0,40})`,
  ],
  // Few, without saying how many.
  'unsupported-claim.few': [
    p`\b(?:hanya )?(?:sebahagian kecil|segelintir|sejumlah kecil|beberapa) (?:dari(?:pada)? )?(?:pelanggan|klien|pengguna|data|akaun|rekod|pesanan|tempahan)\b|\bbilangan (?:yang )?terhad\b`,
  ],
  // Found at some time or other.
  'unsupported-claim.recently': [
    p`\b(?:baru-baru ini|sejak kebelakangan ini|kebelakangan ini|akhir-akhir ini|beberapa (?:hari|minggu|ketika|waktu) (?:yang )?(?:lalu|lepas)|tempoh hari)\b`,
  ],
  'unsupported-claim.hedge': [
    p`\bsetakat (?:yang ${WE} (?:tahu|ketahui)|pengetahuan ${WE})\b`,
    p`\b(?:sejauh (?:ini|yang ${WE} (?:tahu|ketahui))|sepengetahuan ${WE}|setahu ${WE}|(?:sehingga|hingga) (?:kini|saat ini|hari ini)|setakat yang ${WE} (?:tahu|ketahui|maklum))\b`,
  ],
  'unsupported-claim.caution': [p`\b(?:sebagai (?:langkah|tindakan) (?:pencegahan|berjaga-jaga)|untuk berjaga-jaga|demi keselamatan)\b`],
  // What somebody looked at, so that the client can ask for it; or a reason.
  'unsupported-claim.checked': [
    p`\b(?:menyemak|semak|disemak|log|rekod akses|memadankan|padankan|dipadankan|menguji|uji|audit|pengesahan|mengesahkan|disahkan|bertulis|kerana|sebab|rakaman|membandingkan)\b`,
  ],
} satisfies Phrases
