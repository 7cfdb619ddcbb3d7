import { namedIn, priorityOf, type Client } from '../clients/book.ts'
import type { Records } from '../clients/records.ts'
import { noneToText, readState, unknownToText } from '../disclosure/answer.ts'
import { MoneyProblem, moneyToText, parseMoney, type Money } from '../disclosure/money.ts'
import { apartFromZone, momentToText, parseMoment, type Moment } from '../disclosure/moment.ts'
import { isBlank, notes, oneLine, sentences, withCapitals } from '../disclosure/text.ts'
import { packOf } from '../languages/index.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { WizardWords } from '../languages/wizard-words.ts'
import { inWords, type Sayings } from '../said.ts'
import { dateIn, isAnswered, questionsFor, rawAt, statusFor, wordsOf, type Question, type Standing } from './questions.ts'

/** What comes back from a question. Typed text is as it was typed; `answers.ts` reads it. */
export type Reply =
  { is: 'text'; text: string } | { is: 'choice'; value: string } | { is: 'ticks'; values: string[] } | { is: 'unknown' | 'none' | 'skip' }

export interface Change {
  path: string
  value: unknown
}

/** Language and day of the one who answers. */
export interface Speaker {
  /** Of the message: the sentences of answers are in this language. */
  readonly pack: LanguagePack
  /** Of the one who answers: the dates that are typed and shown are in this one. */
  own: LanguagePack
  words: WizardWords
  /** The words of rules and of other checks; English without any. */
  sayings?: Sayings | undefined
  now: Moment
  /** What is on record about clients. */
  records?: Records
}

const LONGEST: Partial<Record<Question['type'], number>> = { sentence: 2_000, text: 200, notes: 20_000 }

/** Why a typed answer cannot be taken, in words, or `undefined` if it can. */
export function problemWith(question: Question, typed: string, speaker: Speaker): string | undefined {
  const { words } = speaker
  const text = oneLine(typed)
  // A dash or a row of dots is no sentence that a client could read, and no name either.
  if (
    !isBlank(text) &&
    (question.type === 'text' || (question.type === 'sentence' && wordsOf(question, words).skip)) &&
    !/[\p{L}\p{N}]/u.test(text)
  )
    return words.notEmptyAtAll
  if (isBlank(text) || (question.type === 'sentence' && !/[\p{L}\p{N}]/u.test(text)))
    return wordsOf(question, words).skip ? undefined : question.unknown ? words.notEmpty : words.notEmptyAtAll
  switch (question.type) {
    case 'date':
    case 'more-by':
      return readDate(text, speaker, question.lean) ? undefined : words.noDate
    case 'fix-date':
      return readDate(text, speaker, question.lean) ? undefined : words.noDate
    case 'money':
      return moneyProblem(text, speaker)
    case 'email':
      return /^\S+@\S+$/.test(text) ? undefined : words.noEmail
    case 'count':
      return /^\d{1,9}$/.test(text) ? undefined : words.noCount
    default: {
      if (question.path === 'sender.phone' && !/\p{Nd}/u.test(text)) return words.noPhone
      const limit = LONGEST[question.type] ?? 200
      return cleaned(question, typed).length > limit ? words.tooLong(limit) : undefined
    }
  }
}

/** A typed answer as it is kept. */
function cleaned({ type, path }: Question, typed: string): string {
  // A subject line has no full stop at its end.
  if (path === 'matter') return oneLine(typed).replace(/(?<![.…])\.$/, '')
  return type === 'sentence' ? withCapitals(sentences(typed)) : type === 'notes' ? notes(typed) : oneLine(typed)
}

function moneyProblem(text: string, speaker: Speaker): string | undefined {
  try {
    readMoney(text, speaker)
    return undefined
  } catch (error) {
    if (!(error instanceof MoneyProblem)) throw error
    return `${inWords(error.said, speaker.sayings)}.`
  }
}

