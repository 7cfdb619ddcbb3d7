import type { Kind, Stop } from '../disclosure/choices.ts'
import { KIND_WORDS, STOP_WORDS } from '../disclosure/choice-words.ts'
import { moneyToText, parseMoney, theSum, type Money } from '../disclosure/money.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { isWithin } from '../message/left-out.ts'
import type { Message } from '../message/message.ts'
import { quoted, say, type Said } from '../said.ts'
import { openStops } from '../template/choose.ts'
import { added, offeredBy, offeredIn, type Offered } from './offered.ts'
import { limitFor, type Approver, type Period, type Policy } from './policy.ts'

/** Something that somebody has to say yes to before the message goes out. */
export interface Demand {
  is: 'stop' | 'message' | 'client'
  stop?: Stop
  sum?: Money
  period?: Period
  /** What an approval says that it is for: `personal-data`, `£900 in this message`. `readName` reads it back. */
  name: string
  /** The same for a reader. */
  words: Said
  /** In a sentence. */
  why: Said
  /** The answers that lead to it. */
  fields: string[]
}

/** Kinds whose messages always go to legal first, whoever ticked what (rubric §4: K6, K7). */
const ALWAYS: Partial<Record<string, Stop>> = { 'data-breach': 'personal-data', 'wrong-advice': 'advice' }

/** Another disclosure to the same client. */
export type Before = Pick<Disclosure, 'compensation' | 'fixes' | 'prevention' | 'actions' | 'details' | 'written'>

/**
 * What needs approval before this message goes out.
 * @param message as it goes out
 * @param before the other disclosures to the same client, whenever they were written
 */
export function demandsOf(
  disclosure: Disclosure,
  message: Message,
  policy: Policy,
  pack: LanguagePack,
  before: readonly Before[],
): Demand[] {
  return [...stopsOf(disclosure, message, policy), ...moneyOf(disclosure, message, policy, pack, before)]
}

/** Can anything here need approval? Told without rendering anything. */
export function mayNeedApproval({ gate, kind, approvals }: Disclosure, { limits }: Policy): boolean {
  return limits.length > 0 || approvals !== undefined || ALWAYS[kind ?? ''] !== undefined || (gate?.stops ?? []).length > 0
}

/**
 * A holding note admits nothing and offers nothing, so it may go out while they look; once somebody has written into its text, it is any
 * message. Where a team names who approves, a name in "clearedBy" is no more than a note.
 */
function stopsOf(disclosure: Disclosure, message: Message, { approvers }: Policy): Demand[] {
  if (message.template?.purpose === 'holding' && disclosure.message?.edited === undefined && !explains(disclosure, message)) return []
  const { gate, kind } = disclosure
  const isCleared = approvers.length === 0 && gate?.clearedBy !== undefined
  const ticked = openStops({ ...disclosure, gate: { ...gate, clearedBy: undefined } })
  const always = ALWAYS[kind ?? '']
  const stops = isCleared ? [] : [...new Set([...ticked, ...(always ? [always] : [])])]
  return stops.map((stop) => {
    const isTicked = ticked.includes(stop)
    return {
      is: 'stop',
      stop,
      name: stop,
      words: STOP_WORDS[stop],
      why: isTicked
        ? say`"${STOP_WORDS[stop]}" is ticked, and such a message is seen by somebody else first`
        : say`a message about ${KIND_WORDS[kind as Kind]} is always seen by somebody else first`,
      fields: [isTicked ? 'gate.stops' : 'kind'],
    }
  })
}

/** Gives a reason, an offer or a pledge, whatever its template calls itself. */
function explains(disclosure: Disclosure, { body }: Message): boolean {
  const given = (['cause', 'compensation', 'prevention'] as const).filter((name) => disclosure[name]?.state === 'known')
  return body.spans.some(({ prints }) => prints.some((path) => isWithin(path, given)))
}

