import type { Earlier } from '../clients/earlier.ts'
import { harmOf } from '../disclosure/harm.ts'
import { isAsked, withExtra, YES_NO, type ExtraField, type ExtraType } from '../disclosure/extra.ts'
import { compareMoments, type Moment } from '../disclosure/moment.ts'
import { openAnswers } from '../disclosure/promises.ts'
import { EFFECTS, FIX_STATUS, GENDERS, KINDS, LANGUAGE_IDS, MONEY_FORMS, REGISTERS, REMEDY_FORMS, STOPS } from '../disclosure/choices.ts'
import type { Disclosure, Raw } from '../disclosure/schema.ts'
import { split } from '../disclosure/yaml.ts'
import { packOf } from '../languages/index.ts'
import { needsHoldingNote } from '../template/choose.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { QuestionWords, WizardWords } from '../languages/wizard-words.ts'

/** One question of the wizard: data. How it is put on a screen is for `ask.ts`, its words are in the language pack. */
export interface Question {
  /** Where the answer goes: `fixes[0].text`. Two questions about one place differ behind a colon: `impact:moreBy`. */
  id: string
  path: string
  /** Its words in the pack: `fixes.text`. */
  words: string
  /** Its words where a team's template brings them along. */
  said?: QuestionWords
  type: 'choice' | 'ticks' | 'sentence' | 'text' | 'notes' | 'date' | 'fix-date' | 'email' | 'money' | 'count' | 'more-by'
  options?: readonly string[]
  /** Where the words of the options are. */
  group?: keyof WizardWords['options']
  /** The answer that "?" (not known yet) and "-" (does not apply) are about. */
  unknown?: string
  none?: string
  /** A weekday without a date is the last one, or the next one. */
  lean?: 'past' | 'ahead'
  /** A date that this sentence may hold already: then it is not asked. */
  holdsDate?: string
  /** Answers that rest on this one and are asked again when it changes. */
  clears?: readonly string[]
}

/** What the wizard knows while it asks. */
export interface Standing {
  raw: Raw
  disclosure: Disclosure
  /** Questions that were left out with Enter. */
  passed: readonly string[]
  /** A failure of the same kind towards the same client, within 12 months. */
  earlier?: Earlier | undefined
  /** Questions that only the template for these answers asks. */
  extra?: readonly ExtraField[]
}

type Options = Partial<Omit<Question, 'id' | 'path'>>

const question = (path: string, type: Question['type'], options: Options = {}): Question => ({
  id: path,
  path,
  words: path.replace(/\[\d+\]/g, ''),
  type,
  ...options,
})

/** A sentence that may also be "not known yet" or "does not apply", each one key away. */
const open = (path: string, options: Options = {}): Question => question(path, 'sentence', { unknown: path, none: path, ...options })

/** A sentence that may "not apply", and is never "not known yet". */
const onlyNone = (path: string): Question => question(path, 'sentence', { none: path })

/** What "when" means for some kinds: a due date, the day an invoice went out. */
const WHEN: Record<string, string> = { 'missed-deadline': 'when.due', 'billing-error': 'when.invoice' }

/**
 * All questions that apply to these answers, in the order in which a person tells it. The list grows as answers come in:
 * what a client lost decides whether the cause and the amends are asked for at all.
 */
export function questionsFor(standing: Standing): Question[] {
  if (!needsHoldingNote(standing.disclosure)) return fullQuestions(standing)
  return withMoreBy(withOwn([...start(standing), ...holdingNote(standing)], standing), standing.disclosure)
}

const EXTRA_AS: Record<ExtraType, Question['type']> = {
  text: 'text',
  sentence: 'sentence',
  choice: 'choice',
  'yes/no': 'choice',
  date: 'date',
  money: 'money',
  count: 'count',
}

