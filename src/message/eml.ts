import MimeNode from 'nodemailer/lib/mime-node'
import type { Message } from './message.ts'

/**
 * The message as a mail draft: `X-Unsent: 1` makes Outlook and Thunderbird open it for editing (Apple Mail shows it read-only).
 * No sender, recipient, date or message id: the mail program fills these in when the user sends it, and without them the
 * same message is the same bytes.
 */
export async function toEml(message: Message): Promise<Buffer> {
  const node = new MimeNode('text/plain; charset=utf-8')
  node.setHeader('X-Unsent', '1')
  node.setHeader('Subject', message.subject.text.replace(/\s+/g, ' '))
  node.setContent(message.body.text.replace(/\n/g, '\r\n') + '\r\n')
  const built = (await node.build()).toString('latin1')
  const end = built.indexOf('\r\n\r\n')
  const headers = built
    .slice(0, end)
    .split(/\r\n(?![ \t])/)
    .filter((header) => !/^(?:Date|Message-ID):/i.test(header))
  return Buffer.from(headers.join('\r\n') + built.slice(end), 'latin1')
}
