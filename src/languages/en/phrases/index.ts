import type { Phrases } from '../../phrases.ts'
import agentless from './agentless.ts'
import apology from './apology.ts'
import apologyCount from './apology-count.ts'
import cause from './cause.ts'
import clientAction from './client-action.ts'
import compensation from './compensation.ts'
import conditionalApology from './conditional-apology.ts'
import contact from './contact.ts'
import holdingNote from './holding-note.ts'
import impact from './impact.ts'
import impersonal from './impersonal.ts'
import intensifiers from './intensifiers.ts'
import inventedFact from './invented-fact.ts'
import invitation from './invitation.ts'
import namedPeople from './named-people.ts'
import nonApology from './non-apology.ts'
import ownership from './ownership.ts'
import prevention from './prevention.ts'
import promiseCount from './promise-count.ts'
import promiseUndated from './promise-undated.ts'
import repair from './repair.ts'
import residue from './residue.ts'
import shouting from './shouting.ts'
import subject from './subject.ts'
import thanks from './thanks.ts'
import unfinishedFix from './unfinished-fix.ts'
import vagueTime from './vague-time.ts'
import whatWentWrong from './what-went-wrong.ts'
import whenFound from './when-found.ts'
import wrongOrder from './wrong-order.ts'

/** The words of every rule in English, one file a rule. Add yours here. */
export const phrases: Phrases = {
  ...agentless,
  ...apology,
  ...apologyCount,
  ...cause,
  ...clientAction,
  ...compensation,
  ...conditionalApology,
  ...contact,
  ...holdingNote,
  ...impact,
  ...impersonal,
  ...intensifiers,
  ...inventedFact,
  ...invitation,
  ...namedPeople,
  ...nonApology,
  ...ownership,
  ...prevention,
  ...promiseCount,
  ...promiseUndated,
  ...repair,
  ...residue,
  ...shouting,
  ...subject,
  ...thanks,
  ...unfinishedFix,
  ...vagueTime,
  ...whatWentWrong,
  ...whenFound,
  ...wrongOrder,
}
