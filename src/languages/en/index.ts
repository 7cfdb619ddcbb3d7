import { alsoWords } from './also-words.ts'
import { moneyToText } from '../../disclosure/money.ts'
import type { LanguagePack } from '../pack.ts'
import { date, findDates, readDate } from './dates.ts'
import { promised } from './promised.ts'
import { sheet } from './sheet.ts'
import { findMoney, sentences } from './text.ts'

export const en: LanguagePack = {
  id: 'en',
  name: 'English',
  date,
  money: moneyToText,
  sentences,
  plural: (count) => (count === 1 ? 'one' : 'other'),
  you: () => 'you',
  asks: [],
  script: 'Latin',
  belongsTo: {},
  atMost: {},
  // 25 words is the limit that GOV.UK sets (rubric §3: S75).
  sentenceWords: { warning: 20, error: 25 },
  addressForms: [],
  findDates,
  findMoney,
  readDate,
  stillToCome: /\b(?:will|'ll|going to|by|until|from)\b|’ll\b/i,
  alreadyDone:
    /\b(?:was|were|had|(?:has|have)(?! (?:an?|the|your|our|my|to)\b)|sent|went|made|gave|put|told|paid|wrote|rang|met|brought|bought|built|came|chose|did|drew|drove|found|got|held|kept|laid|left|ran|rebuilt|redid|reset|sold|spoke|took|since|(?<!\b(?:an?|the|your|our|my) )[a-z]{3,}ed)\b/i,
  deedBy: (sentence) =>
    /\b(?:I|I['’](?:m|d|ve|ll)|[Mm]y)\b|(?:^|\s)i(?=['’\s])/.test(sentence)
      ? 'I'
      : /\b(?:[Ww]e|[Oo]ur)\b/.test(sentence)
        ? 'we'
        : undefined,
  alsoWords,
  firstPerson: /\b(?:I|I'm|I'll|I've|my|me|we|we're|we'll|we've|our|us)\b/i,
  inNoName: /\b(?:I [a-z]+|[Ww]e|you|he|she|they|was|were|is|are|am|has|have|had|did|does|will|would|could)\b(?!['’.-])/,
  promised,
  sheet,
}
