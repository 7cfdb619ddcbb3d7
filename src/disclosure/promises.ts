import type { Answer } from './answer.ts'
import { fieldAt, FIELDS } from './fields.ts'
import { compareMoments, type Moment } from './moment.ts'
import type { Disclosure } from './schema.ts'

/** Something the message says will happen. A promise without a date or an owner is a finding, not a promise. */
export interface PromiseMade {
  /** The field it rests on: `fixes[0]`. */
  path: string
  /** What was promised, in the words of the answer; `undefined` where the field's name says it (next contact). */
  text?: string
  owner?: string
  by?: Moment
}

/** Who speaks in this disclosure; owns what nobody else owns, because "I will" or "we will" is said in their name. */
export function senderOf(disclosure: Disclosure): string | undefined {
  return disclosure.sender?.name
}

/** When the client hears again: the first of the date that was set and those at which an open answer was promised. */
export function nextContact(disclosure: Disclosure): { at: Moment; path: string } | undefined {
  const all = openAnswers(disclosure).flatMap(({ path, moreBy }) => (moreBy ? [{ path, at: moreBy }] : []))
  if (disclosure.next) all.unshift({ path: 'next', at: disclosure.next })
  return all.sort((a, b) => compareMoments(a.at, b.at))[0]
}

const DETAIL_NAMES = Object.keys((FIELDS.fields.details as typeof FIELDS).fields)

/** Whatever is said to the client to be "not known yet", in the order in which it is said. */
export const MAY_BE_OPEN: readonly string[] = [
  'cause',
  ...DETAIL_NAMES.map((name) => `details.${name}`).filter((path) => fieldAt(path)?.states),
  'impact',
  'scope',
  'compensation',
  'prevention',
  'actions',
  'repeat.whyDifferent',
]

/** The answers that are "not known yet", with the date at which more is promised. */
export function openAnswers(disclosure: Disclosure): { path: string; moreBy?: Moment }[] {
  const answers = MAY_BE_OPEN.map((path): [string, Answer<unknown> | undefined] => [
    path,
    path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], disclosure) as never,
  ])
  const extra = Object.entries(disclosure.extra ?? {})
    .filter(([, { visibility }]) => visibility !== 'private')
    .map(([name, { answer }]): [string, Answer<unknown>] => [`extra.${name}`, answer])
  return [...answers, ...extra].flatMap(([path, answer]) => {
    if (answer?.state !== 'unknown') return []
    return [answer.moreBy ? { path, moreBy: answer.moreBy } : { path }]
  })
}

/** Everything the message promises, in the order it is said. */
export function promisesOf(disclosure: Disclosure): PromiseMade[] {
  const promises: PromiseMade[] = []
  const sender = senderOf(disclosure)
  const add = (path: string, by: Moment | undefined, owner = sender, text?: string) => {
    promises.push({ path, ...(text !== undefined && { text }), ...(owner !== undefined && { owner }), ...(by && { by }) })
  }
  const ahead = (by: Moment | undefined) =>
    by !== undefined && (!disclosure.written || compareMoments(by, { date: disclosure.written.date }) > 0)

  disclosure.fixes?.forEach((fix, index) => {
    if (fix.status === 'doing' || fix.status === 'planned') add(`fixes[${index}]`, fix.by, fix.owner, fix.text)
  })
  if (disclosure.compensation?.state === 'known') {
    disclosure.compensation.value.forEach((remedy, index) => {
      // A fee that is waived is waived; money, a thing or work has still to arrive.
      const isThere = remedy.by === undefined && (remedy.form === 'discount' || remedy.form === 'other')
      if (!isThere && (remedy.by === undefined || ahead(remedy.by))) add(`compensation[${index}]`, remedy.by, undefined, remedy.text)
    })
  }
  if (disclosure.prevention?.state === 'known') {
    const { text, owner, by } = disclosure.prevention.value
    if (ahead(by)) add('prevention', by, owner, text)
  }
  for (const open of openAnswers(disclosure)) add(open.path, open.moreBy)
  if (disclosure.next) add('next', disclosure.next)
  return promises
}
