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
  node.setHeader('Subject', headerText(message.subject.text.replace(/\s+/g, ' ')))
  node.setContent(message.body.text.replace(/\n/g, '\r\n') + '\r\n')
  const built = (await node.build()).toString('latin1')
  const end = built.indexOf('\r\n\r\n')
  const headers = built
    .slice(0, end)
    .split(/\r\n(?![ \t])/)
    .filter((header) => !/^(?:Date|Message-ID):/i.test(header))
  return Buffer.from(headers.join('\r\n') + built.slice(end), 'latin1')
}

/**
 * A header's text in encoded words (RFC 2047), where it is not plain: also where it only looks like one, because the reader's
 * mail program would decode "=?utf-8?Q?=0D=0ABcc:?=".
 */
function headerText(text: string): string {
  if (/^[ -~]*$/.test(text) && !text.includes('=?')) return text
  const words: string[] = ['']
  for (const character of text) {
    // The first stands behind "Subject: " in a line of 76, and no word ends within a character.
    if (Buffer.byteLength(words.at(-1)! + character) > 39) words.push('')
    words.push(words.pop()! + character)
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ')
}