/** An amount in figures, or as people say it: "200 pounds", "£2k". @throws MoneyProblem */
function readMoney(text: string, { own, pack }: Pick<Speaker, 'own' | 'pack'>): Money {
  try {
    return parseMoney(text)
  } catch (error) {
    const said = [...own.findMoney(text), ...pack.findMoney(text)].find(({ start, end }) => start === 0 && end === text.length)
    if (!said) throw error
    return said.money
  }
}

/** How a typed answer was understood: the absolute date, the amount. `undefined` where there is nothing to understand. */
export function echoOf(question: Question, typed: string, standing: Standing, speaker: Speaker): string | undefined {
  const { own, words, now } = speaker
  const text = oneLine(typed)
  if (question.type === 'date' || question.type === 'more-by') {
    const date = readDate(text, speaker, question.lean)
    return date && own.date(date, 'plain', now)
  }
  if (question.type === 'fix-date') return saidOf(readFixDate(question, text, standing, speaker), speaker)
  if (question.type === 'sentence') {
    const taken = takenDate(question, sentences(typed), standing, speaker)
    const about = questionsFor(standing).find(({ path }) => path === question.holdsDate)
    // A status says what the date is for; any other date says what it is taken for.
    return taken?.status || !about ? saidOf(taken, speaker) : taken && `${labelOf(about, words)}: ${saidOf(taken, speaker)}`
  }
  if (question.type === 'money' && moneyProblem(text, speaker) === undefined) return own.money(readMoney(text, speaker))
  return undefined
}

// "Done on Tuesday" and "a promise, by Tuesday" are not the same thing to a client: whoever types sees which it is taken for.
function saidOf(read: DatedBy | undefined, { own, words, now }: Speaker): string | undefined {
  if (!read) return undefined
  if (!read.status) return own.date(read.date, 'plain', now)
  return read.status === 'done' ? words.doneOn(own.date(read.date, 'on', now)) : words.plannedBy(own.date(read.date, 'by', now))
}

/** A date, and for a fix what it says of how far that is. */
interface DatedBy {
  date: Moment
  status?: 'done' | 'planned'
}

/** A date as it is typed: in the words of the one who answers, or in those of the message. */
function readDate(typed: string, { own, pack, now }: Speaker, lean?: 'past' | 'ahead'): Moment | undefined {
  const { text, zone } = apartFromZone(typed)
  const found = own.readDate(text, now, lean) ?? pack.readDate(text, now, lean)
  if (zone === undefined) return found
  return found?.time === undefined ? undefined : { ...found, zone }
}

/** "Sat" after "I brought them at 17:10" is the last Saturday, and after "I will bring them" the next one. */
function readFixDate({ path, lean }: Question, text: string, { raw }: Standing, speaker: Speaker): Required<DatedBy> | undefined {
  const sentence = String(rawAt(raw, path.replace(/by$/, 'text')) ?? '')
  const date = readDate(text, speaker, leanOf(sentence, speaker.pack) ?? lean)
  return date && { date, status: statusFor(date, speaker.now, speaker.own.stillToCome.test(text) || speaker.pack.stillToCome.test(text)) }
}

/** Choices that are left out where nobody knows. */
const LEFT_OUT_BY_UNKNOWN = ['found.by', 'client.gender', 'sender.gender']

/**
 * What to write into the disclosure for one reply; everything that rests on an answer that changed is taken out. Of that, what
 * was typed comes back as `aside`, by question: it stands on the line again if it is ever asked again.
 */
