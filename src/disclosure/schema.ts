import * as z from 'zod/mini'
import { readState, type Answer } from './answer.ts'
import { MoneyProblem, parseMoney, type Money } from './money.ts'
import { parseMoment, type Moment } from './moment.ts'
import { GENDERS, KINDS, LANGUAGE_IDS, REGISTERS, STOPS, EFFECTS, FIX_STATUS, REMEDY_FORMS, type Kind } from './choices.ts'
import { say, worded, type Said } from '../said.ts'
import { isBlank, notes, oneLine, sentences } from './text.ts'

// A disclosure is read once or twice a run: compiling a fast path for it would cost more than it saves.
z.config({ jitless: true })

/**
 * The facts of one mistake towards one client. Everything is optional here: a disclosure is a file that fills up
 * answer by answer. What a message cannot do without is for the presence rules to say (`src/lint/rules`).
 *
 * Each field says who may read it:
 * - `public`: belongs in the message; if it is known and left out, that is reported
 * - `record`: shapes the message or is kept for later, and need not be printed (the kind, a status, who approved)
 * - `private`: the worksheet; no template can print it
 */
export type Visibility = 'public' | 'record' | 'private'

export type LeafType = 'sentence' | 'text' | 'notes' | 'moment' | 'money' | 'count' | 'choice'

export interface FieldInfo {
  type: LeafType | 'group'
  visibility: Visibility
  /** May be "not known yet" or "does not apply". */
  states: boolean
  /** The words of a choice. */
  options?: readonly string[]
}

/** What each schema below stands for, for whoever walks the tree (`fields.ts`). */
export const fieldInfo = z.registry<FieldInfo>()

const LONGEST_SENTENCES = 2_000
const LONGEST_NOTES = 20_000

/** What is wrong with a value, for the person who wrote it. */
interface Refused {
  problem: Said
}

type Read<T> = (value: string) => T | Refused

/** The answer to a question that only a team's template asks; `extra.ts` reads it as the template declares it. */
export interface Extra {
  type: LeafType
  visibility: Visibility
  answer: Answer<unknown>
  /** As it stands in the file. */
  typed: string
  /** What lists of answers and findings call it. */
  label?: string
}

/** What a field of a team's template may be called: `po_number`. */
export const EXTRA_NAME = /^[a-z][a-zA-Z0-9]*(?:[-_][a-zA-Z0-9]+)*$/

function leaf<T>(type: LeafType, visibility: Visibility, read: Read<T>, options?: readonly string[]) {
  const schema = z.transform((input: unknown, context): T => {
    const result = typeof input === 'string' || typeof input === 'number' ? read(String(input)) : { problem: WANTED[type] }
    if (isProblem(result)) {
      context.issues.push(issueOf(result.problem, input))
      return z.NEVER
    }
    return result
  })
  fieldInfo.add(schema, { type, visibility, states: false, ...(options && { options }) })
  return schema
}

export function isProblem(result: unknown): result is Refused {
  return typeof result === 'object' && result !== null && 'problem' in result
}

/** An issue that keeps its words for readers of other languages. */
function issueOf(problem: Said, input: unknown) {
  return { code: 'custom' as const, message: worded(problem), params: { said: problem }, input }
}

const WANTED: Record<LeafType, Said> = {
  sentence: say`a sentence goes here`,
  text: say`a line of text goes here`,
  notes: say`a text goes here`,
  moment: say`a date goes here`,
  money: say`a sum of money goes here`,
  count: say`a number goes here`,
  choice: say`a word goes here`,
}

const EMPTY = { problem: say`is empty; leave the line out, or write "not known yet" or "does not apply"` }

const noDate = (value: string) => say`"${shorten(value)}" is no date; write one like 2026-11-27`

function within(limit: number, text: string): string | Refused {
  if (isBlank(text)) return EMPTY
  if (text.length > limit) return { problem: say`has ${text.length} {0:character|characters}; the most that fits is ${limit}` }
  return text
}

