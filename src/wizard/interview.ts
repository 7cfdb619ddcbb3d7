import { findIn, namedIn, priorityOf, titleOf } from '../clients/book.ts'
import { contradictions } from '../disclosure/contradictions.ts'
import { SMALL_START } from '../disclosure/text.ts'
import { Cancelled } from '../errors.ts'
import {
  askOf,
  bookedClient,
  changesFor,
  echoOf,
  initialFor,
  labelOf,
  problemWith,
  suggestionFor,
  ticksOf,
  type Change,
  type Reply,
  type Speaker,
} from './answers.ts'
import type { Asker, Screen } from './ask.ts'
import { hanging } from './columns.ts'
import { isAnswered, questionsFor, stopsOf, wordsOf, type Question } from './questions.ts'
import type { Session } from './session.ts'
import { inWords, quoted } from '../said.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { readsLikeAnother } from '../languages/other-language.ts'
import { fold } from '../lint/document.ts'
import { patternsOf } from '../lint/rule.ts'

/** How long after the last key what is on the line is kept on disk too, in milliseconds. */
const KEEP_AFTER = 400

/** Where the name of somebody goes. */
const IS_NAME = /(?:^|\.)(?:name|address|company|owner|approvedBy)$/

const IS_PERSON = /(?:^|\.)(?:name|address)$/

/** In words. */
const SHORTEST_SENTENCE = 5

/** The questions of one draft, asked until none is open. */
export class Interview {
  private timer: NodeJS.Timeout | undefined
  /** Questions that were put in this run. */
  private readonly asked = new Set<string>()
  /** Questions that were gone back over: whoever goes forward again sees each of them. */
  private readonly wentBack = new Set<string>()

  constructor(
    readonly session: Session,
    readonly asker: Asker,
    readonly speaker: Speaker,
    private readonly canEdit: boolean,
    /** What a client would trip over in this sentence. */
    private readonly trips: (sentence: string) => string[],
  ) {
    this.lookBack()
  }

  /** Asks all that is open. @returns false when the answers lead to a stop: then nothing is written to the client */
  async run(): Promise<boolean> {
    // A draft that was stopped goes on at the question that stopped it: a tick may have been a slip.
    this.wentBack.clear()
    let question = this.isStopped() ? questionsFor(this.session)[0] : this.firstOpen()
    while (question) {
      const next = await this.ask(question, this.before(question).id !== question.id)
      if (next === 'stop' || this.isStopped()) return false
      if (next === 'back') this.wentBack.add(question.id)
      question = next === 'back' ? this.before(question) : this.next()
    }
    return true
  }

  /** Takes the answer to the first question, which may have been asked before the rest was loaded. @returns false when it leads to a stop */
  async takeFirst(reply: Reply): Promise<boolean> {
    await this.take(questionsFor(this.session)[0]!, reply)
    return !this.isStopped()
  }

  /** Asks one question, whether it is open or not, and then what that answer opens up. @returns false when it leads to a stop */
  async again(question: Question): Promise<boolean> {
    const next = await this.ask(question, true)
    if (next === 'back') return true
    return next === 'on' && !this.isStopped() && this.run()
  }

  /** On purpose, or hidden: no template is for that. */
  private isStopped(): boolean {
    return this.session.disclosure.gate?.stops?.some((stop) => stop === 'deliberate' || stop === 'concealed') ?? false
  }

  /** Whether this client has had a message about the same kind of mistake. */
  private lookBack(): void {
    const { session, speaker } = this
    session.earlier = speaker.records?.earlier(session.disclosure, speaker.now, session.path)
  }

  private firstOpen(): Question | undefined {
    return questionsFor(this.session).find((question) => !isAnswered(question, this.session))
  }

  private next(): Question | undefined {
    return questionsFor(this.session).find((question) => this.wentBack.has(question.id) || !isAnswered(question, this.session))
  }

  /** The question before this one; who sends is not among them where it was remembered and not asked. */
  private before(question: Question): Question {
    const questions = questionsFor(this.session)
    const index = questions.findIndex(({ id }) => id === question.id)
    const earlier = questions.slice(0, Math.max(0, index))
    return earlier.findLast(({ id }) => !id.startsWith('sender.') || this.asked.has(id)) ?? questions[0]!
  }

