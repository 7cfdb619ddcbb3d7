import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, OUTSIDER, WE } from './pieces.ts'

const SYSTEM = piece`(?:sistem|server|aplikasi|jaringan|perangkat lunak|software|komputer|mesin|program|situs|website|internet|koneksi|printer|filter spam|otomatisasi)`
const FAILED = piece`(?:membatalkan|mengingkari|ingkar|mangkir|kewalahan|kekurangan|sedang (?:sibuk|penuh|libur)|salah|keliru|lupa|terlambat|telat|gagal|error|rusak|mengalami|bermasalah|tidak|belum|terganggu|down|mati|tumbang|mogok|jebol|lumpuh|padam|terputus|ngebut|menggandakan|menunda|molor|ngaret|nakal|menelantarkan|salah kirim|(?:suka|sering|kerap|memang|hobi) (?:[a-z]+ )?(?:molor|telat|terlambat|ngaret|salah|lambat|lama|ingkar|batal|bermasalah|begitu)|kehabisan|menyebabkan|mengubah|
  (?:menagih|mengirim|mengantar|mencetak|menghapus)(?=[^.;]{0,50}\b(?:salah|keliru|terlambat|lama|dua kali|lain|sebagian|rusak)\b))`

export default {
  'blame-supplier': [
    p`\b(?:kesalahan|kelalaian|kekeliruan|keterlambatan|ulah|kendala|gangguan|masalah) (?:dari |di |pada |pihak |teknis dari )*${OUTSIDER}\b(?<!\b(?:bukan|denda|biaya) [^.;]{0,30})`,
    p`\b(?:karena|akibat|disebabkan|lantaran|gara-gara|dikarenakan) (?:oleh )?(?:adanya )?(?:[a-z]+ )?(?:${OUTSIDER}|${SYSTEM}|cuaca|banjir|kemacetan|macet|libur panjang|pemadaman|mati listrik)\b(?! (?:yang )?${WE}\b)`,
    // What outsiders of the client did or did not get is no excuse of ours.
    p`\b${OUTSIDER}(?! (?:bapak|ibu|anda)\b)(?! (?:membatalkan|menolak|menunda|menahan) (?:[a-z]+ ){0,3}?${CLIENT}\b)(?: [a-z]+){0,4} (?:yang |sedang |lagi ){0,2}${FAILED}\b(?<!\b(?:jika|bila|kalau|apabila|saya|kami)\b[^.;,]{0,40}\b${OUTSIDER}(?: [a-z]+){1,6})`,
    p`\b(?:kendala|gangguan|kesalahan|masalah|error|kegagalan|hambatan|kekeliruan) (?:pada |di |dari |dalam )?(?:teknis|${SYSTEM}|internal|operasional)\b(?! (?:di|pada) (?:wilayah|area|daerah|lokasi|lingkungan|kawasan|beberapa|sejumlah|blok)\b)(?<!\b(?:jika|bila|kalau|apabila|apakah|laporkan|melaporkan|bukan)\b[^.;]{0,40})`,
    p`\b(?:${OUTSIDER}|asuransi)(?: [a-z]+){0,3} (?:yang )?(?:seharusnya|semestinya|harus|wajib) (?:menanggung|mengganti|bertanggung jawab|membayar)\b`,
    p`\b${SYSTEM}(?: [a-z]+){0,2} (?:sering|kerap|suka|kadang|lagi|memang)(?: [a-z]+)? (?:bermasalah|error|rewel|lambat|down|gangguan)\b(?<!\b(?:jika|bila|kalau) [^.;]{0,40})`,
    p`\b(?:listrik|hujan|banjir|cuaca|macet|kemacetan|gempa|${SYSTEM}|${OUTSIDER})(?! (?:yang )?(?:saya|kami|bapak|ibu|anda)\b)(?: [a-z]+){0,4}? (?:membuat|menyebabkan|mengakibatkan|menghambat|menghalangi|memperlambat)\b(?<!\b(?:jika|bila|kalau|apabila) [^.;]{0,60})`,
    p`\b${SYSTEM}\b(?<!\b(?:jika|bila|kalau|apabila|saya|kami) [^.;]{0,40})(?: (?:kami|baru|lama|penagihan|pembayaran|secara|otomatis|yang|email|kasir|gudang|kantor)){0,3} (?:sedang |sempat |telah |sudah |lagi )?(?:error|salah|keliru|gagal|rusak|bermasalah|down|terganggu|mengalami|menggandakan|menagih|mengirim|menghapus|(?:tidak|gagal|belum) (?:membaca|mengenali|menyimpan|mencatat|mengirim(?:kan)?|memproses|memperbarui|menghitung|mendeteksi|sinkron))\b`,
    p`\b(?:karena|akibat|disebabkan|lantaran|gara-gara|dikarenakan) (?:oleh )?pihak (?!(?:saya|kami|kita|bapak|ibu|anda)\b)[a-z]+\b(?! ${WE}\b)`,
    p`\bpihak (?!(?:saya|kami|kita|bapak|ibu|anda|yang|lain|mana)\b)[a-z]+(?: (?!(?:bapak|ibu|anda|saya|kami)\b)[a-z]+){0,2} (?:yang )?${FAILED}\b(?<!\b(?:jika|bila|kalau|apabila|saya|kami)\b[^.;]{0,60})`,
    p`\b(?:bawaan|cacat|dari) (?:pabrik|toko|supplier|pusat|penjual|produsen|distributor|sana)(?:nya)?(?=[.,;]|$| (?:kok|memang|bukan)\b)(?<!\b(?:pesan|pesanan|barang|datang|keluar|kirim|diambil|pindah)(?: [a-z]+){0,2} dari [a-z]+)`,
    p`\b(?:kami|saya|aku|tim kami|tukang (?:saya|kami)|pihak kami) (?:ini )?(?:hanya|cuma|cuman|sekadar|sekedar|sebatas) (?:memasang|menjual(?:kan)?|meneruskan|perantara|reseller|dropshipper|menyalurkan|penyalur|mengantar|menjalankan|mengikuti|ikut|menerima|pihak|sebagai|mencetak|penyewa|menyewakan|agen|mitra|pasang|jual|nganter|jalanin|terima)\b(?! (?:satu|dua|tiga|empat|\d|sebagian|separuh))`,
    p`\b${SYSTEM}(?: (?!(?:kami|saya|yang|bapak|ibu)\b)[a-z]+){0,3} (?:lagi|sedang|memang|kemarin|tadi|semalam|sempat|kadang) (?:agak |pada )?(?:ngadat|lemot|eror|error|ngaco|ngambek|drop|overload|hang|padat|penuh|trouble|maintenance|tumbang|jebol|kumat|gangguan|rewel|down|lambat|offline|putus|mati)\b(?<!\b(?:jika|bila|kalau|apabila) [^.;]{0,40})`,
    p`\b(?:pihak )?${OUTSIDER} (?:itu )?(?:lah )?yang (?:malah |justru |ternyata )?(?:me(?:lempar|nghilangkan|rusak|mbanting|nunda|mbatalkan|nukar|ngirim|lupakan|nahan|mperlambat|nyimpan|mecahkan)|salah|lupa|keliru|telat|terlambat|lalai|lambat)\b(?! (?:saya|kami))`,
    p`\b(?:kami|saya) (?:serahkan|kirim|kirimkan|titipkan|lepas|berangkatkan)(?: [a-z]+){0,2}? (?:dalam )?(?:keadaan|kondisi) (?:baik|utuh|lengkap|bagus|aman|sempurna|mulus)\b|\bdari (?:pihak |sisi |gudang |toko )?kami (?:sudah|memang|semuanya|aman|tidak ada masalah|lancar)\b`,
    // The client is sent to whoever carried it.
    p`\b(?:silakan|mohon|bisa|coba|langsung|harap)(?: ${CLIENT})? (?:langsung )?(?:hubungi|tanya(?:kan)?|komplain|klaim|lapor(?:kan)?|ajukan klaim|konfirmasi)(?: saja| aja| langsung)?(?: ke(?:pada)?)? (?:pihak )?(?:ekspedisi|kurir|jasa kirim|jasa pengiriman|vendor|pabrik|distributor|pemasok|produsen|ojol|driver)(?:nya)?\b(?<!\b(?:jika|bila|kalau)\b[^.;]{0,60})`,
  ],
  // What the outsider did comes of what we did, in the same sentence: nobody else is blamed.
  'blame-supplier.ours': [
    p`\b(?:karena|akibat|sebab|gara-gara) ${WE}\b`,
    p`\b${WE} (?:[a-z]+ )?(?:memberi|salah|keliru|lupa|tidak|belum|memakai|memasukkan|menulis|menyebut|menekan|memasang|mengubah|memesan|mengatur)\b[^.;:]{0,60}, (?:jadi|sehingga|lalu|maka)\b(?!(?: [a-z]+){1,2} yang\b)`,
  ],
} satisfies Phrases
