import { harmOf, type Harm } from '../disclosure/harm.ts'
import type { Moment } from '../disclosure/moment.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { keeping } from '../languages/keeping.ts'
import type { FoundDate, LanguagePack, Stretch } from '../languages/pack.ts'
import type { Channel } from '../message/channels.ts'
import type { Message } from '../message/message.ts'
import type { Span } from '../template/trace.ts'
import { isIn, matcherFor, type Hits, type Matcher, type Names } from './matcher.ts'
import { tellsOfMistake } from './tells-of-mistake.ts'

/** What a sentence says whichever message it stands in: worked out once, however often it comes. */
export interface Reading {
  text: string
  /** Small letters, straight apostrophes, plain spaces; the same length as `text`, so that places fit. */
  folded: string
  /** What patterns of the rules match in it. */
  hits: Hits
  pack: LanguagePack
  /** See `keptWith`. */
  kept: unknown[]
}

/** A sentence with its place in the body. */
export interface Sentence extends Stretch {
  text: string
  folded: string
  /** Which paragraph it stands in, from 0. */
  paragraph: number
  hits: Hits
  /** Between greeting and signature. */
  isProse: boolean
  reading: Reading
}

/** A message as the rules see it: split and folded once, with the facts beside it where there are any. */
export interface Document {
  subject: string | undefined
  body: string
  /** All sentences of the body. Greeting and signature are in here too. */
  sentences: Sentence[]
  /** The sentences between greeting and signature: what the limits count. */
  prose: Sentence[]
  /** The sentences of the body in which a pattern of this name matches. */
  saying(id: string): readonly Sentence[]
  /** Has a rule words of its own in the body, or may it have? */
  speaks(rule: string): boolean
  pack: LanguagePack
  harm: Harm
  /** A holding note admits and offers nothing; most presence rules do not ask it to. */
  holding: boolean
  /** How it reaches the client; `undefined` for a text that no template made. */
  channel: Channel | undefined
  /** The template that made it: `en/outage`. */
  template: string | undefined
  /** Is this a message about a mistake at all? A text that comes alone may be anything. */
  isDisclosure: boolean
  /** The facts, or `undefined` for a text that comes alone. */
  disclosure: Disclosure | undefined
  /** The trace, or `[]` for a text that no template made. */
  spans: { subject: readonly Span[]; body: readonly Span[] }
  /** Fields the template leaves out on purpose. */
  leavesOut: readonly string[]
  /** The day the message is written. */
  written: Moment
}

/** @param written used where the disclosure does not say when it was written */
export function documentOf(message: Message, disclosure: Disclosure | undefined, pack: LanguagePack, written: Moment): Document {
  const body = message.body.text
  const sentences = sentencesOf(body, pack)
  const prose = proseOf(sentences, message)
  const { saying, speaks } = new Sayings(matcherFor(pack.id), sentences)
  for (const sentence of prose) sentence.isProse = true
  return {
    subject: message.subject.text === '' ? undefined : message.subject.text,
    body,
    sentences,
    prose,
    saying,
    speaks,
    pack,
    // Without facts nothing shows that the harm was more than a trifle.
    harm: disclosure ? harmOf(disclosure) : 'minor',
    holding: message.template?.purpose === 'holding',
    channel: message.template?.channel,
    template: message.template?.id,
    isDisclosure: disclosure !== undefined || message.template !== undefined || tellsOfMistake(saying, prose),
    disclosure,
    spans: { subject: message.subject.spans, body: message.body.spans },
    leavesOut: message.template?.leavesOut.fields ?? [],
    written: disclosure?.written ?? written,
  }
}

const NONE: readonly never[] = []

/** Who says what. A name that no sentence may hold, as most are, is answered at once; the others are tried when they are asked for. */
class Sayings {
  /** The names that some sentence may hold. */
  private readonly names: Names
  private readonly known = new Map<number, readonly Sentence[]>()

