import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, WE } from './pieces.ts'

const CHECK = piece`(?:memeriksa|mengecek|mencocokkan|menguji|membandingkan|memverifikasi|menyetujui|mengonfirmasi|menolak|menahan|mengingatkan|periksa|cek|cocokkan|uji|bandingkan|verifikasi|diperiksa|dicek|dicocokkan|diuji|disetujui|dibandingkan|mengambil|menelepon|menandatangani|memberi peringatan|memasang|mengunci|membaca|menghitung|melihat)`

export default {
  prevention: [
    p`\b(?:sejak|mulai|per|setiap|sebelum|sampai|selama|tiap)\b[^.;]{0,80}\b${CHECK}\b`,
    p`\b${CHECK}\b[^.;]{0,80}\b(?:sejak|mulai|sebelum|setiap|terlebih dahulu|dulu|baru ${WE}|mulai sekarang)\b`,
    p`\b${WE} (?:sudah |telah |kini |sekarang |juga )?(?:menambah(?:kan)?|mengubah|memasang|membuat|mengganti|menunjuk|memindahkan|menghapus kolom|menerapkan|mengotomatiskan|memisahkan|mewajibkan|mengunci|membatasi)\b|\b(?:sudah|telah|kini) ${WE} (?:tambahkan|ubah|pasang|buat|ganti|wajibkan|kunci|pisahkan|${BARE})\b`,
    p`\b(?:dua orang|orang kedua|pemeriksaan kedua|tanda tangan kedua|daftar periksa|pengingat)\b|\b(?:kini|sekarang|mulai sekarang)\b[^.;]{0,40}\b(?:harus|wajib|tidak bisa|hanya bisa|otomatis)\b`,
  ],
} satisfies Phrases
