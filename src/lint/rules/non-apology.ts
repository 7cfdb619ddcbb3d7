import { say, type Said } from '../../said.ts'
import type { Document, Sentence } from '../document.ts'
import type { Severity } from '../finding.ts'
import { owning } from '../presence.ts'
import { phrasesIn, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'non-apology',
  code: 'F05',
  kind: 'phrase',
  summary: 'Words that sound like an apology and are none: sorry for how the client feels, regret, "please accept our apologies".',
  why: 'Ombudsmen say that regretting what a person felt does not count as a remedy, and a council dropped such a line after criticism. Sympathy without fault was accepted less often than saying nothing (rubric F05, §0.2: S2, S22, S24, S45, S56).',
  better: 'Say it yourself, for what you did: "I am sorry that I sent you the wrong file."',
  severity: 'error',
  examples: {
    bad: [
      'I am sorry that you have gone through this.',
      'I am sorry that you regard our bill as too high.',
      'We are sorry for how your case was handled.',
      'We are sorry that you have lost faith in us.',
      'I am sorry that my reply annoyed your director.',
      'I am sorry that you found our price list hard to read.',
      'We are sorry you find my tone rather cold.',
      'I am sorry that you think we were slow.',
      'We are sorry you are unhappy with the new layout.',
      'I am sorry to hear that the boxes came late.',
      'We apologise for how the letter came across.',
      'We regret the late delivery of your brochures.',
      'I wish to apologise for the missing pages.',
      'Please accept my most sincere apologies for the gap in your records.',
      'It was unfortunate that two drivers had to wait.',
      'Things like this happen, and we are sorry.',
      'We are sorry that this incident occurred.',
      'We are sorry about the confusion.',
      'I am sorry you were not happy with the paint.',
      'Sorry that you were made to feel like that.',
      'I see now how it may have come across.',
    ],
    good: [
      'I am sorry that you went through two airports for nothing.',
      'You may have to open without the sign, and I apologise.',
      'I am sorry that you had to ring us three times.',
      'I am sorry that you found two wrong invoices in one week.',
      'We are sorry for the confusion our two letters caused.',
      'That was my mistake, and I am sorry this happened to you.',
      'I would like to apologise in person, so I will come on Tuesday 10 March at 10:00.',
      'I am sorry. I regret that I did not ring you on Monday.',
      'We are really sorry that the boxes came late. We regret the choice of carrier.',
      'You may feel that one call is not enough.',
      'I apologise for the two missed visits.',
      'I am sorry that you had to find a taxi at midnight.',
    ],
  },
  check(document) {
    const { saying, pack, disclosure } = document
    const isOwned = owning(document).length > 0
    const isReal = (sentence: Sentence) => !UNREAL.some((id) => says(sentence, pack, id))
    const none = saying('non-apology')
    const blank = saying('non-apology.blank').filter((sentence) => !none.includes(sentence))
    const sympathy = find('non-apology.sympathy', say`is sorry that it happened, not that you did it`, document, 'warning')
    const instead = [
      ...find('non-apology.stand-in', say`talks about an apology and makes none`, document, 'warning'),
      ...find('non-apology.regret', say`is not the word people listen for`, document, 'warning'),
    ]
    // Beside "I am sorry, that was my mistake", regret and sympathy do no harm.
    return [
      ...find('non-apology', say`is sorry for the wrong thing`, document),
      ...find(
        'non-apology.blank',
        say`is sorry for the wrong thing`,
        document,
        !disclosure && (isOwned || saying('agentless.owner').length > 0) ? 'warning' : 'error',
        blank,
      ),
      ...(instead.length > 0 && saying('apology-count').some(isReal) ? [] : instead),
      ...(sympathy.length > 0 && isOwned ? [] : sympathy),
    ]
  },
})

const UNREAL = ['non-apology', 'non-apology.blank', 'non-apology.stand-in']

function find(id: string, what: Said, { saying }: Document, severity: Severity = 'error', sentences = saying(id)): Problem[] {
  const message = (found: string) => say`"${found}" ${what}. Write "I am sorry" or "we are sorry", and for what you did.`
  return phrasesIn(sentences, id, message).map((problem) => ({ ...problem, severity }))
}
