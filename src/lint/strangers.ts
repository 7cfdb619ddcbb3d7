import { say } from '../said.ts'
import { valuesOf } from '../disclosure/fields.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import type { Stretch } from '../languages/pack.ts'
import { fold, type Document } from './document.ts'
import type { Place, Severity } from './finding.ts'
import type { Problem } from './rule.ts'
import type { Client, Team } from './team.ts'

/**
 * What in a message belongs to somebody else: names and addresses of other clients, colleagues whom no answer names, addresses
 * of a domain that is neither the team's nor the client's.
 */
export function strangersIn(document: Document, team: Team): Problem[] {
  if (!team.clients?.length && !team.staff?.length && !team.domains?.length) return []
  const index = indexOf(team)
  const parts = partsOf(document)
  const named = parts.flatMap((part) => namesIn(part, index, document))
  const emails = parts.flatMap(addressesIn)
  const own = ownOf(document, index, named, emails)
  return [
    ...clientsNamed([...named, ...parts.flatMap((part) => inFileNames(part, index, document))], own),
    ...staffNamed(named, own, document),
    ...addressesOf(emails, index, own),
  ]
}

// Who may be named.

interface Own {
  clients: ReadonlySet<Client>
  /** Names that may stand in the message, each as its words. */
  names: readonly string[][]
  domains: ReadonlySet<string>
  /** Do the answers or the book say which domain is the client's? */
  knowsClient: boolean
}

/** The client it is for, and the people who are named in the answers. */
function ownOf({ disclosure, body, prose }: Document, index: Index, named: readonly Named[], emails: readonly Address[]): Own {
  const { name, company, address } = disclosure?.client ?? {}
  const words = (names: readonly (string | undefined)[]) => names.flatMap((each) => (each === undefined ? [] : [coreOf(each)]))
  // A first name may be that of several; with a whole one beside it nobody has to guess.
  const theirs = words(name === undefined && company === undefined ? [address] : [name, company])
  const clients = new Set(
    disclosure ? index.names.flatMap((each) => (each.client && isOneOf(each, theirs) ? [each.client] : [])) : firstOf(index, named, emails),
  )
  const people = disclosure ? peopleIn(disclosure) : signersIn(body, prose, index)
  const addresses = [disclosure?.sender?.email, disclosure?.contact?.email]
  const domains = [
    ...index.domains,
    ...[...clients].flatMap(({ emails: some = [] }) => some.map(domainOf)),
    ...addresses.flatMap((email) => (email === undefined ? [] : [domainOf(email)])),
  ]
  return {
    clients,
    names: [...words([name, company, address]), ...people.map(wordsIn), ...[...clients].flatMap(({ names }) => names.map(coreOf))],
    domains: new Set(domains),
    knowsClient: [...clients].some(({ emails: some = [] }) => some.length > 0),
  }
}

/** By a whole name, or by the first one, as it stands in a greeting. */
function isOneOf({ words }: Name, theirs: readonly string[][]): boolean {
  return theirs.some((own) => starts(words, own) || starts(own, words))
}

/** A text that comes alone is for the client who is named first. */
function firstOf({ clients }: Index, named: readonly Named[], emails: readonly Address[]): Client[] {
  const hits = [
    ...named.flatMap(({ name, place }) => (name.client ? [{ client: name.client, place }] : [])),
    ...emails.flatMap(({ email, place }) =>
      clients.filter((client) => client.emails?.some((each) => fold(each) === email)).map((client) => ({ client, place })),
    ),
  ]
  const first = hits.reduce<(typeof hits)[number] | undefined>(
    (one, other) => (one && !isBefore(other.place, one.place) ? one : other),
    undefined,
  )
  return first ? [first.client] : []
}

/** The greeting says who reads it, and not the subject. */
function isBefore(one: Place, other: Place): boolean {
  return one.part === other.part ? one.start < other.start : one.part === 'body'
}

const PEOPLE = /^(?:sender|senior|contact)\.name$|\.owner$/

function peopleIn(disclosure: Disclosure): string[] {
  return valuesOf(disclosure).values.flatMap(({ path, value }) => (PEOPLE.test(path) && typeof value === 'string' ? [value] : []))
}

/** Whoever stands below the last sentence has signed it. */
function signersIn(body: string, prose: Document['prose'], { names }: Index): string[] {
  const below = ` ${wordsIn(body.slice(prose.at(-1)?.end ?? 0)).join(' ')} `
  return names.filter(({ client, words }) => !client && below.includes(` ${words.join(' ')} `)).map(({ shown }) => shown)
}

// Names.

