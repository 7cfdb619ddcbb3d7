import { say } from '../../said.ts'
import { keptWith } from '../document.ts'
import { placeOf, rule } from '../rule.ts'

const MOST = 2

const isQuestion = keptWith(({ text }) => /\?["”’)]{0,3}$/.test(text))

export default rule({
  id: 'questions',
  code: 'L',
  kind: 'limit',
  counts: 'questions',
  summary: 'More than two questions.',
  why: 'One to three questions raise the number of replies; more of them give the client work (rubric §3: S50; the cut-off is judgement).',
  better: 'Ask the one thing you need to know. Keep the others for the talk.',
  severity: 'warning',
  examples: {
    bad: [
      'Did it arrive? Does it open? Is it complete?',
      'Can we talk? When? Where?',
      'What did it cost you? Who had to work late? Did your board see it? Shall I ring them?',
      'Is Friday good? Or Monday? Or would you rather write?',
      'Did we miss anything? Is there more? Who else should hear of this?',
    ],
    good: [
      'Have we missed any cost?',
      'Did it arrive? Does it open?',
      'Tell me if it does not open.',
      'I am sorry.',
      'Dear Priya,\n\nDid it arrive? Does it open?\n\nAny questions?\nTom Adeyemi',
    ],
  },
  check({ prose }, team) {
    const most = team?.most?.questions ?? MOST
    const questions = prose.filter(isQuestion)
    if (questions.length <= most) return []
    const message = say`The message asks ${questions.length} questions, and that is work for the client. Ask the one you need an answer to.`
    return [{ message, place: placeOf(questions[most]!) }]
  },
})
