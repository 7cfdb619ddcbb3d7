import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const CUSTOMER = piece`(?:pelanggan|pelanggan|klien|rakan niaga|pengguna|konsumen|pembeli|member|anggota|penumpang|peserta|customer|kakak|sobat|rakan sekerja|rakan sekerja-rakan sekerja|tuan\/puan|tuan puan|tuan dan puan|tuan-tuan|saudara|sahabat|tetamu|pasien|pemirsa|pembaca)`

export default {
  'impersonal.greeting': [
    p`^(?:kepada )?(?:para )?pelanggan[a-z]*(?: kami)?(?: yang)?(?: dihormati| dihargai| budiman| setia)? ?(?:[,:.!]|$)|^kepada (?:sesiapa|pihak) [a-z ]{0,30}(?:berkenaan|berkaitan)|^dear (?:customer|valued|all|sir|user)|^(?:para )?pengguna\b|^hai semua\b|^salam semua\b|^tuan-tuan dan puan-puan|^yang dihormati pelanggan`,
    p`^(?:kepada )?(?:(?:yang dihormati|yang dihormati)\.?,? )?(?:para |seluruh |semua )?${CUSTOMER}(?: (?:kami|setia|yang|dihormati|terkasih|tercinta|sekalian|semua|budiman|dan|kami yang|pelanggan|[a-z]+)){0,3} ?(?:[,:.!]|$)`,
    p`^(?:dear|hai|helo|hi|hello|hallo) (?:customer|pelanggan|all|valued|sir|user|kak|kakak|gan|sis|sobat|guys|semua|semuanya|tuan\/puan|(?:pasukan|tim))\b(?! [a-z])`,
    p`^kepada (?:siapa|pihak)(?: [a-z]+){0,3} (?:berkepentingan|terkait)|^siapa ?(?:pun )?yang berkepentingan|^yang dihormati,|^(?:selamat (?:pagi|tengah hari|petang|malam),? )(?:semua|semuanya|rakan sekerja-rakan sekerja|tuan\/puan|pelanggan|kak)(?! [a-z]*[a-z] [a-z])`,
  ],
  impersonal: [
    p`\bpelanggan (?:kami )?(?:yang )?(?:setia|dihargai|dihormati|kesayangan|budiman)\b|\b(?:e-?mel|mesej) ini (?:dijana|dihantar) (?:secara )?(?:automatik|oleh komputer)\b|\bjangan balas e-?mel ini\b`,
    p`\b(?:jangan|tidak perlu|(?:mohon|sila) (?:untuk )?tidak|harap tidak) (?:membalas|balas|dibalas)(?:[a-z ]{0,12})? (?:e-?mel|(?:mesej|tempah)|surat)(?: elektronik)? ini\b|\b(?:e-?mel|(?:mesej|tempah)|surat) ini (?:dihantar|dibuat|dihasilkan|terhantar) (?:secara )?automatik\b|\bno-?reply\b|\bkotak (?:surat|masuk) ini tidak (?:dipantau|dibaca)\b`,
    p`\b(?:pelanggan|pelanggan|klien|rakan niaga|konsumen)(?: kami)? (?:yang )?(?:setia|terbaik|kesayangan|tercinta|dihormati|berharga|loyal|istimewa)\b`,
    p`\bpihak (?:pelanggan|klien|pelanggan|pembeli|konsumen)\b`,
  ],
  // A department in the place of a name, alone under the message.
  'impersonal.signature': [
    p`^(?:(?:pasukan|tim)|bahagian|jabatan|unit|perkhidmatan|pengurusan|customer (?:service|care)|admin|administrasi|layanan|staf|lembaga pengarah|pihak pengurusan)(?: [a-z&.'-]+){0,4}$`,
  ],
  'impersonal.closing': [
    p`^(?:hormat (?:saya|kami)|salam(?: (?:hormat|hangat|kami|saya|sukses))?|dengan hormat|terima kasih|wassalam(?:ualaikum)?|hormat kami semua)[,.]?$`,
  ],
} satisfies Phrases
