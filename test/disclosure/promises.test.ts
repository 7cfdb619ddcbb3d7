import { describe, expect, it } from 'vitest'
import { nextContact, openAnswers, promisesOf } from '../../src/disclosure/promises.ts'
import { disclosureOf, sparse } from '../support.ts'

const promises = (lines: string) => promisesOf(disclosureOf(sparse(lines))).map(({ id: _id, ...promise }) => promise)
const ids = (lines: string) => promisesOf(disclosureOf(sparse(lines))).map(({ id }) => id)

/** Written on 20 November 2026 by Priya Raman. */
describe('what the message promises', () => {
  it('a fix that is not done yet, with its owner and date', () => {
    expect(
      promises(`fixes:
  - { text: We sent it., status: done, by: 2026-11-19 }
  - { text: We are checking., status: doing, by: 2026-11-23, owner: Dana Reyes }
  - { text: I will call., status: planned }
`),
    ).toEqual([
      { path: 'fixes[1]', text: 'We are checking.', owner: 'Dana Reyes', by: { date: '2026-11-23' } },
      { path: 'fixes[2]', text: 'I will call.', owner: 'Priya Raman' },
    ])
  })

  it('a remedy that is not there yet, by date or without one', () => {
    expect(
      promises(
        'compensation: [{ form: refund, amount: £5, by: 2026-11-23 }, { form: redo }, { form: credit, amount: £5, by: 2026-11-20 }]',
      ),
    ).toEqual([
      { path: 'compensation[0]', owner: 'Priya Raman', by: { date: '2026-11-23' } },
      { path: 'compensation[1]', owner: 'Priya Raman' },
    ])
  })

  it('a change that is not in force yet', () => {
    expect(promises('prevention: { text: Two people check., by: 2026-12-01, owner: the desk lead }')).toEqual([
      { path: 'prevention', text: 'Two people check.', owner: 'the desk lead', by: { date: '2026-12-01' } },
    ])
    expect(promises('prevention: { text: Two people check., by: 2026-11-20 }')).toEqual([])
  })

  it('more about whatever is not known yet, and the next contact', () => {
    expect(
      promises(
        'cause: not known yet, more by 2026-11-24\nrepeat:\n  whyDifferent: not known yet, more by 2026-11-25\nnext: 2026-11-23 16:00',
      ),
    ).toEqual([
      { path: 'cause', owner: 'Priya Raman', by: { date: '2026-11-24' } },
      { path: 'repeat.whyDifferent', owner: 'Priya Raman', by: { date: '2026-11-25' } },
      { path: 'next', owner: 'Priya Raman', by: { date: '2026-11-23', time: '16:00' } },
    ])
  })

  it('nothing where nothing is ahead', () => {
    expect(promises('fixes: [{ text: We sent it., status: done }]\ncompensation: does not apply\nactions: nothing')).toEqual([])
  })
})

it('what is not known yet is listed in the order in which it is said, with its date', () => {
  expect(
    openAnswers(
      disclosureOf(
        sparse(
          'kind: outage\nactions: not known yet\ncause: not known yet, more by 2026-11-24\ndetails: { data: not known yet, end: 2026-11-19 }\nprevention: not known yet',
        ),
      ),
    ),
  ).toEqual([{ path: 'cause', moreBy: { date: '2026-11-24' } }, { path: 'details.data' }, { path: 'prevention' }, { path: 'actions' }])
})

describe('the name of a promise', () => {
  const lines = `fixes:
  - { text: I will call., status: planned, by: 2026-11-23 }
  - { text: We are checking., status: doing, by: 2026-11-24 }
compensation: [{ form: refund, amount: £5, by: 2026-11-23 }]
prevention: { text: Two people check., by: 2026-12-01 }
cause: not known yet, more by 2026-11-24
next: 2026-11-25`

  it('says what it rests on', () => {
    expect(ids(lines)).toEqual([
      expect.stringMatching(/^fixes-[0-9a-f]{4}$/),
      expect.stringMatching(/^fixes-[0-9a-f]{4}$/),
      expect.stringMatching(/^compensation-[0-9a-f]{4}$/),
      'prevention',
      'cause',
      'next',
    ])
  })

  it('stays when another promise comes before it, and when its date moves', () => {
    const more = lines.replace('fixes:\n', 'fixes:\n  - { text: We print it again., status: planned, by: 2026-11-30 }\n')
    expect(ids(more)).toEqual(expect.arrayContaining(ids(lines)))
    expect(ids(lines.replaceAll('2026-11-2', '2026-12-2'))).toEqual(ids(lines))
  })

  it('tells two in the same words apart', () => {
    const twice = ids('fixes: [{ text: I will call., status: planned }, { text: I will call., status: planned }]')
    expect(twice[1]).toBe(`${twice[0]}-2`)
  })
})

describe('when the client hears again', () => {
  const next = (lines: string) => nextContact(disclosureOf(sparse(lines)))

  it('is the day that was set', () => {
    expect(next('next: 2026-11-25\ncause: not known yet, more by 2026-11-27')).toEqual({ path: 'next', at: { date: '2026-11-25' } })
    expect(next('next: 2026-11-25\ncause: not known yet, more by 2026-11-25')).toEqual({ path: 'next', at: { date: '2026-11-25' } })
  })

  it('is an earlier day, if more was promised by then', () => {
    expect(next('next: 2026-11-25\ncause: not known yet, more by 2026-11-24')).toEqual({ path: 'cause', at: { date: '2026-11-24' } })
  })

  it('is else the first day on which more was promised', () => {
    expect(next('cause: not known yet, more by 2026-11-26\nscope: not known yet, more by 2026-11-24')).toEqual({
      path: 'scope',
      at: { date: '2026-11-24' },
    })
  })

  it('is else not known', () => {
    expect(next('cause: not known yet')).toBeUndefined()
  })
})
