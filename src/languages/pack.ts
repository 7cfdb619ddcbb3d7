import type { LanguageId, Stop } from '../disclosure/choices.ts'
import type { Moment } from '../disclosure/moment.ts'
import type { Money } from '../disclosure/money.ts'
import type { Disclosure, Remedy } from '../disclosure/schema.ts'

/** How a date stands in a sentence. In English "on Friday", "at 16:00 on Friday"; other languages bend the month instead. */
export type DateRole = 'plain' | 'on' | 'by' | 'from'

export type PluralForm = 'one' | 'few' | 'many' | 'other'

/** What the wizard asks about people only where a language hangs on it. */
export const PERSON_QUESTIONS = ['client.gender', 'client.register', 'client.you', 'sender.gender'] as const
export type PersonQuestion = (typeof PERSON_QUESTIONS)[number]

/** A stretch of text, in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** A date found in running text. Parts that were not written (the year, the day) are not there. */
export interface FoundDate extends Stretch {
  year?: number
  month?: number
  day?: number
  /** 0 is Sunday. */
  weekday?: number
  /** Days from the day of the message: 0 for "today" and "this morning", -1 for "yesterday". */
  fromWritten?: number
  time?: string
}

export interface FoundMoney extends Stretch {
  money: Money
}

/**
 * All that one language needs to write and read a message. No `Intl`: its output moves between Node versions, and a
 * message has to be the same bytes everywhere.
 */
export interface LanguagePack {
  id: LanguageId
  /** How this language is called in itself. */
  name: string
  /** @param written the day of the message; the year is left out where it is the same */
  date(moment: Moment, role: DateRole, written?: Moment): string
  money(money: Money): string
  /** Sentences of one text, each with its place. Abbreviations and decimal points end none. */
  sentences(text: string): (Stretch & { text: string })[]
  /** Which form a word takes beside this number; `other` beside a fraction. */
  plural(count: number): PluralForm
  /** What the client is called within a sentence: as it was typed, or else what fits what is known of them. */
  you(disclosure: Disclosure): string
  /** What has to be asked about people, because words of this language hang on it. */
  asks: readonly PersonQuestion[]
  script: 'Latin' | 'Cyrillic'
  /** Words by which a text shows that it is in another language: by that language. */
  belongsTo: Readonly<Record<string, RegExp>>
  /**
   * The most that a rule says of a message in this language, where words that are a fault in English are its common courtesy: they are
   * taught with the better sentence, and fail no build.
   */
  atMost: Readonly<Record<string, 'warning' | 'hint'>>
  /** From how many words on a sentence is too long: a language without articles says as much in fewer. */
  sentenceWords: { readonly warning: number; readonly error: number }
  /** Ways to call the client that do not go together in one message: "Anda" and "Bapak", "Вы" and "вы". */
  addressForms: readonly RegExp[]
  findDates(text: string): FoundDate[]
  findMoney(text: string): FoundMoney[]
  /**
   * A date as a person types it: `today`, `Fri`, `24 Nov 15:00`, `in 3 days`. `undefined` if it is none.
   * @param lean whether a bare weekday, or a day without its year, is the last one or the next one
   */
  readDate(typed: string, now: Moment, lean?: 'past' | 'ahead'): Moment | undefined
  /** Does a sentence look ahead ("will", "by Friday") or back ("sent", "on Monday we did")? */
  stillToCome: RegExp
  alreadyDone: RegExp
  /** Whose deed a sentence tells: the writer's own, the firm's, or neither is named. */
  deedBy(sentence: string): 'I' | 'we' | undefined
  /** Words of every day that are names of firms and people as well: at the start of a sentence such a word is no name. In small letters. */
  alsoWords: RegExp
  /** Words that name the speaker: "I", "we". Used to see whether a sentence says who. */
  firstPerson: RegExp
  /** Words that stand in a sentence and in no name. */
  inNoName: RegExp
  /** What a promise is called that has no words of its own. */
  promised: PromisedWords
  /** The words of the sheet for the conversation (`ownup prepare`). */
  sheet: SheetWords
}

export interface PromisedWords {
  /** The next contact, or more about an answer that is not known yet. @param path `next`, `cause`, `details.end` */
  more(path: string): string
  /** @param amount as it stands in a message */
  remedy(form: NonNullable<Remedy['form']>, amount?: string): string
}

/** See `src/message/sheet.ts`. Dates come as they stand in a sentence: "on Friday 20 November", "by 17:00 on Friday 20 November". */
export interface SheetWords {
  title(client: string): string
  private: string
  before: string
  /** Who has to look first. */
  deciders: Record<Stop, string>
  yesFirst(who: string): string
  /** @param name `£900 in this message` */
  approve(name: string): string
  tellFirst(who: string): string
  findWhose: string
  close(count: number): string
  ledNothing: string
  first: string
  /**
   * Whose mistake it was, and that the caller is sorry for it.
   * @param deed whose
   * @param voice who calls: one person, or one for all
   */
  own(deed: 'I' | 'we', voice: 'I' | 'we'): string
  looking: Record<'I' | 'we', string>
  hearAgain(date: string): string
  second: string
  listen: string
  listenOnly: string
  matters: string
  saidOn(date: string): string
  heardBy(who: string): string
  untouched: string
  answersIt(sentence: string): string
  askMatters: string
  questions: string
  gaps: string
  asked: Record<'found' | 'over' | 'scope' | 'data' | 'cost' | 'before' | 'checks' | 'decides' | 'again' | 'writing' | 'boss', string>
  foundBy: Record<'us' | 'client' | 'other', string>
  late(workingDays: number): string
  over(date: string): string
  notSure: string
  exposed: string
  people(count: number): string
  /** @param later when more is said, as a sentence */
  consequences(later: string | undefined): string
  noData: string
  lost(amount: string): string
  noOffer(because: string | undefined): string
  again(date: string | undefined): string
  onRecord(date: string, matter: string | undefined, file: string): string
  notBefore: string
  decided: string
  inWriting: string
  inWritingLater: string
  moreBy(date: string): string
  not: string
  nots: Record<'sorry' | 'cause' | 'sum' | 'misuse', string> & Record<'holding' | 'always', readonly string[]>
  led: string
  calls: string
  you: string
  nobody: string
  noDate: string
  overdue: string
  callToday(who: string, client: string, phone: string | undefined): string
  callOnceApproved(who: string, client: string, phone: string | undefined): string
  senior(person: string): string
  contact(person: string): string
  setRight(date: string, who: string): string
  askOnce(date: string, who: string): string
  noPromises: string
}
