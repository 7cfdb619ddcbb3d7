import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { WE } from './pieces.ts'

const CUSTOMER = piece`(?:pelanggan|nasabah|klien|mitra|pengguna|konsumen|pembeli|member|anggota|penumpang|peserta|customer|rekan-rekan|bapak-bapak|tamu|pasien|pemirsa|pembaca)`
// A title may have a name behind it.
const TITLE = piece`(?:kakak|sobat|rekan|bapak\/ibu|bapak ibu|bapak dan ibu|saudara|sahabat)`

export default {
  'impersonal.greeting': [
    p`^(?:kepada )?(?:(?:yth|yang terhormat)\.?,? )?(?:para |seluruh |semua )?${CUSTOMER}(?: (?:kami|setia|yang|terhormat|terkasih|tercinta|sekalian|semua|budiman|dan|kami yang|pelanggan|[a-z]+)){0,3} ?(?:[,:.!]|$)`,
    p`^(?:kepada )?(?:(?:yth|yang terhormat)\.?,? )?(?:para |seluruh |semua )?${TITLE}(?: (?:kami|setia|yang|terhormat|terkasih|tercinta|sekalian|semua|budiman|dan|${CUSTOMER}|wali murid|orang tua|pimpinan|pengurus|pemilik [a-z]+)){0,3} ?(?:[,:.!]|$)`,
    p`^(?:dear|hai|halo|hi|hello|hallo) (?:customer|pelanggan|all|valued|sir|user|kak|kakak|gan|sis|sobat|guys|semua|semuanya|bapak\/ibu|tim)\b(?! [a-z])`,
    p`^(?:hai|halo|hi|hello),? (?:sobat|sahabat|kawan|teman|keluarga)(?:-[a-z]+)?(?: [a-z]+){0,2} ?[,!]`,
    p`^kepada (?:siapa|pihak)(?: [a-z]+){0,3} (?:berkepentingan|terkait)|^siapa ?(?:pun )?yang berkepentingan|^yang terhormat,|^(?:selamat (?:pagi|siang|sore|malam),? )(?:semua|semuanya|rekan-rekan|bapak\/ibu|pelanggan|kak)(?! [a-z]*[a-z] [a-z])`,
    p`^(?:halo |hai |dear |para )?(?:bunda-bunda|kakak-kakak|ibu-ibu|bapak-bapak|teman-teman|sobat-sobat|sahabat-sahabat|guys|gaes|sobat [a-z]+|bestie)\b(?: (?!saya|kami)[a-z]+){0,3} ?(?:[,:.!]|$)`,
  ],
  impersonal: [
    p`\b(?:jangan|tidak perlu|mohon (?:untuk )?tidak|harap tidak) (?:membalas|balas|dibalas)(?:[a-z ]{0,12})? (?:email|pesan|surat)(?: elektronik)? ini\b|\b(?:email|pesan|surat) ini (?:dikirim|dibuat|dihasilkan|terkirim) (?:secara )?otomatis\b|\bno-?reply\b|\bkotak (?:surat|masuk) ini tidak (?:dipantau|dibaca)\b`,
    p`\b(?:pelanggan|nasabah|klien|mitra|konsumen)(?: kami)? (?:yang )?(?:setia|terbaik|kesayangan|tercinta|terhormat|berharga|loyal|istimewa)\b`,
    p`\bpihak (?:pelanggan|klien|nasabah)\b`,
  ],
  // A department in the place of a name, alone under the message.
  'impersonal.signature': [
    p`^(?:tim|bagian|divisi|departemen|layanan|manajemen|customer (?:service|care)|admin|administrasi|pelayanan|staf|direksi|pimpinan)(?: [a-z&.'-]+){0,4}$`,
  ],
  'impersonal.closing': [
    p`^(?:hormat ${WE}|salam(?: (?:hormat|hangat|kami|saya|sukses))?|dengan hormat|terima kasih|wassalam(?:ualaikum)?|hormat kami semua)[,.]?$`,
  ],
} satisfies Phrases