/** Each question of the template behind the one that it names; or before the client's part, as the last of the facts. */
function withOwn(questions: Question[], { extra = [], disclosure }: Standing): Question[] {
  const all = questions.map((each) => clearing(each, extra))
  const { facts } = withExtra(disclosure, extra)
  for (const field of extra.filter((each) => isAsked(each, facts))) {
    const { after } = field
    const named =
      after === undefined
        ? -1
        : all.findLastIndex(({ path }) => path === after || path.startsWith(`${after}.`) || path.startsWith(`${after}[`))
    const place = all.findIndex(({ path }) => path === 'actions')
    all.splice(named !== -1 ? named + 1 : place !== -1 ? place : all.length, 0, clearing(extraQuestion(field), extra))
  }
  return all
}

/** With the questions that are asked only for some answers to this one: those rest on it. */
function clearing(question: Question, extra: readonly ExtraField[]): Question {
  const resting = extra.filter(({ onlyIf = {} }) => Object.hasOwn(onlyIf, question.path)).map(({ name }) => `extra.${name}`)
  return resting.length === 0 ? question : { ...question, clears: [...(question.clears ?? []), ...resting] }
}

function extraQuestion({ name, type, ask, label, help, example, options, required, mayBeOpen }: ExtraField): Question {
  const path = `extra.${name}`
  return question(path, EXTRA_AS[type], {
    said: { label, ask, help, ...(example !== undefined && { example }), skip: !required },
    ...(EXTRA_AS[type] === 'choice' && { options: options ?? YES_NO }),
    ...(!required && { none: path }),
    ...(mayBeOpen && !required && { unknown: path }),
  })
}

/** The words of a question, from the pack or from the template that asks it. */
export function wordsOf({ said, words: name }: Pick<Question, 'said' | 'words'>, words: WizardWords): QuestionWords {
  const found = said ?? words.questions[name]
  if (!found) throw new Error(`the wizard has no words for "${name}"`)
  return found
}

function start(standing: Standing): Question[] {
  const { disclosure } = standing
  const pack = packOf(disclosure.language)
  return [
    ...gate(disclosure),
    question('kind', 'choice', { options: KINDS, group: 'kind', clears: ['details', 'extra', 'message.template'] }),
    ...client(pack),
    ...again(standing),
    ...sender(disclosure, pack),
    question('matter', 'text'),
    // A mistake lies behind; only a deadline may still be ahead.
    question('what', 'sentence', { holdsDate: 'when', ...(disclosure.kind !== 'missed-deadline' && { lean: 'past' }) }),
    question('when', 'date', { lean: 'past', words: WHEN[disclosure.kind ?? ''] ?? 'when' }),
  ]
}

/** All questions for a message that is no holding note. */
export function fullQuestions(standing: Standing): Question[] {
  const { disclosure } = standing
  const moderate = harmOf(disclosure) !== 'minor'
  return withMoreBy(
    withOwn(
      [
        ...start(standing),
        question('effects', 'ticks', { options: EFFECTS, group: 'effects', clears: ['loss'] }),
        ...(moderate && has(disclosure.effects, 'lost-money') ? [question('loss', 'money', { unknown: 'loss', none: 'loss' })] : []),
        open('impact'),
        ...(moderate ? [onlyNone('agreed')] : []),
        ...matters(disclosure, moderate),
        ...(moderate ? [open('scope')] : []),
        ...details(disclosure),
        ...(disclosure.gate?.stops?.includes('repeated') ? [question('repeat.earlier', 'date', { lean: 'past' })] : []),
        ...(moderate ? found(disclosure) : []),
        ...(moderate ? [open('cause')] : []),
        ...fixes(standing, moderate),
        ...(moderate ? compensation(standing) : []),
        ...(moderate ? prevention(disclosure) : []),
        question('actions', 'sentence', { unknown: 'actions', none: 'actions' }),
        ...(harmOf(disclosure) === 'serious' ? senior(disclosure) : []),
        ...(needsNext(disclosure, moderate) ? [question('next', 'date', { lean: 'ahead' })] : []),
        ...(moderate ? [question('worksheet.chain', 'notes')] : []),
      ],
      standing,
    ),
    disclosure,
  )
}

/** What can be seen and when more comes: a holding note gives no cause and no offer, so neither is asked for. */
function holdingNote(standing: Standing): Question[] {
  return [
    onlyNone('scope'),
    ...fixes(standing, true),
    question('actions', 'sentence', { unknown: 'actions', none: 'actions' }),
    question('next', 'date', { lean: 'ahead' }),
    question('worksheet.chain', 'notes'),
  ]
}

