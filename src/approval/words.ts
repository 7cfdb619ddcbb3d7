import { compareMoments, momentToText, theDay } from '../disclosure/moment.ts'
import { draftLine, type DraftNote } from '../message/draft.ts'
import { apart, inWords, quoted, say, type Said, type Sayings } from '../said.ts'
import { isDraft, isVoid, UNDATED, whoMay, type Approval, type ApprovalState, type Standing } from './approval.ts'
import { wordsFor, type Demand } from './demands.ts'
import type { Policy } from './policy.ts'

/** What every output of a draft begins with. @returns `undefined` where the message may go out */
export function draftNoteOf(state: ApprovalState, file: string, sayings: Sayings | undefined): DraftNote | undefined {
  if (!isDraft(state)) return undefined
  const needs = state.open.length > 0 ? apart(state.open.map(({ words }) => words)) : say`what was approved is no longer what stands here`
  return {
    line: inWords(draftLine(needs), sayings),
    hint: inWords(say`Not for the client. Whoever may approve it looks at it with: ownup approve ${file}`, sayings),
  }
}

/** Why, and who may say yes: `£900 is more than the £250 that … may offer in one message. Who may approve that: team lead.` */
export function demandWords(demand: Demand, policy: Policy): Said {
  return say`${demand.why}. Who may approve that: ${whoMay(demand, policy)}.`
}

/** What became of an approval: that it holds, for what, or why not. */
export function standingWords(standing: Standing): Said {
  const { approval, covers, isElsewhere, faults } = standing
  const who = whoIn(approval)
  if (isElsewhere) return say`${who} approved it as ${approval.template} makes it, and this is another template.`
  if (isVoid(standing)) return say`The approval of ${who} does not hold: ${apart(faults)}.`
  return say`${who} approved ${apart(covers.length > 0 ? covers.map(({ words }) => words) : approval.for.map(wordsFor))}.`
}

function whoIn({ by, role, at }: Approval): Said {
  return compareMoments(at, UNDATED) === 0 ? quoted(`${by} (${role}, ${momentToText(at)})`) : say`${by} (${role}, ${theDay(at)})`
}