// A dash or a question mark is no sentence that a client could read.
const readSentence: Read<string> = (value) => (/[\p{L}\p{N}]/u.test(value) ? within(LONGEST_SENTENCES, sentences(value)) : EMPTY)
const readMoment: Read<Moment> = (value) => parseMoment(value) ?? { problem: noDate(value) }
const readMoney: Read<Money> = (value) => {
  try {
    return parseMoney(oneLine(value))
  } catch (error) {
    if (error instanceof MoneyProblem) return { problem: error.said }
    throw error
  }
}

function shorten(value: string, length = 40): string {
  const line = oneLine(value)
  return line.length > length ? `${line.slice(0, length)}…` : line
}

const readChoice =
  <const T extends readonly string[]>(options: T): Read<T[number]> =>
  (value) =>
    options.includes(value) ? (value as T[number]) : { problem: say`"${shorten(value)}" is not one of ${options.join(', ')}` }

const choice = <const T extends readonly string[]>(options: T) => leaf<T[number]>('choice', 'record', readChoice(options), options)

type Leaf<T> = z.ZodMiniType<T>

/** A field that may also be "not known yet" or "does not apply". */
function answer<T>(known: Leaf<T>) {
  const schema = z.transform((input: unknown, context): Answer<T> => {
    const state = typeof input === 'string' ? readState(input) : undefined
    if (state && 'badDate' in state) {
      context.issues.push(issueOf(noDate(state.badDate), input))
      return z.NEVER
    }
    if (state) {
      return state.state === 'none' && state.because !== undefined ? { state: 'none', because: oneLine(state.because) } : state
    }
    const result = z.safeParse(known, input)
    if (result.success) return { state: 'known', value: result.data }
    for (const issue of result.error.issues) context.issues.push({ ...issue, input } as never)
    return z.NEVER
  })
  const inner = fieldInfo.get(known)
  fieldInfo.add(schema, inner ? { ...inner, states: true } : { type: 'group', visibility: 'public', states: true })
  answered.set(schema, known)
  return schema
}

/** The schema inside an `answer`, for whoever walks the tree. */
export const answered = new WeakMap<object, z.ZodMiniType>()

const optional = z.optional

// Each is made once and used for many fields: a schema costs time at every start.
const readText: Read<string> = (value) => within(200, oneLine(value))
const readNotes: Read<string> = (value) => within(LONGEST_NOTES, notes(value))
const readCount: Read<number> = (value) =>
  /^\d{1,9}$/.test(value) ? Number(value) : { problem: say`"${shorten(value)}" is no whole number` }
const READ: Record<Exclude<LeafType, 'choice'>, Read<unknown>> = {
  sentence: readSentence,
  text: readText,
  notes: readNotes,
  moment: readMoment,
  money: readMoney,
  count: readCount,
}

/** What the schema makes of one value, without the schema around it. @returns `undefined` for what it refuses */
export function readLeaf({ type, options = [] }: Pick<FieldInfo, 'options'> & { type: LeafType }, value: string): unknown {
  if (type === 'choice') return options.includes(value) ? value : undefined
  const read = READ[type](value)
  return isProblem(read) ? undefined : read
}

const SENTENCE = leaf('sentence', 'public', readSentence)
const RECORD_TEXT = leaf('text', 'record', readText)
const DATE = leaf('moment', 'public', readMoment)
const RECORD_MONEY = leaf('money', 'record', readMoney)
const COUNT = leaf('count', 'public', readCount)
const sentence = optional(SENTENCE)
const openSentence = optional(answer(SENTENCE))
const text = optional(leaf('text', 'public', readText))
const recordText = optional(RECORD_TEXT)
const date = optional(DATE)
const recordDate = optional(leaf('moment', 'record', readMoment))
const money = optional(leaf('money', 'public', readMoney))
const note = optional(leaf('notes', 'private', readNotes))
const recordNotes = optional(leaf('notes', 'record', readNotes))

const person = { name: text, role: text, phone: text, email: text }