export function changesFor(
  question: Question,
  reply: Reply,
  standing: Standing,
  speaker: Speaker,
): { changes: Change[]; pass?: string; aside?: Record<string, string> } {
  const before = rawAt(standing.raw, question.path)
  // What they lost is asked again only if "they lost money" goes.
  const keepsLoss = question.id === 'effects' && reply.is === 'ticks' && reply.values.includes('lost-money')
  const rests = keepsLoss ? [] : (question.clears ?? []).map((path) => ({ path, value: undefined }))
  const isLeftOut = reply.is === 'skip' || (LEFT_OUT_BY_UNKNOWN.includes(question.id) && reply.is === 'choice' && reply.value === 'unknown')
  if (isLeftOut)
    return {
      changes: before === undefined || question.id.includes(':') ? [] : [{ path: question.path, value: undefined }, ...rests],
      pass: question.id,
    }
  if (isNothingMore(question, reply)) return { changes: [], pass: question.id }
  const entry = entryToDrop(question, reply, standing)
  if (entry !== undefined) return { changes: [{ path: entry, value: undefined }], pass: question.id }
  const client = question.id === 'client.name' ? bookedClient(reply, speaker) : undefined
  const changes = client
    ? clientChanges(client)
    : [...valueChanges(question, reply, standing, speaker), ...stopChanges(question, reply, standing)]
  const changed = changes.some(({ path, value }) => JSON.stringify(rawAt(standing.raw, path)) !== JSON.stringify(value))
  const isSet = (path: string) => changes.some((change) => change.path === path)
  const cleared = changed && isAnswered(question, standing) ? rests.filter(({ path }) => !isSet(path)) : []
  return {
    changes: [...changes, ...cleared, ...(changed ? dateChanges(question, changes, standing, speaker) : [])],
    aside: Object.assign({}, ...cleared.map(({ path }) => typedAt(path, rawAt(standing.raw, path)))) as Record<string, string>,
  }
}

/** The client of the book that was chosen, or whose very name was typed where nobody else has it. */
export function bookedClient(reply: Reply, { records }: Pick<Speaker, 'records'>): Client | undefined {
  if (!records) return undefined
  if (reply.is === 'choice') return records.book.clients.find(({ file }) => file === reply.value)
  if (reply.is !== 'text') return undefined
  const named = namedIn(records.book, oneLine(reply.text))
  return named.length === 1 ? named[0] : undefined
}

/** All that the message needs of a client goes into the disclosure: nothing in it rests on the book from then on. */
function clientChanges(client: Client): Change[] {
  const { name, address, company, language, gender, register, you } = client
  const filled = {
    'client.name': name,
    'client.address': address,
    'client.company': company,
    'client.gender': gender,
    'client.register': register,
    'client.you': you,
    language,
    'client.priority': priorityOf(client)?.text,
  }
  return Object.entries(filled).flatMap(([path, value]) => (value === undefined ? [] : [{ path, value }]))
}

/** What was typed at a place and below it, by path. */
function typedAt(path: string, raw: unknown): Record<string, string> {
  if (typeof raw === 'object' && raw !== null)
    return Object.assign({}, ...Object.entries(raw).map(([name, value]) => typedAt(`${path}.${name}`, value))) as Record<string, string>
  return (typeof raw === 'string' && !readState(raw)) || typeof raw === 'number' ? { [path]: String(raw) } : {}
}

// Personal data in the wrong hands stops the message, whether or not that was ticked before the kind was known. And a second time is
// one, whether it was ticked at first or said when it was asked.
function stopChanges(question: Question, reply: Reply, { disclosure, earlier }: Standing): Change[] {
  const stops = disclosure.gate?.stops ?? []
  if (question.id === 'gate.stops' && reply.is === 'ticks' && disclosure.gate?.again !== undefined)
    return [{ path: 'gate.again', value: reply.values.includes('repeated') ? 'yes' : 'no' }]
  if (question.id === 'gate.again' && reply.is === 'choice') {
    const others = stops.filter((stop) => stop !== 'repeated')
    if (reply.value === 'no')
      return [
        { path: 'gate.stops', value: others.length > 0 ? others : undefined },
        { path: 'repeat', value: undefined },
      ]
    return [
      { path: 'gate.stops', value: [...others, 'repeated'] },
      ...(earlier ? [{ path: 'repeat.earlier', value: momentToText(earlier.on) }] : []),
    ]
  }
  const isBreach = question.id === 'kind' && reply.is === 'choice' && reply.value === 'data-breach'
  return isBreach && !stops.includes('personal-data') ? [{ path: 'gate.stops', value: [...stops, 'personal-data'] }] : []
}

