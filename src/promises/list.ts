import type { Filed } from '../disclosure/filed.ts'
import { compareMoments, daysBetween, type Moment } from '../disclosure/moment.ts'
import { keptOf, type Kept, type PromiseMade } from '../disclosure/promises.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { packOf } from '../languages/index.ts'
import { promisedIn } from '../template/choose.ts'

/** A promise of one disclosure of a folder. */
export interface ListedPromise {
  /** `ferrum:next`: the disclosure's name without its ending, and the promise's own. */
  id: string
  /** From the folder: `ferrum.yaml`. */
  file: string
  path: string
  what: string
  client?: string
  company?: string
  owner?: string
  by?: Moment
  state: PromiseState
  /** Whole days from `by` to today; 0 on the day itself. Only where it is overdue. */
  daysOverdue?: number
  kept?: Kept
}

/** In the order in which they are shown. */
export const PROMISE_STATES = ['overdue', 'due', 'ahead', 'undated', 'kept'] as const
export type PromiseState = (typeof PROMISE_STATES)[number]

/**
 * Every promise of one disclosure of a folder.
 * @param now local; a promise by a day is overdue from the next day on, one by a time from then on
 */
export function promisesIn({ name, disclosure }: Pick<Filed, 'name' | 'disclosure'>, now: Moment): ListedPromise[] {
  const file = name.replace(/\.ya?ml$/i, '')
  return promisedIn(disclosure).map((promise) => listedOf(promise, `${file}:${promise.id}`, name, disclosure, now))
}

/** What is overdue first, and of each state what comes first first. */
export function inOrder(promises: ListedPromise[]): ListedPromise[] {
  const order = ({ state }: ListedPromise) => PROMISE_STATES.indexOf(state)
  return promises.sort((one, other) => order(one) - order(other) || byDate(one, other))
}

function listedOf(promise: PromiseMade, id: string, file: string, disclosure: Disclosure, now: Moment): ListedPromise {
  const { path, owner, by } = promise
  const { client } = disclosure
  const name = client?.name ?? client?.address
  const kept = keptOf(disclosure, promise)
  const state = stateOf(by, kept, now)
  return {
    id,
    file,
    path,
    what: whatOf(promise, disclosure),
    ...(name !== undefined && { client: name }),
    ...(client?.company !== undefined && { company: client.company }),
    ...(owner !== undefined && { owner }),
    ...(by && { by }),
    state,
    ...(state === 'overdue' && { daysOverdue: daysBetween(by!, now) }),
    ...(kept && { kept }),
  }
}

function stateOf(by: Moment | undefined, kept: Kept | undefined, now: Moment): PromiseState {
  if (kept) return 'kept'
  if (!by) return 'undated'
  if (compareMoments(by, now) < 0) return 'overdue'
  return by.date === now.date ? 'due' : 'ahead'
}

/** The promise in the words of the answer, or what it is where the answer has none. */
export function whatOf({ path, text }: PromiseMade, disclosure: Disclosure): string {
  if (text !== undefined) return text.replaceAll('\n\n', ' ')
  const { promised } = packOf(disclosure.language)
  const index = /^compensation\[(\d+)\]$/.exec(path)?.[1]
  if (index === undefined || disclosure.compensation?.state !== 'known') return promised.more(path)
  const { form, amount } = disclosure.compensation.value[Number(index)]!
  return promised.remedy(form ?? 'other', amount && packOf(disclosure.language).money(amount))
}

function byDate({ by: one, file }: ListedPromise, { by: other, file: otherFile }: ListedPromise): number {
  if (one && other) {
    if (one.date !== other.date) return one.date < other.date ? -1 : 1
    const [a, b] = [one.time ?? '', other.time ?? '']
    if (a !== b) return a < b ? -1 : 1
  }
  return file < otherFile ? -1 : file > otherFile ? 1 : 0
}