/** Questions that are not asked by themselves, because nothing demands them, and that can be added in the review. */
export function extraQuestions(standing: Standing): Question[] {
  const asked = new Set(questionsFor(standing).map(({ id }) => id))
  const language = question('language', 'choice', { options: LANGUAGE_IDS, group: 'language', clears: ['message.template', 'client.you'] })
  if (needsHoldingNote(standing.disclosure)) return [language]
  const all = [
    language,
    onlyNone('agreed'),
    onlyNone('client.matters'),
    open('scope'),
    ...found(standing.disclosure),
    open('cause'),
    ...fixes(standing, true),
    ...fixOwners(standing.disclosure),
    ...compensation(standing),
    ...prevention(standing.disclosure),
    question('next', 'date', { lean: 'ahead' }),
    question('worksheet.chain', 'notes'),
  ]
  return all.filter(({ id }) => !asked.has(id))
}

function gate(disclosure: Disclosure): Question[] {
  const stops = question('gate.stops', 'ticks', {
    options: ['unsure', ...STOPS],
    group: 'stops',
    clears: ['gate.route', 'message.template'],
  })
  if (!stopsOf(disclosure).some((stop) => stop !== 'repeated')) return [stops]
  // As long as it may not have been ours, there is nothing to own up to.
  const options = disclosure.gate?.ours === 'unsure' ? ['holding', 'stop'] : ['holding', 'draft', 'stop']
  return [stops, question('gate.route', 'choice', { options, group: 'route', clears: ['message.template'] })]
}

/** Everything that stops a message, with the doubt whether it was ours at all. */
export function stopsOf(disclosure: Disclosure): readonly (keyof WizardWords['stops'])[] {
  return [...(disclosure.gate?.ours === 'unsure' ? (['unsure'] as const) : []), ...(disclosure.gate?.stops ?? [])]
}

function client({ asks }: LanguagePack): Question[] {
  const rests = ['address', 'company', 'priority', 'touched', 'gender', 'you'].map((name) => `client.${name}`)
  return [
    question('client.name', 'text', { clears: rests }),
    question('client.address', 'text'),
    ...(asks.includes('client.gender') ? [gender('client.gender')] : []),
    ...(asks.includes('client.register') ? [question('client.register', 'choice', { options: REGISTERS, group: 'register' })] : []),
    ...(asks.includes('client.you') ? [question('client.you', 'text')] : []),
  ]
}

function gender(path: 'client.gender' | 'sender.gender'): Question {
  return question(path, 'choice', { options: [...GENDERS, 'unknown'], group: 'gender' })
}

/** Asked where an earlier disclosure makes it likely; whoever said so unasked is not asked. */
function again({ disclosure: { gate }, earlier }: Standing): Question[] {
  const isTold = gate?.again === undefined && has(gate?.stops, 'repeated')
  if (isTold || (!earlier && gate?.again === undefined)) return []
  return [question('gate.again', 'choice', { options: ['yes', 'no'], group: 'again', clears: ['message.template'] })]
}

/** What matters most to this client: known from the book, and then whether this touched it; or asked. */
function matters({ client }: Disclosure, moderate: boolean): Question[] {
  if (client?.priority === undefined) return moderate ? [onlyNone('client.matters')] : []
  const touched = question('client.touched', 'choice', { options: ['yes', 'no'], group: 'touched' })
  return client.touched === 'yes' ? [touched, question('client.matters', 'sentence', { words: 'client.matters.touched' })] : [touched]
}

function sender({ sender }: Disclosure, { asks }: LanguagePack): Question[] {
  return [
    question('sender.name', 'text'),
    question('sender.role', 'text'),
    question('sender.phone', 'text'),
    question('sender.email', 'email'),
    question('sender.voice', 'choice', { options: ['I', 'we'], group: 'voice' }),
    ...(asks.includes('sender.gender') && sender?.voice === 'I' ? [gender('sender.gender')] : []),
  ]
}

