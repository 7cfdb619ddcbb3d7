import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words with a capital that are nobody's name.
  'invented-fact': [
    p`^(?:saya|kami|kita|anda|tuan|puan|encik|cik|yang dihormati|sdr|sdri|bpk|dr|ir|hormat|salam|selamat|pagi|tengah hari|petang|malam|helo|dengan|dear|rm|idr|klia|wita|wit|sdn|bhd|tbk|pdf|excel|word|e-?mel|whatsapp|wa|sst|lhdn|npwp|malaysia|idulfitri|lebaran|ramadan|natal|kuala)$`,
  ],
  // Number words; the place in the list is the number. "Satu" is hardly ever a count.
  'invented-fact.numbers': [
    /(?!)/,
    /(?!)/,
    p`\b(?:dua|kedua)\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?:tiga|ketiga)\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?:empat|keempat)\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?:lima|kelima)\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?:enam|keenam)\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?:tujuh|ketujuh)\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?:lapan|kelapan)\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?:sembilan|kesembilan)\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?:sepuluh|kesepuluh)\b(?! (?:ribu|juta))`,
    p`\bsebelas\b(?! (?:ribu|juta))`,
    p`\bdua belas\b(?! (?:ribu|juta))`,
  ],
} satisfies Phrases
