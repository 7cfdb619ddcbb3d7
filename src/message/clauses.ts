import type { Message } from './message.ts'

type Clauses = NonNullable<NonNullable<Message['template']>['clauses']>

/** The clauses that this message must have and has not, word for word: a template may have dropped one, or somebody by hand. */
export function clausesLeftOut({ template, body }: Message): Clauses {
  return (template?.clauses ?? []).filter(({ text }) => !spaced(body.text).includes(spaced(text)))
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