  constructor(
    private readonly matcher: Matcher,
    private readonly sentences: readonly Sentence[],
  ) {
    const names = matcher.noNames()
    for (const { hits } of sentences) for (let at = 0; at < names.length; at++) names[at]! |= hits.names[at]!
    this.names = names
  }

  readonly saying = (id: string): readonly Sentence[] => {
    const name = this.matcher.nameOf(id)
    if (name === undefined || !isIn(this.names, name)) return NONE
    let saying = this.known.get(name)
    if (!saying) this.known.set(name, (saying = this.sentences.filter(({ hits }) => hits.has(id))))
    return saying
  }

  readonly speaks = (rule: string): boolean => {
    const its = this.matcher.namesOf(rule)
    for (let at = 0; at < its.length; at++) if ((its[at]! & this.names[at]!) !== 0) return true
    return false
  }
}

const readers = new Map<string, (text: string) => Reading>()

function read(text: string, pack: LanguagePack): Reading {
  const folded = fold(text)
  return { text, folded, hits: matcherFor(pack.id).hits(folded), pack, kept: new Array(places) }
}

let places = 0

/** What is worked out of a sentence alone, never `undefined`, is kept with it for whoever asks again. */
export function keptWith<T>(work: (reading: Reading) => T): (sentence: Pick<Sentence, 'reading'>) => T {
  const place = places++
  return ({ reading }) => (reading.kept[place] ??= work(reading)) as T
}

/** Of a body that is longer, in characters, no sentence is kept: each would keep all of the body. */
const LONGEST_KEPT = 20_000

function readerFor(pack: LanguagePack, body: string): (text: string) => Reading {
  if (body.length > LONGEST_KEPT) return (text) => read(text, pack)
  let reader = readers.get(pack.id)
  if (!reader) readers.set(pack.id, (reader = keeping((text) => read(text, pack))))
  return reader
}

function sentencesOf(body: string, pack: LanguagePack): Sentence[] {
  const readingOf = readerFor(pack, body)
  let paragraph = 0
  let from = 0
  // Every field in its place from the start: there are many sentences, and V8 is fastest where all have one shape.
  return pack.sentences(body).map(({ start, end, text }): Sentence => {
    const gap = body.indexOf('\n\n', from)
    if (gap >= 0 && gap < start) paragraph++
    from = start
    const reading = readingOf(text)
    return { start, end, text, folded: reading.folded, paragraph, hits: reading.hits, isProse: false, reading }
  })
}

/** How far down a greeting is looked for: a headline or two may stand above it. */
const HEADLINES = 3
/** A letter has its day, its matter and an address above it. */
const LETTERHEAD = 5

