import type { Message } from './message.ts'

/** The message as plain text: the subject on its own line, a blank line, the body. */
export function toText(message: Message): string {
  return `Subject: ${message.subject.text}\n\n${message.body.text}\n`
}
