import type { Answer } from '../disclosure/answer.ts'
import { fieldAt, valuesOf, type Value } from '../disclosure/fields.ts'
import { quoted, say, type Said } from '../said.ts'
import type { Moment } from '../disclosure/moment.ts'
import { senderOf } from '../disclosure/promises.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { isWithin } from '../message/left-out.ts'
import { bare, mentions } from '../message/mentions.ts'
import { datesIn, wordsOf, type Document, type Sentence } from './document.ts'
import type { Hit } from './matcher.ts'
import { knows, says, type Problem } from './rule.ts'

/** Bad news that starts later than this is buried (rubric "Order to enforce"). */
const OPENING = 3

/** The sentences that rules read: without greeting and signature, as long as anything is left. */
export function textOf({ prose, sentences }: Document): Sentence[] {
  return prose.length > 0 ? prose : sentences
}

export function opening(document: Document): Sentence[] {
  return textOf(document).slice(0, OPENING)
}

/** Those of the sentences that rules read in which a pattern of this name matches. */
export function textSaying(id: string, { saying, prose }: Document): readonly Sentence[] {
  const those = saying(id)
  return prose.length === 0 ? those : those.filter(({ isProse }) => isProse)
}

/** Does the text say it? `undefined` where the language has no words for it: then nothing can be said either way. */
export function isInWords(id: string, document: Document): boolean | undefined {
  return knows(document.pack, id) ? textSaying(id, document).length > 0 : undefined
}

/** The first match of any pattern, in UTF-16 units of the body. */
export function firstMatch(sentence: Sentence, _pack: Document['pack'], id: string): Hit | undefined {
  const hits = sentence.hits.get(id)
  if (hits.length === 0) return undefined
  const first = hits.reduce((one, other) => (other.start < one.start ? other : one))
  return { start: sentence.start + first.start, end: sentence.start + first.end }
}

/** "I sent it late", "that was our mistake": said outright, and not "if we made a mistake". */
export function ownedAt(sentence: Sentence, pack: Document['pack']): number | undefined {
  if (says(sentence, pack, 'ownership.hedged')) return undefined
  return firstMatch(sentence, pack, 'ownership')?.start
}

/** Does anybody own the mistake in words other than those that blame? "Our courier company lost it" owns nothing. */
export function isOwnedBeside(blame: string, { saying, pack }: Document): boolean {
  return saying('ownership').some((sentence) => {
    const blamed = sentence.hits.get(blame)
    const isApart = (owned: Hit) => blamed.every(({ start, end }) => owned.end <= start || owned.start >= end)
    return ownedAt(sentence, pack) !== undefined && sentence.hits.get('ownership').some(isApart)
  })
}

/** The sentences in which somebody takes the mistake on. */
export function owning({ saying, pack }: Document): readonly Sentence[] {
  return saying('ownership').filter((sentence) => !says(sentence, pack, 'ownership.hedged'))
}

const BY_OTHERS = ['blame-staff', 'blame-staff.other', 'blame-supplier', 'agentless']
const PUT_RIGHT = ['repair', 'repair.planned', 'compensation', 'prevention', 'thanks']

/**
 * What the writer of a text that comes alone says to have done, where only the mistake can be meant: at the top, or beside the words of
 * apology. No list holds all deeds; "I had filled both cans" owns up there, and says nothing elsewhere.
 */
export function deeds(document: Document): readonly Sentence[] {
  if (document.disclosure || !document.speaks('ownership')) return []
  const text = textOf(document)
  const isSorry = (sentence: Sentence | undefined) => sentence?.hits.has('apology') === true && isPlainApology(sentence)
  const sorry = text.findIndex(isSorry)
  if (sorry < 0) return []
  const isAny = ({ hits }: Sentence, ids: readonly string[]) => ids.some((id) => hits.has(id))
  return text.filter((sentence, at) => {
    const { hits, paragraph } = sentence
    if (!hits.has('ownership.deed') || hits.has('ownership.hedged') || isAny(sentence, BY_OTHERS)) return false
    if (isSorry(sentence) || isSorry(text[at + 1])) return true
    if (at < sorry) return at < OPENING
    // What comes later is the repair.
    const before = text[at - 1]
    return isSorry(before) && before?.paragraph === paragraph && !isAny(sentence, PUT_RIGHT)
  })
}

/** Does the text say what was or will be done to put it right? `undefined` where the language has no words for it. */
export function isPutRight(document: Document): boolean | undefined {
  const isDone = isInWords('repair', document)
  if (isDone !== false) return isDone
  return plannedRepairs(document).some((sentence) => namesDay(sentence, document)) || isDoneSince(document)
}

/** Does it name a day, or the place in a template where one goes ("by [date]", "on {{day}}")? */
function namesDay(sentence: Sentence, { pack }: Document): boolean {
  return datesIn(sentence, pack).length > 0 || /\[[^\]]+\]|\{[^}]+\}/.test(sentence.text)
}

