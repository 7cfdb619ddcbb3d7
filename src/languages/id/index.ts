import type { Disclosure } from '../../disclosure/schema.ts'
import { COURTEOUS } from '../courteous.ts'
import type { LanguagePack } from '../pack.ts'
import { alsoWords } from './also-words.ts'
import { date, findDates, readDate } from './dates.ts'
import { promised } from './promised.ts'
import { sheet } from './sheet.ts'
import { findMoney, money, sentences } from './text.ts'

export const id: LanguagePack = {
  id: 'id',
  name: 'Bahasa Indonesia',
  date,
  money,
  sentences,
  plural: () => 'other',
  you,
  asks: ['client.you', 'client.register'],
  script: 'Latin',
  belongsTo: {
    ms: /\b(?:kerana|wang|minit|e-mel|syarikat|akaun|invois|bayaran balik|pampasan|sila|cuba|encik|tuan\/puan|kesilapan|tersilap|menyemak|perkhidmatan|kakitangan|kualiti|selewat-lewatnya|hantar|dihantar|menghantar|perisian|\d{1,2} (?:mac|ogos|julai)|julai|disember|isnin|khamis|jumaat)\b/i,
  },
  // "Ibu Maya" is somebody else.
  atMost: COURTEOUS,
  // As in English: nobody has measured it for this language.
  sentenceWords: { warning: 20, error: 25 },
  addressForms: [
    /\b[Aa]nda\b/,
    /\bBapak\b(?!\/| \p{Lu}| (?:dan|atau|maupun) [Ii]bu)/u,
    /(?<!\/|\bBapak (?:dan|atau|maupun) )\bIbu\b(?! \p{Lu})/u,
    /\b[Kk]alian\b/,
  ],
  findDates,
  findMoney,
  readDate,
  stillToCome:
    /\b(?:akan|bakal|paling lambat|selambat-lambatnya|besok|lusa|nanti|menjelang|depan|hingga|sampai (?:dengan|tanggal|akhir|pukul|\d|senin|selasa|rabu|kamis|jumat|sabtu)|mulai (?:besok|lusa|sekarang|tanggal|hari|minggu|pekan|bulan|\d|senin|selasa|rabu|kamis|jumat|sabtu))\b/i,
  // Verbs have no tense here. What went wrong has been, all the same.
  alreadyDone:
    /\b(?:sudah|telah|tadi|kemarin|semalam|lalu|sejak|pernah|sempat|terlanjur|telanjur|baru saja|waktu itu|saat itu|ternyata|lupa|salah|keliru|terlambat|melewatkan|terlewat|kelewatan|terjadi|terkirim|terhapus|tertukar|tertagih)\b/i,
  deedBy: (sentence) => (/\b(?:saya|aku)\b/i.test(sentence) ? 'I' : /\bkami\b/i.test(sentence) ? 'we' : undefined),
  alsoWords,
  firstPerson: /\b(?:saya|aku|kami)\b/i,
  inNoName:
    /\b(?:saya|kami|anda|dia|mereka|adalah|sudah|telah|belum|akan|tidak|bukan|yang|karena|untuk|dengan|dari|pada|kepada|sehingga|salah|lupa)\b/i,
  promised,
  sheet,
}

/** "Bapak" and "Ibu" as a title or to themselves; the cooler "Anda" where nobody said which. */
function you({ client }: Disclosure): string {
  if (client?.you !== undefined) return client.you
  const title = /^(?:yth\. )?(bapak\/ibu|pak|bapak|bu|ibu|mas|mbak|kak)\b/i.exec(client?.address ?? '')?.[1]?.toLowerCase()
  if (title !== undefined) return TITLES[title]!
  return client?.gender === 'man' ? 'Bapak' : client?.gender === 'woman' ? 'Ibu' : 'Anda'
}

/** The title that somebody typed before the name is what the client is called. */
const TITLES: Record<string, string> = {
  pak: 'Bapak',
  bapak: 'Bapak',
  bu: 'Ibu',
  ibu: 'Ibu',
  'bapak/ibu': 'Bapak/Ibu',
  mas: 'Mas',
  mbak: 'Mbak',
  kak: 'Kakak',
}
