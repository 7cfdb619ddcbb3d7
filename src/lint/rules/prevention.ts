import { say } from '../../said.ts'
import { compareMoments } from '../../disclosure/moment.ts'
import type { Disclosure, Prevention } from '../../disclosure/schema.ts'
import type { Document } from '../document.ts'
import { isInWords, isLeftOut, missing, stateOf } from '../presence.ts'
import { rule, type Problem } from '../rule.ts'

export default rule({
  id: 'prevention',
  code: 'C8',
  kind: 'presence',
  summary: 'One concrete change that stops it from happening again, in force already or with a date.',
  why: 'It is what people want most, as a sign that something was learnt; but a promise to do better that then fails can be worse than silence, so done beats promised, and a second failure needs a reason why it will hold this time (rubric C8: S6, S25, S44, S45).',
  better: '"Since this morning a second person checks each invoice against the time sheet."',
  severity: { minor: 'off', moderate: 'warning', serious: 'error' },
  examples: {
    bad: [
      { body: 'We sent the wrong file on 2 March. We are sorry and will be more careful.', facts: { effects: ['lost-money'] } },
      { body: 'We sent the wrong file.', facts: { effects: ['lost-money'], what: 'We sent the wrong file.' } },
      {
        body: 'A second person will check each file from Monday 9 March.',
        facts: {
          effects: ['lost-money'],
          prevention: { text: 'A second person will check each file from Monday 9 March.', by: '2026-03-09' },
        },
      },
      {
        body: 'A second person checks each file.',
        facts: { effects: ['lost-money'], prevention: { text: 'A second person checks each file.' } },
      },
      {
        body: 'Since 3 March a second person checks each file.',
        facts: {
          repeat: { earlier: '2025-11-03' },
          prevention: { text: 'Since 3 March a second person checks each file.', by: '2026-03-03' },
        },
      },
    ],
    good: [
      'We sent the wrong file. Since Tuesday a second person checks each file before it goes out.',
      {
        body: 'Since 3 March a second person checks each file.',
        facts: { effects: ['lost-money'], prevention: { text: 'Since 3 March a second person checks each file.', by: '2026-03-03' } },
      },
      {
        body: 'Since 3 March a second person checks each file. The note in the calendar was not enough.',
        facts: {
          repeat: { earlier: '2025-11-03', whyDifferent: 'The note in the calendar was not enough.' },
          prevention: { text: 'Since 3 March a second person checks each file.', by: '2026-03-03' },
        },
      },
      {
        body: 'We do not know yet what we will change. You will hear from me by Friday 6 March.',
        facts: { effects: ['lost-money'], prevention: 'not known yet, more by 2026-03-06' },
      },
      { body: 'We sent the wrong file.', facts: { effects: ['lost-money'], prevention: 'does not apply' } },
      { body: 'We sent the wrong file.', facts: { what: 'We sent the wrong file.' } },
    ],
  },
  check(document) {
    const { disclosure, holding } = document
    const asked = {
      answer: 'prevention',
      about: say`what stops this from happening again`,
      todo: say`Name one change and since when it holds, or write "does not apply".`,
      inText: (each: Document) => isInWords('prevention', each),
    } as const
    const absent = missing(asked, document)
    if (!disclosure || holding || isLeftOut('prevention', document)) return absent
    const { prevention } = disclosure
    return [...absent, ...(prevention?.state === 'known' ? [...sinceWhen(prevention.value, document), ...whyNow(disclosure)] : [])]
  },
})

function sinceWhen({ text = '', by }: Prevention, { pack, written }: Document): Problem[] {
  if (!by && pack.findDates(text).length === 0) {
    return [{ message: say`Nobody says since when the change holds. Add its date.`, fields: ['prevention.by'] }]
  }
  if (!by || compareMoments({ date: by.date }, { date: written.date }) <= 0) return []
  return [
    {
      message: say`The change that stops this is only promised so far. Say what holds already, if anything does.`,
      fields: ['prevention.by'],
      severity: 'warning',
    },
  ]
}

function whyNow({ repeat }: Disclosure): Problem[] {
  if (!repeat || stateOf(repeat.whyDifferent) === 'known') return []
  return [
    {
      message: say`This is the second time, and nobody says why the change will hold this time. Say what is different, or promise nothing.`,
      fields: ['repeat.whyDifferent'],
      severity: 'error',
      isOpen: true,
    },
  ]
}
