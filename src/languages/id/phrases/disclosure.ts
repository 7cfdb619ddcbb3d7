import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, MISHAP, WE } from './pieces.ts'

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
  'disclosure.planned': [
    p`\b(?:pemeliharaan|perawatan|maintenance|pemadaman) (?:terjadwal|rutin|berkala|sistem|terencana)\b|\bakan (?:tutup|ditutup|libur|dihentikan sementara|tidak dapat diakses|tidak beroperasi)\b`,
  ],
  // Whoever complains tells of a mistake, too, and it is the reader's.
  'disclosure.complains': [
    p`\bsaya (?:[a-z]+ )?(?:kecewa|tidak puas|keberatan|komplain|mengeluh|ingin mengadukan|mengajukan keluhan|minta uang saya)\b|\b(?:kembalikan|mana) uang saya\b`,
  ],
  // How a firm decides about a complaint in its own favour: read only beside the complaint.
  'disclosure.verdict': [
    p`\b(?:kasus|masalah|perkara|keluhan) ini (?:kami )?(?:anggap |nyatakan |dianggap |dinyatakan )(?:selesai|ditutup|tuntas)\b|\bkeputusan (?:ini |kami )?(?:bersifat )?final\b|\btidak (?:ditemukan|ada|terdapat) (?:kesalahan|pelanggaran|kelalaian)\b|\bsudah sesuai (?:prosedur|sop|ketentuan)\b`,
  ],
  // The client has complained, and this is the answer.
  'disclosure.complaint': [
    p`\b(?:keluhan|komplain|pengaduan|laporan|ulasan|masukan|kritik|email|pesan|tuduhan|aduan) (?:dari )?${CLIENT}\b|\b(?:mengeluhkan|mengadukan|komplain)\b`,
  ],
  // Said only by somebody who has something to answer for.
  'disclosure.told': [
    p`\b(?:sebagai|bentuk) (?:[a-z]+ )?(?:permintaan maaf|permohonan maaf|iktikad baik|itikad baik|ganti rugi)\b|\b${WE} (?:baru |telah |sudah )?(?:menyadari|mengetahui|mendapati) (?:bahwa|adanya|ada) (?=[^.;]{0,60}\b(?:${MISHAP}|salah|keliru|tidak|belum|terlambat|ganda)\b)`,
    p`\b(?:keluhan|komplain|masukan|laporan) (?:bapak|ibu|anda)(?:\/ibu)? (?:sudah|telah|akan|sedang) (?:kami )?(?:teruskan|tindak|catat|terima|proses|sampaikan|diteruskan|ditindaklanjuti)`,
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
  // One client is spoken to.
  'disclosure.you': [p`\b(?:anda|bapak|ibu|pak|bu|kak|mas|mbak)\b`],
  // Words of sorrow that are good manners, or somebody else's.
  'disclosure.polite': [
    p`\bmaaf (?:lahir|mengganggu|merepotkan|ya,?(?: (?:pak|bu|kak|mas|mbak),?)? (?:mau|numpang|boleh|ganggu|izin)|(?:baru|telat|lambat|slow) (?:balas|membalas|respon|bales)|sebelumnya(?! (?:jika|bila|kalau|apabila))|permisi|numpang|mau (?:tanya|bertanya)|jalan|untuk pertanyaan)\b|\bmohon maaf (?:lahir|sebelumnya|mengganggu)\b(?! (?:jika|bila|kalau|apabila)\b)|\bsebelumnya (?:${WE} )?(?:mohon |minta )?maaf\b(?! (?:jika|bila|kalau|apabila)\b)`,
    p`\b(?:ia|dia|mereka|beliau|perusahaan itu|direktur|menteri|presiden)(?: [a-z]+){0,3} (?:meminta|minta|memohon|menyampaikan permintaan|menyampaikan permohonan) maaf\b`,
    p`\b(?:turut berduka|berduka cita|belasungkawa|turut berbelasungkawa)\b`,
  ],
} satisfies Phrases
