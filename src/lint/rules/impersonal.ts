import { say } from '../../said.ts'
import type { Document, Sentence } from '../document.ts'
import { phraseIn, phrases, placeOf, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'impersonal',
  code: 'F26',
  kind: 'phrase',
  isRegister: true,
  summary: 'Words for a crowd: "Dear customer", "valued client", "do not reply to this e-mail", a team in the place of a name.',
  why: 'The Housing Ombudsman asks for an apology that is personal and written for the occasion, and for somebody senior enough to make it (rubric F26: S33, S34).',
  better: 'Write to one person by name, from one person by name: "Dear Priya," … "Tom Adeyemi".',
  severity: 'warning',
  examples: {
    bad: [
      'Hi team,\n\nWe sent the wrong file.\n\nPaul Weber',
      'Dear everyone at the mill,\n\nWe sent the wrong file.\n\nPaul Weber',
      'Dear Sirs,\n\nWe sent you the wrong file.',
      'Dear loyal customer,\n\nWe sent you the wrong file.',
      'Good morning all,\n\nWe sent you the wrong file.',
      'Dear client, we sent you the wrong file.',
      'To whom this may concern:\n\nWe sent you the wrong file.',
      'Dear account 8820417,\n\nWe sent you the wrong file.',
      'You are one of our most valued clients.',
      'This is an automated message.',
      'Sadly we are not in a position to approve your request.',
      'Please don’t answer to this message.',
      'Dear Priya,\n\nWe sent you the wrong file, and we are sorry.\n\nKind regards,\nThe Billing Team',
      'Please DM us.',
    ],
    good: [
      'Dear Priya and team,\n\nWe sent you the wrong file.',
      'Good morning Dr Okafor,\n\nWe sent you the wrong file.',
      'Dear Sir John,\n\nWe sent you the wrong file.',
      'Answer to this e-mail, or ring me on 555 0134.',
      'If you do not reply to this email by Friday 6 March, I will ring you.',
      'We told all 40 customers on the same day.',
      'Dear Priya,\n\nWe sent you the wrong file, and we are sorry.\n\nKind regards,\nTom Adeyemi\nBilling team',
    ],
  },
  check(document) {
    const [first] = document.sentences
    return [
      ...(first ? greeting(first) : []),
      ...phrases(
        'impersonal',
        (found) => say`"${found}" is what people write to a crowd. Write to this one client, in your own words.`,
      )(document),
      ...signature(document),
    ]
  },
})

function greeting(sentence: Sentence): Problem[] {
  const message = (found: string) => say`"${found}" greets nobody in particular. Greet the person by name.`
  return phraseIn(sentence, 'impersonal.greeting', message).map((problem) => ({ ...problem, severity: 'error' }))
}

/** The last paragraph, without "Kind regards": does it begin with a team? */
function signature({ sentences, prose, pack }: Document): Problem[] {
  const last = sentences.at(-1)?.paragraph
  const end = prose.at(-1)?.end ?? 0
  const lines = sentences.filter((sentence) => sentence.start >= end && sentence.paragraph === last)
  const names = lines.filter((sentence) => !says(sentence, pack, 'impersonal.closing'))
  if (!names[0] || !says(names[0], pack, 'impersonal.signature')) return []
  const message = say`"${names[0].text}" is no person. Sign with your own name, so that the client knows who to ask.`
  return [{ message, place: placeOf(names[0]) }]
}
