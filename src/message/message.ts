import type { Traced } from '../template/trace.ts'

/** What the client will read. */
export interface Message {
  /** The template it was made with, or `undefined` where only the text is there. */
  template?: { id: string; purpose: 'disclosure' | 'holding'; leavesOut: { fields: string[]; because: string } }
  subject: Traced
  body: Traced
}

/** A text that no template made: edited by hand, or from a file. */
export function untraced(text: string): Traced {
  return { text, spans: [] }
}
