import { say, type Said } from '../../said.ts'
import type { Document, Sentence } from '../document.ts'
import { ownedAt } from '../presence.ts'
import { phrasesIn, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'disclaimer',
  code: 'F08',
  kind: 'phrase',
  summary: 'Responsibility turned away or put on fate ("we accept no liability", "bad luck", "nobody could have known").',
  why: 'Taking responsibility is the part of an apology that does most, and saying sorry without it can do worse than saying nothing. Only a lawyer has a reason to insist on such words (rubric F08: S1, S2).',
  better: 'Say what was in your hands: "The storm cut the line. That we had no second one was our choice."',
  severity: 'error',
  examples: {
    bad: [
      'By the letter of the contract we owe you nothing.',
      'We do not see ourselves as answerable for the broken gate.',
      'There were slips on both sides.',
      'We accept no liability for the lost films.',
      'We offer this credit without admitting any fault.',
      'The outage was outside our control.',
      'I am not to blame for the double booking.',
      'We are only partly responsible for the delay.',
      'We reject any suggestion of negligence.',
      'There were mistakes on both sides.',
      'Owing to exceptional demand, your parcel left on Friday.',
      'Nobody could have foreseen the power cut.',
      'There was nothing we could do.',
      'It was plain bad luck.',
      'We missed the slot because the road conditions left us no choice.',
      'The risk of a late start lies with the buyer.',
      'The snow simply did not play along: the weather was against us.',
    ],
    good: [
      'You owe us nothing for the second visit.',
      'We print the card on both sides, and I sent one side only.',
      'Neither of us can sign it off alone, and nobody did both checks on 2 March.',
      'It was not your fault, it was mine.',
      'We are responsible for what our driver did.',
      'I accept the blame for the double booking.',
      'You do not have to accept responsibility for the damage.',
      'The flood was beyond our control; keeping the only copy in the cellar was our decision.',
      'Nobody could have foreseen the power cut, but we should have had a second line.',
      'Nobody could have foreseen the power cut. We failed to keep a second line.',
      'The rain was outside our control, but leaving the hay uncovered was not.',
      'You keep control of your own files.',
      'We could have prevented it.',
      'The contract has a force majeure clause, and we do not rely on it.',
      'The rain came on Tuesday, and we had not covered the roof.',
      'The risk lies with us.',
      'There is nothing I can do about that evening. What I can do is cook for you.',
    ],
  },
  check(document) {
    const { sentences, saying } = document
    const leftToFate = saying('disclaimer.fate').filter(
      (sentence) => !isTakenOn(sentence, sentences[sentences.indexOf(sentence) + 1], document),
    )
    return [
      ...find('disclaimer', say`turns the responsibility away. Say what you did, or did not do, or leave this out.`, saying('disclaimer')),
      ...find('disclaimer.fate', say`puts it on fate. Say next what was in your own hands, or leave this out.`, leftToFate),
    ]
  },
})

function find(id: string, advice: Said, sentences: readonly Sentence[]): Problem[] {
  return phrasesIn(sentences, id, (found) => say`"${found}" ${advice}`)
}

/** "The storm was beyond our control; having no spare site was our choice": in a later clause, or in the next sentence. */
function isTakenOn({ folded, hits }: Sentence, next: Sentence | undefined, { pack }: Document): boolean {
  if (next && (ownedAt(next, pack) !== undefined || says(next, pack, 'disclaimer.owner'))) return true
  const fateEnds = Math.max(...hits.get('disclaimer.fate').map(({ end }) => end))
  return [...hits.get('ownership'), ...hits.get('disclaimer.owner')].some(({ start }) => CLAUSE.test(folded.slice(fateEnds, start)))
}

const CLAUSE = /[;:,–—]|\b(?:but|and|yet)\b/