const fix = z.strictObject({
  text: sentence,
  status: optional(choice(FIX_STATUS)),
  owner: text,
  by: date,
})

const remedy = z.strictObject({
  form: optional(choice(REMEDY_FORMS)),
  amount: money,
  basis: optional(choice(['owed', 'on-top'])),
  by: date,
  text: sentence,
  approvedBy: recordText,
})

const prevention = z.strictObject({ text: sentence, owner: text, by: date })

// What each of these is, only the template says that asks for it: until then they are texts.
const extra = z.transform((input: unknown, context): Record<string, Extra> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    context.issues.push(issueOf(say`the fields of your template go here, one a line`, input))
    return z.NEVER
  }
  const found: Record<string, Extra> = {}
  for (const [name, value] of Object.entries(input)) {
    const answer = extraAnswer(name, value)
    if ('problem' in answer) context.issues.push({ ...issueOf(answer.problem, input), path: [name] })
    else found[name] = answer
  }
  return found
})

function extraAnswer(name: string, value: unknown): Extra | Refused {
  if (!EXTRA_NAME.test(name)) return { problem: say`a field is named with small letters, digits and _, such as po_number` }
  // YAML reads `true` as something else than a word; whoever wrote it means "yes".
  const typed = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  if (typeof typed !== 'string' && typeof typed !== 'number') return { problem: WANTED.text }
  const text = String(typed)
  const state = readState(text)
  if (state && 'badDate' in state) return { problem: noDate(state.badDate) }
  const read = state ?? readSentence(text)
  if (isProblem(read)) return read
  return {
    type: 'sentence',
    visibility: 'public',
    typed: text,
    answer: typeof read === 'string' ? { state: 'known', value: read } : read,
  }
}

/**
 * Reads a text as what a template declares it to be.
 * @param options the words of a choice
 */
export function readAs(type: Exclude<LeafType, 'notes'>, text: string, options: readonly string[] = []): unknown {
  switch (type) {
    case 'sentence':
      return readSentence(text)
    case 'text':
      return readText(text)
    case 'moment':
      return readMoment(text)
    case 'money':
      return readMoney(text)
    case 'count':
      return readCount(text)
    case 'choice':
      return readChoice(options)(text)
  }
}

/** What only one kind of mistake has. Each entry is asked by the wizard and used by that kind's template. */
export const DETAILS = {
  'missed-deadline': { ready: openSentence },
  'billing-error': { charged: money, correct: money },
  'wrong-delivery': { wrongItem: openSentence },
  outage: { end: optional(answer(DATE)), data: openSentence, workaround: openSentence },
  'data-loss': { restored: openSentence, gone: openSentence },
  'data-breach': { data: openSentence, people: optional(answer(COUNT)), consequences: openSentence },
  'wrong-advice': { right: openSentence },
  'quality-defect': { affected: openSentence },
  'handover-failure': { owner: openSentence, open: openSentence },
  miscommunication: { should: openSentence, now: openSentence },
} as const satisfies Record<Kind, Record<string, z.ZodMiniType>>

// One strict object with every detail; that a detail fits the kind is judged in contradictions.ts, with words.
const details = z.strictObject({
  ...DETAILS['missed-deadline'],
  ...DETAILS['billing-error'],
  ...DETAILS['wrong-delivery'],
  ...DETAILS.outage,
  ...DETAILS['data-loss'],
  ...DETAILS['data-breach'],
  ...DETAILS['wrong-advice'],
  ...DETAILS['quality-defect'],
  ...DETAILS['handover-failure'],
  ...DETAILS.miscommunication,
})

/** The version of this file format. It goes up when an old file can no longer be read as it is. */
export const VERSION = 1

