import type { LanguagePack } from '../languages/pack.ts'
import type { Message } from './message.ts'

/** One sentence of a message and the answers it rests on: those it prints, and those that decided that it is there. */
export interface TracedSentence {
  text: string
  /** UTF-16 units in the body. */
  start: number
  end: number
  fields: string[]
  /** The template lines that wrote it: `templates/en/partials/fix.hbs:2`. */
  lines: string[]
}

/** The body sentence by sentence, each with its answers. A text edited by hand has no trace and gives no fields. */
export function tracedSentences(message: Message, pack: LanguagePack): TracedSentence[] {
  return pack.sentences(message.body.text).map(({ text, start, end }) => {
    const spans = message.body.spans.filter(
      (span) =>
        span.start < end && span.end > start && /\S/.test(message.body.text.slice(Math.max(span.start, start), Math.min(span.end, end))),
    )
    const prints = spans.flatMap((span) => span.prints)
    const fields = prints.length > 0 ? prints : spans.flatMap((span) => span.rests)
    return {
      text,
      start,
      end,
      fields: [...new Set(fields)],
      lines: [...new Set(spans.map((span) => `${span.file}:${span.line}`))],
    }
  })
}
