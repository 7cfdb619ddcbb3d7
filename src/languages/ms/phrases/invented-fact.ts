import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words with a capital that are nobody's name.
  'invented-fact': [
    p`^(?:saya|kami|kita|anda|tuan|puan|encik|cik|yang dihormati|sdr|sdri|dr|ts|hormat|salam|sekian|sejahtera|assalamualaikum|selamat|pagi|tengah hari|petang|malam|helo|dengan|dear|rm|sen|klia|sdn|bhd|plt|pdf|excel|word|e-?mel|whatsapp|wa|sst|lhdn|malaysia|aidilfitri|aidiladha|ramadan|krismas|deepavali|mykad)$`,
  ],
  // Number words; the place in the list is the number. "Satu" is hardly ever a count; "kali kedua" is an order and "kedua-dua" is both.
  'invented-fact.numbers': [
    /(?!)/,
    /(?!)/,
    p`\b(?:dua|kedua)\b(?<!\bkali kedua)(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?<!-)dua\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?<!-)tiga\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?<!-)empat\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?<!-)lima\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?<!-)enam\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?<!-)tujuh\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?<!-)lapan\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?<!-)sembilan\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?<!-)sepuluh\b(?! (?:ribu|juta))`,
    p`\bsebelas\b(?! (?:ribu|juta))`,
    p`\bdua belas\b(?! (?:ribu|juta))`,
  ],
} satisfies Phrases