  private async ask(question: Question, canGoBack: boolean): Promise<'on' | 'back' | 'stop'> {
    const { session, asker } = this
    this.asked.add(question.id)
    this.wentBack.delete(question.id)
    let typed: string | undefined = session.typed[question.id]
    for (;;) {
      const screen = this.screenFor(question, typed, canGoBack)
      const outcome = await this.outcome(question, screen)
      if (outcome.is === 'back') {
        if (outcome.typed !== screen.initial) await session.keepTyped(question.id, outcome.typed)
        return 'back'
      }
      if (outcome.is === 'editor') {
        await session.keepTyped(question.id, outcome.typed)
        typed = (await asker.edit(outcome.typed)).trim()
        await session.keepTyped(question.id, typed)
        continue
      }
      // "Nothing yet" is no answer: the next time it is asked again.
      if (question.id === 'gate.route' && outcome.is === 'choice' && outcome.value === 'stop') return 'stop'
      await this.take(question, outcome)
      const clash = this.clashAt(question)
      if (clash === undefined) return 'on'
      asker.say(hanging(`${asker.style.red('!')} `, clash, asker.width))
      typed = undefined
    }
  }

  private async outcome(question: Question, screen: Screen): ReturnType<Asker['ask']> {
    try {
      return await this.asker.ask(screen)
    } catch (error) {
      // Ctrl-C: what is on the line is kept for the next time.
      if (error instanceof Cancelled && this.lastTyped?.id === question.id) await this.session.keepTyped(question.id, this.lastTyped.text)
      throw error
    } finally {
      clearTimeout(this.timer)
    }
  }

  private lastTyped: { id: string; text: string } | undefined