/** Something was done after the words of apology, in a paragraph of its own, and its day, time, sum or number is named. */
function isDoneSince(document: Document): boolean {
  const sorry = textSaying('apology-count', document)[0]
  if (!sorry) return false
  return textSaying('repair.deed', document).some(
    (sentence) =>
      sentence.paragraph > sorry.paragraph &&
      (/\d/.test(sentence.text) || namesDay(sentence, document)) &&
      !NO_REPAIR.some((id) => sentence.hits.has(id)) &&
      // "I have moved the list to Tuesday" reads like a change of ways, and is one only where it says from when or what for.
      !(sentence.hits.has('prevention') && sentence.hits.has('repair.lasting')),
  )
}

const NO_REPAIR = ['contact', 'empty-promise', 'self-praise', 'cause']

/** The sentences that say what will be done, with a date or without. */
export function plannedRepairs(document: Document): readonly Sentence[] {
  return textSaying('repair.planned', document)
}

/** Somebody says "that was our mistake", or says sorry with no "if" and for more than the client's feelings. */
export function ownsUp(document: Document): boolean {
  return owning(document).some(isRead(document)) || textSaying('apology-count', document).some(isPlainApology)
}

/** Is it one of the sentences that rules read? */
export function isRead({ prose }: Document): (sentence: Sentence) => boolean {
  return prose.length === 0 ? () => true : ({ isProse }) => isProse === true
}

function isPlainApology({ hits }: Sentence): boolean {
  return !['conditional-apology', 'non-apology', 'non-apology.blank', 'non-apology.sympathy'].some((id) => hits.has(id))
}

/** A text that a template wrote has a trace; one that was changed by hand or came alone has none. */
export function isTraced({ spans }: Document): boolean {
  return spans.body.length > 0
}

export function isPrinted(path: string, { spans }: Document): boolean {
  return [...spans.subject, ...spans.body].some((span) => span.prints.includes(path))
}

/** Does the template of this message leave the field out on purpose? */
export function isLeftOut(path: string, { leavesOut }: Document): boolean {
  return isWithin(path, leavesOut)
}

/** Does the message say this value, in whatever form people write it? */
export function isSaid(value: Value, document: Document): boolean {
  const { path, type } = value
  const text = `${document.subject ?? ''}\n\n${document.body}`
  if (isPrinted(path, document)) return true
  if (type === 'sentence') return isSentenceSaid(String(value.value), text, isTraced(document))
  if (/\.owner$/.test(path) && isSender(String(value.value), document)) return document.pack.firstPerson.test(text)
  const sought = path === 'found.on' ? { type, value: { date: (value.value as Moment).date } } : value
  return isMentioned(sought, document)
}

/** Sentence by sentence first: "at 09:05" names its own day, whatever other days the message names. */
export function isMentioned(value: Pick<Value, 'type' | 'value'>, { subject = '', body, sentences, pack, written }: Document): boolean {
  return [...sentences.map(({ text }) => text), `${subject}\n\n${body}`].some((text) => mentions(text, value, pack, written))
}

/** Enough of the longer words of a sentence are still there that it was reworded, not dropped. */
const REWORDED = 0.6

/** Word for word or, where the text was changed by hand, in much the same words. */
export function isSentenceSaid(sentence: string, text: string, wordForWord: boolean): boolean {
  const whole = bare(text)
  if (whole.includes(bare(sentence).replace(/[.!?…]+$/, ''))) return true
  if (wordForWord) return false
  const words = wordsOf(bare(sentence)).filter((word) => word.length > 3)
  const there = words.filter((word) => whole.includes(word))
  return words.length > 0 && there.length / words.length >= REWORDED
}

function isSender(name: string, { disclosure }: Document): boolean {
  const sender = disclosure && senderOf(disclosure)
  return sender !== undefined && bare(sender) === bare(name)
}

export type AnswerName = 'impact' | 'cause' | 'compensation' | 'prevention' | 'actions'

/** Where an answer stands; `open` is not asked yet. */
export function stateOf(answer: Answer<unknown> | undefined): Answer<unknown>['state'] | 'open' {
  if (answer?.state === 'known' && Array.isArray(answer.value) && answer.value.length === 0) return 'open'
  return answer?.state ?? 'open'
}

/** What a presence rule asks of one answer. The words complete "Nobody says …". */
export interface Asked {
  answer: AnswerName
  about: Said
  /** What to do where nobody answered. */
  todo: Said
  /** Does the text say it by itself? `undefined` where this language has no patterns for it. */
  inText(document: Document): boolean | undefined
}

/**
 * Is the answer given and in the message? "Not known yet" will do with a date, said so in the message; "does not apply" will do.
 * A text that comes alone is judged by its words.
 */
