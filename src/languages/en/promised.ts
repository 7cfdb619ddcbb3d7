import type { PromisedWords } from '../pack.ts'

const MORE: Record<string, string> = {
  cause: 'how it came about',
  impact: 'what it meant for them',
  scope: 'how far it reaches',
  compensation: 'what they get for it',
  prevention: 'what stops it from happening again',
  actions: 'what they have to do',
  'repeat.whyDifferent': 'what is different this time',
  'details.ready': 'what is ready',
  'details.wrongItem': 'what to do with what came',
  'details.end': 'when it was over',
  'details.data': 'the data',
  'details.workaround': 'what they can do until then',
  'details.restored': 'what is back',
  'details.gone': 'what is gone for good',
  'details.people': 'how many people it concerns',
  'details.consequences': 'what may follow',
  'details.right': 'what is right',
  'details.affected': 'what is affected',
  'details.owner': 'who looks after them',
  'details.open': 'what else is open',
  'details.should': 'what should have been said',
  'details.now': 'what stands now',
}

const REMEDIES = {
  refund: 'Money back',
  credit: 'A credit',
  discount: 'A discount',
  replacement: 'A replacement',
  redo: 'The work done again',
  other: 'What they get for it',
}

export const promised: PromisedWords = {
  more: (path) => (path === 'next' ? 'Get in touch again.' : `Say more: ${MORE[path] ?? path}.`),
  remedy: (form, amount) => `${REMEDIES[form]}${amount === undefined ? '' : `: ${amount}`}.`,
}
