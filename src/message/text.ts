import { inWords, say, type Sayings } from '../said.ts'
import type { DraftNote } from './draft.ts'
import type { Message } from './message.ts'

/**
 * The message as plain text: the subject on its own line and a blank line, where the channel has one; then the body.
 * @param draft stands above all of it
 * @param sayings the words of the one who reads it here: a mail program has its own for the subject
 */
export function toText({ template, subject, body }: Message, draft?: DraftNote, sayings?: Sayings): string {
  const note = draft ? `${draft.line}\n${draft.hint}\n\n` : ''
  const head = (template?.channel ?? 'email') === 'email' ? `${inWords(say`Subject: ${subject.text}`, sayings)}\n\n` : ''
  return `${note}${head}${body.text}\n`
}
