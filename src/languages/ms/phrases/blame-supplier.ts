import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { OUTSIDER } from './pieces.ts'

const SYSTEM = piece`(?:sistem|(?:pelayan|server)|aplikasi|rangkaian|perisian|software|komputer|mesin|program|laman web|laman sesawang|internet|koneksi|pencetak|filter spam|otomatisasi)`
const FAILED = piece`(?:(?:salah|silap)|silap|(?:lupa|terlupa)|(?:lewat|terlambat|lambat)|terlewat|gagal|error|rosak|mengalami|bermasalah|tidak|belum|terganggu|down|mati|mengebil|menghantar|memadam|menggandakan|menangguhkan|kehabisan|menyebabkan|mengubah)`

export default {
  'blame-supplier': [
    p`\b${OUTSIDER}(?: kami)? (?:telah |yang )?(?:menghilangkan|merosakkan|tersilap|tersalah|terlupa|terlepas|bersalah|cuai)\b(?<!\b(?:jika|kalau|sekiranya|bukan) [^.;]{0,40})|\b${OUTSIDER} kami (?:menggunakan|menghantar|mencetak|membawa)\b[^.;:]{0,40}\b(?:salah|silap|lewat|lama)\b`,
    p`\bberpunca (?:daripada|dari) (?:pihak )?(?:${OUTSIDER}|${SYSTEM})\b(?! yang (?:saya|kami)\b)`,
    p`\b(?:masalah|gangguan|ralat|kesulitan|isu) (?:teknikal|sistem|rangkaian|pelayan|dalaman)\b(?<!\bbukan [a-z]+ [a-z]+)`,
    p`\b(?:kesilapan|kelewatan|kecuaian|kegagalan) (?:pihak )?(?:pembekal|vendor|kurier|sistem|pengilang|bank|kontraktor)\b(?<!\bbukan [a-z ]{0,30})|\bfaktor (?:cuaca|luaran|teknikal)\b`,
    p`\b(?:kesalahan|kecuaian|kesilapan|kelewatan|ulah|(?:ralat|isu)|gangguan|masalah) (?:dari |di |pada |pihak |teknis dari )*${OUTSIDER}\b(?<!\bbukan [^.;]{0,30})`,
    p`\b(?:kerana|akibat|disebabkan|lantaran|gara-gara|disebabkan) (?:oleh )?(?:adanya )?(?:[a-z]+ )?(?:${OUTSIDER}|${SYSTEM}|cuaca|banjir|kemacetan|sesak|cuti panjang|gangguan bekalan|mati elektrik)\b(?! yang (?:saya|kami)\b)`,
    p`\b${OUTSIDER}(?: [a-z]+){0,3} (?:yang )?${FAILED}\b(?<!\b(?:(?:jika|jikalau)|andai|kalau|sekiranya|saya|kami)\b[^.;]{0,50})`,
    p`\b(?:(?:ralat|isu)|gangguan|kesalahan|masalah|error|kegagalan|hambatan|kesilapan) (?:pada |di |dari |dalam )?(?:teknis|${SYSTEM}|internal|operasional)\b(?<!\b(?:(?:jika|jikalau)|andai|kalau|sekiranya|laporkan|melaporkan|bukan)\b[^.;]{0,40})`,
    p`\b${SYSTEM}(?: (?:kami|(?:baharu|baru)|lama|pengebilan|(?:pembayaran|bayaran)|secara|automatik|yang|e-?mel|juruwang|gudang|pejabat)){0,3} (?:sedang |sempat |telah |sudah |lagi )?(?:error|(?:salah|silap)|silap|gagal|rosak|bermasalah|down|terganggu|mengalami|menggandakan|mengebil|menghantar|memadam|tidak (?:membaca|mengenali|menyimpan|mencatat|menghantar|memproses|sinkron))\b(?<!\b(?:(?:jika|jikalau)|andai|kalau|sekiranya|setelah saya|kerana saya|saya|kami) [^.;]{0,40})`,
  ],
} satisfies Phrases