/** From below the greeting to above the signature, which is the lines at the end of the last paragraph that are no sentences. */
function proseOf(sentences: Sentence[], { template, body: { text: body, spans } }: Message): Sentence[] {
  const last = sentences.at(-1)?.paragraph ?? 0
  const headlines = template?.channel === 'letter' ? LETTERHEAD : HEADLINES
  const above = sentences.filter(({ paragraph }) => paragraph < headlines)
  let at = above.findIndex((sentence) => isGreeting(sentence) || isAddress(sentence, spans))
  // "Yth. Ibu Ratna" and "Dengan hormat," are two lines of one greeting.
  while (at >= 0 && above[at + 1]?.hits.has('named-people.greeting') && isGreeting(above[at + 1]!)) at++
  while (at >= 0 && above[at + 1] && isHeading(above[at + 1]!, above[at + 2])) at++
  const greeting = above[at]
  const closing = last > 0 ? sentences.filter(({ paragraph }) => paragraph === last) : []
  const isBlock = closing.length > 0 && body.slice(closing[0]!.start).includes('\n')
  // Who leaves out the last full stop may say sorry there, and no signature does.
  const isLone = closing.length === 1 && !/[.!?…]["”')]*$/.test(closing[0]!.text) && !closing[0]!.hits.has('apology-count')
  const signature = isBlock || isLone ? closing.slice(closing.findLastIndex(({ text }) => isWhole(text)) + 1)[0] : undefined
  return sentences.filter(({ start }) => start > (greeting?.start ?? -1) && start < (signature?.start ?? Infinity))
}

/** A sentence of some length: names and "Ltd." end in a full stop, too. */
function isWhole(text: string): boolean {
  return /[.!?]["”')]*$/.test(text) && text.length > 40
}

/** A line that ends in a comma, or begins as greetings do and runs no further. */
function isGreeting({ text, paragraph, hits }: Sentence): boolean {
  const isShort = text.length <= LONGEST_GREETING
  return (
    (isShort && text.endsWith(',') && (paragraph === 0 || hits.has('named-people.greeting'))) ||
    (isShort && /[!:]$/.test(text) && hits.has('named-people.greeting'))
  )
}

/** What a letter is about stands in capitals below the greeting, in a paragraph of its own: "BIL CUKAI LOT 1184: PEMBETULAN". */
function isHeading({ text, paragraph }: Sentence, next: Sentence | undefined): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    !/\p{Ll}|[.!?]$/u.test(text) &&
    /\p{Lu}{2}[^\p{L}]+\p{Lu}{2}/u.test(text) &&
    next?.paragraph !== paragraph
  )
}

/** In characters. */
const LONGEST_HEADING = 120

/** A line that holds how the client is addressed and is no sentence. */
function isAddress({ text, start, end }: Sentence, spans: readonly Span[]): boolean {
  if (text.length > LONGEST_GREETING) return false
  // "Hello Harriet, this is Tom." is one; the full stop of "Ltd." is the name's own.
  const isEnded = /[.?]$/.test(text)
  return spans.some(
    (span) => span.start < end && span.end > start && span.prints.includes('client.address') && (!isEnded || span.end === end),
  )
}

/** In characters: "Dear Maximiliane Oberhauser-Schwarzenberger and team," is one. */
const LONGEST_GREETING = 90

/** Small letters, straight quotes, plain spaces, no emphasis, `е` for `ё`; every UTF-16 unit stays where it was. */
export function fold(text: string): string {
  let folded = text.toLowerCase()
  // A few letters become two when they are made small; those stay as they are.
  if (folded.length !== text.length)
    folded = Array.from({ length: text.length }, (_, at) => {
      const small = text[at]!.toLowerCase()
      return small.length === 1 ? small : text[at]!
    }).join('')
  if (folded.includes('_')) folded = folded.replace(EMPHASIS, ' ')
  return straight(folded.includes('ё') ? folded.replaceAll('ё', 'е') : folded)
}

/** "_Mohon maaf._" in a chat is in italics; the line is no letter of the word. In "first_name" it is one. */
const EMPHASIS = /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}"(])|(?<=[\p{L}\p{N}.!?,;")])_(?![\p{L}\p{N}_])/gu

/** Straight quotes and plain spaces, in the letters as they stand; every UTF-16 unit stays where it was. */
export function straight(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/[’‘ʼ“”\u00A0\u202F\n]/g, (sign) => FOLDS[sign]!) : text
}

const UNFOLDED = /[’‘ʼ“”\u00A0\u202F\n]/
const FOLDS: Record<string, string> = { '’': "'", '‘': "'", ʼ: "'", '“': '"', '”': '"', '\u00A0': ' ', '\u202F': ' ', '\n': ' ' }

/** The dates and times of day in a sentence: half of the rules ask for them. */
export function datesIn(sentence: Sentence, _pack: LanguagePack): readonly FoundDate[] {
  return dates(sentence)
}

const dates = keptWith(({ hits, text, pack }): readonly FoundDate[] => (hits.has('date') ? pack.findDates(text) : NONE))

/** Words of a text: letters and digits, with apostrophes and hyphens inside. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,:-]*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/gu) ?? []
}
