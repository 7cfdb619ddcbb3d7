import type { Rule } from '../rule.ts'
import apology from './apology.ts'
import cause from './cause.ts'
import clientAction from './client-action.ts'
import compensation from './compensation.ts'
import conditionalApology from './conditional-apology.ts'
import contact from './contact.ts'
import holdingNote from './holding-note.ts'
import impact from './impact.ts'
import inventedFact from './invented-fact.ts'
import invitation from './invitation.ts'
import lostAnswer from './lost-answer.ts'
import namedPeople from './named-people.ts'
import overCompensation from './over-compensation.ts'
import ownership from './ownership.ts'
import prevention from './prevention.ts'
import promiseUndated from './promise-undated.ts'
import repair from './repair.ts'
import subject from './subject.ts'
import unfinishedFix from './unfinished-fix.ts'
import whatWentWrong from './what-went-wrong.ts'
import whenFound from './when-found.ts'
import wrongOrder from './wrong-order.ts'

/** Every rule, in the order of the rubric. Add yours here: one file beside this one, one line in this list. */
export const RULES: readonly Rule[] = [
  whatWentWrong,
  ownership,
  apology,
  impact,
  cause,
  repair,
  compensation,
  prevention,
  clientAction,
  contact,
  invitation,
  namedPeople,
  subject,
  whenFound,
  inventedFact,
  lostAnswer,
  holdingNote,
  unfinishedFix,
  promiseUndated,
  wrongOrder,
  overCompensation,
  conditionalApology,
]

export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id || rule.code.toLowerCase() === id.toLowerCase())
}