interface Name {
  shown: string
  words: string[]
  /** As they are typed, for their capitals. */
  typed: string[]
  /** Whose it is; a colleague's has none. */
  client?: Client
}

interface Named {
  name: Name
  /** A first name alone. */
  isPart: boolean
  place: Place
}

interface Index {
  clients: readonly Client[]
  names: readonly Name[]
  byWords: ReadonlyMap<string, readonly Name[]>
  /** By the first word of a name: of how many words those are that begin with it, the longest first. */
  lengths: ReadonlyMap<string, readonly number[]>
  /** Names of several words as one: `ferrumcastings`. */
  joined: ReadonlyMap<string, readonly Name[]>
  /** Colleagues. */
  byFirstName: ReadonlyMap<string, readonly Name[]>
  domains: readonly string[]
  /** The domains of clients, but for those that several of them have, and those that anybody can have. */
  ofClient: ReadonlyMap<string, Client>
}

const indexes = new WeakMap<Team, Index>()

/** Worked out once for all messages of a run. */
function indexOf(team: Team): Index {
  let index = indexes.get(team)
  if (!index) indexes.set(team, (index = makeIndex(team)))
  return index
}

function makeIndex({ clients = [], staff = [], domains = [] }: Team): Index {
  const names = [
    ...clients.flatMap((client) => client.names.map((name) => nameOf(name, client))),
    ...staff.map((name) => nameOf(name)),
  ].filter(({ words }) => words.length > 0)
  const byWords = new Map<string, Name[]>()
  const byFirstName = new Map<string, Name[]>()
  const joined = new Map<string, Name[]>()
  const lengths = new Map<string, number[]>()
  for (const name of names) {
    const [first = ''] = name.words
    put(byWords, name.words.join(' '), name)
    if (name.words.length > 1 && name.words.join('').length > 7) put(joined, name.words.join(''), name)
    if (!name.client && name.words.length > 1) put(byFirstName, first, name)
    if (!lengths.get(first)?.includes(name.words.length)) put(lengths, first, name.words.length)
  }
  for (const some of lengths.values()) some.sort((a, b) => b - a)
  const ofClient = new Map<string, Client>()
  const shared = new Set<string>()
  for (const client of clients) {
    for (const domain of (client.emails ?? []).map(domainOf)) {
      if (ofClient.has(domain) && ofClient.get(domain) !== client) shared.add(domain)
      ofClient.set(domain, client)
    }
  }
  for (const domain of ofClient.keys()) if (shared.has(domain) || FOR_ANYBODY.test(domain)) ofClient.delete(domain)
  return {
    clients,
    names,
    byWords,
    lengths,
    joined,
    byFirstName,
    domains: domains.map((domain) => fold(domain.trim().replace(/^@/, ''))),
    ofClient,
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

function nameOf(shown: string, client?: Client): Name {
  const typed = withoutForm(tokensIn(shown).map(({ text }) => text))
  return { shown, typed, words: typed.map(fold), ...(client && { client }) }
}

function coreOf(name: string): string[] {
  return nameOf(name).words
}

function wordsIn(text: string): string[] {
  return tokensIn(text).map(({ text: word }) => fold(word))
}

// The form of a company, which is mostly left away where it is spoken of.
const FORM_BEHIND =
  /^(?:ltd|limited|inc|incorporated|llc|llp|lp|plc|corp|corporation|co|company|gmbh|ag|kg|ug|se|sa|sas|sarl|spa|srl|bv|nv|oy|ab|as|aps|pty|bhd|sdn|tbk|group|holding|holdings)$/i
const FORM_BEFORE = /^(?:pt|cv|ooo|ооо|зао|ао|пао|ип)$/i

function withoutForm(words: string[]): string[] {
  let [from, to] = [0, words.length]
  while (to - from > 1 && FORM_BEHIND.test(words[to - 1]!)) to--
  while (to - from > 1 && FORM_BEFORE.test(words[from]!)) from++
  return words.slice(from, to)
}

interface Token extends Stretch {
  text: string
}

function tokensIn(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({ text: word, start: index, end: index + word.length }))
}

interface Part extends Stretch {
  part: 'subject' | 'body'
  text: string
}

/** Sentence by sentence, so that no name runs from one into the next. */
function partsOf({ subject, sentences }: Document): Part[] {
  const body = sentences.map(({ text, start, end }): Part => ({ part: 'body', text, start, end }))
  return subject === undefined ? body : [{ part: 'subject', text: subject, start: 0, end: subject.length }, ...body]
}

/** Between the words of a name: "Smith & Sons", "Obi-Trading", "J. Obi". */
const BETWEEN = /^[\s'’&.+/–-]{0,3}$/

/** The longest name at each place. */
function namesIn({ part, text, start }: Part, { byWords, lengths, byFirstName }: Index, { pack }: Document): Named[] {
  if (lengths.size === 0) return []
  const tokens = tokensIn(text)
  const isHeadline = part === 'subject' && tokens.every(({ text: word }) => word.length < 4 || isCapital(word))
  const isLoneName = (name: Name, at: number) => isName(name.typed[0]!, tokens, at, text, isHeadline, pack)
  const found: Named[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = fold(tokens[at]!.text)
    let names: readonly Name[] = []
    let length = 0
    for (length of lengths.get(first) ?? []) {
      const some = tokens.slice(at, at + length)
      if (some.length < length || !isTogether(some, text)) continue
      names = (byWords.get(some.map(({ text: word }) => fold(word)).join(' ')) ?? []).filter(
        (name) => isSpelt(name, some) && (length > 1 || isLoneName(name, at)),
      )
      if (names.length > 0) break
    }
    // "Tom" is Tom Baker in a team of his.
    const isPart = names.length === 0
    if (isPart) {
      length = 1
      const isAlone = first.length > 2 && isCapital(tokens[at]!.text) && !isInLongerName(tokens, at, text)
      names = isAlone ? (byFirstName.get(first) ?? []).filter((name) => isLoneName(name, at)) : []
      if (names.length === 0) continue
    }
    const place: Place = { part, start: start + tokens[at]!.start, end: start + tokens[at + length - 1]!.end }
    for (const name of names) found.push({ name, isPart, place })
    at += length - 1
  }
  return found
}

/** A name of a file, of a machine or of a folder: `ferrum_castings.xlsx`, `FerrumCastings-2026`, `shop.ferrumcastings.example`. */
const FILE_NAME = /(?<![\p{L}\p{N}@])[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*(?![\p{L}\p{N}@])/gu
const TECHNICAL = /_|\p{L}\.\p{L}|\p{Ll}\p{Lu}|\p{L}-?\p{N}/u
const WORD_ENDS = /[-_.]|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u

/** Clients inside of such names, where nobody writes capitals and spaces. */
function inFileNames({ part, text, start }: Part, { byWords, lengths, joined }: Index, { pack }: Document): Named[] {
  if (lengths.size === 0 || !TECHNICAL.test(text)) return []
  return [...text.matchAll(FILE_NAME)].flatMap(({ index, 0: file }) => {
    if (!TECHNICAL.test(file)) return []
    const place: Place = { part, start: start + index, end: start + index + file.length }
    const words = file.split(WORD_ENDS).map(fold)
    const names = words.flatMap((word, at) => [
      ...(joined.get(word) ?? []),
      ...(lengths.get(word) ?? []).flatMap((length) => {
        if (length === 1 && (word.length < 5 || pack.alsoWords.test(word))) return []
        return byWords.get(words.slice(at, at + length).join(' ')) ?? []
      }),
    ])
    return [...new Set(names)].slice(0, 1).map((name) => ({ name: { ...name, shown: file }, isPart: false, place }))
  })
}

function isTogether(tokens: readonly Token[], text: string): boolean {
  return tokens.every(({ start }, index) => index === 0 || BETWEEN.test(text.slice(tokens[index - 1]!.end, start)))
}

/** "Blue Sky" is no blue sky. Whoever types a name in small letters means it with a capital. */
function isSpelt({ typed }: Name, tokens: readonly Token[]): boolean {
  const isTyped = typed.some(isCapital)
  return tokens.every(({ text }, index) => !(isTyped ? isCapital(typed[index]!) : index === 0) || isCapital(text) || !/^\p{L}/u.test(text))
}

/**
 * Is this one word a name? Where a sentence begins, everything has a capital: there a word that people use every day is none,
 * unless it has something that only a name has.
 */
function isName(typed: string, tokens: readonly Token[], at: number, text: string, isHeadline: boolean, pack: Document['pack']): boolean {
  if (/[\p{Lu}\p{N}]/u.test(typed.slice(1)))
    return tokens[at]!.text.slice(1) === typed.slice(1) || tokens[at]!.text === tokens[at]!.text.toUpperCase()
  // Days and months: "Monday", "1 May".
  if ([tokens[at]!.text, `1 ${tokens[at]!.text}`].some((date) => pack.findDates(date).length > 0)) return false
  const { start, end } = tokens[at]!
  const isOpening = isHeadline || !/[\p{L}\p{N}][^:.!?]*$/u.test(text.slice(0, start))
  return !isOpening || !pack.alsoWords.test(fold(typed)) || /^['’]s\b/.test(text.slice(end, end + 3))
}

/** "Tom Jones" is not the Tom who is called Baker. */
function isInLongerName(tokens: readonly Token[], at: number, text: string): boolean {
  const next = tokens[at + 1]
  return next !== undefined && isCapital(next.text) && next.text.length > 1 && text.slice(tokens[at]!.end, next.start) === ' '
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function starts(words: readonly string[], with_: readonly string[]): boolean {
  return with_.length > 0 && with_.every((word, index) => words[index] === word)
}

/** Is one name a part of another, word for word? */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return ` ${others.join(' ')} `.includes(` ${words.join(' ')} `)
}

function clientsNamed(named: readonly Named[], own: Own): Problem[] {
  return named.flatMap(({ name, place }) => {
    const { client, shown, words } = name
    if (!client || own.clients.has(client) || own.names.some((each) => isWithin(words, each))) return []
    return [{ message: say`"${shown}" is another client of yours. Take it out, or see whether this is the wrong message.`, place }]
  })
}

function staffNamed(named: readonly Named[], own: Own, { disclosure, sentences, pack }: Document): Problem[] {
  const parts = new Map<string, Named[]>()
  for (const each of named)
    if (!each.name.client)
      parts.set(`${each.place.part} ${each.place.start}`, [...(parts.get(`${each.place.part} ${each.place.start}`) ?? []), each])
  return [...parts.values()].flatMap((some): Problem[] => {
    // A first name that one of those has who are named is theirs.
    const isAllowed = some.some(({ name: { words }, isPart }) =>
      own.names.some((each) => (isPart ? each.includes(words[0]!) : isWithin(words, each))),
    )
    if (isAllowed) return []
    const { name, isPart, place } = some[0]!
    const sentence = sentences.find(({ start, end }) => place.part === 'body' && start <= place.start && place.start < end)
    // Without answers nobody knows who looks after what; who will do it may be said.
    if (!disclosure && (!sentence?.isProse || pack.stillToCome.test(sentence.text) || CONTACT.test(sentence.text))) return []
    const who = isPart ? name.shown.split(/\s+/)[0]! : name.shown
    const severity: Severity = isPart || !disclosure ? 'warning' : 'error'
    const todo = disclosure
      ? say`Say "we", or name them in the answers as an owner or a contact.`
      : say`Say "we": it was not one colleague who let the client down.`
    return [{ message: say`"${who}" works with you, and the client need not know who did what. ${todo}`, severity, place }]
  })
}

const CONTACT = /@|\d{3}[ -]?\d{3}/

// Addresses.

interface Address {
  /** Folded; of a link only the domain. */
  email: string
  domain: string
  isLink: boolean
  place: Place
}

const ADDRESS =
  /(?<![\w.+-])[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,8}[a-z]{2,24})(?![\w-])|\b(?:https?:\/\/|www\.)((?:[\w-]{1,63}\.){1,8}[a-z]{2,24})(?![\w-])/gi

function addressesIn({ part, text, start }: Part): Address[] {
  if (!/@|:\/\/|www\./i.test(text)) return []
  return [...text.matchAll(ADDRESS)].map((found) => ({
    email: fold(found[0]),
    domain: fold(found[1] ?? found[2]!),
    isLink: found[1] === undefined,
    place: { part, start: start + found.index, end: start + found.index + found[0].length },
  }))
}

/** Mail that anybody can have says nothing about whose it is. */
const FOR_ANYBODY =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|web|t-online|proton|protonmail|pm|mail|yandex|ya|bk|inbox|list|fastmail|hey|zoho|btinternet|orange|free|laposte|libero|wp|o2)\.[a-z.]{2,6}$/

function domainOf(email: string): string {
  return fold(email.slice(email.lastIndexOf('@') + 1).trim())
}

function addressesOf(addresses: readonly Address[], { clients, domains, ofClient }: Index, own: Own): Problem[] {
  return addresses.flatMap(({ email, domain, isLink, place }): Problem[] => {
    const owner = clients.find((client) => client.emails?.some((each) => fold(each) === email)) ?? ofClient.get(domain)
    if (owner && !own.clients.has(owner)) {
      return [
        {
          message: say`"${email}" is an address of another client of yours. Take it out, or see whether this is the wrong message.`,
          place,
        },
      ]
    }
    if (isLink || domains.length === 0 || owner || [...own.domains].some((each) => domain === each || domain.endsWith(`.${each}`)))
      return []
    const message = say`"${email}" is neither an address of yours nor known to be the client's. Check it, or put ${domain} under "domains" in the configuration.`
    return [{ message, severity: own.knowsClient ? 'error' : 'warning', place }]
  })
}
