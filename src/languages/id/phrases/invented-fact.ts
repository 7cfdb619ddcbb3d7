import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words with a capital that are nobody's name.
  'invented-fact': [
    p`^(?:saya|kami|kita|anda|bapak|ibu|pak|bu|yth|sdr|sdri|bpk|dr|ir|hormat|salam|selamat|pagi|siang|sore|malam|halo|dengan|dear|rp|idr|wib|wita|wit|pt|cv|tbk|pdf|excel|word|email|whatsapp|wa|pph|ppn|npwp|indonesia|idulfitri|lebaran|ramadan|natal|jakarta)$`,
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
    p`\b(?:delapan|kedelapan)\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?:sembilan|kesembilan)\b(?! (?:belas|puluh|ratus|ribu|juta))`,
    p`\b(?:sepuluh|kesepuluh)\b(?! (?:ribu|juta))`,
    p`\bsebelas\b(?! (?:ribu|juta))`,
    p`\bdua belas\b(?! (?:ribu|juta))`,
  ],
} satisfies Phrases