function details({ kind, ...disclosure }: Disclosure): Question[] {
  const moderate = harmOf({ kind, ...disclosure } as Disclosure) !== 'minor'
  switch (kind) {
    case 'missed-deadline':
      return moderate ? [open('details.ready')] : []
    case 'billing-error':
      return [question('details.charged', 'money'), question('details.correct', 'money')]
    case 'wrong-delivery':
      return [open('details.wrongItem')]
    case 'outage':
      return [
        question('details.end', 'date', { lean: 'past', unknown: 'details.end' }),
        open('details.data'),
        ...(moderate ? [open('details.workaround')] : []),
      ]
    case 'data-loss':
      return [open('details.restored'), open('details.gone')]
    case 'data-breach':
      return [
        open('details.data', { words: 'details.data.breach' }),
        question('details.people', 'count', { unknown: 'details.people' }),
        open('details.consequences'),
      ]
    case 'wrong-advice':
      return [open('details.right')]
    case 'quality-defect':
      return [open('details.affected')]
    case 'handover-failure':
      return [open('details.owner'), open('details.open')]
    case 'miscommunication':
      return [open('details.should'), open('details.now')]
    case undefined:
      return []
  }
}

function found({ found }: Disclosure): Question[] {
  const by = question('found.by', 'choice', { options: ['us', 'client', 'other', 'unknown'], group: 'foundBy', clears: ['found.on'] })
  return found?.by === undefined ? [by] : [by, question('found.on', 'date', { lean: 'past' })]
}

function fixes({ disclosure }: Standing, more: boolean): Question[] {
  const count = disclosure.fixes?.length ?? 0
  const questions: Question[] = []
  for (let index = 0; index < Math.max(count, 1); index++) {
    questions.push(
      question(`fixes[${index}].text`, 'sentence', { holdsDate: `fixes[${index}].by`, ...(index > 0 && { none: `fixes[${index}]` }) }),
      question(`fixes[${index}].by`, 'fix-date', { lean: 'ahead' }),
    )
    if (disclosure.fixes?.[index]?.by && !disclosure.fixes[index]?.status) {
      questions.push(question(`fixes[${index}].status`, 'choice', { options: FIX_STATUS, group: 'status' }))
    }
  }
  if (more && count > 0) {
    questions.push(question(`fixes[${count}].text`, 'sentence', { words: 'fixes.more', holdsDate: `fixes[${count}].by` }))
  }
  return questions
}

// A promise is the writer's own, unless somebody else is named.
function fixOwners({ fixes = [] }: Disclosure): Question[] {
  return fixes.flatMap(({ status }, index) => (status === 'done' ? [] : [question(`fixes[${index}].owner`, 'text')]))
}

function compensation({ disclosure }: Standing): Question[] {
  const answer = disclosure.compensation
  const first = question('compensation[0].form', 'choice', {
    options: [...REMEDY_FORMS, 'none', 'unknown'],
    group: 'form',
    unknown: 'compensation',
    none: 'compensation',
  })
  if (answer?.state === 'none') {
    return [
      first,
      ...(answer.because === undefined
        ? [{ ...question('compensation', 'text'), id: 'compensation:because', words: 'compensation.because' }]
        : []),
    ]
  }
  const remedies = answer?.state === 'known' ? answer.value : []
  const questions: Question[] = remedies.length === 0 ? [first] : []
  remedies.forEach((remedy, index) => {
    const at = `compensation[${index}]`
    const isMoney = remedy.form !== undefined && MONEY_FORMS.includes(remedy.form)
    questions.push(
      index === 0
        ? { ...first, clears: [`${at}.text`, `${at}.amount`, `${at}.basis`] }
        : question(`${at}.form`, 'choice', {
            options: ['none', ...REMEDY_FORMS],
            group: 'form',
            clears: [`${at}.text`, `${at}.amount`, `${at}.basis`],
          }),
    )
    if (isMoney) {
      questions.push(
        question(`${at}.amount`, 'money', { clears: [`${at}.text`] }),
        question(`${at}.basis`, 'choice', { options: ['owed', 'on-top'], group: 'basis' }),
      )
    }
    questions.push(question(`${at}.by`, 'date', { lean: 'ahead', clears: [`${at}.text`] }), question(`${at}.text`, 'sentence'))
    if (isMoney) questions.push(question(`${at}.approvedBy`, 'text'))
  })
  if (remedies.length > 0) {
    questions.push(
      question(`compensation[${remedies.length}].form`, 'choice', {
        words: 'compensation.more',
        options: ['none', ...REMEDY_FORMS],
        group: 'form',
      }),
    )
  }
  return questions
}

