import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { OUTSIDER, WE } from './pieces.ts'

const SYSTEM = piece`(?:sistem|pelayan|server|aplikasi|rangkaian|perisian|software|komputer|mesin|program|laman web|laman sesawang|internet|talian internet|penapis spam)`
const FAILED = piece`(?:membatalkan|memungkiri|mungkir|menarik diri|tersilap|tersalah|salah|silap|lupa|terlupa|lewat|terlambat|lambat|terlewat|gagal|error|rosak|mengalami|bermasalah|tidak|belum|terganggu|down|mati|tumbang|lumpuh|terputus|menggandakan|menangguhkan|kehabisan|menyebabkan|mengubah|
  (?:menghantar|mengebil|memadam|mencetak|membawa|memotong)(?=[^.;]{0,50}\b(?:salah|silap|lewat|lama|laju|dua kali|lain|sebahagian|rosak)\b))`

export default {
  'blame-supplier': [
    p`\b(?:pencetak|kurier|pembekal|syarikat penghantaran|bank) kami (?:telah )?(?:me[a-z]{4,}|ter[a-z]{4,})\b[^.;]{0,40}\b(?:salah|silap|lewat|rosak)\b`,
    p`\b${OUTSIDER}(?: kami)? (?:telah |yang )?(?:menghilangkan|merosakkan|tersilap|tersalah|terlupa|terlepas|bersalah|cuai)\b(?<!\b(?:jika|kalau|sekiranya|bukan) [^.;]{0,40})|\b${OUTSIDER} kami (?:menggunakan|menghantar|mencetak|membawa)\b[^.;:]{0,40}\b(?:salah|silap|lewat|lama)\b`,
    p`\bberpunca (?:daripada|dari) (?:pihak )?(?:${OUTSIDER}|${SYSTEM})\b(?! yang ${WE}\b)`,
    p`\b(?:kerana|akibat|disebabkan|lantaran|gara-gara|disebabkan) (?:oleh )?(?:adanya )?(?:[a-z]+ )?(?:${OUTSIDER}|${SYSTEM}|cuaca|banjir|kemacetan|sesak|cuti panjang|gangguan bekalan|mati elektrik)\b(?! yang ${WE}\b)`,
    p`\b(?:masalah|gangguan|ralat|kesulitan|kesukaran|isu) (?:teknikal|sistem|rangkaian|talian|pelayan|dalaman)\b(?<!\b(?:bukan|sama ada|adakah) [a-z]+ [a-z]+)|\b(?:atas|kerana) (?:sebab|faktor|masalah)(?:-sebab)? (?:teknikal|operasi|dalaman|luaran|cuaca)\b`,
    p`\b(?:kesilapan|kelewatan|kecuaian|kegagalan) (?:daripada )?(?:pihak )?(?:pembekal|vendor|kurier|sistem|pengilang|bank|kontraktor)\b(?<!\bbukan [a-z ]{0,30})|\bfaktor (?:cuaca|luaran|teknikal)\b`,
    p`\b(?:kesalahan|kecuaian|kesilapan|kelewatan|ralat|isu|gangguan|masalah) (?:dari(?:pada)? |di |pada |pihak )*${OUTSIDER}\b(?<!\b(?:bukan|denda|kos) [^.;]{0,30})`,
    p`\b(?:kerana|akibat|disebabkan|berpunca|lantaran|gara-gara|ekoran|susulan) (?:oleh |daripada )?(?:pihak )?(?:[a-z]+ )?(?:${OUTSIDER}|${SYSTEM}|cuaca|hujan|banjir|kesesakan|jalan sesak|musim perayaan|gangguan bekalan|bekalan elektrik terputus|terputus bekalan elektrik)\b(?! (?:yang )?${WE} (?:tersilap|tersalah|salah|silap|lupa|terlupa|tidak|belum|lewat|gagal)\b)`,
    // What outsiders of the client did or did not get is no excuse of ours.
    p`\b${OUTSIDER}\b(?! (?:tuan|puan|encik|cik|anda)\b)(?<!\b(?:jika|jikalau|andai|kalau|sekiranya|saya|kami)\b[^.;]{0,40})(?: [a-z]+){0,4} (?:yang )?${FAILED}\b`,
    p`\b(?:ralat|isu|gangguan|kesalahan|masalah|error|kegagalan|kekangan|kesilapan) (?:dari(?:pada)? )?(?:teknikal|${SYSTEM}|dalaman|operasi)\b(?<!\b(?:jika|jikalau|andai|kalau|sekiranya|sama ada|adakah|laporkan|melaporkan|bukan)\b[^.;]{0,40})`,
    p`\b(?:${OUTSIDER}|insurans(?: [a-z]+){0,2})(?: [a-z]+){0,2} (?:yang )?(?:sepatutnya|seharusnya|wajib|mesti) (?:menanggung|mengganti|bertanggungjawab|membayar)\b`,
    p`\b${SYSTEM}(?: [a-z]+){0,2} (?:sering|kerap|selalu|kadang|memang)(?: [a-z]+)? (?:bermasalah|error|lambat|down|tergendala)\b(?<!\b(?:jika|kalau|sekiranya) [^.;]{0,40})`,
    p`\b(?:elektrik|bekalan elektrik|hujan|banjir|cuaca|kesesakan|${SYSTEM}|${OUTSIDER})(?! (?:yang )?(?:saya|kami|tuan|puan|anda|encik)\b)(?: [a-z]+){0,4}? (?:menyebabkan|mengakibatkan|menghalang|melambatkan|membuatkan)\b(?<!\b(?:jika|kalau|sekiranya|andai) [^.;]{0,60})`,
    p`\b${SYSTEM}\b(?<!\b(?:jika|jikalau|andai|kalau|sekiranya|selepas|saya|kami) [^.;:]{0,40})(?: (?:kami|baharu|baru|lama|pengebilan|pembayaran|bayaran|secara|automatik|yang|e-?mel|juruwang|gudang|pejabat)){0,3} (?:sedang |telah |sudah )?(?:error|tersilap|tersalah|salah|silap|gagal|rosak|bermasalah|down|terganggu|mengalami|menggandakan|mengebil|menghantar|memadam|tidak (?:membaca|mengenali|menyimpan|mencatat|menghantar|memproses))\b`,
    p`\b(?:kerana|akibat|disebabkan|berpunca|lantaran|gara-gara|ekoran) (?:oleh |daripada )?pihak (?!(?:saya|kami|kita|tuan|puan|anda|encik|cik)\b)[a-z]+\b(?! ${WE}\b)`,
    p`\bpihak (?!(?:saya|kami|kita|tuan|puan|anda|encik|cik|yang|lain|mana|syarikat|pengurusan|pejabat|pasukan|pelanggan|klien|pembeli|penjual)\b)[a-z]+(?: (?!(?:tuan|puan|anda|encik|saya|kami)\b)[a-z-]+){0,2} (?:yang )?(?:tersilap|tersalah|silap|terlupa|lupa|cuai|lalai|gagal|lewat|terlambat|membatalkan|memungkiri|mungkir|menarik diri|menyebabkan)\b(?<!\b(?:jika|kalau|sekiranya|andai|saya|kami)\b[^.;]{0,60})`,
    // What they did, put first: it was them and not us.
    p`^(?:sebenarnya |memang )?${OUTSIDER}(?: (?:kami|di [a-z]+|dari [a-z]+|tu|itu|dekat [a-z]+|sana))? yang (?:buat|potong|hantar|tukar|silap|salah|lambat|lewat|pasang|cancel|batalkan|letak|tersilap|tersalah|terlupa|lupa|tak|tidak|naik|naikkan|mungkir|bungkus|cetak|jahit|bawa)\b`,
    p`\b${OUTSIDER}(?: [a-z]+){0,2} (?:pulak |pula |tiba-tiba |mendadak )?(?:naik(?:kan)? harga|putus stok|tutup|mogok|lari|hilang|tak hantar|tak datang|delay|cancel|habis stok|kehabisan stok)\b(?<!\b(?:jika|kalau|sekiranya|andai|bila|apabila)\b[^.;]{0,40})`,
    p`\b(?:kalau|jika) bukan (?:sebab|kerana|disebabkan) (?!(?:saya|kami|kesilapan))[a-z]+\b|\b(?:${OUTSIDER}|kurier|runner|rider|supplier|vendor)(?: [a-z]+){0,5} (?:memang |selalu |asyik |kerap )+(?:buat hal|lambat|lewat|bermasalah|tak boleh harap|silap|salah|delay)\b|\b(?:${OUTSIDER}) (?:tahan|sekat|hold|tangguh|tolak|cancel|batal)(?:kan)?\b`,
    p`\b(?:pihak|firma|syarikat|perunding|juruperunding|arkitek|ejen|kontraktor|pereka|HQ|hq|ibu pejabat)(?: [a-z]+){0,2} yang (?:luluskan|meluluskan|tetapkan|menetapkan|buat|pilih|putuskan|tentukan|arahkan)\b[^.;]{0,60}\b(?:kami|saya) (?:cuma|hanya|sekadar) [a-z]+|\b(?:kami|saya) (?:cuma|hanya|sekadar) (?:ikut|mengikut|menurut|terima|jalankan) ?(?:arahan|je|sahaja|apa)?\b`,
    p`\b(?:sebab|kerana|disebabkan|gara-gara) (?:kapal|lori|van|pesawat|penerbangan|kontena|hub|runner|rider|kastam|banjir|hujan|ribut|jem)(?: [a-z]+)? (?:sangkut|tersangkut|lambat|lewat|rosak|tahan|ditahan|tersekat|delay|penuh|lebat|tertangguh|teruk)\b(?! (?:yang )?(?:saya|kami)\b)`,
  ],
  // What the outsider did comes of what we did, in the same sentence: nobody else is blamed.
  'blame-supplier.ours': [
    p`\b(?:kerana|akibat|sebab|gara-gara) ${WE}\b`,
    p`\b${WE} (?:[a-z]+ )?(?:memberi(?:kan)?|tersilap|tersalah|salah|silap|terlupa|lupa|tidak|belum|memakai|menggunakan|memasukkan|menulis|menyebut|menekan|memasang|mengubah|menempah|menetapkan)\b[^.;:]{0,60}, (?:jadi|sehingga|lalu|maka)\b(?!(?: [a-z]+){1,2} yang\b)`,
  ],
} satisfies Phrases
