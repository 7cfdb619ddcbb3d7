import type { Moment } from '../disclosure/moment.ts'
import type { Disclosure, Raw } from '../disclosure/schema.ts'
import { packOf } from '../languages/index.ts'
import type { DraftNote } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import type { Library } from '../template/library.ts'
import { stateOf, subjectOf, type ApprovalState, type Subject } from './approval.ts'
import { demandsOf, type Before } from './demands.ts'
import type { Policy } from './policy.ts'
import { sourcesOf } from './sources.ts'
import type { Sayings } from '../said.ts'
import { draftNoteOf } from './words.ts'

/** What is known where a message is made. */
export interface Setting {
  library: Library
  policy: Policy
  today: Moment
  /** The words of the reader, for the note. */
  sayings: Sayings | undefined
  /** The other disclosures to the same client; asked for only where a limit counts them. */
  before: () => readonly Before[]
}

/** What a message needs, has and lacks. */
export interface Checked {
  state: ApprovalState
  subject: Subject
  policy: Policy
  /** Set where nobody may send it yet. */
  note: DraftNote | undefined
}

/**
 * Whether a message may go out as it stands.
 * @param facts the answers as the template reads them
 * @param raw the same as they stand in the file
 * @param message as it goes out, with what was changed by hand
 * @param file what to call the disclosure in words about what to do
 */
export async function checkApprovals(
  facts: Disclosure,
  raw: Raw,
  message: Message,
  { library, policy, today, sayings, before }: Setting,
  file: string,
): Promise<Checked> {
  const isCounted = policy.limits.some(({ client }) => client !== undefined)
  const demands = demandsOf(facts, message, policy, packOf(facts.language), isCounted ? before() : [])
  const needsSources = demands.length > 0 || facts.approvals !== undefined
  const sources = needsSources && message.template ? await sourcesOf(library, message.template.id) : {}
  const subject = subjectOf(raw, message, sources)
  const state = stateOf(facts, subject, demands, policy, today)
  return { state, subject, policy, note: draftNoteOf(state, file, sayings) }
}
