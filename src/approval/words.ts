import { momentToText } from '../disclosure/moment.ts'
import { draftLine, type DraftNote } from '../message/draft.ts'
import { isDraft, isVoid, whoMay, type Approval, type ApprovalState, type Standing } from './approval.ts'
import type { Demand } from './demands.ts'
import type { Policy } from './policy.ts'

/** What every output of a draft begins with. @returns `undefined` where the message may go out */
export function draftNoteOf(state: ApprovalState, file: string): DraftNote | undefined {
  if (!isDraft(state)) return undefined
  const names = state.open.length > 0 ? state.open.map(({ name }) => name) : ['what was approved is no longer what stands here']
  return { line: draftLine(names), hint: `Not for the client. Whoever may approve it looks at it with: ownup approve ${file}` }
}

/** Why, and who may say yes: `£900 is more than the £250 that … may offer in one message. Who may approve that: team lead.` */
export function demandWords(demand: Demand, policy: Policy): string {
  const { why } = demand
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}. Who may approve that: ${whoMay(demand, policy)}.`
}

/** What became of an approval: that it holds, for what, or why not. */
export function standingWords(standing: Standing): string {
  const { approval, covers, isElsewhere } = standing
  if (isElsewhere) return `${who(approval)} approved it as ${approval.template} makes it, and this is another template.`
  if (isVoid(standing)) return `The approval of ${who(approval)} does not hold: ${standing.faults.join('; ')}.`
  const names = covers.length > 0 ? covers.map(({ name }) => name) : approval.for
  return `${who(approval)} approved ${names.join('; ')}.`
}

function who({ by, role, at }: Approval): string {
  return `${by} (${role}, ${momentToText(at)})`
}
