import type { Answer } from './answer.ts'
import { fieldAt, FIELDS } from './fields.ts'
import { compareMoments, type Moment } from './moment.ts'
import { moneyToText } from './money.ts'
import type { Disclosure } from './schema.ts'

/** Something the message says will happen. A promise without a date or an owner is a finding, not a promise. */
export interface PromiseMade {
  /** Its name in this disclosure, which stays when others are added or taken out, or its date moves: `fixes-3f2a`, `next`. */
  id: string
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

// Split once: a folder of disclosures asks for them ten thousand times.
const OPEN_PATHS = MAY_BE_OPEN.map((path): [path: string, name: string, inner?: string] => [
  path,
  ...(path.split('.') as [string, string?]),
])

/** The answers that are "not known yet", with the date at which more is promised. */
export function openAnswers(disclosure: Disclosure): { path: string; moreBy?: Moment }[] {
  const open: { path: string; moreBy?: Moment }[] = []
  for (const [path, name, inner] of OPEN_PATHS) {
    const found = (disclosure as Record<string, unknown>)[name]
    const answer = (inner === undefined ? found : (found as Record<string, unknown> | undefined)?.[inner]) as Answer<unknown> | undefined
    if (answer?.state === 'unknown') open.push(answer.moreBy ? { path, moreBy: answer.moreBy } : { path })
  }
  for (const [name, { visibility, answer }] of Object.entries(disclosure.extra ?? {})) {
    if (visibility === 'private' || answer?.state !== 'unknown') continue
    open.push(answer.moreBy ? { path: `extra.${name}`, moreBy: answer.moreBy } : { path: `extra.${name}` })
  }
  return open
}

/** Everything the message promises, in the order it is said. */
export function promisesOf(disclosure: Disclosure): PromiseMade[] {
  const promises: PromiseMade[] = []
  const sender = senderOf(disclosure)
  const add = (path: string, by: Moment | undefined, owner = sender, text?: string, words = text) => {
    const id = freeId(path.endsWith(']') ? `${path.replace(/\[.*/, '')}-${shortHash(words ?? '')}` : path, promises)
    promises.push({ id, path, ...(text !== undefined && { text }), ...(owner !== undefined && { owner }), ...(by && { by }) })
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
      if (!isThere && (remedy.by === undefined || ahead(remedy.by))) {
        const { form = '', amount, text } = remedy
        add(`compensation[${index}]`, remedy.by, undefined, text, text ?? `${form} ${amount ? moneyToText(amount) : ''}`)
      }
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

/** Two promises in the same words are kept apart by their order. */
function freeId(id: string, promises: readonly PromiseMade[]): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`
    if (!promises.some((promise) => promise.id === free)) return free
  }
}

/** Four hexadecimal digits from a text: FNV-1a (draft-eastlake-fnv), folded to 16 bits. Small letters and single spaces count. */
function shortHash(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim()
  let hash = 0x811c9dc5
  for (let at = 0; at < plain.length; at++) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193)
  return (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0')
}

/** When a promise was kept, and who says so. */
export interface Kept {
  on?: Moment | undefined
  by?: string | undefined
}

/** Whether a promise was kept, as `ownup promises kept` has written it down. */
export function keptOf({ kept }: Disclosure, { id }: PromiseMade): Kept | undefined {
  return kept?.find(({ promise }) => promise === id)
}
