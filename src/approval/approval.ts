import { createHash } from 'node:crypto'
import { compareMoments, momentToText, theDay, type Moment } from '../disclosure/moment.ts'
import { moneyToText, theSum } from '../disclosure/money.ts'
import type { Disclosure, Raw } from '../disclosure/schema.ts'
import { wholeText, type Message } from '../message/message.ts'
import { either, enumerated, once, quoted, say, type Said } from '../said.ts'
import { mayApprove, readName, type Demand } from './demands.ts'
import { isNoName, isSame, looksSame } from './names.ts'
import { approversLike, type Approver, type Person, type Policy } from './policy.ts'

/** An approval as it stands in a disclosure. */
export interface Approval {
  by: string
  role: string
  at: Moment
  /** What it is for, in the names of demands. */
  for: readonly string[]
  template: string
  /** Of all that was approved, and of the lines above. It decides; all else only explains. */
  digest: string
  /** The same part by part, shortened: so that it can be said what changed. */
  parts: string
}

/** Exactly what is approved: the facts, the text that the client reads, and what made it. */
export interface Subject {
  /** Without what `isFact` leaves out. */
  facts: Raw
  text: string
  /** The id of the template. */
  template: string
  /** Digests of the template's file and of each piece that it calls, by name. */
  sources: Readonly<Record<string, string>>
}

/** The approval itself, where the wizard is, what was rendered, and what was kept afterwards are no facts. */
const NO_FACTS = ['approvals', 'wizard', 'message', 'kept']

/** @param raw the facts as they stand in the file */
export function subjectOf(raw: Raw, message: Message, sources: Subject['sources']): Subject {
  const facts = Object.fromEntries(Object.entries(raw).filter(([name]) => !NO_FACTS.includes(name)))
  return { facts, text: wholeText(message), template: message.template?.id ?? '', sources }
}

/** An approval of this, by this person, now. */
export function approve(subject: Subject, { name, role }: Required<Person>, at: Moment, demands: readonly Demand[]): Approval {
  const entry = { by: name!, role: role!, at, for: demands.map((demand) => demand.name), template: subject.template }
  const parts = Object.entries(partsOf(subject)).map(([part, digest]) => `${part} ${digest}`)
  return { ...entry, digest: digestOf(entry, subject), parts: parts.join(', ') }
}

/** As it is written into a file. */
export function approvalText({ at, ...entry }: Approval): Raw {
  const { by, role, for: names, template, digest, parts } = entry
  return { by, role, at: momentToText(at), for: [...names], template, digest, parts }
}

/** What has become of an approval. */
export interface Standing {
  approval: Approval
  /** Which of the demands it answers. */
  covers: Demand[]
  /** It is for another template, another channel: nothing can be said about that here. */
  isElsewhere: boolean
  /** Why it does not hold; empty where it holds: `since then the compensation changed (£400 then, £900 now)`. */
  faults: Said[]
}

/** All that has to be approved, what has been, and what is open. */
export interface ApprovalState {
  demands: Demand[]
  open: Demand[]
  standings: Standing[]
}

/**
 * Holds the approvals of a disclosure against what stands there now.
 * @param today an approval of a day that is still ahead is none
 */
export function stateOf(
  disclosure: Disclosure,
  subject: Subject,
  demands: readonly Demand[],
  policy: Policy,
  today: Moment,
): ApprovalState {
  const standings = approvalsIn(disclosure).map((approval) => standingOf(approval, disclosure, subject, demands, policy, today))
  const covered = new Set(standings.flatMap(({ covers }) => covers))
  return { demands: [...demands], open: demands.filter((demand) => !covered.has(demand)), standings }
}

/** Is the message a draft that nobody may send? Also where somebody approved something else: then the file says what is not so. */
export function isDraft({ open, standings }: ApprovalState): boolean {
  return open.length > 0 || standings.some(isVoid)
}

export function isVoid({ faults, isElsewhere }: Standing): boolean {
  return faults.length > 0 && !isElsewhere
}

/** Whoever took the day out of an approval has none that holds. */
export const UNDATED: Moment = { date: '0000-00-00' }

export function approvalsIn({ approvals = [] }: Disclosure): Approval[] {
  return approvals.map(({ by = '', role = '', at, for: names = [], template = '', digest = '', parts = '' }) => ({
    by,
    role,
    at: at ?? UNDATED,
    for: names,
    template,
    digest,
    parts,
  }))
}

function standingOf(
  approval: Approval,
  disclosure: Disclosure,
  subject: Subject,
  demands: readonly Demand[],
  policy: Policy,
  today: Moment,
): Standing {
  const { parts: _parts, digest, ...entry } = approval
  if (digest !== digestOf(entry, subject)) {
    const changes = changed(approval, subject, demands, disclosure)
    // The same facts in another channel are another text; other facts are none that anybody approved.
    const isElsewhere = approval.template !== subject.template && changes.length === 0
    return { approval, covers: [], isElsewhere, faults: isElsewhere ? [] : [say`since then ${enumerated(changes)}`] }
  }
  const person = { name: approval.by, role: approval.role }
  const faults: Said[] = []
  if (compareMoments({ date: approval.at.date }, dayAfter(today)) > 0)
    faults.push(say`it is of a day that is still ahead (${theDay({ date: approval.at.date })})`)
  const covers = demands.filter((demand) => answers(approval, demand))
  const refused = covers.flatMap((demand) => refusal(person, demand, disclosure, policy) ?? [])
  faults.push(...once(refused))
  return { approval, covers: faults.length > 0 ? [] : covers, isElsewhere: false, faults }
}

/** In another time zone the day may be the next one already. */
function dayAfter({ date }: Moment): Moment {
  return { date: new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10) }
}