  private keepSoon(question: Question, text: string): void {
    this.lastTyped = { id: question.id, text }
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.session.keepTyped(question.id, text).catch(() => undefined), KEEP_AFTER)
  }

  private async take(question: Question, reply: Reply): Promise<void> {
    const { changes, pass, aside = {} } = changesFor(question, reply, this.session, this.speaker)
    const typed = { ...this.session.typed, ...aside }
    delete typed[question.id]
    this.lastTyped = undefined
    const kept: Change = { path: 'wizard.typed', value: Object.keys(typed).length > 0 ? typed : undefined }
    const before = question.id === 'gate.stops' ? [] : stopsOf(this.session.disclosure)
    await this.session.change([...changes, kept], pass === undefined ? [] : [pass])
    this.lookBack()
    if (question.id === 'client.name') this.sayFilled(reply)
    // Whom to bring in: after the first question, and where the kind of mistake tells what the first one should have.
    const { asker, speaker } = this
    for (const stop of stopsOf(this.session.disclosure).filter((each) => !before.includes(each)))
      asker.say(hanging(`${asker.style.yellow('!')} `, speaker.words.stops[stop], asker.width))
    const labels = asideLabels(aside, questionsFor(this.session), speaker)
    if (labels.length > 0) asker.say(hanging(`${asker.style.yellow('!')} `, speaker.words.setAside(labels.join('; ')), asker.width))
  }

  /** Nothing is filled in behind anybody's back. */
  private sayFilled(reply: Reply): void {
    const { asker, speaker } = this
    const { book } = speaker.words
    const client = bookedClient(reply, speaker)
    const priority = client && priorityOf(client)
    if (!client) return
    const day = priority?.on === undefined ? undefined : speaker.own.date({ date: priority.on }, 'plain', speaker.now)
    const filled = [
      ...(client.address === undefined ? [] : [book.dear(client.address)]),
      ...(client.company === undefined ? [] : [client.company]),
    ]
    if (filled.length > 0) asker.say(hanging('= ', book.filled(filled), asker.width))
    if (priority) asker.say(hanging('= ', book.heard(priority.text, priority.heardBy, day), asker.width))
  }

  /** Only a clash that this very question can mend is put here; the rest waits for the review. */
  private clashAt(question: Question): string | undefined {
    const found = contradictions(this.session.disclosure, this.speaker.now).find(({ path }) => path === question.path)
    return found && `${inWords(found.message, this.speaker.sayings)}.`
  }

  /** What the file's own reader would say against an answer: what it refuses is never written. */
  private unreadable(question: Question, text: string): string | undefined {
    const { session, speaker } = this
    const found = session.problemWith(changesFor(question, { is: 'text', text }, session, speaker).changes)
    return found && `${inWords(found.said ?? quoted(found.message), speaker.sayings)}.`
  }

  /** A question when more will be said stands alone after a restart: it names the question it belongs to. */
  private helpFor(question: Question, help: string): string {
    const { earlier, disclosure } = this.session
    if (question.id === 'gate.again' && earlier) {
      const { own, words, now } = this.speaker
      return words.earlier(earlier.client ?? disclosure.client?.name ?? '', own.date(earlier.on, 'on', now), earlier.matter, earlier.name)
    }
    if (question.type !== 'more-by') return help
    const about = questionsFor(this.session).find(({ unknown }) => unknown === question.path)
    return about ? `"${wordsOf(about, this.speaker.words).ask}" ${help}` : help
  }

  private screenFor(question: Question, typed: string | undefined, canGoBack: boolean): Screen {
    const { session, speaker, canEdit } = this
    const { words } = speaker
    const said = wordsOf(question, words)
    const kind = session.disclosure.kind
    const example = (kind && said.byKind?.[kind]) ?? said.example
    const isText = !['choice', 'ticks'].includes(question.type)
    const labels = question.group && (words.options[question.group] as Record<string, string>)
    const isLong = question.type === 'sentence' || question.type === 'notes'
    const noneWord = question.path === 'actions' ? words.states.nothing : words.states.none
    const none = question.none === undefined ? undefined : noneWord
    const unknown = question.unknown === undefined ? undefined : words.states.unknown
    const suggestion = suggestionFor(question, session)
    const beside = this.besideOf(question)
    const book = question.id === 'client.name' ? speaker.records?.book : undefined
    return {
      ask: askOf(question, session, words, this.asked),
      help: this.helpFor(question, said.help),
      kind: isText ? 'text' : (question.type as 'choice' | 'ticks'),
      lines: isLong,
      ...(example !== undefined && { example }),
      ...(question.options && { options: question.options.map((value) => ({ value, label: labels?.[value] ?? value })) }),
      ...(question.type === 'ticks' && { ticked: ticksOf(question, session) }),
      initial: typed ?? initialFor(question, session),
      ...(suggestion !== undefined && { suggestion }),
      ...(beside !== undefined && { beside }),
      ...(book &&
        book.clients.length > 0 && {
          find: (text: string) => findIn(book, text).map((client) => ({ value: client.file, label: titleOf(client) })),
          more: words.book.more,
        }),
      keys: {
        back: canGoBack,
        skip: said.skip ?? false,
        editor: isLong && canEdit,
        ...(unknown !== undefined && { unknown }),
        ...(none !== undefined && { none }),
      },
      problem: (text) => problemWith(question, text, speaker) ?? this.unreadable(question, text),
      live: (text) => this.live(question, text),
      onType: (text) => this.keepSoon(question, text),
    }
  }

  /** What matters most to the client, while the answers are written that have to take account of it. */
  private besideOf({ path }: Question): string | undefined {
    const { name, address, priority } = this.session.disclosure.client ?? {}
    const isAbout = path === 'impact' || path === 'client.touched' || path === 'client.matters' || /^fixes\[\d+\]\.text$/.test(path)
    return isAbout && priority !== undefined ? this.speaker.words.book.beside(address ?? name ?? '', priority) : undefined
  }

  private inBook(text: string): ReturnType<Screen['live']> {
    const { records, words } = this.speaker
    const named = records ? namedIn(records.book, text) : []
    if (named.length > 1) return { warnings: [words.book.several(named.length)] }
    return { echo: named[0] && words.book.known(titleOf(named[0])), warnings: [] }
  }

  /** A short one may be any name; a long one with a verb in it is none. */
  private isSentence(text: string): boolean {
    return text.trim().split(/\s+/).length >= SHORTEST_SENTENCE && this.speaker.pack.inNoName.test(text)
  }

  private live(question: Question, text: string): ReturnType<Screen['live']> {
    const { words } = this.speaker
    if (text.trim() === '') return { warnings: [] }
    const slips = [
      ...(IS_NAME.test(question.path) && this.isSentence(text) ? [words.hints.name] : []),
      // A sentence is given its capital; a name stays as it was typed.
      ...(IS_PERSON.test(question.path) && !/\p{Lu}/u.test(text) && SMALL_START.test(text.trim()) ? [words.hints.small] : []),
    ]
    if (question.id === 'client.name') {
      const { warnings, ...rest } = this.inBook(text)
      return { ...rest, warnings: [...slips, ...warnings] }
    }
    if (question.type !== 'sentence') return { echo: echoOf(question, text, this.session, this.speaker), warnings: slips }
    const count = text.trim().split(/\s+/).length
    const warnings = [
      ...(question.path === 'what' && saysSorry(text, this.speaker.pack) ? [words.hints.sorry] : []),
      ...(readsLikeAnother(text, this.speaker.pack) ? [words.hints.otherLanguage(this.speaker.pack.id)] : []),
      ...this.trips(text),
    ]
    return {
      echo: echoOf(question, text, this.session, this.speaker),
      note: words.words(count),
      warnings: [...new Set(warnings)].slice(0, 2),
    }
  }
}

/** What was set aside and is not asked any more, each as lists of answers call it, with the answer. */
function asideLabels(aside: Record<string, string>, questions: Question[], { words }: Speaker): string[] {
  return Object.entries(aside)
    .filter(([path]) => !questions.some((each) => each.path === path))
    .flatMap(([path, value]) => {
      const name = path.replace(/\[\d+\]/g, '')
      return name in words.questions ? [`${labelOf({ words: name, path }, words)}: ${value}`] : []
    })
}

/** The message says sorry by itself. */
function saysSorry(text: string, pack: LanguagePack): boolean {
  return patternsOf(pack, 'apology-count').some((pattern) => pattern.test(fold(text)))
}
