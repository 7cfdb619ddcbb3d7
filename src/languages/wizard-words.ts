import type { Effect, Kind, LanguageId, Stop } from '../disclosure/choices.ts'

/** The words of one question. */
export interface QuestionWords {
  /** Its name in lists of answers and in findings. */
  label: string
  ask: string
  /** One line. */
  help: string
  example?: string
  /** A good answer for each kind of mistake. */
  byKind?: Record<Kind, string>
  /** May be left out with Enter. */
  skip?: boolean
}

/** All that the wizard says in one language. Its shape is what the compiler checks a new language against. */
export interface WizardWords {
  title: string
  welcome: string
  questions: Record<string, QuestionWords>
  options: {
    kind: Record<Kind, string>
    stops: Record<Stop | 'unsure', string>
    effects: Record<Effect, string>
    route: Record<'holding' | 'draft' | 'stop', string>
    voice: Record<'I' | 'we', string>
    language: Record<LanguageId, string>
    /** Of the client, and of the writer. */
    gender: Record<'woman' | 'man' | 'unknown', string>
    register: Record<'formal' | 'warm', string>
    foundBy: Record<'us' | 'client' | 'other' | 'unknown', string>
    status: Record<'done' | 'doing' | 'planned', string>
    form: Record<'refund' | 'credit' | 'discount' | 'replacement' | 'redo' | 'other' | 'none' | 'unknown', string>
    basis: Record<'owed' | 'on-top', string>
    again: Record<'yes' | 'no', string>
    touched: Record<'yes' | 'no', string>
  }
  /** Whom to bring in, for each thing that stops a message. */
  stops: Record<Stop | 'unsure', string>
  keys: Record<'next' | 'back' | 'unknown' | 'editor' | 'line' | 'tick' | 'move' | 'finish' | 'skip' | 'find', string>
  static: Record<'back' | 'unknown' | 'none' | 'editor' | 'number' | 'numbers' | 'again' | 'find' | 'found', string> & {
    keep(value: string): string
  }
  /** What Enter takes while nothing is typed. */
  takes(value: string): string
  states: Record<'unknown' | 'none' | 'nothing' | 'open', string>
  forExample: string
  words(count: number): string
  tooLong(limit: number): string
  notEmpty: string
  notEmptyAtAll: string
  noneOfThese: string
  noDate: string
  noCount: string
  noPhone: string
  noEmail: string
  editorFailed: string
  doneOn(date: string): string
  plannedBy(date: string): string
  hints: Record<'small' | 'name' | 'sorry', string> & {
    /** The answer reads like another language than that of the message. */
    otherLanguage(message: LanguageId): string
  }
  /** The client book. */
  book: {
    known(client: string): string
    several(count: number): string
    more(count: number): string
    filled(what: string[]): string
    /** How they are addressed. */
    dear(name: string): string
    heard(words: string, by?: string, on?: string): string
    /** Stands beside a question while its answer is written. */
    beside(client: string, words: string): string
    keep(client: string): string
    kept(path: string): string
    ask(client: string): string
    help: string
    example: string
  }
  /** What an earlier message to the same client was about. */
  earlier(client: string, date: string, matter: string | undefined, file: string): string
  resume: { ask: string; go(what: string): string; fresh: string; noName: string; broken(path: string): string }
  review: {
    message: string
    findings(count: number): string
    answer(number: number): string
    severity: Record<'error' | 'warning' | 'hint', string>
    notInMessage: string
    answers: string
    promises: string
    what: string
    finish: string
    change: string
    template: string
    edit: string
    stop: string
    which: string
    whichTemplate: string
    backToAnswers: string
    edited: string
    /** A clause was changed or taken out by hand. */
    clause(title: string, text: string): string
    /** A clause is no longer in force. @param day its last one */
    clauseRanOut(title: string, day: string, owner: string): string
    /** @param over what the channel holds and what the message has */
    tooLong(over: string): string
    otherDay(day: string, answers: number[]): string
    fix(what: string): string
    noEditor: string
    needs: string
    editDraft: string
    inYear: string
    holding(stops: string): string
  }
  handoff: Record<
    | 'ask'
    | 'help'
    | 'helpDraft'
    | 'copy'
    | 'print'
    | 'txt'
    | 'eml'
    | 'html'
    | 'yes'
    | 'no'
    | 'copied'
    | 'copiedByTerminal'
    | 'answers'
    | 'notSent',
    string
  > & {
    remaining(count: number): string
    written(path: string, what?: string): string
    subject(text: string): string
    nextCall(name: string, file: string): string
    nextApproval(file: string): string
    nextHolding(who: string, file: string): string
  }
  /** Answers that no longer belong to what is asked. */
  setAside(answers: string): string
  stopped(command: string): string
  stoppedForGood: string
}