export function missing(asked: Asked, document: Document): Problem[] {
  const { answer, about, todo, inText } = asked
  const { disclosure, holding } = document
  if (holding || isLeftOut(answer, document)) return []
  const problem = (message: Said, isOpen = false) => [{ message, fields: disclosure ? [answer] : [], ...(isOpen && { isOpen }) }]
  // What a template wrote comes from answers; only a text changed by hand can say more than they do.
  const isInText = () => !isTraced(document) && inText(document) === true
  if (!disclosure) return inText(document) === false ? problem(say`Nobody says ${about}. ${todo}`) : []
  switch (stateOf(disclosure[answer])) {
    case 'none':
      return []
    case 'unknown':
      if (!isDated(answer, disclosure))
        return problem(say`You do not know yet ${about}, and no date is set. Write the date when you will say more.`, true)
      return saysUnknown(answer, document)
        ? []
        : problem(say`The message does not say that you do not know yet ${about}. Say so, with the date when you will.`)
    case 'known':
      if (valuesUnder(answer, disclosure).every((value) => isSaid(value, document)) || isInText()) return []
      return problem(say`Nobody says ${about}. You answered it, and the message leaves it out: put it back.`)
    case 'open':
      return isInText() ? [] : problem(say`Nobody says ${about}. ${todo}`, true)
  }
}

/** The sentences and amounts of an answer: what it says, without dates and owners that other rules look after. */
export function valuesUnder(path: string, disclosure: Disclosure): Value[] {
  const isUnder = (value: Value) => value.path === path || value.path.startsWith(`${path}.`) || value.path.startsWith(`${path}[`)
  return valuesOf(disclosure).values.filter((value) => isUnder(value) && (value.type === 'sentence' || value.type === 'money'))
}

function isDated(name: AnswerName, disclosure: Disclosure): boolean {
  const answer = disclosure[name]
  return disclosure.next !== undefined || (answer?.state === 'unknown' && answer.moreBy !== undefined)
}

function saysUnknown(name: AnswerName, document: Document): boolean {
  const said = isInWords('cause.not-known', document)
  if (!isTraced(document)) return said !== false
  return document.spans.body.some((span) => span.rests.includes(name) && !span.prints.includes(name)) || said === true
}

/** How findings call an answer: the words of a person, not of a file. The second fix is "fix 2". */
export function nameOf(path: string): Said {
  if (path.startsWith('extra.')) return quoted(`"${path.slice('extra.'.length)}"`)
  const number = /\[(\d+)\]/.exec(path)
  const count = number ? ` ${Number(number[1]) + 1}` : ''
  const name = NAMES[path.replace(/\[\d+\]/, '')]
  return name ? { key: name, values: [count] } : quoted(path.replace(/\[\d+\]/, count).replaceAll('.', ', '))
}

export const NAMES: Record<string, string> = {
  'client.name': "the client's name",
  'client.address': "the client's name in the greeting",
  'client.matters': 'what matters most to the client',
  'sender.name': 'your name',
  'sender.role': 'your role',
  'sender.phone': 'your phone number',
  'sender.email': 'your e-mail address',
  'senior.name': 'the senior person who has read it',
  'senior.role': 'the role of the senior person',
  'contact.name': 'the contact',
  'contact.role': 'the role of the contact',
  'contact.phone': 'the phone number of the contact',
  'contact.email': 'the e-mail address of the contact',
  matter: 'what it is about',
  what: 'what went wrong',
  agreed: 'what was agreed',
  when: 'when it happened',
  'found.on': 'when it was found',
  'repeat.earlier': 'when it happened before',
  'repeat.whyDifferent': 'why it will hold this time',
  scope: 'how far it reaches',
  impact: 'what it meant for the client',
  loss: 'what the client lost',
  cause: 'why it happened',
  fixes: 'how it is put right',
  'fixes.text': 'fix{0}',
  'fixes.owner': 'who looks after fix{0}',
  'fixes.by': 'the date of fix{0}',
  prevention: 'what stops it from happening again',
  'prevention.text': 'what stops it from happening again',
  'prevention.owner': 'who looks after the change',
  'prevention.by': 'the date of the change',
  compensation: 'what the client gets for it',
  'compensation.text': 'what the client gets{0}',
  'compensation.amount': 'the amount that the client gets{0}',
  'compensation.by': 'the date at which the client gets it{0}',
  actions: 'what the client has to do',
  next: 'when the client hears from you next',
  'details.ready': 'what can be ready before then',
  'details.charged': 'the amount that was charged',
  'details.correct': 'the right amount',
  'details.wrongItem': 'what to do with what came',
  'details.end': 'when it was over',
  'details.data': 'which data it was',
  'details.workaround': 'how to work round it',
  'details.restored': 'what was brought back',
  'details.gone': 'what is gone for good',
  'details.people': 'how many people it concerns',
  'details.consequences': 'what may follow from it',
  'details.right': 'the right answer',
  'details.affected': 'what is affected',
  'details.owner': 'who looks after the client now',
  'details.open': 'what else is open',
  'details.should': 'what should have been said',
  'details.now': 'what stands now',
}

/** For the test that every public answer has a name in words. */
export function isNamed(path: string): boolean {
  return fieldAt(path) === undefined || path in NAMES
}
