import type { Channel } from '../message/channels.ts'
import type { LintOptions } from './lint.ts'
import { RULES } from './rules/index.ts'

const SUBJECT = ['subject', 'subject-length']

/** Whoever reads it sees who writes, answers in the same place, and has the number. */
const ANSWERED_THERE = ['contact', 'invitation', 'named-people']

/** What the rules ask of an e-mail and not of these. */
const NOT_ASKED: Record<Channel, readonly string[]> = {
  email: [],
  letter: SUBJECT,
  // On the telephone people first say who they are, and the other side can ask.
  call: [...SUBJECT, 'contact', 'late-ownership'],
  chat: [...SUBJECT, ...ANSWERED_THERE],
  // It says that something happened and when more comes; the rest would not fit.
  sms: [...SUBJECT, ...ANSWERED_THERE, 'repair', 'client-action', 'compensation', 'over-compensation', 'when-found'],
}

/** The same options, without the rules that are not for this channel. */
export function forChannel(options: LintOptions, channel: Channel = 'email'): LintOptions {
  const left = NOT_ASKED[channel]
  return left.length === 0 ? options : { ...options, rules: (options.rules ?? RULES).filter(({ id }) => !left.includes(id)) }
}
