import { describe, expect, it } from 'vitest'
import { harmOf } from '../../src/disclosure/harm.ts'
import { EFFECTS, KINDS, STOPS } from '../../src/disclosure/choices.ts'
import { disclosureOf, sparse } from '../support.ts'

const harm = (lines: string) => harmOf(disclosureOf(sparse(lines)))

describe('how much harm was done', () => {
  it.each([
    ['nothing is known of any', '', 'minor'],
    ['only the contract has a say', 'gate: { stops: [contract] }', 'minor'],
    ['the client lost money', 'effects: [lost-money]', 'moderate'],
    ['the client had to do it again', 'effects: [redo-or-delay]', 'moderate'],
    ['the client acted on it', 'effects: [acted-on-it]', 'moderate'],
    ['the client complained', 'effects: [complained]', 'moderate'],
    ['the client’s own people were hit', 'effects: [their-people]', 'serious'],
    ['it cannot be undone', 'effects: [lost-money, cannot-be-undone]', 'serious'],
    ['the client acted on wrong advice', 'kind: wrong-advice\neffects: [acted-on-it]', 'serious'],
    ['the advice was wrong and nobody acted on it', 'kind: wrong-advice', 'minor'],
    ['personal data got out', 'kind: data-breach', 'serious'],
    ['it is the second time', 'repeat: {}', 'serious'],
    ['somebody was hurt', 'gate: { stops: [injury, contract] }', 'serious'],
  ])('%s', (_what, lines, wanted) => {
    expect(harm(lines)).toBe(wanted)
  })

  it('is never less for one effect or stop more', () => {
    const order = ['minor', 'moderate', 'serious']
    for (const kind of KINDS) {
      for (const effect of EFFECTS) expect(order.indexOf(harm(`kind: ${kind}\neffects: [${effect}]`))).toBeGreaterThan(0)
      for (const stop of STOPS)
        expect(order.indexOf(harm(`kind: ${kind}\ngate: { stops: [${stop}] }`))).toBe(stop === 'contract' && kind !== 'data-breach' ? 0 : 2)
    }
  })
})
