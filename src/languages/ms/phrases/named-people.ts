import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'named-people.greeting': [
    p`^(?:yang dihormati|yth|ybhg|yb|yab|kepada|helo|halo|hai|hi|dear|assalamualaikum|salam|selamat (?:sejahtera|pagi|petang|malam|tengah hari)|encik|en|cik|tuan|puan|pn|dato'?|datuk|datin|tan sri|puan sri|dr|prof|haji|hajah|kak|abang)\b`,
  ],
  // Words that name nobody in a greeting or under a message.
  'named-people.nobody': [
    p`^(?:yang dihormati|yang|dihormati|kepada|helo|hai|hi|hello|dear|selamat|pagi|tengah hari|petang|malam|encik|cik|tuan|puan|abang|kakak|kak|kakak|saudara|saudari|sdr|sdri|bpk|dr|ir|prof|h|hj|tuan|nyonya|para|seluruh|semua|pelanggan|klien|pelanggan|rakan niaga|pengguna|konsumen|pembeli|customer|kami|setia|
      sekalian|rakan sekerja|rakan sekerja-rakan sekerja|(?:pasukan|tim)|bahagian|jabatan|unit|perkhidmatan|layanan|pengurusan|lembaga pengarah|pengarah|pengurus|admin|administrasi|staf|kewangan|jualan|pemasaran|sdn|bhd|ud|tbk|hormat|salam|hangat|dengan|terima|kasih|saya|dan|atau|di|tempat|dari|wassalam|sukses|service|care|team|support)$`,
  ],
} satisfies Phrases
