import type { Phrases } from '../../phrases.ts'
import agentless from './agentless.ts'
import apology from './apology.ts'
import apologyCount from './apology-count.ts'
import blameClient from './blame-client.ts'
import blameStaff from './blame-staff.ts'
import blameSupplier from './blame-supplier.ts'
import blankHarm from './blank-harm.ts'
import buriedNews from './buried-news.ts'
import cause from './cause.ts'
import clientAction from './client-action.ts'
import compensation from './compensation.ts'
import conditionalApology from './conditional-apology.ts'
import contact from './contact.ts'
import date from './date.ts'
import defensive from './defensive.ts'
import disclaimer from './disclaimer.ts'
import disclosure from './disclosure.ts'
import emptyPromise from './empty-promise.ts'
import excuse from './excuse.ts'
import grovelling from './grovelling.ts'
import guarantee from './guarantee.ts'
import holdingNote from './holding-note.ts'
import impact from './impact.ts'
import impersonal from './impersonal.ts'
import intensifiers from './intensifiers.ts'
import inventedFact from './invented-fact.ts'
import invitation from './invitation.ts'
import jargon from './jargon.ts'
import legalese from './legalese.ts'
import letters from './letters.ts'
import marketing from './marketing.ts'
import minimising from './minimising.ts'
import namedPeople from './named-people.ts'
import nonApology from './non-apology.ts'
import overExplaining from './over-explaining.ts'
import ownership from './ownership.ts'
import presumedGoodwill from './presumed-goodwill.ts'
import prevention from './prevention.ts'
import promiseCount from './promise-count.ts'
import promiseUndated from './promise-undated.ts'
import repair from './repair.ts'
import residue from './residue.ts'
import selfPraise from './self-praise.ts'
import shouting from './shouting.ts'
import speculation from './speculation.ts'
import stringsAttached from './strings-attached.ts'
import subject from './subject.ts'
import thanks from './thanks.ts'
import unfinishedFix from './unfinished-fix.ts'
import unsupportedClaim from './unsupported-claim.ts'
import vagueTime from './vague-time.ts'
import valuesTalk from './values-talk.ts'
import whatWentWrong from './what-went-wrong.ts'
import whenFound from './when-found.ts'
import wrongOrder from './wrong-order.ts'

/** The words of every rule in Malay, one file a rule. Add yours here. */
export const phrases: Phrases = {
  ...agentless,
  ...apology,
  ...apologyCount,
  ...blameClient,
  ...blameStaff,
  ...blameSupplier,
  ...blankHarm,
  ...buriedNews,
  ...cause,
  ...clientAction,
  ...compensation,
  ...conditionalApology,
  ...contact,
  ...date,
  ...defensive,
  ...disclaimer,
  ...disclosure,
  ...emptyPromise,
  ...excuse,
  ...grovelling,
  ...guarantee,
  ...holdingNote,
  ...impact,
  ...impersonal,
  ...intensifiers,
  ...inventedFact,
  ...invitation,
  ...jargon,
  ...legalese,
  ...letters,
  ...marketing,
  ...minimising,
  ...namedPeople,
  ...nonApology,
  ...overExplaining,
  ...ownership,
  ...presumedGoodwill,
  ...prevention,
  ...promiseCount,
  ...promiseUndated,
  ...repair,
  ...residue,
  ...selfPraise,
  ...shouting,
  ...speculation,
  ...stringsAttached,
  ...subject,
  ...thanks,
  ...unfinishedFix,
  ...unsupportedClaim,
  ...vagueTime,
  ...valuesTalk,
  ...whatWentWrong,
  ...whenFound,
  ...wrongOrder,
}

/** Rules that have no words in Malay, and why. */
export const without: Record<string, string> = {
  'named-people.singular': 'the firm writes as "kami", and a letter that says "kami" throughout has somebody who signs it',
}
