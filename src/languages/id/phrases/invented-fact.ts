import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words with a capital that are nobody's name.
  'invented-fact': [
    p`^(?:saya|kami|kita|anda|bapak|ibu|pak|bu|yth|sdr|sdri|bpk|dr|ir|hormat|salam|selamat|pagi|siang|sore|malam|halo|dengan|dear|rp|idr|wib|wita|wit|pt|cv|tbk|pdf|excel|word|email|whatsapp|wa|pph|ppn|npwp|indonesia|idulfitri|lebaran|ramadan|natal|jakarta)$`,
  ],
  // Number words; the place in the list is the number. "Satu" is hardly ever a count, and "kedua" is "the second" or "both".
  'invented-fact.numbers': [
    /(?!)/,
    /(?!)/,
    p`\bdua\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\btiga\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\bempat\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\blima\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\benam\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\btujuh\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\bdelapan\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\bsembilan\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\bsepuluh\b(?! (?:ribu|juta))`,
    p`\bsebelas\b(?! (?:ribu|juta))`,
    p`\bdua belas\b(?! (?:ribu|juta))`,
  ],
} satisfies Phrases
