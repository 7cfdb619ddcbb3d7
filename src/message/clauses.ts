import type { Moment } from '../disclosure/moment.ts'
import type { Message } from './message.ts'

type Clauses = NonNullable<NonNullable<Message['template']>['clauses']>

/**
 * The clauses that this message must have and has not, word for word: a template may have dropped one, or somebody by hand.
 * @param day on which it is written: a clause that is not in force is asked of nobody
 */
export function clausesLeftOut({ template, body }: Message, day?: Moment): Clauses {
  const asked = (template?.clauses ?? []).filter(({ validFrom, reviewBy }) => !day || (validFrom <= day.date && day.date <= reviewBy))
  return asked.filter(({ text }) => !spaced(body.text).includes(spaced(text)))
}

/** The clauses of this message that have run out by this day: nobody knows the wording that holds now but their owners. */
export function clausesRunOut({ template }: Message, day: Moment): Clauses {
  return (template?.clauses ?? []).filter(({ reviewBy }) => reviewBy < day.date)
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