// A further fix or remedy that is taken back goes as a whole.
function entryToDrop({ path }: Question, reply: Reply, { disclosure }: Standing): string | undefined {
  const entry = /^(fixes\[[1-9]\d*\]|compensation\[\d+\])\.(?:text|form)$/.exec(path)?.[1]
  const { compensation } = disclosure
  // The first remedy alone: "nothing" is the answer then, and not one entry less.
  if (entry === 'compensation[0]' && !(compensation?.state === 'known' && compensation.value.length > 1)) return undefined
  return reply.is === 'none' || (reply.is === 'choice' && reply.value === 'none') ? entry : undefined
}

// "Nothing" as the first remedy is an answer; as a further one it only means that there is no more.
function isNothingMore(question: Question, reply: Reply): boolean {
  return question.words === 'compensation.more' && reply.is === 'choice' && reply.value === 'none'
}

function valueChanges(question: Question, reply: Reply, standing: Standing, speaker: Speaker): Change[] {
  const { path, type } = question
  switch (reply.is) {
    case 'unknown':
      return [{ path: question.unknown ?? path, value: unknownToText() }]
    case 'none':
      return [{ path: question.none ?? path, value: noneToText() }]
    case 'ticks': {
      if (path !== 'gate.stops') return [{ path, value: reply.values }]
      const stops = reply.values.filter((value) => value !== 'unsure')
      return [
        { path: 'gate.ours', value: reply.values.includes('unsure') ? 'unsure' : 'yes' },
        { path, value: stops.length > 0 ? stops : undefined },
        ...(stops.includes('repeated') ? [] : [{ path: 'repeat', value: undefined }]),
      ]
    }
    case 'choice':
      if (question.group === 'form' && reply.value === 'none') return [{ path: 'compensation', value: noneToText() }]
      if (question.group === 'form' && reply.value === 'unknown') return [{ path: 'compensation', value: unknownToText() }]
      return [{ path, value: reply.value }]
    case 'skip':
      return []
    case 'text': {
      const line = oneLine(reply.text)
      if (question.id === 'compensation:because') return [{ path, value: noneToText(line.replace(/\.$/, '')) }]
      if (type === 'more-by') return [{ path, value: unknownToText(readDate(line, speaker, 'ahead')!) }]
      if (type === 'date') return [{ path, value: momentToText(readDate(line, speaker, question.lean)!) }]
      if (type === 'fix-date') {
        const { date, status } = readFixDate(question, line, standing, speaker)!
        return [
          { path, value: momentToText(date) },
          { path: path.replace(/by$/, 'status'), value: status },
        ]
      }
      if (type === 'money') return [{ path, value: moneyToText(readMoney(line, speaker)) }]
      return [{ path, value: cleaned(question, reply.text) }]
    }
  }
}

/** "I sent it on Monday" holds its date already: then it is not asked. */
function heldDate(question: Question, sentence: string, { pack, now }: Pick<Speaker, 'pack' | 'now'>): DatedBy | undefined {
  if (!question.holdsDate) return undefined
  const lean = question.lean ?? leanOf(sentence, pack) ?? (question.path === 'what' ? 'past' : undefined)
  const found = dateIn(sentence, pack, now, lean)
  if (!found) return undefined
  // "Every transfer by 14:00" is no time at which a change begins.
  if (question.holdsDate === 'prevention.by') return { date: { date: found.date } }
  return question.holdsDate.startsWith('fixes') ? { date: found, status: statusFor(found, now, lean === 'ahead') } : { date: found }
}

