import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'named-people.greeting': [
    p`^(?:yang dihormati|ybhg|yb|yab|kepada|helo|hai|hi|dear|assalamualaikum|salam|salam sejahtera|selamat (?:sejahtera|pagi|petang|malam|tengah hari)|encik|en|cik|tuan|puan|pn|dato'?|datuk|datin|tan sri|puan sri|dr|ir|ts|prof|haji|hajah|kak|abang|bang|sdr|sdri|saudara|saudari|sis|bro|cikgu|ustaz|ustazah|hj|mak|pak|tok)\b|\byang dihormati,$`,
  ],
  // Words that name nobody in a greeting or under a message.
  'named-people.nobody': [
    p`^(?:yang dihormati|yang|dihormati|kepada|helo|hai|hi|hello|dear|selamat|sejahtera|assalamualaikum|pagi|tengah|hari|petang|malam|encik|cik|tuan|puan|abang|kakak|kak|saudara|saudari|sdr|sdri|dr|ir|prof|h|hj|para|seluruh|semua|pelanggan|klien|rakan niaga|pengguna|pembeli|ahli|customer|kami|setia|
      sekalian|rakan sekerja|rakan-rakan sekalian|pasukan|bahagian|jabatan|unit|perkhidmatan|layanan|pengurusan|lembaga pengarah|pengarah|pengurus|admin|pentadbiran|staf|kewangan|jualan|pemasaran|khidmat|operasi|teknikal|logistik|akaun|eksekutif|sdn|bhd|plt|hormat|salam|mesra|sekian|benar|ikhlas|menjalankan|amanah|menurut|perintah|dengan|terima|kasih|saya|dan|atau|di|tempat|dari|daripada|wassalam|service|care|team|support)$`,
  ],
} satisfies Phrases
