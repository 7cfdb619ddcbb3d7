import type { Stop } from '../disclosure/choices.ts'
import type { Money } from '../disclosure/money.ts'
import { isSame, looksSame } from './names.ts'

/** How much somebody may offer without asking. Without a role or names, it is everybody's. */
export interface Limit {
  role?: string
  who?: readonly string[]
  /** In one message. */
  message?: Money
  /** To one client, all in all, over the period. */
  client?: Money
  period: Period
}

export type Period = 'month' | 'year'

/** Who may say yes to what. */
export interface Approver {
  role: string
  /** Only these, of those with the role. */
  who?: readonly string[]
  /** Money up to this sum, or any. */
  money?: Money | 'any'
  stops?: readonly Stop[] | 'any'
  /** May also approve what they send themselves. */
  own: boolean
}

/** What a team says about money and about who looks before a message goes out. */
export interface Policy {
  limits: readonly Limit[]
  /** Nobody named: anybody may approve, except the one who sends. */
  approvers: readonly Approver[]
}

export const NO_POLICY: Policy = { limits: [], approvers: [] }

/** A person, as a file or a command line names them. */
export interface Person {
  name?: string | undefined
  role?: string | undefined
}

/** The first limit that is for this person, in the order of the configuration. */
export function limitFor({ name, role }: Person, { limits }: Policy): Limit | undefined {
  return limits.find((limit) => (limit.role === undefined || looksSame(limit.role, role)) && isAmong(name, limit.who, looksSame))
}

/** The entries of the configuration that make this person an approver. */
export function approversLike({ name, role }: Person, { approvers }: Policy): Approver[] {
  return approvers.filter((approver) => isSame(approver.role, role) && isAmong(name, approver.who))
}

function isAmong(name: string | undefined, who: readonly string[] | undefined, alike = isSame): boolean {
  return who === undefined || who.some((each) => alike(each, name))
}
