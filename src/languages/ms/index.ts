import { COURTEOUS } from '../courteous.ts'
import type { LanguagePack } from '../pack.ts'
import { alsoWords } from './also-words.ts'
import { date, findDates, readDate } from './dates.ts'
import { promised } from './promised.ts'
import { sheet } from './sheet.ts'
import { findMoney, money, sentences } from './text.ts'
import { you } from './you.ts'

export const ms: LanguagePack = {
  id: 'ms',
  name: 'Bahasa Melayu',
  date,
  money,
  sentences,
  plural: () => 'other',
  you,
  asks: ['client.gender', 'client.register', 'client.you'],
  script: 'Latin',
  // Words that no Malay text has: of Indonesian, which is near enough to slip in, and of English. "Sorry" is said in both.
  belongsTo: {
    id: /\b(?:karena|uang|menit|perusahaan|akun|faktur|tagihan|menagih|ditagih|pengembalian dana|kompensasi|silakan|coba|mencoba|\d{1,2} (?:maret|juni|juli|agustus|desember)|senin|kamis|jumat|butuh|kantor|rekening|karyawan|ketidaknyamanan|diskon|kemarin)\b/i,
    en: /\b(?:because|please|was|were|we are|i am|you are|your|our)\b/i,
  },
  atMost: COURTEOUS,
  // As in English: nobody has measured it for this language.
  sentenceWords: { warning: 20, error: 25 },
  addressForms: [/\banda\b/i, /(?<!\/)\btuan\b(?!\/| (?:dan |atau )?puan\b|-tuan)/, /(?<!\/|\b[Tt]uan (?:dan |atau )?)\bpuan\b(?!-puan)/],
  findDates,
  findMoney,
  readDate,
  stillToCome:
    /\b(?:akan|bakal|hendak|nanti|esok|besok|lusa|paling lewat|selewat-lewatnya|sebelum|menjelang|mulai|sehingga (?=\d|pukul|Ahad|Isnin|Selasa|Rabu|Khamis|Jumaat|Sabtu)|lagi (?=\d)|minggu (?:depan|hadapan)|bulan (?:depan|hadapan))/i,
  // A verb has no tense. These words say that it is over; so does a verb of mishap, and a deed told of the speaker.
  alreadyDone:
    /\b(?:telah|sudah|pernah|baru sahaja|tadi|semalam|kelmarin|sejak|berjaya|lepas|ter(?:silap|salah|lupa|lepas|lewat|tinggal|padam|cicir|hantar)|(?:saya|kami|kita|dia|beliau|mereka)(?: sendiri)? me(?!sti\b|rancang)[a-z]{4,}|(?:saya|kami) (?:hantar|bayar|baiki|betulkan|buat|ganti|ambil|bawa|telefon|semak|temui|jumpa|pulihkan|pulangkan))\b/i,
  deedBy: (sentence) => (/\b(?:saya|aku)\b/i.test(sentence) ? 'I' : /\bkami\b/i.test(sentence) ? 'we' : undefined),
  alsoWords,
  firstPerson: /\b(?:saya|aku|kami|kita)\b/i,
  inNoName:
    /\b(?:saya|kami|kita|anda|dia|mereka|beliau|telah|sudah|akan|belum|tidak|bukan|adalah|ialah|kerana|supaya|boleh|perlu|sedang|menghantar|mengenakan|tersilap)\b(?!['’.-])/i,
  promised,
  sheet,
}
