import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, MISHAP } from './pieces.ts'

// What tells that a text is about a mistake, where nobody in it says so.
export default {
  // An affair that everybody is taken to know of: read only beside words about the firm or in its defence.
  'disclosure.affair': [
    p`\b(?:${MISHAP}|kejadian|perkara|situasi|permasalahan|hal|aduan|pemberitaan|tuduhan) (?:ini|itu|tersebut)\b`,
    p`\b(?:menjawab|menyikapi|terkait|sehubungan dengan|mengenai) (?:[a-z]+ ){0,2}(?:aduan|kejadian|insiden|pemberitaan|laporan|komplen|(?:ralat|isu)|gangguan|permasalahan)\b`,
  ],
  // What only a notice of something bad says: tells by itself.
  'disclosure.notice': [
    p`\bdata (?:[a-z]+ ){0,4}(?:mungkin |kemungkinan |diduga )(?:[a-z]+ )?(?:diakses|bocor|terekspos|dilihat|diambil|tersebar)|\b(?:kebocoran data|akses (?:tidak sah|tanpa izin|ilegal))\b(?<!\b(?:(?:jika|jikalau)|andai|mencegah|cegah|terhadap|dari|risiko) (?:[a-z]+ )?[a-z ]+)`,
  ],
  // Known beforehand, so nobody's mistake.
  'disclosure.planned': [
    p`\b(?:pemeliharaan|perawatan|maintenance|gangguan bekalan) (?:terjadwal|rutin|berkala|sistem|terencana)\b|\bakan (?:tutup|ditutup|cuti|dihentikan sementara|tidak dapat diakses|tidak beroperasi)\b`,
  ],
  // Whoever complains tells of a mistake, too, and it is the reader's.
  'disclosure.complains': [
    p`\bsaya (?:[a-z]+ )?(?:(?:kecewa|terkilan)|tidak puas hati|keberatan|komplen|mengadu|ingin mengadukan|mengajukan aduan|minta wang saya)\b|\b(?:(?:kembalikan|pulangkan|bayar balik)|mana) wang saya\b`,
  ],
  // How a firm decides about a complaint in its own favour: read only beside the complaint.
  'disclosure.verdict': [
    p`\b(?:kasus|masalah|perkara|aduan) ini (?:kami )?(?:anggap |nyatakan |dianggap |dinyatakan )(?:selesai|ditutup|tuntas)\b|\bkeputusan (?:ini |kami )?(?:bersifat )?final\b|\btidak (?:ditemukan|ada|terdapat) (?:kesalahan|pelanggaran|kecuaian)\b|\bsudah sesuai (?:prosedur|sop|ketentuan)\b`,
  ],
  // The client has complained, and this is the answer.
  'disclosure.complaint': [
    p`\b(?:aduan|komplen|aduan|laporan|ulasan|panduan|kritik|e-?mel|(?:mesej|tempah)|tuduhan|aduan) (?:dari )?${CLIENT}\b|\b(?:mengadu|mengadukan|komplen)\b`,
  ],
  // Said only by somebody who has something to answer for.
  'disclosure.told': [
    p`\b(?:sebagai|bentuk) (?:[a-z]+ )?(?:(?:permintaan|permohonan) maaf|permohonan maaf|iktikad baik|itikad baik|(?:ganti|gantikan) rugi)\b|\b(?:kami|saya) (?:(?:baharu|baru) |telah |sudah )?(?:menyadari|mengetahui|mendapati) (?:bahawa|adanya|ada) (?=[^.;]{0,60}\b(?:${MISHAP}|(?:salah|silap)|silap|tidak|belum|(?:lewat|terlambat|lambat)|(?:berganda|dua kali ganda))\b)`,
    p`\b(?:aduan|komplen|panduan|laporan) (?:tuan|puan|anda)(?:\/puan)? (?:sudah|telah|akan|sedang) (?:kami )?(?:teruskan|tindak|catat|terima|proses|(?:sampaikan|maklumkan)|diteruskan|ditindaklanjuti)`,
  ],
  // Something does not work, or did not; read only beside words that soothe.
  'disclosure.trouble': [
    p`\b(?:mengalami|(?:berlaku|terjadi)|ada|adanya|terdapat) (?:[a-z]+ ){0,2}?${MISHAP}\b(?<!\b(?:(?:jika|jikalau)|andai|sekiranya|kalau) [^.;]{0,50})|\b(?:perkhidmatan|sistem|aplikasi|laman web|akses|elektrik|rangkaian) (?:[a-z]+ ){0,2}(?:sudah|telah|kembali) (?:pulih|normal|berfungsi)\b`,
    p`\b(?:dibatalkan|ditangguhkan|tertangguh|terganggu|terhenti|terhambat|tidak (?:dapat|boleh) (?:diakses|dibuka|digunakan|beroperasi))\b`,
  ],
  // Thanks for waiting, which nobody was asked about.
  'disclosure.patience': [
    p`\b(?:kesabaran|(?:pengertian|pemahaman|kefahaman)|kemakluman|bersabar|maklum|dimaklumi|memaklumi|difahami)(?:nya)?\b`,
  ],
  // Somebody is spoken to, or of.
  'disclosure.reader': [
    p`\b(?:anda|tuan|puan|pelanggan|pelanggan|klien|rakan niaga|pengguna|tetamu|penumpang|pasien|pembaca|peserta|siswa|kakak|kak|abang|kakak)\b`,
  ],
  // One client is spoken to.
  'disclosure.you': [p`\b(?:anda|tuan|puan|encik|cik|kak|abang|kakak)\b`],
  // Words of sorrow that are good manners, or somebody else's.
  'disclosure.polite': [
    p`\bmaaf (?:lahir|mengganggu|menyusahkan|ya,? (?:encik|cik|kak|abang|kakak|mahu|numpang|boleh)|(?:(?:baharu|baru)|terlewat|lambat|slow) (?:balas|membalas|respon|bales)|sebelumnya|permisi|numpang|mahu (?:tanya|bertanya)|jalan|untuk (?:pertanyaan|soalan))\b|\b(?:mohon|sila) maaf (?:lahir|sebelumnya|mengganggu)\b|\bsebelumnya (?:saya |kami )?(?:(?:mohon|sila) |minta )?maaf\b`,
    p`\b(?:ia|dia|mereka|beliau|syarikat itu|pengarah|menteri|presiden)(?: [a-z]+){0,3} (?:meminta|minta|memohon|(?:menyampaikan|memaklumkan) (?:permintaan|permohonan)|(?:menyampaikan|memaklumkan) permohonan) maaf\b`,
    p`\b(?:turut berduka|berduka cita|belasungkawa|turut berbelasungkawa)\b`,
  ],
} satisfies Phrases