function moneyOf(disclosure: Disclosure, message: Message, policy: Policy, pack: LanguagePack, before: readonly Before[]): Demand[] {
  if (policy.limits.length === 0) return []
  const offered = offeredIn(disclosure, message, pack)
  const { name, role } = disclosure.sender ?? {}
  const limit = limitFor({ name, role }, policy)
  const who = role === undefined ? say`whoever sends this` : say`a sender with the role "${role}"`
  return offered.flatMap(({ sum, fields }): Demand[] => {
    const inMessage = { is: 'message' as const, sum, name: nameOf('message', sum), words: sumWords('message', sum, undefined), fields }
    if (!limit) return [{ ...inMessage, why: say`ownup.yaml sets no limit for ${who}, so all money needs approval` }]
    const found: Demand[] = []
    if (isAbove(sum, limit.message)) found.push({ ...inMessage, why: aboveWords(sum, limit.message, who, say`in one message`) })
    const total = limit.client === undefined ? sum : totalOf(sum, disclosure, before, limit.period, pack)
    if (isAbove(total, limit.client) && !(found.length > 0 && total.minor === sum.minor)) {
      const others = total.minor - sum.minor
      const isMonth = limit.period === 'month'
      const why = aboveWords(total, limit.client, who, isMonth ? say`to one client in a month` : say`to one client in a year`)
      found.push({
        is: 'client',
        sum: total,
        period: limit.period,
        name: nameOf('client', total, limit.period),
        words: sumWords('client', total, limit.period),
        why: others > 0 ? say`${why}; ${theSum({ ...sum, minor: others })} of it stands in other messages` : why,
        fields,
      })
    }
    return found
  })
}

/**
 * What this message offers and what the others of the period did. A message of a later day looks back at this one, and not this one at it.
 * @param sum what this one offers
 */
export function totalOf(sum: Money, { written }: Disclosure, before: readonly Before[], period: Period, pack: LanguagePack): Money {
  const until = written?.date
  const since = until === undefined ? undefined : backBy(until, period)
  const counted = before.filter(({ written: day }) => until === undefined || (day !== undefined && day.date <= until && day.date > since!))
  const all: Offered[] = added(counted.flatMap((each) => offeredBy(each as Disclosure, pack)))
  const others = all.find((each) => each.sum.currency === sum.currency)?.sum.minor ?? 0
  return { ...sum, minor: sum.minor + others }
}

/** The same day a month or a year before: `2026-11-20` → `2025-11-20`. A day that month does not have sorts behind its last one. */
function backBy(day: string, period: Period): string {
  const [year, month, rest] = day.split('-') as [string, string, string]
  if (period === 'year') return `${String(Number(year) - 1).padStart(4, '0')}-${month}-${rest}`
  return month === '01'
    ? `${String(Number(year) - 1).padStart(4, '0')}-12-${rest}`
    : `${year}-${String(Number(month) - 1).padStart(2, '0')}-${rest}`
}

/** In another currency nobody can say what is more: that needs approval. */
function isAbove(sum: Money, limit: Money | undefined): boolean {
  return limit !== undefined && (sum.currency !== limit.currency || sum.minor > limit.minor)
}

function aboveWords(sum: Money, limit: Money | undefined, who: Said, where: Said): Said {
  if (limit!.currency !== sum.currency)
    return say`${theSum(sum)} is in another currency than the ${theSum(limit!)} that ${who} may offer ${where}`
  return say`${theSum(sum)} is more than the ${theSum(limit!)} that ${who} may offer ${where}`
}

const IN_MESSAGE = ' in this message'
const TO_CLIENT = ' to this client in a '

function nameOf(is: 'message' | 'client', sum: Money, period?: Period): string {
  return `${moneyToText(sum)}${is === 'message' ? IN_MESSAGE : `${TO_CLIENT}${period!}`}`
}

/** What an approval says that it is for. @returns `undefined` for words that ownup does not write */
export function readName(name: string): Pick<Demand, 'is' | 'stop' | 'sum' | 'period'> | undefined {
  const client = /^(.+) to this client in a (month|year)$/.exec(name)
  const typed = client?.[1] ?? (name.endsWith(IN_MESSAGE) ? name.slice(0, -IN_MESSAGE.length) : undefined)
  if (typed === undefined) return { is: 'stop', stop: name as Stop }
  try {
    return { is: client ? 'client' : 'message', sum: parseMoney(typed), ...(client && { period: client[2] as Period }) }
  } catch {
    return undefined
  }
}

/** The words for what an approval says that it is for. */
export function wordsFor(name: string): Said {
  const { is, stop, sum, period } = readName(name) ?? {}
  if (is === 'stop') return STOP_WORDS[stop!] ?? quoted(name)
  return sum ? sumWords(is!, sum, period) : quoted(name)
}

function sumWords(is: Demand['is'], sum: Money, period: Period | undefined): Said {
  if (is === 'message') return say`${theSum(sum)} in this message`
  return period === 'month' ? say`${theSum(sum)} to this client in a month` : say`${theSum(sum)} to this client in a year`
}

/** Does this approver's entry let them say yes to that? */
export function mayApprove({ money, stops }: Approver, { stop, sum }: Pick<Demand, 'stop' | 'sum'>): boolean {
  if (stop !== undefined) return stops === 'any' || (stops?.includes(stop) ?? false)
  return money === 'any' || (money !== undefined && sum !== undefined && !isAbove(sum, money))
}
