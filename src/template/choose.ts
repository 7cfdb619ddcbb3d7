import { KINDS, type Stop } from '../disclosure/choices.ts'
import { nextContact, promisesOf, type PromiseMade } from '../disclosure/promises.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { EXIT, UserError } from '../errors.ts'
import type { Channel } from '../message/channels.ts'
import { isWithin } from '../message/left-out.ts'
import type { Message } from '../message/message.ts'
import type { Template } from './template.ts'

/** The template for a disclosure: the one it names, a holding note while a stop is open, or its kind's own. */
export function templateIdFor(disclosure: Disclosure): string {
  const language = disclosure.language ?? 'en'
  if (disclosure.message?.template !== undefined) return disclosure.message.template
  if (needsHoldingNote(disclosure)) return `${language}/holding`
  if (disclosure.kind === undefined) {
    throw new UserError(
      'kind is not answered, so there is no template to use.',
      `Write "kind:" with one of: ${KINDS.join(', ')}.`,
      EXIT.findings,
    )
  }
  return `${language}/${disclosure.kind}`
}

/** Not sure that it was ours, or a stop that nobody has cleared yet: then only a holding note goes out, unless a draft was asked for. */
export function needsHoldingNote(disclosure: Disclosure): boolean {
  if (disclosure.gate?.ours === 'unsure') return true
  if (disclosure.gate?.route !== undefined) return disclosure.gate.route === 'holding'
  return openStops(disclosure).length > 0
}

/**
 * What the message of this disclosure promises: not what its template leaves out. A holding note makes no offer, and of what is open it
 * says when the client hears again.
 * @param template of the message; without it, the one that ownup has for such a disclosure
 */
export function promisedIn(disclosure: Disclosure, template?: Message['template']): PromiseMade[] {
  const promises = promisesOf(disclosure).filter(({ path }) => !isWithin(path, template?.leavesOut.fields ?? []) || isContact(path))
  if (!(template ? template.purpose === 'holding' : isHoldingNote(disclosure))) return promises
  return promises.filter(({ path }) => path.startsWith('fixes[') || path === 'next' || isContact(path))

  function isContact(path: string): boolean {
    return path === nextContact(disclosure)?.path
  }
}

/** Told without reading the template, for a folder of thousands. */
function isHoldingNote(disclosure: Disclosure): boolean {
  const named = disclosure.message?.template
  return named === undefined ? needsHoldingNote(disclosure) : /\/holding(?:\.|$)/.test(named)
}

/** The stops that need somebody else's word first. A second failure needs a senior sender, not a stop. */
export function openStops(disclosure: Disclosure): Stop[] {
  if (disclosure.gate?.clearedBy !== undefined) return []
  return (disclosure.gate?.stops ?? []).filter((stop) => stop !== 'repeated')
}

/**
 * The templates that could say in another channel what this one says, the best first: its own variant (`en/outage.chat`), then the one
 * that serves every kind (`en/chat`). A holding note is said by a holding note only.
 */
export function variantIds({ id, language, purpose }: Template, channel: Channel): string[] {
  const shared = purpose === 'holding' ? `${language}/holding.${channel}` : `${language}/${channel}`
  return [...new Set([`${id}.${channel}`, shared])]
}