function leanOf(sentence: string, pack: LanguagePack): 'past' | 'ahead' | undefined {
  return pack.stillToCome.test(sentence) ? 'ahead' : pack.alreadyDone.test(sentence) ? 'past' : undefined
}

/**
 * The date that goes with a sentence: into an empty place, or in place of the one that the sentence said before. A date that was
 * given by itself stays what it is: "I missed Monday's deadline and sent it on Wednesday" tells of two days.
 */
function takenDate(question: Question, sentence: string, { raw }: Standing, speaker: Speaker): DatedBy | undefined {
  const held = heldDate(question, sentence, speaker)
  if (!held) return undefined
  const date = parseMoment(String(rawAt(raw, question.holdsDate!) ?? ''))
  if (date === undefined) return held
  const before = String(rawAt(raw, question.path) ?? '')
  const isItsOwn = heldDate(question, before, speaker)?.date.date === date.date
  return date.date !== held.date.date && (isItsOwn || isTurned(question, before, sentence, speaker)) ? held : undefined
}

/** "I sent it" became "I will send it", or the other way round: then the date of the one is not that of the other. */
function isTurned({ holdsDate }: Question, before: string, after: string, { pack }: Speaker): boolean {
  return holdsDate!.startsWith('fixes') && before !== '' && leanOf(before, pack) !== leanOf(after, pack)
}

function dateChanges(question: Question, changes: Change[], standing: Standing, speaker: Speaker): Change[] {
  const { holdsDate } = question
  const sentence = changes.find(({ path }) => path === question.path)?.value
  if (!holdsDate || typeof sentence !== 'string') return []
  const statusPath = holdsDate.startsWith('fixes') ? holdsDate.replace(/by$/, 'status') : undefined
  const put = (date: string | undefined, status: string | undefined) => [
    { path: holdsDate, value: date },
    ...(statusPath ? [{ path: statusPath, value: status }] : []),
  ]
  const taken = takenDate(question, sentence, standing, speaker)
  if (taken) return put(momentToText(taken.date), taken.status)
  if (heldDate(question, sentence, speaker)) return []
  const date = parseMoment(String(rawAt(standing.raw, holdsDate) ?? ''))
  const before = String(rawAt(standing.raw, question.path) ?? '')
  const saidBefore = date !== undefined && heldDate(question, before, speaker)?.date.date === date.date
  return date && (saidBefore || isTurned(question, before, sentence, speaker)) ? put(undefined, undefined) : []
}

/** What a list of answers calls a question; the second fix is "Fix (2)". */
export function labelOf(question: Pick<Question, 'said' | 'words' | 'path'>, words: WizardWords): string {
  const { words: name, path } = question
  const { label } = wordsOf(question, words)
  const index = Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0)
  return index === 0 || name.endsWith('.more') ? label : `${label} (${index + 1})`
}

/**
 * The question as it is put. It says which fix or remedy it is about where there are several, and what "it" is where nobody has just
 * said so.
 * @param asked the questions that were put in this run
 */
export function askOf(question: Question, { raw }: Standing, words: WizardWords, asked: ReadonlySet<string>): string {
  const { path } = question
  const { ask } = wordsOf(question, words)
  const [, entry, number, part] = /^((?:fixes|compensation)\[(\d+)\]|prevention)\.(?!form)(\w+)/.exec(path) ?? []
  if (entry === undefined) return ask
  if (!(Number(number) > 0) && (asked.has(`${entry}.text`) || asked.has(`${entry}.form`))) return ask
  const form = rawAt(raw, `${entry}.form`)
  if (form !== undefined) return `${words.options.form[form as keyof typeof words.options.form] ?? form}: ${ask}`
  const text = rawAt(raw, `${entry}.text`)
  return part === 'text' || text === undefined ? ask : `"${String(text)}" ${ask}`
}

