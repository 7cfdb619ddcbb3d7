import type { Document } from 'yaml'
import * as z from 'zod/mini'
import type { Approver, Limit, Policy } from '../approval/policy.ts'
import { STOPS } from '../disclosure/choices.ts'
import { MoneyProblem, parseMoney } from '../disclosure/money.ts'
import { oneLine } from '../disclosure/text.ts'
import { isCutOff, nearest, shown } from '../disclosure/yaml.ts'
import { described } from './described.ts'

const text = () => z.string().check(z.regex(/\S/))
const people = () => z.array(text()).check(z.minLength(1))
/** Checked here, and read below: a JSON Schema knows texts. */
const sum = () => z.string().check(z.refine((typed) => problemWith(typed) === undefined))
const periods = ['month', 'year'] as const

const limit = z
  .strictObject({
    role: z.optional(
      described(text(), 'Whose limit it is, by the role under "sender" in a disclosure. Without it: everybody’s who comes so far down.'),
    ),
    who: z.optional(described(people(), 'Only these people, of those with the role.')),
    message: z.optional(described(sum(), 'The most that they offer in one message, such as £250.')),
    client: z.optional(described(sum(), 'The most that one client is offered all in all over the period, such as £1,000.')),
    period: z.optional(described(z.enum(periods), 'A year or a month, back from the day of the message. Without it: a year.')),
  })
  .check(z.refine(({ message, client }) => message !== undefined || client !== undefined))

const approver = z
  .strictObject({
    role: described(text(), 'What they are, such as team lead.'),
    who: z.optional(described(people(), 'Only these people have this role.')),
    money: z.optional(described(z.union([z.literal('any'), sum()]), 'They approve money up to this sum, or any.')),
    stops: z.optional(
      described(
        z.union([z.literal('any'), z.array(z.enum(STOPS)).check(z.minLength(1))]),
        'They approve messages that these stops hold up, or any.',
      ),
    ),
    own: z.optional(described(z.boolean(), 'They may also approve what they send themselves.')),
  })
  .check(z.refine(({ money, stops }) => money !== undefined || stops !== undefined))

/** What stands behind `limits` and `approvers`. */
export const limitsSchema = z.array(limit)
export const approversSchema = z.array(approver)

type Written = { limits?: z.infer<typeof limitsSchema> | undefined; approvers?: z.infer<typeof approversSchema> | undefined }

/** As the checks read it. @returns `undefined` where there is neither */
export function policyOf({ limits, approvers }: Written): Policy | undefined {
  if (!limits && !approvers) return undefined
  return {
    limits: (limits ?? []).map(({ role, who, message, client, period = 'year' }): Limit => ({
      ...(role !== undefined && { role: oneLine(role) }),
      ...(who && { who }),
      ...(message !== undefined && { message: parseMoney(message) }),
      ...(client !== undefined && { client: parseMoney(client) }),
      period,
    })),
    approvers: (approvers ?? []).map(({ role, who, money, stops, own = false }): Approver => ({
      role: oneLine(role),
      ...(who && { who }),
      ...(money !== undefined && { money: money === 'any' ? money : parseMoney(money) }),
      ...(stops && { stops }),
      own,
    })),
  }
}

const SHAPES: Record<string, { fields: string[]; example: string; either: string }> = {
  limits: {
    fields: ['role', 'who', 'message', 'client', 'period'],
    example: '- { role: account manager, message: £250 }',
    either: 'a limit says how much: "message", "client" or both',
  },
  approvers: {
    fields: ['role', 'who', 'money', 'stops', 'own'],
    example: '- { role: team lead, money: any }',
    either: 'an approver says yes to something: "money", "stops" or both',
  },
}

export function isOfLimits(key: unknown): key is 'limits' | 'approvers' {
  return key === 'limits' || key === 'approvers'
}

/** Words for a field that no limit and no approver has. */
export function wrongLimitField(parent: readonly (string | number)[], key: string, document: Document): string {
  if (isCutOff(document, parent, key)) return 'a sum with a comma in it goes in quotes here, such as "£1,000"'
  const { fields } = SHAPES[String(parent[0])]!
  const near = nearest(key, fields)
  return `there is no "${shown(key)}" here; ${near === undefined ? `there are: ${fields.join(', ')}` : `did you mean ${near}?`}`
}

/** Words for a value that does not belong there. */
export function wrongLimit(path: readonly (string | number)[], document: Document): { message: string; ofKey?: boolean } {
  const [key, index, field] = path
  const { example, either } = SHAPES[String(key)]!
  if (index === undefined) return { message: `a list goes here, each entry like this: ${example}` }
  const value: unknown = document.getIn(path)
  if (field === undefined)
    return { message: typeof value === 'object' && value !== null ? either : `an entry goes here, such as ${example}` }
  const typed = shown(String(value))
  switch (field) {
    case 'message':
    case 'client':
      return { message: problemWith(String(value)) ?? 'a sum goes here, such as £250' }
    case 'money':
      return { message: `${problemWith(String(value)) ?? 'a sum goes here, such as £250'}, or any` }
    case 'period':
      return { message: `"${typed}" is no period; write month or year` }
    case 'stops':
      return { message: `a list of stops goes here, or any; there are: ${STOPS.join(', ')}` }
    case 'own':
      return { message: 'true or false goes here' }
    case 'who':
      return { message: 'a list of names goes here, such as [Dana Reyes, Tom Baker]' }
    default:
      return {
        message:
          value === undefined ? `"${String(field)}" is missing: say whose it is, such as team lead` : 'a role goes here, such as team lead',
      }
  }
}

function problemWith(typed: string): string | undefined {
  try {
    parseMoney(oneLine(typed))
    return undefined
  } catch (error) {
    if (error instanceof MoneyProblem) return error.message
    throw error
  }
}
