import type { Rule } from '../rule.ts'
import agentless from './agentless.ts'
import apology from './apology.ts'
import apologyCount from './apology-count.ts'
import blameClient from './blame-client.ts'
import blameStaff from './blame-staff.ts'
import blameSupplier from './blame-supplier.ts'
import blankHarm from './blank-harm.ts'
import bodyLength from './body-length.ts'
import buriedNews from './buried-news.ts'
import cause from './cause.ts'
import clientPriority from './client-priority.ts'
import causeShare from './cause-share.ts'
import clientAction from './client-action.ts'
import compensation from './compensation.ts'
import conditionalApology from './conditional-apology.ts'
import contact from './contact.ts'
import defensive from './defensive.ts'
import disclaimer from './disclaimer.ts'
import emptyPromise from './empty-promise.ts'
import excuse from './excuse.ts'
import formOfAddress from './form-of-address.ts'
import grovelling from './grovelling.ts'
import guarantee from './guarantee.ts'
import holdingNote from './holding-note.ts'
import impact from './impact.ts'
import impersonal from './impersonal.ts'
import intensifiers from './intensifiers.ts'
import inventedFact from './invented-fact.ts'
import invitation from './invitation.ts'
import jargon from './jargon.ts'
import lateOwnership from './late-ownership.ts'
import leak from './leak.ts'
import legalese from './legalese.ts'
import letterhead from './letterhead.ts'
import lostAnswer from './lost-answer.ts'
import marketing from './marketing.ts'
import meanSentenceLength from './mean-sentence-length.ts'
import minimising from './minimising.ts'
import namedPeople from './named-people.ts'
import nonApology from './non-apology.ts'
import otherLanguage from './other-language.ts'
import overCompensation from './over-compensation.ts'
import overExplaining from './over-explaining.ts'
import ownership from './ownership.ts'
import paragraphLength from './paragraph-length.ts'
import presumedGoodwill from './presumed-goodwill.ts'
import prevention from './prevention.ts'
import promiseCount from './promise-count.ts'
import promiseUndated from './promise-undated.ts'
import questions from './questions.ts'
import readingGrade from './reading-grade.ts'
import repair from './repair.ts'
import residue from './residue.ts'
import selfPraise from './self-praise.ts'
import sentenceLength from './sentence-length.ts'
import shouting from './shouting.ts'
import smallLetter from './small-letter.ts'
import speculation from './speculation.ts'
import stringsAttached from './strings-attached.ts'
import subject from './subject.ts'
import subjectLength from './subject-length.ts'
import thanks from './thanks.ts'
import unfinishedFix from './unfinished-fix.ts'
import unsupportedClaim from './unsupported-claim.ts'
import vagueTime from './vague-time.ts'
import valuesTalk from './values-talk.ts'
import whatWentWrong from './what-went-wrong.ts'
import whenFound from './when-found.ts'
import wrongOrder from './wrong-order.ts'

/** Every rule, in the order of the rubric. Add yours here: one file beside this one, one line in this list. */
export const RULES: readonly Rule[] = [
  whatWentWrong,
  ownership,
  apology,
  impact,
  clientPriority,
  cause,
  repair,
  compensation,
  prevention,
  clientAction,
  contact,
  invitation,
  namedPeople,
  subject,
  letterhead,
  whenFound,
  inventedFact,
  lostAnswer,
  holdingNote,
  wrongOrder,
  overCompensation,
  unfinishedFix,
  unsupportedClaim,
  leak,
  residue,
  smallLetter,
  otherLanguage,
  formOfAddress,
  conditionalApology,
  nonApology,
  blameClient,
  agentless,
  disclaimer,
  blameSupplier,
  blameStaff,
  excuse,
  minimising,
  blankHarm,
  valuesTalk,
  vagueTime,
  promiseUndated,
  emptyPromise,
  guarantee,
  defensive,
  selfPraise,
  marketing,
  stringsAttached,
  presumedGoodwill,
  grovelling,
  legalese,
  jargon,
  impersonal,
  speculation,
  buriedNews,
  overExplaining,
  bodyLength,
  sentenceLength,
  meanSentenceLength,
  readingGrade,
  paragraphLength,
  apologyCount,
  intensifiers,
  lateOwnership,
  causeShare,
  promiseCount,
  thanks,
  shouting,
  questions,
  subjectLength,
]

/** The rules of an id, or of a code of the rubric: `conditional-apology`, `F04`, `L`. */
export function rulesOf(name: string, among: readonly Rule[] = RULES): Rule[] {
  const byId = among.filter((rule) => rule.id === name)
  return byId.length > 0 ? byId : among.filter((rule) => rule.code.toLowerCase() === name.toLowerCase())
}