export const schema = z.strictObject({
  ownup: leaf('choice', 'record', (value) =>
    value === String(VERSION) ? VERSION : { problem: say`this ownup reads version ${VERSION} of the file, not "${shorten(value)}"` },
  ),
  /** The day the message is written: what is past and what is a promise is judged from here. */
  written: recordDate,
  language: optional(choice(LANGUAGE_IDS)),
  kind: optional(choice(KINDS)),
  gate: optional(
    z.strictObject({
      ours: optional(choice(['yes', 'unsure'])),
      stops: optional(z.array(choice(STOPS))),
      /** Who said that a message may go out in spite of a stop. */
      clearedBy: recordText,
      /** What was chosen while a stop was open: a holding note, or a draft for them to approve. */
      route: optional(choice(['holding', 'draft'])),
      /** Whether an earlier message about the same kind of mistake means that this one is the second. */
      again: optional(choice(['yes', 'no'])),
    }),
  ),
  client: optional(
    z.strictObject({
      name: recordText,
      address: text,
      company: recordText,
      /** Where the language of the message bends its words to it. */
      gender: optional(choice(GENDERS)),
      register: optional(choice(REGISTERS)),
      /** What the client is called within a sentence, as typed: "Bapak", "tuan", "Вы". */
      you: recordText,
      /** What matters most to them, in their own words, as the client book had it on the day. */
      priority: optional(leaf('sentence', 'record', readSentence)),
      /** Whether this mistake touched it. */
      touched: optional(choice(['yes', 'no'])),
      /** The sentence of the message that answers to it. */
      matters: openSentence,
    }),
  ),
  sender: optional(z.strictObject({ ...person, voice: optional(choice(['I', 'we'])), gender: optional(choice(GENDERS)) })),
  /** A senior person who has seen it and is copied. */
  senior: optional(answer(z.strictObject({ name: text, role: text }))),
  matter: text,
  what: sentence,
  agreed: openSentence,
  when: date,
  found: optional(z.strictObject({ on: date, by: optional(choice(['us', 'client', 'other'])) })),
  repeat: optional(z.strictObject({ earlier: date, whyDifferent: openSentence })),
  scope: openSentence,
  impact: openSentence,
  effects: optional(z.array(choice(EFFECTS))),
  loss: optional(answer(RECORD_MONEY)),
  details: optional(details),
  cause: openSentence,
  fixes: optional(z.array(fix)),
  prevention: optional(answer(prevention)),
  compensation: optional(answer(z.array(remedy))),
  actions: openSentence,
  next: date,
  /** What only a team's template asks for, by the names that it gives. */
  extra: optional(extra),
  contact: optional(z.strictObject(person)),
  worksheet: optional(z.strictObject({ chain: note, why: note, notes: note })),
  questions: optional(z.array(z.strictObject({ ask: note, answer: note }))),
  /** What was handed over: the rendered text, and the text after changes by hand. */
  message: optional(
    z.strictObject({
      template: recordText,
      subject: recordText,
      rendered: recordNotes,
      edited: recordNotes,
    }),
  ),
  /** Promises of the message that were kept, by the names that `ownup promises` has for them. */
  kept: optional(z.array(z.strictObject({ promise: recordText, on: recordDate, by: recordText }))),
  /** Rules of the linter that say nothing about this message, each with a reason. */
  ignore: optional(z.array(z.strictObject({ rule: recordText, because: recordText }))),
  /** Who said yes to exactly this message; `ownup approve` writes it (`src/approval`). */
  approvals: optional(
    z.array(
      z.strictObject({
        by: recordText,
        role: recordText,
        at: recordDate,
        for: optional(z.array(RECORD_TEXT)),
        template: recordText,
        digest: recordText,
        parts: recordNotes,
      }),
    ),
  ),
  /** Where the wizard is; gone once the message is handed over. */
  wizard: optional(z.strictObject({ passed: optional(z.array(RECORD_TEXT)), typed: optional(z.record(z.string(), z.string())) })),
})

export type Disclosure = z.infer<typeof schema>
export type Fix = z.infer<typeof fix>
export type Remedy = z.infer<typeof remedy>
export type Prevention = z.infer<typeof prevention>

/** The facts as they stand in the file, before they are read: strings, lists and groups. */
export type Raw = { [key: string]: unknown }