/** A sum that is not larger than the one that was approved is answered by it. */
function answers({ for: names }: Approval, demand: Demand): boolean {
  return names.some((name) => {
    const read = readName(name)
    if (read?.is !== demand.is) return false
    if (demand.is === 'stop') return read.stop === demand.stop
    if (demand.is === 'client' && read.period !== demand.period) return false
    return read.sum!.currency === demand.sum!.currency && demand.sum!.minor <= read.sum!.minor
  })
}

/** Why this person cannot approve that; `undefined` where they can. */
export function refusal(person: Person, demand: Demand, { sender }: Disclosure, policy: Policy): Said | undefined {
  const mine = approversLike(person, policy)
  const isOwn = looksSame(person.name, sender?.name)
  if (isOwn && !isSame(person.name, sender?.name)) return OWN
  const other = policy.approvers.flatMap(({ who = [] }) => who).find((name) => looksSame(name, person.name) && !isSame(name, person.name))
  if (other !== undefined)
    return say`"${person.name!}" looks like ${other} and is written with other letters; ownup.yaml has the name as it is`
  if (isNoName(person.name!))
    return say`"${person.name!}" is no name that somebody can be found by: write it in the letters of one alphabet`
  if (policy.approvers.length === 0) return isOwn ? OWN : undefined
  const able = mine.filter((approver) => mayApprove(approver, demand))
  if (able.length === 0) return say`${person.name!} (${person.role!}) may not approve ${demand.words}`
  return isOwn && !able.some(({ own }) => own) ? OWN : undefined
}

const OWN = say`nobody approves a message that they send themselves`

/** Who may: for words about whom to ask. */
export function approversFor(demand: Demand, { approvers }: Policy): Approver[] {
  return approvers.filter((approver) => mayApprove(approver, demand))
}

/** `team lead (Dana Reyes or Tom Baker)`, or whoever may where nobody is named. */
export function whoMay(demand: Demand, policy: Policy): Said {
  if (policy.approvers.length === 0) return say`anybody but the sender`
  const able = approversFor(demand, policy)
  if (able.length === 0) return say`nobody yet: name somebody under "approvers" in ownup.yaml`
  return either(able.map(({ role, who }) => (who ? say`${role} (${either(who.map(quoted))})` : quoted(role))))
}

/** What is no longer as it was approved, in words: `the amount (£400 then, £900 now)`, `the template en/outage`. */
function changed(approval: Approval, subject: Subject, demands: readonly Demand[], disclosure: Disclosure): Said[] {
  const then = new Map(approval.parts.split(', ').map((part) => part.split(/ (?=[0-9a-f]{8}$)/) as [string, string]))
  const now = partsOf(subject)
  const isOther = approval.template !== subject.template
  const differing = [...new Set([...then.keys(), ...Object.keys(now)])].filter((part) => then.get(part) !== now[part])
  const facts = differing.filter((part) => !part.includes('/') && part !== 'text')
  const pieces = differing.filter((part) => part.includes('/'))
  const words = facts.map((part) =>
    part === 'compensation' ? compensationChanged(approval, demands) : say`${PARTS[part] ?? quoted(part)} changed`,
  )
  if (isOther) {
    // A chat message of the same facts is for somebody to approve by itself.
    return words
  }
  words.push(
    ...pieces.map((part) =>
      part === subject.template ? say`the template ${part} changed` : say`${part}, which the template calls, changed`,
    ),
  )
  if (differing.includes('text') && (words.length === 0 || disclosure.message?.edited !== undefined)) words.push(say`the text changed`)
  if (words.length === 0) words.push(say`the lines of the approval itself were changed`)
  return words
}

function compensationChanged({ for: names }: Approval, demands: readonly Demand[]): Said {
  const before = names.map(readName).find((read) => read?.is === 'message')?.sum
  const after = demands.find(({ is }) => is === 'message')?.sum
  if (!before || !after || moneyToText(before) === moneyToText(after)) return say`the compensation changed`
  return say`the compensation changed (${theSum(before)} then, ${theSum(after)} now)`
}

/** The parts of a file as a reader is told of them; in English as they stand there. */
const PARTS: Record<string, Said> = {
  written: say`written`,
  language: say`language`,
  kind: say`kind`,
  gate: say`gate`,
  client: say`client`,
  sender: say`sender`,
  senior: say`senior`,
  matter: say`matter`,
  what: say`what`,
  agreed: say`agreed`,
  when: say`when`,
  found: say`found`,
  repeat: say`repeat`,
  scope: say`scope`,
  impact: say`impact`,
  effects: say`effects`,
  loss: say`loss`,
  details: say`details`,
  cause: say`cause`,
  fixes: say`fixes`,
  prevention: say`prevention`,
  actions: say`actions`,
  next: say`next`,
  extra: say`extra`,
  contact: say`contact`,
  worksheet: say`worksheet`,
  questions: say`questions`,
  ignore: say`ignore`,
}

/** Short digests by part: fields of the file, the text, and the sources by their names, which have a slash. */
function partsOf({ facts, text, sources }: Subject): Record<string, string> {
  return {
    text: short(text),
    ...Object.fromEntries(Object.entries(sources).map(([name, digest]) => [name, digest.slice(0, 8)])),
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, short(canonical(value))])),
  }
}

function digestOf(entry: Omit<Approval, 'digest' | 'parts'>, { facts, text, template, sources }: Subject): string {
  return sha256(canonical({ ...entry, at: momentToText(entry.at), facts, text, made: template, sources }))
}

function short(text: string): string {
  return sha256(text).slice(0, 8)
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The same text for the same values, in whatever order their names stand in the file. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`
}
