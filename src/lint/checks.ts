import { RULES } from './rules/index.ts'

/**
 * What `ownup lint` checks besides the rules over messages: the templates themselves, and the notes that silence findings.
 * They are reported under these names, and `ownup explain` knows them.
 */
export interface Check {
  id: string
  summary: string
  why: string
  better: string
}

export const CHECKS: readonly Check[] = [
  {
    id: 'template-contract',
    summary: 'A template names something that is not there, is private, or may be unanswered where it stands.',
    why: 'Handlebars renders a misspelt name or a missing answer as nothing, and the sentence around it goes to the client with a hole in it.',
    better: 'Name a field that exists, and put it inside {{#known …}} where it may be unanswered.',
  },
  {
    id: 'unreached-branch',
    summary: 'A part of a template that none of its cases reaches.',
    why: 'Words that no case renders are words that nobody has checked, until a client reads them.',
    better: 'Add a case that reaches it, or take the part out.',
  },
  {
    id: 'second-failure',
    summary: 'An earlier disclosure tells of the same kind of mistake towards the same client within 12 months, and this one does not.',
    why: 'A second failure of the same kind weakens any recovery, and an apology that takes no notice of it can do more harm than none (rubric S6, S19).',
    better:
      'Say that it is the second time ("repeat: { earlier: … }"), why the last promise did not hold, and have somebody senior sign or read it; or write "gate: { again: no }" if it is the same mistake.',
  },
  {
    id: 'review-by',
    summary: 'A template whose day to be read again is near, or has passed.',
    why: 'Words that were right a year ago name people, prices and habits that have changed since, and nobody looks at what always worked.',
    better: 'Let its owner read it, then set the next date.',
  },
  {
    id: 'clause',
    summary: 'A clause that runs out, that does not hold yet, or that a message must have and has not.',
    why: 'Somebody answers for this wording, for a time. Without it, or with an old one, the message is not what legal has agreed to.',
    better: 'Put the clause in as it stands, and have it read before it runs out.',
  },
  {
    id: 'channels',
    summary: 'Two channels say different things of one mistake, or a message is longer than its channel holds.',
    why: 'A client who reads £320 in a mail and hears £300 on the telephone believes neither.',
    better: 'Take both from the same answers; where the text was changed by hand, change the answers instead.',
  },
  {
    id: 'parity',
    summary: 'A message that says in one language what it does not say in another.',
    why: 'Two clients of one mistake compare notes, and the one who was told less asks why.',
    better: 'Put into the other language what is missing there, or take it out of both: ownup template check --parity.',
  },
  {
    id: 'approval',
    summary: 'A message that somebody has to approve before it goes out, or an approval of something else than what stands there now.',
    why: 'Money above a limit, personal data, a claim: whoever signs alone cannot take that back, and a second person sees what the first one no longer does (rubric section 4).',
    better: 'Let somebody who may approve it look at it: ownup approve <file>.',
  },
  {
    id: 'unused-ignore',
    summary: 'A note that silences a rule where that rule finds nothing, or names no rule, or gives no reason.',
    why: 'It would silence the next mistake in the same place, which nobody has looked at.',
    better: 'Take the note out, or write the rule and the reason into it.',
  },
]

/** What no note, no severity and no baseline silences. */
export const ALWAYS_ERRORS: readonly string[] = ['template-contract', 'approval']

/** Is this the id of a rule or of another check? Those can be silenced and set. */
export function isRule(id: string, house: readonly Named[] = []): boolean {
  return [...RULES, ...CHECKS, ...house].some((rule) => rule.id === id)
}

/** All ids, of rules and of other checks. */
export function ruleIds(house: readonly Named[] = []): string[] {
  return [...RULES, ...CHECKS, ...house].map(({ id }) => id)
}

/** Of a house rule no more has to be known here. */
export interface Named {
  id: string
}
