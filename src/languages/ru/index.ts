import { COURTEOUS } from '../courteous.ts'
import type { LanguagePack } from '../pack.ts'
import { alsoWords } from './also-words.ts'
import { plural } from './counts.ts'
import { date, findDates, readDate } from './dates.ts'
import { promised } from './promised.ts'
import { sheet } from './sheet.ts'
import { findMoney, money, sentences } from './text.ts'
import { alreadyDone, deedBy, firstPerson, inNoName, stillToCome } from './verbs.ts'
import { WITH_CAPITAL, WITHOUT, you } from './you.ts'

export const ru: LanguagePack = {
  id: 'ru',
  name: 'русский',
  date,
  money,
  sentences,
  plural,
  you,
  // "Вы" or "вы" is not asked: the answers show it.
  asks: ['client.gender', 'client.register', 'sender.gender'],
  script: 'Cyrillic',
  // Another language shows by its letters.
  belongsTo: {},
  atMost: COURTEOUS,
  // No articles and few auxiliaries: a tenth fewer words say as much. A rule of thumb, which nobody has measured.
  sentenceWords: { warning: 18, error: 22 },
  addressForms: [WITH_CAPITAL, WITHOUT],
  findDates,
  findMoney,
  readDate,
  stillToCome,
  alreadyDone,
  deedBy,
  alsoWords,
  firstPerson,
  inNoName,
  promised,
  sheet,
}
