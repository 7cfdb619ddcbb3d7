import type { ExtraField } from '../disclosure/extra.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import type { Traced } from '../template/trace.ts'
import type { Channel } from './channels.ts'

/** What the client will read. */
export interface Message {
  /** The template it was made with, or `undefined` where only the text is there. */
  template?: {
    id: string
    /** Without one, an e-mail. */
    channel?: Channel
    purpose: 'disclosure' | 'holding'
    leavesOut: { fields: string[]; because: string }
    /** The questions that only this template asks. */
    extra?: readonly ExtraField[]
    /** Wording that this message must have, as it stands: `{ name: 'clauses/data-protection', … }`. */
    clauses?: readonly { name: string; title: string; text: string; owner: string; validFrom: string; reviewBy: string }[]
  }
  subject: Traced
  body: Traced
}

/** A text that no template made: edited by hand, or from a file. */
export function untraced(text: string): Traced {
  return { text, spans: [] }
}

/** What stands before the subject in a text that ownup wrote for a reader of some language. */
const SUBJECT = '(?:subject|subjek|perkara|тема)'
const SUBJECT_LINE = new RegExp(`^${SUBJECT}:[ \\t]*(.*)(?:\\n\\s*|$)`, 'i')
const SUBJECT_WORD = new RegExp(`^${SUBJECT}: *`, 'i')

/** A text that comes alone: a first line "Subject: …" is the subject, and the body begins below it; otherwise all of it is the body. */
export function messageOf(text: string): Message {
  const line = SUBJECT_LINE.exec(text)
  return { subject: untraced(line?.[1]?.trimEnd() ?? ''), body: untraced(line ? text.slice(line[0].length) : text) }
}

/** The message as it goes out: the text that was changed by hand, where there is one, in place of the rendered one. */
export function finalMessage(rendered: Message, disclosure: Disclosure): Message {
  const edited = disclosure.message?.edited
  if (edited === undefined) return rendered
  const [first = '', ...rest] = edited.split('\n')
  const subject = first.replace(SUBJECT_WORD, '')
  const body = rest.join('\n').trim()
  // A first line that runs on, or greets, is the body's: whoever edited it left the subject away.
  if (body === '' || rest[0]?.trim() !== '' || subject.trim().endsWith(',')) return { ...rendered, body: untraced(edited) }
  return { ...rendered, subject: untraced(subject.trim()), body: untraced(body) }
}

/** Subject, blank line, body: how a person edits a message, and how the record keeps it. */
export function wholeText(message: Message): string {
  return `${message.subject.text}\n\n${message.body.text}`
}
