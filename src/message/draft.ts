import { say, type Said } from '../said.ts'
import type { Message } from './message.ts'
import type { Traced } from '../template/trace.ts'

/**
 * The first words of whatever shows a message that nobody may send yet, in every language that a reader may have: the rule `residue`
 * looks for them in texts and mail, whatever language those are in.
 */
export const DRAFTS = ['DRAFT, needs approval', 'KONSEP, perlu persetujuan', 'DRAF, perlu kelulusan', 'ЧЕРНОВИК, нужно одобрение']

/** A message that must not reach the client yet, and why. */
export interface DraftNote {
  /** On one line: `DRAFT, needs approval: personal-data`. */
  line: string
  /** What to do, on one line. */
  hint: string
}

/** `DRAFT, needs approval: personal-data; £900 in this message`. */
export function draftLine(needs: Said): Said {
  return say`DRAFT, needs approval: ${needs}`
}

/**
 * The message as a draft: its subject and its body begin with what it is. So it can neither be copied nor sent as if it were
 * finished, whichever part of it somebody takes.
 */
export function asDraft(message: Message, { line, hint }: DraftNote): Message {
  const hasSubject = (message.template?.channel ?? 'email') === 'email'
  return {
    ...message,
    subject: hasSubject ? before(`${line} | `, message.subject) : message.subject,
    body: before(`${line}\n${hint}\n\n`, message.body),
  }
}

function before(head: string, { text, spans }: Traced): Traced {
  return { text: head + text, spans: spans.map((span) => ({ ...span, start: span.start + head.length, end: span.end + head.length })) }
}