function prevention(disclosure: Disclosure): Question[] {
  const text = open('prevention.text', { unknown: 'prevention', none: 'prevention', holdsDate: 'prevention.by' })
  const known = disclosure.prevention?.state === 'known'
  return [
    text,
    ...(known ? [question('prevention.by', 'date', { lean: 'ahead' }), question('prevention.owner', 'text')] : []),
    ...(disclosure.gate?.stops?.includes('repeated') ? [open('repeat.whyDifferent')] : []),
  ]
}

function senior(disclosure: Disclosure): Question[] {
  const name = question('senior.name', 'text', { none: 'senior' })
  return disclosure.senior?.state === 'known' ? [name, question('senior.role', 'text')] : [name]
}

/** When nothing is open and little harm was done, the promises themselves are the next the client hears. */
function needsNext(disclosure: Disclosure, moderate: boolean): boolean {
  return openAnswers(disclosure).some(({ moreBy }) => !moreBy) || (moderate && openAnswers(disclosure).length === 0)
}

// After each "not known yet" comes the question when more will be said.
function withMoreBy(questions: Question[], disclosure: Disclosure): Question[] {
  const open = openAnswers(disclosure)
  return questions.flatMap((each) => {
    const isOpen = each.unknown !== undefined && open.some(({ path }) => path === each.unknown)
    return isOpen
      ? [each, { id: `${each.unknown}:moreBy`, path: each.unknown!, words: 'moreBy', type: 'more-by', lean: 'ahead' } satisfies Question]
      : [each]
  })
}

function has<T>(list: readonly T[] | undefined, entry: T): boolean {
  return list?.includes(entry) ?? false
}

/** What stands at a path of a disclosure file. */
export function rawAt(raw: Raw, path: string): unknown {
  return split(path).reduce<unknown>((found, key) => (typeof found === 'object' && found !== null ? (found as Raw)[key] : undefined), raw)
}

/** Has this question an answer, of any state, or was it left out? */
export function isAnswered(question: Question, { raw, disclosure, passed }: Standing): boolean {
  if (passed.includes(question.id)) return true
  if (question.id.endsWith(':moreBy'))
    return openAnswers(disclosure).some(({ path, moreBy }) => path === question.path && moreBy !== undefined)
  if (question.id === 'compensation:because') return false
  if (question.id === 'gate.stops') return disclosure.gate?.ours !== undefined
  for (const path of [question.unknown, question.none]) {
    if (path !== undefined && typeof rawAt(raw, path) === 'string') return true
  }
  return rawAt(raw, question.path) !== undefined
}

/**
 * A date that a sentence holds already, so that it need not be asked: exactly one day, and a weekday only where the
 * sentence shows which way it looks.
 */
export function dateIn(sentence: string, pack: LanguagePack, now: Moment, lean: 'past' | 'ahead' | undefined): Moment | undefined {
  const found = pack.findDates(sentence)
  const days = found.filter((date) => date.time === undefined)
  const times = found.filter((date) => date.time !== undefined)
  const [only] = days
  if (!only || days.length > 1) return undefined
  if (only.day === undefined && only.fromWritten === undefined && lean === undefined) return undefined
  const day = pack.readDate(sentence.slice(only.start, only.end), now, lean ?? 'ahead')
  return day && (times.length === 1 ? { date: day.date, time: times[0]!.time! } : { date: day.date })
}

/** Done or planned, as a date says it: a day that has passed is done, a day ahead is a promise. */
export function statusFor(date: Moment, now: Moment, stillToCome: boolean): 'done' | 'planned' {
  const order = compareMoments({ date: date.date }, { date: now.date })
  return order > 0 || (order === 0 && stillToCome) ? 'planned' : 'done'
}
