import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, WE } from './pieces.ts'

const CHECK = piece`(?:menyemak|memadankan|menguji|membandingkan|mengesahkan|bersetuju dengan|menolak|menahan|mengingatkan|semak|padankan|uji|bandingkan|sahkan|disemak|dipadankan|diuji|dipersetujui|dibandingkan|mengambil|menelefon|menandatangani|memberi peringatan|memasang|mengunci|membaca|mengira|melihat)`

export default {
  prevention: [
    p`\b(?:sejak|mulai|bermula|setiap|sebelum|sehingga|selama|tiap-tiap)\b[^.;]{0,80}\b${CHECK}\b`,
    p`\b${CHECK}\b[^.;]{0,80}\b(?:sejak|mulai|sebelum|setiap|terlebih dahulu|dahulu|dulu|(?:baharu|baru) ${WE}|mulai sekarang)\b`,
    p`\b${WE} (?:sudah |telah |dah |kini |sekarang |juga )?(?:menambah(?:kan)?|mengubah|memasang|membuat|menggantikan|mengganti|menunjuk|memindahkan|memadam ruangan|melaksanakan|mengautomasikan|memisahkan|mewajibkan|mengunci|mengehadkan)\b|\b(?:sudah|telah|dah|kini) ${WE} (?:tambahkan|ubah|pasang|buat|ganti|gantikan|wajibkan|kunci|pisahkan|${BARE})\b`,
    p`\b(?:dua orang|orang kedua|semakan kedua|tandatangan kedua|senarai semak|peringatan)\b|\b(?:kini|sekarang|mulai sekarang)\b[^.;]{0,40}\b(?:harus|perlu|terpaksa|mesti|wajib|tidak boleh|hanya boleh|automatik)\b`,
  ],
} satisfies Phrases
