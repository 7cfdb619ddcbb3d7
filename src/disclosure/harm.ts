import type { Disclosure } from './schema.ts'

export type Harm = 'minor' | 'moderate' | 'serious'

/**
 * How much harm was done, derived from facts and never asked: people who did the harm see it as smaller than
 * those it was done to (rubric §0.3, §1 "Harm level").
 *
 * One departure from the rubric: a client who complained or wants to leave counts as moderate. Nothing may have
 * been lost or redone, and still a message for a trifle would be the wrong one.
 */
export function harmOf(disclosure: Disclosure): Harm {
  const stops = disclosure.gate?.stops ?? []
  const effects = disclosure.effects ?? []
  if (disclosure.kind === 'data-breach' || disclosure.repeat !== undefined) return 'serious'
  if (stops.some((stop) => stop !== 'contract')) return 'serious'
  if (effects.includes('their-people') || effects.includes('cannot-be-undone')) return 'serious'
  if (disclosure.kind === 'wrong-advice' && effects.includes('acted-on-it')) return 'serious'
  if (effects.length > 0) return 'moderate'
  return 'minor'
}