/** The answer as it stands, for showing it and for putting it back on the line. */
export function shown(question: Question, standing: Standing, speaker: Speaker): string {
  const { raw, passed } = standing
  const { words } = speaker
  if (question.id === 'gate.stops') {
    const ticked = ticksOf(question, standing)
    return ticked.length > 0
      ? ticked.map((value) => words.options.stops[value as keyof typeof words.options.stops]).join('; ')
      : words.states.nothing
  }
  for (const path of [question.unknown, question.none]) {
    const state = path === undefined ? undefined : rawAt(raw, path)
    if (typeof state === 'string' && (path !== question.path || readState(state))) return stateWords(question, state, speaker)
  }
  const value = rawAt(raw, question.path)
  if (value === undefined) return isAnswered(question, standing) || passed.includes(question.id) ? '–' : words.states.open
  if (Array.isArray(value)) {
    const labels = words.options[question.group ?? 'effects'] as Record<string, string>
    return value.length > 0 ? value.map((each) => labels[String(each)] ?? String(each)).join('; ') : words.states.nothing
  }
  if (question.type === 'date' || question.type === 'fix-date') {
    const date = parseMoment(String(value))
    if (date) return speaker.own.date(date, 'plain', speaker.now)
  }
  if (question.group) return (words.options[question.group] as Record<string, string>)[String(value)] ?? String(value)
  return question.type === 'money' ? moneyShown(String(value), speaker) : String(value)
}

/** An amount as the one who answers writes it: "4,000" is four in Russian. */
export function moneyShown(value: string, speaker: Speaker): string {
  return moneyProblem(value, speaker) === undefined ? speaker.own.money(readMoney(value, speaker)) : value
}

function stateWords({ path }: Question, typed: string, { own, words, now }: Speaker): string {
  const state = readState(typed)
  if (!state || 'badDate' in state) return typed
  const none = path === 'actions' || path.startsWith('compensation') ? words.states.nothing : words.states.none
  if (state.state === 'none') return state.because === undefined ? none : `${none} (${state.because})`
  return state.moreBy ? `${words.states.unknown} (${own.date(state.moreBy, 'by', now)})` : words.states.unknown
}

/** What stands on the line when a question is asked again. */
export function initialFor(question: Question, { raw }: Standing): string {
  const value = rawAt(raw, question.path)
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  if (question.type === 'more-by') {
    const state = readState(String(value))
    return state && 'moreBy' in state && state.moreBy ? momentToText(state.moreBy) : ''
  }
  const isState = [question.unknown, question.none].includes(question.path) && /^(?:not known yet|does not apply)/.test(String(value))
  return isState || question.id.includes(':') ? '' : String(value)
}

/** What Enter takes while nothing is typed: the whole name, the writer, the day that was named last. */
export function suggestionFor(question: Question, standing: Standing): string | undefined {
  const { client, sender } = standing.disclosure
  if (question.id === 'client.address') return client?.name
  if (question.id === 'client.you') return packOf(standing.disclosure.language).you(standing.disclosure)
  if (question.id === 'repeat.earlier' && standing.earlier) return momentToText(standing.earlier.on)
  if (question.path.endsWith('prevention.owner')) return sender?.name
  if (question.type === 'more-by') return lastMoreBy(standing)
  return undefined
}

// One date often serves several open answers: the last one is offered again.
function lastMoreBy({ raw }: Standing): string | undefined {
  const found = JSON.stringify(raw).match(/not known yet, more by ([0-9: -]+)/g)
  return found?.at(-1)?.replace('not known yet, more by ', '').trim()
}

export function ticksOf(question: Question, { raw, disclosure }: Standing): string[] {
  const value = rawAt(raw, question.path)
  const ticked = Array.isArray(value) ? value.map(String) : []
  return question.id === 'gate.stops' && disclosure.gate?.ours === 'unsure' ? ['unsure', ...ticked] : ticked
}
