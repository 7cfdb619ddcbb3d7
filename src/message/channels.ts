import { apart, say, worded, type Said } from '../said.ts'
import type { Message } from './message.ts'

/** The ways by which one set of facts reaches a client. */
export const CHANNELS = ['email', 'letter', 'chat', 'sms', 'call'] as const
export type Channel = (typeof CHANNELS)[number]

export const CHANNEL_WORDS: Record<Channel, Said> = {
  email: say`e-mail`,
  letter: say`letter`,
  chat: say`chat message`,
  sms: say`text message`,
  call: say`call script`,
}

/** The same for those who make templates. */
export const CHANNEL_NAMES = Object.fromEntries(CHANNELS.map((channel) => [channel, worded(CHANNEL_WORDS[channel])])) as Record<
  Channel,
  string
>

/** The most that fits: a text that is longer is refused and never cut. */
export interface Limit {
  characters?: number | undefined
  words?: number | undefined
}

export type Limits = Readonly<Partial<Record<Channel, Limit>>>

/**
 * - `sms`: two parts of 153 characters each; longer ones arrive in pieces, out of order (GSM 03.40)
 * - `chat`: what a phone shows without scrolling
 * - `call`: a minute and a half of speech at 150 words a minute, before the other side has to get a word in
 *
 * How long an e-mail or a letter may be is for the rules to say: it depends on the harm.
 */
export const LIMITS: Limits = {
  sms: { characters: 306 },
  chat: { characters: 600 },
  call: { words: 225 },
}

/** The limit of a channel: what a team has set for it holds in place of what comes with the program. */
export function limitOf(channel: Channel, set: Limits = {}): Limit | undefined {
  return set[channel] ?? LIMITS[channel]
}

/**
 * By how much a message is longer than its channel holds, in words; `undefined` where it fits.
 * @param set what a team has set
 */
export function tooLong({ template, body }: Message, set?: Limits): Said | undefined {
  const channel = template?.channel
  const limit = channel && limitOf(channel, set)
  if (!limit) return undefined
  const characters = body.text.length
  const words = body.text.split(/\s+/).length
  const over = [
    ...(limit.characters !== undefined && characters > limit.characters
      ? [say`${characters} {0:character|characters}, and the most that fits is ${limit.characters}`]
      : []),
    ...(limit.words !== undefined && words > limit.words ? [say`${words} {0:word|words}, and the most that fits is ${limit.words}`] : []),
  ]
  return over.length === 0 ? undefined : say`this ${CHANNEL_WORDS[channel]} has ${apart(over)}`
}
