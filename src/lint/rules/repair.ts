import { say } from '../../said.ts'
import type { Fix } from '../../disclosure/schema.ts'
import type { Document } from '../document.ts'
import { isPrinted, isPutRight, isSentenceSaid, isTraced, plannedRepairs } from '../presence.ts'
import { rule, type Problem } from '../rule.ts'

export default rule({
  id: 'repair',
  code: 'C6',
  kind: 'presence',
  summary: 'How it is put right: what is done already, or what will be done by when.',
  why: 'After taking responsibility, an offer of repair counts most, and a failed service is best made up for by doing it again (rubric C6: S1, S32, S40).',
  better: '"I sent the right file today at 09:30." Or: "I will send the right file by Friday 6 March."',
  severity: { minor: 'error', moderate: 'error', serious: 'error' },
  examples: {
    bad: [
      'We sent the wrong file on 2 March. That was our mistake, and we are sorry.',
      'We billed you twice, and we are sorry. We will fix it.',
      'I sent the wrong file, and I am sorry. We are working hard on a solution.',
      'I sent the wrong file on 2 March, and I am sorry.\n\nYour auditor lost a day. I will call you on Friday 6 March at 10:00.',
      'We flooded your cellar on 2 March, and we are sorry.\n\nSince Tuesday we have added a second valve to each pump.',
      'I am sorry: I hung your coats in the sun on 2 March. I had read the label at 09:00.',
      { body: 'I sent the wrong file, and I am sorry.', facts: { what: 'I sent the wrong file.' } },
      {
        body: 'I sent the wrong file, and I am sorry.',
        facts: { fixes: [{ text: 'The new survey lies on your server.', status: 'done', by: '2026-03-03' }] },
      },
      { body: 'The new survey lies on your server.', facts: { fixes: [{ text: 'The new survey lies on your server.' }] } },
    ],
    good: [
      'We blocked your gate on 2 March, and we are sorry.\n\nThe skip was taken away on Tuesday at 08:20.',
      'We blocked your gate on 2 March, and we are sorry.\n\nTwo new crates will be in your yard by 10:00 on Friday.',
      'We billed you twice, and we are sorry. We refunded £240 on 3 March.',
      'I sent you the wrong file, and I am sorry. I will send you the right file by Fri.',
      'I sent the wrong file. The right one is attached.',
      'I hung your coats in the sun on 2 March, and I am sorry.\n\nThe tailor dyed all eleven again on Tuesday, and I paid him £220.',
      'We flooded your cellar on 2 March, and we are sorry.\n\nI have moved the delivery to Tuesday 10 March.',
      'We flooded your cellar on 2 March, and we are sorry.\n\nThe cellar now lies dry.',
      'We flooded your cellar on 2 March, and we are sorry.\n\nWe have booked the dryer again for Friday 6 March.',
      'We flooded your cellar on 2 March, and we are sorry.\n\nThe pump runs again since 14:00.',
      'We flooded your cellar on 2 March, and we are sorry.\n\nA new pump leaves our depot tomorrow at 08:00.',
      'We missed the delivery. Your pallets will be with you by 14:00 on Thursday.',
      {
        body: 'The new survey lies on your server.',
        facts: { fixes: [{ text: 'The new survey lies on your server.', status: 'done', by: '2026-03-03' }] },
      },
      {
        body: 'The second survey reaches you on Friday 6 March.',
        facts: { fixes: [{ text: 'The second survey reaches you.', status: 'planned', by: '2026-03-06' }] },
      },
      { body: 'Your drivers cannot see their orders since 09:00.', holding: true },
      'We missed the delivery. Your pallets will be with you by [date].',
    ],
  },
  check(document) {
    const { disclosure, holding } = document
    if (holding) return []
    const fixes = disclosure?.fixes ?? []
    if (fixes.length > 0) return fixes.flatMap((fix, index) => ofFix(fix, index, document))
    if (disclosure) return !isTraced(document) && isPutRight(document) ? [] : [unanswered]
    // Of a text that comes alone only its words are known, and there are more ways to put a thing right than any list holds.
    return isPutRight(document) === false ? [{ ...unsaid(document), severity: 'warning' }] : []
  },
})

const unanswered: Problem = {
  message: say`Nobody says how this is put right. Say what is done already, or what you will do and by when.`,
  fields: ['fixes'],
}

function ofFix({ text, status }: Fix, index: number, document: Document): Problem[] {
  const path = `fixes[${index}]`
  const one = document.disclosure?.fixes?.length === 1 ? say`the fix` : say`fix ${index + 1}`
  if (text === undefined) return [{ message: say`It is not said what ${one} is. Say it in one sentence.`, fields: [`${path}.text`] }]
  if (!isPrinted(`${path}.text`, document) && !isSentenceSaid(text, document.body, isTraced(document))) {
    return [{ message: say`The message leaves out ${one}: "${text}" Put it back.`, fields: [path] }]
  }
  if (status !== undefined) return []
  return [
    { message: say`It is not said whether ${one} is done. Say "done", "doing" or "planned", with the date.`, fields: [`${path}.status`] },
  ]
}

function unsaid(document: Document): Problem {
  if (plannedRepairs(document).length === 0) return { message: unanswered.message }
  return { message: say`It is said that this will be put right, and not by when. Add the day.` }
}
