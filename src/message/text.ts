import type { DraftNote } from './draft.ts'
import type { Message } from './message.ts'

/**
 * The message as plain text: the subject on its own line and a blank line, where the channel has one; then the body.
 * @param draft stands above all of it
 */
export function toText({ template, subject, body }: Message, draft?: DraftNote): string {
  const note = draft ? `${draft.line}\n${draft.hint}\n\n` : ''
  const head = (template?.channel ?? 'email') === 'email' ? `Subject: ${subject.text}\n\n` : ''
  return `${note}${head}${body.text}\n`
}
