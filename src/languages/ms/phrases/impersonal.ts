import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const CUSTOMER = piece`(?:pelanggan|klien|rakan niaga|pengguna|pembeli|ahli|penumpang|peserta|customer|rakan-rakan sekalian|tuan-tuan|tetamu|pesakit|penonton|pembaca)`
// A title may have a name behind it.
const TITLE = piece`(?:kakak|rakan sekerja|tuan\/puan|tuan puan|tuan dan puan|saudara|saudari|sahabat)`

export default {
  'impersonal.greeting': [
    p`^(?:kepada )?(?:para )?pelanggan[a-z]*(?: kami)?(?: yang)?(?: dihormati| dihargai| budiman| setia)? ?(?:[,:.!]|$)|^kepada (?:sesiapa|pihak) [a-z ]{0,30}(?:berkenaan|berkaitan)|^dear (?:customer|valued|all|sir|user)|^(?:para )?pengguna\b|^hai semua\b|^salam semua\b|^tuan-tuan dan puan-puan|^yang dihormati pelanggan`,
    p`^(?:kepada )?(?:yang dihormati\.?,? )?(?:para |seluruh |semua )?${CUSTOMER}(?: (?:kami|setia|yang|dihormati|dihargai|sekalian|semua|budiman|dan|kami yang|pelanggan|[a-z]+)){0,3} ?(?:[,:.!]|$)`,
    p`^(?:kepada )?(?:yang dihormati\.?,? )?(?:para |seluruh |semua )?${TITLE}(?: (?:kami|setia|yang|dihormati|dihargai|sekalian|semua|budiman|dan|${CUSTOMER}|ibu bapa|pengerusi|pengarah|pengurus|pemilik [a-z]+)){0,3} ?(?:[,:.!]|$)`,
    p`^(?:dear|hai|helo|hi|hello) (?:customer|pelanggan|all|valued|sir|user|kak|kakak|sis|guys|semua|semuanya|tuan\/puan|pasukan)\b(?! [a-z])`,
    p`^(?:hai|helo|hi|hello),? (?:sahabat|rakan|kawan|keluarga|warga)(?:-[a-z]+)?(?: [a-z]+){0,2} ?[,!]`,
    p`^kepada (?:sesiapa|pihak)(?: [a-z]+){0,3} (?:berkenaan|berkaitan)|^yang dihormati,|^selamat (?:pagi|tengah hari|petang|malam),? (?:semua|semuanya|rakan-rakan sekalian|tuan\/puan|pelanggan|kak)(?! [a-z]*[a-z] [a-z])`,
  ],
  impersonal: [
    p`\bpelanggan (?:kami )?(?:yang )?(?:setia|dihargai|dihormati|kesayangan|budiman)\b|\b(?:e-?mel|mesej) ini (?:dijana|dihantar) (?:secara )?(?:automatik|oleh komputer)\b|\bjangan balas e-?mel ini\b`,
    p`\b(?:jangan|tidak perlu|(?:mohon|sila) (?:untuk )?tidak|harap tidak) (?:membalas|balas|dibalas)(?:[a-z ]{0,12})? (?:e-?mel|mesej|surat)(?: elektronik)? ini\b|\b(?:e-?mel|mesej|surat) ini (?:dihantar|dibuat|dijana) (?:secara )?(?:automatik|oleh (?:sistem|komputer))\b|\bno-?reply\b|\b(?:peti|kotak) (?:surat|masuk|mel) ini tidak (?:dipantau|dibaca)\b`,
    p`\b(?:pelanggan|klien|rakan niaga)(?: kami)? (?:yang )?(?:setia|terbaik|kesayangan|disayangi|dihormati|dihargai|berharga|istimewa)\b`,
    p`\bpihak (?:pelanggan|klien|pembeli)\b`,
  ],
  // A department in the place of a name, alone under the message.
  'impersonal.signature': [
    p`^(?:pasukan|bahagian|jabatan|unit|perkhidmatan|pengurusan|khidmat pelanggan|meja bantuan|customer (?:service|care)|admin|pentadbiran|layanan|staf|lembaga pengarah|pihak pengurusan)(?: [a-z&.'-]+){0,4}$`,
  ],
  'impersonal.closing': [
    p`^(?:sekian(?:,? terima kasih)?|terima kasih|yang (?:benar|ikhlas)|saya yang (?:benar|menjalankan amanah|menurut perintah)|salam(?: (?:hormat|mesra|sejahtera|kami|saya))?|dengan hormat|wassalam)[,.]?$`,
  ],
} satisfies Phrases
