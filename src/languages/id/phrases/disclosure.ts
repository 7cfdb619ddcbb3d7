import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { DECLINES, MACHINE, ELSEWHERE, MANNERS, OPENS, OWED, PLANNED } from './neutral.ts'
import { CLIENT, MISHAP, NOT_YET, OUTSIDER, STAFF, WE } from './pieces.ts'

// Who complains writes for a household or a street as often as alone.
const MINE = piece`(?:saya|kami|aku|warga|kita)`

// What tells that a text is about a mistake, where nobody in it says so.
export default {
  // An affair that everybody is taken to know of: read only beside words about the firm or in its defence.
  'disclosure.affair': [
    p`\b(?:${MISHAP}|kejadian|peristiwa|situasi|permasalahan|hal|keluhan|pemberitaan|tuduhan) (?:ini|itu|tersebut)\b`,
    p`\b(?:menanggapi|menyikapi|terkait|sehubungan dengan|mengenai) (?:[a-z]+ ){0,2}(?:keluhan|kejadian|insiden|pemberitaan|laporan|komplain|kendala|gangguan|permasalahan)\b`,
  ],
  // What only a notice of something bad says: tells by itself.
  'disclosure.notice': [
    p`\bdata (?:[a-z]+ ){0,4}(?:mungkin |kemungkinan |diduga )(?:[a-z]+ )?(?:diakses|bocor|terekspos|dilihat|diambil|tersebar)|\b(?:kebocoran data|akses (?:tidak sah|tanpa izin|ilegal))\b(?<!\b(?:jika|bila|mencegah|cegah|terhadap|dari|risiko) (?:[a-z]+ )?[a-z ]+)`,
  ],
  // Known beforehand, so nobody's mistake.
  'disclosure.planned': PLANNED,
  // Whoever complains tells of a mistake, too, and it is the reader's.
  'disclosure.complains': [
    p`\b${MINE} (?:[a-z]+ )?(?:kecewa|tidak puas|keberatan|komplain|mengeluh|ingin mengadukan|mengajukan (?:keluhan|keberatan|komplain|pengaduan)|minta uang ${MINE})\b|\b(?:kembalikan|mana) uang ${MINE}\b`,
    // Asks for what only the other side can give.
    p`\b${MINE} (?:[a-z]+ )?(?:mohon|memohon|minta|meminta|menuntut|menagih|mendesak) (?:[a-z]+ ){0,2}?(?:kepastian|penjelasan|kejelasan|pertanggungjawaban|tindak lanjut|ganti rugi|penggantian|[a-z]+ ${MINE} di[a-z]+|[a-z]+(?: (?:ini|itu|tersebut))? (?:segera )?di(?:perbaiki|tindak|ganti|kembalikan|tertibkan|tegur|periksa|selesaikan|cabut|bersihkan))`,
    p`\b${MINE} (?:[a-z]+ )?(?:menunggu|menanti|mengharapkan) (?:[a-z]+ )?(?:kepastian|kejelasan|pertanggungjawaban|tindak lanjut)`,
    p`\b(?:laporan|aduan|pengaduan|keluhan|komplain|surat) ${MINE} (?:[^.;]{0,40} )?(?:(?:hanya |cuma )?dijawab|diabaikan|tak digubris|${NOT_YET} (?:pernah |juga )?(?:di)?(?:tanggapi|tindak|jawab|gubris|respons|balas))`,
    p`\b(?:sampai|hingga) (?:kini|sekarang|saat ini|hari ini|detik ini) (?:masih )?${NOT_YET} ada (?:[a-z]+ )?(?:petugas|tindakan|tanggapan|perbaikan|jawaban|kabar|respons?|balasan|tindak lanjut|kejelasan|yang (?:datang|merespons|menanggapi))\b`,
    p`\b(?:pesanan|paket|barang|uang|kiriman) yang (?:saya|aku|warga) (?:terima|pesan|beli|tunggu)\b[^.;]{0,60}\b(?:rusak|pecah|salah|kurang|cacat|berbeda|tidak|belum)\b`,
  ],
  'disclosure.relayed': ELSEWHERE,
  'disclosure.owed': OWED,
  // How a firm decides about a complaint in its own favour: read only beside the complaint.
  'disclosure.verdict': [
    p`\b(?:kasus|masalah|perkara|keluhan) ini (?:kami )?(?:anggap |nyatakan |dianggap |dinyatakan )(?:selesai|ditutup|tuntas)\b|\bkeputusan (?:ini |kami )?(?:bersifat )?final\b|\btidak (?:ditemukan|ada|terdapat) (?:kesalahan|pelanggaran|kelalaian)\b|\bsudah sesuai (?:prosedur|sop|ketentuan)\b`,
  ],
  // The client has complained, and this is the answer.
  'disclosure.complaint': [
    p`\b(?:keluhan|komplain|keberatan|protes|pengaduan|laporan|ulasan|masukan|kritik|email|pesan|tuduhan|aduan) (?:dari )?${CLIENT}\b|\b(?:mengeluhkan|mengadukan|komplain)\b`,
  ],
  // Said only by somebody who has something to answer for.
  'disclosure.told': [
    p`\b(?:sebagai|bentuk) (?:[a-z]+ )?(?:permintaan maaf|permohonan maaf|iktikad baik|itikad baik|ganti rugi)\b|\b${WE} (?:baru |telah |sudah )?(?:menyadari|mengetahui|mendapati) (?:bahwa|adanya|ada) (?=[^.;]{0,60}\b(?:${MISHAP}|salah|keliru|tidak|belum|terlambat|ganda)\b)`,
    p`\b(?:keluhan|komplain|masukan|laporan) (?:bapak|ibu|anda)(?:\/ibu)? (?:sudah|telah|akan|sedang) (?:kami )?(?:teruskan|tindak|catat|terima|proses|sampaikan|diteruskan|ditindaklanjuti)`,
    p`\b(?:kejadian|peristiwa|musibah|insiden|kendala|kerugian|masalah|ketidaknyamanan|pengalaman(?: buruk| kurang [a-z]+)) yang (?:menimpa |dialami (?:oleh )?|terjadi pada )?${CLIENT}(?: alami| rasakan| terima| hadapi)?\b[^.;]{0,40}\b(?:di|saat|ketika|sewaktu|dengan|pada|dari|oleh) (?:[a-z]+ ){0,2}(?:${WE})\b`,
    p`\b(?:karena|akibat|oleh|adanya) (?:kesalahan|kekeliruan|kelalaian) (?:[a-z]+ )?(?:di|pada|dari|oleh) (?:[a-z]+ )?kami\b(?<!\bbukan (?:karena|akibat)[^.;]{0,60})`,
    p`\b(?:server|sistem|aplikasi|situs|website|layanan|jaringan|mesin) kami (?:[a-z]+ ){0,3}?(?:down|mati|error|eror|terganggu|gangguan|tumbang|rusak|bermasalah)\b(?<!\b(?:jika|bila|kalau|apabila|akan|agar|supaya|tidak) [^.;]{0,60})(?! ?\?)`,
    p`\b${CLIENT}\b[^.;]{0,40}\b(?:karena|akibat|sebab|lantaran) ${STAFF}(?:nya)?(?: kami)? (?:salah|lupa|keliru|lalai|terlambat|telat|tidak)\b`,
  ],
  // Something does not work, or did not; read only beside words that soothe.
  'disclosure.trouble': [
    p`\b(?:mengalami|terjadi|ada|adanya|terdapat) (?:[a-z]+ ){0,2}?${MISHAP}\b(?<!\b(?:jika|bila|apabila|kalau) [^.;]{0,50})|\b(?:layanan|sistem|aplikasi|situs|akses|listrik|jaringan) (?:[a-z]+ ){0,2}(?:sudah|telah|kembali) (?:pulih|normal|berfungsi)\b`,
    p`\b(?:dibatalkan|ditunda|tertunda|terganggu|terhenti|terhambat|tidak (?:dapat|bisa) (?:diakses|dibuka|digunakan|beroperasi))\b`,
  ],
  // Thanks for waiting, which nobody was asked about.
  'disclosure.patience': [p`\b(?:kesabaran|pengertian|kemakluman|bersabar|maklum|dimaklumi|memaklumi|dimengerti)(?:nya)?\b`],
  // Somebody is spoken to, or of.
  'disclosure.reader': [
    p`\b(?:anda|bapak|ibu|pelanggan|nasabah|klien|mitra|pengguna|tamu|penumpang|pasien|pembaca|peserta|siswa|kakak|kak|mas|mbak)\b`,
  ],
  // One client is spoken to. A name at the head says only who reads it.
  'disclosure.you': [p`\b(?:anda|bapak|ibu|pak|bu|kak|mas|mbak)\b(?!(?<=^(?:pak|bu|mas|mbak))(?: [a-z]+){1,2},)`],
  // Words of sorrow that are good manners, or somebody else's.
  'disclosure.polite': [
    ...DECLINES,
    ...OPENS,
    ...MACHINE,
    ...MANNERS,
    p`\bmaaf (?:lahir|sebelumnya(?! (?:jika|bila|kalau|apabila))|permisi|jalan|untuk pertanyaan)\b`,
    // A late answer, a call at night, a question: the sender's manners, and no affair of the firm.
    p`\bmaaf(?:kan)?,?(?: (?:ya|yah|sekali|banget|nih|kalau|jika|bila|karena|sudah|udah|jadi|malah|lagi|kami|saya|aku|aku yang|${CLIENT}),?){0,3} (?:(?:baru|telat|lambat|slow|lama|terlambat)(?: (?:bisa|sempat|dapat|aku|saya))? (?:balas|membalas|bales|ngebalas|respons?|merespons?|jawab|menjawab|membaca|baca|buka|angkat)|mengganggu|ganggu|cerewet|bawel|rewel|banyak (?:tanya|nanya|minta|mau)|kepo|lancang|kurang sopan|kepanjangan|terlalu panjang|panjang|curhat|berisik|baper|merepotkan|ngerepotin|repotin|numpang|mau (?:tanya|nanya|bertanya|ikut|pinjam)|tanya|nanya|boleh|izin|mengirim pesan|menghubungi|kirim wa)\b`,
    // Who could not come is missed, and has wronged nobody.
    p`\bmaaf(?:kan)?,?(?: (?:ya|yah|sekali|banget|nih|karena|kalau|jika|kami|saya|aku|gue|kemarin|semalam|tadi|besok|malam ini|${CLIENT}),?){0,4} ${NOT_YET} (?:bisa|dapat|sempat|jadi) (?:datang|hadir|menghadiri|ikut|mengikuti|gabung|bergabung|mampir|menemani|nemenin|jenguk|menjenguk|angkat|ngangkat|ketemu|bertemu|mengantar ke|nonton)\b`,
    p`\bmohon maaf (?:lahir|sebelumnya|mengganggu)\b(?! (?:jika|bila|kalau|apabila)\b)|\bsebelumnya (?:${WE} )?(?:mohon |minta )?maaf\b(?! (?:jika|bila|kalau|apabila)\b)`,
    p`\b(?:ia|dia|mereka|beliau|perusahaan itu|direktur|menteri|presiden|gubernur|wali kota|klub|band|artis|aktor|pihak [a-z]+)(?: [a-z]+){0,3} (?:meminta|minta|memohon|menyampaikan permintaan|menyampaikan permohonan) maaf\b`,
    p`\b(?:turut berduka|berduka cita|belasungkawa|turut berbelasungkawa)\b`,
    // Declines or sets a fee, as a notice does.
    p`\bmaaf,? [^.;]{0,40}?\b(?:dikenakan|dikenai|tidak (?:menerima|melayani) (?!${CLIENT})[a-z]+|tidak dapat (?:dikembalikan|ditukar|diuangkan)|tidak berlaku|(?:lagi|sedang|masih|sudah|udah) (?:kosong|habis|penuh|tutup))\b`,
    p`\b(?:${STAFF}|${OUTSIDER}|pemilik|manajer|tuan rumah|penjual)(?:nya)?(?! (?:kami|saya))(?: [a-z]+){0,2} (?:bilang|minta|meminta|mengucap|mengucapkan|ngomong|kata) (?:[a-z]+ )?maaf\b`,
  ],
} satisfies Phrases
