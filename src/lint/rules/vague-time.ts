import type { Document, Sentence } from '../document.ts'
import { phrases, rule, says } from '../rule.ts'

export default rule({
  id: 'vague-time',
  code: 'F15',
  kind: 'phrase',
  summary: 'A time that nobody can hold you to ("soon", "shortly", "as soon as possible", "in the coming days").',
  why: 'A client who waits wants to know until when. Guides for live incidents ask for the time of the next update in every message; a time that nobody believes costs trust (rubric F15: S48).',
  better: 'Give a day and an hour you can keep: "I will call you by 16:00 on Friday."',
  severity: 'warning',
  examples: {
    bad: [
      'You will hear from us soon.',
      'The new file will follow shortly.',
      'I will look at it as soon as I can.',
      'We will repair it within a few days.',
      'We will write again once we know more.',
      'I will refund you right away.',
      'We hope to have it back in the coming weeks.',
      'The new date is still to be confirmed.',
      'Our search is still ongoing.',
    ],
    good: [
      'As soon as I saw the two invoices, I stopped the payment.',
      'You will have it by 16:00 on Friday 6 March, or sooner.',
      'I will send it as soon as possible, and by noon on Thursday 5 March at the latest.',
      'Ring me as soon as you like.',
      'We stopped the import immediately and went back to the old file.',
      'If it happens again, I will tell you at once.',
      'Shortly after 09:00 the portal went down.',
      'You told us too soon for us to have an answer.',
    ],
  },
  check(document) {
    const open = document.sentences.filter((sentence) => !hasDeadline(sentence, document))
    const promises = open.filter((sentence) => says(sentence, document.pack, 'vague-time.promise'))
    const rest = open.filter((sentence) => !promises.includes(sentence))
    return [
      ...vague(['vague-time', 'vague-time.promised'], promises, document).map((problem) => ({ ...problem, severity: 'error' as const })),
      ...vague(['vague-time'], rest, document),
    ]
  },
})

function vague(ids: string[], sentences: Sentence[], document: Document) {
  const check = (id: string, among: Sentence[]) =>
    phrases(id, (found) => `"${found}" names no time that the client can count on. Give a day and an hour that you can keep.`)({
      ...document,
      sentences: among,
    })
  return sentences.flatMap((sentence) => ids.flatMap((id) => check(id, [sentence])).slice(0, 1))
}

function hasDeadline(sentence: Sentence, { pack }: Document): boolean {
  if (says(sentence, pack, 'vague-time.anchor')) return true
  return says(sentence, pack, 'vague-time.deadline') && pack.findDates(sentence.text).length > 0
}
