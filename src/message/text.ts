import type { Message } from './message.ts'

/** The message as plain text: the subject on its own line and a blank line, where the channel has one; then the body. */
export function toText({ template, subject, body }: Message): string {
  const head = (template?.channel ?? 'email') === 'email' ? `Subject: ${subject.text}\n\n` : ''
  return `${head}${body.text}\n`
}
