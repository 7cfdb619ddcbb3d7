import { describe, expect, it } from 'vitest'
import { noneToText, readState, unknownToText } from '../../src/disclosure/answer.ts'
import { disclosureOf, sparse } from '../support.ts'

describe('the words of a file for an answer without a value', () => {
  it.each([
    ['not known yet', { state: 'unknown' }],
    ['Not known yet.', { state: 'unknown' }],
    ['not known yet, more by 2026-11-22', { state: 'unknown', moreBy: { date: '2026-11-22' } }],
    ['not known yet, more by 2026-11-22 16:00', { state: 'unknown', moreBy: { date: '2026-11-22', time: '16:00' } }],
    ['does not apply', { state: 'none' }],
    ['nothing', { state: 'none' }],
    ['None.', { state: 'none' }],
    ['does not apply, because nobody lost anything', { state: 'none', because: 'nobody lost anything' }],
  ])('%s', (text, answer) => {
    expect(readState(text)).toEqual(answer)
  })

  it.each(['Nothing was lost.', 'None of your orders are affected.', 'We do not know yet.', 'not known', ''])(
    '"%s" is an answer of its own',
    (text) => {
      expect(readState(text)).toBeUndefined()
    },
  )

  it('are read back as they were written', () => {
    const moreBy = { date: '2026-11-22', time: '16:00' }
    expect(readState(unknownToText(moreBy))).toEqual({ state: 'unknown', moreBy })
    expect(readState(unknownToText())).toEqual({ state: 'unknown' })
    expect(readState(noneToText('it was free'))).toEqual({ state: 'none', because: 'it was free' })
    expect(readState(noneToText())).toEqual({ state: 'none' })
  })
})

it('an answer is known, not known yet, or does not apply; and blank is none of them', () => {
  const { cause, scope, actions, impact } = disclosureOf(
    sparse('cause: I misread the brief\nscope: not known yet, more by 2026-11-24\nactions: nothing'),
  )
  expect(cause).toEqual({ state: 'known', value: 'I misread the brief.' })
  expect(scope).toEqual({ state: 'unknown', moreBy: { date: '2026-11-24' } })
  expect(actions).toEqual({ state: 'none' })
  expect(impact).toBeUndefined()
})

it('whole groups and lists can be left open', () => {
  const { prevention, compensation, senior } = disclosureOf(
    sparse(
      'prevention: not known yet, more by 2026-12-01\ncompensation: does not apply, because it cost you nothing\nsenior: does not apply',
    ),
  )
  expect(prevention).toEqual({ state: 'unknown', moreBy: { date: '2026-12-01' } })
  expect(compensation).toEqual({ state: 'none', because: 'it cost you nothing' })
  expect(senior).toEqual({ state: 'none' })
})
